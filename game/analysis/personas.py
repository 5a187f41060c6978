"""Imagined readers, each with a leaning of their own.

A persona weighs the open choices of a scene; luck weighs as the author says. What a choice changes is taken
as it stands on paper: its effects worked out once from the values the story starts with. So a weight belongs
to a choice and not to a moment, and shares stay exact.

A choice's weight is 2 to the power of its score, from -3 to 3, where 6 points of a stat count as 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.expressions import Number
from game.story.play import begin
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node

_POINTS: Final = 6
_MOST: Final = 3


@frozen
class Persona:
    """What an imagined reader leans towards: by stat, how much a gain counts (`gains`), and a loss."""

    id: str
    about: str
    gains: Mapping[str, float]
    losses: Mapping[str, float]

    def weight(self, moved: Mapping[str, int]) -> float:
        """The weight, 1/8 to 8, of a choice that moves stats by these points; 1 is indifferent."""
        score = sum(
            (self.gains if by > 0 else self.losses).get(stat, 0.0) * by / _POINTS
            for stat, by in moved.items()
        )
        return float(2.0 ** max(-_MOST, min(_MOST, score)))


def _each(amount: float) -> dict[str, float]:
    return dict.fromkeys(("confidence", "opportunity", "ability", "energy", "connection"), amount)


ANYONE: Final = Persona("anyone", "every open choice is as likely as the others", {}, {})
PERSONAS: Final = {
    each.id: each
    for each in (
        ANYONE,
        Persona(
            "bold",
            "goes where something may open, whatever it costs",
            {"opportunity": 1, "confidence": 1},
            {},
        ),
        Persona("careful", "avoids what costs: nerve, strength, standing", {}, _each(1)),
        Persona("generous", "goes where people are, and gives", {"connection": 1.5}, {"connection": 1.5}),
        Persona("by_the_book", "does the work that is set", {"ability": 1.5}, {"ability": 1.5}),
    )
}


def weights(graph: Graph, persona: Persona) -> Mapping[tuple[str, int], float | Node]:
    """The weight of every way, by its scene and its number there; where luck decides, the author's own.

    Where that depends on the values it is the tree that has to be worked out for each state.
    """
    first = begin(graph.scenario).values
    return {
        (way.scene, way.number): _weight(graph, way, persona, first)
        for ways in graph.out.values()
        for way in ways
    }


def _weight(graph: Graph, way: Way, persona: Persona, first: tuple[int, ...]) -> float | Node:
    if graph.kinds[way.scene] != "choices":
        return float(way.weight.value) if isinstance(way.weight, Number) else way.weight
    values = list(first)
    own = way.effects[: way.own]
    for effect in own:
        effect.apply(values)
    slots = graph.scenario.slots
    moved = {
        slot.id: values[place] - first[place]
        for place in sorted({effect.slot for effect in own})
        if isinstance(slot := slots[place], Stat)
    }
    return persona.weight(moved)
