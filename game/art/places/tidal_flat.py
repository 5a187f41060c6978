"""Far out on the tidal flat: wet sand to the horizon, pools, a woman who digs for worms, others farther off, the shore behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import GROUND, HILLS, OBJECT, SMALL, Picture, Sheet, printed
from game.art.places.pieces.glows import wash
from game.art.places.pieces.low_water import digger, flat, surf, swells, wet_sand
from game.art.places.pieces.skies import birds, sky
from game.art.places.pieces.tones import Tones
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the tidal flat in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1240, 410 if t.lamps else 260), horizon=500, clouds=3),
        *(() if t.night else (birds(t, [(700, 260, 0.8), (760, 284, 0.6), (1500, 330, 0.7)]),)),
        _shore(t),
        *swells(t),
        *surf(t),
        *flat(t),
        _far_diggers(t),
        *_near_sand(t),
        _near_digger(t),
        *wash(t),
    )


def _shore(t: Tones) -> Sheet:
    """A headland with a lighthouse, small and far."""
    far = mix(t.depth(0.3), t.palette.mid, 0.15)
    land = path("M-70,508 C40,488 150,470 280,478 C380,484 470,500 560,508 Z", far)
    light = (
        rect(206, 436, 10, 40, t.paper(0.1))
        + rect(203, 430, 16, 8, t.thing("#b8432a"))
        + circle(211, 426, 5, t.lamp())
    )
    return Sheet(body=land + light, shadow=HILLS)


def _far_diggers(t: Tones) -> Sheet:
    spots = ((420, 630, 0.7, "#3f6673", 1), (560, 622, 0.56, "#e0a94a", -1), (1640, 636, 0.8, "#86476a", -1))
    return Sheet(body=t.under("".join(digger(*spot) for spot in spots)), shadow=SMALL, crowd=Crowd.FEW)


def _near_sand(t: Tones) -> tuple[Sheet, ...]:
    """The flat at our feet: ripples, a pool, casts of worms, the prints of two people."""
    sand = mix(wet_sand(t), t.thing("#e2b894"), 0.55)
    body = path("M-70,700 C300,684 760,700 1100,690 C1500,680 1740,698 1990,688 L1990,1150 L-70,1150 Z", sand)
    dark = mix(sand, t.palette.deep, 0.26)
    ripples = "".join(
        line(f"M{x},{y} q60,-9 120,0 t120,0 t120,0", dark, 3, 0.5)
        for x, y in (
            (-20, 724),
            (520, 736),
            (980, 722),
            (1500, 734),
            (160, 776),
            (760, 790),
            (1300, 782),
            (1640, 800),
        )
    )
    pool = ellipse(330, 756, 190, 13, mix(t.palette.sky, sand, 0.22), 0.9)
    casts = "".join(
        path(f"M{x - 13},{y} c2,-12 8,-8 9,-14 c4,-6 10,2 8,6 c8,0 8,6 10,8 Z", dark)
        for x, y in ((690, 752), (1060, 768), (1190, 746), (1420, 770), (1760, 752), (110, 792))
    )
    prints = "".join(
        ellipse(880 + i * 52, 782 + 12 * (i % 2) - i * 3, 13, 6, dark, 0.7, -10) for i in range(7)
    )
    return Sheet(body=body, shadow=GROUND), printed(ripples + pool + casts + prints)


def _near_digger(t: Tones) -> Sheet:
    """The woman whose hole he looks into, her bucket, and the hole."""
    holes = "".join(
        ellipse(x, y, 26, 7, "#6a4f44") + path(f"M{x + 22},{y} q22,-22 44,0 Z", "#a5806c")
        for x, y in ((1180, 716), (1080, 700))
    )
    return Sheet(
        body=t.under(group(holes, 0, 0) + strangers(digger(1340, 708, 2.3, "#b8432a", -1))), shadow=OBJECT
    )
