"""What happened: words by which a clinician tells of contact with somebody, and words of care in general."""

import re

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CLINICALLY = (
    "treated|operated|intubated|extubated|diagnosed|admitted|discharged|resuscitated|sutured|extracted|excised"
    "|sedated|cannulated|catheterised|catheterized|injected|transplanted|reattached|amputated|drained|biopsied"
    "|scanned|dispensed|counselled|counseled|prescribed|assessed|examined|detoxed|sectioned|airlifted|nursed"
    "|casted|splinted|lasered|swabbed|scrubbed|defibrillated|debrided|plated|pinned|induced|weaned|dialysed"
    "|dialyzed|ventilated|proned|tubed|bronched|scoped|stented|cathed|coiled|medicated|cardioverted|triaged|rehydrated"
    "|bathed|treating|palpated|massaged|needled|cupped|grafted|numbed"
)
_PLAINLY = (
    "saw|delivered|removed|met|lost|saved|fixed|repaired|replaced|pulled|adjusted|filled|screened|shocked"
    "|caught|lined|clipped|evacuated|washed|fed|delivering|seeing|caring|drove|escorted|cleaned|crowned"
    "|whitened|referred|taped|interviewed|evaluated|straightened|transported|transferred|reviewed|restrained"
    "|certified|pronounced|fitted|stitched|buried|mourned|farewelled|waved"
)
_DID = f"{_CLINICALLY}|{_PLAINLY}"
_AUTHOR = PhraseList(
    listed(
        f"""
    i|we {_DID}, i|we just|finally|also|then|recently|once|even|actually|successfully|only|nearly|almost {_DID},
    i've|we've ever|just|never|already|recently treated|seen|met|operated,
    i've|we've sewn|stitched|given|taken|seen|looked a|an|the|this|up|after,
    i|we told a|an|my|our|the|her|him|them,
    i|we looked|checked|read|saw at|the ~ x|xray|scan|ecg|ekg|mri|ct|bloods|film|results,
    showed|shows|sent|handed|texted|dm'd me|us,
    i've|we've|i'd|we'd {_DID}|looked|cared, i|we have|had|got just|ever|recently seen|treated|met,
    i|we had a|an|to|another|this|him|her|the, i|we cared|looked|scrubbed|stayed|sat|cried|laughed|prayed
    for|after|with|in,
    i|we looked after, cared for, caring for, looked after, looking after, took care of, taking care of,
    i|we did|performed|ran|placed|put|gave|held|started|sent|called|found|got|took|pushed|did|hung|made|stopped
    her|him|them|the|a|an|cpr|compressions|his, i|we started|began therapy|treatment|chemo|antibiotics|cpr,
    to have cared|treated|looked|helped|met|delivered|operated, honoured|honored|privileged|blessed to|have,
    my|our|the team|colleague|colleagues|surgeon|surgeons|crew|registrar|consultant|midwife|midwives {_DID},
    said goodbye to, i'm|we're|i|we seeing|treating|looking|monitoring|managing|operating, i|we gently|slowly {_DID},
    helped deliver|her|him|a, i|we see|follow|manage|treat|know a|an|this|one|two|three,
    delivered ~ baby|babies|boy|girl|twins|triplets, broke the news, held his|her hand, on call|nights|shift ~ {_DID},
    hugged|begged|bit|punched|kicked|screamed me|us, looked|looks me in the eye,
    left me|us ~ voicemail|note|card|message, brought me|us
    """
    )
)
_DONE_TO = Rx(
    r"\b(?:i|we|i've|we've|they)(?: \w+ly| just| finally| then| even| have| had)? (?P<verb>\w{2,}ed|gave"
    r"|told|held|took|put|got|sent|brought|found"
    r"|left|caught|drove|sat with|saw|met|kept|cut|taught|heard|hooked|rolled|rang|saved|didn't (?:save"
    r"|get|make|reach)|couldn't (?:save|get|bring|reach)|tried to save) (?:her|him|them)\b"
)
_CLINICAL = frozenset(_CLINICALLY.split("|"))
_WORDS = PhraseList(
    listed("""
    told|asked|asks|thanked|called|emailed me|us, said to me|us, asked if|whether|about|for|to|why|how,
    wants|wanted to know, told me|us that, i|we asked|said
    """)
)
_STARTING = frozenset(
    (
        _DID + "|had|discharging|delivering|operating|helped|performed|placed|did|lost|got|just|sat|told|took|gave"
        "|spent|made|held|put|found|watched"
    ).split("|")
)
_EVENT = PhraseList(
    listed("""
    came in|into|back|through|again|out, came to our|my|us|see|the|me|casualty|opd|er|ed|clinic,
    has|have an appointment,
    long|busy|crazy|quiet|tough|hard|lovely|special|great|brutal|emotional|wild clinic|shift|list|night|round,
    come in|into|back with|after|last|today, walked in|into|through|out,
    walks|comes|strolls|rolls|limps into|in my|our|your|the,
    wheeled|rushed|flown|airlifted|carried|brought|bused in|to|from, brought in,
    our|my|whole ward|unit|hospice|team|staff|nurses said|sang|celebrated|waved|clapped|cried,
    brought his|her|their son|daughter|mum|mom|dad|mother|father|wife|husband|baby|kid|child in,
    letting|allowing the|my|our student|students|trainees|registrars, flown in, walked in, rolled in, blue lighted,
    behind me|us, ignore|excuse the, don't mind the, are|is with us,
    text|email|message|dm|voicemail|letter ~ from a|my|our|one, turned|showed|rocked up|to|at,
    presented to|with|last|today|in, presenting|presents with|to, p w, c o, s p,
    was|were|been|being|got|is|are|gets admitted|discharged|readmitted|intubated|extubated|transferred|diagnosed
    |treated|operated|delivered|induced|sedated|ventilated|referred|sectioned|rushed|resuscitated|tubed
    |hospitalised|hospitalized|seen|stabbed|shot|born|transfused, referred to me|us|our|my,
    passed away|peacefully|this|last|at|on|in,
    died on|at|in|this|last|of|from|after|today|yesterday|before|with|under, coded|crashed|flatlined|arrested, d c,
    dc'd, bled out, born at|on|to|this|last|today|in, born today, sat in my|our,
    in my|our ~ clinic|office|chair|bay|trauma|ed|er|or|room|ward|unit|theatre|theater|practice|surgery|rig
    |ambulance|care|opd|icu|nicu|picu|casualty|emergency|department|hospital|pharmacy|consulting|ot|resus|exam
    |treatment, at my|our ~ clinic|office|practice|hospital|unit|pharmacy|surgery|centre|center|hospice|opd,
    on my|our|the ~ list|ward|shift|table|unit|service|caseload|watch|slab|floor|rounds,
    to my|our ~ clinic|ed|er|opd|casualty|office|ward|practice|hospital|surgery|emergency|icu|chair,
    under my|our care, into your urgent|clinic|office|er|ed|practice,
    in clinic|resus|theatre|surgery|casualty|triage|a&e today|this|yesterday|last|tonight|3|1|2, clinic today,
    on the table|ventilator|ward|vent|unit, on my|a|our night|day|late|early shift,
    admitted to|with|on|last|after|for|yesterday|today, discharged on|last|home|after|today|from|to|yesterday,
    broke down, post op, postop, pod 1|2|3|4|5, seen in|by|at|today|last,
    biopsy|bloods|results|scan|mri|ct|serology|labs|histology|path came|showed|shows|back|confirmed|say|says,
    under anaesthetic|anesthesia|sedation, in bed|bay|room|cubicle 1|2|3|4|5|6|7|8|9|10|11|12|13|14, rang the bell,
    night|day|late|twilight shift, went home, goes|going home today|tomorrow|this|on, arrived at|by|in|with|after,
    gave birth, in labour|labor,
    got|had his|her ~ removed|replaced|fixed|done|scan|results|biopsy|transplant|surgery|operation|implant|crown
    |filling,
    after his|her|their ~ surgery|operation|transplant|stroke|procedure|tonsillectomy|chemo|rehab|fracture
    |replacement|accident|heart|birth|section|delivery|fall|treatment|diagnosis|cancer|therapy|session|extraction
    |graft|repair, to dialysis|chemo|radiotherapy|rehab|theatre, started|starting on, sedated and,
    in the background, across state lines,
    weeks|months|days|hours after|post ~ replaced|surgery|operation|op|transplant|birth|delivery,
    refused the|her|his|treatment|to, on the new ~ therapy|trial|drug,
    update|news on|about ~ little one|baby|boy|girl|man|lady|patient|lad|fella|chap|twins,
    born in|on my|our|the ~ unit|ward|hospital|centre|center|theatre|lift|car|park|ambulance,
    i|we was|were his|her|their|the ~ anesthesiologist|anaesthetist|surgeon|nurse|registrar|medic|paramedic|midwife
    |doctor|consultant for|on|when|that, welcome to the world
    """)
)
_DISCOURSE = PhraseList(
    listed("""
    story time, storytime, true story, case of the day|week|month, case for|from,
    interesting|crazy|wild|weird|tricky|cool case, todays case, today's case|patient|consult,
    case discussion|presentation, you won't believe, i'll never forget, never forget the|this|that, patient story,
    success story, craziest|wildest|weirdest|saddest|funniest thing|patient|case|call, shout out to my|our,
    anonymised|anonymized|deidentified case|story|patient, details changed, names changed,
    so this|the guy|lady|patient|woman|man|kid|one, y'all this,
    actual|real voicemail|message|text|patient|email|footage
    """)
)
_CARE = PhraseList(
    listed("""
    surgery|surgeries|operation|operated, chemo|chemotherapy|radiotherapy|dialysis|rehab, scan|mri|ct|ultrasound,
    x ray*|echo|ecg|ekg, biopsy|biopsies,
    cancer|tumour|tumor|leukaemia|leukemia|lymphoma|melanoma|sarcoma|metastas*, stroke|tia|seizure*|epilepsy,
    diabetes|diabetic|insulin|hba1c|a1c, fracture*|broken|fractured|dislocat*|sprain*, transplant*,
    tonsillectomy|appendi*|hyster*,
    pregnan*|labour|epidural|miscarriage*|stillbirth|stillborn|ivf|cerclage|breech|trimester|contractions
    |postpartum|preterm, nicu|icu|picu|itu|ccu|er|ed|a&e|ward, heart attack|failure|surgery|rate,
    stemi|mi|cabg|stent|pci|arrhythmia|cardiac, root canal,
    crown|filling|veneers|implant|implants|braces|denture*|extraction|molar, cataract|glaucoma|retina*|keratoconus,
    lenses, depress*|anxiety|panic|psycho*|bipolar|schizo*|suicid*|overdos*,
    self harm|addict*|detox*|rehab|sober|relapse*, blood|bleed*|haemorrh*|hemorrh*|transfus*|clot*,
    infection*|sepsis|septic|pneumonia|tb|hiv|hepatitis|std|sti|chlamydia, tested positive|negative,
    fever|rash|pain|swelling|vomiting|cough|dizzy|collapse*|unconscious|seizing, cpr|shock|intubat*,
    hip|knee|shoulder|spine replacement|surgery, dementia|alzheimer*|parkinson*|delirium,
    asthma|copd|emphysema|oxygen, wound*|stitches|sutures|burn|burns|amputat*|prosthe*|cast,
    allergy|allergic|anaphyla*, kidney|renal|liver|cirrhosis,
    prescription*|script|medication|meds|antibiotic*|opioid*|dose|morphine,
    syndrome|disease|disorder|diagnos*|symptoms, ms|als|mnd|cf|pcos|endometriosis|lupus|arthritis|crohn*|colitis,
    hospice|palliative|terminal, end of life, autopsy|morgue,
    acl|rotator|ligament|meniscus|hernia|gallbladder|appendix|gallstones,
    botox|filler|fillers|liposuction|rhinoplasty|facelift,
    twins|triplets|newborn|preemie|premature|gestation|caesarean|forceps, c section,
    mole|lesion|lump|cyst|polyp*|abscess, appointment*, no showed, od'd,
    scope|scopes|endoscop*|colonoscop*|gastroscop*, viagra, mri|magnesium, home visit, code blue, cath lab,
    hearing|contact|drug aids|lenses|screen|test, grommets|braces|ventilator|vent|theatre|script,
    malignant|benign|tumor|lump, transplanted|liver|kidney, waters broke, drug screen, s p, c o, p w,
    hx|sx|tx|dx|fx|bmi|gcs|bp|gravida|mag|g1p0|g2p1|g3p2|g1p1|g2p0|g4p3|spo2|sats|nof|pmh|nkda|afib|af|uti|dvt|pe
    |gi|sob|loc|mva|rta|rtc|gsw|tbi|dka, drunk|alcohol|gin|vodka|cocaine|heroin|fentanyl|meth|intoxicated,
    hearing aid*, therapy|counselling|counseling|session*,
    healed|healing|recovering|recovery|remission|relapse|prognosis,
    snake bite|snakebite|dog bite|bite|bitten|stab*|gunshot,
    lungs|scrotal|purpura|serology|brucella|glands|femur|tibia|pelvis|skull|brain|intracranial|subdural|aneurysm,
    losses, abortion|termination|contracept*|vasectomy|circumcis*|erectile|impotence|periods,
    eating disorder|anorexia|bulimia|mono, vaccin*, tampon, swallowed|choked|drowned|burned|scalded,
    stick|cane|crutches|frame|zimmer, tablet*|pills, fishhook, dts, bitten,
    injur*|trauma|accident|crash|collision|fell|stabbing|shooting|stitches|swollen|ovarian,
    treatment|procedure|anaesthe*|anesthe*|sedat*, physio*|exercises|mobility|walker|wheelchair, needs
    """)
)


_SETTING = Rx(
    r"(?:^|\n|[.!?] )(?:[a-z&-]+ ){0,3}(?:clinic|shift|rounds|theatre|list|on call|on-call|ed|er|icu|nicu"
    r"|pharmacy|ward)(?: life| today| tonight| again)?[,:.]"
    r"|\b(?:clinic|er|ed|ward|pharmacy|dental|nurse|surgery|icu|ambulance|hospital|doctor|gp|triage"
    r"|therapist|midwife) (?:life|be like|problems|diaries)\b"
    r"|\b(?:in|from|on) (?:bed|bay|room|cubicle|ward|resus|theatre|chair|pod|side room) \d+\b|\bpov\b"
    r"|\b(?:physio|rehab|ward|clinic|ot|small|today's) win\b"
    r"|\boverheard\b|\bno[- ]show(?:s|ed)?\b"
)
_ILL = Rx(r"\b(?:his|her)(?: \w+)? $")
_NOTE = Rx(
    r"(?:cut|ran|wore|stuck|threw|drew|dug|broke|caught|heard|kept|led|rode|sent|set|shook|stood|swept"
    r"|taught|tore|woke|wrote|wheeled"
    r"|(?!need|feed|bleed|speed|indeed|seed|red|med|used|based|excited|honou?red|delighted|pleased"
    r"|thrilled|proud|blessed|humbled|interested|updated"
    r"|related|tired|confused|worried|required|published|finished|trained|failed|spent|learned"
    r"|practi[sc]ed|joined|booked)\w{3,}ed)"
)


def authored(surface: Surface) -> tuple[Match, ...]:
    """The author's own part in it: “I operated on”, “we lost”, or a note that begins with “Saw a…”."""
    found = [_graded(surface, m) for m in surface.of(_AUTHOR.find)]
    found = [m for m in found if not surface.low.startswith((" you ", " you:", " you."), m.end)]
    found += [_graded(surface, Match(m.start(), m.end())) for m in _DONE_TO.finditer(surface.low)]
    before = -1
    for number, token in enumerate(surface.tokens):
        begins = token.sentence != before
        before = token.sentence
        if begins and (token.low in _STARTING or _NOTE.fullmatch(token.low)) and _goes_on(surface, number):
            found.append(_graded(surface, Match(token.start, token.end)))
    found += [Match(m.start, m.end, "words") for m in surface.of(_WORDS.find)]
    return tuple(sorted(found))


def _graded(surface: Surface, match: Match) -> Match:
    """`clinical` where the verb can only be a clinician's (intubated), else `plain` (saw, met, lost)."""
    words = set(re.findall(r"[a-z']+", surface.low[match.start : match.end]))
    grade = "clinical" if _CLINICAL & words else "words" if "asked" in words else "plain"
    return Match(match.start, match.end, grade)


_WHOSE = Rx(r"(?:\b(?:his|her|their|for (?:his|her))|'s|s') (?:\w+ )?$")
_OBJECT = word_set("a an the my our this that another him her them on good bad to two three one with for")


def _goes_on(surface: Surface, number: int) -> bool:
    """“Saw a…”, “Just fitted the…”, “Delivered good news to…”, never “Saw Palmetto”."""
    following = [t.low for t in surface.tokens[number + 1 : number + 3]]
    if surface.tokens[number].low == "just":
        return len(following) == 2 and following[0] in _STARTING and following[1] in _OBJECT
    return bool(following) and following[0] in _OBJECT


def events(surface: Surface) -> tuple[Match, ...]:
    """What a patient goes through: came in, was admitted, went home, died."""
    found = [*surface.of(_EVENT.find), *(Match(m.start(), m.end(), "setting") for m in _SETTING.finditer(surface.low))]
    for start, end, term in lexicon.terms("disease", surface.low):
        if _ILL.search(surface.low, max(0, start - 24), start):
            found.append(Match(start, end, term))
    return tuple(sorted(found))


def announced(surface: Surface) -> tuple[Match, ...]:
    """Words that announce a case: story time, case of the day."""
    return surface.of(_DISCOURSE.find)


def care(surface: Surface) -> tuple[Match, ...]:
    """Words of illness, treatment and places of care; they prove nothing by themselves."""
    named = (Match(start, end, "disease") for start, end, _ in lexicon.terms("disease", surface.low))
    return tuple(sorted((*surface.of(_CARE.find), *named, *_bodies(surface))))


def _bodies(surface: Surface) -> list[Match]:
    """A part of somebody's body: “her eyebrow”, “a boy's ear”."""
    found = []
    for start, end, _ in (*lexicon.terms("body", surface.low), *lexicon.terms("procedure", surface.low)):
        before = surface.low[max(0, start - 16) : start]
        if _WHOSE.search(before):
            found.append(Match(start, end, "body"))
    return found
