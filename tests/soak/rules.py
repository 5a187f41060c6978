"""Whole random stories played by the game and by its rules written once more: `python -m tests.soak.rules`.

`random_stories.py` writes a story, `plain_rules.py` plays it on dictionaries, and the game loads the file and
plays it: each state, what may be taken, every line, option, lock and ending, how luck may fall, and what
moved must be the same. The first story in which they are not is printed whole.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field

from game.diagnostics import Source
from game.loader import load
from game.story import NotOpenError, Playthrough, choose, draw, outcomes, page, steps
from game.story.own_moment import moment_word
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue
from tests.soak import plain_pages, plain_rules
from tests.soak.grown_stories import grown_story
from tests.soak.random_stories import random_story, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.story import Page, Scenario, ShownLine, State
    from game.story.text import Text

_PLAYS = 3
_LONGEST = 40
_GROWN = 2  # of so many stories one is left as it was drawn; the others have groups in groups and detours


class Difference(Exception):  # noqa: N818 - it is what was looked for
    """What the game has and what the rules have, and the steps that led there."""


@define
class Tried:
    """What was compared so far."""

    stories: int = 0
    refused: Counter[str] = field(factory=Counter)
    plays: int = 0
    states: int = 0
    ended: int = 0
    locked: int = 0
    stuck: int = 0


def _read(text: Text) -> plain_pages.Shown:
    return [(letter, run.emphasis) for run in text.runs for letter in run.words]


def _line(line: ShownLine) -> dict[str, object]:
    return {
        "text": _read(line.text),
        "speaker": line.speaker.id if line.speaker else None,
        "mood": line.mood,
        "at": line.at,
        "draft": line.draft,
        "post": line.post,
        "likes": line.likes,
    }


def _options(shown: Page) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for option in shown.options:
        tags = None if option.tags is None else list(option.tags)
        locked = None if option.locked is None else _read(option.locked)
        offered = {"id": option.id, "available": option.available, "locked": locked, "tags": tags}
        found.append(offered if shown.kind == "next" else {**offered, "text": _read(option.text)})
    return found


def _page(shown: Page) -> dict[str, object]:
    """A page of the game as dictionaries."""
    end = shown.ending
    ending = end and {
        "title": _read(end.title),
        "tone": end.tone,
        "reflection": list(map(_line, end.reflection)),
        "debrief": list(map(_read, end.debrief)),
    }
    return {
        "scene": shown.scene,
        "kind": shown.kind,
        "view": shown.view,
        "place": shown.place,
        "light": str(shown.light),
        "moment": moment_word(shown.moment),
        "shot": str(shown.shot),
        "weather": shown.weather,
        "caption": _read(shown.caption),
        "chat": shown.chat,
        "clock": shown.clock,
        "tags": list(shown.tags),
        "standing": [(each.character.id, each.holds, str(each.posture)) for each in shown.standing],
        "lines": list(map(_line, shown.lines)),
        "options": _options(shown),
        "ending": ending,
        "stats": {each.id: each.value for each in shown.readings},
        "moved": {each.id: each.value for each in shown.changes},
        "silent": shown.silent,
    }


def same(what: str, game: object, rules: object) -> None:
    """Both have the same. Raises Difference."""
    if game != rules:
        raise Difference(f"{what}:\n  game  {game}\n  rules {rules}")


def _same_state(scenario: Scenario, state: State, now: plain_rules.Now) -> None:
    same("scene", state.scene, now.scene)
    for slot, value in zip(scenario.slots, state.values, strict=True):
        if isinstance(slot, Stat | Flag):
            same(slot.id, value, now.values[slot.id])
        elif isinstance(slot, Visit):
            same(f"visits({slot.scene})", value, min(slot.most, now.counts.get(slot.scene, 0)))
        elif isinstance(slot, WordValue):
            same(slot.id, slot.values[value], now.values[slot.id])
        elif isinstance(slot, Taken):
            same(f"{slot.scene} > {slot.choice} taken", bool(value), (slot.scene, slot.choice) in now.gone)
        elif isinstance(slot, Return):
            same("back", (("", *slot.scenes)[value]), now.back)


def _same_page(game: Playthrough, wanted: dict[str, Any]) -> None:
    """Part by part, so that a difference is short."""
    shown = _page(page(game.scenario, game.state, game.states[-2] if game.steps else None))
    for part, value in wanted.items():
        same(part, shown[part], value)


def _same_steps(scenario: Scenario, state: State, ways: Iterable[str], now: plain_rules.Now) -> None:
    """What is open can be taken, and nothing else; each outcome falls on as many sides as it weighs."""
    same("steps", set(steps(scenario, state)), set(ways))
    scene = now.story["scenes"][state.scene]
    for step in {*scene.get("choices", {}), *scene.get("chance", {}), "next"} - set(ways):
        try:
            choose(scenario, state, step)
        except NotOpenError:
            continue
        raise Difference(f"{step} is closed, and yet it was taken")
    if "chance" in scene:
        sides = sum(outcome.weighs(state.values) for outcome in outcomes(scenario, state))
        fell = Counter(draw(scenario, state, lambda _, side=side: side) for side in range(sides))  # type: ignore[misc]
        same("luck", dict(fell), {way: plain_rules.weighs(scene["chance"][way], now) for way in ways})


def _play(scenario: Scenario, story: dict[str, Any], dice: random.Random, tried: Tried) -> None:
    """One random play by both."""
    circumstance = dice.choice([None, *story.get("circumstances", {})])
    game, now = Playthrough(scenario, (), circumstance), plain_rules.first(story, circumstance)
    before, why = None, None
    tried.plays += 1
    try:
        for _ in range(_LONGEST):
            tried.states += 1
            ways = plain_rules.ways(story, now)
            _same_state(scenario, game.state, now)
            _same_page(game, plain_pages.page(story, now, before))
            _same_steps(scenario, game.state, ways, now)
            if before and not plain_pages.page(story, before)["silent"]:
                same("because", game.because and _read(game.because), why)
            tried.locked += any(not option.available for option in page(scenario, game.state).options)
            if not ways:
                ended = "ending" in story["scenes"][now.scene]
                tried.ended += ended
                tried.stuck += not ended
                return
            step = dice.choice(sorted(ways))
            after = plain_rules.taken(story, now, step)
            why = plain_pages.because(story, now, step, after)
            game, before, now = game.take(step), now, after
    except Difference as found:
        walk = " → ".join(f"{step.scene} > {step.id}" for step in game.steps)
        raise Difference(f"{circumstance or ''} {walk} → {game.state.scene}\n{found}") from None


def one(seed: int, tried: Tried) -> None:
    """Compare the story of a seed. Raises Difference."""
    story = grown_story(seed) if seed % _GROWN else random_story(seed)
    text = written(story, seed)
    loaded = load(Source("drawn.yaml", text))
    if loaded.scenario is None:
        tried.refused.update(
            {f"{each.rule} {each.message}" for each in loaded.diagnostics if each.severity == "error"}
        )
        return
    tried.stories += 1
    dice = random.Random(seed)
    for _ in range(_PLAYS):
        try:
            _play(loaded.scenario, story, dice, tried)
        except Difference as found:
            raise Difference(f"seed {seed}\n{text}\n{found}") from None
        except Exception as problem:
            problem.add_note(f"seed {seed}\n{text}")
            raise


def run(count: int, first: int = 0) -> Tried:
    """Compare so many stories, from a seed on. Raises Difference."""
    tried = Tried()
    for seed in range(first, first + count):
        one(seed, tried)
    return tried


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many stories")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    asked = parser.parse_args()
    try:
        found = run(asked.count, asked.first)
    except Difference as difference:
        sys.exit(str(difference))
    print(f"{found.stories:,} stories, {found.plays:,} plays and {found.states:,} states agreed")
    print(f"{found.ended:,} plays ended, {found.stuck:,} had nothing open; {found.locked:,} pages had locks")
    print(f"refused by the loader: {dict(found.refused.most_common(5)) or 'none'}")
