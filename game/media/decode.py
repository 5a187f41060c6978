"""A story's own pictures made into pixels, or into data for a page: only what passed the check of its header.

A file is read again and has to be what it was: one that changed or vanished meanwhile is no picture any more.
"""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen
from PIL import Image, ImageFilter

from game.media import jpeg, png
from game.media.headers import digest_of, picture_header
from game.media.refused import LARGEST, RefusedError
from game.media.turned import kept_part, turned

if TYPE_CHECKING:
    from game.media.turned import Part
    from game.story.own_files import OwnFile

_PAPER: Final = (248, 240, 222)  # what is below a picture that may be seen through
_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_WHOLE: Final = (0.0, 0.0, 1.0, 1.0)
_SEEN: Final = 12  # of 255: what is less opaque is not seen
_MARGIN: Final = 100  # so many times a margin of paper is as high as who is cut out
_WIDEST: Final = 1920  # pixels on a page
_QUALITY: Final = 82
_DEPTH: Final = 256  # a sample of 16 bits holds so many of 8


@frozen
class Cutting:
    """Pixels as RGBA from the upper left, and `size`, their width and height."""

    size: tuple[int, int]
    pixels: bytes


def part_of(file: OwnFile, part: Part, size: tuple[int, int]) -> Cutting | None:
    """A part of a picture, as it is seen, scaled to `size` pixels, on paper where it could be seen through.

    `part` is left, top, width and height in shares of the picture. None where it cannot be had any more.
    """
    opened = _opened(file, tuple(round(wanted / share) for wanted, share in zip(size, part[2:], strict=True)))
    if opened is None:
        return None
    image, turn = opened
    return _cutting(_on_paper(_scaled(image, turn, part, size)))


def cut_out(file: OwnFile, box: tuple[int, int]) -> Cutting | None:
    """Who stands on a clear ground, cut out with a margin of paper, as large as `box` pixels allow.

    What is clear around them is left away. None where it cannot be had any more.
    """
    opened = _opened(file, box)
    seen = _seen_part(file)
    if opened is None or seen is None:
        return None
    made = _scaled(*opened, seen, fitting(_pixels_of(file, seen), box))
    return _cutting(_margined(made))


def cut_out_aspect(file: OwnFile) -> float | None:
    """How wide `cut_out` is for its height; None where it cannot be had any more."""
    seen = _seen_part(file)
    if seen is None:
        return None
    wide, high = _pixels_of(file, seen)
    return wide / high


def for_page(file: OwnFile, *, standing: bool = False) -> bytes | None:
    """A picture as WebP of at most 1920 pixels' width: its pixels anew, and nothing else of its file.

    With `standing` it is `cut_out`. None where it cannot be had any more.
    """
    seen = _seen_part(file) if standing else _WHOLE
    if seen is None:
        return None
    size = _pixels_of(file, seen)
    size = fitting(size, (min(size[0], _WIDEST), min(size[1], _WIDEST)))
    made = cut_out(file, size) if standing else part_of(file, _WHOLE, size)
    if made is None:
        return None
    image = Image.frombytes("RGBA", made.size, made.pixels)
    out = io.BytesIO()
    (image if standing else image.convert("RGB")).save(out, "WEBP", quality=_QUALITY, method=4)
    return out.getvalue()


def fitting(size: tuple[float, float], box: tuple[int, int]) -> tuple[int, int]:
    """The same aspect as large as there is room, in whole pixels."""
    scale = min(box[0] / size[0], box[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _opened(file: OwnFile, wanted: tuple[int, ...]) -> tuple[Image.Image, int] | None:
    """The image as it is kept, no smaller than `wanted` pixels for all of it if it is not; and its turn."""
    try:
        with Path(file.path).open("rb") as opened:
            content = opened.read(LARGEST + 1)
        if not file.path or digest_of(content) != file.digest:
            return None
        header = picture_header(content)
        image = Image.open(io.BytesIO(_bare(content)), formats=_FORMATS)
        image.draft(None, (max(wanted), max(wanted)))
        image.load()
    except (
        RefusedError,
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        MemoryError,
        Image.DecompressionBombError,
    ):
        return None
    return _plain(image), header.turn


def _bare(content: bytes) -> bytes:
    """A picture without what stands beside its pixels, as far as a decoder would look at it."""
    if content.startswith(png.SIGNATURE):
        return png.bare(content)
    return jpeg.bare(content) if content.startswith(jpeg.SIGNATURE) else content


def _plain(image: Image.Image) -> Image.Image:
    """The image in RGB, or in RGBA where it may be seen through; profiles are left away."""
    if image.mode.startswith("I"):
        image = image.point(lambda sample: sample * (1 / _DEPTH)).convert("L")
    clear = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
    wanted = "RGBA" if clear else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def _scaled(image: Image.Image, turn: int, part: Part, size: tuple[int, int]) -> Image.Image:
    """A part as it is seen; it is turned when it is small."""
    left, top, wide, high = kept_part(turn, part)
    box = (left * image.width, top * image.height, (left + wide) * image.width, (top + high) * image.height)
    kept = turned(turn, size)
    return kept.apply(image.resize(kept.size, Image.Resampling.LANCZOS, box=_within(box, image.size)))


def _within(box: Part, size: tuple[int, int]) -> Part:
    """A box that is not a hair beyond its image, and not empty."""
    left, top = min(max(box[0], 0), size[0] - 1), min(max(box[1], 0), size[1] - 1)
    return left, top, min(max(box[2], left + 1), size[0]), min(max(box[3], top + 1), size[1])


def _on_paper(image: Image.Image) -> Image.Image:
    if image.mode == "RGBA":
        ground = Image.new("RGBA", image.size, (*_PAPER, 255))
        ground.alpha_composite(image)
        return ground
    return image.convert("RGBA")


def _margined(image: Image.Image) -> Image.Image:
    """Who is cut out, on white paper that was cut a little further out."""
    image = image.convert("RGBA")
    radius = image.height / _MARGIN
    rim = round(radius * 1.6)
    wide = Image.new("RGBA", image.size)
    inner = (max(1, image.width - 2 * rim), max(1, image.height - rim))
    wide.paste(image.resize(inner), (rim, rim))
    outline = wide.getchannel("A").filter(ImageFilter.GaussianBlur(radius))
    outline = outline.point(lambda opacity: min(255, max(0, opacity - 28) * 14))
    paper = Image.new("RGBA", image.size, (*_PAPER, 255))
    paper.putalpha(outline)
    paper.alpha_composite(wide)
    return paper


def _seen_part(file: OwnFile) -> Part | None:
    """The part of a picture outside of which nothing is seen; None where it cannot be had any more."""
    try:
        return _measured(file)
    except LookupError:  # it may be had again later
        return None


@lru_cache(maxsize=256)
def _measured(file: OwnFile) -> Part:
    opened = _opened(file, (1, 1))
    if opened is None:
        raise LookupError(file.name)
    small = _scaled(*opened, _WHOLE, fitting(file.size, (512, 512)))
    if small.mode != "RGBA":
        return _WHOLE
    box = small.getchannel("A").point(lambda opacity: 255 if opacity > _SEEN else 0).getbbox()
    if box is None:
        raise LookupError(file.name)
    (left, top, right, low), (wide, high) = box, small.size
    return left / wide, top / high, (right - left) / wide, (low - top) / high


def _pixels_of(file: OwnFile, part: Part) -> tuple[int, int]:
    return max(1, round(file.size[0] * part[2])), max(1, round(file.size[1] * part[3]))


def _cutting(image: Image.Image) -> Cutting:
    return Cutting(image.size, image.tobytes())
