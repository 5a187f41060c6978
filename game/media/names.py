"""How a story's own files are called, and where they lie: within its folder, on every system the same."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING, Final

from game.media.refused import LARGEST, RefusedError

if TYPE_CHECKING:
    from pathlib import Path

_SIGNS: Final = re.compile(r"[A-Za-z0-9_./-]+")
_MOST: Final = 200
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def content_of(folder: Path, name: str) -> tuple[Path, bytes]:
    """Where the file of that name is in a story's folder, and its bytes.

    Raises `RefusedError` for a name that leads elsewhere, for what is no file, and for too large a one.
    """
    _check_name(name)
    path = folder / name
    try:
        _check_there(folder, path)
        _check_file(path)
        with path.open("rb") as opened:
            return path, opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise RefusedError(_missing(path, name)) from None
    except (OSError, RuntimeError, ValueError):  # a circle of links is one of the second
        msg = "It cannot be read: look whether it is open elsewhere, and who may read it."
        raise RefusedError(msg) from None


def _check_name(name: str) -> None:
    if not _SIGNS.fullmatch(name) or len(name) > _MOST:
        msg = "Its name may have letters from a to z, digits, _, -, . and / for folders: give it such a name."
        raise RefusedError(msg)
    for part in name.split("/"):
        if not part or part.startswith(".") or part.endswith(".") or _DEVICES.fullmatch(part):
            msg = "Its name is to lead to a file in the story’s folder: write it as pictures/door.jpg."
            raise RefusedError(msg)


def _check_there(folder: Path, path: Path) -> None:
    if not path.resolve(strict=True).is_relative_to(folder.resolve()):
        msg = "It is a link to a file outside the story’s folder: put the file itself there."
        raise RefusedError(msg)
    if path.name not in {each.name for each in path.parent.iterdir()}:  # Windows and macOS take any case
        raise FileNotFoundError(path)


def _check_file(path: Path) -> None:
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        msg = "It is not a file: a picture or a sound is one."
        raise RefusedError(msg)
    if about.st_size > LARGEST:
        msg = f"It has {about.st_size / 1024 / 1024:.1f} MiB, and 4 MiB is the most: save it smaller."
        raise RefusedError(msg)


def _missing(path: Path, name: str) -> str:
    try:
        alike = [each.name for each in path.parent.iterdir() if each.name.lower() == path.name.lower()]
    except OSError:
        alike = []
    if alike:
        return f"It is not there, but {alike[0]} is: write large and small letters as they are."
    return f"It is not there: put {name} into the story’s folder."
