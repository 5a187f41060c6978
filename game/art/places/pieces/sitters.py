"""Strangers who sit and face us, anywhere in the world: whole, from the hair to the shoes, no two alike."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import capsule, circle, ellipse, group, line, mix, path, rect
from game.art.places.pieces.walkers import ALL_SKINS, LEGS, TOPS, skins_of

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

LOCKS: Final = ("#2b2326", "#3a2a24", "#6b4a34", "#22242c", "#8a8680", "#1f1a1c")
STYLES: Final = ("crop", "bob", "bun", "coils", "scarf", "bald", "cap", "long", "plaits")


@frozen
class Sitter:
    """Somebody on a seat: `x` the middle, `y` the seat, `size` the height of a head in picture units.

    `hair` is a word of `STYLES`; `does` is rest, phone, book, bag, cup or sleep. `legs` False leaves what is
    below the seat away, as behind a table.
    """

    x: float
    y: float
    size: float
    top: str = TOPS[1]
    below: str = LEGS[0]
    skin: str = ALL_SKINS[0]
    locks: str = LOCKS[0]
    hair: str = "crop"
    does: str = "rest"
    skirt: bool = False
    legs: bool = True
    lean: float = 0


def sitters(
    t: Tones, seed: int, spots: tuple[tuple[float, float, float, str, str], ...], *, legs: bool = True
) -> str:
    """Several, given x, y, size, hair and what they do; clothes and skin come from `seed`."""
    dice, body = random.Random(seed), ""  # noqa: S311 - a wardrobe, not a secret
    skins = skins_of(t)
    for i, (x, y, size, hair, does) in enumerate(spots):
        body += sitter(
            Sitter(
                x,
                y,
                size,
                top=TOPS[(seed + i * 4) % len(TOPS)],
                below=dice.choice(LEGS),
                skin=skins[(seed + i * 5) % len(skins)],
                locks=LOCKS[4] if hair == "bald" else dice.choice(LOCKS[:4]),
                hair=hair,
                does=does,
                skirt=hair in {"bob", "scarf", "plaits"} and dice.random() < 0.6,
                legs=legs,
                lean=dice.uniform(-3, 3),
            )
        )
    return t.under(body)


def sitter(s: Sitter) -> str:
    """The shapes of one who sits and faces us."""
    upper = group(_neck(s) + _torso(s) + group(_head(s), 0, 0.3, 1.12), 0, 0, turn=s.lean)
    return group((_legs(s) if s.legs else "") + upper + _arms(s), s.x, s.y, s.size)


def _legs(s: Sitter) -> str:
    dark, shoe = mix(s.below, "#1c1820", 0.22), mix(s.below, "#1c1820", 0.62)
    shin = s.skin if s.skirt else s.below
    body = ""
    for side in (-1, 1):
        x = 0.5 * side
        body += capsule((x, 0.4), (x * 0.96, 1.5), 0.28 if s.skirt else 0.34, 0.2, mix(shin, "#1c1820", 0.14))
        body += path(
            f"M{x - 0.24},1.56 L{x + 0.24},1.56 C{x + 0.34},1.76 {x + 0.36 + 0.1 * side},1.88 {x + 0.28},1.92 L{x - 0.28},1.92 C{x - 0.38 + 0.1 * side},1.86 {x - 0.34},1.76 {x - 0.24},1.56 Z",
            shoe,
        )
    if s.skirt:
        return body + path(
            "M-0.84,-0.3 L0.84,-0.3 C1.06,0.1 1.16,0.5 1.06,0.86 Q0,1.04 -1.06,0.86 C-1.16,0.5 -1.06,0.1 -0.84,-0.3 Z",
            s.below,
        )
    lap = "M-0.84,-0.3 L0.84,-0.3 C1.1,0 1.12,0.5 0.94,0.72 C0.7,0.86 0.3,0.8 0.14,0.66 L0,0.34 L-0.14,0.66 C-0.3,0.8 -0.7,0.86 -0.94,0.72 C-1.12,0.5 -1.1,0 -0.84,-0.3 Z"
    knees = "".join(ellipse(0.54 * side, 0.34, 0.34, 0.3, mix(s.below, "#fff4e0", 0.12)) for side in (-1, 1))
    return (
        body
        + path(lap, s.below)
        + knees
        + path("M-0.05,-0.1 L0.05,-0.1 L0.08,0.5 L0,0.34 L-0.08,0.5 Z", dark)
    )


def _neck(s: Sitter) -> str:
    return rect(-0.19, -2.36, 0.38, 0.5, mix(s.skin, "#5a2a20", 0.24))


def _torso(s: Sitter) -> str:
    shape = "M-0.82,0.05 C-0.94,-0.8 -1.02,-1.5 -0.78,-1.78 C-0.56,-1.94 -0.3,-2.0 -0.2,-2.02 L0,-1.84 L0.2,-2.02 C0.3,-2.0 0.56,-1.94 0.78,-1.78 C1.02,-1.5 0.94,-0.8 0.82,0.05 Z"
    shade = "M0.1,-1.9 L0.2,-2.02 C0.3,-2.0 0.56,-1.94 0.78,-1.78 C1.02,-1.5 0.94,-0.8 0.82,0.05 L0.3,0.05 C0.42,-0.6 0.4,-1.3 0.1,-1.9 Z"
    return path(shape, s.top) + path(shade, mix(s.top, "#20141c", 0.16))


def _arms(s: Sitter) -> str:
    near, body = mix(s.top, "#fff4e0", 0.1), ""
    high = {"phone": -0.62, "book": -0.5, "cup": -0.7}.get(s.does, -0.12)
    for side in (-1, 1):
        shoulder, elbow, hand = (0.74 * side, -1.5), (0.98 * side, -0.62), (0.24 * side, high)
        cloth = near if side < 0 else mix(s.top, "#20141c", 0.1)
        body += circle(*hand, 0.17, s.skin)
        body += capsule(shoulder, elbow, 0.24, 0.2, cloth) + capsule(elbow, hand, 0.2, 0.15, cloth, (1, 0))
    return _held(s) + body if s.does == "bag" else body + _held(s)


def _held(s: Sitter) -> str:
    match s.does:
        case "phone":
            return rect(-0.16, -0.98, 0.32, 0.5, "#2b2f3a", rx=0.06) + rect(
                -0.12, -0.93, 0.24, 0.38, "#cfe6ee"
            )
        case "book":
            return path(
                "M-0.62,-0.9 L0,-0.8 L0.62,-0.9 L0.62,-0.34 L0,-0.24 L-0.62,-0.34 Z", "#3f6673"
            ) + path("M-0.56,-0.94 L0,-0.84 L0.56,-0.94 L0.56,-0.86 L0,-0.76 L-0.56,-0.86 Z", "#f4ead2")
        case "bag":
            return (
                path("M-0.6,-0.75 L0.6,-0.75 L0.72,0.42 L-0.72,0.42 Z", "#b8743c")
                + path("M-0.6,-0.75 L0.6,-0.75 L0.64,-0.4 L-0.64,-0.4 Z", "#8f5428")
                + line("M-0.34,-0.75 C-0.34,-1.2 0.34,-1.2 0.34,-0.75", "#6b3d1c", 0.1)
            )
        case "cup":
            return path("M-0.2,-1.06 L0.2,-1.06 L0.15,-0.55 L-0.15,-0.55 Z", "#f4ead6") + rect(
                -0.19, -0.92, 0.38, 0.2, "#c8563a"
            )
        case _:
            return ""


def _head(s: Sitter) -> str:
    down = s.does in {"phone", "book", "sleep"}
    y = 0.06 if down else 0
    ink = mix(s.skin, "#1c0c10", 0.84)
    side = "M0.06,-3.28 C0.42,-3.3 0.47,-2.95 0.45,-2.72 C0.43,-2.4 0.22,-2.2 0.02,-2.17 C0.2,-2.5 0.16,-2.9 0.06,-3.28 Z"
    eyes = (
        line(f"M-0.27,{-2.68 + y} q0.09,0.07 0.18,0 M0.09,{-2.68 + y} q0.09,0.07 0.18,0", ink, 0.05)
        if down
        else circle(-0.18, -2.72, 0.048, ink) + circle(0.18, -2.72, 0.048, ink)
    )
    mouth = line(f"M-0.1,{-2.4 + y} q0.1,0.07 0.2,0", mix(s.skin, "#8a2a24", 0.5), 0.055)
    nose = line(f"M0.02,{-2.66 + y} l0.05,0.14 l-0.07,0.02", mix(s.skin, "#5a2a20", 0.34), 0.04)
    ears = circle(-0.44, -2.68, 0.1, mix(s.skin, "#5a2a20", 0.1)) + circle(
        0.44, -2.68, 0.1, mix(s.skin, "#5a2a20", 0.2)
    )
    face = ellipse(0, -2.72, 0.44, 0.56, s.skin) + path(side, mix(s.skin, "#5a2a20", 0.16))
    back, front = _hair(s)
    return back + ears + face + eyes + nose + mouth + front


def _hair(s: Sitter) -> tuple[str, str]:  # noqa: PLR0911 - a return for each cut
    c, band = s.locks, mix(s.top, "#301a20", 0.3)
    fringe = path(
        "M-0.48,-2.66 C-0.6,-3.42 0.6,-3.42 0.48,-2.66 C0.42,-2.96 0.3,-3.06 0.06,-3.08 C-0.2,-3.1 -0.4,-2.98 -0.48,-2.66 Z",
        c,
    )
    long = path(
        "M-0.5,-3.0 C-0.7,-2.4 -0.66,-1.8 -0.6,-1.4 L0.6,-1.4 C0.66,-1.8 0.7,-2.4 0.5,-3.0 C0.3,-3.5 -0.3,-3.5 -0.5,-3.0 Z",
        c,
    )
    match s.hair:
        case "bob":
            return path(
                "M-0.54,-3.0 C-0.66,-2.6 -0.62,-2.3 -0.5,-2.14 L0.5,-2.14 C0.62,-2.3 0.66,-2.6 0.54,-3.0 Z", c
            ), fringe
        case "bun":
            return circle(0, -3.42, 0.26, c), fringe
        case "coils":
            dots = (
                (-0.4, -3.0),
                (-0.24, -3.26),
                (0, -3.34),
                (0.24, -3.26),
                (0.4, -3.0),
                (-0.52, -2.74),
                (0.52, -2.74),
            )
            return "".join(circle(x, y, 0.25, c) for x, y in dots), path(
                "M-0.46,-2.74 C-0.5,-3.3 0.5,-3.3 0.46,-2.74 C0.3,-3.02 -0.3,-3.02 -0.46,-2.74 Z", c
            )
        case "scarf":
            cloth = mix(s.top, "#f4e2c0", 0.4)
            return path(
                "M-0.56,-2.8 C-0.7,-3.5 0.7,-3.5 0.56,-2.8 C0.66,-2.2 0.8,-1.9 0.7,-1.62 L-0.7,-1.62 C-0.8,-1.9 -0.66,-2.2 -0.56,-2.8 Z",
                cloth,
            ), path(
                "M-0.56,-2.6 C-0.66,-3.5 0.66,-3.5 0.56,-2.6 C0.5,-3.0 0.34,-3.14 0,-3.14 C-0.34,-3.14 -0.5,-3.0 -0.56,-2.6 Z",
                mix(cloth, "#20141c", 0.08),
            )
        case "bald":
            return "", path(
                "M-0.42,-2.54 C-0.42,-2.14 -0.2,-2.04 0,-2.04 C0.2,-2.04 0.42,-2.14 0.42,-2.54 C0.32,-2.34 0.2,-2.46 0,-2.46 C-0.2,-2.46 -0.32,-2.34 -0.42,-2.54 Z",
                c,
            ) + line("M-0.09,-2.38 q0.09,0.05 0.18,0", "#8a3a30", 0.05)
        case "cap":
            return "", path("M-0.5,-2.86 C-0.56,-3.46 0.56,-3.46 0.5,-2.86 Z", band) + path(
                "M-0.56,-2.9 L0.56,-2.9 C0.6,-2.8 0.5,-2.76 0.4,-2.78 L-0.4,-2.78 C-0.5,-2.76 -0.6,-2.8 -0.56,-2.9 Z",
                mix(band, "#000000", 0.2),
            )
        case "long":
            return long, fringe
        case "plaits":
            plait = "".join(
                circle(0.52 * side, -2.3 + i * 0.24, 0.13, c) for side in (-1, 1) for i in range(4)
            )
            return plait, fringe
        case _:
            return "", fringe
