"""A story's own pictures made into pixels."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

from game.media.decode import cut_out, cut_out_aspect, for_page, part_of
from game.media.headers import own_file
from game.story.own_files import Medium, OwnFile
from tests.media.hostile import flat_png, image, png_chunk, text_bomb, turned_jpeg, written

if TYPE_CHECKING:
    from pathlib import Path

    from game.media.decode import Cutting

WHOLE = (0.0, 0.0, 1.0, 1.0)


def _kept(folder: Path, name: str, content: bytes) -> OwnFile:
    (folder / name).write_bytes(content)
    file = own_file(folder, name, Medium.PICTURE)
    assert not file.broken
    return file


def _image(cutting: Cutting | None) -> Image.Image:
    assert cutting is not None
    return Image.frombytes("RGBA", cutting.size, cutting.pixels)


def _is_like(made: Image.Image, wanted: Image.Image) -> bool:
    pairs = zip(made.convert("RGB").tobytes(), wanted.convert("RGB").tobytes(), strict=True)
    return sum(abs(one - other) for one, other in pairs) / (3 * made.width * made.height) < 12


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_turned_picture_is_seen_as_its_camera_held_it(tmp_path: Path, turn: int) -> None:
    """Whole, and in a part: Pillow turns the whole image, and this only what is shown."""
    content = turned_jpeg(turn)
    file = _kept(tmp_path, "t.jpg", content)
    ways = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
    seen = Image.open(io.BytesIO(content)).convert("RGB")
    seen = seen.transpose(Image.Transpose(ways[turn])) if turn > 1 else seen
    assert seen.size == file.size
    assert _is_like(_image(part_of(file, WHOLE, seen.size)), seen)
    wide, high = seen.size
    corner = seen.crop((wide // 2, 0, wide, high // 2))
    assert _is_like(_image(part_of(file, (0.5, 0, 0.5, 0.5), corner.size)), corner)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16"])
def test_every_kind_of_colour_is_shown(tmp_path: Path, mode: str) -> None:
    """Grey, colours by number, of print, of sixteen bits: all come out as what was drawn."""
    drawn = image(mode="L") if mode in {"L", "LA", "I;16", "1"} else image()
    kept = _deep(drawn) if mode == "I;16" else drawn.convert(mode)
    kind = "JPEG" if mode == "CMYK" else "PNG"
    file = _kept(tmp_path, f"a.{'jpg' if kind == 'JPEG' else 'png'}", written(kept, kind))
    made = _image(part_of(file, WHOLE, drawn.size))
    assert _is_like(made, kept if mode in {"1", "P"} else drawn)
    assert made.getchannel("A").getextrema() == (255, 255)


def _deep(grey: Image.Image) -> Image.Image:
    return Image.frombytes("I;16", grey.size, b"".join(bytes((0, sample)) for sample in grey.tobytes()))


def test_who_stands_on_a_clear_ground_is_cut_out(tmp_path: Path) -> None:
    """What is clear around them is left away, a margin of paper is put around, and corners stay clear."""
    drawn = Image.new("RGBA", (400, 400))
    ImageDraw.Draw(drawn).ellipse((100, 50, 299, 399), fill=(200, 30, 30, 255))
    file = _kept(tmp_path, "who.png", written(drawn, "PNG"))
    assert file.clear
    assert cut_out_aspect(file) == pytest.approx(200 / 350, rel=0.02)
    made = _image(cut_out(file, (200, 350)))
    assert made.getchannel("A").getpixel((0, 0)) == 0
    middle = [made.getpixel((100, y)) for y in range(made.height)]
    assert (248, 240, 222, 255) in middle[:8]
    assert middle[175] == (200, 30, 30, 255)


def test_a_page_gets_pixels_and_nothing_else_of_a_file(tmp_path: Path) -> None:
    """No place, name or text that a camera noted goes out with a story."""
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    file = _kept(tmp_path, "a.jpg", written(image(2400, 1200), "JPEG", exif=exif, comment=b"taken at home"))
    made = for_page(file)
    assert made is not None
    assert b"taken at home" not in made
    assert Image.open(io.BytesIO(made)).size == (1920, 960)


def test_notes_that_unpack_to_much_are_never_unpacked(tmp_path: Path) -> None:
    """A decoder does not get to see them."""
    assert part_of(_kept(tmp_path, "bomb.png", text_bomb()), WHOLE, (60, 40)) is not None


def test_what_is_no_picture_any_more_is_none(tmp_path: Path) -> None:
    """One that is damaged where no header says so, that has changed, and that is gone."""
    packed = png_chunk(b"IDAT", zlib.compress(bytes(100)))
    head = flat_png(60, 40)[:33]
    short = _kept(tmp_path, "short.png", head + packed + png_chunk(b"IEND", b""))
    changed = _kept(tmp_path, "changed.png", written(image(), "PNG"))
    (tmp_path / "changed.png").write_bytes(written(image(50), "PNG"))
    gone = _kept(tmp_path, "gone.png", written(image(), "PNG"))
    (tmp_path / "gone.png").unlink()
    for file in (short, changed, gone, OwnFile(name="none.png")):
        assert part_of(file, WHOLE, (60, 40)) is None
        assert cut_out(file, (60, 40)) is None
        assert for_page(file) is None
