r"""Reads prose with its marks: `*emphasis*`, `{stat}`, `{asked ? again | well}`, `{~ nods | waits}`.

`{{` is a brace, `\*` an asterisk, and in braces `\|` a bar.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from game.loader.braces import closing, wordings
from game.loader.conditions import condition_in
from game.loader.foreign_marks import foreign_marks
from game.loader.nodes import Scalar
from game.loader.scalars import MARK, NEWER_MARK, typed
from game.loader.shown_values import NotShown, shown
from game.loader.wording_slips import never_empty, slip_of
from game.story.text import NOTHING, Alternative, Run, Text, plain

if TYPE_CHECKING:
    from game.loader.braces import Span, Wordings
    from game.loader.context import Context
    from game.loader.nodes import Node

_MARK: Final = re.compile(r"\{\{|\\[*|]|[*{]")


def prose(context: Context, node: Node | None, called: str) -> Text:
    """The text of authored words, their marks understood; empty where there are none. Slips are noted."""
    written = typed(context.notes, node, called)
    if not written:
        return NOTHING
    foreign_marks(context, node, written)
    if "{" not in written and "*" not in written:
        return Text((Run(written),))
    return _Marks(context, node, written).read()  # type: ignore[arg-type] # only a Scalar has words


def title(context: Context, node: Node | None, called: str) -> Text:
    r"""The text of a title: prose where it has marks, else words whose braces and asterisks are let be.

    The two signs that stand for another, `{{` and `\*`, do so in either.
    """
    if isinstance(node, Scalar) and _is_marked(context, node.text):
        return prose(context, node, called)
    written = typed(context.notes, node, called)
    return plain(written.replace("{{", "{").replace(r"\*", "*")) if written else NOTHING


def _is_marked(context: Context, written: str) -> bool:
    """Whether a title has marks; those that came with version 1.1 are some only there."""
    return MARK.search(written) is not None or (context.grown and NEWER_MARK.search(written) is not None)


@define
class _Marks:
    context: Context
    node: Scalar
    written: str
    runs: list[Run] = field(factory=list)
    words: str = ""
    opened: int | None = None  # where the emphasis began
    number: int = 0  # of alternatives so far
    wording: Alternative | None = None  # the one that is being read
    around: bool = False  # whether the emphasis began before that
    open_told: int = -1  # the alternative of which was said that its emphasis is not closed inside

    def read(self) -> Text:
        self.through((0, len(self.written)))
        self.ended()
        text = Text(tuple(self.runs))
        never_empty(self.context, self.node, text)
        return text

    def through(self, span: Span) -> None:
        """Read the words of a span."""
        done, end = span
        while (mark := _MARK.search(self.written, done, end)) is not None:
            self.words += self.written[done : mark.start()]
            done = self.take(mark, end)
        self.words += self.written[done:end]

    def take(self, mark: re.Match[str], end: int) -> int:
        """Understand a mark; the offset after it."""
        match mark[0]:
            case "{{":
                self.words += "{"
            case r"\*":
                self.words += "*"
            case r"\|":
                self.words += "|" if self.wording else mark[0]
            case "*":
                self.emphasis(mark.start())
            case _:
                return self.brace(mark.start(), end)
        return mark.end()

    def ended(self) -> None:
        """Close what was said, and note emphasis that goes on."""
        if self.opened is not None and not self.around:
            message = "emphasis begins here and does not end"
            self.emphasis_slip(self.opened, message, r"add *, or write \* for an asterisk")
        self.close()

    def emphasis(self, at: int) -> None:
        if self.around:
            message = "these words are emphasised already, from before the brace"
            self.emphasis_slip(at, message, r"take this * out, or write \* for an asterisk")
            return
        if self.opened is not None and self.opened + 1 == at:
            message = "two asterisks mark nothing"
            self.note("UP311", (self.opened, 2), message, "write one * on either side of the words")
        self.close()
        self.opened = at if self.opened is None else None

    def emphasis_slip(self, at: int, message: str, hint: str) -> None:
        """Note an asterisk that opens or closes nothing, of one alternative the first."""
        told, self.open_told = self.open_told, self.number if self.wording else -1
        if not self.wording or told != self.number:
            self.note("UP311", (at, 1), message, hint)

    def close(self) -> None:
        """Put the words so far among the runs."""
        if self.words:
            self.put(Run(self.words))
        self.words = ""

    def put(self, run: Run) -> None:
        self.runs.append(evolve(run, emphasis=self.opened is not None, alternative=self.wording))

    def brace(self, at: int, end: int) -> int:
        """Understand what stands in braces; the offset after them."""
        close = closing(self.written, at, end)
        if close < 0:
            message = "a brace is opened and not closed"
            hint = "put all of the words in quotes" if self.cut_short() else "add }, or write {{ for a brace"
            self.note("UP313", (at, 1), message, hint)
            return at + 1
        choice = wordings(self.written, (at + 1, close))
        if choice is None:
            self.value((at, close + 1))
        else:
            self.choice(choice, (at, close + 1))
        return close + 1

    def cut_short(self) -> bool:
        """Whether a comment ends the words."""
        node = self.node
        return node.plain and "#" in self.context.notes.lines[node.end_line][node.end_column :]

    def value(self, braces: Span) -> None:
        start, end = braces
        run = shown(self.context, self.written[start + 1 : end - 1].strip())
        if isinstance(run, NotShown):
            self.note(run.rule, (start, end - start), run.message, run.hint)
        elif run is None:
            self.words += self.written[start:end]
        else:
            self.close()
            self.put(run)

    def choice(self, choice: Wordings, braces: Span) -> None:
        """Read each wording of an alternative."""
        start, end = braces
        self.context.newer(self.node, "alternatives in words")
        slip = slip_of(choice, self.written, inside=self.wording is not None)
        if slip is not None:
            self.note(slip.rule, (start, end - start), slip.message, slip.hint)
            return
        asked = choice.asked and condition_in(self.context, self.node, choice.asked)
        self.close()
        self.around = self.opened is not None
        for branch, span in enumerate(choice.spans):
            self.wording = Alternative(self.number, branch, len(choice.spans), asked)
            self.through(span)
            self.ended()
            self.opened = self.opened if self.around else None
        self.wording, self.around = None, False
        self.number += 1

    def note(self, rule: str, part: Span, message: str, hint: str) -> None:
        """Note something about some of the words: their offset and their length."""
        self.context.notes.within(rule, self.node, part, message, hint)
