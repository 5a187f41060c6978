"""Scenarios on disk: a YAML file, or a folder that holds a scenario.yaml and perhaps more files of scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.loader.collector import Collector
from game.loader.limits import Limits
from game.loader.load import Loaded, id_of, load
from game.loader.scene_files import SceneFiles, scene_files, scene_paths
from game.loader.source_file import read_source

if TYPE_CHECKING:
    from pathlib import Path

    from game.diagnostics import Source

FILE: Final = "scenario.yaml"
SCENES: Final = "scenes"  # the folder of further files, beside a scenario.yaml alone
_LIMITS: Final = Limits()


def find(root: Path) -> tuple[Path, ...]:
    """The folders directly in a folder that hold a scenario, by name; none where the folder is missing."""
    if not root.is_dir():
        return ()
    return tuple(sorted(folder for folder in root.iterdir() if (folder / FILE).is_file()))


def story_files(path: Path) -> tuple[Path, ...]:
    """All files that a scenario in a file or a folder is read from: its own, there or not, then of scenes."""
    file = _own(path)
    return (file, *(scene_paths(file.with_name(SCENES)) if file.name == FILE else ()))


def load_path(path: Path, *, limits: Limits = _LIMITS, language: str | None = None) -> Loaded:
    """Load the scenario in a file or a folder; what cannot be opened or decoded comes back as a diagnostic.

    A byte order mark of UTF-8 at its start is skipped. With a language its words are out of the PO file that
    translates it; where there is none they are the author's, which is noted.
    """
    file = _own(path)
    id_ = id_of(file.parent.resolve().name if file.name == FILE else file.stem)
    source, why_not = read_source(file, limits.size)
    if why_not is not None:
        return Loaded(None, (why_not,), source)
    scenes = SceneFiles()
    if file.name == FILE:
        scenes = scene_files(file.with_name(SCENES), limits, len(source.text.encode()))
    if language is None:
        return load(source, limits=limits, id=id_, scenes=scenes)
    return _in_language(source, scenes, limits, id_, path, language)


def _own(path: Path) -> Path:
    return path / FILE if path.is_dir() else path


def _in_language(
    source: Source, scenes: SceneFiles, limits: Limits, id_: str, path: Path, language: str
) -> Loaded:
    from game.loader.translation_file import read_translation, translation_path  # noqa: PLC0415 - seldom

    file = translation_path(path, id_, language)
    why = f"nobody has translated this into {language}"
    try:
        translation = None if file is None else read_translation(file, language)
    except OSError as problem:
        translation, why = None, f"{file} cannot be read: {problem.strerror or problem}"
    loaded = load(source, limits=limits, id=id_, translation=translation, scenes=scenes)
    if translation is not None or loaded.scenario is None or loaded.scenario.language == language:
        return loaded
    notes = Collector(source)
    notes.place("UP914", 0, 0, why, f"begin with translate extract -l {language}")
    return evolve(loaded, diagnostics=(*loaded.diagnostics, *notes.found))
