"""A disk whose machine stops at a chosen moment: before, in the middle of, or after any of its calls."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from attrs import define

from game.saves import Disk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MOMENTS: Final = 3  # of a call: before it, in its middle, after it


class PowerCut(Exception):  # noqa: N818 - a circumstance
    """The machine has stopped."""


@define
class StoppingDisk(Disk):
    """A disk that stops at the moment of this number; `links` is whether a file can have two names.

    It does not wait for the medium: what was written is there, what was not is not.
    """

    stop: int
    links: bool = True
    calls: int = 0

    def _call(self, deed: Callable[[], object], half: Callable[[], object] = lambda: None) -> None:
        moment = self.stop - _MOMENTS * self.calls
        self.calls += 1
        if moment == 0:
            raise PowerCut
        if moment == 1:
            half()
            raise PowerCut
        deed()
        if moment == _MOMENTS - 1:
            raise PowerCut

    def write(self, path: Path, content: bytes) -> None:
        """Write, or half of it."""
        self._call(lambda: path.write_bytes(content), lambda: path.write_bytes(content[: len(content) // 2]))

    def link(self, path: Path, other: Path) -> None:
        """A second name, where this disk knows any."""
        if not self.links:
            raise OSError(errno.EPERM, "Operation not permitted")
        self._call(lambda: super(StoppingDisk, self).link(path, other))

    def rename(self, old: Path, new: Path) -> None:
        """Another name."""
        self._call(lambda: super(StoppingDisk, self).rename(old, new))

    def remove(self, path: Path) -> None:
        """No name."""
        self._call(lambda: super(StoppingDisk, self).remove(path))

    def settle(self, folder: Path) -> None:
        """Nothing to wait for."""
        self._call(lambda: folder)
