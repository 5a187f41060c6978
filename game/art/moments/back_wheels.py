"""A quad bike on its back wheels at low tide, a pink helmet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.moments.moment import Actor, Moment, Move
from game.art.paper.shapes import circle, path, rect
from game.art.paper.sheet import GROUND, Sheet, backdrop

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(_light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    machine = circle(760, 560, 90, palette.ink) + path("M700,520 L980,400 L1010,470 L760,580 Z", "#4f9a5a")
    rider = circle(860, 250, 40, "#e8649a") + rect(830, 290, 60, 160, palette.deep)
    return Moment(
        layers=(
            backdrop(rect(-60, -60, 2040, 1200, palette.sky)),
            Sheet(body=rect(-60, 590, 2040, 600, palette.second), shadow=GROUND),
            Actor(
                sheets=(Sheet(body=rider), Sheet(body=machine)),
                box=(600, 180, 500, 500),
                moves=(Move(turn=20), Move(turn=8), Move()),
                pivot=(760, 560),
            ),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=3,
    )
