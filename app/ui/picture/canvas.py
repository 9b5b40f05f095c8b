"""The picture with what was found, what is covered and what is cut; boxes are drawn and moved on it."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.media import Box
from app.media.redact.recipe import Cover, Recipe, Region
from app.ui.picture import boxes
from app.ui.picture.paint import Scene, paint
from app.ui.picture.sketch import Found, Sketch, is_covered
from app.ui.theme import theme
from app.words import words

COVER, CUT = "cover", "cut"
STEP_KEY = 0.01
WIDE, TALL = 520, 430
NARROWEST = (320, 200)
"""In pixels of the screen: with large text the picture gives way, the words do not."""
REACH = 9
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
QUARTERS = (
    QTransform(),
    QTransform(0, 1, -1, 0, 1, 0),
    QTransform(-1, 0, 0, -1, 1, 1),
    QTransform(0, -1, 1, 0, 0, 1),
)
"""The unit square turned clockwise by 0 to 3 quarters."""


class Canvas(QWidget):
    """Draw a box in an empty place, click what was found to cover it; keys do the same. `picked`: another box."""

    picked = Signal()

    def __init__(self, sketch: Sketch) -> None:
        super().__init__()
        self.sketch = sketch
        self.pixmap = QPixmap()
        self.found: tuple[Found, ...] = ()
        self.how, self.mode, self.shape = Cover.SOLID, COVER, 0.0
        self.chosen = -1
        self._draft: Recipe | None = None
        self._hold: _Hold | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(*NARROWEST)
        self.setAccessibleName(words().text("picture-canvas"))
        self.setAccessibleDescription(words().text("picture-keys"))
        sketch.changed.connect(self._follow)

    @property
    def recipe(self) -> Recipe:
        """What is shown: with the box under the hand as it is being moved."""
        return self._draft or self.sketch.recipe

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the picture, upright."""
        self.pixmap = pixmap
        self.update()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show what was found."""
        self.found = found
        self.update()

    def choose(self, number: int) -> None:
        """Choose a covered region by its number, or none (-1)."""
        self.chosen = number if 0 <= number < len(self.recipe.regions) else -1
        self.picked.emit()
        self.update()

    def place(self) -> QTransform:
        """From shares of the upright picture to the widget."""
        size = QSize(self.pixmap.size())
        if self.recipe.turns % 2:
            size.transpose()
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) / 2, (self.height() - fitted.height()) / 2
        return QUARTERS[self.recipe.turns % 4] * QTransform(fitted.width(), 0, 0, fitted.height(), left, top)

    def point_of(self, across: float, down: float) -> QPointF:
        """Where a point of the upright picture is on the widget."""
        return self.place().map(QPointF(across, down))

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(theme().px(WIDE), theme().px(TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it all."""
        there = tuple(one for one in self.found if not is_covered(self.recipe, one))
        scene = Scene(self.pixmap, self.recipe, there, self.chosen, self.mode == CUT, self.hasFocus())
        paint(QPainter(self), QRectF(self.rect()), self.place(), scene)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner or a box, cover what was found, or begin a new box."""
        if event.button() is not Qt.MouseButton.LeftButton or self.pixmap.isNull():
            return
        at = self._at(event.position())
        self._hold = (
            self._cut_hold(at, event.position()) if self.mode == CUT else self._cover_hold(at, event.position())
        )
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the box as it would be."""
        if self._hold is not None:
            self._draft = self._held(self._hold, self._at(event.position()))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Keep the box, as one step."""
        hold, draft, self._hold, self._draft = self._hold, self._draft, None, None
        if hold is None or draft is None:
            return
        box = draft.crop if hold.number < 0 else draft.regions[hold.number].box
        if box is not None and boxes.is_box(box):
            self.sketch.do(draft)
        self.choose(hold.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift resize; Delete takes away; N chooses the next; A adds a box."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._nudge(ARROWS[key], grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key == Qt.Key.Key_N and self.recipe.regions:
            self.choose((self.chosen + 1) % len(self.recipe.regions))
        elif key == Qt.Key.Key_A:
            self.add_box((0.4, 0.4, 0.2, 0.2))
        else:
            super().keyPressEvent(event)

    def add_box(self, box: Box) -> None:
        """Cover a place, and choose it."""
        self.sketch.do(self.sketch.recipe.covering(Region(box, self.how)))
        self.choose(len(self.sketch.recipe.regions) - 1)

    def remove_chosen(self) -> None:
        """Take the chosen box away; in cut mode, the cut."""
        recipe = self.sketch.recipe
        if self.mode == CUT:
            self.sketch.do(replace(recipe, crop=None))
        elif self.chosen >= 0:
            left = tuple(region for number, region in enumerate(recipe.regions) if number != self.chosen)
            self.sketch.do(replace(recipe, regions=left))

    def _nudge(self, way: tuple[int, int], *, grow: bool) -> None:
        unturned = QUARTERS[self.recipe.turns % 4].inverted()[0]
        step = unturned.map(QPointF(*way)) - unturned.map(QPointF(0, 0))
        change = boxes.grown_by if grow else boxes.moved
        recipe = self.sketch.recipe
        if self.mode == CUT and recipe.crop and not (grow and self.shape):
            crop = change(recipe.crop, step.x() * STEP_KEY, step.y() * STEP_KEY)
            self.sketch.do(replace(recipe, crop=crop))
        elif self.mode == COVER and self.chosen >= 0:
            box = change(recipe.regions[self.chosen].box, step.x() * STEP_KEY, step.y() * STEP_KEY)
            self.sketch.do(_with_box(recipe, self.chosen, box))

    def _cover_hold(self, at: boxes.Point, spot: QPointF) -> "_Hold | None":
        regions = self.sketch.recipe.regions
        if self.chosen >= 0 and (grip := self._corner_at(regions[self.chosen].box, spot)) >= 0:
            return _Hold(self.chosen, regions[self.chosen].box, at, grip)
        for number in reversed(range(len(regions))):
            if boxes.holds(regions[number].box, at):
                self.choose(number)
                return _Hold(number, regions[number].box, at)
        under = next((one for one in self.found if boxes.holds(one.box, at)), None)
        if under is not None:
            self.sketch.cover((under,), self.how)
            self.choose(len(self.sketch.recipe.regions) - 1)
            return None
        self.choose(-1)
        return _Hold(len(regions), None, at)

    def _cut_hold(self, at: boxes.Point, spot: QPointF) -> "_Hold":
        crop = self.sketch.recipe.crop
        if crop and (grip := self._corner_at(crop, spot)) >= 0:
            return _Hold(-1, crop, at, grip)
        return _Hold(-1, crop if crop and boxes.holds(crop, at) else None, at)

    def _held(self, hold: "_Hold", at: boxes.Point) -> Recipe:
        """The recipe with what is held at this point."""
        recipe, box, shape = self.sketch.recipe, hold.box, self.shape if hold.number < 0 else 0.0
        if box is None:
            start = (boxes.held(hold.start[0]), boxes.held(hold.start[1]))
            which = (1 if at[0] >= start[0] else 0) + (2 if at[1] >= start[1] else 0)
            box = boxes.pulled((*start, 0.0, 0.0), which, at, shape)
        elif hold.grip >= 0:
            box = boxes.pulled(box, hold.grip, at, shape)
        else:
            box = boxes.moved(box, at[0] - hold.start[0], at[1] - hold.start[1])
        if hold.number < 0:
            return replace(recipe, crop=box)
        if hold.number == len(recipe.regions):
            return recipe.covering(Region(box, self.how))
        return _with_box(recipe, hold.number, box)

    def _corner_at(self, box: Box, spot: QPointF) -> int:
        """The corner of a box under the pointer, or -1."""
        for which in range(4):
            gap = self.point_of(*boxes.corner(box, which)) - spot
            if max(abs(gap.x()), abs(gap.y())) <= theme().px(REACH):
                return which
        return -1

    def _at(self, spot: QPointF) -> boxes.Point:
        point = self.place().inverted()[0].map(spot)
        return point.x(), point.y()

    def _follow(self) -> None:
        if self.chosen >= len(self.sketch.recipe.regions):
            self.choose(-1)
        self.update()


class _Hold:
    """What the mouse holds: region `number` (-1: the cut), its box before, where, and by which corner (-1: inside)."""

    def __init__(self, number: int, box: Box | None, start: boxes.Point, grip: int = -1) -> None:
        self.number, self.box, self.start, self.grip = number, box, start, grip


def _with_box(recipe: Recipe, number: int, box: Box) -> Recipe:
    changed = replace(recipe.regions[number], box=box)
    return replace(recipe, regions=(*recipe.regions[:number], changed, *recipe.regions[number + 1 :]))
