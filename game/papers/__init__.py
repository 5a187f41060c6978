"""Papers: documents as data, and what writes them as HTML and as PDF."""

from game.papers.drawing import Circle, Curve, Drawing, Label, Rect, Tone
from game.papers.html import to_html
from game.papers.model import (
    Block,
    Box,
    Document,
    Figure,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Together,
    Words,
    emphasised,
    runs_of,
    strong,
)

__all__ = [
    "Block",
    "Box",
    "Circle",
    "Curve",
    "Document",
    "Drawing",
    "Figure",
    "Heading",
    "Items",
    "Label",
    "Notes",
    "PageBreak",
    "Paragraph",
    "Rect",
    "Run",
    "Table",
    "Together",
    "Tone",
    "Words",
    "emphasised",
    "runs_of",
    "strong",
    "to_html",
]
