"""Walking: one to three, whole, from left to right, each as they feel; their shadows lie long on the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.general.gaits import WALKS, looks_back, walking
from game.art.moments.general.on_foot import GROUND, nearness, on_the_floor, rolls, thrown
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, STANDING, Actor, Move
from game.art.people.whole.person import whole
from game.art.people.whole.stance import THIGH
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole.person import Whole
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_KEYS: Final = 4
_TALL: Final = 496.0
# Where the first, the second and the third come to, how far up the ground, and how tall they are for it.
_SPOTS: Final = {
    1: ((960.0, 0.0, 1.0),),
    2: ((1090.0, 0.0, 1.0), (806.0, -22.0, 0.97)),
    3: ((1240.0, 0.0, 1.0), (962.0, -24.0, 0.965), (704.0, -4.0, 0.99)),
}
_TRAILS: Final = 52.0  # how far behind the others somebody tired is, or whose feet are ahead of a chair
# Picture units that one step takes for a degree of its stride.
_PACE: Final = 2.0 * THIGH * _TALL / 1590 / 57.3 * 1.9


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """The first goes ahead, at the right; those of one mood keep step."""
    pace = (
        sum(WALKS[who.mood].stride for who in moment.people)
        / len(moment.people)
        * _PACE
        * nearness(moment.people)
    )
    far = _row(moment.people, near_first=False)
    near = _row(moment.people, near_first=True)
    seen = (
        (Move(x=-3 * pace), None, Move(x=-pace), None),
        (None, Move(x=-2 * pace), None, HERE),
    )
    actors = []
    for row, moves in zip((far, near), seen, strict=True):
        actors += [
            thrown([(who.sheets, who.foot) for who in row], light, palette, moves),
            _together(row, palette, moves),
        ]
    return Moment(
        layers=(*on_the_floor(moment.place, light, palette), *actors),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.26,
        focus=sum(x for x, _, _ in _SPOTS[len(moment.people)]) / len(moment.people),
        crown=180,
    )


def _row(people: tuple[InMoment, ...], *, near_first: bool) -> list[Whole]:
    """All of them at the end of their way, on one foot or, out of step, on the other; the last are farthest."""
    row = []
    for number, (who, (x, up, size)) in enumerate(zip(people, _SPOTS[len(people)], strict=True)):
        in_step = number == 0 or who.mood is people[0].mood
        stance = walking(who.look, who.mood, near_first=near_first is in_step)
        trails = _TRAILS if number and (who.mood is Mood.TIRED or rolls(who.look)) else 0.0
        row.append(
            whole(
                who.look,
                who.mood,
                stance,
                at=(x - trails, GROUND + up),
                height=_TALL * size * nearness(people),
                looks_back=looks_back(who.mood),
            )
        )
    return sorted(row, key=lambda who: who.foot[1])


def _together(row: list[Whole], palette: Palette, moves: tuple[Move | None, ...]) -> Actor:
    """All of them in one piece, for they go as fast as each other."""
    x0, y0 = (min(who.box[i] for who in row) for i in (0, 1))
    x1, y1 = (max(who.box[i] + who.box[i + 2] for who in row) for i in (0, 1))
    return Actor(
        sheets=tuple(sheet for who in row for sheet in who.sheets),
        box=(x0, y0, x1 - x0, y1 - y0),
        tint=palette.tint,
        cast=STANDING,
        moves=moves,
    )
