"""Three minutes and a bell, from the back of the stage: a small man with a sheet of paper, and two hundred who look up from their phones."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import WHOLE_PICTURE, actor, only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.profile.joints import standing
from game.art.people.profile.person import side_view
from game.art.people.whole import View, bent, whole
from game.art.places.pieces.glows import fade, glows, shafts
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 3
# Row by row from the back: how high the faces are in the picture, and half the width of one.
_ROWS: Final = ((246, 12), (274, 13), (306, 15), (343, 17), (387, 20), (440, 23), (504, 27))
_SKINS: Final = ("#f2caa4", "#e8b88c", "#f5d4b4")
_HAIRS: Final = ("#2a1f20", "#3a2a24", "#241d26")
_TOPS: Final = ("#3f6673", "#b8503c", "#e0a94a", "#86476a", "#5f6f4a", "#d9c4a0", "#4a5f8c")
# Hair over a forehead, in halves of a face: cropped, parted, a fringe, a bun, curls.
_CUTS: Final = (
    "M-1.08,.1V-.2a1.08,1.14 0 0 1 2.16,0V.1q-.1,-.5 -.3,-.7q-.8,-.2 -1.5,0q-.3,.3 -.36,.7Z",
    "M-1.1,.3V-.2a1.1,1.16 0 0 1 2.2,0V.3q-.1,-.8 -.7,-1q-.7,.5 -1.3,.5q-.14,.2 -.2,.5Z",
    "M-1.12,.5V-.2a1.12,1.16 0 0 1 2.24,0V.5q-.2,-.3 -.24,-.8h-1.76q-.04,.5 -.24,.8Z",
    "M-1.08,.1V-.2a1.08,1.14 0 0 1 .78,-1.08q-.1,-.5 .3,-.5t.3,.5a1.08,1.14 0 0 1 .78,1.08V.1q-.2,-.7 -1.08,-.8q-.9,.1 -1.08,.8Z",
    "M-1.16,.3q-.2,-.4 0,-.7q0,-.5 .4,-.6q.3,-.4 .76,-.3q.5,-.1 .76,.3q.4,.1 .4,.6q.2,.3 0,.7q-.1,-.6 -.4,-.8q-.76,-.3 -1.52,0q-.3,.2 -.4,.8Z",
)
Seat = tuple[
    int, int, int, int
]  # x, y, half the width of the face, and a number that says what they look like
_EDGE: Final = 590
_SWUNG: Final = -16  # degrees, the bell
_STANDS: Final = (1130.0, 690.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the hall, its rows of faces, the edge of the stage, the table and the two who stand there."""
    t = Tones(light, palette, indoors=True)
    seats = _seats()
    nie, he = _nie(), _wenzhu()
    return Moment(
        layers=(
            *_hall(t),
            *(sheet for number in range(len(_ROWS)) for sheet in _row(t, number, seats)),
            _bowed(t, seats, first=True),
            _bowed(t, seats, first=False),
            *_light(),
            *_stage(t),
            nie.lower(tint=_tint(t)),
            nie.upper(tint=_tint(t), moves=(Move(turn=-5), Move(turn=4), HERE)),
            _ringing(nie),
            *_table(t),
            _ground(he),
            _microphone(),
            actor(
                he,
                tint=_tint(t),
                cast=Shadow(14, 10, 14, 0.4),
                moves=(Move(x=54, y=2, turn=-1.5), Move(x=18, y=1, turn=1), Move()),
            ),
            *_curtains(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.3,
        focus=900,
        airs=(Air(Kind.MOTE, (600, 60, 900, 420), 12, "#fff0cc", 1, 0.8),),
    )


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff6e8", 0.6)


# ---------------------------------------------------------------- the hall and those in it


def _hall(t: Tones) -> tuple[Sheet, ...]:
    """The back wall with its doors and high windows, and the dark between the rows."""
    wall, dark = t.depth(0.12), mix(t.thing("#5a3430"), t.palette.ink, 0.25)
    panes = frames = ""
    for x in (90, 330, 1290, 1530, 1770):
        frames += path(f"M{x - 8},214 L{x - 8},40 C{x - 8},-30 {x + 128},-30 {x + 128},40 L{x + 128},214 Z", t.thing("#c98a52"))  # fmt: skip
        panes += path(f"M{x},208 L{x},42 C{x},-18 {x + 120},-18 {x + 120},42 L{x + 120},208 Z", "url(#pane)")
    bars = "".join(f"M{x + 60},-6V208M{x},110h120" for x in (90, 330, 1290, 1530, 1770))
    doors = rect(800, 60, 300, 170, t.thing("#7a3a2c")) + rect(946, 60, 8, 170, t.thing("#4a221c"))
    doors += "".join(rect(x, 92, 64, 84, t.thing("#e8c890"), rx=4) for x in (846, 990))
    panes_of = gradient("pane", [(0, mix(t.palette.sky, "#ffffff", 0.4)), (1, mix(t.palette.sky, t.palette.second, 0.2))], (0, 0), (0, 210))  # fmt: skip
    return (
        backdrop(rect(-60, -60, 2040, 1200, mix(wall, t.thing("#e0b888"), 0.6))),
        Sheet(body=rect(-60, 214, 2040, 30, t.thing("#a8683e")), shadow=SMALL),
        Sheet(body=frames, shadow=SMALL),
        Sheet(body=panes, defs=panes_of, contact=0.1),
        printed(line(bars, t.thing("#c98a52"), 6)),
        Sheet(body=doors, shadow=OBJECT),
        Sheet(body=rect(-60, 240, 2040, 900, dark), shadow=Shadow(0, -3, 8, 0.3)),
    )


def _aisle(y: float) -> float:
    """Half the aisle's width, in a row whose faces are so high in the picture."""
    return 26 + (y - 240) * 0.16


def _seats() -> list[list[Seat]]:
    """For each row who sits where; an aisle stays free."""
    dice, rows = random.Random(31), []  # noqa: S311 - who sits where
    for number, (y, r) in enumerate(_ROWS):
        pitch = r * 3.2
        start = -50 + (number % 2) * pitch / 2
        row = []
        for k in range(round(2060 / pitch)):
            x = round(start + k * pitch + dice.uniform(-0.2, 0.2) * r)
            if abs(x - 962) > _aisle(y) + r * 1.6:
                row.append((x, y + dice.randint(-3, 3), r, dice.randrange(840)))
        rows.append(row)
    return rows


def _row(t: Tones, number: int, seats: list[list[Seat]]) -> tuple[Sheet, ...]:
    """One row: hair that hangs, shoulders, phones, faces turned up to him, hair over them."""
    r = _ROWS[number][1]
    behind: dict[str, str] = {}
    tops: dict[str, str] = {}
    skins: dict[str, str] = {}
    hairs: dict[str, str] = {}
    necks = phones = ""
    for x, y, _, who in seats[number]:
        hair = _HAIRS[who % 3]
        if who % 4 < 2:
            behind[hair] = behind.get(hair, "") + _placed(
                "M-1.16,2.1V-.1a1.16,1.2 0 0 1 2.32,0V2.1Z", x, y, r
            )
        for by, key, d in (
            (tops, _TOPS[who % 7], "M-1.5,5V2.8q.05,-1 1.1,-1.2h.8q1.05,.2 1.1,1.2V5Z"),
            (skins, _SKINS[who % 5 % 3], "M-1,-.2c0,.95 .5,1.45 1,1.45s1,-.5 1,-1.45a1,1 0 0 0 -2,0Z"),
            (hairs, hair, _CUTS[who % len(_CUTS)]),
        ):
            by[key] = by.get(key, "") + _placed(d, x, y, r)
        necks += _placed("M-.44,1V1.6L0,2.1L.44,1.6V1Z", x, y, r)
        if who % 5:
            phones += _placed("M-.5,2.2h.9v1.4h-.9Z", x, y, r)
    return (
        Sheet(body=_in_row(t, number, behind) + _in_row(t, number, tops), shadow=Shadow(3, 4, 6, 0.34)),
        printed(path(necks, _seen(t, number, "#cf9a76"))),
        Sheet(body=path(phones, "#2c2630") + _in_row(t, number, skins), shadow=Shadow(2, 3, 4, 0.3)),
        Sheet(body=_in_row(t, number, hairs), shadow=Shadow(1, 2, 3, 0.3), grain=False),
        printed(_features(seats[number], r)),
        _desks(t, number),
    )


def _desks(t: Tones, number: int) -> Sheet:
    """What a row sits at, one board to each side of the aisle: bodies and phones go down behind it."""
    y, r = _ROWS[number]
    wood, gap = _seen(t, number, "#a8683e"), _aisle(y)
    body = "".join(
        rect(x, y + r * 3, wide, r * 4, mix(wood, t.palette.ink, 0.24))
        + rect(x, y + r * 3, wide, r * 0.4, wood)
        for x, wide in ((-60.0, 1022 - gap), (962 + gap, 1018 - gap))
    )
    return Sheet(body=body, shadow=Shadow(1, -2, 4, 0.3))


def _features(seats: list[Seat], r: int) -> str:
    """Eyes, brows, noses, mouths, cheeks, and glasses: all a little up, and towards where he stands."""
    eyes = brows = noses = mouths = cheeks = rings = ""
    for seat_x, y, _, who in seats:
        x = seat_x + max(-0.3, min(0.3, (_STANDS[0] - seat_x) / 1500)) * r
        eyes += _placed("M-.4,-.02h.01M.4,-.02h.01", x, y, r)
        brows += _placed("M-.6,-.42q.2,-.12 .4,0M.2,-.42q.2,-.12 .4,0", x, y, r)
        noses += _placed("M-.06,.32q.12,.1 .2,-.04", x, y, r)
        mouths += _placed(
            ("M-.2,.72h.4", "M-.2,.7q.2,.1 .4,0", "M-.05,.72h.1", "M-.2,.74q.2,-.08 .4,0")[who % 4], x, y, r
        )
        cheeks += _placed("M-.58,.42h.01M.58,.42h.01", x, y, r)
        if who % 6 == 1:
            rings += _placed(
                "M-.66,0a.26,.26 0 1 0 .52,0a.26,.26 0 1 0 -.52,0ZM.14,0a.26,.26 0 1 0 .52,0a.26,.26 0 1 0 -.52,0Z",
                x,
                y,
                r,
            )
    thin = max(1.4, r * 0.1)
    return (
        line(cheeks, "#e0785c", r * 0.42, 0.4)
        + line(eyes, "#2a1c20", max(3.0, r * 0.24))
        + line(brows, "#3a2824", thin)
        + line(noses, "#a86a4c", thin)
        + line(mouths, "#a04a40", max(1.8, r * 0.15))
        + line(rings, "#3a3038", max(1.2, r * 0.07))
    )


def _placed(d: str, x: float, y: float, r: float) -> str:
    """Path data in halves of a face, put where somebody sits: arcs' flags stay as they are."""
    found = []
    for letter, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", d):
        values = [float(n) for n in re.findall(r"-?\d*\.?\d+", numbers)]
        kept = {2, 3, 4} if letter == "a" else set()
        shift = {"M": (x, y), "L": (x, y), "V": (y,), "H": (x,)}.get(letter, (0.0,))
        found.append(
            letter
            + ",".join(
                f"{v if k % 7 in kept else v * r + shift[k % len(shift)]:.1f}".removesuffix(".0")
                for k, v in enumerate(values)
            )
        )
    return "".join(found)


def _seen(t: Tones, number: int, colour: str) -> str:
    """A colour in this row: the farther, the more of the hall's own dusk; hair stays dark."""
    dusk = 0.36 - number * 0.04
    return mix(t.thing(colour, 0.06), t.thing("#7a463c"), dusk * 0.4 if colour in _HAIRS else dusk)


def _in_row(t: Tones, number: int, by: dict[str, str]) -> str:
    return "".join(path(d, _seen(t, number, colour)) for colour, d in by.items())


def _bowed(t: Tones, seats: list[list[Seat]], *, first: bool) -> Actor:
    """Crowns of those who still look into their phones: a third of them longer than the others."""
    by: dict[str, str] = {}
    for row in seats:
        for x, y, r, who in row:
            if (who % 3 > 0) is first:
                hair = _HAIRS[who % 3]
                by[hair] = by.get(hair, "") + f"M{x - r - 2},{y}a{r + 2},{r * 1.2:.0f} 0 1 1 {2 * r + 4},0q0,{r} {-r - 2},{r}t{-r - 2},{-r}Z"  # fmt: skip
    body = "".join(path(d, mix(t.thing(hair, 0.06), "#6a4a40", 0.08)) for hair, d in by.items())
    left, top, w, h = WHOLE_PICTURE
    seen = only(0, keys=KEYS) if first else only(0, 1, keys=KEYS)
    return Actor(sheets=(Sheet(body=body, shadow=SMALL),), box=(left - 60, top - 60, w + 120, h + 120), cast=None, moves=seen)  # fmt: skip


def _light() -> tuple[Sheet, ...]:
    quads = [[(x, 40), (x + 120, 40), (x + 620, 640), (x + 360, 640)] for x in (90, 330, 1290)]
    return (shafts(quads, "#fff0c4", 0.2), glows([(1150, 420, 420)], "#ffe2a8", 0.3))


# ---------------------------------------------------------------- the stage


def _stage(t: Tones) -> tuple[Sheet, ...]:
    """The boards under our feet, their edge, and the lamps along it."""
    wood = t.thing("#d8a060")
    top = path(f"M-60,{_EDGE} Q960,{_EDGE - 34} 1980,{_EDGE} L1980,1140 L-60,1140 Z", "url(#boards)")
    lip = line(f"M-60,{_EDGE + 4} Q960,{_EDGE - 30} 1980,{_EDGE + 4}", mix(wood, "#fff0d0", 0.5), 9)
    seams = "".join(f"M{960 + d * 0.62:.0f},{_EDGE - 16}L{960 + d * 1.5:.0f},1140" for d in range(-2000, 2001, 160))  # fmt: skip
    return (
        Sheet(
            body=top,
            defs=gradient(
                "boards",
                [(0, mix(wood, "#fff0d0", 0.14)), (1, mix(wood, t.palette.ink, 0.4))],
                (0, _EDGE),
                (0, 1040),
            ),
            shadow=GROUND,
            nearer=True,
        ),
        printed(line(seams, mix(wood, t.palette.ink, 0.4), 3, 0.4) + lip),
        glows([(_STANDS[0], _STANDS[1], 420)], "#fff4cc", 0.6, 0.3),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    """The table with its red cloth, and on it the box of the Rights desk, full of complaints."""
    red = t.thing("#c8402a")
    cloth = path("M150,612 L640,612 L652,860 L138,860 Z", red)
    cloth += "".join(
        path(f"M{x},630 q12,110 {-4 + i * 2},230 l24,0 q-8,-120 -20,-230 Z", mix(red, "#4a1a18", 0.3), 0.6)
        for i, x in enumerate((210, 330, 450, 570))
    )
    top = poly([(150, 612), (184, 572), (616, 572), (640, 612)], mix(red, "#ffffff", 0.14))
    papers = "".join(
        group(rect(-34, -92, 68, 110, tone, rx=2) + line("M-22,-70h44M-22,-52h38M-22,-34h42", "#b0a48e", 4), x, 466, turn=turn)
        for x, turn, tone in ((508, -24, "#fff6dc"), (590, 22, "#f4e4c0"), (532, -8, "#f0dcae"), (566, 9, "#fffaf0"))
    )  # fmt: skip
    teal = t.thing("#3f6673")
    box = rect(466, 462, 166, 132, teal, rx=4) + poly([(602, 462), (632, 462), (632, 594), (602, 594)], mix(teal, "#10202a", 0.3))  # fmt: skip
    box += rect(466, 450, 166, 18, mix(teal, "#ffffff", 0.22), rx=4)
    label = rect(488, 498, 96, 56, "#f6ead0", rx=3) + line("M504,516h64M504,534h44", "#8a4a3a", 6)
    return (
        Sheet(body=top + cloth, shadow=BUILDING),
        Sheet(body=t.under(papers), shadow=SMALL),
        Sheet(body=box, shadow=OBJECT),
        Sheet(body=label, shadow=SMALL),
    )


def _microphone() -> Sheet:
    """On its stand before him."""
    body = line("M1246,668 L1246,378 L1216,356", "#2e282e", 7) + ellipse(1246, 670, 42, 9, "#2e282e")
    return Sheet(body=body + group(rect(-11, -22, 22, 40, "#3a3640", rx=11), 1208, 350, turn=-50), shadow=OBJECT)  # fmt: skip


def _curtains(t: Tones) -> tuple[Sheet, ...]:
    """The edge of the curtain at either side, near and dark."""
    red = mix(t.thing("#9a2f26"), t.palette.ink, 0.2)
    body = path("M1980,-60 L1800,-60 C1830,240 1790,620 1826,1140 L1980,1140 Z", red)
    body += path("M-60,-60 L70,-60 C40,260 84,640 50,1140 L-60,1140 Z", red)
    folds = "M1850,-60 C1876,300 1838,700 1872,1140 M1912,-60 C1930,300 1900,700 1928,1140 M14,-60 C-8,300 26,700 0,1140"  # fmt: skip
    return (
        Sheet(body=body, shadow=BUILDING, nearer=True),
        printed(line(folds, mix(red, "#2a1014", 0.5), 16, 0.6)),
        printed(
            rect(-60, 640, 2040, 520, "url(#low)"),
            defs=fade("low", t.palette.ink, (0, 1000), (0, 660), 0.4),
        ),
    )


# ---------------------------------------------------------------- the two


def _nie() -> SideView:
    """Counsellor Nie behind the table, the bell in her raised hand; she looks at him over it."""
    bell = rect(-6, -22, 12, 34, "#5a3a2a", rx=5) + circle(4, 62, 8, "#6a4a1c")
    bell += path("M-12,10 C-24,20 -22,40 -36,58 L36,58 C22,40 24,20 12,10 Z", "#f2c24e")
    bell += path("M4,10 L12,10 C24,20 22,40 36,58 L14,58 C10,38 12,22 4,10 Z", "#b8862a") + rect(-40, 54, 80, 9, "#fbe08a", rx=4)  # fmt: skip
    who = side_view(
        "counsellor_woman",
        standing(
            (244, 800),
            size=0.66,
            lean=5,
            wrists=((376, 306), (274, 560)),
            aims=(-40, 60),
            raised=(False, False),
        ),
        grips=(Grip.FIST, Grip.FLAT),
        things=(group(bell, 0, 0, 1.35, turn=_SWUNG), ""),
    )
    return evolve(who, expression=Expression(inner=-4, outer=-8, opening=0.95, lips=Lips.FIRM))


def _ringing(nie: SideView) -> Actor:
    """What is heard of the bell: two strokes beside it, at the last key."""
    x, y = nie.palm(0)
    strokes = "".join(f"M{r},{52 - r * 0.4:.0f}q12,{r * 0.2:.0f} 4,{r * 0.5:.0f}" for r in (58, 78))
    body = group(line(strokes, "#fff2c0", 6), x, y, 1.35, turn=_SWUNG)
    return Actor(
        sheets=(Sheet(body=body, shadow=SMALL),),
        box=(round(x - 170), round(y - 60), 340, 280),
        cast=None,
        moves=only(KEYS - 1, keys=KEYS),
    )


def _wenzhu() -> Whole:
    """Wenzhu from behind and a little from the side: the sheet of paper held away from him, the other hand not yet."""
    sheet = group(
        rect(-64, -150, 128, 176, "#fffaf0", rx=3)
        + line("M-46,-126h92M-46,-100h84M-46,-74h92M-46,-48h70M-46,-22h88M-46,2h40", "#b4a890", 6),
        0,
        0,
        1.6,
        turn=-8,
    )
    stance = bent(
        near_leg=(-5, -4),
        far_leg=(6, 4),
        near_arm=(-34, -96),
        far_arm=(20, 74),
        head=3,
        grips=(Grip.ROUND, Grip.FIST),
        aims=(-150, None),
    )
    worried = Expression(inner=-12, outer=2, lips=Lips.FLAT)
    return whole("wenzhu", worried, stance, at=_STANDS, height=474, view=View.GLANCE, holds=(sheet, ""))


def _ground(he: Whole) -> Sheet:
    x, y = he.foot
    body = path(
        f"M{x - 60},{y - 8} L{x + 70},{y - 8} L{x + 330},{y + 74} L{x + 120},{y + 84} Z", "#3a1c1a", 0.3
    )
    return Sheet(body=body, contact=0, edge=False, grain=False, blur=4)
