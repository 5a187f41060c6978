"""The things that are handed over, looked at and carried in moments, as large as hands seen near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import group
from game.art.people.near.things import THINGS as NEAR
from game.art.people.near.things import Thing
from game.art.people.near.things import pole as bar
from game.art.people.props.things import THINGS as SMALL

if TYPE_CHECKING:
    from game.art.paper.shapes import Point


@frozen
class _Fit:
    """How a thing drawn for half figures is made one for near hands: where it is held, its scale, its turn."""

    at: Point = (0, 0)
    scale: float = 1.15
    turn: float = 0


_FITS: Final = {
    "basket": _Fit((0, -4), 1.1),
    "broom": _Fit((0, -170), 1.0),
    "flower": _Fit((0, 34), 1.1),
    "fan": _Fit((0, -10)),
    "kettle": _Fit((0, -64), 1.2),
    "ladle": _Fit((0, 12)),
    "lamp": _Fit((0, 24), 1.0),
    "lantern": _Fit((0, -40), 0.95),
    "microphone": _Fit((0, 22)),
    "net": _Fit((0, -140), 1.0),
    "paint_pot": _Fit((0, -26), 1.2),
    "plant": _Fit((0, 26)),
    "scale": _Fit((56, -16), 1.1),
    "spade": _Fit((0, 300), 0.85, 180),
    "spoon": _Fit((0, 16)),
    "suitcase": _Fit((0, -2), 0.95),
    "surfboard": _Fit((0, -60), 0.8),
    "towel": _Fit((0, -26)),
    "umbrella": _Fit((20, -40), 0.95),
}


def near_thing(name: str) -> Thing:
    """A thing of the catalogue's `THINGS` as near hands hold it, upright about where it is held.

    In picture units at a hand's scale of 1. KeyError if there is none of this name.
    """
    if name == "pole":
        return bar("#b9c2c6")
    if name == "carrying_pole":
        return bar()
    if name in NEAR:
        return NEAR[name]()
    thing, fit = SMALL[name], _FITS.get(name, _Fit())
    x, y = fit.at
    return Thing(group(group(thing.draw(thing.colour), -x, -y), scale=fit.scale, turn=fit.turn))
