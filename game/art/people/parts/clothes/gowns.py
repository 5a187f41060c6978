"""Tunics, smocks and dresses: tops that are one piece with what hangs below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Lower, SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted, fold, hanging, roomy
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
        side=SideCut(trunk=c.lit, collar="#f8f0e0", tail=4, sock=""),
        back=backs.plain(c, "#f8f0e0", room=room, extra=lambda frame: waist_band(frame, s.lit)),
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
        side=SideCut(trunk=c.lit, collar=c.light, tail=4, sock=""),
        back=backs.plain(c, room=room, extra=lambda frame: waist_band(frame, c.light, 316, 30), seam=False),
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
            c, room=room, extra=lambda frame: waist_band(frame, c.light, 330, 14) + _tier(frame, c, 560)
        ),
    )


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


def tunic(dye: Dye) -> Garment:
    """A tunic with a stand-up collar and an embroidered slit, over trousers."""
    c, s = dye.main, dye.second

    def room(frame: Frame) -> Frame:
        return roomy(frame, chest=4, waist=16, hip=14)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.vee(frame, 60)) + _embroidered_slit(frame, s, 60, 236)
        body += prints.border(wide, s, wide=16) if frame.hem > 430 else ""
        return Layers(body=(thick(body),), collar=(thin(_band_collar(frame, c)),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=8,
            cuff=s.lit,
            cuff_long=0.035,
            bands=((0.9, 0.91, s.light),),
        ),
        hem=610,
        pockets=520,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=92),
        back=backs.plain(c, room=room),
    )


def _band_collar(frame: Frame, c: Cloth) -> str:
    n = frame.build.neck
    near = f"M{-n - 8},-32 C{-n - 2},0 -20,40 4,62 L-10,66 C-34,44 {-n - 16},14 {-n - 16},-16 Z"
    far = f"M{n + 6},-34 C{n},-2 28,38 10,62 L24,64 C42,40 {n + 14},12 {n + 14},-18 Z"
    return path(near, c.light) + path(far, mix(c.light, c.shade, 0.5))


def _embroidered_slit(frame: Frame, s: Cloth, top: float, low: float) -> str:
    """A placket worked with thread and small knots."""
    shapes = cut(frame, f"M-14,{top - 8} L30,{top - 8} L30,{low} L8,{low + 22} L-14,{low} Z", s.lit)
    shapes += line(fit(frame, f"M8,{top + 4} L8,{low}"), s.deep, 3)
    shapes += "".join(circle(frame.middle(y), y, 4.6, s.pale) for y in range(int(top) + 26, int(low), 36))
    zigzag = " L".join(
        f"{x + (6 if i % 2 else 0)},{top + i * 13}" for x in (-8,) for i in range(int((low - top) // 13))
    )
    other = " L".join(f"{24 - (6 if i % 2 else 0)},{top + i * 13}" for i in range(int((low - top) // 13)))
    return shapes + line(fit(frame, f"M{zigzag} M{other}"), s.pale, 2.2)


def smock(dye: Dye) -> Garment:
    """A painter's or a gardener's smock: gathered at the yoke, roomy, with two pockets."""
    c, s = dye.main, dye.second

    def room(frame: Frame) -> Frame:
        return roomy(frame, chest=12, hip=26, straight=True)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 40)) + _gathers(frame, c) + _smock_pockets(frame, c)
        return Layers(body=(thick(body),), collar=(thin(round_collar(frame, c.light, c.lit) + _neck_bow(s)),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=c.sleeve, far=c.far, fold=c.fold, loose=15, cuff=c.light, cuff_long=0.05),
        hem=570,
        pockets=420,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=70),
        back=backs.plain(c, room=room, extra=lambda frame: _gathers(frame, c), seam=False),
    )


def _neck_bow(s: Cloth) -> str:
    return path(
        "M6,46 C-16,32 -34,40 -34,52 C-32,64 -12,60 6,52 Z M8,46 C28,32 46,40 46,52 C42,64 24,60 8,52 Z",
        s.lit,
    ) + line("M4,52 L-8,92 M10,52 L22,88", s.lit, 5)


def _gathers(frame: Frame, c: Cloth) -> str:
    y = 118
    yoke = line(
        drawn(curve([(frame.width(y), y), (0, y + 10), (frame.width(y, far=True), y)]), closed=False),
        c.fold,
        3.4,
    )
    return yoke + "".join(
        fold(frame, [(x * 0.92, y + 8), (x, y + 40), (x * 1.02, y + 96)], c.fold, 6, 0.2)
        for x in range(-96, 97, 24)
    )


def _smock_pockets(frame: Frame, c: Cloth) -> str:
    if frame.hem < 500:
        return ""
    near = cut(frame, "M-112,404 L-38,412 L-40,492 L-108,486 Z", c.light) + cut(
        frame, "M-112,404 L-38,412 L-38,424 L-112,416 Z", c.fold
    )
    return (
        near
        + cut(frame, "M52,412 L112,404 L110,484 L54,492 Z", c.lit)
        + cut(frame, "M52,412 L112,404 L112,416 L52,424 Z", mix(c.fold, c.shade, 0.4))
    )


def kameez(dye: Dye) -> Garment:
    """A kameez with a worked neckline over narrow trousers, and a dupatta over the far shoulder."""
    c, s = dye.main, dye.second
    print_ = prints.petals(mix(c.lit, s.light, 0.7), c.deep, 0.7) if dye.one_of(2) else None

    def room(frame: Frame) -> Frame:
        return roomy(frame, waist=10, hip=16)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 50), motif=print_, begin=150) + _worked_neck(frame, s)
        body += prints.border(wide, s, wide=24, zigzag=s.pale) if frame.hem > 540 else ""
        return Layers(body=(thick(body), thick(_dupatta(wide, s))), collar=(thin(_dupatta_back(frame, s)),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=5,
            end=0.78,
            cuff=s.lit,
            cuff_long=0.05,
            bands=((0.69, 0.705, s.pale),),
        ),
        hem=720,
        legs=mix(s.lit, "#f4ead8", 0.4),
        side=SideCut(trunk=c.lit, inner="", collar=s.lit, tail=150, sock=""),
        back=backs.plain(c, s.lit, room=room, extra=lambda frame: _dupatta_behind(frame, s), seam=False),
    )


def _worked_neck(frame: Frame, s: Cloth) -> str:
    band = collars.ribbed(frame, 50, s.lit, 22) + collars.ribbed(frame, 74, s.pale, 5)
    drop = cut(frame, "M-6,78 L22,78 L20,150 L8,168 L-4,150 Z", s.lit)
    return band + drop + "".join(circle(frame.middle(y), y, 4.4, s.pale) for y in (94, 116, 138))


def _dupatta(frame: Frame, s: Cloth) -> str:
    """A long veil that falls from the far shoulder, in front, to below the hip."""
    low = frame.hem - 40
    edge = [
        *fitted(frame, [(46, -22), (66, 60), (54, 180), (62, 320)]),
        (frame.width(min(low, 460), far=True) * 0.5, min(low, 460)),
        (frame.width(low, far=True) * 0.52, low),
    ]
    out = [p for p in frame.side(far=True, grow=4) if 20 < p[1] < low - 6]
    body = drawn([*curve(edge), (frame.width(low, far=True) + 2, low - 10), *reversed(out), (52, -20)])
    shapes = path(body, mix(s.lit, s.light, 0.4))
    for share in (0.3, 0.6, 0.85):
        spine = [(x + (frame.width(max(y, 80), far=True) - x) * share, y) for x, y in edge[1:]]
        shapes += path(drawn(curve(spine) + [(x + 5, y) for x, y in reversed(curve(spine))]), s.shade, 0.7)
    hem = [
        (edge[-1][0], low - 18),
        (frame.width(low, far=True) + 2, low - 28),
        (frame.width(low, far=True) + 2, low - 10),
        (edge[-1][0], low),
    ]
    return shapes + path(drawn(hem), s.pale)


def _dupatta_back(frame: Frame, s: Cloth) -> str:
    """Where the veil lies over the shoulder."""
    return cut(frame, "M44,-26 C58,-12 72,6 92,10 L62,70 C56,40 48,10 44,-26 Z", s.light)


def _dupatta_behind(frame: Frame, s: Cloth) -> str:
    low = frame.hem - 60
    body = cut(
        frame, f"M30,-18 L104,22 L112,200 L106,{low} L52,{low + 8} L46,200 Z", mix(s.lit, s.light, 0.4)
    )
    return (
        body
        + fold(frame, [(72, 20), (78, 220), (74, low)], s.shade, 8)
        + cut(frame, f"M106,{low - 20} L52,{low - 12} L52,{low + 8} L106,{low} Z", s.pale)
    )
