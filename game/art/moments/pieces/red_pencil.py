"""What is drawn in red over a figure: the ring round its bend, and an hour of corrections."""

from __future__ import annotations

import random
from typing import Final

from game.art.moments.pieces.figure_on_the_stairs import BEND
from game.art.paper.shapes import line, path
from game.art.people.outline import curve, drawn, sliver

_RED: Final = "#d03a2a"


def ring() -> str:
    """Gone round twice, not quite closed."""
    u, v = BEND
    first = path(
        sliver(
            [
                (u + 10, v - 50),
                (u - 44, v - 34),
                (u - 56, v + 14),
                (u - 14, v + 50),
                (u + 44, v + 40),
                (u + 66, v - 2),
                (u + 40, v - 44),
                (u - 8, v - 54),
            ],
            11,
            heavy=0.5,
        ),
        _RED,
    )
    second = path(
        sliver(
            [
                (u + 28, v - 46),
                (u - 30, v - 48),
                (u - 62, v - 8),
                (u - 40, v + 40),
                (u + 14, v + 54),
                (u + 60, v + 24),
                (u + 62, v - 26),
            ],
            8,
            heavy=0.4,
        ),
        _RED,
        0.8,
    )
    return first + second


def corrections() -> str:
    """Points crossed out, errors drawn longer, a straight line where the curve wavers, and notes along the edge."""
    u, v = BEND
    body = "".join(
        line(f"M{x - 13},{y - 13} L{x + 13},{y + 13} M{x + 13},{y - 13} L{x - 13},{y + 13}", _RED, 4.5)
        for x, y in ((-180, 92), (186, -84))
    )
    body += "".join(
        line(f"M{x},{y - 44} v88 M{x - 10},{y - 44} h20 M{x - 10},{y + 44} h20", _RED, 3.5)
        for x, y in ((-260, 150), (250, -140))
    )
    body += path(sliver([(-340, 176), (-40, -12), (330, -226)], 7), _RED, 0.8)
    body += line(
        f"M{u + 60},{v + 44} C{u + 110},{v + 90} {u + 120},{v + 110} {u + 128},{v + 138} M{u + 112},{v + 122} L{u + 128},{v + 140} L{u + 138},{v + 118}",
        _RED,
        4.5,
    )
    for x, y, words in (
        (-300, -150, (58, 44, 72)),
        (196, 96, (66, 40, 54)),
        (196, 132, (44, 70)),
        (196, 168, (60, 38)),
        (-60, 196, (50, 62, 34)),
        (-300, -116, (70, 36)),
    ):
        body += _written(x, y, words)
    return body + line("M-372,262 h190 M-372,270 h150", _RED, 4)


def _written(x: float, y: float, words: tuple[int, ...]) -> str:
    """A line of small handwriting that nobody can read from here."""
    dice = random.Random(round(x * 7 + y))  # noqa: S311 - handwriting
    body = ""
    for long in words:
        spots = [(x + i * 7.0, y + dice.uniform(-8, 8)) for i in range(long // 7 + 1)]
        body += f'<path d="{drawn(curve(spots, per=5), closed=False)}" fill="none" stroke="{_RED}" stroke-width="3" stroke-linecap="round"/>'
        x += long + 14
    return body
