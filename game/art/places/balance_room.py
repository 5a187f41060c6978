"""The balance room: balances under their covers on stone benches, one uncovered, and a door that is always shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, desk_lamp, floor, frame, pendant, sunlit, view, wall
from game.art.places.pieces.small_things import notice
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (806.0, 138.0, 308.0, 262.0)  # x, y, width, height
PENDANTS = ((560, 128), (1360, 128))
CLOTHS = ("#e9dcc0", "#a8b9a0", "#d9c39a", "#8fa6a4")
BRASS, STEEL, WOOD = "#d9ab4e", "#9aa5a8", "#8a5a36"


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=21, horizon=0.8),
        *((_waiting(t),) if t.light is Light.DAY else ()),
        wall(t, [WINDOW], t.depth(0.12), low=t.depth(0.26), foot=640),
        frame(WINDOW, t.depth(0.5), across=2, down=2),
        *roomlight(t, 960, 380, 1100, 0.45),
        _dado(t),
        *_shelves(t),
        *_door(t),
        *_notices(t),
        floor(t.depth(0.5), t.depth(0.34), 640),
        boards(t.depth(0.6), 640),
        *sunlit(t, WINDOW, 640),
        *_bench(t),
        *_balance(t),
        *_lamps(t),
        *wash(t),
        _near(t),
    )


def _waiting(t: Tones) -> Sheet:
    """By day somebody stands outside with a ball under his arm: they want one more player."""
    out = t.outside()
    body = person(out, 7, Walker(1058, 452, 236, gait="stand", heading=-1, top="#3f5a86", girth=1.2))
    ball = circle(1020, 340, 19, "#d9803a") + line(
        "M1001,340 h38 M1020,321 v38 M1006,326 q14,14 0,28 M1034,326 q-14,14 0,28", "#7a3a1c", 2
    )
    return Sheet(body=body + out.under(ball), shadow=SMALL, crowd=Crowd.FEW)


def _dado(t: Tones) -> Sheet:
    """The lower wall, painted green as in every old institute."""
    green = mix(t.thing("#8fae96"), t.palette.mid, 0.3)
    return Sheet(
        body=rect(-70, 452, 2060, 200, green) + rect(-70, 446, 2060, 8, mix(green, t.palette.ink, 0.35)),
        contact=0,
        edge=False,
    )


def _covered(cloth: str, tag: str) -> str:
    """A balance under its cover, 100 units wide, standing on the origin."""
    dark = mix(cloth, "#3a2a2a", 0.2)
    return (
        path("M-50,0 C-48,-52 -40,-96 -22,-106 L22,-106 C40,-96 48,-52 50,0 Z", cloth)
        + path("M10,-106 L22,-106 C40,-96 48,-52 50,0 L26,0 C28,-50 24,-86 10,-106 Z", dark)
        + line("M-26,-96 C-36,-60 -36,-30 -36,-4 M-4,-104 C-8,-70 -8,-40 -10,-4", dark, 3, 0.7)
        + rect(-24, -106, 46, 9, mix(cloth, "#ffffff", 0.3), rx=4)
        + group(rect(0, 0, 22, 15, "#fbf3df") + line("M5,6 h12 M5,10 h8", tag, 1.8), -12, -34, turn=-4)
    )


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    """Two shelves of covered balances at the left, two at the right of the window."""
    wood = t.thing("#b98f5c", 0.2)
    boards_, kept = "", ""
    for x0, x1 in ((-60, 700), (1190, 1470)):
        for y in (268, 430):
            boards_ += rect(x0, y, x1 - x0, 14, wood) + "".join(
                path(f"M{x},{y + 14} L{x + 10},{y + 14} L{x + 10},{y + 40} Z", mix(wood, t.palette.ink, 0.3))
                for x in range(x0 + 30, x1, 180)
            )
            kept += "".join(
                group(_covered(CLOTHS[(i * 3 + y) % 4], "#7a4a30"), x, y, 0.98)
                for i, x in enumerate(range(x0 + 66, x1 - 30, 116))
            )
    return Sheet(body=t.under(kept), shadow=SMALL), Sheet(body=boards_, shadow=BUILDING)


def _door(t: Tones) -> tuple[Sheet, ...]:
    """The door, shut, with a felt strip at its foot, and its sign: no wind in here, please."""
    wood = t.thing("#9a6a42", 0.2)
    dark = mix(wood, t.palette.ink, 0.35)
    body = (
        rect(1556, 138, 250, 520, dark)
        + rect(1572, 152, 218, 506, wood)
        + rect(1596, 180, 170, 140, mix(wood, t.palette.ink, 0.14))
        + rect(1596, 350, 170, 230, mix(wood, t.palette.ink, 0.14))
        + rect(1572, 636, 218, 22, t.thing("#4a5a56"))
        + circle(1598, 430, 13, t.thing(BRASS))
        + rect(1592, 448, 12, 34, t.thing(BRASS), rx=4)
    )
    sign = rect(1604, 208, 154, 62, t.thing("#f3ead2"), rx=4)
    plate = rect(1580, 84, 202, 44, mix(t.palette.deep, t.palette.ink, 0.2), rx=5)
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(
            body=sign + plate,
            shadow=SMALL,
            letters=(
                Lettering("随手关门", 1681, 239, 32, "#a5321f", name="notice", room=142),
                Lettering("天平室", 1681, 106, 30, "#f6dfae", name="door", room=190),
            ),
        ),
    )


def _notices(t: Tones) -> tuple[Sheet, ...]:
    """By the door the notice of the institute and a strip of paper; a thermometer, for the air."""
    paper = t.paper()
    body = (
        notice(1840, 190, 92, 128, paper, head=t.thing("#c8402a"), seed=4, turn=1)
        + notice(1846, 344, 78, 46, t.thing("#f2d98a"), seed=9, turn=-3)
        + rect(1500, 210, 26, 150, t.thing("#f3ead2"), rx=8)
        + rect(1510, 226, 6, 104, t.thing("#c9c2b0"), rx=3)
        + rect(1510, 276, 6, 54, t.thing("#c8402a"), rx=3)
        + circle(1513, 338, 9, t.thing("#c8402a"))
    )
    return (Sheet(body=body, shadow=SMALL),)


def _bench(t: Tones) -> tuple[Sheet, ...]:
    """The stone bench along the wall, on brick feet so that nothing shakes, with balances under their covers."""
    stone, brick = t.thing("#c9c2b4", 0.16), t.thing("#a5644a", 0.2)
    feet = "".join(rect(x, 606, 96, 200, brick) for x in (60, 420, 700, 1130, 1400)) + "".join(
        line(f"M{x},{y} l96,0", mix(brick, t.palette.paper, 0.4), 3, 0.6)
        for x in (60, 420, 700, 1130, 1400)
        for y in range(630, 800, 26)
    )
    top = (
        rect(-70, 572, 1590, 36, stone)
        + rect(-70, 572, 1590, 9, mix(stone, "#ffffff", 0.35))
        + rect(-70, 604, 1590, 8, mix(stone, t.palette.ink, 0.3))
    )
    kept = "".join(
        group(_covered(CLOTHS[(i * 2 + 1) % 4], "#3f6673"), x, 574, 1.2)
        for i, x in enumerate((70, 210, 350, 490, 630, 1250, 1390))
    )
    return (
        Sheet(body=feet, shadow=OBJECT),
        Sheet(body=top, shadow=Shadow(3, 9, 16, 0.4)),
        Sheet(body=t.under(kept), shadow=OBJECT),
        Sheet(
            body=stool(820, 790, 128, t.thing("#6f8f86")) + stool(1090, 792, 128, t.thing("#b8754a")),
            shadow=OBJECT,
        ),
    )


def _pan(x: float, y: float) -> str:
    """A pan on its three wires, hung at (x, y)."""
    return line(f"M{x},{y} L{x - 34},{y + 74} M{x},{y} L{x + 34},{y + 74}", STEEL, 2.4) + path(
        f"M{x - 40},{y + 74} L{x + 40},{y + 74} C{x + 30},{y + 90} {x - 30},{y + 90} {x - 40},{y + 74} Z",
        BRASS,
    )


def _balance(t: Tones) -> tuple[Sheet, ...]:
    """The one that is at work: a beam and two pans in a glass case, level; a box of weights beside it."""
    x, y = 946, 572
    case = (
        rect(x - 138, y - 26, 276, 26, WOOD, rx=3)
        + rect(x - 132, y - 206, 10, 182, WOOD)
        + rect(x + 122, y - 206, 10, 182, WOOD)
        + rect(x - 138, y - 220, 276, 18, mix(WOOD, "#ffffff", 0.12), rx=3)
    )
    beam = (
        rect(x - 7, y - 176, 14, 152, BRASS)
        + path(f"M{x - 96},{y - 168} L{x},{y - 188} L{x + 96},{y - 168} L{x},{y - 160} Z", BRASS)
        + circle(x, y - 174, 10, mix(BRASS, "#5a3a1a", 0.4))
        + line(f"M{x},{y - 166} L{x},{y - 54}", mix(BRASS, "#3a2414", 0.6), 3)
        + path(
            f"M{x - 30},{y - 52} Q{x},{y - 40} {x + 30},{y - 52} L{x + 30},{y - 40} Q{x},{y - 28} {x - 30},{y - 40} Z",
            "#f6eed8",
        )
        + _pan(x - 92, y - 166)
        + _pan(x + 92, y - 166)
    )
    box = (
        rect(x - 250, y - 30, 92, 30, "#6a4228", rx=3)
        + rect(x - 250, y - 64, 92, 34, "#7d5234", rx=3)
        + rect(x - 244, y - 30, 80, 10, "#4f7d5a")
        + "".join(
            rect(x - 240 + i * 13, y - 40 - i % 3 * 3, 9, 14 + i % 3 * 3, BRASS, rx=2) for i in range(6)
        )
    )
    glass = poly(
        [(x - 96, y - 30), (x - 20, y - 200), (x + 16, y - 200), (x - 60, y - 30)], "#ffffff", 0.16
    ) + rect(x - 122, y - 204, 244, 178, "#ffffff", 0.06)
    lamp = desk_lamp(x + 190, y, 0.86, t.thing("#3f6673"), t.lamp(), heading=-1)
    lit = (glows([(x + 130, y - 60, 190)], "#ffc878", 0.4),) if t.lamps else ()
    return (
        Sheet(body=t.under(case), shadow=OBJECT),
        Sheet(body=t.under(beam + box) + lamp, shadow=SMALL),
        printed(glass),
        *lit,
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(pendant(x, y, 58, t.thing("#4f6a62"), t.lamp()) for x, y in PENDANTS)
    lit = (glows([(x, y + 30, 280) for x, y in PENDANTS], "#ffc46a", 0.45),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _near(t: Tones) -> Sheet:
    """Quite near, one pan of a large balance, dark against the room."""
    dark = mix(t.thing(BRASS), t.palette.ink, 0.45)
    body = line("M18,-70 L130,700 M18,-70 L-70,700", mix(dark, t.palette.ink, 0.3), 7) + path(
        "M180,700 L-70,700 L-70,800 C20,812 140,780 180,700 Z", dark
    )
    return Sheet(
        body=body + ellipse(20, 704, 164, 14, mix(dark, "#ffffff", 0.2)),
        shadow=LEAVES,
        contact=0,
        edge=False,
        blur=4,
    )
