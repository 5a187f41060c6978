"""Hand in hand: two who are close, and the hand of one lies in the other's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.general.light import gleam, pool, tint
from game.art.moments.general.reach import bow_to, nape_of, reaching
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.people.looks import look_of
from game.art.people.near.gestures import OPEN, PRESSED
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_AT: Final[Point] = (960.0, 612.0)  # where the hands meet
_SIZE: Final = 2.5
_CHILDREN: Final = 2.8  # as large are those who are alone with one another
_NAPES: Final = (430.0, 515.0)
_YOUNG: Final = 455.0  # so far down children's heads begin among one another
_BENT: Final = 0.68  # the share of an arm's length that it reaches: they are close
# A palm held up whose thumb closes over what lies on it.
_CRADLE: Final = evolve(OPEN, thumb=((22, -24), (58, -50), (98, -52), (138, -34)))


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """A hand is held out; another is laid into it, and its owner looks down on them."""
    t = Tones(light, palette, indoors=True)
    x, y = _AT
    lays, holds = order(moment)
    left = lays is not moment.people[0]
    young = all(look_of(who.look).build.grown for who in moment.people)
    usual, child = _NAPES[0], _YOUNG if young else _NAPES[1]
    napes = nape_of(lays, usual, child), nape_of(holds, usual, child)
    ahead = -1 if left else 1
    reach = partial(reaching, size=_CHILDREN if young else _SIZE, stretched=_BENT, tint=tint(t))
    upper = partial(
        reach, lays, PRESSED, nape=napes[0], grip=(x + 40 * ahead, y - 14), turn=-2, left=left, flat=0.9
    )
    up, down = upper(bow=bow_to(*napes)), upper(bow=9, looks_down=True)
    lower = reach(
        holds,
        _CRADLE,
        nape=napes[1],
        grip=(x - 16 * ahead, y + 34),
        turn=-8,
        left=not left,
        flat=0.7,
        bow=bow_to(*reversed(napes)) + 3,
    )
    coming = (
        Move(x=-26 * ahead, y=-24, turn=-9 * ahead),
        Move(x=-8 * ahead, y=-10, turn=-4 * ahead),
        HERE,
        HERE,
    )
    waiting = (Move(x=16 * ahead, y=8), Move(x=6 * ahead), HERE, HERE)
    closing = (*waiting[:2], Move(y=-12), HERE)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.5, about=(x, 480), blur=8, veil=0.36),
            *pool(t, x, y - 60, 740),
            up.body((Move(x=-16 * ahead), HERE, None, None)),
            down.body((None, None, HERE, HERE)),
            lower.body(),
            lower.palm(waiting),
            down.round([], coming),
            lower.thumb(closing),
            *gleam(t, x, y - 160, 760),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(coming),
        beat=0.24,
        crown=130,
    )


def order(moment: OwnMoment) -> tuple[InMoment, InMoment]:
    """Who lays a hand into another's, and whose that is: a child's comes from below, else the first's lies above."""
    one, other = moment.people
    if look_of(one.look).build.grown and not look_of(other.look).build.grown:
        return other, one
    return one, other
