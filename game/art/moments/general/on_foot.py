"""What moments of whole people on their feet share: where the ground is, and the shadow the hour lays on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import ground_shadow
from game.art.moments.general.scenery import scenery
from game.art.paper.shapes import mix
from game.art.people.aids import wheelchair
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.profile.aids import REST
from game.art.people.profile.joints import ANKLE, SHIN, THIGH, UPRIGHT
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import LAMPLIGHT
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.palette import Palette
    from game.art.paper.actor import Actor, Move
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.moods import Expression
    from game.art.people.profile.joints import Seat
    from game.story.appearance import AnyLook
    from game.story.own_moment import InMoment
    from game.story.own_place import AnyPlace

_OUTLINE: Final = re.compile(r' d="([^"]*)"')
_STRAIGHT: Final = re.compile(r"M[-\d.,]+(?: L[-\d.,]+)+ Z")
_NUMBER: Final = re.compile(r"-?\d+\.\d+")
_FOLD: Final = re.compile(r'<path [^>]*opacity="[^"]*"[^>]*/>')
_FEW: Final = 12  # points that are not too many for a shape
# Where soles are: above the text sheet, about as far down as those of people in a wide shot.
GROUND: Final = 670.0
# How far a shadow reaches for a unit of height, how far down, and how dark it is, by the hour.
_THROWS: Final = {
    Light.MORNING: (1.15, 0.1, 0.4),
    Light.DAY: (0.5, 0.09, 0.36),
    Light.DUSK: (1.35, 0.1, 0.46),
    Light.NIGHT: (0.8, 0.1, 0.52),
}


# Places are drawn for people who are cut off by the text sheet: their floor begins where it lies. So the place is
# seen from so much nearer, about a height from the top, that its floor comes up under the feet.
_NEARER: Final = 1.36
_ABOUT: Final = (960.0, 1170.0)
# A sitter's height as a share of a standing one's; how tall the tallest is at least, and how much nearer for it.
_SEATED: Final = 0.78
_FILLS: Final = 0.9
_NEAREST: Final = 1.3
_VEIL: Final = 0.16
_POOL: Final = (960.0, 440.0, 760.0)  # a pool of light at night: its middle, and how far it reaches


def on_the_floor(where: AnyPlace, light: Light, palette: Palette, veil: float = _VEIL) -> list[Sheet]:
    """A place behind people who stand whole on its floor at `GROUND`, without the table that would hide them."""
    behind = scenery(where, light, palette, nearer=_NEARER, about=_ABOUT, veil=veil)
    behind = [sheet for sheet in behind if not sheet.before]
    return [*behind, glows([_POOL], LAMPLIGHT, 0.36)] if light is Light.NIGHT else behind


def thrown(
    parts: Iterable[tuple[Iterable[Sheet], Point]],
    light: Light,
    palette: Palette,
    moves: Sequence[Move | None] = (),
) -> Actor:
    """The shadow of all who stand at these feet: long when the sun is low, short by day."""
    reach, slope, strength = _THROWS[light]
    coarse = [([evolve(sheet, body=_coarse(sheet.body)) for sheet in sheets], foot) for sheets, foot in parts]
    return ground_shadow(
        coarse, reach, slope, mix(palette.shade, palette.ink, 0.4), strength, blur=4, moves=moves
    )


def _coarse(body: str) -> str:
    """Shapes of which every third point and no fold is left: as much as a blurred shadow shows, in fewer bytes."""
    return _OUTLINE.sub(lambda found: f' d="{_fewer(found[1])}"', _FOLD.sub("", body))


def _fewer(outline: str) -> str:
    """Path data that goes straight from point to point with a third of its points, in whole units."""
    if not _STRAIGHT.fullmatch(outline):
        return outline
    points = outline.removesuffix(" Z").split(" L")
    kept = " L".join(points[::3] if len(points) > _FEW else points)
    return _NUMBER.sub(lambda found: str(round(float(found[0]))), kept) + " Z"


def rolls(look: AnyLook) -> bool:
    """Whether somebody sits in a wheelchair."""
    return look_of(look).aid == wheelchair.WORD


def nearness(people: Sequence[InMoment]) -> float:
    """How much larger than usual they are drawn where nobody of them is tall: children alone, or sitters."""
    tallest = max(
        look_of(who.look).build.stretched(1, TALL) * (_SEATED if rolls(who.look) else 1) for who in people
    )
    return min(_NEAREST, max(1.0, _FILLS / tallest))


def with_effort(who: InMoment) -> Expression:
    """The face of somebody's mood, brows drawn down over it by what the body does."""
    e = EXPRESSIONS[who.mood]
    return evolve(e, inner=e.inner + 5, opening=e.opening * 0.9)


def ankles(look: AnyLook, floor: float, size: float) -> float:
    """How far down the ankles of somebody from the side (`side_view`) are, whose soles or wheels are on a floor."""
    k = look_of(look).build.stretched(size, 700)
    return floor - (ANKLE + REST) * k + REST * size if rolls(look) else floor - ANKLE * k


def as_usual(seat: Seat, look: AnyLook) -> Seat:
    """A pose as `side_view` wants it, which itself makes those on their feet as large as they are."""
    share = look_of(look).build.stretched(1, 700)
    (x, y), ankle = seat.hip, max(down for _, down in seat.ankles)
    if isinstance(look, str) or rolls(look):
        return seat
    upright = (THIGH + SHIN) * UPRIGHT * seat.size
    if (ankle - y) / share < upright:
        # Of somebody tall who crouches the feet are a little higher, so that they are not taken to stand.
        (near, above), (far, other) = seat.ankles
        up = max(0.0, ankle - y - upright + 1)
        return evolve(seat, ankles=((near, above - up), (far, other - up)))
    floor = ankle + ANKLE * share * seat.size

    def put(p: Point) -> Point:
        return x + (p[0] - x) / share, floor + (p[1] - floor) / share

    (one, two), (left, right) = seat.wrists, seat.ankles
    return evolve(seat, hip=put(seat.hip), wrists=(put(one), put(two)), ankles=(put(left), put(right)))
