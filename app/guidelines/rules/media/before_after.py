"""Before-and-after pictures."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.finding import Citation, Severity
from app.domain.media import Lettering, Media, MediaFacts
from app.guidelines.comparisons import compared, conditions, results
from app.guidelines.consents import consent_stated
from app.guidelines.kinds import Judged
from app.guidelines.looks import changed_looks
from app.guidelines.pictures import PRETENDED, lettered, looked_at, shown
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match, Surface

_ALTERED = frozenset({"filtered", "ai-made"})
_ALL = frozenset({"time", "unedited", "typical", "risks"})
_NAMES = frozenset({"before", "befores", "pre op", "pre-op", "preop", "day 0", "day 1", "week 0", "week 1"})
_LATER = frozenset({"after", "afters", "post op", "post-op", "postop", "results", "now"})


def _judge(scene: Scene) -> Iterator[Hit]:
    """On words: a comparison that is shown. On the record and on lettering: pictures that are one."""
    surface, text = scene.surface, scene.others[0]
    if surface.family == "record":
        yield from _marked(scene, text)
    elif surface.family == "picture":
        found = _collage(scene)
        if found and not _found(scene, text):
            yield from _hits(scene, text, found)
    elif surface is text or not _found(scene, text):
        found = _found(scene, surface)
        if found:
            yield from _hits(scene, surface, found)


def _found(scene: Scene, surface: Surface) -> tuple[Match, ...]:
    """What a text shows by itself, or says of an outcome where pictures go with it."""
    found = surface.of(compared)
    if not found and surface.name == "text" and any(m.is_image or m.is_video for m in scene.request.media):
        found = surface.of(results)
    return found


def _marked(scene: Scene, text: Surface) -> Iterator[Hit]:
    """Pictures that somebody marked so, where no words have said it already."""
    said = any(_found(scene, s) for s in scene.others if s.family in ("text", "title", "segment", "first_comment"))
    for number, _, facts in looked_at(scene.request):
        if "before-after" in facts.marks and not said and not facts.marks & PRETENDED:
            yield from (replace(hit, params=(("which", number),)) for hit in _hits(scene, text, (), "marked"))


def _collage(scene: Scene) -> tuple[Match, ...]:
    """“Before” and “after” as lettering of their own in one picture."""
    _, facts = shown(scene)
    if facts.marks & PRETENDED:
        return ()
    pieces = [
        (at, " ".join(piece.text.lower().split()).strip(" .:!-–")) for at, piece in lettered(scene.surface, facts)
    ]
    first = [at for at, said in pieces if said in _NAMES]
    later = [at for at, said in pieces if said in _LATER]
    return (first[0], later[0]) if first and later else ()


def _hits(scene: Scene, text: Surface, found: tuple[Match, ...], plain: str = "") -> Iterator[Hit]:
    """How grave it is: where a pack forbids such pictures, always; else by what was altered and what is told."""
    told = text.of(conditions)
    forbidden = scene.pack.severities.get(RULE.id) is Severity.BLOCK
    strict = bool(scene.thresholds.get("before_after_strict"))
    if any(facts.marks & _ALTERED for _, _, facts in looked_at(scene.request)):
        yield Hit(found, Severity.BLOCK if strict else None, variant="altered")
    elif strict and text.of(changed_looks) and not told >= {"time", "unedited"}:
        yield Hit(found, Severity.BLOCK, variant="details")
    elif told >= _ALL and _agreed(scene, text) and not forbidden and not scene.request.context.paid:
        yield Hit(found, Severity.ADVISE, variant="told")
    else:
        yield Hit(found, variant=plain)


def _agreed(scene: Scene, text: Surface) -> bool:
    return bool(scene.request.consents) or text.of(consent_stated) is not None


_PAIR = Media("0" * 64, "pair.jpg", "image/jpeg", 900_000, 2160, 1350, "Two pictures of a chin.")


def _case(
    text: str,
    marks: str = "",
    lines: tuple[str, ...] = (),
    jurisdiction: str = "us",
    severity: Severity | None = None,
    consents: tuple[str, ...] = (),
) -> Example:
    """An example: a post with one picture."""
    facts = MediaFacts(marks=frozenset(marks.split()), lettering=tuple(Lettering(line) for line in lines))
    return Example(
        text,
        media=(_PAIR,),
        media_facts=(facts,),
        jurisdiction=jurisdiction,
        severity=severity,
        consents=consents,
    )


_FULL = (
    "Before and after: chin filler at six weeks, same light, unedited. Results vary; risks are bruising, infection and,"
    " rarely, a blocked vessel."
)

RULE = Rule(
    id="media/before-after",
    severity=Severity.WARN,
    confidence=0.75,
    detect=(Judged(_judge),),
    looks=frozenset({"text", "title", "segment", "first_comment", "alt_text", "caption", "picture", "record"}),
    source=Citation(
        "16 CFR 255.2: typical results; 45 CFR 164.508: authorization for the pictures", "2023", seen=False
    ),
    flag=(
        "Swipe: lips before and 5 minutes after! Book your glow-up.",
        "Left: the day she came in. Right: two weeks after her peel. No filter.",
        "Week 1 vs week 12 on our acne plan. Same patient, same light 👀",
        Example("Before ➡️ after, four veneers.", jurisdiction="in", severity=Severity.BLOCK),
        Example("Before and after lip filler 💋", jurisdiction="au", severity=Severity.BLOCK),
        _case("A chin, six weeks apart.", marks="before-after filtered", jurisdiction="au", severity=Severity.BLOCK),
        _case("Meet our work.", marks="before-after", severity=Severity.WARN),
        _case("Our smile of the month!", lines=("BEFORE", "AFTER"), severity=Severity.WARN),
        _case(_FULL, marks="before-after", consents=("c1",), severity=Severity.ADVISE),
        _case(_FULL, marks="before-after", consents=("c1",), jurisdiction="in", severity=Severity.BLOCK),
        _case("Her new smile after three months of aligners!", severity=Severity.WARN),
        "Scroll for the pre-op and post-op X-rays of this bunion.",
    ),
    leave=(
        "Before you exercise warm up; after, stretch.",
        "Before and after the renovation of our waiting room.",
        "Wash your hands before and after every patient.",
        "What to eat before and after your operation: a plan in six lines.",
        "Why we don't post before-and-after photos of our patients.",
        "The regulator has new rules on before-and-after pictures of cosmetic surgery.",
        "A before-and-after study of 40 wards found fewer falls.",
        "My own before and after: first day of residency, last day of residency.",
        _case("How we teach it.", marks="before-after simulation", lines=("Before", "After")),
        _case("Take a photo of your mole now and another in three months; show us if it changes."),
        _case("Results of our survey: waiting times fell after we changed the phones, in six months."),
        "Ask to see unedited before-and-after photos, and how many sessions it took.",
    ),
)
