"""Two over noodles that get cold, both on their feet; nobody else eats, and the cook's ladle hangs in the air."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.moments.pieces.noodle_bowl import bowl, noodles
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Lips
from game.art.people.profile.joints import seated, standing
from game.art.people.profile.person import side_view
from game.art.people.whole import bent, whole
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

_KEYS: Final = 4
_TABLE: Final = 590.0
_FLOOR: Final = 976.0
_HATCH: Final = (740.0, 150.0, 440.0, 270.0)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette)
    her = _her()
    return Moment(
        layers=(
            *_front(t),
            *_hatch(t),
            *_guests(t),
            *_stools(t),
            _rises(her, t),
            _him(t),
            *_table(t),
            _leans(her, t),
            *_lamp(t),
            *_near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.2,
        focus=960,
        airs=(
            Air(Kind.STEAM, (846, 430, 70, 110), 6, "#fff6ea", plane=2, size=0.8),
            Air(Kind.STEAM, (1014, 430, 70, 110), 6, "#fff6ea", plane=2, size=0.8),
        ),
    )


def _warm(t: Tones) -> str:
    return mix(t.palette.tint, "#ffe6c4", 0.75) if t.lamps else t.palette.tint


def _back(t: Tones) -> str:
    """What multiplies those who sit farther off."""
    return mix(_warm(t), "#7a5a78", 0.5 if t.lamps else 0.16)


# ---------------------------------------------------------------- the shop


def _front(t: Tones) -> list[Sheet]:
    """The shop's front of grey brick, a door, a list of prices, a lantern."""
    brick = mix(t.thing("#8f8688"), t.palette.mid, 0.3)
    mortar = mix(brick, t.palette.paper, 0.2)
    rows = "".join(line(f"M-60,{y} L1980,{y}", mortar, 2, 0.4) for y in range(-40, 700, 30))
    rows += "".join(
        line(f"M{x + (40 if r % 2 else 0)},{-40 + r * 30} l0,30", mortar, 2, 0.4)
        for r in range(24)
        for x in range(-60, 1980, 80)
    )
    eaves = path(
        "M-60,-60 L1980,-60 L1980,44 C1300,20 620,20 -60,44 Z", mix(t.thing("#4a4a58"), t.palette.ink, 0.3)
    )
    tiles = "".join(
        ellipse(x, 36 - 14 * (1 - abs(x - 960) / 1020), 22, 13, mix(t.thing("#59596a"), t.palette.ink, 0.2))
        for x in range(-50, 1980, 46)
    )
    stone = mix(t.thing("#9a8f86"), t.palette.ink, 0.3)
    ground = path("M-60,724 L1980,720 L1980,1150 L-60,1150 Z", stone)
    ground += "".join(
        line(f"M{960 + dx * 0.5},724 L{960 + dx},1150", mix(stone, t.palette.ink, 0.4), 3, 0.5)
        for dx in range(-1500, 1501, 230)
    )
    door = (
        rect(90, 130, 210, 600, t.thing("#7f2f2c"))
        + rect(104, 146, 84, 560, t.thing("#93403a"))
        + rect(202, 146, 84, 560, t.thing("#93403a"))
    )
    prices = rect(1560, 150, 220, 236, t.thing("#d9b078")) + rect(1570, 160, 200, 216, t.paper(0.04))
    words = tuple(
        Lettering(w, 1670, y, 29, t.palette.ink, "chinese")
        for w, y in (("阳春面 8元", 200), ("牛肉面 15元", 248), ("加蛋 2元", 296), ("辣椒自取", 344))
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, brick)),
        printed(rows),
        Sheet(body=ground, shadow=GROUND),
        Sheet(body=door, shadow=OBJECT),
        Sheet(body=prices, shadow=OBJECT, letters=words),
        Sheet(body=eaves + tiles, shadow=BUILDING),
    ]


def _hatch(t: Tones) -> list[Sheet]:
    """The hatch with its light; the cook in it has stopped, and what is in the ladle runs back."""
    x, y, w, h = _HATCH
    lit = t.spotlit() if t.lamps else t
    hole = rect(x, y, w, h, "#f2b45c" if t.lamps else mix(t.palette.ink, t.thing("#7a5a44"), 0.5))
    shelf = rect(x, y + 52, w, 9, "#7a4a2c") + "".join(
        path(f"M{x + 30 + i * 46},{y + 52} c2,-24 36,-24 38,0 Z", "#f4ead6") for i in range(9)
    )
    cap = path("M-74,-60 C-84,-150 84,-150 74,-60 Z", "#fbf6ea") + rect(-76, -74, 152, 22, "#e8dcc4")
    ladle = line("M0,60 L0,-190", "#59626a", 16) + path("M-10,-196 C-14,-150 74,-150 70,-196 Z", "#aeb6b8")
    cook = whole(
        "shop_owner_man", Mood.SURPRISED, bent(lean=0, near_arm=(-10, 30), far_arm=(24, 158), head=2, grips=(Grip.RELAXED, Grip.FIST)),
        at=(938, 900), height=760, hat=cap, holds=("", ladle),
    )  # fmt: skip
    counter = rect(x - 36, y + h - 6, w + 72, 26, lit.thing("#b07a48")) + rect(
        x - 20, y + h + 20, w + 40, 290, t.thing("#6a4230")
    )
    frame = (
        rect(x - 16, y - 16, w + 32, 16, t.thing("#5a3a2a"))
        + rect(x - 16, y - 16, 16, h + 20, t.thing("#5a3a2a"))
        + rect(x + w, y - 16, 16, h + 20, t.thing("#5a3a2a"))
    )
    pot = (
        path("M-84,-84 L84,-84 L72,0 L-72,0 Z", "#9aa4a8")
        + ellipse(0, -84, 86, 17, "#c9d0d0")
        + ellipse(0, -84, 68, 11, "#e8c98a")
    )
    body = "".join(sheet.body for sheet in (*cook.far[:1], *cook.body[-2:], *cook.top, *cook.front))
    glow = [glows([(x + w / 2, y + h / 2, 520)], "#ffb450", 0.42)] if t.lamps else []
    return [
        Sheet(body=hole, contact=0, edge=False),
        Sheet(body=lit.under(shelf), shadow=SMALL),
        Sheet(body=lit.under(body), shadow=OBJECT),
        Sheet(body=frame, shadow=OBJECT),
        *glow,
        Sheet(body=counter + lit.under(group(pot, 1096, y + h - 4, 0.9)), shadow=OBJECT),
    ]


def _guests(t: Tones) -> list[Sheet | Actor]:
    """Four who have put their chopsticks down, or forgotten them on the way."""
    sticks = group(line("M-4,24 L30,-70 M6,24 L44,-64", "#d9b078", 6), turn=20)
    made: list[Sheet | Actor] = []
    for look, x, left, lean, thing in (
        ("father", 150, False, 10, ""),
        ("student_man", 440, False, 12, sticks),
        ("tall_man", 1560, True, 12, sticks),
        ("senior_woman", 1826, True, 6, ""),
    ):
        ahead = -1 if left else 1
        pose = seated((x, 690), 860, left=left, size=0.72, lean=lean, poke=8)
        raised = pose.with_hands((x + 112 * ahead, 528), (x + 150 * ahead, 640))
        on_table = pose.with_hands((x + 112 * ahead, 562), (x + 140 * ahead, 558))
        who = side_view(
            look,
            raised if thing else on_table,
            mood="surprised",
            grips=(Grip.FIST if thing else Grip.FLAT, Grip.FLAT),
            things=(thing, ""),
        )
        made += [
            Sheet(body=t.under(stool(x, 862, 120, "#4f6f8c")), shadow=OBJECT),
            who.lower(tint=_back(t)),
            who.upper(tint=_back(t)),
        ]
    wood = mix(t.thing("#c9945a"), t.palette.ink, 0.2)
    for x in (232, 1514):
        top = poly([(x, 566), (x + 230, 566), (x + 262, 600), (x - 32, 600)], wood) + rect(
            x - 32, 600, 294, 16, mix(wood, t.palette.ink, 0.4)
        )
        bowls = "".join(group(bowl(), x + dx, 572, 0.62) for dx in (50, 176))
        made += [
            Sheet(body=top + rect(x + 96, 616, 40, 300, mix(wood, t.palette.ink, 0.6)), shadow=OBJECT),
            Sheet(body=t.under(bowls), shadow=SMALL),
        ]
    return made


# ---------------------------------------------------------------- the two


def _her() -> SideView:
    """Meng Jin, on her feet: one hand flat on the table, the other out at him."""
    return side_view(
        "meng_jin",
        standing(
            (716, _FLOOR), size=0.98, lean=13, poke=10, turn=-2, wrists=((800, 596), (862, 462)), aims=(2, -8)
        ),
        mood="resolved",
        grips=(Grip.FLAT, Grip.OPEN),
    )


def _rises(her: SideView, t: Tones) -> Actor:
    low = Move(x=-34, y=150, turn=-2)
    return her.whole(tint=_warm(t), moves=(low, low, Move(x=-10, y=60), HERE))


def _leans(her: SideView, t: Tones) -> Actor:
    """Her arm once more before the table, when she stands: its hand lies on it."""
    arm = her.whole(tint=_warm(t), cast=SMALL, moves=only(_KEYS - 1, keys=_KEYS))
    return evolve(arm, sheets=tuple(her.near_arm()))


def _him(t: Tones) -> Actor:
    """Gao Peng, who got up first: both hands say it with him."""
    who = side_view(
        "colleague_man",
        standing(
            (1226, _FLOOR),
            left=True,
            size=0.98,
            lean=9,
            poke=6,
            turn=-2,
            wrists=((1106, 424), (1072, 480)),
            aims=(-140, -172),
        ),
        mood="resolved",
        grips=(Grip.OPEN, Grip.OPEN),
    )
    who = evolve(who, expression=evolve(who.expression, lips=Lips.OH))
    return who.whole(tint=_warm(t), moves=(Move(x=30, y=150, turn=2), HERE, HERE, HERE))


def _stools(t: Tones) -> list[Sheet | Actor]:
    """His stool stands; hers is on its way to the ground."""
    red, blue = t.under(stool(0, 0, 150, "#d8503c")), t.under(stool(1360, 880, 150, "#3f7f9e"))
    hers = Actor(
        sheets=(Sheet(body=group(red, 590, 760, 1, turn=-62)),), box=(380, 520, 420, 420), cast=Shadow(10, 8, 14, 0.4),
        moves=(None, None, Move(turn=22, x=20), HERE), pivot=(590, 760),
    )  # fmt: skip
    return [Sheet(body=blue, shadow=OBJECT), hers]


# ---------------------------------------------------------------- the table


def _table(t: Tones) -> list[Sheet]:
    """Between them two full bowls, with egg, and his chopsticks, which he has put down."""
    y, lit = _TABLE, t.spotlit() if t.lamps else t
    wood = lit.thing("#c98f54")
    top = poly([(800, y - 22), (1130, y - 22), (1180, y + 34), (750, y + 34)], wood)
    lip = (
        rect(750, y + 34, 430, 22, mix(wood, t.palette.ink, 0.4))
        + rect(800, y + 56, 24, 420, mix(wood, t.palette.ink, 0.6))
        + rect(1106, y + 56, 24, 420, mix(wood, t.palette.ink, 0.6))
    )
    sticks = line("M1090,604 L1150,588 M1096,612 L1158,596", "#8f4030", 6)
    jar = (
        rect(948, y - 70, 34, 56, "#c8402a", rx=6)
        + rect(944, y - 80, 42, 16, "#8f2b1c", rx=4)
        + line("M972,532 L992,486", "#d8d2c4", 5)
    )
    bowls = group(noodles(), 878, y - 6, 0.98) + group(noodles(), 1046, y - 6, 0.98)
    return [
        Sheet(body=top + lip, shadow=Shadow(8, 12, 18, 0.42)),
        Sheet(body=lit.under(jar + sticks), shadow=SMALL),
        Sheet(body=lit.under(bowls), shadow=Shadow(6, 7, 8, 0.4)),
    ]


def _lamp(t: Tones) -> list[Sheet]:
    """A bulb under its tin shade between their faces."""
    x, y = 972.0, 84.0
    shade = path(
        f"M{x - 74},{y + 26} C{x - 60},{y - 14} {x - 20},{y - 24} {x},{y - 24} C{x + 20},{y - 24} {x + 60},{y - 14} {x + 74},{y + 26} Z",
        t.thing("#3f7a62"),
    )
    bulb = circle(x, y + 32, 19, "#fff2c4" if t.lamps else t.thing("#e8e0cc"))
    lantern = group(
        line("M0,-120 L0,-46", "#6b4a34", 4)
        + path(
            "M-50,0 C-50,-56 50,-56 50,0 C50,56 -50,56 -50,0 Z", "#ff6a44" if t.lamps else t.thing("#c8402a")
        )
        + rect(-22, -52, 44, 11, "#d9a84c")
        + rect(-22, 42, 44, 11, "#d9a84c")
        + line("M-9,54 L-11,92 M0,54 L0,98 M9,54 L11,92", "#c8402a", 3),
        1440,
        196,
    )
    lit = (
        [glows([(x, y + 40, 460)], "#ffcf80", 0.42), glows([(1440, 196, 200)], "#ff7a4a", 0.5)]
        if t.lamps
        else []
    )
    return [
        Sheet(body=line(f"M{x},-60 L{x},{y - 20}", "#2b2326", 4) + bulb, shadow=SMALL),
        Sheet(body=shade, shadow=OBJECT),
        Sheet(body=lantern, shadow=OBJECT, letters=(Lettering("面", 1440, 198, 46, "#ffe6b8"),)),
        *lit,
    ]


def _near(t: Tones) -> list[Sheet]:
    """The corners in the dark."""
    if not t.lamps:
        return []
    return [glows([(0, 0, 640), (1920, 0, 560), (0, 900, 720), (1920, 900, 720)], t.palette.shade, 0.56)]
