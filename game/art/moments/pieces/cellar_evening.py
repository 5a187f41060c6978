"""A bookshop's cellar from the side of its small stage: one stands in the light of a lamp, nine sit on stools and hear it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.paper.silhouette import flat
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.profile.joints import seated, standing
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 3
_TELLS: Final = (1290.0, 664.0)
_BULB: Final = (1094.0, 168.0)
_LIT: Final = (1300.0, 372.0)
_SPINES: Final = ("#8a3a2c", "#3f6673", "#c79a4c", "#5f6f4a", "#86476a", "#d9c49a", "#4a5f8c", "#a8603c")
_LAUGH: Final = Expression(inner=-8, outer=-6, opening=0.2, lips=Lips.LAUGH, tilt=-10)
_TELLING: Final = Expression(inner=-12, outer=-8, opening=1.05, lips=Lips.OH, tilt=-4)
_DRY: Final = Expression(inner=-4, outer=-2, opening=0.9, lips=Lips.WRY)
_PERSON: Final = Shadow(9, 8, 12, 0.38)
# Column by column from us: the middle of the seat, the floor, the size, and who sits there from the stage back.
_COLUMNS: Final = (
    ((926, 494), 592, 0.5, 294),
    ((826, 560), 680, 0.6, 288),
    ((690, 644), 806, 0.76, 306),
)


@frozen(kw_only=True)
class Evening:
    """Who stands on the stage, who sits nearest in the first row and in the second."""

    tells: str
    first: str
    second: str


def cellar_evening(light: Light, palette: Palette, who: Evening) -> Moment:
    """The moment in one light: the cellar, the stage and its lamp, whoever tells, and those who laugh."""
    t = Tones(light, palette, indoors=True)
    before, told = _telling(who.tells)
    return Moment(
        layers=(
            *_wall(t),
            *_shelves(t),
            *_lit_wall(t),
            _on_the_wall(told),
            *_floor(t),
            *_stage(t),
            *_lamp(t),
            before.whole(cast=_PERSON, tint=_warm(t), moves=only(0, keys=KEYS)),
            told.whole(cast=_PERSON, tint=_warm(t), moves=(None, Move(turn=3), HERE)),
            _cone(t),
            *_column(t, 0, ("student_woman", "host_man", "restaurant_owner_woman")),
            *_column(t, 1, ("student_man", "alumnus_man", "scholar_woman")),
            *_near(t, who),
            *_stack(t),
            glows([(*_BULB, 150)], "#fff0c4", 0.55),
            glows([(*_LIT, 660)], "#ffcf80", 0.16),
            *_corners(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.28,
        focus=985,
        airs=(Air(Kind.MOTE, (1060, 160, 420, 420), 12, "#ffe6b0", 1, 0.8),),
    )


def _warm(t: Tones) -> str:
    """People by the lamp are warmer than the night."""
    return mix(t.palette.tint, "#fff3de", 0.8)


def _dim(t: Tones, colour: str, dark: float = 0.0) -> str:
    return mix(t.spotlit().thing(colour), "#2a161c", dark)


# ---------------------------------------------------------------- the cellar


def _wall(t: Tones) -> tuple[Sheet, ...]:
    """Brick, and two ribs of its vault."""
    brick, dice = _dim(t, "#b8694a", 0.14), random.Random(6)  # noqa: S311 - bricks
    dark = light = ""
    for row in range(17):
        for k in range(26):
            if dice.random() < 0.26:
                brick_d = f"M{-60 + k * 80 + row % 2 * 40},{-50 + row * 38}h72v30h-72Z"
                dark, light = (dark + brick_d, light) if dice.random() < 0.5 else (dark, light + brick_d)
    ribs = "".join(
        line(f"M{x},640 L{x},330 C{x},40 {x + 180},-90 {x + 440},-90 C{x + 700},-90 {x + 880},40 {x + 880},330 L{x + 880},640",
             _dim(t, "#8a4632", 0.24), 46) for x in (-20, 860)
    )  # fmt: skip
    return (
        backdrop(rect(-60, -60, 2040, 1200, brick)),
        printed(path(dark, mix(brick, "#6a2c20", 0.3)) + path(light, mix(brick, "#f0b080", 0.26))),
        Sheet(body=ribs, shadow=Shadow(8, 8, 18, 0.36)),
    )


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    """Books behind those who listen."""
    dice, by = random.Random(12), dict.fromkeys(_SPINES, "")  # noqa: S311 - who reads what
    wood = _dim(t, "#7a4a30", 0.2)
    boards = ""
    for y in (322, 420, 518):
        x = 54
        while x < 780:
            w, h = dice.randint(12, 24), dice.randint(56, 82)
            if dice.random() < 0.9:
                by[dice.choice(_SPINES)] += f"M{x},{y}v{-h}h{w}v{h}Z"
            x += w + 2
        boards += rect(40, y, 760, 12, wood)
    books = "".join(path(d, _dim(t, colour, 0.22)) for colour, d in by.items())
    return (
        Sheet(body=rect(30, 214, 780, 330, _dim(t, "#4a2a22", 0.3)), shadow=OBJECT),
        Sheet(body=books, shadow=SMALL),
        Sheet(body=boards, shadow=SMALL),
    )


def _lit_wall(t: Tones) -> tuple[Sheet, ...]:
    """The lamp's round on the brick: the bright shape."""
    x, y = _LIT
    bright = mix(_dim(t, "#f6c67c"), "#fff2cc", 0.2)
    seams = "".join(
        f"M{x - w},{y + dy}h{w * 2}" for dy, w in ((-216, 170), (-162, 226), (-108, 258), (-54, 274), (0, 280), (54, 274), (108, 258), (162, 226))
    )  # fmt: skip
    return (
        glows([(x, y, 470)], "#ffc670", 0.5),
        Sheet(body=ellipse(x, y, 292, 282, bright), contact=0, edge=False, blur=5),
        printed(line(seams, mix(bright, "#b8693c", 0.5), 3, 0.6)),
    )


def _floor(t: Tones) -> tuple[Sheet, ...]:
    tone = _dim(t, "#a8764e", 0.16)
    seams = "".join(f"M{960 + d * 0.55},556L{960 + d * 1.9},1140" for d in range(-1900, 1901, 190))
    return (
        Sheet(
            body=rect(-60, 556, 2040, 600, "url(#floor)"),
            defs=gradient("floor", [(0, mix(tone, "#ffd090", 0.2)), (1, mix(tone, "#2a161c", 0.4))], (0, 556), (0, 1000)),
            shadow=Shadow(0, -4, 10, 0.3),
        ),
        printed(line(seams, mix(tone, "#4a2418", 0.6), 3, 0.5)),
    )  # fmt: skip


def _stage(t: Tones) -> tuple[Sheet, ...]:
    """Boards over pallets, seen from their end; a rug."""
    wood = _dim(t, "#e0a862")
    top = poly([(1076, 590), (1990, 590), (1990, 716), (1020, 716)], wood)
    front = poly([(1020, 716), (1990, 716), (1990, 792), (1020, 792)], _dim(t, "#7a4428", 0.14))
    front += "".join(rect(x, 734, 190, 40, _dim(t, "#2a1614", 0.2)) for x in (1050, 1280, 1510, 1740))
    seams = "M1064,618H1990M1052,648H1990M1036,682H1990"
    rug = ellipse(1300, 664, 200, 34, _dim(t, "#b03a30")) + ellipse(1300, 664, 168, 27, _dim(t, "#e8b45a"))
    rug += ellipse(1300, 664, 156, 24, _dim(t, "#98332c"))
    return (
        Sheet(body=front + top, shadow=Shadow(6, 8, 14, 0.4)),
        printed(line(seams, mix(wood, "#7a4420", 0.6), 3, 0.6)),
        Sheet(body=rug, shadow=SMALL),
    )


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    """The reading lamp, bent over like somebody who listens."""
    x, y = _BULB
    stand = line(f"M1086,642 C1084,420 1040,230 1046,150 C1050,104 1074,98 {x},{y - 34}", "#33262c", 8)
    stand += ellipse(1086, 644, 46, 10, "#33262c")
    shade = group(
        path("M-24,-30 L24,-30 L62,34 L-62,34 Z", "#2f7a66") + path("M6,-30 L24,-30 L62,34 L22,34 Z", "#1f5a4c"), x, y, turn=-28
    )  # fmt: skip
    bulb = group(ellipse(0, 34, 60, 12, t.lamp("#fff4cc")), x, y, turn=-28)
    return Sheet(body=stand, shadow=OBJECT), Sheet(body=shade, shadow=OBJECT), printed(bulb)


def _cone(t: Tones) -> Sheet:
    x, y = _BULB
    body = poly([(x - 36, y + 58), (x + 66, y + 4), (1560, 640), (1130, 668)], "url(#cone)")
    return printed(body, defs=fade("cone", "#ffe9ac", (x, y), (1340, 660), 0.36 if t.lamps else 0.22, 0.04))


# ---------------------------------------------------------------- who tells it


def _telling(look: str) -> tuple[SideView, SideView]:
    """First a finger that counts, then both arms out: it was the wrong way round."""
    counts = side_view(
        look,
        standing(_TELLS, left=True, size=0.62, lean=2, wrists=((1216, 404), (1208, 392)), aims=(206, 150)),
        grips=(Grip.OPEN, Grip.POINT),
    )
    arms = side_view(
        look,
        standing(
            _TELLS, left=True, size=0.62, lean=-7, curl=0, poke=8,
            wrists=((1186, 262), (1172, 356)), aims=(244, 200), ankles=((1306, 640), (1252, 640)),
        ),
        grips=(Grip.OPEN, Grip.OPEN),
    )  # fmt: skip
    return evolve(counts, expression=_DRY), evolve(arms, expression=_TELLING)


def _on_the_wall(who: SideView) -> Actor:
    """The shadow of whoever tells, in the round of light."""
    sheets = (*who.far_arm(), *who.body(), *who.head()[:3], *who.near_arm())
    (x, y), body = _TELLS, "".join(flat(sheet.body, "#8a4a30") for sheet in sheets if sheet.shadow)
    grown = f'<g transform="translate({x + 158:.0f},{y - 50:.0f}) scale(0.94,0.9) translate({-x:.0f},{-y:.0f})">{body}</g>'
    sheet = Sheet(body=grown, contact=0, edge=False, grain=False, blur=3)
    return Actor(
        sheets=(sheet,), box=(960, 40, 760, 680), cast=None, strength=0.5, moves=only(1, 2, keys=KEYS)
    )


# ---------------------------------------------------------------- those who listen


def _sitting(look: str, column: int, row: int, **more: object) -> SideView:
    (x, y), floor, size, step = _COLUMNS[column]
    mood = ("calm", "glad")[(column + row) % 2]
    pose = evolve(seated((x - row * step, y), floor, size=size), **more)  # type: ignore[arg-type]
    return side_view(look, pose, mood=mood)


def _column(t: Tones, column: int, looks: tuple[str, ...]) -> tuple[Sheet | Actor, ...]:
    """Three behind one another, each on a stool, the last one first."""
    made: list[Sheet | Actor] = []
    tint = mix(_warm(t), "#c8a08c", 0.5 - 0.16 * column)
    for row in (2, 1, 0):
        made.append(_stool(t, column, row))
        who = _sitting(looks[row], column, row, lean=(6, -4, 10)[row])
        made.append(who.whole(cast=_PERSON, tint=tint))
    return tuple(made)


def _near(t: Tones, who: Evening) -> tuple[Sheet | Actor, ...]:
    """The column nearest to us: a stranger, the second row, and in the first the one who laughs with her whole body."""
    tint = mix(_warm(t), "#e0c0a8", 0.3)
    last = _sitting("friend_woman", 2, 2, lean=4)
    second = evolve(_sitting(who.second, 2, 1, lean=4), expression=_LAUGH)
    heard = evolve(
        _sitting(who.first, 2, 0, lean=14), expression=Expression(inner=-6, opening=1.1, glance=(4, -4))
    )
    (x, y), _, k, _ = _COLUMNS[2]
    laughs = evolve(
        _sitting(
            who.first, 2, 0, lean=-19, curl=2, poke=-6, turn=-8,
            wrists=((x + 104, y - 78 * k), (x + 76, y - 236 * k)), aims=(14, -58), toes=(-26, -8),
        ),
        expression=_LAUGH,
        grips=(Grip.FLAT, Grip.OPEN),
    )  # fmt: skip
    return (
        _stool(t, 2, 2),
        last.whole(cast=_PERSON, tint=tint),
        _stool(t, 2, 1),
        second.whole(cast=_PERSON, tint=tint),
        _stool(t, 2, 0),
        heard.whole(cast=_PERSON, tint=tint, moves=only(0, 1, keys=KEYS)),
        laughs.whole(cast=_PERSON, tint=tint, moves=only(2, keys=KEYS)),
    )


def _stool_body(t: Tones) -> str:
    wood = _dim(t, "#b87c48")
    legs = path("M-44,0 L-30,0 L-46,212 L-62,212 Z M30,0 L44,0 L62,212 L46,212 Z", mix(wood, "#2a161c", 0.3))
    legs += rect(-46, 120, 92, 12, mix(wood, "#2a161c", 0.36))
    return legs + rect(-66, -2, 132, 22, mix(wood, "#2a161c", 0.12), rx=6) + rect(-66, -6, 132, 12, mix(wood, "#ffd890", 0.3), rx=6)  # fmt: skip


def _stool(t: Tones, column: int, row: int) -> Sheet:
    (x, y), floor, size, step = _COLUMNS[column]
    return Sheet(body=group(_stool_body(t), x - row * step, y, size, (floor - y) / 212), shadow=OBJECT)


def _stack(t: Tones) -> tuple[Sheet, ...]:
    """The three that nobody needs tonight, one on another."""
    return tuple(
        Sheet(body=group(_stool_body(t), 1700 + dx, y, 0.9, turn=turn), shadow=OBJECT, nearer=True)
        for dx, y, turn in ((0, 640, 0), (4, 596, 0), (-2, 552, 0))
    )


def _corners(t: Tones) -> tuple[Sheet, ...]:
    deep = 0.5 if t.lamps else 0.26
    return (
        printed(rect(-60, -60, 700, 1260, "url(#l)"), defs=fade("l", "#1c0e14", (-60, 0), (420, 0), deep)),
        printed(rect(1500, -60, 480, 1260, "url(#r)"), defs=fade("r", "#1c0e14", (1980, 0), (1560, 0), deep)),
        printed(rect(-60, 600, 2040, 600, "url(#b)"), defs=fade("b", "#1c0e14", (0, 1000), (0, 640), deep)),
    )
