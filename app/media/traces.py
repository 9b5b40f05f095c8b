"""The words that stood in the hidden parts of a file, looked for in its cleaned bytes."""

import re
from collections.abc import Iterator

from app.media.bare import Bare, What
from app.media.tags import tags_of

SHORTEST = 6
"""Letters; compressed pixels hold a given word of six about once in sixty million pictures of 4 MB."""
MOST_WORDS = 60
EDGE = 32_768
THOROUGH = 8_000_000
"""Bytes that are read in search of words: in small files every word is looked for everywhere. In a large one all are
looked for at both ends, where formats have room for words, and the most telling ones everywhere."""
TELLING = ("location", "person", "text", "time", "device", "thumbnail")
XMP_WORDS = re.compile(rb">([^<>]{6,200})<|=\"([^\"]{6,200})\"")
NO_WORDS = (b"http:", b"https:", b"adobe:", b"www.")
# Words of the containers themselves; a title such as “Resources” is no trace of a title.
OURS = (
    b"%PDF- /Type/Catalog/Pages/Kids/Count/Parent/MediaBox/Resources/XObject/Contents/Subtype/Image/Width/Height"
    b"/ColorSpace/DeviceRGB/BitsPerComponent/Filter/DCTDecode/Length stream endstream endobj trailer startxref"
    b" VideoHandler SoundHandler DataHandler isomiso2avc1mp41 OpusHead matroska V_MPEG4 JFIF ICC_PROFILE colours"
)


def words_left(bare: Bare) -> tuple[bytes, ...]:
    """Words of the removed parts that still stand in the file; there must be none."""
    data, left = bare.data, THOROUGH
    edges = data if len(data) <= 2 * EDGE else data[:EDGE] + data[-EDGE:]
    found = []
    for word in _words(bare):
        everywhere = left >= len(data)
        left -= len(data) if everywhere else 0
        if word in (data if everywhere else edges):
            found.append(word)
    return tuple(found)


def _words(bare: Bare) -> list[bytes]:
    """Each once, the most telling first."""
    told = sorted((tag for tag in tags_of(bare) if tag.value), key=lambda tag: TELLING.index(tag.kind))
    said = dict.fromkeys([*(tag.value.encode() for tag in told), *_xmp(bare)])
    return [word for word in said if len(word) >= SHORTEST and word not in OURS][:MOST_WORDS]


def _xmp(bare: Bare) -> Iterator[bytes]:
    packets = [part.data[:EDGE] for part in bare.removed if part.what is What.XMP]
    words = (match[1] or match[2] for packet in packets for match in XMP_WORDS.finditer(packet))
    return (word.strip() for word in words if not word.strip().startswith(NO_WORDS))
