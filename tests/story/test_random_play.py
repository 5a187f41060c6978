"""Fast random play: which numbers its luck is made of, and what it does with them."""

from __future__ import annotations

from game.diagnostics import Source
from game.loader import load
from game.story import RandomPlay, Scenario

ENDINGS = "".join(
    f"  e{n}: {{place: lake, lines: [x], ending: {{title: E{n}, tone: open}}}}\n" for n in range(4)
)
FOUR = "{" + ", ".join(f"c{n}: {{text: C{n}, goto: e{n}}}" for n in range(4)) + "}"
SEEDS = range(0, 2**32, 2**32 // 97)


def _story(scenes: str) -> Scenario:
    text = f"""upward: 1
title: Luck
protagonist: me
characters: {{me: {{name: Me, look: wenzhu}}}}
flags: {{asked: false}}
start: s
scenes:
{scenes}{ENDINGS}"""
    loaded = load(Source("luck.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def _number(seed: int) -> int:
    return (seed * 1664525 + 1013904223) % 2**32


def test_a_choice_is_taken_by_the_upper_part_of_the_next_number() -> None:
    """A quarter of all numbers for each of four."""
    play = RandomPlay(_story(f"  s: {{place: lake, lines: [x], choices: {FOUR}}}\n"))
    assert [play(seed) for seed in SEEDS] == [(f"e{_number(seed) * 4 >> 32}", 1) for seed in SEEDS]


def test_each_choice_takes_a_number_of_its_own() -> None:
    """And is counted."""
    first = "  s: {place: lake, lines: [x], choices: {a: {text: A, goto: t}, b: {text: B, goto: t}}}\n"
    play = RandomPlay(_story(f"{first}  t: {{place: lake, lines: [x], choices: {FOUR}}}\n"))
    assert [play(seed) for seed in SEEDS] == [(f"e{_number(_number(seed)) * 4 >> 32}", 2) for seed in SEEDS]


def test_luck_falls_by_the_weights() -> None:
    """One, two and one of four; that is no choice."""
    weights = ", ".join(f"o{n}: {{weight: {weight}, goto: e{n}}}" for n, weight in enumerate((1, 2, 1)))
    play = RandomPlay(_story(f"  s: {{place: lake, lines: [x], chance: {{{weights}}}}}\n"))
    fallen = ("e0", "e1", "e1", "e2")
    assert [play(seed) for seed in SEEDS] == [(fallen[_number(seed) * 4 >> 32], 0) for seed in SEEDS]


def test_what_is_not_open_is_never_taken() -> None:
    """Of choices, those that are open share the numbers; of exits, the first that is open is taken."""
    shut = FOUR.replace("goto: e0", "if: visited(e3), goto: e0").replace("goto: e2", "if: asked, goto: e2")
    play = RandomPlay(_story(f"  s: {{place: lake, lines: [x], choices: {shut}}}\n"))
    fallen = ("e1", "e3")
    assert [play(seed) for seed in SEEDS] == [(fallen[_number(seed) * 2 >> 32], 1) for seed in SEEDS]
    exits = "[{if: asked, goto: e0}, {if: not asked, goto: e1}, e2]"
    assert RandomPlay(_story(f"  s: {{place: lake, lines: [x], next: {exits}}}\n"))(7) == ("e1", 0)
    assert RandomPlay(_story("  s: {place: lake, lines: [x], next: [{if: asked, goto: e0}, e2]}\n"))(7) == (
        "e2",
        0,
    )


def test_a_story_without_an_end_is_left() -> None:
    """After ten thousand steps, wherever it stands."""
    round_ = "{a: {text: A, goto: s}, b: {text: B, if: asked, goto: e0}}"
    assert RandomPlay(_story(f"  s: {{place: lake, lines: [x], choices: {round_}}}\n"))(3) == ("s", 10_000)
