"""Dresses: tops that are one piece with what hangs below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Lower, SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fold, hanging, roomy
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.shirts import round_collar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Motif
    from game.art.people.parts.clothes.garment import Dye


def gown(
    frame: Frame, c: Cloth, neckline: Sequence[Point], *, motif: Motif | None = None, begin: float = 90
) -> str:
    """A body that falls to the hem, with its print and folds."""
    body = path(frame.torso(neckline), c.lit)
    if motif:
        body += tops.scatter(frame, motif, step=52, begin=begin, air=28)
    shade = path(
        tops.far_half(frame, neckline), c.shade if not motif else "#20101a", 1 if not motif else 0.16
    )
    return body + shade + tops.creases(frame, c.fold) + hanging(frame, c, 350)


def waist_band(frame: Frame, colour: str, y: float = 318, wide: float = 26) -> str:
    """A sash about the waist."""
    return tops.stripes(frame, colour, begin=y, step=900, wide=wide, grow=1) if frame.hem > y + wide else ""


def dress(dye: Dye) -> Garment:
    """A short-sleeved dress with a round collar, sprigged or dotted."""
    c, s = dye.main, dye.second
    print_ = (
        prints.sprig(mix(s.lit, c.pale, 0.3), s.lit),
        prints.dots(c.pale, size=4.6),
        prints.petals(c.pale, s.lit, 0.8),
    )[dye.one_of(3)]

    def room(frame: Frame) -> Frame:
        return roomy(frame, hip=26)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 34), motif=print_) + waist_band(wide, s.lit)
        body += circle(frame.middle(330), 334, 8, s.light)
        return Layers(body=(thick(body),), collar=(thin(round_collar(frame, "#f8f0e0", "#e2d8c6")),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve, far=c.far, end=0.4, loose=9, cuff="#f8f0e0", cuff_long=0.035, motif=print_
        ),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=26, long=0.12, motif=print_, border=c.light),
        side=SideCut(trunk=c.lit, collar="#f8f0e0", tail=4, sock="", bands=((0.3, 0.37, s.lit),)),
        back=backs.plain(
            c, "#f8f0e0", room=room, extra=lambda frame: _all_over(frame, print_) + waist_band(frame, s.lit)
        ),
    )


def wrap_dress(dye: Dye) -> Garment:
    """A dress whose fronts cross, tied at the waist."""
    c, s = dye.main, dye.second
    print_ = (None, prints.petals(c.pale, s.lit, 0.9), prints.waxed(c.pale, s.lit, kind=1))[dye.one_of(3)]

    def room(frame: Frame) -> Frame:
        return roomy(frame, hip=22)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        n = frame.build.neck
        neckline = [(-n - 8, -15.0), (-n + 2, 20), (16, 104), (22, 104), (n - 2, 24), (n + 6, -15)]
        body = gown(wide, c, neckline, motif=print_, begin=120)
        lap = cut(
            frame, "M-48,-16 C-44,40 -10,96 22,124 L84,318 L96,318 L40,120 C0,80 -30,30 -40,-18 Z", c.light
        )
        lap += fold(frame, [(-70, 120), (-10, 210), (70, 310)], c.fold, 6) + fold(
            frame, [(-90, 200), (-30, 270), (60, 318)], c.fold, 5
        )
        return Layers(body=(thick(body + lap + waist_band(wide, c.light, 316, 30)), thin(_knot(wide, c))))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve, far=c.far, end=0.68, loose=6, cuff=c.light, cuff_long=0.04, motif=print_
        ),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=22, long=0.3, motif=print_),
        side=SideCut(trunk=c.lit, collar=c.light, tail=4, sock="", bands=((0.3, 0.39, c.light),)),
        back=backs.plain(
            c,
            room=room,
            extra=lambda frame: _all_over(frame, print_) + waist_band(frame, c.light, 316, 30),
            seam=False,
        ),
    )


def _knot(frame: Frame, c: Cloth) -> str:
    x = frame.width(330) + 38
    if frame.hem < 400:
        return ""
    low = min(470, frame.hem - 14)
    tails = path(
        f"M{x},332 C{x - 18},372 {x - 16},420 {x - 26},{low} L{x - 2},{low + 4} C{x},420 {x + 4},380 {x + 8},340 Z",
        c.light,
    )
    tails += path(
        f"M{x + 4},334 C{x + 10},370 {x + 18},400 {x + 22},{low - 40} L{x + 40},{low - 46} C{x + 32},396 {x + 22},362 {x + 12},336 Z",
        c.lit,
    )
    return tails + path(
        f"M{x - 16},322 C{x - 8},312 {x + 18},314 {x + 20},330 C{x + 16},346 {x - 10},346 {x - 16},322 Z",
        c.pale,
    )


def long_dress(dye: Dye) -> Garment:
    """A long dress with long sleeves, gathered in tiers."""
    c, s = dye.main, dye.second
    print_ = (None, prints.dots(c.pale, s.lit, size=4), prints.sprig(c.pale, s.light))[dye.one_of(3)]

    def room(frame: Frame) -> Frame:
        return roomy(frame, waist=4, hip=38)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 26), motif=print_) + collars.ribbed(frame, 26, c.light, 10)
        body += waist_band(wide, c.light, 330, 14) + _tier(wide, c, 560) + _buttons(frame, c, 60, 320)
        return Layers(body=(thick(body),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve, far=c.far, fold=c.fold, loose=7, cuff=c.light, cuff_long=0.06, motif=print_
        ),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=38, long=0.86, motif=print_, border=c.light),
        side=SideCut(trunk=c.lit, collar=c.light, tail=4, sock=""),
        back=backs.plain(
            c,
            room=room,
            extra=lambda frame: (
                _all_over(frame, print_) + waist_band(frame, c.light, 330, 14) + _tier(frame, c, 560)
            ),
        ),
    )


def _all_over(frame: Frame, motif: Motif | None) -> str:
    """The print on a back."""
    return tops.scatter(frame, motif, step=52, begin=96, air=30) if motif else ""


def _tier(frame: Frame, c: Cloth, y: float) -> str:
    """A seam where a skirt is gathered."""
    if frame.hem < y + 30:
        return ""
    spine = curve([(frame.width(y), y), (0, y + 10), (frame.width(y, far=True), y)])
    ticks = "".join(
        fold(frame, [(x * 0.9, y + 10), (x, y + 46)], c.fold, 5, 0.2) for x in range(-120, 121, 30)
    )
    return line(drawn(spine, closed=False), c.fold, 4) + ticks


def _buttons(frame: Frame, c: Cloth, top: float, low: float) -> str:
    y, shapes = top, ""
    while y < min(low, frame.hem - 20):
        shapes += circle(frame.middle(y), y, 5, c.pale)
        y += 44
    return shapes
