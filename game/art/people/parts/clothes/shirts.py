"""Tops with collars and buttons: shirts, blouses, polo shirts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, cut, fitted
from game.art.people.parts.clothes.garment import Garment, Layers

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
    """A breast pocket on the near or the far side, with a flap or open."""
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
        back=backs.plain(c, extra=yoke_seam(c), seam=False),
    )


def yoke_seam(c: Cloth) -> Callable[[Frame], str]:
    """The seam across a shirt's back, and its pleat."""

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
        side=SideCut(
            trunk=c.lit,
            collar=mix(c.light, band, 0.2),
            tail=22,
            bands=tuple((0.06 + i * 0.14, 0.1 + i * 0.14, mix(c.lit, band, 0.55)) for i in range(7)),
        ),
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
    """The two halves of a rounded collar, in a colour each."""
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


def belt(frame: Frame, colour: str, buckle: str = "", y: float = 392) -> str:
    """A belt about the waist, with its buckle in front."""
    if frame.hem < y + 40:
        return ""
    shapes = tops.stripes(frame, colour, begin=y, step=900, wide=28, grow=1)
    if buckle:
        x = frame.middle(y)
        shapes += rect(x - 20, y + 2, 40, 34, buckle, rx=4) + rect(x - 11, y + 10, 22, 18, colour, rx=2)
    return shapes
