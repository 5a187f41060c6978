"""Two pictures such as an author may bring: a landscape, and somebody on a clear ground in two moods."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFilter

if TYPE_CHECKING:
    from pathlib import Path


def landscape(size: tuple[int, int] = (1600, 1067)) -> Image.Image:
    """A valley by day: a sky, four ridges, a road and a small white house to the right."""
    wide, high = size
    dice = random.Random(4)  # noqa: S311 - hills, not a secret
    made = Image.new("RGB", size)
    draw = ImageDraw.Draw(made)
    for y in range(high):
        share = y / high
        draw.line(
            (0, y, wide, y),
            fill=tuple(round(a + (b - a) * share) for a, b in ((96, 236), (158, 226), (206, 196))),
        )
    draw.ellipse((wide * 0.22, high * 0.1, wide * 0.3, high * 0.1 + wide * 0.08), fill=(252, 244, 214))
    ridges = ((0.42, (150, 176, 190)), (0.52, (112, 150, 148)), (0.63, (92, 132, 96)), (0.78, (86, 104, 52)))
    for level, colour in ridges:
        phases = [dice.uniform(0, 6) for _ in range(3)]
        top = [
            (
                x,
                high
                * (
                    level
                    + 0.05 * math.sin(x / wide * 5 + phases[0])
                    + 0.02 * math.sin(x / wide * 17 + phases[1])
                ),
            )
            for x in range(0, wide + 8, 8)
        ]
        draw.polygon([*top, (wide, high), (0, high)], fill=colour)
    draw.polygon(
        [(wide * 0.3, high), (wide * 0.48, high), (wide * 0.6, high * 0.72), (wide * 0.585, high * 0.72)],
        fill=(214, 190, 150),
    )
    _house(draw, (wide * 0.66, high * 0.66), wide / 1600)
    speckle = Image.effect_noise(size, 18).convert("RGB")
    return Image.blend(made.filter(ImageFilter.GaussianBlur(0.8)), speckle, 0.06)


def _house(draw: ImageDraw.ImageDraw, at: tuple[float, float], unit: float) -> None:
    x, y = at
    draw.rectangle((x, y, x + 150 * unit, y + 90 * unit), fill=(244, 238, 226))
    draw.polygon(
        [(x - 16 * unit, y), (x + 75 * unit, y - 60 * unit), (x + 166 * unit, y)], fill=(168, 66, 44)
    )
    draw.rectangle((x + 58 * unit, y + 36 * unit, x + 92 * unit, y + 90 * unit), fill=(70, 58, 60))


def somebody(*, glad: bool = False, clear: bool = True, size: tuple[int, int] = (900, 1200)) -> Image.Image:
    """A fisherman in a yellow coat, looking to the right; on a grey ground where it is not `clear`."""
    wide, high = size
    made = Image.new("RGBA", size, (0, 0, 0, 0) if clear else (148, 160, 158, 255))
    draw = ImageDraw.Draw(made)

    def oval(x: float, y: float, across: float, down: float, colour: tuple[int, int, int]) -> None:
        box = (x - across) * wide, (y - down) * high, (x + across) * wide, (y + down) * high
        draw.ellipse(box, fill=(*colour, 255))

    draw.polygon(
        [
            (wide * px, high * py)
            for px, py in ((0.3, 0.52), (0.7, 0.52), (0.92, 0.68), (0.97, 1), (0.03, 1), (0.08, 0.68))
        ],
        fill=(222, 168, 40, 255),
    )
    draw.polygon(
        [(wide * px, high * py) for px, py in ((0.5, 0.6), (0.57, 0.52), (0.55, 1), (0.5, 1))],
        fill=(178, 126, 22, 255),
    )
    draw.rectangle((wide * 0.42, high * 0.42, wide * 0.58, high * 0.57), fill=(150, 98, 70, 255))
    oval(0.5, 0.3, 0.2, 0.19, (178, 120, 86))
    oval(0.5, 0.415, 0.165, 0.085, (226, 222, 214))
    oval(0.53, 0.36, 0.1, 0.05, (178, 120, 86))
    oval(0.72, 0.32, 0.03, 0.025, (178, 120, 86))
    draw.pieslice((wide * 0.27, high * 0.06, wide * 0.73, high * 0.42), 180, 360, fill=(38, 58, 92, 255))
    draw.rectangle((wide * 0.26, high * 0.225, wide * 0.76, high * 0.262), fill=(28, 42, 70, 255))
    for x in (0.47, 0.61):
        oval(x, 0.305, 0.018, 0.014, (40, 28, 24))
        draw.arc(
            (wide * (x - 0.04), high * 0.265, wide * (x + 0.04), high * 0.3),
            200,
            340,
            fill=(210, 206, 198, 255),
            width=wide // 70,
        )
    mouth = (wide * 0.49, high * 0.365, wide * 0.61, high * 0.405)
    if glad:
        draw.chord(mouth, 0, 180, fill=(110, 40, 36, 255))
    else:
        draw.line((mouth[0], high * 0.395, mouth[2], high * 0.39), fill=(110, 60, 50, 255), width=wide // 90)
    return made.filter(ImageFilter.GaussianBlur(0.7))


def write(folder: Path) -> None:
    """All of them as files: valley.jpg, fisher.png, fisher_glad.png and fisher.jpg."""
    folder.mkdir(parents=True, exist_ok=True)
    landscape().save(folder / "valley.jpg", quality=90)
    somebody().save(folder / "fisher.png")
    somebody(glad=True).save(folder / "fisher_glad.png")
    somebody(clear=False).convert("RGB").save(folder / "fisher.jpg", quality=90)
