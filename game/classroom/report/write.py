"""Writes the report to a file: a page to read on a screen, or a PDF to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.report.report import report
from game.papers import to_html

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from game.classroom.room import Room


def write_report(room: Room, out: Path, day: date) -> None:
    """Write the report in the form that the file's name asks for, .pdf or else HTML. Raises OSError."""
    document = report(room, day)
    if out.suffix.lower() == ".pdf":
        from game.papers.pdf import to_pdf  # noqa: PLC0415 - only when one is written

        out.write_bytes(to_pdf(document))
    else:
        out.write_text(to_html(document), encoding="utf-8")
