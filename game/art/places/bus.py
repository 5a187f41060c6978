"""The inside of a bus, looking to its back: seats that face us, yellow poles and straps, the street behind the glass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import ALL_SKINS, Walker, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light

EYE: Final = (960.0, 356.0)  # where all lines along the bus meet
BACK: Final = 0.36  # how large the back wall is, in shares of the opening we look through
HALF: Final = 1020  # half the width of that opening
ROOF: Final = -60
FLOOR: Final = 880
PANE: Final = (70.0, 438.0)  # upper and lower rim of the side windows
SPANS: Final = (
    (0.38, 0.5),
    (0.53, 0.71),
    (0.755, 1.03),
    (1.09, 1.5),
)  # from where to where each of them reaches
REAR: Final = (726.0, 254.0, 468.0, 150.0)  # x, y, width, height of the window at the back
# What is seen at the left, at the right and behind: where, and which houses.
VIEWS: Final = (
    ((-70.0, 36.0, 680.0, 410.0), 17),
    ((1310.0, 36.0, 680.0, 410.0), 22),
    ((706.0, 226.0, 508.0, 190.0), 19),
)
ROWS: Final = (0.53, 0.69, 0.9)
SEATS: Final = (-806, -574, 574, 806)  # the middle of each seat of a row, from the middle of the bus
CLOTHS: Final = ("#3f6f8c", "#2f5f7c")
# Who sits where, as row (0 the bench at the back), seat, hair, and what they do.
_FEW: Final = (
    (0, 1, "scarf", "rest"),
    (1, 3, "crop", "phone"),
    (2, 0, "bun", "book"),
    (3, 2, "coils", "bag"),
)
_MANY: Final = (
    (0, 0, "cap", "sleep"),
    (0, 2, "bald", "rest"),
    (0, 4, "plaits", "phone"),
    (1, 0, "long", "rest"),
    (1, 1, "bald", "book"),
    (1, 2, "plaits", "rest"),
    (2, 1, "crop", "sleep"),
    (2, 3, "scarf", "bag"),
    (3, 1, "cap", "phone"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the bus in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *(sheet for hole, seed in VIEWS for sheet in outlook(t, hole, seed=seed, sun=seed == 22)),
        _shell(t),
        *_glass(t),
        _ceiling(t),
        _floor(t),
        *_lamps(t),
        _back(t),
        *_bench(t),
        *(sheet for number in (1, 2, 3) for sheet in _row(t, number)),
        *_rails(t),
        *_next(t),
        *_standing(t),
        *wash(t),
        _near_pole(t),
    )


def at(x: float, y: float, size: float) -> Point:
    """Where a point of the opening lies once it is so far away that it is `size` times as large."""
    return EYE[0] + x * size, EYE[1] + (y - EYE[1]) * size


def _quad(x: float, y: tuple[float, float], size: tuple[float, float]) -> list[Point]:
    return [at(x, y[0], size[0]), at(x, y[0], size[1]), at(x, y[1], size[1]), at(x, y[1], size[0])]


def _outline(points: list[Point]) -> str:
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + " Z "


def _shell(t: Tones) -> Sheet:
    """Both sides and the back in one sheet, their windows cut out."""
    paint = mix(t.thing("#e6dcc6"), t.palette.far, 0.26)
    d = ""
    for side in (-HALF, HALF):
        d += _outline(_quad(side, (ROOF, FLOOR), (BACK, 1.7)))
        d += "".join(_outline(_quad(side, PANE, span)) for span in SPANS)
    x, y, w, h = REAR
    left, top = at(-HALF, ROOF, BACK)
    right, low = at(HALF, FLOOR, BACK)
    back = f"M{left - 2:.1f},{top:.1f} L{right + 2:.1f},{top:.1f} L{right + 2:.1f},{low:.1f} L{left - 2:.1f},{low:.1f} Z "
    pane = f"M{x + 22},{y} L{x + w - 22},{y} C{x + w},{y} {x + w},{y + 20} {x + w},{y + 30} L{x + w},{y + h} L{x},{y + h} L{x},{y + 30} C{x},{y + 20} {x},{y} {x + 22},{y} Z"
    return Sheet(
        body=holed(d, paint) + holed(back + pane, mix(paint, t.palette.ink, 0.1)),
        shadow=Shadow(8, 10, 22, 0.4),
        nearer=True,
    )


def _glass(t: Tones) -> tuple[Sheet, ...]:
    """Rubber about the panes, the light that lies on them, a lower wall of another colour, a stripe."""
    rubber, low = mix(t.palette.ink, t.thing("#3a4046"), 0.5), mix(t.thing("#5f8f9a"), t.palette.second, 0.26)
    rims, shine, sill = "", "", ""
    for side in (-HALF, HALF):
        for near, far in SPANS:
            pane = _quad(side, PANE, (near, far))
            rims += line(_outline(pane), rubber, 9 * (near + far) / 2)
            (x0, y0), (x1, y1) = at(side, 160, near), at(side, 160, far)
            rims += line(f"M{x0:.1f},{y0:.1f} L{x1:.1f},{y1:.1f}", rubber, 5 * far)
            a, b = near + (far - near) * 0.3, near + (far - near) * 0.6
            shine += poly(
                [
                    at(side, PANE[0], a),
                    at(side, PANE[0], b),
                    at(side, PANE[1], b - 0.06),
                    at(side, PANE[1], a - 0.06),
                ],
                "#ffffff",
                0.14,
            )
        sill += poly(_quad(side * 0.998, (470, FLOOR), (BACK, 1.7)), low) + poly(
            _quad(side * 0.996, (456, 474), (BACK, 1.7)), t.thing("#e0a94a")
        )
    x, y, w, h = REAR
    rims += line(
        f"M{x + 22},{y} L{x + w - 22},{y} C{x + w},{y} {x + w},{y + 20} {x + w},{y + 30} L{x + w},{y + h} L{x},{y + h} L{x},{y + 30} C{x},{y + 20} {x},{y} {x + 22},{y} Z",
        rubber,
        7,
    )
    shine += poly([(x + 130, y + h), (x + 220, y), (x + 260, y), (x + 170, y + h)], "#ffffff", 0.16)
    return printed(shine), Sheet(body=rims, shadow=SMALL), Sheet(body=sill, contact=0.2)


def _ceiling(t: Tones) -> Sheet:
    """The ceiling with its ribs and a hatch."""
    paint = mix(t.thing("#f0e8d6"), t.palette.far, 0.2)
    body = poly(
        [at(-HALF, ROOF, BACK), at(HALF, ROOF, BACK), at(HALF, ROOF, 1.7), at(-HALF, ROOF, 1.7)], paint
    )
    for k in (0.46, 0.6, 0.8, 1.05):
        body += poly(
            [at(-HALF, ROOF, k), at(HALF, ROOF, k), at(HALF, ROOF, k + 0.02), at(-HALF, ROOF, k + 0.02)],
            mix(paint, t.palette.mid, 0.34),
        )
    body += poly(
        [at(-150, ROOF, 0.66), at(150, ROOF, 0.66), at(150, ROOF, 0.76), at(-150, ROOF, 0.76)],
        mix(paint, t.palette.ink, 0.2),
    )
    return Sheet(body=body, shadow=SMALL)


def _floor(t: Tones) -> Sheet:
    """A grey floor with a lighter aisle and yellow edges."""
    grey = mix(t.thing("#7f8486"), t.palette.mid, 0.24)
    body = poly(
        [at(-HALF, FLOOR, BACK), at(HALF, FLOOR, BACK), at(HALF, FLOOR, 2.2), at(-HALF, FLOOR, 2.2)], grey
    )
    body += poly(
        [at(-400, FLOOR, BACK), at(400, FLOOR, BACK), at(400, FLOOR, 2.2), at(-400, FLOOR, 2.2)],
        mix(grey, t.palette.paper, 0.16),
    )
    for x in (-400, 388):
        body += poly(
            [at(x, FLOOR, BACK), at(x + 12, FLOOR, BACK), at(x + 12, FLOOR, 2.2), at(x, FLOOR, 2.2)],
            t.thing("#e0b03c"),
            0.8,
        )
    for x in (-240, -80, 80, 240):
        body += poly(
            [at(x, FLOOR, BACK), at(x + 6, FLOOR, BACK), at(x + 6, FLOOR, 2.2), at(x, FLOOR, 2.2)],
            mix(grey, t.palette.ink, 0.2),
            0.5,
        )
    return Sheet(body=body, shadow=GROUND)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    """Two strips of light along the ceiling."""
    strips, lit = "", []
    for x in (-640, 520):
        for near, far in ((0.4, 0.5), (0.54, 0.7), (0.76, 1.0), (1.08, 1.5)):
            strips += poly(
                [
                    at(x, ROOF + 8, near),
                    at(x + 120, ROOF + 8, near),
                    at(x + 120, ROOF + 8, far),
                    at(x, ROOF + 8, far),
                ],
                t.lamp("#faf4e2"),
            )
        lit += [(*at(x + 60, ROOF + 60, k), 420 * k) for k in (0.5, 0.8)]
    glow = (glows(lit, "#ffe6b0", 0.4), *roomlight(t, 960, 420, 900, 0.42)) if t.lamps else ()
    return Sheet(body=strips, shadow=SMALL), *glow


def _back(t: Tones) -> Sheet:
    """The wall behind the last bench: a notice at the left, a fire extinguisher and a hammer at the right."""
    notice = rect(616, 262, 86, 112, t.paper(0.03), rx=4) + rect(616, 262, 86, 14, t.thing("#c8503c"), rx=3)
    mark = circle(659, 352, 0.1, t.thing("#c8503c"))
    tools = (
        rect(1228, 296, 24, 62, "#c8402a", rx=9)
        + rect(1234, 282, 12, 16, "#3a4046", rx=3)
        + line("M1246,290 q16,6 8,26", "#3a4046", 4)
    )
    tools += (
        rect(1270, 290, 40, 40, "#f4ead6", rx=4)
        + line("M1280,320 L1300,300", "#c8402a", 5)
        + rect(1292, 292, 14, 10, "#c8402a", rx=2)
    )
    return Sheet(
        body=notice + mark + t.under(tools),
        shadow=SMALL,
        letters=(Lettering("", 659, 325, 24, t.thing("#3a3436", 0.02), name="notice", room=76),),
    )


def _bench(t: Tones) -> tuple[Sheet, ...]:
    """Five seats in one at the back."""
    k = BACK + 0.03
    spots = tuple((x * 390, 700.0, k, CLOTHS[i % 2]) for i, x in enumerate((-2, -1, 0, 1, 2)))
    body = "".join(_seat(t, x, k, cloth, wide=380) for x, _, k, cloth in spots)
    return Sheet(body=body, shadow=OBJECT), *_sitting(t, 0, k, tuple(x for x, *_ in spots))


def _row(t: Tones, number: int) -> tuple[Sheet, ...]:
    """A row of two and two, with a grip on each back, and who sits there."""
    k = ROWS[number - 1]
    body = "".join(_seat(t, x, k, CLOTHS[(i + number) % 2]) for i, x in enumerate(SEATS))
    return Sheet(body=body, shadow=BUILDING), *_sitting(t, number, k, SEATS)


def _sitting(t: Tones, number: int, k: float, places: tuple[float, ...]) -> tuple[Sheet, ...]:
    made = []
    for crowd, who in ((Crowd.FEW, _FEW), (Crowd.MANY, _MANY)):
        spots = tuple(
            (*at(places[seat], 716, k), 96 * k, hair, does) for row, seat, hair, does in who if row == number
        )
        if spots:
            made.append(
                Sheet(
                    body=sitters(t, 5 + number * 7 + 3 * (crowd is Crowd.MANY), spots),
                    shadow=OBJECT,
                    crowd=crowd,
                )
            )
    return tuple(made)


def _seat(t: Tones, x: float, k: float, cloth: str, wide: float = 212) -> str:
    """One seat that faces us, `x` its middle from the middle of the bus, `k` how large it is."""
    dark, light, half = mix(cloth, "#141c28", 0.34), mix(cloth, "#fff4e0", 0.16), wide / 2
    back = path(
        f"M{-half},0 L{-half},-214 C{-half},-262 {-half + 24},-272 {-half + 50},-272 L{half - 50},-272 C{half - 24},-272 {half},-262 {half},-214 L{half},0 Z",
        dark,
    )
    back += path(
        f"M{-half + 14},0 L{-half + 14},-206 C{-half + 14},-246 {-half + 34},-254 {-half + 56},-254 L{half - 56},-254 C{half - 34},-254 {half - 14},-246 {half - 14},-206 L{half - 14},0 Z",
        cloth,
    )
    marks = "".join(
        group(
            rect(-10, -10, 20, 20, ("#e0a94a", "#d8704e", "#8fc0b8")[(i + j) % 3]),
            -half + 50 + i * (wide - 100) / 2,
            -200 + j * 62,
            turn=45,
        )
        for i in range(3)
        for j in range(3)
    )
    grip = path(
        f"M{-half + 46},-270 C{-half + 46},-300 {half - 46},-300 {half - 46},-270 L{half - 58},-270 C{half - 60},-284 {-half + 60},-284 {-half + 58},-270 Z",
        "#e0b03c",
    )
    seat = path(
        f"M{-half},-10 L{half},-10 C{half + 10},20 {half + 6},48 {half - 4},58 L{-half + 4},58 C{-half - 6},48 {-half - 10},20 {-half},-10 Z",
        light,
    ) + rect(-half + 6, 44, wide - 12, 18, dark, rx=8)
    legs = (
        rect(-half + 30, 60, 18, 104, "#4a5458")
        + rect(half - 48, 60, 18, 104, "#4a5458")
        + rect(-half + 20, 154, wide - 40, 12, "#4a5458", rx=5)
    )
    px, py = at(x, 716, k)
    return t.under(group(grip + back + marks + legs + seat, px, py, k))


def _rails(t: Tones) -> tuple[Sheet, ...]:
    """Yellow poles at the aisle with a red button each, rails along the ceiling, straps that hang from them."""
    yellow, body, straps = "#e0b03c", "", ""
    for side in (-1, 1):
        (x0, y0), (x1, y1) = at(side * 430, 36, BACK + 0.02), at(side * 430, 36, 1.5)
        body += line(f"M{x0:.1f},{y0:.1f} L{x1:.1f},{y1:.1f}", yellow, 8)
        for k in (0.5, 0.655, 0.86):
            (x, top), (_, low) = at(side * 430, ROOF, k), at(side * 430, FLOOR, k)
            body += rect(x - 9 * k, top, 18 * k, low - top, yellow, rx=6) + rect(
                x - 5 * k, top, 4 * k, low - top, "#f4d684"
            )
            (_, y) = at(0, 420, k)
            body += rect(x - 20 * k, y, 40 * k, 56 * k, "#3a4046", rx=6) + circle(
                x, y + 28 * k, 13 * k, "#d8402a"
            )
        for i, k in enumerate((0.44, 0.57, 0.61, 0.75, 0.8, 1.0, 1.07)):
            x, y = at(side * 430, 36, k)
            sway = (4, -3, 2, -4, 3, -2, 4)[i]
            straps += group(
                rect(-7, 0, 14, 62, "#6a5a4a")
                + path(
                    "M-26,62 L26,62 L32,112 L-32,112 Z M-15,74 L15,74 L19,100 L-19,100 Z",
                    "#f0e6cc",
                    1,
                    'fill-rule="evenodd"',
                ),
                x,
                y,
                k,
                turn=sway,
            )
    return Sheet(body=t.under(body), shadow=OBJECT), Sheet(body=t.under(straps), shadow=SMALL)


def _next(t: Tones) -> tuple[Sheet, ...]:
    """The board that says what comes next, dark until a story writes it; a strip of stops without names."""
    x, y = 960, 134
    body = rect(x - 214, y - 40, 428, 80, "#33383e", rx=9) + line(
        f"M{x - 150},{y - 40} L{x - 150},-60 M{x + 150},{y - 40} L{x + 150},-60", "#8d9698", 6
    )
    face = rect(x - 202, y - 29, 404, 58, mix(t.palette.ink, "#10181c", 0.6), rx=4) + "".join(
        circle(x - 190 + i * 20, y + 22, 2, "#6a4a2c") for i in range(20)
    )
    strip = (
        rect(x - 250, y + 52, 500, 30, t.paper(0.04), rx=4)
        + rect(x - 226, y + 64, 452, 5, t.thing("#3f7f8c"))
        + "".join(
            circle(x - 226 + i * 56.5, y + 66.5, 8, t.thing("#f6f0e0"))
            + circle(x - 226 + i * 56.5, y + 66.5, 5, t.thing("#c8503c" if i == 3 else "#3f7f8c"))
            for i in range(9)
        )
    )
    return (
        Sheet(
            body=t.under(body) + face,
            shadow=OBJECT,
            letters=(Lettering("", x, y - 3, 42, "#ffae4a", "bold", name="next", room=380),),
        ),
        Sheet(body=strip, shadow=SMALL),
    )


def _standing(t: Tones) -> tuple[Sheet, ...]:
    """Where many are, people stand in the aisle and hold on."""
    far = person(t, 51, Walker(900, 622, 300, gait="stand", arms="wave", hair="bun", heading=1), ALL_SKINS)
    near = person(
        t,
        58,
        Walker(1080, 716, 398, gait="stand", arms="wave", hair="crop", heading=-1, girth=1.1),
        ALL_SKINS,
    ) + person(t, 63, Walker(800, 724, 404, gait="stand", hair="cap", heading=1, prop="phone"), ALL_SKINS)
    return Sheet(body=far, shadow=OBJECT, crowd=Crowd.MANY), Sheet(body=near, shadow=OBJECT, crowd=Crowd.MANY)


def _near_pole(t: Tones) -> Sheet:
    """Quite near, a pole, out of focus."""
    return Sheet(
        body=rect(1868, -70, 30, 1220, t.thing("#e0b03c")) + rect(1876, -70, 8, 1220, t.thing("#f4d684")),
        shadow=Shadow(20, 20, 30, 0.3),
        contact=0,
        edge=False,
        blur=4,
    )
