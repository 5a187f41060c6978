"""A path through a forest: trunks behind trunks, light that falls between them, a hut far off, a cap on a waymark."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, gradient, group, mix, path, rect
from game.art.paper.sheet import GROUND, HILLS, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.crowns import foliage, hanging, lobed, trunk, tuft
from game.art.places.pieces.glows import glows, shafts, wash
from game.art.places.pieces.pictograms import pictogram
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import TRUNK, pine
from game.art.places.pieces.woods import columns, deer, fern, hut, mushrooms, snow_white
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

USUAL: Final = Crowd.NONE
# Trunks of each depth: their middle, foot and width.
_FAINT: Final = (
    (120, 506, 22),
    (236, 504, 16),
    (330, 510, 26),
    (452, 506, 18),
    (560, 508, 24),
    (660, 504, 15),
    (760, 508, 20),
    (840, 504, 13),
    (1150, 504, 14),
    (1216, 508, 20),
    (1300, 504, 16),
    (1396, 510, 26),
    (1520, 506, 18),
    (1610, 508, 24),
    (1730, 504, 18),
    (1840, 508, 26),
)
_MIDDLE: Final = (
    (30, 566, 46),
    (292, 560, 38),
    (520, 556, 34),
    (690, 548, 26),
    (1270, 550, 28),
    (1440, 560, 40),
    (1640, 560, 34),
    (1890, 568, 48),
)
_DARK: Final = ((420, 628, 62), (1560, 622, 66), (606, 590, 36), (1356, 592, 40))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the forest in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1000, 300), horizon=520, clouds=1),
        _far_wood(t),
        columns(t, _FAINT, 0.22),
        *_floor(t),
        *hut(t),
        deer(t),
        columns(t, _MIDDLE, 0.4),
        _roof(
            t, 0.34, ((120, 60, 330, 150), (560, 10, 250, 120), (1420, 20, 250, 120), (1830, 60, 300, 160)), 7
        ),
        *_light(t),
        *_banks(t),
        columns(t, _DARK, 0.58),
        _roof(
            t,
            0.52,
            ((60, -10, 330, 150), (470, -50, 240, 110), (1560, -40, 260, 120), (1880, 10, 260, 150)),
            17,
        ),
        *_path(t),
        *_undergrowth(t),
        *_hikers(t),
        *_near_trees(t),
        *_waymark(t),
        *(() if palette.snowy else (mushrooms(t),)),
        *wash(t),
        hanging(t, ((-20, -20, 240, 110), (1990, -30, 200, 120)), shade=0.8, seed=3),
    )


def _earth(t: Tones, near: float) -> str:
    """Moss and fallen leaves; white where snow lies."""
    moss = mix(t.leaf(0.2 + near * 0.5), t.depth(0.2 + near * 0.4), 0.4)
    return mix(moss, snow_white(t), 0.72) if t.palette.snowy else moss


def _far_wood(t: Tones) -> Sheet:
    pale = mix(t.leaf(0.15), t.depth(0.12), 0.66)
    lobes = (
        (60, 380, 250, 190),
        (390, 330, 210, 200),
        (640, 400, 170, 150),
        (800, 452, 100, 90),
        (1210, 446, 110, 100),
        (1400, 390, 190, 160),
        (1640, 330, 220, 200),
        (1900, 380, 220, 190),
    )
    firs = "".join(pine(t, x, 520, h, shade=0.3) for x, h in ((880, 120), (1140, 140), (1098, 90)))
    return Sheet(
        body="".join(lobed(lobe, pale, seed=i) for i, lobe in enumerate(lobes)) + firs,
        shadow=Shadow(4, 5, 14, 0.2),
    )


def _roof(t: Tones, shade: float, lobes: tuple[tuple[float, float, float, float], ...], seed: int) -> Sheet:
    return foliage(t, lobes, shade=shade, seed=seed)


def _floor(t: Tones) -> tuple[Sheet, ...]:
    """The floor of the forest, and the far bend of the path."""
    body = path(
        "M-70,512 C300,496 700,508 1000,500 C1300,506 1640,494 1990,512 L1990,1150 L-70,1150 Z", "url(#floor)"
    )
    way = path(
        "M986,502 C1040,512 1060,522 1016,536 C930,560 860,574 940,612 C1000,640 1060,660 1080,700 L1330,700 C1290,654 1210,626 1130,604 C1050,582 1100,560 1120,540 C1136,520 1080,506 1020,502 Z",
        _trodden(t, 0.05),
    )
    colours = gradient(
        "floor",
        [(0, mix(_earth(t, 0), t.palette.sky, 0.24 if not t.night else 0.05)), (1, _earth(t, 0.6))],
        (0, 500),
        (0, 700),
    )
    return Sheet(body=body, defs=colours, shadow=HILLS), Sheet(body=way, shadow=SMALL)


def _trodden(t: Tones, near: float) -> str:
    sand = mix(t.thing("#d9bc8c", 0.2), t.depth(0.14 + near), 0.36)
    return mix(sand, snow_white(t), 0.5) if t.palette.snowy else sand


def _light(t: Tones) -> tuple[Sheet, ...]:
    """Light that falls through the leaves; under clouds there is none."""
    if t.palette.overcast:
        return ()
    colour, strength = {
        Light.MORNING: ("#fff3cf", 0.5),
        Light.DAY: ("#fff8e0", 0.36),
        Light.DUSK: ("#ffb070", 0.34),
        Light.NIGHT: ("#c9d4ff", 0.16),
    }[t.light]
    beams = [
        [(x, -70), (x + w, -70), (x + w * 2.2 + d, 720), (x + d, 720)]
        for x, w, d in ((560, 60, 260), (760, 110, 190), (980, 70, 170), (1160, 130, 150), (1360, 50, 200))
    ]
    pools = [(930, 560, 170), (1180, 600, 220), (760, 650, 190)]
    return shafts(beams, colour, strength), glows(pools, colour, strength * 0.9, 0.2)


def _banks(t: Tones) -> tuple[Sheet, ...]:
    body = path(
        "M-70,566 C160,560 420,576 640,604 C820,630 900,670 960,720 L960,1150 L-70,1150 Z", _earth(t, 0.5)
    )
    body += path(
        "M1990,560 C1760,566 1560,574 1400,604 C1330,620 1300,660 1310,720 L1310,1150 L1990,1150 Z",
        _earth(t, 0.42),
    )
    fallen = _fallen(t, ((-40, 930), (1380, 1960)), (600, 700), 34)
    return Sheet(body=body, shadow=GROUND), printed(fallen)


def _fallen(t: Tones, across: tuple[tuple[int, int], ...], down: tuple[int, int], count: int) -> str:
    """Leaves that lie about; under snow none is seen."""
    if t.palette.snowy:
        return ""
    dice, body = random.Random(count), ""  # noqa: S311 - leaves, not a secret
    for i in range(count):
        x, y = dice.uniform(*across[i % len(across)]), dice.uniform(*down)
        leaf = path(
            "M0,0 C5,-8 17,-9 25,0 C17,6 5,7 0,0 Z", mix(t.leaf(dice.random() * 0.8), t.palette.paper, 0.2)
        )
        body += group(leaf, x, y, 0.8, 0.5, turn=dice.uniform(-40, 40))
    return body


def _path(t: Tones) -> tuple[Sheet, ...]:
    """The path from us to the bend, with roots across it and stones at its edge."""
    body = path(
        "M-70,736 C300,716 620,712 900,690 C980,684 1030,676 1070,660 C1140,650 1230,654 1300,672 C1460,706 1700,716 1990,724 L1990,1150 L-70,1150 Z",
        "url(#way)",
    )
    colours = gradient("way", [(0, _trodden(t, 0.06)), (1, _trodden(t, 0.36))], (0, 660), (0, 900))
    root = mix(t.thing(TRUNK), t.palette.deep, 0.34)
    roots = "".join(
        path(d, root)
        for d in (
            "M270,728 C400,716 520,742 640,726 C700,718 760,730 830,720 C760,742 700,732 640,742 C540,760 400,740 260,752 Z",
            "M1640,742 C1540,724 1420,746 1300,730 C1240,722 1200,732 1140,722 C1200,744 1250,738 1310,748 C1420,764 1540,744 1640,764 Z",
            "M470,800 C620,776 740,796 900,778 C780,810 640,800 470,800 Z",
        )
    )
    stones = "".join(
        ellipse(x, y, w, w * 0.5, mix(t.thing("#a8a49a"), t.depth(0.4), 0.3))
        + ellipse(x - w * 0.2, y - w * 0.16, w * 0.5, w * 0.2, t.paper(0.2), 0.4)
        for x, y, w in ((1010, 690, 20), (1050, 682, 12), (1340, 690, 24), (884, 706, 14), (1392, 704, 14))
    )
    return (
        Sheet(body=body, defs=colours, shadow=GROUND),
        printed(_fallen(t, ((60, 1860),), (750, 830), 26)),
        Sheet(body=roots, shadow=SMALL),
        Sheet(body=stones, shadow=SMALL),
    )


def _undergrowth(t: Tones) -> tuple[Sheet, ...]:
    far = "".join(
        fern(t, x, y, size, shade=0.3)
        for x, y, size in ((560, 634, 84), (1450, 632, 90), (1700, 626, 100), (300, 616, 84))
    )
    near = "".join(
        fern(t, x, y, size, shade=0.46)
        for x, y, size in ((470, 706, 130), (720, 700, 104), (1440, 700, 120), (1560, 712, 150))
    )
    grass = "".join(
        tuft(t, x, y, 1.1, shade=0.6) for x, y in ((640, 712), (840, 700), (1370, 700), (1660, 722))
    )
    return Sheet(body=far, shadow=SMALL), Sheet(body=near + grass, shadow=OBJECT)


def _hikers(t: Tones) -> tuple[Sheet, ...]:
    few = ((956, 620, 112, -1, "walk", "backpack"), (1006, 634, 118, -1, "walk", "stick"))
    many = (
        (1090, 604, 102, -1, "walk", ""),
        (1070, 664, -92, -1, "walk", ""),
        (1124, 668, 146, -1, "walk", "backpack"),
        (800, 722, 172, 1, "walk", ""),
        (880, 728, 168, 1, "walk", "backpack"),
    )
    return strangers_at(t, 9, few, many)


def _near_trees(t: Tones) -> tuple[Sheet, ...]:
    bark = mix(t.thing(TRUNK), t.palette.ink, 0.42)
    moss = "".join(
        lobed((x, y, w, h), t.leaf(shade), seed=x)
        for x, y, w, h, shade in (
            (128, 716, 66, 26, 0.5),
            (206, 726, 40, 16, 0.36),
            (1716, 724, 70, 28, 0.46),
            (1800, 734, 44, 16, 0.34),
        )
    )
    snow = (
        path(
            "M96,712 C150,690 190,700 240,716 L330,730 L60,734 Z M1630,730 C1700,704 1800,706 1900,738 Z",
            snow_white(t),
        )
        if t.palette.snowy
        else ""
    )
    return (
        trunk(t, 190, 728, -70, 132, bark, lean=-16),
        trunk(t, 1790, 736, -70, 170, bark, lean=20),
        Sheet(body=snow or moss, shadow=SMALL),
    )


def _waymark(t: Tones) -> tuple[Sheet, ...]:
    """A post with a board that points along the path, and a small red cap somebody found here."""
    wood, pale = t.thing("#8a6844", 0.1), t.thing("#e8d4a8", 0.06)
    post = path("M1216,742 L1222,470 L1250,466 L1256,742 Z", wood) + path(
        "M1240,742 L1240,468 L1250,466 L1256,742 Z", mix(wood, t.palette.ink, 0.24)
    )
    board = path("M1120,520 L1330,512 L1366,546 L1332,582 L1122,586 Z", pale) + path(
        "M1130,529 L1327,521 L1352,546 L1328,573 L1131,577 Z", mix(pale, wood, 0.16)
    )
    blaze = rect(1226, 622, 24, 32, t.paper()) + rect(1226, 632, 24, 12, t.thing("#c8402a", 0.04))
    red = t.thing("#d8402c", 0.03)
    cap = (
        path("M1206,474 C1204,430 1262,424 1266,468 L1302,476 L1300,484 L1208,484 Z", red)
        + path(
            "M1236,436 C1250,446 1254,462 1254,480 L1266,480 C1266,456 1256,438 1236,436 Z",
            mix(red, t.palette.ink, 0.18),
        )
        + circle(1236, 433, 5, t.thing("#f2c45a"))
    )
    mark = pictogram("walker", 1160, 549, 46, t.thing("#6b3a24"), pale)
    return (
        Sheet(body=post, shadow=OBJECT),
        Sheet(
            body=board + mark + blaze,
            shadow=OBJECT,
            letters=(Lettering("", 1258, 548, 34, t.thing("#6b3a24", 0), name="waymark", room=160),),
        ),
        Sheet(body=cap, shadow=SMALL),
    )
