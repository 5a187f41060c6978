"""What a story is written in: the texts that are open in the editor, and from the disk those that are not."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import Source
from game.loader import Limits
from game.loader.files import FILE, SCENES
from game.loader.load import id_of
from game.loader.scene_files import SceneFiles, scene_files
from game.loader.source_file import read_source
from game.media.headers import own_file

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from game.diagnostics import Diagnostic
    from game.loader.own_file_list import LookUp

_BEGINS: Final = re.compile(r"^upward[ \t]*:", re.MULTILINE)
_ENDING: Final = ".yaml"


@frozen
class StoryTexts:
    """What a story is written in: its own file, its files of scenes, and the id that it has.

    `why_not` says why its own file cannot be read, if it cannot.
    """

    id: str
    main: Source
    scenes: SceneFiles
    why_not: Diagnostic | None = None


def main_of(name: str, text: str, open_: Collection[str]) -> str | None:
    """The story's own file of a file, by their names; None for YAML that is no part of a story.

    `open_` are the names of files that are open and may not be on the disk.
    """
    path = Path(name)
    head = path.parent.parent / FILE
    if path.parent.name == SCENES and path.suffix == _ENDING and (str(head) in open_ or head.is_file()):
        return str(head)
    return name if path.name == FILE or _BEGINS.search(text) else None


def look_up_of(main: str) -> LookUp | None:
    """How a story's own pictures are known, by its own file's name; None of one that is not saved yet."""
    path = Path(main)
    return partial(own_file, path.parent) if path.is_absolute() and path.parent.is_dir() else None


def texts_of(main: str, open_: Mapping[str, str]) -> StoryTexts:
    """The texts of a story, by its own file's name; of files that are `open_` these, by their names."""
    path, limits = Path(main), Limits()
    id_ = id_of(path.parent.resolve().name if path.name == FILE else path.stem)
    source, why_not = (Source(main, open_[main]), None) if main in open_ else read_source(path, limits.size)
    if path.name != FILE:
        return StoryTexts(id_, source, SceneFiles(), why_not)
    folder = path.with_name(SCENES)
    on_disk = scene_files(folder, limits, len(source.text.encode(errors="replace")))
    opened = {one.name: (one, why) for one, why in on_disk.opened}
    for name, text in open_.items():
        if Path(name).parent == folder and Path(name).suffix == _ENDING:
            opened[name] = (Source(name, text), None)
    scenes = SceneFiles(
        opened=tuple(opened[name] for name in sorted(opened)), passed_over=on_disk.passed_over
    )
    return StoryTexts(id_, source, scenes, why_not)
