"""A hospital ward: four beds, curtains on rails, drips, lockers with flowers, a trolley in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import pitcher
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.rooms import curtain, floor, frame, gleam, sunlit, tube_lamp, wall
from game.art.places.pieces.sickroom import drip, flowers, hand_sign, locker, trolley, wheelchair
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, mug
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import ALL_SKINS, Walker, person
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOWS: Final = ((404, 140, 196, 270), (848, 140, 224, 270), (1320, 140, 196, 270))  # x, y, width, height
BEDS: Final = (262, 710, 1210, 1658)  # the middle of each
FOOT: Final = 640
HOURS: Final = {Light.MORNING: 7.0, Light.DAY: 2.0, Light.DUSK: 6.5, Light.NIGHT: 3.1}
# Who lies in each bed: skin, hair, the blanket, and from how many people on.
PATIENTS: Final = (
    ("#8a5636", "#2b2326", "#c8763c", Crowd.FEW),
    ("#f0cdb0", "#b9b2ac", "#3f7f8c", Crowd.MANY),
    ("#c98a5e", "#3a2a24", "#8a6a9a", Crowd.MANY),
    ("#5f3a26", "#1f1a1c", "#5f8f6a", Crowd.FEW),
)


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
        *(sheet for number in range(4) for sheet in _bed(t, number)),
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


def _bed(t: Tones, number: int) -> tuple[Sheet, ...]:
    """A bed from its foot; who lies in it is there from so many people on, else it is made."""
    x = BEDS[number]
    skin, hair, colour, least = PATIENTS[number]
    steel, linen = t.thing("#b9c4c4"), t.paper(0.03)
    cloth = t.thing(colour)
    head = rect(x - 118, 452, 236, 130, mix(t.thing("#d9cfb8"), t.palette.mid, 0.1), rx=16) + rect(
        x - 100, 470, 200, 112, t.thing("#eee6d2"), rx=10
    )
    pillow = path(
        f"M{x - 88},560 C{x - 102},504 {x - 74},490 {x},490 C{x + 74},490 {x + 102},504 {x + 88},560 Z", linen
    )
    top = poly(
        [(x - 104, 548), (x + 104, 548), (x + 132, 654), (x - 132, 654)], mix(linen, t.palette.mid, 0.08)
    )
    blanket = path(
        f"M{x - 108},572 C{x - 60},{562} {x + 60},{562} {x + 108},572 L{x + 136},672 L{x - 136},672 Z", cloth
    )
    fold = path(
        f"M{x - 110},566 C{x - 60},556 {x + 60},556 {x + 110},566 L{x + 114},590 C{x + 60},578 {x - 60},578 {x - 114},590 Z",
        linen,
    )
    stripes = "".join(
        path(
            f"M{x - 116 - k * 5},{606 + k * 22} L{x + 116 + k * 5},{606 + k * 22} L{x + 118 + k * 5},{613 + k * 22} L{x - 118 - k * 5},{613 + k * 22} Z",
            mix(cloth, t.palette.paper, 0.34),
        )
        for k in range(2)
    )
    mound = path(
        f"M{x - 74},672 C{x - 84},590 {x - 46},566 {x},566 C{x + 46},566 {x + 84},590 {x + 74},672 Z",
        mix(cloth, "#fff4e0", 0.12),
    ) + path(
        f"M{x + 6},566 C{x + 46},566 {x + 84},590 {x + 74},672 L{x + 34},672 C{x + 44},620 {x + 36},584 {x + 6},566 Z",
        mix(cloth, t.palette.ink, 0.14),
    )
    foot = (
        rect(x - 146, 640, 292, 14, steel, rx=7)
        + rect(x - 146, 640, 12, 112, steel, rx=5)
        + rect(x + 134, 640, 12, 112, steel, rx=5)
        + rect(x - 134, 664, 268, 56, mix(t.thing("#d9cfb8"), t.palette.mid, 0.08), rx=6)
    )
    foot += "".join(
        circle(wx, 760, 13, t.thing("#3a4046")) + circle(wx, 760, 5, steel) for wx in (x - 140, x + 140)
    )
    chart = (
        rect(x - 34, 654, 68, 84, t.thing("#8a6a4a"), rx=4)
        + rect(x - 28, 664, 56, 68, t.paper())
        + rect(x - 12, 650, 24, 12, steel, rx=3)
    )
    chart += line(f"M{x - 22},716 l10,-14 l10,8 l12,-22 l12,12", t.thing("#c8503c"), 3) + "".join(
        rect(x - 22, 674 + i * 8, 34, 3, t.thing("#a89a8a")) for i in range(2)
    )
    return (
        Sheet(body=head + top, shadow=BUILDING),
        Sheet(body=pillow, shadow=SMALL),
        Sheet(body=t.under(_head(x, skin, hair, number)), shadow=SMALL, crowd=least),
        Sheet(body=blanket + stripes + strangers(mound, least) + fold, shadow=OBJECT),
        Sheet(body=foot, shadow=OBJECT),
        Sheet(body=chart, shadow=SMALL),
    )


def _head(x: float, skin: str, hair: str, number: int) -> str:
    """A head on the pillow, eyes open or shut."""
    ink = mix(skin, "#1c0c10", 0.84)
    back = ellipse(x, 522, 40, 34, hair) if number % 2 else circle(x, 516, 33, hair)
    face = ellipse(x, 530, 27, 32, skin) + path(
        f"M{x + 4},498 C{x + 28},500 {x + 30},530 {x + 26},544 C{x + 20},560 {x + 6},562 {x + 2},562 C{x + 14},546 {x + 14},520 {x + 4},498 Z",
        mix(skin, "#5a2a20", 0.16),
    )
    fringe = path(
        f"M{x - 29},530 C{x - 36},486 {x + 36},486 {x + 29},530 C{x + 22},508 {x - 18},504 {x - 29},530 Z",
        hair,
    )
    eyes = (
        line(f"M{x - 16},531 q5,4 10,0 M{x + 6},531 q5,4 10,0", ink, 3)
        if number != 3
        else circle(x - 11, 531, 3, ink) + circle(x + 11, 531, 3, ink)
    )
    return back + face + fringe + eyes + line(f"M{x - 6},548 q6,4 12,0", mix(skin, "#8a2a24", 0.5), 3)


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
        ALL_SKINS,
    )
    doctor = person(
        t,
        30,
        Walker(
            1420, 758, 348, gait="stand", hair="crop", heading=-1, top="#f4f0e6", wear="coat", prop="book"
        ),
        ALL_SKINS,
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
