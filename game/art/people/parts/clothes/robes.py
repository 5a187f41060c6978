"""Saris, kaftans, boubous and robes: cloth that falls from the shoulders to the ankles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Lower, SideCut, Sleeve, thick
from game.art.people.outline import curve, drawn, sliver
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted, fold, roomy
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.gowns import gown

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye

GOLD = Cloth("#d9b45a")


def sari(dye: Dye) -> Garment:
    """A sari: a short-sleeved blouse, pleats at the waist, and the pallu over the far shoulder with its border."""
    c, blouse = dye.main, dye.second
    edge = GOLD if dye.one_of(2) or blouse.is_dark else Cloth(blouse.light)

    def room(frame: Frame) -> Frame:
        return roomy(frame, hip=12)

    def layers(frame: Frame) -> Layers:
        wide = room(frame)
        bodice = _choli(frame, blouse, edge, dye.skin.lit) + _wound(wide, c, edge)
        return Layers(body=(thick(bodice), thick(_crossing(wide, c, edge))))

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=blouse.sleeve, far=blouse.far, end=0.36, loose=3, cuff=edge.lit, cuff_long=0.03),
        hem=FOOT,
        legs=c.lit,
        skirt=True,
        lower=Lower(one=True, room=12, long=0.94, border=edge.lit),
        side=SideCut(
            trunk=c.lit,
            collar=blouse.lit,
            tail=4,
            sock="",
            bands=((0.7, 1.0, blouse.lit), (0.68, 0.7, edge.lit)),
        ),
        back=_sari_back(c, blouse, edge),
    )


def _choli(frame: Frame, blouse: Cloth, edge: Cloth, skin: str) -> str:
    """The blouse, and a hand's breadth of waist below it."""
    top = tops.body(frame, collars.crew(frame, 54), blouse.lit, blouse.shade) + collars.ribbed(
        frame, 54, edge.lit, 8
    )
    hem = curve([(frame.width(266) + 1, 266), (0, 274), (frame.width(266, far=True) - 1, 266)])
    waist = [
        *hem,
        *[(frame.width(y, far=True) - 1, y) for y in (300, 340)],
        *[(frame.width(y) + 1, y) for y in (340, 300)],
    ]
    return (
        top + path(drawn(waist), mix(skin, "#5a2616", 0.08)) + line(drawn(hem, closed=False), blouse.deep, 3)
    )


def _wound(frame: Frame, c: Cloth, edge: Cloth) -> str:
    near = [p for p in frame.side() if p[1] > 330]
    far = [p for p in frame.side(far=True) if p[1] > 330]
    top = curve([(far[0][0], 334), (8, 346), (near[0][0], 334)])
    low = frame.hem
    shapes = path(drawn([*near, (8, low + 14), *reversed(far), *top]), c.lit)
    shapes += path(drawn([(14, 346), (14, low + 14), *reversed(far)]), c.shade)
    for i in range(6):
        x = -22 + i * 14
        shapes += path(
            sliver([(x * 0.8, 350), (x * 1.15, (350 + low) / 2), (x * 1.5, low + 4)], 6, heavy=0.7),
            c.fold if i < 3 else c.deep,
            0.85,
        )
    tucked = path(
        drawn(curve([(-34, 344), (8, 338), (48, 344), (44, 364), (8, 368), (-30, 362)], closed=True)), c.light
    )
    return shapes + tucked + line(drawn(top, closed=False), edge.lit, 6)


def _crossing(frame: Frame, c: Cloth, edge: Cloth) -> str:
    upper: list[Point] = fitted(frame, [(-118, 286), (-70, 196), (-6, 104), (40, 24)])
    lower: list[Point] = [(frame.width(380), 380.0), *fitted(frame, [(-30, 300), (56, 190), (96, 60)])]
    start: list[Point] = [(frame.width(300) - 2, 300.0), *upper]
    end = fitted(frame, [(46, -24), (62, -14), (104, 22)])
    body = drawn([*curve([*start, end[0]]), end[1], *curve([end[2], *reversed(lower)])])
    shapes = path(body, mix(c.lit, c.light, 0.35))
    for share in (0.28, 0.52, 0.76):
        spine = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in zip(start[1:], [*lower[1:], end[2]], strict=False)
        ]
        shapes += path(
            sliver(
                [
                    ((start[0][0] + lower[0][0]) / 2 + 6, start[0][1] + (lower[0][1] - start[0][1]) * share),
                    *spine,
                ],
                7,
            ),
            c.fold,
            0.85,
        )
    border = curve([*start[1:], end[0]])
    inner = [(x + 9, y + 12) for x, y in border]
    shapes += path(drawn([*border, *reversed(inner)]), edge.lit)
    return shapes + line(drawn([(x + 4, y + 6) for x, y in border[2:-1]], closed=False), edge.deep, 1.8, 0.8)


def _sari_back(c: Cloth, blouse: Cloth, edge: Cloth) -> backs.Back:
    def back(frame: Frame) -> tuple[Sheet, ...]:
        wide = roomy(frame, hip=12)
        body = backs.back_cloth(wide, blouse, seam=False)
        near, far = [p for p in wide.side() if p[1] > 330], [p for p in wide.side(far=True) if p[1] > 330]
        skirt = path(drawn([*near, (4, wide.hem + 10), *reversed(far)]), c.lit) + path(
            drawn([(20, 336), (20, wide.hem + 10), *reversed(far)]), c.shade
        )
        low = min(640, wide.hem - 10)
        tail = cut(frame, f"M26,-20 L104,20 L118,210 L120,{low} L16,{low + 10} L20,210 Z", c.light) + cut(
            frame, f"M120,{low - 56} L16,{low - 46} L16,{low + 10} L120,{low} Z", edge.lit
        )
        tail += line(
            fit(frame, f"M120,{low - 44} L16,{low - 34} M120,{low - 14} L16,{low - 4}"), edge.deep, 3
        ) + fold(frame, [(60, 10), (70, 220), (64, low - 60)], c.fold, 8)
        return thick(body + skirt), thick(tail)

    return back


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
