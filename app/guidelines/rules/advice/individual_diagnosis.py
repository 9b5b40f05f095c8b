"""Telling one particular person, from afar, what they have or have not."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, PostKind
from app.guidelines import guards
from app.guidelines.asking import about_ourselves, is_own_question, keeps_distance
from app.guidelines.health import after, asked, causes, cites, diagnoses, hedged, outcomes, sentence_of
from app.guidelines.kinds import Guard, Judged, Pattern
from app.guidelines.rule import Case, Example, Hit, Rule, Scene
from app.guidelines.rules.advice.public_figures import of_a_public_figure
from app.guidelines.rules.advice.verdicts import answers_one, body_verdicts, clipped, weight
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ONE = (
    r"you|u|ya|he|she|your\s(?:\w+\s)?(?:son|daughter|mum|mom|mother|dad|father|husband|wife|baby|kid|child"
    r"|partner|gran|nan|bub|lo|boy|girl|brother|sister)"
)
_SURE = (
    r"definitely|defo|deffo|def|clearly|obviously|probably|likely|most\slikely|almost\scertainly|certainly"
    r"|undoubtedly|just|only|really|absolutely|simply|basically"
)
_HAS = (
    rf"\b(?:(?:{_ONE})(?:\s(?:{_SURE}))*\s(?:have|has|had|got|gotta\shave|(?:are|is|was|were)\s(?:having|getting"
    r"|showing|coming\sdown\swith|(?:clearly\s|definitely\s|obviously\s)?(?:in|into)))"
    r"|(?:you|u|he|she)'(?:ve|s)\s(?:(?:definitely|clearly|obviously|probably|just)\s)?(?:got|having|had)|(?:you"
    r"|u|he|she|they)'re\s(?:(?:definitely|clearly|obviously|just)\s)?(?:having|getting|in|into|coming\sdown\swith)"
    r"|you\sgot|u\sgot|youve\sgot)\b(?!\s(?:been|to|a\sright|every\sright|questions?|any))"
)
_IS = (
    r"\b(?:that|this|it|those|these|they|thats|its)(?:'s|\sis|\sare|'re|\swas|'ll\sbe|\swill\sbe|\sgotta\sbe"
    r"|\sain't|\sisn't|\saren't|\shas\sto\sbe|\smust\sbe"
    r"|\s(?:sure\s)?(?:looks?|sounds?|seems?|reads?|smells?)(?:\s\w+){0,2}?\s(?:like|to\sbe)|\s(?:looks?"
    r"|sounds?)\s(?:very|so|totally|classically|pretty))"
    r"|\b(?:thats|its)\b|\b(?:photos?|pics?|pictures?|rash|lump|mole|spots?|swelling|scan|x-?ray|ecg|bloods?"
    r"|labs?|results?|numbers)\s(?:are|is|will\sbe|must\sbe|says?|shows?|means?|looks?\slike)"
    r"|(?:^|[.!?,;]\s+|\n|\b(?:well|yeah|yep|honestly|hun|mate|babe|love|ok)\s)(?:sounds?|looks?|seems?"
    r"|smells?)(?:\s\w+){0,2}?\slike"
)
_PLAIN = (
    rf"(?:^|[.!?]\s+|\n|[,:]\s+|@\w+\s+)(?:(?:yep|yeah|yes|no|nope|oh|ah|ok|hun|hon|babe|love|mate|pure|{_SURE}|a"
    r"|an|it's)[,\s]+)*"
    r"(?:classic|textbook|definite|definitely|defo|deffo|clearly|obviously|obvious|straightforward|plain\sold"
    r"|100\s?%|no\sdoubt|for\ssure|certainly)\b"
)
_NOT = (
    r"\b(?:you|u|he|she|it|that|this|those)(?:'re|'s|\sare|\sis|\sr|'ve|\shave|\sdo|\sdoes)?\s(?:not|def\snot"
    r"|definitely\snot|don't\shave|doesn't\shave|isn't|aren't|don't|doesn't)\b"
    r"(?!\s(?:mean|matter|sound\sgood|fair|ok|okay|know|need))"
)
_STATE = Pattern(
    rf"\b(?P<it>(?:(?:{_ONE})(?:'re|'s|\sare|\sis|\sr)\s(?:(?:{_SURE}|not|def|totally|also|very"
    r"|a\sbit)\s)*(?:pregnant|preg|in\slabou?r|on\sthe\sspectrum|miscarrying|diabetic|pre-?diabetic|an(?:a?e)mic"
    r"|bipolar"
    r"|depressed|autistic|hypothyroid|hyperthyroid|menopausal|perimenopausal|asthmatic|dehydrated|allergic"
    r"|coeliac|celiac|iron\sdeficient|hypertensive|insulin\sresistant|infertile|concussed)))\b",
    needs=("you", "u", "he", "she", "you're", "he's", "she's", "your"),
)
_ALL_CLEAR = Pattern(
    r"\b(?:your|his|her|ur|that|this|the)\s(?:\w+\s){0,2}?(?:thyroid|labs?|bloods?|blood\s(?:test|work|pressure)"
    r"|ecg|ekg|trace"
    r"|scan|mri|x-?ray|results?|heart|liver|kidneys?|levels?|numbers?|mole|lump|bump|rash|spot|lymph\snode"
    r"|discharge|bp|tsh|ferritin)"
    r"(?:\s(?:is|are|looks?|sounds?|seems?)|'s)\s(?:(?:totally|perfectly|absolutely|completely|just|all|quite"
    r"|really|pretty)\s)?"
    r"(?:fine|normal|ok|okay|healthy|benign|harmless|abnormal|off|dodgy|cancerous|malignant|infected)\b"
    r"|\b(?:it|that|this)(?:'s|\sis|s)\s(?:(?:just|only|totally|perfectly|absolutely|completely|definitely|clearly"
    r"|probably"
    r"|almost\scertainly|all)\s)*(?:harmless|benign|viral|bacterial|hormonal|muscular|psychosomatic|malignant"
    r"|cancerous|infected|broken"
    r"|a\svirus|your\s(?:nerves|hormones|thyroid|gallbladder|appendix|age)|in\syour\shead|nothing\s(?:serious"
    r"|sinister|to\sworry\sabout))\b"
    r"|\bnothing\s(?:serious|sinister)\sthere\b"
    r"|(?:^|[.!?]\s+|\n)(?:sounds?|looks?|seems?)\s(?:\w+\s)?(?:viral|bacterial|infected|broken|hormonal|muscular"
    r"|fine|normal|fractured"
    r"|cancerous|benign|harmless|inflamed|allergic|neurological|healthy)\b"
    r"|\b(?:you|u|he|she)(?:'ve|'s|\shave|\shas)?\s(?:just\s|definitely\s|probably\s|clearly\s)?(?:torn|tore"
    r"|broken|broke|ruptured|dislocated|fractured|sprained"
    r"|pulled|slipped|cracked|herniated)\s(?:your|ur|his|her|an?|the)\s\w+",
)
_IN_ORDER = Pattern(
    r"\b(?:your|ur|his|her|their|that|this|the|those|these)\s(?:[\w']+\s){1,4}?(?:is|are|looks?|sounds?|seems?)\s"
    r"(?:(?:totally|perfectly|absolutely|completely|just|all|quite|really|pretty|nice\sand)\s)?"
    r"(?:fine|normal|ok|okay|healthy|benign|harmless|perfect|grand|great|broken|infected|clear)\b"
    r"|\b(?:your|ur|his|her|that|this|the|those|these)\s(?:[\w']+\s){1,4}?(?:is|are|looks?)\snothing\s(?:to\sworry|serious)",
)
_BARE = Pattern(
    r"(?:^|[.!?]\s+|\n)(?P<it>(?:(?:yep|yeah|yes|yup|no|nope|nah|oh+|ah+|ok|hmm|hun|hon|babe|love|mate|bro|girl"
    rf"|sis|pure|poss|so|defo|{_SURE}|not"
    r"|an?|it's|mild|severe|bad|early|simple|acute|your|the|some)[,.\s]+)*)(?=\w)"
)
_ADDRESS = Rx(r"(?<![\w.])@\w+")
_KNOWN = Rx(
    r"\b(?:sorry|hear|heard|glad|since|know|knew|knowing|said|told|mention\w*|as someone|now that|given"
    r"|like) (?:that )?$"
)
_SERVICE = Rx(
    r"[\s-](?:clinics?|question|group|team|leaflet|nurse|specialist|awareness|course|service|line|society|uk"
    r"|charity|week|day|month"
    r"|screening|vaccines?|vaccinations?|jabs?|shots?|tests?|testing|checks?|outbreaks?|notice|facts?|review|register|unit|ward|prevention|research|app|guide"
    r"|page|plan|type)\b"
)
_WORDS = 4


def _leads(scene: Scene) -> tuple[Pattern, ...]:
    """What may lead up to a diagnosis here: more in answer to somebody than in a post to everybody."""
    if scene.request.audience is Audience.PROFESSIONALS:
        return _TO_ONE[:1]
    if is_own_question(scene.request):
        return _LEADS
    return _TO_ONE


def _acknowledges(surface: Surface, match: Match) -> bool:
    """“Sorry to hear you have asthma”, “if you have”: what they said, or a condition."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(_KNOWN.search(surface.low[start : match.start]))


_GUARDS: tuple[Guard, ...] = (hedged, asked, _acknowledges, guards.quoted, guards.fictional)
_TO_ONE = (
    Pattern(
        _HAS,
        needs=(
            ("have"),
            "has",
            "had",
            "got",
            "having",
            "getting",
            "you've",
            "youve",
            "he's",
            "she's",
            "you're",
            "in",
            "into",
        ),
        unless=_GUARDS,
    ),
    Pattern(_IS, unless=_GUARDS),
    Pattern(_PLAIN, unless=_GUARDS),
    Pattern(_NOT, unless=_GUARDS),
)
_LEADS = (
    *_TO_ONE,
    Pattern(r"\b(?:\d+|results?|that|this|which|it|tsh|hba1c|a1c|ferritin)\s(?:just\s|only\s)?means\b", unless=_GUARDS),
    Pattern(rf"\b(?:is|are|was|'s)\s(?:{_SURE}|100\s?%|nothing\sbut)\s", unless=_GUARDS),
)
"""The last two only in answer to somebody's own symptoms or results."""
_REACH = {_TO_ONE[3]: 2, _LEADS[-1]: 2}


def _cleared(surface: Surface) -> Iterator[Match]:
    """A part of the body, a mark or a result found in order from afar: “those moles are fine”."""
    for word in _IN_ORDER.matches(surface):
        if any(word.start < m.start < word.end for m in (*surface.of(outcomes), *surface.of(causes))):
            yield word


def _diagnosed(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    replying = answers_one(scene)
    if replying:
        own = is_own_question(scene.request)
        unsure = [*_STATE.matches(surface), *_ALL_CLEAR.matches(surface)]
        unsure += [*body_verdicts(surface, own=own), *_cleared(surface)]
        yield from (Hit((m,)) for m in unsure if not any(g(surface, m) for g in _GUARDS))
    elif not _ADDRESS.search(surface.low):
        return
    named = tuple(m for m in surface.of(diagnoses) if not _names_a_service(surface, m))
    if not named:
        return
    if replying and scene.request.audience is Audience.PUBLIC:
        yield from _bare(surface, named)
    if is_own_question(scene.request) and not keeps_distance(surface):
        said = _said_by_them(scene)
        yield from (Hit((m,)) for m in clipped(surface, named) if m.what not in said)
    for lead, reach in ((m, _REACH.get(p, _WORDS)) for p in _leads(scene) for m in p.matches(surface)):
        if (replying or _ADDRESS.search(sentence_of(surface, lead))) and (it := after(surface, lead, named, reach)):
            begin = (
                lead.start
                + len(surface.low[lead.start : lead.end])
                - len(surface.low[lead.start : lead.end].lstrip(" .!?,:;\n"))
            )
            yield Hit((Match(begin, it.end),))


def _names_a_service(surface: Surface, named: Match) -> bool:
    """A fracture clinic, an asthma nurse: no diagnosis."""
    return bool(_SERVICE.match(surface.low, named.end))


def _bare(surface: Surface, named: tuple[Match, ...]) -> Iterator[Hit]:
    """An answer that is nothing but a diagnosis, as in “Melanoma. Sorry to be blunt”."""
    starts = {m.end for m in _BARE.matches(surface)}
    for match in named:
        rest = surface.low[match.end : match.end + 12]
        alone = re.match(r"\s*(?:[.!,;–—]|$|for sure|100|\bhun\b|i'm afraid|no doubt)", rest)
        if match.start in starts and alone and not asked(surface, match):
            yield Hit((match,))


def _said_by_them(scene: Scene) -> set[str]:
    return {m.what for m in diagnoses(Surface("in_reply_to", scene.request.in_reply_to))}


def _answered(scene: Scene) -> Iterator[Hit]:
    """A condition named in answer to somebody's own symptoms, with nothing that leaves it open."""
    surface = scene.surface
    if not is_own_question(scene.request) or keeps_distance(surface) or surface.of(cites):
        return
    said_by_them = _said_by_them(scene)
    for match in surface.of(diagnoses):
        known = match.what in said_by_them or _names_a_service(surface, match) or about_ourselves(surface, match)
        if not known and not any(guard(surface, match) for guard in (*_GUARDS, guards.debunked)):
            yield Hit((match,), severity=weight(scene), confidence=0.6)


RULE = Rule(
    id="advice/individual-diagnosis",
    severity=Severity.WARN,
    cases=(Case(Severity.BLOCK, kind=PostKind.REPLY),),
    weighed=True,
    detect=(Judged(_diagnosed), Judged(_answered), Judged(of_a_public_figure)),
    looks=frozenset({"text", "segment"}),
    source=Citation(
        "AMA Code of Medical Ethics, opinion on social media, item 3: keep the boundaries of the relationship",
        date="2023",
    ),
    flag=(
        "@amy_r from your picture that's ringworm, no need to worry.",
        "Watching the debate, the senator obviously has Parkinson's.",
        Example(
            "You've got PCOS, ask for metformin.",
            kind=PostKind.REPLY,
            in_reply_to="Periods all over",
            severity=Severity.BLOCK,
        ),
        Example("That looks like shingles to me.", kind=PostKind.REPLY, in_reply_to="What is this stripe of blisters?"),
        Example("Classic gallstones!", kind=PostKind.REPLY, in_reply_to="It hurts after burgers"),
        Example(
            "That's not a heart attack, you just pulled something.", kind=PostKind.REPLY, in_reply_to="Chest hurts"
        ),
        Example("You're not pregnant, hun.", kind=PostKind.REPLY, in_reply_to="missed a pill"),
        Example("Your labs are totally normal.", kind=PostKind.REPLY, in_reply_to="TSH 9, what do you think?"),
        Example("Sounds like a slipped disc.", kind=PostKind.REPLY, in_reply_to="My back!"),
    ),
    leave=(
        "A ring-shaped rash can have several causes; a clinician needs to look at it.",
        "If you have diabetes, check your feet every day.",
        Example("It could be shingles, so please see a pharmacist today.", kind=PostKind.REPLY, in_reply_to="blisters"),
        Example(
            "I can't say what it is from here. Is it asthma? Only a test can tell.",
            kind=PostKind.REPLY,
            in_reply_to="wheeze",
        ),
        Example(
            "Sorry to hear you have migraine. There is a good page on nhs.uk.",
            kind=PostKind.REPLY,
            in_reply_to="Migraine day 3",
        ),
        Example("That's a great question! Diabetes UK has a leaflet.", kind=PostKind.REPLY, in_reply_to="Is fruit ok?"),
        "Do you have asthma? Our inhaler check takes ten minutes.",
        "This is what asthma looks like on a peak flow chart.",
        "My dad has Parkinson's and still dances on Fridays.",
        "Great to see the minister has diabetes prevention on her list!",
    ),
)
