"""A small trap with more put into it by hand than a file of version 1 can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from game.expressions import Amount, Condition, Effect, read_amount, read_condition, read_effect
from game.story.slots import Visit, WordValue
from game.story.text import Alternative, Run, Text, plain
from tests.analysis.grown_stories import names_of, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.expressions import Names
    from game.story import Scenario
    from game.story.slots import Slot


class Graft:
    """A story under hand: its names are those of its slots, with a word `call` and counted visits."""

    def __init__(self, scenario: Scenario, *more: Slot) -> None:
        """Begin with a story, to which `call` and these slots are added."""
        call = WordValue(id="call", start=0, values=("an", "miss"), parts={"": ("An", "Miss An")})
        self.scenario = evolve(scenario, slots=(*scenario.slots, call, *more))
        for scene in scenario.scenes:
            if scene not in self.scenario.visits:
                slots = (*self.scenario.slots, Visit(scene=scene, most=9))
                self.scenario = evolve(self.scenario, slots=slots)

    @property
    def names(self) -> Names:
        """What an expression may speak of."""
        return names_of([*self.scenario.slots])

    def when(self, text: str) -> Condition:
        """A condition."""
        return read(read_condition(text, self.names), Condition)

    def effects(self, *texts: str) -> tuple[Effect, ...]:
        """What is changed."""
        return tuple(read(read_effect(text, self.names), Effect) for text in texts)

    def weight(self, text: str) -> Amount:
        """A weight."""
        return read(read_amount(text, self.names), Amount)

    def either(self, test: str | None, *wordings: str, before: str = "") -> Text:
        """Words, and in braces one of several; an empty wording is left out."""
        condition = None if test is None else self.when(test)
        runs = [
            Run(words, alternative=Alternative(0, number, max(2, len(wordings)), condition))
            for number, words in enumerate(wordings)
            if words
        ]
        return Text((*(plain(before).runs if before else ()), *runs))

    def scene(self, id_: str, **changes: Any) -> Graft:  # noqa: ANN401 - whatever a scene has
        """Change a scene."""
        scenes = {**self.scenario.scenes, id_: evolve(self.scenario.scenes[id_], **changes)}
        self.scenario = evolve(self.scenario, scenes=scenes)
        return self

    def ways(self, id_: str, changes: Sequence[dict[str, Any]]) -> Graft:
        """Change the choices, outcomes or exits of a scene, one after another."""
        then: Any = self.scenario.scenes[id_].then
        kind = next(each for each in ("choices", "outcomes", "exits") if hasattr(then, each))
        ways = [evolve(way, **change) for way, change in zip(getattr(then, kind), changes, strict=True)]
        return self.scene(id_, then=evolve(then, **{kind: tuple(ways)}))
