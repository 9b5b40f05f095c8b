"""What a film says of itself beside its pictures and its sound, named part by part."""

from collections.abc import Iterator

from av.container import InputContainer
from av.stream import Stream

from app.media.bare import Removed, What

# Keys as FFmpeg 8 gives them (QuickTime, iTunes, Matroska), by what they hold.
ABOUT = (
    (What.PLACE, ("location", "gps", "geo")),
    (What.TIME, ("date", "creation_time", "year", "timecode")),
    (What.AUTHOR, ("artist", "author", "composer", "copyright", "director", "publisher", "producer", "performer")),
    (What.CAMERA, ("make", "model", "manufacturer", "lens", "serial", "firmware", "camera")),
    (What.PROGRAM, ("encoder", "encoded", "software", "handler_name", "vendor", "version")),
    (What.COMMENT, ("title", "comment", "description", "synopsis", "keyword", "album", "genre", "lyrics", "show")),
)
# What the containers need, and what every program writes.
SILENT = {"major_brand", "minor_version", "compatible_brands", "language", "duration", "vendor_id", "rotate"}
COMMON = {"VideoHandler", "SoundHandler", "DataHandler", "Lavf", "\x0cVideoHandler", "\x0cSoundHandler", ""}


def told(source: InputContainer, video: Stream, audio: Stream | None) -> Iterator[Removed]:
    """Everything that is not copied, with the names that the file gives it."""
    yield from _said(source.metadata)
    for stream in source.streams:
        yield from _said(stream.metadata)
        if stream is not video and stream is not audio:
            cover = stream.type == "video" and stream.disposition.name == "attached_pic"
            yield Removed(What.PREVIEW if cover else What.TRACK, b"", "" if cover else f"{stream.type} track")


def _said(metadata: dict[str, str]) -> Iterator[Removed]:
    for key, value in metadata.items():
        name = key.lower()
        if name not in SILENT and value.strip("\0 ") not in COMMON:
            yield Removed(_what(name), value.encode("utf-8", "replace"), key)


def _what(name: str) -> What:
    return next((what for what, words in ABOUT if any(word in name for word in words)), What.OTHER)
