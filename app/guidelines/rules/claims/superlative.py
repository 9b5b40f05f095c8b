"""Best, leading, number one: being better than others."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards, promotion
from app.guidelines.health import sentence_of
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.claims.rivals import outdone
from app.guidelines.rules.claims.selling import lesson, teaching
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WHO = (
    r"(?:surgeons?|doctors?|docs?|dentists?|dentistry|clinics?|practice(?!\sin)|practices|hospitals?|physios?|physiotherapists?"
    r"|dermatologists?|orthodontists?|injectors?|chiropractors?|chiro|osteopaths?|psychologists?|therapists?|gps?"
    r"|opticians?|optometrists?|audiologists?|specialists?|experts?|pharmacy|pharmacist|med-?\s?spa"
    r"|provider|providers|(?:sleep\s|laser\s|hair\s)?(?:lab|centre|center)|[a-z]+\s(?:team|program(?:me)?|chain|unit)"
    r"|smiles(?!\w)|results|outcomes|success\srates?|care\s(?:in|at|team)|hands\sin|rhinoplasty|facelifts?|lips|veneers"
    r"|implants?|bbls?|treatments?|thread\slift|lasik|ivf|hair\stransplants?)"
)
_TOP = (
    r"(?:best|finest|leading|top[\s-]?rated|top|number\sone|nummer\s(?:1|eins)|\#\s?1|no\.?\s?1|world[\s-]class"
    r"|safest|gentlest|favou?rite|premier|foremost|most\s(?:experienced|advanced|trusted|skilled|sought[\s-]after))"
)
_BEST = Pattern(
    rf"(?<![\w#])(?P<it>{_TOP},?\s(?:(?!practice|interests?|way|time|tips?|thing|for|to|of|when|is|are|be)[\w'&-]+,?\s){{0,3}}?"
    rf"{_WHO})\b",
    unless=(guards.negated, guards.debunked, guards.own_story, lesson, teaching),
)
_OF_ALL = Pattern(
    r"\b(?:the|a|'s|are|is|simply|hands[\s-]down)\s(?P<it>(?:very\s)?(?:best|finest|safest|gentlest|number\sone|\#\s?1"
    rf"|no\.?\s?1)\s(?:{_WHO}\s|\w+\s{_WHO}\s)?in\s(?:the\s(?:world|country|county|city|state|business|region|area"
    r"|industry|nation|uk|us|southern|northern|whole)|town))(?![\w'])",
    needs=("best", "finest", "safest", "gentlest", "one", "1", "no", "leading"),
    unless=(guards.negated, guards.debunked, guards.own_story, lesson, teaching),
)
_OURS = Pattern(
    rf"\b(?:our|my)\s(?:[\w-]+\s){{0,2}}?{_WHO}\s(?:is|are|has|have|had)\s(?:still\s|simply\s)?(?:the\s)(?P<it>{_TOP}"
    r"|highest|lowest|fastest|most\s\w+)\b(?!\s(?:important|common|of\sall))",
    unless=(guards.negated, guards.debunked, lesson, teaching),
)
_PLACE = Pattern(
    r"\b[A-Z][a-z]+'s\s(?:\w+\s)?(?P<it>[Bb]est|[Ff]inest|[Ll]eading|[Ff]avou?rite|[Ff]ave|[Oo]nly|[Mm]ost\s\w+|[Ll]eader"
    r"|\#\s?1|[Nn]umber\s[Oo]ne|[Nn]o\.?\s?1)\b(?!\s(?:cause|killer|loved|known|practice|interests?|way|time|friend))",
    needs=("best", "finest", "leading", "favourite", "favorite", "fave", "only", "most", "leader", "1", "one", "no"),
    unless=(guards.negated, guards.debunked, lesson, teaching),
    fold=False,
)
_OTHERS = Pattern(
    r"\bunlike\s(?:\w+\s)?(?:other|others|most|those|every|your|the)\b[^.!?\n]{0,40}?\b(?:clinics?|dentists?|doctors?"
    r"|surgeons?|hospitals?|practices?|places|gps?|therapists?|physios?|spas?|pharmac\w+|chains?)\b"
    r"|\bsets?\s(?:us|me)\sapart\b|\b(?:no\s?(?:one|body)|nowhere)\s(?:else\s)?(?:in\s(?:the\s)?\w+\s)?(?:does|do|did|can|comes?"
    r"|gets?|has|matches|beats)\b[^.!?\n]{0,50}?\b(?:like\s(?:us|we|this|me)|close|better|our)\b"
    r"|\b(?:you|u)\s(?:simply\s|just\s)?(?:won't|will\snot|can't)\s(?:find|get)\s(?:\w+\s){0,3}?(?:anywhere|elsewhere)\b"
    r"|\bcome\sto\sus\sinstead\b|\bbetter\sthan\s(?:any|every|all)\s(?:other\s)?(?:clinic|dentist|doctor|surgeon|hospital)\w*"
    r"|\b(?:unmatched|unrivall?ed|unbeatable|unparalleled|second\sto\snone|superior)\s(?:\w+\s)?"
    r"(?:care|results?|outcomes?|skills?|surgeons?|treatments?|service|expertise|success)\b"
    r"|\b(?:care|results|outcomes|team|expertise)\s(?:\w+\s)?second\sto\snone\b"
    r"|\bthe\sonly\s(?:\w+\s){0,2}?(?:surgeon|doctor|dentist|clinic|hospital|physio|centre|center)\b[^.!?\n]{0,40}?"
    r"\b(?:properly|right|trust|need|really|worth|correctly)\b"
    r"|\bonly\s(?:in|at)\sour\s(?:centre|center|clinic|hospital)\b",
    needs=(
        "unlike",
        "apart",
        "nobody",
        "noone",
        "one",
        "nowhere",
        "anywhere",
        "elsewhere",
        "instead",
        "better",
        "unmatched",
        "unrivalled",
        "unrivaled",
        "unbeatable",
        "unparalleled",
        "none",
        "superior",
        "only",
    ),
    unless=(guards.debunked, lesson, teaching),
)
_VOTED = Pattern(
    rf"\b(?:voted|rated|ranked|named|crowned)\s(?:(?:the|as|your|our)\s|\w+'s\s)*(?:{_TOP})\b",
    needs=("voted", "rated", "ranked", "named", "crowned"),
    unless=(guards.negated, guards.debunked, lesson, teaching),
)
_CARE = Rx(rf"\b{_WHO}\b|\bdr\b")
_AWARDED = Rx(r"\b(?:19|20)\d\d\b")
_WARM = Rx(
    r"\b(?:thank\w*|thx|congrat\w*|happy|birthday|retir\w+|farewell|miss\syou|proud|love\syou|luck\w*|grateful"
    r"|colleagues?|nurses\s(?:week|day)|biased|lol|mum|dad|mentor|teacher|taught|team\smates?)\b"
)
_OPEN = Rx(
    r"\b(?:how\sto|who\sis|which|whether|find(?:ing)?\s(?:a|the)|choos\w+|looking\sfor|is\sthere|there\sis\sno|no\s?such"
    r"|not\sabout|wants?|deserves?|strive|aim\w*|try|trying|become|becoming|want\sto|hope|so\scalled|call(?:s|ed)?\s"
    r"(?:him|her|them|it)sel\w+|claims?|says?)\b"
)


def _is_praise(surface: Surface, match: Match) -> bool:
    """Thanks to a colleague, or a question of who is best: nothing is claimed of one's own services."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    before = surface.low[sentence.start : match.start]
    warm = _WARM.search(surface.low, sentence.start, sentence.end) and not surface.of(promotion.calls)
    return bool(warm or _OPEN.search(before))


def _awarded(surface: Surface, match: Match) -> bool:
    """An award of a year, which a reader can look up."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_AWARDED.search(surface.low, sentence.start, sentence.end))


def _outdone(surface: Surface) -> tuple[Match, ...]:
    return tuple(outdone(surface))


def _claims(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    sells = promotion.is_ad(surface, scene.request)
    found: list[Match] = []
    for finder in (_BEST, _OF_ALL, _OURS, _PLACE, _OTHERS, _VOTED):
        for match in finder.matches(surface):
            if finder is _PLACE and not _CARE.search(sentence_of(surface, match)):
                continue
            free = _is_praise(surface, match) or _awarded(surface, match)
            free = free or (guards.quoted(surface, match) and not sells)
            if not free and not any(match.start < f.end and f.start < match.end for f in found):
                found.append(match)
    for match in surface.of(_outdone):
        free = _is_praise(surface, match) or _awarded(surface, match) or guards.quoted(surface, match)
        if not free and not any(match.start < f.end and f.start < match.end for f in found):
            found.append(match)
    if found:
        yield Hit(tuple(sorted(found)), severity=None if sells else Severity.WARN)


RULE = Rule(
    id="claims/superlative",
    severity=Severity.WARN,
    confidence=0.75,
    detect=(Judged(_claims),),
    source=Citation("FTC Health Products Compliance Guidance: claims need evidence before they are made", date="2022"),
    flag=(
        Example("The best rhinoplasty surgeon in Toronto. Book now.", jurisdiction="ca-on", severity=Severity.BLOCK),
        "Unlike other clinics, we get it right the first time.",
        Example("Christchurch's leading dental clinic. Consults from $60.", jurisdiction="nz", severity=Severity.BLOCK),
        Example("Voted number one in Perth for veneers, book online.", jurisdiction="au", severity=Severity.BLOCK),
        Example("Jaipur's most trusted fertility team welcomes you.", jurisdiction="in", severity=Severity.WARN),
        Example("Our outcomes are second to none.", jurisdiction="uk", severity=Severity.WARN),
        "Other clinics rush you. We give you an hour, and our veneers last.",
        "Nobody else in the valley does braces like us.",
        "You simply won't find this care anywhere else in Ohio.",
        "#1 hair transplant clinic in Leeds",
    ),
    leave=(
        "Best time to take your reliever is when you feel tight.",
        "Other clinics may be nearer to you, and they will look after you just as well as we do.",
        "Heart disease is a leading cause of death worldwide (who.int).",
        "How do I find the best surgeon? Ask how many they do a year, and what goes wrong.",
        "Thank you to the best nurses in the world. Enjoy the cake.",
        "We are not the best clinic in town, but we do pick up the phone.",
        "Best practice in wound care has changed: see the 2024 guideline.",
        "Regional Hospital of the Year 2024, Health Estates Awards: well done, porters.",
        "An advert that says “the best dentist in London” must be able to prove it, says the ASA.",
        "It is in the best interests of the child to hear both views.",
        "My mum is the best doctor in the world and nobody can tell me otherwise.",
        "Top tips from our physio team for desk work.",
    ),
)
