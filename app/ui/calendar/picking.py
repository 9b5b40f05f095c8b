"""Several posts picked at once, the same in every view: with Ctrl and Shift, by mouse and keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Picked(QObject):
    """The ids of the posts that are picked, in the order in which they were. `changed` says that they are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: dict[str, None] = {}
        self._from = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """What is picked."""
        return tuple(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, post_id: str) -> bool:
        return post_id in self._ids

    def put(self, post_ids: Iterable[str]) -> None:
        """Pick these and no others."""
        new = dict.fromkeys(post_ids)
        if new != self._ids:
            self._ids = new
            self.changed.emit()

    def clear(self) -> None:
        """Pick nothing."""
        self._from = ""
        self.put(())

    def keep(self, seen: Iterable[str]) -> None:
        """Let go of what cannot be seen any more, so that nothing is done to it unseen."""
        there = set(seen)
        self.put(one for one in self._ids if one in there)

    def toggle(self, post_id: str, beside: str = "") -> None:
        """Pick one more, or let it go; the first also takes the post that is chosen already."""
        first = [beside] if beside and not self._ids and beside != post_id else []
        self._from = post_id
        self.put([*first, *self._ids, post_id] if post_id not in self._ids else (i for i in self._ids if i != post_id))

    def reach(self, order: Sequence[str], to: str, start: str = "") -> None:
        """Pick everything from where picking began, else `start`, up to a post, as the view shows it."""
        if to not in order:
            return
        if self._from not in order:
            self._from = start if start in order else to
        one, two = sorted((order.index(self._from), order.index(to)))
        self.put(order[one : two + 1])

    def press(self, post_id: str, order: Sequence[str], chosen: str, held: Qt.KeyboardModifier) -> bool:
        """A click on a post with these keys held; False for a plain one, which is not picking."""
        if held & SHIFT:
            self.reach(order, post_id, chosen)
        elif held & CTRL:
            self.toggle(post_id, chosen)
        return bool(held & (SHIFT | CTRL))
