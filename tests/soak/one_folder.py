"""One folder in memory for a hundred thousand tries, each of which finds it as new, and a lock that is quick.

Of what keeping a small file takes, the library's lock is the half: it watches for forks, threads and other
locks on the same file. Here one program is alone, so the file is locked by the same call of the system
(flock) and nothing else; that two programs do not meet is tried by `two_programs`, with the library.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEMORY: Final = next((each for each in ("/dev/shm",) if Path(each).is_dir()), None)  # noqa: S108 - quick to write


@define
class _Lock:
    """A file locked as the library does it; a second time before it is given up is an OSError at once."""

    path: Path
    timeout: float
    _handle: int = field(default=-1, init=False)

    def __enter__(self) -> None:
        self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def __exit__(self, *problem: object) -> None:
        os.close(self._handle)


@contextmanager
def one_folder(name: str) -> Iterator[Path]:
    """An empty folder, in which there is the folder of a file of this name; `as_new` makes it so again."""
    with patch("filelock.FileLock", _Lock), tempfile.TemporaryDirectory(dir=_MEMORY) as path:
        (Path(path) / name).parent.mkdir(parents=True, exist_ok=True)
        gc.freeze()  # what is loaded need not be looked through again and again
        try:
            yield Path(path)
        finally:
            gc.unfreeze()


def as_new(folder: Path, name: str) -> None:
    """Take out whatever is below a folder but the folder of the file of this name."""
    stays = os.path.join(folder, os.path.dirname(name))  # noqa: PTH118, PTH120 - by far the quickest
    _clear(os.fspath(folder), stays.rstrip("/"))


def _clear(folder: str, stays: str) -> None:
    with os.scandir(folder) as found:
        for each in found:
            if not each.is_dir(follow_symlinks=False):
                os.unlink(each.path)  # noqa: PTH108 - as above
            elif each.path == stays:
                _clear(each.path, stays)
            else:
                shutil.rmtree(each.path)
