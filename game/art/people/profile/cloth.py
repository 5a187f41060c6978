"""What a look's clothes are from the side: trunks, sleeves, trousers, skirts and shoes, in the colours of the look."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.people.outline import drawn, limb, sliver, soft
from game.art.people.tube import Tube

if TYPE_CHECKING:
    from game.art.people.clothes.outfit import Sleeve
    from game.art.people.look import Look
    from game.art.people.profile.joints import Joints

_DARK: Final = "#1a1018"
_ELBOW: Final = 0.54  # the share of an arm that is above it
# Half widths of a trunk at hip, waist, chest and neck, and the build they belong to.
_HALF: Final = (66.0, 58.0, 66.0, 42.0)
_USUAL: Final = (132.0, 112.0, 120.0)


def trunk_colour(look: Look) -> str:
    """The cloth of the body, as the light finds it."""
    return look.clothes.side.trunk or look.clothes.sleeve.near


def trunk(look: Look, at: Joints) -> Tube:
    """The body from hip to neck as a tapered cut; a broad build is deep as well."""
    b = look.build
    wide = [0.4 + 0.6 * value / usual for value, usual in zip((b.hip, b.waist, b.chest), _USUAL, strict=True)]
    half = [h * w for h, w in zip(_HALF, [*wide, 0.5 + 0.5 * wide[2]], strict=True)]
    return Tube(at.spine, tuple(h * at.scale for h in half))


def body(look: Look, at: Joints, *, left: bool) -> str:
    """The shapes of the upper body without arms: hem, cloth, what shows where it is open, the apron's bib."""
    whole, colour, cut = trunk(look, at), trunk_colour(look), look.clothes.side
    front = -1 if left else 1
    shade = mix(colour, _DARK, 0.17)
    made = path(hem(look, at, whole, left=left), mix(colour, _DARK, 0.08)) + path(whole.cut(), colour)
    made += path(whole.shaded(0.34), shade, 0.9) + _folds(whole, mix(colour, _DARK, 0.26), front)
    for begin, end, tint in cut.bands:
        made += path(_band(whole, begin, end), tint) + path(
            _band(whole, begin, end, front), mix(tint, _DARK, 0.2)
        )
    if cut.inner:
        made += path(_facing(whole, front, 0.5, 0.3), cut.inner) + path(
            _edge(whole, front, 0.47), mix(colour, "#ffffff", 0.14)
        )
    if cut.apron:
        made += path(_facing(whole, front, 0.2, 0.08, end=0.72), cut.apron)
        made += line(
            drawn([whole.side(front, 0.3)[21], whole.side(front, -0.25)[28]], closed=False),
            mix(cut.apron, _DARK, 0.1),
            9 * at.scale,
        )
    return made


def _band(whole: Tube, begin: float, end: float, front: int = 0) -> str:
    """Path data of a band across the trunk, or of the part of it that is away from the light."""
    back = whole.side(-front or -1, -0.3 if front else 1)
    ahead = whole.side(front or 1)
    last = len(ahead) - 1
    a, b = round(begin * last), round(end * last) + 1
    return drawn([*ahead[a:b], *reversed(back[a:b])])


def _facing(whole: Tube, front: int, deep: float, begin: float, end: float = 1.0) -> str:
    """Path data of a strip at the front, pointed below."""
    outer, inner = whole.side(front), whole.side(front, deep)
    last = len(outer) - 1
    a, b = round(begin * last), round(end * last)
    edge = [
        (o[0] + (i[0] - o[0]) * min(1, n / (b - a) * 1.8), o[1] + (i[1] - o[1]) * min(1, n / (b - a) * 1.8))
        for n, (o, i) in enumerate(zip(outer[a : b + 1], inner[a : b + 1], strict=True))
    ]
    return drawn([*outer[a : b + 1], *reversed(edge)])


def _edge(whole: Tube, front: int, deep: float) -> str:
    """Path data of the lapel's edge along what is open."""
    inner = whole.side(front, deep)
    return sliver([inner[14], inner[20], inner[26]], 9)


def _folds(whole: Tube, colour: str, front: int) -> str:
    """Creases where a bent body pulls its cloth."""
    a, b, c = whole.side(front, 0.55), whole.side(front, 0.1), whole.side(front, -0.35)
    return path(sliver([a[8], b[6], c[7]], 4.5), colour, 0.55) + path(
        sliver([a[11], b[10], c[12]], 3.6), colour, 0.45
    )


def hem(look: Look, at: Joints, whole: Tube, *, left: bool) -> str:
    """Path data of what hangs below the waist: over the seat and the thighs, or straight down."""
    k, ahead, tail = at.scale, (-1 if left else 1), look.clothes.side.tail
    x, y = at.spine[0]
    deep = whole.half[0] / k + 5
    if at.sits:
        points = [
            (-deep + 1, 10),
            (-deep + 22, 31 + tail * 0.25),
            (0, 36 + tail * 0.3),
            (deep + tail * 0.45, 16 + tail * 0.3),
            (deep + 8 + tail * 0.3, -22),
        ]
    else:
        points = [
            (-deep, 0),
            (-deep - tail * 0.05, 36 + tail),
            (0, 44 + tail),
            (deep + tail * 0.06, 38 + tail),
            (deep, -4),
        ]
    front = whole.side(-1 if left else 1, 0.97)
    back = whole.side(1 if left else -1)
    around = [(x + px * ahead * k, y + py * k) for px, py in points]
    inside = whole.side(1 if left else -1, 0.3)[13], whole.side(-1 if left else 1, 0.3)[13]
    return soft([inside[0], back[9], back[5], *around, front[6], front[9], inside[1]])


def apron(look: Look, at: Joints, *, left: bool) -> str:
    """The shapes of an apron's lap, over the thighs; nothing without one."""
    colour = look.clothes.side.apron
    if not colour or colour == look.clothes.legs:
        return ""
    (hx, hy), (kx, ky), (_, ay) = at.legs[0]
    k, ahead = at.scale, (-1 if left else 1)
    if not at.sits:
        points = [
            (hx - 6 * ahead * k, hy - 120 * k),
            (hx + 64 * ahead * k, hy - 130 * k),
            (hx + 78 * ahead * k, ky - 10),
            (hx - 14 * ahead * k, ky + 8),
        ]
        return path(drawn(points), colour)
    down = min(ay, ky + 76 * k)
    points = [
        (hx + 34 * ahead * k, hy - 66 * k),
        (kx - 30 * ahead * k, ky - 62 * k),
        (kx + 34 * ahead * k, ky - 34 * k),
        (kx + 30 * ahead * k, down),
        (kx - 66 * ahead * k, down + 6 * k),
        (hx + 60 * ahead * k, hy + 30 * k),
    ]
    fold = path(
        sliver(
            [(kx - 34 * ahead * k, ky - 50 * k), (kx - 40 * ahead * k, ky), (kx - 34 * ahead * k, down - 8)],
            6 * k,
        ),
        mix(colour, _DARK, 0.22),
        0.7,
    )
    return path(drawn([*points[:2], points[2], *points[3:]]), colour) + fold


def leg(look: Look, at: Joints, number: int, *, left: bool) -> str:
    """The shapes of one leg (0 near, 1 far) with its shoe, but for the foot's turn."""
    clothes, k = look.clothes, at.scale
    colour = mix(clothes.legs, _DARK, 0.22) if number else clothes.legs
    if clothes.skirt:
        return _skirted(look, at, number, colour)
    if clothes.lower.shorts:
        return _in_shorts(look, at, number, colour)
    wide = 0.55 + 0.45 * look.build.hip / 132
    whole = limb(at.legs[number], (62 * wide * k, 47 * wide * k, 28 * k), bend=0.26)
    (x, y) = at.legs[number][0]
    made = circle(x, y, 62 * wide * k, colour) + path(whole.band(0, 1), colour)
    return (
        made
        + _creases(at, number, mix(colour, _DARK, 0.3), left=left)
        + (path(whole.band(0.95, 1, 2), mix(colour, _DARK, 0.12)))
    )


def _creases(at: Joints, number: int, colour: str, *, left: bool) -> str:
    """Where the cloth bunches behind a bent knee."""
    if not at.sits:
        return ""
    (kx, ky), k, ahead = at.legs[number][1], at.scale, (-1 if left else 1)
    made = ""
    for n, (dx, dy) in enumerate(((-26, 18), (-40, 26), (-20, 36))):
        x, y = kx + dx * ahead * k, ky + dy * k
        made += path(
            sliver(
                [(x - 16 * ahead * k, y - 8 * k), (x, y), (x + 12 * ahead * k, y + 10 * k)], (4 - n * 0.4) * k
            ),
            colour,
            0.75,
        )
    return made


def _in_shorts(look: Look, at: Joints, number: int, colour: str) -> str:
    """A bare leg, and a wide leg of cloth down to above the knee."""
    skin, k = look.skin, at.scale
    tone = mix(skin.lit, skin.shade, 0.7) if number else skin.lit
    wide = (0.55 + 0.45 * look.build.hip / 132) * k
    bare = limb(at.legs[number], (54 * wide, 36 * k, 20 * k), bend=0.26)
    cloth = limb(at.legs[number], (62 * wide, 54 * wide, 50 * wide), bend=0.26)
    return (
        path(bare.band(0, 1), tone)
        + circle(*at.legs[number][0], 62 * wide, colour)
        + path(cloth.band(0, 0.42), colour)
        + path(cloth.band(0.39, 0.42, 2), mix(colour, "#fff0e0", 0.3))
    )


def _skirted(look: Look, at: Joints, number: int, colour: str) -> str:
    skin, k = look.skin, at.scale
    bare = mix(skin.lit, skin.shade, 0.7) if number else skin.lit
    whole = limb(at.legs[number], (52 * k, 32 * k, 16 * k), bend=0.26)
    hip, knee, ankle = at.legs[number]
    made = path(whole.band(0.4 if at.sits else 0.6, 1), bare)
    wide = (0.5 + 0.5 * look.build.hip / 132) * k
    if at.sits:
        long = max(0.28, look.clothes.lower.long * 0.9)
        end = knee[0] + (ankle[0] - knee[0]) * long, knee[1] + (ankle[1] - knee[1]) * long
        cloth = limb((hip, knee, end), (64 * wide, 52 * wide, 46 * wide), bend=0.3)
        return (
            made
            + circle(*hip, 64 * wide, colour)
            + path(cloth.lap(-1 if knee[0] > hip[0] else 1), colour)
            + path(
                sliver([hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2 + 18 * k), knee], 5 * k),
                mix(colour, _DARK, 0.25),
                0.6,
            )
        )
    long = look.clothes.lower.long
    down = 256 * k + (ankle[1] - hip[1] - 270 * k) * long
    end = hip[0] + (ankle[0] - hip[0]) * (0.3 + 0.6 * long), hip[1] + down
    falls = Tube(
        (hip, ((hip[0] + end[0]) / 2, (hip[1] + end[1]) / 2), end), (64 * wide, 68 * wide, 66 * wide)
    )
    return (
        made
        + path(falls.cut(round_end=False), colour)
        + path(falls.shaded(0.3, round_end=False), mix(colour, _DARK, 0.2))
    )


def shoe(look: Look, at: Joints, number: int, turn: float, *, left: bool) -> str:
    """A shoe with its sole; the ankle is at its origin, the toe ahead. `turn` lifts the heel, in degrees."""
    cut, k = look.clothes.side, at.scale * 0.92
    if cut.slipper:
        made = _slipper(mix(cut.slipper, _DARK, 0.16) if number else cut.slipper, look.skin.lit)
        return group(made, *at.legs[number][2], -k if left else k, k, -turn if left else turn)
    colour = mix(cut.shoe, _DARK, 0.16) if number else cut.shoe
    made = rect(-19, -34, 38, 26, cut.sock, rx=6) if cut.sock else ""
    made += path(
        "M-24,-16 L18,-16 C22,0 46,4 66,14 C76,20 76,30 72,32 L-26,32 C-32,14 -28,-2 -24,-16 Z", colour
    )
    made += path(
        "M-29,26 L75,26 C77,34 74,40 68,40 L-24,40 C-30,38 -30,32 -29,26 Z",
        mix("#f6efe0", colour, 0.08 if cut.sock else 0.7),
    )
    made += path("M-26,-2 C-10,6 -2,20 -4,26 L-28,26 C-30,14 -28,4 -26,-2 Z", mix(colour, "#000000", 0.16))
    if cut.sock:
        made += line("M16,-8 L34,-2 M22,4 L42,4 M30,12 L50,12", mix(colour, "#fffaf0", 0.75), 3.2)
    return group(made, *at.legs[number][2], -k if left else k, k, -turn if left else turn)


def _slipper(colour: str, skin: str) -> str:
    """A bare foot in a slipper of plush: the heel is free, and the sole flaps."""
    foot = path("M-18,-34 L16,-34 C20,-6 44,4 70,16 C78,22 76,30 70,32 L-22,32 C-30,20 -24,0 -18,-34 Z", skin)
    upper = path("M12,32 C10,8 22,-8 34,-10 C58,-8 84,8 88,32 Z", colour)
    upper += circle(50, -10, 13, mix(colour, "#ffffff", 0.6))
    return (
        foot
        + path("M-36,30 L90,30 C92,38 88,44 82,44 L-30,44 C-36,42 -38,36 -36,30 Z", mix(colour, _DARK, 0.3))
        + upper
    )


def arm(look: Look, at: Joints, number: int) -> str:
    """The shapes of one arm without its hand: bare skin, sleeve, bands, cuff, a seam at the shoulder, folds."""
    sleeve, skin, k = look.clothes.sleeve, look.skin, at.scale
    wide = [w * 0.98 * k for w in look.build.arm]
    colour = mix(sleeve.far, _DARK, 0.06) if number else sleeve.near
    whole = limb(
        at.arms[number],
        (wide[0] + sleeve.loose * k, wide[1] + sleeve.loose * k, wide[2] + sleeve.loose * k),
        bend=0.3,
    )
    bare = limb(at.arms[number], (wide[0] - 5 * k, wide[1] - 6 * k, wide[2] - 6 * k), bend=0.3)
    tone = mix(skin.lit, skin.shade, 0.5) if number else skin.lit
    made = ""
    if sleeve.end < 1:
        made += circle(*at.arms[number][0], wide[0] - 5 * k, tone) + path(bare.band(0, 1), tone)
    if sleeve.end:
        made += circle(*at.arms[number][0], wide[0] + sleeve.loose * k, colour) + path(
            whole.band(0, sleeve.end), colour
        )
    if sleeve.flare:
        made += path(whole.hanging(sleeve.end, sleeve.flare * k), colour)
    for begin, end, tint in sleeve.bands:
        made += path(whole.band(begin, end), mix(tint, _DARK, 0.14) if number else tint)
    # A bare elbow has a crease of the skin's own.
    fold = (sleeve.fold or mix(colour, _DARK, 0.25)) if sleeve.end > _ELBOW else mix(tone, skin.shade, 0.8)
    made += _elbow(at, number, fold) + _seam(at, number, wide[0], mix(colour, _DARK, 0.3))
    if sleeve.cuff and sleeve.end:
        made += path(
            whole.band(sleeve.end - sleeve.cuff_long, sleeve.end, 2.5 * k),
            mix(sleeve.cuff, _DARK, 0.12) if number else sleeve.cuff,
        )
    return made + (_over(look, at, number, sleeve.over) if sleeve.over else "")


def _over(look: Look, at: Joints, number: int, sleeve: Sleeve) -> str:
    """What lies over a sleeve: the corner of a shawl, a poncho."""
    k = at.scale
    upper, elbow, wrist = (w * 0.98 * k + sleeve.loose * k for w in look.build.arm)
    colour = mix(sleeve.far, _DARK, 0.06) if number else sleeve.near
    whole = limb(at.arms[number], (upper, elbow, wrist), bend=0.3)
    made = circle(*at.arms[number][0], upper, colour) + path(whole.band(0, sleeve.end), colour)
    if sleeve.flare:
        made += path(whole.hanging(sleeve.end, sleeve.flare * k), colour)
    return made


def _elbow(at: Joints, number: int, colour: str) -> str:
    a, (x, y), c = at.arms[number]
    k = at.scale
    inner = ((a[0] + c[0]) / 2 - x, (a[1] + c[1]) / 2 - y)
    length = math.hypot(*inner)
    if length < 14 * k:
        return ""
    ux, uy = inner[0] / length * k, inner[1] / length * k
    folds = ((6, 0), (14, 12), (14, -12))
    return "".join(
        path(
            sliver(
                [
                    (x + ux * (d + 22) - uy * (s + 8), y + uy * (d + 22) + ux * (s + 8)),
                    (x + ux * d - uy * s, y + uy * d + ux * s),
                    (x + ux * (d - 16) - uy * (s * 1.7 - 6), y + uy * (d - 16) + ux * (s * 1.7 - 6)),
                ],
                4 * k,
            ),
            colour,
            0.7,
        )
        for d, s in folds
    )


def _seam(at: Joints, number: int, wide: float, colour: str) -> str:
    """Where the sleeve is set in: an arc over the shoulder."""
    (x, y), (ex, ey), _ = at.arms[number]
    length = math.hypot(ex - x, ey - y) or 1
    ux, uy = (ex - x) / length, (ey - y) / length
    points = [
        (
            x + (math.cos(a) * -ux - math.sin(a) * -uy) * wide * 0.93,
            y + (math.cos(a) * -uy + math.sin(a) * -ux) * wide * 0.93,
        )
        for a in (-1.25, -0.5, 0.3, 1.0)
    ]
    return path(sliver(points, 3.2), colour, 0.55)


def collar(look: Look, at: Joints, lean: float, *, left: bool) -> str:
    """The shapes of collar or hood round the neck's foot."""
    cut = look.clothes.side
    colour = cut.collar or look.clothes.sleeve.cuff or mix(trunk_colour(look), "#ffffff", 0.14)
    (x, y), k = at.spine[-1], at.scale
    if cut.hood:
        shapes = path(
            "M-78,26 C-96,-6 -78,-42 -38,-42 C-14,-38 -2,-16 18,10 C40,18 50,32 32,48 C4,62 -54,60 -78,26 Z",
            colour,
        )
        shapes += path(
            "M-70,22 C-82,-4 -66,-28 -38,-28 C-20,-16 -6,6 24,22 C28,32 16,40 2,40 C-28,42 -56,40 -70,22 Z",
            mix(colour, "#ffffff", 0.28),
        )
        shapes += line("M22,38 C28,58 26,72 30,88", "#f6f0dd", 5) + circle(30, 92, 6, cut.shoe)
    else:
        n = look.build.neck / 36
        shapes = path(
            f"M{-44 * n:.1f},24 C{-50 * n:.1f},-4 {-36 * n:.1f},-28 {-8 * n:.1f},-30 C{16 * n:.1f},-26 {36 * n:.1f},-10 {44 * n:.1f},14 C{38 * n:.1f},30 {24 * n:.1f},40 {12 * n:.1f},44 C{-8 * n:.1f},34 {-26 * n:.1f},34 {-44 * n:.1f},24 Z",
            colour,
        )
        shapes += path(
            f"M{-44 * n:.1f},24 C{-26 * n:.1f},16 {2 * n:.1f},16 {22 * n:.1f},26 L{12 * n:.1f},44 C{-8 * n:.1f},34 {-26 * n:.1f},34 {-44 * n:.1f},24 Z",
            mix(colour, _DARK, 0.16),
        )
    tilt = lean * 1.0
    return group(shapes, x, y, -k if left else k, k, -tilt if left else tilt)
