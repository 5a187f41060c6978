"""The inside of a bus, looking to its back: seats that face us, yellow poles and straps, the street behind the glass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, holed, line, mix, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.bus_fittings import BACK, FLOOR, ROOF, at, next_stop, rails, seat
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light

HALF: Final = 1020  # half the width of that opening
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
        *rails(t),
        *next_stop(t),
        *_standing(t),
        *wash(t),
        _near_pole(t),
    )


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
    body = "".join(seat(t, x, k, cloth, wide=380) for x, _, k, cloth in spots)
    return Sheet(body=body, shadow=OBJECT), *_sitting(t, 0, k, tuple(x for x, *_ in spots))


def _row(t: Tones, number: int) -> tuple[Sheet, ...]:
    """A row of two and two, with a grip on each back, and who sits there."""
    k = ROWS[number - 1]
    body = "".join(seat(t, x, k, CLOTHS[(i + number) % 2]) for i, x in enumerate(SEATS))
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


def _standing(t: Tones) -> tuple[Sheet, ...]:
    """Where many are, people stand in the aisle and hold on."""
    far = person(t, 51, Walker(900, 622, 300, gait="stand", arms="wave", hair="bun", heading=1), skins_of(t))
    near = person(
        t,
        58,
        Walker(1080, 716, 398, gait="stand", arms="wave", hair="crop", heading=-1, girth=1.1),
        skins_of(t),
    ) + person(t, 63, Walker(800, 724, 404, gait="stand", hair="cap", heading=1, prop="phone"), skins_of(t))
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
