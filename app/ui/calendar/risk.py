"""A line above the calendar: planned posts that would not go out, because a sign-in ends before them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.pipeline.expiry import Expiry
from app.ui import dates
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words


class RiskLine(QWidget):
    """Hidden as long as nothing is at risk; the button leads to the accounts."""

    def __init__(self, go: Callable[[], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        self.text = label("", "warn", wrap=True)
        self.go = button(words().text("oauth-risk-go"), "small", do=go)
        row.addWidget(StatusMark(Mark.LOOK))
        row.addWidget(self.text, 1)
        row.addWidget(self.go)
        self.hide()

    def show_risks(self, risks: Sequence[Expiry], now: datetime, zone: str) -> None:
        """Say what is at risk, and how long there is time."""
        self.text.setText(sentence(risks, now, zone))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(risks))


def sentence(risks: Sequence[Expiry], now: datetime, zone: str) -> str:
    """“3 posts at risk: the sign-in of @ada ends in 6 days.”; empty where nothing is."""
    if not risks:
        return ""
    posts = len({post for risk in risks for post in risk.at_risk})
    names = ", ".join(risk.account.label for risk in risks)
    soonest = min((risk.ends for risk in risks if risk.ends is not None and risk.ends > now), default=None)
    if soonest is None or any(risk.ends is None or risk.ends <= now for risk in risks):
        return words().text("oauth-risk-calendar-now", posts=posts, names=names)
    return words().text("oauth-risk-calendar", posts=posts, names=names, when=dates.relative(soonest, now, zone))
