"""Before the lift of an office building: two steel doors, the floor above them, a board with notices, stairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import floor, frame, sunlit, tube_lamp, view, wall
from game.art.places.pieces.small_things import notice, spider_plant
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import LAMPLIGHT, Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (1500, 150, 260, 380)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the hall in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#e6dfd2"), t.palette.far, 0.34)
    return t.stage(
        *view(t.outside(), WINDOW, seed=6, city=True, horizon=0.85),
        wall(t, [WINDOW], plaster, low=mix(t.thing("#9aa8a0"), t.palette.mid, 0.3), foot=650),
        frame(WINDOW, t.thing("#8a949a"), across=2, down=2),
        floor(mix(t.thing("#a8a49c"), t.palette.mid, 0.34), mix(t.thing("#c4beb2"), t.palette.far, 0.3), 640),
        _tiles(t),
        *sunlit(t.outside(), WINDOW, 660),
        *_stairs(t),
        *_lift(t),
        *_board(t),
        _plants(t),
        more_walkers(t, "lift_hall"),
        *_lamps(t),
        *wash(t),
    )


def _tiles(t: Tones) -> Sheet:
    colour = mix(t.thing("#8a867e"), t.palette.deep, 0.2)
    body = "".join(
        line(f"M{960 + dx * 0.42:.0f},642 L{960 + dx},960", colour, 3, 0.5) for dx in range(-2400, 2401, 240)
    )
    return printed(body + "".join(line(f"M-60,{y} L1980,{y}", colour, 3, 0.5) for y in (668, 712, 776)))


def _stairs(t: Tones) -> tuple[Sheet, ...]:
    """The stairwell at the left, where one may sit."""
    dark = mix(t.thing("#5f6468"), t.palette.ink, 0.35)
    step = mix(t.thing("#b8b2a6"), t.palette.far, 0.2)
    hole = rect(80, 150, 340, 500, dark)
    flight = "".join(
        poly(
            [
                (96 + i * 26, 640 - i * 44),
                (420, 640 - i * 44),
                (420, 596 - i * 44),
                (96 + i * 26, 596 - i * 44),
            ],
            mix(step, dark, 0.09 * i),
        )
        for i in range(8)
    )
    rail = line("M104,520 L330,150", t.thing("#8a5f3c"), 12) + "".join(
        line(f"M{118 + i * 34},{500 - i * 54} L{118 + i * 34},{600 - i * 54}", t.thing("#4a5054"), 5)
        for i in range(6)
    )
    arch = (
        rect(64, 134, 16, 520, t.thing("#efe6d6"))
        + rect(420, 134, 16, 520, t.thing("#efe6d6"))
        + rect(64, 134, 372, 16, t.thing("#efe6d6"))
    )
    return (
        printed(hole),
        Sheet(body=flight, shadow=SMALL),
        Sheet(body=rail, shadow=SMALL),
        Sheet(body=arch, shadow=BUILDING),
    )


def _lift(t: Tones) -> tuple[Sheet, ...]:
    """The lift: one leaf half open, its light on the floor."""
    steel, inside = mix(t.thing("#aab4b8"), t.palette.far, 0.2), LAMPLIGHT if t.lamps else t.thing("#f1e8d4")
    surround = rect(530, 170, 320, 480, mix(steel, t.palette.ink, 0.4))
    cabin = rect(552, 196, 276, 454, inside) + rect(552, 500, 276, 8, mix(steel, t.palette.ink, 0.2))
    leaves = rect(552, 196, 100, 454, steel) + rect(788, 196, 40, 454, steel)
    leaves += poly([(580, 196), (610, 196), (568, 650), (552, 650), (552, 500)], "#ffffff", 0.16)
    display = rect(640, 116, 100, 44, t.thing("#23262c"))
    button = (
        rect(872, 400, 34, 84, steel)
        + circle(889, 424, 9, t.thing("#f4efe2"))
        + circle(889, 460, 9, "#f0a04a")
    )
    return (
        Sheet(body=surround, shadow=BUILDING),
        printed(cabin),
        Sheet(body=leaves, shadow=Shadow(6, 4, 12, 0.4)),
        printed(poly([(652, 650), (788, 650), (840, 800), (640, 800)], inside, 0.4)),
        Sheet(
            body=display + button,
            shadow=SMALL,
            letters=(
                Lettering("4", 668, 138, 32, "#f0a04a", name="floor"),
                Lettering("↑", 708, 138, 28, "#f0a04a", name="floor"),
            ),
        ),
    )


def _board(t: Tones) -> tuple[Sheet, ...]:
    """The board beside the lift: one sheet is new, with a red stamp."""
    body = rect(960, 190, 420, 320, t.thing("#8a949a")) + rect(
        974, 204, 392, 292, mix(t.thing("#7f9a8f"), t.palette.mid, 0.2)
    )
    small = "".join(
        notice(x, y, w, h, t.paper(0.1), seed=i, turn=a)
        for i, (x, y, w, h, a) in enumerate(
            (
                (1000, 226, 84, 110, -2),
                (1004, 360, 96, 110, 2),
                (1268, 230, 80, 100, 3),
                (1270, 352, 84, 116, -2),
            )
        )
    )
    new = (
        rect(1116, 222, 136, 190, t.paper())
        + "".join(
            rect(1132, 262 + i * 18, (104, 96, 104, 60)[i % 4], 5, mix(t.palette.ink, t.palette.paper, 0.35))
            for i in range(6)
        )
        + circle(1216, 382, 19, "#c8402a", 0.75)
        + circle(1184, 226, 6, t.thing("#c8402a"))
    )
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=small, shadow=SMALL),
        Sheet(
            body=new,
            shadow=OBJECT,
            letters=(Lettering("通知", 1184, 246, 24, t.thing("#b8301f"), name="notice"),),
        ),
    )


def _plants(t: Tones) -> Sheet:
    pot = path("M1420,720 L1410,620 L1500,620 L1490,720 Z", "#b5694a")
    leaves = "".join(
        path(
            f"M1455,620 C{1455 + dx * 0.3:.0f},{560 - abs(dx) * 0.2:.0f} {1455 + dx * 0.8:.0f},{500 + abs(dx) * 0.5:.0f} {1455 + dx},{470 + abs(dx) * 0.9:.0f} C{1455 + dx * 0.6:.0f},{540 + abs(dx) * 0.3:.0f} {1462 + dx * 0.2:.0f},{580} 1462,620 Z",
            ("#5f8a5a", "#7fa56a")[i % 2],
        )
        for i, dx in enumerate((-90, -52, -16, 24, 60, 96))
    )
    return Sheet(body=t.under(leaves + pot + spider_plant(1630, 530, 60)), shadow=OBJECT)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = tube_lamp(420, 56, 240, t.lamp(), t.thing("#8a949a")) + tube_lamp(
        1100, 56, 240, t.lamp(), t.thing("#8a949a")
    )
    lit = (glows([(690, 420, 260)], "#ffe0a0", 0.35), *roomlight(t, 960, 320, 600)) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.3)), *lit
