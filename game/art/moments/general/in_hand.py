"""In hand: somebody, near, looks at what they hold, and there is nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from game.art.moments.general.light import gleam, pool, tint
from game.art.moments.general.reach import nape_of, reaching
from game.art.moments.general.scenery import scenery
from game.art.moments.general.things import Taken, has_sides, near_thing, reach_of, sides, taken
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import group
from game.art.paper.sheet import Sheet
from game.art.people.looks import look_of
from game.art.people.near.gestures import GRASP, HOLD, OPEN
from game.art.people.near.hand import ARM
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.moments.general.reach import Reaching
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.near.gestures import Gesture
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_FACE: Final = 1300.0  # how far from the left it is: the tags hang on the other side
_THING: Final = (860.0, 510.0)  # where the thing is, as far as the arm allows
_NEAREST, _FARTHEST = 630.0, 960.0
_SIZES: Final = (2.6, 3.1)  # of somebody grown, of a child
_NAPES: Final = (490.0, 560.0)
_SCALE: Final = 2.1
_HANGING: Final = 1.4
_WIDEST: Final = 230.0
_LOW: Final = 40.0  # no farther below its point is a thing held by its sides
_BENT: Final = 0.88  # the share of an arm's length that it reaches
# How a hand holds what is in it: its grip from the middle of the thing and its turn, and where the thing is held.
_HELD: Final[dict[Taken, tuple[Gesture, Point, float, Point]]] = {
    Taken.PALM: (OPEN, (20, 78), -14, (0, 0)),
    Taken.STICK: (GRASP, (0, 40), -10, (0, 40)),
    Taken.HANDLE: (GRASP, (0, 24), 0, (0, 24)),
    Taken.BAR: (GRASP, (60, 110), -60, (0, 110)),
}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They look up; it comes up before their face, and they look at it."""
    t = Tones(light, palette, indoors=True)
    (who,) = moment.people
    name, x = moment.thing, _THING[0]
    head, _ = _holding(who, name, x, tint(t), looks=True).view.held().at
    x = max(_NEAREST, min(_FARTHEST, x + _FACE - head))
    up, down = (_holding(who, name, x, tint(t), looks=looks) for looks in (False, True))
    raises = (Move(turn=-15, y=10), Move(turn=-4, y=4), HERE, HERE)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.5, about=(x, 480), blur=7, veil=0.36),
            *pool(t, x, _THING[1], 740),
            up.body((Move(y=10), Move(y=4), None, None)),
            down.body((None, None, Move(y=2), HERE)),
            down.round([_thing(name, x)], raises, reach=(reach_of(name) + _WIDEST) * _scale(name)),
            *gleam(t, x + 60, _THING[1] - 100, 720),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(raises),
        beat=0.22,
        focus=1130,
        crown=120,
    )


def _holding(who: InMoment, name: str, x: float, warm: str, *, looks: bool) -> Reaching:
    """Somebody with the thing of this name at `x`, who `looks` at it or ahead."""
    way, (grown, child) = taken(name), _SIZES
    reach = partial(
        reaching,
        who,
        nape=nape_of(who, *_NAPES),
        left=True,
        size=child if look_of(who.look).build.grown else grown,
        bow=11 if looks else 2,
        stretched=_BENT,
        looks_down=looks,
        tint=warm,
    )
    if has_sides(name):
        wide, low = sides(name)
        k = _scale(name)
        return reach(HOLD, grip=(x + wide * k - 34, _THING[1] + min(low, _LOW) * k), turn=-30)
    gesture, (dx, dy), turn, _ = _HELD[way]
    return reach(gesture, grip=(x + dx, _THING[1] + dy), turn=turn, flat=0.7 if way is Taken.PALM else 1)


def _thing(name: str, x: float) -> Sheet:
    thing, k = near_thing(name), _scale(name)
    if has_sides(name):  # what hangs is lifted so that its body is where others are held
        dx, dy = 0.0, min(0.0, _LOW - sides(name)[1]) * k
    else:
        dx, dy = _HELD[taken(name)][3]
    body = group(thing.body, x + dx, _THING[1] + dy, k)
    return Sheet(body=body, shadow=ARM, grain=not thing.clear, edge=not thing.clear)


def _scale(name: str) -> float:
    """How large the thing is: what is broad no broader than there is room for."""
    if has_sides(name):
        return min(_SCALE, _WIDEST / sides(name)[0])
    return _HANGING if taken(name) is Taken.HANDLE else _SCALE
