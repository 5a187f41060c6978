"""A walk is a test of a story in plain lines: where one is, what is read and offered, what is picked.

```
scenario: wenzhu
circumstance: teachers_son        only where the walk has another start
registration > ask_more
  | The train took                the first words of a line shown there
  ? walk_on                       an option that is offered and open
  x ask_name: You rehearse        one that is locked, and the first words of the reason
  = confidence 25                 a stat there; a flag is true or false, a word is one of its words
luck > rain                       an outcome
platform > next
home .                            an ending
```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.diagnostics import Source
from game.story.page import page, wordings
from game.story.play import outcomes
from game.story.playthrough import Step
from game.story.renamed_walk import by_ids_of_today
from game.story.replay import replay
from game.story.slots import Flag, Stat, WordValue
from game.story.walk import Offer, Passage, Stray, Value, Walk
from game.typography.columns import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story.page import Page
    from game.story.play import Option
    from game.story.playthrough import Playthrough
    from game.story.replay import Replay
    from game.story.scenario import Scenario
    from game.story.state import State

_HEAD: Final = re.compile(r"(scenario|circumstance): *(\w+)")
_SHORT: Final = 60  # columns
_SCENE: Final = re.compile(r"(\w+) *(?:> *(\w+)|\.)")
_WORDS: Final = re.compile(r"\| *(\S.*)")
_OFFERED: Final = re.compile(r"([?x]) *(\w+)(?:: *(\S.*))?")
_VALUE: Final = re.compile(
    r"= *(\w+) +(?:(-?\d{1,4000})|([a-z_]\w*))"
)  # a longer number is none that can be read

_FLAGS: Final = {"true": 1, "false": 0}


@define
class _Written:
    """A passage while its lines are read."""

    line: int
    scene: str
    step: str | None
    words: list[tuple[int, str]] = field(factory=list)
    offers: list[Offer] = field(factory=list)
    values: list[Value] = field(factory=list)

    def expects(self, number: int, line: str) -> bool:
        """Take in that one thing more is expected; whether the line says such a thing."""
        if found := _WORDS.fullmatch(line):
            self.words.append((number, found[1]))
        elif found := _OFFERED.fullmatch(line):
            self.offers.append(Offer(number, found[2], found[1] == "x", found[3] or ""))
        elif found := _VALUE.fullmatch(line):
            worth = int(found[2]) if found[2] else _FLAGS.get(found[3], found[3])
            self.values.append(Value(number, found[1], worth))
        return found is not None

    def passage(self) -> Passage:
        """All that was read."""
        parts = tuple(self.words), tuple(self.offers), tuple(self.values)
        return Passage(self.line, self.scene, self.step, *parts)


def parse_walk(text: str) -> Walk:
    """A walk from its lines; empty lines and those that begin with # are comments."""
    head: dict[str, str] = {}
    passages: list[_Written] = []
    strays: list[Stray] = []
    for number, written in enumerate(Source("", text).lines(), 1):
        line = written.strip()
        if not line or line.startswith("#"):
            continue
        if found := _HEAD.fullmatch(line):
            head[found[1]] = found[2]
        elif found := _SCENE.fullmatch(line):
            passages.append(_Written(number, found[1], found[2]))
        elif not passages or not passages[-1].expects(number, line):
            strays.append(Stray(number, f"“{line}” is no step, no ending and nothing expected"))
    parts = tuple(each.passage() for each in passages), tuple(strays)
    return Walk(head.get("scenario", ""), head.get("circumstance"), *parts)


def follow(scenario: Scenario, walk: Walk) -> Stray | None:
    """The first place where a story is not as a walk says; None if all is as written."""
    return next(iter(strays(scenario, walk)), None)


def strays(scenario: Scenario, walk: Walk) -> tuple[Stray, ...]:
    """Everything in which a story is not as a walk says, up to where it goes another way."""
    misfit = _misfit(scenario, walk)
    if misfit:
        return misfit
    walk = by_ids_of_today(scenario, walk)
    again = _again(scenario, walk)
    states = again.playthrough.states
    found = [
        stray
        for passage, state in zip(walk.passages, states, strict=False)
        for stray in _unlike(scenario, passage, state)
    ]
    astray = _astray(scenario, walk, again)
    return (*found, astray) if astray is not None else tuple(found)


def _misfit(scenario: Scenario, walk: Walk) -> tuple[Stray, ...]:
    """What is wrong with a walk before the first step."""
    if walk.strays:
        return walk.strays
    if walk.scenario != scenario.id:
        message = f"this walk is for the story `{walk.scenario}`, not `{scenario.id}`"
        return (Stray(1, message, "UP802"),)
    if not walk.passages:
        return (Stray(1, "this walk has no steps", "UP802"),)
    if walk.passages[-1].step is not None:
        line = walk.passages[-1].line
        return (Stray(line, "the walk does not end: `scene .` is missing", "UP802"),)
    early = next((passage for passage in walk.passages[:-1] if passage.step is None), None)
    if early is not None:
        return (Stray(early.line, f"the walk goes on after its end at `{early.scene}`", "UP802"),)
    return ()


def _astray(scenario: Scenario, walk: Walk, again: Replay) -> Stray | None:
    """Where the story does not go the way that is written."""
    taken, last = len(again.playthrough.steps), walk.passages[-1]
    here = page(scenario, again.playthrough.state)
    there = (*_there(here), *_luck(scenario, again.playthrough.state))
    if again.stopped is not None:
        return Stray(walk.passages[taken].line, again.stopped.why, "UP803", there)
    if here.scene != last.scene:
        message = f"the story is in the scene `{here.scene}`, not `{last.scene}`"
        return Stray(last.line, message, "UP803", there)
    if here.kind == "ending":
        return None
    return Stray(last.line, f"the scene `{here.scene}` is not an ending", "UP803", there)


def _there(here: Page) -> tuple[str, ...]:
    """What the story does where the walk is left alone."""
    told = [f"the story is in `{here.scene}`"]
    if here.lines:
        told.append(f"there is read: “{shortened(str(here.lines[0].text), _SHORT)}”")
    told += [_option(option) for option in here.options]
    return tuple(told)


def _luck(scenario: Scenario, state: State) -> Iterator[str]:
    """What may fall, where luck decides."""
    yield from (f"luck may bring there: {outcome.id}" for outcome in outcomes(scenario, state))


def _option(option: Option) -> str:
    if option.available:
        return f"open there: {option.id}"
    reason = f", “{shortened(str(option.locked), _SHORT)}”" if option.locked is not None else ""
    return f"locked there: {option.id}{reason}"


def walked(scenario: Scenario, walk: Walk) -> Playthrough | None:
    """The playthrough of a walk, as far as the story goes its way; None where it is no walk of this story."""
    return None if _misfit(scenario, walk) else _again(scenario, walk).playthrough


def _again(scenario: Scenario, walk: Walk) -> Replay:
    steps = [Step(passage.scene, passage.step) for passage in walk.passages if passage.step is not None]
    return replay(scenario, steps, walk.circumstance)


def _unlike(scenario: Scenario, passage: Passage, state: State) -> Iterator[Stray]:
    """In what a scene is not as expected, once the story is there."""
    if state.scene != passage.scene:
        return
    here = page(scenario, state)
    read = tuple(wordings(scenario, state))
    even = [_even(text) for line in read for text in line]
    for number, words in passage.words:
        if not any(text.startswith(_even(words)) for text in even):
            message = f"no line shown in `{passage.scene}` begins with “{words}”"
            yield Stray(
                number,
                message,
                "UP804",
                tuple(f"there is read: “{shortened(text, _SHORT)}”" for text, *_ in read),
            )
    for offer in passage.offers:
        if message := _misoffered(here, offer):
            yield Stray(offer.line, message, "UP805", tuple(map(_option, here.options)))
    for value in passage.values:
        if message := _misvalued(scenario, state, value):
            yield Stray(value.line, message, "UP806")


def _misoffered(here: Page, offer: Offer) -> str:
    option = next((each for each in here.options if each.id == offer.id), None)
    if option is None:
        return f"`{offer.id}` is not offered in `{here.scene}`"
    if option.available is offer.locked:
        return f"`{offer.id}` is {'open' if option.available else 'locked'} in `{here.scene}`"
    if not _even(str(option.locked or "")).startswith(_even(offer.reason)):
        return f"the reason of `{offer.id}` does not begin with “{offer.reason}”"
    return ""


def _misvalued(scenario: Scenario, state: State, value: Value) -> str:
    for place, slot in enumerate(scenario.slots):
        if isinstance(slot, Stat | Flag | WordValue) and slot.id == value.id:
            now = state.values[place]
            there = slot.values[now] if isinstance(slot, WordValue) else now
            if there == value.value:
                return ""
            said: dict[str | int, str] = {0: "false", 1: "true"} if isinstance(slot, Flag) else {}
            is_, not_ = (said.get(each, each) for each in (there, value.value))
            return f"`{value.id}` is {is_} in `{state.scene}`, not {not_}"
    return f"there is no stat or flag `{value.id}`"


def _even(text: str) -> str:
    """Words with single spaces, however the author broke the lines; emphasis is no part of the words."""
    return " ".join(text.replace("*", "").split())
