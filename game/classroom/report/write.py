"""Writes the report to a file: a page to read on a screen, or a PDF to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.report.report import report
from game.papers import to_html

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from game.classroom.room import Room
    from game.papers import Document


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
    _put(out, _written(report(room, day, class_name), out.suffix.lower()))


def write_both(room: Room, folder: Path, stem: str, day: date, class_name: str = "") -> str:
    """Write the report as a page and as a PDF into a folder; the free name that both have there.

    The folder is made if need be. Raises OSError; then neither is there.
    """
    document = report(room, day, class_name)
    written = {form: _written(document, form) for form in FORMS}
    folder.mkdir(parents=True, exist_ok=True)
    free = free_stem(folder, stem)
    put: list[Path] = []
    try:
        for form, content in written.items():
            out = folder / f"{free}{form}"
            _put(out, content)
            put.append(out)
    except OSError:
        for out in put:
            out.unlink(missing_ok=True)
        raise
    return free


def _written(document: Document, form: str) -> bytes:
    if form != ".pdf":
        return to_html(document).encode()
    from game.papers.pdf import to_pdf  # noqa: PLC0415 - only when one is written

    return to_pdf(document)


def _put(out: Path, content: bytes) -> None:
    """Write a new file; where the disk is full, no part of it stays. Raises OSError."""
    try:
        with out.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise
    except OSError:
        out.unlink(missing_ok=True)
        raise
