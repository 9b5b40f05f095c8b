"""States of the register's page to look at: for `tools/shots.py`."""

from PySide6.QtWidgets import QWidget

from app.ui.consents.form import ConsentForm
from app.ui.main_window import MainWindow
from app.ui.shots import Pose
from app.ui.shots import settle as settle_once
from tests.gui.consents.register import SCAN, fill


def settle(window: MainWindow) -> None:
    """Let a chain of operations run to its end: the register, then one consent."""
    for _ in range(3):
        settle_once(window)


def empty(window: MainWindow) -> None:
    """No consent yet."""
    window.go("consents")
    settle(window)


def chosen(consent_id: str) -> Pose:
    """One of the register."""

    def pose(window: MainWindow) -> None:
        desk = window.context.desk
        with desk.work() as work:
            there = bool(work.consents())
        if not there:
            fill(desk)
        file = desk.data_dir / "form.pdf"
        file.write_bytes(SCAN)
        window.go("consents", consent_id)
        page = window.pages["consents"]
        if isinstance(page.shown, ConsentForm):
            page.shown.cancel.click()
        settle(window)

    return pose


def attached(window: MainWindow) -> None:
    """One with its signed form."""
    chosen("consent-014")(window)
    page = window.pages["consents"]
    page.files.attach(page.shown.found.consent, window.context.desk.data_dir / "form.pdf")
    settle(window)
    settle(window)


def scrolled_down(window: MainWindow) -> None:
    """Where it is used, and what was done."""
    attached(window)
    bar = window.pages["consents"].area.verticalScrollBar()
    bar.setValue(bar.maximum())


def new(window: MainWindow) -> None:
    """A new entry."""
    chosen("consent-014")(window)
    window.go("consents", "new")
    settle(window)


def new_lower(window: MainWindow) -> None:
    """The signature of a new entry, and what is missing."""
    new(window)
    page = window.pages["consents"]
    page.shown.key.setText("Karen Doyle")
    page.shown.save.click()
    settle(window)
    page.area.verticalScrollBar().setValue(760)


def new_end(window: MainWindow) -> None:
    """The end of a new entry."""
    new_lower(window)
    bar = window.pages["consents"].area.verticalScrollBar()
    bar.setValue(bar.maximum())


def revoke(window: MainWindow) -> QWidget:
    """What a withdrawal will do."""
    chosen("consent-014")(window)
    page = window.pages["consents"]
    page.shown.revoke.click()
    settle(window)
    return page.sheet


def print_form(window: MainWindow) -> QWidget:
    """Which form."""
    chosen("consent-014")(window)
    page = window.pages["consents"]
    page.files.ask_form()
    return page.files.sheet


POSES: dict[str, Pose] = {
    "consents-empty": empty,
    "consents": attached,
    "consents-used": scrolled_down,
    "consents-expired": chosen("consent-007"),
    "consents-revoked": chosen("consent-009"),
    "consents-new": new,
    "consents-new-signed": new_lower,
    "consents-new-end": new_end,
    "consents-revoke": revoke,
    "consents-print": print_form,
}
