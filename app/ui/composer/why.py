"""“Why?”: what a rule is for, what it flags and leaves alone, and where it comes from."""

from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding
from app.ui.composer.rules import page_of, said_source
from app.ui.theme import theme
from app.ui.widgets.card import Card as Box
from app.ui.widgets.card import scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

TALLEST = 400


def why_sheet(parent: QWidget, finding: Finding) -> Sheet:
    """The sheet for a finding; open it with `open()`."""
    page, say = page_of(finding), words()
    sheet = Sheet(parent, page.title, say.say(finding.message), 520)
    inner = QWidget()
    column = stacked(inner)
    column.setSpacing(8)
    column.addWidget(label(page.why or say.say(finding.advice), wrap=True))
    if page.why:
        column.addWidget(label(say.say(finding.advice), wrap=True))
    for key, token, texts in (
        ("composer-why-flagged", "block", page.flagged),
        ("composer-why-left", "good", page.left),
    ):
        if texts:
            column.addWidget(label(say.text(key), "bold"))
        for text in texts:
            column.addWidget(_example(text, token))
    column.addWidget(label(say.text("composer-why-source"), "bold"))
    column.addWidget(label(said_source(page.source), "muted", wrap=True))
    if not page.source.seen:
        column.addWidget(label(say.text("composer-why-unread"), "small", wrap=True))
    column.addStretch(1)
    area = scrolled(inner)
    area.setMinimumHeight(min(theme().px(320), TALLEST))
    sheet.body.addWidget(area)
    sheet.add_button(say.text("composer-close"), "primary", sheet.accept)
    return sheet


def _example(text: str, token: str) -> Box:
    box = Box(token)
    box.column.addWidget(label(text, "small", wrap=True))
    return box
