"""The reading room: tall shelves, a ladder, green lamps, and a window seat that is always taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet
from game.art.places.pieces.furniture import bookcase, globe
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.pets import cat
from game.art.places.pieces.rooms import boards, floor, gleam, sunlit, view
from game.art.places.pieces.small_things import book_row, flask, mug, spider_plant
from game.art.places.pieces.strangers import more_sitting
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (756.0, 120.0, 420.0, 400.0)  # x, y, width, height
ARCH = "M756,520 L756,290 C756,170 850,110 966,110 C1082,110 1176,170 1176,290 L1176,520 Z"
LAMPS = (700, 966, 1232)  # x of each


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the reading room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=7, horizon=0.86),
        gleam(WINDOW, 0.1),
        _wall(t),
        _arch(t),
        _seat(t),
        _reader(t),
        *_cases(t, ((412, 150, 290, 520, 5), (1230, 150, 290, 520, 5)), 3, 0.4),
        floor(t.depth(0.5), t.depth(0.3), 664),
        boards(t.depth(0.6), 664),
        *sunlit(t, WINDOW, 664),
        *_cases(t, ((-60, 60, 380, 640, 5), (1600, 60, 400, 640, 5)), 8, 0.56),
        _ladder(t),
        _sign(t),
        *_lamps_hanging(t),
        _readers(t),
        more_sitting(t, "library"),
        *_table(t),
        *wash(t),
        _near_books(t),
    )


def _wall(t: Tones) -> Sheet:
    colour = mix(t.depth(0.14), t.palette.paper, 0.0 if t.night else 0.16)
    body = holed(f"M-70,-70 L1990,-70 L1990,700 L-70,700 Z {ARCH}", colour) + rect(
        -70, 596, 2060, 76, t.depth(0.4)
    )
    body += rect(-70, 596, 2060, 6, t.depth(0.5))
    return Sheet(body=body, shadow=Shadow(8, 12, 24, 0.44))


def _arch(t: Tones) -> Sheet:
    wood = t.depth(0.6)
    rim = holed(
        "M730,536 L730,288 C730,150 838,84 966,84 C1094,84 1202,150 1202,288 L1202,536 Z " + ARCH, wood
    )
    bars = (
        rect(960, 112, 12, 410, wood)
        + rect(756, 300, 420, 10, wood)
        + rect(858, 150, 7, 372, wood)
        + rect(1068, 150, 7, 372, wood)
    )
    bars += line("M866,300 C866,210 920,170 966,170 C1012,170 1066,210 1066,300", wood, 7)
    return Sheet(body=rim + bars, shadow=BUILDING)


def _seat(t: Tones) -> Sheet:
    wood = t.depth(0.52)
    body = rect(706, 520, 520, 24, mix(wood, t.palette.paper, 0.24), rx=4) + rect(716, 544, 500, 130, wood)
    body += "".join(rect(732 + i * 122, 560, 102, 94, mix(wood, t.palette.ink, 0.2), rx=3) for i in range(4))
    cushion = path(
        "M716,522 C716,498 740,500 760,500 L1172,500 C1196,500 1216,498 1216,522 Z", t.palette.second
    )
    return Sheet(body=body + cushion, shadow=OBJECT)


def _reader(t: Tones) -> Sheet:
    pillow = path("M740,506 C724,470 736,440 760,436 C786,440 800,478 796,506 Z", "#c8402a")
    legs = path(
        "M846,506 C850,486 880,478 900,470 C926,440 948,424 966,432 C984,446 990,484 1000,494 L1036,496 Q1044,506 1030,508 L976,508 C962,494 960,472 956,466 C940,482 926,506 906,508 Z",
        "#3f4a6c",
    )
    shoes = path("M998,508 L1000,488 Q1016,492 1040,494 Q1052,500 1048,508 Z", "#f3e6cb")
    torso = path(
        "M796,508 C780,470 792,408 820,394 C850,390 872,412 880,444 C886,470 890,496 884,508 Z", "#e0a94a"
    )
    head = ellipse(842, 356, 29, 35, "#e4b38a", turn=10) + path(
        "M808,384 C796,336 816,308 848,310 C880,314 880,336 874,344 C852,338 836,346 832,366 L826,398 C816,398 810,392 808,384 Z",
        "#3a2a24",
    )
    arm = path("M822,410 C846,408 868,442 896,440 L902,456 C868,470 826,456 814,424 Z", "#eec06c") + circle(
        903, 447, 10, "#e4b38a"
    )
    book = path("M896,408 L950,390 L962,446 L908,462 Z", "#3f6673") + path(
        "M896,408 L902,404 L954,386 L950,390 Z", "#f8f0de"
    )
    sleeping = group(cat(0, 0, 84, "#6a5a50", mark="#f3e6cb", heading=-1), 1128, 502)
    return Sheet(
        body=t.under(
            pillow
            + strangers(legs + shoes + torso + head + book + arm)
            + sleeping
            + mug(1066, 502, 30, "#c8402a")
        ),
        shadow=OBJECT,
    )


def _cases(
    t: Tones, cases: tuple[tuple[float, float, float, float, int], ...], seed: int, depth: float
) -> tuple[Sheet, ...]:
    wood = mix(t.depth(depth), t.thing("#9a6a40", 0), 0.3)
    built = [bookcase(x, y, w, h, rows, wood, seed=seed + i) for i, (x, y, w, h, rows) in enumerate(cases)]
    return Sheet(body="".join(case for case, _ in built), shadow=BUILDING), Sheet(
        body=t.under("".join(books for _, books in built), 0.3), shadow=SMALL
    )


def _ladder(t: Tones) -> Sheet:
    wood = t.thing("#c08a52")
    body = line("M352,716 L310,96 M452,716 L362,96", wood, 13) + "".join(
        line(f"M{349 - i * 5.2},{660 - i * 76} L{446 - i * 9.6},{660 - i * 76}", wood, 10) for i in range(7)
    )
    rail = rect(-70, 92, 460, 11, t.depth(0.7), rx=4)
    left_behind = t.under(
        rect(354, 408, 66, 13, "#c8402a")
        + rect(358, 396, 58, 12, "#f3e6cb")
        + rect(352, 384, 60, 12, "#3f6673")
    )
    return Sheet(body=rail + body + left_behind, shadow=Shadow(12, 12, 16, 0.4))


def _sign(t: Tones) -> Sheet:
    body = line("M1420,-70 L1420,92 M1540,-70 L1540,92", t.depth(0.7), 4) + rect(
        1376, 92, 208, 62, t.depth(0.72), rx=4
    )
    return Sheet(
        body=body,
        shadow=OBJECT,
        letters=(Lettering("阅览室", 1480, 122, 42, t.thing("#f6e3b8", 0), name="board", room=190),),
    )


def _lamps_hanging(t: Tones) -> tuple[Sheet, ...]:
    brass = t.thing("#c9a052")
    body = "".join(
        line(f"M{x},-70 L{x},{y - 24}", brass, 4)
        + path(f"M{x - 13},{y - 24} L{x + 13},{y - 24} L{x + 20},{y - 10} L{x - 20},{y - 10} Z", brass)
        + circle(x, y + 20, 34, t.lamp())
        for x, y in ((612, 130), (1320, 130))
    )
    lit = (glows([(612, 150, 260), (1320, 150, 260)], "#ffc870", 0.5),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _readers(t: Tones) -> Sheet:
    people = "".join(
        seated_back(x, 742, s, TOPS[c], HAIRS[c % 4], k)
        for x, s, c, k in ((590, 58, 1, 1), (806, 60, 7, 2), (1076, 57, 5, 5), (1372, 60, 8, 3))
    )
    return Sheet(body=t.under(people), shadow=OBJECT, crowd=Crowd.FEW)


def _table(t: Tones) -> tuple[Sheet, ...]:
    wood, green = t.thing("#b87a48", 0.2), t.thing("#3f8a66", 0.1)
    lamps = ""
    for x in LAMPS:
        lamps += (
            rect(x - 4, 656, 8, 72, t.thing("#c9a052"))
            + ellipse(x, 728, 30, 7, t.thing("#c9a052"))
            + rect(x - 34, 652, 68, 8, t.lamp("#f4f0d8"))
        )
        lamps += path(f"M{x - 54},654 C{x - 50},616 {x + 50},616 {x + 54},654 Z", green) + path(
            f"M{x - 40},640 C{x - 34},626 {x + 10},622 {x + 20},626 C{x},628 {x - 24},632 {x - 40},640 Z",
            "#ffffff",
            0.3,
        )
    things = t.under(
        book_row(770, 730, 110, 66, 12, TOPS)
        + flask(884, 730, 76, "#c8402a")
        + globe(1164, 732, 116, "#6fa5b4", "#d9b868")
        + mug(1030, 730, 32, "#f3e6cb")
        + spider_plant(560, 732, 86)
    )
    top = rect(-70, 728, 2060, 30, mix(wood, "#fff4de", 0.16)) + rect(
        -70, 758, 2060, 400, mix(wood, t.palette.ink, 0.3)
    )
    lit = (glows([(x, 690, 200) for x in LAMPS], "#ffd27a", 0.62, 0.7),) if t.lamps else ()
    return Sheet(body=top, shadow=Shadow(0, -8, 20, 0.4)), Sheet(body=things + lamps, shadow=OBJECT), *lit


def _near_books(t: Tones) -> Sheet:
    pile = "".join(
        rect(-80 + dx, 820 - i * 44, 300 - 14 * (i % 3), 40, c, rx=5)
        for i, (dx, c) in enumerate(
            ((0, "#86476a"), (14, "#e0a94a"), (-6, "#3f6673"), (20, "#f3e6cb"), (4, "#c8402a"))
        )
    )
    return Sheet(body=t.under(pile, 0.25), shadow=LEAVES, contact=0, edge=False, blur=4)
