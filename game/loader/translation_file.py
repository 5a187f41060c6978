"""Where a story's translations lie: beside it as `<language>.po`, or where languages are tried.

Beside a story that is a single file, `gate.yaml`, the file is `gate.de.po`. One in the folder that
`UPWARD_WORDS` names, `<language>/stories/<id of the story>.po`, goes before it: so a story can be translated
whose folder cannot be written.
"""

from __future__ import annotations

import glob
import os
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import Source
from game.resources import word_folders
from game.words.po_file import LARGEST

if TYPE_CHECKING:
    from pathlib import Path

_ENDING: Final = ".po"
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@frozen(kw_only=True)
class Translation:
    """A PO file of a story: the code of its language, the file's name as authors see it, and its bytes."""

    language: str
    name: str
    content: bytes

    @property
    def source(self) -> Source:
        """The file as diagnostics show it."""
        return Source(self.name, self.content.decode("utf-8-sig", errors="replace"))


def is_language(code: str) -> bool:
    """Whether this is the short code of a language, such as de or zh-Hans."""
    return _LANGUAGE.fullmatch(code) is not None


def beside(story: Path, language: str) -> Path:
    """Where the translation of a story's folder or file lies, if there is one."""
    if story.is_dir():
        return story / f"{language}{_ENDING}"
    if story.name == "scenario.yaml":
        return story.with_name(f"{language}{_ENDING}")
    return story.with_name(f"{story.stem}.{language}{_ENDING}")


def translation_path(story: Path, id_: str, language: str) -> Path | None:
    """The PO file of a story in this language; None where nobody has translated it."""
    if not is_language(language):
        return None
    near = beside(story, language)
    return tried_path(id_, language) or (near if near.is_file() else None)


def tried_path(id_: str, language: str) -> Path | None:
    """The PO file of a story where languages are tried, wherever the story itself is; None without one."""
    if not is_language(language):
        return None
    tried = (folder / language / "stories" / f"{id_}{_ENDING}" for folder in reversed(word_folders()))
    return next((path for path in tried if path.is_file()), None)


def all_beside(story: Path) -> dict[str, Path]:
    """The translations that lie beside a story, by the codes of their languages."""
    before = beside(story, "").name.removesuffix(_ENDING)
    near = sorted(beside(story, "").parent.glob(f"{glob.escape(before)}*{_ENDING}"))
    codes = {path.name.removeprefix(before).removesuffix(_ENDING): path for path in near}
    return {code: path for code, path in codes.items() if is_language(code) and path.is_file()}


def languages_of(story: Path, id_: str) -> dict[str, Path]:
    """The languages that a story is translated into, by code, each with its file."""
    codes = {*all_beside(story)}
    codes |= {path.parent.parent.name for each in word_folders() for path in each.glob(f"*/stories/{id_}.po")}
    return {code: path for code in sorted(codes) if (path := translation_path(story, id_, code)) is not None}


def read_translation(path: Path, language: str) -> Translation:
    """The file, at most one byte more than is read, so that one without end does not fill the memory.

    Raises OSError where it cannot be read.
    """
    with path.open("rb") as file:
        return Translation(language=language, name=os.fspath(path), content=file.read(LARGEST + 1))
