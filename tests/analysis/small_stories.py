"""Small stories by the thousand, drawn from a seed, and the plainest explorer there can be as their judge."""

from __future__ import annotations

import random
from collections import deque
from typing import TYPE_CHECKING

from attrs import frozen

from game.diagnostics import Source
from game.loader import load
from game.story import NEXT, begin, choose, outcomes, steps
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario, State

_HEAD = """upward: 1
title: Small
language: en
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats:
  confidence: %d
  luck: {start: %d, min: 0, max: 6, hidden: true}
  wide: {start: %d, min: -20, max: 20, hidden: true}
flags: {a: false, b: %s}
start: s0
scenes:
"""
_TESTS = (
    "confidence >= {n}",
    "confidence < {n}",
    "luck >= {k}",
    "luck == {k}",
    "wide > {w}",
    "a",
    "not b",
    "a and not b",
    "visited({s})",
    "not visited({s})",
    "confidence + luck >= {n}",
    "min(confidence, 20 * luck) > {n}",
    "wide // 3 == {k} - 3",
    "a or luck > {k}",
    "not (wide < {w} or b)",
)
_EFFECTS = (
    "confidence += {n}",
    "confidence -= {n}",
    "confidence = {n}",
    "confidence += 2 + luck * 3",
    "confidence -= max(1, 8 - 3 * luck)",
    "luck += 1",
    "luck -= 1",
    "luck = luck // 2",
    "luck = 6 - luck",
    "wide += {k} - luck",
    "wide -= {k}",
    "wide = max(wide, {w}) - 1",
    "a = true",
    "a = not b",
    "b = true",
    "b = confidence >= {n}",
)


def small_story(seed: int, *, loops: bool = True) -> Scenario:
    """A story of four to eight scenes with everything in it that a story can hold."""
    dice = random.Random(seed)  # noqa: S311 - a test's own luck
    count = dice.randint(4, 8)
    text = _HEAD % (
        dice.randint(0, 100),
        dice.randint(0, 6),
        dice.randint(-9, 9),
        dice.choice(["true", "false"]),
    )
    for number in range(count):
        text += _scene(dice, number, count, loops=loops)
    text += _end("end0") + _end("end1")
    loaded = load(Source("small.yaml", text))
    assert loaded.scenario is not None, [d.message for d in loaded.diagnostics]
    return loaded.scenario


def _end(scene: str) -> str:
    return f"  {scene}:\n    place: lake\n    lines: [The end]\n    ending: {{title: End, tone: quiet}}\n"


def _scene(dice: random.Random, number: int, count: int, *, loops: bool) -> str:
    def goto() -> str:
        if dice.random() < 0.25 or (number == count - 1 and not loops):
            return dice.choice(["end0", "end1"])
        return f"s{dice.randrange(0 if loops else number + 1, count)}" if dice.random() < 0.9 else "end0"

    text = f"  s{number}:\n    place: lake\n    lines: [Here]\n"
    kind = dice.choice(["choices", "choices", "choices", "chance", "next"])
    if kind == "next":
        exits = [f"      - {{if: {_test(dice, count)}, goto: {goto()}}}\n" for _ in range(dice.randint(0, 2))]
        return text + "    next:\n" + "".join(exits) + f"      - {{goto: {goto()}}}\n"
    text += f"    {kind}:\n"
    for way in range(dice.randint(1, 3)):
        text += f"      w{way}:\n"
        if kind == "chance":
            text += f"        weight: {dice.randint(0, 3) if way else 2}\n"
        else:
            text += "        text: Go\n"
            if dice.random() < 0.5:
                text += f"        if: {_test(dice, count)}\n"
        effects = [_filled(dice, dice.choice(_EFFECTS), count) for _ in range(dice.randint(0, 2))]
        text += f"        effects: [{', '.join(map(repr, effects))}]\n" if effects else ""
        text += f"        goto: {goto()}\n"
    return text


def _test(dice: random.Random, count: int) -> str:
    return '"' + _filled(dice, dice.choice(_TESTS), count) + '"'


def _filled(dice: random.Random, words: str, count: int) -> str:
    return words.format(
        n=dice.randint(1, 60), k=dice.randint(0, 6), w=dice.randint(-9, 9), s=f"s{dice.randrange(count)}"
    )


@frozen
class Seen:
    """What the plain explorer saw: the fewest steps to each scene and step, and the share of each ending."""

    scenes: Mapping[str, int]
    taken: frozenset[tuple[str, str]]
    stuck: frozenset[str]
    endings: Mapping[str, float]
    lost: float
    states: int


def explored(scenario: Scenario, most: int = 700) -> Seen | None:
    """Every state, one at a time; nothing if there are too many for this."""
    depth: dict[State, int] = {begin(scenario): 0}
    waiting = deque(depth)
    ahead: dict[State, list[tuple[State, float]]] = {}
    taken, stuck = set[tuple[str, str]](), set[str]()
    while waiting:
        state = waiting.popleft()
        ways = steps(scenario, state)
        weights = {o.id: o.weighs(state.values) for o in outcomes(scenario, state)} or dict.fromkeys(ways, 1)
        if not ways and isinstance(scenario.scenes[state.scene].then, Choices):
            stuck.add(state.scene)
        ahead[state] = []
        for way in ways:
            after = choose(scenario, state, way)
            ahead[state].append((after, weights[way] / sum(weights.values())))
            if way != NEXT:
                taken.add((state.scene, way))
            if after not in depth:
                depth[after] = depth[state] + 1
                waiting.append(after)
        if len(depth) > most:
            return None
    endings, lost = _flowed(begin(scenario), ahead)
    nearest: dict[str, int] = {}
    for state, far in depth.items():
        nearest[state.scene] = min(far, nearest.get(state.scene, far))
    return Seen(nearest, frozenset(taken), frozenset(stuck), endings, lost, len(depth))


def _flowed(first: State, ahead: Mapping[State, list[tuple[State, float]]]) -> tuple[dict[str, float], float]:
    here, endings = {first: 1.0}, dict[str, float]()
    for _ in range(900):
        there: dict[State, float] = {}
        for state, share in here.items():
            if not ahead[state]:
                endings[state.scene] = endings.get(state.scene, 0.0) + share
            for after, part in ahead[state]:
                there[after] = there.get(after, 0.0) + share * part
        here = there
        if not here:
            break
    return endings, sum(here.values())
