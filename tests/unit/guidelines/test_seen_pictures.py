"""What the looker sees makes the rules speak: drawn pictures go through the real looker and the real rules."""

from io import BytesIO

import pytest
import segno
from PIL import Image, ImageDraw

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.domain.media import Media
from app.guidelines.registry import engine
from app.media.seeing.see import see
from tests.unit.media import pictures as p
from tests.unit.seeing import scenes


def found(data: bytes, mime: str = "image/png") -> dict[str, Severity]:
    media = Media("0" * 64, "a.png", mime, len(data), 800, 600, alt_text="A wall poster in the waiting room.")
    facts = see(data, lambda _share: None)
    report = engine()(CheckRequest(text="Our news of the week.", media=(media,), media_facts=(facts,)))
    return {finding.rule: finding.severity for finding in report.findings}


def wall(*lines: str, ink: str = "white") -> Image.Image:
    image = Image.new("RGB", (800, 600), "#27414a")
    for row, said in enumerate(lines):
        ImageDraw.Draw(image).text((40, 60 + 90 * row), said, font=scenes.letters(0, 36), fill=ink)
    return image


def test_a_face_stops_the_post() -> None:
    assert found(p.saved(scenes.photo("astronaut.png"), "PNG"))["media/face-no-consent"] is Severity.BLOCK


@pytest.mark.parametrize("lines", [("MRN 48291377", "DOB 04/11/1958"), ("Bed 7 Mr Okafor NBM", "Bed 8 for home")])
def test_a_patients_details_stop_it(lines) -> None:
    assert found(p.saved(wall(*lines), "PNG"))["media/burned-in-text"] is Severity.BLOCK


def test_a_photographed_chart_stops_it() -> None:
    chart = ("Allergies: penicillin", "Medications: apixaban 5 mg bd", "Presenting complaint: chest pain", "Ward 5B")
    assert found(p.saved(wall(*chart), "PNG"))["media/screen-record"] is Severity.BLOCK


def test_a_code_that_leads_to_a_record_stops_it() -> None:
    out, image = BytesIO(), wall("Scan me")
    segno.make_qr("https://portal.example/r?mrn=482913").save(out, kind="png", scale=6, border=4)
    image.paste(Image.open(out).convert("RGB"), (480, 280))
    assert found(p.saved(image, "PNG"))["media/qr-target"] is Severity.BLOCK


def test_pale_words_are_advised_against() -> None:
    assert "access/contrast" in found(p.saved(wall("Flu clinic on Friday", ink="#3d5a64"), "PNG"))


def test_a_film_with_sound_wants_captions() -> None:
    assert "access/captions" in found(scenes.film(1.0), "video/mp4")
    assert "access/captions" not in found(scenes.film(1.0, sound=""), "video/mp4")


def test_a_poster_passes() -> None:
    rules = found(p.saved(wall("Flu clinic 12 October 9:00", "Call 555-010-0199"), "PNG"))
    assert not {rule for rule in rules if rule.startswith(("media/", "privacy/"))}
