"""Every option left in a playthrough, played on to an end by a persona's likeliest choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.analysis.personas import PERSONAS, weights
from game.analysis.story_graph import graph_of
from game.story.play import options, outcomes, steps
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis.personas import Persona
    from game.story.playthrough import Playthrough

CAREFUL: Final = PERSONAS["careful"]
_LONGEST: Final = 400


def played_on(play: Playthrough, persona: Persona = CAREFUL) -> Iterator[tuple[int, Playthrough]]:
    """For every option left at every decision: the step of the decision, and the playthrough from there.

    The persona takes what it leans to most, the first of equals; luck falls as it most often does. A play
    that goes round is left after 400 steps, one that is stuck where nothing is open.
    """
    graph = graph_of(play.scenario)
    found = weights(graph, persona)
    leaning = {
        (way.scene, way.step): weight
        for ways in graph.out.values()
        for way in ways
        if isinstance(weight := found[way.scene, way.number], float)
    }
    for number, (step, state) in enumerate(zip(play.steps, play.states, strict=False)):
        if not isinstance(play.scenario.scenes[state.scene].then, Choices):
            continue
        for option in options(play.scenario, state):
            if option.available and option.id != step.id:
                yield number, _on(play.back(len(play.steps) - number).take(option.id), leaning)


def _on(play: Playthrough, leaning: Mapping[tuple[str, str], float]) -> Playthrough:
    for _ in range(_LONGEST):
        here = play.state
        luck = {one.id: one.weighs(here.values) for one in outcomes(play.scenario, here)}
        open_now = steps(play.scenario, here)
        if not open_now:
            break
        play = play.take(max(open_now, key=lambda step: luck.get(step) or leaning.get((here.scene, step), 1)))
    return play
