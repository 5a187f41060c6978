"""Diagnostics as text for people, one line for editors, or JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal

from wcwidth import wcwidth

from game.diagnostics.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.diagnostics.diagnostic import Diagnostic
    from game.diagnostics.span import Source

Format = Literal["text", "short", "json"]
_TAB: Final = 4
_LONGEST: Final = 100
_BEFORE: Final = 60


def render(found: Iterable[Diagnostic], sources: Mapping[str, Source], style: Format = "text") -> str:
    """All diagnostics in one of three styles; `sources` gives the files' texts by name."""
    if style == "json":
        return json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=2)
    if style == "short":
        return "\n".join(_short(one) for one in found)
    return "\n\n".join(_full(one, sources.get(one.file)) for one in found)


def _where(one: Diagnostic) -> str:
    return f"{one.file}:{one.span.line}:{one.span.column}"


def _short(one: Diagnostic) -> str:
    return f"{_where(one)}: {one.severity}: {one.message} [{one.rule}]"


def _full(one: Diagnostic, source: Source | None) -> str:
    parts = [f"{_where(one)}: {one.severity}: {one.message} [{one.rule} {RULES[one.rule].name}]"]
    if source is not None:
        parts += _pointed(one, source)
    if one.hint:
        parts.append(f"  help: {one.hint}")
    return "\n".join([*parts, *(f"  note: {note}" for note in one.notes)])


def _pointed(one: Diagnostic, source: Source) -> list[str]:
    """The line, and a caret under what is meant."""
    lines = source.text.splitlines()
    if not 1 <= one.span.line <= len(lines):
        return []
    line, start, end = _window(lines[one.span.line - 1], one.span.column - 1, one.span.end - 1)
    number = f"{one.span.line:>5} | "
    under = " " * (len(number) - 2) + "| "
    caret = " " * _columns(line[:start]) + "^" * max(1, _columns(line[start:end]))
    return [number + _expanded(line).rstrip(), under + caret]


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around what is meant; control characters shown as �."""
    clean = "".join(char if char == "\t" or char.isprintable() else "�" for char in line)
    if len(clean) <= _LONGEST:
        return clean, start, min(end, len(clean))
    left = max(0, start - _BEFORE)
    shown = ("…" if left else "") + clean[left : left + _LONGEST] + ("…" if left + _LONGEST < len(clean) else "")
    shift = left - (1 if left else 0)
    return shown, start - shift, min(end - shift, len(shown))


def _columns(text: str) -> int:
    """How many columns a terminal gives a text: two for Chinese and emoji, tabs to the next stop."""
    at = 0
    for char in text:
        at += _TAB - at % _TAB if char == "\t" else max(0, wcwidth(char))
    return at


def _expanded(line: str) -> str:
    """The line with tabs as spaces up to the next stop."""
    shown = ""
    for char in line:
        shown += " " * (_TAB - _columns(shown) % _TAB) if char == "\t" else char
    return shown


def _plain(one: Diagnostic) -> dict[str, object]:
    return {
        "rule": one.rule,
        "name": RULES[one.rule].name,
        "severity": str(one.severity),
        "file": one.file,
        "line": one.span.line,
        "column": one.span.column,
        "end": one.span.end,
        "message": one.message,
        "hint": one.hint,
        "notes": list(one.notes),
    }
