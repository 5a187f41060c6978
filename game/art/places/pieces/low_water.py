"""Low water: the sea far out in swells, its edge, the wet flat it has left, and who digs there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, wave
from game.art.paper.sheet import Shadow, Sheet, printed

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def water(t: Tones, near: float) -> str:
    """Water: the story's own middle colours, bluer by day."""
    return mix(t.depth(0.36 + 0.3 * near), t.thing("#3f7f9e"), 0.15 if t.night else 0.4)


def swells(t: Tones) -> tuple[Sheet, ...]:
    """The sea from its horizon at 506 on, with the sun's path on it."""
    sheets = [Sheet(body=path(wave(506, 5, 16, 1, base=720), water(t, 0)), shadow=Shadow(0, -3, 10, 0.22))]
    shine = "#ffd79a" if t.lamps else "#fff8e2"
    glints = "".join(
        poly([(1010 - w, y), (1010 + w, y - 2), (1010 + w * 0.8, y + 5), (1010 - w * 0.7, y + 6)], shine, 0.8)
        for w, y in ((96, 512), (60, 522), (120, 536), (48, 550), (76, 562))
    )
    sheets.append(printed(glints))
    for i, (y, sway, n) in enumerate(((526, 8, 15), (546, 9, 13), (568, 10, 12))):
        sheets.append(
            Sheet(
                body=path(wave(y, sway, n, i + 4, base=740), water(t, 0.35 + 0.3 * i)),
                shadow=Shadow(0, -5, 14, 0.32),
            )
        )
    return tuple(sheets)


def surf(t: Tones) -> tuple[Sheet, ...]:
    """Foam, and the sand under it."""
    wet = wet_sand(t)
    return (
        Sheet(body=path(wave(592, 9, 10, 12, base=800), t.paper(0.06)), shadow=Shadow(0, -5, 14, 0.34)),
        Sheet(body=path(wave(602, 8, 10, 12, base=820), wet), shadow=Shadow(0, -2, 6, 0.2)),
    )


def wet_sand(t: Tones) -> str:
    """Sand that the sea has just left."""
    return mix(t.thing("#b98f80"), t.palette.far, 0.34)


def flat(t: Tones) -> tuple[Sheet, ...]:
    """The wet flat: ripples, and pools with the sky in them."""
    wet = wet_sand(t)
    near = path(
        "M-70,652 C300,636 700,650 1040,640 C1400,632 1700,650 1990,640 L1990,800 L-70,800 Z",
        mix(wet, t.thing("#d9ab8a"), 0.4),
    )
    pools = "".join(
        ellipse(x, y, w, w * 0.055, mix(t.palette.sky, wet, 0.25), 0.85)
        for x, y, w in (
            (240, 626, 150),
            (700, 622, 90),
            (1120, 628, 170),
            (1560, 620, 120),
            (480, 676, 120),
            (1330, 674, 100),
        )
    )
    ripples = "".join(
        line(f"M{x},{y} q46,-7 92,0 t92,0", mix(wet, t.palette.deep, 0.22), 2.4, 0.5)
        for x, y in ((60, 664), (330, 642), (620, 668), (930, 660), (1460, 666), (1700, 650))
    )
    return Sheet(body=near, shadow=Shadow(0, -2, 6, 0.16)), printed(pools + ripples)


def digger(x: float, y: float, k: float, cloth: str, heading: int) -> str:
    """A woman who digs for worms, standing on (x, y): a conical hat, a spade, a bucket."""
    body = (
        line("M-6,0 L-4,-34 M10,0 L6,-34", "#33404c", 9)
        + path("M-14,-30 C-14,-52 4,-70 26,-72 L36,-58 C26,-48 18,-40 14,-28 Z", cloth)
        + line("M22,-64 L44,-44 L56,-50", "#c98a5e", 5)
        + line("M52,-66 L68,4", "#8a6a4a", 4)
        + line("M28,-66 L50,-32 L60,-34", "#d9a070", 5.5)
        + path("M62,-6 L74,-2 L68,14 L60,8 Z", "#7d8890")
        + circle(36, -74, 9, "#c98a5e")
        + path("M16,-76 L40,-98 L58,-70 C44,-64 28,-66 16,-76 Z", "#e8d29a")
    )
    bucket = path("M-44,-18 L-22,-18 L-25,2 L-41,2 Z", "#3f6f9a")
    return group(body + bucket, x, y, k * heading, k)
