"""Stories built so that one thing is true of each, which only knowing all of it can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Source
from game.loader import load

if TYPE_CHECKING:
    from game.story import Scenario

_HEAD = """upward: 1
title: Trap
protagonist: me
characters: {{me: {{name: Me, look: wenzhu}}}}
stats:
  confidence: {confidence}
  ability: 20
{stats}
flags: {{{flags}}}
start: {start}
scenes:
"""


def trap(
    scenes: str, *, confidence: int = 20, stats: str = "", flags: str = "", start: str = "a"
) -> Scenario:
    """A story from its scenes; `end` is there in every one."""
    head = _HEAD.format(confidence=confidence, stats=stats, flags=flags, start=start)
    text = head + scenes + ending("end")
    loaded = load(Source("trap.yaml", text))
    assert loaded.scenario is not None, [one.message for one in loaded.diagnostics]
    return loaded.scenario


def ending(scene: str) -> str:
    """An ending scene."""
    return f"  {scene}: {{place: lake, lines: [Over], ending: {{title: Over, tone: quiet}}}}\n"


def scene(name: str, *choices: str) -> str:
    """A scene of choices, each written inside its braces."""
    ways = "".join(f"      c{n}: {{text: Go, {way}}}\n" for n, way in enumerate(choices))
    return f"  {name}:\n    place: lake\n    lines: [Here]\n    choices:\n{ways}"


TWENTY = "0110 1001 1100 0101 1010".replace(" ", "")


def twenty_locks() -> Scenario:
    """An ending behind twenty choices of two, each of which must be the right one."""
    scenes = ""
    for number, right in enumerate(TWENTY):
        there = f"s{number + 1}" if number < len(TWENTY) - 1 else "gate"
        good, bad = f"effects: [right += 1], goto: {there}", f"goto: {there}"
        scenes += scene(f"s{number}", *((bad, good) if right == "1" else (good, bad)))
    scenes += "  gate:\n    place: lake\n    lines: [Gate]\n    next:\n"
    scenes += "      - {if: right == 20, goto: treasure}\n      - {goto: end}\n" + ending("treasure")
    return trap(scenes, stats="  right: {start: 0, min: 0, max: 20, hidden: true}", start="s0")


def exploding(flags: int = 40) -> Scenario:
    """A flag for every scene, and all of them asked for at the end: 2 to the power of 40 states."""
    scenes = "".join(
        scene(f"s{n}", f"effects: [f{n} = true], goto: s{n + 1}", f"goto: s{n + 1}") for n in range(flags)
    )
    eights = [range(first, min(first + 8, flags)) for first in range(0, flags, 8)]
    all_set = " and ".join(f"({' and '.join(f'f{n}' for n in eight)})" for eight in eights)
    scenes += f"  s{flags}:\n    place: lake\n    lines: [Here]\n    next:\n"
    scenes += f"      - {{if: {all_set}, goto: treasure}}\n      - {{if: confidence > 90, goto: nowhere}}\n"
    scenes += "      - {goto: end}\n" + ending("treasure") + ending("nowhere")
    return trap(scenes, flags=", ".join(f"f{n}: false" for n in range(flags)), start="s0")
