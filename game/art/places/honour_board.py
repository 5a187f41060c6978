"""A corridor's wall with the photographs of the year's best students, and beside them a list of projects.

In the morning we stand with a crowd before the photographs; at other hours alone before the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Sheet
from game.art.places.auditorium import seated_front
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, sunlit, tube_lamp, view, wall
from game.art.places.pieces.small_things import notice, spider_plant
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (40.0, 130.0, 280.0, 380.0)  # x, y, width, height
BOARD = (540.0, 150.0, 800.0, 400.0)  # x, y, width, height
LIST = (1470.0, 170.0, 250.0, 380.0)  # x, y, width, height
PHOTO = (112.0, 132.0)  # width, height
COLUMNS = (626, 776, 926, 1076, 1254)
ROWS = (226, 386)
_ALONG = 470  # how far along the wall the list is
COAT, HERS = "#b98a4e", (1076, 226)  # the one in the long coat, and where she hangs


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the wall in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    along = 0 if light is Light.MORNING else _ALONG
    return t.stage(
        *view(t, WINDOW, seed=31, horizon=0.88),
        wall(t, [WINDOW], t.depth(0.07), low=t.depth(0.26), foot=640),
        frame(WINDOW, t.depth(0.5), across=2, down=2),
        *roomlight(t, 966, 300, 1100, 0.44),
        _dado(t),
        *_honours(t, along),
        *_list(t, along),
        *_tubes(t),
        floor(t.depth(0.46), t.depth(0.3), 640),
        boards(t.depth(0.54), 640),
        *sunlit(t, WINDOW, 640),
        Sheet(body=t.under(spider_plant(1842, 700, 150, seed=5)), shadow=OBJECT),
        *_crowd(t),
        *wash(t),
        _near_post(t),
    )


def _dado(t: Tones) -> Sheet:
    return Sheet(
        body=rect(-70, 574, 2060, 70, t.depth(0.36)) + rect(-70, 570, 2060, 7, t.depth(0.5)), shadow=SMALL
    )


def _honours(t: Tones, along: float) -> tuple[Sheet, ...]:
    """A red board with two rows of photographs, each with a name and a line below."""
    x, y, w, h = BOARD
    x -= along
    red = t.thing("#b8342a", 0.08)
    back = board(x, y, w, h, red, t.thing("#d9a850", 0.1)) + rect(x + 250, y - 50, 300, 66, red, rx=8)
    prints = "".join(
        group(_photograph(t, cx, cy, i), -along)
        for i, (cx, cy) in enumerate((a, b) for b in ROWS for a in COLUMNS)
    )
    words = (Lettering("光荣榜", x + 400, y - 16, 46, "#fbe2a4", name="board", room=300),)
    return (
        Sheet(body=back, shadow=BUILDING, letters=words),
        Sheet(body=t.under(prints, 0.06), shadow=SMALL),
    )


def _photograph(t: Tones, x: float, y: float, number: int) -> str:
    """Somebody's head and shoulders before blue; below it a name nobody can read from here."""
    w, h = PHOTO
    sky = ("#9fc0d0", "#b7cddb", "#8fb4c8")[number % 3]
    body = rect(x - w / 2 - 6, y - 62, w + 12, h + 28, "#fffaf0", rx=2) + rect(
        x - w / 2, y - 56, w, h - 22, sky
    )
    foot = y - 56 + h - 22
    if (x, y) == HERS:
        body += _her(x, foot)
    else:
        body += seated_front(x, foot, 36, TOPS[number * 3 % 9], HAIRS[number % 4], number)
        body += line(
            f"M{x - 9},{foot - 70} l5,0 M{x + 4},{foot - 70} l5,0 M{x - 4},{foot - 57} q4,3 8,0",
            "#3a2a24",
            2.2,
        )
    return (
        body
        + rect(x - 34, foot + 10, 68, 8, t.palette.ink, 0.75)
        + rect(x - 44, foot + 23, 88, 5, t.palette.ink, 0.4)
    )


def _her(x: float, foot: float) -> str:
    """Long hair, round glasses, and the coat one knows."""
    hair = path("M-27,-100 C-30,-132 30,-132 27,-100 L34,0 L-34,0 Z", "#2b1c1c")
    coat = path("M-44,0 C-44,-30 -30,-42 -12,-46 L12,-46 C30,-42 44,-30 44,0 Z", COAT)
    roll = rect(-11, -58, 22, 20, "#3f4a52", rx=6) + path("M-12,-46 L0,-6 L12,-46 Z", "#3f4a52")
    face = ellipse(0, -80, 19, 24, "#e4b38a") + path(
        "M-20,-84 C-18,-112 18,-112 20,-84 C12,-102 -4,-104 -20,-84 Z", "#2b1c1c"
    )
    glasses = line(
        "M-13,-80 a7,7 0 1 0 12,0 a7,7 0 1 0 -12,0 M1,-80 a7,7 0 1 0 12,0 a7,7 0 1 0 -12,0", "#3a2a24", 2
    )
    return group(hair + coat + roll + face + glasses + line("M-5,-66 l10,0", "#8a4a3a", 2.4), x, foot, 0.84)


def _list(t: Tones, along: float) -> tuple[Sheet, ...]:
    """A long list of projects by number, and beside it slips on which a panel has written."""
    x, y, w, h = LIST
    x -= along
    cork = board(x, y, w + 100, h, t.thing("#d9b27e", 0.1), t.thing("#8a5a36", 0.1))
    paper = rect(x + 20, y + 22, 190, h - 44, "#fffaf0") + rect(x + 46, y + 66, 138, 4, "#c95b16")
    for i in range(21):
        top = y + 84 + i * 12
        paper += rect(x + 36, top, 14, 5, "#7a6a5c", 0.8) + rect(
            x + 58, top, (104, 128, 88, 116, 96)[i % 5], 5, "#7a6a5c", 0.6
        )
    paper += circle(x + 115, y + 24, 6, "#c8402a")
    paper += "".join(
        notice(x + 282, y + 34 + i * 110, 84, 92, c, seed=i + 3, turn=(-3, 2, -2)[i])
        for i, c in enumerate(("#f2d98a", "#cfe0dc", "#fff6e0"))
    )
    words = (Lettering("立项名单", x + 115, y + 48, 28, t.thing("#2f4a4a", 0), name="list", room=200),)
    return Sheet(body=cork, shadow=BUILDING), Sheet(body=t.under(paper, 0.06), shadow=SMALL, letters=words)


def _tubes(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(tube_lamp(x, 40, 280, t.lamp("#f6f6ea"), t.depth(0.5)) for x in (560, 1240))
    lit = (glows([(700, 66, 420), (1380, 66, 420)], "#fff2cc", 0.4),) if t.lamps else ()
    return Sheet(body=body, shadow=SMALL), *lit


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """Backs of heads, early in the morning: there is a gap in them, as wide as half a photograph."""
    if t.light is not Light.MORNING:
        return ()
    spots = ((470, 70, 1), (596, 66, 7), (742, 72, 5), (1206, 72, 0), (1352, 68, 3), (1500, 74, 6))
    body = ""
    for i, (x, size, c) in enumerate(spots):
        top, y = mix(TOPS[c], t.palette.mid, 0.14), 792 + (i % 2) * 12
        body += seated_back(x, y, size, top, HAIRS[i % 4], i) + path(
            f"M{x - size * 1.15},{y - 2} L{x + size * 1.15},{y - 2} L{x + size},1150 L{x - size},1150 Z", top
        )
    return (Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.FEW),)


def _near_post(t: Tones) -> Sheet:
    body = rect(-90, -70, 130, 1220, mix(t.depth(0.6), t.palette.ink, 0.2))
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)
