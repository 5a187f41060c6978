"""The corridor of a hotel outside its hall: coats on two long rails, brass lamps, a carpet, the door with light behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import floor, wall
from game.art.places.pieces.small_things import spider_plant, umbrella
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import LAMPLIGHT, Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

COATS: Final = (
    "#33343c",
    "#6b4a34",
    "#3f4a5c",
    "#86476a",
    "#5d5a50",
    "#2f5d56",
    "#8a3a3a",
    "#9c8a70",
    "#464650",
)
RAILS: Final = ((130, 560), (1010, 560))  # the left end and the length of each
_COAT: Final = "M-10,0 C-26,4 -36,12 -40,30 L-52,170 L-34,176 L-28,80 L-32,262 L32,262 L28,80 L34,176 L52,170 L40,30 C36,12 26,4 10,0 Z"


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the corridor in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    panel = mix(t.thing("#a05a60"), t.palette.mid, 0.4)
    return t.stage(
        wall(t, (), panel, low=mix(panel, t.palette.deep, 0.35), foot=650),
        _moulding(t),
        floor(mix(t.thing("#6a2f38"), t.palette.deep, 0.3), mix(t.thing("#8a4048"), t.palette.mid, 0.3), 640),
        _carpet(t),
        *_door(t),
        *_rails(t),
        *_lamps(t),
        _small(t),
        more_walkers(t, "hotel_corridor"),
        *wash(t),
    )


def _moulding(t: Tones) -> Sheet:
    gold, low = t.thing("#c9a050", 0.2), mix(t.thing("#5a3324"), t.palette.deep, 0.2)
    body = rect(-70, 560, 2060, 90, low) + rect(-70, 552, 2060, 10, gold) + rect(-70, 60, 2060, 10, gold)
    return Sheet(
        body=body + "".join(rect(x, 580, 150, 54, mix(low, gold, 0.2)) for x in range(-40, 1960, 190)),
        shadow=SMALL,
    )


def _carpet(t: Tones) -> Sheet:
    red, gold = mix(t.thing("#8f3a3a"), t.palette.accent, 0.2), t.thing("#c9a050", 0.2)
    body = poly([(-70, 690), (1990, 690), (1990, 1150), (-70, 1150)], red) + rect(-70, 700, 2060, 8, gold)
    body += "".join(
        poly([(x, 734), (x + 34, 752), (x, 770), (x - 34, 752)], mix(red, gold, 0.4))
        for x in range(40, 1960, 130)
    )
    return Sheet(body=body, shadow=SMALL)


def _door(t: Tones) -> tuple[Sheet, ...]:
    """The hall's double door, a little open: light and voices behind it."""
    wood, warm = t.thing("#5a3324"), LAMPLIGHT if t.lamps else t.thing("#e8c98a")
    frame_ = rect(722, 150, 258, 500, mix(wood, t.palette.ink, 0.3))
    gap = rect(842, 168, 24, 482, warm)
    leaves = rect(736, 166, 108, 484, wood) + path("M866,166 L968,166 L968,650 L866,650 Z", wood)
    leaves += "".join(
        circle(x, 290, 34, t.thing("#c9a050")) + circle(x, 290, 27, warm) for x in (790, 918)
    ) + "".join(rect(x, 410, 8, 70, t.thing("#c9a050"), rx=4) for x in (826, 876))
    sign = rect(762, 92, 178, 48, t.thing("#b8351f"))
    return (
        Sheet(body=frame_, shadow=BUILDING),
        printed(gap),
        Sheet(body=leaves, shadow=OBJECT),
        glows([(854, 480, 200)], "#ffc766", 0.4),
        printed(poly([(842, 650), (866, 650), (960, 820), (800, 820)], warm, 0.3)),
        Sheet(
            body=sign,
            shadow=SMALL,
            letters=(Lettering("牡丹厅", 851, 117, 32, t.thing("#ffe6a8", 0.02), name="door", room=150),),
        ),
    )


def _rails(t: Tones) -> tuple[Sheet, ...]:
    """Forty coats on two rails: the nearer ones whole, the others between them."""
    brass = t.thing("#c9a050", 0.2)
    bars, back, front = "", "", ""
    for n, (x, w) in enumerate(RAILS):
        bars += rect(x, 226, w, 10, brass) + "".join(
            rect(at, 226, 10, 430, brass) for at in (x + 4, x + w - 14)
        )
        for i in range(20):
            at = x + 30 + i * (w - 60) / 19
            coat = group(
                line("M0,-14 q10,-8 6,-16", "#8a949a", 3)
                + path(_COAT, COATS[(i * 2 + n * 3) % 9])
                + path("M-8,2 L0,40 L8,2 Z", mix(COATS[(i * 2 + n * 3) % 9], "#f4e8d8", 0.3))
                + line("M0,40 L0,258", mix(COATS[(i * 2 + n * 3) % 9], "#140c12", 0.4), 3),
                at,
                262,
                0.98,
                turn=(-2, 1, 2, -1)[i % 4],
            )
            if i % 2:
                front += coat
            else:
                back += coat
    scarf = group(path("M-10,0 L10,0 L14,120 L-4,124 Z", "#c8402a"), 420, 286) + group(
        path("M-8,0 L12,0 L8,140 L-10,136 Z", "#e0a94a"), 1330, 286
    )
    return (
        Sheet(body=bars, shadow=SMALL),
        Sheet(body=t.under(back), shadow=OBJECT),
        Sheet(body=t.under(front + scarf), shadow=OBJECT),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    spots = [(60, 300), (706, 260), (996, 260), (1850, 300)]
    body = "".join(
        rect(x - 5, y, 10, 60, t.thing("#c9a050"))
        + path(f"M{x - 30},{y} L{x - 18},{y - 56} L{x + 18},{y - 56} L{x + 30},{y} Z", t.lamp())
        for x, y in spots
    )
    lit = (
        (glows([(x, y - 20, 190) for x, y in spots], "#ffb44a", 0.42), *roomlight(t, 960, 320, 640))
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.34)), *lit


def _small(t: Tones) -> Sheet:
    """A bench, a stand with umbrellas, a plant."""
    body = (
        rect(1650, 640, 210, 20, "#5a3324")
        + rect(1666, 660, 14, 60, "#3a2220")
        + rect(1830, 660, 14, 60, "#3a2220")
    )
    body += (
        umbrella(84, 706, 110, "#3f6673")
        + umbrella(104, 706, 104, "#86476a", turn=-6)
        + rect(66, 650, 56, 66, "#6b4a34")
    )
    return Sheet(
        body=t.under(body + spider_plant(1756, 640, 90)) + ellipse(1756, 642, 30, 4, t.palette.ink, 0.2),
        shadow=OBJECT,
    )
