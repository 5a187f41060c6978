"""`pack`: a story and its files in one, to send to whoever has Upward."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from game.authoring.pack_story import NotPacked, pack_story
from game.authoring.proof import prove
from game.cli.progress_bar import progress_bar
from game.cli.stories import tell_left_out
from game.diagnostics import Severity, render
from game.diagnostics.pointer import printable
from game.loader import load_path
from game.loader.limits import Limits
from game.loader.pack.is_pack import ENDING, is_pack
from game.program_name import program_name
from game.saves.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path

    from game.authoring.pack_story import Packed
    from game.diagnostics import Diagnostic
    from game.loader import Loaded

_MISTAKES, _WRONG_USAGE = 1, 2
_SURELY: Final = Severity.ERROR


def write_pack(path: Path, out: Path, states: int, seconds: float, memory: float) -> int:
    """Write the pack of a story: 0, 1 if it has mistakes, 2 if it cannot be written so."""
    if out.suffix != ENDING:
        return _not_done(f"“{out.name}” is no name of a pack: end it in {ENDING}.", _WRONG_USAGE)
    if is_pack(path):
        return _not_done(f"“{path}” is a pack already.", _WRONG_USAGE)
    loaded = load_path(path, limits=Limits(decodes=True))
    mistakes = [one for one in _proven(loaded, states, seconds, memory) if one.severity is _SURELY]
    if loaded.scenario is None or mistakes:
        print(render(mistakes, loaded.sources), file=sys.stderr)
        return _not_done("\nIt is not packed: nobody should be sent a story with mistakes.", _MISTAKES)
    tell_left_out(loaded)
    try:
        packed = pack_story(path, loaded.scenario)
        if isinstance(packed, NotPacked):
            return _not_done(packed.why, _MISTAKES)
        _write(out, packed.content)
    except OSError as problem:
        where = problem.filename or out
        return _not_done(f"It cannot be packed: {where}: {problem.strerror or problem}.", _WRONG_USAGE)
    print(_said(packed, out))
    return 0


def _proven(loaded: Loaded, states: int, seconds: float, memory: float) -> tuple[Diagnostic, ...]:
    if loaded.scenario is None:
        return loaded.diagnostics
    with progress_bar(f"Looking into {loaded.scenario.id}", states, seconds, memory) as patient:
        return prove(loaded, patient.budget)


def _write(out: Path, content: bytes) -> None:
    """Write a file in one moment: a pack that is there already stays until the new one is whole."""
    disk, aside = Disk(), out.with_name(f"{out.name}.{os.getpid()}.new")
    try:
        disk.write(aside, content)
        disk.rename(aside, out)
    finally:
        disk.remove(aside)


def _said(packed: Packed, out: Path) -> str:
    """What is inside and how large, and that the first line tells of this machine, if it does."""
    widest = max(map(len, packed.files))
    rows = [f"{name:{widest}} {len(content):>11,} bytes" for name, content in packed.files.items()]
    rows.append(f"Written: {out}, {len(packed.content):,} bytes in all. Now: {program_name()} play {out}")
    if packed.tells:
        rows.append("The story’s first line, which is for your editor, names a folder of this machine.")
    return "\n".join(map(printable, rows))


def _not_done(why: str, code: int) -> int:
    print(why, file=sys.stderr)
    return code
