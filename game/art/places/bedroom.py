"""A bedroom: a bed under a patchwork quilt, a lamp at its side, a chair with clothes, a wardrobe, the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect, ridge
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet
from game.art.places.pieces.bed import PATCHES, bed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import knob_drawer
from game.art.places.pieces.outdoors import string_lights
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.rooms import boards, curtain, floor, frame, gleam, sunlit, wall
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import book_row, clock, mug, spider_plant
from game.art.places.pieces.soft_furniture import framed, rug
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.art.places.pieces.wardrobe import wardrobe
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

USUAL: Final = Crowd.NONE
WINDOW: Final = (836, 120, 330, 380)  # x, y, width, height
FOOT: Final = 664
HOURS: Final = {Light.MORNING: 6.75, Light.DAY: 3.2, Light.DUSK: 7.3, Light.NIGHT: 11.2}


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the bedroom in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    paint = mix(t.thing("#c9cfdc"), t.palette.far, 0.34)
    return t.stage(
        *outlook(t, WINDOW, seed=14),
        wall(t, [WINDOW], paint, low=mix(paint, t.palette.mid, 0.2), foot=FOOT),
        _paper(t, paint),
        frame(WINDOW, t.thing("#f4ecdc"), across=2, down=2, bar=12),
        gleam(WINDOW, 0.12),
        floor(
            mix(t.thing("#a0784f"), t.palette.mid, 0.28), mix(t.thing("#b98f62"), t.palette.far, 0.24), FOOT
        ),
        boards(mix(t.palette.deep, t.palette.ink, 0.2), FOOT, opacity=0.26),
        *sunlit(t, WINDOW, 690),
        _curtains(t),
        *_on_the_wall(t),
        *wardrobe(t),
        _shelf(t),
        *bed(t),
        *_night_table(t),
        _rug(t),
        *_chair(t),
        *_crowd(t),
        _floor_things(t),
        *wash(t),
    )


def _paper(t: Tones, paint: str) -> Sheet:
    """Wallpaper with sprigs, and a skirting board."""
    sprig, wood = mix(paint, t.palette.paper, 0.36), t.thing("#f0e6d2")
    x, y, w, h = WINDOW
    body = "".join(
        group(
            ellipse(0, -9, 5, 11, sprig)
            + ellipse(-9, 2, 4, 9, sprig, turn=-50)
            + ellipse(9, 2, 4, 9, sprig, turn=50),
            px,
            py,
        )
        for row, py in enumerate(range(60, 640, 72))
        for px in range(-20 + 48 * (row % 2), 1960, 96)
        if not (x - 40 < px < x + w + 40 and y - 40 < py < y + h + 60)
    )
    return Sheet(
        body=body + rect(-70, 636, 2060, 32, wood) + rect(-70, 636, 2060, 5, mix(wood, t.palette.mid, 0.3)),
        contact=0.1,
    )


def _curtains(t: Tones) -> Sheet:
    """Light curtains that move a little, and the pole they hang from."""
    x, y, w, h = WINDOW
    cloth, pole = mix(t.thing("#e8c8b8"), t.palette.paper, 0.2), t.thing("#8a5f3c")
    ties = "".join(rect(at, y + h * 0.6, 66, 12, t.thing("#c8603c"), rx=5) for at in (x - 74, x + w + 8))
    return Sheet(
        body=rect(x - 90, y - 36, w + 180, 11, pole, rx=5)
        + circle(x - 92, y - 31, 11, pole)
        + circle(x + w + 92, y - 31, 11, pole)
        + curtain(x - 78, y - 24, 92, h + 60, cloth, folds=5)
        + curtain(x + w - 14, y - 24, 92, h + 60, cloth, folds=5, drawn=-1)
        + ties,
        shadow=OBJECT,
    )


def _on_the_wall(t: Tones) -> tuple[Sheet, ...]:
    """A poster of mountains that may have words, two pictures, small lamps on a string."""
    poster = rect(304, 96, 236, 262, t.paper(0.02))
    hills = rect(318, 110, 208, 176, "#f0c88a") + circle(460, 172, 30, "#f6ead0")
    hills += path(ridge(214, 18, 5, n=4, x0=318, x1=526, base=286), "#d8855c") + path(
        "M318,286 L372,190 L404,232 L440,168 L526,286 Z", "#3f6f7c"
    )
    hills += path(
        "M372,190 L388,212 L376,220 L366,206 L358,214 Z M440,168 L462,198 L446,204 L436,192 L426,198 Z",
        "#f6ead0",
    ) + path(ridge(262, 10, 8, n=4, x0=318, x1=526, base=286), "#2f5048")
    tape = "".join(
        group(rect(-22, -7, 44, 14, t.thing("#e8c86a"), 0.8), x, y, turn=a)
        for x, y, a in ((304, 98, -40), (540, 98, 40))
    )
    pictures = framed(594, 132, 92, 112, "#8a5f3c", "#f2e4c4", 3) + framed(
        588, 286, 104, 78, "#c9a052", "#e4e8dc", 1
    )
    bulbs, spots = string_lights((120, 70), (726, 62), 40, t.lamp("#f3e7c4"), 13)
    lit = (glows([(x, y, 42) for x, y in spots], "#ffce78", 0.55),) if t.lamps else ()
    return (
        Sheet(
            body=poster + t.under(hills) + tape,
            shadow=SMALL,
            letters=(Lettering("", 422, 322, 34, t.thing("#3f5a5c", 0.02), name="poster", room=204),),
        ),
        Sheet(body=t.under(pictures), shadow=OBJECT),
        Sheet(body=bulbs, shadow=SMALL),
        *lit,
    )


def _shelf(t: Tones) -> Sheet:
    """A shelf between window and wardrobe: books, a globe lamp, shells, a plant that hangs down."""
    wood = t.thing("#a8744a")
    body = rect(1258, 300, 130, 12, wood) + rect(1258, 420, 130, 12, wood)
    things = book_row(1264, 300, 78, 66, 8, PATCHES) + spider_plant(1358, 300, 66, seed=9)
    things += (
        book_row(1300, 420, 84, 58, 5, PATCHES)
        + circle(1278, 398, 19, "#6fa5b4")
        + path("M1266,392 q8,-10 18,-4 q2,10 -6,12 q-2,10 -10,4 Z", "#d9b868")
        + rect(1270, 416, 16, 5, "#8a5a36")
    )
    return Sheet(body=body + t.under(things), shadow=OBJECT)


def _night_table(t: Tones) -> tuple[Sheet, ...]:
    """A little table with a lamp, an alarm clock, a glass of water and the book of the moment."""
    wood = mix(t.thing("#a8744a"), t.palette.mid, 0.1)
    body = (
        rect(716, 566, 116, 12, mix(wood, "#fff4e0", 0.18), rx=3)
        + rect(724, 578, 100, 86, wood)
        + knob_drawer(730, 584, 88, 36, wood)
    )
    body += "".join(rect(x, 664, 12, 46, mix(wood, t.palette.ink, 0.3)) for x in (728, 808)) + rect(
        734, 634, 80, 24, mix(wood, "#20141c", 0.4)
    )
    shade = "#ffe2a6" if t.lamps else t.thing("#e8b87a")
    lamp = ellipse(752, 562, 24, 6, t.thing("#8f4a34")) + path(
        "M742,560 C734,536 744,524 752,524 C760,524 770,536 762,560 Z", t.thing("#3f6f8c")
    )
    lamp += rect(749, 506, 6, 20, t.thing("#c9a052")) + path("M730,456 L774,456 L794,512 L710,512 Z", shade)
    bell = (
        circle(796, 520, 9, "#c9a052")
        + circle(822, 520, 9, "#c9a052")
        + line("M796,560 l-5,8 M822,560 l5,8", "#3a3436", 5)
    )
    things = bell + clock(809, 540, 24, HOURS[t.light], told=True) + book_row(738, 657, 70, 22, 3, PATCHES)
    lit = (glows([(752, 500, 230)], "#ffcf80", 0.6), *roomlight(t, 640, 440, 760, 0.46)) if t.lamps else ()
    return Sheet(body=body, shadow=BUILDING), Sheet(body=lamp + t.under(things), shadow=SMALL), *lit


def _rug(t: Tones) -> Sheet:
    return Sheet(
        body=rug(768, 820, 960, 104, (t.thing("#3f6f7c"), t.thing("#f0dcb4"), t.thing("#c8603c"))),
        shadow=SMALL,
    )


def _chair(t: Tones) -> tuple[Sheet, ...]:
    """A chair by the window with yesterday's clothes, and a bag that hangs from its back."""
    wood = mix(t.thing("#8f5f3c"), t.palette.mid, 0.1)
    dark = mix(wood, t.palette.ink, 0.3)
    body = "".join(rect(x, 470, 13, 266, wood, rx=4) for x in (1060, 1182)) + "".join(
        rect(1066, y, 122, 13, wood, rx=4) for y in (484, 524, 564)
    )
    body += (
        poly([(1052, 614), (1204, 614), (1218, 640), (1038, 640)], mix(wood, "#fff4e0", 0.14))
        + rect(1038, 640, 180, 12, dark)
        + "".join(rect(x, 652, 13, 112, dark) for x in (1046, 1196))
        + rect(1052, 704, 150, 8, dark)
    )
    shirt_ = path(
        "M1070,476 C1090,462 1160,462 1184,478 L1196,602 L1166,606 L1160,560 L1100,562 L1094,608 L1062,602 Z",
        "#c8603c",
    ) + "".join(line(f"M{1086 + i * 26},480 l2,78", "#f0dcb4", 5) for i in range(4))
    trousers = path(
        "M1058,608 C1100,596 1170,598 1200,610 L1206,634 L1180,700 L1152,696 L1158,640 L1080,640 L1056,632 Z",
        "#3f4a6c",
    ) + rect(1060, 606, 140, 8, "#2f3a58", rx=4)
    bag = (
        path(
            "M1190,552 L1250,552 C1262,600 1258,632 1252,640 L1188,640 C1182,632 1180,600 1190,552 Z",
            "#5f7d4a",
        )
        + line("M1196,552 C1196,500 1188,484 1186,478 M1244,552 C1244,500 1194,488 1188,480", "#4a6338", 6)
        + rect(1198, 588, 46, 34, "#4f6a3e", rx=6)
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(body=t.under(shirt_ + trousers + bag), shadow=OBJECT)


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """Who is there besides: somebody on the bed's edge, then two more and one at the door of the wardrobe."""
    some = sitters(t, 4, ((470, 612, 62, "coils", "phone"),))
    more = sitters(t, 9, ((340, 612, 60, "bob", "rest"), (602, 612, 62, "crop", "cup")))
    looks = person(
        t,
        27,
        Walker(
            1370, 722, 372, gait="stand", arms="reach", hair="bun", heading=1, top="#3f6673", wear="skirt"
        ),
        skins_of(t),
    )
    return Sheet(body=some, shadow=OBJECT, crowd=Crowd.FEW), Sheet(
        body=more + looks, shadow=OBJECT, crowd=Crowd.MANY
    )


def _floor_things(t: Tones) -> Sheet:
    """Slippers, a ball of paper, a mug that was forgotten, a stack of books, a guitar in the corner."""
    slippers = "".join(
        path(
            f"M{x},776 C{x - 4},764 {x + 20},760 {x + 46},768 C{x + 60},772 {x + 58},780 {x + 46},780 L{x + 4},780 Z",
            "#c8603c",
        )
        + path(f"M{x + 18},764 C{x + 30},760 {x + 56},766 {x + 54},774 L{x + 22},772 Z", "#f0dcb4")
        for x in (800, 872)
    )
    pile = "".join(
        rect(560 + dx, 752 - i * 15, 92 - 5 * i, 14, c, rx=2)
        for i, (dx, c) in enumerate(((0, "#3f6673"), (6, "#e0a94a"), (2, "#86476a"), (9, "#f3e6cb")))
    )
    guitar = group(
        path(
            "M-44,0 C-66,-40 -44,-70 -30,-86 C-44,-108 -30,-138 0,-138 C30,-138 44,-108 30,-86 C44,-70 66,-40 44,0 C30,20 -30,20 -44,0 Z",
            "#c98a4a",
        )
        + circle(0, -66, 17, "#4a3020")
        + rect(-6, -330, 12, 260, "#5a3a26")
        + path("M-11,-372 L11,-372 L8,-328 L-8,-328 Z", "#3a2a20")
        + rect(-20, -22, 40, 8, "#4a3020")
        + line("M-3,-330 L-3,-18 M3,-330 L3,-18", "#e8dcc0", 1.4),
        1846,
        712,
        1.02,
        turn=7,
    )
    return Sheet(body=t.under(slippers + pile + mug(604, 707, 30, "#c8563a") + guitar), shadow=OBJECT)
