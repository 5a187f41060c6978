"""Findings about lines in groups, gathered: one for a list of which no line is shown, one for a group's if.

A line in a group stands under all that the groups around it ask for. Where that is never so for a whole list,
or always for a group, its author has made one slip, and is told once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from game.analysis.lint import Path

_LISTS: Final = ("lines", "else", "either")
_TOP: Final = {"lines": 3, "ending": 4}  # how many keys lead to the list of a scene, or of a reflection


def lists_of(path: Path) -> list[Path]:
    """The lists of groups in which a line stands, the outermost first, by the path to each."""
    first = _TOP.get(str(path[2]), len(path))
    return [path[: at + 1] for at in range(first, len(path)) if path[at] in _LISTS]


def never_shown(lines: Iterable[Path], never: Collection[Path]) -> dict[Path, list[Path]]:
    """The lines that are never shown, by the outermost list of which none is, else by themselves."""
    shown = {each for path in lines if path not in never for each in lists_of(path)}
    found: dict[Path, list[Path]] = {}
    for path in never:
        whole = next((each for each in lists_of(path) if each not in shown), path)
        found.setdefault(whole, []).append(path)
    return found


def place_of(where: Path) -> Path:
    """Where it is said that nothing of a list, or a line, is shown: at the condition that is to blame."""
    if where[-1] == "lines":
        return (*where[:-1], "if")
    return where if where[-1] in _LISTS else (*where, "if")


def always_shown(path: Path, never: Collection[Path]) -> Path | None:
    """Where it is said that a line is always shown; None where it is said already of what never is.

    `never` are the lists and lines of which that is said.
    """
    for each in lists_of(path):
        group, key = each[:-1], each[-1]
        if key == "else" or (key == "lines" and (*group, "else") in never):
            return None
        if key == "lines":
            return (*group, "if")
        if path[len(each)] != 0:
            return None
    return (*path, "if")
