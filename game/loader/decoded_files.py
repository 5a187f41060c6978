"""A story's own pictures, tried whole: what its header hides, a decoder finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.media.decode import part_of
from game.story.own_files import Medium

if TYPE_CHECKING:
    from game.loader.own_file_list import LookUp
    from game.story.own_files import OwnFile

_WHOLE: Final = (0.0, 0.0, 1.0, 1.0)
_TRIED: Final = (16, 16)  # pixels: what is made of it is thrown away
_DAMAGED: Final = "It is damaged inside: save it once more from the program it was made with."


@frozen
class DecodedFiles:
    """Looks files up as `look_up` does, and decodes each picture once more than a story that is played needs.

    A large picture takes some tenths of a second, so that only who checks a story asks for it.
    """

    look_up: LookUp

    def __call__(self, name: str, medium: Medium) -> OwnFile:
        """The file of that name; what is wrong with it is said in `broken`."""
        found = self.look_up(name, medium)
        if found.broken or medium is not Medium.PICTURE or part_of(found, _WHOLE, _TRIED) is not None:
            return found
        return evolve(found, path="", broken=_DAMAGED)
