"""The doors of the full hall from the side: Ding Hao with his list, Kaikai before him, the camera between them.

Two moments share it: she has come in shoes and he shows her to her row, or in slippers and he looks at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import standing
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.small_things import clock
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 3
_HOLE: Final = (790.0, 84.0, 620.0, 556.0)  # x, y, width, height
_FLOOR: Final = 694.0
_SIZE: Final = 0.7
_PLUSH: Final = "#e8708a"


def doorway(light: Light, palette: Palette, *, slippers: bool) -> Moment:
    """The moment in one light: the hall in its lamps, the camera, the foyer before it, and the two."""
    t = Tones(light, palette, indoors=True)
    tint = mix(t.palette.tint, "#ffe8c4", 0.6)
    her, him = _kaikai(slippers=slippers), _ding_hao(slippers=slippers)
    return Moment(
        layers=(
            *_hall(t),
            *_camera(slippers=slippers),
            *_foyer(t),
            *_light(t),
            *(who.whole(tint=mix(tint, "#5f6a66", 0.5)) for who in _others()),
            her.whole(tint=tint, moves=(Move(x=-40), HERE, HERE)),
            him.lower(tint=tint),
            him.upper(tint=tint, moves=(Move(turn=5), Move(turn=5), HERE)),
            *([_pool()] if slippers else []),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.26,
        focus=1090,
        airs=(Air(Kind.MOTE, (830, 120, 520, 300), 12, "#fff3cc", 0, 0.8),),
    )


# ---------------------------------------------------------------- the two


def _kaikai(*, slippers: bool) -> SideView:
    """In slippers she draws one foot behind the other; in shoes she asks with an open hand."""
    x, ankle = 846.0, _FLOOR - 22
    pose = standing(
        (x, _FLOOR),
        size=0.62,
        lean=3 if slippers else 7,
        poke=10,
        turn=14 if slippers else -4,
        wrists=((898, 452), (904, 458)) if slippers else ((952, 408), (896, 478)),
        aims=(-40, -30) if slippers else (-14, 70),
        ankles=((x - 24, ankle - 13), (x + 30, ankle)) if slippers else ((x - 18, ankle), (x + 22, ankle)),
        toes=(26, 0) if slippers else (0, 0),
    )
    grips = (Grip.FLAT, Grip.FLAT) if slippers else (Grip.OPEN, Grip.RELAXED)
    who = side_view("yang_kaikai", pose, mood="uneasy", grips=grips, looks_down=slippers)
    if not slippers:
        return who
    clothes = who.look.clothes
    plush = evolve(clothes, side=evolve(clothes.side, slipper=_PLUSH))
    return evolve(who, look=evolve(who.look, clothes=plush))


def _ding_hao(*, slippers: bool) -> SideView:
    """His list in one hand; the other shows the way to row M, or the feet that will be filmed."""
    rows = "".join(rect(-32, -58 + i * 17, (52, 44, 56, 60, 48, 40)[i], 5, "#8a8f88") for i in range(6))
    sheet = group(rect(-42, -84, 84, 116, "#fffaf0", rx=2) + rect(-32, -74, 40, 8, "#c95b16") + rows + rect(-36, -11, 66, 12, "#c95b16", 0.5), 6, -12, 0.9, turn=-10)  # fmt: skip
    pose = standing(
        (1392, _FLOOR),
        left=True,
        size=_SIZE,
        lean=10 if slippers else 3,
        poke=10,
        turn=20 if slippers else -4,
        wrists=((1318, 366), (1244, 452)) if slippers else ((1316, 424), (1242, 306)),
        aims=(214, 134) if slippers else (214, 186),
    )
    return side_view(
        "roommate_man", pose, mood="resolved", grips=(Grip.FIST, Grip.POINT), things=(sheet, ""), looks_down=slippers
    )  # fmt: skip


def _others() -> tuple[SideView, SideView]:
    """Two of the other five, who wait their turn in the dark of the foyer."""
    first = standing((560, 672), size=0.48, poke=6, turn=4)
    last = standing((340, 672), size=0.46, poke=10, turn=14, wrists=((392, 440), (372, 500)), aims=(-40, 80))
    phone = group(rect(-9, -32, 18, 38, "#2b2d33", rx=3) + rect(-6, -29, 12, 30, "#a9d0d8", rx=2), turn=20)
    return (
        side_view("student_man", first, mood="calm"),
        side_view(
            "student_woman", last, grips=(Grip.FIST, Grip.RELAXED), things=(phone, ""), looks_down=True
        ),
    )


def _pool() -> Sheet:
    """The light of the door on the floor, before her feet."""
    return glows([(866, 690, 130)], "#ffe0a8", 0.3)


# ---------------------------------------------------------------- hall and foyer


def _hall(t: Tones) -> list[Sheet]:
    """Through the doors: the screen, and rows of backs up to the last seat."""
    x, _, w, _ = _HOLE
    deep = mix(t.depth(0.62), "#6a2a24", 0.34)
    screen = rect(900, 128, 380, 176, mix("#fff0c8", t.palette.sky, 0.3)) + rect(
        890, 118, 400, 12, t.palette.ink
    )
    stage = rect(760, 330, 700, 60, mix("#c99560", t.palette.far, 0.2)) + rect(
        760, 372, 700, 30, mix("#8a5a3c", t.palette.deep, 0.4)
    )
    drapes = "".join(
        path(f"M{dx},60 L{dx + 76},60 C{dx + 60},180 {dx + 84},280 {dx + 70},340 L{dx},340 Z", mix("#a5342a", t.palette.deep, 0.12 + 0.2 * (i % 2)))
        for i, dx in enumerate((772, 818, 1310, 1356))
    )  # fmt: skip
    rows = []
    for number in range(4):
        size, base = 25 + number * 7, 434 + number * 58
        gap = size * 2.5
        count = int(w / gap) + 2
        people = "".join(
            seated_back(x + (i + 0.5 * (number % 2)) * gap, base, size, TOPS[(i * 5 + number) % len(TOPS)], HAIRS[(i * 3 + number) % len(HAIRS)], (i * 7 + number) % 6)
            for i in range(count)
        )  # fmt: skip
        seats = "".join(
            rect(x + (i + 0.5 * (number % 2)) * gap - gap * 0.42, base - size * 0.5, gap * 0.84, size * 2.4, mix("#9a3a30", t.palette.ink, 0.3 + 0.08 * number), rx=8)
            for i in range(count)
        )  # fmt: skip
        rows += [Sheet(body=t.under(people), shadow=SMALL), Sheet(body=seats, shadow=SMALL)]
    return [
        backdrop(rect(-60, -60, 2040, 1210, deep)),
        Sheet(body=drapes, shadow=OBJECT),
        Sheet(body=screen, shadow=SMALL, letters=(Lettering("十佳", 1090, 218, 108, "#b8432a"),)),
        Sheet(body=stage, shadow=SMALL),
        *rows,
        glows([(1090, 240, 520)], "#ffe0a0", 0.44),
    ]


def _camera(*, slippers: bool) -> list[Sheet | Actor]:
    """On its three legs in the aisle, black against the lamps, its red light on; it bows to slippers."""
    x, y = 1120.0, 664.0
    legs = line("M0,-250 L-84,0 M0,-250 L84,0 M0,-250 L8,0", "#1c1d22", 13)
    legs += rect(-14, -366, 28, 156, "#26272d", rx=5)
    body = path("M-84,-424 L70,-424 L78,-336 L-84,-336 Z", "#23252b") + rect(
        -150, -412, 70, 62, "#17181c", rx=8
    )
    body += rect(-172, -420, 26, 78, "#2f3138", rx=6) + ellipse(-171, -381, 9, 34, "#6f8fa4")
    body += line("M-60,-424 C-50,-462 40,-462 50,-424", "#1c1d22", 12)
    body += path("M70,-410 L104,-402 L104,-366 L70,-358 Z", "#17181c")
    body += rect(-50, -408, 84, 12, "#4a4d55", rx=3) + circle(-66, -402, 8, "#ff4a3a")
    tilt = -26 if slippers else 0
    aimed = Actor(
        sheets=(Sheet(body=group(group(body, 0, 360), x, y - 360, turn=tilt)),),
        box=(x - 240, y - 580, 480, 420),
        cast=Shadow(10, 8, 14, 0.4),
        moves=(Move(turn=-tilt), Move(turn=-tilt), HERE) if slippers else (Move(turn=9), Move(turn=4), HERE),
        pivot=(x, y - 360),
    )
    return [Sheet(body=group(legs, x, y), shadow=Shadow(10, 8, 14, 0.4)), aimed]


def _foyer(t: Tones) -> list[Sheet]:
    """The dark wall round the doors, both leaves open, a poster, the clock at 18:27."""
    x, y, w, h = _HOLE
    wall = mix(t.depth(0.58), t.palette.ink, 0.18)
    hole = f"M-60,-60 L1980,-60 L1980,{y + h} L-60,{y + h} Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    wood = mix(t.thing("#8a5a38"), t.palette.ink, 0.2)
    low = rect(-60, 470, 60 + x, 170, mix(wall, t.palette.ink, 0.3)) + rect(
        x + w, 470, 2000 - x - w, 170, mix(wall, t.palette.ink, 0.3)
    )
    jamb = rect(x - 24, y - 26, w + 48, 26, wood) + rect(x - 24, y, 24, h, wood) + rect(x + w, y, 24, h, wood)
    leaves, panels = "", ""
    for side, edge in ((-1, x - 24), (1, x + w + 24)):
        outer = edge + side * 214
        leaves += poly([(edge, y), (outer, y - 46), (outer, y + h + 58), (edge, y + h)], wood)
        for top, bottom in ((60, 250), (300, 500)):
            panels += poly(
                [
                    (edge + side * 34, y + top),
                    (outer - side * 34, y + top - 24),
                    (outer - side * 34, y + bottom + 18),
                    (edge + side * 34, y + bottom),
                ],
                mix(wood, t.palette.ink, 0.26),
            )
        leaves += line(f"M{outer - side * 16},{y + 230} L{outer - side * 16},{y + 340}", "#d9b868", 12)
    floor = rect(-60, y + h, 2040, 560, mix(t.depth(0.74), t.palette.ink, 0.2))
    spill = poly([(x, y + h), (x + w, y + h), (x + w + 190, 1150), (x - 190, 1150)], "#ffcf86", 0.42)
    poster = rect(116, 226, 150, 210, t.thing("#c8402a"), rx=2) + rect(128, 238, 126, 186, t.thing("#d9523a"))
    hung = t.under(clock(1740, 290, 54, 6.45))
    return [
        Sheet(body=holed(hole, wall), shadow=BUILDING),
        printed(low),
        Sheet(body=floor, shadow=None, contact=0.3),
        printed(spill),
        Sheet(body=jamb, shadow=OBJECT),
        Sheet(body=leaves, shadow=BUILDING),
        printed(panels),
        Sheet(body=poster + hung, shadow=OBJECT, letters=(Lettering("学院", 191, 290, 50, "#fff2d4"), Lettering("十佳", 191, 356, 50, "#fff2d4"))),
    ]  # fmt: skip


def _light(t: Tones) -> list[Sheet]:
    """What falls out of the hall, and the dark to both sides."""
    return [
        glows([(1100, 560, 560)], "#ffd088", 0.3),
        glows([(0, 300, 620), (1920, 300, 520), (0, 1000, 700), (1920, 1000, 700)], t.palette.ink, 0.5),
    ]
