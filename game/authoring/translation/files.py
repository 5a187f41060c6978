"""Where the PO files of the program and of stories are begun, and how one is written: whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from game.loader.translation_file import beside, translation_path
from game.resources import WORDS, word_folders
from game.saves.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM: Final = "upward.po"


def story_file(story: Path, id_: str, language: str) -> Path:
    """The PO file of a story; where there is none, where it is to be.

    That is beside the story, or in the folder where languages are tried (`UPWARD_WORDS`), if one is named.
    """
    there = translation_path(story, id_, language)
    tried = [folder for folder in word_folders() if folder != WORDS]
    if there is not None or not tried:
        return there or beside(story, language)
    return tried[0] / language / "stories" / f"{id_}.po"


def program_file(language: str) -> Path:
    """The PO file of all of the program's words; in the folder where languages are tried, if one is named."""
    return word_folders()[-1] / language / _PROGRAM


def write_whole(path: Path, text: str) -> bool:
    """Write a file in one moment, its folder too; False where it says the same already. Raises OSError."""
    content = text.encode()
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    disk, aside = Disk(), path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        disk.write(aside, content)
        disk.rename(aside, path)
    finally:
        disk.remove(aside)
    return True
