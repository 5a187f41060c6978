"""What is found in a forest: columns of trunks, a hut, a deer, ferns, mushrooms."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import SMALL, Shadow, Sheet
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.art.places.pieces.trees import TRUNK


def snow_white(t: Tones) -> str:
    """Snow under the light of the hour."""
    return t.thing("#f6f8fb", 0.03)


def columns(t: Tones, trunks: tuple[tuple[int, int, int], ...], near: float) -> Sheet:
    """Trunks of one depth, each with a lit side and a broken bough."""
    bark = mix(t.thing(TRUNK), t.depth(near), 0.85 - near * 0.7)
    lit, dark, body = (
        mix(bark, t.palette.sky if not t.night else t.palette.paper, 0.24 if not t.night else 0.08),
        mix(bark, t.palette.ink, 0.2),
        "",
    )
    for i, (x, foot, w) in enumerate(trunks):
        lean = (x * 7) % 21 - 10
        body += path(
            f"M{x - w / 2 + lean},-70 L{x + w / 2 + lean},-70 C{x + w * 0.5},{foot * 0.5} {x + w * 0.5},{foot - w} {x + w * 1.05},{foot + 4} Q{x},{foot + w * 0.16} {x - w * 1.05},{foot + 4} C{x - w * 0.5},{foot - w} {x - w * 0.5},{foot * 0.5} {x - w / 2 + lean},-70 Z",
            bark,
        )
        body += path(
            f"M{x - w / 2 + lean},-70 L{x - w * 0.24 + lean},-70 C{x - w * 0.26},{foot * 0.5} {x - w * 0.3},{foot - w} {x - w * 0.6},{foot + 4} L{x - w * 1.05},{foot + 4} C{x - w * 0.5},{foot - w} {x - w * 0.5},{foot * 0.5} {x - w / 2 + lean},-70 Z",
            lit,
            0.7,
        )
        side, y = (1 if i % 2 else -1), foot * (0.4 + (x % 7) * 0.05)
        long = 14 + w * 0.9
        body += path(
            f"M{x},{y - w * 0.1:.0f} Q{x + side * (w * 0.4 + long * 0.5):.0f},{y - w * 0.2:.0f} {x + side * (w * 0.4 + long):.0f},{y - long * 0.9:.0f} "
            f"Q{x + side * (w * 0.6 + long * 0.6):.0f},{y + w * 0.1:.0f} {x},{y + w * 0.5:.0f} Z",
            dark,
        )
    return Sheet(body=body, shadow=Shadow(4 + near * 8, 5 + near * 6, 12 + near * 10, 0.2 + near * 0.2))


def hut(t: Tones) -> tuple[Sheet, ...]:
    """A hut far off, whose window is lit in the evening."""
    wood = mix(t.thing("#8a5f3f"), t.depth(0.3), 0.4)
    glass = LAMPLIGHT if t.lamps else mix(wood, t.palette.ink, 0.4)
    body = rect(742, 470, 92, 54, wood) + "".join(
        line(f"M742,{y} L834,{y}", mix(wood, t.palette.ink, 0.24), 2) for y in (483, 496, 509)
    )
    body += (
        rect(760, 484, 20, 18, glass)
        + rect(798, 484, 22, 40, mix(wood, t.palette.ink, 0.34))
        + rect(806, 430, 14, 30, mix(wood, t.palette.deep, 0.3))
    )
    roof = poly(
        [(728, 474), (760, 436), (820, 436), (848, 474)],
        snow_white(t) if t.palette.snowy else mix(t.thing("#9a4a34"), t.depth(0.3), 0.3),
    )
    lit = (glows([(770, 493, 110)], "#ffb850", 0.6),) if t.lamps else ()
    return Sheet(body=body, shadow=SMALL), Sheet(body=roof, shadow=SMALL), *lit


def deer(t: Tones) -> Sheet:
    """A deer that has stopped where the path bends, and looks this way."""
    coat = mix(t.thing("#a8683c"), t.depth(0.3), 0.16)
    body = path(
        "M-34,-46 C-20,-56 10,-52 22,-52 L30,-72 C26,-78 24,-86 30,-90 L40,-92 L50,-86 L60,-80 L56,-74 L46,-74 L40,-46 C40,-38 34,-34 30,-32 L32,0 L26,0 L22,-30 L-18,-30 L-22,0 L-28,0 L-30,-30 C-38,-36 -38,-42 -34,-46 Z",
        coat,
    )
    body += path("M30,-90 L22,-102 L34,-96 Z M40,-92 L44,-104 L48,-90 Z", mix(coat, "#20141c", 0.2)) + line(
        "M36,-94 L34,-114 L26,-122 M34,-110 L42,-122 M42,-94 L48,-114 L58,-120 M48,-112 L46,-126",
        mix(coat, "#20141c", 0.4),
        2.6,
    )
    return Sheet(
        body=group(
            body + path("M-36,-46 L-42,-38 L-34,-36 Z", t.paper()) + circle(52, -82, 1.8, t.palette.ink),
            1052,
            548,
            0.86,
        ),
        shadow=SMALL,
    )


def fern(t: Tones, x: float, y: float, size: float, *, shade: float = 0.4) -> str:
    """A fern: seven fronds that arch out of one root."""
    body, leaflets = "", "".join(_leaflets(12 + k * 11, 26 - k * 2.8) for k in range(8))
    for i, turn in enumerate((-74, 70, -50, 46, -24, 22, 0)):
        green = t.leaf(shade + 0.08 * (i % 3))
        frond = line("M0,0 Q4,-50 26,-96", green, 3.4) + path(leaflets, green)
        body += group(frond, 0, 0, 1 if turn >= 0 else -1, 1, turn=turn * 0.8)
    return group(body, x, y, size / 100)


def _leaflets(up: float, w: float) -> str:
    """A pair of leaflets at a height of a frond, as path data."""
    bend = 0.0028 * up * up
    left = f"M{bend:.0f},{-up:.0f} q{-w * 0.5:.0f},{-w * 0.6:.0f} {-w:.0f},{-w * 0.1:.0f} q{w * 0.6:.0f},{w * 0.5:.0f} {w:.0f},{w * 0.1:.0f} Z"
    return (
        left
        + f"M{bend:.0f},{-up:.0f} q{w * 0.6:.0f},{-w * 0.5:.0f} {w:.0f},{w * 0.16:.0f} q{-w * 0.6:.0f},{w * 0.3:.0f} {-w:.0f},{-w * 0.16:.0f} Z"
    )


def mushrooms(t: Tones) -> Sheet:
    """Red mushrooms at the foot of the near trunks."""
    body = ""
    for x, y, size in ((334, 744, 1.0), (372, 750, 0.7), (300, 752, 0.6), (1500, 746, 0.7)):
        one = path("M-9,0 C-6,-16 -7,-26 -6,-34 L6,-34 C7,-26 6,-16 10,0 Z", "#f4ead6") + path(
            "M-32,-30 C-30,-60 30,-60 32,-30 C16,-24 -16,-24 -32,-30 Z", "#d8402c"
        )
        body += group(
            one
            + "".join(
                ellipse(dx, dy, r, r * 0.7, "#fbf3df")
                for dx, dy, r in ((-14, -40, 4.6), (4, -48, 5), (16, -38, 4), (-2, -35, 3))
            ),
            x,
            y,
            size,
        )
    return Sheet(body=t.under(body), shadow=SMALL)
