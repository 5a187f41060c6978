"""What happens on entering scenes: the visit is counted, if anyone asks about it, then come their effects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.expressions import Arithmetic, Effect, Kind, Name, Number, effect
from game.story.slots import Visit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.story.slots import Slot


def entering(
    visits: Mapping[str, int], slots: Sequence[Slot], own: Mapping[str, tuple[Effect, ...]]
) -> dict[str, tuple[Effect, ...]]:
    """All that happens on entering each scene; of those where nothing does, nothing.

    `visits` are the places of visits among the `slots`, by scene; `own` are the scenes' effects.
    """
    all_ = ((scene, (*_counted(visits.get(scene), slots, scene), *effects)) for scene, effects in own.items())
    return {scene: effects for scene, effects in all_ if effects}


def _counted(place: int | None, slots: Sequence[Slot], scene: str) -> tuple[Effect, ...]:
    """The effect that counts a visit."""
    slot = None if place is None else slots[place]
    if place is None or not isinstance(slot, Visit):
        return ()
    if slot.most == 1:
        return (effect("", place, Number(1), 0, 1),)
    more = Arithmetic("+", Name(scene, place, Kind.NUMBER, 0, slot.most), Number(1))
    return (effect("", place, more, 0, slot.most),)
