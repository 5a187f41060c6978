"""The lines that ALSA itself prints where there is no sound device: they are kept off the terminal."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_STDERR: Final = 2
_ITS_OWN: Final = b"ALSA lib "


@contextlib.contextmanager
def without_alsa() -> Iterator[None]:
    """What is printed meanwhile is passed on afterwards, but for ALSA's lines; nothing is held but on Linux.

    ALSA writes past Python, to the file descriptor, and says in eight lines what a setting says in one.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    with contextlib.ExitStack() as stack:
        try:
            held = stack.enter_context(tempfile.TemporaryFile())
            terminal = os.dup(_STDERR)
            os.dup2(held.fileno(), _STDERR)
        except OSError:  # there is no such thing as a terminal
            yield
            return
        try:
            yield
        finally:
            os.dup2(terminal, _STDERR)
            os.close(terminal)
            held.seek(0)
            with contextlib.suppress(OSError):
                os.write(_STDERR, b"".join(line for line in held if not line.startswith(_ITS_OWN)))
