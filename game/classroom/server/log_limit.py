"""A log that cannot be filled from outside: 20 lines a minute, and only counted beyond that."""

from __future__ import annotations

import logging
import time
from typing import Final

from aiohttp.http_exceptions import BadHttpMessage
from attrs import define, field

_MOST: Final = 20
_MINUTE: Final = 60.0
# What is no HTTP was answered so, and is no fault to be told of.
_STRANGE: Final = (BadHttpMessage, ConnectionResetError)


@define(eq=False)
class LogLimit(logging.Filter):
    """A log filter that lets 20 records through in each minute, without their tracebacks.

    `left_out` counts those it held back.
    """

    _since: float = field(factory=time.monotonic)
    _said: int = 0

    def __attrs_post_init__(self) -> None:
        """A filter for every name."""
        super().__init__()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether this record is written; what clients sent is never written in full."""
        if record.exc_info and isinstance(record.exc_info[1], _STRANGE):
            return False
        now = time.monotonic()
        if now - self._since > _MINUTE:
            self._since, self._said = now, 0
        self._said += 1
        if self._said > _MOST:
            return False
        why = f" ({type(record.exc_info[1]).__name__})" if record.exc_info else ""
        record.exc_info = record.exc_text = record.stack_info = None
        record.msg, record.args = record.getMessage()[:200] + why, ()
        return True


def log() -> logging.Logger:
    """The server's logger, with the limit on it."""
    logger = logging.getLogger("upward.class")
    if not any(isinstance(each, LogLimit) for each in logger.filters):
        logger.addFilter(LogLimit())
    return logger
