"""Coding films with FFmpeg: pictures as H.264, sound as AAC, in an MP4 that every platform reads."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from typing import Any

import av
from av.container import InputContainer, OutputContainer
from av.filter import Graph
from av.packet import Packet
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image, ImageSequence

from app.media import film
from app.media.bare import Broken
from app.media.colours import on_paper, plain
from app.media.decode import TROUBLE

SOUND_BITS = 128_000
SOUND_RATE = 48_000
SOUND_COPIED = ("aac", "mp3")
CRF = "20"
TURNS = {90: ("transpose=cclock",), 180: ("hflip", "vflip"), 270: ("transpose=clock",)}
"""What turns a picture upright, by the degrees to the left that a film asks for."""
MILLISECOND = Fraction(1, 1000)
HASTY = 20
UNHASTY = 100
"""Milliseconds: a frame that claims to last less than 20 is shown for 100, as browsers do."""
BT709 = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """How a film is coded: size in pixels (even numbers), pictures a second, bits a second of its pictures."""

    width: int
    height: int
    rate: float
    bits: int


def again(source: InputContainer, plan: Plan, facts: film.Facts) -> bytes:
    """A film coded anew, upright; sound is copied where platforms read it. Raises what PyAV does."""
    out = BytesIO()
    video, audio = film.tracks(source)
    form = film.FORMS[".mp4"]
    with av.open(out, "w", format=form.write, options=dict(form.options)) as target:
        graph, fresh = _graph(video, plan, facts), _track(target, plan, video.time_base or MILLISECOND)
        _same_colours(video, fresh)
        voice = _Voice(target, audio) if audio else None
        for packet in source.demux(*([video, audio] if audio else [video])):
            if packet.stream is not video:
                target.mux(voice.take(packet) if voice else [])
                continue
            for frame in video.decode(packet):
                graph.vpush(frame)
                target.mux(_coded(fresh, _pulled(graph)))
        graph.vpush(None)
        target.mux([*_coded(fresh, _pulled(graph)), *fresh.encode(None), *(voice.end() if voice else ())])
    return out.getvalue()


def timing(data: bytes, pillow: str) -> tuple[tuple[int, int], tuple[float, ...]]:
    """The size of an animation and how long each of its frames is shown, in milliseconds. Raises Broken."""
    with _animation(data, pillow) as image:
        return image.size, tuple(_shown(frame) for frame in ImageSequence.Iterator(image))


def drawn(data: bytes, pillow: str, plan: Plan) -> bytes:
    """An animation as a film, on white where it is transparent. Raises Broken."""
    out, at = BytesIO(), 0.0
    form = film.FORMS[".mp4"]
    with _animation(data, pillow) as image, av.open(out, "w", format=form.write, options=dict(form.options)) as target:
        fresh = _track(target, plan, MILLISECOND)
        fresh.color_primaries = fresh.color_trc = fresh.colorspace = BT709
        fresh.color_range = ColorRange.MPEG
        for still in ImageSequence.Iterator(image):
            frame = _framed(on_paper(plain(still))).reformat(
                plan.width, plan.height, "yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
            )
            frame.pts, frame.time_base = round(at), MILLISECOND
            at += _shown(still)
            target.mux(fresh.encode(frame))
        target.mux(fresh.encode(None))
    return out.getvalue()


def _framed(picture: Image.Image) -> av.VideoFrame:
    frame: av.VideoFrame = av.VideoFrame.from_image(picture)  # type: ignore[no-untyped-call] # -- PyAV leaves it untyped
    return frame


def _graph(video: av.VideoStream, plan: Plan, facts: film.Facts) -> Graph:
    """Upright, in the size and at the pace of the plan, eight bits."""
    graph = Graph()
    steps = [graph.add_buffer(template=video)]
    for step in TURNS.get(facts.turn % 360, ()):
        name, _, way = step.partition("=")
        steps.append(graph.add(name, way or None))
    steps.append(graph.add("scale", f"{plan.width}:{plan.height}:flags=lanczos"))
    steps.append(graph.add("setsar", "1"))
    if facts.rate > plan.rate + 0.01:
        steps.append(graph.add("fps", str(_rate(plan))))
    steps += [graph.add("format", "yuv420p"), graph.add("buffersink")]
    graph.link_nodes(*steps).configure()
    return graph


def _rate(plan: Plan) -> Fraction:
    return Fraction(plan.rate).limit_denominator(1001)


def _track(target: OutputContainer, plan: Plan, tick: Fraction) -> av.VideoStream:
    """A track of H.264."""
    bits = str(plan.bits)
    options = {"preset": "veryfast", "crf": CRF, "maxrate": bits, "bufsize": bits, "profile": "high"}
    stream = target.add_stream("libx264", rate=_rate(plan), options=options)
    stream.width, stream.height, stream.pix_fmt = plan.width, plan.height, "yuv420p"
    stream.codec_context.time_base = tick
    return stream


def _same_colours(video: av.VideoStream, fresh: av.VideoStream) -> None:
    """The numbers stay, so what they mean must stay too."""
    for name in ("color_range", "color_primaries", "color_trc", "colorspace"):
        setattr(fresh.codec_context, name, getattr(video.codec_context, name))


def _pulled(graph: Graph) -> Iterator[av.VideoFrame]:
    while True:
        try:
            yield graph.vpull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _coded(stream: av.VideoStream, frames: Iterator[av.VideoFrame]) -> "list[Packet[Any]]":
    packets = []
    for frame in frames:
        frame.pict_type = av.video.frame.PictureType.NONE
        packets += stream.encode(frame)
    return packets


class _Voice:
    """The sound of a film: copied, or coded as AAC."""

    def __init__(self, target: OutputContainer, audio: av.AudioStream) -> None:
        self._audio = audio
        self._copies = audio.codec_context.name in SOUND_COPIED
        if self._copies:
            self._stream = target.add_stream_from_template(audio)
        else:
            self._stream = target.add_stream("aac", rate=SOUND_RATE, layout="stereo")
            self._stream.bit_rate = SOUND_BITS
        self._resampler = av.AudioResampler("fltp", "stereo", SOUND_RATE)

    def take(self, packet: "Packet[Any]") -> "Sequence[Packet[Any]]":
        """What to write for a packet."""
        if self._copies:
            packet.stream = self._stream
            return [packet] if packet.size else []
        return [ready for frame in self._audio.decode(packet) for ready in self._said(frame)]

    def end(self) -> "Sequence[Packet[Any]]":
        """What is still to be written."""
        return [] if self._copies else [*self._said(None), *self._stream.encode(None)]

    def _said(self, frame: av.AudioFrame | None) -> "list[Packet[Any]]":
        return [packet for part in self._resampler.resample(frame) for packet in self._stream.encode(part)]


@contextmanager
def _animation(data: bytes, pillow: str) -> Iterator[Image.Image]:
    try:
        with Image.open(BytesIO(data), formats=[pillow]) as image:
            yield image
    except (*TROUBLE, av.error.FFmpegError) as error:
        raise Broken from error


def _shown(frame: Image.Image) -> float:
    said = float(frame.info.get("duration") or 0)
    return said if said >= HASTY else UNHASTY
