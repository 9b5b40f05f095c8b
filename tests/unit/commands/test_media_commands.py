"""`media redact`, `qr` and `card` on the terminal: what they write, say and refuse."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from app.cli import cli
from app.commands.media_look import seen_as_json
from app.domain.errors import InputError
from app.domain.media import Code, Face, Lettering, MediaFacts
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes


def run(folder: Path, *words: str):
    return CliRunner().invoke(cli, ["--data-dir", str(folder / "data"), *words])


def refused(folder: Path, *words: str) -> str:
    done = run(folder, *words)
    assert isinstance(done.exception, InputError), done.output
    return done.exception.message.key


def test_faces_are_covered_in_a_copy_and_the_original_stays(tmp_path) -> None:
    photo, out = tmp_path / "team.jpg", tmp_path / "out" / "team.jpg"
    photo.write_bytes(before := p.saved(scenes.photo("astronaut.png"), "JPEG"))
    done = run(tmp_path, "media", "redact", str(photo), "--faces", "--text", "--out", str(out))
    assert done.exit_code == 0, done.output
    assert "covered" in done.output
    made = Image.open(BytesIO(out.read_bytes()))
    assert made.getpixel((225, 115)) == pytest.approx((0, 0, 0), abs=3)
    assert photo.read_bytes() == before
    assert not (tmp_path / "data").exists()


def test_what_is_missing_is_said(tmp_path) -> None:
    photo = tmp_path / "ward.jpg"
    photo.write_bytes(b"\xff\xd8\xff nonsense")
    out = str(tmp_path / "made.jpg")
    assert refused(tmp_path, "media", "redact", str(photo), "--out", out) == "redact-nothing-asked"
    assert refused(tmp_path, "media", "redact", str(photo), "--text", "--out", str(photo)) == "redact-same-file"
    assert refused(tmp_path, "media", "redact", str(tmp_path / "no.jpg"), "--text", "--out", out) == "cli-cannot-read"
    assert refused(tmp_path, "media", "redact", str(photo), "--text", "--out", out) == "media-damaged"
    assert not Path(out).exists()


def test_a_qr_code_is_written_or_the_reason_said(tmp_path) -> None:
    out = tmp_path / "flu.png"
    done = run(tmp_path, "qr", "https://harbourgp.example/flu", "--out", str(out))
    assert done.exit_code == 0, done.output
    assert Image.open(BytesIO(out.read_bytes())).width >= 1080
    assert refused(tmp_path, "qr", "https://bit.ly/3abcXYZ", "--out", str(tmp_path / "no.png")) == "qr-refused"
    (tmp_path / "file").write_text("in the way")
    blocked = str(tmp_path / "file" / "flu.png")
    assert refused(tmp_path, "qr", "https://harbourgp.example/flu", "--out", blocked) == "cli-cannot-write"


def test_a_card_is_drawn_from_json(tmp_path) -> None:
    file, out = tmp_path / "card.json", tmp_path / "card.png"
    file.write_text(json.dumps({"kind": "tip", "headline": "Wash your hands"}))
    done = run(tmp_path, "card", str(file), "--out", str(out), "--size", "landscape", "--practice", "Harbour GP")
    assert done.exit_code == 0, done.output
    assert Image.open(BytesIO(out.read_bytes())).size == (1200, 675)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("{", "card-no-json"),
        ("[]", "card-no-kind"),
        ('{"kind": "song"}', "card-no-kind"),
        ('{"kind": "tip"}', "card-empty"),
        ('{"kind": "tip", "headline": 3}', "cli-field-must-be-text"),
    ],
)
def test_what_is_no_card_is_said(tmp_path, content, key) -> None:
    file = tmp_path / "card.json"
    file.write_text(content)
    assert refused(tmp_path, "card", str(file), "--out", str(tmp_path / "card.png")) == key


def test_what_was_seen_is_told_in_pixels_and_seconds() -> None:
    facts = MediaFacts(
        faces=(Face((0.5, 0.25, 0.1, 0.2), 0.98, second=2.5),),
        lettering=(Lettering("Ward 5B", (0.0, 0.0, 0.5, 0.1), 0.9),),
        codes=(Code("https://harbourgp.example", (0.0, 0.0, 1.0, 1.0)),),
        marks=frozenset({"screen", "chart"}),
    )
    assert seen_as_json(facts, 1000, 800) == {
        "faces": [{"box": [500, 200, 100, 160], "score": 0.98}],
        "text": [{"box": [0, 0, 500, 80], "text": "Ward 5B", "score": 0.9}],
        "codes": [{"box": [0, 0, 1000, 800], "payload": "https://harbourgp.example"}],
        "marks": ["chart", "screen"],
    }
    film = MediaFacts(faces=facts.faces, seconds=4.0)
    assert seen_as_json(film, 10, 10)["faces"][0]["second"] == 2.5
