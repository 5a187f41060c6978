"""The files of scenes of a story: what stands directly in the folder `scenes` beside its scenario.yaml.

A story may come from a stranger: only regular files are opened, no link is followed, and all together are
read no further than one file would be.
"""

from __future__ import annotations

import os
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import Diagnostic, Source
from game.loader.collector import Collector
from game.loader.source_file import decoded, read_source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.loader.limits import Limits

    _Read = Callable[[int], tuple[Source, Diagnostic | None]]

_ENDING: Final = ".yaml"
_MEANT: Final = (_ENDING, ".yml")  # in any case: such a file looks as if it were to be read
_ENTRIES: Final = 5_000  # of the folder are looked at; a story has a few hundred at most
_Why = tuple[str, str]  # a file is passed over, and what to do about it


@frozen(kw_only=True)
class SceneFiles:
    """The files of scenes in the order of their names, each with why it could not be read, if it could not.

    `passed_over` says what else stands there.
    """

    opened: tuple[tuple[Source, Diagnostic | None], ...] = ()
    passed_over: tuple[Diagnostic, ...] = ()


def scene_files(folder: Path, limits: Limits, size: int) -> SceneFiles:
    """The files of scenes in a folder, of a story that has `size` bytes in its own file.

    The one with which the sum is over the limit is the last that is read.
    """
    files, passed_over = _listed(folder)
    read = [(str(file), partial(read_source, file)) for file in files]
    return _within(limits, size, read, passed_over)


def packed_scene_files(files: Sequence[tuple[str, bytes]], limits: Limits, size: int) -> SceneFiles:
    """The same of files that came in a pack, by their names."""
    read = [(name, partial(decoded, name, content)) for name, content in files]
    return _within(limits, size, read, [])


def _within(
    limits: Limits, size: int, files: Sequence[tuple[str, _Read]], passed_over: list[Diagnostic]
) -> SceneFiles:
    """Files that are read by name one after the other, given the most bytes that may still come."""
    opened = []
    for place, (name, read) in enumerate(files):
        if size > limits.size:
            break
        if place == limits.files:
            message = f"a story has at most {limits.files} files of scenes, and this is one more"
            passed_over.append(_note("UP136", name, message, "put the scenes of several into one"))
            break
        opened.append(read(limits.size - size))
        size += len(opened[-1][0].text.encode())
    return SceneFiles(opened=tuple(opened), passed_over=tuple(passed_over))


def scene_paths(folder: Path) -> tuple[Path, ...]:
    """The files of scenes in a folder, in the order in which they are read; none where there is no folder."""
    return tuple(_listed(folder)[0])


def _listed(folder: Path) -> tuple[list[Path], list[Diagnostic]]:
    """The files that are read, and what is to say of the others that look as if they should be."""
    try:
        if not folder.is_dir():
            return [], []
        if folder.is_symlink():
            return [], [_note("UP144", folder, *_LINK)]
        with os.scandir(folder) as entries:
            seen = sorted(islice(entries, _ENTRIES + 1), key=lambda entry: entry.name)
        why = {folder / entry.name: _why_not(entry) for entry in seen if _is_meant(entry)}
    except OSError as problem:
        message = f"this folder cannot be looked into: {problem.strerror or problem}"
        return [], [_note("UP101", folder, message, "look at who may read it")]
    if len(seen) > _ENTRIES:
        message = f"this folder holds more than {_ENTRIES:,} files"
        return [], [_note("UP136", folder, message, "leave nothing but scenes in it")]
    passed_over = [_note("UP144", file, *reason) for file, reason in why.items() if reason is not None]
    return [file for file, reason in why.items() if reason is None], passed_over


def _is_meant(entry: os.DirEntry[str]) -> bool:
    """Whether it looks like a file of scenes, or a folder of them; what begins with a dot is never meant."""
    if entry.name.startswith("."):
        return False
    return entry.name.lower().endswith(_MEANT) or entry.is_dir(follow_symlinks=False)


_LINK: Final = ("this is a link, and links are not followed", "put the file itself into scenes/")


def _why_not(entry: os.DirEntry[str]) -> _Why | None:
    if entry.is_symlink():
        return _LINK
    if entry.is_dir():
        return "folders in scenes/ are not looked into", "put its files directly into scenes/"
    if not entry.is_file():
        return "this is no file that can be read to its end", "take it away"
    if not entry.name.endswith(_ENDING):
        return f"only files that end in {_ENDING} are read here", f"let its name end in {_ENDING}"
    if not entry.name.isprintable():
        return "the name of this file has a sign that cannot be shown", "give it another name"
    return None


def _note(rule: str, file: Path | str, message: str, hint: str) -> Diagnostic:
    notes = Collector(Source(str(file), ""))
    notes.place(rule, 0, 0, message, hint)
    return notes.found[0]
