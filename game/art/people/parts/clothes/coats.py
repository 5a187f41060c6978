"""Long coats, for the street and for the laboratory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, rect
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, thick, thin
from game.art.people.parts.clothes import backs
from game.art.people.parts.clothes.cloth import Cloth, cut, fit, fitted
from game.art.people.parts.clothes.garment import Garment, Layers
from game.art.people.parts.clothes.jackets import fronts, long_sleeve
from game.art.people.parts.clothes.shirts import belt
from game.art.people.parts.clothes.suits import lapels

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def coat(dye: Dye) -> Garment:
    """A long coat with broad lapels and a belt."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-50, -14), (-60, 40), (-50, 150), (4, 290), (14, 420), (0, FOOT)])
        far = fitted(frame, [(48, -14), (58, 40), (56, 140), (30, 290), (30, 420), (38, FOOT)])
        body = fronts(frame, (near, far), c)
        body += "".join(
            circle(x, y, 7.5, c.deep)
            for x, y in ((-32, 262), (-30, 446), (-34, 540), (64, 258), (66, 446))
            if y < frame.hem - 20
        )
        body += belt(frame, c.fold, "#6b4f30", 340)
        if frame.hem > 520:
            body += cut(frame, "M-122,430 L-62,414 L-58,430 L-118,448 Z", c.light) + cut(
                frame, "M72,416 L118,430 L116,446 L70,432 Z", c.fold
            )
        return Layers(
            behind=(thin(collars.inside(frame, c.deep)),),
            body=(thick(body), thin(lapels(frame, c, low=292, peak=True))),
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=7, bands=((0.84, 0.88, c.fold),)),
        hem=FOOT,
        pockets=400,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=120),
        back=backs.plain(c, extra=lambda frame: belt(frame, c.fold, y=340)),
    )


def lab_coat(dye: Dye) -> Garment:
    """A white coat, open, pens in its pocket."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        near = fitted(frame, [(-50, -14), (-58, 40), (-46, 170), (-22, 320), (-26, 480), (-34, FOOT)])
        far = fitted(frame, [(48, -14), (56, 40), (52, 170), (34, 320), (36, 480), (44, FOOT)])
        body = fronts(frame, (near, far), c) + tops.along_edge(near, c.light, 9, frame.hem)
        body += cut(frame, "M-124,190 L-66,196 L-68,262 L-122,256 Z", c.light) + line(
            fit(frame, "M-124,190 L-66,196"), c.fold, 3.4
        )
        pens = cut(frame, "M-112,164 L-104,164 L-104,206 L-112,206 Z", "#2f5878") + cut(
            frame, "M-98,168 L-91,168 L-91,206 L-98,206 Z", "#b8402f"
        )
        body += pens + line(fit(frame, "M-66,196 L-68,262 L-122,256 L-124,190"), c.fold, 2)
        body += _coat_pockets(frame, c) + "".join(
            circle(-34, y, 6, c.fold) for y in (350, 440, 530) if y < frame.hem - 20
        )
        return Layers(
            behind=(thin(collars.inside(frame, c.shade)),),
            body=(thick(body), thin(lapels(frame, c, low=250))),
        )

    return Garment(
        cut=layers,
        sleeve=long_sleeve(c, loose=6, cuff=c.light, cuff_long=0.03),
        hem=700,
        pockets=400,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, tail=110),
        back=backs.plain(c, extra=lambda frame: _half_belt(frame, c)),
    )


def _coat_pockets(frame: Frame, c: Cloth) -> str:
    if frame.hem < 530:
        return ""
    edge = mix(c.fold, c.lit, 0.3)
    return line(
        fit(frame, "M-126,404 L-58,412 L-60,500 L-122,494 Z M66,412 L122,404 L120,494 L68,500 Z"), edge, 2.6
    ) + line(fit(frame, "M-126,404 L-58,412 M66,412 L122,404"), edge, 5)


def _half_belt(frame: Frame, c: Cloth) -> str:
    if frame.hem < 380:
        return ""
    return (
        rect(-58, 330, 116, 26, c.light, rx=4) + circle(-44, 343, 5.5, c.fold) + circle(44, 343, 5.5, c.fold)
    )
