"""A little round roof for music in a park, the map by the path, and a kite that hangs in a tree."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Sheet
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import LAMPLIGHT, Tones


def bandstand(t: Tones) -> tuple[Sheet, ...]:
    """A little round roof for music, under which lamps burn in the evening."""
    white, red = t.thing("#f4ead6", 0.08), mix(t.thing("#c8402a", 0.05), t.thing(t.palette.accent, 0), 0.86)
    inside = mix(t.palette.deep, t.palette.mid, 0.5) if not t.lamps else mix(LAMPLIGHT, "#e8a04c", 0.3)
    back = rect(1316, 392, 208, 112, inside, 0.6 if not t.lamps else 0.85)
    base = path("M1290,498 L1550,498 L1560,534 L1280,534 Z", mix(white, t.palette.deep, 0.24)) + rect(
        1284, 492, 272, 12, white
    )
    posts = "".join(rect(x - 5, 388, 10, 108, white) for x in (1308, 1372, 1468, 1532))
    rail = "".join(
        rect(x, 458, 60, 5, white) + "".join(rect(x + 6 + i * 12, 460, 3, 34, white) for i in range(5))
        for x in (1310, 1470)
    )
    arches = "".join(path(f"M{x},396 q32,34 64,0 l0,-10 l-64,0 Z", white) for x in (1308, 1468)) + path(
        "M1372,396 q48,40 96,0 l0,-10 l-96,0 Z", white
    )
    roof = path(
        "M1268,392 C1330,366 1380,330 1400,286 L1440,286 C1460,330 1510,366 1572,392 Q1420,408 1268,392 Z",
        red,
    )
    ribs = "".join(
        path(d, mix(red, t.palette.paper, 0.5))
        for d in (
            "M1324,397 C1370,366 1398,330 1407,286 L1416,286 C1412,334 1396,372 1376,400 Z",
            "M1464,400 C1444,372 1428,334 1424,286 L1433,286 C1442,330 1470,366 1516,397 Z",
        )
    )
    top = (
        rect(1398, 268, 44, 20, white)
        + path("M1388,270 Q1420,254 1420,232 Q1420,254 1452,270 Z", red)
        + circle(1420, 230, 6, t.thing("#e0b04a"))
    )
    snow = (
        path(
            "M1300,380 C1350,350 1386,322 1402,284 L1440,284 C1456,322 1490,350 1540,380 Q1480,368 1420,376 Q1360,366 1300,380 Z",
            t.thing("#ffffff", 0.03),
        )
        if t.palette.snowy
        else ""
    )
    lit = (glows([(1324, 440, 230)], "#ffc060", 0.55),) if t.lamps else ()
    return (
        Sheet(body=group(back + base, -96), shadow=SMALL),
        Sheet(body=group(posts + rail + arches, -96), shadow=SMALL),
        *lit,
        Sheet(body=group(roof + ribs + top + snow, -96), shadow=OBJECT),
    )


def kite(t: Tones) -> Sheet:
    """A kite that hangs in the tree, with its string and bows."""
    red, gold = t.thing("#d8402c", 0.04), t.thing("#f2c04a", 0.04)
    body = line("M414,318 C430,360 396,392 420,440 C440,478 410,500 418,536", t.thing("#f4ead6"), 2.6)
    body += "".join(
        group(path("M0,0 L-15,-8 L-15,8 Z M0,0 L15,-8 L15,8 Z", colour), x, y, turn=turn)
        for x, y, turn, colour in ((416, 372, 24, gold), (414, 430, -18, red), (424, 480, 20, gold))
    )
    kite = path("M0,-70 L48,-12 L0,76 L-48,-12 Z", red) + path(
        "M0,-70 L48,-12 L0,-12 Z M0,-12 L0,76 L-48,-12 Z", gold
    )
    return Sheet(
        body=body
        + group(kite + line("M0,-70 L0,76 M-48,-12 L48,-12", t.thing("#7a4a34"), 3), 398, 250, turn=20),
        shadow=OBJECT,
    )


def map_board(t: Tones) -> Sheet:
    """The map of the park on its posts: green, water, the path, and a dot where one stands."""
    wood, face = t.thing("#6b4a34"), t.thing("#f4ead6", 0.05)
    body = (
        "".join(rect(x, 556, 9, 172, wood) for x in (272, 394))
        + rect(250, 546, 166, 118, wood, rx=3)
        + rect(257, 553, 152, 104, face)
    )
    green = path("M264,590 C300,580 360,592 402,584 L402,650 L264,650 Z", t.thing("#a8c48a", 0.05)) + ellipse(
        300, 632, 24, 10, t.thing("#8fbccc", 0.05)
    )
    ways = (
        line("M270,646 Q320,600 352,616 T400,596", face, 4)
        + circle(356, 616, 5, t.thing("#d8402c", 0.03))
        + poly([(376, 612), (384, 604), (392, 612)], t.thing("#a8442e"))
    )
    return Sheet(
        body=body + green + ways,
        shadow=OBJECT,
        letters=(Lettering("", 333, 568, 22, t.thing("#4f3a2c", 0), name="map", room=140),),
    )
