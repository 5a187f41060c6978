"""The player's rules run by Node, and the same plays by ours, both as plain data that can be compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from attrs import asdict, define, field, frozen

from game.story import NEXT, Dice, Playthrough, Several, Short, fall, page, page_of, settle, steps
from game.story.own_moment import moment_word
from game.story.own_place import place_word
from game.web.compile_story import compile_story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

    from game.story import OnStage, Page, Reading, Scenario, ShownLine, Wanting
    from game.story.text import Text

NODE = shutil.which("node") or shutil.which("nodejs")
RUNNER = Path(__file__).with_name("play.mjs")

Data = dict[str, Any]


def node() -> str:
    """Node's program; without it the test is skipped on a user's machine, and fails in CI."""
    if NODE is None:
        reason = "no Node here (Debian: apt-get install nodejs)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return NODE


@frozen
class Asked:
    """A play: its start, and what is chosen on each page that is read; None where luck is read about.

    With `every` it is each step that is taken, past silent pages and whatever luck would have been.
    """

    circumstance: str | None
    seed: int
    chosen: tuple[str | None, ...]
    names: Mapping[str, str] = field(factory=dict)
    every: bool = False


@define(eq=False)
class NodeStory:
    """Node with a program that reads a story and is asked about it: a line of JSON in, a line out."""

    runner: ClassVar[Path]
    process: subprocess.Popen[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Start it."""
        self.process = subprocess.Popen(
            [node(), str(self.runner)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def read(self, scenario: Scenario) -> None:
        """Hand it the story that is asked about next."""
        self._tell({"story": compile_story(scenario)})

    def asked(self, message: object) -> Any:  # noqa: ANN401 - whatever was asked for
        """What it answers."""
        self._tell(message)
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def _tell(self, message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def close(self) -> None:
        """End it."""
        self.process.communicate()


@define(eq=False)
class NodePlayer(NodeStory):
    """Node with `play.mjs`, for as many stories and plays as are asked."""

    runner = RUNNER

    def played(self, plays: Sequence[Asked]) -> list[list[Data]]:
        """What is read in each play, page by page."""
        found: list[list[Data]] = self.asked({"plays": [asdict(each) for each in plays]})
        return found


def played(scenario: Scenario, asked: Asked) -> list[Data]:
    """The same by `game.story`."""
    dice = Dice(asked.seed)
    play = Playthrough(scenario, (), asked.circumstance).told_by(asked.seed, asked.names)
    play = play if asked.every else settle(play, dice)
    seen = [looked(play)]
    for step in asked.chosen:
        play = play.take(fall(play, dice) if step is None else step)
        play = play if asked.every else settle(play, dice)
        seen.append(looked(play))
    return seen


def at_random(scenario: Scenario, dice: Random, longest: int = 40) -> Asked:
    """A play that chooses at random, to its end or for so many pages, with a start and names at random."""
    starts = (None, *scenario.circumstances)
    names = {each: dice.choice(("", "Bo", "<b>&", "向上")) for each in scenario.names if dice.random() < 0.7}
    asked = Asked(dice.choice(starts), dice.getrandbits(32), (), names)
    luck = Dice(asked.seed)
    play = settle(Playthrough(scenario, (), asked.circumstance).told_by(asked.seed, names), luck)
    chosen: list[str | None] = []
    while len(chosen) < longest and (open_ := steps(scenario, play.state)):
        kind = page(scenario, play.state).kind
        chosen.append(None if kind == "chance" else NEXT if kind == "next" else dice.choice(open_))
        play = settle(play.take(chosen[-1] or fall(play, luck)), luck)
    return Asked(asked.circumstance, asked.seed, tuple(chosen), names)


def looked(play: Playthrough) -> Data:
    """Where a play stands and all that is read there."""
    state, back = play.state, play.step_back().state
    return {
        "state": {"scene": state.scene, "values": list(map(int, state.values))},
        "steps": [[step.scene, step.id] for step in play.steps],
        "page": page_data(page_of(play)),
        "earlier": page_data(page_of(play, len(play.steps) // 2)),
        "because": play.because and _text(play.because),
        "open": list(steps(play.scenario, state)),
        "back": {"scene": back.scene, "values": list(map(int, back.values))},
    }


def page_data(shown: Page) -> Data:
    """A page as the player has it."""
    return {
        "scene": shown.scene,
        "language": shown.language,
        "kind": shown.kind,
        "view": shown.view,
        "place": place_word(shown.place),
        "light": shown.light,
        "season": shown.season,
        "weather": shown.weather,
        "moment": moment_word(shown.moment),
        "shot": shown.shot,
        "caption": _text(shown.caption),
        "chat": shown.chat,
        "clock": shown.clock,
        "tags": list(shown.tags),
        "standing": [_standing(each) for each in shown.standing],
        "lines": [_line(line) for line in shown.lines],
        "options": [
            {
                "id": each.id,
                "available": each.available,
                "text": _text(each.text),
                "locked": each.locked and _text(each.locked),
                "tags": None if each.tags is None else list(each.tags),
                "wanting": each.wanting and _wanting(each.wanting),
            }
            for each in shown.options
        ],
        "ending": shown.ending
        and {
            "title": _text(shown.ending.title),
            "tone": shown.ending.tone,
            "reflection": [_line(line) for line in shown.ending.reflection],
            "debrief": [_text(each) for each in shown.ending.debrief],
        },
        "readings": [_reading(each) for each in shown.readings],
        "changes": [_reading(each) for each in shown.changes],
        "discuss": shown.discuss and shown.discuss.prompt,
        "silent": shown.silent,
    }


def _standing(each: OnStage) -> Data:
    return {
        "character": each.character.id,
        "mood": each.mood,
        "holds": each.holds,
        "posture": each.posture,
    }


def _text(text: Text) -> list[list[object]]:
    return [[run.words, run.emphasis] for run in text.runs]


def _line(line: ShownLine) -> Data:
    return {
        "text": _text(line.text),
        "speaker": line.speaker and line.speaker.id,
        "mood": line.mood,
        "at": line.at,
        "draft": line.draft,
        "post": line.post,
        "likes": line.likes,
        "mark": line.mark,
    }


def _reading(of: Reading) -> Data:
    return {
        "id": of.id,
        "value": of.value,
        "minimum": of.minimum,
        "maximum": of.maximum,
        "colour": of.colour,
    }


def _wanting(of: Wanting) -> Data:
    match of:
        case Short():
            return {"stat": of.stat.id, "value": of.value, "need": of.need, "most": of.most}
        case Several():
            return {"word": of.word, "parts": [_wanting(part) for part in of.parts]}


def differences(scenario: Scenario, plays: Sequence[Asked], player: NodePlayer) -> Iterator[str]:
    """Of each play the first page that is not the same in both, in words, with the walk that leads there."""
    player.read(scenario)
    for asked, theirs in zip(plays, player.played(plays), strict=True):
        ours = played(scenario, asked)
        for number, (mine, other) in enumerate(zip(ours, theirs, strict=True)):
            if mine != other:
                apart = [key for key in mine if mine[key] != other.get(key)]
                yield f"{scenario.id}: {asked}\nafter {number} pages, in {apart}:\n{mine}\n{other}"
                break
