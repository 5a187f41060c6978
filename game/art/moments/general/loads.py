"""Something heavy that two carry: a thing as large as that, a crate full of smaller ones, or a trunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.moments.general.things import near_thing
from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Sheet, printed

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones

_DARK: Final = "#20101a"
_WIDE, _HIGH = 316.0, 204.0  # of a trunk and a crate
# How far above a load's lid what is in a crate sticks out, and where.
_IN_A_ROW: Final = ((-98.0, 8.0, -14.0), (-34.0, -10.0, 6.0), (36.0, 2.0, -5.0), (98.0, 6.0, 13.0))
_THREE: Final = ((-84.0, 6.0, -12.0), (2.0, -14.0, 4.0), (86.0, 4.0, 12.0))


@frozen
class Load:
    """What is carried, about the middle between the two hands on it; `half` is how far each of them is from there.

    `low` is how far it reaches down, and `sheets` are in picture units, level.
    """

    sheets: tuple[Sheet, ...]
    half: float
    low: float

    def at(self, middle: Point, turn: float) -> tuple[Sheet, ...]:
        """Its sheets about a point of the picture, turned by so many degrees."""
        return tuple(
            Sheet(body=group(sheet.body, *middle, turn=turn), shadow=sheet.shadow, edge=sheet.edge)
            for sheet in self.sheets
        )


@frozen
class _Alone:
    """A thing that is carried as it is: its scale, its turn, where its middle is, and how far off the hands are."""

    scale: float
    half: float
    low: float
    turn: float = 0
    middle: Point = (0, 0)


_ALONE: Final = {
    "basket": _Alone(1.5, 140, 120, middle=(0, 100)),
    "box": _Alone(1.16, 150, 110),
    "drainpipe": _Alone(0.78, 192, 40),
    "jar": _Alone(2.3, 120, 120),
    "plant": _Alone(1.9, 108, 96, middle=(0, 4)),
    "striped_bag": _Alone(1.0, 140, 150, middle=(0, 216)),
    "suitcase": _Alone(1.3, 178, 120, turn=90, middle=(0, 150)),
    "surfboard": _Alone(0.78, 192, 60, turn=90, middle=(0, 30)),
}
# What hangs from between two shoulders or hands.
_POLES: Final = frozenset({"pole", "carrying_pole"})
# How large what fills a crate is, where it is held and how many there are, unless it is as large as most.
_USUAL: Final = 0.62
_SCALES: Final = {
    "badge": 0.9, "book": 0.5, "bottle": 0.66, "bowl": 0.95, "broom": 0.36, "bun": 1.1, "camera": 0.74,
    "chalk": 1.5, "chopsticks": 0.7, "crab": 0.84, "cup": 1.0, "egg": 1.1, "folder": 0.46, "glass": 0.95,
    "key": 1.5, "lamp": 0.5, "laptop": 0.5, "lantern": 0.62, "letter": 0.66, "money": 0.9, "mug": 0.9,
    "net": 0.36, "notebook": 0.6, "orange": 1.15, "paint_pot": 0.74, "pen": 1.1, "pencil": 1.1, "seal": 1.0,
    "shell": 1.4, "spade": 0.38, "umbrella": 0.5, "towel": 0.7, "spoon": 1.2, "weight": 1.0,
}  # fmt: skip
_DOWN: Final = {
    "kettle": -64.0,
    "paint_pot": -50.0,
    "scale": -40.0,
    "broom": -120.0,
    "lamp": -80.0,
    "spade": -90.0,
    "umbrella": -170.0,
    "towel": -70.0,
    "net": -110.0,
}
_BROAD: Final = frozenset(
    {"book", "box", "camera", "crab", "envelope", "fan", "folder", "helmet", "kettle", "laptop", "map",
     "paint_pot", "plate", "scale", "towel", "tray", "umbrella", "notebook", "form", "letter", "net"}
)  # fmt: skip


def load(thing: str, t: Tones) -> Load:
    """What two carry between them whose thing is this; a trunk where it is "".

    KeyError if there is no thing of this name.
    """
    if not thing:
        return Load(_trunk(t), _WIDE / 2 + 16, _HIGH * 0.56)
    if thing in _POLES:
        return _hung(thing, t)
    if thing in _ALONE:
        alone = _ALONE[thing]
        x, y = alone.middle
        body = group(group(near_thing(thing).body, -x, -y), scale=alone.scale, turn=alone.turn)
        return Load((Sheet(body=body, shadow=OBJECT),), alone.half, alone.low)
    return Load(_crate(thing, t), _WIDE / 2 + 16, _HIGH * 0.56)


def _trunk(t: Tones) -> tuple[Sheet, ...]:
    """A trunk with a rounded lid, two straps, corners of brass, and a ring at each end."""
    skin, brass, strap = t.thing("#7d5238"), t.thing("#c9a04e"), t.thing("#4a2f26")
    x, y, w, h = -_WIDE / 2, -_HIGH * 0.44, _WIDE, _HIGH
    body = path(
        f"M{x:.0f},{y + 66:.0f} C{x + 4:.0f},{y - 6:.0f} {-x - 4:.0f},{y - 6:.0f} {-x:.0f},{y + 66:.0f} Z",
        mix(skin, "#fff0dc", 0.14),
    )
    body += rect(x, y + 60, w, h - 60, skin, rx=8)
    body += path(
        f"M{-x - 74:.0f},{y + 60:.0f} L{-x:.0f},{y + 60:.0f} L{-x:.0f},{y + h - 8:.0f} L{-x - 92:.0f},{y + h:.0f} Z",
        mix(skin, _DARK, 0.2),
    )
    body += rect(x, y + 58, w, 9, mix(skin, _DARK, 0.42))
    straps = "".join(
        rect(sx, y + 16, 26, h - 18, strap, rx=4)
        + rect(sx - 3, y + 78, 32, 26, brass, rx=5)
        + rect(sx + 6, y + 85, 14, 12, strap)
        for sx in (x + 56, -x - 82)
    )
    corners = "".join(
        path(f"M{cx:.0f},{y + h - 34:.0f} L{cx:.0f},{y + h:.0f} L{cx + way * 34:.0f},{y + h:.0f} Z", brass)
        for cx, way in ((x, 1), (-x, -1))
    )
    lock = rect(-17, y + 52, 34, 36, brass, rx=6) + circle(0, y + 70, 5.5, strap)
    return (
        Sheet(body=_handles(strap), shadow=SMALL),
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=straps + corners + lock, shadow=SMALL),
    )  # fmt: skip


def _handles(colour: str) -> str:
    """A loop of rope or leather at each end, where hands are."""
    out = _WIDE / 2
    return "".join(
        line(f"M{way * (out - 6):.0f},-22 C{way * (out + 30):.0f},-20 {way * (out + 30):.0f},22 {way * (out - 6):.0f},24", colour, 11)
        for way in (-1, 1)
    )  # fmt: skip


def _crate(thing: str, t: Tones) -> tuple[Sheet, ...]:
    """An open crate of slats, full of a thing."""
    wood, rope = t.thing("#b98a5a"), t.thing("#8a6a44")
    x, y, w, h = -_WIDE / 2, -_HIGH * 0.44, _WIDE, _HIGH
    back = rect(x + 8, y + 4, w - 16, 60, mix(wood, _DARK, 0.5), rx=4)
    spots = _THREE if thing in _BROAD else _IN_A_ROW
    scale, down = _SCALES.get(thing, _USUAL), _DOWN.get(thing, 0.0)
    shape = near_thing(thing).body
    full = tuple(
        Sheet(body=group(group(shape, 0, down), sx, y - 6 + sy, scale, turn=turn), shadow=SMALL)
        for sx, sy, turn in spots
    )
    slats, gap = "", (h - 26) / 3
    for number in range(3):
        top = y + 24 + number * gap
        slats += rect(x, top, w, gap - 8, mix(wood, _DARK, 0.05 * number), rx=3)
        slats += rect(-x - 86, top, 86, gap - 8, _DARK, 0.13, rx=3)
    posts = "".join(
        rect(px, y + 14, 30, h - 12, mix(wood, "#fff0dc", 0.14), rx=3)
        + "".join(circle(px + 15, y + 24 + gap * (i + 0.44), 3.6, mix(wood, _DARK, 0.6)) for i in range(3))
        for px in (x + 8, -x - 38)
    )
    inside = rect(x + 4, y + 30, w - 8, h - 40, mix(wood, _DARK, 0.6))
    return (
        Sheet(body=_handles(rope), shadow=SMALL),
        Sheet(body=back, shadow=SMALL),
        *full,
        printed(inside),
        Sheet(body=slats, shadow=OBJECT),
        Sheet(body=posts, shadow=SMALL),
    )


def _hung(thing: str, t: Tones) -> Load:
    """A pole from hand to hand, a trunk hanging from it by two ropes."""
    half, deep = 186.0, 122.0
    colour = t.thing("#b98a4e" if thing == "carrying_pole" else "#b9c2c6")
    pole = rect(-half - 44, -9, 2 * half + 88, 18, colour, rx=9) + rect(
        -half - 44, 2, 2 * half + 88, 7, mix(colour, _DARK, 0.3), rx=3
    )
    rope = t.thing("#8a6a44")
    ropes = line(f"M0,-2 L-112,{deep - 62:.0f} M0,-2 L112,{deep - 62:.0f}", rope, 8) + circle(0, 0, 15, rope)
    small = tuple(
        Sheet(body=group(sheet.body, 0, deep, 0.74), shadow=sheet.shadow) for sheet in _trunk(t)[1:]
    )
    return Load((Sheet(body=pole, shadow=OBJECT), Sheet(body=ropes, shadow=SMALL), *small), half, deep + 86)
