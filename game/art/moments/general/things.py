"""The things that are handed over, looked at and carried in moments, as large as hands seen near."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import group
from game.art.people.near.things import THINGS as NEAR
from game.art.people.near.things import Thing, jar
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
    "umbrella": _Fit((0, 30), 0.95),
}


def near_thing(name: str) -> Thing:
    """A thing of the catalogue's `THINGS` as near hands hold it, upright about where it is held.

    In picture units at a hand's scale of 1. KeyError if there is none of this name.
    """
    if name == "pole":
        return bar("#b9c2c6")
    if name == "jar":  # of whatever grows or was put up in it, as small figures hold one
        return jar(water="#b9c795", bottom="#6f7f36")
    if name == "carrying_pole":
        return bar()
    if name in NEAR:
        return NEAR[name]()
    thing, fit = SMALL[name], _FITS.get(name, _Fit())
    x, y = fit.at
    return Thing(group(group(thing.draw(thing.colour), -x, -y), scale=fit.scale, turn=fit.turn))


class Taken(Enum):
    """How a thing goes from hand to hand."""

    PALM = "palm"  # small: between finger and thumb, into a palm
    SIDES = "sides"  # held by both its sides
    HANDLE = "handle"  # it hangs from a handle
    STICK = "stick"  # long, upright, one hand above the other
    BAR = "bar"  # long, level


_SMALL: Final = (
    "bun",
    "chalk",
    "chopsticks",
    "egg",
    "fan",
    "key",
    "orange",
    "pen",
    "pencil",
    "seal",
    "shell",
    "weight",
)
_HANGING: Final = ("basket", "kettle", "paint_pot", "scale", "striped_bag", "suitcase")
_UPRIGHT: Final = (
    "broom",
    "flower",
    "ladle",
    "lamp",
    "lantern",
    "microphone",
    "net",
    "spade",
    "spanner",
    "spoon",
    "umbrella",
)
_LEVEL: Final = ("carrying_pole", "drainpipe", "pole")
_TAKEN: Final = {
    **dict.fromkeys(_SMALL, Taken.PALM),
    **dict.fromkeys(_HANGING, Taken.HANDLE),
    **dict.fromkeys(_UPRIGHT, Taken.STICK),
    **dict.fromkeys(_LEVEL, Taken.BAR),
}
# How far from its middle the sides are by which a thing is held, and how far below the point it is held by.
# What hangs from a handle has sides, too.
_SIDES: Final[dict[str, tuple[float, float]]] = {
    "badge": (53, 10), "basket": (98, 140), "kettle": (84, 130), "paint_pot": (60, 120), "striped_bag": (152, 230), "suitcase": (104, 150), "book": (128, 20), "bottle": (39, 30), "bowl": (74, -10), "box": (142, 10), "camera": (96, 10),
    "crab": (50, 4), "cup": (44, 0), "envelope": (96, 0), "flask": (32, 0), "flyers": (80, 0), "folder": (108, 20),
    "form": (81, 0), "glass": (36, 0), "helmet": (92, 0), "jar": (45, 10), "laptop": (138, 0), "letter": (88, 0),
    "map": (124, 0), "money": (84, 0), "mug": (40, 0), "notebook": (70, 0), "phone": (60, 10), "plant": (50, 10),
    "plate": (114, 4), "surfboard": (46, 40), "ticket": (76, 0), "towel": (68, 30), "tray": (168, 20),
}  # fmt: skip


# How far from the point it is held by anything goes that is taken so.
_REACH: Final = {
    Taken.PALM: 210.0, Taken.SIDES: 500.0, Taken.HANDLE: 420.0, Taken.STICK: 720.0, Taken.BAR: 560.0,
}  # fmt: skip


def taken(name: str) -> Taken:
    """How a thing of the catalogue's `THINGS` goes from hand to hand."""
    return _TAKEN.get(name, Taken.SIDES)


def has_sides(name: str) -> bool:
    """Whether a thing may be held by its sides."""
    return name in _SIDES


def sides(name: str) -> tuple[float, float]:
    """How far to its sides, and how far below its held point, a thing is held by them.

    In picture units at a hand's scale of 1. KeyError for one that is not held so: on a palm, or as a stick.
    """
    return _SIDES[name]


def reach_of(name: str) -> float:
    """How far a thing goes, at most, from the point it is held by, in picture units at a hand's scale of 1."""
    return _REACH[taken(name)]
