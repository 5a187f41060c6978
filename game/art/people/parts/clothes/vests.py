"""Vests without sleeves: waistcoats, warning colours, life jackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.people.body import FOOT
from game.art.people.clothes import tops
from game.art.people.clothes.outfit import SideCut, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.outdoors import STEEL

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def waistcoat(dye: Dye) -> Garment:
    """A buttoned waistcoat with two points below, a chain to its pocket."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        low = frame.hem
        near = fitted(frame, [(-52, -18), (-58, 30), (-40, 130), (-2, 214), (-2, low - 40), (-30, FOOT)])
        far = fitted(frame, [(50, -18), (56, 30), (46, 130), (14, 214), (16, low - 40), (44, FOOT)])
        vest = tops.open_front(frame, near, far, c.lit, c.shade, grow=1) + tops.along_edge(
            near, c.light, 9, low
        )
        vest += "".join(
            circle(frame.middle(y) - 4, y, 6, c.on(light="#d9c088", dark="#4a3a34"))
            for y in range(236, int(low) - 22, 46)
        )
        vest += cut(frame, "M-108,330 L-56,338 L-56,352 L-108,344 Z", c.light) + cut(
            frame, "M60,338 L106,330 L106,344 L60,352 Z", c.fold
        )
        chain = line(fit(frame, "M0,284 C-20,330 -50,334 -74,342"), "#d9b766", 3.2)
        return Layers(body=(thick(vest + (chain if low > 380 else "")),))

    return Garment(
        cut=layers,
        sleeve=None,
        hem=456,
        side=SideCut(trunk=c.lit, tail=8),
        back=backs.plain(
            c,
            extra=lambda _: rect(-46, 320, 92, 18, c.fold, rx=3) + rect(-8, 316, 16, 26, "#b9b3a4", rx=3),
        ),
    )


def high_vis(dye: Dye) -> Garment:
    """A vest of warning colours with bands that shine."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-52, -14), (-56, 50), (-36, 150), (-6, 240), (-2, 420), (-4, FOOT)])
        far = fitted(frame, [(50, -14), (54, 50), (42, 150), (20, 240), (16, 420), (18, FOOT)])
        vest = tops.open_front(frame, near, far, c.lit, c.shade, grow=4) + _shining(frame)
        vest += tops.along_edge(near, mix(c.lit, "#3a3a34", 0.55), 6, frame.hem) + tops.along_edge(
            far, mix(c.lit, "#3a3a34", 0.65), 6, frame.hem
        )
        return Layers(body=(thick(vest),))

    return Garment(
        cut=layers,
        sleeve=None,
        hem=488,
        pockets=430,
        side=SideCut(trunk=c.lit, tail=18, bands=((0.1, 0.19, STEEL), (0.32, 0.41, STEEL))),
        back=backs.plain(c, extra=_shining_behind, seam=False),
    )


def _shining(frame: Frame) -> str:
    """Reflecting bands: over both shoulders, and about the body."""
    bands = "".join(_ring(frame, y) for y in (300, 390) if y < frame.hem - 40)
    near = "M-104,20 L-74,10 L-74,300 L-102,300 Z"
    far = "M72,12 L98,22 L96,300 L72,300 Z"
    return cut(frame, near, STEEL) + cut(frame, far, mix(STEEL, "#20101a", 0.2)) + bands


def _ring(frame: Frame, y: float) -> str:
    x0, x1 = frame.middle(y) - 20, frame.middle(y) + 12
    left = [(frame.width(y, grow=4), y), (x0, y + 7), (x0, y + 35), (frame.width(y + 28, grow=4), y + 28)]
    right = [
        (x1, y + 7),
        (frame.width(y, far=True, grow=4), y),
        (frame.width(y + 28, far=True, grow=4), y + 28),
        (x1, y + 35),
    ]
    shine = line(f"M{left[0][0] + 4:.1f},{y + 9} L{x0},{y + 16}", "#f6f4ea", 5)
    return path(drawn(left), STEEL) + shine + path(drawn(right), mix(STEEL, "#20101a", 0.2))


def _shining_behind(frame: Frame) -> str:
    bands = tops.stripes(frame, STEEL, begin=290, step=90, wide=28) if frame.hem > 330 else ""
    return cut(frame, "M-100,24 L-70,12 L-64,296 L-92,296 Z M66,14 L94,26 L90,296 L64,296 Z", STEEL) + bands


def life_jacket(dye: Dye) -> Garment:
    """A life jacket: thick blocks of foam, straps with buckles, a whistle."""
    c = dye.main
    strap = "#2e333b"

    def layers(frame: Frame) -> Layers:
        near = cut(
            frame,
            "M-52,-26 C-84,-14 -112,4 -116,40 L-120,150 L-124,420 C-100,434 -30,438 -6,430 L-6,190 C-26,150 -44,80 -52,-26 Z",
            c.lit,
        )
        far = cut(
            frame,
            "M50,-26 C78,-14 104,4 108,40 L114,150 L118,420 C96,434 46,438 24,430 L24,190 C38,150 46,80 50,-26 Z",
            c.shade,
        )
        pads = near + far + _quilting(frame, c) + _tapes(frame)
        belts = "".join(_buckled(frame, y, strap) for y in (226, 312, 396))
        return Layers(
            behind=(thick(cut(frame, "M-66,10 C-62,-62 62,-62 64,10 L40,50 L-40,50 Z", c.deep)),),
            body=(thick(pads), thin(belts + _small_whistle(frame))),
        )

    return Garment(
        cut=layers,
        sleeve=None,
        hem=452,
        side=SideCut(trunk=c.lit, tail=6, bands=tuple((at, at + 0.06, strap) for at in (0.12, 0.36, 0.6))),
        back=backs.plain(c, extra=lambda frame: _quilting_behind(frame, c, strap), seam=False),
    )


def _quilting(frame: Frame, c: Cloth) -> str:
    """Seams between the blocks, with light on each."""
    seams = "M-118,176 C-90,186 -50,188 -20,182 M-120,268 C-90,278 -40,280 -6,276 M-122,352 C-90,362 -40,364 -6,360 M112,176 C90,186 56,188 34,182 M114,268 C90,278 50,280 24,276 M116,352 C90,362 50,364 24,360"
    lights = (
        "M-104,190 C-80,200 -60,200 -34,198 M-106,286 C-80,294 -50,296 -24,292 M-96,60 C-90,40 -80,20 -66,8"
    )
    return line(fit(frame, seams), c.fold, 5) + line(fit(frame, lights), c.pale, 5, 0.8)


def _tapes(frame: Frame) -> str:
    return cut(frame, "M-104,104 L-60,110 L-60,132 L-104,126 Z", STEEL) + cut(
        frame, "M62,110 L100,104 L100,126 L62,132 Z", mix(STEEL, "#20101a", 0.2)
    )


def _buckled(frame: Frame, y: float, colour: str) -> str:
    if y > frame.hem - 30:
        return ""
    x = frame.middle(y)
    band = path(
        drawn(
            [
                (frame.width(y) - 2, y),
                (x, y + 8),
                (frame.width(y, far=True) + 2, y),
                (frame.width(y + 18, far=True) + 2, y + 18),
                (x, y + 26),
                (frame.width(y + 18) - 2, y + 18),
            ]
        ),
        colour,
    )
    return band + rect(x - 24, y + 1, 44, 32, "#14161a", rx=6) + rect(x - 12, y + 8, 20, 18, "#5a626c", rx=4)


def _small_whistle(frame: Frame) -> str:
    cord = line(fit(frame, "M-66,140 C-58,170 -52,184 -50,196"), "#f2ecdc", 4)
    return cord + cut(frame, "M-62,192 L-36,192 L-36,208 L-50,214 L-62,208 Z", "#f2d13f")


def _quilting_behind(frame: Frame, c: Cloth, strap: str) -> str:
    seams = "".join(
        line(
            drawn(curve([(frame.width(y), y), (0, y + 10), (frame.width(y, far=True), y)]), closed=False),
            c.fold,
            5,
        )
        for y in (120, 210)
    )
    return (
        seams
        + "".join(
            tops.stripes(frame, strap, begin=y, step=900, wide=18) for y in (300, 386) if y < frame.hem - 30
        )
        + rect(-50, 140, 100, 24, STEEL)
    )
