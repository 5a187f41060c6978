"""The licences of everything inside the built program, gathered from what it was made of."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TEXT: Final = re.compile(
    r"(?:.*[/\\])?(?:[A-Z]?LICEN[CS]E|COPYING|NOTICE|AUTHORS|LGPL)[^/\\]*", re.IGNORECASE
)


class Made(Protocol):
    """What PyInstaller found: modules, libraries and files as (name inside, path, kind)."""

    pure: Iterable[tuple[str, str, str]]
    binaries: Iterable[tuple[str, str, str]]
    datas: Iterable[tuple[str, str, str]]


def licences_of(made: Made, root: Path, folder: Path) -> None:
    """Write a folder: the faces' licences, Python's, the libraries', and a folder for each package, ours too.

    Raises LookupError where a package inside has no licence in it, or `libraries.md` has none of a library.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for face in (root / "assets" / "fonts").glob("*-OFL.txt"):
        shutil.copy(face, folder)
    shutil.copy(_python(), folder / f"python-{sys.version_info.major}.{sys.version_info.minor}.txt")
    shutil.copy(Path(__file__).with_name("libraries.md"), folder / "libraries.md")
    inside = {Path(path) for part in (made.pure, made.binaries, made.datas) for _, path, _ in part}
    for one in _inside(inside):
        texts = [file for file in one.files or () if _TEXT.fullmatch(str(file))]
        if not texts:
            raise LookupError(f"no licence lies in {one.name} {one.version}")
        for file in texts:
            into = folder / f"{one.name}-{one.version}" / "-".join(_within(file))
            into.parent.mkdir(exist_ok=True)
            shutil.copy(str(one.locate_file(file)), into)
    unknown = sorted(_names(made.binaries) - _known())
    if unknown and sys.platform == "linux":
        raise LookupError(f"libraries.md knows no licence of {', '.join(unknown)}")


def _inside(paths: set[Path]) -> Iterator[Distribution]:
    """The packages of which any file is inside."""
    for one in distributions():
        if any(Path(str(one.locate_file(file))) in paths for file in one.files or ()):
            yield one


def _within(file: PurePath) -> tuple[str, ...]:
    """The parts of a licence's path that tell it from the package's others."""
    parts = file.parts
    return parts[parts.index("licenses") + 1 :] if "licenses" in parts else parts[-1:]


def _python() -> Path:
    """Python's own licence, which lies in its library, or on Windows beside its program; or a LookupError."""
    library = Path(sysconfig.get_path("stdlib"))
    for place in (library, library.parent, Path(sys.base_prefix)):
        for path in (place / "LICENSE.txt", place / "LICENSE"):
            if path.is_file():
                return path
    raise LookupError(f"Python's own licence lies nowhere in {sys.base_prefix}")


def _names(binaries: Iterable[tuple[str, str, str]]) -> set[str]:
    """What the libraries inside are called, without version and ending."""
    return {
        name[0]
        for inside, _, kind in binaries
        if kind == "BINARY" and (name := re.match(r"lib[A-Za-z_]+", PurePath(inside).name))
    }


def _known() -> set[str]:
    text = Path(__file__).with_name("libraries.md").read_text(encoding="utf-8")
    return set(re.findall(r"`(lib\w+)`", text))
