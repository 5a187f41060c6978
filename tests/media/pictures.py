"""Two pictures such as an author may bring: a landscape, and somebody on a clear ground in two moods."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from attrs import frozen
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
    made = Image.new("RGBA", size, (0, 0, 0, 0) if clear else (148, 160, 158, 255))
    draw = _Scaled(ImageDraw.Draw(made), size)
    coat, seam, collar, skin, beard = "#dea828", "#b8841a", "#eebc40", "#b47a58", "#e4e0d8"
    for points, colour in (
        (
            (
                (0.3, 0.53),
                (0.68, 0.53),
                (0.86, 0.6),
                (0.95, 0.74),
                (0.98, 1),
                (0.02, 1),
                (0.06, 0.72),
                (0.14, 0.6),
            ),
            coat,
        ),
        (((0.06, 0.72), (0.14, 0.6), (0.22, 0.57), (0.18, 1), (0.02, 1)), seam),
        (((0.5, 0.62), (0.56, 0.56), (0.555, 1), (0.5, 1)), seam),
        (((0.37, 0.42), (0.6, 0.42), (0.6, 0.55), (0.5, 0.63), (0.37, 0.55)), "#946044"),
        (((0.28, 0.52), (0.37, 0.49), (0.5, 0.63), (0.43, 0.68)), collar),
        (((0.7, 0.52), (0.6, 0.49), (0.5, 0.63), (0.57, 0.68)), collar),
    ):
        draw.shape(points, colour)
    draw.oval(0.5, 0.3, 0.195, 0.185, skin)
    draw.oval(0.32, 0.32, 0.03, 0.032, "#a46a4c")
    draw.oval(0.5, 0.42, 0.17, 0.088, beard)
    draw.oval(0.35, 0.37, 0.035, 0.07, beard)
    draw.oval(0.55, 0.36, 0.115, 0.05, skin)
    draw.shape(((0.56, 0.29), (0.63, 0.35), (0.55, 0.357)), "#9e6246")
    draw.oval(0.55, 0.378, 0.085, 0.02, beard)
    dome = ((0.475 + 0.222 * math.cos(at / 12), 0.215 - 0.15 * math.sin(at / 12)) for at in range(39))
    draw.shape(tuple(dome), "#283e62")
    draw.shape(((0.24, 0.2), (0.7, 0.2), (0.715, 0.26), (0.25, 0.265)), "#1c2c4a")
    for x in (0.47, 0.62):
        draw.oval(x, 0.303, 0.016, 0.005 if glad else 0.012, "#281c18")
        draw.oval(x, 0.28, 0.04, 0.007, beard)
    draw.oval(0.55, 0.408, 0.05, 0.016 if glad else 0.005, "#702c28")
    return made.filter(ImageFilter.GaussianBlur(0.8))


@frozen
class _Scaled:
    """Shapes drawn in shares of an image's size."""

    draw: ImageDraw.ImageDraw
    size: tuple[int, int]

    def shape(self, points: tuple[tuple[float, float], ...], colour: str) -> None:
        self.draw.polygon([(x * self.size[0], y * self.size[1]) for x, y in points], fill=colour)

    def oval(self, x: float, y: float, across: float, down: float, colour: str) -> None:
        wide, high = self.size
        box = (x - across) * wide, (y - down) * high, (x + across) * wide, (y + down) * high
        self.draw.ellipse(box, fill=colour)


def write(folder: Path) -> None:
    """All of them as files: valley.jpg, fisher.png, fisher_glad.png and fisher.jpg."""
    folder.mkdir(parents=True, exist_ok=True)
    landscape().save(folder / "valley.jpg", quality=90)
    somebody().save(folder / "fisher.png")
    somebody(glad=True).save(folder / "fisher_glad.png")
    somebody(clear=False).convert("RGB").save(folder / "fisher.jpg", quality=90)
