"""The library's stairs: a broad flight up to a landing window, banisters, somebody on the way up, a shelf to each side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.furniture import bookcase
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import floor, frame, gleam, view, wall
from game.art.places.pieces.small_things import notice, spider_plant
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (740.0, 40.0, 440.0, 300.0)  # x, y, width, height
LANDING, FLOOR = 404.0, 676.0
STEPS = 9


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the library's stairs in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=8, horizon=0.84),
        wall(t, [WINDOW], t.depth(0.1), low=t.depth(0.24), foot=640),
        frame(WINDOW, t.depth(0.52), across=4, down=2),
        gleam(WINDOW, 0.12),
        *roomlight(t, 960, 260, 760, 0.35),
        _landing(t),
        *_shelves(t),
        floor(t.depth(0.5), t.depth(0.36), 640),
        *_flight(t),
        _climber(t),
        *_banisters(t),
        *_signs(t),
        *_lamps(t),
        _pots(t),
        *wash(t),
    )


def _row(step: int) -> tuple[float, float, float]:
    """How high the front edge of a step lies, and where it begins and ends; the steps nearer to us are higher and wider."""
    along = (step / STEPS) ** 1.25
    return LANDING + (FLOOR - LANDING) * along, 690 - 200 * along, 1230 + 200 * along


def _landing(t: Tones) -> Sheet:
    stone = mix(t.thing("#cfc2a8"), t.palette.far, 0.3)
    body = rect(520, LANDING - 26, 880, 34, stone) + rect(
        520, LANDING - 34, 880, 10, mix(stone, t.palette.paper, 0.35)
    )
    return Sheet(body=body, shadow=OBJECT)


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    cases, books = "", ""
    for x, w, seed in ((-40, 330, 3), (1630, 330, 6)):
        case, row = bookcase(x, 170, w, 480, 5, t.thing("#6b4a34"), seed=seed)
        cases, books = cases + case, books + row
    return Sheet(body=cases, shadow=BUILDING), Sheet(body=t.under(books), shadow=SMALL)


def _flight(t: Tones) -> tuple[Sheet, ...]:
    stone = mix(t.thing("#cfc2a8"), t.palette.far, 0.25)
    sheets = []
    for step in range(STEPS):
        y0, left0, right0 = _row(step)
        y1, left1, right1 = _row(step + 1)
        riser = y0 + (y1 - y0) * 0.5
        face = mix(stone, t.palette.deep, 0.22 + 0.02 * step)
        body = rect(left1, riser, right1 - left1, y1 - riser + 2, face) + poly(
            [(left0, y0), (right0, y0), (right1, riser), (left1, riser)], mix(stone, t.palette.paper, 0.24)
        )
        body += poly(
            [(left1 + 4, riser), (right1 - 4, riser), (right1 - 4, riser + 5), (left1 + 4, riser + 5)],
            mix(stone, t.palette.ink, 0.4),
            0.6,
        )
        sheets.append(Sheet(body=body, shadow=SMALL))
    runner = "".join(
        poly(
            [(960 - w0, y0), (960 + w0, y0), (960 + w1, y1), (960 - w1, y1)],
            t.thing("#8f3a2c"),
            0.5,
        )
        for (y0, w0), (y1, w1) in (
            ((_row(step)[0], 90 + step * 9), (_row(step + 1)[0], 99 + step * 9)) for step in range(STEPS)
        )
    )
    return *sheets, printed(runner)


def _climber(t: Tones) -> Sheet:
    body = person(t, 4, Walker(1108, 506, 214, heading=-1, prop="book", top="#3f6673", hair="tail"))
    return Sheet(body=body, shadow=OBJECT, crowd=Crowd.FEW)


def _banisters(t: Tones) -> tuple[Sheet, ...]:
    wood, iron = t.thing("#7a4a2c"), t.thing("#3a4046")
    sheets = []
    for side in (-1, 1):
        body = ""
        for step in range(STEPS + 1):
            y, left, right = _row(step)
            x = left if side < 0 else right
            body += line(f"M{x},{y} L{x},{y - 96 - step * 6}", iron, 6)
        top, low = _row(0), _row(STEPS)
        x0, x1 = (top[1], low[1]) if side < 0 else (top[2], low[2])
        points = " ".join(
            f"{'M' if step == 0 else 'L'}{_row(step)[1 if side < 0 else 2]},{_row(step)[0] - 96 - step * 6}"
            for step in range(STEPS + 1)
        )
        body += line(points, wood, 17)
        body += rect(x1 - 13, low[0] - 168, 26, 176, wood) + circle(
            x1, low[0] - 178, 20, mix(wood, t.palette.paper, 0.15)
        )
        body += line(f"M{x0},{top[0] - 96} L{x0 - 170 if side < 0 else x0 + 170},{top[0] - 96}", wood, 14)
        body += "".join(
            line(f"M{x0 + side * dx},{top[0] - 92} L{x0 + side * dx},{top[0] - 30}", iron, 5)
            for dx in range(28, 170, 28)
        )
        sheets.append(Sheet(body=body, shadow=Shadow(8, 8, 12, 0.36)))
    return tuple(sheets)


def _signs(t: Tones) -> tuple[Sheet, ...]:
    board = rect(430, 232, 190, 92, t.thing("#2f4f58")) + rect(438, 240, 174, 76, t.thing("#27454e"))
    ink = t.thing("#fdf3d6", 0.02)
    quiet = notice(1330, 196, 92, 122, "#fffaf0", head="#2f5878", seed=5, turn=2) + notice(
        1446, 216, 76, 98, "#f2d98a", seed=2, turn=-3
    )
    return (
        Sheet(
            body=board,
            shadow=OBJECT,
            letters=(
                Lettering("二楼", 524, 262, 26, ink, name="board"),
                Lettering("请安静", 524, 296, 26, ink, name="board"),
            ),
        ),
        Sheet(body=t.under(quiet), shadow=SMALL),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    spots = ((470.0, 132.0), (1450.0, 132.0))
    body = "".join(
        line(f"M{x},-60 L{x},{y - 24}", t.palette.ink, 4) + circle(x, y, 30, t.lamp()) for x, y in spots
    )
    glow = (glows([(x, y, 240.0) for x, y in spots], "#ffc766", 0.4),) if t.lamps else ()
    return (Sheet(body=body, shadow=OBJECT), *glow)


def _pots(t: Tones) -> Sheet:
    shade = ellipse(370, 742, 60, 9, t.palette.shade, 0.3) + ellipse(1560, 742, 60, 9, t.palette.shade, 0.3)
    pots = spider_plant(370, 742, 150) + spider_plant(1560, 742, 150, pot="#3f6673", seed=7)
    bin_ = path("M300,676 L344,676 L338,742 L306,742 Z", "#5f7d6a")
    return Sheet(body=shade + t.under(pots + bin_), shadow=OBJECT)
