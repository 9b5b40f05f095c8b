"""Pictures and films to look at: photos that scikit-image ships, and pages and films drawn here."""

import random
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageDraw, ImageFont

TOP = Path(__file__).parents[3]
FONTS = [
    TOP / "resources" / "fonts" / name
    for name in ("Inter-Medium.otf", "InterDisplay-Bold.otf", "Inter-SemiBold.otf", "Vollkorn-MediumItalic.ttf")
]
DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
NAMES = ["Margaret Holloway", "Tomasz Kowalski", "Aoife Brennan", "Priya Raghunathan", "John O'Sullivan", "Karen Doyle"]
WITH_FACES = {"astronaut.png": (0.347, 0.111, 0.186, 0.235), "camera.png": (0.381, 0.222, 0.119, 0.159)}
GROUNDS = ("light", "dark", "photo")


@cache
def shipped_photos() -> dict[str, Path]:
    """The photos in scikit-image's package; nothing of it is imported."""
    spec = find_spec("skimage")
    assert spec is not None
    assert spec.origin is not None
    data = Path(spec.origin).parent / "data"
    return {p.name: p for p in sorted(data.iterdir()) if p.suffix in (".png", ".jpg")}


def photo(name: str) -> Image.Image:
    return Image.open(shipped_photos()[name]).convert("RGB")


def face(side: int = 200) -> Image.Image:
    """An astronaut's face with what is around it."""
    return photo("astronaut.png").crop((120, 0, 330, 230)).resize((side, side))


def letters(number: int, size: int) -> ImageFont.FreeTypeFont:
    """Six fonts: four that Primum ships, Pillow's own, and one with a struck-through zero where the system has it."""
    if number < len(FONTS):
        return ImageFont.truetype(FONTS[number], size)
    if number == len(FONTS) and DEJAVU.exists():
        return ImageFont.truetype(DEJAVU, size)
    return ImageFont.load_default(size)


def cloudy(seed: int, wide: int, high: int) -> Image.Image:
    """A ground like an out-of-focus photo: blots of colour, and the grain of a sensor."""
    chance = np.random.default_rng(seed)
    ground = np.full((high, wide, 3), 125.0)
    for cell, strength in ((100, 60), (30, 35), (8, 20)):
        blots = chance.integers(0, 255, (-(-high // cell), -(-wide // cell), 3), dtype=np.uint8)
        smooth = np.asarray(Image.fromarray(blots).resize((wide, high), Image.Resampling.BICUBIC), float)
        ground += (smooth - 128) * strength / 128
    ground += chance.normal(0, 9, ground.shape)
    return Image.fromarray(ground.clip(0, 255).astype(np.uint8))


def page(
    font: int, sizes: tuple[int, ...], ground: str, seed: int, room: tuple[int, int] = (800, 600)
) -> tuple[Image.Image, list[str]]:
    """A picture with a name, a record number, a birth date and a telephone number in each size, and what they are."""
    pick = random.Random(seed)
    fields = [said for _ in sizes for said in _fields(pick)]
    plain = {"light": ("#f4f6f8", "#1b2530"), "dark": ("#10161c", "#e6edf2")}
    image = cloudy(seed, *room) if ground == "photo" else Image.new("RGB", room, plain[ground][0])
    ink = pick.choice(("white", "black")) if ground == "photo" else plain[ground][1]
    draw, step = ImageDraw.Draw(image), (room[1] - 20) // len(fields)
    for row, said in enumerate(fields):
        place = (pick.randrange(20, room[0] // 2), 10 + row * step)
        draw.text(place, said, font=letters(font, sizes[row // 4]), fill=ink)
    return image, fields


def _fields(pick: random.Random) -> list[str]:
    return [
        pick.choice(NAMES),
        f"MRN {pick.randrange(10**7, 10**8)}",
        f"DOB {pick.randrange(1, 29):02}/{pick.randrange(1, 13):02}/{pick.randrange(1935, 2015)}",
        f"(555) 01{pick.randrange(10)}-{pick.randrange(1000, 10000)}",
    ]


def film(
    seconds: float = 2.0,
    *,
    moving: Image.Image | None = None,
    since: float = 0.0,
    words: str = "",
    tone: float = 0.3,
    sound: str = "aac",
    kind: str = "mp4",
    codec: str = "libx264",
) -> bytes:
    """A film of 640 × 480 at 20 frames a second: a picture that wanders from `since` on, words, a tone."""
    out = BytesIO()
    with av.open(out, "w", format=kind) as target:
        shown = target.add_stream(codec, rate=20)
        shown.width, shown.height, shown.pix_fmt = 640, 480, "yuv420p"
        heard = target.add_stream(sound, rate=48000) if sound else None
        for number in range(round(seconds * 20)):
            frame = Image.new("RGB", (640, 480), "#6d8a7a")
            if moving is not None and number >= since * 20:
                frame.paste(moving, (round(20 + 380 * number / (seconds * 20)), 120 + round(40 * np.sin(number / 7))))
            ImageDraw.Draw(frame).text((20, 20), words, font=letters(0, 28), fill="white")
            target.mux(shown.encode(av.VideoFrame.from_ndarray(np.asarray(frame), format="rgb24")))
        target.mux(shown.encode(None))
        if heard:
            for number in range(round(seconds * 50)):
                wave = tone * np.sin(2 * np.pi * 330 * (np.arange(960) + number * 960) / 48000)
                part = av.AudioFrame.from_ndarray(wave[None].astype(np.float32), format="fltp", layout="mono")
                part.sample_rate, part.pts = 48000, number * 960
                target.mux(heard.encode(part))
            target.mux(heard.encode(None))
    return out.getvalue()
