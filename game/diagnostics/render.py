"""Diagnostics as text for people, one line each for editors, or JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, assert_never

from game.diagnostics.pointer import pointed, printable
from game.diagnostics.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.diagnostics.diagnostic import Diagnostic
    from game.diagnostics.span import Source

Format = Literal["text", "short", "json"]


def render(found: Iterable[Diagnostic], sources: Iterable[Source] = (), style: Format = "text") -> str:
    """All diagnostics in one of three styles; the text style shows the lines meant from `sources`."""
    match style:
        case "json":
            return json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=2)
        case "short":
            return "\n".join(f"{_heading(one)} [{one.rule}]" for one in found)
        case "text":
            lines = {source.name: source.lines() for source in sources}
            return "\n\n".join(_full(one, lines) for one in found)
        case _:
            assert_never(style)


def _heading(one: Diagnostic) -> str:
    return f"{printable(one.span.file)}:{one.span.line}:{one.span.column}: {one.severity}: {one.message}"


def _full(one: Diagnostic, lines: Mapping[str, list[str]]) -> str:
    parts = [f"{_heading(one)} [{one.rule} {RULES[one.rule].name}]"]
    span = one.span
    file = lines.get(span.file, [])
    if span.line <= len(file) and file[span.line - 1].strip():
        parts += pointed(file[span.line - 1], span.line, span.column - 1, span.end_column - 1)
    if one.hint:
        parts.append(f"  help: {one.hint}")
    return "\n".join([*parts, *(f"  note: {note}" for note in one.notes)])


def _plain(one: Diagnostic) -> dict[str, object]:
    return {
        "rule": one.rule,
        "name": RULES[one.rule].name,
        "severity": str(one.severity),
        "file": one.span.file,
        "line": one.span.line,
        "column": one.span.column,
        "end_column": one.span.end_column,
        "message": one.message,
        "hint": one.hint,
        "notes": list(one.notes),
        "fix": [
            {
                "file": edit.span.file,
                "line": edit.span.line,
                "column": edit.span.column,
                "end_column": edit.span.end_column,
                "text": edit.text,
            }
            for edit in one.fix
        ],
    }
