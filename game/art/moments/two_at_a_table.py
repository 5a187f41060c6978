"""Two at a table, from the side: Kaikai leans in with her form, Ji Wan leans back and looks at a jar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import circle, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import fade, glows, radial
from game.art.places.pieces.rooms import boards, floor, frame, pendant, sunlit, view, wall
from game.art.places.pieces.shells import jar_rows, sacks, shelves
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

_WINDOW: Final = (760.0, 52.0, 600.0, 322.0)
_SHELF: Final = 226  # a board across the window
_SILL: Final = 388
_FLOOR: Final = 806
_SEAT: Final = 612
_TABLE: Final = 462
_LAMP: Final = (1052.0, 120.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the room, then whoever asks, then the table, then the one who is asked."""
    t = Tones(light, palette, indoors=True)
    asks, asked = _kaikai(), _ji_wan()
    tint = _tint(t)
    return Moment(
        layers=(
            *_room(t),
            *_pages(t),
            *_coat(t),
            *_jars(t),
            *_floor(t),
            *shelves(t),
            *sacks(t),
            *_seats(t),
            asks.lower(tint=tint),
            asked.lower(tint=tint),
            *_table(t),
            asks.upper(tint=tint, moves=(Move(turn=-9, x=-8), Move(turn=-4, x=-3), HERE)),
            asked.upper(tint=tint, moves=(Move(turn=-5), Move(turn=-5), HERE)),
            *_lamplight(t),
            _near(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=3,
        beat=0.16,
        focus=1050,
        airs=(Air(Kind.MOTE, (880, 150, 360, 320), 9, "#ffe6b0", plane=2, size=0.8),),
    )


def _tint(t: Tones) -> str:
    """Under the lamp people are warmer than the night around them."""
    return mix(t.palette.tint, "#fff1d8", 0.75) if t.lamps else t.palette.tint


def _kaikai() -> SideView:
    """At the edge of her stool: her bag in her lap, the form with its twelve boxes held out."""
    boxes = "".join(rect(-34 + i % 3 * 23, -44 + i // 3 * 24, 20, 20, "#c9d2c4", rx=2) for i in range(12))
    form = group(
        rect(-40, -62, 82, 122, "#fffaf0", rx=2) + rect(-34, -56, 48, 6, "#8a8f88") + boxes, 22, -34, turn=9
    )
    bag = path("M-66,-52 C-66,-64 66,-64 66,-52 L72,58 C72,70 -72,70 -72,58 Z", "#e0a94a")
    bag += path("M24,-60 C50,-60 66,-60 66,-52 L72,58 C72,66 50,68 24,68 Z", "#c48f38")
    bag += path("M-68,-54 C-68,-66 68,-66 68,-54 L66,2 C40,20 -40,20 -66,2 Z", "#2f5d56")
    bag += rect(-12, 0, 24, 26, "#f2d9a0", rx=4) + line("M-60,-56 C-90,-110 -30,-150 20,-120", "#2f5d56", 10)
    folder = group(
        path("M-44,-60 L30,-60 L30,40 L-44,40 Z", "#fbf4e2")
        + path("M-50,-50 L26,-54 L32,40 L-50,40 Z", "#e2763a"),
        6,
        -66,
        0.86,
        turn=10,
    )
    return side_view(
        "yang_kaikai",
        seated(
            (664, _SEAT),
            _FLOOR,
            lean=28,
            curl=13,
            turn=2,
            ankles=((776, 752), (898, 770)),
            toes=(27, 0),
            wrists=((796, 532), (968, 386)),
            aims=(14, 4),
        ),
        mood="calm",
        grips=(Grip.FLAT, Grip.RELAXED),
        things=(group(folder + bag, -8, -6, 0.92, turn=-5), form),
    )


def _ji_wan() -> SideView:
    """One leg over the other, a jar in one hand, a pencil in the other; she looks at neither form nor face."""
    jar = rect(-24, -44, 48, 66, "#dfe6dc", 0.95, rx=8) + rect(
        -21, -28, 42, 48, mix("#a9b8b0", "#ffe0a8", 0.3), rx=6
    )
    jar += path("M-20,20 L-20,12 Q0,2 20,12 L20,20 Z", "#fffaf0") + rect(-27, -53, 54, 13, "#c95b16", rx=4)
    jar += rect(-14, -22, 28, 20, "#fffaf0", rx=3) + rect(-19, -38, 5, 54, "#ffffff", 0.6, rx=2)
    pencil = group(
        rect(-58, -4, 74, 8, "#e0a94a") + path("M-58,-4 L-72,0 L-58,4 Z", "#4a3a30"), 0, 0, turn=-32
    )
    return side_view(
        "scholar_woman",
        seated(
            (1446, _SEAT),
            _FLOOR,
            left=True,
            lean=-13,
            curl=3,
            poke=10,
            turn=4,
            ankles=((1208, 700), (1310, 770)),
            toes=(-30, 0),
            wrists=((1370, 486), (1288, 438)),
            aims=(196, 186),
        ),
        mood="calm",
        grips=(Grip.FIST, Grip.ROUND),
        things=(pencil, jar),
        flips=(False, True),
        looks_down=True,
        coat=False,
    )


def _room(t: Tones) -> list[Sheet]:
    """The night outside, the wall, a lamp over the table."""
    bulb = pendant(*_LAMP, 62, t.thing("#c95b16"), t.lamp())
    return [
        *view(t, _WINDOW, seed=4, horizon=0.84, city=True),
        wall(
            t,
            [_WINDOW],
            mix(t.depth(0.3), t.thing("#8fb09a"), 0.72),
            low=mix(t.depth(0.45), t.thing("#6f9480"), 0.6),
            foot=640,
        ),
        *_lit(t),
        frame(_WINDOW, t.depth(0.72), across=3, down=2, bar=13, sill=False),
        *sunlit(t, _WINDOW, 640),
        Sheet(body=bulb, shadow=OBJECT),
    ]


def _lit(t: Tones) -> list[Sheet]:
    """The lamp's light on the wall, but not on the night in the window."""
    if not t.lamps:
        return []
    x, y, w, h = _WINDOW
    lit = f"M-60,-60 L1980,-60 L1980,640 L-60,640 Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    return [printed(holed(lit, "url(#lit)"), defs=radial("lit", "#ffcf86", 0.55, (_LAMP[0], 260), 1150))]


def _floor(t: Tones) -> list[Sheet]:
    pool = glows([(1043, 790, 620)], "#ffdc9a" if t.lamps else "#ffffff", 0.42, 0.24)
    return [floor(t.thing("#5c7d6c"), t.thing("#7d9a80"), 640), boards(t.thing("#4a695b"), 640), pool]


def _jars(t: Tones) -> list[Sheet]:
    """Forty of the forty-two jars: on the sill and on a board across the window; the last two are near us."""
    return jar_rows(t.spotlit() if t.lamps else t, 716, (_SHELF, _SILL), 20, 34.6)


def _pages(t: Tones) -> list[Sheet]:
    """Nine versions of her old form on a line of string, Fu in red."""
    sheets, ink, pegs = "", "", ""
    reds = (
        "M-18,28 L14,30 M-12,46 C0,38 6,52 18,42",
        "M-17,20 L16,20 M-17,36 L10,37 M-14,52 L16,51",
        "M-16,44 C-4,36 6,50 17,42",
    )
    for i in range(9):
        x, turn = 66 + i * 56, (-4, 3, -2, 4, -3, 2, -4, 3, -2)[i]
        y = 209 + 40 * (1 - ((x - 297) / 270) ** 2)
        sheets += group(rect(-23, 0, 46, 66, t.paper()), x, y, turn=turn)
        lines = "".join(
            line(f"M-16,{12 + r * 8} l{(32, 27, 30, 20, 28, 14)[(r + i) % 6]},0", "#8a8f88", 2)
            for r in range(6)
        )
        ink += group(lines + line(reds[min(2, i // 3)], t.thing("#c8402a", 0), 2.6), x, y, turn=turn)
        pegs += group(rect(-4, -7, 8, 15, t.thing("#c95b16")), x, y, turn=turn)
    return [
        Sheet(body=line("M36,210 C186,266 366,266 560,198", t.thing("#6b5a48"), 3), shadow=SMALL),
        Sheet(body=sheets, shadow=OBJECT),
        printed(ink),
        Sheet(body=pegs, shadow=SMALL),
    ]


def _coat(t: Tones) -> list[Sheet]:
    """Her coat on its hook, in its own colours."""
    sleeve = look_of("scholar_woman").clothes.sleeve
    lit, dark = sleeve.near, sleeve.far
    coat = path("M-62,34 C-96,60 -112,140 -118,246 L-78,252 C-74,170 -62,100 -54,60 Z", mix(lit, dark, 0.5))
    coat += path("M62,34 C96,60 112,140 118,246 L78,252 C74,170 62,100 54,60 Z", mix(dark, "#2a1a10", 0.15))
    coat += path(
        "M-30,0 C-60,10 -78,40 -82,92 L-96,318 C-60,334 60,334 92,316 L80,92 C76,40 58,10 30,0 L0,26 Z", lit
    )
    coat += path("M8,24 L30,0 C58,10 76,40 80,92 L92,316 C70,326 40,330 16,330 L4,120 Z", dark)
    coat += (
        path("M-86,150 L-88,172 L88,172 L86,150 Z", sleeve.fold)
        + path("M-30,0 L0,60 L-34,44 Z", mix(lit, "#ffffff", 0.2))
        + path("M30,0 L4,60 L40,44 Z", mix(dark, lit, 0.4))
    )
    hook = rect(1634, 190, 300, 18, t.thing("#8a5f3c"), rx=4) + "".join(
        circle(x, 200, 9, t.thing("#5b3d2c")) for x in (1664, 1744, 1824, 1886)
    )
    bag = path("M-40,0 L40,0 L48,84 L-48,84 Z", "#5d7f78") + line("M-26,2 C-26,-70 26,-70 26,2", "#3d5b56", 7)
    return [
        Sheet(body=hook, shadow=OBJECT),
        Sheet(body=t.under(group(coat, 1744, 204)), shadow=Shadow(14, 14, 20, 0.36)),
        Sheet(body=t.under(group(bag, 1886, 270, 0.9)), shadow=OBJECT),
    ]


def _seats(t: Tones) -> list[Sheet]:
    """Her stool; the other's chair, with its back."""
    s = _SEAT
    stool = rect(548, s - 4, 140, 20, "#c95b16", rx=8) + rect(566, s + 110, 106, 10, "#8f4a1c")
    stool += path(
        f"M566,{s + 14} L586,{s + 14} L572,{_FLOOR} L554,{_FLOOR} Z M648,{s + 14} L668,{s + 14} L682,{_FLOOR} L664,{_FLOOR} Z",
        "#8f4a1c",
    )
    chair = path(f"M1322,{s - 2} L1486,{s - 2} L1486,{s + 18} L1322,{s + 18} Z", "#6d8f84")
    chair += path(f"M1462,{s + 4} L1488,{s + 4} L1560,330 L1538,326 Z", "#4f6f66") + path(
        f"M1530,340 L1566,344 L1540,{s - 150} L1508,{s - 158} Z", "#6d8f84"
    )
    chair += path(
        f"M1334,{s + 16} L1354,{s + 16} L1340,{_FLOOR} L1322,{_FLOOR} Z M1460,{s + 16} L1482,{s + 16} L1500,{_FLOOR} L1480,{_FLOOR} Z",
        "#4f6f66",
    )
    return [
        Sheet(body=t.under(group(stool, 58)), shadow=OBJECT),
        Sheet(body=t.under(group(chair, 48)), shadow=OBJECT),
    ]


def _table(t: Tones) -> list[Sheet]:
    """The bench between them: half of it cleared, half with her book of readings."""
    y, wood, lit = _TABLE, "#d9a86a", t.spotlit() if t.lamps else t
    legs = path(
        f"M876,{y + 30} L902,{y + 30} L882,812 L860,812 Z M1136,{y + 30} L1162,{y + 30} L1180,812 L1158,812 Z",
        "#9a6f42",
    ) + rect(872, 700, 296, 14, "#8a6238")
    top = path(
        f"M836,{y - 10} L1192,{y - 10} L1220,{y + 30} L808,{y + 30} Z", mix(wood, "#fff0cc", 0.35)
    ) + rect(808, y + 28, 412, 20, mix(wood, "#7a4f2c", 0.2), rx=3)
    book = path(f"M1112,{y - 6} L1178,{y - 6} L1196,{y + 18} L1112,{y + 18} Z", "#fffaf0") + path(
        f"M1046,{y - 6} L1112,{y - 6} L1112,{y + 18} L1034,{y + 18} Z", "#f0e8d4"
    )
    rows = "".join(
        line(
            f"M{1122 + i * 3},{y + i * 6} L{1172 + i * 4},{y + i * 6} M{1052 - i * 3},{y + i * 6} L{1102},{y + i * 6}",
            "#8a8f88",
            1.8,
        )
        for i in range(3)
    )
    gleam = (
        [printed(poly([(958, y - 10), (1128, y - 10), (1144, y + 30), (938, y + 30)], "#fff0c0", 0.45))]
        if t.lamps
        else []
    )
    return [
        Sheet(body=t.under(group(legs, 58)), shadow=OBJECT),
        Sheet(body=lit.under(group(top, 58)), shadow=Shadow(6, 16, 18, 0.4)),
        *gleam,
        Sheet(body=lit.under(group(book, 58)), shadow=SMALL),
        printed(group(rows, 58)),
    ]


def _lamplight(t: Tones) -> list[Sheet]:
    """The lamp's cone over the table, and the corners of the room in the dark."""
    x, y = _LAMP
    if not t.lamps:
        return []
    cone = poly([(x - 56, y), (x + 56, y), (x + 430, 840), (x - 430, 840)], "url(#cone)")
    return [
        printed(cone, defs=fade("cone", "#ffdca0", (0, y), (0, 820), 0.17, 0.0)),
        glows([(0, 0, 760), (1920, 0, 700), (0, 900, 560), (1920, 900, 560)], t.palette.shade, 0.42),
    ]


def _near(t: Tones) -> Sheet:
    """The last two jars, so near that they blur."""
    body = ""
    for x, lid in ((1716, "#c9a24a"), (1840, "#c95b16")):
        body += rect(x, 690, 108, 190, "#9fb0a6", rx=16) + rect(x + 6, 738, 96, 140, "#8a9c94", rx=12)
        body += path(f"M{x + 8},872 L{x + 8},844 Q{x + 54},826 {x + 100},848 L{x + 100},872 Z", "#efe9dc")
        body += rect(x - 4, 676, 116, 26, lid, rx=6) + rect(x + 26, 766, 58, 44, "#fffaf0", rx=4)
    letters = tuple(
        Lettering(words, x, 789, 34, "#2b2326", "medium") for words, x in (("41", 1771), ("42", 1895))
    )
    return Sheet(body=t.under(body), shadow=Shadow(20, 22, 28, 0.34), blur=2, letters=letters, nearer=True)
