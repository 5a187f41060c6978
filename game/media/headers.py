"""What a story's own file is, by its header alone: no decoder sees what is not as it should be."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.media import jpeg, ogg, png, vorbis, webp
from game.media.names import content_of
from game.media.refused import LARGEST, TOGETHER, RefusedError
from game.story.own_files import Medium, OwnFile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.media.picture_header import PictureHeader

_ENDINGS: Final = {"PNG": ("png",), "JPEG": ("jpg", "jpeg"), "WebP": ("webp",), "Ogg": ("ogg", "oga")}
_CALLED: Final = {"PNG": "a PNG", "JPEG": "a JPEG", "WebP": "a WebP", "Ogg": "an Ogg sound"}
_WANTED: Final = {
    Medium.PICTURE: "It is no picture that is shown here: save it as PNG, JPEG or WebP.",
    Medium.SOUND: "It is no sound that is played here: save it as Ogg Vorbis.",
}


def own_file(folder: Path, name: str, medium: Medium) -> OwnFile:
    """The file of that name in a story's folder; where it cannot be shown, its `broken` says why.

    Reads it whole, decodes nothing and never raises; `path` is "" where it is broken.
    """
    try:
        path, content = content_of(folder, name)
    except RefusedError as why:
        return OwnFile(name=name, medium=medium, broken=str(why))
    return own_content(content, name, medium, path)


def own_content(content: bytes, name: str, medium: Medium, path: Path) -> OwnFile:
    """The same of bytes that are read already, and lie at `path`; never raises."""
    file = OwnFile(name=name, medium=medium)
    try:
        about = _sound(content, file) if medium is Medium.SOUND else _picture(content, file)
    except RefusedError as why:
        return evolve(file, broken=str(why))
    return evolve(about, path=str(path), digest=digest_of(content))


def together(files: Iterable[OwnFile]) -> str:
    """What is wrong with the size of all files of a story together, in a sentence; "" where nothing is."""
    sizes = {file.path: _bytes(file) for file in files if file.path}
    whole = sum(sizes.values())
    if whole <= TOGETHER:
        return ""
    return (
        f"The story’s pictures and sounds come to {whole / 1024 / 1024:.1f} MiB together, and 32 MiB is the "
        "most: save some of them smaller."
    )


def picture_header(content: bytes) -> PictureHeader:
    """What a picture says of itself. Raises `RefusedError` where it is not shown."""
    if len(content) > LARGEST:
        msg = "It has more than 4 MiB: save it smaller."
        raise RefusedError(msg)
    match _kind(content):
        case "PNG":
            return png.header(content)
        case "JPEG":
            return jpeg.header(content)
        case "WebP":
            return webp.header(content)
        case _:
            raise RefusedError(_WANTED[Medium.PICTURE])


def digest_of(content: bytes) -> str:
    """What tells these bytes from any others, hexadecimal."""
    return blake2b(content, digest_size=20).hexdigest()


def _picture(content: bytes, file: OwnFile) -> OwnFile:
    _check_begun(content, file)
    header = picture_header(content)
    _check_ending(content, file)
    return evolve(file, size=header.seen, clear=header.clear)


def _sound(content: bytes, file: OwnFile) -> OwnFile:
    _check_begun(content, file)
    if _kind(content) != "Ogg":
        raise RefusedError(_WANTED[Medium.SOUND])
    length = vorbis.seconds(content)
    _check_ending(content, file)
    return evolve(file, seconds=length)


def _check_begun(content: bytes, file: OwnFile) -> None:
    if not content:
        msg = "It is empty: there are no bytes in it."
        raise RefusedError(msg)
    if _kind(content) == "GIF":
        msg = "It is a GIF: save it as PNG."
        raise RefusedError(msg)
    if _kind(content) is None:
        raise RefusedError(_WANTED[file.medium])


def _check_ending(content: bytes, file: OwnFile) -> None:
    kind = _kind(content) or ""
    stem, _, ending = file.name.rpartition(".")
    if ending.lower() not in _ENDINGS[kind]:
        called = f"{stem or ending}.{_ENDINGS[kind][0]}"
        msg = f"By what is in it, it is {_CALLED[kind]}, not what its name says: call it {called}."
        raise RefusedError(msg)


def _kind(content: bytes) -> str | None:
    """What it begins as: PNG, JPEG, WebP, GIF, Ogg; None for anything else."""
    begins = {png.SIGNATURE: "PNG", jpeg.SIGNATURE: "JPEG", b"GIF8": "GIF", ogg.SIGNATURE: "Ogg"}
    if webp.is_webp(content):
        return "WebP"
    return next((kind for sign, kind in begins.items() if content.startswith(sign)), None)


def _bytes(file: OwnFile) -> int:
    try:
        return Path(file.path).stat().st_size
    except OSError:
        return 0
