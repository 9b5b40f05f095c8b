"""The guidance page and the settings page."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.domain.finding import Severity
from app.domain.goal import Goal
from app.guidelines.registry import RULES
from app.settings.declared import TEXT_SCALE, THEME, WEEK_STARTS
from app.settings.setting import value_of
from app.ui.guidance.model import RuleText
from app.ui.main_window import MainWindow
from app.ui.settings.model import shown
from app.ui.theme import theme
from app.ui.widgets.fields import Combo, Spin
from app.words import words
from tests.fakes import make_desk
from tests.gui.conftest import calm
from tests.gui.runner import StillRunner


def page_of(qtbot, window, page_id: str, argument: str = ""):
    window.go(page_id, argument)
    calm(qtbot, window)
    return window.pages[page_id]


def shown_words(page) -> str:
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisible())


def test_every_rule_is_in_the_list_under_its_group(qtbot, window):
    page = page_of(qtbot, window, "guidance")
    rules = [r for r in page.rules.rows if isinstance(r, RuleText)]
    headings = [r for r in page.rules.rows if isinstance(r, str)]
    assert len(rules) == len(RULES)
    assert headings == list(dict.fromkeys(rule.group for rule in rules))


def test_why_in_the_composer_opens_the_rule(qtbot, window):
    page = page_of(qtbot, window, "guidance", "privacy/care-date")
    row = page.list.currentIndex().row()
    assert page.rules.rows[row].rule.id == "privacy/care-date"


def test_a_rule_shows_what_it_flags_what_it_leaves_and_its_source(qtbot, window):
    page = page_of(qtbot, window, "guidance", "privacy/care-date")
    rule = next(r for r in RULES if r.id == "privacy/care-date")
    wanted = (rule.source.text, "It flags", "It leaves alone", "Why", *rule.flag[:1])
    qtbot.waitUntil(lambda: all(part in shown_words(page) for part in wanted))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_title_and_a_reason_in_words(qtbot, window, rule):
    page = page_of(qtbot, window, "guidance", rule.id)
    chosen = page.rules.rows[page.list.currentIndex().row()]
    assert not chosen.title.startswith(rule.key)
    assert chosen.page.why


def test_typing_finds_rules_and_an_arrow_key_shows_the_next(qtbot, window):
    page = page_of(qtbot, window, "guidance")
    qtbot.keyClicks(page.field, "small place")
    found = [r.rule.id for r in page.rules.rows if isinstance(r, RuleText)]
    assert "privacy/small-place" in found
    assert len(found) < len(RULES)
    page.field.clear()
    before = page.list.currentIndex().row()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() > before


def test_every_declared_setting_that_people_see_has_a_field(qtbot, window):
    page = page_of(qtbot, window, "settings")
    names = {w.accessibleName() for kind in (Combo, Spin, QAbstractButton) for w in page.findChildren(kind)}
    assert {words().say(s.label) for s in shown()} <= names


def test_colours_and_text_size_change_at_once_and_are_kept(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    combo = next(c for c in page.findChildren(Combo) if c.accessibleName() == "Appearance")
    combo.choose("dark")
    combo.activated.emit(combo.currentIndex())
    size = next(s for s in page.findChildren(Spin) if s.accessibleName() == "Text size")
    size.setValue(150)
    calm(qtbot, window)
    assert theme().is_dark
    assert theme().scale == 1.5
    with desk.work() as work:
        assert (value_of(work, THEME), value_of(work, TEXT_SCALE)) == ("dark", 150)


def test_the_week_begins_on_the_chosen_day(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    combo = next(c for c in page.findChildren(Combo) if c.accessibleName() == "First day of the week")
    combo.choose("sunday")
    combo.activated.emit(combo.currentIndex())
    calm(qtbot, window)
    with desk.work() as work:
        assert value_of(work, WEEK_STARTS) == "sunday"
    calendar = page_of(qtbot, window, "calendar")
    assert calendar.month.days[0].weekday() == 6


def test_the_practice_is_kept_and_shown_in_the_rail(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.practice.practice.setText("Lakeside Clinic")
    page.practice.targets[Goal.EDUCATION].setValue(60)
    page.practice.targets[Goal.ADVOCACY].setValue(15)
    page.practice.save.click()
    calm(qtbot, window)
    with desk.work() as work:
        assert work.profile().practice == "Lakeside Clinic"
        assert work.profile().targets[Goal.EDUCATION] == 60
    assert "Lakeside Clinic" in [w.text() for w in window.rail.findChildren(QLabel)]


def test_targets_that_do_not_add_up_are_refused_in_words(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.practice.targets[Goal.EDUCATION].setValue(90)
    page.practice.save.click()
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    told = "\n".join(w.text() for w in window.context.notices.sheet.findChildren(QLabel))
    assert "140 %" in told
    with desk.work() as work:
        assert work.profile().targets[Goal.EDUCATION] == 50
    window.context.notices.sheet.accept()


def test_a_slot_is_added_and_removed(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.slots.day.choose("6")
    page.slots.add.click()
    calm(qtbot, window)
    with desk.work() as work:
        added = next(s for s in work.slots() if s.weekday == 6)
    assert added.at == time(7, 30)
    cross = next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "Remove Sunday, 07:30")
    cross.click()
    calm(qtbot, window)
    with desk.work() as work:
        assert all(s.weekday != 6 for s in work.slots())


def test_the_same_slot_twice_is_refused(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.slots.day.choose("1")
    page.slots.add.click()
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    with desk.work() as work:
        assert len(work.slots()) == 5
    window.context.notices.sheet.accept()


def test_a_rule_of_the_house_is_added_told_to_the_window_and_removed(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    assert not page.house.add.isEnabled()
    qtbot.keyClicks(page.house.terms, "Live from ward, our lawyer*")
    qtbot.keyClicks(page.house.message, "No posts from wards.")
    page.house.severity.choose("block")
    page.house.add.click()
    calm(qtbot, window)
    with desk.work() as work:
        (rule,) = work.profile().house_rules
        entry = work.audit("practice")[-1]
    assert (rule.terms, rule.severity, rule.required) == (("live from ward", "our lawyer*"), Severity.BLOCK, False)
    assert window.context.profile.house_rules == (rule,)
    assert entry.action == "prefs-did-house"
    assert "ward" not in entry.detail
    assert "No posts from wards." in shown_words(page)
    cross = next(b for b in page.house.findChildren(QAbstractButton) if b.accessibleName().startswith("Remove"))
    cross.click()
    calm(qtbot, window)
    with desk.work() as work:
        assert work.profile().house_rules == ()
    assert "No rules of your own yet" in shown_words(page)


def test_words_that_cannot_be_looked_for_are_said_and_stay_in_the_field(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.house.terms.setText("ab*")
    page.house.add.click()
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    told = "\n".join(w.text() for w in window.context.notices.sheet.findChildren(QLabel))
    assert "ab*" in told
    assert page.house.terms.text() == "ab*"
    window.context.notices.sheet.accept()


def test_saving_the_practice_keeps_rules_that_came_meanwhile(qtbot, window, desk):
    page = page_of(qtbot, window, "settings")
    page.house.terms.setText("confidential")
    page.house.add.click()
    calm(qtbot, window)
    page.practice.practice.setText("Lakeside Clinic")
    page.practice.save.click()
    calm(qtbot, window)
    with desk.work() as work:
        assert (work.profile().practice, len(work.profile().house_rules)) == ("Lakeside Clinic", 1)


def test_the_audit_trail_is_verified(qtbot, window):
    page = page_of(qtbot, window, "settings")
    page.verify.click()
    calm(qtbot, window)
    assert window.context.notices.toast.notice.text.startswith("The audit trail is whole")


def test_a_broken_audit_trail_is_told_in_a_sheet(qtbot, window, desk):
    entries = desk.work.tables.audit
    entries[3] = replace(entries[3], who="somebody else")
    page = page_of(qtbot, window, "settings")
    page.verify.click()
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    told = "\n".join(w.text() for w in window.context.notices.sheet.findChildren(QLabel))
    assert "Entry 4" in told
    window.context.notices.sheet.accept()


def test_the_first_start_shows_the_set_up_and_then_the_calendar(qtbot, tmp_path):
    desk = make_desk(data_dir=tmp_path)
    window = MainWindow(desk, StillRunner())
    qtbot.addWidget(window)
    window.show()
    assert window.whole.currentWidget() is window.set_up
    assert window.pages == {}
    window.set_up.finished.emit()
    calm(qtbot, window)
    assert window.stack.currentWidget() is window.pages["calendar"]
    window.finish()


def test_ties_titles_and_own_numbers_are_kept_and_survive_the_other_card(qtbot, window):
    page = page_of(qtbot, window, "settings")
    form = page.standing
    form.lists["titles"].setText("audiologist, nurse")
    form.lists["contacts"].setText("+1 555 010 0199")
    form.party.setText("Nova Hearing")
    form.kind.choose("shares")
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    form.party.setText("Quill Pharma")  # typed, and never added by the button
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    calm(qtbot, window)
    page.practice.person.setText("Dr Somebody Else")
    qtbot.mouseClick(page.practice.save, Qt.MouseButton.LeftButton)
    calm(qtbot, window)
    again = page_of(qtbot, window, "settings").standing
    kept = again.standing()
    assert kept.titles == ("audiologist", "nurse")
    assert kept.contacts == ("+1 555 010 0199",)
    assert [(tie.party, tie.kind) for tie in kept.interests] == [("Nova Hearing", "shares"), ("Quill Pharma", "shares")]


def test_a_tie_is_taken_away_by_its_cross(qtbot, window):
    form = page_of(qtbot, window, "settings").standing
    form.party.setText("Nova Hearing")
    qtbot.keyClick(form.party, Qt.Key.Key_Return)
    cross = next(b for b in form.findChildren(QAbstractButton) if b.accessibleName() == "Remove Nova Hearing")
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert form.standing().interests == ()
