"""The same act moves the same stats in all stories that ship, and every stat is asked about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from game.analysis.value_partition import slots_of
from game.diagnostics import Source
from game.loader import load, load_path
from game.story.catalogue import STANDARD_STATS
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.expressions import Effect, Node
    from game.story import Scenario
    from game.story.scenario import Scene

STORIES = sorted((Path(__file__).parents[2] / "scenarios").glob("*/scenario.yaml"))
# By its constant: what that is worth, and the effects of the act, which stand together wherever it is done.
ACTS: Final = {
    "flattery": (3, ("opportunity += flattery", "connection -= flattery")),
    "a_lie": (3, ("energy += a_lie", "connection -= a_lie")),
    "a_favour": (5, ("connection += a_favour", "energy -= a_favour - 2")),
    "a_night": (4, ("ability += a_night", "energy -= a_night")),
    "a_question": (3, ("confidence += a_question", "energy -= a_question - 1")),
    "a_word": (2, ("opportunity += a_word + ability // 8",)),
    "an_evening": (6, ("energy += an_evening",)),
    "a_use": (4, ("opportunity += a_use", "connection -= a_use")),
}
# Being refused has no number of its own: it weighs less each time, and then it is counted.
REFUSED: Final = ("confidence -= max(1, 8 - 3 * refusals)", "refusals += 1")
OFTEN: Final = 4


def _story(path: Path) -> Scenario:
    scenario = load_path(path).scenario
    assert scenario is not None
    return scenario


def _written(scenario: Scenario) -> Iterator[tuple[str, tuple[Effect, ...]]]:
    """Every list of effects of a story, by where it stands."""
    for start in scenario.circumstances.values():
        yield f"circumstance {start.id}", start.effects
    for scene in scenario.scenes.values():
        yield scene.id, scene.effects
        for id_, effects, *_ in _ways(scene):
            yield f"{scene.id} > {id_}", effects


def _ways(scene: Scene) -> Iterator[tuple[str, tuple[Effect, ...], list[Node]]]:
    """The ways out of a scene: id, effects, and whatever is asked to know which is open, or how often."""
    match scene.then:
        case Choices(choices=choices):
            for each in choices:
                yield each.id, each.effects, [each.condition.tree] if each.condition else []
        case Chance(outcomes=outcomes):
            for one in outcomes:
                asked = [one.condition.tree] if one.condition else []
                yield one.id, one.effects, [*asked, one.weight.tree]
        case Next(exits=exits):
            for number, way in enumerate(exits):
                yield f"next {number}", way.effects, [way.condition.tree] if way.condition else []
        case Ending():
            pass


def _plain(source: str) -> str:
    return "".join(source.split())


def _half_done(effects: tuple[Effect, ...]) -> Iterator[str]:
    """The acts of which these effects have some, and not all."""
    here = [_plain(each.source) for each in effects]
    for name, (_, row) in ACTS.items():
        using = [one for one in here if re.search(rf"\b{name}\b", one)]
        wanted = [_plain(one) for one in row]
        if using and sorted(set(using)) != sorted(wanted):
            yield f"{name}: {', '.join(using)}"
    first, then = map(_plain, REFUSED)
    if first in here and then not in here[here.index(first) :]:
        yield f"refused: {first}"


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_an_act_is_worth_the_same_in_every_story(path: Path) -> None:
    """Its number is in the head as in all others; a story names those that are done in it, and some are."""
    scenario = _story(path)
    named = {name: number for name, number in scenario.constants.items() if name in ACTS}
    assert named
    assert named == {name: ACTS[name][0] for name in named}
    done = {_plain(each.source) for _, effects in _written(scenario) for each in effects}
    assert {name for name in named if _plain(ACTS[name][1][0]) not in done} == set()


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_an_act_moves_all_that_it_moves(path: Path) -> None:
    """Wherever one effect of it stands, its others stand beside it."""
    half = {where: [*_half_done(effects)] for where, effects in _written(_story(path))}
    assert {where: said for where, said in half.items() if said} == {}


HALF: Final = """\
upward: 1.1
title: Half
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 40, connection: 40, energy: 40, refusals: {start: 0, max: 9, hidden: true}}
constants: {a_lie: 3, a_favour: 5}
start: desk
scenes:
  desk:
    place: office
    choices:
      lie: {text: Lie, effects: [energy += a_lie], goto: home}
      help: {text: Help, effects: [connection += a_favour, energy -= a_favour-2, energy -= 1], goto: home}
      hear: {text: Ask, effects: ["confidence -= max(1, 8 - 3 * refusals)"], goto: home}
  home: {place: lake, lines: [Home.], ending: {title: Home, tone: warm}}
"""


def test_an_act_that_is_half_done_is_found() -> None:
    """A lie that costs nothing, a refusal that is not counted; a favour is whole, with whatever beside it."""
    scenario = load(Source("half.yaml", HALF)).scenario
    assert scenario is not None
    half = {where: [*_half_done(effects)] for where, effects in _written(scenario)}
    assert {where: said for where, said in half.items() if said} == {
        "desk > lie": ["a_lie: energy+=a_lie"],
        "desk > hear": ["refused: confidence-=max(1,8-3*refusals)"],
    }


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_every_standard_stat_decides(path: Path) -> None:
    """Each is asked about at four choices, outcomes or exits at least."""
    scenario = _story(path)
    ways = [trees for scene in scenario.scenes.values() for _, _, trees in _ways(scene)]
    asked = dict.fromkeys(STANDARD_STATS, 0)
    for trees in ways:
        slots = [scenario.slots[place] for place in {slot for tree in trees for slot in slots_of(tree)}]
        for slot in slots:
            if isinstance(slot, Stat) and slot.id in asked:
                asked[slot.id] += 1
    assert {stat: often for stat, often in asked.items() if often < OFTEN} == {}
