"""What to export: plan or history, as what, with or without words, and where to."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.pipeline.exchange.exporting import HISTORY, KINDS, PLAN, Wish
from app.ui.context import Context
from app.ui.exchange import actions
from app.ui.exchange.paper import write_pdf
from app.ui.widgets.fields import Check, Combo
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sheet import Sheet
from app.words import words

PDF = "pdf"
KIND_WORDS = {
    "csv": "exchange-kind-csv", "json": "exchange-kind-json", "ics": "exchange-kind-ics", "md": "exchange-kind-md",
    PDF: "exchange-kind-pdf",
}  # fmt: skip


class ExportSheet(Sheet):
    """Asks, then writes in the background."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        say = words().text
        super().__init__(parent, say("exchange-export"), say("exchange-export-what"), 520)
        self._context = context
        self.what = Segmented(
            say("exchange-what"), ((PLAN, say("exchange-what-plan")), (HISTORY, say("exchange-what-history")))
        )
        self.kind = Combo(say("exchange-kind"))
        self.redacted = Check(say("exchange-redacted"))
        self.media, self.keep = Check(say("exchange-media")), Check(say("exchange-keep"))
        for part in (self.what, self.kind, self.redacted, self.media, self.keep):
            self.body.addWidget(part)
        self.add_button(say("exchange-cancel"), do=self.reject)
        self.save = self.add_button(say("exchange-save"), "primary", self._ask_place)
        self.what.chosen.connect(self._offer)
        self.kind.currentIndexChanged.connect(self._fit_choices)
        self.redacted.toggled.connect(self._fit_choices)
        self._offer(PLAN)

    def write(self, out: Path) -> None:
        """Write it there."""
        wish = Wish(self.what.value, self.kind.value, self.redacted.isChecked(), self.media.isChecked())
        desk, keep = self._context.desk, self.keep.isVisible() and self.keep.isChecked()
        operation = write_pdf(desk, wish, out) if wish.kind == PDF else actions.write(desk, wish, out, keep=keep)
        context = self._context
        said = "exchange-written-kept" if keep else "exchange-written"
        context.run(operation.then(lambda n: context.notices.say(words().text(said, count=n, name=out.name))))
        self.accept()

    def _offer(self, what: str) -> None:
        self.kind.clear()
        for kind in (*KINDS[what], PDF):
            self.kind.addItem(words().text(KIND_WORDS[kind]), kind)
        self._fit_choices()

    def _fit_choices(self) -> None:
        plan, kind = self.what.value == PLAN, self.kind.value
        self.media.setVisible(plan and kind in {"csv", "json", "md"} and not self.redacted.isChecked())
        self.keep.setVisible(plan and kind == "ics")

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, words().text("exchange-save"))
        if self.kind.value == "md":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"primum-{self.what.value}.{self.kind.value}")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()
