"""Whether something leads to every scene, by whatever step and whatever the values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.play import onward

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.loader.nodes import Scalar
    from game.loader.notes import Notes
    from game.story.scenario import Scene


def note_unlinked(start: str, scenes: Mapping[str, Scene], places: Mapping[str, Scalar], notes: Notes) -> None:
    """Warn of each scene that no way leads to."""
    seen, waiting = {start}, [start]
    while waiting:
        for goto in onward(scenes[waiting.pop()].then):
            if goto not in seen:
                seen.add(goto)
                waiting.append(goto)
    for name in scenes:
        if name not in seen:
            message = f"nothing leads to the scene “{name}”"
            notes.at("UP601", places[name], message, "name it in a goto or a next, or take it out")
