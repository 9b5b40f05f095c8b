"""Notes that cameras and programs write between the pictures of a film: SEI of H.264 and HEVC, metadata of AV1."""

from collections.abc import Iterator, Sequence
from typing import Any

from av import VideoStream
from av.bitstream import BitStreamFilterContext
from av.packet import Packet
from av.stream import Stream

from app.media.bare import Broken

# The types of units that hold notes (ITU-T H.264 table 7-1, H.265 table 7-1; AV1 section 6.2.2).
NOTES = {"h264": (6,), "hevc": (39, 40), "av1": (5,)}
# The head of a track (ISO 14496-15): where it says how many bytes a unit's length has, and where its own units begin.
AVC_LENGTHS, HEVC_LENGTHS, HEVC_UNITS = 4, 21, 22


class Sieve:
    """Lets the packets of one track of pictures through, without the notes in them.

    Units that are told apart by their lengths are looked at here: most packets have no notes and stay as they are.
    Where a track is laid out in another way FFmpeg takes every packet apart, which is several times as much work.
    """

    def __init__(self, video: VideoStream, fresh: Stream) -> None:
        """For a track and its copy."""
        self._codec = video.codec_context.name
        self._notes = NOTES.get(self._codec, ())
        head = video.codec_context.extradata or b""
        self._lengths = self._length_bytes(head)
        if self._codec == "hevc" and self._lengths:
            fresh.codec_context.extradata = _without_notes(head)
        types = "|".join(str(number) for number in self._notes)
        far = types and not self._lengths
        self._filter = BitStreamFilterContext(f"filter_units=remove_types={types}", video, fresh) if far else None

    def __call__(self, packet: "Packet[Any]") -> "Sequence[Packet[Any]]":
        """The packet without notes; nothing where it held only notes. Raises Broken for one whose units do not fit."""
        if self._filter:
            return self._filter.filter(packet)
        if not self._lengths:
            return [packet]
        view = memoryview(packet)
        kept = [view[start:end] for start, end, note in self._units(view) if not note]
        if sum(map(len, kept)) == len(view):
            return [packet]
        return [_with(packet, b"".join(kept))] if kept else []

    def _units(self, view: memoryview) -> Iterator[tuple[int, int, bool]]:
        """Each unit's start and end, its length included, and whether it holds notes."""
        at, size = 0, self._lengths
        while at + size < len(view):
            end = at + size + int.from_bytes(view[at : at + size])
            if end > len(view):
                raise Broken
            yield at, end, self._kind(view[at + size]) in self._notes
            at = end

    def _kind(self, head: int) -> int:
        return head & 31 if self._codec == "h264" else head >> 1 & 63

    def _length_bytes(self, head: bytes) -> int:
        """0 where units are not told apart by lengths."""
        at = {"h264": AVC_LENGTHS, "hevc": HEVC_LENGTHS}.get(self._codec, 0)
        if not at or len(head) <= at + 1 or head[0] != 1:
            return 0
        return (head[at] & 3) + 1


def _without_notes(head: bytes) -> bytes:
    """The head of a track of HEVC without notes in it: rows of units, each row of one type. Raises Broken."""
    rows, at = list[bytes](), HEVC_UNITS + 1
    for _ in range(head[HEVC_UNITS]):
        start, at = at, at + 3
        for _ in range(int.from_bytes(head[start + 1 : start + 3])):
            at += 2 + int.from_bytes(head[at : at + 2])
        if at > len(head):
            raise Broken
        if head[start] & 63 not in NOTES["hevc"]:
            rows.append(head[start:at])
    return head[:HEVC_UNITS] + bytes((len(rows),)) + b"".join(rows)


def _with(packet: "Packet[Any]", data: bytes) -> "Packet[Any]":
    """A packet at the same time with other bytes."""
    fresh: Packet[Any] = Packet(data)
    fresh.pts, fresh.dts, fresh.duration, fresh.time_base = packet.pts, packet.dts, packet.duration, packet.time_base
    fresh.is_keyframe = packet.is_keyframe
    return fresh
