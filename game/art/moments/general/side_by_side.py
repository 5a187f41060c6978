"""Side by side: two or three sit in a row and look out; how near they are and how they lean tells the rest."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.general.against_light import airs_at, backs, rim
from game.art.moments.general.back_row import Sitter, bench, shins, sitting
from game.art.moments.general.scenery import scenery
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.sheet import PERSON
from game.art.people.looks import look_of
from game.art.people.whole.stance import TALL
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.story.catalogue import Light
    from game.story.own_moment import InMoment, OwnMoment

_MIDDLE: Final = 940.0
_KEYS: Final = 3
_NEAREST: Final = 1.3  # so many times as large is a row of small people
_APART: Final = 150.0  # between somebody uneasy and whoever sits there, in picture units
_CLOSE: Final = -20.0  # between two who lean on each other
_NEARNESS: Final = {
    Mood.GLAD: 1.0,
    Mood.TIRED: 0.9,
    Mood.CALM: 0.55,
    Mood.RESOLVED: 0.5,
    Mood.SURPRISED: 0.4,
    Mood.UNEASY: 0.0,
}
_REACH: Final = 0.08  # how far over the middle of a back a wrist lies, as a share of the shoulder
# Who of those in a row turns the head to whom they sit with: the first of the moods there is.
_TURNS: Final = (Mood.GLAD, Mood.CALM, Mood.RESOLVED, Mood.TIRED, Mood.SURPRISED, Mood.UNEASY)
_LEANS: Final = {Mood.GLAD: 5.0, Mood.TIRED: 8.0, Mood.CALM: 1.5, Mood.UNEASY: -4.0}
_TILTS: Final = {Mood.GLAD: 4.0, Mood.TIRED: 15.0, Mood.UNEASY: -5.0}


def draw(moment: OwnMoment, light: Light, palette: Palette) -> Moment:
    """They sit on a bench with their backs to us; one turns the head in the second key."""
    row = row_of(moment.people)
    t, tint = Tones(light, palette), backs(light, palette)
    return Moment(
        layers=(
            *scenery(moment.place, light, palette),
            *shins(t, row, tint),
            *bench(t, row),
            *(layer for sitter in _from_back(row) for layer in _shown(sitter, light, palette, tint)),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.34,
        focus=_MIDDLE,
        crown=150,
        airs=airs_at(moment.place, light, palette),
    )


def row_of(people: tuple[InMoment, ...]) -> list[Sitter]:
    """Who sits where: nearer to each other or farther apart, as they feel."""
    looks = [look_of(one.look) for one in people]
    moods = [one.mood for one in people]
    partners = [_partner(moods, number) for number in range(len(people))]
    turns = _turns(moods)
    tallest = max(look.build.stretched(1, TALL) for look in looks)
    nearer = min(_NEAREST, 1 / tallest)
    row = [
        Sitter(
            look=look,
            mood=mood,
            nearer=nearer,
            x=0,
            beside=1 if partner > number else -1,
            lean=_towards(mood, moods[partner], _LEANS),
            tilt=_towards(mood, moods[partner], _TILTS),
            turns=number in turns,
            away=mood is Mood.UNEASY,
        )
        for number, (look, mood, partner) in enumerate(zip(looks, moods, partners, strict=True))
    ]
    return _embraced(_placed(row), partners)


def _partner(moods: list[Mood], number: int) -> int:
    """Whom somebody of a row sits with: the neighbour who feels nearest."""
    beside = [other for other in (number - 1, number + 1) if 0 <= other < len(moods)]
    return max(beside, key=lambda other: _NEARNESS[moods[other]])


def _turns(moods: list[Mood]) -> set[int]:
    """Who turns the head: all who are glad, or else one."""
    glad = {number for number, mood in enumerate(moods) if mood is Mood.GLAD}
    return glad or {min(range(len(moods)), key=lambda number: _TURNS.index(moods[number]))}


def _towards(mood: Mood, other: Mood, degrees: dict[Mood, float]) -> float:
    """How far somebody leans over to another; nobody leans on who sits apart, the tired slump by themselves."""
    leans = degrees.get(mood, 0.0)
    return leans * 0.2 if other is Mood.UNEASY and leans > 0 else leans


def _placed(row: list[Sitter]) -> list[Sitter]:
    """The same, spread about the middle of the picture."""
    xs = [0.0]
    for one, other in pairwise(row):
        xs.append(xs[-1] + one.half + other.half + _gap(one, other))
    shift = _MIDDLE - (xs[0] - row[0].half + xs[-1] + row[-1].half) / 2
    return [evolve(who, x=x + shift) for who, x in zip(row, xs, strict=True)]


def _gap(one: Sitter, other: Sitter) -> float:
    shares = _NEARNESS[one.mood], _NEARNESS[other.mood]
    near = 0.0 if Mood.UNEASY in {one.mood, other.mood} else sum(shares) / 2
    more = _APART * 0.4 if one.mood is other.mood is Mood.UNEASY else 0.0
    return max(_CLOSE + (_APART - _CLOSE) * (1 - near) + more, 16.0 if one.rolls or other.rolls else _CLOSE)


def _embraced(row: list[Sitter], partners: list[int]) -> list[Sitter]:
    """The same with an arm about one who is tired or glad, of one who is nearer in size to hold than to be held."""
    for number, (who, partner) in enumerate(zip(row, partners, strict=True)):
        other = row[partner]
        if _holds(who, other) and partners[partner] == number and other.about is None:
            neck = sitting(other, turned=False).neck
            high = max(neck[1] + 120 * other.scale, 0)
            far = neck[0] + who.beside * (other.look.build.shoulder * _REACH) * other.scale
            row[number] = evolve(who, about=(far, high))
    return row


def _holds(who: Sitter, other: Sitter) -> bool:
    if who.rolls or other.rolls or who.mood in {Mood.UNEASY, Mood.TIRED, Mood.SURPRISED}:
        return False
    if other.mood is Mood.TIRED:
        return True
    return who.mood is other.mood is Mood.GLAD and (who.scale, -who.x) > (other.scale, -other.x)


def _from_back(row: list[Sitter]) -> list[Sitter]:
    """In the order they are drawn: whose arm lies on another's back comes last."""
    return sorted(row, key=lambda who: who.about is not None)


def _shown(who: Sitter, light: Light, palette: Palette, tint: str) -> list[Actor]:
    """Somebody as an actor: who turns the head is two, one after the other."""
    lit = [sitting(who, turned=turned) for turned in ((False, True) if who.turns else (False,))]
    lean = -who.beside * (1.2 if who.lean > 0 else -0.8)
    settles = (Move(turn=lean), Move(turn=lean / 2), HERE)
    moves = [(Move(turn=lean), None, None), (None, *settles[1:])] if who.turns else [settles]
    return [
        evolve(
            actor(
                evolve(drawn, far=(rim([drawn], light, palette, share=0.8),)),
                tint=tint,
                cast=PERSON,
                moves=moved,
            ),
            pivot=drawn.hip,
        )
        for drawn, moved in zip(lit, moves, strict=True)
    ]
