"""A small story in several files on disk, and what is found in it, file by file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from game.diagnostics import Severity
from game.loader import Limits, load_path
from tests.loader.split_story import write_split

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEAD = """\
upward: 1.1
title: The gate
protagonist: lu
characters: {lu: {name: Lu, look: wenzhu}}
stats: {confidence: 40}
start: gate
"""
GATE = "gate: {place: campus_gate, lines: [A gate.], next: hall}\n"
HALL = "hall: {place: auditorium, ending: {title: Inside, tone: warm}}\n"
BOTH = f"scenes:\n  {GATE}  {HALL}"
FILES = {"a": GATE, "b": HALL}


def places(folder: Path, limits: Limits = Limits()) -> list[tuple[str, str, int]]:  # noqa: B008 - it is frozen
    """The rule, file and line of every finding, in the order in which they are told."""
    loaded = load_path(folder, limits=limits)
    errors = any(one.severity is Severity.ERROR for one in loaded.diagnostics)
    assert (loaded.scenario is None) == errors
    told = [(one.rule, os.path.relpath(one.span.file, folder), one.span.line) for one in loaded.diagnostics]
    return [(rule, file.replace(os.sep, "/"), line) for rule, file, line in told]


def written(tmp_path: Path, files: Mapping[str, str] = FILES, head: str = HEAD) -> Path:
    """A story in several files on disk."""
    return write_split(tmp_path / "gate", head, files)
