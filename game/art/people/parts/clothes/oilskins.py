"""Oilskins: a fisher's jacket with its collar, flap and buckles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path, rect
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted
from game.art.people.parts.clothes.garment import Garment, Layers

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def oilskin(dye: Dye) -> Garment:
    """A fisher's oilskin: stiff and bright, a flap over its clasps, a cord collar, wet light on it."""
    c = dye.main
    cord = Cloth("#5b4636")

    def layers(frame: Frame) -> Layers:
        coat = tops.body(frame, collars.crew(frame, 16), c.lit, c.shade, grow=9)
        coat += _stiff(frame, c) + _flap(frame, c) + _oil_pockets(frame, c)
        return Layers(
            behind=(thin(collars.inside(frame, cord.deep)),),
            body=(thick(coat),),
            collar=(thin(_cord_collar(frame, cord)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=11,
            cuff=c.light,
            cuff_long=0.07,
            bands=((0.15, 0.16, c.fold),),
        ),
        hem=590,
        pockets=408,
        pocket=c.light,
        legs=c.shade,
        side=SideCut(trunk=c.lit, collar=cord.lit, tail=80, shoe="#3c4a46", sock=""),
        back=backs.plain(c, cord.lit, extra=lambda frame: _storm_yoke(frame, c)),
    )


def _stiff(frame: Frame, c: Cloth) -> str:
    """Broad creases, and the light on a wet surface."""
    gleam = mix(c.lit, "#fffbe8", 0.6)
    shapes = cut(frame, "M-112,120 C-100,150 -104,230 -96,290 C-110,240 -122,180 -112,120 Z", gleam, 0.8)
    shapes += cut(frame, "M-60,300 C-52,340 -58,410 -50,450 C-64,420 -70,350 -60,300 Z", gleam, 0.6)
    shapes += cut(frame, "M84,130 C92,170 88,220 94,260 C80,220 78,170 84,130 Z", c.light, 0.8)
    folds = (
        "M-120,300 C-90,316 -60,312 -34,330 C-64,326 -96,330 -120,318 Z",
        "M112,296 C92,312 66,310 48,326 C70,320 96,322 112,312 Z",
    )
    return shapes + "".join(cut(frame, d, c.fold) for d in folds)


def _flap(frame: Frame, c: Cloth) -> str:
    low = frame.hem + 8
    edge = [*fitted(frame, [(-24, 30), (-26, 200), (-24, 400)]), (-26, low)]
    other = [*fitted(frame, [(34, 30), (36, 200), (36, 400)]), (38, low)]
    strip = path(drawn([*curve(edge), *reversed(curve(other))]), c.light) + line(
        drawn(curve(edge), closed=False), c.fold, 3
    )
    clasps = "".join(
        rect(-10, y, 32, 15, "#8d8a80", rx=4) + rect(-6, y + 3, 14, 9, "#d6d2c4", rx=3)
        for y in range(92, int(frame.hem) - 30, 86)
    )
    return strip + clasps


def _oil_pockets(frame: Frame, c: Cloth) -> str:
    if frame.hem < 490:
        return ""
    near = cut(frame, "M-126,398 L-50,406 L-50,430 L-88,444 L-126,424 Z", c.light) + line(
        fit(frame, "M-124,424 L-122,500 L-54,506 L-52,430"), c.fold, 3
    )
    return (
        near
        + cut(frame, "M62,406 L122,398 L122,422 L92,442 L62,430 Z", c.lit)
        + line(fit(frame, "M64,430 L64,504 L120,498 L120,424"), c.fold, 3)
    )


def _storm_yoke(frame: Frame, c: Cloth) -> str:
    y = 128
    return line(
        drawn(curve([(frame.width(y), y), (0, y + 26), (frame.width(y, far=True), y)]), closed=False),
        c.fold,
        5,
    )


def _cord_collar(frame: Frame, c: Cloth) -> str:
    near = "M-48,-40 C-74,-26 -90,-4 -92,22 L-78,72 L-12,50 C-36,30 -48,-4 -48,-40 Z"
    far = "M46,-40 C70,-26 84,-4 86,22 L74,70 L22,50 C40,28 46,-4 46,-40 Z"
    ribs = line(
        fit(frame, "M-60,-22 L-80,52 M-48,2 L-62,58 M-38,22 L-44,56 M56,-22 L74,50 M46,2 L58,56"),
        c.fold,
        2.4,
        0.8,
    )
    return cut(frame, near, c.light) + cut(frame, far, c.lit) + ribs
