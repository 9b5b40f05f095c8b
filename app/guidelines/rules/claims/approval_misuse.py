"""An approval or endorsement that does not exist, or means something else."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import asked, sentence_of
from app.guidelines.kinds import Guard, Judged, Pattern
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_REGULATOR = (
    r"(?:FDA|fda|TGA|tga|MHRA|mhra|EMA|Medsafe|medsafe|Health\sCanada|health\scanada|HPRA|CDSCO|EU|European\sUnion)"
)
_BODY = (
    r"(?:WHO|World\sHealth\sOrgani[sz]ation|CDC|cdc|NHS|nhs|ICMR|HSE|AAP|NIH|Mayo|Harvard|Ministry(?:\sof\s[A-Z]\w+)?"
    r"|[Gg]overnment|American\s(?:[A-Z]\w+\s){1,2}(?:Society|Association|Academy))"
)
_DONE = (
    r"(?:[Aa]pproved|APPROVED|[Cc]ertified|[Ee]ndorsed|[Cc]leared|[Aa]ccredited|[Rr]ecommended"
    r"|[Rr]egistered|[Aa]warded|[Pp]assed)"
)
_NEEDS = (
    "approved",
    "certified",
    "endorsed",
    "cleared",
    "accredited",
    "recommended",
    "registered",
    "awarded",
    "passed",
)
_BY = r"(?:\s(?:by|from))\s(?:the\s)?"
_LICENSED = Pattern(rf"\b(?:{_REGULATOR}[\s-]{_DONE}|{_DONE}{_BY}{_REGULATOR})\b", needs=_NEEDS, fold=False)
_BACKED = Pattern(rf"\b(?:{_BODY}[\s-]{_DONE}|{_DONE}{_BY}{_BODY})\b", needs=_NEEDS, fold=False)
_NEVER = Rx(
    r"\b(?:clinics?|med-?\s?spas?|spas?|practice|surgeons?|doctors?|team|technician|method|protocol|cleanse|detox\w*|drips?"
    r"|supplements?|teas?|juice|immunity|whitening|exosomes?|facials?|serums?|nad\+?|magnets?|ageing|aging|ayurved\w+|herbal"
    r"|homeopath\w+|baby|babies|powder|gummies|sch[öo]nheit|beauty|assessments?|therapy|oil)\b"
)
_PLANT = Rx(r"\b(?:fda|tga|mhra)[\s-]registered\s(?:\w+\s)?(?:facility|clinic|lab|factory|site|hair|centre|center)\b")
_OURS = Rx(r"\b(?:our|my|we|we're|us|i'm|i)\b")
_EXPLAINS = Rx(
    r"\b(?:means?|meaning|differen\w+|ask|check|look\sfor|beware|says?\son|label|only|just\sbecause|for\sthe\streatment\sof"
    r"|indicat\w+|trials?|vaccin\w+|label(?:l?ed)?|guidelines?|schedule|in\s20\d\d|fellow|member)\b"
)
_GUARDS: tuple[Guard, ...] = (guards.negated, asked, guards.debunked, guards.quoted)


def _misused(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    for finder in (_LICENSED, _BACKED):
        for match in finder.matches(surface):
            if any(guard(surface, match) for guard in _GUARDS):
                continue
            severity = _severity(surface, match, is_licence=finder is _LICENSED)
            if severity:
                yield Hit((match,), severity)


def _severity(surface: Surface, match: Match, *, is_licence: bool) -> Severity | None:
    """A block where no such approval exists; a warning where a registration is shown off; None where it may be true."""
    said = sentence_of(surface, match)
    if _EXPLAINS.search(said):
        return None
    if _PLANT.search(said):
        return Severity.WARN
    never = _NEVER.search(said)
    if never and (is_licence or _OURS.search(said)):
        return Severity.BLOCK
    return None


RULE = Rule(
    id="claims/approval-misuse",
    severity=Severity.BLOCK,
    confidence=0.75,
    detect=(Judged(_misused),),
    weighed=True,
    source=Citation("FTC Health Products Compliance Guidance: do not misstate what the FDA approved", date="2022"),
    flag=(
        Example("Our FDA-approved detox drip.", severity=Severity.BLOCK),
        "WHO endorsed my sleep supplement.",
        Example("We are a TGA approved skin clinic in Hobart.", jurisdiction="au", severity=Severity.BLOCK),
        Example("Made in an FDA-registered facility, so you know it's good.", severity=Severity.WARN),
        Example("Recommended by the NHS: our private gut cleanse.", jurisdiction="uk"),
        "Health Canada approved herbal tea for anxious days.",
    ),
    leave=(
        "FDA approved drug X for Y in 2024 (fda.gov link).",
        "This BP monitor is listed by STRIDE BP.",
        "The FDA has not approved any detox drip.",
        "“FDA registered” means that a company put its name on a list. It is no approval of a clinic.",
        "People who recommended our clinic to a friend: thank you.",
        "Is that supplement FDA approved? No supplement is.",
        "NHS-approved apps are listed in the NHS App Library.",
        "Our surgeon is a Fellow of the American Academy of Orthopaedic Surgeons.",
    ),
)
