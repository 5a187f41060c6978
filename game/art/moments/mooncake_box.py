"""A mooncake tin full of folded numbers: hands reach in from all sides, and hers stops above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import half
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import capsule, circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.looks import look_of
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.palette import Palette
    from game.story.catalogue import Light

_KEYS: Final = 4
_ASIDE: Final = 130.0  # the tin stands this far right of where it is drawn, away from the notes
_FAR, _NEAR = 470.0, 640.0  # the rims of the tin


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_hall(t),
            half("host_man", Mood.GLAD, at=(1010 + _ASIDE, 404), size=1.22, holds="box", tint=_warm(t)),
            *map(_aside, _tin(t)),
            *_others(t),
            _hers(t),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.26,
        focus=1110,
        crown=110,
        airs=(Air(Kind.MOTE, (830, 60, 620, 380), 8, "#ffe6b0", plane=1, size=0.8),),
    )


def _warm(t: Tones) -> str:
    return mix(t.palette.tint, "#fff1dc", 0.72) if t.lamps else t.palette.tint


def _lit(t: Tones) -> Tones:
    return t.spotlit() if t.lamps else t


def _hall(t: Tones) -> list[Sheet]:
    """The hall behind him: panels, lanterns, its name."""
    wall = mix(t.thing("#6e2f48"), t.palette.ink, 0.3 if t.lamps else 0.04)
    gold = mix(t.thing("#c9a05a"), wall, 0.35)
    panels = "".join(line(f"M{x},60 l250,0 l0,520 l-250,0 Z", gold, 5, 0.7) for x in (-40, 260, 1390, 1690))
    dado = rect(-60, 640, 2040, 520, mix(wall, t.palette.ink, 0.35)) + rect(-60, 632, 2040, 12, gold)
    lantern = (
        line("M0,-300 L0,-52", gold, 4)
        + path(
            "M-62,0 C-62,-70 62,-70 62,0 C62,70 -62,70 -62,0 Z", "#f2c266" if t.lamps else t.thing("#d9a84c")
        )
        + rect(-26, -62, 52, 12, "#a8484f")
        + rect(-26, 50, 52, 12, "#a8484f")
        + line("M0,62 L0,112", "#a8484f", 7)
    )
    lamps = ((230, 500, 0.8), (640, 250, 0.8), (1420, 260, 0.8), (1760, 540, 0.8))
    sign = rect(1500, 104, 220, 96, gold) + rect(1510, 114, 200, 76, mix("#8f2b2c", t.palette.ink, 0.2))
    glow = [glows([(x, y, 230 * k) for x, y, k in lamps], "#ffc868", 0.4)] if t.lamps else []
    return [
        backdrop(rect(-60, -60, 2040, 1200, wall)),
        printed(panels),
        Sheet(body=dado, shadow=SMALL),
        Sheet(body=sign, shadow=OBJECT, letters=(Lettering("牡丹厅", 1610, 153, 48, "#f4dca0"),)),
        Sheet(body="".join(group(lantern, x, y, k) for x, y, k in lamps), shadow=OBJECT),
        *glow,
    ]


# ---------------------------------------------------------------- the tin


def _slip() -> str:
    """A number on paper, folded twice; one fold stands up."""
    return (
        path("M-40,-16 L34,-24 L42,14 L-32,24 Z", "#fff8ea")
        + path("M-40,-16 L34,-24 L0,4 L-36,6 Z", "#e6d9cc")
        + line("M-36,6 L38,-4", "#c9b8ae", 2.4)
    )


def _aside(sheet: Sheet) -> Sheet:
    letters = tuple(evolve(one, x=one.x + _ASIDE) for one in sheet.letters)
    return evolve(sheet, body=group(sheet.body, _ASIDE, 0), letters=letters)


def _grips() -> str:
    """The fingers of both his hands, over the far rim."""
    skin = look_of("host_man").skin
    body = ""
    for x0, way in ((746, 1), (1274, -1)):
        for i, reach in enumerate((30, 40, 44, 36)):
            x = x0 + i * 29 * way
            body += capsule(
                (x, _FAR - 10), (x + 4 * way, _FAR + reach), 15, 12, mix(skin.lit, skin.line, 0.3)
            )
            body += capsule((x - 2, _FAR - 11), (x + 4 * way - 2, _FAR + reach - 2), 13, 10, skin.lit)
    return body


def _tin(t: Tones) -> list[Sheet]:
    """Red, its inside gold; slips to the brim; his fingers come over its far rim."""
    lit = _lit(t)
    red, deep = "#c23b30", "#8a2420"
    inner = poly([(716, _FAR), (1304, _FAR), (1376, _NEAR), (644, _NEAR)], "#a8742c")
    back = poly([(716, _FAR), (1304, _FAR), (1290, _FAR + 62), (730, _FAR + 62)], "#d9a84c")
    sides = poly([(716, _FAR), (730, _FAR + 62), (690, _NEAR), (644, _NEAR)], "#b98a3a") + poly(
        [(1304, _FAR), (1290, _FAR + 62), (1330, _NEAR), (1376, _NEAR)], "#8a622a"
    )
    rim = line(f"M716,{_FAR} L1304,{_FAR} L1376,{_NEAR}", red, 15) + line(
        f"M716,{_FAR} L644,{_NEAR}", mix(red, "#ffffff", 0.2), 15
    )
    front = path(f"M636,{_NEAR} L1384,{_NEAR} L1352,900 L668,900 Z", red)
    front += path(f"M1190,{_NEAR} L1384,{_NEAR} L1352,900 L1170,900 Z", deep, 0.6)
    front += rect(636, _NEAR - 8, 748, 18, mix(red, "#ffffff", 0.25), rx=6)
    moon = circle(1010, 770, 86, "#f2cf7a") + "".join(
        ellipse(1010 + dx, 770 + dy, r, r * 0.7, "#e0b45a") for dx, dy, r in ((-34, -20, 18), (26, 24, 24))
    )
    heap = [
        (790, 560, -12), (880, 548, 20), (968, 556, -30), (1060, 546, 8), (1150, 556, 34), (1232, 560, -18),
        (752, 606, 24), (838, 600, -6), (930, 604, 40), (1022, 598, -14), (1112, 604, 16), (1200, 606, -34), (1276, 608, 10),
        (900, 574, -46), (1090, 576, 60), (980, 582, 14),
    ]  # fmt: skip
    slips = ["".join(group(_slip(), x, y, 1.1, turn=a) for x, y, a in heap[i::2]) for i in (0, 1)]
    return [
        Sheet(body=lit.under(inner + back + sides), shadow=Shadow(8, 14, 22, 0.5), nearer=True),
        *(Sheet(body=lit.under(some), shadow=Shadow(4, 5, 6, 0.4)) for some in slips),
        Sheet(body=lit.under(rim), shadow=SMALL),
        Sheet(body=_lit(t).under(_grips()), shadow=Shadow(4, 5, 6, 0.4)),
        Sheet(
            body=lit.under(front),
            shadow=SMALL,
            letters=(Lettering("月", 800, 770, 90, "#f2cf7a"), Lettering("饼", 1220, 770, 90, "#d9b466")),
        ),
        printed(lit.under(moon)),
    ]


# ---------------------------------------------------------------- the hands


def _folded() -> Thing:
    return Thing(group(_slip(), 0, 0, 1.15))


def _others(t: Tones) -> list[Actor]:
    """Four who do not think about it: two have theirs already, two are in up to the knuckles."""
    made: list[Actor] = []
    rows: Sequence[tuple[str, str, tuple[float, float], float, str, tuple[float, float], bool, tuple[Move | None, ...]]] = (
        ("student_man", "pinch", (610, 392), 14, "right", (-80, 220), True, ()),
        ("scholar_woman", "pressed", (1600, 430), 158, "left", (1990, 210), False, (Move(x=150, y=-60), HERE, HERE, HERE)),
        ("student_woman", "pressed", (690, 668), -16, "left", (-60, 930), False, (Move(x=-140, y=40), HERE, HERE, HERE)),
        ("tall_man", "pinch", (1620, 700), 196, "left", (2000, 1000), True, ()),
    )  # fmt: skip
    for look, gesture, at, turn, side, elbow, paper, moves in rows:
        hand = near_hand(
            look, GESTURES[gesture], at, turn=turn, scale=1.16, side="left" if side == "left" else "right",
            thing=_folded() if paper else None, thing_turn=turn, elbow=elbow,
        )  # fmt: skip
        made.append(hand.actor(tint=_warm(t), moves=moves))
    return made


def _hers(t: Tones) -> Actor:
    """Hers, from below: it comes, goes back, and hangs above the slips."""
    hand = near_hand(
        "meng_jin", GESTURES["flat"], (1036, 742), turn=-74, scale=1.24, side="right", elbow=(900, 1260)
    )
    return hand.actor(
        tint=_warm(t), cast=Shadow(16, 26, 20, 0.42), moves=(None, Move(y=-26), Move(y=70, x=-14), HERE)
    )


def _dark(t: Tones) -> list[Sheet]:
    if not t.lamps:
        return []
    return [
        glows([(1140, 520, 560)], "#ffd890", 0.2),
        glows([(0, 0, 640), (1920, 0, 560), (0, 900, 640), (1920, 900, 640)], t.palette.shade, 0.5),
    ]
