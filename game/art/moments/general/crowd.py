"""Rows of strangers from behind, dark before what is lit: composed people, heads and shoulders alone."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import capsule, group, mix, rect
from game.art.paper.sheet import Shadow, Sheet
from game.art.paper.silhouette import flat
from game.art.people.body import Frame
from game.art.people.cheek import cheek
from game.art.people.clothes.behind import back_in
from game.art.people.hair.behind import from_behind
from game.art.people.hands import Grip, hand
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.parts.anyone import anyone
from game.art.places.pieces.anyone import LOCKS
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.palette import Palette
    from game.art.people.look import Look
    from game.art.places.pieces.tones import Tones

_COLOUR: Final = re.compile("#[0-9a-f]{6}")
_HEAD: Final = 8.0, -148.0, 1.12  # x, y and scale of the face above the pit of the neck
# What is worn on the head where one sits and listens; other hats are in the lap.
_KEPT: Final = frozenset({"hijab", "headscarf", "headwrap", "turban", "kippah", "flower", "headband"})
_MIDDLE: Final = 960.0  # where the light is
_LOWEST: Final = 1140.0  # nothing is drawn below this in the picture
_SEAT: Final = 330.0  # how far below a neck the legs of a chair begin and end, in units of a figure
_LEGS: Final = 890.0
_SEATED: Final = 520.0  # how high a usual neck is above the seat, in units of a figure
_MOST: Final = 3400  # letters that a head is told in: whoever's hair has more shapes sits elsewhere


@frozen(kw_only=True)
class Listener:
    """One of a row, as they sit.

    The head tilts by degrees, turned `aside` to the right (1) or left (-1), and they sit so much `nearer` to that side,
    in units of a figure. A hand is up where `hand` says so.
    """

    look: Look
    tilt: float = 0
    aside: int = 0
    nearer: float = 0
    hand: bool = False


def listeners(name: str, count: int, palette: Palette) -> list[Listener]:
    """Strangers by chance, the same for the same name, with the skins of the story's people where they are told."""
    dice, found = random.Random(name), list[Listener]()  # noqa: S311 - who sits where
    while len(found) < count:
        who = anyone(dice, f"{name} {len(found)}")
        who = evolve(who, aid="", over="", head=who.head if who.head in _KEPT else "")
        if palette.skins:
            silver = who.age == "old"
            who = evolve(
                who,
                skin=dice.choice(palette.skins),
                hair_colour=LOCKS[5] if silver else dice.choice(LOCKS[:3]),
            )
        look = look_of(who)
        if len(_head(Listener(look=look))[1]) <= _MOST:
            found.append(Listener(look=look, tilt=dice.uniform(-5, 5)))
    return found


def row(
    t: Tones,
    people: Sequence[Listener],
    xs: Sequence[float],
    y: float,
    scale: float,
    *,
    dark: float,
    rim: str,
) -> tuple[Sheet, Sheet, Sheet]:
    """A row on chairs: the light round it, the people, their chairs, all dark to a share from 0 to 1.

    Their necks are at `y`, where they are grown; `scale` is picture units for one of theirs.
    """
    edges, shapes, chairs = "", "", ""
    reach = 3 + 5 * scale
    for who, x in zip(people, xs, strict=True):
        at, leans = _neck(who, y, scale), x + who.nearer * who.aside * scale
        (outline, folds), (neck, head) = _body(who), _head(who)
        shapes += group(outline + folds + neck + head, leans, at, scale)
        aside = reach * (0.8 if x < _MIDDLE else -0.8)
        edges += group(flat(outline + head, rim), leans + aside, at - reach, scale)
        chairs += group(_chair(t, (_LOWEST - y) / scale), x, y, scale)
    return (
        Sheet(body=edges, contact=0, edge=False, grain=False),
        Sheet(body=_shaded(t, t.under(shapes), dark), shadow=Shadow(0, -5, 14, 0.34)),
        Sheet(body=_shaded(t, chairs, dark * 0.8), shadow=Shadow(0, -3, 10, 0.3)),
    )


def hands(
    t: Tones, people: Sequence[Listener], xs: Sequence[float], y: float, scale: float, *, dark: float
) -> Sheet:
    """The arms of those of a row who have a hand up, to be laid behind it."""
    up = "".join(
        group(_raised(who.look), x, _neck(who, y, scale), scale)
        for who, x in zip(people, xs, strict=True)
        if who.hand
    )
    return Sheet(body=_shaded(t, t.under(up), dark), shadow=Shadow(0, -5, 14, 0.34))


def _shaded(t: Tones, shapes: str, dark: float) -> str:
    return _COLOUR.sub(lambda found: mix(found[0], t.palette.ink, dark), shapes)


def _neck(who: Listener, y: float, scale: float) -> float:
    """How high their neck is in the picture: whoever is small sits lower."""
    return y + (1 - who.look.build.stretched(1, _SEATED)) * _SEATED * scale


def _body(who: Listener) -> tuple[str, str]:
    """A plain back with an arm at each side, and what is on it."""
    look, b = who.look, who.look.build
    outfit = back_in(Frame(b), look.clothes.side.trunk or look.clothes.sleeve.near)
    arms = "".join(
        capsule(((reach - 44) * way, 92), ((reach - 14) * way, 330), 46, 40, colour)
        for way, reach, colour in (
            (-1, b.shoulder, look.clothes.sleeve.near),
            (1, b.shoulder * b.far, look.clothes.sleeve.far),
        )
        if way < 0 or not who.hand
    )
    back, end, folds = outfit.body[0].body.partition("/>")
    return arms + back + end, folds + outfit.over[0].body


def _chair(t: Tones, low: float) -> str:
    """The back of a chair about a neck, and its hind legs, no lower than `low`."""
    wood, long = t.thing("#9a7350"), min(_LEGS, low) - _SEAT
    return (
        rect(-112, _SEAT, 24, long, wood)
        + rect(88, _SEAT, 24, long, wood)
        + rect(-140, 220, 280, 250, wood, rx=46)
        + rect(-104, 290, 208, 110, mix(wood, t.palette.ink, 0.25), rx=30)
    )


def _raised(look: Look) -> str:
    x, y = look.build.shoulder * look.build.far - 42, 96.0
    sleeve, long = look.clothes.sleeve.far, look.clothes.sleeve.end == 1
    fore = capsule((x + 60, y - 190), (x + 34, y - 350), 42, 32, sleeve if long else look.skin.lit)
    upper = capsule((x, y), (x + 60, y - 200), 48, 42, sleeve if look.clothes.sleeve.end else look.skin.lit)
    palm = group(hand(Grip.OPEN, look.skin), x + 30, y - 364, 0.95, turn=-96)
    return palm + fore + upper


def _head(who: Listener) -> tuple[str, str]:
    """Neck and head, put on the neck."""
    look, (x, y, size) = who.look, _HEAD
    face = cheek(look, EXPRESSIONS[Mood.CALM]) if who.aside else ""
    shapes = "".join(from_behind(look.hair, look.skull, look.skin, cheek=face))
    size *= look.build.head
    placed = group(shapes, x * (who.aside or 1), y + 40, size * (who.aside or 1), size)
    neck = capsule((0, -70), (0, 20), look.build.neck, look.build.neck, look.skin.neck)
    return neck, group(placed, 0, -40, turn=who.tilt)
