"""Tops with collars and buttons: shirts, blouses, uniforms, suits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.necks import tie

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye

WHITE = Cloth("#f6f0e4")


def cuffed(c: Cloth, cuff: str = "", *, loose: float = 3) -> Sleeve:
    """A long sleeve with a buttoned cuff."""
    return Sleeve(near=c.sleeve, far=c.far, fold=c.fold, cuff=cuff or c.light, cuff_long=0.075, loose=loose)


def buttoned(frame: Frame, c: Cloth, *, low: float = 64, wide: float = 24) -> str:
    """A shirt's front with its strip of buttons."""
    body = tops.body(frame, collars.vee(frame, low), c.lit, c.shade)
    return body + tops.placket(frame, low - 6, c.light, c.fold, wide=wide) + tops.creases(frame, c.fold)


def undershirt(frame: Frame) -> str:
    """What shows of a tee in an open collar."""
    return cut(frame, "M-52,-10 C-30,56 40,56 52,-10 L60,30 L10,112 L-56,30 Z", "#fbf5e8")


def chest_pocket(frame: Frame, c: Cloth, *, far: bool = False, flap: bool = False) -> str:
    """A breast pocket."""
    x = 44 if far else -104
    tone = c.shade if far else c.light
    shapes = cut(frame, f"M{x},158 L{x + 58},163 L{x + 56},226 L{x + 28},238 L{x},224 Z", tone)
    shapes += cut(frame, f"M{x},158 L{x + 58},163 L{x + 58},174 L{x},169 Z", c.fold)
    if flap:
        shapes += cut(
            frame,
            f"M{x - 3},150 L{x + 61},156 L{x + 60},176 L{x + 29},190 L{x - 2},172 Z",
            c.light if not far else c.lit,
        )
        (px, py) = fitted(frame, [(x + 29, 178)])[0]
        shapes += circle(px, py, 4.4, c.deep)
    return shapes


def shirt(dye: Dye) -> Garment:
    """A buttoned shirt with a pocket."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        body = (thin(undershirt(frame)), thick(buttoned(frame, c, low=72) + chest_pocket(frame, c)))
        return Layers(body=body, collar=(thin(collars.shirt(frame, c.light)),))

    return Garment(
        cut=layers,
        sleeve=cuffed(c),
        hem=474,
        side=SideCut(trunk=c.lit, inner="", collar=c.light),
        back=backs.plain(c, extra=_yoke_seam(c), seam=False),
    )


def _yoke_seam(c: Cloth) -> Callable[[Frame], str]:
    def seam(frame: Frame) -> str:
        return line(
            drawn([(frame.width(96), 92), (0, 102), (frame.width(96, far=True), 92)], closed=False), c.fold, 3
        ) + line("M-8,102 L-6,330 M12,102 L12,330", c.fold, 2, 0.6)

    return seam


def checked_shirt(dye: Dye) -> Garment:
    """A checked shirt worn over a tee."""
    c, ink = dye.main, dye.second
    band, stroke = mix(c.lit, "#1c1420", 0.5), mix(ink.lit, "#fff2d8", 0.35)
    bands = tuple((0.2 + i * 0.12, 0.235 + i * 0.12, mix(c.lit, band, 0.55)) for i in range(7))
    lines = tuple((0.262 + i * 0.12, 0.272 + i * 0.12, stroke) for i in range(6))

    def layers(frame: Frame) -> Layers:
        neckline = collars.vee(frame, 72)
        body = path(frame.torso(neckline), c.lit) + prints.checks(frame, band, stroke)
        body += prints.in_shade(frame, neckline) + tops.placket(frame, 66, mix(c.lit, band, 0.3), stroke)
        return Layers(
            body=(thin(undershirt(frame)), thick(body)),
            collar=(thin(collars.shirt(frame, mix(c.light, band, 0.2))),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.deep,
            cuff=mix(c.lit, band, 0.4),
            cuff_long=0.07,
            bands=bands + lines,
            loose=3,
        ),
        hem=482,
        side=SideCut(trunk=c.lit, collar=mix(c.light, band, 0.2), tail=22),
        back=backs.plain(
            c, mix(c.light, band, 0.2), extra=lambda frame: prints.checks(frame, band, stroke), seam=False
        ),
    )


def blouse(dye: Dye) -> Garment:
    """A soft blouse: with a bow, or a round collar and a sprigged print."""
    c = dye.main
    bowed = dye.one_of(2) == 0

    def layers(frame: Frame) -> Layers:
        body = tops.body(frame, collars.vee(frame, 30), c.lit, c.shade) + tops.creases(frame, c.fold)
        body += tops.placket(frame, 120 if bowed else 40, c.light, c.pale, wide=18, step=66)
        if bowed:
            return Layers(body=(thick(body),), collar=(thin(_stand(frame, c)), thin(_bow(frame, c))))
        motif = prints.sprig(mix(c.lit, dye.second.lit, 0.5), dye.second.lit)
        body += tops.scatter(frame, motif, step=58, begin=96, air=30)
        return Layers(body=(thick(body),), collar=(thin(round_collar(frame, c.pale, c.light)),))

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=c.sleeve, far=c.far, fold=c.fold, loose=5, cuff=c.light, cuff_long=0.08),
        hem=452,
        side=SideCut(trunk=c.lit, collar=c.light, tail=6),
        back=backs.plain(c, c.light if bowed else c.pale, seam=False),
    )


def _stand(frame: Frame, c: Cloth) -> str:
    n = frame.build.neck
    stand = f"M{-n - 8},-22 C-20,10 30,10 {n + 8},-22 L{n + 16},2 C34,40 -22,40 {-n - 16},2 Z"
    tails = cut(frame, "M2,44 C-22,80 -40,130 -44,190 L-8,176 C-6,130 2,86 12,52 Z", c.light)
    return (
        path(stand, c.light)
        + tails
        + cut(frame, "M8,46 C28,78 44,120 50,176 L18,170 C14,124 8,86 2,52 Z", c.shade)
    )


def _bow(frame: Frame, c: Cloth) -> str:
    bow = cut(frame, "M4,44 C-22,14 -62,14 -68,34 C-72,58 -34,70 4,50 Z", mix(c.light, "#ffffff", 0.08))
    bow += cut(frame, "M8,44 C32,16 68,18 72,38 C72,60 38,68 8,50 Z", mix(c.light, c.shade, 0.5))
    return bow + rect(-8, 32, 30, 27, c.light, rx=9) + line("M-40,36 L-14,44 M50,38 L26,44", c.fold, 2.4, 0.8)


def round_collar(frame: Frame, near: str, far: str) -> str:
    """Two rounded collars."""
    shapes = cut(frame, "M-48,-24 C-84,-4 -92,44 -64,74 C-38,84 -8,66 4,36 C-20,34 -40,10 -48,-24 Z", near)
    return shapes + cut(frame, "M46,-24 C78,-4 88,42 62,72 C40,82 18,64 8,36 C28,32 40,10 46,-24 Z", far)


def polo(dye: Dye) -> Garment:
    """A polo shirt with a small crest."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        top = tops.body(frame, collars.vee(frame, 54), c.lit, c.shade) + tops.creases(frame, c.fold)
        strip = cut(frame, "M-10,60 L26,60 L28,168 L-8,168 Z", c.light)
        strip += circle(9, 92, 5.4, c.on()) + circle(10, 134, 5.4, c.on())
        (x, y) = fitted(frame, [(-76, 152)])[0]
        crest = circle(x, y, 13, mix(s.lit, "#fff6e4", 0.5)) + path(
            f"M{x - 8},{y + 5} L{x},{y - 9} L{x + 8},{y + 5} Z", c.deep
        )
        return Layers(
            body=(thick(top + strip + crest),),
            collar=(thin(collars.shirt(frame, c.light, long=78, spread=48)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            end=0.42,
            loose=7,
            cuff=c.light,
            cuff_long=0.045,
            bands=((0.34, 0.355, s.lit),),
        ),
        hem=458,
        side=SideCut(trunk=c.lit, collar=c.light, tail=12),
        back=backs.plain(c, seam=False),
    )


def uniform(dye: Dye) -> Garment:
    """A uniform shirt: shoulder tabs, two pockets with flaps, a badge, a belt."""
    c, s = dye.main, dye.second
    brass = "#d9b766"

    def layers(frame: Frame) -> Layers:
        body = (
            buttoned(frame, c)
            + chest_pocket(frame, c, flap=True)
            + chest_pocket(frame, c, far=True, flap=True)
        )
        return Layers(
            body=(
                thick(body + belt(frame, mix(c.deep, "#140c10", 0.3), brass)),
                thin(_badge(frame, brass, s) + _tabs(frame, c, brass)),
            ),
            collar=(thin(collars.shirt(frame, c.light, long=80, spread=46)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=3,
            cuff=c.light,
            cuff_long=0.07,
            bands=((0.2, 0.3, s.lit), (0.235, 0.265, brass)),
        ),
        hem=484,
        legs=c.shade,
        side=SideCut(trunk=c.lit, collar=c.light, tail=12, shoe="#2a2428", sock=""),
        back=backs.plain(
            c, extra=lambda frame: _yoke_seam(c)(frame) + belt(frame, mix(c.deep, "#140c10", 0.3)), seam=False
        ),
    )


def belt(frame: Frame, colour: str, buckle: str = "", y: float = 392) -> str:
    """A belt about the waist, with its buckle in front."""
    if frame.hem < y + 40:
        return ""
    shapes = tops.stripes(frame, colour, begin=y, step=900, wide=28, grow=1)
    if buckle:
        x = frame.middle(y)
        shapes += rect(x - 20, y + 2, 40, 34, buckle, rx=4) + rect(x - 11, y + 10, 22, 18, colour, rx=2)
    return shapes


def _badge(frame: Frame, brass: str, s: Cloth) -> str:
    star = "M-76,112 L-66,118 L-54,116 L-58,130 L-66,142 L-76,148 L-86,142 L-94,130 L-98,116 L-86,118 Z"
    (x, y) = fitted(frame, [(-76, 130)])[0]
    name = cut(frame, "M46,132 L98,127 L98,143 L46,148 Z", mix(s.lit, "#20101a", 0.3))
    return cut(frame, star, brass) + circle(x, y, 7, s.lit) + name


def _tabs(frame: Frame, c: Cloth, brass: str) -> str:
    """Tabs on both shoulders, with a stripe."""
    b, shapes = frame.build, ""
    for sign in (-1, 1):
        wide = b.far if sign > 0 else 1
        x0, x1 = (b.neck + 26) * wide, (b.shoulder - 22) * wide
        y0, y1 = frame.ridge(-x0 / wide) - 4, frame.ridge(-x1 / wide) - 2
        points = [(sign * x0, y0), (sign * x1, y1), (sign * (x1 - 2), y1 + 22), (sign * (x0 - 2), y0 + 22)]
        shapes += path(drawn(points), c.deep if sign < 0 else mix(c.deep, "#20101a", 0.3))
        shapes += line(
            f"M{sign * (x1 - 12):.1f},{y1 - 2:.1f} L{sign * (x1 - 14):.1f},{y1 + 18:.1f}", brass, 4
        )
        shapes += circle(sign * (x0 + 10), y0 + 13, 4, brass)
    return shapes


def school_uniform(dye: Dye) -> Garment:
    """A V-necked school jumper with a crest over a white shirt and a striped tie."""
    c, s = dye.main, dye.second
    edge = s.lit

    def layers(frame: Frame) -> Layers:
        white = tops.body(frame.to(min(frame.hem, 440)), collars.vee(frame, 56), WHITE.lit, WHITE.shade)
        neckline = collars.vee(frame, 178)
        knit = (
            tops.body(frame, neckline, c.lit, c.shade)
            + tops.creases(frame, c.fold)
            + _vee_edge(frame, edge, 178)
        )
        knit += tops.stripes(frame, c.light, begin=frame.hem - 28, step=900, wide=27) + _crest(frame, s)
        return Layers(
            body=(thick(white), thin(tie(frame, s)), thick(knit)),
            collar=(thin(collars.shirt(frame, "#fbf6ea", long=80, spread=42)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=3,
            bands=((0.9, 0.915, edge),),
            cuff=WHITE.lit,
            cuff_long=0.03,
        ),
        hem=458,
        legs=mix(c.shade, "#4a4650", 0.5),
        side=SideCut(trunk=c.lit, inner="", collar="#fbf6ea"),
        back=backs.plain(
            c,
            "#fbf6ea",
            extra=lambda frame: tops.stripes(frame, c.light, begin=frame.hem - 28, step=900, wide=27),
            seam=False,
        ),
    )


def _vee_edge(frame: Frame, colour: str, low: float) -> str:
    """The ribbed edge of a pointed neckline."""
    inner = collars.vee(frame, low)
    outer = [(x * 1.14 + (0 if abs(x) > 20 else x * 0.1), y + (12 if y > 20 else 2)) for x, y in inner]
    return path(drawn([*curve(inner), *reversed(curve(outer))]), colour)


def _crest(frame: Frame, s: Cloth) -> str:
    shield = "M-106,196 L-70,199 L-71,222 C-74,236 -82,240 -88,243 C-97,238 -105,232 -106,218 Z"
    return cut(frame, shield, s.lit) + cut(
        frame, "M-104,212 L-71,214 L-71,221 L-105,219 Z", mix(s.lit, "#fff2d0", 0.75)
    )


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
