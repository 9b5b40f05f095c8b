"""Everyday truths: what a post may say of causes and cures without a source."""

from app.guidelines.health import drugs
from app.guidelines.phrases import listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

HARM = Rx(
    r"driv|behind|caus|cause\sof|reason|driver|giv|lead|trigger|destroy|ruin|wreck|damag|poison|rot|feed|fuel|spik"
    r"|burn|calcif"
    r"|inflame|crash|tank|why|rais|increas|kill"
)
HARMFUL = Rx(
    r"\b(?:smok\w+|tobacco|cigarettes?|vap(?:e|ing)|alcohol|drinking|asbestos|radon|pollution|sunburn|tanning"
    r"|sunbeds?|sun|uv"
    r"|virus(?:es)?|bacteri\w+|germs?|mosquito\w*|ticks?|hpv|obesity|salt|noise|dust|pollen|mou?ld|poverty|hunger"
    r"|war|racism|heat"
    r"|cold\s(?:weather|air)|climate|falls?|stress|dehydration|loneliness|poor\ssleep|overdoses?|carbon\smonoxide)\b"
)
"""What everybody knows to do harm."""
HELPFUL = Rx(
    r"\b(?:vaccin\w+|vaxx?\w*|jabs?|shots?|immuni[sz]\w+|boosters?|mmr|hpv|sunscreen|spf|hand\s?wash\w*|wash\w*"
    r"|soap|masks?"
    r"|condoms?|contraceptiv\w+|helmets?|seat\s?belts?|fluoride|folic|folate|exercis\w+|walk\w*|activity|sleep\w*"
    r"|naloxone|narcan"
    r"|epipen|adrenaline|antibiotics?|statins?|insulin|inhalers?|rehydration|ors|breastfeed\w*|screening"
    r"|mammograms?|smear"
    r"|colonoscopy|fibre|fiber|anticoagulants?|thinners?|painkillers?|opioids?|chemo\w*|surgery|mediterranean|cpr"
    r"|defibrillat\w+"
    r"|flossing|brushing|bisphosphonates?|dialysis|antivirals?|treatment|hydration)\b"
)
"""What is recommended so widely that praise needs no source."""
GRAVE = frozenset(
    listed("""
    cancer, tumour, tumor, leukaemia, leukemia, autism, adhd, dementia, alzheimer, alzheimer's, alzheimers,
    parkinson, parkinson's, infertility, testosterone, fertility, miscarriage, diabetes, death, stroke, depression,
    lupus, arthritis, iq, sperm, thyroid, blindness, dna, hormone, gut, brain, stillbirth, obesity, suicide,
    psychosis, skin cancer, breast cancer, lung cancer, brain tumour, brain tumor, heart attack, heart disease,
    pineal gland, autoimmune disease, macular degeneration, birth defect, cancer cell, migraine
    """)
)
"""What nothing harmless is blamed for without a source."""


def is_medicine(surface: Surface, cause: Match) -> bool:
    """What a licensed medicine does by design needs no reference in every post."""
    return any(m.start == cause.start for m in surface.of(drugs))


def accepted(surface: Surface, verb: Match, cause: Match, outcome: Match) -> bool:
    """An everyday truth: smoking causes cancer, vaccines prevent measles, painkillers upset the stomach."""
    named = surface.low[cause.start : cause.end]
    if not HARM.search(surface.low, verb.start, verb.end):
        return bool(HELPFUL.search(named) or (HARMFUL.search(named) and outcome.what not in GRAVE))
    if HARMFUL.search(named):
        return True
    side_effect = (HELPFUL.search(named) and named.count(" ") < 2) or is_medicine(surface, cause)
    return bool(side_effect) and outcome.what not in GRAVE
