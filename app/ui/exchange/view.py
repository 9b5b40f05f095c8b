"""The import in three steps: file or paste, columns, rows with their checks."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import InputError, PrimumError
from app.pipeline.exchange.rows import Known, Row
from app.pipeline.exchange.times import DateOrder
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.exchange import actions
from app.ui.exchange.delegate import TickDelegate
from app.ui.exchange.model import CHOSEN, TEXT, RowsModel
from app.ui.exchange.steps import Columns, FromWhere
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import scrolled
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

AT_ONCE = 20
WIDE, TALL, AROUND, SAID = 820, 380, 210, 100
"""AROUND is what title, sentence and buttons take."""


class ImportSheet(Sheet):
    """Reads, shows and checks in the background; only the last button keeps anything."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        say = words().text
        super().__init__(parent, say("exchange-import"), say("exchange-import-what"), WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self.known = context, None
        self.model = RowsModel(context.profile.zone, self)
        self.where = FromWhere(self._ask_file, self._ask_folder, self.paste)
        self.columns, self.table, self.stack = Columns(), self._table(), QStackedWidget()
        self.about, self.progress = label("", wrap=True), label("", "muted")
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        for step in (self.where, self.columns, self._rows()):
            self.stack.addWidget(step)
        self.body.addWidget(self.stack)
        self.cancel = self.add_button(say("exchange-cancel"), do=self.reject)
        self.back = self.add_button(say("exchange-back"), do=self._go_back)
        self.next = self.add_button(say("exchange-next"), "primary", self._go_on)
        self.model.changed.connect(self._count)
        self._turn(0)

    known: Known | None

    def take(self, path: Path) -> None:
        """Read a file or a folder, and show its columns."""
        self._read(actions.open_file(self._context.desk, path))

    def paste(self) -> None:
        """Read what was copied, and show its columns."""
        self._read(actions.open_paste(self._context.desk, QGuiApplication.clipboard().text()))

    def _read(self, operation: Operation[actions.Opened]) -> None:
        self.where.say("")
        self._context.run(operation.then(self._opened).failed(self._refused), self)

    def _refused(self, error: PrimumError) -> None:
        self._turn(0)
        self.where.say(words().error(error))

    def _opened(self, opened: actions.Opened) -> None:
        self.columns.show_source(opened)
        self._turn(1)

    def _go_on(self) -> None:
        if self.stack.currentIndex() == 1:
            self._show_rows()
        elif self.known is not None:
            actions.take_in(self._context, self.model.chosen(), self.known).push()
            self.accept()

    def _go_back(self) -> None:
        self._turn(self.stack.currentIndex() - 1)

    def _show_rows(self) -> None:
        try:
            source = self.columns.source()
        except InputError as error:
            self._context.notices.error(error)
            return
        order = DateOrder(self.columns.order.value)
        operation = actions.read_rows(self._context.desk, source, self.columns.chosen(), order)
        self._context.run(operation.then(self._have_rows), self)

    def _have_rows(self, read: tuple[tuple[Row, ...], Known]) -> None:
        rows, self.known = read
        self.model.set_rows(rows)
        self._turn(2)
        self.table.selectRow(0)
        self._judge(0, self.known)

    def _judge(self, first: int, known: Known) -> None:
        """Check a few rows, show that, and go on; stopped by closing, by going back and by other columns."""
        if known is not self.known or self.stack.currentIndex() != 2:
            return
        rows = self.model.rows[first : first + AT_ONCE]
        self.progress.setText(words().text("exchange-checked", done=first, all=len(self.model.rows)))
        if not rows:
            return

        def show(found: actions.Judged) -> None:
            if known is self.known:
                self.model.set_findings(first, found)
                self._tell(self.table.currentIndex())
                self._judge(first + len(rows), known)

        self._context.run(actions.judge(self._context.desk, rows, known).then(show), self)

    def _tell(self, index: QModelIndex) -> None:
        self.about.setText(self.model.said(index.row()) if index.isValid() else "")

    def _turn(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        room = self.screen().availableSize().height() - theme().px(AROUND)
        self.stack.setMinimumHeight(max(min(theme().px(TALL), room), 0) if step else 0)
        self.back.setVisible(step > 0)
        self.next.setVisible(step > 0)
        self._count()

    def _count(self) -> None:
        say, last = words().text, self.stack.currentIndex() == 2
        chosen = len(self.model.chosen())
        self.next.setText(say("exchange-import-rows", count=chosen) if last else say("exchange-next"))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(not last or chosen > 0)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(words().text("exchange-rows"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        for column, width in enumerate((80, 150, 0, 170)):
            table.setColumnWidth(column, theme().px(width))
        table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setItemDelegateForColumn(CHOSEN, TickDelegate(table))
        table.selectionModel().currentChanged.connect(self._tell)
        return table

    def _rows(self) -> QWidget:
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        said = scrolled(self.about)
        said.setMaximumHeight(theme().px(SAID))
        column.addWidget(said)
        return area

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, words().text("exchange-from-file"))
        dialog.setNameFilter(f"{words().text('exchange-files')} ({' '.join(f'*{one}' for one in ENDINGS)})")
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, words().text("exchange-from-folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()


ENDINGS = (".csv", ".tsv", ".txt", ".json", ".md", ".markdown")
