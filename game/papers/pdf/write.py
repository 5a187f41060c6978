"""Writes a document as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.papers.pdf.backend import Backend
from game.papers.pdf.page_break import pages
from game.papers.pdf.typeset import set_document
from game.words import say

if TYPE_CHECKING:
    from game.papers.model import Document


def to_pdf(document: Document) -> bytes:
    """The bytes of the whole PDF file."""
    placed = pages(set_document(document))
    press = Backend(document)
    for number, page in enumerate(placed, 1):
        press.print_page(page, say("papers.page", number=number, pages=len(placed)))
    return bytes(press.output())
