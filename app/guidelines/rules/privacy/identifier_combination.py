"""Details that together identify someone."""

from collections.abc import Callable, Iterator, Sequence

from app.domain.finding import Citation, Severity
from app.domain.message import Params
from app.guidelines import dates, places
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
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.text import Match, Surface
from app.guidelines.tied import in_story, lowered, taken_out, told

POINTS: tuple[tuple[Callable[[Surface], Sequence[Match]], float], ...] = (
    (exact_ages, 1.0),
    (telling_ages, 2.0),
    (jobs, 1.0),
    (origins, 1.0),
    (places.towns, 2.0),
    (stays, 1.0),
    (dates.days, 2.0),
    (moments, 1.0),
    (rarities, 2.0),
    (mechanisms, 1.0),
    (relations, 1.0),
    (publicity, 2.0),
)
"""What each kind of detail adds (catalogue: privacy/identifier-combination); each kind counts once."""

_DROPPED = (exact_ages, places.towns, dates.days, dates.recent)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if not told(surface).is_specific:
        return
    found = [(in_story(surface, surface.of(fact), reach=1), points) for fact, points in POINTS]
    scored = [(matches, points) for matches, points in found if matches]
    total = sum(points for _, points in scored)
    marked = _apart([m for matches, _ in scored for m in matches])
    details = (("points", total), ("details", len(scored)))
    if total >= scene.thresholds.get("identifier_combination_block", 4):
        yield _hit(surface, marked, lowered(scene), details)
    elif total >= scene.thresholds.get("identifier_combination_warn", 3):
        yield _hit(surface, marked, Severity.WARN, details)


def _hit(surface: Surface, marked: tuple[Match, ...], severity: Severity, details: Params) -> Hit:
    dropped = [m for fact in _DROPPED for m in in_story(surface, surface.of(fact), reach=1)]
    edits = tuple(
        taken_out(surface, m) for m in _apart(dropped) if m.what.isdigit() is False or _is_adjective(surface, m)
    )
    return Hit(marked, severity=severity, params=details, repair=Repair("fix", edits) if edits else None)


def _apart(found: list[Match]) -> tuple[Match, ...]:
    """Without matches that lie in one another."""
    kept: list[Match] = []
    for m in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or m.start >= kept[-1].end:
            kept.append(m)
    return tuple(kept)


def _is_adjective(surface: Surface, age: Match) -> bool:
    """“54-year-old patient”: without the age the sentence still stands."""
    after = surface.low[age.end : age.end + 2]
    return surface.low[age.start : age.end].endswith("old") and after[:1] == " " and after[1:].isalpha()


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
