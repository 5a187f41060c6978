"""A scenario that is being edited: its files checked ten times a second, loaded when one has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.loader import load_path, own_paths, story_files

if TYPE_CHECKING:
    from pathlib import Path

    from game.loader import Loaded

_PAUSE: Final = 0.1  # seconds
_Mark = tuple[tuple[str, int, int, int], ...]  # of each file its name, and what changes when it is saved


@define
class Edited:
    """Files by their paths, not by what they were when opened: editors save by putting others in their place.

    `path` is the story's own file or its folder; further files of scenes are found each time, pictures and
    sounds by the names in the story as it was read.
    """

    path: Path
    _own: tuple[Path, ...] = field(default=(), init=False)  # pictures and sounds that it names
    _looked: float = field(default=-1.0, init=False)
    _mark: _Mark | None = field(default=None, init=False)
    _fewer: _Mark | None = field(default=None, init=False)

    def read(self) -> Loaded:
        """Load the story now, whether it has changed or not."""
        self._mark = self._now()
        loaded = load_path(self.path)
        own = self._own if loaded.scenario is None else own_paths(self.path, loaded.scenario)
        if own != self._own:
            self._own = own
            self._mark = self._now()
        return loaded

    def changed(self, now: float) -> Loaded | None:
        """The story, if a file was saved, came or went since it was read, else None; `now` is in seconds."""
        if now - self._looked < _PAUSE:
            return None
        self._looked = now
        mark = self._now()
        # Between taking an old file away and putting the new one there, there is none: wait for it.
        if mark is None or mark == self._mark or self._lacks_one_at_first(mark):
            return None
        return self.read()

    def _lacks_one_at_first(self, mark: _Mark) -> bool:
        """Whether a file is missing for the first time: the next look will tell whether it is gone."""
        if self._mark is None or len(mark) >= len(self._mark) or mark == self._fewer:
            return False
        self._fewer = mark
        return True

    def _now(self) -> _Mark | None:
        try:
            found = [(str(file), file.stat()) for file in story_files(self.path)]
            found += [(str(file), file.stat()) for file in self._own if file.is_file()]
        except OSError:
            return None
        return tuple((name, one.st_mtime_ns, one.st_size, one.st_ino) for name, one in found)
