"""A platform that can be connected: what it takes, and the button."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.accounts.mark import PlatformMark
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label
from app.words import words

SAYS = {
    "rehearsal": "accounts-about-rehearsal",
    "bluesky": "accounts-about-bluesky",
    "mastodon": "accounts-about-mastodon",
}


def offer_card(platform: str, name: str, do: Callable[[], None]) -> QWidget:
    """The card; its button is named after the platform."""
    card = Card()
    card.column.setSpacing(2 * STEP)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(PlatformMark(platform))
    head.addWidget(label(name, "bold"), 1)
    card.column.addLayout(head)
    card.column.addWidget(label(_about(platform, name), "small", wrap=True))
    card.column.addStretch(1)
    row = QHBoxLayout()
    made = button(words().text("accounts-connect"), "small", do=do)
    made.setAccessibleName(words().text("accounts-connect-named", platform=name))
    made.setObjectName(f"connect-{platform}")
    row.addWidget(made)
    row.addStretch(1)
    card.column.addLayout(row)
    return card


def _about(platform: str, name: str) -> str:
    return words().text(SAYS[platform]) if platform in SAYS else words().text("oauth-about", platform=name)
