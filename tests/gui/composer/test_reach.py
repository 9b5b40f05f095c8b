"""How well a platform fits the goal, and what a post costs, beside its version."""

from types import SimpleNamespace

import pytest

from app.domain.goal import Goal
from app.ui.composer.tailored import TailoredNotes
from platforms.channels import CHANNELS
from tests.fakes import make_account, make_channel


@pytest.fixture
def notes(qtbot):
    made = TailoredNotes()
    qtbot.addWidget(made)
    return made


def seen(channel, **account):
    return SimpleNamespace(channel=channel, account=make_account(channel.id, **account))


def test_the_fit_for_the_goal_is_said_with_its_reason_and_the_price_where_one_is_paid(notes):
    notes.show_reach(seen(CHANNELS["x"]), Goal.ADVOCACY)
    assert notes.reach.text().startswith("Advocacy on X: a strong fit. Journalists")
    assert "$0.20" in notes.reach.text()
    notes.show_reach(seen(CHANNELS["x"], assisted=True), Goal.ADVOCACY)
    assert "$" not in notes.reach.text()
    notes.show_reach(seen(CHANNELS["bluesky"]), Goal.NETWORKING)
    assert "Free" not in notes.reach.text()


def test_where_nothing_is_known_nothing_is_said(notes):
    notes.show_reach(seen(make_channel("demo", "Demo", 500)), Goal.EDUCATION)
    assert notes.reach.isHidden()
