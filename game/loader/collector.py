"""Collects diagnostics while a story is read, each with its place in its file."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.diagnostics import (
    RULES,
    Diagnostic,
    Severity,
    Source,
    Span,
    closest,
    did_you_mean,
    surely_meant,
)
from game.loader.certain_fix import certain_fix
from game.loader.nodes import Items, Record, Scalar

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.loader.nodes import Node

# Names compared in search of suggestions, in one run; a file of thousands of slips needs no more.
_COMPARED: Final = 20_000
_LONGEST: Final = 240  # characters of a message
# A remedy may list all places or looks, and a list cut short helps nobody.
_LONGEST_HINT: Final = 1200  # all places, moments or things of the catalogue


@define
class Collector:
    """The diagnostics of a story, of which at most `most` are kept; `failed` once one is an error.

    `lines` are those of `source`, its file. `others` can join it: their lines are numbered on from there, so
    that whatever reads nodes needs to know of no second file. Of the `silent` rules nothing is said, as what
    is missing may stand where nothing could be read; `unsaid` once one would have been.
    """

    source: Source
    most: int = 500
    found: list[Diagnostic] = field(factory=list)
    failed: bool = False
    lines: list[str] = field(init=False)
    meant: dict[str, str] = field(factory=dict)  # for what is no id, the id that it is read as
    sure: dict[str, str] = field(factory=dict)  # for misspelt words, the names that they are for certain
    decimals: set[tuple[int, int]] = field(factory=set)  # lines and columns of numbers such as 1.5
    others: list[Source] = field(factory=list)
    silent: frozenset[str] = frozenset()
    unsaid: bool = False
    _let_be: set[tuple[int, int]] = field(factory=set)  # lines and columns where parts begin
    _compared: int = 0
    _firsts: list[int] = field(factory=list)  # the number of the first line of each file that joined

    def __attrs_post_init__(self) -> None:
        """Split the text once."""
        self.lines = self.source.lines()

    def at(self, rule: str, node: Node, message: str, hint: str = "") -> None:
        """Note a diagnostic about a part of the file."""
        if (node.line, node.column) not in self._let_be:
            self.span(rule, self.whole(node), message, hint)

    def within(self, rule: str, node: Scalar, part: tuple[int, int], message: str, hint: str = "") -> None:
        """Note a diagnostic about some words of a node; `part` is their offset and length in `node.text`."""
        if (node.line, node.column) in self._let_be:
            return
        place = None if self.full else self._inside(node, *part)
        self.span(rule, place or self.whole(node), message, hint)

    def after(self, rule: str, node: Scalar, length: int, message: str, hint: str = "") -> None:
        """Note a diagnostic about the `length` characters after the words, on their last line."""
        if (node.line, node.column) not in self._let_be:
            column = node.end_column
            self.span(rule, self._part(node.end_line, column, column + length), message, hint)

    def place(self, rule: str, line: int, column: int, message: str, hint: str = "") -> None:
        """Note a diagnostic at one character; line and column count from 0."""
        self.span(rule, self._part(line, column, column + 1), message, hint)

    def span(self, rule: str, span: Span, message: str, hint: str = "") -> None:
        """Note a diagnostic at a span; nothing is kept once there are `most`."""
        severity = RULES[rule].severity
        self.failed = self.failed or severity is Severity.ERROR
        if rule in self.silent:
            self.unsaid = True
        elif not self.full:
            message, hint = _clean(message), _clean(hint, _LONGEST_HINT)
            fix = certain_fix(rule, span, hint, self._lines_of(span.file), self.sure)
            self.keep(
                Diagnostic(rule=rule, severity=severity, span=span, message=message, hint=hint, fix=fix)
            )

    def _lines_of(self, file: str) -> list[str]:
        """The lines of one of the files, as its own diagnostics count them."""
        at = next((place for place, other in enumerate(self.others) if other.name == file), None)
        if at is None:
            return self.lines[: self._firsts[0]] if self._firsts else self.lines
        return self.lines[self._firsts[at] : self._firsts[at + 1] if at + 1 < len(self._firsts) else None]

    def keep(self, one: Diagnostic) -> None:
        """Keep a diagnostic; with the last that is kept, that there may be more."""
        self.failed = self.failed or one.severity is Severity.ERROR
        if not self.full:
            self.found.append(one)
        if len(self.found) == self.most:
            self.found.append(_and_more(one.span, self.most))

    def join(self, other: Collector) -> int:
        """Take in another file with what was found in it; the number from 0 that its first line has here."""
        self._firsts.append(len(self.lines))
        self.others.append(other.source)
        self.lines += other.lines
        for one in other.found:
            self.keep(one)
        return self._firsts[-1]

    @property
    def text(self) -> str:
        """The text of all files, between two of them a sign that stands in none."""
        return "\0".join((self.source.text, *(other.text for other in self.others)))

    def line_of(self, node: Node, seen_from: Node) -> str:
        """`line 5`, or `line 5 of scenes/trip.yaml` where that is another file than that of `seen_from`."""
        there, near = self.whole(node), self.whole(seen_from)
        if there.file == near.file:
            return f"line {there.line}"
        return f"line {there.line} of {self.source.beside(there.file)}"

    def let_be(self, node: Node) -> None:
        """Note nothing more about a part of the file, nor about what it holds."""
        waiting = [node]
        while waiting:
            here = waiting.pop()
            self._let_be.add((here.line, here.column))
            if isinstance(here, Items):
                waiting += here.parts
            elif isinstance(here, Record):
                waiting += [part for pair in here.pairs for part in pair]

    def near(self, word: str, known: Collection[str], all_called: str = "") -> str:
        """A remedy for a misspelt name, as a question or a list of all; empty if there is none."""
        if not self._may_compare(known):
            return ""
        self._note_sure(word, known)
        return did_you_mean(word, known, all_called)

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """The name a misspelt word was most likely meant to be; None if none is near."""
        if not self._may_compare(known):
            return None
        self._note_sure(word, known)
        return closest(word, sorted(known))

    def _note_sure(self, word: str, known: Collection[str]) -> None:
        """Remember which name a misspelt word is for certain, or that it could be another one too."""
        sure = surely_meant(word, known)
        if sure is not None:
            self.sure[word] = sure

    def _may_compare(self, known: Collection[str]) -> bool:
        self._compared += len(known)
        return not self.full and self._compared <= _COMPARED

    @property
    def full(self) -> bool:
        """Whether nothing more is kept, and no care need be taken with what is noted."""
        return len(self.found) > self.most

    def _inside(self, node: Scalar, offset: int, length: int) -> Span | None:
        """Where some words of a text stand in the file: searched for, as quotes and folding move them."""
        words = node.text[offset : offset + length]
        if not words:
            end = node.end_column + (1 if node.plain else 0)
            return self._part(node.end_line, end - 1, end)
        skip = node.text.count(words, 0, offset)
        for number in range(node.line, min(node.end_line + 1, len(self.lines))):
            line = self.lines[number]
            at = line.find(words, node.column if number == node.line else 0)
            while at >= 0:
                if not skip:
                    return self._part(number, at, at + len(words))
                skip -= 1
                at = line.find(words, at + len(words))
        return None

    def whole(self, node: Node) -> Span:
        """The span of a part of the file, its first line at most."""
        end = node.column + 1
        if isinstance(node, Scalar):
            one_line = node.end_line == node.line
            end = max(end, node.end_column if one_line else self._length(node.line))
        return self._part(node.line, node.column, end)

    def _part(self, line: int, column: int, end: int) -> Span:
        """Part of a line, by its number and two columns that all count from 0, as its own file counts."""
        at = bisect_right(self._firsts, line) - 1
        if at < 0:
            return Span(self.source.name, line + 1, column + 1, end + 1)
        return Span(self.others[at].name, line - self._firsts[at] + 1, column + 1, end + 1)

    def _length(self, line: int) -> int:
        return len(self.lines[line].rstrip()) if line < len(self.lines) else 0


def _clean(text: str, longest: int = _LONGEST) -> str:
    """A sentence that holds words of the file: not too many, and none that would steer a terminal."""
    short = text if len(text) <= longest else text[:longest] + "…"
    return "".join(char if char.isprintable() else "�" for char in short)


def _and_more(span: Span, most: int) -> Diagnostic:
    return Diagnostic(
        rule="UP607",
        severity=RULES["UP607"].severity,
        span=span,
        message=f"there is more to say, but {most} findings are enough for once",
        hint="mend these first",
    )
