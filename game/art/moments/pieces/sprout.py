"""A bean that has come up: two leaves, a stem, and the light they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.paper.sheet import OBJECT, SMALL, Sheet, printed
from game.art.people.outline import soft
from game.art.people.tube import Tube
from game.art.places.pieces.glows import glows

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def lit(t: Tones, colour: str) -> str:
    """Under the lamp of the shop."""
    return mix((t.spotlit() if t.lamps else t).thing(colour, 0.06), "#ffd494", 0.06)


def sprout(t: Tones, at: tuple[float, float]) -> list[Sheet]:
    """The bean has lifted its head over the edge: two halves of the seed, two leaves that still fold."""
    x, y = at
    green, pale = lit(t, "#8cc058"), lit(t, "#cfe0a0")
    stem = Tube(((x, y + 22), (x - 4, y - 26), (x + 8, y - 74), (x + 4, y - 112)), (10.5, 9.5, 8, 6.5))
    left = [
        (x + 4, y - 110),
        (x - 34, y - 138),
        (x - 86, y - 142),
        (x - 118, y - 118),
        (x - 84, y - 96),
        (x - 38, y - 92),
    ]
    right = [
        (x + 4, y - 110),
        (x + 34, y - 150),
        (x + 84, y - 166),
        (x + 122, y - 150),
        (x + 96, y - 120),
        (x + 46, y - 98),
    ]
    veins = line(
        f"M{x},{y - 110} Q{x - 50},{y - 124} {x - 104},{y - 120} M{x + 8},{y - 112} Q{x + 52},{y - 136} {x + 106},{y - 148}",
        pale,
        3.4,
        0.9,
    )
    seed = path(
        soft([(x - 10, y - 70), (x - 44, y - 76), (x - 56, y - 50), (x - 40, y - 28), (x - 12, y - 44)]),
        lit(t, "#ecd9a4"),
    )
    seed += path(
        soft([(x + 8, y - 74), (x + 40, y - 84), (x + 56, y - 60), (x + 42, y - 36), (x + 14, y - 48)]),
        lit(t, "#d9bf82"),
    )
    shade = path(
        soft([(x + 8, y - 108), (x + 48, y - 104), (x + 96, y - 122), (x + 116, y - 146), (x + 60, y - 124)]),
        mix(green, t.palette.deep, 0.4),
        0.6,
    )
    shade += path(
        soft([(x, y - 106), (x - 40, y - 94), (x - 84, y - 98), (x - 112, y - 116), (x - 52, y - 110)]),
        mix(green, t.palette.deep, 0.4),
        0.6,
    )
    return [
        glows([(x, y - 90, 240)], "#fff0b8", 0.34),
        Sheet(body=path(stem.cut(), pale) + path(stem.shaded(0.25), mix(pale, green, 0.7)), shadow=SMALL),
        Sheet(body=seed, shadow=SMALL),
        Sheet(body=path(soft(left), green) + path(soft(right), mix(green, "#f4f0a0", 0.16)), shadow=OBJECT),
        printed(
            shade
            + veins
            + circle(x - 70, y - 128, 4, "#ffffff", 0.8)
            + circle(x + 74, y - 146, 4.6, "#ffffff", 0.8)
        ),
    ]
