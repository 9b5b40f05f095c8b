"""Films and photos of telephones for the tests, made by FFmpeg and libheif, with secrets planted in them."""

import math
from functools import cache
from io import BytesIO

import av
import pillow_heif
from PIL import Image

from tests.unit.media import pictures as p

SPOKEN = {"mp4": "aac", "mov": "aac", "webm": "libopus", "matroska": "libopus"}
TITLE = p.NOTE.decode()
PLACE = "+52.5200+013.4050/"
SECRETS = (p.NOTE, PLACE.encode(), p.PERSON, b"2026-11-22", p.CAMERA)


@cache
def film(
    form: str = "mp4",
    *,
    codec: str = "",
    size: tuple[int, int] = (96, 64),
    seconds: float = 1.0,
    rate: int = 10,
    sound: bool = True,
    turn: int = 0,
    grain: bool = False,
    coder: tuple[tuple[str, str], ...] = (),
    **options: str,
) -> bytes:
    """A film whose left upper corner is bright, with a tone, and with everything planted that a film can hold."""
    out = BytesIO()
    with av.open(out, "w", format=form, options=options) as target:
        told = {"title": TITLE, "location": PLACE, "comment": p.PERSON.decode(), "make": p.CAMERA.decode()}
        target.metadata.update({**told, "creation_time": "2026-11-22T07:30:00Z"})
        video = target.add_stream(codec or ("libvpx-vp9" if form in ("webm", "matroska") else "libx264"), rate=rate)
        video.options = dict(coder)
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        if turn:
            video.set_display_rotation(turn)
        audio = target.add_stream(SPOKEN[form], rate=48_000, layout="mono") if sound else None
        for number in range(round(seconds * rate)):
            target.mux(video.encode(shown(size, number, rate, grain=grain)))
        target.mux(video.encode(None))
        if audio:
            for tone in tones(audio, seconds):
                target.mux(audio.encode(tone))
            target.mux(audio.encode(None))
    return out.getvalue()


def shown(size: tuple[int, int], number: int, rate: int, *, grain: bool) -> av.VideoFrame:
    picture = Image.effect_noise(size, 80).convert("RGB") if grain else Image.new("RGB", size, "#203040")
    picture.paste((255, 240, 90), (0, 0, size[0] // 4, size[1] // 4))
    picture.paste((200, 30, 40), (number % size[0], size[1] // 2, number % size[0] + 8, size[1] // 2 + 8))
    frame = av.VideoFrame.from_image(picture)
    frame.pts = number
    return frame


def tones(audio, seconds: float):
    size = audio.codec_context.frame_size or 960
    packed = audio.codec_context.format.name
    for number in range(math.ceil(seconds * 48_000 / size)):
        frame = av.AudioFrame(format=packed, layout="mono", samples=size)
        frame.sample_rate, frame.pts = 48_000, number * size
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        yield frame


def frames(data: bytes, sort: str = "video") -> list[bytes]:
    """What a player shows or plays, decoded."""
    with av.open(BytesIO(data)) as source:
        wanted = source.streams.video if sort == "video" else source.streams.audio
        return [_seen(frame) for frame in source.decode(wanted[0])] if wanted else []


def _seen(frame) -> bytes:
    """The brightness of each pixel, or the sound; what a decoder leaves behind the end of a line is no part of it."""
    plane = frame.planes[0]
    data = bytes(plane)
    if isinstance(frame, av.AudioFrame):
        return data
    return b"".join(data[at : at + frame.width] for at in range(0, plane.line_size * frame.height, plane.line_size))


def first_picture(data: bytes) -> Image.Image:
    with av.open(BytesIO(data)) as source:
        return next(source.decode(source.streams.video[0])).to_image()


def box(name: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4) + name + content


def in_index(data: bytes, planted: bytes) -> bytes:
    """A box put at the end of a film's index, which must stand behind the pictures so that no place shifts."""
    at = data.index(b"moov") - 4
    size = int.from_bytes(data[at : at + 4])
    assert at > data.index(b"mdat")
    moov = (size + len(planted)).to_bytes(4) + data[at + 4 : at + size] + planted
    return data[:at] + moov + data[at + size :]


@cache
def heic(turn: int = 1, mode: str = "RGB", size: tuple[int, int] = (64, 48)) -> bytes:
    out = BytesIO()
    picture = pillow_heif.from_pillow(p.photo(*size).convert(mode))
    exif, xmp = b"Exif\0\0" + p.told_exif(turn), p.XMP
    picture.save(out, exif=exif, xmp=xmp, quality=90, icc_profile=p.colour_profile())
    return out.getvalue()


@cache
def telling_avif(**options) -> bytes:
    return p.saved(p.photo(), "AVIF", exif=p.told_exif(1), xmp=p.XMP, icc_profile=p.colour_profile(), **options)


@cache
def telling_tiff(mode: str = "RGB", turn: int = 1, **options) -> bytes:
    return p.saved(p.photo(mode=mode), "TIFF", exif=p.told_exif(turn), icc_profile=p.colour_profile(), **options)


@cache
def pdf(pages: int = 2, **options) -> bytes:
    """A PDF as Pillow writes it, with title, author and dates."""
    more = [p.photo(96, 64).rotate(20 * number) for number in range(1, pages)]
    told = {"title": TITLE, "author": p.PERSON.decode(), "subject": p.PLACE.decode()}
    return p.saved(p.photo(96, 64), "PDF", save_all=True, append_images=more, **told, **options)
