"""A hospital ward: four beds, curtains on rails, drips, lockers with flowers, a trolley in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import pitcher
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.rooms import curtain, floor, frame, gleam, sunlit, tube_lamp, wall
from game.art.places.pieces.sickroom import drip, flowers, hand_sign, locker, trolley, wheelchair
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, mug
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.art.places.pieces.ward_bed import BEDS, bed
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOWS: Final = ((404, 140, 196, 270), (848, 140, 224, 270), (1320, 140, 196, 270))  # x, y, width, height
FOOT: Final = 640
HOURS: Final = {Light.MORNING: 7.0, Light.DAY: 2.0, Light.DUSK: 6.5, Light.NIGHT: 3.1}


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the ward in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    paint = mix(t.thing("#dfe8e0"), t.palette.far, 0.26)
    return t.stage(
        *(sheet for i, hole in enumerate(WINDOWS) for sheet in outlook(t, hole, seed=6 + i * 3, sun=i == 1)),
        wall(t, WINDOWS, paint, low=mix(paint, t.palette.mid, 0.2), foot=FOOT),
        *(frame(hole, t.thing("#f4f0e4"), across=2, down=2, bar=9) for hole in WINDOWS),
        *(gleam(hole, 0.1) for hole in WINDOWS),
        _dado(t),
        floor(
            mix(t.thing("#9fb0ac"), t.palette.mid, 0.26), mix(t.thing("#c2cdc6"), t.palette.far, 0.26), FOOT
        ),
        _polish(t),
        *(sheet for hole in WINDOWS for sheet in sunlit(t, hole, 660)),
        *_panels(t),
        *_signs(t),
        *_tubes(t),
        *_lockers(t),
        *(sheet for number in range(4) for sheet in bed(t, number)),
        _curtains(t),
        *_crowd(t),
        *_near(t),
        *wash(t),
    )


def _dado(t: Tones) -> Sheet:
    """The lower wall in oil paint, a wooden rail along it that beds may knock against."""
    low = mix(t.thing("#8fb8b0"), t.palette.second, 0.2)
    body = (
        rect(-70, 470, 2060, 176, low)
        + rect(-70, 462, 2060, 14, t.thing("#c9a26a"))
        + rect(-70, 626, 2060, 20, mix(low, t.palette.ink, 0.3))
    )
    return Sheet(body=body, shadow=SMALL)


def _polish(t: Tones) -> Sheet:
    """Sheets of linoleum, and the windows' light that lies on them."""
    joint, shine = mix(t.palette.deep, t.palette.far, 0.4), t.lamp("#ffffff")
    body = "".join(
        line(f"M{960 + dx * 0.4:.0f},{FOOT} L{960 + dx},960", joint, 2.4, 0.28)
        for dx in range(-2400, 2401, 400)
    )
    body += "".join(line(f"M-60,{y} L1980,{y}", joint, 2, 0.24) for y in (676, 744))
    body += "".join(
        poly(
            [(x, FOOT + 4), (x + w, FOOT + 4), (x + w + 14, 800), (x - 14, 800)],
            shine,
            0.1 if t.lamps else 0.2,
        )
        for x, _, w, _ in WINDOWS
    )
    return printed(body)


def _panels(t: Tones) -> tuple[Sheet, ...]:
    """Over each bed a lamp, sockets for oxygen, and a plate for the bed's name."""
    steel, white = t.thing("#c3cdca"), t.paper(0.02)
    body = "".join(
        rect(x - 112, 360, 224, 34, steel, rx=6)
        + rect(x - 100, 352, 130, 12, t.lamp("#f6f2e2"), rx=5)
        + t.under(
            circle(x + 56, 377, 9, "#3f8a6a")
            + circle(x + 82, 377, 9, "#c8603c")
            + rect(x - 96, 370, 26, 14, "#f4f0e4", rx=3)
            + rect(x - 64, 370, 26, 14, "#f4f0e4", rx=3)
        )
        for x in BEDS
    )
    plates = "".join(
        rect(x - 66, 276, 132, 56, white, rx=6) + rect(x - 66, 276, 132, 8, t.thing("#3f8a8a"), rx=3)
        for x in BEDS
    )
    names = tuple(
        Lettering("", x, 308, 34, t.thing("#2f4a4c", 0.02), name=f"bed_{i}", room=120)
        for i, x in enumerate(BEDS, 1)
    )
    lit = (glows([(x - 36, 380, 190) for x in (BEDS[0], BEDS[3])], "#ffd890", 0.5, 0.9),) if t.lamps else ()
    return Sheet(body=body, shadow=SMALL), Sheet(body=plates, shadow=SMALL, letters=names), *lit


def _signs(t: Tones) -> tuple[Sheet, ...]:
    """The board of the ward from the ceiling, a clock, a sign that asks for clean hands with the soap below."""
    blue = t.thing("#3f7f8c", 0.1)
    board = (
        line("M830,-60 L830,8 M1090,-60 L1090,8", t.thing("#8d9998"), 4)
        + rect(780, 2, 360, 70, blue, rx=8)
        + rect(788, 9, 344, 56, mix(blue, "#ffffff", 0.1), rx=5)
    )
    cross = rect(812, 31, 40, 12, t.paper(), rx=2) + rect(826, 17, 12, 40, t.paper(), rx=2)
    soap = (
        rect(54, 392, 52, 66, "#f4f0e4", rx=8)
        + rect(62, 440, 36, 22, "#3f8a8a", rx=5)
        + path("M80,462 q6,10 0,16 q-6,-6 0,-16 Z", "#8fc4d6")
    )
    hands = hand_sign(80, 318, 96, "#3f8a8a", "#f6f2e6") + hand_sign(1862, 318, 96, "#3f8a8a", "#f6f2e6")
    soap += group(soap, 1782, 0)
    return (
        Sheet(
            body=board + cross,
            shadow=OBJECT,
            letters=(Lettering("", 992, 37, 40, t.thing("#fbf6e6", 0.02), name="ward", room=250),),
        ),
        Sheet(body=t.under(hands + soap + clock(1198, 190, 40, HOURS[t.light], told=True)), shadow=SMALL),
    )


def _tubes(t: Tones) -> tuple[Sheet, ...]:
    """Tubes along the ceiling, and the rails of the curtains."""
    metal = t.thing("#aab6b8")
    rails = "".join(
        line(f"M{x - 190},84 L{x - 190},96 L{x + 190},96 L{x + 190},84 M{x},84 L{x},96", metal, 6)
        for x in BEDS
    ) + rect(-70, 76, 2060, 8, mix(metal, t.palette.paper, 0.3))
    tubes = "".join(tube_lamp(x, 34, 210, t.lamp("#fbf8ea"), metal) for x in (400, 1300))
    lit = (
        (glows([(505, 46, 300), (1405, 46, 300)], "#fff0c8", 0.34), *roomlight(t, 960, 420, 1100, 0.34))
        if t.lamps
        else ()
    )
    return Sheet(body=rails, shadow=SMALL), Sheet(body=tubes, shadow=OBJECT), *lit


def _lockers(t: Tones) -> tuple[Sheet, ...]:
    """Beside each bed a locker with what visitors brought, and a drip where one is needed."""
    paint, spots = "#e4dcc8", (468, 984, 1480)
    body = "".join(locker(x, 690, paint) for x in spots)
    things = (
        flowers(446, 558, 92, ("#d8603c", "#e8a0a0", "#e0a94a"))
        + mug(476, 558, 26, "#3f6f8c")
        + pitcher(502, 558, 50, "#f4ead6")
        + flowers(1002, 558, 84, ("#f4ead6", "#8a6a9a", "#e8b53c"), "#c8763c")
        + rect(952, 546, 34, 12, "#3f6673", rx=2)
        + rect(954, 536, 30, 10, "#c8603c", rx=2)
        + circle(966, 526, 11, "#e08a34")
        + path("M1458,558 l0,-34 l24,0 l0,34 Z M1486,558 l0,-28 l22,0 l0,28 Z", "#f6ead0")
        + path("M1470,534 l6,-6 l6,6 l-6,8 Z", "#c8503c")
        + line("M1452,558 l0,-40", "#5f8f4a", 3)
        + circle(1452, 514, 10, "#e8b53c")
    )
    stands = drip(122, 700, 322) + drip(1352, 700, 330)
    return (
        Sheet(body=t.under(body), shadow=OBJECT),
        Sheet(body=t.under(things), shadow=SMALL),
        Sheet(body=t.under(stands), shadow=OBJECT),
    )


def _curtains(t: Tones) -> Sheet:
    """Curtains between the beds, gathered."""
    cloth = mix(t.thing("#7fb0a4"), t.palette.second, 0.16)
    return Sheet(
        body="".join(
            curtain(
                x, 98, 48, 500, mix(cloth, t.palette.paper, 0.14 * (i % 2)), folds=4, drawn=1 if i % 2 else -1
            )
            for i, x in enumerate((-16, 552, 1048, 1888))
        ),
        shadow=OBJECT,
    )


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """A nurse; where many are, visitors on chairs and a doctor as well."""
    nurse = person(
        t,
        12,
        Walker(
            900,
            752,
            330,
            gait="walk",
            arms="reach",
            prop="leaflets",
            hair="bun",
            heading=1,
            top="#3f8a8a",
            legs="#3f8a8a",
            wear="trousers",
        ),
        skins_of(t),
    )
    doctor = person(
        t,
        30,
        Walker(
            1420, 758, 348, gait="stand", hair="crop", heading=-1, top="#f4f0e6", wear="coat", prop="book"
        ),
        skins_of(t),
    )
    chairs = "".join(
        rect(x - 44, 640, 88, 12, "#4f7f7a", rx=4)
        + rect(x - 38, 652, 8, 96, "#3a4a4c")
        + rect(x + 30, 652, 8, 96, "#3a4a4c")
        for x in (488, 1862)
    )
    visitors = sitters(t, 6, ((488, 640, 56, "scarf", "bag"), (1862, 640, 54, "cap", "rest")))
    return (
        Sheet(body=nurse, shadow=OBJECT, crowd=Crowd.FEW),
        Sheet(body=t.under(chairs) + visitors + doctor, shadow=OBJECT, crowd=Crowd.MANY),
    )


def _near(t: Tones) -> tuple[Sheet, ...]:
    """A trolley in the middle of the room, a wheelchair beside it."""
    return Sheet(body=t.under(trolley(1000, 800)), shadow=OBJECT), Sheet(
        body=t.under(wheelchair(430, 806, 210)), shadow=OBJECT
    )
