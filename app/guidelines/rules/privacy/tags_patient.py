"""A patient is tagged, mentioned or reposted."""

from collections.abc import Iterator

from app.domain.consent import Consent
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import encounters, guards
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.taking_out import Edit, gone_to
from app.guidelines.text import Match, Surface
from app.guidelines.tied import lowered, told

_HANDLE = Rx(r"(?<![\w.@/])@[a-z0-9_](?:[\w.-]{0,60}[\w])?")
_OF_THE_TRADE = Rx(
    r"^@(?:the)?(?:dr|doc|prof|nurse|rn|md)|(?:dr|doc|md|rn|np|pa|phd|ot|physio|nurse|doctor|dentist|medic|midwife)$"
    r"|clinic|hospital|health|nhs|medical|medicine|dental|surg|neuro|cardio|ortho|radiol|onco|paed|uni|college"
    r"|society"
    r"|foundation|trust|charity|cancer|heart|stroke|ambulance|news|bbc|cnn|journal|bmj|lancet|nejm|pharm"
    r"|official|team"
    r"|academy|assoc|institute|cent(?:re|er)|care|org|council|police|brigade|rescue|aid|school|physician|therap|gov"
)
_NOT_THEIRS = Rx(
    r"\b(?:with|by|thanks|thank you|thx|ty|to|h/t|cc|via|photo|pic|credit|follow|from|at|and|see|read|watch"
    r"|listen to|host"
    r"|joins?|joined|colleague|colleagues|nurse|dr|surgeon|physio|team|collab with|alongside|ft|feat"
    r"|led by)[:,]? $|[(📸📷] ?$"
)
_PERSON = (
    r"(?:patients?|pts?|px|client|resident|mums?|moms?|mama|lady|girl|gal|boy|guy|babe|warrior|superstar|champ"
    r"|bride|survivor"
    r"|miracle|smile|fighter|legend|transformation)"
)
_CALLED_PATIENT = Rx(
    r"\b(?:patients?|pts?|px|client)(?:,| named| called)? $"
    rf"|\b(?:my|our|one of (?:my|our))(?: [\w'-]+){{0,3}} {_PERSON},? $"
)
_PRAISED = Rx(
    r"\b(?:congrats|congratulations|congratulation|proud of|well done|shout ?out|happy|so happy for"
    r"|thrilled for|love|cheers"
    r"|bravo|hats off|kudos|welcome back|thank you|thanks|meet|look at|here's|here is)(?: to)?[:,!]* $"
)
_THEIR_CARE = Rx(
    r"^'s (?:\w+ ){0,2}?(?:story|journey|nose job|results?|surgery|recovery|smile|transformation|before|birth"
    r"|baby|scan"
    r"|treatment|new (?:hip|knee|smile|nose|teeth)|procedure|operation|glow|lips|skin|first)\b"
    r"|^,? (?:who |has |is |just |finally )*(?:came in|came to (?:us|me)|trusted (?:us|me)|chose (?:us|me)"
    r"|had (?:her|his|their)"
    r"|got (?:her|his|their)|walked|rang the bell|went home|beat cancer|cancer[- ]free|healed|finished (?:chemo"
    r"|treatment))\b"
)
_CARE = Rx(
    r"\bpost[- ]?(?:op|surgery|bypass|partum|transplant|chemo)\b|\b(?:lbs?|kgs?|pounds|kilos|stone) (?:down"
    r"|lighter|lost|gone)\b"
    r"|\b(?:cancer|smoke|seizure|pain|cavity|symptom|drug)[- ]free\b|\bin remission\b|\b(?:days|weeks|months"
    r"|years?) sober\b"
    r"|\b(?:trusting|choosing) (?:us|me)\b|\bas your (?:\w+ )?(?:team|surgeon|doctor|nurse|dentist|physio"
    r"|midwife|therapist"
    r"|consultant|gp)\b|\bwith (?:us|me)\b|\bmy (?:surgeon|doctor|dentist|nurse|midwife|gp|physio)\b"
)
_WORK = Rx(
    r"\b(?:exams?|fellowships?|residency|match(?:ed)?|awards?|prize|paper|published|grant|phd|promotion"
    r"|new role|poster"
    r"|boards?|degree|graduat\w+|appointed|joining|certif\w+|keynote|talk|course|podcast|book|article|thesis"
    r"|retire\w*"
    r"|colleagues?|nurses? day|team|staff)\b"
)
_REPOSTED = Rx(r"\b(?:re-?post(?:ing|ed)?|rt|re-?shar(?:ing|ed)|sharing|shared|regram|via|from)\b[: ]{0,2}(?:from )?$")
_OBJECT = Rx(
    r"\b(?:of|to|for|with|from|by|and|see|saw|met|meet|meeting|treated|love|reposting|repost|sharing|rt)[: ]{1,2}$"
)


_ACTS = Rx(
    r"'s\b| (?:is|was|has|had|came|went|did|walked|got|trusted|chose|finished|beat|rang|just|finally|will|can)\b"
)


def handles(surface: Surface) -> tuple[Match, ...]:
    """Every @mention; e-mail addresses and host names of a mention's server are none."""
    if "@" not in surface.low:
        return ()
    return tuple(Match(m.start(), m.end(), "handle") for m in _HANDLE.finditer(surface.low))


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = surface.of(handles)
    if not found:
        return
    context = scene.request.context
    barred = tuple(m for m in found if _name(surface, m) in {_plain(h) for h in context.do_not_tag})
    if barred:
        yield Hit(barred, variant="barred", repair=_untagged(surface, barred, "somebody"))
    known = {_plain(entry) for entry in (*context.directory, context.author.handle, *scene.request.staff_names)}
    free = tuple(m for m in found if m not in barred and _name(surface, m) not in known)
    if _may_tag(scene) or guards.fictional(surface, Match(0, 0)):
        return
    sure = tuple(m for m in free if _is_patients(scene, m))
    if sure:
        yield Hit(sure, severity=lowered(scene), repair=_untagged(surface, sure, "a patient"))
    beside = () if sure else tuple(m for m in free if _stands_in_story(surface, m))
    if beside:
        yield Hit(beside, severity=Severity.WARN, variant="beside")


def _plain(handle: str) -> str:
    return handle.lower().removeprefix("@").replace(" ", "")


def _name(surface: Surface, match: Match) -> str:
    return _plain(surface.low[match.start : match.end])


def _may_tag(scene: Scene) -> bool:
    """Whether a linked consent names tagging."""
    linked = set(scene.request.consents)
    return any(c.covers_tagging for c in scene.request.context.consents if c.id in linked)


def _is_patients(scene: Scene, handle: Match) -> bool:
    """Called a patient, praised for an outcome of care, or reposted with words about their own care."""
    surface = scene.surface
    before = surface.low[max(0, handle.start - 60) : handle.start]
    if _CALLED_PATIENT.search(before):
        return True
    if _is_colleagues(surface, handle) or _addressed(scene, handle):
        return False
    if _THEIR_CARE.match(surface.low, handle.end):
        return True
    tells = _CARE.search(_near(surface, handle)) or surface.around(encounters.care, handle)
    if not tells or _WORK.search(_near(surface, handle)):
        return False
    opens = surface.sentences[surface.sentence_at(handle.start)].start == handle.start
    again = scene.request.context.repost or bool(_REPOSTED.search(before))
    return bool(_PRAISED.search(before)) or again or (opens and bool(_CARE.search(_near(surface, handle))))


def _near(surface: Surface, handle: Match) -> str:
    """The sentence of a handle and the one after it."""
    here = surface.sentence_at(handle.start)
    last = surface.sentences[min(here + 1, len(surface.sentences) - 1)]
    return surface.low[surface.sentences[here].start : last.end]


def _is_colleagues(surface: Surface, handle: Match) -> bool:
    return bool(_OF_THE_TRADE.search(surface.low[handle.start : handle.end]))


def _addressed(scene: Scene, handle: Match) -> bool:
    """In a reply the platform itself puts the other's handle first."""
    return scene.request.kind is PostKind.REPLY and not scene.surface.low[: handle.start].strip(" @\n")


def _stands_in_story(surface: Surface, handle: Match) -> bool:
    """In a sentence of somebody's story, and not thanked, credited or of the trade."""
    tale = told(surface)
    if not tale.is_specific or not tale.touches(surface, handle, 0) or _is_colleagues(surface, handle):
        return False
    if surface.reply or _WORK.search(_near(surface, handle)):
        return False
    return not _NOT_THEIRS.search(surface.low[max(0, handle.start - 24) : handle.start])


def _untagged(surface: Surface, found: tuple[Match, ...], noun: str) -> Repair | None:
    """Only where a story is told already: taking out the tag alone must not bring another finding to light."""
    if not told(surface).is_specific:
        return None
    return Repair("fix", tuple(_edit(surface, m, noun) for m in found))


def _edit(surface: Surface, handle: Match, noun: str) -> Edit:
    """Take the tag out; where a noun is needed it becomes “a patient” or “somebody”."""
    before = surface.low[max(0, handle.start - 24) : handle.start]
    opens = surface.sentences[surface.sentence_at(handle.start)].start == handle.start
    needs = bool(_ACTS.match(surface.low, handle.end)) or (
        _OBJECT.search(before) and not _CALLED_PATIENT.search(before)
    )
    rest = surface.text[handle.end :]
    if opens and not needs:
        after = handle.end + len(rest) - len(rest.lstrip(" ,:—–-\n"))
        return gone_to(surface, handle.start, after)
    if needs:
        return handle, noun.capitalize() if opens else noun
    return Match(handle.start - (before.endswith((" ", "\n"))), handle.end), ""


RULE = Rule(
    id="privacy/tags-patient",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.502(a); GMC Confidentiality; AHPRA testimonial tool", "2024"),
    flag=(
        "Huge congrats to my patient @sunny_liz87 on her first 5k!",
        "Reposting @mark.t's story about his nose job with me.",
        "So proud of our amazing client @lena_runs: no pain, no crutches, half marathon done.",
        "Congrats @corrie.h on one year post-op and 30 kg down! You did all the work.",
        Example(
            "@wee_marnie “My surgeon gave me my knees back, thank you!”",
            context=Context(repost=True),
            severity=Severity.BLOCK,
        ),
        Example("Lovely walk with @quiet.tam today.", context=Context(do_not_tag=("@Quiet.Tam",))),
        Example("My patient coded twice last night, but today @jonno_k went home.", severity=Severity.WARN),
        Example(
            "She signed the release: well done @lena_runs, cancer free!",
            consents=("c1",),
            context=Context(consents=(Consent("c1", "K-11"),)),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        "Great talk by @DrAlvarezNeuro at #ESOC2026.",
        "Thanks @StJohnAmbulance for the CPR trainers.",
        "Congrats @anna_kov on passing her surgery exams. Drinks on us!",
        "My patient went home well, thanks to @theatre_team5 and a very calm anaesthetist.",
        "Write to feedback@clinic.example about your visit.",
        Example("@maz_1990 Please call our practice so that we can listen.", kind=PostKind.REPLY),
        Example(
            "So proud of my patient @lena_runs on her first half marathon!",
            consents=("c1",),
            context=Context(consents=(Consent("c1", "K-11", covers_tagging=True),)),
        ),
        Example(
            "Well done @riverside_run on a year post-op support group walks.",
            context=Context(directory=("riverside_run",)),
        ),
    ),
)
