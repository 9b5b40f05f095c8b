import pytest

from app.domain.errors import InputError
from app.guidelines.packs import JURISDICTIONS
from app.pipeline.consent_form import FORMS, RIGHTS, VERSION, WIDTH, Kind, as_text, form
from app.words import words

LAWS = {
    "us": "164.508", "ca": "province", "ca-on": "Personal Health Information Protection Act", "uk": "UK GDPR",
    "eu": "9(2)(a)", "ie": "Medical Council", "au": "Privacy Act 1988", "nz": "Health Information Privacy Code",
    "in": "Digital Personal Data Protection Act",
}  # fmt: skip


def test_every_jurisdiction_has_its_form() -> None:
    assert tuple(FORMS) == JURISDICTIONS


@pytest.mark.parametrize("place", JURISDICTIONS)
def test_a_form_says_all_that_its_law_asks(place: str) -> None:
    text = " ".join(as_text(form(place, "Harbour Family Practice", ("Bluesky", "LinkedIn"))).split())
    assert LAWS[place] in text
    for part in ("Harbour Family Practice", "[ ] Bluesky", "[ ] The practice’s own website", "Signature", VERSION):
        assert part in text
    for right in RIGHTS:
        assert words().text(f"{FORMS[place]}.{right}") in text
    assert ("controller" in text) == (place in ("uk", "eu", "ie"))
    assert "consentform-" not in text


@pytest.mark.parametrize("place", JURISDICTIONS)
def test_no_line_is_wider_than_a_terminal(place: str) -> None:
    assert max(len(line) for line in as_text(form(place, "", ())).splitlines()) <= WIDTH


def test_a_practice_without_a_name_is_called_the_practice() -> None:
    assert "The practice asks for your consent" in as_text(form("us", "", ()))


def test_ontario_asks_after_the_treatment_and_india_warns_of_pictures() -> None:
    assert "after the treatment, never before" in " ".join(as_text(form("ca-on", "", ())).split())
    assert "no photographs" in " ".join(as_text(form("in", "", ())).split())


def test_a_place_without_a_form_is_refused() -> None:
    with pytest.raises(InputError):
        form("mars", "", ())


def test_each_block_is_laid_out_for_the_pen() -> None:
    kinds = {block.kind for block in form("us", "", ("X",))}
    assert kinds == set(Kind)
