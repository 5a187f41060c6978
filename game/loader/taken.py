"""Choices that can be taken once: each gets a slot that remembers it, when all else has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.expressions import Number, effect
from game.story.scenario import Choices
from game.story.slots import Taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.loader.context import Context
    from game.story.scenario import Choice, Scene
    from game.story.slots import Slot

_YES = Number(1)


def with_taken(context: Context, scenes: dict[str, Scene], slots: list[Slot]) -> dict[str, Scene]:
    """The scenes with the slots of choices that can be taken once; these are added to the slots.

    While a file is read, such a choice has only its number among them for a slot.
    """
    if not context.once:
        return scenes
    first = len(slots)
    slots += [Taken(scene=scene, choice=choice.id) for scene, choice in _once(scenes)]
    return {id_: _placed(scene, first) for id_, scene in scenes.items()}


def _once(scenes: Mapping[str, Scene]) -> Iterator[tuple[str, Choice]]:
    """The choices that can be taken once, in the order of their numbers."""
    for id_, scene in scenes.items():
        choices = scene.then.choices if isinstance(scene.then, Choices) else ()
        yield from ((id_, choice) for choice in choices if choice.taken is not None)


def _placed(scene: Scene, first: int) -> Scene:
    if not isinstance(scene.then, Choices):
        return scene
    return evolve(scene, then=Choices(choices=tuple(_remembered(each, first) for each in scene.then.choices)))


def _remembered(choice: Choice, first: int) -> Choice:
    if choice.taken is None:
        return choice
    slot = first + choice.taken
    return evolve(choice, taken=slot, marks=(*choice.marks, effect("", slot, _YES, 0, 1)))
