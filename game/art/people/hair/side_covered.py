"""Heads under something, from the side: a straw hat, a cap, a scarf, in the units of `hair/side`."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, line, mix, path
from game.art.people.hair.side import SideHair, short_outline, waves


def sun_hat(colour: str, light: str, straw: str, ribbon: str) -> SideHair:
    """Waves under a broad straw hat."""
    below = mix(straw, "#5a3418", 0.34)
    brim = ellipse(-18, -82, 146, 30, straw, 1, 4)
    crown = path(
        "M-98,-88 C-106,-150 -70,-178 -22,-180 C30,-180 58,-150 58,-84 C20,-72 -60,-72 -98,-88 Z",
        mix(straw, "#ffffff", 0.1),
    )
    band = path("M-101,-108 C-50,-92 20,-92 59,-104 L58,-82 C20,-70 -60,-70 -99,-86 Z", ribbon)
    weave = "".join(
        line(
            f"M{-94 + i * 3},{-126 - i * 15} C-44,{-112 - i * 15} 10,{-112 - i * 15} {54 - i * 3},{-124 - i * 15}",
            below,
            1.8,
            0.5,
        )
        for i in range(3)
    )
    hair = waves(colour, light)
    return SideHair(fall=hair.fall, front=hair.front, light=hair.light, hat=brim + crown + weave + band)


def cap(colour: str, hair: str) -> SideHair:
    """A worker's cap over grey hair."""
    dark = mix(colour, "#10121c", 0.3)
    dome = path(
        "M-108,-44 C-118,-112 -74,-156 -16,-154 C40,-152 70,-116 66,-66 C20,-76 -60,-70 -108,-44 Z", colour
    )
    band = path("M-109,-46 C-60,-72 20,-78 66,-68 L67,-52 C20,-62 -60,-56 -107,-28 Z", dark)
    visor = path("M52,-70 C84,-76 112,-62 126,-44 C100,-46 76,-46 56,-50 Z", mix(colour, "#10121c", 0.45))
    return SideHair(
        front=path(short_outline(-14), hair), hat=dome + band + visor + circle(-16, -152, 6, dark)
    )


def scarf(cloth: str, spot: str, hair: str) -> SideHair:
    """A headscarf tied under the chin, white hair at the brow."""
    dark = mix(cloth, "#1a1018", 0.22)
    hood = path(
        "M44,-112 C20,-146 -40,-152 -76,-128 C-120,-96 -122,-20 -106,40 C-98,76 -80,96 -56,108 C-30,116 0,118 26,114 "
        "C0,100 -14,80 -16,50 C-16,6 -4,-30 16,-60 C24,-76 34,-94 44,-112 Z",
        cloth,
    )
    hood += path(
        "M-16,50 C-40,70 -70,80 -92,72 C-80,96 -56,108 -30,114 C-6,117 10,116 26,114 C0,100 -14,80 -16,50 Z",
        dark,
        0.6,
    )
    knot = path(
        "M22,106 C10,130 8,156 16,180 C32,164 36,136 34,112 Z M26,106 C40,124 56,140 72,146 C66,124 50,108 36,102 Z",
        dark,
    )
    dots = "".join(
        circle(x, y, 6, spot)
        for x, y in (
            (-30, -116),
            (-74, -92),
            (-46, -70),
            (-96, -44),
            (-64, -20),
            (-98, 12),
            (-50, 30),
            (-80, 56),
            (-10, -90),
            (-34, 78),
        )
    )
    brow = path("M50,-96 C60,-84 62,-66 60,-58 C44,-66 26,-60 12,-44 C20,-66 32,-84 50,-96 Z", hair)
    return SideHair(front=brow, hat=hood + dots + knot + circle(28, 108, 12, mix(cloth, "#ffffff", 0.08)))
