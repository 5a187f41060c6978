"""Findings as they are made, each with its place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.diagnostics import RULES, Diagnostic, Severity, Source, Span
from game.loader.nodes import Scalar

if TYPE_CHECKING:
    from game.loader.nodes import Node


@define
class Notes:
    """The findings in one file."""

    source: Source
    found: list[Diagnostic] = field(factory=list)
    _lines: list[str] | None = field(default=None, init=False)

    @property
    def lines(self) -> list[str]:
        """The file's lines."""
        if self._lines is None:
            self._lines = self.source.text.splitlines()
        return self._lines

    @property
    def failed(self) -> bool:
        """Whether anything found stops the story."""
        return any(one.severity is Severity.ERROR for one in self.found)

    def at(self, rule: str, node: Node, message: str, hint: str = "") -> None:
        """A finding about a part of the file."""
        self.span(rule, self._span(node), message, hint)

    def within(self, rule: str, node: Scalar, offset: int, length: int, message: str, hint: str = "") -> None:  # noqa: PLR0913
        """A finding about some characters of words that stand in one line; of all of them where they do not."""
        whole = self._span(node)
        quote = 0 if node.plain else 1
        if node.line != node.end_line or whole.column + quote + offset + length > whole.end + 1:
            self.span(rule, whole, message, hint)
            return
        start = whole.column + quote + offset
        self.span(rule, Span(whole.line, start, start + length), message, hint)

    def span(self, rule: str, span: Span, message: str, hint: str = "") -> None:
        """A finding at a place."""
        self.found.append(
            Diagnostic(
                rule=rule,
                severity=RULES[rule].severity,
                file=self.source.name,
                span=span,
                message=message,
                hint=hint,
            )
        )

    def _span(self, node: Node) -> Span:
        end = node.column + 1
        if isinstance(node, Scalar):
            one_line = node.end_line == node.line
            end = max(end, node.end_column if one_line else self._length(node.line))
        return Span(node.line + 1, node.column + 1, end + 1)

    def _length(self, line: int) -> int:
        return len(self.lines[line].rstrip()) if line < len(self.lines) else 0
