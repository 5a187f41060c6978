"""Pictures and sounds that lie beside a story, and that nothing in it names."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final

from game.loader.collector import Collector
from game.loader.own_files import ENDINGS
from game.story.brought import brought_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.diagnostics import Diagnostic, Source
    from game.story import Scenario

_LOOKED_AT: Final = 1_000  # entries of each folder
_SHOWN: Final = 3
_ENDINGS: Final = tuple(f".{ending}" for several in ENDINGS.values() for ending in several)


def left_over(folder: Path, scenario: Scenario, source: Source) -> tuple[Diagnostic, ...]:
    """A note (UP704) on the files of a story's folder that it does not name; none where all are used.

    Looked at are its folder and those in it that hold a file it names.
    """
    brought = brought_files(scenario)
    named = {file.name for file in brought}
    missing = next((file.name for file in brought if file.broken and not (folder / file.name).exists()), "")
    folders = dict.fromkeys(("", *(name.rpartition("/")[0] for name in sorted(named))))
    others = sorted(name for inside in folders for name in _files(folder, inside) if name not in named)
    if not others:
        return ()
    more = f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
    listed = ", ".join(others[:_SHOWN]) + more
    notes = Collector(source)
    hint = "name it where it is to be seen or heard, or take it away; a pack leaves it at home"
    if missing:
        hint = f"look whether it is meant where the story says {missing}, which is not there"
    notes.place("UP704", 0, 0, f"nothing in this story names {listed}", hint)
    return tuple(notes.found)


def _files(folder: Path, inside: str) -> Iterator[str]:
    """The pictures and sounds directly in a folder of the story, as the story would name them."""
    try:
        with os.scandir(folder / inside) as entries:
            seen = [
                entry.name for entry in islice(entries, _LOOKED_AT) if entry.is_file(follow_symlinks=False)
            ]
    except OSError:
        return
    for name in seen:
        if name.lower().endswith(_ENDINGS) and not name.startswith("."):
            yield f"{inside}/{name}" if inside else name
