"""A walk is a test of a story in plain lines: where the reader is, what is read there, what is picked.

```
scenario: wenzhu
circumstance: teachers_son        only where the walk has another start
registration > ask_more
  | The train took                the first words of a line shown there
luck > rain                       an outcome
platform > next
home .                            an ending
```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.story.page import page
from game.story.playthrough import Playthrough, Step
from game.story.replay import replay

if TYPE_CHECKING:
    from game.story.page import Page
    from game.story.scenario import Scenario
    from game.story.state import State

_HEAD: Final = re.compile(r"(scenario|circumstance): *(\w+)")
_SCENE: Final = re.compile(r"(\w+) *(?:> *(\w+)|\.)")
_WORDS: Final = re.compile(r"\| *(\S.*)")


@frozen
class Stray:
    """Where a walk and the story part: the walk's line, from 1, and why, in words."""

    line: int
    message: str


@frozen
class Passage:
    """One scene of a walk: the words expected there, each with its line, and the step taken, or none."""

    line: int
    scene: str
    step: str | None
    words: tuple[tuple[int, str], ...] = ()


@frozen
class Walk:
    """A walk as written; `strays` are the lines that are not understood."""

    scenario: str = ""
    circumstance: str | None = None
    passages: tuple[Passage, ...] = ()
    strays: tuple[Stray, ...] = ()


def parse_walk(text: str) -> Walk:
    """A walk from its lines; empty lines and those that begin with # are comments."""
    walk = Walk()
    for number, written in enumerate(text.splitlines(), 1):
        line = written.strip()
        if line and not line.startswith("#"):
            walk = _with(walk, number, line)
    return walk


def _with(walk: Walk, number: int, line: str) -> Walk:
    if found := _HEAD.fullmatch(line):
        is_start = found[1] == "circumstance"
        return evolve(walk, circumstance=found[2]) if is_start else evolve(walk, scenario=found[2])
    if found := _SCENE.fullmatch(line):
        return evolve(walk, passages=(*walk.passages, Passage(number, found[1], found[2])))
    if (found := _WORDS.fullmatch(line)) and walk.passages:
        last = walk.passages[-1]
        expecting = evolve(last, words=(*last.words, (number, found[1])))
        return evolve(walk, passages=(*walk.passages[:-1], expecting))
    stray = Stray(number, f"“{line}” is no step, no ending and no expected words")
    return evolve(walk, strays=(*walk.strays, stray))


def follow(scenario: Scenario, walk: Walk) -> Stray | None:
    """Walk a story; nothing if all is as written, else where it first is not."""
    return _misfit(scenario, walk) or _astray(scenario, walk) or _misread(scenario, walk)


def _misfit(scenario: Scenario, walk: Walk) -> Stray | None:
    """What is wrong with a walk before the first step."""
    if walk.strays:
        return walk.strays[0]
    if walk.scenario != scenario.id:
        return Stray(1, f"this walk is for the story `{walk.scenario}`, not `{scenario.id}`")
    if not walk.passages:
        return Stray(1, "this walk has no steps")
    if walk.passages[-1].step is not None:
        return Stray(walk.passages[-1].line, "the walk does not end: `scene .` is missing")
    early = next((passage for passage in walk.passages[:-1] if passage.step is None), None)
    return Stray(early.line, f"the walk goes on after its end at `{early.scene}`") if early else None


def _astray(scenario: Scenario, walk: Walk) -> Stray | None:
    """Where the story does not go the way that is written."""
    again = replay(scenario, _steps(walk), walk.circumstance)
    taken, last = len(again.playthrough.steps), walk.passages[-1]
    if again.stopped is not None:
        return Stray(walk.passages[taken].line, again.stopped.why)
    here = page(scenario, again.playthrough.state)
    if here.scene != last.scene:
        return Stray(last.line, f"the story is in the scene `{here.scene}`, not `{last.scene}`")
    return None if here.kind == "ending" else Stray(last.line, f"the scene `{here.scene}` is not an ending")


def _steps(walk: Walk) -> list[Step]:
    return [Step(passage.scene, passage.step) for passage in walk.passages if passage.step is not None]


def _misread(scenario: Scenario, walk: Walk) -> Stray | None:
    """Where something else is read than what is written."""
    play = Playthrough(scenario, tuple(_steps(walk)), walk.circumstance)
    for passage, state in zip(walk.passages, play.states, strict=True):
        for number, words in passage.words:
            if not _reads(scenario, state, words):
                return Stray(number, f"no line shown in `{passage.scene}` begins with “{words}”")
    return None


def _reads(scenario: Scenario, state: State, words: str) -> bool:
    return any(_even(text).startswith(_even(words)) for text in _read_here(page(scenario, state)))


def _read_here(here: Page) -> list[str]:
    reflection = here.ending.reflection if here.ending else ()
    return [str(line.text) for line in (*here.lines, *reflection)]


def _even(text: str) -> str:
    """Words with single spaces, however the author broke the lines; emphasis is no part of the words."""
    return " ".join(text.replace("*", "").split())
