"""Pictures and sounds that are not as they should be, each made by a few lines, with what is said of it."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Final

from attrs import frozen
from PIL import Image

from game.media.ogg import pages
from game.story.own_files import Medium

SOUND: Final = Path(__file__).parents[2] / "assets" / "sounds" / "sign_tag.ogg"


@frozen
class Hostile:
    """A file's name and bytes, and some words of what is said of it."""

    name: str
    content: bytes
    told: str
    medium: Medium = Medium.PICTURE


def image(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A picture: light above, dark below, and red at the left."""
    made = Image.linear_gradient("L").rotate(180).resize((width, height)).convert("RGB")
    made.paste((200, 30, 30), (0, 0, width // 4, height))
    return made.convert(mode)


def written(made: Image.Image, kind: str, **more: object) -> bytes:
    """An image as a file of a kind."""
    out = io.BytesIO()
    made.save(out, kind, **more)
    return out.getvalue()


def turned_jpeg(turn: int) -> bytes:
    """A JPEG that notes how it is turned."""
    exif = Image.Exif()
    exif[0x0112] = turn
    return written(image(), "JPEG", exif=exif, quality=95)


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG with its check sum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def flat_png(width: int, height: int, *extra: bytes) -> bytes:
    """A PNG of one colour, small however large its picture is."""
    packer = zlib.compressobj(9)
    row = bytes(1 + 4 * width)
    packed = b"".join(packer.compress(row) for _ in range(min(height, 4096))) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = png_chunk(b"IHDR", head), *extra, png_chunk(b"IDAT", packed), png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def text_bomb() -> bytes:
    """A PNG whose note unpacks to 20 MB."""
    packer = zlib.compressobj(9)
    note = b"".join(packer.compress(bytes(1 << 20)) for _ in range(20)) + packer.flush()
    return flat_png(60, 40, png_chunk(b"zTXt", b"Comment\0\0" + note))


def many_scans() -> bytes:
    """A JPEG that has a decoder go over all its pixels a thousand times."""
    whole = written(image(4096, 4096), "JPEG", progressive=True)
    last = whole.rindex(b"\xff\xda")
    return whole[:last] + whole[last:-2][:200] * 1000 + b"\xff\xd9"


def frames(kind: str) -> bytes:
    """A picture of three frames."""
    return written(image(), kind, save_all=True, append_images=[image(mode="L").convert("RGB")] * 2)


def hostile() -> tuple[Hostile, ...]:
    """All of them. The largest has less than a megabyte."""
    jpeg, png, webp = (written(image(400, 300), kind) for kind in ("JPEG", "PNG", "WEBP"))
    sound = SOUND.read_bytes()
    last = sound.rindex(b"OggS")
    lies = sound[: last + 6] + struct.pack("<q", 44_100 * 3600) + sound[last + 14 :]
    wide = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 6, 0, 0, 0)
    claims = png[:8] + png_chunk(b"IHDR", wide) + png[33:]
    tall = bytearray(jpeg)
    frame = tall.index(b"\xff\xc0")
    tall[frame + 5 : frame + 7] = struct.pack(">H", 30_000)
    zero = bytearray(jpeg)
    zero[frame + 5 : frame + 7] = bytes(2)
    extended = b"VP8X" + struct.pack("<I", 10) + bytes(4) + (16_000).to_bytes(3, "little") * 2
    canvas = b"RIFF" + struct.pack("<I", len(webp) - 8 + len(extended)) + b"WEBP" + extended + webp[12:]
    return (
        Hostile("empty.png", b"", "It is empty"),
        Hostile("words.png", b"Dear reader" * 20, "save it as PNG, JPEG or WebP"),
        Hostile("signature.png", png[:8], "too early"),
        Hostile("cut.png", png[: len(png) // 2], "too early"),
        Hostile("cut.jpg", jpeg[: len(jpeg) // 2], "too early"),
        Hostile("cut.webp", webp[: len(webp) // 2], "too early"),
        Hostile("bit.png", png[:80] + bytes([png[80] ^ 1]) + png[81:], "damaged"),
        Hostile("wide.png", flat_png(30_000, 40), "30000 by 40 pixels"),
        Hostile("claims.png", claims, "30000 by 30000 pixels"),
        Hostile("tall.jpg", bytes(tall), "400 by 30000 pixels"),
        Hostile("canvas.webp", canvas, "16001 by 16001 pixels"),
        Hostile("zero.jpg", bytes(zero), "there is nothing to see"),
        Hostile("zero.png", flat_png(0, 0), "there is nothing to see"),
        Hostile("moves.png", frames("PNG"), "a picture that moves"),
        Hostile("moves.webp", frames("WEBP"), "a picture that moves"),
        Hostile("moves.gif", frames("GIF"), "It is a GIF"),
        Hostile("really_jpeg.png", jpeg, "call it really_jpeg.jpg"),
        Hostile("scans.jpg", many_scans(), "few programs read"),
        Hostile("large.png", png + bytes(4 << 20), "4 MiB is the most"),
        Hostile("chunks.png", png[:33] + png_chunk(b"tEXt", b"") * 60_000 + png[33:], "damaged"),
        Hostile("picture.ogg", png, "save it as Ogg Vorbis", Medium.SOUND),
        Hostile("sound.png", sound, "save it as PNG, JPEG or WebP"),
        Hostile("cut.ogg", sound[: len(sound) // 2], "too early", Medium.SOUND),
        Hostile("lies.ogg", lies, "damaged", Medium.SOUND),
        Hostile("hour.ogg", checked(lies), "longer than ten minutes", Medium.SOUND),
        Hostile("twice.ogg", sound + sound, "several sounds", Medium.SOUND),
        Hostile("opus.ogg", checked(sound[:28] + b"OpusHead" + sound[36:]), "another kind", Medium.SOUND),
        Hostile("long.ogg", long_sound(), "longer than ten minutes", Medium.SOUND),
    )


def ogg_page(kind: int, until: int, number: int, packets: tuple[bytes, ...]) -> bytes:
    """A page of an Ogg file; a packet has less than 255 bytes, or is alone."""
    lacing = b"".join(b"\xff" * (len(each) // 255) + bytes([len(each) % 255]) for each in packets)
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, kind, until, 7, number, 0, len(lacing))
    return checked(head + lacing + b"".join(packets))


def long_sound() -> bytes:
    """A sound that says it is a second long, and whose packets of a byte hold hours."""
    heads = [packet for page in list(pages(SOUND.read_bytes()))[:2] for packet in page.packets][:3]
    long = ogg_page(2, 0, 0, (heads[0],)) + ogg_page(0, 0, 1, (heads[1],)) + ogg_page(0, 0, 2, (heads[2],))
    packet = b"\x02"  # of the last mode: a long block of silence
    rest = (ogg_page(4 if number == 399 else 0, 44_100, 3 + number, (packet,) * 255) for number in range(400))
    return long + b"".join(rest)


def checked(content: bytes) -> bytes:
    """Ogg pages with their check sums put right, reckoned bit by bit as RFC 3533 says."""
    out, at = b"", 0
    while at < len(content):
        laces = content[at + 26]
        end = at + 27 + laces + sum(content[at + 27 : at + 27 + laces])
        page = content[at : at + 22] + bytes(4) + content[at + 26 : end]
        out += page[:22] + struct.pack("<I", _check_sum(page)) + page[26:]
        at = end
    return out


def _check_sum(page: bytes) -> int:
    told = 0
    for byte in page:
        told ^= byte << 24
        for _ in range(8):
            told = (told << 1 ^ (0x04C11DB7 if told >> 31 else 0)) & 0xFFFFFFFF
    return told
