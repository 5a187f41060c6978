"""Scenarios on disk: a YAML file, or a folder that holds a scenario.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.diagnostics import Source
from game.loader.collector import Collector
from game.loader.limits import Limits
from game.loader.load import Loaded, id_of, load

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "scenario.yaml"
_LIMITS: Final = Limits()
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_SIGN: Final = b"\xef\xbb\xbf"


def find(root: Path) -> tuple[Path, ...]:
    """The folders directly in a folder that hold a scenario, by name; none where the folder is missing."""
    if not root.is_dir():
        return ()
    return tuple(sorted(folder for folder in root.iterdir() if (folder / FILE).is_file()))


def load_path(path: Path, *, limits: Limits = _LIMITS, language: str | None = None) -> Loaded:
    """Load the scenario in a file or a folder; what cannot be opened or decoded comes back as a diagnostic.

    A byte order mark of UTF-8 at its start is skipped. With a language its words are out of the PO file that
    translates it; where there is none they are the author's, which is noted.
    """
    file = path / FILE if path.is_dir() else path
    name = str(file)
    id_ = id_of(file.parent.resolve().name if file.name == FILE else file.stem)
    try:
        content = _content(file, limits)
    except OSError as problem:
        return _refused(name, "UP101", _reason(problem), "look at the name and the folder")
    try:
        text = content.removeprefix(_UTF_8_SIGN).decode()
    except UnicodeDecodeError as problem:
        return _not_utf_8(name, content, problem.start)
    if language is None:
        return load(Source(name, text), limits=limits, id=id_)
    return _in_language(Source(name, text), limits, id_, path, language)


def _in_language(source: Source, limits: Limits, id_: str, path: Path, language: str) -> Loaded:
    from game.loader.translation_file import read_translation, translation_path  # noqa: PLC0415 - seldom

    file = translation_path(path, id_, language)
    why = f"nobody has translated this into {language}"
    try:
        translation = None if file is None else read_translation(file, language)
    except OSError as problem:
        translation, why = None, f"{file} cannot be read: {problem.strerror or problem}"
    loaded = load(source, limits=limits, id=id_, translation=translation)
    if translation is not None or loaded.scenario is None or loaded.scenario.language == language:
        return loaded
    notes = Collector(source)
    notes.place("UP914", 0, 0, why, f"begin with translate extract -l {language}")
    return evolve(loaded, diagnostics=(*loaded.diagnostics, *notes.found))


def _content(file: Path, limits: Limits) -> bytes:
    """At most one byte more than the limit, so that a file without end does not fill the memory."""
    if not file.is_file():
        raise FileNotFoundError(file)
    with file.open("rb") as stream:
        return stream.read(limits.size + 1 + len(_UTF_8_SIGN))


def _reason(problem: OSError) -> str:
    if isinstance(problem, FileNotFoundError):
        return "there is no such file"
    return "this file may not be read" if isinstance(problem, PermissionError) else "this file cannot be read"


def _not_utf_8(name: str, content: bytes, start: int) -> Loaded:
    if content.startswith(_UTF_16):
        return _refused(name, "UP103", "this file is UTF-16", "save it as UTF-8")
    before = content[:start].decode(errors="replace")
    source = Source(name, content.decode(errors="replace"))
    lines = Source(name, before).lines()
    notes = Collector(source)
    message = "from here on this is not text in UTF-8"
    notes.place("UP103", len(lines) - 1, len(lines[-1]), message, "save the file as UTF-8")
    return Loaded(None, tuple(notes.found), source)


def _refused(name: str, rule: str, message: str, hint: str) -> Loaded:
    source = Source(name, "")
    notes = Collector(source)
    notes.place(rule, 0, 0, message, hint)
    return Loaded(None, tuple(notes.found), source)
