"""What is worn over a top, open or buttoned: cardigans, jackets, blazers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, rect
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.suits import lapels, tailored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye

Edges = tuple["Sequence[Point]", "Sequence[Point]"]


def long_sleeve(c: Cloth, *, loose: float = 4, cuff: str = "", cuff_long: float = 0.07, bands: tuple[tuple[float, float, str], ...] = ()) -> Sleeve:  # fmt: skip
    """The sleeve of a coat or jacket: wider than what is under it."""
    return Sleeve(
        near=c.sleeve, far=c.far, fold=c.fold, loose=loose, cuff=cuff, cuff_long=cuff_long, bands=bands
    )


def fronts(frame: Frame, edges: Edges, c: Cloth, *, grow: float = 6) -> str:
    """Both fronts of what is worn open."""
    near, far = edges
    return tops.open_front(frame, near, far, c.lit, c.shade, grow=grow)


def cardigan(dye: Dye) -> Garment:
    """A knitted cardigan, buttoned below."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-50, -14), (-62, 36), (-46, 180), (0, 330), (-2, 480), (-10, FOOT)])
        far = fitted(frame, [(48, -14), (58, 36), (48, 180), (14, 330), (14, 480), (12, FOOT)])
        knit = fronts(frame, (near, far), c, grow=4)
        knit += tops.along_edge(near, c.light, 17, frame.hem) + tops.along_edge(
            far, mix(c.light, c.shade, 0.7), 17, frame.hem
        )
        knit += _knit_lines(frame, c) + "".join(
            circle(-4, y, 7.5, c.on(light="#e3cfa4", dark="#8a6a44"))
            for y in (356, 416, 470)
            if y < frame.hem - 8
        )
        return Layers(body=(thick(knit),))

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=3, cuff=c.light, cuff_long=0.09),
        hem=496,
        pockets=376,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=26),
        back=backs.plain(
            c,
            extra=lambda frame: tops.stripes(frame, c.light, begin=frame.hem - 34, step=900, wide=33),
            seam=False,
        ),
    )


def _knit_lines(frame: Frame, c: Cloth) -> str:
    if frame.hem < 450:
        return ""
    return line(fit(frame, "M-128,398 L-70,406 M66,406 L118,398"), c.light, 12) + line(
        fit(frame, "M-128,390 L-70,398 M66,398 L118,390"), c.fold, 2.4
    )


def jacket(dye: Dye) -> Garment:
    """A zipped jacket with ribs at collar, cuffs and hem, half open."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-48, -16), (-56, 40), (-38, 130), (-6, 240), (2, 400), (0, FOOT)])
        far = fitted(frame, [(48, -16), (56, 40), (48, 130), (22, 240), (13, 400), (12, FOOT)])
        coat = (
            fronts(frame, (near, far), c)
            + tops.along_edge(near, c.light, 8, frame.hem)
            + tops.along_edge(far, c.deep, 8, frame.hem)
        )
        coat += rect(2, 252, 9, 26, "#d8d2c2", rx=3) + cut(
            frame, "M-110,330 L-62,312 L-58,324 L-108,344 Z", c.fold
        )
        coat += cut(frame, "M62,314 L108,330 L106,342 L60,326 Z", c.fold)
        coat += tops.stripes(
            frame, c.fold if not c.is_dark else c.light, begin=frame.hem - 28, step=900, wide=27, grow=6
        ) + _zip_over(frame)
        return Layers(
            behind=(thin(collars.inside(frame, c.deep)),), body=(thick(coat), thin(stand_collar(frame, c)))
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(
            c, loose=6, cuff=c.fold if not c.is_dark else c.light, bands=((0.22, 0.25, s.lit),)
        ),
        hem=480,
        pockets=372,
        pocket=c.light,
        closed=True,
        side=SideCut(trunk=c.lit, collar=c.light, tail=18),
        back=backs.plain(c),
    )


def _zip_over(frame: Frame) -> str:
    low = frame.hem + 6
    return (
        line(drawn([(frame.middle(y) - 6, y) for y in (268, 340, low)], closed=False), "#b9b3a4", 3)
        if low > 290
        else ""
    )


def stand_collar(frame: Frame, c: Cloth) -> str:
    """A collar that stands a little open."""
    near = "M-54,-40 C-74,-26 -88,-8 -92,16 L-72,92 L-38,122 C-52,70 -60,20 -54,-40 Z"
    far = "M52,-40 C70,-26 82,-8 86,16 L72,90 L44,122 C54,70 58,20 52,-40 Z"
    seams = line(fit(frame, "M-76,0 L-54,88 M72,0 L58,88"), c.fold, 2.2, 0.8)
    return cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.6)) + seams


def denim_jacket(dye: Dye) -> Garment:
    """A denim jacket with its stitches, flapped pockets and steel buttons."""
    c = dye.main
    thread = mix(c.pale, "#e2b878", 0.55)

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-52, -22), (-64, 30), (-56, 160), (-44, 320), (-50, 480), (-56, FOOT)])
        far = fitted(frame, [(50, -22), (60, 30), (60, 160), (52, 320), (56, 480), (60, FOOT)])
        coat = fronts(frame, (near, far), c, grow=4) + _denim_seams(frame, c, thread)
        coat += tops.along_edge(near, c.light, 15, frame.hem) + tops.along_edge(
            far, mix(c.light, c.shade, 0.7), 14, frame.hem
        )
        coat += "".join(
            circle(x, y, 5.2, "#d3cdbd")
            for y in (150, 214, 278, 342, 406)
            if y < frame.hem - 20
            for x in [frame.middle(y) - 66]
        )
        return Layers(
            behind=(thin(collars.inside(frame, c.deep)),), body=(thick(coat), thin(_points(frame, c, thread)))
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=5, cuff=c.light, bands=((0.905, 0.912, thread),)),
        hem=470,
        pockets=380,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=16),
        back=backs.plain(c, extra=lambda frame: _denim_back(frame, thread), seam=False),
    )


def _denim_seams(frame: Frame, c: Cloth, thread: str) -> str:
    flaps = "M-128,164 L-72,170 L-72,192 L-100,206 L-128,188 Z"
    other = "M74,170 L124,164 L122,186 L98,202 L74,192 Z"
    seams = "M-118,206 L-104,400 M-84,210 L-74,400 M112,204 L98,400 M84,208 L76,400"
    yoke = line(fit(frame, "M-140,158 C-110,164 -90,166 -66,166 M70,166 C90,166 110,164 132,158"), thread, 2)
    waist = tops.stripes(frame, c.light, begin=frame.hem - 34, step=900, wide=3, grow=4)
    return (
        cut(frame, flaps, c.light)
        + cut(frame, other, c.lit)
        + line(fit(frame, seams), thread, 2, 0.85)
        + yoke
        + waist
        + line(fit(frame, "M-126,186 L-100,203 L-74,190 M76,190 L98,199 L120,184"), thread, 2)
    )


def _denim_back(frame: Frame, thread: str) -> str:
    return line(
        drawn(curve([(frame.width(130), 130), (0, 142), (frame.width(130, far=True), 130)]), closed=False),
        thread,
        2.6,
    ) + line(fit(frame, f"M-70,146 L-46,{frame.hem - 20} M74,146 L50,{frame.hem - 20}"), thread, 2.2)


def _points(frame: Frame, c: Cloth, thread: str = "") -> str:
    """A collar with two points, turned down."""
    near = "M-54,-38 C-74,-20 -98,-4 -106,18 L-94,96 L-54,62 C-64,30 -60,-4 -54,-38 Z"
    far = "M52,-38 C70,-20 90,-4 98,18 L90,92 L56,60 C62,30 58,-4 52,-38 Z"
    stitch = line(fit(frame, "M-98,20 L-90,84 L-60,56 M90,20 L84,82 L60,56"), thread, 2) if thread else ""
    return cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.6)) + stitch


def blazer(dye: Dye) -> Garment:
    """A blazer with one button, a folded cloth in its pocket."""
    c, s = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        cloth = cut(frame, "M-112,190 L-98,166 L-90,184 L-80,164 L-72,184 Z", s.pale)
        return Layers(
            behind=(thin(collars.inside(frame, c.deep)),),
            body=(
                thick(tailored(frame, c, low=316) + cloth),
                thin(lapels(frame, c, low=316, peak=dye.one_of(2) == 0)),
            ),
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=4, bands=((0.93, 0.945, c.fold),)),
        hem=498,
        pockets=376,
        pocket=c.fold,
        side=SideCut(trunk=c.lit, collar=c.light, tail=28),
        back=backs.plain(c),
    )
