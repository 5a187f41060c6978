"""Kaftans, boubous and robes: cloth that falls from the shoulders to the ankles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Lower, SideCut, Sleeve, thick
from game.art.people.outline import sliver
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, fit, roomy
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.gowns import gown

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye

GOLD = Cloth("#d9b45a")


def kaftan(dye: Dye) -> Garment:
    """A straight, wide kaftan: a slit neck and a worked band down the front."""
    c, s = dye.main, dye.second
    print_ = prints.waxed(c.pale, s.lit, kind=2) if dye.one_of(3) == 0 else None

    def room(frame: Frame) -> Frame:
        return roomy(frame, chest=18, hip=34, straight=True)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.vee(frame, 84), motif=print_, begin=150) + _front_band(frame, wide, s)
        return Layers(body=(thick(body),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=c.sleeve, far=c.far, end=0.84, loose=9, flare=46, cuff=s.lit, cuff_long=0.06),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=40, long=0.9, border=s.lit, front=s.lit, motif=print_),
        side=SideCut(trunk=c.lit, collar=s.lit, tail=4, sock=""),
        back=backs.plain(c, s.lit, room=room, seam=False),
    )


def _front_band(frame: Frame, wide: Frame, s: Cloth) -> str:
    n, low = frame.build.neck, wide.hem + 10
    yoke = f"M{-n - 12},-16 L{-n - 34},2 C-66,70 -44,120 -18,140 L-18,{low} L36,{low} L36,140 C62,118 74,68 {n + 32},2 L{n + 10},-16 L10,84 L6,84 Z"
    shapes = path(yoke, s.lit) + line(f"M8,90 L9,{low}", s.deep, 3)
    zigzag = " L".join(f"{-8 if i % 2 else -2},{150 + i * 12}" for i in range(int((low - 156) // 12)))
    other = " L".join(f"{26 if i % 2 else 20},{150 + i * 12}" for i in range(int((low - 156) // 12)))
    shapes += line(f"M{zigzag} M{other}", s.pale, 2.4)
    near = "".join(
        circle(x, y, 4.2, s.pale)
        for x, y in (
            (-n - 18, 14),
            (-n - 16, 38),
            (-n - 8, 62),
            (-34, 84),
            (-24, 104),
            (n + 16, 14),
            (n + 16, 38),
            (n + 8, 62),
            (44, 84),
            (36, 104),
        )
    )
    return shapes + near


def boubou(dye: Dye) -> Garment:
    """A great boubou: very wide, its sleeves open to the wrist, the neckline richly embroidered."""
    c, s = dye.main, dye.second
    thread = Cloth(mix(s.lit, "#f3dca0", 0.35)) if not s.is_dark else GOLD

    def room(frame: Frame) -> Frame:
        return roomy(frame, chest=34, hip=64, straight=True)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 40)) + _damask(wide, c) + _embroidery(frame, thread)
        return Layers(body=(thick(body),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            end=0.93,
            loose=16,
            flare=96,
            cuff=thread.lit,
            cuff_long=0.035,
            fold=c.fold,
        ),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=70, long=0.92, border=thread.lit),
        side=SideCut(trunk=c.lit, collar=thread.lit, tail=4, sock=""),
        back=backs.plain(c, thread.lit, room=room, extra=lambda frame: _damask(frame, c), seam=False),
    )


def _damask(frame: Frame, c: Cloth) -> str:
    """The sheen of damask: the same colour, woven to catch the light."""
    leaf = prints.damask(c.pale)
    return tops.scatter(frame, leaf, step=84, begin=250, air=34)


def _embroidery(frame: Frame, s: Cloth) -> str:
    """Work about the neck, and a medallion on the breast."""
    shapes = collars.ribbed(frame, 40, s.lit, 18) + collars.ribbed(frame, 66, s.lit, 5)
    plate = "M-48,64 C-66,120 -50,190 8,224 C64,190 78,120 62,64 C44,84 -24,88 -48,64 Z"
    shapes += line(fit(frame, plate), s.lit, 6) + line(
        fit(frame, "M-30,90 C-42,128 -30,172 8,196 C46,172 56,128 44,90"), s.pale, 3
    )
    x = frame.middle(140)
    rings = (
        circle(x, 138, 24, s.lit)
        + circle(x, 138, 16, s.deep)
        + circle(x, 138, 10, s.pale)
        + circle(x, 138, 4, s.deep)
    )
    spirals = "".join(
        circle(x + dx, 138 + dy, 5.5, s.lit)
        for dx, dy in ((-36, -8), (36, -8), (-28, 26), (28, 26), (0, 44), (0, -38))
    )
    return shapes + rings + spirals


def robe(dye: Dye) -> Garment:
    """A choir's robe: pleats from the yoke, wide sleeves, a pointed collar of another colour."""
    c, s = dye.main, dye.second

    def room(frame: Frame) -> Frame:
        return roomy(frame, chest=14, hip=44, straight=True)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        body = gown(wide, c, collars.crew(frame, 24)) + _pleats(wide, c)
        return Layers(body=(thick(body),), collar=(thick(_pointed_collar(frame, s)),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            end=0.95,
            loose=11,
            flare=62,
            fold=c.fold,
            cuff=mix(c.lit, s.lit, 0.7),
            cuff_long=0.04,
        ),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=50, long=0.92),
        side=SideCut(trunk=c.lit, collar=s.lit, tail=4, shoe="#2e2830", sock=""),
        back=backs.plain(c, s.lit, room=room, extra=lambda frame: _pleats(frame, c), seam=False),
    )


def _pleats(frame: Frame, c: Cloth) -> str:
    low, shapes = frame.hem, ""
    for x in (-88, -58, -30, 42, 70, 98):
        wide = x * (1 + (frame.build.hip / max(frame.build.chest, 1) - 0.9))
        shapes += path(
            sliver([(x, 116), (x * 1.06, 260), (wide * 1.05, low)], 7, heavy=0.6),
            c.fold if x < 0 else mix(c.shade, c.fold, 0.8),
            0.85,
        )
    return shapes


def _pointed_collar(frame: Frame, s: Cloth) -> str:
    n = frame.build.neck
    out = f"M{-n - 10},-28 C{-n - 30},-10 {-n - 44},10 {-n - 46},26 C-84,110 -40,190 8,258 C52,190 92,110 {n + 44},26 C{n + 40},8 {n + 28},-12 {n + 8},-28 C{n},30 30,90 8,128 C-16,90 {-n},30 {-n - 10},-28 Z"
    far = f"M8,258 C52,190 92,110 {n + 44},26 C{n + 40},8 {n + 28},-12 {n + 8},-28 C{n},30 30,90 8,128 Z"
    rim = "M-78,40 C-70,110 -34,178 8,236 C46,178 80,110 76,40"
    return path(out, s.lit) + path(far, s.shade) + line(rim, s.pale, 3, 0.9)
