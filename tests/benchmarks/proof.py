"""How long knowing everything takes: python tests/benchmarks/proof.py [--large] [--growth] [story.yaml ...].

The complete proof with the share of every ending, against the least code that can play a story in Python
at random (tests/benchmarks/play.py), in the same run. ChoiceScript's randomtest takes as long for 10,000
plays as that baseline for 360,000, so their time stands in for it.

--growth prints how time and states grow with scenes, with live stats and with flags.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.analysis import Budget, graph_of, reach, shares
from game.cli.stories import shipped
from game.diagnostics import Source
from game.loader import load, load_path
from tests.benchmarks.play import LARGE, baseline
from tests.benchmarks.story_generator import as_yaml, generate

if TYPE_CHECKING:
    from game.story import Scenario

STAND_IN = 360_000
PLAYED = 12_000


def proof(scenario: Scenario, states: int = 200_000_000) -> tuple[float, int, bool]:
    """Seconds, states, and whether all of them were looked at."""
    began = time.perf_counter()
    reached = reach(graph_of(scenario), (None,), None, Budget(states))
    if reached.complete:
        total = sum(shares(reached).endings.values())
        if abs(total - 1) > 1e-9:
            raise SystemExit(f"the shares of the endings sum to {total}")
    return time.perf_counter() - began, reached.states, reached.complete


def story(size: int) -> Scenario:
    """The benchmark story of so many scenes."""
    return read(as_yaml(generate(size)), f"story_{size}.yaml")


def read(text: str, name: str) -> Scenario:
    """A story from its text, however large."""
    loaded = load(Source(name, text), limits=LARGE)
    if loaded.scenario is None:
        raise SystemExit(f"{name}: {loaded.diagnostics[0].message}")
    return loaded.scenario


def stand_in(scenario: Scenario) -> float:
    """Seconds the baseline takes for 360,000 plays, from so many of them."""
    play = baseline(scenario, clamp=True)
    began = time.perf_counter()
    for seed in range(PLAYED):
        play(seed)
    return (time.perf_counter() - began) * STAND_IN / PLAYED


def live_story(stats: int, flags: int, layers: int = 16) -> Scenario:
    """A story in which so many stats and flags are read to the end: two scenes a layer."""
    dice = Random(f"{stats} {flags}")
    names, marks = [f"s{n}" for n in range(stats)], [f"f{n}" for n in range(flags)]
    own = "".join(f"  {name}: {{start: 50, min: 0, max: 100, hidden: true}}\n" for name in names)
    text = (
        "upward: 1\ntitle: Live\nprotagonist: me\ncharacters: {me: {name: Me, look: wenzhu}}\n"
        f"stats:\n{own}flags: {{{', '.join(f'{mark}: false' for mark in marks)}}}\nstart: l0_0\nscenes:\n"
    )
    for layer in range(layers):
        for place in range(2 if layer else 1):
            text += f"  l{layer}_{place}:\n    place: lake\n    lines: [Here]\n    choices:\n"
            for way in range(3):
                there = f"l{layer + 1}_{dice.randrange(2)}" if layer + 1 < layers else "last"
                changes = [
                    f"{dice.choice(names)} {dice.choice('+-')}= {dice.randint(3, 8)}" for _ in range(2)
                ]
                if marks and way == 0:
                    changes.append(f"{marks[layer % len(marks)]} = true")
                text += f"      c{way}: {{text: Go, effects: [{', '.join(changes)}], goto: {there}}}\n"
    text += "  last:\n    place: lake\n    lines: [Last]\n    next:\n"
    for number, name in enumerate(names):
        text += f"      - {{if: {name} > {55 + number}, goto: end{number}}}\n"
    for number, mark in enumerate(marks):
        text += f"      - {{if: {mark} and {names[number % stats]} > {40 + number}, goto: flag{number}}}\n"
    text += "      - {goto: other}\n"
    for end in [*(f"end{n}" for n in range(stats)), *(f"flag{n}" for n in range(flags)), "other"]:
        text += f"  {end}: {{place: lake, lines: [Over], ending: {{title: Over, tone: quiet}}}}\n"
    return read(text, "live.yaml")


def growth() -> None:
    """Tables that show where exactness ends."""
    print("| scenes | states | seconds |\n| --- | --- | --- |")
    for size in (100, 1_000, 10_000):
        seconds, states, _ = proof(story(size))
        print(f"| {size:,} | {states:,} | {seconds:.2f} |", flush=True)
    print("\n| live stats | flags | states | seconds | exact |\n| --- | --- | --- | --- | --- |")
    for stats in (2, 3, 4, 5):
        for flags in (0, 4, 8, 12):
            seconds, states, complete = proof(live_story(stats, flags), 20_000_000)
            print(
                f"| {stats} | {flags} | {states:,} | {seconds:.2f} | {'yes' if complete else 'no'} |",
                flush=True,
            )


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("stories", type=Path, nargs="*")
    arguments.add_argument("--large", action="store_true", help="also the story of 10,000 scenes")
    arguments.add_argument("--growth", action="store_true")
    given = arguments.parse_args()
    if given.growth:
        growth()
        return
    for path in shipped():
        scenario = load_path(path).scenario
        if scenario is not None:
            seconds, states, _ = proof(scenario)
            print(f"{scenario.id}: {states:,} states in {seconds:.2f} s")
    for scenario in [read(path.read_text(), path.name) for path in given.stories] or [story(1_000)]:
        pairs = [(proof(scenario), stand_in(scenario)) for _ in range(3)]
        (seconds, states, _), other = min(pairs, key=lambda pair: pair[0][0] / pair[1])
        print(
            f"{len(scenario.scenes):,} scenes: {states:,} states with shares in {seconds:.2f} s; "
            f"10,000 plays of randomtest would take {other:.1f} s; ratio {seconds / other:.2f} (target 1)"
        )
    if given.large:
        seconds, states, complete = proof(story(10_000))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
        print(f"10,000 scenes: {states:,} states in {seconds:.1f} s (target 120), {peak:.2f} GB (target 2)")
        if not complete:
            print("not all of them were looked at")


if __name__ == "__main__":
    main()
