"""Where in the format a place of a text is, by indents and brackets alone: also where nothing parses yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.lsp.flow import flow_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The dashes and the name with which a line begins. A name may be quoted, or hold a mood in brackets.
_HEAD: Final = re.compile(
    r"""(?P<indent>\ *)(?P<dashes>(?:-\ +|-$)*)"""
    r"""(?:(?P<name>"[^"]*"|'[^']*'|[^\s\-\[\]{}\#"'&*!|>%@`:][^:]*?):(?:\ +|$))?"""
)
_BLOCK: Final = re.compile(r"[|>][+-]?\d*\s*(?:#.*)?$")
_COMMENT: Final = re.compile(r"(?:^|\s)#")
_FAR: Final = 40  # lines up in which brackets that hold this place are looked for


@frozen
class Cursor:
    """A place: the names that lead to it, None for a part of a list, and what is typed up to it.

    Where `naming`, no name with a colon stands before it yet: a name may be meant, or words. `beside` are the
    names that stand already in the same record.
    """

    path: tuple[str | None, ...]
    typed: str
    naming: bool
    beside: frozenset[str] = frozenset()


@frozen
class _Line:
    """A line taken apart: columns with a name, or None for a dash, from left to right; and the rest."""

    heads: tuple[tuple[int, str | None], ...]
    rest: str
    indent: int

    @property
    def opens(self) -> bool:
        """Whether a bracket begins its rest."""
        return self.rest[:1] in {"[", "{"}


def cursor_at(lines: Sequence[str], row: int, column: int) -> Cursor | None:
    """The place in this line before this column, both from 0; None in a comment, and below the last line."""
    if row >= len(lines) or lines[row][:column].lstrip().startswith("#"):
        return None
    before = lines[row][:column]
    first = _opened_above(lines, row, before)
    text = "\n".join([*lines[first:row], before])
    line = _taken_apart(text)
    above = _path_above(lines, first, line, column)
    names = tuple(name for _, name in line.heads)
    if not line.heads and above.words is not None:
        return Cursor(above.path, f"{above.words} {line.rest}".lstrip(), naming=False)
    if line.opens:
        inner = flow_at(line.rest)
        if inner is None:
            return None
        return Cursor((*above.path, *names, *inner.path), inner.typed, inner.naming, inner.beside)
    named = bool(names) and names[-1] is not None
    beside = frozenset() if named or names else above.beside | _below(lines, row, line.indent)
    return Cursor((*above.path, *names), line.rest.lstrip("\"'"), not named, beside)


def _taken_apart(text: str) -> _Line:
    match = _HEAD.match(text)
    if match is None:  # every part of the pattern may be empty
        return _Line((), text, 0)
    indent = len(match["indent"])
    heads: list[tuple[int, str | None]] = [
        (indent + place.start(), None) for place in re.finditer("-", match["dashes"])
    ]
    if match["name"]:
        heads.append((match.start("name"), match["name"].strip("\"'")))
    return _Line(tuple(heads), text[match.end() :], indent)


def _opened_above(lines: Sequence[str], row: int, before: str) -> int:
    """The line in which a bracket is opened that holds this place; the line itself where there is none.

    What stands in brackets is indented further than what they belong to: else one was only not closed yet.
    """
    least = len(before) - len(before.lstrip())
    for first in range(row - 1, max(row - _FAR, 0) - 1, -1):
        line = lines[first]
        indent = len(line) - len(line.lstrip())
        if line.count("{") + line.count("[") > line.count("}") + line.count("]") and indent < least:
            taken = _taken_apart("\n".join([*lines[first:row], before]))
            if taken.opens and taken.heads and taken.heads[-1][0] < least and flow_at(taken.rest) is not None:
                return first
        if line.strip():
            least = min(least, indent)
    return row


@frozen
class _Above:
    """What leads to a place: its path, the names beside it so far, and words that go on there, if any do."""

    path: tuple[str | None, ...]
    beside: frozenset[str]
    words: str | None = None


def _path_above(lines: Sequence[str], row: int, line: _Line, column: int) -> _Above:
    """Go up from a line to whatever it stands in."""
    here, dash = line.heads[0] if line.heads else (line.indent if line.rest.strip() else column, "")
    names, dashes = (here + 1, here) if dash is None else (here, here)
    path: list[str | None] = []
    beside: set[str] = set()
    words: str | None = None
    for above in _heads_above(lines, row, names):
        for at, name in reversed(above.heads):
            if name is not None and at == here and not path and dash is not None:
                beside.add(name)
            if at < (names if name is not None else dashes):
                if not path and above.rest.strip() and at == above.heads[-1][0] and not line.heads:
                    words = "" if _BLOCK.match(above.rest) else _without_comment(above.rest)
                path.append(name)
                names, dashes = (at, at) if name is not None else (at + 1, at)
        if not names and path:
            break
    return _Above(tuple(reversed(path)), frozenset(beside), words)


def _heads_above(lines: Sequence[str], row: int, column: int) -> Iterator[_Line]:
    """The lines above that are indented no further than this column, nor than one met on the way."""
    for number in range(row - 1, -1, -1):
        line = lines[number]
        indent = len(line) - len(line.lstrip())
        if indent > column or indent == len(line) or line[indent] == "#":
            continue
        taken = _taken_apart(line)
        if taken.heads:
            column = min(column, indent)
            yield taken


def _below(lines: Sequence[str], row: int, indent: int) -> set[str]:
    """The names that stand in the same record below."""
    found = set()
    for line in lines[row + 1 :]:
        here = len(line) - len(line.lstrip())
        if here == len(line) or here > indent:
            continue
        if here < indent:
            break
        heads = _taken_apart(line).heads
        if not heads or heads[0][1] is None:
            break
        found.add(heads[0][1])
    return found


def _without_comment(words: str) -> str:
    match = _COMMENT.search(words)
    return words[: match.start()] if match else words
