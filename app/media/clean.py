"""Everything hidden out of a file without touching what is shown, and the proof that it is out."""

from dataclasses import replace

from app.domain.errors import InputError
from app.media import exif
from app.media.bare import Bare, Broken
from app.media.kinds import Kind, kind_of, other_kind
from app.media.traces import words_left

MEGABYTE = 1_000_000
SETTLES = 2
"""A film that is written for the second time may still lose a number that its first writing has guessed."""
# The names of XMP in a JPEG, of RDF in every XMP packet, and of Adobe's blocks. Too long for compressed pixels to hold
# them by chance; and the longer a mark, the sooner a file has been searched for it.
TRACES = (b"http://ns.adobe.com/xap/1.0/", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#", b"Photoshop 3.0")
EXIF_MARK = b"Exif\0"  # then 00, or FF from careless writers
EXIF_ENDS = (b"\0", b"\xff")
OWN_EXIF = tuple(exif.only_turn(turn) for turn in exif.TURNS)


def clean(data: bytes, name: str = "") -> Bare:
    """The file without metadata; pixels and colours are the same, bit by bit. `name` is for the sentence only.

    HEIC, AVIF and TIFF come back as JPEG or PNG and documents page by page as pictures: these are drawn anew. Raises
    InputError for what is empty, too large, of another kind, damaged, or cannot be proven clean.
    """
    bare = bare_of(data, name)
    for _ in range(SETTLES):
        if proven(bare.data, kind_to_clean(bare.data, name)) and not words_left(bare):
            return bare
        bare = replace(bare, data=bare_of(bare.data, name).data)
    raise InputError("media-not-clean", name=name)


def bare_of(data: bytes, name: str = "") -> Bare:
    """The file and what was taken out of it, not yet proven. Raises InputError."""
    kind = kind_to_clean(data, name)
    if len(data) > kind.most:
        raise InputError("media-too-large", name=name, size=len(data) // MEGABYTE, most=kind.most // MEGABYTE)
    try:
        return kind.strip(data)
    except Broken as error:
        raise InputError(error.key, name=name, **error.params) from error


def kind_to_clean(data: bytes, name: str) -> Kind:
    """The kind, told by the content. Raises InputError for an empty file and for what Primum does not take."""
    if not data:
        raise InputError("media-empty", name=name)
    kind = kind_of(data)
    if kind is None:
        raise InputError("media-other-kind", name=name, kind=other_kind(data))
    return kind


def proven(data: bytes, kind: Kind) -> bool:
    """Whether the file holds nothing but what is shown.

    Read again, it must come out byte for byte the same: every part is on the list of what it needs and in the one form
    Primum writes, and nothing follows the end. Then the raw bytes are searched for the marks of metadata.
    """
    try:
        again = kind.strip(data)
    except Broken:
        return False
    return again.data == data and not any(trace in data for trace in TRACES) and not _foreign_exif(data)


def _foreign_exif(data: bytes) -> bool:
    """Whether the mark of EXIF stands anywhere but before the orientation that Primum writes itself."""
    at = data.find(EXIF_MARK)
    while at >= 0:
        after = at + len(EXIF_MARK)
        if data[after : after + 1] in EXIF_ENDS and not data.startswith(OWN_EXIF, after + 1):
            return True
        at = data.find(EXIF_MARK, after)
    return False
