"""A living room: a sofa with cushions, a standing lamp, shelves, pictures, a low table with tea, a dog on the rug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet, foreground, printed
from game.art.places.pieces.armchair import armchair, dog
from game.art.places.pieces.furniture import bookcase
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import fruit_bowl
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.rooms import boards, curtain, floor, frame, gleam, sunlit, wall
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, mug, spider_plant, steam, succulent
from game.art.places.pieces.soft_furniture import big_plant, cushion, framed, rug, sofa, standing_lamp
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

USUAL: Final = Crowd.NONE
WINDOW: Final = (1090, 104, 400, 396)  # x, y, width, height
FOOT: Final = 664
SOFA: Final = (404, 606)  # left edge, width
HOURS: Final = {Light.MORNING: 8.2, Light.DAY: 2.6, Light.DUSK: 7.1, Light.NIGHT: 10.4}


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the living room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    paint = mix(t.thing("#cfd6bc"), t.palette.far, 0.36)
    return t.stage(
        *outlook(t, WINDOW, seed=9),
        wall(t, [WINDOW], paint, low=mix(paint, t.palette.mid, 0.22), foot=FOOT),
        frame(WINDOW, t.thing("#f4ecdc"), across=2, down=2, bar=12),
        gleam(WINDOW, 0.12),
        _skirting(t),
        floor(
            mix(t.thing("#9c7048"), t.palette.mid, 0.28), mix(t.thing("#b38558"), t.palette.far, 0.24), FOOT
        ),
        boards(mix(t.palette.deep, t.palette.ink, 0.2), FOOT, opacity=0.26),
        *sunlit(t, WINDOW, 690),
        _curtains(t),
        *_pictures(t),
        *_shelves(t),
        _rug(t),
        *_lamp(t),
        *_sofa(t),
        *_sideboard(t),
        *_window_corner(t),
        *armchair(t),
        *_crowd(t),
        *foreground(_table(t)),
        *wash(t),
    )


def _skirting(t: Tones) -> Sheet:
    wood = t.thing("#f0e6d2")
    return Sheet(
        body=rect(-70, 634, 2060, 34, wood) + rect(-70, 634, 2060, 5, mix(wood, t.palette.mid, 0.3)),
        shadow=SMALL,
    )


def _curtains(t: Tones) -> Sheet:
    """Long curtains on a wooden pole."""
    x, y, w, h = WINDOW
    cloth, pole = mix(t.thing("#d9a24a"), t.palette.second, 0.3), t.thing("#8a5f3c")
    return Sheet(
        body=rect(x - 96, y - 40, w + 192, 13, pole, rx=6)
        + circle(x - 98, y - 34, 13, pole)
        + circle(x + w + 98, y - 34, 13, pole)
        + curtain(x - 84, y - 26, 104, h + 174, cloth, folds=5)
        + curtain(x + w - 20, y - 26, 104, h + 174, cloth, folds=5, drawn=-1),
        shadow=OBJECT,
    )


def _pictures(t: Tones) -> tuple[Sheet, ...]:
    """Six pictures over the sofa, and one frame that may say something."""
    wood = t.thing("#8a5f3c")
    hung = (
        framed(452, 128, 138, 104, "#6b4530", "#f2e4c4", 0)
        + framed(630, 98, 112, 134, "#c9a052", "#f6ecd8", 3)
        + framed(782, 128, 96, 104, "#3c3436", "#e8dcc4", 4)
        + framed(904, 96, 84, 118, "#6b4530", "#f2e4c4", 5)
        + framed(452, 276, 100, 92, "#c9a052", "#e4e8dc", 1)
        + framed(904, 258, 84, 110, "#8a5f3c", "#f6ecd8", 2)
    )
    sampler = rect(588, 270, 294, 98, wood, rx=3) + rect(600, 282, 270, 74, t.paper(0.03))
    flowers = "".join(
        group(
            "".join(group(ellipse(0, -7, 4, 6, c), turn=a) for a in range(0, 360, 72))
            + circle(0, 0, 3.4, "#e8b53c"),
            x,
            319,
        )
        + line(f"M{x - 9},336 q9,-10 18,0", "#7fae5a", 3)
        for x, c in ((620, "#c8603c"), (850, "#c8603c"))
    )
    return (
        Sheet(body=t.under(hung), shadow=OBJECT),
        Sheet(
            body=sampler + t.under(flowers),
            shadow=OBJECT,
            letters=(Lettering("", 735, 319, 40, t.thing("#8f3f34", 0.02), name="frame", room=190),),
        ),
    )


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    """A bookcase at the left, with a radio, a plant and a globe of glass among the books."""
    case, books = bookcase(48, 158, 296, 524, 5, t.thing("#8f6240"), seed=4)
    case += "".join(rect(x, 682, 24, 22, t.thing("#6b4530")) for x in (64, 304))
    hide = rect(196, 180, 136, 78, mix(t.thing("#8f6240"), "#20141c", 0.45)) + rect(
        62, 388, 118, 76, mix(t.thing("#8f6240"), "#20141c", 0.45)
    )
    radio = (
        rect(206, 196, 116, 60, "#6b3f2c", rx=9)
        + circle(238, 226, 21, "#d9c08a")
        + circle(238, 226, 14, "#a8854c")
    )
    radio += (
        rect(268, 208, 42, 14, "#f0dca8")
        + circle(278, 240, 7, "#e0c07a")
        + circle(302, 240, 7, "#e0c07a")
        + line("M300,196 l26,-60", "#9aa4a8", 3)
    )
    vase = path(
        "M88,464 C72,440 80,420 96,412 L96,396 L116,396 L116,412 C132,420 140,440 124,464 Z", "#3f7f8c"
    ) + rect(92, 392, 28, 7, "#2f5f6c")
    top = (
        spider_plant(110, 146, 96, seed=6)
        + rect(190, 118, 90, 28, "#c8603c", rx=3)
        + rect(196, 96, 78, 22, "#e8dcc0", rx=3)
    )
    return (
        Sheet(body=case, shadow=BUILDING),
        Sheet(body=t.under(books) + hide, shadow=SMALL),
        Sheet(body=t.under(radio + vase + top), shadow=SMALL),
    )


def _rug(t: Tones) -> Sheet:
    red = mix(t.thing("#a8503c"), t.palette.accent, 0.2)
    return Sheet(body=rug(762, 880, 1180, 130, (red, t.thing("#2f5560"), t.thing("#ecd9b0"))), shadow=SMALL)


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    lit = (glows([(384, 330, 260)], "#ffcf80", 0.6), *roomlight(t, 640, 380, 900, 0.5)) if t.lamps else ()
    shade = "#ffe2a6" if t.lamps else t.thing("#f0dfba")
    return Sheet(body=standing_lamp(384, 716, 420, shade, t.lamp()), shadow=OBJECT), *lit


def _sofa(t: Tones) -> tuple[Sheet, ...]:
    """The sofa under its pictures, a woven blanket over one arm."""
    x, w = SOFA
    cloth = mix(t.thing("#4f7f82"), t.palette.second, 0.24)
    frame_, seats = sofa(x, 716, w, cloth, t.thing("#6b4530"))
    blanket = path(
        f"M{x + w - 100},560 L{x + w + 4},562 L{x + w + 10},676 L{x + w - 92},672 Z", "#e8d4ac"
    ) + "".join(
        path(
            f"M{x + w - 99 + i},{578 + i * 24} L{x + w + 5},{580 + i * 24} L{x + w + 6},{590 + i * 24} L{x + w - 98},{588 + i * 24} Z",
            c,
        )
        for i, c in enumerate(("#c8603c", "#2f5560", "#e0a94a", "#c8603c"))
    )
    blanket += "".join(line(f"M{x + w - 90 + i * 12},672 l-2,18", "#e8d4ac", 4) for i in range(9))
    cushions = (
        cushion(520, 578, 94, "#e0a94a", "#c8703c", turn=-10, kind=1)
        + cushion(606, 588, 78, "#f0e2c4", "#2f5560", turn=8)
        + cushion(880, 580, 92, "#c8603c", "#f0dcb0", turn=9, kind=2)
    )
    return (
        Sheet(body=frame_, shadow=BUILDING),
        Sheet(body=seats, shadow=SMALL),
        Sheet(body=t.under(blanket + cushions), shadow=OBJECT),
    )


def _sideboard(t: Tones) -> tuple[Sheet, ...]:
    """Under the window a low chest: a record player, a telephone, a clock."""
    wood = mix(t.thing("#9a6a42"), t.palette.mid, 0.12)
    dark = mix(wood, t.palette.ink, 0.32)
    body = rect(1084, 560, 412, 14, mix(wood, "#fff4e0", 0.16), rx=3) + rect(1092, 574, 396, 100, wood)
    body += "".join(
        rect(x, 584, 184, 80, dark, rx=3)
        + rect(x + 5, 589, 174, 70, wood, rx=2)
        + circle(k, 624, 8, t.thing("#d9b868"))
        for x, k in ((1100, 1264), (1296, 1316))
    )
    body += "".join(poly([(x, 674), (x + 18, 674), (x + 12, 712), (x + 4, 712)], dark) for x in (1112, 1450))
    player = (
        rect(1116, 526, 136, 34, "#5a3a2a", rx=5)
        + ellipse(1172, 524, 52, 10, "#2a2628")
        + ellipse(1172, 523, 16, 4, "#c8603c")
        + line("M1238,520 l-34,4 M1238,514 l0,10", "#c9ced0", 4)
    )
    phone = (
        path("M1398,560 C1396,530 1408,520 1430,520 C1452,520 1464,530 1462,560 Z", "#2f5560")
        + rect(1390, 508, 80, 16, "#24424c", rx=8)
        + circle(1430, 542, 12, "#e8dcc0")
        + circle(1430, 542, 5, "#2f5560")
    )
    things = (
        player
        + phone
        + clock(1326, 522, 34, HOURS[t.light], told=True)
        + rect(1300, 552, 52, 8, "#5a3a2a", rx=3)
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(body=t.under(things), shadow=SMALL)


def _window_corner(t: Tones) -> tuple[Sheet, ...]:
    plant = big_plant(1636, 706, 330, mix(t.thing("#5f8f52"), t.leaf(0.4), 0.2), t.thing("#c8703c"), seed=4)
    sill = succulent(1140, 500, 52) + succulent(1440, 500, 46, pot="#3f7f8c", leaf="#8fae6a")
    return Sheet(body=plant, shadow=OBJECT), Sheet(body=t.under(sill), shadow=SMALL)


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """Who is there besides: somebody on the sofa, then more of them, and one at the window."""
    some = sitters(t, 7, ((690, 636, 66, "plaits", "book"),))
    more = sitters(
        t,
        2,
        ((520, 636, 68, "bald", "cup"), (850, 636, 66, "scarf", "rest"), (1776, 640, 66, "coils", "phone")),
    )
    at_window = person(
        t,
        17,
        Walker(1400, 716, 380, gait="stand", hair="long", heading=-1, top="#86476a", wear="skirt"),
        skins_of(t),
    )
    return (
        Sheet(body=at_window, shadow=OBJECT, crowd=Crowd.MANY),
        Sheet(body=some, shadow=OBJECT, crowd=Crowd.FEW),
        Sheet(body=more, shadow=OBJECT, crowd=Crowd.MANY),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    """A low table with a teapot, glasses and oranges; the dog that sleeps beside it."""
    wood = mix(t.thing("#b07c4a"), t.palette.far, 0.08)
    dark = mix(wood, t.palette.ink, 0.34)
    body = "".join(poly([(x, 754), (x + 26, 754), (x + 20, 860), (x + 6, 860)], dark) for x in (730, 1130))
    body += path("M690,742 C690,718 1200,718 1200,742 L1200,754 C1200,774 690,774 690,754 Z", dark) + ellipse(
        945, 742, 255, 24, wood
    )
    tray = ellipse(880, 738, 96, 13, "#b8864c") + ellipse(880, 736, 86, 10, "#d9b06a")
    pot = (
        path("M826,734 C808,690 850,676 866,676 C884,676 924,690 906,734 Z", "#3f6f8c")
        + path("M832,704 C806,702 806,676 796,676 C806,668 826,682 836,690 Z", "#3f6f8c")
        + line("M902,690 C938,688 934,726 904,724", "#3f6f8c", 8)
        + circle(866, 670, 8, "#e0c07a")
        + rect(842, 674, 48, 7, "#2f5560", rx=3)
    )
    cups = mug(948, 738, 32, "#f4ead6") + mug(776, 744, 32, "#e0a94a")
    book = group(
        rect(-46, -16, 92, 14, "#86476a", rx=2)
        + rect(-42, -28, 88, 12, "#f0e2c4")
        + rect(-46, -32, 92, 6, "#86476a"),
        1126,
        752,
    )
    return (
        Sheet(body=dog(t), shadow=OBJECT),
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=t.under(tray + pot + cups + fruit_bowl(1032, 742, 110, "#c8603c") + book), shadow=SMALL),
        printed(steam(866, 668, 64, t.paper(), 0.4)),
    )
