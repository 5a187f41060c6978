"""Scenarios on disk: a YAML file, a folder with a scenario.yaml and perhaps files of scenes, or a pack."""

from __future__ import annotations

from functools import partial
from pathlib import Path  # noqa: TC003 - attrs keeps it as a field's type
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.diagnostics import Diagnostic, Source  # noqa: TC001 - attrs keeps them as the fields' types
from game.loader.collector import Collector
from game.loader.left_over import left_over
from game.loader.limits import Limits
from game.loader.load import Loaded, id_of, load
from game.loader.pack.is_pack import is_pack
from game.loader.scene_files import SceneFiles, packed_scene_files, scene_files, scene_paths
from game.loader.source_file import decoded, read_source, reason, refused
from game.media.headers import own_file
from game.story.brought import brought_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.loader.own_file_list import LookUp
    from game.loader.translation_file import Translation
    from game.story import Scenario

FILE: Final = "scenario.yaml"
SCENES: Final = "scenes"  # the folder of further files, beside a scenario.yaml alone
_LIMITS: Final = Limits()
_NO_SCENES: Final = SceneFiles()


def find(root: Path) -> tuple[Path, ...]:
    """The folders directly in a folder that hold a scenario, by name; none where the folder is missing."""
    if not root.is_dir():
        return ()
    return tuple(sorted(folder for folder in root.iterdir() if (folder / FILE).is_file()))


def story_files(path: Path) -> tuple[Path, ...]:
    """All files that a scenario in a file or a folder is read from: its own, there or not, then of scenes."""
    file = _own(path)
    return (file, *(scene_paths(file.with_name(SCENES)) if file.name == FILE else ()))


def own_paths(path: Path, scenario: Scenario) -> tuple[Path, ...]:
    """Where the pictures and sounds of a story in a file or folder are, or would be if they were there."""
    folder = _own(path).parent
    return tuple(folder / file.name for file in brought_files(scenario))


def load_path(path: Path, *, limits: Limits = _LIMITS, language: str | None = None) -> Loaded:
    """Load the scenario in a file, a folder or a pack; what cannot be opened comes back as a diagnostic.

    A byte order mark of UTF-8 at its start is skipped. With a language its words are out of the PO file that
    translates it; where there is none they are the author's, which is noted.
    """
    found = _packed(path, limits) if is_pack(path) else _on_disk(path, limits)
    if limits.decodes and found.look_up is not None:
        found = evolve(found, look_up=_decoding(found.look_up))
    if found.why_not is not None:
        return Loaded(None, (found.why_not,), found.source)
    if language is None:
        loaded = load(found.source, limits=limits, id=found.id, scenes=found.scenes, look_up=found.look_up)
        return loaded if found.folder is None else _with_left_over(loaded, found.folder)
    return _in_language(found, limits, language)


def _with_left_over(loaded: Loaded, folder: Path) -> Loaded:
    """The same with a note on pictures and sounds of the story's folder that it does not name."""
    if loaded.scenario is None:
        return loaded
    more = left_over(folder, loaded.scenario, loaded.source)
    return evolve(loaded, diagnostics=loaded.in_order((*loaded.diagnostics, *more))) if more else loaded


@frozen(kw_only=True)
class _Found:
    """The texts of a story before they are understood, and how its translation into a language is read.

    `translation` gives None where there is none, and raises OSError where one cannot be read. `folder` is
    the story's alone, None where it may hold other things.
    """

    id: str = ""
    source: Source
    why_not: Diagnostic | None = None
    scenes: SceneFiles = _NO_SCENES
    look_up: LookUp | None = None
    folder: Path | None = None
    translation: Callable[[str], Translation | None] = lambda _: None


def _own(path: Path) -> Path:
    return path / FILE if path.is_dir() else path


def _on_disk(path: Path, limits: Limits) -> _Found:
    file = _own(path)
    id_ = id_of(file.parent.resolve().name if file.name == FILE else file.stem)
    source, why_not = read_source(file, limits.size)
    if why_not is not None:
        return _Found(source=source, why_not=why_not)
    scenes, folder = _NO_SCENES, None
    if file.name == FILE:
        folder = file.parent
        scenes = scene_files(file.with_name(SCENES), limits, len(source.text.encode()))

    def translation(language: str) -> Translation | None:
        from game.loader.translation_file import read_translation, translation_path  # noqa: PLC0415 - seldom

        beside = translation_path(path, id_, language)
        return None if beside is None else read_translation(beside, language)

    look_up = partial(own_file, file.parent)
    return _Found(
        id=id_, source=source, scenes=scenes, look_up=look_up, folder=folder, translation=translation
    )


def _decoding(look_up: LookUp) -> LookUp:
    from game.loader.decoded_files import DecodedFiles  # noqa: PLC0415 - only who checks a story waits for a decoder

    return DecodedFiles(look_up)


def _packed(path: Path, limits: Limits) -> _Found:
    """The texts of a story in a pack, all read into memory; its files are called as if it were a folder."""
    from game.loader.pack.own_files import PackedFiles, usual_cache  # noqa: PLC0415 - most stories are no packs
    from game.loader.pack.read import read_pack  # noqa: PLC0415 - most stories are no packs
    from game.loader.pack.refused import PackRefused  # noqa: PLC0415 - as above

    try:
        story = read_pack(path)
    except OSError as problem:
        return _not_read(path, "UP101", reason(problem), "look at the name and the folder")
    except PackRefused as refused_:
        return _not_read(path, refused_.rule, refused_.message, refused_.hint)
    name, content = story.head
    source, why_not = decoded(str(path / name), content, limits.size)
    scenes = [(str(path / each), content) for each, content in story.scenes]
    size = len(source.text.encode(errors="replace"))

    def translation(language: str) -> Translation | None:
        from game.loader.translation_file import (  # noqa: PLC0415 - seldom
            Translation,
            read_translation,
            tried_path,
        )

        if (tried := tried_path(story.id, language)) is not None:
            return read_translation(tried, language)
        inside = story.translations.get(language)
        return inside and Translation(language=language, name=str(path / inside[0]), content=inside[1])

    return _Found(
        id=story.id,
        source=source,
        why_not=why_not,
        scenes=packed_scene_files(scenes, limits, size),
        look_up=PackedFiles(story, usual_cache()),
        translation=translation,
    )


def _not_read(path: Path, rule: str, message: str, hint: str) -> _Found:
    source, why_not = refused(str(path), rule, message, hint)
    return _Found(source=source, why_not=why_not)


def _in_language(found: _Found, limits: Limits, language: str) -> Loaded:
    why = f"nobody has translated this into {language}"
    try:
        translation = found.translation(language)
    except OSError as problem:
        translation, why = None, f"{problem.filename} cannot be read: {problem.strerror or problem}"
    loaded = load(
        found.source,
        limits=limits,
        id=found.id,
        translation=translation,
        scenes=found.scenes,
        look_up=found.look_up,
    )
    if translation is not None or loaded.scenario is None or loaded.scenario.language == language:
        return loaded
    notes = Collector(found.source)
    notes.place("UP914", 0, 0, why, f"begin with translate extract -l {language}")
    return evolve(loaded, diagnostics=(*loaded.diagnostics, *notes.found))
