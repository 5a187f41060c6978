"""What is worn over a top against the weather: raincoats and anoraks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, line, mix
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.jackets import fronts, long_sleeve
from game.art.people.parts.clothes.knits import cords, hood, hood_behind

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye

# Snaps, and bands that shine.
STEEL: Final = "#d8d6cc"


def raincoat(dye: Dye) -> Garment:
    """A raincoat with its hood down, open below, its snaps shining."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-48, -14), (-54, 30), (-34, 96), (-8, 180), (-16, 400), (-34, FOOT)])
        far = fitted(frame, [(46, -14), (52, 30), (42, 96), (22, 180), (30, 400), (50, FOOT)])
        gleam = mix(c.lit, "#fffbe8", 0.55)
        coat = fronts(frame, (near, far), c, grow=9) + tops.along_edge(near, c.light, 20, frame.hem)
        coat += cut(frame, "M-116,130 C-104,180 -108,240 -98,300 C-114,250 -124,190 -116,130 Z", gleam, 0.8)
        coat += cut(frame, "M92,140 C98,180 94,230 98,270 C86,230 86,180 92,140 Z", c.light)
        coat += "".join(
            circle(x, y, 5.5, STEEL)
            for x, y in ((-20, 206), (-20, 286), (-24, 366), (-28, 446), (-32, 526))
            if y < frame.hem - 16
        )
        coat += _slant_pockets(frame, c)
        return Layers(
            behind=(thick(hood_behind(frame, c)),), body=(thick(coat),), collar=(thick(hood(frame, c)),)
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=9, cuff=c.light, cuff_long=0.05),
        hem=620,
        pockets=400,
        pocket=c.light,
        closed=True,
        side=SideCut(trunk=c.lit, collar=c.light, hood=True, tail=84),
        back=backs.hooded(c, extra=lambda frame: _back_yoke(frame, c)),
    )


def _slant_pockets(frame: Frame, c: Cloth) -> str:
    if frame.hem < 470:
        return ""
    near = cut(frame, "M-126,392 L-66,376 L-60,396 L-120,414 Z", c.light) + line(
        fit(frame, "M-120,414 L-60,396"), c.fold, 3
    )
    return (
        near
        + cut(frame, "M70,378 L122,392 L118,412 L68,398 Z", c.lit)
        + line(fit(frame, "M118,412 L68,398"), c.fold, 3)
    )


def _back_yoke(frame: Frame, c: Cloth) -> str:
    y = 140
    return line(
        drawn(curve([(frame.width(y), y), (0, y + 28), (frame.width(y, far=True), y)]), closed=False),
        c.fold,
        4,
    )


def anorak(dye: Dye) -> Garment:
    """An anorak pulled over the head: a short zip, a pouch, a hood, a cord at the hem."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        body = tops.body(frame, collars.crew(frame, 40), c.lit, c.shade, grow=9) + tops.creases(frame, c.fold)
        body += (
            _yoke(frame, s)
            + line(f"M{frame.middle(90)},96 L{frame.middle(230)},238", "#d6d0c0", 4)
            + _kangaroo(frame, c)
        )
        body += tops.stripes(frame, c.fold, begin=frame.hem - 22, step=900, wide=7, grow=9)
        return Layers(
            behind=(thick(hood_behind(frame, c)),),
            body=(thick(body),),
            collar=(thick(hood(frame, c)), thin(cords(frame, s))),
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=9, cuff=c.fold, cuff_long=0.05, bands=((0.0, 0.0, s.lit),)),
        hem=516,
        pockets=392,
        pocket=c.light,
        closed=True,
        side=SideCut(
            trunk=c.lit, collar=c.light, hood=True, tail=36, bands=((0.6, 0.74, s.lit), (0.7, 0.715, s.pale))
        ),
        back=backs.hooded(c, extra=lambda frame: _yoke(frame, s)),
    )


def _yoke(frame: Frame, s: Cloth) -> str:
    """A band of another colour across the chest."""
    return tops.stripes(frame, s.lit, begin=140, step=900, wide=40, grow=9) + tops.stripes(
        frame, s.pale, begin=146, step=900, wide=4, grow=9
    )


def _kangaroo(frame: Frame, c: Cloth) -> str:
    if frame.hem < 440:
        return ""
    pouch = cut(frame, "M-80,286 L94,286 L94,420 L-80,420 Z", c.light) + cut(
        frame, "M14,286 L94,286 L94,420 L14,420 Z", c.lit
    )
    flap = cut(frame, "M-84,282 L98,282 L96,318 L-82,318 Z", mix(c.light, c.fold, 0.35))
    return (
        pouch
        + flap
        + line(fit(frame, "M-80,420 L94,420 M-80,318 L-80,420 M94,318 L94,420"), c.fold, 2.4)
        + circle(-30, 306, 5, STEEL)
        + circle(48, 306, 5, STEEL)
    )
