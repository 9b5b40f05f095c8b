"""A film in which somebody speaks, without captions."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts
from app.guidelines.kinds import Record
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule


def _uncaptioned(request: CheckRequest) -> Iterator[Hit]:
    """Films with speech that come with no captions, neither beside nor in the picture."""
    for number, media, facts in looked_at(request):
        if media.is_video and facts.has_speech and not facts.burned_captions and not facts.captions.strip():
            yield Hit(params=(("which", number),))


_FILM = Media("0" * 64, "talk.mp4", "video/mp4", 9_000_000)
_STILL = Media("1" * 64, "slide.png", "image/png", 90_000, alt_text="A slide: wash your hands.")
_WORDS = "00:01 Wash your hands for twenty seconds."

RULE = Rule(
    id="access/captions",
    severity=Severity.WARN,
    confidence=0.9,
    detect=(Record(_uncaptioned),),
    looks=RECORD,
    source=Citation("WCAG 2.2, success criterion 1.2.2: captions", date="2023"),
    flag=(
        Example("A talking head.", media=(_FILM,), media_facts=(MediaFacts(has_speech=True, seconds=40),)),
        Example(
            "Captions with nothing in them.", media=(_FILM,), media_facts=(MediaFacts(has_speech=True, captions=" \n"),)
        ),
        Example("The second file.", media=(_STILL, _FILM), media_facts=(None, MediaFacts(has_speech=True))),
        Example(
            "Words in the picture, but no captions.",
            media=(_FILM,),
            media_facts=(MediaFacts(has_speech=True, lettering=()),),
        ),
    ),
    leave=(
        Example("A reel with its words.", media=(_FILM,), media_facts=(MediaFacts(has_speech=True, captions=_WORDS),)),
        Example(
            "Captions in the picture.", media=(_FILM,), media_facts=(MediaFacts(has_speech=True, burned_captions=True),)
        ),
        Example("A silent animation with slides.", media=(_FILM,), media_facts=(MediaFacts(seconds=20),)),
        Example("Nobody has listened.", media=(_FILM,)),
        Example("A still picture.", media=(_STILL,), media_facts=(MediaFacts(has_speech=True),)),
    ),
)
