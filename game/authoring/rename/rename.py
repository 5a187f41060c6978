"""Renames an id in all files of a story: the edits of each, and the proof that the story stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.authoring.rename.alias import alias_edits
from game.authoring.rename.beside import translation_edits, walk_edits
from game.authoring.rename.same_story import same_but_for
from game.authoring.rename.story_files import StoryFiles
from game.authoring.rename.target import Refused, Target, find_target, new_name, places
from game.authoring.walk_files import follow_walk
from game.diagnostics import Edit, Severity, Source, edited
from game.loader import Translation, load_texts
from game.loader.occurrence import Named
from game.loader.occurrences import occurrences
from game.program_name import program_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.loader import Loaded
    from game.loader.occurrence import Occurrence

_KEPT = (Named.SCENE, Named.CHOICE)  # what saves and walks of players name


@frozen
class Renamed:
    """The files as they are to be, and the edits of each that changes, by its name."""

    target: Target
    new: str
    files: StoryFiles
    edits: Mapping[str, tuple[Edit, ...]]


def rename(files: StoryFiles, old: str, new: str, named: Named | None = None) -> Renamed | Refused:
    """The story's files with an id called otherwise; refused where it is not the same story but for the name.

    `old` is a scene's, stat's, flag's, character's or circumstance's id, or `scene.choice`.
    """
    found = occurrences(files.story)
    target = find_target(found, old, named)
    if isinstance(target, Refused):
        return target
    name = new_name(found, target, new)
    if isinstance(name, Refused):
        return name
    edits = rename_edits(files, found, target, name)
    if isinstance(edits, Refused):
        return edits
    after = _with(files, edits)
    made = Renamed(target, target.called(name).id, after, edits)
    return _otherwise(files, after, target.name, name) or made


def rename_edits(
    files: StoryFiles, found: Sequence[Occurrence], target: Target, name: str
) -> Mapping[str, tuple[Edit, ...]] | Refused:
    """The edits of each file, by its name, that give a thing another name. Nothing is proven of them."""
    edits = [Edit(each.span, name) for each in places(found, target)]
    if target.named in _KEPT:
        alias = alias_edits(files.story[0], target.id, target.called(name).id)
        if isinstance(alias, Refused):
            return alias
        edits += alias
    edits += [edit for walk in files.walks for edit in walk_edits(walk, target, name)]
    edits += [edit for file in files.translations.values() for edit in translation_edits(file, target, name)]
    names = (file.name for file in files.all())
    by_file = {name: tuple(edit for edit in edits if edit.span.file == name) for name in names}
    return {name: several for name, several in by_file.items() if several}


def _with(files: StoryFiles, edits: Mapping[str, tuple[Edit, ...]]) -> StoryFiles:
    def made(file: Source) -> Source:
        return Source(file.name, edited(file.text, edits.get(file.name, ())))

    return StoryFiles(
        files.id,
        tuple(map(made, files.story)),
        tuple(map(made, files.walks)),
        {language: made(file) for language, file in files.translations.items()},
    )


def _otherwise(before: StoryFiles, after: StoryFiles, old: str, new: str) -> Refused | None:
    """Why the files do not say the same story but for the name; None where they do."""
    was, now = _loaded(before), _loaded(after)
    if was.scenario is None:
        named = before.story[0].name
        return Refused(f"{named} has mistakes; mend what {program_name()} check says of it first.")
    if now.scenario is None:
        first = next(one for one in now.diagnostics if one.severity is Severity.ERROR)
        return Refused(
            f"It would not be a whole story: {first.span.file}:{first.span.line}: {first.message}."
        )
    if not same_but_for(was.scenario, now.scenario, old, new):
        return Refused(
            "It would be another story: something is written here in a way that is not understood."
        )
    for walk, its in zip(before.walks, after.walks, strict=True):
        strays = [
            len(follow_walk(each, of).diagnostics) for each, of in ((walk, was.scenario), (its, now.scenario))
        ]
        if strays[0] < strays[1]:
            return Refused(f"{walk.name} would not go as it is written.")
    for language, file in before.translations.items():
        if _to_say(before, language, file) < _to_say(after, language, after.translations[language]):
            return Refused(f"{file.name} would lose translations.")
    return None


def _loaded(files: StoryFiles) -> Loaded:
    return load_texts(files.story, id=files.id)


def _to_say(files: StoryFiles, language: str, file: Source) -> int:
    """How much there is to say of a translation."""
    translation = Translation(language=language, name=file.name, content=file.text.encode())
    found = load_texts(files.story, id=files.id, translation=translation).diagnostics
    return sum(one.span.file == file.name for one in found)
