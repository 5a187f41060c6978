"""Another name for something, in all files of a story that is open in an editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.authoring.rename.read_files import read_files
from game.authoring.rename.rename import rename
from game.authoring.rename.story_files import StoryFiles

if TYPE_CHECKING:
    from game.authoring.rename.rename import Renamed
    from game.authoring.rename.target import Refused
    from game.loader.occurrence import Occurrence
    from game.lsp.story_texts import StoryTexts


@frozen
class Renaming:
    """The files as they are, and the edits by which something in them is called otherwise, or why not."""

    before: StoryFiles
    done: Renamed | Refused


def renaming(texts: StoryTexts, named: Occurrence, new: str) -> Renaming:
    """One thing called otherwise in the files of a story, and in its walks and translations on the disk."""
    story = (texts.main, *(source for source, _ in texts.scenes.opened))
    before = evolve(_beside(texts), id=texts.id, story=story)
    return Renaming(before, rename(before, named.id, new, named.named))


def _beside(texts: StoryTexts) -> StoryFiles:
    """The files on the disk; of a story that is not kept yet, none."""
    try:
        return read_files(Path(texts.main.name)).files
    except (OSError, UnicodeDecodeError):
        return StoryFiles(texts.id, ())
