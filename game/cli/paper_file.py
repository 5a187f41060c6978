"""Writes a paper to a file, as a page or a PDF as its name asks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.cli.missing import tell_missing_faces
from game.papers import to_html

if TYPE_CHECKING:
    from pathlib import Path

    from game.papers import Document

_WRONG_USAGE: Final = 2
FORMS: Final = (".html", ".pdf")


def write_paper(document: Document, out: Path) -> int:
    """Write a paper and say so: 0, or 2 where the file cannot be written."""
    try:
        out.write_bytes(_written(document, out.suffix.lower()))
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    print(f"Written: {out}")
    return 0


def _written(document: Document, form: str) -> bytes:
    if form == ".html":
        return to_html(document).encode()
    from game.papers.pdf import to_pdf

    made = to_pdf(document)
    tell_missing_faces()
    return made
