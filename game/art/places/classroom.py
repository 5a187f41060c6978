"""A tiered classroom: the blackboard half wiped, benches rising towards us, seats kept with a book.

A lesson in the morning, a meeting at dusk; by day and by night nobody sits there but whom a story brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, shafts, wash
from game.art.places.pieces.rooms import ceiling_fan, curtain, frame, tube_lamp, view, wall
from game.art.places.pieces.small_things import book_row, bottle, clock, flask, notice, umbrella
from game.art.places.pieces.strangers import sitting
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, Walker, person, seated_back
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

LEFT = (30.0, 110.0, 290.0, 400.0)  # x, y, width, height
RIGHT = (1612.0, 110.0, 290.0, 400.0)  # x, y, width, height
CHALK = "#eef2e4"
BENCH = Shadow(0, -7, 18, 0.38)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the classroom in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, LEFT, seed=2, horizon=0.9),
        *view(t, RIGHT, seed=5, horizon=0.9, sun=False),
        wall(t, [LEFT, RIGHT], t.depth(0.07), low=t.depth(0.24), foot=640),
        frame(LEFT, t.depth(0.48), across=2, down=2),
        frame(RIGHT, t.depth(0.48), across=2, down=2),
        *roomlight(t, 966, 300, 1150, 0.5),
        _curtains(t),
        *_blackboard(t),
        _wall_things(t),
        *_tubes(t),
        _platform(t),
        *((_teacher(t),) if t.light is Light.MORNING else ()),
        *_sun(t),
        *(sheet for row in range(3) for sheet in _bench(t, row)),
        Sheet(
            body=ceiling_fan(330, 56, 170, t.depth(0.6), t.depth(0.36))
            + ceiling_fan(1590, 56, 170, t.depth(0.6), t.depth(0.36)),
            shadow=Shadow(10, 22, 20, 0.3),
        ),
        *wash(t),
        _near_bag(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#ffffff", 0), t.palette.second, 0.5)
    body = "".join(
        curtain(x, 92, 62, 440, cloth, folds=3, drawn=d)
        for x, d in ((4, 1), (290, -1), (1586, 1), (1868, -1))
    )
    return Sheet(body=body, shadow=OBJECT)


def _blackboard(t: Tones) -> tuple[Sheet, ...]:
    lit = t.spotlit()
    green = lit.thing("#2f5a4c", 0.16)
    slate = mix(green, t.palette.ink, 0.1)
    chalk = lit.thing(CHALK, 0)
    body = (
        rect(556, 128, 820, 338, t.thing("#b98a54", 0.2))
        + rect(570, 142, 388, 310, green)
        + rect(968, 142, 394, 310, slate)
    )
    wiped = poly([(590, 400), (760, 210), (820, 230), (690, 430)], chalk, 0.05) + poly(
        [(700, 430), (880, 220), (930, 260), (800, 440)], chalk, 0.06
    )
    axes = line(
        "M1010,410 L1010,190 M1010,410 L1230,410 M1002,204 L1010,188 L1018,204 M1216,402 L1232,410 L1216,418",
        chalk,
        3,
    )
    curve = (
        line("M1012,404 C1080,398 1130,370 1156,316 C1176,270 1190,230 1214,196", chalk, 3.4)
        + line("M1120,410 L1120,384 M1164,410 L1164,300", chalk, 2, 0.6)
        + circle(1164, 300, 5, "#f2b65a")
    )
    notes = "".join(
        line(f"M620,{y} l{w},0", chalk, 3.2, 0.75) for y, w in ((268, 220), (296, 180), (324, 240))
    ) + line("M620,364 l70,0 m14,-12 l0,24 m22,-12 l60,0 m-14,-9 l16,9 l-16,9", chalk, 3.2)
    notes += group(
        circle(0, 0, 20, "#f2b65a", 0.8) + line("M-8,-4 h3 M5,-4 h3 M-7,6 q7,8 14,0", green, 3), 884, 400
    )
    notes += line("M1236,166 L1346,164 L1348,228 L1238,230 Z", chalk, 2.6, 0.8)
    ledge = (
        rect(548, 462, 836, 13, t.thing("#a5773f", 0.2))
        + "".join(rect(640 + i * 30, 456, 18, 7, c) for i, c in enumerate((CHALK, "#f2b65a", "#e58a7a")))
        + rect(1240, 450, 54, 13, t.thing("#3f4a6c"))
    )
    words = (
        Lettering("第三讲", 716, 214, 54, chalk, "chinese", name="blackboard", room=300),
        Lettering("勿擦", 1290, 196, 40, chalk, "chinese", name="corner", room=150),
    )
    return (
        Sheet(body=body + ledge, shadow=BUILDING),
        printed(wiped),
        Sheet(body=axes + curve + notes, contact=0, edge=False, letters=words),
    )


def _wall_things(t: Tones) -> Sheet:
    body = (
        clock(966, 76, 40, 9.85, told=True)
        + notice(436, 210, 78, 104, "#fff6e0", head="#c8402a", seed=4, turn=-2)
        + notice(450, 340, 64, 74, "#cfe0dc", seed=5, turn=4)
        + notice(1496, 220, 84, 110, "#f2d98a", head="#3f6673", seed=7, turn=2)
    )
    loud = (
        rect(1424, 92, 54, 74, "#5a4a44", rx=4)
        + circle(1451, 142, 17, "#33292b")
        + circle(1451, 110, 9, "#33292b")
    )
    return Sheet(body=t.under(body + loud), shadow=OBJECT)


def _tubes(t: Tones) -> tuple[Sheet, ...]:
    body = tube_lamp(606, 58, 210, t.lamp("#f6f2e2"), t.depth(0.5)) + tube_lamp(
        1116, 58, 210, t.lamp("#f6f2e2"), t.depth(0.5)
    )
    lit = (glows([(711, 80, 300), (1221, 80, 300)], "#ffe6b0", 0.42),) if t.lamps else ()
    return *lit, Sheet(body=body, shadow=OBJECT)


def _platform(t: Tones) -> Sheet:
    wood = t.thing("#b98a54", 0.3)
    body = (
        path("M-70,556 L1990,556 L1990,1150 L-70,1150 Z", "url(#floor)")
        + rect(470, 540, 990, 34, wood)
        + rect(470, 540, 990, 8, mix(wood, "#ffffff", 0.2))
    )
    lectern = (
        path("M1016,446 L1200,446 L1190,560 L1026,560 Z", t.thing("#8a5a3a", 0.2))
        + rect(1006, 434, 204, 16, t.thing("#a8713f", 0.2))
        + t.under(rect(1060, 398, 84, 38, "#33363f", rx=3) + book_row(1152, 434, 40, 30, 4, TOPS))
    )
    return Sheet(
        body=body + lectern,
        defs=gradient("floor", [(0, t.depth(0.3)), (1, t.depth(0.5))], (0, 556), (0, 900)),
        shadow=Shadow(0, -6, 14, 0.3),
    )


def _teacher(t: Tones) -> Sheet:
    body = person(
        t,
        19,
        Walker(
            846,
            562,
            220,
            hair="bun",
            wear="skirt",
            top="#86476a",
            gait="stand",
            arms="wave",
            heading=-1,
            girth=0.95,
        ),
    )
    return Sheet(body=body, shadow=OBJECT, crowd=Crowd.FEW)


def _sun(t: Tones) -> tuple[Sheet, ...]:
    if t.night:
        return ()
    x, y, w, _ = LEFT
    slant = 340 if not t.lamps else 560
    quads = [
        [(x + dx, y), (x + dx + w * 0.44, y), (x + dx + slant + 240, 860), (x + dx + slant, 860)]
        for dx in (0, w * 0.52)
    ]
    return (shafts(quads, "#ff9f5a" if t.lamps else "#fff6dc", 0.3 if t.lamps else 0.24),)


def _bench(t: Tones, row: int) -> tuple[Sheet, ...]:
    y, size = (606, 664, 734)[row], (29, 37, 47)[row]
    wood = mix(t.thing("#c98f54", 0.24), t.palette.deep, 0.1 + 0.12 * (2 - row))
    sitters = (
        ((620, 1, 0), (700, 4, 1), (930, 7, 2), (1090, 2, 0), (1250, 3, 3), (420, 6, 0), (1500, 8, 1)),
        ((560, 8, 2), (770, 0, 5), (850, 5, 1), (1180, 1, 0), (240, 2, 1), (1560, 4, 0), (1700, 6, 3)),
        ((700, 3, 3), (1226, 6, 1), (90, 7, 0), (1800, 5, 0)),
    )[row]
    came = sitters if t.light in {Light.MORNING, Light.DUSK} else ()
    people = "".join(seated_back(x, y + 12, size, TOPS[c], HAIRS[(c + row) % 4], k) for x, c, k in came)
    kept = (
        "",
        book_row(990, y, 70, 44, 8, TOPS) + bottle(1076, y, 62, "#b9d2c8"),
        rect(884, y - 17, 108, 17, "#3f6673", rx=2)
        + rect(892, y - 30, 96, 14, "#c8402a", rx=2)
        + flask(1024, y, 96, "#e0a94a")
        + umbrella(1118, y, 96, "#86476a", turn=12),
    )[row]
    slip = path(f"M898,{y - 30} L976,{y - 30} L972,{y - 62} L902,{y - 62} Z", "#fffaf0") if row == 2 else ""
    words = (
        (Lettering("有人", 937, y - 47, 26, t.thing("#a8392a", 0), "chinese", name="slip", room=70),)
        if row == 2
        else ()
    )
    top = path(
        f"M-70,{y} Q960,{y - 14} 1990,{y} L1990,{y + 18} Q960,{y + 4} -70,{y + 18} Z",
        mix(wood, "#fff4de", 0.25),
    ) + path(f"M-70,{y + 16} Q960,{y + 2} 1990,{y + 16} L1990,{y + 420} L-70,{y + 420} Z", wood)
    more = [(x + dx, y + 12, size) for x, _, _ in sitters for dx in (-86, 88) if abs(x + dx - 960) > 90]
    return (
        sitting(t, row, more),
        *((Sheet(body=t.under(people), shadow=SMALL, crowd=Crowd.FEW),) if people else ()),
        Sheet(body=top, shadow=BENCH),
        *((Sheet(body=t.under(kept + slip), shadow=OBJECT, letters=words),) if kept else ()),
    )


def _near_bag(t: Tones) -> Sheet:
    bag = (
        path("M1700,860 C1690,690 1740,640 1830,640 C1920,640 1970,690 1966,860 Z", "#4a5f8c")
        + path("M1786,644 C1786,592 1876,592 1876,644", "#33456b")
        + rect(1744, 726, 180, 120, "#3c4f78", rx=16)
        + ellipse(1834, 744, 14, 8, "#f2b65a")
    )
    return Sheet(body=t.under(bag), shadow=LEAVES, contact=0, edge=False, blur=4)
