"""The list beside the picture: each face with who it is, each line of words, each code; one click covers it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.media import Face
from app.ui.picture.sketch import Found, Sketch, is_covered
from app.ui.picture.vouching import OFFERED, RESTING
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Combo
from app.ui.widgets.labels import Elided
from app.words import words

KINDS = {"face": "picture-face", "text": "picture-words", "code": "picture-code"}


class CoverRow(Card):
    """One thing that was found. `asked`: cover it, or take the cover away."""

    asked = Signal()

    def __init__(self, found: Found) -> None:
        super().__init__()
        self.found = found
        self.name = words().text(KINDS[found.kind], says=found.says)
        self.cover = button("", "small", do=self.asked.emit)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(Elided(self.name), 1)
        row.addWidget(self.cover)
        self.column.addLayout(row)

    def show_covered(self, *, on: bool) -> None:
        """Say whether it is covered."""
        say = words().text
        self.cover.setText(say("picture-uncover" if on else "picture-cover"))
        self.cover.setAccessibleName(say("picture-uncover-name" if on else "picture-cover-name", what=self.name))


class FaceRow(CoverRow):
    """A face, and who it is. `named` carries label and id of the consent."""

    named = Signal(str, str)

    def __init__(self, found: Found, face: Face, register: Mapping[str, str]) -> None:
        super().__init__(found)
        say = words().text
        self.face = face
        self.who = Combo(say("picture-who", what=self.name), [(key, say(text)) for key, text in OFFERED])
        self.who.choose(face.label)
        none = say("picture-consent-none" if register else "picture-consent-empty")
        self.consent = Combo(say("picture-consent", what=self.name), {"": none, **register}.items())
        self.consent.choose(face.consent_id)
        self.column.addWidget(self.who)
        self.column.addWidget(self.consent)
        self.who.currentIndexChanged.connect(self._chosen)
        self.consent.currentIndexChanged.connect(self._wrote)
        self._kept = (self.who.value, self.consent.value)
        self.consent.setVisible(self.who.value in RESTING)

    def show_covered(self, *, on: bool) -> None:
        """Who it is matters only while the face can be seen."""
        super().show_covered(on=on)
        self.who.setEnabled(not on)
        self.consent.setEnabled(not on)

    def _chosen(self) -> None:
        self.consent.setVisible(self.who.value in RESTING)
        self._wrote()

    def _wrote(self) -> None:
        now = (self.who.value, self.consent.value)
        if now != self._kept:
            self._kept = now
            self.named.emit(*now)


class Rows(QWidget):
    """All rows, in the order of the numbers. `named` carries the face, its label and the id of its consent."""

    named = Signal(object, str, str)

    def __init__(self, sketch: Sketch, cover: Callable[[Found], None]) -> None:
        super().__init__()
        self._sketch, self._cover = sketch, cover
        self.rows: list[CoverRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        sketch.changed.connect(self.refresh)

    def show_found(self, found: tuple[Found, ...], faces: tuple[Face, ...], register: Mapping[str, str]) -> None:
        """Make a row for each thing; faces come first, in the order of `faces`."""
        for number, one in enumerate(found):
            row = FaceRow(one, faces[number], register) if one.kind == "face" else CoverRow(one)
            row.asked.connect(lambda one=one: self._cover(one))
            if isinstance(row, FaceRow):
                row.named.connect(lambda label, consent, face=row.face: self.named.emit(face, label, consent))
            self.rows.append(row)
            self._column.addWidget(row)
        self.refresh()

    def refresh(self) -> None:
        """Say of each whether it is covered now."""
        for row in self.rows:
            row.show_covered(on=is_covered(self._sketch.recipe, row.found))
