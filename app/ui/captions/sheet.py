"""The caption editor: times and words in a table, read from a file or typed, checked while one types."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.captions import Cue, parse, problems
from app.domain.errors import PrimumError
from app.domain.finding import Finding, Severity
from app.domain.media import Media
from app.domain.message import Message
from app.ui.captions import actions
from app.ui.captions.model import START, TEXT, CueModel
from app.ui.composer.newest import Newest
from app.ui.composer.timers import once
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.clearing import clear
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import FRAME, Sheet
from app.words import words

WIDE, TALL, TIMES = 680, 230, 112
AFTER = 400
SHOWN = 5
LOOKS = {Severity.BLOCK: "block", Severity.WARN: "warn", Severity.ADVISE: "advise"}


class CueTable(QTableView):
    """The table; a click on a button leaves the focus in the cell that is being typed into."""

    def commit(self) -> None:
        """Take what is being typed."""
        field = self.indexWidget(self.currentIndex())
        if field is not None:
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)


class CaptionSheet(Sheet):
    """`saved` carries the cues; `drawn` a copy of the film that has them in its pictures."""

    saved = Signal(object)
    drawn = Signal(object)
    told = Signal(float)

    def __init__(self, parent: QWidget, context: Context, media: Media) -> None:
        say = words().text
        room = round((parent.screen().availableSize().width() - FRAME) / theme().scale)
        super().__init__(parent, say("captions-title", name=media.filename), say("captions-why"), min(WIDE, room))
        self.media, self._context = media, context
        self.model = CueModel(parse(media.captions) if media.captions else ())
        self.table = self._make_table()
        self.trouble, self.notes = label("", "block", wrap=True), QVBoxLayout()
        self.findings: tuple[Finding, ...] = ()
        self._stop, self._drawing = threading.Event(), False
        self._newest = Newest(context.runs, self, self._have_findings, self._say_error)
        self._check = once(self, AFTER, self._check_now)
        self._lay_out()
        self._add_buttons()
        self.model.edited.connect(self._edited)
        self.model.refused.connect(self._say)
        self.told.connect(lambda share: self.bar.setValue(round(share * 100)))
        self._edited()

    def reject(self) -> None:
        """Leave; a film that is being made is given up."""
        self._stop.set()
        super().reject()

    def _make_table(self) -> CueTable:
        table = CueTable()
        table.setModel(self.model)
        table.setAccessibleName(words().text("captions-table"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(theme().px(TALL))
        for column in range(TEXT):
            table.setColumnWidth(column, theme().px(TIMES))
        table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        say, tools = words().text, QWidget()
        row = Flow(tools, 2 * STEP)
        self.add = button(say("captions-add"), "small", "ph.plus", self.add_row)
        self.remove = button(say("captions-remove"), "small", "ph.trash", self._remove)
        self.open_file = button(say("captions-open"), "small", "ph.folder-open", self._ask_open)
        self.save_file = button(say("captions-save-file"), "small", "ph.download-simple", self._ask_save)
        for one in (self.open_file, self.save_file, self.add, self.remove):
            row.addWidget(one)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("captions-progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.trouble.hide()
        self.body.addWidget(tools)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(label(say("captions-keys"), "small", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addLayout(self.notes)
        self.body.addWidget(self.bar)

    def _add_buttons(self) -> None:
        say = words().text
        self.stop = self.add_button(say("captions-stop"), do=self._stop.set)
        self.stop.hide()
        self.add_button(say("window-cancel"), do=self.reject)
        self.draw = self.add_button(say("captions-draw"), do=self._draw)
        self.save = self.add_button(say("captions-save"), "primary", self._save)

    def add_row(self) -> None:
        """One more line below the current one, ready for its words."""
        at = self.model.add(self.table.currentIndex().row())
        self.table.setCurrentIndex(self.model.index(at, TEXT))
        self.table.edit(self.model.index(at, TEXT))

    def _remove(self) -> None:
        self.model.remove(self.table.currentIndex().row())

    def _ask_open(self) -> None:
        dialog = QFileDialog(self, words().text("captions-choose"))
        dialog.setNameFilter(f"{words().text('captions-files')} (*.srt *.vtt)")
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Take the captions of a file in the place of those that stand here."""
        self._context.run(actions.opened(file).then(self._have_cues).failed(self._say_error), self)

    def _have_cues(self, cues: tuple[Cue, ...]) -> None:
        self._say("")
        self.model.set_cues(cues)
        self.table.setCurrentIndex(self.model.index(0, START))

    def _ask_save(self) -> None:
        dialog = QFileDialog(self, words().text("captions-save-file"), "captions.vtt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{words().text('captions-files')} (*.srt *.vtt)")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, file: Path) -> None:
        """Write the captions to a file."""
        self._context.run(actions.written(file, self.model.cues).failed(self._say_error), self)

    def _edited(self) -> None:
        there = bool(self.model.cues)
        self.draw.setEnabled(there and not self.media.captions_drawn and not self._drawing)
        self.save_file.setEnabled(there)
        self._check.start()

    def _check_now(self) -> None:
        cues = self.model.cues
        if cues:
            self._newest.ask(actions.checking(self._context.desk, self.media, cues))
        else:
            self._have_findings(())

    def _have_findings(self, found: tuple[Finding, ...]) -> None:
        self.findings = found
        clear(self.notes)
        said = [(words().say(one.message), LOOKS[one.severity]) for one in found]
        said += [(_of_cue(number, message), "warn") for number, message in self.stumbles()]
        for sentence, look in said[:SHOWN]:
            self.notes.addWidget(label(sentence, look, wrap=True))
        if len(said) > SHOWN:
            self.notes.addWidget(label(words().text("captions-more", many=len(said) - SHOWN), "muted"))

    def stumbles(self) -> tuple[tuple[int, Message], ...]:
        """What is wrong with the times of the lines."""
        return problems(self.model.cues, self.media.seconds)

    def _save(self) -> None:
        self.table.commit()
        self.saved.emit(self.model.cues)
        self.accept()

    def _draw(self) -> None:
        self.table.commit()
        self._stop.clear()
        self._show_drawing(on=True)
        desk, cues = self._context.desk, self.model.cues
        operation = actions.drawn(desk, self.media, cues, self._context.who, self.told.emit, self._stop.is_set)
        self._context.run(operation.then(self._have_copy).failed(self._not_drawn), self)

    def _have_copy(self, copy: Media) -> None:
        self._show_drawing(on=False)
        if self._stop.is_set():  # too late to stop the work, not to leave the post alone
            return
        self.saved.emit(self.model.cues)
        self.drawn.emit(copy)
        self.accept()

    def _not_drawn(self, error: PrimumError) -> None:
        self._show_drawing(on=False)
        if not self._stop.is_set():
            self._say_error(error)

    def _show_drawing(self, *, on: bool) -> None:
        self._drawing = on
        self.bar.setValue(0)
        self.bar.setVisible(on)
        self.stop.setVisible(on)
        for widget in (self.table, self.add, self.remove, self.open_file, self.save):
            widget.setEnabled(not on)
        self._edited()

    def _say_error(self, error: PrimumError) -> None:
        self._say(words().error(error))

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))


def _of_cue(number: int, message: Message) -> str:
    return words().text("captions-line", number=number + 1, what=words().say(message))
