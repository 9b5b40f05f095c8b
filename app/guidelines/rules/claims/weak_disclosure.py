"""A disclosure that is unclear, late or hidden."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.context import Context, Interest
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.claims import disclosures
from app.guidelines.rules.claims.selling import lesson
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

FOLD = 125
"""Characters a reader sees before “more” where no channel is named: Instagram's (2026-11)."""

_FIRST = 20
_RUN = Rx(r"#\w+(?:[ \t\n]+#\w+){2,}")
_LATE = Rx(r"\b(?:commission|kickback|cut|bucks|percentage|affiliate|gifted|pr)\b")


def _fold(request: CheckRequest) -> int:
    """How many characters are seen at first; 0 where nothing is folded away."""
    return request.channel.habits.fold if request.channel else FOLD


def _shown(scene: Scene) -> Surface:
    """What the channel shows first: the version's first part, or the text."""
    variant = scene.request.variant
    if variant is None or not variant.segments:
        return scene.surface
    return Surface("segment", variant.segments[0].text)


def _is_up_front(request: CheckRequest, shown: Surface) -> bool:
    """Whether a disclosure that anybody understands is read before the fold, and not in a heap of hashtags."""
    fold = _fold(request)
    measure = request.channel.measure if request.channel else len
    for match in (*shown.of(disclosures.clear)[:_FIRST], *shown.of(disclosures.told)[:_FIRST]):
        seen = not fold or measure(shown.original[: shown.origin(match).end]) <= fold
        if seen and not _in_heap(shown, match):
            return True
    return False


def _in_heap(surface: Surface, match: Match) -> bool:
    """Behind another hashtag in a run of three or more."""
    return any(run.start < match.start < run.end for run in surface.of(_heaps))


def _heaps(surface: Surface) -> tuple[Match, ...]:
    return tuple(Match(m.start(), m.end()) for m in _RUN.finditer(surface.low))


def _weak(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    plain = surface.of(disclosures.clear)
    late = tuple(m for m in surface.of(disclosures.told) if _LATE.search(surface.low, m.start, m.end))
    unclear = surface.of(disclosures.weak)
    if not (plain or late or unclear) or lesson(surface, (*plain, *late, *unclear)[0]):
        return
    if _is_up_front(scene.request, _shown(scene)):
        yield from _unspoken(scene, plain)
        return
    found = plain or late
    if found or not surface.of(disclosures.told):
        severity = Severity.BLOCK if _is_paid(scene) else Severity.WARN
        variant = "late" if found else ""
        yield Hit(found or unclear, severity, 0.85, variant, repair=_repair(scene, found or unclear), exact=bool(plain))


def _unspoken(scene: Scene, plain: tuple[Match, ...]) -> Iterator[Hit]:
    """A film that speaks of the product and says nothing of the tie."""
    spoken = [s for s in scene.others if s.family == "caption"]
    if plain and spoken and not any(s.of(disclosures.clear) or s.of(disclosures.told) for s in spoken):
        yield Hit(plain, Severity.WARN, 0.7, "video", exact=True)


def _is_paid(scene: Scene) -> bool:
    context = scene.request.context
    return context.paid or any(disclosures.mentions(scene.surface, tie.party) for tie in context.interests)


def _repair(scene: Scene, found: tuple[Match, ...]) -> Repair | None:
    """The country's label in front; a tag that meant the same goes."""
    label, surface = scene.pack.says.get("ad", ""), scene.surface
    if not label or scene.request.variant is not None:
        return None
    tags = [m for m in found if surface.low.startswith("#", m.start)]
    gone = [(Match(_with_space(surface, m.start), m.end), "") for m in tags if m.start]
    swapped = [(m, label) for m in tags if not m.start]
    front = [] if swapped else [(Match(0, 0), f"{label} ")]
    return Repair("fix", (*front, *swapped, *gone))


def _with_space(surface: Surface, start: int) -> int:
    return start - 1 if surface.low[start - 1] == " " else start


_LONG = (
    "This serum has been on my shelf since spring and my skin feels softer than it has for years. It smells of "
    "nothing, it costs little, and it sits well under sunscreen. "
)
_FILM = (Media("0" * 64, "serum.mp4", "video/mp4", 100),)

RULE = Rule(
    id="claims/weak-disclosure",
    severity=Severity.WARN,
    confidence=0.8,
    detect=(Judged(_weak),),
    looks=frozenset({"text"}),
    source=Citation("FTC Disclosures 101 and letters of 2017: clear words, first lines, not among hashtags", "2019"),
    flag=(
        Example("Loved this serum!! #skin #glow #sp #derm", severity=Severity.WARN),
        Example("Best insoles I have worn, and the makers treat me well. Link below.", severity=Severity.WARN),
        Example(_LONG + "#ad", severity=Severity.WARN),
        Example(_LONG + "Paid partnership with DewDrop.", jurisdiction="uk"),
        Example("Loved this serum #skin #glow #ad", severity=Severity.WARN),
        Example(
            "Loved this serum from BrandX #collab",
            context=Context(interests=(Interest("BrandX"),)),
            severity=Severity.BLOCK,
        ),
        Example("My favourite flosser, thanks so much to OralWave for sending it.", jurisdiction="ie"),
        Example(_LONG + "Link below (I get a few bucks).", severity=Severity.WARN),
        Example(
            "Ad: this serum is my favourite.", media=_FILM, media_facts=(MediaFacts(captions="I love this serum"),)
        ),
    ),
    leave=(
        "#Ad. Paid partnership with BrandX. " + _LONG,
        Example(
            "Ad: this serum is my favourite.",
            media=_FILM,
            media_facts=(MediaFacts(captions="This is a paid partnership. I love this serum."),),
        ),
        "NONE of this is sponsored: nobody sent me anything. " + _LONG,
        "My partner and I walked the coast path. #weekend #sea #walk",
        "Thanks to the porters for the tea at 4 am.",
        "The FTC says #sp is not clear enough. Write #ad, and write it first.",
        "I was gifted this brace by MapleKnee, so weigh my words. " + _LONG,
        "Loved working with the Perth lab on this paper. #research",
    ),
)
