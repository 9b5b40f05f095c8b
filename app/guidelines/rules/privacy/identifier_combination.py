"""Details that together identify someone."""

from collections.abc import Callable, Iterator, Sequence

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.message import Params
from app.guidelines import dates, patients, places
from app.guidelines.blur import all_blurred, decade, sex_of
from app.guidelines.details import (
    exact_ages,
    jobs,
    mechanisms,
    moments,
    origins,
    publicity,
    rarities,
    relations,
    stays,
    telling_ages,
)
from app.guidelines.identifiability import estimate
from app.guidelines.kinds import Judged
from app.guidelines.mosaic import earlier
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.shares import details_told
from app.guidelines.taking_out import Edit, taken_out
from app.guidelines.text import Match, Surface
from app.guidelines.tied import in_story, lowered, told

Fact = Callable[[Surface], Sequence[Match]]

_SAID = Rx(r'"[^"\n]{3,200}"')
_HOUSE = Rx(
    r"\b(?:hospital|infirmary|clinic|ward|unit|practice|surgery|hospice|medical cent(?:re|er)|icu|nicu|er|ed)\b"
)
_IS_ONE = Rx(r"(?:\b(?:is|was|are|were|as|becom\w+|being|be)|'s)(?: \w+)?(?: an?| the) (?:\w+ )?$")
_BODY = frozenset({"clinical", "wound", "before-after"})
_SKIN = 0.3


def _quotes(surface: Surface) -> tuple[Match, ...]:
    return tuple(Match(m.start(), m.end()) for m in _SAID.finditer(surface.low))


def _sexes(surface: Surface) -> tuple[Match, ...]:
    return tuple(person for person in told(surface).people[:1] if sex_of(surface, person))


POINTS: tuple[tuple[Fact, float], ...] = (
    (exact_ages, 1.0),
    (telling_ages, 2.0),
    (_sexes, 0.5),
    (jobs, 1.0),
    (origins, 1.0),
    (places.towns, 2.0),
    (stays, 1.0),
    (dates.days, 2.0),
    (moments, 1.0),
    (rarities, 2.0),
    (mechanisms, 1.0),
    (relations, 1.0),
    (_quotes, 1.0),
    (publicity, 2.0),
)
"""What each kind of detail adds (catalogue: privacy/identifier-combination); each kind counts once."""

_UNMARKED: tuple[Fact, ...] = (_sexes, _quotes)
"""Kinds that count and are not worth showing by themselves."""


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if not told(surface).is_specific:
        return
    found = _scored(surface)
    past = earlier(surface, scene.request.context)
    before = {fact for other in past for fact in _scored(other)} - set(found)
    total = _total({*found, *before}, scene.request)
    severity = _severity(scene, total)
    if severity is None or not found:
        return
    marked = _apart([m for fact, matches in found.items() if fact not in _UNMARKED for m in matches])
    variant = "mosaic" if before and _severity(scene, _total(set(found), scene.request)) is not severity else ""
    yield Hit(
        marked or told(surface).people[:1],
        severity=severity,
        variant=variant,
        params=(("points", total), ("details", len(marked)), *_sized(surface, scene.pack.id)),
        repair=None if before else _repair(scene, found),
    )


def points(scene: Scene) -> float:
    """The points of what the scene's surface tells about the person of its story; 0 without one."""
    return _total(set(_scored(scene.surface)), scene.request) if told(scene.surface).is_specific else 0.0


def _scored(surface: Surface) -> dict[Fact, tuple[Match, ...]]:
    """The kinds of details that the story tells."""
    found = {fact: in_story(surface, surface.of(fact), reach=1) for fact, _ in POINTS}
    return {fact: matches for fact, matches in found.items() if matches}


def _total(found: set[Fact], request: CheckRequest) -> float:
    """The points, with those for a picture of somebody's body and for a house that the account's own page names."""
    author = request.context.author
    housed = stays in found or bool(author.employer) or bool(_HOUSE.search(author.bio.lower()))
    return sum(dict(POINTS)[fact] for fact in found if fact is not stays) + housed + _shows_a_body(request)


def _shows_a_body(request: CheckRequest) -> bool:
    known = [facts for facts in request.media_facts if facts]
    return any(f.marks & _BODY or f.skin >= _SKIN or any(x.label == "patient" for x in f.faces or ()) for f in known)


def _severity(scene: Scene, points: float) -> Severity | None:
    if points >= scene.thresholds.get("identifier_combination_block", 4):
        return lowered(scene)
    return Severity.WARN if points >= scene.thresholds.get("identifier_combination_warn", 3) else None


def _sized(surface: Surface, jurisdiction: str) -> Params:
    """How many people fit, and what to change first, for the message."""
    fit = estimate(details_told(surface, jurisdiction))
    ages = in_story(surface, (*surface.of(exact_ages), *surface.of(telling_ages)), reach=1)
    rough = decade(int(ages[0].what), sex_of(surface, ages[0])) if ages else ""
    return (("people", fit.size), ("least", fit.low), ("most", fit.high), ("gain", fit.gain), ("rough", rough))


def _repair(scene: Scene, found: dict[Fact, tuple[Match, ...]]) -> Repair | None:
    """The smallest of three fixes that brings the text below the line; none where no fix does."""
    surface = scene.surface
    rough = all_blurred(surface, (*found.get(exact_ages, ()), *found.get(telling_ages, ())))
    if rough is None:
        return None
    gone = in_story(surface, (*surface.of(places.towns), *surface.of(dates.days), *surface.of(dates.recent)), reach=1)
    first = (*rough, *(taken_out(surface, m) for m in _apart(list(gone))))
    later = tuple(taken_out(surface, m) for m in in_story(surface, surface.of(dates.loose), reach=1))
    for edits in (first, (*first, *later), (*first, *later, *_unemployed(surface))):
        if edits and _mends(scene, edits, set(found)):
            return Repair("fix", edits)
    return None


def _unemployed(surface: Surface) -> Iterator[Edit]:
    """“a fisherman” becomes “a patient” where the work stands for the person."""
    people = {m.start for m in surface.of(patients.references) if m.what == "person"}
    for job in surface.of(patients.jobs):
        lead = surface.low[max(0, job.start - 24) : job.start]
        if job.start in people and not _IS_ONE.search(lead) and not surface.low.startswith((" of ", "-"), job.end):
            start = job.start - 2 if lead.endswith(" an ") else job.start
            yield Match(start, job.end), " patient" if start < job.start else "patient"


def _mends(scene: Scene, edits: tuple[Edit, ...], found: set[Fact]) -> bool:
    """Whether no edit lies in another and the text is below the line afterwards, should it still tell the story."""
    text, ends = scene.surface.text, len(scene.surface.text)
    for match, said in sorted(edits, key=lambda edit: edit[0], reverse=True):
        if match.end > ends:
            return False
        ends = match.start
        text = text[: match.start] + said + text[match.end :]
    after = Surface(scene.surface.name, text, reply=scene.surface.reply, peers=scene.surface.peers)
    kept = {fact for fact in found if fact in _UNMARKED or after.of(fact)}
    return _severity(scene, _total(kept, scene.request)) is None


def _apart(found: list[Match]) -> tuple[Match, ...]:
    """Without matches that lie in one another."""
    kept: list[Match] = []
    for m in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or m.start >= kept[-1].end:
            kept.append(m)
    return tuple(kept)


RULE = Rule(
    id="privacy/identifier-combination",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    source=Citation("Thran, Rhode Island 2011: no name given, still reprimanded; JMIR 2020;22:e19746", "2020"),
    flag=(
        "My 54-year-old patient from Springfield came in last Tuesday with his third snake bite. He teaches "
        "at the high school!",
        "19F, college swimmer, flown in after the bridge collapse: we saved her leg.",
        "Night shift: 23yo off his motorbike on Route 4, femur in two places, his mum's a teacher here.",
        "Saw the vicar of a village near Hexham yesterday, 61, brought in after a fall.",
        "36M, helicopter guide out of Revelstoke, ADA2 deficiency on the panel last week. His sister too.",
        Example("Treated a 34-year-old fisherman yesterday. His boat caught fire.", jurisdiction="uk"),
        Example("Treated a 34-year-old fisherman yesterday, on a new drug.", jurisdiction="us", severity=Severity.WARN),
    ),
    leave=(
        "A 54-year-old with chest pain should call an ambulance, not drive in.",
        "One in three men over 50 has raised blood pressure; many have no symptoms.",
        "Fishermen and farmers get more skin cancer. Hat, shade, sunscreen.",
        "My patient asked me whether coffee is bad for her heart. Two cups are fine.",
        "We hired a 34-year-old nurse from Leeds yesterday and she is brilliant.",
        "Teaching case, fictional patient: 54M from Springfield, third snake bite, came in last Tuesday.",
        "Boards tip: 'young woman, recurrent miscarriage' means antiphospholipid. These are exam archetypes.",
    ),
)
