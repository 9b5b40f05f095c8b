"""The picture editor: cover, cut and turn a picture, say who is in it, and save a copy that is covered for good."""

import threading
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import PrimumError
from app.domain.media import Face, Media
from app.media.redact.recipe import Recipe
from app.ui.context import Context
from app.ui.picture import actions
from app.ui.picture.canvas import Canvas
from app.ui.picture.rows import Rows
from app.ui.picture.sketch import Found, Sketch, found_in, is_covered, is_cut
from app.ui.picture.tools import Shapes, Tools
from app.ui.picture.vouching import looked_by, said_of_face, word_for
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label, relook
from app.ui.widgets.sheet import FRAME, Sheet
from app.words import words

WIDE, BESIDE = 980, 330


class PictureSheet(Sheet):
    """`vouched` carries what is said of the picture now; `saved` the covered copy. The plan stays when it closes."""

    vouched = Signal(object)
    saved = Signal(object)
    told = Signal(float)

    def __init__(self, parent: QWidget, context: Context, media: Media, recipe: Recipe, shapes: Shapes) -> None:
        say = words().text
        room = round((parent.screen().availableSize().width() - FRAME) / theme().scale)
        super().__init__(parent, say("picture-title", name=media.filename), say("picture-why"), min(WIDE, room))
        self.media, self._context = media, context
        self.sketch = Sketch(recipe, self)
        self.canvas = Canvas(self.sketch)
        self.tools = Tools(self.canvas, shapes)
        self.rows = Rows(self.sketch, self._toggle)
        self.found: tuple[Found, ...] = ()
        self._stop = threading.Event()
        self._saving = False
        self._make_parts()
        self._lay_out()
        self._add_buttons()
        self.rows.named.connect(self._name)
        self.sketch.changed.connect(self._refresh)
        self.told.connect(lambda share: self.bar.setValue(round(share * 100)))
        self._load()

    def reject(self) -> None:
        """Close; what is being saved is stopped."""
        self._stop.set()
        super().reject()

    def _make_parts(self) -> None:
        say = words().text
        self.state = label(say("picture-looking"), "muted", wrap=True)
        self.looked = Check(say("picture-i-looked"))
        self.looked.hide()
        self.looked.toggled.connect(self._vouch_for_all)
        self.every = button(say("picture-cover-all"), "small-primary", do=self._cover_all)
        self.every.hide()
        self.warning = label("", "warn", wrap=True)
        self.warning.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("picture-progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()

    def _lay_out(self) -> None:
        say = words().text
        row = QHBoxLayout()
        row.setSpacing(4 * STEP)
        row.addWidget(self.canvas, 1)
        row.addLayout(self._beside())
        self.body.addWidget(self.tools)
        self.body.addLayout(row, 1)
        for widget in (label(say("picture-keys"), "small", wrap=True), self.warning, self.bar):
            self.body.addWidget(widget)

    def _beside(self) -> QVBoxLayout:
        """What was found, in a list that scrolls."""
        inner = QWidget()
        list_ = QVBoxLayout(inner)
        list_.setContentsMargins(0, 0, STEP, 0)
        list_.addWidget(self.rows)
        list_.addStretch(1)
        area = scrolled(inner)
        area.setFixedWidth(theme().px(BESIDE))
        beside = QVBoxLayout()
        beside.setSpacing(2 * STEP)
        for part in (self.state, self.looked, self.every):
            beside.addWidget(part)
        beside.addWidget(area, 1)
        return beside

    def _add_buttons(self) -> None:
        say = words().text
        self.stop = self.add_button(say("picture-stop"), do=self._stop.set)
        self.stop.hide()
        self.close_ = self.add_button(say("picture-close"), do=self.reject)
        self.save = self.add_button(say("picture-save"), "primary", self.save_copy)
        self._refresh()

    def _load(self) -> None:
        desk = self._context.desk
        self._context.run(actions.shown(desk, self.media).then(self._have_picture), self)
        self._context.run(actions.seen(desk, self.media).then(self._have_facts), self)

    def _have_picture(self, image: QImage) -> None:
        self.canvas.show_picture(QPixmap.fromImage(image))

    def _have_facts(self, seen: actions.Seen) -> None:
        facts = seen.facts
        if facts is None or facts.lettering is None:
            self._say("picture-not-seen", "warn")
            self.looked.blockSignals(True)
            self.looked.setChecked(any(word.is_whole for word in self.media.vouched))
            self.looked.blockSignals(False)
            self.looked.show()
            return
        self.found = found_in(facts)
        self.canvas.show_found(self.found)
        self.rows.show_found(self.found, facts.faces or (), seen.register)
        faces = len(facts.faces or ())
        self._say("picture-found" if self.found else "picture-nothing-found", faces=faces, rest=len(self.found) - faces)
        self._refresh()

    def _say(self, key: str, look: str = "muted", **values: Any) -> None:
        relook(self.state, look)
        self.state.setText(words().text(key, **values))

    def _refresh(self) -> None:
        recipe = self.sketch.recipe
        self.every.setVisible(any(not is_covered(recipe, one) for one in self.found))
        self.save.setEnabled(not self.sketch.is_empty and not self._saving)
        through = any(is_cut(recipe, one) for one in self.found)
        self.warning.setText(words().text("picture-cut-through") if through else "")
        self.warning.setVisible(through)

    def _cover_all(self) -> None:
        self.sketch.cover(self.found, self.canvas.how)

    def _toggle(self, found: Found) -> None:
        if is_covered(self.sketch.recipe, found):
            self.sketch.uncover(found)
        else:
            self.sketch.cover((found,), self.canvas.how)

    def _name(self, face: Face, name: str, consent: str) -> None:
        word = word_for(face.box, name, consent, self._context.who, self._context.desk.clock.now())
        self._vouch(said_of_face(self.media.vouched, face, word))

    def _vouch_for_all(self, on: bool) -> None:
        now = self._context.desk.clock.now()
        self._vouch(looked_by(self.media.vouched, self._context.who, now, on=on))

    def _vouch(self, vouched: tuple[Any, ...]) -> None:
        self.media = replace(self.media, vouched=vouched)
        self.vouched.emit(vouched)

    def save_copy(self) -> None:
        """Burn it in, have it looked at again, and hand over the copy; it can be stopped."""
        if self._saving or self.sketch.is_empty:
            return
        self._stop.clear()
        self._show_saving(on=True)
        self._say("picture-saving")
        desk, recipe = self._context.desk, self.sketch.recipe
        operation = actions.covered(desk, self.media, recipe, self.told.emit, self._stop.is_set)
        self._context.run(operation.then(self._have_copy).failed(self._not_saved), self)

    def _have_copy(self, copy: Media) -> None:
        self._show_saving(on=False)
        if self._stop.is_set():  # too late to stop the work, not to leave the post alone
            self._say("picture-stopped")
            return
        self.accept()
        self.saved.emit(copy)

    def _not_saved(self, error: PrimumError) -> None:
        self._show_saving(on=False)
        relook(self.state, "muted" if self._stop.is_set() else "block")
        self.state.setText(words().text("picture-stopped") if self._stop.is_set() else words().error(error))

    def _show_saving(self, *, on: bool) -> None:
        self._saving = on
        self.bar.setValue(0)
        self.bar.setVisible(on)
        self.stop.setVisible(on)
        for widget in (self.canvas, self.tools, self.rows, self.every, self.looked):
            widget.setEnabled(not on)
        self._refresh()
