"""The doctoral students' room: two screens each, a map of currents, a camp bed under a desk, late lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.furniture import SPINES, screen
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, desk_lamp, floor, frame, sunlit, tube_lamp, view, wall
from game.art.places.pieces.small_things import book_row, clock, mug, notice, succulent
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

LEFT = (40.0, 110.0, 300.0, 300.0)  # x, y, width, height
RIGHT = (1600.0, 110.0, 300.0, 300.0)  # x, y, width, height
# What the clock on the wall shows.
_HOURS = {Light.MORNING: 8.6, Light.DAY: 4.0, Light.DUSK: 5.2, Light.NIGHT: 11.7}
# Left edge and number of each.
DESKS = ((-60, 1), (420, 2), (1010, 3), (1500, 4))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room of the doctoral students in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, LEFT, seed=11, city=True, horizon=0.9, sun=False),
        *view(t, RIGHT, seed=15, city=True, horizon=0.9),
        wall(t, [LEFT, RIGHT], t.depth(0.08), low=t.depth(0.22), foot=640),
        frame(LEFT, t.depth(0.5), across=3, down=2),
        frame(RIGHT, t.depth(0.5), across=3, down=2),
        *roomlight(t, 966, 340, 1000, 0.3),
        *_map(t),
        _wall_things(t),
        floor(t.depth(0.48), t.depth(0.32), 640),
        boards(t.depth(0.56), 640, opacity=0.25),
        *sunlit(t, LEFT, 640),
        _rack(t),
        *_desks(t),
        *_screens(t),
        _people(t),
        _tubes(t),
        *wash(t),
        _cups(t),
    )


def _map(t: Tones) -> tuple[Sheet, ...]:
    sea, land = (
        mix(t.spotlit().thing("#a9cdd6", 0), t.palette.mid, 0.25 if not t.night else 0.4),
        t.thing("#d9c08a", 0.2),
    )
    sheet = rect(672, 110, 588, 350, t.paper(0.1)) + rect(690, 128, 552, 314, sea)
    coasts = (
        path(
            "M690,128 L842,128 C850,168 806,190 822,224 C838,258 796,282 770,300 C744,318 736,356 690,360 Z",
            land,
        )
        + path("M1242,128 L1242,262 C1196,250 1180,214 1196,186 C1206,166 1180,146 1170,128 Z", land)
        + path("M930,442 C934,404 976,396 1010,410 C1040,420 1066,416 1080,442 Z", land)
        + ellipse(880, 332, 20, 12, land)
        + ellipse(912, 306, 10, 7, land)
        + ellipse(1120, 320, 16, 22, land, turn=30)
    )
    flow = "".join(
        line(d, c, w)
        for d, c, w in (
            ("M860,180 C930,150 1010,190 1060,240 C1096,280 1160,280 1220,300", "#c8402a", 5),
            ("M846,220 C930,196 980,240 1024,286 C1060,326 1130,356 1230,350", "#e0763a", 4.4),
            ("M1230,390 C1130,400 1050,380 990,350 C940,326 900,370 820,400", "#2f5878", 5),
            ("M1000,214 c26,-22 56,0 44,26 c-12,22 -44,16 -44,-4 c0,-14 18,-18 24,-6", "#3f6673", 3.6),
            ("M880,264 c20,-16 44,2 34,20 c-10,18 -34,10 -32,-6", "#3f6673", 3.2),
        )
    )
    heads = path("M1236,300 l-20,-12 l3,22 Z", "#c8402a") + path("M812,402 l20,-14 l3,20 Z", "#2f5878")
    pins = (
        circle(800, 318, 7, "#c8402a")
        + circle(798, 315, 2.4, "#ffe0d0")
        + "".join(circle(x, y, 5, "#e0a94a") for x, y in ((906, 232), (1096, 368)))
    )
    corner = rect(676, 112, 60, 20, "#f2d98a", 0.8) + rect(1196, 112, 60, 20, "#f2d98a", 0.8)
    words = (Lettering("海流图", 1174, 420, 30, t.thing("#2f4a6a", 0), "chinese", name="map", room=140),)
    return Sheet(body=sheet, shadow=OBJECT), Sheet(
        body=coasts
        + t.spotlit().under(flow + heads + pins + corner, 0.05)
        + line(
            "M690,285 H1242 M966,128 V442 M828,128 V442 M1104,128 V442 M690,207 H1242 M690,364 H1242",
            t.paper(),
            1.2,
            0.5,
        ),
        contact=0.18,
        letters=words,
    )


def _wall_things(t: Tones) -> Sheet:
    body = (
        clock(604, 140, 38, _HOURS[t.light], told=True)
        + notice(446, 150, 92, 122, "#fffaf0", head="#2f5878", seed=3, turn=-2)
        + notice(552, 236, 80, 100, "#f2d98a", seed=6, turn=3)
        + notice(1330, 146, 100, 134, "#fffaf0", head="#c8402a", seed=2, turn=2)
        + notice(1440, 160, 82, 108, "#cfe0dc", seed=7, turn=-3)
        + notice(1346, 312, 74, 84, "#e8b0a0", seed=9, turn=4)
    )
    calendar = (
        rect(430, 320, 96, 112, "#fffaf0")
        + rect(430, 320, 96, 26, "#3f6673")
        + line(
            "M444,366 l14,14 M458,366 l-14,14 M470,366 l14,14 M484,366 l-14,14 M496,366 l14,14 M510,366 l-14,14 M444,394 l14,14 M458,394 l-14,14",
            "#c8402a",
            3,
        )
    )
    return Sheet(body=t.under(body + calendar), shadow=OBJECT)


def _rack(t: Tones) -> Sheet:
    body = rect(900, 478, 92, 226, "#2c2f38", rx=4) + "".join(
        rect(907, 488 + i * 36, 78, 28, "#3a3f4a", rx=3)
        + "".join(
            circle(916 + j * 10, 502 + i * 36, 3.2, ("#8fe08a", "#8fe08a", "#f2b65a")[(i + j) % 3])
            for j in range(3)
        )
        + rect(950, 498 + i * 36, 28, 7, "#23262e")
        for i in range(6)
    )
    tank = (
        rect(196, 332, 118, 88, "#9fd0d6", 0.8, 4)
        + rect(196, 332, 118, 7, "#3a3f4a")
        + rect(198, 352, 114, 68, "#6fb0be", 0.7)
        + path("M236,388 q16,-14 30,0 l12,-8 l0,18 l-12,-8 q-14,12 -30,-2 Z", "#e0763a")
        + path("M284,420 C278,396 292,386 286,370 C298,386 288,400 294,420 Z", "#5f8f5a")
    )
    return Sheet(body=t.under(body + tank + succulent(946, 478, 70)), shadow=BUILDING)


def _desks(t: Tones) -> tuple[Sheet, ...]:
    wood, panel = t.thing("#d9b88a", 0.26), t.depth(0.36)
    partitions, tops, things = "", "", ""
    for x, n in DESKS:
        partitions += rect(x - 10, 486, 484, 190, panel, rx=6) + rect(
            x - 10, 486, 484, 12, mix(panel, t.palette.paper, 0.3), rx=6
        )
        tops += (
            rect(x - 16, 664, 496, 20, mix(wood, "#fff4de", 0.2), rx=3)
            + rect(x, 684, 20, 100, t.depth(0.6))
            + rect(x + 444, 684, 20, 100, t.depth(0.6))
        )
        notes = "".join(
            group(
                rect(0, 0, 34, 34, ("#f2d98a", "#e8a598", "#b9d2a8")[(n + i) % 3]),
                x + 16 + i * 40,
                508 + 6 * (i % 2),
                turn=(-4, 5, -2)[i],
            )
            for i in range(3)
        )
        things += (
            notes
            + book_row(x + 10, 664, 74, 68, n + 4, SPINES)
            + mug(x + 440, 664, 34, ("#c8402a", "#f3e6cb", "#3f6673", "#e0a94a")[n - 1])
        )
    bed = (
        rect(1090, 724, 300, 14, "#5f7d6a", rx=6)
        + rect(1100, 706, 80, 20, "#f3e6cb", rx=9)
        + path("M1170,724 C1190,690 1330,690 1384,724 Z", "#4a5f8c")
        + line("M1110,738 L1096,776 M1370,738 L1386,776", "#4a4d55", 7)
    )
    return (
        Sheet(body=partitions, shadow=BUILDING),
        Sheet(body=tops, shadow=OBJECT),
        Sheet(body=t.under(things + bed), shadow=SMALL),
    )


def _screens(t: Tones) -> tuple[Sheet, ...]:
    body, shows, spots = "", "", []
    for x, n in DESKS:
        for i in (0, 1):
            left = x + 92 + i * 170
            body += screen(left, 642, 160, 112, "#24384a" if (n + i) % 2 else "#dfeef0")
            shows += _plot(left + 10, 540, (n * 2 + i) % 4)
            spots.append((left + 80, 590.0, 150.0))
    lamps = "".join(
        desk_lamp(x + 436, 664, 0.9, t.thing(c), t.lamp(), heading=-1)
        for (x, _), c in zip(DESKS, ("#c8402a", "#e0a94a", "#3f6673", "#7d8f5a"), strict=True)
    )
    lit = (
        (glows(spots, "#9fd8f0", 0.34), glows([(x + 390, 600, 150) for x, _ in DESKS], "#ffbe60", 0.5))
        if t.lamps
        else ()
    )
    return (
        Sheet(body=t.spotlit().under(body, 0.06), shadow=OBJECT),
        printed(shows),
        *lit,
        Sheet(body=lamps, shadow=SMALL),
    )


def _plot(x: float, y: float, kind: int) -> str:
    match kind:
        case 0:
            return "".join(
                rect(
                    x + 8 + (i % 3) * 8,
                    y + 8 + i * 12,
                    40 + (i * 37) % 70,
                    5,
                    ("#8fe0b0", "#f2b65a", "#a9cdd6")[i % 3],
                )
                for i in range(7)
            )
        case 1:
            return line(
                f"M{x + 10},{y + 86} L{x + 10},{y + 8} M{x + 10},{y + 86} L{x + 132},{y + 86}", "#5a6a70", 2
            ) + line(
                f"M{x + 12},{y + 74} C{x + 40},{y + 70} {x + 50},{y + 20} {x + 74},{y + 38} S{x + 110},{y + 60} {x + 130},{y + 18}",
                "#c8402a",
                3.4,
            )
        case 2:
            return "".join(
                line(
                    f"M{x + 14 + (i % 4) * 34},{y + 20 + (i // 4) * 26} q10,{-9 + (i % 3) * 8} 20,0",
                    "#8fd0e0",
                    3,
                )
                for i in range(12)
            )
        case _:
            return "".join(
                rect(x + 14 + i * 19, y + 84 - h, 13, h, "#3f6673")
                for i, h in enumerate((20, 34, 28, 52, 66, 40))
            ) + rect(x + 10, y + 6, 70, 6, "#5a6a70", 0.6)


def _people(t: Tones) -> Sheet:
    chairs = "".join(
        path(
            f"M{x - 66},770 C{x - 74},690 {x - 40},672 {x},672 C{x + 40},672 {x + 74},690 {x + 66},770 Z",
            t.depth(0.74),
        )
        + rect(x - 8, 760, 16, 60, t.depth(0.8))
        for x in (180, 770, 1700)
    )
    sitters = seated_back(770, 742, 62, TOPS[4], HAIRS[0], 5) + seated_back(
        1700, 742, 60, TOPS[7], HAIRS[1], 1
    )
    coat = path("M136,672 C150,640 214,640 226,672 L240,780 L120,780 Z", "#e8e0d0")
    return Sheet(body=strangers(t.under(sitters)) + chairs + t.under(coat), shadow=OBJECT)


def _tubes(t: Tones) -> Sheet:
    return Sheet(
        body=tube_lamp(640, 50, 240, t.lamp("#f6f2e2"), t.depth(0.5))
        + tube_lamp(1060, 50, 240, t.lamp("#f6f2e2"), t.depth(0.5)),
        shadow=OBJECT,
    )


def _cups(t: Tones) -> Sheet:
    body = "".join(
        path(
            f"M{1800 + dx},{830 - i * 62} L{1900 + dx},{830 - i * 62} L{1908 + dx},{752 - i * 62} L{1792 + dx},{752 - i * 62} Z",
            ("#f3e6cb", "#e9d9b8")[i % 2],
        )
        + rect(1794 + dx, 780 - i * 62, 112, 22, "#8a5a36")
        for i, dx in enumerate((0, 6, -4, 8))
    )
    return Sheet(body=t.under(body), shadow=LEAVES, contact=0, edge=False, blur=4)
