"""The checker's own process: it holds the rules, answers requests, and ends with who started it."""

import os
import pickle
import sys
from pathlib import Path

from app.bootstrap.checking import Checker
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Report
from app.domain.message import Message


def serve(data_dir: Path) -> None:
    """Answer requests from standard input until it ends. Standard output belongs to the answers alone."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand between two answers
    check = Checker(data_dir)
    while True:
        try:
            request = pickle.load(sys.stdin.buffer)  # noqa: S301 -- from the program that started this one, on its pipe
        except EOFError:
            return
        pickle.dump(_answer(check, request), answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


def _answer(check: Checker, request: CheckRequest) -> Report | Message:
    try:
        return check(request)
    except InputError as error:
        return error.message
