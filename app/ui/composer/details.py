"""What only some platforms ask or offer: a row for each such platform of the post, and a sheet to say it in."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.channel import Channel, Wish
from app.domain.post import Post
from app.pipeline.wish_words import hint_of, name_of
from app.ui.composer.layouts import clear
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, saying
from app.ui.widgets.fields import Combo, form_row
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

Rows = tuple[tuple[str, str, str, bool], ...]


class Details(QWidget):
    """The rows, below what else goes with the text. `asked` carries a platform's id."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._shown: Rows = ()
        self.hide()

    def show_rows(self, rows: Rows) -> None:
        """Id, name, what is said, and whether something is still needed, for each platform."""
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._column)
        if rows:
            self._column.addWidget(label(words().text("detail-head"), "bold"))
        for platform, name, text, needed in rows:
            self._column.addWidget(self._row(platform, name, text, needed))
        self.setVisible(bool(rows))

    def _row(self, platform: str, name: str, text: str, needed: bool) -> Card:
        tip = words().text("detail-edit", platform=name)
        change = button("", "quiet", "ph.pencil-simple", lambda: self.asked.emit(platform), tip=tip)
        return saying(name, text, change, "warn" if needed else "text")


class DetailsSheet(Sheet):
    """One platform's fields; `taken` carries what was chosen, by key."""

    taken = Signal(dict)

    def __init__(self, parent: QWidget, channel: Channel, said: Mapping[str, str]) -> None:
        say = words().text
        title, why = (say(key, platform=channel.name) for key in ("detail-of", "detail-why"))
        super().__init__(parent, title, why, width=520)
        self._channel = channel
        self.fields: dict[str, Combo | QLineEdit] = {}
        self._form = QFormLayout()
        self._form.setVerticalSpacing(theme().px(10))
        self.body.addLayout(self._form)
        for wish in channel.wishes:
            self._add(wish, said.get(wish.key, ""))
        self.add_button(say("detail-cancel"), do=self.reject)
        self.add_button(say("detail-take"), "primary", self._take)

    def values(self) -> dict[str, str]:
        """What stands in the fields; empty for what is not said."""
        return {key: f.value if isinstance(f, Combo) else f.text().strip() for key, f in self.fields.items()}

    def _add(self, wish: Wish, given: str) -> None:
        name = name_of(wish.key)
        field: Combo | QLineEdit = _combo(wish, name, given) if wish.known else QLineEdit(given)
        self.fields[wish.key] = field
        form_row(self._form, name, field, self._hint(wish))

    def _hint(self, wish: Wish) -> str:
        say = words().text
        told = [hint] if (hint := hint_of(wish.key)) else []
        if wish.required:
            about = "detail-direct-hint" if self._channel.can.inbox else "detail-needed-hint"
            told.insert(0, say(about, platform=self._channel.name))
        if wish.kind == "words" and wish.choices:
            told.append(say("detail-proposals", words=", ".join(wish.choices)))
        if wish.kind == "moment":
            told.append(say("detail-moment-hint"))
        if wish.shared:
            told.append(say("detail-shared"))
        return " ".join(told)

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self.values())


def _combo(wish: Wish, name: str, given: str) -> Combo:
    say = words().text
    options = [("", say("detail-unsaid")), *((word, say("detail-word", word=word)) for word in wish.known)]
    if given and given.lower() not in wish.known:  # a word from a file that nobody understands stays to be seen
        options.append((given, given))
    combo = Combo(name, options)
    combo.choose(given if given and given.lower() not in wish.known else given.lower())
    return combo


def said(post: Post, channel: Channel, values: Mapping[str, str]) -> Post:
    """The post with what its author says to a platform; what counts for all is kept once, for all."""
    options = dict(post.options)
    for wish in channel.wishes:
        own, value = f"{channel.id}.{wish.key}", values[wish.key]
        name = wish.key if wish.shared else own
        if wish.shared:
            options.pop(own, None)
        if value or (not wish.shared and wish.key in options):  # an empty word of its own goes before one for all
            options[name] = value
        else:
            options.pop(name, None)
    return replace(post, options=options)
