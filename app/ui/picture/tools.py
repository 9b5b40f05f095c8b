"""The editor's tools: take back, turn, cover or cut, how covers look, shapes of the platforms."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.media.redact.recipe import Cover
from app.ui.picture.canvas import COVER, CUT, Canvas
from app.ui.picture.cutting import cut_to, restyled
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Combo
from app.ui.widgets.flow import Flow
from app.ui.widgets.segmented import Segmented
from app.words import words

FREE, WHOLE = "free", "whole"
STYLES = ((Cover.SOLID, "picture-solid"), (Cover.PIXELATE, "picture-pixelate"), (Cover.BLUR, "picture-blur"))
Shapes = dict[tuple[int, int], tuple[str, ...]]


class Tools(QWidget):
    """A row of tools over a canvas; with large text it takes a second line."""

    def __init__(self, canvas: Canvas, shapes: Shapes) -> None:
        super().__init__()
        self._canvas, self._shapes = canvas, {f"{wide}:{tall}": (wide, tall) for wide, tall in shapes}
        say, sketch = words().text, canvas.sketch
        self.undo = _tool("picture-undo", "ph.arrow-u-up-left", sketch.undo)
        self.redo = _tool("picture-redo", "ph.arrow-u-up-right", sketch.redo)
        self.left = _tool("picture-turn-left", "ph.arrow-counter-clockwise", lambda: self._turn(-1))
        self.right = _tool("picture-turn-right", "ph.arrow-clockwise", lambda: self._turn(1))
        self.mode = Segmented(say("picture-mode"), ((COVER, say("picture-cover")), (CUT, say("picture-cut"))))
        self.how = Segmented(say("picture-how"), tuple((key.value, say(text)) for key, text in STYLES))
        self.shape = Combo(say("picture-shape"), self._offered(shapes))
        flow = Flow(self)
        for widget in (self.undo, self.redo, self.left, self.right, self.mode, self.how, self.shape):
            flow.addWidget(widget)
        self.mode.chosen.connect(self._change_mode)
        self.how.chosen.connect(self._restyle)
        self.shape.currentIndexChanged.connect(self._reshape)
        canvas.picked.connect(self._show_style)
        sketch.changed.connect(self.refresh)
        for keys, do in ((QKeySequence.StandardKey.Undo, sketch.undo), (QKeySequence.StandardKey.Redo, sketch.redo)):
            QShortcut(keys, canvas.window() if canvas.parent() else canvas, do)
        self._change_mode(COVER)
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be done now."""
        self.undo.setEnabled(self._canvas.sketch.can_undo)
        self.redo.setEnabled(self._canvas.sketch.can_redo)

    def _offered(self, shapes: Shapes) -> list[tuple[str, str]]:
        say = words().text
        named = [
            (f"{wide}:{tall}", say("picture-shape-for", shape=_shown(wide, tall), names=", ".join(names)))
            if names
            else (f"{wide}:{tall}", _shown(wide, tall))
            for (wide, tall), names in shapes.items()
        ]
        return [(FREE, say("picture-shape-free")), *named, (WHOLE, say("picture-shape-whole"))]

    def _turn(self, quarters: int) -> None:
        self._canvas.sketch.turn(quarters)

    def _change_mode(self, mode: str) -> None:
        self._canvas.mode = mode
        self.how.setVisible(mode == COVER)
        self.shape.setVisible(mode == CUT)
        self._canvas.update()

    def _restyle(self, key: str) -> None:
        self._canvas.how = Cover(key)
        if self._canvas.chosen >= 0:
            self._canvas.sketch.do(restyled(self._canvas.sketch.recipe, self._canvas.chosen, Cover(key)))

    def _show_style(self) -> None:
        """The tool shows how the chosen box is covered."""
        if self._canvas.chosen >= 0:
            style = self._canvas.recipe.regions[self._canvas.chosen].cover
            self.how.blockSignals(True)
            self.how.choose(style.value)
            self.how.blockSignals(False)
            return
        self.how.choose(self._canvas.how.value)

    def _reshape(self) -> None:
        canvas, size = self._canvas, self._canvas.pixmap.size()
        wanted = self._shapes.get(self.shape.value)
        recipe, canvas.shape = cut_to(canvas.sketch.recipe, wanted, (size.width() or 1, size.height() or 1))
        if wanted or self.shape.value == WHOLE:
            canvas.sketch.do(recipe)


def _tool(key: str, icon: str, do: Callable[[], object]) -> QPushButton:
    return button("", "icon", icon, do, tip=words().text(key))


def _shown(wide: int, tall: int) -> str:
    return f"{wide / 100:g} : 1" if tall == 100 else f"{wide} : {tall}"
