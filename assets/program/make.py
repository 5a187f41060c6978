"""Draws the program's icon, 向上 cut from red paper over hills: `uv run python assets/program/make.py`."""

from __future__ import annotations

import io
import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ["SDL_VIDEODRIVER"] = "dummy"
HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

import pygame  # noqa: E402 - after the driver is named

from game.art.paper import Picture, Shadow, Sheet  # noqa: E402 - from the checkout
from game.art.paper.shapes import group, holed, path, rect  # noqa: E402
from game.desktop.platform.splash import APART, RED, UP, WARD  # noqa: E402
from game.desktop.raster.press import press  # noqa: E402
from game.desktop.raster.raster import raster  # noqa: E402

SIDE: Final = 512  # the picture's, in picture units
SMALL: Final = 64  # pixels; below, one character has the room of two
WINDOWS: Final = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of the sizes that are kept as PNG.
APPLE: Final = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}
LINUX: Final = 256

_TILE: Final = rect(16, 16, 480, 480, "#f3e8cf", rx=96)
_HILLS: Final = (
    ("M0,372 C90,330 150,392 250,356 C340,322 400,300 520,250 L520,520 L0,520 Z", "#e0b56a"),
    ("M0,430 C80,400 170,440 270,402 C360,368 430,360 520,318 L520,520 L0,520 Z", "#c8743a"),
    ("M0,470 C110,446 190,480 290,452 C380,428 450,420 520,392 L520,520 L0,520 Z", "#3f6673"),
)


def drawn(pixels: int) -> pygame.Surface:
    """The icon, so many pixels wide and high."""
    small = pixels < SMALL
    hills = () if small else tuple(Sheet(body=path(*hill), shadow=Shadow(0, -5, 12, 0.24)) for hill in _HILLS)
    characters = Sheet(body=_one() if small else _both(), shadow=Shadow(8, 11, 14, 0.42), edge=not small)
    sheets = (Sheet(body=_TILE, edge=False), *hills, characters)
    box = (0, 0, SIDE, SIDE)
    scale = max(pixels, 2 * SMALL) * 2 / SIDE  # made smaller after, so that edges are smooth
    large = press(Picture(sheets=sheets, shade="#2a1a18", box=box, within=True), scale)
    tile = raster(rect(16, 16, 480, 480, "#ffffff", rx=96), "", box, large.get_size())
    large.blit(tile, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)  # hills end at the tile's rim
    return pygame.transform.smoothscale(large, (pixels, pixels))


def _both() -> str:
    up = path(UP[0], RED) + path(UP[1], RED) + holed(UP[2], RED)
    return group(up + group(path(WARD, RED), APART, 0, 1), 48, 120, 0.98)


def _one() -> str:
    return group(path(WARD, RED), 60, 68, 1.92)


def png(pixels: int) -> bytes:
    """The icon as a PNG."""
    file = io.BytesIO()
    pygame.image.save(drawn(pixels), file, "icon.png")
    return file.getvalue()


def ico() -> bytes:
    """The sizes that Windows asks for, as one .ico of PNGs."""
    pictures = [png(pixels) for pixels in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    for pixels, picture in zip(WINDOWS, pictures, strict=True):
        side = pixels % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The sizes that macOS asks for, as one .icns of PNGs."""
    parts = b""
    for name, pixels in APPLE.items():
        picture = png(pixels)
        parts += name.encode() + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main() -> None:
    """Write the icon in the forms of the three systems."""
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    (HERE / "upward.png").write_bytes(png(LINUX))
    (HERE / "upward.ico").write_bytes(ico())
    (HERE / "upward.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
