"""exiftool as the judge: it plants what it can into each kind of file, and finds nothing of it after cleaning."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from app.media.clean import clean
from app.media.kinds import kind_of
from tests.e2e.servers import missing
from tests.unit.media import films as f
from tests.unit.media import pictures as p

pytestmark = pytest.mark.real

PLACE, PERSON, NOTE, CAMERA = "Riverside Ward Seven", "Jane Example", "MRN 1234567", "PhoneMaker Z-9000"
LENS, SERIAL = "Lens of Dr. Sample", "SN-55501234"
WORDS = (PLACE, PERSON, NOTE, CAMERA, LENS, SERIAL)
DAY = "2026:11:22 07:30:00"
PICTURE = (
    f"-EXIF:Make={CAMERA}", f"-EXIF:Model={CAMERA}", f"-EXIF:Artist={PERSON}", f"-EXIF:ImageDescription={NOTE}",
    f"-EXIF:DateTimeOriginal={DAY}", f"-EXIF:CreateDate={DAY}", f"-EXIF:ModifyDate={DAY}", f"-EXIF:Copyright={PERSON}",
    f"-EXIF:SerialNumber={SERIAL}", f"-EXIF:LensModel={LENS}", f"-EXIF:UserComment={NOTE}", f"-EXIF:XPAuthor={PERSON}",
    "-EXIF:GPSLatitude=52.52", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=13.405", "-EXIF:GPSLongitudeRef=E",
    f"-EXIF:GPSAreaInformation={PLACE}", f"-EXIF:GPSDateStamp={DAY[:10]}", "-EXIF:GPSAltitude=34",
    f"-XMP-dc:Creator={PERSON}", f"-XMP-dc:Description={NOTE}", f"-XMP-photoshop:City={PLACE}",
    f"-XMP-iptcExt:PersonInImage={PERSON}", "-XMP-exif:GPSLatitude=52.52", f"-XMP-aux:SerialNumber={SERIAL}",
    f"-XMP-xmp:CreateDate={DAY}",
)  # fmt: skip
IPTC = (
    f"-IPTC:Caption-Abstract={NOTE}",
    f"-IPTC:By-line={PERSON}",
    f"-IPTC:City={PLACE}",
    "-IPTC:DateCreated=2026:11:22",
)
FILM = (
    f"-QuickTime:Title={NOTE}", f"-QuickTime:Artist={PERSON}", f"-QuickTime:Comment={NOTE}",
    f"-QuickTime:Make={CAMERA}", f"-UserData:Model={CAMERA}", f"-Keys:Author={PERSON}", f"-Keys:Make={CAMERA}",
    f"-Keys:CreationDate={DAY}",
    "-Keys:GPSCoordinates=52.52, 13.405, 34", "-UserData:GPSCoordinates=52.52, 13.405, 34",
    f"-Keys:Description={PLACE}",
    f"-ItemList:Copyright={PERSON}", f"-QuickTime:CreateDate={DAY}", f"-QuickTime:ModifyDate={DAY}",
    f"-QuickTime:TrackCreateDate={DAY}", f"-QuickTime:MediaCreateDate={DAY}", f"-XMP-dc:Creator={PERSON}",
    f"-XMP-dc:Description={PLACE}", "-XMP-exif:GPSLatitude=52.52", f"-Keys:Model={SERIAL}",
)  # fmt: skip
JPEG = p.saved(p.photo(), "JPEG", quality=90)
CASES = {
    "photo.jpg": (JPEG, (*PICTURE, *IPTC, f"-Comment={NOTE}", "-ThumbnailImage<=thumb.jpg")),
    "photo.png": (p.saved(p.photo(), "PNG"), (*PICTURE, f"-PNG:Author={PERSON}", f"-PNG:Comment={NOTE}")),
    "photo.webp": (p.saved(p.photo(), "WEBP"), PICTURE),
    "photo.heic": (f.heic(), PICTURE),
    "photo.avif": (f.telling_avif(), PICTURE),
    "photo.tiff": (p.saved(p.photo(), "TIFF"), (*PICTURE, *IPTC)),
    "photo.gif": (p.animation("GIF"), (f"-Comment={NOTE}", *(tag for tag in PICTURE if tag.startswith("-XMP")))),
    "film.mp4": (f.film("mp4"), FILM),
    "film.mov": (f.film("mov"), FILM),
}
GROUPS = ("EXIF", "IFD", "GPS", "XMP", "IPTC", "MakerNotes", "Photoshop", "Keys", "UserData", "ItemList", "PNG-pHYs")
# What stays: how a picture is stored and turned, and what a reader works out from that.
STAYS = {"Orientation", "XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning", "ExifByteOrder"}


@pytest.fixture(scope="module")
def exiftool() -> str:
    return shutil.which("exiftool") or missing("exiftool")


def planted(exiftool: str, folder: Path, name: str) -> Path:
    data, tags = CASES[name]
    path = folder / name
    path.write_bytes(data)
    (folder / "thumb.jpg").write_bytes(p.saved(p.photo(16, 12), "JPEG"))
    done = subprocess.run(
        [exiftool, "-q", "-m", "-overwrite_original", *tags, name], cwd=folder, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return path


def told(exiftool: str, path: Path) -> dict[str, object]:
    """Every tag that exiftool finds, the file's own name and dates aside."""
    command = [exiftool, "-j", "-a", "-G1", "-u", "-ee", str(path)]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return {tag: value for tag, value in found.items() if not tag.startswith(("System", "SourceFile", "ExifTool"))}


@pytest.mark.parametrize("name", CASES)
def test_nothing_that_was_planted_is_left(exiftool, tmp_path, name) -> None:
    path = planted(exiftool, tmp_path, name)
    before = told(exiftool, path)
    assert len([tag for tag in before if tag.startswith(GROUPS) and tag.partition(":")[2] not in STAYS]) >= 6
    cleaned = clean(path.read_bytes(), name).data
    after = tmp_path / f"cleaned{kind_of(cleaned).ending}"
    after.write_bytes(cleaned)
    left = told(exiftool, after)
    assert not [word for word in WORDS if word.encode() in cleaned or word.encode("utf-16-le") in cleaned]
    assert not [tag for tag in left if tag.startswith(GROUPS) and tag.partition(":")[2] not in STAYS]
    values = " ".join(str(value) for value in left.values())
    assert not [word for word in (*WORDS, "2026", "52 deg", "13 deg") if word in values], left


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp", "photo.gif"])
def test_pixels_of_a_planted_picture_are_the_same(exiftool, tmp_path, name) -> None:
    data = planted(exiftool, tmp_path, name).read_bytes()
    assert p.pixels(clean(data).data) == p.pixels(data)


@pytest.mark.parametrize("name", ["film.mp4", "film.mov"])
def test_pictures_and_sound_of_a_planted_film_are_the_same(exiftool, tmp_path, name) -> None:
    data = planted(exiftool, tmp_path, name).read_bytes()
    cleaned = clean(data).data
    assert f.frames(cleaned) == f.frames(data)
    assert f.frames(cleaned, "audio") == f.frames(data, "audio")
