"""A paper as a PDF: real text in our own faces, an outline, page numbers, and what is what told."""

from game.papers.pdf.write import to_pdf

__all__ = ["to_pdf"]
