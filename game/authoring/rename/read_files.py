"""Reads the files of a story that is to be renamed in, and says what each is to hold afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.authoring.rename.story_files import StoryFiles
from game.authoring.walk_files import walks_beside
from game.authoring.write_files import Rewritten
from game.diagnostics import Source
from game.loader.files import FILE, story_files
from game.loader.load import id_of
from game.loader.translation_file import languages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_SIGN: Final = b"\xef\xbb\xbf"  # of UTF-8, which some editors write first


@frozen
class OnDisk:
    """A story's files as they were read, and the bytes of each by its path."""

    files: StoryFiles
    held: Mapping[Path, bytes]

    def rewritten(self, after: StoryFiles) -> list[Rewritten]:
        """The files that are to hold something else."""
        texts = {each.name: each.text for each in after.all()}
        return [
            Rewritten(path, held, content)
            for path, held in self.held.items()
            if (content := _sign(held) + texts[str(path)].encode()) != held
        ]


def read_files(path: Path) -> OnDisk:
    """A story's file or folder with its walks and translations. Raises OSError or UnicodeDecodeError."""
    file, *scenes = story_files(path)
    id_ = id_of(file.parent.resolve().name if file.name == FILE else file.stem)
    languages = languages_of(path, id_)
    walks = walks_beside(path)
    held = {each: each.read_bytes() for each in (file, *scenes, *walks, *languages.values())}

    def source(of: Path) -> Source:
        return Source(str(of), held[of].removeprefix(_SIGN).decode())

    def sources(several: Iterable[Path]) -> tuple[Source, ...]:
        return tuple(map(source, several))

    translations = {language: source(each) for language, each in languages.items()}
    return OnDisk(StoryFiles(id_, sources([file, *scenes]), sources(walks), translations), held)


def _sign(held: bytes) -> bytes:
    return _SIGN if held.startswith(_SIGN) else b""
