"""Tops for work: scrubs, overalls, flight suits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, ink, thick, thin
from game.art.people.outline import drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, spot
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.knits import stitched_hem
from game.art.people.parts.clothes.shirts import belt

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def scrubs(dye: Dye) -> Garment:
    """Scrubs: a pointed neck with its band, a breast pocket with two pens, slits at the hem."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        top = tops.body(frame, collars.vee(frame, 96), c.lit, c.shade, grow=3) + tops.creases(frame, c.fold)
        top += _scrub_pocket(frame, c) + stitched_hem(frame, c.fold, 16) + _low_pockets(frame, c)
        return Layers(body=(thin(_under(frame, dye)), thick(top), thin(_vee_band(frame, c))))

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=c.sleeve, far=c.far, end=0.46, loose=11, cuff=c.light, cuff_long=0.045),
        hem=496,
        pockets=420,
        pocket=c.light,
        legs=c.shade,
        side=SideCut(trunk=c.lit, collar=c.light, tail=26, shoe="#eee8dc"),
        back=backs.plain(c, extra=lambda frame: stitched_hem(frame, c.fold, 16)),
    )


def _under(frame: Frame, dye: Dye) -> str:
    """A tee, or the chest, in the opening."""
    tone = "#f4eee0" if dye.one_of(2) else dye.skin.lit
    return cut(frame, "M-52,-12 L54,-12 L62,40 L8,130 L-58,40 Z", tone)


def _vee_band(frame: Frame, c: Cloth) -> str:
    near = "M-46,-26 C-42,10 -20,60 6,98 L6,126 C-32,90 -56,40 -60,-10 Z"
    far = "M44,-28 C42,8 26,58 8,98 L8,126 C38,88 56,38 58,-12 Z"
    return cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.5))


def _scrub_pocket(frame: Frame, c: Cloth) -> str:
    pens = cut(frame, "M-92,140 L-84,140 L-84,190 L-92,190 Z", "#2b3a52") + cut(
        frame, "M-78,146 L-71,146 L-71,190 L-78,190 Z", "#b8402f"
    )
    pocket = cut(frame, "M-106,168 L-44,173 L-44,236 L-50,242 L-100,238 L-106,230 Z", c.light)
    (x, y) = spot(frame, -74, 206)
    return (
        pens
        + pocket
        + line(fit(frame, "M-105,180 L-45,185"), c.fold, 2.4)
        + rect(x - 3, y - 9, 6, 18, "#f6efe2", 0.9)
        + rect(x - 9, y - 3, 18, 6, "#f6efe2", 0.9)
    )


def _low_pockets(frame: Frame, c: Cloth) -> str:
    if frame.hem < 450:
        return ""
    return line(fit(frame, "M-116,404 L-46,412 L-46,470 M54,412 L112,404 M54,412 L54,470"), c.fold, 3)


def overalls(dye: Dye) -> Garment:
    """Overalls with a bib over a striped tee."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        tee = tops.body(frame, collars.crew(frame, 38), s.lit, s.shade)
        tee += tops.stripes(frame, s.pale, begin=86, step=44, wide=15) + collars.ribbed(frame, 38, s.light)
        return Layers(body=(thick(tee), ink(_seat(frame, c)), thin(_straps(frame, c)), thick(_bib(frame, c))))

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=s.sleeve,
            far=s.far,
            end=0.46,
            loose=6,
            cuff=s.light,
            cuff_long=0.04,
            bands=((0.24, 0.275, s.pale), (0.34, 0.375, s.pale)),
        ),
        pockets=396,
        pocket=c.light,
        legs=c.lit,
        side=SideCut(trunk=s.lit, collar=s.light, apron=c.lit, tail=0),
        back=backs.plain(s, extra=lambda frame: _bib_behind(frame, c), seam=False),
    )


# Where the seat of overalls has gone over into their legs, which are cut apart.
_SEAT: Final = 560.0


def _hips(frame: Frame, *, far: bool) -> list[Point]:
    """A side from the waist down, narrowed to the legs'."""
    sign = 1 if far else -1
    points = frame.to(min(frame.foot, _SEAT)).side(far=far, grow=1)
    return [(x - sign * 6 * max(0.0, (y - 470) / 90), y) for x, y in points if y > 350]


def _seat(frame: Frame, c: Cloth) -> str:
    """What covers the hem of the tee: printed, so that no edge shows above the legs."""
    near, far = _hips(frame, far=False), _hips(frame, far=True)
    dark = mix(c.lit, "#20101a", 0.2)
    return path(drawn([*near, *reversed(far)]), c.lit) + path(
        drawn([(14, 350), (16, far[-1][1]), *reversed(far)]), dark
    )


def _bib(frame: Frame, c: Cloth) -> str:
    top, f, x = 168.0, frame.build.far, frame.build.chest * 0.62
    near, far = frame.width(352, grow=3), frame.width(352, far=True, grow=3)
    brass, thread = "#e8c15a", mix(c.pale, "#e8c890", 0.5)
    right = [(x * f, top), (x * 1.08 * f, 290), (far, 352), (far, 376)]
    left = [(near, 376), (near, 352), (-x * 1.08, 290)]
    front = path(drawn([(-x, top), *right, (14, 386), *left]), c.lit)
    front += path(drawn([(16, top), *right, (14, 386)]), c.shade)
    front += (
        cut(frame, "M-40,214 L46,214 L44,284 L4,298 L-38,284 Z", c.light)
        + line(fit(frame, "M-36,226 L42,226"), thread, 2.2)
        + line(fit(frame, "M3,214 L3,294"), thread, 2.2)
    )
    front += line(f"M{-x + 6:.1f},{top + 8} L{x * f - 6:.1f},{top + 8}", thread, 2)
    return front + circle(-x + 16, top + 12, 8.5, brass) + circle(x * f - 16, top + 12, 8.5, "#c99f3d")


def _straps(frame: Frame, c: Cloth) -> str:
    f, x = frame.build.far, frame.build.chest * 0.62
    x0, x1 = -frame.build.shoulder * 0.52, frame.build.shoulder * f * 0.5
    near = f"M{x0 - 15:.0f},{frame.ridge(x0 - 15) - 3:.0f} L{x0 + 15:.0f},{frame.ridge(x0 + 15) - 3:.0f} L{-x + 32:.0f},190 L{-x:.0f},190 Z"
    far = f"M{x1 + 15:.0f},{frame.ridge(-x1 - 15) - 3:.0f} L{x1 - 15:.0f},{frame.ridge(-x1 + 15) - 3:.0f} L{x * f - 32:.0f},190 L{x * f:.0f},190 Z"
    return path(near, c.light) + path(far, c.shade)


def _bib_behind(frame: Frame, c: Cloth) -> str:
    x = frame.build.shoulder * 0.5
    straps = line(f"M{-x:.1f},{frame.ridge(-x) - 2:.1f} L18,250 L40,346", c.lit, 26, cap="butt")
    straps += line(
        f"M{x * frame.build.far:.1f},{frame.ridge(-x) - 2:.1f} L-18,250 L-40,346", c.lit, 26, cap="butt"
    )
    near, far = (
        [p for p in frame.to(min(frame.foot, _SEAT)).side(far=away, grow=2) if p[1] > 340]
        for away in (False, True)
    )
    return (
        straps
        + path(drawn([*near, *reversed(far)]), c.lit)
        + rect(-46, 400, 40, 56, c.light, rx=3)
        + rect(20, 400, 38, 56, c.shade, rx=3)
    )


def flight_suit(dye: Dye) -> Garment:
    """A flight suit: a long zip, slanted pockets, patches on breast and shoulder."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        top = tops.body(frame, collars.vee(frame, 56), c.lit, c.shade, grow=3) + tops.creases(frame, c.fold)
        top += _zip(frame, c, 52) + _flight_pockets(frame, c) + belt(frame, c.deep, y=384)
        return Layers(
            body=(
                thin(cut(frame, "M-46,-14 L48,-14 L54,30 L8,90 L-50,30 Z", "#efe6d4")),
                thick(top),
                thin(_patches(frame, c, s)),
            ),
            collar=(thin(_flight_collar(frame, c)),),
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(
            near=c.sleeve,
            far=c.far,
            fold=c.fold,
            loose=7,
            cuff=c.light,
            cuff_long=0.06,
            bands=((0.2, 0.32, s.lit), (0.235, 0.285, mix(s.lit, "#f6efdf", 0.8))),
        ),
        hem=480,
        pockets=430,
        pocket=c.light,
        legs=c.lit,
        side=SideCut(
            trunk=c.lit, collar=c.light, tail=10, shoe="#332e34", sock="", bands=((0.2, 0.27, c.deep),)
        ),
        back=backs.plain(c, extra=lambda frame: belt(frame, c.deep, y=384)),
    )


def _zip(frame: Frame, c: Cloth, top: float) -> str:
    low = frame.hem + 6
    spine = [(frame.middle(y), float(y)) for y in range(int(top), int(low), 40)] + [(frame.middle(low), low)]
    teeth = line(drawn(spine, closed=False), "#c9c4b6", 4)
    return (
        line(drawn(spine, closed=False), c.deep, 12)
        + teeth
        + rect(frame.middle(top) - 5, top + 20, 10, 22, "#d9d4c6", rx=3)
    )


def _flight_pockets(frame: Frame, c: Cloth) -> str:
    near = cut(frame, "M-118,206 L-52,166 L-44,176 L-44,256 L-116,262 Z", c.light)
    far = cut(frame, "M60,166 L116,206 L114,262 L54,256 L54,176 Z", c.lit)
    return (
        near
        + far
        + line(fit(frame, "M-114,210 L-50,172"), "#c9c4b6", 3.6)
        + line(fit(frame, "M64,172 L112,208"), "#aaa598", 3.6)
        + line(fit(frame, "M-44,256 L-116,262 M54,256 L114,262"), c.fold, 2.4)
    )


def _patches(frame: Frame, c: Cloth, s: Cloth) -> str:
    (x, y), name = spot(frame, -80, 128), cut(frame, "M44,124 L102,118 L102,142 L44,148 Z", c.deep)
    disc = (
        circle(x, y, 25, s.deep)
        + circle(x, y, 21, s.lit)
        + path(f"M{x - 14},{y + 10} L{x + 2},{y - 16} L{x + 5},{y + 2} L{x + 14},{y + 8} Z", "#f6efdf")
    )
    disc += line(f"M{x - 16},{y + 12} C{x - 4},{y + 18} {x + 8},{y + 16} {x + 16},{y + 6}", "#f2d27a", 3)
    return disc + name + line(fit(frame, "M52,134 L94,130"), "#e9dcb8", 4)


def _flight_collar(frame: Frame, c: Cloth) -> str:
    near = "M-50,-36 C-68,-22 -88,-8 -94,14 L-74,80 L-10,62 C-34,36 -48,4 -50,-36 Z"
    far = "M48,-36 C64,-22 82,-8 88,14 L70,78 L22,62 C40,36 48,4 48,-36 Z"
    return cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.6))
