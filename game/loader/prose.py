r"""Reads prose with its marks: `*emphasis*`, `{stat}`, `{{` for a brace, `\*` for an asterisk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.expressions import Kind
from game.loader.conditions import not_declared
from game.loader.foreign_marks import EMPHASIS, foreign_marks
from game.loader.nodes import Scalar
from game.loader.scalars import MARK, typed
from game.story.text import NOTHING, Run, Text, plain

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

# What other formats fill in, and set otherwise: {name}, {b}, {/i}, {color=#f00}.
_NAMES: Final = frozenset({"name", "player", "player_name", "playername", "nickname", "protagonist", "hero"})
_SET: Final = re.compile(r"/?(?:b|i|u|s|em|strong|color|size|font|cps|nw|w|p|fast)(?:=.*)?|/.*")
_MARK: Final = re.compile(r"\{\{|\\\*|\*|\{([^{}\n]*)\}|\{")


def prose(context: Context, node: Node | None, called: str) -> Text:
    """The text of authored words, their marks understood; empty where there are none. Slips are noted."""
    written = typed(context.notes, node, called)
    if not written:
        return NOTHING
    foreign_marks(context, node, written)
    if not _MARK.search(written):
        return Text((Run(written),))
    return _Marks(context, node, written).read()  # type: ignore[arg-type] # only a Scalar has words


def title(context: Context, node: Node | None, called: str) -> Text:
    r"""The text of a title: prose where it has marks, else words whose braces and asterisks are let be.

    The two signs that stand for another, `{{` and `\*`, do so in either.
    """
    if isinstance(node, Scalar) and MARK.search(node.text):
        return prose(context, node, called)
    written = typed(context.notes, node, called)
    return plain(written.replace("{{", "{").replace(r"\*", "*")) if written else NOTHING


@define
class _Marks:
    context: Context
    node: Scalar
    written: str
    runs: list[Run] = field(factory=list)
    words: str = ""
    opened: int | None = None  # where the emphasis began

    def read(self) -> Text:
        done = 0
        for mark in _MARK.finditer(self.written):
            self.words += self.written[done : mark.start()]
            self.take(mark)
            done = mark.end()
        self.words += self.written[done:]
        if self.opened is not None:
            message = "emphasis begins here and does not end"
            self.note("UP311", (self.opened, 1), message, r"add *, or write \* for an asterisk")
        self.close()
        return Text(tuple(self.runs))

    def take(self, mark: re.Match[str]) -> None:
        match mark[0]:
            case "{{":
                self.words += "{"
            case r"\*":
                self.words += "*"
            case "*":
                self.emphasis(mark.start())
            case "{":
                message = "a brace is opened and not closed"
                self.note("UP313", (mark.start(), 1), message, "add }, or write {{ for a brace")
            case _:
                self.value(mark)

    def emphasis(self, at: int) -> None:
        if self.opened is not None and self.opened + 1 == at:
            message = "two asterisks mark nothing"
            self.note("UP311", (self.opened, 2), message, "write one * on either side of the words")
        self.close()
        self.opened = at if self.opened is None else None

    def close(self) -> None:
        """Put the words so far among the runs."""
        if self.words:
            self.runs.append(Run(self.words, emphasis=self.opened is not None))
        self.words = ""

    def value(self, mark: re.Match[str]) -> None:
        name = mark[1].strip()
        known = self.context.names.get(name)
        part = (mark.start(), mark.end() - mark.start())
        if known is None and self.context.unsure:
            self.words += mark[0]
        elif known is None:
            hint = not_declared(self.context, name, otherwise="write {{ for a brace")
            if name.lower() in _NAMES or name in self.context.characters:
                hint = "only numbers are filled in: write the name itself"
            elif _SET.fullmatch(name.lower()):
                hint = EMPHASIS
            self.note("UP310", part, f"there is no stat called “{name}”", hint)
        elif known.kind is Kind.TRUTH:
            message = f"“{name}” is yes or no, and has no number to show"
            self.note("UP312", part, message, f"use a line with if: {name}")
        else:
            self.close()
            self.runs.append(Run(f"{{{name}}}", self.opened is not None, known.slot))

    def note(self, rule: str, part: tuple[int, int], message: str, hint: str) -> None:
        self.context.notes.within(rule, self.node, part, message, hint)
