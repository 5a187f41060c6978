"""The great hall: rows of heads and folding seats before a lit stage, and one seat nobody has taken."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, gradient, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop
from game.art.places.pieces.glows import glows, shafts
from game.art.places.pieces.rooms import panes
from game.art.places.pieces.small_things import leaf_star, mug
from game.art.places.pieces.spring_flowers import flowers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, Walker, person, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

RECESS = Shadow(8, 14, 24, 0.5)
# x, y, width, height of each.
WINDOWS = (
    (70.0, 190.0, 120.0, 330.0),
    (246.0, 190.0, 120.0, 330.0),
    (1566.0, 190.0, 120.0, 330.0),
    (1742.0, 190.0, 120.0, 330.0),
)
STAGE = "M470,640 L470,250 C470,170 700,132 966,132 C1232,132 1462,170 1462,250 L1462,640 Z"

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the hall in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return hall(
        t,
        (screen(t), boards(t), _speakers(t)),
        beams(t),
        tuple(sheet for number in range(4) for sheet in row(t, number)),
    )


def hall(
    t: Tones,
    on_stage: tuple[Sheet, ...],
    beams: tuple[Sheet, ...],
    rows: tuple[Sheet, ...],
    outside: Tones | None = None,
) -> Picture:
    """The hall around what is on its stage, what shines down on it, and what sits in its rows.

    `outside` is the hour in its windows, if that is not the hall's own.
    """
    return t.stage(
        *panes(outside or t, WINDOWS),
        _cyclorama(t),
        glows([(966, 330, 560)], "#fff0c8", 0.55 if t.lamps else 0.4),
        *on_stage,
        _inner_curtain(t),
        _house(t),
        _mouldings(t),
        _swag(t),
        *beams,
        *rows,
        _near_curtain(t),
    )


def _cyclorama(t: Tones) -> Sheet:
    top, low = mix(t.depth(0.5), t.palette.deep, 0.35), mix(t.palette.paper, t.palette.far, 0.45)
    return backdrop(
        rect(440, 100, 1050, 560, "url(#cyclorama)"),
        gradient("cyclorama", [(0, top), (1, low)], (0, 120), (0, 600)),
    )


def screen(t: Tones) -> Sheet:
    """The screen over the stage."""
    paper, ink = mix(t.palette.paper, "#ffffff", 0.4), t.palette.deep
    body = rect(752, 206, 428, 262, mix(ink, "#20242c", 0.4), rx=4) + rect(762, 216, 408, 242, paper)
    laurel = "".join(
        group(path("M0,0 C10,-16 30,-16 42,-4 C30,8 12,8 0,0 Z", t.palette.second), x, y, side, 1, turn=turn)
        for side in (1, -1)
        for x, y, turn in (
            (966 + side * 74, 386, -30 * side),
            (966 + side * 92, 350, -52 * side),
            (966 + side * 92, 312, -74 * side),
            (966 + side * 78, 278, -96 * side),
        )
    )
    body += laurel + leaf_star(966, 324, 62, t.palette.accent)
    body += rect(866, 420, 200, 12, ink, 0.7) + rect(906, 438, 120, 7, ink, 0.4)
    return Sheet(body=body, shadow=OBJECT)


def boards(t: Tones) -> Sheet:
    """The floor of the stage with its footlights."""
    wood = mix("#c99560", t.palette.far, 0.2)
    body = path("M430,566 L1500,566 L1500,660 L430,660 Z", wood) + "".join(
        line(f"M{x * 0.86 + 135},566 L{x},622", mix(wood, t.palette.ink, 0.3), 2, 0.5)
        for x in range(440, 1500, 52)
    )
    front = rect(430, 612, 1070, 60, mix(wood, t.palette.deep, 0.55))
    bulbs = "".join(
        path(f"M{x - 16},618 C{x - 16},596 {x + 16},596 {x + 16},618 Z", "#ffe9b4")
        for x in range(500, 1460, 77)
    )
    return Sheet(body=body + front + bulbs, shadow=Shadow(0, -5, 14, 0.3))


def _speakers(t: Tones) -> Sheet:
    who = person(
        t.spotlit(),
        31,
        Walker(
            858,
            594,
            176,
            gait="stand",
            heading=1,
            hair="tail",
            wear="skirt",
            top="#d8402c",
            arms="wave",
            girth=0.95,
        ),
    )
    lectern = (
        path("M884,508 L952,500 L946,596 L892,596 Z", "#8a4f30")
        + rect(880, 498, 76, 12, "#a5653c")
        + line("M912,498 Q908,476 896,466", "#2b2326", 4)
        + circle(894, 464, 6, "#2b2326")
    )
    lectern += circle(919, 548, 15, "#f2b65a")
    table = rect(1032, 520, 272, 76, mix(t.palette.accent, "#7a2a20", 0.2)) + rect(
        1024, 512, 288, 13, mix(t.palette.accent, "#ffffff", 0.1)
    )
    judges = "".join(
        seated_front(1086 + i * 82, 516, 30, TOPS[(i * 3 + 1) % 9], HAIRS[i], i) for i in range(3)
    )
    names = (
        "".join(path(f"M{1066 + i * 82},511 l36,0 l4,-18 l-36,0 Z", "#fbf3df") for i in range(3))
        + mug(1122, 512, 20, "#f3e6cb")
        + mug(1208, 512, 20, "#f3e6cb")
    )
    pots = "".join(flowers(x, 614, 0.8) for x in (600, 668, 736, 1200, 1268, 1336))
    return Sheet(body=strangers(who) + lectern + strangers(judges) + table + names + pots, shadow=SMALL)


def seated_front(x: float, y: float, size: float, top: str, locks: str, style: int) -> str:
    """Somebody behind a table, facing us: `y` the table's edge, `size` a head."""
    body = path("M-1.1,0 C-1.1,-0.9 -0.8,-1.2 -0.2,-1.35 L0.2,-1.35 C0.8,-1.2 1.1,-0.9 1.1,0 Z", top)
    body += rect(-0.18, -1.6, 0.36, 0.4, "#c78f68") + ellipse(0, -1.95, 0.42, 0.52, "#e4b38a")
    hair = (
        "M-0.48,-1.9 C-0.6,-2.8 0.6,-2.8 0.48,-1.9 C0.4,-2.3 -0.2,-2.3 -0.48,-1.9 Z",
        "M-0.55,-1.5 C-0.7,-2.9 0.7,-2.9 0.55,-1.5 L0.38,-1.6 C0.5,-2.3 -0.3,-2.3 -0.38,-1.6 Z",
    )[style % 2]
    return group(body + path(hair, locks), x, y, size)


def _inner_curtain(t: Tones) -> Sheet:
    cloth, body = mix(t.palette.deep, t.palette.accent, 0.4 if t.night else 0.14), ""
    for side in (-1, 1):
        for i in range(5):
            x = 966 + side * (520 - i * 34)
            body += path(
                f"M{x},100 L{x - side * 40},100 C{x - side * (46 - i * 5)},330 {x - side * (28 + i * 6)},480 {x - side * 30},640 L{x + side * 10},640 Z",
                mix(cloth, t.palette.ink, 0.12 + 0.14 * (i % 2)),
            )
    return Sheet(body=body, shadow=RECESS)


def _house(t: Tones) -> Sheet:
    dim = 0.3 if t.night else 0.06
    wall = mix(t.depth(0.3), t.palette.ink, dim)
    holes = " ".join(
        f"M{x},{y + 60} C{x},{y - 20} {x + w},{y - 20} {x + w},{y + 60} L{x + w},{y + h} L{x},{y + h} Z"
        for x, y, w, h in WINDOWS
    )
    return Sheet(
        body=holed(f"M-70,-70 L1990,-70 L1990,760 L-70,760 Z {STAGE} {holes}", "url(#house)"),
        defs=gradient("house", [(0, mix(wall, t.palette.ink, 0.25)), (1, wall)], (0, 0), (0, 600)),
        shadow=RECESS,
    )


def _mouldings(t: Tones) -> Sheet:
    gold = t.thing("#d9a850", 0.1)
    arch = holed(
        "M448,650 L448,246 C448,150 690,108 966,108 C1242,108 1484,150 1484,246 L1484,650 L1462,650 L1462,250 C1462,170 1232,132 966,132 C700,132 470,170 470,250 L470,650 Z",
        gold,
    )
    bars = "".join(
        rect(x + w / 2 - 4, y + 4, 8, h - 4, t.depth(0.55))
        + rect(x, y + h * 0.45, w, 8, t.depth(0.55))
        + rect(x - 14, y + h, w + 28, 14, gold)
        for x, y, w, h in WINDOWS
    )
    plaque = path(
        "M816,44 L1116,44 L1130,70 L1116,98 L816,98 L802,70 Z", mix(t.palette.deep, t.palette.ink, 0.3)
    )
    return Sheet(
        body=arch + bars + plaque,
        shadow=OBJECT,
        letters=(Lettering("大礼堂", 966, 71, 40, "#f6dfae", name="arch", room=290),),
    )


def _swag(t: Tones) -> Sheet:
    cloth, body = mix(t.palette.accent, t.palette.deep, 0.1), ""
    for i in range(6):
        x0, x1 = 478 + i * 163, 478 + (i + 1) * 163
        top = 230 - 90 * (1 - abs(i - 2.5) / 3)
        body += path(
            f"M{x0},{top - 60} L{x1},{top - 60} L{x1},{top + 26} Q{(x0 + x1) / 2},{top + 86} {x0},{top + 26} Z",
            mix(cloth, t.palette.ink, 0.1 * (i % 2)),
        )
        body += line(
            f"M{x0},{top + 26} Q{(x0 + x1) / 2},{top + 86} {x1},{top + 26}", t.thing("#e8bf66", 0.05), 5
        )
        body += line(
            f"M{x0 + 30},{top - 40} Q{(x0 + x1) / 2},{top + 30} {x1 - 30},{top - 40}", t.palette.ink, 3, 0.25
        )

    return Sheet(body=body, shadow=Shadow(5, 12, 14, 0.42))


def beams(t: Tones) -> tuple[Sheet, ...]:
    """What shines down on the stage, and by day in at the windows."""
    quads = [
        [(566, 150), (584, 150), (1000, 600), (780, 600)],
        [(1348, 150), (1366, 150), (1290, 600), (1030, 600)],
    ]
    cans = "".join(
        group(rect(-15, -24, 30, 40, "#2e2c34", rx=5) + rect(-17, 12, 34, 8, "#ffeeb8"), x, 138, turn=turn)
        for x, turn in ((572, -36), (1360, 20))
    )
    sheets = [shafts(quads, "#fff2c4", 0.36 if t.lamps else 0.22), Sheet(body=cans, shadow=SMALL)]
    if not t.night:
        slant = [
            [(x, y + 40), (x + w, y + 40), (x + w + 340, 830), (x + 200, 830)] for x, y, w, _ in WINDOWS[:2]
        ]
        sheets.append(shafts(slant, "#ff9f5a" if t.lamps else "#fff6dc", 0.26))
    return tuple(sheets)


def row(t: Tones, number: int, full: float = 0.8) -> tuple[Sheet, ...]:
    """A row of seats, 0 the farthest, of which a share of `full` is taken: those who sit there, and the backs."""
    dice = random.Random(40 + number)  # noqa: S311 - who came, not a secret
    y, size = 648 + number * 39, 27 + number * 7.5
    gap = size * 2.75
    seat = mix(t.depth(0.52 + number * 0.09), t.palette.ink, 0.14 if t.night else 0)
    dim = 0.34 if t.night else 0.16
    heads, backs = "", ""
    start = 960 - gap * (int(1060 / gap) + (0.5 if number % 2 else 0))
    for i in range(int(2100 / gap) + 2):
        x = start + i * gap
        taken = dice.random() < full and not (number == 3 and abs(x - 960) < gap * 0.6)
        if taken:
            who = seated_back(
                x,
                y + size * 0.3,
                size,
                mix(dice.choice(TOPS), t.palette.ink, dim),
                mix(dice.choice(HAIRS), t.palette.ink, dim * 0.6),
                dice.randrange(6),
            )
            heads += strangers(who, Crowd.FEW if full < 0.5 or i % 4 == 1 else Crowd.MANY)
        backs += path(
            f"M{x - gap * 0.45},{y + 130} L{x - gap * 0.44},{y + 14} C{x - gap * 0.43},{y - size * 0.62} {x + gap * 0.43},{y - size * 0.62} {x + gap * 0.44},{y + 14} L{x + gap * 0.45},{y + 130} Z",
            seat,
        )
        backs += circle(x, y + size * 0.22, size * 0.2, mix(seat, t.palette.paper, 0.5))
    folder = (
        group(
            t.under(
                poly([(-30, -22), (26, -28), (32, 14), (-24, 20)], "#e2763a")
                + rect(-16, -10, 34, 5, "#f8f0de")
            ),
            960,
            y - 6,
        )
        if number == 3
        else ""
    )
    return Sheet(body=heads, shadow=SMALL), Sheet(
        body=backs + rect(-70, y + 60, 2060, 440, seat) + folder, shadow=Shadow(0, -4, 12, 0.34)
    )


def _near_curtain(t: Tones) -> Sheet:
    body = rect(-70, -70, 230, 1220, mix(t.palette.deep, t.palette.ink, 0.4)) + "".join(
        rect(-40 + i * 60, -70, 26, 1220, mix(t.palette.deep, t.palette.ink, 0.6)) for i in range(4)
    )
    return Sheet(body=group(body, -110, 0), shadow=LEAVES, contact=0, edge=False, blur=4)
