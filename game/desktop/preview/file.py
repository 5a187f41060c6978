"""A scenario file that is being edited: checked ten times a second, loaded when it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.loader import load_path
from game.loader.files import FILE

if TYPE_CHECKING:
    from pathlib import Path

    from game.loader import Loaded

_PAUSE: Final = 0.1  # seconds
_Mark = tuple[int, int, int]


@define
class Edited:
    """A file by its path, not by what it was when opened: editors save by putting another in its place."""

    path: Path
    _looked: float = field(default=-1.0, init=False)
    _mark: _Mark | None = field(default=None, init=False)

    def read(self) -> Loaded:
        """Load the file now, whether it has changed or not."""
        self._mark = self._now()
        return load_path(self.path)

    def changed(self, now: float) -> Loaded | None:
        """The file loaded, if it has been saved since it was last read, else None; `now` is in seconds."""
        if now - self._looked < _PAUSE:
            return None
        self._looked = now
        mark = self._now()
        # Between taking the old file away and putting the new one there, there is none: wait for it.
        return None if mark is None or mark == self._mark else self.read()

    def _now(self) -> _Mark | None:
        file = self.path / FILE if self.path.is_dir() else self.path
        try:
            found = file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
