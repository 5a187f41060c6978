"""Shelves, tables, chairs and boards of indoor places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, line, mix, path, rect
from game.art.places.pieces.small_things import book_row

if TYPE_CHECKING:
    from collections.abc import Sequence

SPINES: Final = ("#c8402a", "#3f6673", "#e0a94a", "#f3e6cb", "#86476a", "#7d8f5a", "#4a5f8c", "#a5653c")


def bookcase(
    x: float,
    y: float,
    w: float,
    h: float,
    rows: int,
    wood: str,
    *,
    seed: int = 1,
    spines: Sequence[str] = SPINES,
) -> tuple[str, str]:
    """A bookcase standing with its upper left corner at (x, y): the case, and the books for the next sheet."""
    dark, pitch = mix(wood, "#20141c", 0.45), h / rows
    case = rect(x, y, w, h, wood) + rect(x - 8, y - 14, w + 16, 16, mix(wood, "#fff0d8", 0.12))
    books = ""
    for row in range(rows):
        top = y + row * pitch
        case += rect(x + 12, top + 8, w - 24, pitch - 16, dark)
        books += book_row(x + 16, top + pitch - 8, w - 32, pitch * 0.78, seed * 31 + row, spines)
    return case, books


def stool(x: float, y: float, size: float, colour: str) -> str:
    """A plastic stool, `size` high, standing on (x, y)."""
    legs = path(
        f"M{x - size * 0.4},{y - size * 0.9} L{x + size * 0.4},{y - size * 0.9} L{x + size * 0.5},{y} L{x + size * 0.36},{y} L{x + size * 0.28},{y - size * 0.5} L{x - size * 0.28},{y - size * 0.5} L{x - size * 0.36},{y} L{x - size * 0.5},{y} Z",
        mix(colour, "#20141c", 0.16),
    )
    return legs + rect(x - size * 0.44, y - size, size * 0.88, size * 0.16, colour, rx=size * 0.06)


def board(x: float, y: float, w: float, h: float, face: str, rim: str) -> str:
    """A blackboard, a whiteboard or a cork board."""
    return (
        rect(x - 12, y - 12, w + 24, h + 24, rim, rx=3)
        + rect(x, y, w, h, face)
        + rect(x + 20, y + h + 10, w - 40, 9, mix(rim, "#20141c", 0.2))
    )


def screen(x: float, y: float, w: float, h: float, glass: str, *, stand: bool = True) -> str:
    """A computer screen whose lower left corner is at (x, y) when it has no stand."""
    foot = (
        rect(x + w / 2 - 9, y, 18, 22, "#4a4d55") + ellipse(x + w / 2, y + 24, w * 0.22, 5, "#4a4d55")
        if stand
        else ""
    )
    return foot + rect(x, y - h, w, h, "#2c2f38", rx=5) + rect(x + 6, y - h + 6, w - 12, h - 14, glass)


def globe(x: float, y: float, size: float, sea: str, land: str) -> str:
    """A globe on its foot."""
    r = size * 0.36
    body = line(f"M{x},{y} L{x},{y - size * 0.16}", "#8a5a36", 7) + ellipse(
        x, y - 3, size * 0.24, 5, "#8a5a36"
    )
    body += circle(x, y - size * 0.54, r, sea)
    body += path(
        f"M{x - r * 0.6},{y - size * 0.7} q{r * 0.4},{-r * 0.4} {r * 0.8},{-r * 0.1} q{r * 0.1},{r * 0.5} {-r * 0.3},{r * 0.5} q{-r * 0.1},{r * 0.6} {-r * 0.4},{r * 0.4} Z",
        land,
    )
    body += path(
        f"M{x + r * 0.3},{y - size * 0.5} q{r * 0.4},{-r * 0.2} {r * 0.5},{r * 0.2} q{-r * 0.2},{r * 0.5} {-r * 0.4},{r * 0.3} Z",
        land,
    )
    return body + line(
        f"M{x + r * 0.7},{y - size * 0.54 - r * 0.95} A{r * 1.16},{r * 1.16} 0 0 1 {x + r * 0.5},{y - size * 0.54 + r * 1.05}",
        "#c99a52",
        5,
    )
