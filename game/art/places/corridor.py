"""A teaching building's corridor: doors into the distance, sun on the floor, a crowded notice board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, gradient, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import view
from game.art.places.pieces.small_things import flask, notice, spider_plant, umbrella
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.walkers import Walker, passers, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light

EYE = (716.0, 352.0)  # the vanishing point
END = (648.0, 262.0, 140.0, 128.0)  # the window at the end: x, y, width, height
FLOOR = 716.0  # its y in front
PIER = Shadow(10, 12, 26, 0.46)
# x, y, width, height, paper, heading, and the turn in degrees of each.
NOTICES = (
    (1022, 226, 92, 124, "#fff6e0", "#c8402a", -3),
    (1128, 220, 84, 104, "#f2d98a", "#3f6673", 2),
    (1214, 232, 70, 92, "#cfe0dc", "", 4),
    (1018, 382, 76, 96, "#e8b0a0", "", 3),
    (1112, 356, 100, 134, "#fffaf0", "#86476a", -2),
    (1216, 350, 78, 108, "#d9e4c4", "#5f7d4a", 1),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the corridor in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        backdrop(rect(-60, -60, 2040, 1200, t.depth(0.2))),
        *view(t, END, seed=3),
        _end_wall(t),
        _ceiling(t),
        _floor(t),
        _left_side(t),
        _right_side(t),
        *_light_on_floor(t),
        *_lamps(t),
        *roomlight(t, 716, 380, 520, 0.6),
        _walkers(t),
        more_walkers(t, "corridor"),
        _piers(t),
        _near_door(t),
        *_notice_board(t),
        _bench_things(t),
        *_signs(t),
        *((_sheet_on_door(t),) if t.night else ()),
        *roomlight(t, 1130, 300, 620, 0.4),
        *wash(t),
    )


def at(x: float, y: float, far: float) -> Point:
    """Where a point of the near opening lies once it is `far` times as distant."""
    return EYE[0] + (x - EYE[0]) / far, EYE[1] + (y - EYE[1]) / far


def _quad(x: float, top: float, low: float, near: float, far: float) -> list[Point]:
    """A panel of a side wall between two distances."""
    return [at(x, top, near), at(x, top, far), at(x, low, far), at(x, low, near)]


def _end_wall(t: Tones) -> Sheet:
    x, y, w, h = END
    bars = rect(x + w / 2 - 4, y, 8, h, t.depth(0.5)) + rect(x, y + h * 0.42, w, 7, t.depth(0.5))
    rim = (
        rect(x - 10, y - 10, w + 20, 11, t.depth(0.5))
        + rect(x - 10, y - 10, 11, h + 20, t.depth(0.5))
        + rect(x + w - 1, y - 10, 11, h + 20, t.depth(0.5))
    )
    low = (
        rect(590, y + h, 260, 50, t.depth(0.34))
        + rect(600, 180, 42, 300, t.depth(0.16))
        + rect(790, 180, 46, 300, t.depth(0.16))
        + rect(600, 150, 236, 100, t.depth(0.16))
    )
    return Sheet(body=low + rim + bars, shadow=SMALL)


def _ceiling(t: Tones) -> Sheet:
    body = poly(
        [(-200, -260), (1300, -260), at(1080, -60, 4.6), at(330, -60, 4.6)],
        mix(t.depth(0.1), t.palette.paper, 0 if t.night else 0.3),
    )
    return Sheet(body=body, contact=0)


def _floor(t: Tones) -> Sheet:
    left, right = at(330, FLOOR, 4.6), at(1000, FLOOR, 4.6)
    body = path(
        f"M{left[0] - 10:.0f},{left[1]:.0f} L{right[0] + 10:.0f},{right[1]:.0f} L1010,{FLOOR} L1990,{FLOOR} L1990,1150 L-70,1150 L-70,{FLOOR} L320,{FLOOR} Z",
        "url(#floor)",
    )
    joints = "".join(
        poly(
            [at(x, FLOOR, 4.6), at(x + 4, FLOOR, 4.6), at(x + 6, FLOOR, 0.7), at(x, FLOOR, 0.7)],
            t.depth(0.5),
            0.3,
        )
        for x in range(330, 1010, 84)
    )
    joints += "".join(
        line(f"M-60,{at(0, FLOOR, z)[1]:.0f} L1980,{at(0, FLOOR, z)[1]:.0f}", t.depth(0.5), 2, 0.25)
        for z in (0.8, 0.9, 1.0)
    )
    joints += "".join(
        line(
            f"M{at(330, FLOOR, z)[0]:.0f},{at(0, FLOOR, z)[1]:.0f} L{at(1000, FLOOR, z)[0]:.0f},{at(0, FLOOR, z)[1]:.0f}",
            t.depth(0.5),
            2,
            0.25,
        )
        for z in (1.2, 1.45, 1.8, 2.3, 3.1)
    )
    return Sheet(
        body=body + joints,
        defs=gradient("floor", [(0, t.depth(0.24)), (1, t.depth(0.46))], (0, 430), (0, 900)),
        shadow=SMALL,
    )


def _left_side(t: Tones) -> Sheet:
    wall, dado, wood = t.depth(0.13), t.depth(0.38), t.thing("#a8713f", 0.3)
    body = (
        poly(_quad(330, -60, FLOOR, 1, 4.6), wall)
        + poly(_quad(330, 560, FLOOR, 1, 4.6), dado)
        + poly(_quad(330, 552, 562, 1, 4.6), t.depth(0.5))
    )
    for near, far in ((1.14, 1.44), (1.85, 2.4), (3.05, 3.9)):
        body += poly(_quad(330, 190, FLOOR, near, far), mix(wood, t.palette.deep, 0.3)) + poly(
            _quad(330, 214, FLOOR, near * 1.025, far * 0.975), wood
        )
        body += poly(
            _quad(330, 270, 420, near * 1.08, far * 0.93), LAMPLIGHT if t.lamps else t.depth(0.06)
        ) + poly(_quad(330, 130, 172, near * 1.08, far * 0.94), t.depth(0.62))
    return Sheet(body=body, shadow=SMALL)


def _right_side(t: Tones) -> Sheet:
    wall, dado = t.depth(0.18), t.depth(0.42)
    body = (
        poly(_quad(1000, -60, FLOOR, 1, 4.6), wall)
        + poly(_quad(1000, 560, FLOOR, 1, 4.6), dado)
        + poly(_quad(1000, 552, 562, 1, 4.6), t.depth(0.5))
    )
    glass = {
        "morning": "#fff4d8",
        "day": mix(t.palette.sky, "#ffffff", 0.6),
        "dusk": "#ffb070",
        "night": mix(t.palette.ink, "#1a2440", 0.5),
    }[t.light.value]
    for near, far in ((1.2, 1.62), (1.9, 2.5), (2.9, 3.8)):
        body += poly(_quad(1000, 110, 530, near, far), t.depth(0.56)) + poly(
            _quad(1000, 130, 510, near * 1.03, far * 0.97), glass
        )
        body += poly(_quad(1000, 300, 314, near, far), t.depth(0.56)) + poly(
            _quad(1000, 110, 530, (near + far) / 2 * 0.985, (near + far) / 2 * 1.015), t.depth(0.56)
        )
    return Sheet(body=body, shadow=SMALL)


def _light_on_floor(t: Tones) -> tuple[Sheet, ...]:
    if t.night:
        return ()
    colour, strength = ("#ff9a50", 0.42) if t.lamps else ("#fff8e0", 0.5)
    reach = {"morning": 380, "day": 640, "dusk": 420}[t.light.value]
    body = "".join(
        poly(
            [
                at(960, FLOOR, near),
                at(reach, FLOOR, near * 0.96),
                at(reach, FLOOR, far * 0.96),
                at(960, FLOOR, far),
            ],
            colour,
            strength,
        )
        for near, far in ((1.24, 1.56), (1.95, 2.42), (2.95, 3.7))
    )
    return (printed(body),)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    glass = t.lamp("#f6f2e2")
    body = "".join(
        poly([at(600, -50, z), at(832, -50, z), at(832, -50, z * 1.1), at(600, -50, z * 1.1)], glass)
        for z in (1.7, 2.3, 3.2)
    )
    lit = (glows([(*at(716, -40, z), 330 / z) for z in (1.7, 2.3, 3.2)], "#ffdf9a", 0.5),) if t.lamps else ()
    return Sheet(body=body, contact=0.2), *lit


def _walkers(t: Tones) -> Sheet:
    far = passers(t, 15, [(690, 470, 104, 1, "book"), (744, 474, 98, -1, "")])
    near = passers(t, 27, [(836, 640, 256, -1, "blue_backpack")])
    body = far + person(t, 6, Walker(630, 560, 170, heading=1, prop="boxes", hair="bun")) + near
    return Sheet(body=body, shadow=Shadow(8, 8, 12, 0.34), crowd=Crowd.FEW)


def _piers(t: Tones) -> Sheet:
    wall, dado = mix(t.depth(0.08), t.palette.paper, 0 if t.night else 0.1), t.depth(0.44)
    body = ""
    for x, w in ((-70, 466), (966, 1024)):
        body += (
            rect(x, -70, w, 760, wall)
            + rect(x, 560, w, 150, dado)
            + rect(x, 552, w, 9, t.depth(0.56))
            + rect(x, 690, w, 22, t.depth(0.62))
        )
    return Sheet(body=body + path("M390,-70 L972,-70 L972,52 Q680,14 390,52 Z", wall), shadow=PIER)


def _near_door(t: Tones) -> Sheet:
    wood, rim = t.thing("#a8713f", 0.28), t.thing("#7a4f2c", 0.28)
    body = ""
    for x in (60, 1612):
        body += (
            rect(x - 16, 176, 292, 536, rim)
            + rect(x, 192, 260, 520, wood)
            + rect(x + 30, 236, 80, 190, LAMPLIGHT if t.lamps else t.depth(0.04))
            + rect(x + 150, 236, 80, 190, LAMPLIGHT if t.lamps else t.depth(0.04))
        )
        body += (
            rect(x + 126, 192, 8, 520, rim)
            + circle(x + 112, 470, 9, t.thing("#d9b868"))
            + circle(x + 148, 470, 9, t.thing("#d9b868"))
            + rect(x + 30, 500, 80, 170, mix(wood, rim, 0.4), rx=3)
            + rect(x + 150, 500, 80, 170, mix(wood, rim, 0.4), rx=3)
        )
    return Sheet(body=body, shadow=BUILDING)


def _notice_board(t: Tones) -> tuple[Sheet, ...]:
    cork = board(972, 196, 298, 316, t.thing("#d9b27e", 0.1), t.thing("#8a5a36", 0.1))
    papers = "".join(
        notice(x, y, w, h, c, head=head, seed=i, turn=turn)
        for i, (x, y, w, h, c, head, turn) in enumerate(NOTICES)
    )
    papers += poly([(990, 470), (1040, 466), (1042, 500), (992, 504)], "#f2b65a") + circle(
        1014, 472, 4, "#3f6673"
    )
    heads = rect(1034, 142, 176, 46, t.depth(0.66), rx=4)
    return Sheet(
        body=cork + heads,
        shadow=BUILDING,
        letters=(Lettering("通知栏", 1122, 165, 34, t.thing("#f8e8c4", 0), name="board", room=166),),
    ), Sheet(body=t.under(papers), shadow=SMALL)


def _bench_things(t: Tones) -> Sheet:
    bench = (
        rect(1000, 634, 250, 14, "#b07a44", rx=3)
        + rect(1014, 648, 12, 76, "#4a4d55")
        + rect(1224, 648, 12, 76, "#4a4d55")
        + rect(1000, 672, 250, 6, "#4a4d55")
    )
    things = (
        rect(1050, 606, 66, 15, "#c8402a")
        + rect(1044, 620, 74, 14, "#3f6673")
        + flask(1180, 634, 74, "#e58a9a")
        + umbrella(966, 724, 132, "#c8402a", turn=9)
    )
    return Sheet(body=t.under(bench + things + spider_plant(372, 722, 130, seed=5)), shadow=OBJECT)


def _sheet_on_door(t: Tones) -> Sheet:
    """By night the right door is that of the water room, with a sheet of paper on it that people have written on."""
    body = notice(1742, 236, 132, 178, t.thing("#fffaf0"), head=t.thing("#a5321f"), seed=6, turn=-1)
    body += line("M1690,392 c16,-10 24,8 40,-2 M1760,380 l40,8", t.thing("#3f6673"), 4)
    return Sheet(body=body, shadow=SMALL)


def _signs(t: Tones) -> tuple[Sheet, ...]:
    plates = rect(118, 112, 144, 46, t.depth(0.66), rx=4) + rect(1670, 112, 144, 46, t.depth(0.66), rx=4)
    exit_sign = rect(640, 66, 152, 50, t.thing("#3f8a5c", 0.1), rx=5) + line(
        "M690,52 L690,66 M742,52 L742,66", t.depth(0.6), 3
    )
    pale = t.thing("#f8e8c4", 0)
    right, face = ("开水房", "chinese_bold") if t.night else ("302", "bold")
    words = (
        Lettering("301", 190, 135, 32, pale, "bold", name="left_door", room=134),
        Lettering(right, 1742, 135, 32, pale, face, name="right_door", room=134),
        Lettering("出口", 716, 91, 34, t.thing("#eafbe8", 0), name="exit", room=140),
    )
    lit = (glows([(716, 91, 120)], "#9af0b4", 0.3),) if t.night else ()
    return *lit, Sheet(body=plates + exit_sign, shadow=SMALL, letters=words)
