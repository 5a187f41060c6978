"""Marks of lines that were read: short, and the same in every language a story is shown in.

A mark is of the words an author wrote and of the line's place in its scene: 3, in a group 2.else.0. A line is
known again by its words wherever it stands now; one whose words were changed is known by its place, if
nothing else of the scene has the words that stood there.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from game.story.scenario import Line, Scene


def line_mark(line: Line, place: int | str) -> str:
    """The mark of a line that stands at this place of its scene, from 0: “0c5f2f6d1e0a:3”."""
    return f"{_digest(line)}:{place}"


def place_of(line: Line, number: int) -> str:
    """The place of a line in its list: 3, or 2.else.0 in a group; its number where it was never in a file."""
    below = line.path[2:] if line.path[:1] == ("ending",) else line.path[1:]
    return ".".join(map(str, below or (number,)))


def is_known(scene: Scene, mark: str, kept: AbstractSet[str]) -> bool:
    """Whether the line of a scene with this mark is among the marks kept of it.

    Marks of files from before places were kept are of words alone.
    """
    digest, place = _parts(mark)
    before = {_parts(each) for each in kept}
    if digest in {words for words, _ in before}:
        return True
    here = {_digest(line) for line in scene.lines}
    return any(at == place and words not in here for words, at in before)


def joined_marks(kept: AbstractSet[str], more: AbstractSet[str]) -> frozenset[str]:
    """The marks kept with more of them: of the same words the newer place holds."""
    newer = {_parts(mark)[0] for mark in more}
    return frozenset(mark for mark in kept if _parts(mark)[0] not in newer) | more


def _parts(mark: str) -> tuple[str, str]:
    digest, _, place = mark.partition(":")
    return digest, place


def _digest(line: Line) -> str:
    words = line.source or str(line.text)
    return blake2b(words.encode(errors="surrogatepass"), digest_size=6).hexdigest()
