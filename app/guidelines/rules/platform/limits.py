"""What the platform will not take: too long, too many pictures, a file of the wrong kind."""

from collections.abc import Iterator

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.media import Media
from app.domain.message import Message
from app.domain.variant import Segment, Variant
from app.guidelines.kinds import Record
from app.guidelines.rule import RECORD, Example, Hit, Rule
from app.words import words


def _broken(request: CheckRequest) -> Iterator[Hit]:
    """Tailoring has measured a variant and says what is wrong; without one, the post itself is measured."""
    if request.variant is not None:
        for problem in request.variant.problems:
            yield Hit(variant="tailored", params=(("problem", words().say(problem)),))
    elif request.channel is not None:
        yield from _length(request, request.channel)
        yield from _pictures(request.media, request.channel)


def _length(request: CheckRequest, channel: Channel) -> Iterator[Hit]:
    limits, length = channel.limits, channel.measure(request.text)
    if limits.text and length > limits.text and not channel.can.threads:
        yield _says("text", channel, many=length, most=limits.text)
    if limits.title and len(request.title) > limits.title:
        yield _says("title", channel, many=len(request.title), most=limits.title)


def _pictures(media: tuple[Media, ...], channel: Channel) -> Iterator[Hit]:
    limits = channel.limits
    images, videos = [m for m in media if m.is_image], [m for m in media if not m.is_image]
    if len(images) > limits.images:
        yield _says("images", channel, many=len(images), most=limits.images)
    if len(videos) > limits.videos:
        yield _says("videos", channel, many=len(videos), most=limits.videos)
    for picture in images:
        if limits.image_mimes and picture.mime not in limits.image_mimes:
            yield _says("format", channel, file=picture.filename, format=picture.mime)
        if limits.image_bytes and picture.size > limits.image_bytes:
            yield _says("size", channel, file=picture.filename, most=_megabytes(limits.image_bytes))
        if limits.alt_text and len(picture.alt_text) > limits.alt_text:
            yield _says("alt", channel, file=picture.filename, many=len(picture.alt_text), most=limits.alt_text)
    for film in videos:
        if limits.video_bytes and film.size > limits.video_bytes:
            yield _says("size", channel, file=film.filename, most=_megabytes(limits.video_bytes))


def _megabytes(size: int) -> float:
    return round(size / 1_000_000, 1)


def _says(variant: str, channel: Channel, **params: str | int | float) -> Hit:
    return Hit(variant=variant, params=tuple(sorted({"platform": channel.name, **params}.items())))


_X = Channel(
    id="x",
    name="X",
    mark="",
    limits=Limits(text=280, images=4, image_bytes=5_000_000, image_mimes=("image/jpeg", "image/png"), alt_text=1000),
    can=Capabilities(),
    habits=Habits(),
    measure=len,
)
_PHOTO = Media("0" * 64, "ward.jpg", "image/jpeg", 900_000, 1080, 1350, "A nurse shows a boy how to use a spacer.")
_FILM = Media("2" * 64, "film.mp4", "video/mp4", 9_000_000)
_RAW = Media("1" * 64, "ward.tiff", "image/tiff", 9_000_000, 1080, 1350, "The same, as it came from the camera.")
_TOO_LONG = Variant("p", "x", (Segment("…", 312),), problems=(Message.of("tailor-too-long", platform="X", over=32),))
_FITS = Variant("p", "x", (Segment("Hello", 5),))

RULE = Rule(
    id="platform/limits",
    severity=Severity.BLOCK,
    confidence=1.0,
    detect=(Record(_broken),),
    looks=RECORD,
    source=Citation("The platform's own documentation, as read for its manifest", date="2026"),
    flag=(
        Example("A post that tailoring could not make fit.", channel=_X, variant=_TOO_LONG),
        Example("A 312-character post: " + "x" * 290, channel=_X),
        Example("A picture in a format that X refuses.", channel=_X, media=(_RAW,)),
        Example("A 9:16 film where no films are taken.", channel=_X, media=(_FILM,)),
        Example("Five pictures where four are taken.", channel=_X, media=(_PHOTO,) * 5),
    ),
    leave=(
        Example("280 characters at most, and fewer here.", channel=_X),
        Example("1080 × 1350 JPEG.", channel=_X, media=(_PHOTO,)),
        Example("What tailoring made of it fits: " + "x" * 290, channel=_X, variant=_FITS),
        Example("No platform named yet: " + "x" * 400),
    ),
)
