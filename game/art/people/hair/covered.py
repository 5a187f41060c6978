"""Heads under something: a straw hat, a cap, a scarf."""

from __future__ import annotations

from attrs import evolve

from game.art.paper.shapes import circle, ellipse, group, line, mix, path
from game.art.people.hair import men, side_covered, women
from game.art.people.hair.hair import Hair


def sun_hat(colour: str, light: str, straw: str, ribbon: str) -> Hair:
    """Waves under a broad straw hat."""
    below = mix(straw, "#5a3418", 0.34)
    brim = ellipse(2, -84, 140, 40, straw, 1, -5) + path(
        "M-136,-78 C-80,-112 80,-124 141,-96 C100,-70 60,-66 40,-66 C0,-64 -60,-50 -96,-46 C-120,-54 -134,-64 -136,-78 Z",
        straw,
    )
    crown = path(
        "M-74,-88 C-84,-150 -50,-178 0,-180 C52,-182 80,-154 78,-98 C40,-84 -30,-78 -74,-88 Z",
        mix(straw, "#ffffff", 0.1),
    )
    band = path("M-76,-104 C-30,-92 40,-98 79,-114 L78,-92 C40,-78 -30,-72 -74,-82 Z", ribbon)
    weave = "".join(
        line(
            f"M{-70 + i * 3},{-126 - i * 15} C-20,{-114 - i * 15} 34,{-118 - i * 15} {72 - i * 3},{-134 - i * 14}",
            below,
            1.8,
            0.5,
        )
        for i in range(3)
    )
    rings = "".join(
        f'<ellipse cx="2" cy="-84" rx="{r}" ry="{r * 0.29:.0f}" fill="none" stroke="{below}" stroke-width="1.8" opacity="0.5" transform="rotate(-5 2 -84)"/>'
        for r in (100, 114, 127)
    )
    hair = women.waves(colour, light)
    return evolve(
        hair,
        side=side_covered.sun_hat(colour, light, straw, ribbon),
        hat=group(brim + rings + crown + weave + band, 0, -10),
    )


def cap(colour: str, hair: str) -> Hair:
    """A worker's cap over grey hair."""
    dark = mix(colour, "#10121c", 0.3)
    dome = path(
        "M-80,-58 C-92,-118 -50,-156 8,-152 C60,-150 86,-114 76,-64 C44,-82 -38,-80 -80,-58 Z", colour
    ) + path("M8,-152 C60,-150 86,-114 76,-64 C64,-72 46,-76 26,-77 C30,-110 24,-138 8,-152 Z", dark, 0.55)
    band = path("M-80,-58 C-40,-80 44,-82 76,-64 L75,-52 C44,-68 -38,-66 -79,-44 Z", dark)
    visor = path(
        "M-6,-62 C34,-80 88,-78 118,-52 C92,-50 40,-44 0,-50 C-8,-52 -12,-58 -6,-62 Z",
        mix(colour, "#10121c", 0.45),
    )
    return evolve(
        men.grey_sides(hair),
        side=side_covered.cap(colour, hair),
        hat=dome + band + visor + circle(6, -150, 6, dark),
    )


def scarf(cloth: str, spot: str, hair: str) -> Hair:
    """A headscarf tied under the chin, white hair at the brow."""
    dark = mix(cloth, "#1a1018", 0.22)
    knot = (
        path("M-30,104 C-12,116 26,118 48,100 L40,128 C20,140 -10,140 -26,128 Z", dark)
        + path("M-2,124 C-30,140 -46,166 -44,188 C-24,182 -4,160 6,134 Z", cloth)
        + path("M10,126 C34,138 52,160 54,180 C34,178 14,160 4,136 Z", dark)
        + circle(4, 126, 13, mix(cloth, "#ffffff", 0.08))
    )
    hood = "M-44,112 C-84,92 -104,30 -94,-40 C-92,-110 -48,-150 6,-150 C60,-150 86,-108 80,-46 C80,20 74,76 40,110 C52,84 62,50 64,10 C66,-30 58,-68 40,-88 C10,-104 -36,-98 -52,-66 C-62,-30 -62,30 -48,66 C-44,84 -36,100 -44,112 Z"
    dots = "".join(
        circle(x, y, 6, spot)
        for x, y in (
            (-72, -60),
            (-80, -16),
            (-78, 30),
            (-66, 72),
            (-54, -104),
            (-20, -124),
            (18, -126),
            (50, -108),
            (68, -70),
            (72, -24),
            (70, 22),
        )
    )
    return Hair(
        side=side_covered.scarf(cloth, spot, hair),
        front=path(
            "M-60,-40 C-56,-84 -20,-102 16,-100 C46,-96 62,-70 63,-36 C52,-64 34,-78 14,-80 C-14,-78 -44,-66 -60,-40 Z",
            hair,
        ),
        hat=path(hood, cloth)
        + path(
            "M40,110 C74,76 80,20 80,-46 C84,-80 78,-108 60,-128 C66,-80 70,-40 68,0 C66,50 56,86 40,110 Z",
            dark,
            0.8,
        )
        + dots
        + knot,
    )
