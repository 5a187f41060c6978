"""The family's kitchen: a square table, a brick stove, corn and peppers under the beam, a calendar, a way out to fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, line, mix, path, poly, rect, ridge
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.pets import cat
from game.art.places.pieces.rooms import boards, floor, frame, pendant, sunlit, wall
from game.art.places.pieces.skies import hills
from game.art.places.pieces.small_things import clock, flasks, kettle, steam
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import round_tree

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (820, 200, 280, 230)  # x, y, width, height
DOOR = (1560, 190, 220, 480)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the kitchen in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    out = t.outside()
    plaster = mix(t.thing("#e2d0a8"), t.palette.far, 0.28)
    return t.stage(
        backdrop(rect(-60, -60, 2040, 1200, out.depth(0.05))),
        *hills(out, 330, sway=40, seed=17),
        Sheet(
            body=path(ridge(430, 12, 6, n=14), out.leaf(0.3))
            + round_tree(out, 1640, 600, 220, shade=0.3, seed=3),
            shadow=SMALL,
        ),
        wall(t, [WINDOW, DOOR], plaster, low=mix(t.thing("#b98a64"), t.palette.mid, 0.3), foot=690),
        frame(WINDOW, t.thing("#8a5f3c"), across=3, down=2),
        floor(mix(t.thing("#9a8068"), t.palette.mid, 0.3), mix(t.thing("#ab9076"), t.palette.far, 0.3), 650),
        boards(t.palette.deep, 652, opacity=0.2),
        *sunlit(out, WINDOW, 670),
        *_beam(t),
        _on_the_wall(t),
        *_stove(t),
        *_table(t),
        _door(t),
        *_lamp(t),
        *wash(t),
    )


def _beam(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#6b4a34")
    beam = rect(-70, 84, 2060, 34, wood)
    corn, peppers = "", ""
    for x, long in ((640, 120), (676, 96), (1150, 110), (1186, 130)):
        corn += line(f"M{x},112 L{x},{112 + long}", "#d9c08a", 4)
        for i in range(int(long / 22)):
            y = 134 + i * 22
            corn += path(
                f"M{x - 4},{y} C{x - 30},{y + 4} {x - 30},{y + 24} {x - 14},{y + 32} C{x - 4},{y + 22} {x},{y + 10} {x - 4},{y} Z",
                "#e8b53c",
            ) + path(
                f"M{x + 4},{y} C{x + 30},{y + 4} {x + 30},{y + 24} {x + 14},{y + 32} C{x + 4},{y + 22} {x},{y + 10} {x + 4},{y} Z",
                "#d99f2c",
            )
    for x, long in ((728, 90), (756, 112), (1236, 100)):
        peppers += line(f"M{x},112 L{x},{112 + long}", "#7d8f5a", 4)
        for i in range(int(long / 13)):
            y, s = 126 + i * 13, 1 if i % 2 else -1
            peppers += path(
                f"M{x},{y} C{x + s * 14},{y - 4} {x + s * 26},{y + 6} {x + s * 30},{y + 18} C{x + s * 18},{y + 14} {x + s * 6},{y + 10} {x},{y} Z",
                "#c8402a",
            )
    return Sheet(body=beam, shadow=BUILDING), Sheet(body=t.under(corn + peppers), shadow=OBJECT)


def _on_the_wall(t: Tones) -> Sheet:
    paper = t.paper(0.05)
    body = (
        rect(640, 300, 110, 150, paper)
        + rect(640, 300, 110, 36, t.thing("#c8402a"))
        + "".join(
            rect(652 + c * 24, 350 + r * 22, 12, 10, t.thing("#a8907c")) for c in range(4) for r in range(4)
        )
    )
    body += (
        rect(1180, 290, 84, 108, t.thing("#8a5f3c"))
        + rect(1188, 298, 68, 92, paper)
        + circle(1212, 336, 12, t.thing("#c9946c"))
        + circle(1236, 340, 11, t.thing("#c9946c"))
        + path("M1196,384 C1198,350 1226,350 1228,384 Z", t.thing("#3f6673"))
        + path("M1222,384 C1224,356 1250,356 1252,384 Z", t.thing("#c8563a"))
    )
    award = rect(1290, 300, 120, 86, t.thing("#e8b53c")) + rect(1298, 308, 104, 70, paper)
    return Sheet(
        body=body + award + t.under(clock(1460, 250, 40, 6.6, told=True)),
        shadow=SMALL,
        letters=(
            Lettering("奖状", 1350, 340, 28, t.thing("#b8351f", 0.02), name="award", room=98),
            Lettering("日历", 695, 318, 22, t.thing("#fff2d6", 0.02), name="calendar", room=102),
        ),
    )


def _stove(t: Tones) -> tuple[Sheet, ...]:
    brick = mix(t.thing("#b8694a"), t.palette.mid, 0.18)
    dark = mix(brick, t.palette.ink, 0.3)
    body = rect(250, 520, 330, 190, brick) + rect(240, 504, 350, 22, mix(brick, t.palette.paper, 0.3))
    body += "".join(line(f"M250,{y} L580,{y}", dark, 2.4, 0.6) for y in range(552, 710, 30)) + "".join(
        line(
            f"M{x + (30 if r % 2 else 0)},{522 + r * 30} L{x + (30 if r % 2 else 0)},{552 + r * 30}",
            dark,
            2.4,
            0.6,
        )
        for r in range(6)
        for x in range(280, 560, 60)
    )
    fire = (
        path("M350,708 L350,640 C350,600 440,600 440,640 L440,708 Z", mix(t.palette.ink, dark, 0.3))
        + path(
            "M372,708 C366,680 384,676 386,656 C400,672 404,664 406,648 C424,672 424,690 418,708 Z", "#f08a3c"
        )
        + path("M386,708 C384,694 394,690 396,676 C406,690 408,700 404,708 Z", "#ffd07a")
    )
    pot = (
        ellipse(500, 506, 74, 18, t.thing("#2f3438"))
        + path("M426,500 C430,470 570,470 574,500 Z", t.thing("#6a7478"))
        + rect(490, 462, 20, 12, t.thing("#3a3034"), rx=4)
    )
    glow = (glows([(396, 680, 230)], "#ff9a4a", 0.42 if t.lamps else 0.2),)
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=fire, contact=0, edge=False),
        Sheet(body=pot + t.under(kettle(320, 500, 76)), shadow=OBJECT),
        *glow,
        Sheet(body=steam(500, 456, 90, t.paper(), 0.4), contact=0, edge=False, grain=False),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    wood = mix(t.thing("#9a643c"), t.palette.mid, 0.15)
    dark = mix(wood, t.palette.ink, 0.32)
    body = (
        poly([(740, 616), (1180, 616), (1220, 652), (700, 652)], wood)
        + rect(700, 652, 520, 18, dark)
        + "".join(rect(x, 668, 20, 110, dark) for x in (722, 1178))
        + rect(742, 690, 436, 10, dark)
    )
    bowls = "".join(
        ellipse(x, 640, 40 * k, 9 * k, "#f4ead6")
        + path(f"M{x - 40 * k},{640} C{x - 34 * k},{662} {x + 34 * k},{662} {x + 40 * k},640 Z", "#e4d8c0")
        + ellipse(x, 638, 30 * k, 6 * k, c)
        for x, k, c in (
            (800, 0.9, "#fbf6ea"),
            (1120, 0.9, "#fbf6ea"),
            (960, 1.25, "#7f9f5a"),
            (1048, 1.0, "#d8603c"),
            (874, 1.0, "#d9a84c"),
        )
    )
    sticks = line("M826,634 L852,650 M832,632 L858,648 M1094,634 L1070,650", "#8a5f3c", 4)
    stools = stool(650, 772, 88, "#8a5f3c") + stool(1270, 772, 88, "#8a5f3c")
    phone = rect(1012, 622, 34, 14, "#2b2f36", rx=3)
    return (
        Sheet(body=t.under(stools), shadow=OBJECT),
        Sheet(body=body, shadow=OBJECT),
        Sheet(
            body=t.under(bowls + sticks + phone + flasks(1290, 660, 74, ("#c8402a", "#3f7f9e"))), shadow=SMALL
        ),
        Sheet(body=steam(960, 606, 70, t.paper(), 0.4), contact=0, edge=False, grain=False),
    )


def _door(t: Tones) -> Sheet:
    wood = t.thing("#7a4f34")
    x, y, w, h = DOOR
    body = (
        rect(x - 18, y - 18, 18, h + 22, wood)
        + rect(x + w, y - 18, 18, h + 22, wood)
        + rect(x - 18, y - 18, w + 36, 18, wood)
    )
    couplets = (
        rect(x - 64, y + 10, 38, 300, t.thing("#c8402a"))
        + rect(x + w + 26, y + 10, 38, 300, t.thing("#c8402a"))
        + rect(x + 30, y - 66, w - 60, 38, t.thing("#c8402a"))
    )
    ink = t.thing("#2b2326", 0.02)
    letters = [
        Lettering(char, x - 45, y + 44 + i * 58, 30, ink, name="left_line")
        for i, char in enumerate("春满人间福")
    ]
    letters += [
        Lettering(char, x + w + 45, y + 44 + i * 58, 30, ink, name="right_line")
        for i, char in enumerate("喜临门第安")
    ]
    letters.append(Lettering("平安", x + w / 2, y - 47, 28, ink, name="lintel", room=150))
    return Sheet(
        body=body + couplets + t.under(cat(x + 60, 690, 84, "#3a3436", mark="#f3e6cb")),
        shadow=OBJECT,
        letters=tuple(letters),
    )


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    lit = roomlight(t, 960, 250, 460) if t.lamps else ()
    return Sheet(
        body=pendant(960, 190, 44, t.thing("#5a6a5c"), t.lamp()), shadow=Shadow(5, 8, 12, 0.34)
    ), *lit
