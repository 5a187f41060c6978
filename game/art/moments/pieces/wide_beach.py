"""A wide beach at low tide, seen low, a low sun at the left: sky, sea, shore, what flies, grass before the lens."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import (
    capsule,
    circle,
    ellipse,
    gradient,
    group,
    line,
    mix,
    path,
    poly,
    rect,
    smooth,
    wave,
)
from game.art.paper.sheet import GROUND, Shadow, Sheet, backdrop, printed
from game.art.people.outline import sliver
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

SUN: Final = 400.0, 436.0
HORIZON: Final = 570.0


@frozen
class Hour:
    """Colours of sky (top to horizon), the sun's rings, clouds (near the sun to far), sand, sea, and warmth."""

    sky: tuple[str, str, str, str, str]
    rings: tuple[str, str, str]
    clouds: tuple[str, str, str]
    land: str
    sand: str
    glint: str
    tongues: tuple[str, str, str]
    dark: str
    veil: str
    warmth: float = 0.2
    night: float = 0.0


HOURS: Final = {
    Light.MORNING: Hour(
        ("#7fa9c6", "#b3cbd0", "#efd3ba", "#fbd79e", "#ffe6b2"), ("#fbd9a0", "#fde6bc", "#fff6e0"),
        ("#f3d0b6", "#d3c6c8", "#9fb6c6"), "#8f9fae", "#e0b98e", "#fff0c8", ("#eecb9a", "#d8ac7c", "#bd8f68"),
        "#4a3a50", "#ffcf8a", 0.14,
    ),
    Light.DAY: Hour(
        ("#5fa3c8", "#8fc2d6", "#c3dfe0", "#e6ecd8", "#f6f0d6"), ("#e4ecd8", "#f4f2dc", "#fffdf0"),
        ("#f2efe4", "#dbe8ea", "#b9d6e2"), "#7fa0a8", "#e2c79a", "#ffffff", ("#eed7ac", "#dcbd8c", "#c29f72"),
        "#3f4660", "#fff2cc", 0.08,
    ),
    Light.DUSK: Hour(
        ("#5b5f94", "#a8708c", "#e88272", "#f8a868", "#ffd08a"), ("#fbb070", "#fdc884", "#ffe6ae"),
        ("#c27488", "#9a6a90", "#70689a"), "#8a5f88", "#d99a72", "#ffd99a", ("#eab680", "#d29067", "#b87558"),
        "#4a2440", "#ff9a4a",
    ),
    Light.NIGHT: Hour(
        ("#141c3a", "#22305a", "#34487a", "#4f6a98", "#7a94b4"), ("#5a749e", "#8ea6c4", "#e8ecdf"),
        ("#4a5c88", "#33436e", "#243258"), "#26345a", "#6f7590", "#dfe8f4", ("#9aa2b4", "#7d869e", "#656e8c"),
        "#0c1226", "#8fb4e0", 0.08, 0.3,
    ),
}  # fmt: skip


def sky(h: Hour) -> tuple[Sheet, ...]:
    """A sky in five bands, and a low sun (or moon) of three cut rings."""
    stops = list(zip((0, 0.34, 0.62, 0.86, 1), h.sky, strict=True))
    rings = (
        Sheet(body=circle(*SUN, r, colour), shadow=Shadow(4, 6, 22, 0.16), contact=0.08)
        for r, colour in zip((268, 206, 146), h.rings, strict=True)
    )
    band = gradient("sky", stops, (0, -60), (0, HORIZON))
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), band),
        glows([(*SUN, 900)], h.rings[0], 0.5),
        *rings,
    )


def _streak(x: float, y: float, long: float, high: float, lean: float) -> str:
    puff = [
        (-long, 8.0), (-long * 0.55, -high * 0.7), (-long * 0.1, -high), (long * 0.42, -high * 0.62), (long, 2.0),
        (long * 0.3, high * 0.5), (-long * 0.4, high * 0.55),
    ]  # fmt: skip
    return (
        f'<g transform="translate({x},{y}) rotate({lean})"><path d="{smooth(puff, tension=1)}" fill="@"/></g>'
    )


# Streaks that all run out from the sun, far to near: x, y, half their length, half their height, lean.
_STREAKS: Final = (
    ((1500, 358, 420, 30, -7), (84, 284, 260, 26, 6)),
    ((1180, 180, 380, 34, -13), (1800, 234, 300, 30, -9), (40, 142, 240, 26, 12)),
    ((1560, 58, 470, 40, -15), (640, 30, 330, 28, -24), (130, 6, 260, 26, 18)),
)


def clouds(h: Hour) -> tuple[Sheet, ...]:
    """Streaks that run out from the sun."""
    return tuple(
        Sheet(
            body="".join(_streak(*spot) for spot in spots).replace("@", colour),
            shadow=Shadow(4, 8, 16, 0.2),
            contact=0.1,
        )
        for colour, spots in zip(h.clouds, _STREAKS, strict=True)
    )


def sea(h: Hour, p: Palette) -> tuple[Sheet, ...]:
    """Headlands, a lighthouse, four swells with the sun broken on them."""
    land = path(
        "M1310,578 C1420,546 1530,522 1650,532 C1760,540 1860,514 1990,506 L1990,606 L1310,606 Z",
        mix(h.land, p.mid, 0.35),
    )
    near = path("M-70,598 C-10,562 60,554 120,558 C180,562 210,572 250,580 L250,606 L-70,606 Z", h.land)
    tower = (
        rect(1838, 462, 14, 52, "#efe4d2") + rect(1836, 470, 18, 9, p.accent) + circle(1845, 460, 7, h.glint)
    )
    sheets = [
        Sheet(body=land + near, shadow=Shadow(0, -4, 10, 0.22)),
        Sheet(body=tower, shadow=Shadow(3, 4, 6, 0.3)),
    ]
    tones = (
        mix(p.mid, h.sky[3], 0.34),
        mix(p.mid, p.deep, 0.05),
        mix(p.mid, p.deep, 0.35),
        mix(p.mid, p.deep, 0.7),
    )
    for i, (y, sway, n) in enumerate(((574, 4, 18), (588, 8, 14), (606, 11, 12), (626, 14, 10))):
        sheets.append(
            Sheet(body=path(wave(y, sway, n, i + 3, base=760), tones[i]), shadow=Shadow(0, -4, 11, 0.28))
        )
        if i < len(tones) - 1:
            sheets.append(printed(_glitter(y + 12, i, h.glint)))
    return tuple(sheets)


def _glitter(y: float, row: int, colour: str) -> str:
    """One row of the sun's path on the water."""
    dice = random.Random(row + 9)  # noqa: S311 - light on water
    body = ""
    for i in range(9):
        w, x, low = (
            dice.uniform(14, 64) * (1 - row * 0.12),
            SUN[0] + dice.gauss(0, 60 + row * 26),
            y + i * 1.2,
        )
        body += poly(
            [(x - w, low), (x + w, low - 2), (x + w * 0.8, low + 4), (x - w * 0.7, low + 5)], colour, 0.8
        )
    return body


def boats(h: Hour) -> Sheet:
    """Squid boats on the horizon."""
    hull = mix("#27395c", h.sky[3], 0.1)
    boat = path("M-70,-16 L74,-22 L56,8 L-54,8 Z", hull) + path(
        "M-66,-12 L70,-17 L67,-11 L-63,-6 Z", "#c8563a"
    )
    boat += rect(-20, -48, 44, 30, "#5f6c88")
    boat += line("M-44,-16 L-44,-74 M36,-20 L36,-64 M-44,-70 L36,-60", hull, 5)
    boat += "".join(circle(-34 + i * 14, -62 + i * 1.5, 6, "#ffdf9a") for i in range(5))
    spots = ((1168, 0.56), (1262, 0.4), (706, 0.34))
    return Sheet(body="".join(group(boat, x, HORIZON + 8, k) for x, k in spots), shadow=Shadow(3, 4, 6, 0.3))


def shore(h: Hour, p: Palette) -> tuple[Sheet, ...]:
    """Foam, wet sand that still holds the sun, dry sand, tracks."""
    foam, wet = mix(h.sand, "#ffffff", 0.6), mix(mix(h.sand, h.dark, 0.36), p.mid, 0.3)
    shine = "".join(
        poly(
            [(SUN[0] - w, y), (SUN[0] + w, y - 2), (SUN[0] + w * 0.7, y + 5), (SUN[0] - w * 0.8, y + 5)],
            h.glint,
            0.45,
        )
        for w, y in ((120, 672), (90, 680))
    )
    dry = "M-70,704 C220,678 520,682 800,688 C1180,696 1500,682 1990,698 L1990,1150 L-70,1150 Z"
    stops = [(0, mix(h.sand, h.glint, 0.45)), (0.45, h.sand), (1, mix(h.sand, h.dark, 0.42))]
    return (
        Sheet(body=path(wave(650, 14, 7, 12, base=900), foam), shadow=Shadow(0, -5, 14, 0.34)),
        Sheet(body=path(wave(661, 12, 7, 12, base=900), wet), shadow=Shadow(0, -2, 6, 0.2)),
        printed(shine),
        Sheet(body=path(dry, "url(#dry)"), defs=gradient("dry", stops, (0, 686), (1920, 826)), shadow=GROUND),
        printed(_tracks(mix(h.sand, h.dark, 0.5)) + _ripples(h)),
    )


def _tracks(ink: str) -> str:
    """What the tractor tyres leave: chevrons, larger towards us, that bend in from the left."""
    body = ""
    for i in range(30):
        t = i / 29
        x, y, k = 800 - 900 * t, 704 + 74 * t**1.6, 0.5 + 0.9 * t
        for dy in (0, 30 * k):
            body += path(
                f"M{x:.0f},{y + dy:.0f} l{15 * k:.1f},{4 * k:.1f} l{-15 * k:.1f},{5 * k:.1f} l{-5 * k:.1f},0 l{13 * k:.1f},{-5 * k:.1f} l{-13 * k:.1f},{-4 * k:.1f} Z",
                ink,
                0.6,
            )
    return body


def _ripples(h: Hour) -> str:
    """What the tide left on the sand, and shells."""
    dice = random.Random(14)  # noqa: S311 - sand
    body, ink = "", mix(h.sand, h.dark, 0.36)
    for _ in range(26):
        x, y = dice.uniform(1020, 1900), dice.uniform(718, 830)
        w = dice.uniform(30, 120) * (0.6 + (y - 706) / 110)
        body += path(
            sliver([(x - w, y), (x - w * 0.3, y - 3), (x + w * 0.3, y + 2), (x + w, y - 1)], 4), ink, 0.7
        )
    shell = "M0,0 C-12,-4 -14,-18 0,-20 C14,-18 12,-4 0,0 Z"
    for _ in range(9):
        colour = mix(dice.choice(("#f6e6d2", "#e9b8a0")), h.sand, 0.2)
        spot = dice.uniform(1120, 1880), dice.uniform(726, 816)
        body += group(path(shell, colour), *spot, dice.uniform(0.4, 0.7), turn=dice.uniform(-60, 60))
    return body


def aloft(p: Palette, h: Hour) -> tuple[Sheet, ...]:
    """What else can be rented: somebody under a paramotor, far out; gulls that have been startled."""
    ink = mix("#3a2c50", h.sky[2], 0.1)
    wing = path("M-62,6 C-54,-34 54,-40 64,-2 C40,-18 -36,-12 -62,6 Z", "#f2d8b8")
    wing += path("M-24,-25 C-4,-31 16,-31 32,-25 L26,-12 C8,-15 -8,-14 -20,-10 Z", p.accent)
    lines = line("M-56,0 L4,84 L58,-6 M-18,-12 L4,84 L26,-14", ink, 1.4)
    pilot = (
        circle(4, 84, 6, ink)
        + capsule((3, 90), (6, 104), 6, 5, ink)
        + capsule((6, 104), (22, 108), 3.4, 2.6, ink)
    )
    pilot += ellipse(-9, 96, 5, 13, mix(ink, "#f0a878", 0.3))
    gull = "M-20,-7 C-11,-13 -4,-8 0,0 C4,-8 11,-13 20,-7 C12,-7 5,-2 3,5 L0,9 L-3,5 C-5,-2 -12,-7 -20,-7 Z"
    spots = ((1290, 436, 0.9, -12), (1350, 402, 0.7, 8), (1238, 486, 0.6, -20))
    gulls = "".join(group(path(gull, "#fbead2"), x, y, k, turn=turn) for x, y, k, turn in spots)
    return (
        Sheet(body=group(lines + pilot + wing, 1426, 296), shadow=Shadow(4, 7, 8, 0.26)),
        Sheet(body=gulls, shadow=Shadow(3, 5, 6, 0.26)),
    )


def grass(p: Palette) -> Sheet:
    """Dune grass before the lens, out of focus: the near plane."""
    dice = random.Random(6)  # noqa: S311 - grass
    body = ""
    for _ in range(34):
        x, lean, high = dice.uniform(1740, 1990), dice.uniform(-120, 20), dice.uniform(110, 270)
        blade = [
            (x - lean * 0.5, 1160.0),
            (x, 900.0),
            (x + lean * 0.3, 880 - high * 0.6),
            (x + lean, 880 - high),
        ]
        body += path(
            sliver(blade, dice.uniform(8, 15), heavy=0.4), mix(p.ink, "#5a4a50", dice.random() * 0.5)
        )
    return Sheet(body=body, blur=3, shadow=Shadow(-14, 10, 18, 0.3), contact=0, edge=False, nearer=True)


def over(h: Hour) -> tuple[Sheet, ...]:
    """The warmth of the sun over everything, and the dark of the night."""
    warm = fade("warm", h.veil, (250, 260), (1300, 700), h.warmth)
    sheets = [printed(rect(-60, -60, 2040, 1200, "url(#warm)"), defs=warm)]
    if h.night:
        dark = fade("dark", "#0a1026", (700, 300), (1980, 1000), 0.1, h.night * 1.6)
        sheets.append(printed(rect(-60, -60, 2040, 1200, "url(#dark)"), defs=dark))
    return tuple(sheets)
