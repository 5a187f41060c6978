"""Aprons and stoles: what is hung over the clothes and leaves the arms free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.clothes.outfit import SideCut, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted, roomy
from game.art.people.parts.clothes.garment import Garment, Layers

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def apron(dye: Dye) -> Garment:
    """A cook's apron with a bib, a pocket and ties."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        wide = roomy(frame, waist=4, hip=4)
        return Layers(body=(thick(_bib(wide, c, s)), thin(_bib_straps(frame, c))))

    return Garment(
        cut=layers,
        sleeve=None,
        hem=680,
        pockets=420,
        side=SideCut(apron=c.lit, tail=0),
        back=lambda frame: (thin(_apron_ties(frame, c)),),
    )


def _bib(frame: Frame, c: Cloth, s: Cloth) -> str:
    f, low, x = frame.build.far, frame.hem, frame.build.chest * 0.55
    near = [p for p in frame.side(grow=3) if p[1] > 330]
    far = [p for p in frame.side(far=True, grow=3) if p[1] > 330]
    right = [*curve([(x * f, 150), (x * 1.2 * f, 240), far[0]]), *far]
    left = [*curve([(-x, 150), (-x * 1.2, 240), near[0]]), *near]
    shapes = path(
        drawn([*curve([(-x, 150), (0, 158), (x * f, 150)]), *right, (12, low + 10), *reversed(left)]), c.lit
    )
    shapes += path(drawn([(14, 157), *right, (14, low + 10)]), c.shade)
    shapes += cut(frame, "M-66,150 C-30,158 30,160 66,151 L67,166 C30,174 -30,172 -68,166 Z", s.lit)
    if low > 420:
        deep = min(392, low - 20)
        shapes += cut(
            frame,
            f"M-62,296 C-20,306 50,306 78,296 L74,{deep} C40,{deep + 10} -30,{deep + 10} -58,{deep} Z",
            c.light,
        )
        shapes += line(fit(frame, "M-62,296 C-20,306 50,306 78,296"), s.lit, 6) + line(
            fit(frame, f"M8,306 L8,{deep + 6}"), c.fold, 2.4
        )
    return shapes + line(drawn([left[0], *left[1:6]], closed=False), c.fold, 2, 0.6)


def _bib_straps(frame: Frame, c: Cloth) -> str:
    f, x, n = frame.build.far, frame.build.chest * 0.5, frame.build.neck
    return line(f"M{-x:.1f},156 L{-n - 16},2", c.light, 15) + line(
        f"M{x * f:.1f},156 L{n + 14},2", c.shade, 15
    )


def _apron_ties(frame: Frame, c: Cloth) -> str:
    n, y = frame.build.neck, 336
    loop = line(f"M{-n - 16},-10 C-20,10 20,10 {n + 16},-10", c.light, 13)
    band = line(
        drawn(curve([(frame.width(y), y), (0, y + 8), (frame.width(y, far=True), y)]), closed=False),
        c.light,
        14,
    )
    bow = cut(
        frame,
        "M0,342 C-40,312 -64,326 -60,344 C-56,364 -28,358 0,346 Z M4,342 C40,312 64,326 60,344 C56,364 30,358 4,346 Z",
        c.light,
    )
    tails = line("M-4,346 L-22,410 M8,346 L24,402", c.lit, 12)
    near, far = (
        [p for p in frame.side(grow=4) if p[1] > 380],
        [p for p in frame.side(far=True, grow=4) if p[1] > 380],
    )
    if len(near) < 2 or len(far) < 2:
        return loop + band + bow
    edges = path(drawn([*near, *[(p[0] + 20, p[1]) for p in reversed(near)]]), c.lit) + path(
        drawn([*far, *[(p[0] - 18, p[1]) for p in reversed(far)]]), c.shade
    )
    return loop + edges + band + tails + bow


def stole(dye: Dye) -> Garment:
    """A stole that hangs from the neck on both sides, woven in blocks or bordered."""
    c, s = dye.main, dye.second
    woven = dye.one_of(2) == 0

    def layers(frame: Frame) -> Layers:
        low = min(470.0, frame.hem - 24)
        near, far = _hanging(frame, low, -1), _hanging(frame, low, 1)
        body = _band(near, c.lit, c.light, s) + _band(far, c.shade, c.lit, s)
        body += (_blocks(frame, low, c, s) if woven else _crosses(frame, low, s)) + _ends(frame, low, c)
        return Layers(
            behind=(thin(cut(frame, "M-62,14 C-56,-50 56,-50 60,14 L36,40 L-36,40 Z", c.deep)),),
            body=(thick(body),),
        )

    def back(frame: Frame) -> tuple[Sheet, ...]:
        return (
            thick(
                backs.collar_behind(frame, c.lit, deep=64, wide=16)
                + backs.collar_behind(frame, c.light, deep=30, wide=8)
            ),
        )

    return Garment(cut=layers, sleeve=None, hem=500, side=SideCut(collar=c.lit, inner=c.lit), back=back)


def _hanging(frame: Frame, low: float, sign: int) -> list[Point]:
    inner = fitted(frame, [(sign * 44, -24), (sign * 46, 30), (sign * 34, 150), (sign * 30, low)])
    outer = fitted(frame, [(sign * 66, -16), (sign * 92, 30), (sign * 92, 150), (sign * 92, low)])
    return [*curve(inner), *reversed(curve(outer))]


def _band(points: list[Point], colour: str, edge: str, s: Cloth) -> str:
    half = len(points) // 2
    return (
        path(drawn(points), colour)
        + line(drawn(points[:half], closed=False), s.lit, 5)
        + line(drawn(points[half + 1 :], closed=False), edge, 4)
    )


def _blocks(frame: Frame, low: float, c: Cloth, s: Cloth) -> str:
    shapes, y, number = "", 170.0, 0
    tones = (s.lit, c.deep, s.pale, c.pale)
    while y < low - 40:
        for x0, x1 in ((-90, -36), (36, 90)):
            tone = mix(tones[number % 4], "#20101a", 0.14 if x0 > 0 else 0)
            shapes += cut(frame, f"M{x0},{y} L{x1},{y} L{x1},{y + 22} L{x0},{y + 22} Z", tone)
            if number % 2 == 0:
                shapes += cut(
                    frame, f"M{x0 + 8},{y + 20} L{(x0 + x1) / 2},{y + 3} L{x1 - 8},{y + 20} Z", c.lit
                )
        y, number = y + 30, number + 1
    return shapes


def _crosses(frame: Frame, low: float, s: Cloth) -> str:
    shapes = ""
    for x, tone in ((-62, s.lit), (62, s.shade)):
        for y in (170, low - 90):
            if y > 120:
                (px, py) = fitted(frame, [(x, y)])[0]
                shapes += circle(px, py, 17, tone) + circle(px, py, 10, s.pale) + circle(px, py, 4, s.deep)
    return shapes


def _ends(frame: Frame, low: float, c: Cloth) -> str:
    return line(
        fit(frame, " ".join(f"M{x},{low} L{x},{low + 20}" for x in (*range(-88, -30, 9), *range(34, 92, 9)))),
        c.light,
        3.4,
    )
