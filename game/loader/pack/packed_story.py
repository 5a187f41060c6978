"""The files of a story that came in a pack, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.loader.pack.names import HEAD, SCENES

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class PackedStory:
    """A story's id and the bytes of its files by their names, which begin with the id as their folder."""

    id: str
    files: Mapping[str, bytes]

    @property
    def head(self) -> tuple[str, bytes]:
        """Its own file: the name and the bytes."""
        name = f"{self.id}/{HEAD}"
        return name, self.files[name]

    @property
    def scenes(self) -> tuple[tuple[str, bytes], ...]:
        """Its files of scenes in the order of their names."""
        before = f"{self.id}/{SCENES}/"
        return tuple(sorted(each for each in self.files.items() if each[0].startswith(before)))

    @property
    def translations(self) -> dict[str, tuple[str, bytes]]:
        """Its translations by the codes of their languages."""
        before, after = f"{self.id}/", ".po"
        found = {name: content for name, content in sorted(self.files.items()) if name.endswith(after)}
        return {
            name.removeprefix(before).removesuffix(after): (name, content) for name, content in found.items()
        }
