"""What is carried into the built program without need, and left out of it: types, debugging symbols."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Final

Entry = tuple[str, str, str]  # where it goes in the program, where it lies now, its kind

_FOR_TYPE_CHECKERS: Final = {".pyi", ".typed"}


def lighter(entries: list[Entry]) -> list[Entry]:
    """The entries without those that only a type checker reads."""
    return [entry for entry in entries if PurePath(entry[0]).suffix not in _FOR_TYPE_CHECKERS]


def stripped(entries: list[Entry], work: Path) -> list[Entry]:
    """The libraries without debugging symbols, of which copies are made in `work`; as they are but on Linux.

    What a wheel carries in its `.libs` is stripped already, and was moved about inside: it does not bear that
    a second time.
    """
    if sys.platform != "linux" or shutil.which("strip") is None:
        return entries
    return [_without_symbols(entry, work) for entry in entries]


def _without_symbols(entry: Entry, work: Path) -> Entry:
    name, source, kind = entry
    if kind not in {"BINARY", "EXTENSION"} or PurePath(source).parent.suffix == ".libs":
        return entry
    copy = work / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)  # noqa: S603, S607 - the system's
    return name, str(copy), kind
