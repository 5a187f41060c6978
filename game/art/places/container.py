"""The store of tents: a metal container behind the running track, its doors open, all tents rolled up inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import lamp_post
from game.art.places.pieces.skies import birds, hills, sky
from game.art.places.pieces.small_things import kettle, mug, steam
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import BROAD, hedge, near_leaves, poplar, round_tree

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

CLOTHS = ("#c8402a", "#f3e6cb", "#3f6673", "#e0a94a", "#7d8f5a", "#86476a")
LEFT, RIGHT, TOP, FOOT = 560, 1360, 232, 676  # the opening of the container


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the container in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(420, 260), horizon=600, clouds=4),
        *hills(t, 420, sway=40, seed=16),
        *(() if t.night else (birds(t, [(300, 250, 0.8), (352, 272, 0.6)]),)),
        _far(t),
        *_ground(t),
        _inside(t),
        *_tents(t),
        *_light_inside(t),
        _shell(t),
        *_doors(t),
        *_things(t),
        *wash(t),
        near_leaves(t, 1990, -30, turn=150, shape=BROAD, seed=12),
    )


def _far(t: Tones) -> Sheet:
    body = "".join(poplar(t, x, 640, h, shade=0.3) for x, h in ((70, 240), (118, 290), (160, 230)))
    body += "".join(
        round_tree(t, x, 650, h, shade=0.3, seed=x) for x, h in ((300, 300), (1590, 330), (1800, 380))
    )
    body += "".join(lamp_post(x, 650, 320, t.depth(0.66), t.lamp()) for x in (226, 1700))
    return Sheet(body=body + hedge(t, -70, 1990, 654, 40, shade=0.5), shadow=Shadow(7, 8, 18, 0.3))


def _ground(t: Tones) -> tuple[Sheet, ...]:
    """Trodden grass behind the track; the track's outer lanes run past in front."""
    grass = mix(t.leaf(0.35), t.depth(0.3), 0.4)
    red = mix(t.thing("#c25a3c", 0.12), t.palette.deep, 0.2)
    body = path("M-70,640 L1990,640 L1990,1150 L-70,1150 Z", "url(#grass)")
    track = path("M-70,752 C400,730 1500,730 1990,752 L1990,1150 L-70,1150 Z", red)
    lanes = "".join(
        line(
            f"M-70,{y} C400,{y - 22} 1500,{y - 22} 1990,{y}",
            t.paper(),
            4,
            0.8,
        )
        for y in (764, 800, 846)
    )
    worn = ellipse(960, 702, 560, 34, mix(grass, t.thing("#c9a874"), 0.5), 0.7)
    return (
        Sheet(
            body=body,
            defs=gradient("grass", [(0, mix(grass, t.palette.far, 0.3)), (1, grass)], (0, 640), (0, 760)),
            shadow=GROUND,
        ),
        printed(worn),
        Sheet(body=track, shadow=GROUND),
        printed(lanes),
    )


def _inside(t: Tones) -> Sheet:
    dark = mix(t.palette.ink, t.thing("#2f4a55"), 0.35)
    ribs = "".join(
        line(f"M{x},{TOP} L{x},{FOOT}", mix(dark, "#000000", 0.25), 6) for x in range(590, 1350, 44)
    )
    floor = poly(
        [(LEFT, FOOT), (RIGHT, FOOT), (RIGHT - 90, 610), (LEFT + 90, 610)], mix(dark, "#8a6a4a", 0.4)
    )
    return Sheet(body=rect(LEFT, TOP, RIGHT - LEFT, FOOT - TOP, dark) + ribs + floor, contact=0)


def _roll(x: float, y: float, cloth: str, number: int) -> str:
    """A rolled tent seen from its end, with its strap and a tag."""
    return (
        circle(x, y, 27, cloth)
        + line(f"M{x - 14},{y + 2} a14,14 0 1 1 15,13 a8,8 0 1 1 -4,-12", mix(cloth, "#2b2326", 0.35), 3)
        + (rect(x - 9, y + 16, 20, 13, "#fbf3df", rx=2) if number % 3 == 0 else "")
    )


def _tents(t: Tones) -> tuple[Sheet, ...]:
    """Sixty-four of them, four shelves of sixteen."""
    lit = t.spotlit() if t.lamps else t
    wood = lit.thing("#a8794a")
    shelves, rolls = "", ""
    for row in range(4):
        y = 306 + row * 76
        shelves += rect(LEFT + 66, y + 24, RIGHT - LEFT - 132, 9, wood)
        rolls += "".join(
            _roll(LEFT + 90 + i * 41.4, y, CLOTHS[(i * 5 + row * 2) % 6], i + row) for i in range(16)
        )
    uprights = "".join(rect(x, 268, 12, 342, mix(wood, "#3a2414", 0.3)) for x in (LEFT + 60, 954, RIGHT - 72))
    return Sheet(body=shelves + lit.under(rolls), shadow=SMALL), Sheet(body=uprights, shadow=SMALL)


def _light_inside(t: Tones) -> tuple[Sheet, ...]:
    shade = t.thing("#3f4a4c")
    body = (
        line(f"M960,{TOP} L960,254", shade, 3)
        + ellipse(960, 276, 18, 11, t.lamp())
        + path("M920,276 C924,250 940,244 960,244 C980,244 996,250 1000,276 Z", shade)
    )
    lamp = Sheet(body=body, shadow=SMALL)
    return (lamp, glows([(960, 300, 420)], "#ffc878", 0.5)) if t.lamps else (lamp,)


def _shell(t: Tones) -> Sheet:
    """The container's frame about its opening."""
    steel = t.thing("#3f6673", 0.2)
    dark = mix(steel, t.palette.ink, 0.3)
    body = (
        rect(LEFT - 34, TOP - 44, RIGHT - LEFT + 68, 48, steel)
        + rect(LEFT - 34, TOP - 44, 36, FOOT - TOP + 58, steel)
        + rect(RIGHT - 2, TOP - 44, 36, FOOT - TOP + 58, dark)
        + rect(LEFT - 34, FOOT - 4, RIGHT - LEFT + 68, 20, dark)
    )
    corners = "".join(
        rect(x, y, 40, 22, mix(dark, t.palette.ink, 0.3))
        for x in (LEFT - 38, RIGHT - 2)
        for y in (TOP - 48, FOOT + 2)
    )
    plate = rect(844, TOP - 38, 232, 38, t.thing("#f3e6cb"), rx=3)
    return Sheet(
        body=body + corners + plate,
        shadow=BUILDING,
        letters=(Lettering("社联 器材", 960, TOP - 18, 28, t.thing("#8f2f22", 0), name="plate", room=222),),
    )


def _doors(t: Tones) -> tuple[Sheet, ...]:
    """Both doors stand open, seen aslant."""
    steel = t.thing("#3f6673", 0.2)
    body = ""
    for edge, out, tone in ((LEFT - 34, -150, 0.06), (RIGHT + 34, 150, 0.3)):
        face = mix(steel, t.palette.ink, tone)
        body += poly(
            [(edge, TOP - 40), (edge + out, TOP - 66), (edge + out, FOOT + 44), (edge, FOOT + 14)], face
        )
        for i in (1, 2, 3, 4):
            x = edge + out * i / 5
            body += line(
                f"M{x:.0f},{TOP - 40 - 5 * i} L{x:.0f},{FOOT + 14 + 6 * i}", mix(face, t.palette.ink, 0.25), 6
            )
        bar = edge + out * 0.78
        body += line(f"M{bar:.0f},{TOP - 50} L{bar:.0f},{FOOT + 34}", t.thing("#c9cfce"), 7) + rect(
            bar - 20, 470, 40, 12, t.thing("#c9cfce"), rx=4
        )
    return (Sheet(body=body, shadow=BUILDING),)


def _things(t: Tones) -> tuple[Sheet, ...]:
    """Poles, all mixed up, in a bundle and leaning; a table with the kettle and two mugs, a box to sit on."""
    steel = ("#c9cfce", "#b8bfc0", "#e0d6b8", "#9aa5a8")
    leaning = "".join(
        line(
            f"M{1404 + i * 13},{728 + i % 3 * 8} L{1450 + i * 9 - i % 4 * 16},{318 + i % 5 * 22}",
            steel[i % 4],
            8,
        )
        for i in range(9)
    )
    lying = "".join(
        line(f"M{380 + i % 3 * 12},{712 + i * 7} L{640 - i % 4 * 18},{706 + i * 7}", steel[(i + 1) % 4], 7)
        for i in range(6)
    )
    table = (
        rect(1120, 612, 210, 14, "#d9b98a", rx=3)
        + line("M1142,626 L1124,730 M1308,626 L1326,730 M1142,690 L1308,690", "#6a5a4c", 7)
        + kettle(1192, 612, 82)
        + mug(1254, 612, 34, "#f3e6cb")
        + mug(1296, 612, 34, "#c8402a")
    )
    crate = rect(700, 648, 130, 92, "#c9a468", rx=3) + "".join(
        rect(700, y, 130, 8, "#a8824c") for y in (672, 704)
    )
    return (
        Sheet(body=t.under(leaning + lying), shadow=OBJECT),
        Sheet(body=t.under(group(table, 0, 0) + crate), shadow=OBJECT),
        printed(steam(1180, 520, 66, t.paper(), 0.4)),
    )
