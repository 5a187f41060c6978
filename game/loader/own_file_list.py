"""The files that a story brings, each looked at once and all of them together held to their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from game.media.headers import together
from game.story.own_files import Medium, OwnFile

if TYPE_CHECKING:
    from collections.abc import Callable

    LookUp = Callable[[str, Medium], OwnFile]  # what is known of a file by its name, and what it is to be

MOST: Final = 200  # files of a story
_NOWHERE: Final = "The folder of this story is not known: save the story."
_TOO_MANY: Final = f"It is one too many: a story brings at most {MOST} files."


@define
class OwnFiles:
    """The files that a story brings, each looked up once; none is where nobody knows where they lie."""

    look_up: LookUp | None = None
    known: dict[tuple[str, Medium], OwnFile] = field(factory=dict)

    def find(self, name: str, medium: Medium) -> OwnFile:
        """What is known of a file; what is wrong with it, or with one more of it, is said in `broken`."""
        key = name, medium
        if key not in self.known:
            self.known[key] = self._looked_at(name, medium)
        return self.known[key]

    def _looked_at(self, name: str, medium: Medium) -> OwnFile:
        if self.look_up is None:
            return OwnFile(name=name, medium=medium, broken=_NOWHERE)
        if len(self.known) >= MOST:
            return OwnFile(name=name, medium=medium, broken=_TOO_MANY)
        found = self.look_up(name, medium)
        too_much = "" if found.broken else together((*self.known.values(), found))
        return evolve(found, path="", broken=too_much) if too_much else found
