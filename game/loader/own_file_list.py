"""The files that a story brings, each looked at once and all of them together held to their limits."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from attrs import define, evolve, field

from game.media.headers import own_file
from game.story.own_files import Medium, OwnFile

MOST: Final = 200  # files of a story
LARGEST_SUM: Final = 32 * 1024 * 1024  # bytes of all of them
_NOWHERE: Final = "the folder of this story is not known"


@define
class OwnFiles:
    """The files that a story brings, each looked at once; without a `folder` none is."""

    folder: Path | None = None
    known: dict[tuple[str, Medium], OwnFile] = field(factory=dict)
    size: int = 0  # bytes of those that can be read

    def find(self, name: str, medium: Medium) -> OwnFile:
        """What is known of a file; what is wrong with it, or with one more of it, is said in `broken`."""
        key = name, medium
        if key not in self.known:
            self.known[key] = self._looked_at(name, medium)
        return self.known[key]

    def _looked_at(self, name: str, medium: Medium) -> OwnFile:
        if self.folder is None:
            return OwnFile(name=name, medium=medium, broken=_NOWHERE)
        if len(self.known) >= MOST:
            return OwnFile(name=name, medium=medium, broken=f"a story brings at most {MOST} files")
        found = own_file(self.folder, name, medium)
        self.size += _bytes(found)
        if not found.broken and self.size > LARGEST_SUM:
            message = f"with this one the story’s files have more than {LARGEST_SUM // 1024**2} MiB together"
            return evolve(found, path="", broken=message)
        return found


def _bytes(found: OwnFile) -> int:
    try:
        return Path(found.path).stat().st_size if found.path else 0
    except OSError:
        return 0
