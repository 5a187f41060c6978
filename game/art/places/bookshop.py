"""A narrow bookshop: two walls of books, a paper lantern or three, a ladder, and the cat that owns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    LEAVES,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    foreground,
)
from game.art.places.pieces.furniture import SPINES, bookcase
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.pets import cat, sleeping_cat
from game.art.places.pieces.rooms import boards, floor, sunlit, view, wall
from game.art.places.pieces.small_things import book_row, mug, spider_plant
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

DOOR = (830.0, 150.0, 272.0, 430.0)  # x, y, width, height
# x, y, radius of each.
LANTERNS = ((700, 150, 52), (1220, 120, 62), (966, 60, 44))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the bookshop in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, DOOR, seed=13, horizon=0.9),
        wall(t, [DOOR], t.depth(0.12), low=t.depth(0.24), foot=600),
        _front(t),
        floor(t.depth(0.5), t.depth(0.3), 580),
        boards(t.depth(0.6), 580),
        *sunlit(t, DOOR, 580),
        *roomlight(t, 966, 330, 900, 0.5),
        *_aisle(t, ((640, 178, 176, 410, 5), (1116, 178, 176, 410, 5)), 40, 0.42),
        _customers(t),
        more_walkers(t, "bookshop"),
        *_aisle(t, ((330, 96, 290, 570, 5), (1312, 96, 290, 570, 5)), 60, 0.52),
        _ladder(t),
        *_aisle(t, ((-70, -20, 370, 800, 6), (1632, -20, 370, 800, 6)), 80, 0.62),
        *_lanterns(t),
        _signs(t),
        *foreground(_tables(t)),
        *wash(t),
        _near_pile(t),
    )


def _front(t: Tones) -> Sheet:
    wood = t.depth(0.62)
    x, y, w, h = DOOR
    body = holed(
        f"M{x - 18},{y - 18} L{x + w + 18},{y - 18} L{x + w + 18},{y + h + 10} L{x - 18},{y + h + 10} Z M{x},{y} L{x},{y + h - 120} L{x + w / 2 - 8},{y + h - 120} L{x + w / 2 - 8},{y} Z M{x + w / 2 + 8},{y} L{x + w / 2 + 8},{y + h - 120} L{x + w},{y + h - 120} L{x + w},{y} Z",
        wood,
    )
    body += (
        rect(x, y + 86, w, 8, wood)
        + "".join(
            rect(
                x + 18 + i * (w / 2 + 4), y + h - 100, w / 2 - 40, 84, mix(wood, t.palette.paper, 0.16), rx=3
            )
            for i in (0, 1)
        )
        + circle(x + w / 2 - 16, y + h - 140, 7, t.thing("#d9b868"))
        + circle(x + w / 2 + 16, y + h - 140, 7, t.thing("#d9b868"))
    )
    card = line(
        f"M{x + 46},{y + 100} L{x + 70},{y + 86} L{x + 94},{y + 100}", t.thing("#8a6a3c"), 2.4
    ) + rect(x + 32, y + 100, 76, 52, t.thing("#f6ead0"), rx=3)
    bell = path(f"M{x + w - 40},{y - 2} q14,-26 28,0 Z", t.thing("#d9b04a"))
    return Sheet(
        body=body + card + bell,
        shadow=BUILDING,
        letters=(Lettering("营业", x + 70, y + 126, 32, t.thing("#a8392a", 0), name="card", room=70),),
    )


def _aisle(
    t: Tones, cases: tuple[tuple[float, float, float, float, int], ...], seed: int, depth: float
) -> tuple[Sheet, ...]:
    wood = mix(t.depth(depth), t.thing("#8f5f38", 0), 0.4)
    built = [bookcase(x, y, w, h, rows, wood, seed=seed + i) for i, (x, y, w, h, rows) in enumerate(cases)]
    return Sheet(body="".join(case for case, _ in built), shadow=Shadow(10, 12, 24, 0.44)), Sheet(
        body=t.under("".join(books for _, books in built), 0.24), shadow=SMALL
    )


def _customers(t: Tones) -> Sheet:
    body = person(
        t,
        5,
        Walker(786, 640, 236, prop="book", gait="stand", hair="long", heading=-1, wear="coat", top="#3f6673"),
    ) + person(
        t,
        16,
        Walker(1158, 636, 226, gait="stand", hair="bald", locks="#b9b0aa", prop="book", heading=1, girth=1.1),
    )
    return Sheet(body=body, shadow=Shadow(8, 9, 14, 0.36), crowd=Crowd.FEW)


def _ladder(t: Tones) -> Sheet:
    wood = t.thing("#c89256")
    body = line("M1310,742 L1338,92 M1224,742 L1292,92", wood, 12) + "".join(
        line(f"M{1228 + i * 7.4:.0f},{700 - i * 74} L{1311 + i * 3.2:.0f},{700 - i * 74}", wood, 9)
        for i in range(8)
    )
    return Sheet(
        body=body + t.under(cat(1276, 402, 90, "#3a3436", mark="#f3e6cb", heading=-1)),
        shadow=Shadow(10, 10, 16, 0.4),
    )


def _lanterns(t: Tones) -> tuple[Sheet, ...]:
    body = ""
    for x, y, r in LANTERNS:
        skin = "#ffe2a0" if t.lamps else t.thing("#f8ecd0")
        body += (
            line(f"M{x},-70 L{x},{y - r}", t.depth(0.7), 3)
            + ellipse(x, y, r, r * 0.92, skin)
            + "".join(
                line(
                    f"M{x - r * k},{y + r * s} Q{x},{y + r * (s + 0.1)} {x + r * k},{y + r * s}",
                    mix(skin, "#b5793a", 0.35),
                    2,
                )
                for s, k in ((-0.5, 0.82), (-0.1, 0.98), (0.3, 0.92))
            )
            + rect(x - r * 0.24, y - r * 0.96, r * 0.48, 7, t.depth(0.7))
        )
    lit = (glows([(x, y, r * 4.6) for x, y, r in LANTERNS], "#ffc46a", 0.55),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _signs(t: Tones) -> Sheet:
    red, pale = t.thing("#a8392a", 0.1), t.thing("#f6e3b8", 0)
    body = (
        rect(852, 108, 228, 66, t.depth(0.74), rx=4)
        + line("M886,108 L886,-70 M1046,108 L1046,-70", t.depth(0.7), 3)
        + rect(388, 66, 124, 42, red, rx=3)
        + rect(1430, 66, 124, 42, red, rx=3)
    )
    words = (
        Lettering("旧雨书店", 966, 141, 46, pale, name="board", room=210),
        Lettering("文学", 450, 87, 30, pale, name="left_shelf", room=114),
        Lettering("历史", 1492, 87, 30, pale, name="right_shelf", room=114),
    )
    return Sheet(body=body, shadow=OBJECT, letters=words)


def _tables(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#b5784a", 0.2)
    top = (
        rect(700, 668, 520, 22, mix(wood, "#fff0d8", 0.2), rx=4)
        + rect(716, 690, 488, 470, mix(wood, t.palette.ink, 0.24))
        + rect(752, 706, 416, 454, mix(wood, t.palette.ink, 0.36), rx=3)
    )
    stacks = "".join(
        rect(x + (i % 3) * 3, 668 - (i + 1) * h, 92 - (i % 2) * 6, h - 1, SPINES[(i + k) % 8])
        for k, (x, n, h) in enumerate(((728, 5, 15), (1020, 3, 14), (1112, 6, 14)))
        for i in range(n)
    )
    face = "".join(
        poly([(x, 668), (x + 66, 668), (x + 60, 582), (x + 6, 582)], c)
        + rect(x + 16, 600, 34, 5, "#fbf3df")
        + circle(x + 33, 634, 13, mix(c, "#fff3d6", 0.5))
        for x, c in ((846, "#3f6673"), (920, "#c8402a"))
    )
    things = (
        stacks
        + face
        + sleeping_cat(1062, 628, 96, "#d9924a", "#a8642a")
        + mug(1212 - 20, 584, 30, "#f3e6cb")
        + rect(1240, 708, 70, 14, "#c8402a")
        + rect(1236, 722, 80, 14, "#f3e6cb")
        + rect(1242, 736, 66, 14, "#3f6673")
        + spider_plant(640, 744, 150, seed=7)
        + book_row(560, 748, 40, 60, 3, SPINES)
    )
    tag = path("M770,706 L866,706 L878,732 L866,758 L770,758 Z", t.thing("#f2d98a"))
    return (
        Sheet(body=top, shadow=Shadow(0, -4, 20, 0.42)),
        Sheet(body=t.under(things), shadow=OBJECT),
        Sheet(
            body=tag,
            shadow=SMALL,
            letters=(Lettering("八折", 820, 732, 38, t.thing("#a8392a", 0), name="tag", room=92),),
        ),
    )


def _near_pile(t: Tones) -> Sheet:
    pile = "".join(
        rect(1690 + dx, 820 - i * 50, 340, 46, c, rx=5)
        for i, (dx, c) in enumerate(((0, "#3f6673"), (-22, "#f3e6cb"), (18, "#c8402a"), (-6, "#e0a94a")))
    )
    return Sheet(body=group(t.under(pile, 0.25), 40, 20), shadow=LEAVES, contact=0, edge=False, blur=4)
