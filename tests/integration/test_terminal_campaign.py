"""`primum campaign` on a practice of its own, with the real database."""

from pathlib import Path

import pytest

from tests.integration.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def test_a_campaign_is_added_listed_changed_and_ended(terminal: Terminal) -> None:
    assert "no campaigns yet" in terminal.run("campaign", "list", code=0).out
    given = ("--goal", "advocacy", "--starts", "2026-11-01", "--ends", "2099-12-15", "--hashtags", "#Flu, Vaccines")
    terminal.run("campaign", "add", "Flu season", *given, "--grade", "7", code=0)
    (one,) = terminal.run("campaign", "list", "--json", code=0).json
    assert (one["name"], one["goal"], one["hashtags"], one["utm"]["on"]) == (
        "Flu season", "advocacy", ["Flu", "Vaccines"], False,
    )  # fmt: skip
    assert one["progress"] == {"open": 0, "planned": 0, "sent": 0, "held": 0}
    said = terminal.run(
        "campaign", "edit", one["id"], "--utm", "--utm-host", "clinic.example", "--ends", "", code=0
    ).out
    assert "changed." in said
    (one,) = terminal.run("campaign", "list", "--json", code=0).json
    assert (one["utm"]["campaign"], one["utm"]["hosts"], one["ends"]) == ("flu-season", ["clinic.example"], None)
    assert "has ended" in terminal.run("campaign", "end", one["id"], code=0).out
    assert "ended" in terminal.run("campaign", "list", code=0).out


def test_what_cannot_be_is_said(terminal: Terminal) -> None:
    assert "not a day" in terminal.run("campaign", "add", "Flu", "--starts", "soon", code=2).err
    assert "no campaign nothing" in terminal.run("campaign", "end", "nothing", code=2).err
    terminal.run("campaign", "add", "Flu", code=0)
    assert "already" in terminal.run("campaign", "add", "flu", code=2).err
