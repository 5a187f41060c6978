"""The command as it was typed, so that what a message tells one to type works there."""

from __future__ import annotations

import sys
from pathlib import PurePath
from typing import Final

_INSTALLED: Final = "upward"
_CHECKOUT: Final = "main.py"


def program_name() -> str:
    """What stands before the name of a command on this command line.

    `upward` where the package is installed, the path of a built program as it was typed, `python main.py`
    with the interpreter as it was typed, and `main.py` where that was started in any other way.
    """
    typed = sys.argv[0]
    if PurePath(typed).stem == _INSTALLED:
        return _quoted(typed) if getattr(sys, "frozen", False) else _INSTALLED
    interpreter = sys.orig_argv[0]
    if PurePath(typed).name == _CHECKOUT and interpreter == PurePath(interpreter).name:
        return f"{interpreter} {_quoted(typed)}"
    return _CHECKOUT


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
