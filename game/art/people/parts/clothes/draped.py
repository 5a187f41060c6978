"""What is laid over shoulders and arms: shawls and ponchos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fitted, fold
from game.art.people.parts.clothes.garment import Garment, Layers

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def shawl(dye: Dye) -> Garment:
    """A shawl about both shoulders, crossed on the breast, fringed."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        return Layers(
            behind=(
                thick(
                    cut(frame, "M-96,30 C-80,-46 -50,-54 0,-54 C50,-54 76,-46 92,30 L40,80 L-40,80 Z", c.deep)
                ),
            ),
            body=(thick(_shawl_end(frame, c, s, far=True)), thick(_shawl_end(frame, c, s, far=False))),
        )

    cape = Sleeve(
        near=c.sleeve, far=c.far, end=0.46, loose=17, flare=26, bands=((0.36, 0.385, s.lit),), cuff=""
    )
    return Garment(
        cut=layers,
        sleeve=None,
        cape=cape,
        hem=430,
        side=SideCut(collar=c.light, bands=((0.5, 1.0, c.lit), (0.53, 0.56, s.lit))),
        back=lambda frame: _triangle_behind(frame, c, s),
    )


def _shawl_end(frame: Frame, c: Cloth, s: Cloth, *, far: bool) -> str:
    """One end of a shawl, from the shoulder to the other side of the breast, with its fringe."""
    low = min(388.0, frame.hem - 34)
    if far:
        outer = [
            *[p for p in frame.side(far=True, grow=12) if 10 < p[1] < 250],
            *fitted(frame, [(60, 280), (-14, low - 20)]),
        ]
        inner = fitted(frame, [(44, -26), (46, 60), (10, 170), (-76, low - 60)])
    else:
        outer = [
            *[p for p in frame.side(grow=12) if 10 < p[1] < 250],
            *fitted(frame, [(-56, 290), (34, low)]),
        ]
        inner = fitted(frame, [(-46, -26), (-50, 60), (0, 180), (92, low - 50)])
    body = drawn([*outer, outer[-1], *reversed(curve(inner))])
    a, b = outer[-1], inner[-1]
    fringe = "".join(
        line(
            f"M{a[0] + (b[0] - a[0]) * t:.1f},{a[1] + (b[1] - a[1]) * t:.1f} l{3 if far else -3},30",
            c.light if not far else c.lit,
            3.6,
        )
        for t in (0.04, 0.17, 0.3, 0.43, 0.56, 0.69, 0.82, 0.95)
    )
    band = (
        line(drawn([(a[0] + (0), a[1] - 20), (b[0], b[1] - 18)], closed=False), s.lit, 8) if not far else ""
    )
    folds = (
        "".join(
            fold(frame, points, c.fold, 7)
            for points in ([(-92, 60), (-40, 170), (40, 280)], [(-112, 120), (-60, 220), (10, 300)])
        )
        if not far
        else fold(frame, [(92, 60), (60, 170), (10, 250)], c.fold, 7)
    )
    return (
        fringe
        + path(body, c.lit if not far else c.shade)
        + folds
        + band
        + line(drawn(curve(inner), closed=False), c.light, 6)
    )


def _triangle_behind(frame: Frame, c: Cloth, s: Cloth) -> tuple[Sheet, ...]:
    low = min(430.0, frame.hem - 20)
    near = [p for p in frame.side(grow=12) if -20 < p[1] < 230]
    far = [p for p in frame.side(far=True, grow=12) if -20 < p[1] < 230]
    tip: Point = (2, low)
    fringe = "".join(
        line(
            f"M{near[-1][0] + (2 - near[-1][0]) * t:.1f},{near[-1][1] + (low - near[-1][1]) * t:.1f} l0,28 M{far[-1][0] + (2 - far[-1][0]) * t:.1f},{far[-1][1] + (low - far[-1][1]) * t:.1f} l0,28",
            c.light,
            3.6,
        )
        for t in (0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8, 0.92)
    )
    body = path(drawn([*reversed(near), (0, -30), *far, tip]), c.lit) + path(
        drawn([(14, -26), *far, tip]), c.shade
    )
    band = line(
        drawn(
            [(near[-1][0] + 16, near[-1][1] + 2), (2, low - 34), (far[-1][0] - 16, far[-1][1] + 2)],
            closed=False,
        ),
        s.lit,
        8,
    )
    roll = backs.collar_behind(frame, c.light, wide=10)
    return thick(fringe + body + band), thin(roll)


def poncho(dye: Dye) -> Garment:
    """A woven poncho: stripes that meet in a point before the body, fringed, over both arms."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        return Layers(
            behind=(thick(cut(frame, "M-66,20 C-60,-50 60,-50 62,20 L30,60 L-30,60 Z", c.deep)),),
            body=(thick(_poncho(frame, c, s)),),
            collar=(thin(_poncho_neck(frame, c)),),
        )

    cape = Sleeve(near=c.sleeve, far=c.far, end=0.66, loose=14, flare=58, fold=c.fold, bands=(), over=None)
    return Garment(
        cut=layers,
        sleeve=None,
        cape=cape,
        hem=470,
        closed=True,
        side=SideCut(
            trunk=c.lit,
            collar=c.light,
            tail=12,
            bands=((0.28, 0.36, s.lit), (0.39, 0.41, c.pale), (0.68, 0.76, s.lit), (0.79, 0.81, c.pale)),
        ),
        back=lambda frame: (thick(_poncho(frame, c, s)), thin(backs.collar_behind(frame, c.light))),
    )


def _poncho(frame: Frame, c: Cloth, s: Cloth) -> str:
    """The cloth with its bands, all pointed in the middle."""
    low = min(frame.hem - 26, 452.0)
    near = [p for p in frame.side(grow=14) if p[1] < low - 90]
    far = [p for p in frame.side(far=True, grow=14) if p[1] < low - 90]
    tip = (frame.middle(low), low)
    fringe = _fringe(near[-1], tip, c.light) + _fringe(tip, far[-1], c.lit)
    n = frame.build.neck
    body = path(drawn([*reversed(near), (-n - 4, -12), (0, 30), (n + 4, -12), *far, tip]), c.lit)
    body += path(drawn([(8, 30), (n + 4, -12), *far, tip]), c.shade)
    bands = (
        (110, 22, s.lit),
        (140, 7, c.pale),
        (156, 7, s.deep),
        (300, 22, s.lit),
        (330, 7, c.pale),
        (346, 7, s.deep),
    )
    return (
        fringe + body + "".join(_chevron(frame, y, wide, colour) for y, wide, colour in bands if y + 90 < low)
    )


def _fringe(a: Point, b: Point, colour: str) -> str:
    d = " ".join(
        f"M{a[0] + (b[0] - a[0]) * t / 14:.1f},{a[1] + (b[1] - a[1]) * t / 14 - 2:.1f} l0,26"
        for t in range(15)
    )
    return line(d, colour, 4)


def _chevron(frame: Frame, y: float, wide: float, colour: str) -> str:
    x, near, far = frame.middle(y), frame.width(y, grow=13), frame.width(y, far=True, grow=13)
    left = path(drawn([(near, y), (x, y + 78), (x, y + 78 + wide), (near, y + wide)]), colour)
    return left + path(
        drawn([(x, y + 78), (far, y), (far, y + wide), (x, y + 78 + wide)]), mix(colour, "#20101a", 0.15)
    )


def _poncho_neck(frame: Frame, c: Cloth) -> str:
    n = frame.build.neck
    return path(
        f"M{-n - 12},-26 C-26,12 28,12 {n + 10},-28 L{n + 18},4 C30,40 20,48 7,52 C-10,48 -28,40 {-n - 20},4 Z",
        c.light,
    ) + line(f"M{-n - 14},-2 C-20,34 28,34 {n + 12},-4", c.fold, 3)
