"""What `check` and `odds` say, held against every state one by one: `python -m tests.soak.explorer`.

Of random stories, that is. `plain_explorer.py` knows nothing of the game: it plays the story's dictionaries
by the rules written once more, with fractions. The same must be said of what is reached, open, shut, shown,
stuck and without an end, of the shortest walks, and of each ending's share, fewest and most decisions and
number of ways, from every start, circles included. Stories of fewer than 10 or more than 400 states are
passed over.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field

from game.analysis import graph_of, nearest, reach, walk_to
from game.analysis.findings import findings
from game.authoring.odds import odds
from game.diagnostics import Source
from game.loader import load
from tests.soak import plain_pages, plain_rules
from tests.soak.plain_explorer import Explored, Length
from tests.soak.random_stories import random_story, written
from tests.soak.rules import Difference, same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.analysis.lint import Finding
    from game.story import Scenario

_FEWEST = 10
_MOST = 400
# A float's sums may be so far from the fraction.
_NEAR = 1e-9
_STEP = re.compile(r" > ")


@define
class Tried:
    """What was compared so far, and how far a share was from its fraction at most."""

    stories: int = 0
    passed_over: int = 0
    states: int = 0
    largest: int = 0
    shares: int = 0
    circles: int = 0
    said: Counter[str] = field(factory=Counter)
    farthest: float = 0.0


def _asking(story: dict[str, Any], scene: str) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Every line of a scene that has a condition, with the keys that lead to it."""
    there = story["scenes"][scene]
    for number, line in enumerate(there.get("lines", [])):
        if isinstance(line, dict) and "if" in line and not plain_pages.is_group(line):
            yield ("scenes", scene, "lines", number), line
    for number, line in enumerate(there.get("ending", {}).get("reflection", [])):
        if isinstance(line, dict) and "if" in line and not plain_pages.is_group(line):
            yield ("scenes", scene, "ending", "reflection", number), line


def _expected(plain: Explored) -> dict[str, set[tuple[Any, ...]]]:
    """What `check` should say of the states, by rule."""
    story, reached = plain.story, plain.nearest()
    said: dict[str, set[tuple[Any, ...]]] = {
        rule: set() for rule in ("UP521", "UP523", "UP621", "UP622", "UP623", "UP624", "UP628", "UP721")
    }
    for scene in plain.stuck():
        said["UP523" if "chance" in story["scenes"][scene] else "UP521"].add(("scenes", scene))
    for scene in reached:
        for path, way, is_open in _ways(plain, scene):
            if way["goto"] not in reached:
                said["UP621"].add(("scenes", way["goto"]))
            if not is_open and ("if" in way or "chance" in path):
                rule = "UP622" if "choices" in path else "UP623" if "next" in path else "UP628"
                said[rule].add((*path, "if" if "if" in way else "weight"))
            elif "if" in way and all(plain_rules.holds(way, now) for now in plain.within(scene)):
                said["UP721"].add((*path, "if"))
        for path, line in _asking(story, scene):
            shown = [plain_rules.holds(line, now) for now in plain.within(scene)]
            if not any(shown):
                said["UP624"].add((*path, "if"))
            elif all(shown):
                said["UP721"].add((*path, "if"))
    return said


def _ways(plain: Explored, scene: str) -> Iterator[tuple[tuple[Any, ...], dict[str, Any], bool]]:
    """Each way out of a scene: its keys, what is written there, and whether it is ever taken."""
    there, states = plain.story["scenes"][scene], plain.within(scene)
    for kind in ("choices", "chance"):
        for id_, way in there.get(kind, {}).items():
            if way.get("weight") == 0:
                continue  # said of the outcome, by the loader
            yield (
                ("scenes", scene, kind, id_),
                way,
                any(id_ in plain_rules.ways(plain.story, now) for now in states),
            )
    exits = there.get("next", [])
    if isinstance(exits, str):
        yield ("scenes", scene, "next"), {"goto": exits}, True
        return
    for number, way in enumerate(exits):
        named = way if isinstance(way, dict) else {"goto": way}
        taken = any(
            plain_rules.ways(plain.story, now)["next"] is way for now in states if isinstance(way, dict)
        )
        yield ("scenes", scene, "next", number), named, taken or not isinstance(way, dict)


def _check(scenario: Scenario, plain: Explored, tried: Tried) -> None:
    found: dict[str, list[Finding]] = {}
    for each in findings(scenario):
        found.setdefault(each.rule, []).append(each)
        tried.said[each.rule] += 1
    same("UP723, which should not be", found.get("UP723", []), [])
    for rule, paths in _expected(plain).items():
        same(rule, {each.path for each in found.get(rule, []) if not _grouped(plain.story, each.path)}, paths)
    for each in (*found.get("UP521", []), *found.get("UP523", [])):
        same(f"steps to {each.walk}", len(_STEP.findall(each.walk)), _first_stuck(plain, str(each.path[1])))
    named = {str(each.path[1]) for each in found.get("UP522", [])}
    same("scenes said to be without an end, and with one", named - plain.doomed(), set())
    untold = {scene for scene in plain.endless() if not plain.onward(scene) & named}
    same("scenes that lead only to what is not said to be without an end", untold, set())


def _grouped(story: dict[str, Any], path: tuple[Any, ...]) -> bool:
    """Whether something is said of lines in a group, of a case or of a cast: nothing of it is asked here."""
    there: Any = story
    for part in path:
        if isinstance(part, int) and isinstance(there, list) and plain_pages.is_group(there[part]):
            return "lines" in path[:4] or "reflection" in path
        if isinstance(there, list | dict) and (isinstance(there, list) or part in there):
            there = there[part]
    return path[2:3] in {("caption",), ("place",), ("light",), ("clock",), ("weather",), ("cast",)}


def _first_stuck(plain: Explored, scene: str) -> int | None:
    """The fewest steps to where nothing is open in a scene, from the first start that leads to it."""
    for start in plain.starts:
        alone = Explored(plain.story, plain.most)
        alone.search([start])
        if scene in alone.stuck():
            return alone.stuck()[scene]
    return None


def _odds(scenario: Scenario, plain: Explored, tried: Tried) -> None:
    for each in odds(scenario, starts=tuple(plain.starts)):
        if not each.proven:
            raise Difference(f"estimated from {each.start}, and it can be known")
        wanted, lengths = plain.shares(each.start), plain.lengths(each.start)
        for end in each.endings:
            share = wanted.get(end.id, 0)
            off = abs(end.share - float(share))
            tried.farthest = max(tried.farthest, off)
            tried.shares += 1
            if off > _NEAR or (end.share > 0) is not (share > 0):
                raise Difference(f"{end.id} from {each.start}: {end.share}, and it is {share}")
            same(f"{end.id} reached", end.reached, share > 0)
            if end.id in lengths:
                got = Length(end.fewest_decisions, end.most_decisions, end.ways)  # type: ignore[arg-type]
                same(f"lengths to {end.id} from {each.start}", got, lengths[end.id])
                tried.circles += lengths[end.id].ways is None
        off = abs(each.lost - float(1 - sum(wanted.values())))
        if off > _NEAR:
            raise Difference(f"lost from {each.start}: {each.lost}, off by {off}")


def _walks(scenario: Scenario, plain: Explored) -> None:
    """A shortest walk to every scene, gone again by the rules."""
    found = reach(graph_of(scenario), tuple(plain.starts))
    wanted = plain.nearest()
    same("scenes", {scene for scene, layer in found.layers.items() if len(layer)}, set(wanted))
    for scene, layer in found.layers.items():
        place = nearest(layer)
        if place is None:
            continue
        walk = walk_to(found, scene, place)
        same(f"steps to {scene}", len(walk.steps), wanted[scene])
        now = plain_rules.first(plain.story, walk.circumstance)
        for here, step in walk.steps:
            same("walk", here, now.scene)
            now = plain_rules.taken(plain.story, now, step)
        same("walk", now.scene, scene)


def one(seed: int, tried: Tried) -> None:
    """Compare the story of a seed. Raises Difference."""
    story = random_story(seed)
    plain = Explored(story, _MOST)
    if not plain.search((None, *story.get("circumstances", {}))) or len(plain.states) < _FEWEST:
        tried.passed_over += 1
        return
    text = written(story, seed)
    loaded = load(Source("drawn.yaml", text))
    scenario = loaded.scenario
    if scenario is None:
        assert {each.rule for each in loaded.diagnostics if each.severity == "error"} == {"UP504"}, text
        tried.passed_over += 1
        return
    try:
        _walks(scenario, plain)
        _check(scenario, plain, tried)
        _odds(scenario, plain, tried)
    except Difference as found:
        raise Difference(f"seed {seed}\n{text}\n{found}") from None
    except Exception as problem:
        problem.add_note(f"seed {seed}\n{text}")
        raise
    tried.stories += 1
    tried.states += len(plain.states)
    tried.largest = max(tried.largest, len(plain.states))


def run(count: int, first: int = 0) -> Tried:
    """Compare so many stories, from a seed on. Raises Difference."""
    tried, seed = Tried(), first
    while tried.stories < count:
        one(seed, tried)
        seed += 1
    return tried


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many stories")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    asked = parser.parse_args()
    try:
        found = run(asked.count, asked.first)
    except Difference as difference:
        sys.exit(str(difference))
    print(f"{found.stories:,} stories of {_FEWEST} to {found.largest} states agreed, {found.states:,} in all")
    print(f"{found.shares:,} shares, none off by more than {found.farthest:.1e}; circles: {found.circles:,}")
    print(f"said by check: {dict(sorted(found.said.items()))}; passed over: {found.passed_over:,}")
