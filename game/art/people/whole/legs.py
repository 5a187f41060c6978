"""Legs, skirts and feet by their joints."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.art.paper.shapes import circle, group, mix, path
from game.art.people.outline import curve, drawn, limb, sliver
from game.art.people.whole.stance import FOOT_LONG, THIGH, Side

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.body import Build
    from game.art.people.clothes.outfit import Lower, Motif
    from game.art.people.look import Look
    from game.art.people.whole.stance import Stance

_DARK: Final = "#140c14"


class Feet(Enum):
    """What is on a foot."""

    SHOES = "shoes"
    SLIPPERS = "slippers"
    SOCKS = "socks"
    BARE = "bare"


@frozen
class Footwear:
    """What both feet wear, or each its own (near, far), and in which colours.

    With `shorts` trousers end above the knee, and what is below is bare.
    """

    near: Feet = Feet.SHOES
    far: Feet = Feet.SHOES
    upper: str = "#3a3540"
    sole: str = "#efe6d6"
    shorts: bool = False


def leg(look: Look, stance: Stance, side: Side, wear: Footwear) -> str:
    """The shapes of one leg down to its foot: in trousers, or bare below a skirt."""
    under = look.clothes.lower.under
    bare = look.clothes.skirt and not under
    colour = look.skin.lit if bare else (under or look.clothes.legs)
    feet = wear.near if side is Side.NEAR else wear.far
    hip, knee, ankle = stance.thigh(side), stance.knees[side.value], stance.ankles[side.value]
    if side is Side.FAR:
        colour = mix(colour, _DARK, 0.26)
    foot = _foot(feet, ankle, stance.feet[side.value], wear, look, dark=side is Side.FAR)
    if wear.shorts or look.clothes.lower.shorts:
        return foot + _in_shorts(look, (hip, knee, ankle), colour, dark=side is Side.FAR)
    wide = _widths(look.build, bare=bare)
    cloth = _tube(hip, knee, ankle, wide, colour)
    return (foot + cloth) if bare else (_ankle(knee, ankle, look) + foot + cloth)


def _in_shorts(look: Look, joints: tuple[Point, Point, Point], colour: str, *, dark: bool) -> str:
    """A bare leg, and a wide leg of cloth down to above the knee."""
    skin = mix(look.skin.lit, look.skin.shade, 0.8) if dark else look.skin.lit
    bare = limb(joints, (look.build.hip * 0.5, 44, 30), bend=0.3)
    cloth = limb(joints, (look.build.hip * 0.58, 76, 60), bend=0.3)
    calf = [bare.along(0.56), bare.along(0.68), bare.along(0.86)]
    return (
        path(bare.band(0, 1), skin)
        + path(sliver(calf, 9, heavy=0.4), mix(look.skin.lit, look.skin.shade, 1))
        + circle(*joints[0], look.build.hip * 0.58, colour)
        + path(cloth.band(0, 0.4), colour)
        + path(cloth.band(0.37, 0.4, 2), mix(colour, "#fff0e0", 0.4))
    )


def _widths(build: Build, *, bare: bool) -> tuple[float, float, float]:
    return (build.hip * 0.5, 46, 31) if bare else (build.hip * 0.58, 60, 46)


def _ankle(knee: Point, ankle: Point, look: Look) -> str:
    """Skin between cuff and shoe."""
    share = 0.86
    x, y = knee[0] + (ankle[0] - knee[0]) * share, knee[1] + (ankle[1] - knee[1]) * share
    tone = mix(look.skin.lit, look.skin.line, 0.2)
    return path(drawn([(x - 26, y), (x + 26, y), (ankle[0] + 24, ankle[1]), (ankle[0] - 26, ankle[1])]), tone)


def _tube(hip: Point, knee: Point, ankle: Point, widths: tuple[float, float, float], colour: str) -> str:
    whole = limb((hip, knee, ankle), widths, bend=0.3)
    cross = (knee[0] - hip[0]) * (ankle[1] - knee[1]) - (knee[1] - hip[1]) * (ankle[0] - knee[0])
    end = 0.97
    shapes = circle(*hip, widths[0], colour) + path(whole.band(0, end), colour)
    shapes += path(whole.band(end - 0.03, end, 1.5), mix(colour, "#fff0e0", 0.14))
    if abs(cross) < THICK_BEND:
        return shapes
    inner = 1 if cross > 0 else -1
    border = whole.beside(inner, 0.42, 0.62, -2)
    pull = [border[len(border) // 2], whole.along(0.5), whole.along(0.58)]
    return shapes + path(sliver(pull, widths[1] * 0.2, heavy=0.3), mix(colour, _DARK, 0.3), 0.8)


# Knees that bend less than this throw no crease (twice the area of the triangle of the joints).
THICK_BEND: Final = 26000


def skirt(look: Look, stance: Stance) -> str:
    """A skirt over both thighs, to above the knees or as long as it says: what a sheet laid about them would be."""
    colour, lower = look.clothes.legs, look.clothes.lower
    wide = (look.build.hip + lower.room) * stance.narrow
    hx, hy = stance.hip
    a = math.radians(stance.lean * 0.6)
    around = _ring((hx + math.sin(a) * 120, hy - math.cos(a) * 120), wide * 0.8) + _ring((hx, hy), wide)
    for side in Side:
        around += _about(stance, side, lower.long)
    hem = max(y for _, y in around) - 88 if lower.long else max(ky for _, ky in stance.knees)
    fold = [(hx + 20, hy - 40), (hx + 26, (hy + hem) / 2), (hx + 12, hem)]
    shade = mix(colour, "#20101a", 0.2)
    hanging = path(sliver(fold, 10), shade) if hem - hy > THIGH * 0.7 and not lower.long else ""
    outline = _hull(around)
    return (
        path(drawn(outline), colour) + (_finish(outline, lower, colour, hx) if lower.long else "") + hanging
    )


def _about(stance: Stance, side: Side, long: float) -> list[Point]:
    """The points around a thigh, and around as much of the shin as a skirt covers."""
    (tx, ty), (kx, ky) = stance.thigh(side), stance.knees[side.value]
    ring = _ring((tx + (kx - tx) * 0.86, ty + (ky - ty) * 0.86), 88)
    if not long:
        return ring
    ax, ay = stance.ankles[side.value]
    end = kx + (ax - kx) * long, ky + (ay - ky) * long - 40
    return [*ring, *[(x, min(y, end[1] + 46)) for x, y in _ring(end, 92)]]


def _finish(outline: list[Point], lower: Lower, colour: str, middle: float) -> str:
    """The side in the shade, print, folds and border of a long skirt."""
    low = max(y for _, y in outline)
    top = min(y for _, y in outline)
    dark = mix(colour, "#20101a", 0.16)
    shapes = path(drawn(_beyond(outline, middle + 14)), dark)
    if lower.motif:
        shapes += _printed(outline, lower.motif, top)
    for number, share in enumerate((0.24, 0.42, 0.66, 0.84)):
        begin = top + (low - top) * (0.34 + 0.1 * (number % 2))
        fold = [(_across(outline, y, share), y) for y in (begin, (begin + low) / 2, low - 8)]
        shapes += path(sliver(fold, 9, heavy=0.75), mix(dark, "#20101a", 0.24), 0.8)
    if lower.front:
        shapes += path(
            drawn([(middle - 10, top + 60), (middle + 44, top + 60), (middle + 44, low), (middle - 10, low)]),
            lower.front,
        )
    if lower.border:
        shapes += path(drawn(_below(outline, low - 44)), lower.border)
        shapes += path(
            drawn(_beyond(_below(outline, low - 44), middle + 14)), mix(lower.border, "#20101a", 0.2)
        )
    return shapes


def _printed(outline: list[Point], motif: Motif, top: float) -> str:
    """A print in staggered rows that keeps away from the edge."""
    shapes, number, y = "", 0, top + 110
    while y < max(py for _, py in outline) - 62:
        x0, x1 = _span(outline, y)
        x = x0 + 34 + (29 if number % 2 else 0)
        while x < x1 - 30:
            shapes += motif(x, y + number * 53 % 13 - 6, number)
            x, number = x + 58, number + 1
        y += 42
    return shapes


def _span(outline: list[Point], y: float) -> tuple[float, float]:
    """How far a convex outline reaches to both sides at a height."""
    xs = []
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if min(y0, y1) <= y <= max(y0, y1) and y0 != y1:
            xs.append(x0 + (x1 - x0) * (y - y0) / (y1 - y0))
    return (min(xs), max(xs)) if xs else (0.0, 0.0)


def _across(outline: list[Point], y: float, share: float) -> float:
    """The x at a share of the way from the left to the right of a convex outline."""
    x0, x1 = _span(outline, y)
    return x0 + (x1 - x0) * share


def _below(outline: list[Point], y: float) -> list[Point]:
    """The part of a convex outline below a height."""
    turned = _beyond([(py, px) for px, py in outline], y)
    return [(px, py) for py, px in turned]


def _beyond(outline: list[Point], x: float) -> list[Point]:
    """The part of a convex outline to the right of `x`."""
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if x0 >= x:
            kept.append((x0, y0))
        if (x0 - x) * (x1 - x) < 0:
            kept.append((x, y0 + (y1 - y0) * (x - x0) / (x1 - x0)))
    return kept or [(x, 0.0)]


def _ring(middle: Point, radius: float) -> list[Point]:
    x, y = middle
    return [(x + math.cos(i * 0.3927) * radius, y + math.sin(i * 0.3927) * radius) for i in range(16)]


def _hull(points: list[Point]) -> list[Point]:
    """The convex outline of points."""

    def half(ordered: list[Point]) -> list[Point]:
        found: list[Point] = []
        for p in ordered:
            while len(found) > 1 and _left(found[-2], found[-1], p):
                found.pop()
            found.append(p)
        return found[:-1]

    ordered = sorted(points)
    return half(ordered) + half(ordered[::-1])


def _left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0


def seat(look: Look, stance: Stance) -> str:
    """The hips in the colour of the trousers, over both legs' beginnings and under the hem."""
    b, lean = look.build, stance.lean * 0.6
    w = b.hip * stance.narrow
    points = [(-b.waist * stance.narrow, -150), (-w, -40), (-w * 0.98, 30), (-w * 0.4, 74), (w * 0.36, 74)]
    points += [(w * 0.96, 30), (w * 0.94, -40), (b.waist * 0.9 * stance.narrow, -150)]
    # The waist goes with the trunk, which leans more than the hips.
    points = [(x - min(y, 0) * math.tan(math.radians(stance.lean * 0.4)), y) for x, y in points]
    return group(path(drawn(curve(points, closed=True)), look.clothes.legs), *stance.hip, turn=lean)


def _foot(feet: Feet, ankle: Point, turn: float, wear: Footwear, look: Look, *, dark: bool) -> str:
    def shade(colour: str) -> str:
        return mix(colour, _DARK, 0.22) if dark else colour

    match feet:
        case Feet.SHOES:
            body = _shoe(shade(wear.upper), shade(wear.sole))
        case Feet.SLIPPERS:
            body = _bare(shade(look.skin.lit)) + _slipper(shade(wear.upper), shade(wear.sole))
        case Feet.SOCKS:
            body = _bare(shade("#f1e4c8")) + _toe_cap(shade("#c8402a"))
        case Feet.BARE:
            body = _bare(shade(look.skin.lit))
        case _:
            assert_never(feet)
    return group(body, *ankle, FOOT_LONG / 100, turn=turn)


# Feet in hundredths of their length, the ankle at the origin, the toe to the right, the sole at 24.


def _shoe(upper: str, sole: str) -> str:
    return path(
        "M-27,-24 C-20,-33 4,-32 10,-24 C21,-13 44,-11 58,-3 C69,2 72,10 70,16 L-28,16 C-33,2 -32,-14 -27,-24 Z",
        upper,
    ) + path("M-30,10 L71,12 C73,18 71,23 67,24 L-28,24 C-31,21 -31,14 -30,10 Z", sole)


def _bare(skin: str) -> str:
    return path(
        "M-18,-30 L17,-30 C18,-14 30,-6 48,2 C62,6 69,12 68,19 C66,24 60,24 54,24 L-22,24 C-30,22 -30,8 -26,0 C-22,-8 -19,-18 -18,-30 Z",
        skin,
    )


def _toe_cap(colour: str) -> str:
    return path("M44,0 C60,5 70,11 68,19 C66,24 58,24 50,24 L40,24 C48,16 48,8 44,0 Z", colour) + path(
        "M-22,24 C-30,22 -30,8 -26,0 C-16,2 -10,14 -12,24 Z", colour
    )


def _slipper(upper: str, sole: str) -> str:
    return path("M14,-14 C28,-12 56,-2 70,10 C72,16 70,20 66,20 L6,20 C2,8 6,-6 14,-14 Z", upper) + path(
        "M-32,18 L71,18 C73,22 70,27 66,27 L-30,27 C-34,25 -34,20 -32,18 Z", sole
    )
