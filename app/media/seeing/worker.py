"""The looker's own process: it loads the networks, opens files that strangers made, and ends with who started it."""

import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from app.domain.errors import InputError
from app.media.redact.burn import burn
from app.media.redact.recipe import recipe_from
from app.media.seeing.frames import receive, send
from app.media.seeing.record import as_record
from app.media.seeing.see import see
from app.media.seeing.still import still

Step = Callable[[float], None]
Answer = tuple[dict[str, Any], bytes]
POLITE = 5


def serve() -> None:
    """Answer requests from standard input until it ends. Standard output belongs to the answers alone."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand between two answers
    if hasattr(os, "nice"):
        os.nice(POLITE)
    while (request := receive(sys.stdin.buffer)) is not None:
        header, body = request
        send(answers, *_answered(header, body, answers))


def _answered(header: dict[str, Any], body: bytes, answers: BinaryIO) -> Answer:
    def step(done: float) -> None:
        send(answers, {"done": done})

    try:
        return TASKS[header["task"]](header, body, step)
    except InputError as error:
        return {"wrong": error.message.key, "with": error.message.values}, b""


def _look(_header: dict[str, Any], body: bytes, step: Step) -> Answer:
    return {"facts": as_record(see(body, step))}, b""


def _burn(header: dict[str, Any], body: bytes, step: Step) -> Answer:
    return {"burned": True}, burn(body, recipe_from(header["recipe"]), step)


def _still(_header: dict[str, Any], body: bytes, _step: Step) -> Answer:
    return {"drawn": True}, still(body)


TASKS: dict[str, Callable[[dict[str, Any], bytes, Step], Answer]] = {"look": _look, "burn": _burn, "still": _still}
