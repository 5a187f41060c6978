"""Two hands clasped, their fingers between one another: on a table, in a lap, seen from their owner's side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.actor import Actor
from game.art.paper.shapes import mix, path
from game.art.paper.sheet import Sheet
from game.art.people.looks import look_of
from game.art.people.near.hand import ARM, FINGER, digit, sleeve
from game.art.people.outline import soft
from game.art.people.tube import Tube, moved

if TYPE_CHECKING:
    from game.art.paper.actor import Move
    from game.art.paper.shapes import Point
    from game.story.appearance import AnyLook

_WRIST: Final = (-96.0, 84.0)
_BACK: Final = (
    (-122, 62),
    (-92, 12),
    (-50, -34),
    (-12, -46),
    (10, -20),
    (6, 34),
    (-22, 64),
    (-62, 96),
    (-84, 112),
)
_HALF: Final = (10.5, 10.2, 9.4, 7.2)
_THUMB: Final = (15.0, 13.5, 11.5, 8.0)


def clasped(
    look: AnyLook,
    at: Point,
    *,
    scale: float = 1.2,
    elbows: tuple[Point, Point] | None = None,
    turn: float = 0,
    moves: tuple[Move | None, ...] = (),
) -> Actor:
    """Both hands of a look clasped at `at`; `elbows` are where the left and the right arm of the picture come from.

    `turn` 0 has the knuckles up (one's own hands), 180 those of somebody across the table.
    """
    person = look_of(look)
    skin, stout = person.skin, scale * (0.97 + (person.build.hand - 0.86) * 1.1)
    nail = skin.lip if person.mouth.painted else mix(skin.lit, "#ffe8d0", 0.5)

    def place(points: tuple[Point, ...], side: int) -> list[Point]:
        return moved([(x * side, y) for x, y in points], at, scale, turn)

    def back(side: int) -> Sheet:
        low = ((-84, 112), (-62, 96), (-22, 64), (6, 34), (-10, 30), (-50, 66), (-92, 92))
        shade = path(soft(place(low, side)), mix(skin.lit, skin.shade, 0.6))
        return Sheet(body=path(soft(place(_BACK, side)), skin.lit) + shade, shadow=FINGER, contact=0.2)

    def finger(side: int, number: int) -> Sheet:
        y = -40.0 + number * 22
        bone = ((-2.0, y), (22.0, y - 5), (44.0, y + 4), (60.0 - number * 3, y + 18))
        tube = Tube(tuple(place(bone, side)), tuple(h * stout for h in _HALF))
        return digit(tube, skin, joints=(0.3, 0.62))

    def thumb(side: int) -> Sheet:
        bone = (
            ((-58.0, 30.0), (-34.0, 48.0), (-4.0, 56.0), (24.0, 50.0))
            if side > 0
            else ((-58.0, 40.0), (-36.0, 66.0), (-6.0, 80.0), (22.0, 74.0))
        )
        return digit(
            Tube(tuple(place(bone, side)), tuple(h * stout for h in _THUMB)), skin, nail=nail, joints=(0.6,)
        )

    laced = [sheet for number in range(4) for sheet in (finger(-1, number), finger(1, number))]
    sheets = [back(-1), back(1), *laced, thumb(-1), thumb(1)]
    x, y = at
    if elbows:
        for side, elbow in zip((1, -1), elbows, strict=True):
            sheets += sleeve(person, place((_WRIST,), side)[0], elbow, scale)
    points = [at, *(elbows or ())]
    x0, x1 = min(p[0] for p in points) - 260 * scale, max(p[0] for p in points) + 260 * scale
    y0, y1 = min(p[1] for p in points) - 260 * scale, max(p[1] for p in points) + 260 * scale
    x0, y0, x1, y1 = max(x0, -120), max(y0, -120), min(x1, 2040), min(y1, 1200)
    return Actor(sheets=tuple(sheets), box=(x0, y0, x1 - x0, y1 - y0), cast=ARM, moves=moves, pivot=(x, y))
