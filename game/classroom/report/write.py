"""Writes the report to a file: a page to read on a screen, or a PDF to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.report.report import report
from game.papers import to_html

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from game.classroom.room import Room


FORMS: Final = (".html", ".pdf")


def free_stem(folder: Path, stem: str) -> str:
    """A name for a report, without its ending, that no file of this folder has in any form."""
    free, number = stem, 1
    while any((folder / f"{free}{form}").exists() for form in FORMS):
        number += 1
        free = f"{stem}-{number}"
    return free


def write_report(room: Room, out: Path, day: date, class_name: str = "") -> None:
    """Write the report in the form that the file's name asks for, .pdf or else HTML. Raises OSError.

    `day` is the lesson's. What is there already is never written over: FileExistsError.
    """
    document = report(room, day, class_name)
    if out.suffix.lower() == ".pdf":
        from game.papers.pdf import to_pdf  # noqa: PLC0415 - only when one is written

        written = to_pdf(document)
    else:
        written = to_html(document).encode()
    with out.open("xb") as file:
        file.write(written)
