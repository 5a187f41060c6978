"""Suits, and the tailored fronts and lapels of jackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, mix
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.necks import tie
from game.art.people.parts.clothes.shirts import WHITE

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def suit(dye: Dye) -> Garment:
    """A suit: jacket with lapels, white shirt, striped tie."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        white = tops.body(frame.to(min(frame.hem, 440)), collars.vee(frame, 62), WHITE.lit, WHITE.shade)
        return Layers(
            behind=(thin(collars.inside(frame, c.deep)),),
            body=(thick(white), thin(tie(frame, s)), thick(tailored(frame, c)), thin(lapels(frame, c))),
            collar=(thin(collars.shirt(frame, "#fbf6ea", long=80, spread=40)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=c.sleeve, far=c.far, fold=c.fold, loose=3, cuff=WHITE.lit, cuff_long=0.035),
        hem=522,
        pockets=384,
        pocket=c.shade,
        legs=c.shade,
        side=SideCut(trunk=c.lit, inner=WHITE.lit, collar="#fbf6ea", tail=36, shoe="#2e242c", sock="#352a33"),
        back=backs.plain(c, c.light),
    )


def tailored(frame: Frame, c: Cloth, *, low: float = 334) -> str:
    """The two fronts of a tailored jacket, buttoned at the waist, with its pockets."""
    near = fitted(frame, [(-52, -14), (-62, 30), (-50, 170), (-6, low - 4), (-10, 440), (-40, FOOT)])
    far = fitted(frame, [(50, -14), (58, 30), (56, 170), (22, low - 4), (28, 440), (50, FOOT)])
    jacket = tops.open_front(frame, near, far, c.lit, c.shade, grow=5)
    jacket += circle(-2, low + 18, 8, c.deep) + circle(-4, low + 92, 8, c.deep)
    jacket += cut(frame, "M-116,190 L-66,182 L-66,195 L-116,204 Z", c.light)
    if frame.hem > 430:
        jacket += cut(frame, "M-122,376 L-58,384 L-58,400 L-122,392 Z", c.light) + cut(
            frame, "M62,384 L116,376 L116,391 L62,399 Z", c.fold
        )
    return jacket


def lapels(frame: Frame, c: Cloth, *, low: float = 334, peak: bool = False) -> str:
    """Both lapels of a jacket, down to its first button."""
    out = -124 if peak else -112
    near = f"M-50,-34 C-68,-16 -82,-2 -94,18 L{out},{84 if peak else 94} L-84,106 L-92,134 C-68,204 -38,{low - 56} -8,{low} C-26,218 -46,110 -50,-34 Z"
    far = f"M48,-34 C64,-16 78,-2 90,18 L{-out - 8},{82 if peak else 90} L78,102 L88,130 C68,202 46,{low - 56} 22,{low} C36,218 46,110 48,-34 Z"
    return cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.6))
