"""A procedure streamed live, or turned into a show."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts
from app.guidelines.consents import consent_stated
from app.guidelines.kinds import Judged
from app.guidelines.pictures import CLINICAL, PRETENDED, looked_at
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.streams import staged, streamed, treats

_SHOW = frozenset({"dance"})
_AT_WORK = CLINICAL | {"theatre"}


def _judge(scene: Scene) -> Iterator[Hit]:
    """On words: a stream or a show at somebody's side. On the record: what is marked, and posts that go live."""
    if scene.surface.family == "record":
        yield from _recorded(scene)
        return
    live = scene.surface.of(streamed)
    if live:
        yield Hit(live)
        return
    seen = scene.request.context.live or any(media.is_video for media in scene.request.media)
    fun = tuple(m for m in scene.surface.of(staged) if seen or m.what == "fun")
    if fun:
        yield _show(scene, Hit(fun))


def _show(scene: Scene, hit: Hit, *, marked: bool = False) -> Hit:
    """Without a consent it stops the post; with one it is still a show."""
    agreed = scene.request.consents or any(other.of(consent_stated) for other in scene.others[:1])
    if agreed:
        return replace(hit, severity=Severity.WARN, variant="agreed-marked" if marked else "agreed")
    return replace(hit, variant="show-marked" if marked else "show")


def _recorded(scene: Scene) -> Iterator[Hit]:
    live = scene.request.context.live
    texts = [other for other in scene.others if other.family in ("text", "title")]
    if live and not any(t.of(streamed) for t in texts) and any(t.of(treats) for t in texts):
        yield Hit(variant="going")
    for number, _, facts in looked_at(scene.request):
        if facts.marks & PRETENDED:
            continue
        if live and facts.marks & _AT_WORK:
            yield Hit(variant="going")
        elif facts.marks & _SHOW and facts.marks & _AT_WORK and not any(t.of(staged) for t in texts):
            yield _show(scene, Hit(params=(("which", number),)), marked=True)


_FILM = Media("0" * 64, "clip.mp4", "video/mp4", 9_000_000)


def _case(text: str, marks: str, consents: tuple[str, ...] = (), severity: Severity | None = None) -> Example:
    """An example: a post with one film that was marked so."""
    return Example(
        text,
        media=(_FILM,),
        media_facts=(MediaFacts(marks=frozenset(marks.split())),),
        consents=consents,
        severity=severity,
    )


_LIVE = Context(live=True)

RULE = Rule(
    id="media/live-procedure",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    looks=frozenset({"text", "title", "segment", "first_comment", "caption", "poll", "record"}),
    source=Citation(
        "Ohio Medical Board, Grawe 2023 (licence revoked); Davis-Boutte, Georgia 2018; Aronov, Australia 2021", "2023"
    ),
    flag=(
        "Going live from theatre at 2 pm: ask me anything while I do this BBL!",
        "Dancing to Bad and Boujee over the liposuction table 😂",
        "Botox LIVE this Friday at six: watch me inject real clients.",
        "Livestream of a C-section from start to finish, only on our page.",
        "Lip sync challenge mid-surgery, the patient is under and we are vibing.",
        Example("A nose job from start to finish. Ask us anything!", context=_LIVE, severity=Severity.BLOCK),
        _case("Thursday feeling.", marks="theatre dance", severity=Severity.BLOCK),
        _case("Thursday feeling.", marks="theatre dance", consents=("c1",), severity=Severity.WARN),
        Example(
            "With her written consent on file: we all did the TikTok dance over the operating table.",
            severity=Severity.WARN,
        ),
    ),
    leave=(
        "Live Q&A about cataract surgery from my office, no patients present.",
        "A narrated, consented teaching video of suturing on a pig's foot.",
        "Live attenuated vaccines are not given while you are pregnant.",
        "Never film in theatre without consent. A surgeon lost her licence for dancing over a patient.",
        "Our theatre team danced down the corridor for the charity fun run.",
        "The new leaflet on knee surgery is live on our website.",
        "Twelve hours in theatre. The whole team was quietly singing at the end.",
        "No, you can't watch my surgery live. My patients deserve all of my attention.",
        Example("I answer your questions about sleep.", context=_LIVE),
        _case("Simulation day!", marks="theatre dance simulation"),
        "Living donors give one kidney. Here is how the operation works.",
    ),
)
