"""Packs a story: its files, those of scenes, translations, pictures and sounds, in one file to send."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.loader.files import SCENES, load_path, story_files
from game.loader.pack.limits import LARGEST_FILE
from game.loader.pack.names import HEAD
from game.loader.pack.read import unpacked
from game.loader.pack.refused import PackRefused
from game.loader.pack.write import pack_bytes
from game.loader.translation_file import all_beside
from game.story.brought import brought_files

if TYPE_CHECKING:
    from game.story import Scenario

_SCHEMA: Final = b"# yaml-language-server:"
_ABSOLUTE: Final = (b"file:", b"=/", b":\\")


@frozen(kw_only=True)
class Packed:
    """A pack's bytes, and the bytes of each file in it by its name there.

    `tells` is whether a story's first line, which is for editors, names a folder of this machine.
    """

    content: bytes
    files: dict[str, bytes]
    tells: bool


@frozen
class NotPacked:
    """A sentence why a story cannot be packed."""

    why: str


def pack_story(path: Path, scenario: Scenario) -> Packed | NotPacked:
    """The pack of a story that was read from a file or folder. Raises OSError where a file cannot be read.

    What is packed is read back as a player's program reads it; so nobody is sent what would be refused.
    """
    own = {each.name: Path(each.path) for each in brought_files(scenario) if each.path}
    files = {f"{scenario.id}/{name}": _bytes(file) for name, file in {**_files(path), **own}.items()}
    content = pack_bytes(files)
    try:
        unpacked(content)
    except PackRefused as refused:
        return NotPacked(f"It cannot be packed: {refused.message}.")
    again = load_path(path).scenario
    if again is None or again.digest != scenario.digest or brought_files(again) != brought_files(scenario):
        return NotPacked("It was changed while it was packed: pack it once more.")
    head = files[f"{scenario.id}/{HEAD}"].splitlines()[0]
    return Packed(content=content, files=files, tells=_tells(head))


def _files(path: Path) -> dict[str, Path]:
    """The files of a story by their names in its folder, whatever its own is called."""
    head, *scenes = story_files(path)
    translations = {f"{language}.po": file for language, file in sorted(all_beside(path).items())}
    parts = {f"{SCENES}/{unicodedata.normalize('NFC', file.name)}": file for file in scenes}
    return {HEAD: head, **parts, **translations}


def _bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(LARGEST_FILE + 1)


def _tells(first: bytes) -> bool:
    return first.startswith(_SCHEMA) and any(each in first for each in _ABSOLUTE)
