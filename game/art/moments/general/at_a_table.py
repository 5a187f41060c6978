"""At a table: two across it from the side, and between them what they talk about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.general.furniture import table, under
from game.art.moments.general.light import corners, pool, tint
from game.art.moments.general.on_table import on_table
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.sheet import Sheet
    from game.art.people.profile.joints import Seat
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_SIZE: Final = 1.45
_SEAT: Final = 872.0
_FLOOR: Final = 1170.0
_TABLE: Final = (704.0, 1216.0, 640.0)  # its front edge: left, right, height
_TOP: Final = 602.0  # where things stand on it
_CUPS: Final = (892.0, 1028.0)
_AWAY: Final = 172.0  # from its edge to the hip of somebody of usual size
_ABOVE: Final = 76.0  # shoulders above its top, at least: somebody small sits on cushions


@frozen
class _Manner:
    """How somebody sits in a mood.

    `near` and `far` are wrists, from the table's edge on and above its top, in units of a person of size 1;
    `cheek` props the head on the far hand instead.
    """

    lean: float
    curl: float
    turn: float
    near: tuple[float, float]
    far: tuple[float, float]
    grips: tuple[Grip, Grip]
    aims: tuple[float, float]
    cheek: bool = False


_MANNERS: Final = {
    Mood.CALM: _Manner(9, 10, 2, (52, 16), (86, 34), (Grip.FLAT, Grip.RELAXED), (4, 8)),
    Mood.GLAD: _Manner(15, 10, 0, (60, 16), (128, 116), (Grip.FLAT, Grip.OPEN), (4, -40)),
    Mood.UNEASY: _Manner(13, 20, 10, (34, 14), (46, 26), (Grip.FIST, Grip.FLAT), (8, 10)),
    Mood.TIRED: _Manner(25, 22, 14, (66, 12), (40, 120), (Grip.RELAXED, Grip.FIST), (6, -64), cheek=True),
    Mood.SURPRISED: _Manner(-8, 4, -4, (36, 16), (-4, 150), (Grip.FLAT, Grip.OPEN), (4, -74)),
    Mood.RESOLVED: _Manner(23, 8, -4, (96, 20), (150, 62), (Grip.FIST, Grip.POINT), (0, 14)),
}  # fmt: skip
# The first leans in a little more than the mood has it, the second back.
_SHARES: Final = 4.0, -7.0


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """One comes nearer over the table; then the other stirs."""
    t = Tones(light, palette, indoors=True)
    asks, asked = (_sitting(who, left=number == 1) for number, who in enumerate(moment.people))
    tinted = tint(t)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette, nearer=1.3, about=(960, 470), blur=4, veil=0.3),
            *pool(t, 960, 400, 760),
            *under(t, asks, _SEAT, _SIZE),
            *under(t, asked, _SEAT, _SIZE),
            asks.lower(tint=tinted),
            asked.lower(tint=tinted),
            *table(t, *_TABLE),
            *_between(moment.thing),
            asks.upper(tint=tinted, moves=(Move(turn=-6, x=-10), Move(x=-4), HERE, HERE)),
            asked.upper(tint=tinted, moves=(Move(turn=4), Move(turn=4), Move(turn=4, x=8), HERE)),
            *corners(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=4,
        beat=0.18,
        focus=_between_faces(asks, asked),
        crown=190,
        airs=()
        if moment.thing
        else tuple(Air(Kind.STEAM, (x - 40, 404, 80, 110), 5, "#fff6ea", 2, 0.8) for x in _CUPS),
    )


def _between_faces(asks: SideView, asked: SideView) -> float:
    """The middle between both, who lean in or back by their moods: an upright window has room for little more."""
    return sum(view.held().point(0, 0)[0] for view in (asks, asked)) / 2


def _sitting(who: InMoment, *, left: bool) -> SideView:
    manner, way = _MANNERS[who.mood], -1 if left else 1
    share = look_of(who.look).build.stretched(1, 700)
    k = _SIZE * share
    edge = _TABLE[1] if left else _TABLE[0]

    def spot(point: tuple[float, float]) -> tuple[float, float]:
        return edge + point[0] * way * k, _TOP - point[1] * k

    seat = seated(
        (edge - _AWAY * share * way, _SEAT),
        _FLOOR,
        left=left,
        size=_SIZE,
        lean=manner.lean + _SHARES[left],
        curl=manner.curl,
        turn=manner.turn,
        wrists=(spot(manner.near), spot(manner.far)),
        aims=tuple(180 - aim if left else aim for aim in manner.aims),
    )

    def drawn(pose: Seat) -> SideView:
        return side_view(who.look, pose, mood=who.mood, grips=manner.grips)

    shoulder = drawn(seat).at.arms[0][0][1]
    lift = max(0.0, shoulder - _TOP + _ABOVE)
    raised = [(x, y - lift) for x, y in (seat.hip, *seat.ankles)]
    seat = evolve(seat, hip=raised[0], ankles=(raised[1], raised[2]))
    if manner.cheek:
        x, y = drawn(seat).held().point(18, 112)
        seat = evolve(seat, wrists=(seat.wrists[0], (x, y + 30 * k)))
    return drawn(seat)


def _between(thing: str) -> tuple[Sheet, ...]:
    """What is talked about; without it, a cup each."""
    if thing:
        return (on_table(thing, (960, _TOP + 6), high=190, wide=280),)
    return tuple(on_table("cup", (x, _TOP + 12), high=96, wide=120) for x in _CUPS)
