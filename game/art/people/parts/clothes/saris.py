"""Saris: a blouse, a cloth wound and pleated about the waist, its end over the far shoulder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Lower, SideCut, Sleeve, thick
from game.art.people.outline import curve, drawn, sliver
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted, fold, roomy
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.robes import GOLD

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


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
