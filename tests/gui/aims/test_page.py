"""The campaigns page by mouse and keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.entry import Entry, EntryKind, Role
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.ui.campaigns.cards import CampaignCard, days_words
from app.ui.campaigns.goals import FitCard, TargetsCard, fitting
from app.ui.widgets.empty import EmptyState
from platforms.channels import CHANNELS
from tests.gui.aims.sample import FLU, fill
from tests.gui.conftest import calm
from tests.gui.test_accessible_names import nameless

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 22)


@pytest.fixture
def page(qtbot, desk, window):
    fill(desk)
    return opened(qtbot, window, "campaigns")


def opened(qtbot, window, tab: str):
    window.go("campaigns", tab)
    calm(qtbot, window)
    return window.pages["campaigns"]


def click(qtbot, window, button) -> None:
    qtbot.mouseClick(button, LEFT)
    calm(qtbot, window)


def kept(desk):
    with desk.work() as work:
        return list(work.campaigns())


def test_an_empty_page_says_what_belongs_there_and_a_campaign_is_added_and_undone(qtbot, window, desk) -> None:
    page = opened(qtbot, window, "campaigns")
    assert isinstance(page.shown[0], EmptyState)
    click(qtbot, window, page.shown[0].button)
    sheet = page.sheet
    click(qtbot, window, sheet.take)
    assert sheet.isVisible()
    assert "no name" in sheet.trouble.text()
    qtbot.keyClicks(sheet.name, "Winter")
    click(qtbot, window, sheet.take)
    assert not sheet.isVisible()
    assert [one.name for one in kept(desk)] == ["Winter"]
    assert isinstance(page.shown[0], CampaignCard)
    window.context.undo.undo()
    calm(qtbot, window)
    assert kept(desk) == []
    window.context.undo.redo()
    calm(qtbot, window)
    assert [one.name for one in kept(desk)] == ["Winter"]


def test_a_card_tells_progress_and_a_campaign_is_changed_ended_and_taken_up_again(qtbot, window, desk, page) -> None:
    card = page.shown[0]
    said = [w.text() for w in card.findChildren(QLabel)]
    assert "9 Nov 2026 – 11 Dec 2026  ·  20 days left" in said
    assert {"All posts", "Bluesky", "Held"} <= set(said)
    click(qtbot, window, card.edit)
    page.sheet.objective.setPlainText("More")
    page.sheet.utm.setChecked(False)
    click(qtbot, window, page.sheet.take)
    assert next(one for one in kept(desk) if one.name == "Flu season").objective == "More"
    click(qtbot, window, page.shown[0].close_)
    assert next(one for one in kept(desk) if one.name == "Flu season").archived
    assert page.shown[-1].campaign.name == "Flu season"
    click(qtbot, window, page.shown[-1].close_)
    assert not any(one.archived for one in kept(desk))
    window.context.undo.undo()
    window.context.undo.undo()
    calm(qtbot, window)
    assert next(one for one in kept(desk) if one.name == "Flu season").ends == FLU.ends


def test_link_fields_show_only_where_links_are_marked(qtbot, window, page) -> None:
    click(qtbot, window, page.new)
    assert not page.sheet.medium.isVisible()
    page.sheet.utm.setChecked(True)
    assert page.sheet.medium.isVisible()
    assert page.sheet.hosts.isVisible()
    assert list(nameless(page.sheet)) == []


def test_days_are_told_in_words() -> None:
    assert days_words(FLU, date(2026, 11, 1)).endswith("starts in 8 days")
    assert days_words(FLU, date(2026, 12, 11)).endswith("last day")
    assert days_words(FLU, date(2026, 12, 12)).endswith("ended")


def test_targets_must_add_up_and_are_kept_and_undone(qtbot, window, desk, page) -> None:
    page = opened(qtbot, window, "goals")
    card = next(one for one in page.shown if isinstance(one, TargetsCard))
    card.fields[Goal.EDUCATION].setValue(60)
    assert not card.take.isEnabled()
    assert "110" in card.sum.text()
    card.fields[Goal.ADVOCACY].setValue(15)
    click(qtbot, window, card.take)
    assert window.context.profile.targets[Goal.EDUCATION] == 60
    window.context.undo.undo()
    calm(qtbot, window)
    assert window.context.profile.targets[Goal.EDUCATION] == 50


def test_guidance_puts_connected_platforms_and_good_fits_first(qtbot) -> None:
    found = fitting(Goal.NETWORKING, CHANNELS, frozenset({"facebook"}))
    degrees = [fit.degree for _, fit in found[1:]]
    assert found[0][0].id == "facebook"
    assert degrees == sorted(degrees, key=["strong", "fair", "weak"].index)
    card = FitCard(Goal.NETWORKING, CHANNELS, frozenset())
    qtbot.addWidget(card)
    assert len(card.fits) == len(fitting(Goal.NETWORKING, CHANNELS, frozenset()))


def test_a_meeting_is_added_moved_and_removed(qtbot, window, desk, page) -> None:
    page = opened(qtbot, window, "entries")
    page._ask_entry(EntryKind.MEETING)
    sheet = page.sheet
    qtbot.keyClicks(sheet.name, "Grand rounds")
    sheet.offers[Role.RECAP].check.setChecked(False)
    assert list(nameless(sheet)) == []
    click(qtbot, window, sheet.take)
    made = find(desk, "Grand rounds")
    assert [one.role for one in made.linked] == [Role.ANNOUNCE, Role.REMIND]
    page._ask_entry_change(made)
    page.sheet.day.setDate(page.sheet.day.date().addDays(2))
    click(qtbot, window, page.sheet.take)
    with desk.work() as work:
        assert work.post(made.linked[0].post_id).planned_for == made.moment(-168 + 48, "America/Toronto")
    window.context.undo.undo()
    calm(qtbot, window)
    assert find(desk, "Grand rounds") == made
    window.context.undo.undo()
    calm(qtbot, window)
    assert find(desk, "Grand rounds") is None


def test_a_learning_note_is_removed_brought_back_and_written_out(qtbot, window, desk, page, tmp_path) -> None:
    page = opened(qtbot, window, "entries")
    card = next(one for one in page.shown if one.kind is EntryKind.CPD)
    cross = next(b for b in card.findChildren(QPushButton) if b.accessibleName() == "Remove “Journal club”")
    click(qtbot, window, cross)
    assert find(desk, "Journal club") is None
    window.context.undo.undo()
    calm(qtbot, window)
    assert find(desk, "Journal club") is not None
    page.export_to(tmp_path / "cpd.csv")
    calm(qtbot, window)
    assert "Asthma update,1.5" in (tmp_path / "cpd.csv").read_text("utf-8-sig")
    page.export_to(tmp_path)
    calm(qtbot, window)
    assert window.context.notices.sheet.isVisible()


def find(desk, title: str) -> Entry | None:
    with desk.work() as work:
        return next((one for one in work.entries() if one.title == title), None)


def test_the_composer_puts_a_post_into_a_campaign_with_its_hashtags(qtbot, window, desk, page) -> None:
    window.go("compose", "post-30-0730")
    calm(qtbot, window)
    composer = window.pages["compose"]
    qtbot.waitUntil(lambda: composer.campaign.text() == "Flu season")
    flu = next(one for one in kept(desk) if one.name == "Flu season")
    composer.campaign.menu.aboutToShow.emit()
    tags = next(a for a in composer.campaign.menu.actions() if "#FluShot" in a.text())
    tags.trigger()
    assert composer.session.post.text.endswith("#FluShot #VaccinesWork")
    tags.trigger()
    assert composer.session.post.text.count("#FluShot") == 1
    composer.campaign.chosen.emit("")
    assert composer.session.post.campaign_id == ""
    window.go("compose", "new")
    calm(qtbot, window)
    streets = next(one for one in kept(desk) if one.name == "Safer streets")
    composer.campaign.chosen.emit(streets.id)
    assert composer.session.post.goal is Goal.ADVOCACY
    assert composer.goal.text() == "Advocacy"
    assert flu.starts == TODAY - timedelta(days=13)


def test_a_text_harder_than_the_campaign_wants_is_told(qtbot, window, desk, page) -> None:
    window.go("compose", "post-30-0730")
    calm(qtbot, window)
    composer = window.pages["compose"]
    qtbot.waitUntil(lambda: "Flu season" in composer.campaign.text())
    hard = "Immunological considerations regarding prophylactic vaccination necessitate individualised consultation."
    composer.writing.editor.selectAll()
    composer.writing.editor.insertPlainText(hard)
    assert "aim 7" in composer.campaign.text()
    assert composer.session.post.state is PostState.DRAFT
