"""From behind: somebody large and near looks at what is there, and we with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import evolve, frozen

from game.art.moments.actors import actor
from game.art.moments.general.against_light import airs_at, backs, rim
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import group, mix, path
from game.art.paper.sheet import PERSON, SMALL, Sheet
from game.art.people.aids import sticks, wheelchair
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.outline import finger
from game.art.people.whole import Side, View, bent, whole
from game.art.people.whole.stance import TALL
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.art.people.whole import Stance, Whole
    from game.story.catalogue import Light
    from game.story.own_moment import OwnMoment

_NECK: Final = (660.0, 498.0)  # where the neck of a usual person is in the picture
_HEIGHT: Final = 0.92 * TALL
_LOWER: Final = (
    330.0  # so much lower, for each share of a usual height that they lack, is a small person's neck
)
_STANDS: Final = bent(near_leg=(-4, -3), far_leg=(6, 4), near_arm=(-9, 3), far_arm=(9, 0), feet=(0, 0))
_CLASPED: Final = bent(near_arm=(-20, 46), far_arm=(20, -44), feet=(0, 0))
_WAVES: Final = bent(
    near_arm=(-98, -174), far_arm=(9, 0), feet=(0, 0), grips=(Grip.OPEN, Grip.RELAXED), flips=(True, True)
)
_HUGS: Final = bent(near_arm=(-14, 80), far_arm=(14, -80), feet=(0, 0), grips=(None, None))
_AKIMBO: Final = bent(near_arm=(-52, 48), far_arm=(52, -48), feet=(0, 0), grips=(Grip.FIST, Grip.FIST))
_ONE_HAND: Final = bent(near_arm=(-9, 3), far_arm=(52, -48), feet=(0, 0), grips=(Grip.FIST, Grip.FIST))


@frozen(kw_only=True)
class _Bearing:
    """How a back tells a mood.

    `raised` arms are over the head, `head` tilts it in degrees, and it `sinks` by units of the stance; the arms are on
    the back unless it `hugs` itself. With a `glance` a cheek is seen.
    """

    stance: Stance
    raised: tuple[Side, ...] = ()
    head: float = 0
    sinks: float = 0
    glance: bool = True
    hugs: bool = False


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They come to a stop left of the middle; their back tells how they feel about it."""
    (who,) = moment.people
    drawn = seen(look_of(who.look), who.mood)
    arrives = (Move(x=-70, y=14, turn=-2), Move(x=-26, y=4, turn=1.4), HERE)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette),
            actor(
                evolve(drawn, far=(rim([drawn], light, palette), *drawn.far)),
                tint=backs(light, palette),
                cast=PERSON,
                moves=arrives,
            ),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=len(arrives),
        beat=0.16,
        focus=690,
        crown=210,
        airs=airs_at(moment.place, light, palette),
    )


def seen(look: Look, mood: Mood) -> Whole:
    """Somebody from behind, their neck where it belongs; who is small is nearer, but stays small."""
    share = look.build.stretched(1, TALL)
    height = _HEIGHT / min(1.0, share) ** 0.4
    x, y = _NECK[0], _NECK[1] + _LOWER * max(0.0, 1 - share)
    bearing = _bearing(look, mood)

    def put(at: Point) -> Whole:
        return whole(
            look,
            EXPRESSIONS[mood],
            evolve(bearing.stance, head=bearing.head),
            at=at,
            height=height,
            view=View.GLANCE if bearing.glance else View.BEHIND,
            behind_back=not bearing.hugs,
            raised=bearing.raised,
        )

    neck = put((0, 0)).neck
    drawn = put((x - neck[0], y - neck[1]))
    top = tuple(evolve(sheet, body=group(sheet.body, 0, bearing.sinks * drawn.scale)) for sheet in drawn.top)
    held = (_fingers(look, drawn),) if bearing.hugs else ()
    return evolve(drawn, top=top, front=(*drawn.front, *held))


def _bearing(look: Look, mood: Mood) -> _Bearing:
    """What a back does in a mood; hands that are needed to walk or to roll stay where they are."""
    head = look.build.head
    free = look.aid not in {sticks.CRUTCHES, wheelchair.WORD}
    match mood:
        case Mood.CALM:
            return _Bearing(stance=_CLASPED if not look.aid else _STANDS, head=2)
        case Mood.GLAD:
            return _Bearing(stance=_WAVES, raised=(Side.NEAR,), head=-7, sinks=-6)
        case Mood.UNEASY:
            return _Bearing(stance=_HUGS if free else _STANDS, head=7, sinks=26, hugs=free)
        case Mood.TIRED:
            nape = _to_neck(_STANDS, Side.NEAR, (-96, -50), -6)
            return _Bearing(stance=nape, raised=(Side.NEAR,), head=11, sinks=24)
        case Mood.SURPRISED:
            crown = -60 - 150 * head
            left = _to_neck(_STANDS, Side.NEAR, (-112 * head, crown), -36)
            both = _to_neck(left, Side.FAR, (128 * head, crown), 216)
            return _Bearing(stance=both, raised=(Side.NEAR, Side.FAR), glance=False)
        case Mood.RESOLVED:
            stance = _ONE_HAND if look.aid == sticks.CANE else _AKIMBO
            return _Bearing(stance=stance if free else _STANDS, glance=False, sinks=-8)
        case _:
            assert_never(mood)


def _to_neck(stance: Stance, side: Side, at: Point, aim: float) -> Stance:
    """A stance with a wrist at a point from the neck and the elbow out at its own side, the hand laid on."""
    x, y = stance.neck
    return stance.hand(side, (x + at[0], y + at[1]), grip=Grip.FLAT, aim=aim, mirrored=side is Side.NEAR)


def _fingers(look: Look, who: Whole) -> Sheet:
    """The fingers of somebody who holds themselves, round both upper arms."""
    b, shapes = look.build, ""
    for way, reach in ((-1, b.shoulder), (1, b.shoulder * b.far)):
        edge = (reach - 40 + b.arm[0] + 8) * way
        for number in range(4):
            y = 138 + b.slope + number * 21
            joints = (
                (edge + 12 * way, y),
                (edge - 16 * way, y + 3),
                (edge - (46 - 7 * (number % 3)) * way, y + 9),
            )
            shapes += path(finger(joints, 11.5, 9), mix(look.skin.lit, look.skin.line, 0.42))
            shapes += path(finger(joints, 10.5, 8), look.skin.lit)
    return Sheet(body=group(shapes, *who.neck, who.scale), shadow=SMALL)
