"""Writes a document as a PDF: real text in our own faces, an outline, page numbers, tagged for readers."""

from game.papers.pdf.write import to_pdf

__all__ = ["to_pdf"]
