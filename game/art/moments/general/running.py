"""Running: one or two, whole, down a diagonal towards us; hair and hems fly, and the ground flies up behind them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor
from game.art.moments.general.gaits import looks_back, running
from game.art.moments.general.on_foot import GROUND, nearness, on_the_floor, rolls, thrown
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, mix, path, rect
from game.art.paper.sheet import SMALL, Shadow, Sheet, printed
from game.art.people.outline import sliver
from game.art.people.whole.person import whole
from game.art.people.whole.stance import TALL

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole.person import Whole
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_KEYS: Final = 4
_TALL: Final = 486.0
# Where the first and the second come to, how far up the ground, and how tall they are for it.
_SPOTS: Final = {
    1: ((1010.0, 0.0, 1.0),),
    2: ((1136.0, 8.0, 1.0), (744.0, -58.0, 0.83)),
}
# How far they come from one key to the next, to the right and down, for somebody in front.
_STEP: Final = (212.0, 26.0)
# Where puffs of what is kicked up are behind a foot, and how high.
_PUFFS: Final = (
    (-176.0, 24.0),
    (-206.0, 36.0),
    (-248.0, 29.0),
    (-284.0, 20.0),
    (-318.0, 15.0),
    (-350.0, 9.0),
)
# Where thin cuts begin and end behind somebody, how far down from their face to the ground, and how wide they are.
_STREAKS: Final = (
    (-700.0, -170.0, -0.06, 6.0),
    (-520.0, -150.0, 0.18, 4.0),
    (-860.0, -220.0, 0.42, 7.0),
    (-600.0, -170.0, 0.66, 4.0),
)
_WHEEL: Final = 56.0  # how much further ahead a wheel throws it up than a foot
_FLIES: Final = Shadow(4, 5, 8, 0.26)


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first is ahead and nearer; the second runs after them."""
    spots, near = _SPOTS[len(moment.people)], nearness(moment.people)
    ahead = _runner(moment.people[0], spots[0], near, near_first=True)
    actors: list[Actor] = []
    for number, (who, spot) in reversed(list(enumerate(zip(moment.people, spots, strict=True)))):
        for near_first in (True, False):
            seen = _seen(spot[2], last=near_first is (number == 0))
            runner = _runner(who, spot, near, near_first=near_first)
            actors += [
                thrown([(runner.sheets, runner.foot)], light, palette, seen),
                actor(runner, tint=palette.tint, moves=seen),
            ]
        actors.append(_kicked_up(runner, palette, number, near=rolls(who.look)))
    return Moment(
        layers=(*on_the_floor(moment.place, light, palette), _streaks(ahead, palette), *actors),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.16,
        focus=sum(x for x, _, _ in spots) / len(spots),
        crown=200,
    )


def _seen(size: float, *, last: bool) -> tuple[Move | None, ...]:
    """Of two stances that take turns, the one that is seen last, or the one before it."""
    dx, dy = _STEP
    keys = range(_KEYS - 1, -1, -1)
    moves = [Move(x=-dx * left * size, y=-dy * left * size) if left else HERE for left in keys]
    return tuple(move if (key % 2 == 1) is last else None for key, move in enumerate(moves))


def _runner(who: InMoment, spot: tuple[float, float, float], near: float, *, near_first: bool) -> Whole:
    x, up, size = spot
    stance = running(who.look, who.mood, near_first=near_first)
    return whole(
        who.look,
        who.mood,
        stance,
        at=(x, GROUND + up),
        height=_TALL * size * near,
        looks_back=looks_back(who.mood),
    )


def _kicked_up(runner: Whole, palette: Palette, seed: int, *, near: bool) -> Actor:
    """What a hind foot throws up: a low cloud that thins out behind somebody, and grains, in the ground's colours.

    It is `near` behind a wheel.
    """
    dice = random.Random(seed)  # noqa: S311 - dust
    size = runner.scale * TALL / _TALL
    x, y = runner.foot[0] + (_WHEEL * size if near else 0), runner.foot[1]
    light, dark = mix(palette.mid, palette.paper, 0.5), mix(palette.mid, palette.deep, 0.3)
    cloud, thin = "", ""
    for across, high in _PUFFS:
        r = high * size * dice.uniform(0.9, 1.1)
        cloud += circle(x + across * size, y - r * 0.62, r, light)
        thin += circle(x + (across - 6) * size, y - r * 0.4, r * 0.62, mix(light, palette.paper, 0.4))
    ends = [x + (across - 22 if across == _PUFFS[-1][0] else across) * size for across, _ in _PUFFS]
    cloud += rect(ends[-1], y - 13 * size, ends[0] - ends[-1], 26 * size, light, rx=12 * size)
    grains = ""
    for _ in range(18):
        across, up = dice.uniform(150, 400), abs(dice.gauss(34, 34))
        grains += circle(x - across * size, y - up * size, dice.uniform(2.2, 5.5) * size, dark)
    return Actor(
        sheets=(Sheet(body=grains, shadow=SMALL), Sheet(body=cloud, shadow=SMALL), printed(thin)),
        box=(x - 480 * size, y - 260 * size, 480 * size, 300 * size),
        cast=_FLIES,
        tint=palette.tint,
        strength=0.86,
        moves=(None, Move(x=-46, y=6), Move(x=-20, y=3), HERE),
    )


def _streaks(ahead: Whole, palette: Palette) -> Sheet:
    """The way they have come, as thin cuts down the diagonal behind whoever is ahead."""
    x, (_, y) = ahead.foot[0], ahead.head
    fall, high = _STEP[1] / _STEP[0], ahead.foot[1] - y
    body = ""
    for begin, end, down, wide in _STREAKS:
        points = [(x + at, y + down * high + at * fall) for at in (begin, (begin + end) / 2, end)]
        body += path(sliver(points, wide, heavy=0.8), palette.paper, 0.4)
    return printed(body)
