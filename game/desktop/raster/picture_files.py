"""Finished pictures kept on disk, so that they need not be drawn again when the program starts the next time.

Nothing here can fail for the player, and nothing read is trusted: a file says what it is a picture of and
by which code, how large it is, and carries a check sum. What is damaged is thrown away and drawn again.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
import time
import zlib
from hashlib import blake2b
from queue import Full, Queue
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field, frozen

from game.resources import BUILT, CODE, FONTS

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

# What the folder may hold, in bytes; when it holds more, it is emptied to this share of it.
MOST: Final = 256 * 1024 * 1024
_LOW: Final = 0.9
_ENDING: Final = ".picture"
_MAGIC: Final = b"UPW1"
_DIGEST: Final = 16
# Width, height, whether it has alpha, and where it lay in the surface it was cut from.
_HEADER: Final = struct.Struct("<IIBii")
_WIDEST: Final = 16_384  # pixels
_LARGEST: Final = 160 * 1024 * 1024  # bytes of pixels
_QUICK: Final = 1  # how hard zlib tries: a plane at 1280x720 is written in 40 milliseconds, read in 14
_WAITING: Final = 6  # pictures that wait to be written; more are not kept
_ORPHANED: Final = 600.0  # seconds after which a file that never got its name is nobody's
_PATIENCE: Final = 2.0  # seconds for the last files to be written when the window closes
# What draws the pictures that are kept.
_DRAWING: Final = ("art", "media", "desktop/raster", "desktop/stage", "desktop/ui")


@frozen
class Lasting:
    """A key that names all a picture depends on but the code that draws it, so that it may lie on disk."""

    parts: tuple[Hashable, ...]


@frozen
class Trimmed:
    """A picture, and where it lay in the larger surface it was cut from, in pixels."""

    surface: pygame.Surface
    corner: tuple[int, int] = (0, 0)


@define
class PictureFiles:
    """The pictures in a folder, `most` bytes of them; `stamp` stands for the code that drew them."""

    folder: Path
    stamp: bytes
    most: int = MOST
    _writes: Queue[tuple[Path, Trimmed] | None] = field(factory=lambda: Queue(_WAITING), init=False)
    _writer: threading.Thread | None = field(default=None, init=False)
    _refused: bool = field(default=False, init=False)

    def read(self, key: Lasting) -> Trimmed | None:
        """The picture kept under a key; None where there is none, or a damaged one, which is gone then."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST + 1)
            found = _unpacked(content, self._name(key))
            os.utime(path)
        except OSError:
            return None
        except (ValueError, struct.error, zlib.error, pygame.error):
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        return found

    def keep(self, key: Lasting, picture: Trimmed) -> None:
        """Have a picture written, in a thread; it is left alone where the disk is slower than the drawing."""
        if self._refused:
            return
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_all, daemon=True)
            self._writer.start()
        with contextlib.suppress(Full):
            self._writes.put_nowait((self._path(key), picture))

    def close(self) -> None:
        """Wait a moment for what is still being written."""
        if self._writer is not None:
            with contextlib.suppress(Full):
                self._writes.put(None, timeout=_PATIENCE)
            self._writer.join(_PATIENCE)
            self._writer = None

    def _name(self, key: Lasting) -> bytes:
        return blake2b(repr(key).encode(), key=self.stamp, digest_size=_DIGEST).digest()

    def _path(self, key: Lasting) -> Path:
        return self.folder / f"{self._name(key).hex()}{_ENDING}"

    def _write_all(self) -> None:
        """Write one picture after another, until there is nothing more to come or the disk refuses."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            held = self._shrink()
            while (job := self._writes.get()) is not None:
                held += _write(*job)
                if held > self.most:
                    held = self._shrink()
        except OSError:
            self._refused = True

    def _shrink(self) -> int:
        """Let go of the pictures not used for longest where there are too many; the bytes that are left."""
        files = sorted(_files(self.folder))
        held = sum(size for _, size, _ in files)
        goal = self.most if held <= self.most else self.most * _LOW
        for used, size, path in files:
            orphaned = path.suffix != _ENDING and used < time.time() - _ORPHANED
            if held > goal or orphaned:
                with contextlib.suppress(OSError):
                    path.unlink()
                    held -= size
        return held


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """The files of the folder: when each was used last, its bytes, its path."""
    found = []
    for entry in os.scandir(folder):
        with contextlib.suppress(OSError):
            about = entry.stat()
            found.append((about.st_mtime, about.st_size, folder / entry.name))
    return found


def _write(path: Path, picture: Trimmed) -> int:
    """Write a picture beside its place and give it its name; how many bytes it took."""
    packed = _packed(picture, bytes.fromhex(path.stem))
    fresh = path.with_name(f"{path.stem}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        fresh.write_bytes(packed)
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    return len(packed)


def _packed(picture: Trimmed, name: bytes) -> bytes:
    surface = picture.surface
    alpha = surface.get_masks()[3] != 0  # the flag may be that of the whole surface, for fading
    head = _HEADER.pack(*surface.get_size(), alpha, *picture.corner)
    pixels = zlib.compress(pygame.image.tobytes(surface, "RGBA" if alpha else "RGB"), _QUICK)
    body = head + pixels
    return _MAGIC + _sum(name + body) + body


def _unpacked(content: bytes, name: bytes) -> Trimmed:
    """The picture in a file's content. Raises ValueError or what `struct` and `zlib` raise where it is none."""
    start = len(_MAGIC) + _DIGEST
    body = content[start:]
    if (
        len(content) > _LARGEST
        or content[: len(_MAGIC)] != _MAGIC
        or content[len(_MAGIC) : start] != _sum(name + body)
    ):
        raise ValueError(name)
    wide, high, alpha, left, top = _HEADER.unpack_from(body)
    size = wide * high * (4 if alpha else 3)
    if not (0 < wide <= _WIDEST and 0 < high <= _WIDEST and size <= _LARGEST):
        raise ValueError(name)
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(body[_HEADER.size :], size)
    if len(pixels) != size:
        raise ValueError(name)
    surface = pygame.image.frombytes(pixels, (wide, high), "RGBA" if alpha else "RGB")
    return Trimmed(surface.convert_alpha() if alpha else surface.convert(), (left, top))


def _sum(content: bytes) -> bytes:
    return blake2b(content, digest_size=_DIGEST).digest()


def stamp() -> bytes:
    """What stands for the code and the faces that draw: other pictures come with another stamp.

    Read in some 5 milliseconds. Raises OSError where the code cannot be read.
    """
    read = blake2b(repr((pygame.ver, pygame.image.get_sdl_image_version())).encode(), digest_size=_DIGEST)
    for folder in _DRAWING:
        for path in sorted((CODE / folder).rglob("*.py")):
            read.update(str(path.relative_to(CODE)).encode() + b"\0" + path.read_bytes())
    for file in (*sorted(FONTS.glob("*.ttf")), *([BUILT] if BUILT else [])):
        about = file.stat()
        read.update(f"{file.name} {about.st_size} {about.st_mtime_ns}".encode())
    return read.digest()
