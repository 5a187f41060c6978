"""Tunics, smocks and the kameez: long tops over trousers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.clothes import collars
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted, fold, roomy
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.gowns import gown
from game.art.people.parts.clothes.shirts import round_collar

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


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
        return Layers(body=(thick(body), thick(_dupatta(wide, s)), thin(_dupatta_back(frame, s))))

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
