"""Benefit and risk: whether a product is praised, and whether the text says what can go wrong."""

from app.guidelines import guards
from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_RISK = Rx(
    r"\bside[\s-]?effects?\b|\badverse\b|\brisks?\b|\bcontra-?indicat\w+|\bnot\s(?:for|suitable|recommended|right)\b"
    r"|\bisn't\s(?:for|suitable|right)\b|\b(?:may|can|could|might)\s(?:\w+\s){0,2}?(?:cause|make\syou|raise|lower|harm|burn|scar"
    r"|happen|bruise|hurt|fail)\b|\b(?:some|a\sfew)\s(?:people|blokes|women|men|patients|kids)?\s?(?:get|feel|have|lose|don't)"
    r"|\b(?:bruis\w+|nausea|headaches?|clots?|constipation|drows\w+|swelling|droopy|vomiting|diarrho?ea|blisters?"
    r"|complications?|dizz\w+|scarring|infections?)\b|\bif\syou(?:'re|\sare)\s(?:pregnant|allergic|breast\w*)"
    r"|\b(?:doesn't|does\snot|won't|don't)\s(?:work|suit|help)\b|\bsafety\sinformation\b|\bwho\sshouldn't\b"
    r"|\bpros\sand\scons\b|\bdownsides?\b|\blimit(?:s|ations?)\b|\b(?:skip|avoid)\sit\sif\b|\bwarnings?\b|\b(?:is|are)\scommon\b|\bsore\b"
)
_DENIED = Rx(
    r"\b(?:no|zero|without(?:\sany)?|nil|not\sone|never|hardly|free\sof|minimal|fewer|less|nothing|scared)\s(?:\w+\s){0,2}?$"
)
PRAISE = Pattern(
    r"\b(?:melts?|works?\s(?:wonders|like|so|every)|life[\s-]?chang\w+|chang(?:ed|es|ing)\s(?:my|your|lives|everything|her|his)"
    r"|game[\s-]?changer|miracle|magic\w*|amazing|incredible|unreal|flawless|the\sbest|best\s(?:thing|lift)|easiest|effortless"
    r"|fix(?:es|ed)?|clears?|cured?|gone|sharper|stronger|calmer|younger|smoother|glow\w*|beat(?:s)?|nothing\slike"
    r"|like\snothing|(?<!'d\s)(?<!would\s)love[sd]?|obsess\w+|swear\sby|no[\s-]brainer|saved|got\sme\sthrough|transform\w*|revolution\w*"
    r"|(?:faster|quicker|gentler|cleaner|smaller\scuts|less\spain)|forget\sabout\sit|never\sseen\sit\sfail|does\sthe\swork"
    r"|(?:energy|focus|muscle|sleep|mojo|mood|libido)(?:,|\sand)\s(?:\w+\s)?(?:energy|focus|muscle|sleep|mojo|mood|libido|sex)"
    r"|so\s(?:gentle|easy|quick)|(?:gives?|get|got)\s(?:\w+\s){0,3}?back|back\sto\s(?:yourself|golf|work)|everyone\sshould)\b",
    unless=(guards.negated, guards.debunked),
)
"""Strong words of benefit; each costs nothing to say and promises something."""


def balanced(surface: Surface) -> bool:
    """Whether the text names a risk, a limit, or who should not have it; “no side effects” is none."""
    return surface.of(_risk)


def _risk(surface: Surface) -> bool:
    return any(not _DENIED.search(surface.low, max(0, m.start() - 40), m.start()) for m in _RISK.finditer(surface.low))


def praises(surface: Surface) -> tuple[Match, ...]:
    """Where a benefit is praised, and not denied."""
    return tuple(PRAISE.matches(surface))


def praised(surface: Surface, product: Match) -> bool:
    """Whether a product is praised in its sentence or the next."""
    return bool(surface.around(praises, product, 0, 1))
