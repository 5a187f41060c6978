"""A big tricycle that bakes sweet potatoes: a cage made out of a bed, green lights, the horn of a lorry."""

from __future__ import annotations

import math
from typing import Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.people.outline import sliver

# In picture units from the point of the ground below its back axle; it faces right.
BULBS: Final = tuple((-250.0 + i * 59, -560.0 + 22 * math.sin(i * math.pi / 1.5) ** 2) for i in range(10))
DOOR: Final = (-78.0, -230.0)  # of the oven, round and open
SADDLE: Final = (368.0, -232.0)
TOP: Final = -576.0
_IRON, _BRASS, _BLUE = "#5d6672", "#d9a63f", "#3f6f9a"


def oven_tricycle(x: float, y: float, green: str) -> tuple[Sheet, ...]:
    """Its sheets with the back axle's ground at a point of the picture; `green` are the lights, lit or not."""

    def put(body: str, shadow: Shadow | None = OBJECT) -> Sheet:
        return Sheet(body=group(body, x, y), shadow=shadow) if shadow else printed(group(body, x, y))

    return (
        put(_wheel(60, -98, 88, dark=True)),
        put(_bed(-272, 0.94)),
        put(_frame()),
        put(_wheel(610, -98, 96)),
        put(_box(), BUILDING),
        put(_drum(), BUILDING),
        put(_door(), SMALL),
        put(_potatoes(), SMALL),
        put(_bed(-252, 1.0)),
        put(_lights(green), SMALL),
        put(_wheel(0, -98, 98)),
        put(_horn(), OBJECT),
        Sheet(
            body=group(rect(60, -186, 210, 82, "#f4e6c4", rx=4), x, y),
            shadow=SMALL,
            letters=(Lettering("烤红薯", x + 165, y - 146, 54, "#b8432a", "chinese_bold"),),
        ),
    )


def _wheel(x: float, y: float, r: float, *, dark: bool = False) -> str:
    tone, steel = ("#14161f", "#3d4450") if dark else ("#1c1f2a", "#8d97a4")
    ring = f'<circle cx="{x}" cy="{y}" r="{r - 9:.0f}" fill="none" stroke="{tone}" stroke-width="18"/>'
    ring += f'<circle cx="{x}" cy="{y}" r="{r - 22:.0f}" fill="none" stroke="{steel}" stroke-width="7"/>'
    spokes = "".join(
        line(f"M{x},{y} L{x + math.cos(a) * (r - 22):.1f},{y + math.sin(a) * (r - 22):.1f}", steel, 2.6)
        for a in (math.tau * i / 16 + 0.1 for i in range(16))
    )
    return ring + spokes + circle(x, y, 13, steel) + circle(x, y, 6, tone)


def _bed(left: float, k: float) -> str:
    """One side of the cage: the ends of an iron bed, their knobs, a rail along the top."""
    x0, x1, top = left, left + 560 * k, TOP + 26 * (1 - k) * 10
    body = ""
    for x, way in ((x0, 1), (x1, -1)):
        body += (
            line(f"M{x},-190 L{x},{top}", _IRON, 15)
            + circle(x, top - 16, 17, _BRASS)
            + circle(x - 5, top - 21, 5, "#f6dc94")
        )
        body += line(
            f"M{x},{top + 60} C{x + 50 * way},{top + 50} {x + 70 * way},{top + 20} {x + 74 * way},{top}",
            _IRON,
            8,
        )
    body += line(f"M{x0},{top} L{x1},{top}", _IRON, 12) + line(f"M{x0},{top + 58} L{x1},{top + 58}", _IRON, 8)
    body += "".join(
        line(f"M{x0 + 560 * k * i / 10:.0f},{top} L{x0 + 560 * k * i / 10:.0f},{top + 58}", _IRON, 6)
        for i in range(1, 10)
    )
    return body + "".join(circle(x0 + 560 * k * i / 10, top + 29, 8, _BRASS) for i in range(1, 10, 2))


def _frame() -> str:
    """What joins box, saddle, bar and front wheel."""
    body = line("M280,-120 L400,-110 L560,-250 L610,-98 M400,-110 L372,-214", _BLUE, 17)
    body += line("M560,-250 L540,-320 L486,-340", _IRON, 12) + line("M486,-342 L462,-338", "#22242e", 17)
    body += path(
        "M310,-238 C330,-256 400,-252 424,-236 C430,-222 410,-214 380,-214 L330,-216 C312,-218 304,-226 310,-238 Z",
        "#3a2a26",
    )
    body += (
        circle(400, -108, 30, "#6f7884")
        + circle(400, -108, 19, "#2a2e3a")
        + line("M400,-108 L430,-66 M430,-66 L452,-66", "#9aa3ae", 9)
    )
    return body + path("M540,-128 C560,-206 660,-206 700,-130 L684,-126 C650,-186 580,-186 556,-122 Z", _BLUE)


def _box() -> str:
    body = (
        rect(-280, -196, 580, 106, "#8a5f3c")
        + rect(-280, -196, 580, 18, "#a87a4c")
        + rect(-280, -106, 580, 16, "#6b452c")
    )
    body += "".join(line(f"M{x},-176 L{x},-108", "#6b452c", 4) for x in range(-220, 60, 70))
    return body + path("M-110,-92 C-90,-206 90,-206 112,-92 L92,-92 C76,-180 -76,-180 -92,-92 Z", "#22242e")


def _drum() -> str:
    """An oil drum for an oven: rust, rings, a chimney."""
    body = path("M-216,-432 L44,-432 L44,-194 C-20,-178 -150,-178 -216,-194 Z", "#7a5648")
    body += path("M-40,-432 L44,-432 L44,-194 C20,-188 -10,-185 -40,-184 Z", "#5c3f38")
    body += ellipse(-86, -432, 130, 30, "#93695a") + ellipse(-86, -430, 116, 24, "#4a3430")
    body += "".join(line(f"M-216,{y} C-150,{y + 16} -20,{y + 16} 44,{y}", "#4a3430", 6) for y in (-360, -270))
    body += (
        rect(96, -470, 42, 280, "#5d6672")
        + rect(118, -470, 20, 280, "#474f5a")
        + path("M86,-470 L148,-470 L134,-500 L100,-500 Z", "#474f5a")
    )
    return body + line("M44,-300 L96,-300", "#5d6672", 22)


def _door() -> str:
    x, y = DOOR
    body = (
        circle(x, y - 60, 58, "#3a2a26")
        + circle(x, y - 60, 48, "#ff9a3c")
        + circle(x - 4, y - 66, 34, "#ffc45a")
        + circle(x - 6, y - 70, 18, "#ffe9a8")
    )
    body += path(sliver([(x - 40, y - 44), (x - 10, y - 36), (x + 36, y - 46)], 26), "#7a3f4a")
    return body + path(sliver([(x - 24, y - 34), (x + 6, y - 28), (x + 30, y - 38)], 20), "#9a5560")


def _potatoes() -> str:
    """Ready ones, in a row round the rim; one is broken open."""
    body = ""
    for x, y, k, a in ((-168, -440, 1, -12), (-114, -452, 1.05, 8), (-58, -446, 0.95, -6), (2, -440, 1, 14)):
        body += group(
            path("M-40,4 C-32,-22 28,-26 42,-2 C36,20 -26,24 -40,4 Z", "#8a4a56")
            + path("M-26,-8 C-8,-20 18,-20 30,-10 C12,-12 -8,-10 -26,-8 Z", "#b0707a"),
            x,
            y,
            k,
            turn=a,
        )
    split = (
        path("M-36,6 C-30,-22 24,-28 40,-4 C34,16 -24,22 -36,6 Z", "#8a4a56")
        + path("M-28,-2 C-16,-24 22,-26 34,-6 C18,6 -14,8 -28,-2 Z", "#ffa83c")
        + path("M-14,-8 C0,-18 14,-18 22,-8 C10,-2 -4,-2 -14,-8 Z", "#ffd27a")
    )
    return body + group(split, -86, -474, 1.05, turn=-4)


def _lights(green: str) -> str:
    wire = "M-262,-572 " + " ".join(f"L{x:.0f},{y - 6:.0f}" for x, y in BULBS) + " L306,-572"
    return line(wire, "#22303a", 4) + "".join(
        circle(x, y + 8, 15, green)
        + circle(x - 4, y + 3, 5, mix(green, "#ffffff", 0.7))
        + rect(x - 6, y - 12, 12, 9, "#22303a")
        for x, y in BULBS
    )


def _horn() -> str:
    """The horn of a lorry, of brass, longer than an arm."""
    body = path(
        "M470,-388 L590,-402 C640,-410 680,-440 700,-468 L716,-352 C690,-374 640,-380 592,-376 L472,-372 Z",
        _BRASS,
    )
    body += path(
        "M472,-378 L592,-386 C640,-388 690,-386 714,-362 L716,-352 C690,-374 640,-380 592,-376 L472,-372 Z",
        "#a87622",
    )
    body += ellipse(708, -410, 17, 60, "#f6dc94", 1, -8) + ellipse(709, -410, 11, 48, "#6b4a1c", 1, -8)
    return (
        body
        + circle(452, -380, 27, "#2a2430")
        + circle(444, -388, 8, "#6a6274")
        + line("M545,-320 L556,-384", _IRON, 10)
    )
