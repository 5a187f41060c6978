"""Uniforms: of those in service, and of a school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.necks import tie
from game.art.people.parts.clothes.shirts import WHITE, belt, buttoned, chest_pocket, yoke_seam

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


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
        side=SideCut(
            trunk=c.lit,
            collar=c.light,
            tail=12,
            shoe="#2a2428",
            sock="",
            bands=((0.16, 0.23, mix(c.deep, "#140c10", 0.3)),),
        ),
        back=backs.plain(
            c, extra=lambda frame: yoke_seam(c)(frame) + belt(frame, mix(c.deep, "#140c10", 0.3)), seam=False
        ),
    )


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
        side=SideCut(trunk=c.lit, collar="#fbf6ea", bands=((0.0, 0.06, c.light),)),
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
