"""Where a text that is shown stands: in the story's file, or in the PO file it is translated by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Span
from game.loader.spans import spans
from game.words.po_file import parse_po

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.diagnostics import Source
    from game.loader.load import Loaded
    from game.loader.spans import Path


def text_spans(loaded: Loaded, paths: Sequence[Path]) -> list[Span]:
    """The span of each path, as `spans` has it; of what is translated, its line in the translation."""
    written = spans(loaded.written, paths)
    if loaded.translation is None:
        return written
    lines = _lines(loaded.translation)
    return [
        _span(loaded.translation, line) if (line := _line(lines, path)) else span
        for path, span in zip(paths, written, strict=True)
    ]


def _lines(translation: Source) -> Mapping[str, int]:
    return {entry.key: entry.line for entry in parse_po(translation.text.encode(), translation.name).texts}


def _line(lines: Mapping[str, int], path: Path) -> int | None:
    """Of a path to a part that has several texts, such as a character, the first of them."""
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    return lines.get(key) or next((line for each, line in lines.items() if each.startswith(f"{key}.")), None)


def _span(translation: Source, line: int) -> Span:
    length = len(translation.lines()[line - 1].rstrip())
    return Span(translation.name, line, 1, max(length, 1) + 1)
