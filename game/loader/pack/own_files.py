"""The pictures and sounds of a story in a pack: looked at in memory, and what is well laid into the cache.

A file lies there under what tells its bytes from any others, so that nothing of a pack names a place on the
computer, and a file that two packs have lies there once. What is not as it should be is written nowhere.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.media.headers import digest_of, own_content
from game.story.own_files import OwnFile

if TYPE_CHECKING:
    from game.loader.pack.packed_story import PackedStory
    from game.story.own_files import Medium

_HOME: Final = "UPWARD_HOME"
_FOLDER: Final = "packs"
MOST: Final = 128 * 1024 * 1024  # bytes of all files that lie there: those of some packs in use at once
_UNUSED: Final = 24 * 60 * 60  # seconds: what was laid there or asked for since may be playing now
_MISSING: Final = "It is not in the pack: ask the story’s author for another one."
_NO_ROOM: Final = "It cannot be laid into the cache: look whether there is room on the disk."


@frozen
class PackedFiles:
    """The own files of a packed story; `cache` is the folder they are laid into when they are asked for."""

    story: PackedStory
    cache: Path

    def __call__(self, name: str, medium: Medium) -> OwnFile:
        """The file of that name; what is wrong with it is said in `broken`."""
        content = self.story.files.get(f"{self.story.id}/{name}")
        if content is None:
            return OwnFile(name=name, medium=medium, broken=_MISSING)
        place = self.cache / f"{digest_of(content)}{Path(name).suffix.lower()}"
        found = own_content(content, name, medium, place)
        if found.broken or _laid(place, content):
            return found
        return evolve(found, path="", broken=_NO_ROOM)


def usual_cache() -> Path:
    """The folder of the program's own into which files of packs are laid."""
    if home := os.environ.get(_HOME):
        return Path(home) / "cache" / _FOLDER
    import platformdirs  # noqa: PLC0415 - not needed with UPWARD_HOME

    return platformdirs.user_cache_path("upward", appauthor=False) / _FOLDER


def _laid(place: Path, content: bytes) -> bool:
    """Whether the bytes lie there now; what lay there before is believed only if it is the same."""
    try:
        if place.is_file() and place.read_bytes() == content:
            place.touch()
            return True
        place.parent.mkdir(parents=True, exist_ok=True)
        half = place.with_name(f"{place.name}.{os.getpid()}")
        half.write_bytes(content)
        half.replace(place)
        _shrink(place.parent)
    except OSError:
        return False
    return True


def _shrink(folder: Path, most: int = MOST) -> None:
    """Let go of the files not asked for longest where all are too many, but of none of today's."""
    files = sorted(
        (about.st_mtime, about.st_size, path) for path in folder.iterdir() for about in (path.stat(),)
    )
    held = sum(size for _, size, _ in files)
    for used, size, path in files:
        if held <= most or used > time.time() - _UNUSED:
            return
        path.unlink(missing_ok=True)
        held -= size
