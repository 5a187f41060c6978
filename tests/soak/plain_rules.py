"""The rules of a story once more, from docs/scenario-format.md alone, on plain dictionaries.

Slow and simple on purpose, and without a word of the game: what the game is held against. An expression is
worked out anew from its text every time. What is read is in `plain_pages.py`.
"""

from __future__ import annotations

import re
from operator import eq, floordiv, ge, gt, le, lt, mod, mul, ne
from typing import Any, Final

from attrs import define, evolve, field, frozen

Story = dict[str, Any]
Values = dict[str, Any]  # numbers, yes and no as 1 and 0, and of words the id of the value

_TIMES: Final = {"*": mul, "//": floordiv, "%": mod}
_COMPARED: Final = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
_TOKEN: Final = re.compile(r"\d+|\w+|//|[=!<>]=|[-+*%(),<>]")
_EFFECT: Final = re.compile(r"(\w+) *(\+=|-=|=) *(.+)")
_COUNTED: Final = 9  # visits are counted so far


@frozen
class Now:
    """Where a play is: its scene, the values, how often it was in each scene, and what was taken once.

    `back` is where a detour comes back to.
    """

    scene: str
    values: Values
    counts: dict[str, int]
    gone: frozenset[tuple[str, str]] = frozenset()
    back: str = ""
    story: Story = field(factory=dict, eq=False, repr=False)


@define
class _Sum:
    """An expression, worked out from left to right as it is read."""

    words: list[str]
    values: Values
    counts: dict[str, int]
    at: int = field(default=0, init=False)

    def take(self, *words: str) -> str:
        """The next word, if it is one of these."""
        if self.at < len(self.words) and self.words[self.at] in words:
            self.at += 1
            return self.words[self.at - 1]
        return ""

    def either(self) -> int:
        found = self.both()
        while self.take("or"):
            found = max(found, self.both())
        return found

    def both(self) -> int:
        found = self.turned()
        while self.take("and"):
            found = min(found, self.turned())
        return found

    def turned(self) -> int:
        return 1 - self.turned() if self.take("not") else self.compared()

    def compared(self) -> int:
        left, sign = self.added(), self.take(*_COMPARED)
        if isinstance(left, str):
            self.at += 1
            return int(_COMPARED[sign](left, self.words[self.at - 1]))
        return int(_COMPARED[sign](left, self.added())) if sign else left

    def added(self) -> int:
        found = self.multiplied()
        while sign := self.take("+", "-"):
            found += self.multiplied() * (1 if sign == "+" else -1)
        return found

    def multiplied(self) -> int:
        found = self.single()
        while sign := self.take("*", "//", "%"):
            found = _TIMES[sign](found, self.single())
        return found

    def single(self) -> int:  # noqa: PLR0911 - one return for each kind of value
        if self.take("-"):
            return -self.single()
        if self.take("("):
            return self.closed([self.either()])[0]
        word = self.words[self.at]
        self.at += 1
        if word.isdigit():
            return int(word)
        if word in {"true", "false"}:
            return int(word == "true")
        if word in {"visited", "visits"}:
            self.at += 3
            often = min(_COUNTED, self.counts.get(self.words[self.at - 2], 0))
            return often if word == "visits" else int(often > 0)
        if word in {"min", "max"} and self.take("("):
            parts = [self.either()]
            while self.take(","):
                parts.append(self.either())
            return (min if word == "min" else max)(self.closed(parts))
        found: int = self.values[word]
        return found

    def closed(self, parts: list[int]) -> list[int]:
        assert self.take(")"), self.words
        return parts


def worked_out(text: str, values: Values, counts: dict[str, int]) -> int:
    """What an expression comes to; yes is 1, no is 0."""
    work = _Sum(_TOKEN.findall(text), values, counts)
    found = work.either()
    assert work.at == len(work.words), text
    return found


def holds(what: Story, now: Now) -> bool:
    """Whether the condition of a line, a choice or an exit holds; without one it does."""
    return "if" not in what or worked_out(what["if"], now.values, now.counts) == 1


def weighs(outcome: Story, now: Now) -> int:
    """How often an outcome falls: not at all where its condition fails or its weight is below 0."""
    return max(0, worked_out(str(outcome["weight"]), now.values, now.counts)) if holds(outcome, now) else 0


def _limits(story: Story, stat: str) -> tuple[int, int]:
    said = story["stats"][stat]
    return (said.get("min", 0), said.get("max", 100)) if isinstance(said, dict) else (0, 100)


def _changed(story: Story, effects: list[str], values: Values, counts: dict[str, int]) -> Values:
    values = dict(values)
    for effect in effects:
        found = _EFFECT.fullmatch(effect)
        assert found, effect
        name, sign, text = found.groups()
        if name in story.get("words", {}):
            values[name] = text
            continue
        new = worked_out(text, values, counts)
        new = new if sign == "=" else values[name] + (new if sign == "+=" else -new)
        if name in story["stats"]:
            low, high = _limits(story, name)
            new = min(high, max(low, new))
        values[name] = new
    return values


def first(story: Story, circumstance: str | None) -> Now:
    """The beginning, under a circumstance or none."""
    values = {
        name: said["start"] if isinstance(said, dict) else said for name, said in story["stats"].items()
    }
    values |= {name: int(said) for name, said in story["flags"].items()}
    values |= story.get("constants", {})
    values |= {name: said["start"] for name, said in story.get("words", {}).items()}
    effects = story["circumstances"][circumstance]["set"] if circumstance else []
    return _entered(Now(story["start"], _changed(story, effects, values, {}), {}, story=story))


def _entered(now: Now) -> Now:
    """A scene is entered: the visit counts, and then its own effects happen."""
    counts = {**now.counts, now.scene: min(_COUNTED, now.counts.get(now.scene, 0) + 1)}
    effects = now.story["scenes"][now.scene].get("effects", [])
    return evolve(now, values=_changed(now.story, effects, now.values, counts), counts=counts)


def ways(story: Story, now: Now) -> dict[str, Story]:
    """What may be taken, by its id."""
    scene = story["scenes"][now.scene]
    if "choices" in scene:
        there = {id_: way for id_, way in scene["choices"].items() if (now.scene, id_) not in now.gone}
        return {id_: way for id_, way in there.items() if holds(way, now)}
    if "chance" in scene:
        return {id_: way for id_, way in scene["chance"].items() if weighs(way, now)}
    if "next" in scene:
        exits = scene["next"] if isinstance(scene["next"], list) else [scene["next"]]
        named = [each if isinstance(each, dict) else {"goto": each} for each in exits]
        return {"next": next(each for each in named if holds(each, now))}
    return {}


def taken(story: Story, now: Now, step: str) -> Now:
    """Where a step leads."""
    way = ways(story, now)[step]
    values = _changed(story, way.get("effects", []), now.values, now.counts)
    comes_back = way["goto"] == "back" and "back" not in story["scenes"]
    goto = now.back if comes_back else way["goto"]
    gone = now.gone | ({(now.scene, step)} if way.get("once") else set())
    back = "" if comes_back else way.get("then", now.back)
    return _entered(Now(goto, values, now.counts, gone, back, story))
