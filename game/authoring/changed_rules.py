"""What two versions of a story do differently in what both have: words, weights, entering, once, detours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from game.story.playthrough import Step
from game.story.renamed import scene_now, step_now
from game.story.scenario import Chance, Choices
from game.story.slots import WordValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Scenario

What = Literal["word", "weight", "entering", "once", "detour"]


@frozen
class Changed:
    """One thing that both versions have and that has changed: `where` it stands, what it was, what it is.

    `before` and `after` are as their author wrote them, and empty where there was, or is, nothing.
    """

    what: What
    where: str
    before: str
    after: str


def changed_rules(old: Scenario, new: Scenario) -> Iterator[Changed]:
    """Everything of this kind that has changed, in the order of the old version and by the ids of the new."""
    was, now = dict(_rules(old, new)), dict(_rules(new, new))
    there = {where for _, where in was} & {where for _, where in now}
    for key in dict.fromkeys((*was, *now)):
        what, where = key
        before, after = was.get(key, ""), now.get(key, "")
        if where in there and before != after:
            yield Changed(what, where, before, after)


def _words(scenario: Scenario) -> Mapping[str, WordValue]:
    return {slot.id: slot for slot in scenario.slots if isinstance(slot, WordValue)}


def _rules(scenario: Scenario, today: Scenario) -> Iterator[tuple[tuple[What, str], str]]:
    for id_, word in _words(scenario).items():
        yield ("word", id_), f"{', '.join(word.values)}, from {word.values[word.start]} on"
    for scene in scenario.scenes.values():
        yield ("entering", scene_now(today, scene.id)), ", ".join(effect.source for effect in scene.effects)
        match scene.then:
            case Choices(choices=choices):
                for choice in choices:
                    where = called_now(today, scene.id, choice.id)
                    yield ("once", where), "once" if choice.taken is not None else ""
                    yield ("detour", where), choice.then and scene_now(today, choice.then)
            case Chance(outcomes=outcomes):
                for one in outcomes:
                    yield ("weight", called_now(today, scene.id, one.id)), one.weight.source


def called_now(today: Scenario, scene: str, step: str) -> str:
    """What a choice or outcome is called in a difference: by the ids of the newer version."""
    now = step_now(today, Step(scene, step))
    return f"{now.scene} > {now.id}"
