"""QR codes: only for https links that pass the rules, large, with their quiet zone, and read again."""

from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.bootstrap.checking import checker
from app.bootstrap.qr import checked_qr
from app.domain.errors import InputError
from app.media.qr import LONGEST, QUIET, qr_code

GOOD = "https://harbourgp.example/flu"


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def test_a_code_is_large_with_four_modules_of_white_around_it() -> None:
    pixels = np.asarray(opened(qr_code(GOOD)).convert("L"))
    assert min(pixels.shape) >= 1080
    dark = np.argwhere(pixels < 128)
    corner = int(np.argmax(pixels[dark.min(), dark.min() :] > 128))  # the finder pattern is seven modules wide
    assert dark.min() >= QUIET * corner // 7
    assert pixels.shape[0] - 1 - dark.max() >= QUIET * corner // 7


@settings(max_examples=15, deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789-/?=&%", max_size=120))
def test_a_code_says_what_it_was_made_for(path) -> None:
    url = f"https://harbourgp.example/{path}"
    assert zxingcpp.read_barcodes(opened(qr_code(url)))[0].text == url


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://harbourgp.example/flu", "qr-not-https"),
        ("https://", "qr-not-https"),
        ("https://harbourgp.example/a b", "qr-not-https"),
        ("harbourgp.example", "qr-not-https"),
        ("tel:+15550100", "qr-not-https"),
        ("", "qr-not-https"),
        (f"https://harbourgp.example/{'x' * LONGEST}", "qr-too-long"),
    ],
)
def test_what_is_no_link_is_said(url, key) -> None:
    with pytest.raises(InputError) as refused:
        qr_code(url)
    assert refused.value.message.key == key


@pytest.mark.parametrize(("dark", "light"), [("#ffffff", "#000000"), ("#888888", "#ffffff"), ("#0e6b80", "#0e6b80")])
def test_colours_that_cameras_cannot_tell_apart_are_refused(dark, light) -> None:
    with pytest.raises(InputError) as refused:
        qr_code(GOOD, dark, light)
    assert refused.value.message.key == "qr-colours"


def test_a_dark_colour_of_the_practice_is_taken() -> None:
    assert opened(qr_code(GOOD, "#0b3a46", "#f0f7f9")).getcolors(10) is not None


@pytest.mark.parametrize("url", [GOOD, "https://www.cdc.gov/flu/", "https://pubmed.ncbi.nlm.nih.gov/?term=asthma"])
def test_links_that_pass_the_rules_get_a_code(url, tmp_path) -> None:
    assert checked_qr(url, checker(tmp_path)).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "url",
    [
        "https://bit.ly/3abcXYZ",
        "https://portal.example/r?mrn=482913",
        "https://front:desk2@rota.example/week",
        "https://10.20.3.4/booking",
    ],
)
def test_links_that_the_rules_stop_get_none_and_the_reason(url, tmp_path) -> None:
    with pytest.raises(InputError) as refused:
        checked_qr(url, checker(tmp_path))
    assert refused.value.message.key == "qr-refused"
    assert len(str(refused.value.message.values["why"])) > 20
