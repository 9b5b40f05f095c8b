"""Answers: parts that stand under somebody's comment, as posts of their own or as comments of text alone."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.comment import REPLY_TO, Comment
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import InputError
from app.domain.ports import Clock
from platforms.kit.adapter import Keeping
from platforms.kit.settle import settled

BEFORE, AGAIN = "answer.before", "answer.again"
"""Our answers that stood there before ours, and that something may have been tried already."""
MARK = "answer"
"""In a receipt's `extra`: it is of a comment, not of a post."""


def answered(outgoing: Outgoing) -> str:
    """The comment that the post answers, or empty."""
    return outgoing.variant.options.get(REPLY_TO, "").strip()


def parent_of(outgoing: Outgoing, part: int) -> str:
    """What a part stands under: the part before it, or the comment that is answered; empty for neither."""
    return outgoing.receipts[part - 1].remote_id if part else answered(outgoing)


def moment_of(value: object) -> datetime | None:
    """An instant as platforms write it, or None."""
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def words_of(row: Mapping[str, Any], *path: str) -> str:
    """The text at a place in an answer; empty where there is none."""
    value: Any = row
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Comments as answers. `send` is the one visible act: (comment, text) to id; `own` lists ours under a comment.

    Not repeatable anywhere: what stood there before ours is noted first, and every try after the first looks.
    """

    send: Callable[[str, str], str]
    own: Callable[[str], Sequence[Comment]]
    clock: Clock
    host: str

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Note what stands there. Raises InputError for files, and the PlatformError tree."""
        if len(outgoing.segments) > 1 or outgoing.segments[0].media:
            raise InputError("answer-words-only")
        state = Keeping(dict(saved), keep)
        if BEFORE in saved:
            state.set(AGAIN, "yes")
        else:
            state.set(BEFORE, json.dumps([one.id for one in self.own(answered(outgoing))]))
        return state.saved

    def commit(self, outgoing: Outgoing, saved: Saved) -> Receipt:
        """Answer; on every later try, look first. Raises the PlatformError tree."""
        if AGAIN in saved and (found := self._look(outgoing, saved)):
            return found
        return self._receipt(self.send(answered(outgoing), outgoing.segments[0].text), "", self.clock.now())

    def find(self, outgoing: Outgoing, saved: Saved, since: datetime) -> Receipt | None:
        """Look for the answer. Raises UnknownOutcome where it is too early, and the PlatformError tree."""
        if BEFORE not in saved:
            return None
        return settled(lambda: self._look(outgoing, saved), self.clock, since, self.host)

    def _look(self, outgoing: Outgoing, saved: Saved) -> Receipt | None:
        before, text = json.loads(saved[BEFORE]), outgoing.segments[0].text
        for one in self.own(answered(outgoing)):
            if one.id not in before and one.text.split() == text.split():
                return self._receipt(one.id, one.url, one.at or self.clock.now())
        return None

    def _receipt(self, remote_id: str, url: str, at: datetime) -> Receipt:
        return Receipt(0, remote_id, url, at, {MARK: "yes"})
