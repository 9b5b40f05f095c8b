"""States of import and export to look at: for `tools/shots.py`."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.main_window import MainWindow
from app.ui.shots import Pose, settle

TABLE = (
    "Text,Image URL,Tags,Posting Time\n"
    '"Cold air can tighten the airways: keep your reliever.",https://a.example/lung.jpg,advocacy,2026-12-01 07:30\n'
    '"So proud of my 54-year-old patient from Elmvale who came in last Tuesday.",,,2026-12-02 12:00\n'
    "Flu shots: walk in from 8 to 12.,,,2026-31-31 09:00\n"
    "Meet our new nurse.,,networking,2026-12-04 17:00\n"
)


def exporting(window: MainWindow) -> QWidget:
    """What to export."""
    window.go("calendar")
    window.pages["calendar"].exchange.open_export()
    return window.pages["calendar"].exchange.sheet


def importing(step: int) -> Pose:
    """One of the three steps."""

    def pose(window: MainWindow) -> QWidget:
        file = window.context.desk.data_dir / "buffer.csv"
        file.write_text(TABLE, "utf-8")
        window.go("calendar")
        exchange = window.pages["calendar"].exchange
        exchange.open_import()
        for act in (_take(exchange, file), exchange.sheet.next.click)[:step]:
            act()
            for _ in range(3):
                settle(window)
        if step == 2:
            exchange.sheet.table.selectRow(1)
        return exchange.sheet

    return pose


def _take(exchange, file) -> Callable[[], None]:
    return lambda: exchange.sheet.take(file)


POSES: dict[str, Pose] = {
    "exchange-from": importing(0),
    "exchange-columns": importing(1),
    "exchange-rows": importing(2),
    "exchange-export": exporting,
}
