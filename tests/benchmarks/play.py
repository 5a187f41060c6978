"""How many choices a second random play makes, against the least code that can play in Python.

    python tests/benchmarks/play.py [story.yaml]        without a file, a story of 1,000 scenes is made

The baseline: one lambda for each condition, one closure for each choice's effects,
the stats in a dict, nothing checked or shown. Both play the same story with the same luck, in turns, and
must come to the same endings. The ratio is ours to the baseline; it must not fall below 0.5.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.diagnostics import Source
from game.loader import Limits, load
from game.story import RandomPlay
from game.story.scenario import Choices, Next
from game.story.slots import Stat
from tests.benchmarks.story_generator import as_yaml, generate

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.story import Scenario
    from game.story.scenario import Choice

    Stats = dict[str, int]
    Test = Callable[[Stats], bool]
    Change = Callable[[Stats], None]
    Play = Callable[[int], tuple[str, int]]

LARGE: Final = Limits(size=1 << 30, parts=1 << 30)
SCENES: Final = 1000
ROUNDS: Final = 7
SECONDS: Final = 1.0
_EFFECT: Final = re.compile(r"(\w+) ([+-]=) (\d+)")


def baseline(scenario: Scenario, *, clamp: bool) -> Play:
    """Random play as plain as it can be, for stories of choices whose effects add or take away numbers."""
    start = {slot.id: slot.start for slot in scenario.slots if isinstance(slot, Stat)}
    scenes = {
        scene.id: [_choice(choice, clamp=clamp) for choice in scene.then.choices]
        for scene in scenario.scenes.values()
        if isinstance(scene.then, Choices)
    }
    last = next(scene.then for scene in scenario.scenes.values() if isinstance(scene.then, Next))
    ends = [(_test(each.condition.source) if each.condition else None, each.goto) for each in last.exits]
    first = scenario.start

    def play(seed: int) -> tuple[str, int]:
        n, here, stats = 0, first, dict(start)
        while here in scenes:
            on = [choice for choice in scenes[here] if choice[0] is None or choice[0](stats)]
            seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
            _, effect, here = on[seed * len(on) >> 32]
            effect(stats)
            n += 1
        return next(end for test, end in ends if test is None or test(stats)), n

    return play


def _choice(choice: Choice, *, clamp: bool) -> tuple[Test | None, Change, str]:
    test = _test(choice.condition.source) if choice.condition else None
    return test, _effects([effect.source for effect in choice.effects], clamp=clamp), choice.goto


def _test(source: str) -> Test:
    """A lambda over the dict; `eval` of our own generated words, never of an author's."""
    keyed = re.sub(r"\b(?!and\b|or\b|not\b)([a-z]\w*)", r"s['\1']", source)
    test: Test = eval(f"lambda s: {keyed}")  # noqa: S307 - the generator's own words
    return test


def _effects(sources: list[str], *, clamp: bool) -> Change:
    found = [match for each in sources if (match := _EFFECT.fullmatch(each))]
    moved = [(match[1], int(match[2][0] + match[3])) for match in found]
    first, by = moved[0]
    second, by_2 = moved[-1]
    if len(moved) == 1:

        def one(s: Stats) -> None:
            s[first] += by

        def one_kept(s: Stats) -> None:
            s[first] = min(100, max(0, s[first] + by))

        return one_kept if clamp else one

    def two(s: Stats) -> None:
        s[first] += by
        s[second] += by_2

    def two_kept(s: Stats) -> None:
        s[first] = min(100, max(0, s[first] + by))
        s[second] = min(100, max(0, s[second] + by_2))

    return two_kept if clamp else two


def rate(play: Play) -> float:
    """Choices per second."""
    choices = seed = 0
    begun = time.perf_counter()
    while (passed := time.perf_counter() - begun) < SECONDS:
        seed += 1
        choices += play(seed)[1]
    return choices / passed


def main() -> None:
    """Measure in turns, and print the medians and the ratios."""
    loaded = load(Source("story.yaml", _story()), limits=LARGE)
    if loaded.scenario is None:
        raise SystemExit("this story has mistakes: run check")
    ours, kept = RandomPlay(loaded.scenario), baseline(loaded.scenario, clamp=True)
    if any(ours(seed) != kept(seed) for seed in range(1, 1001)):
        raise SystemExit("the baseline plays another story")
    free = baseline(loaded.scenario, clamp=False)
    players: dict[str, Play] = {"ours": ours, "baseline with limits": kept, "baseline without": free}
    rates: dict[str, list[float]] = {name: [] for name in players}
    for _ in range(ROUNDS):
        for name, play in players.items():
            rates[name].append(rate(play))
    middle = {name: statistics.median(each) for name, each in rates.items()}
    for name, each in middle.items():
        print(f"{name:<22} {each:>10,.0f} choices/s   ours is {middle['ours'] / each:.2f} of it")


def _story() -> str:
    return Path(sys.argv[1]).read_text(encoding="utf-8") if sys.argv[1:] else as_yaml(generate(SCENES))


if __name__ == "__main__":
    main()
