"""`rename`: changes an id through a story's files, and says what was changed."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.authoring.rename.read_files import read_files
from game.authoring.rename.rename import Renamed, rename
from game.authoring.rename.target import Refused
from game.authoring.write_files import write_files
from game.cli.stories import complain
from game.diagnostics.pointer import printable
from game.loader import load_path
from game.loader.occurrence import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.rename.story_files import StoryFiles
    from game.story import Scenario

_MISTAKES, _WRONG_USAGE = 1, 2
_SAVES: Final = {
    Named.SCENE: "What players have kept names it as before, and is read by renamed: in the head.",
    Named.CHOICE: "What players have kept names it as before, and is read by renamed: in the head.",
    Named.VALUE: "Games saved before go on; their players are told that a value is another.",
    Named.CHARACTER: "",
    Named.PLACE: "",
    Named.SOUND: "",
    Named.CIRCUMSTANCE: "Games that began from it before do not find it any more.",
}


def rename_id(path: Path, old: str, new: str, kind: Named | None, *, dry: bool) -> int:
    """Rename in the files of a story, or show what that would change: 0 if it can be done, 1 or 2 if not."""
    path = _called(path)
    loaded = load_path(path)
    if loaded.scenario is None:
        complain(loaded)
        return _MISTAKES
    try:
        there = read_files(path)
    except (OSError, UnicodeDecodeError) as problem:
        return _not_done(f"The files beside the story cannot be read: {problem}.", _MISTAKES)
    made = rename(there.files, old, new, kind)
    if isinstance(made, Refused):
        return _not_done(made.why, _WRONG_USAGE)
    if dry:
        print("\n".join(_difference(there.files, made.files)))
        return 0
    try:
        write_files(there.rewritten(made.files))
    except OSError as problem:
        return _not_done(f"Nothing is changed: {problem}.", _MISTAKES)
    print(_said(made, old, loaded.scenario))
    return 0


def _not_done(why: str, code: int) -> int:
    print(printable(why), file=sys.stderr)
    return code


def _called(path: Path) -> Path:
    """A file as one would name it here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _said(made: Renamed, old: str, before: Scenario) -> str:
    """What was renamed, in which files, and what that means for what players have kept."""
    counts = ((len(edits), printable(file)) for file, edits in made.edits.items())
    places = ", ".join(f"{count} place{'s' * (count != 1)} in {file}" for count, file in counts)
    first = f"{old} is {made.new} now: {places}."
    return "\n".join(filter(None, (first, _kept(made, old, before))))


def _kept(made: Renamed, old: str, before: Scenario) -> str:
    """What it means for what players have kept; constants are kept nowhere."""
    if made.target.named is Named.VALUE and old in before.constants:
        return ""
    if made.target.named is Named.VALUE and old in before.names:
        return "Games saved before go on; what was typed in them is not found, and reads as its start."
    return _SAVES[made.target.named]


def _difference(before: StoryFiles, after: StoryFiles) -> Iterator[str]:
    """The lines that change, as `diff -u` writes them."""
    for was, now in zip(before.all(), after.all(), strict=True):
        rows = difflib.unified_diff(was.lines(), now.lines(), was.name, now.name, n=1, lineterm="")
        yield from map(printable, rows)
