"""Settings: declared once, typed, with words; nothing unknown or unfit is kept or believed."""

import json
from typing import Any

import pytest

from app.domain.errors import InputError
from app.settings.declared import ALL, GRACE_MINUTES, PAUSED, THEME, by_key
from app.settings.setting import Setting, change, value_of
from app.words import words
from tests.fakes import FakeWork, Tables


@pytest.fixture
def work() -> FakeWork:
    return FakeWork(Tables())


@pytest.mark.parametrize("setting", ALL, ids=lambda s: s.key)
def test_every_default_fits_and_is_in_force_until_changed(work: FakeWork, setting: Setting[Any]) -> None:
    assert setting.fits(setting.default)
    assert value_of(work, setting) == setting.default
    assert by_key(setting.key) is setting


@pytest.mark.parametrize("setting", ALL, ids=lambda s: s.key)
def test_every_setting_that_is_shown_has_label_help_and_words_for_its_choices(setting: Setting[Any]) -> None:
    assert (setting.label is None) == (setting.help is None)
    shown = [m for m in (setting.label, setting.help, *(label for _, label in setting.choices)) if m]
    assert all(words().say(message) != message.key for message in shown)


def test_no_two_settings_share_a_key() -> None:
    assert len({s.key for s in ALL}) == len(ALL)


def test_a_change_is_kept_as_json_and_read_back(work: FakeWork) -> None:
    change(work, THEME, "dark")
    change(work, PAUSED, True)
    change(work, GRACE_MINUTES, 60)
    assert (value_of(work, THEME), value_of(work, PAUSED), value_of(work, GRACE_MINUTES)) == ("dark", True, 60)
    assert (work.setting("theme"), work.setting("paused")) == ('"dark"', "true")


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (THEME, "pink"), (THEME, 3), (PAUSED, 1), (PAUSED, "yes"), (GRACE_MINUTES, 4), (GRACE_MINUTES, 1441),
        (GRACE_MINUTES, True), (GRACE_MINUTES, 30.5),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_refused_with_words(work: FakeWork, setting: Setting[Any], value: object) -> None:
    with pytest.raises(InputError) as caught:
        change(work, setting, value)
    assert setting.key in words().error(caught.value)
    assert work.setting(setting.key) is None


@pytest.mark.parametrize("raw", ["not json", '"pink"', "null", "[1]", "1"])
def test_what_another_version_left_counts_as_the_default(work: FakeWork, raw: str) -> None:
    work.set_setting("theme", raw)
    assert value_of(work, THEME) == "system"


def test_the_bounds_belong_to_the_range(work: FakeWork) -> None:
    for minutes in (5, 1440):
        change(work, GRACE_MINUTES, minutes)
        assert json.loads(work.setting("grace_minutes") or "") == minutes


def test_a_key_nobody_declared_is_an_error() -> None:
    with pytest.raises(InputError) as caught:
        by_key("colour")
    assert "colour" in words().error(caught.value)
