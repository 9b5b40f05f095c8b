"""Saying that a treatment has no risk, no side effects, no pain."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import asked, interventions, sentence_of
from app.guidelines.kinds import Guard, Judged, Pattern, Phrases
from app.guidelines.phrases import listed
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_NONE = Pattern(
    r"\b(?:no|zero|0|without\s(?:any|a\ssingle)?|not\sa\ssingle|free\s(?:of|from)(?:\sall|\sany)?|never\s(?:any|(?:had|seen|have)\s(?:any|one|a(?:\ssingle)?))"
    r"|(?:doesn't|does\snot|don't)\shave(?:\sany)?)\s?"
    r"(?:(?:known|serious|nasty|bad|unpleasant|real|harmful|chemical|long[\s-]term|risk\sof|surgical"
    r"|post-?op)\s)*(?:side[\s-]?effects?|adverse\s(?:effects|events|reactions)|complications?|scarring|scars"
    r"|downtime|down\stime|downsides?)\b",
    needs=(
        "effect",
        "effects",
        "effects",
        "complication",
        "complications",
        "scar",
        "scars",
        "scarring",
        "downtime",
        "time",
        "downside",
        "downsides",
        "events",
        "reactions",
        "sideeffects",
    ),
)
_NO_RISK = Pattern(
    r"\b(?:no|zero|0|without\s(?:any)?|not\sa\ssingle)\s?(?:risks?|pain|danger|harm|discomfort)\b(?!\s(?:of|to|no"
    r"|factors?|management|if|is|assessment)|,?\sno\sgain|-)"
    r"|\b(?:risk|side[\s-]effect|complication|scar)s?[\s-]free\b|\b(?:100\s?%|completely|totally|absolutely"
    r"|entirely|utterly|virtually|practically)\s(?:pain(?:less|[\s-]free)|harmless|risk[\s-]free|without\srisk)\b"
    r"|\bpain[\s-]free\s(?:treatment|procedure|injections?|dentistry|laser|surgery|extraction|implants?|root"
    r"|filler|botox|waxing|removal|birth|vasectomy)\b"
    r"|\b(?:there's|there\sis|it\shas|has|with)\s(?:absolutely\s)?(?:no|zero)\srisks?\b(?!\s(?:of|to|factor))",
    needs=("risk", "risks", "pain", "danger", "harm", "discomfort", "free", "painless", "harmless"),
)
_SAFE = Pattern(
    r"\bsafe,?\s(?:and\s|&\s)?(?:painless|permanent|natural)\b|\bpainless,?\s(?:and\s|&\s)?(?:safe|permanent|quick)\b|"
    r"\b(?:completely|totally|absolutely|100\s?%|100\sper\s?cent|entirely|utterly|perfectly|always|super"
    r"|proven)\ssafe\b(?!\s(?:place|space|to\sfeel|to\scry|to\stalk|to\sask|to\scall))"
    r"|\bsafe\s(?:and\seffective\s)?for\s(?:absolutely\s)?(?:everyone|everybody|every\s?one|all\b|anyone|anybody"
    r"|the\swhole\sfamily|any\sage|all\sages|every\sage|every\s(?:body|woman|man|patient|child|baby))",
    needs=("safe", "painless"),
)
_NATURAL = Pattern(
    r"\b(?:natural|naturally|(?:only|just|all|pure)\sherbs?|herbs|plant[\s-]based|herbal|organic|ayurvedic"
    r"|homeopathic|hom(?:o)?eopathy"
    r"|chemical[\s-]free|from\snature|plants?)\b[^.!?\n]{0,45}?\b(?:safe|harmless|no\srisks?|can't\s(?:hurt|harm"
    r"|interact)"
    r"|cannot\s(?:hurt|harm)|can(?:'t|not)\s(?:\w+\s)?do\s(?:you\s)?(?:any\s)?harm|won't\s(?:hurt|harm)"
    r"|never\sharm)\b"
    r"|\b(?:safe|harmless)\b[^.!?\n]{0,20}?\b(?:because|since|as|'cause|cos|cuz)\b[^.!?\n]{0,20}?\b(?:natural"
    r"|plant|herbal|ayurved\w+|homeopath\w+)",
    needs=(
        "natural",
        "herbs",
        "herb",
        "naturally",
        "plant",
        "plants",
        "herbal",
        "organic",
        "ayurvedic",
        "homeopathic",
        "homeopathy",
        "homoeopathic",
        "chemical",
        "nature",
    ),
)
_NOTHING_WRONG = Pattern(
    r"\bno\slonger\sany\s(?:risks?|danger|pain|chance)\b|\beliminates?\s(?:all|any|every|the)\s(?:risks?|danger)\b"
    r"|\bnothing\s(?:can|could|ever)\s(?:possibly\s|ever\s)?goe?s?\swrong\b|\bcan(?:'t|not)\sgo\swrong\b"
    r"|\b(?:zero|no)\schance\sof\s(?:\w+\s){0,2}?(?:pain|infection|complications?|scars?|scarring|harm|failure)\b"
    r"|\bas\ssafe\sas\s(?!possible|we\b|they|it\b|the\b|can|you\scan|houses|i\b)(?:\w+\s?){1,3}|\bcouldn't\sbe\ssafer\b"
    r"|\bit\snever\s(?:harms|hurts|fails)\b|\bsafe\senough\sfor\s(?:an?\s)?(?:new\s?born|baby|babies|infants?)\b"
    r"|\b(?:do(?:es)?\snot|don't|doesn't|never)\s(?:fails?|hurts?|harms?|scars?|get\sinfected|bleeds?)\b[^.!?\n]{1,25}?"
    r"\b(?:do(?:es)?\snot|don't|doesn't|never|or)\s(?:fails?|hurts?|harms?|scars?|get\sinfected|bleeds?)\b"
    r"|\b(?:no|zero)\s(?:risks?|pain|bleeding|cuts?|bruising|swelling|stitches),?\s(?:and\s)?(?:no|zero)\s(?:\w+\s)?"
    r"(?:reactions?|risks?|pain|bleeding|bruising|swelling|stitches|recovery)\b",
    needs=(
        "risk",
        "risks",
        "danger",
        "pain",
        "chance",
        "wrong",
        "safe",
        "safer",
        "never",
        "not",
        "don't",
        "doesn't",
        "bleeding",
        "bruising",
    ),
)
_WALK_OUT = Phrases(
    "nothing to lose, what have you got to lose, can't go wrong with, no need to worry about side effects, don't "
    "worry about side effects, doesn't hurt a bit, you won't feel a thing"
)
_BAD = (
    r"(?:infections?|leaks?|readmissions?|rejections?|reactions?|blood\sloss|bleed(?:s|ing)?|bruis(?:es?|ing)|swelling"
    r"|scars?|scarring|stitches|crash(?:es)?|come\s?down|hangovers?|failures?|regrets?|nausea|redness|peeling|numbness"
    r"|side[\s-]?effects?|complications?|deaths?|clots?|relapses?|addiction|withdrawal|dependence|recovery\stime)"
)
_CLEAN_SHEET = Pattern(
    rf"\b(?:no|zero|0|not\s(?:one|a\ssingle)|never\san?|without\sa(?:\ssingle)?)\s(?:\w+\s)?{_BAD}\b"
    rf"(?:[,;]?\s(?:and\s|or\s|with\s)?(?:no|zero|0|not\s(?:one|a\ssingle))\s(?:\w+\s)?(?:{_BAD}|pain|risks?|downtime)\b"
    r"|\s(?:ever\b|in\s(?:the\sbunch|(?:over\s|more\sthan\s)?[\d,]{3,}|\w+\syears)))"
    r"|\bnothing\s(?:at\sall\s)?to\s(?:fear|be\s(?:afraid|scared)\sof|reject|lose)\b|\b(?:guaranteed|proven)\ssafe\b"
    r"|\b(?:won't|never|doesn't)\s(?:ever\s)?happens?\s(?:with|at|to|in)\s(?:us|ours?|me|mine|my)\b"
    r"|\b(?:it's|is|are|they're|so)\s(?:completely\s|totally\s|really\s)?painless\b(?!\s(?:for\s(?:most|many|some)|but|though))"
    r"|\bso\s(?:they|it)\s(?:can't|cannot|never)\s(?:fail|break|hurt|harm)\b"
)
_WORDY = Rx(r"down\s?(?:time|sides?)$")
_REPORT = Rx(
    r"\b(?:had|has had|have had|went|recovered|recovering|was|were|there were|reported|with|saw|found|showed"
    r"|home)\s(?:\w+\s){0,3}?$"
)
_DENIED = Rx(
    r"\b(?:not|nothing|never|nobody|no\sone|none|isn't|aren't|wasn't|hardly|rarely|few|cannot|can't|don't|doesn't"
    r"|neither|beware|promis\w+|claim\w*|says?|said|if|whether|sells?|telling|tells?|mean|means)\b"
)
_NOTHING_IS = Rx(
    r"^(?:\W*\b(?:and|but|so|remember|sadly|honestly)\b\W*)?\W*(?:no\s(?:treatment|medicine|drug|operation"
    r"|surgery|procedure|vaccine|test|supplement|pill|therapy|jab|intervention)|nothing|few)\b"
)


_AD = frozenset(
    listed("""
    clinic, medspa, spa, pregnancy, pregnant, natural, results, implants, whitening, botox, filler, scarring,
    recovery
    """)
)
"""Words that show that a treatment is meant, where none is named."""


def _denied(surface: Surface, match: Match) -> bool:
    """“No treatment is risk-free”, “natural doesn't mean safe”: the opposite is said."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    said = surface.low[start : match.start]
    clause = re.split(r"[,;:()\n–—]|\bbut\b", said)[-1]
    inside = surface.low[match.start : match.end]
    return bool(
        _DENIED.search(clause)
        or _NOTHING_IS.search(said)
        or re.search(r"\b(?:not(?! a single)|doesn't|isn't|mean)\b", inside)
    )


def _reported(surface: Surface, match: Match) -> bool:
    """How one case or one trial went: “she had no complications”."""
    return bool(_REPORT.search(surface.low[max(0, match.start - 40) : match.start])) and not re.search(
        r"\b(?:you|your|our|we)\b", sentence_of(surface, match)
    )


_GUARDS: tuple[Guard, ...] = (_denied, asked, guards.debunked, guards.quoted)


def _riskless(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    treated = bool(surface.of(interventions)) or not surface.words.isdisjoint(_AD)
    finders = (
        (_NATURAL, _NONE, _NO_RISK, _SAFE, _NOTHING_WRONG, _WALK_OUT, _CLEAN_SHEET) if treated else (_NATURAL, _NONE)
    )
    kept: list[Match] = []
    for finder in finders:
        for match in finder.matches(surface):
            if not treated and _WORDY.search(surface.low, match.start, match.end):
                continue
            guarded = any(g(surface, match) for g in _GUARDS) or (
                finder in (_NONE, _NO_RISK, _CLEAN_SHEET) and _reported(surface, match)
            )
            if not guarded and not any(match.start < k.end and k.start < match.end for k in kept):
                kept.append(match)
    severity = Severity.BLOCK if treated else Severity.WARN
    yield from (Hit((m,), severity=severity) for m in kept)


RULE = Rule(
    id="claims/no-risk",
    severity=Severity.BLOCK,
    confidence=0.85,
    weighed=True,
    detect=(Judged(_riskless),),
    source=Citation("Directive 2001/83/EC Art. 90(b) and (h); FTC Health Products Compliance Guidance", date="2022"),
    flag=(
        "Zero side effects and completely safe in pregnancy!",
        "It's natural, so there's no risk.",
        "Semaglutide is safe for everybody.",
        "Our laser: no pain, no downtime, no scarring.",
        "A risk-free vasectomy in twelve minutes.",
        "Because it's plant-based it can't harm you.",
        "Totally painless teeth whitening for the whole family.",
        "Nothing can go wrong with our fillers.",
        "Botox is as safe as a haircut.",
        "You get your old self back without any side effects from our hormone pellets.",
    ),
    leave=(
        "No treatment is risk-free: common effects are …",
        "The nasal spray is painless for most children; some get a runny nose.",
        "Natural doesn't mean safe: some herbs thin the blood.",
        "Is Botox safe for everyone? No, and here is who should wait.",
        "There's no risk of catching flu from the flu vaccine; it has no live virus in it.",
        "We make surgery as safe as possible, and still tell you what can go wrong.",
        "No pain, no gain? Not in rehab.",
        "Beware of ads that promise no side effects.",
        "You are completely safe with us, whoever you love.",
        "The operation went well and there were no complications.",
        "Without treatment the risk of stroke rises.",
    ),
)
