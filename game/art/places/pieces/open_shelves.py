"""Two open shelves of jars and plates, mugs on hooks under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Sheet
from game.art.places.pieces.kitchenware import (
    jar,
    plate,
)
from game.art.places.pieces.larder import CREAM
from game.art.places.pieces.small_things import mug

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def shelves(t: Tones) -> tuple[Sheet, ...]:
    """Two open shelves of jars and plates at the left of the window, mugs under them."""
    wood = t.thing("#a8744a")
    planks = rect(424, 262, 206, 13, wood) + rect(424, 380, 206, 13, wood)
    planks += "".join(
        path(f"M{x},275 l0,26 l20,-26 Z M{x},393 l0,26 l20,-26 Z", mix(wood, t.palette.ink, 0.3))
        for x in (440, 590)
    )
    jars = "".join(
        jar(458 + i * 46, 262, 72 + 8 * (i % 2), c)
        for i, c in enumerate(("#c8703c", "#f4ecd4", "#7d5a3c", "#e0b04a"))
    )
    plates = (
        plate(462, 380, 74, CREAM, "#3f6f8c")
        + plate(528, 380, 78, CREAM, "#c8603c")
        + jar(596, 380, 66, "#a8b86a")
    )
    cups = "".join(
        line(f"M{x},393 l0,12", "#6b4a34", 3) + mug(x, 442, 36, c)
        for x, c in ((456, "#c8563a"), (508, "#f3e6cb"), (560, "#3f6673"), (606, "#e0a94a"))
    )
    return Sheet(body=planks, shadow=OBJECT), Sheet(body=t.under(jars + plates + cups), shadow=SMALL)
