"""Pictures for the tests, drawn by Pillow, and the secrets that are planted in them."""

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageCms

from app.media import exif

PLACE = b"Ward 7, Riverside Clinic"
PERSON = b"Jane Example"
CAMERA = b"PhoneMaker Z-9000"
NOTE = b"MRN 1234567"
PROFILE_STORY = b"Screen of Dr. Example"
SECRETS = (PLACE, PERSON, CAMERA, NOTE, PROFILE_STORY, b"2026:11:22", b"GPS", b"ns.adobe.com", b"hidden film")
XMP = (
    b'<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:exif="http://ns.adobe.com/exif/1.0/">'
    b"<exif:GPSLatitude>52,31N</exif:GPSLatitude><mwg-rs:Name>" + PERSON + b"</mwg-rs:Name></x:xmpmeta>"
)
IPTC = b"8BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x78\0\x0b" + NOTE + b"\x1c\x02\x5a\0\x18" + PLACE


def photo(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """A picture with edges and grain, the same each time, no two corners alike."""
    image = Image.linear_gradient("L").resize((width, height))
    other = Image.radial_gradient("L").resize((width, height))
    third = Image.effect_mandelbrot((width, height), (-2.5, -2, 1.5, 2), 60)
    return Image.merge("RGB", (image, other, third)).convert(mode)


def saved(image: Image.Image, kind: str, **options) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def animation(kind: str, frames: int = 3, **options) -> bytes:
    pictures = [photo().rotate(40 * turn) for turn in range(frames)]
    return saved(pictures[0], kind, save_all=True, append_images=pictures[1:], duration=120, loop=2, **options)


def told_exif(turn: int = 1) -> bytes:
    """A TIFF block that tells everything: place, camera, time, person, comment, maker's note, and a preview picture."""
    block = Image.Exif()
    block[exif.ORIENTATION] = turn
    block[0x010F], block[0x0110] = CAMERA.decode(), CAMERA.decode()
    block[0x0132], block[0x013B], block[0x010E] = "2026:11:22 07:30:00", PERSON.decode(), NOTE.decode()
    block.get_ifd(0x8769).update({0x9003: "2026:11:22 07:30:00", 0x927C: CAMERA, 0x9286: b"ASCII\0\0\0" + NOTE})
    block.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 0.0), 0x1B: b"ASCII\0\0\0GPS" + PLACE})
    return block.tobytes().removeprefix(b"Exif\0\0")


def with_preview(tiff: bytes) -> bytes:
    """The block with a second directory, which stands for a preview picture."""
    order = "<" if tiff[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, at)
    link = at + 2 + 12 * count
    second = struct.pack(order + "HHHIHHI", 1, 0x0103, 3, 1, 6, 0, 0)
    return tiff[:link] + struct.pack(order + "I", len(tiff)) + tiff[link + 4 :] + second


def colour_profile() -> bytes:
    """A real profile whose description tells whose screen it is."""
    built = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    at = built.index("sRGB".encode("utf-16-be"))
    story = PROFILE_STORY[:4].decode().encode("utf-16-be")
    return built[:80] + PROFILE_STORY[:4] + built[84:at] + story + built[at + len(story) :]


def segment(code: int, content: bytes) -> bytes:
    return b"\xff" + bytes((code,)) + (len(content) + 2).to_bytes(2) + content


def telling_jpeg(turn: int = 1, image: Image.Image | None = None, **options) -> bytes:
    """A JPEG with something planted everywhere a JPEG can hold it."""
    bare = saved(image or photo(), "JPEG", quality=85, icc_profile=colour_profile(), **options)
    thumbnail = b"JFIF\0\1\2\1\0\x48\0\x48\1\1" + b"GPS"
    planted = (
        segment(0xE0, thumbnail),
        segment(0xE0, b"JFXX\0\x10" + saved(photo(8, 8), "JPEG") + NOTE),
        segment(0xE1, b"Exif\0\0" + with_preview(told_exif(turn))),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + PERSON),
        segment(0xE2, b"MPF\0" + PLACE),
        segment(0xED, b"Photoshop 3.0\0" + IPTC),
        segment(0xEF, b"Maker" + CAMERA),
        segment(0xFE, NOTE),
    )
    cut = 2 + 2 + int.from_bytes(bare[4:6])  # after Pillow's own JFIF segment
    return bare[:2] + b"".join(planted) + bare[cut:] + b"\0\0\0\x18ftypmp42 hidden film"


def chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + name + content + zlib.crc32(name + content).to_bytes(4)


def with_fresh_checksums(png: bytes) -> bytes:
    """The same chunks, each with the checksum of what it holds now; what follows a broken length stays as it is."""
    at, parts = 8, [png[:8]]
    while at + 12 <= len(png) and (stop := at + 12 + int.from_bytes(png[at : at + 4])) <= len(png):
        parts.append(chunk(png[at + 4 : at + 8], png[at + 8 : stop - 4]))
        at = stop
    return b"".join(parts) + png[at:]


def with_chunks(png: bytes, *chunks: bytes) -> bytes:
    """Chunks right after the header."""
    return png[:33] + b"".join(chunks) + png[33:]


def telling_png(turn: int = 1, **options) -> bytes:
    bare = saved(photo(), "PNG", icc_profile=colour_profile(), **options)
    return (
        with_chunks(
            bare,
            chunk(b"eXIf", told_exif(turn)),
            chunk(b"tEXt", b"Comment\0" + NOTE),
            chunk(b"zTXt", b"Author\0\0" + zlib.compress(PERSON)),
            chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
            chunk(b"tIME", b"\x07\xea\x0b\x16\x07\x1e\0"),
            chunk(b"prVt", CAMERA),
        )
        + b"hidden film"
    )


def telling_gif() -> bytes:
    bare = animation("GIF", comment=NOTE)
    head = 13 + (3 << (bare[10] & 7) + 1)
    xmp = b"\x21\xff\x0bXMP DataXMP" + XMP + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    app = b"\x21\xff\x0bMAKERNOTE01" + bytes((len(CAMERA),)) + CAMERA + b"\0"
    words = b"\x21\x01\x0c" + bytes(12) + bytes((len(PLACE),)) + PLACE + b"\0"
    return bare[:head] + app + words + xmp + bare[head:] + b"hidden film"


def telling_webp(turn: int = 1, moving: bool = False) -> bytes:
    options = {"exif": told_exif(turn), "xmp": XMP, "icc_profile": colour_profile(), "quality": 80}
    bare = animation("WEBP", **options) if moving else saved(photo(), "WEBP", **options)
    extra = b"NOTE" + len(PLACE).to_bytes(4, "little") + PLACE + bytes(len(PLACE) % 2)
    body = bare[8:] + extra
    return b"RIFF" + len(body).to_bytes(4, "little") + body + b"hidden film"


@contextmanager
def as_pillow_sees_it(data: bytes) -> Iterator[Image.Image]:
    """The picture, opened without our cleaning: what is planted makes Pillow warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(BytesIO(data)) as image:
            yield image


def pixels(data: bytes) -> list[tuple[str, tuple[int, int], bytes]]:
    """Every frame, decoded, as it is stored."""
    frames = []
    with as_pillow_sees_it(data) as image:
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            frames.append((image.mode, image.size, image.tobytes()))
    return frames


def turn_of(data: bytes) -> int:
    with as_pillow_sees_it(data) as image:
        return image.getexif().get(exif.ORIENTATION, 1)
