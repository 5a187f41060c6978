"""What lives in a window of the title besides its person: a bird or a cat on the sill, a curtain, a lamp.

Each has a few keys, pictures between which it changes now and then; the first is how it rests. Units are
those of the 1920x1080 picture space, in which a window is 284 wide.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import radial
from game.story.catalogue import Light
from game.story.own_place import ships_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.palette import Palette
    from game.story.own_place import AnyPlace


class Guest(Enum):
    """What lives in a window."""

    BIRD = "bird"
    CAT = "cat"
    CURTAIN = "curtain"
    LAMP = "lamp"


# The places where no room is, so that neither lamp nor curtain hangs there.
_OUTDOORS: Final = frozenset(
    {
        "beach",
        "beach_stalls",
        "campus_gate",
        "club_fair",
        "county_town",
        "forest_path",
        "harbour_road",
        "hostel",
        "lake",
        "night_street",
        "noodle_shop",
        "park",
        "rental_yard",
        "seafood_restaurant",
        "sports_ground",
        "street",
        "tidal_flat",
    }
)
# The box each is drawn in: x, y, width, height from where it sits or hangs.
BOXES: Final = {
    Guest.BIRD: (-70.0, -110.0, 140.0, 124.0),
    Guest.CAT: (-90.0, -150.0, 180.0, 164.0),
    Guest.CURTAIN: (-20.0, -20.0, 190.0, 800.0),
    Guest.LAMP: (-130.0, -10.0, 260.0, 300.0),
}
_LOW: Final = Shadow(4, 5, 8, 0.36)
_SOFT: Final = Shadow(8, 8, 16, 0.34)
_DEEP: Final = "#241a22"


def guest_of(place: AnyPlace, light: Light, taken: Sequence[Guest]) -> Guest:
    """Who lives in a window on this place: the first who would that is `taken` least by other windows."""
    if ships_as(place) in _OUTDOORS:
        able: tuple[Guest, ...] = (Guest.BIRD, Guest.CAT)
    else:
        dark = light in {Light.NIGHT, Light.DUSK}
        able = (*((Guest.LAMP,) if dark else ()), Guest.CURTAIN, Guest.CAT)
    return min(able, key=lambda one: (taken.count(one), able.index(one)))


@lru_cache(maxsize=64)
def guest(kind: Guest, key: int, palette: Palette) -> Picture:
    """The picture of a guest: on a sill, or hanging from the head of a window, at the origin."""
    sheets = _DRAWN[kind](key, palette)
    return Picture(sheets=sheets, shade=palette.shade, box=BOXES[kind])


def _cut(body: str, shadow: Shadow = _LOW) -> Sheet:
    return Sheet(body=body, shadow=shadow)


# A bird looks about: at rest, its head turned, pecking, its wings up as it lands or leaves.
def _bird(key: int, palette: Palette) -> tuple[Sheet, ...]:
    coat, breast, bill = mix(palette.second, _DEEP, 0.28), mix(palette.accent, "#f0b070", 0.5), "#e8b04a"
    legs = line("M-4,-14 L-6,0 M8,-14 L8,0", mix(bill, _DEEP, 0.45), 3)
    tail = path("M-18,-30 L-58,-14 L-54,-4 L-14,-16 Z", mix(coat, _DEEP, 0.3))
    body = path("M-30,-26 C-26,-50 6,-60 26,-46 C36,-38 30,-16 10,-10 C-8,-6 -26,-12 -30,-26 Z", coat)
    front = path("M26,-46 C36,-38 30,-16 10,-10 C2,-12 2,-30 8,-40 Z", breast)
    head = _bird_head(coat, breast, bill)
    turned = f'<g transform="translate(44,0) scale(-1,1)">{head}</g>'
    low = group(head, -2, 10, turn=52) if key == 2 else turned if key == 1 else head
    if key == 2:
        low = f'<g transform="rotate(46 12 -40)">{head}</g>'
    if key < 3:
        wing = path("M-26,-32 C-16,-46 6,-44 12,-32 C2,-20 -18,-18 -42,-16 Z", mix(coat, "#ffffff", 0.14))
        return _cut(tail + legs), _cut(body + front), _cut(low), _cut(wing)
    wing = path("M-18,-38 C-40,-70 -34,-96 -20,-106 C-8,-92 8,-70 12,-42 Z", mix(coat, "#ffffff", 0.14))
    other = path("M0,-42 C6,-72 24,-92 40,-98 C44,-80 34,-56 20,-42 Z", mix(coat, _DEEP, 0.2))
    return _cut(tail + other), _cut(body + front), _cut(head), _cut(wing)


def _bird_head(coat: str, breast: str, bill: str) -> str:
    return (
        path("M34,-62 L54,-56 L34,-51 Z", bill)
        + circle(22, -58, 17, coat)
        + path("M20,-52 C26,-42 36,-44 37,-54 C32,-58 24,-58 20,-52 Z", breast)
        + circle(27, -62, 3.2, "#fbf1dd")
        + circle(27.6, -62, 2.1, "#191216")
    )


# A cat from behind, as cats sit in windows: at rest, an ear and its head turned, its tail drawn up, looking round.
def _cat(key: int, palette: Palette) -> tuple[Sheet, ...]:
    coat = mix(palette.accent, "#e0903c", 0.55)
    dark, light = mix(coat, _DEEP, 0.34), mix(coat, "#fff3dc", 0.72)
    tail = (
        "M34,-10 C62,-2 84,-8 82,-26 C81,-34 70,-32 70,-24 C66,-18 50,-24 34,-28 Z",
        "M34,-10 C66,-2 86,-26 76,-58 C72,-68 60,-62 64,-52 C70,-36 56,-24 34,-28 Z",
    )[key == 2]
    bars = (
        path("M70,-30 L82,-34 L82,-24 L71,-23 Z", dark)
        if key != 2
        else path("M66,-52 L77,-56 L79,-46 L67,-43 Z", dark)
    )
    body = path("M-36,0 C-46,-30 -34,-66 -14,-84 L16,-84 C38,-66 48,-28 40,0 Z", coat)
    back = path(
        "M-30,-40 L-14,-36 L-29,-31 Z M-32,-24 L-12,-20 L-32,-14 Z M36,-40 L20,-36 L36,-31 Z M40,-24 L20,-20 L41,-14 Z",
        dark,
    )
    head = _cat_face(coat, dark, light) if key == 3 else _cat_back(coat, dark)
    moved = f'<g transform="translate({(0, 7, 0, -3)[key]},0) rotate({(0, 9, -4, 0)[key]} 0 -84)">{head}</g>'
    return _cut(path(tail, coat) + bars), _cut(body + back), _cut(moved)


def _cat_skull(coat: str, dark: str, inner: str) -> str:
    return (
        path("M-31,-92 L-33,-136 L-6,-116 Z", coat)
        + path("M31,-92 L33,-136 L6,-116 Z", coat)
        + path("M-27,-104 L-29,-127 L-14,-115 Z M27,-104 L29,-127 L14,-115 Z", inner)
        + path("M-36,-92 C-36,-126 36,-126 36,-92 C36,-66 -36,-66 -36,-92 Z", coat)
        + path("M-9,-117 L-5,-101 L-1,-118 Z M2,-118 L6,-102 L10,-117 Z", dark)
    )


def _cat_back(coat: str, dark: str) -> str:
    return _cat_skull(coat, dark, dark)


def _cat_face(coat: str, dark: str, light: str) -> str:
    return (
        _cat_skull(coat, dark, mix(coat, "#f4b7a4", 0.7))
        + ellipse(-8, -81, 11, 8.5, light)
        + ellipse(8, -81, 11, 8.5, light)
        + path("M-5,-88 L5,-88 L0,-82 Z", "#8a3d38")
        + path(
            "M-24,-94 Q-16,-102 -9,-93 Q-16,-90 -24,-94 Z M24,-94 Q16,-102 9,-93 Q16,-90 24,-94 Z", "#241a12"
        )
        + circle(-15.5, -96, 1.6, "#fdf4d8")
        + circle(17.5, -96, 1.6, "#fdf4d8")
        + line("M-20,-80 L-44,-85 M-20,-77 L-43,-75 M20,-80 L44,-85 M20,-77 L43,-75", light, 1.4)
    )


# A curtain at the left: at rest, stirred, and blown into the room.
def _curtain(key: int, palette: Palette) -> tuple[Sheet, ...]:
    cloth = mix(palette.mid, palette.accent, 0.35)
    reach = (0, 16, 34)[key]
    edge = (
        f"M-30,-30 L84,-30 C78,130 {70 + reach * 0.3:.1f},250 {58 + reach:.1f},380 "
        f"C{50 + reach * 1.9:.1f},500 {46 + reach * 2.1:.1f},620 {56 + reach * 1.2:.1f},800 L-30,800 Z"
    )
    folds = "".join(
        path(
            f"M{x},-30 C{x - 2},160 {x - 6 + reach * k:.1f},340 {x - 9 + reach * k * 1.6:.1f},800 "
            f"L{x - 2 + reach * k * 1.6:.1f},800 C{x + 1 + reach * k:.1f},340 {x + 6},160 {x + 9},-30 Z",
            mix(cloth, palette.ink, 0.3),
            0.55,
        )
        for x, k in ((12, 0.1), (38, 0.35), (62, 0.62))
    )
    return _cut(path(edge, cloth), _SOFT), printed(folds)


# A lamp of paper: lit at rest, and out.
def _lamp(key: int, palette: Palette) -> tuple[Sheet, ...]:
    lit = key == 0
    shade = "#f4c25c" if lit else mix("#c9a25e", palette.shade, 0.42)
    rib = mix(shade, "#8a3f1c", 0.42)
    glow = (
        printed(
            circle(0, 128, 124, "url(#lampglow)"), defs=radial("lampglow", "#ffb45a", 0.36, (0, 128), 124)
        ),
    )
    cord = rect(-1.5, -12, 3, 86, mix(palette.ink, _DEEP, 0.3))
    cap = rect(-17, 72, 34, 11, "#8f3325", rx=2) + rect(-17, 172, 34, 11, "#8f3325", rx=2)
    tuft = line("M-6,184 L-7,216 M0,184 L0,222 M6,184 L7,216", "#b9442f", 3)
    body = path("M-18,80 C-64,84 -64,172 -18,176 L18,176 C64,172 64,84 18,80 Z", shade)
    ribs = "".join(
        line(f"M{x * 0.35:.1f},82 C{x},92 {x},164 {x * 0.35:.1f},174", rib, 1.8, 0.6)
        for x in (-40, -16, 16, 40)
    )
    return (*(glow if lit else ()), _cut(cord + cap + tuft), _cut(body), printed(ribs))


_DRAWN: Final = {Guest.BIRD: _bird, Guest.CAT: _cat, Guest.CURTAIN: _curtain, Guest.LAMP: _lamp}
