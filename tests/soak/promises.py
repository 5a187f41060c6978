"""What is said of promises, held against every state one by one: `python -m tests.soak.promises`.

Of random stories with random promises, every form of them. `plain_promises.py` knows nothing of the game.
The same must be said of each: kept or broken, and if a walk shows it one of as many steps, which the rules
can go.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from game.analysis import Budget
from game.analysis.findings import findings
from game.analysis.promised import promises_alone
from game.diagnostics import Source
from game.loader import load
from tests.soak import plain_rules
from tests.soak.plain_explorer import Explored
from tests.soak.plain_promises import Plain, Promised
from tests.soak.random_stories import random_story, written
from tests.soak.rules import Difference, same

if TYPE_CHECKING:
    from game.analysis.lint import Finding

_FEWEST: Final = 5
_MOST: Final = 250  # states of a start
_PROMISES: Final = 14
_WHOLE: Final = 8  # of every so many stories one is looked into by all of `check`
_SHARE: Final = re.compile(r"([\d.]+) %")
_KINDS: Final = (
    *("reach", "never", "after", "before", "unless", "always"),
    *("share", "meet", "with", "comes", "comes", "many"),
)
_STEPS: Final = re.compile(r" → ")
_START: Final = re.compile(r" \(start: (\w+)\)$")


@define
class Tried:
    """What was compared so far; `kept` and `broken` count promises by their kind."""

    stories: int = 0
    passed_over: int = 0
    states: int = 0
    kept: Counter[str] = field(factory=Counter)
    broken: Counter[str] = field(factory=Counter)
    steps: int = 0
    shares: int = 0


class _Author:
    """Draws promises about a story."""

    def __init__(self, story: dict[str, Any], seed: int) -> None:
        self.dice = random.Random(seed)
        self.scenes = [*story["scenes"]]
        self.endings = [id_ for id_, scene in story["scenes"].items() if "ending" in scene]
        self.starts = [*story.get("circumstances", {})]
        self.stats, self.flags = [*story["stats"]], [*story["flags"]]

    def condition(self) -> str:
        dice = self.dice
        compared = f"{dice.choice(self.stats)} {dice.choice(('>=', '<', '=='))} {dice.randint(0, 60)}"
        asked = dice.choice((dice.choice(self.flags), f"visited({dice.choice(self.scenes)})", compared))
        return dice.choice((asked, asked, f"not {asked}", f"{asked} and {dice.choice(self.flags)}"))

    def promise(self) -> Promised:  # noqa: PLR0911 - one return for each form
        dice, scene, asked = self.dice, self.dice.choice(self.scenes), self.condition()
        kind = dice.choice(_KINDS)
        match kind:
            case "reach":
                start = dice.choice(["every", "the", *self.starts])
                said = f"{start} start" if start in {"every", "the"} else start
                found = None if start == "the" else start
                return Promised(f"{said} can reach {scene}", kind, (scene,), start=found)
            case "never":
                return Promised(f"no play reaches {scene}", kind, (scene,))
            case "after" | "before" | "unless":
                return Promised(f"no play reaches {scene} {kind} {asked}", kind, (scene,), asked)
            case "always":
                every = dice.random() < 0.4
                where = "every ending" if every else scene
                return Promised(f"at {where} {asked}", kind, (*self.endings,) if every else (scene,), asked)
            case "share" | "meet" | "with":
                return self._share(kind, asked)
            case "many":
                least = dice.randint(1, len(self.endings))
                return Promised(f"bold can reach at least {least} endings", kind, least=least)
            case _:
                return self._comes(scene, asked)

    def _share(self, kind: str, asked: str) -> Promised:
        dice = self.dice
        named = self.endings if kind == "share" else self.scenes
        scenes = dice.sample(named, dice.randint(1, min(3, len(named)))) if kind != "with" else []
        least, most = sorted(dice.choice((0, 1, 10, 25, 50, 50, 75, 100)) for _ in range(2))
        does = {"share": "end in", "meet": "reach", "with": "end with"}[kind]
        start = dice.choice(["every", "the", "", "", *self.starts])
        from_ = f" from {start}{' start' * (start in {'every', 'the'})}" if start else ""
        sentence = f"{least}% to {most}% of plays {does} {' or '.join(scenes) or asked}{from_}"
        found = None if start in {"the", ""} else start
        bounds = least / 100, most / 100
        return Promised(sentence, kind, (*scenes,), "" if scenes else asked, found, "", None, *bounds)

    def _comes(self, scene: str, asked: str) -> Promised:
        since = self.dice.choice(self.scenes) if self.dice.random() < 0.5 else ""
        within = self.dice.choice((None, 1, 2, 3, 5))
        tail = "" if within is None else f" within {within} scenes"
        sentence = f"after {since or asked}, {scene} comes{tail}"
        return Promised(sentence, "comes", (scene,), "" if since else asked, since=since, within=within)


def one(seed: int, tried: Tried) -> None:
    """Compare the promises of a seed. Raises Difference."""
    story = random_story(seed)
    author = _Author(story, seed)
    drawn = {each.sentence: each for each in (author.promise() for _ in range(_PROMISES))}
    story |= {"upward": 1.1, "promises": [*drawn]}
    starts = []
    for start in (None, *story.get("circumstances", {})):
        plain = Explored(story, _MOST)
        if not plain.search([start]) or len(plain.states) < _FEWEST:
            tried.passed_over += 1
            return
        starts.append(Plain(plain, start))
    text = written(story, seed)
    loaded = load(Source("drawn.yaml", text))
    scenario = loaded.scenario
    if scenario is None:
        assert {each.rule for each in loaded.diagnostics if each.severity == "error"} == {"UP504"}, text
        tried.passed_over += 1
        return
    try:
        found = promises_alone(scenario, Budget) if seed % _WHOLE else findings(scenario)
        said = {each.path[1]: each for each in found if each.rule in {"UP530", "UP531"}}
        for number, promise in enumerate(drawn.values()):
            _compare(promise, said.get(number), starts, tried)
    except Difference as difference:
        raise Difference(f"seed {seed}\n{text}\n{difference}") from None
    except Exception as problem:
        problem.add_note(f"seed {seed}\n{text}")
        raise
    tried.stories += 1
    tried.states += sum(len(each.explored.states) for each in starts)


def _compare(promise: Promised, said: Finding | None, starts: list[Plain], tried: Tried) -> None:
    broken = [(each, found) for each in starts if each.concerns(promise) for found in [each.breach(promise)]]
    broken = [(each, found) for each, found in broken if found is not None]
    same(f"{promise.sentence}: broken", said is not None, bool(broken))
    (tried.kept if said is None else tried.broken)[promise.kind] += 1
    if said is None:
        return
    same(f"{promise.sentence}: rule", said.rule, "UP530")
    if not said.walk:
        _compare_shares(promise, said, broken[0][0], tried, alone=len(starts) == 1)
        return
    plain, steps = broken[0]
    found = _START.search(said.walk)
    same(f"{promise.sentence}: start", found and found[1], plain.start)
    *walk, end = _STEPS.split(_START.sub("", said.walk))
    same(f"{promise.sentence}: steps of {said.walk}", len(walk), steps)
    now = plain_rules.first(plain.explored.story, plain.start)
    for each in walk:
        scene, step = each.split(" > ")
        same(f"{promise.sentence}: {said.walk}", scene, now.scene)
        now = plain_rules.taken(plain.explored.story, now, step)
    same(f"{promise.sentence}: {said.walk}", end, now.scene)
    tried.steps += len(walk)


def _compare_shares(promise: Promised, said: Finding, plain: Plain, tried: Tried, *, alone: bool) -> None:
    """The share is that of the first start from which it breaks, which is named but where it is `alone`."""
    told = _SHARE.match(said.message)
    if told is None or promise.kind not in {"share", "meet", "with"}:
        return
    share = plain.share(promise)
    if abs(float(told[1]) / 100 - share) > 10 ** -(len(told[1].partition(".")[2]) + 2):
        raise Difference(f"{promise.sentence}: {said.message}, and it is {share}")
    start = f" from {plain.start or 'the start'}"
    named = promise.start is not None and not alone
    same(f"{promise.sentence}: {said.message}", said.message.endswith(start), named)
    tried.shares += 1


def run(count: int, first: int = 0) -> Tried:
    """Compare so many stories, from a seed on. Raises Difference."""
    tried, seed = Tried(), first
    while tried.stories < count:
        one(seed, tried)
        seed += 1
    return tried


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="how many stories")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    asked = parser.parse_args()
    try:
        tried = run(asked.count, asked.first)
    except Difference as difference:
        sys.exit(str(difference))
    print(f"{tried.stories:,} stories agreed, {tried.states:,} states; passed over: {tried.passed_over:,}")
    print(f"kept: {dict(sorted(tried.kept.items()))}")
    print(
        f"broken: {dict(sorted(tried.broken.items()))}, shown by walks of {tried.steps:,} steps"
        f" and {tried.shares:,} shares"
    )
