"""Hands over: something goes from the hand of one to the hand of another, between their faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.moments.general.light import gleam, pool, tint
from game.art.moments.general.reach import bow_to, nape_of, reaching
from game.art.moments.general.scenery import scenery
from game.art.moments.general.things import Taken, near_thing, reach_of, sides, taken
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import group
from game.art.paper.sheet import Sheet
from game.art.people.looks import look_of
from game.art.people.near.gestures import GRASP, HOLD, OPEN, PINCH
from game.art.people.near.hand import ARM
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.art.paper.shapes import Point
    from game.art.people.near.gestures import Gesture
    from game.story.catalogue import Light
    from game.story.own_moment import OwnMoment

_AT: Final = (960.0, 530.0)  # where it is held
_LOWER: Final = 46.0  # so much farther down among children
_SIZE: Final = 2.3
_CHILDREN: Final = 2.9  # as large are those who are alone with one another
_SCALE: Final = 1.6
_WIDEST: Final = 168.0  # from the middle of what is held by both its sides to where it is held
_THUMB: Final = 30.0  # so far do thumbs lie on it
_GIVES: Final = (Move(x=-34, turn=15), Move(x=-10, turn=4), HERE)
_TAKES: Final = (Move(x=34, turn=-24), Move(x=14, turn=-12), HERE)


@frozen(kw_only=True)
class _Meeting:
    """How two hands meet on a thing: where each grips it from `_AT`, and how it is turned there.

    `middle` is where the point of the thing is that it is held by, `scale` how large it is. A `palm` lies
    wholly beyond it, and is pressed flat.
    """

    gives: tuple[Gesture, Point, float]
    takes: tuple[Gesture, Point, float]
    middle: Point = (0, 0)
    scale: float = _SCALE
    palm: bool = False


_MEETINGS: Final = {
    Taken.PALM: _Meeting(
        gives=(PINCH, (0, 44), 2), takes=(OPEN, (40, 100), -10), middle=(0, 44), scale=1.9, palm=True
    ),
    Taken.STICK: _Meeting(gives=(GRASP, (0, -20), -8), takes=(GRASP, (0, 130), -8), middle=(0, -20)),
    Taken.HANDLE: _Meeting(
        gives=(GRASP, (-56, -46), 12), takes=(GRASP, (56, -36), 12), middle=(0, -46), scale=1.45
    ),
    Taken.BAR: _Meeting(gives=(GRASP, (-190, 60), -66), takes=(GRASP, (190, 60), -66), middle=(0, 60)),
}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first comes with it from the left, the second reaches for it; at last both have it."""
    t = Tones(light, palette, indoors=True)
    x, y = _AT
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.4, about=(x, 500), blur=6, veil=0.34),
            *pool(t, x, y - 20, 760),
            *_both(moment, tint(t)),
            *gleam(t, x, y - 120, 760),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(_GIVES),
        beat=0.2,
        crown=130,
    )


def _both(moment: OwnMoment, warm: str) -> list[Actor]:
    """Bodies, then arms and the thing among their fingers, from far to near."""
    (one, other), meeting = moment.people, _meeting(moment.thing)
    young = [bool(look_of(who.look).build.grown) for who in moment.people]
    napes, size = (nape_of(one), nape_of(other)), _CHILDREN if all(young) else _SIZE
    x, y = _AT[0], _AT[1] + (_LOWER if any(young) else 0)

    def there(point: Point) -> Point:
        return x + point[0], y + point[1]

    gesture, at, turn = meeting.gives
    gives = reaching(
        one, gesture, nape=napes[0], grip=there(at), turn=turn, size=size, bow=bow_to(*napes), tint=warm
    )
    gesture, at, turn = meeting.takes
    takes = reaching(
        other,
        gesture,
        nape=napes[1],
        grip=there(at),
        turn=turn,
        left=True,
        size=size,
        bow=bow_to(*reversed(napes)),
        flat=0.7 if meeting.palm else 1,
        tint=warm,
    )
    thing = near_thing(moment.thing)
    body = group(thing.body, *there(meeting.middle), meeting.scale)
    held = [Sheet(body=body, shadow=ARM, grain=not thing.clear, edge=not thing.clear)]
    taken_by = [takes.round([], _TAKES)] if meeting.palm else [takes.beyond(_TAKES)]
    over = [] if meeting.palm else [takes.before(_TAKES)]
    # From one side of it to the other, for it is held by its side.
    arm = gives.round(held, _GIVES, reach=(reach_of(moment.thing) + _WIDEST) * meeting.scale)
    coming, waiting = (tuple(Move(x=move.x) for move in moves) for moves in (_GIVES, _TAKES))
    return [gives.body(coming), takes.body(waiting), *taken_by, arm, *over]


def _meeting(name: str) -> _Meeting:
    """What is held by both its sides is as large as there is room for."""
    way = taken(name)
    if way is not Taken.SIDES:
        return _MEETINGS[way]
    wide, low = sides(name)
    k = min(_SCALE, _WIDEST / wide)
    aside = wide * k - _THUMB
    return _Meeting(gives=(HOLD, (-aside, low * k), -30), takes=(HOLD, (aside, low * k), -30), scale=k)
