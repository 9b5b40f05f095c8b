"""`primum media` as other programs use it: no set-up, no database, no network."""

import json
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from app.media.clean import clean
from app.media.probe import probe
from tests.integration.terminal import Terminal
from tests.unit.media import films as f
from tests.unit.media import pictures as p


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {"photo": p.telling_jpeg(6), "film": f.film(), "notes": b"hello", "clean": clean(p.telling_jpeg()).data}
    paths = {name: tmp_path / f"{name}.bin" for name in made}
    for name, data in made.items():
        paths[name].write_bytes(data)
    return paths


def test_inspect_tells_what_is_hidden_and_what_nobody_has_looked_for(terminal, files) -> None:
    ran = terminal.run("media", "inspect", "--no-look", "--json", str(files["photo"]), code=1)
    told = ran.json
    assert list(told) == [
        "path", "kind", "width", "height", "duration", "metadata", "faces", "text", "codes", "marks", "findings"
    ]  # fmt: skip
    assert (told["faces"], told["text"], told["codes"]) == (None, None, None)
    assert (told["kind"], told["width"], told["height"], told["duration"]) == ("jpeg", 48, 64, 0)
    assert {"kind": "person", "name": "Artist", "value": "Jane Example", "says": "somebody’s name"} in told["metadata"]
    assert "where it was taken" in {tag["says"] for tag in told["metadata"]}
    assert "media/location-metadata" in {finding["rule"] for finding in told["findings"]}
    assert not ran.connected
    assert not terminal.data_dir.exists()


def test_inspect_goes_on_after_a_file_that_cannot_be_used(terminal, files) -> None:
    lines = terminal.run("media", "inspect", "--json", str(files["notes"]), str(files["film"]), "nowhere", code=2).lines
    assert "nothing that Primum can read" in lines[0]["error"]
    assert (lines[1]["kind"], lines[1]["width"], lines[1]["duration"]) == ("mp4", 96, pytest.approx(1.0, abs=0.1))
    assert "cannot be read" in lines[2]["error"]


def test_inspect_looks_for_faces_words_and_codes(terminal, tmp_path) -> None:
    note = Image.new("RGB", (640, 240), "white")
    ImageDraw.Draw(note).text((40, 80), "MRN 48291377", fill="black", font=ImageFont.load_default(48))
    documents = {"note.jpg": p.saved(note, "JPEG", quality=95), "note.pdf": p.saved(note, "PDF")}
    for name, data in documents.items():
        (tmp_path / name).write_bytes(data)
    lines = terminal.run("media", "inspect", "--json", *(str(tmp_path / name) for name in documents), code=1).lines
    for told in lines:
        assert (told["faces"], told["codes"]) == ([], [])
        assert "48291377" in " ".join(piece["text"] for piece in told["text"])
        assert "media/burned-in-text" in {finding["rule"] for finding in told["findings"]}


def test_inspect_reads_as_sentences(terminal, files) -> None:
    ran = terminal.run("media", "inspect", "--no-look", str(files["photo"]), code=1)
    assert "photo.bin: 48 × 64 pixels." in ran.out
    assert "somebody’s name: Jane Example" in ran.out
    assert "media/location-metadata" in ran.out
    ran = terminal.run("media", "inspect", str(files["clean"]), code=0)
    assert "It tells nothing besides what it shows." in ran.out


def test_clean_writes_copies_that_hold_nothing_and_are_named_by_their_content(terminal, files, tmp_path) -> None:
    out = tmp_path / "out"
    named = tmp_path / "Jane Doe 20261122.jpg"
    named.write_bytes(files["photo"].read_bytes())
    lines = terminal.run("media", "clean", "--json", "--out", str(out), str(named), str(files["film"]), code=0).lines
    assert [line["kind"] for line in lines] == ["jpeg", "mp4"]
    for line, secrets in zip(lines, (p.SECRETS, f.SECRETS), strict=True):
        data = Path(line["cleaned"]).read_bytes()
        assert line["bytes"] == len(data)
        assert line["left"] == []
        assert not [secret for secret in secrets if secret in data]
    assert "file name" in {tag["name"] for tag in lines[0]["metadata"]}
    assert sorted(path.name.partition("-")[0] for path in out.iterdir()) == ["film", "picture"]
    assert named.read_bytes() == files["photo"].read_bytes()


def test_clean_makes_it_fit_a_platform_and_a_shape_and_says_so(terminal, files, tmp_path) -> None:
    args = ("--out", str(tmp_path), "--platform", "bluesky", "--shape", "1:1")
    ran = terminal.run("media", "clean", "--json", *args, str(files["photo"]), code=0)
    assert probe(Path(ran.json["cleaned"]).read_bytes()).width == 48
    assert ran.json["changes"] == ["Cut to 48 × 48 pixels.", "Compressed with quality 92 of 100."]
    both = terminal.run("media", "clean", "--one-shape", "--out", str(tmp_path), str(files["photo"]), code=0)
    assert "Nothing of this is left:" in both.out


@pytest.mark.parametrize(
    "args",
    [
        ("clean", "FILE", "--out", "OUT", "--shape", "wide"),
        ("clean", "FILE", "--out", "OUT", "--shape", "0:5"),
        ("clean", "FILE", "--out", "OUT", "--platform", "myspace"),
        ("clean", "FILE", "--out", "FILE/deeper"),
        ("clean", "FILE"),
        ("inspect",),
    ],
)
def test_bad_input_exits_2_with_a_sentence(terminal, files, tmp_path, args) -> None:
    known = {"FILE": str(files["photo"]), "OUT": str(tmp_path / "o"), "FILE/deeper": str(files["photo"] / "deeper")}
    ran = terminal.run("media", *(known.get(arg, arg) for arg in args), code=2)
    assert ran.err.strip()


def test_in_json_an_error_is_an_object_too(terminal, files) -> None:
    ran = terminal.run("media", "inspect", "--json", str(files["notes"]), code=2)
    assert set(json.loads(ran.out)) == {"path", "error"}
