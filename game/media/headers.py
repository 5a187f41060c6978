"""What can be known of a story's own file by its name, its folder and how it begins."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from game.story.own_files import OwnFile

if TYPE_CHECKING:
    from pathlib import Path

    from game.story.own_files import Medium

LARGEST: Final = 4 * 1024 * 1024  # bytes of a file


def own_file(folder: Path, name: str, medium: Medium) -> OwnFile:
    """The file of that name in the story's folder; what is wrong with it is said in `broken`."""
    path = folder / name
    try:
        if not path.is_file():
            return OwnFile(name=name, medium=medium, broken="there is no such file in the story’s folder")
        if not path.resolve().is_relative_to(folder.resolve()):
            return OwnFile(name=name, medium=medium, broken="this is a link that leads out of the folder")
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError):
        return OwnFile(name=name, medium=medium, broken="this file cannot be read")
    if len(content) > LARGEST:
        return OwnFile(name=name, medium=medium, broken="this file is larger than 4 MiB")
    return OwnFile(name=name, medium=medium, path=str(path), digest=sha256(content).hexdigest())
