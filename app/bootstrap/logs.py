"""The log: ids, states and rule names, one JSON object a line, in a file that is exchanged before it grows."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from app.domain.delivery import Delivery
from app.storage.places import private_folder

FILE = "primum.log"
BYTES, FILES = 1_000_000, 5
OURS = ("primum", "app")


def log_folder(data_dir: Path) -> Path:
    """Where the log lies."""
    return data_dir / "logs"


@contextmanager
def logging_to(data_dir: Path) -> Iterator[None]:
    """Write what our own loggers say while the block lasts. Other libraries are not heard: they may quote requests."""
    file = private_folder(log_folder(data_dir)) / FILE
    handler = RotatingFileHandler(file, maxBytes=BYTES, backupCount=FILES, encoding="utf-8", delay=True)
    handler.setFormatter(_formatter())
    loggers = [logging.getLogger(name) for name in OURS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)
        handler.close()


def note(delivery: Delivery) -> None:
    """Log where a delivery stands: ids and the name of the reason, never a word of the post."""
    _LOG.info(
        "delivery",
        delivery=delivery.id,
        post=delivery.post_id,
        account_platform=delivery.platform,
        state=delivery.state.value,
        reason=delivery.reason.key if delivery.reason else "",
        attempts=len(delivery.attempts),
    )


def _formatter() -> logging.Formatter:
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Any] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        _without_words,
        structlog.processors.JSONRenderer(),
    ]
    return structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=last)


def _without_words(_logger: Any, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """An error is told by its kind and place: its message may quote what somebody wrote."""
    given = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if isinstance(given, tuple) and given[0] is not None:
        event["error"] = given[0].__name__
        event["at"] = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(given[2])[-12:]]
    return event


_LOG = structlog.wrap_logger(
    logging.getLogger("primum.delivery"),
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
    ],
    wrapper_class=structlog.stdlib.BoundLogger,
)
