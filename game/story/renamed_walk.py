"""A walk by the ids of today: what the head says was renamed has its new name in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.story.play import NEXT
from game.story.playthrough import Step
from game.story.renamed import choice_now, step_now

if TYPE_CHECKING:
    from game.story.scenario import Scenario
    from game.story.walk import Passage, Walk


def by_ids_of_today(scenario: Scenario, walk: Walk) -> Walk:
    """A walk in which what was renamed since has the name of today."""
    if not scenario.renamed:
        return walk
    return evolve(walk, passages=tuple(_passage_now(scenario, each) for each in walk.passages))


def _passage_now(scenario: Scenario, passage: Passage) -> Passage:
    step = step_now(scenario, Step(passage.scene, passage.step or NEXT))
    offers = (evolve(each, id=choice_now(scenario, passage.scene, each.id)) for each in passage.offers)
    taken = None if passage.step is None else step.id
    return evolve(passage, scene=step.scene, step=taken, offers=tuple(offers))
