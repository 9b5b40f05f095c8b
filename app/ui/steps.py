"""One step of the undo stack: work that is done off the GUI thread, and the work that takes it back."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtGui import QUndoCommand

from app.domain.errors import PrimumError
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.words import words

T = TypeVar("T")


class Step(QUndoCommand, Generic[T]):
    """Push it on `context.undo`. `do` gives what `undo` is handed; each says the changes when it succeeds.

    Both run in the line of what was begun before, and `undo` gets its result there: an undo that follows at once
    takes back what is still being done.
    """

    def __init__(
        self,
        context: Context,
        title: str,
        do: Callable[[], T],
        undo: Callable[[T], object],
        changes: tuple[Change, ...] = (Change.POSTS,),
    ) -> None:
        super().__init__(title)
        self._context, self._do, self._undo = context, do, undo
        self._says = tuple((change, "") for change in changes)
        self._result: list[T] = []
        self._said: Callable[[T], str] = lambda _: title
        self._then: list[Callable[[T], object]] = []
        self._back: list[Callable[[Any], object]] = []
        self._refused: Callable[[PrimumError], object] = context.notices.error

    def say(self, said: Callable[[T], str]) -> "Step[T]":
        """Tell of it in these words, with “Undo” beside them; an empty text is not told."""
        self._said = said
        return self

    def then(self, show: Callable[[T], object]) -> "Step[T]":
        """Call with the result, on the GUI thread, each time it is done."""
        self._then.append(show)
        return self

    def back(self, show: Callable[[Any], object]) -> "Step[T]":
        """Call with what `undo` gave, on the GUI thread, each time it is taken back."""
        self._back.append(show)
        return self

    def failed(self, tell: Callable[[PrimumError], object]) -> "Step[T]":
        """Call with the error instead of the usual sheet."""
        self._refused = tell
        return self

    def push(self) -> "Step[T]":
        """Do it now, undoably."""
        self._context.undo.push(self)
        return self

    def redo(self) -> None:
        """Do it."""
        operation = Operation(self._work, *self._says).in_order()
        self._context.run(operation.then(self._done).failed(self._failed))

    def undo(self) -> None:
        """Take it back; nothing is to be taken back where it could not be done."""
        self._context.run(Operation(self._take_back, *self._says).in_order().then(self._taken_back))

    def _work(self) -> T:
        self._result = [self._do()]
        return self._result[0]

    def _take_back(self) -> tuple[object, ...]:
        return (self._undo(self._result.pop()),) if self._result else ()

    def _done(self, result: T) -> None:
        said = self._said(result)
        if said:
            self._context.notices.say(said, words().text("window-undo"), self._context.undo.undo)
        for show in self._then:
            show(result)

    def _taken_back(self, given: tuple[object, ...]) -> None:
        for one in given:
            for show in self._back:
                show(one)

    def _failed(self, error: PrimumError) -> None:
        self.setObsolete(True)
        self._refused(error)
