"""The rules of a story once more, from docs/scenario-format.md alone, on plain dictionaries.

Slow and simple on purpose, and without a word of the game: what the game is held against. An expression is
worked out anew from its text every time, a page is written as dictionaries.
"""

from __future__ import annotations

import re
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final

from attrs import define, evolve, field, frozen

Story = dict[str, Any]
Values = dict[str, int]
Shown = list[tuple[str, bool]]  # each letter, and whether it is emphasised

_COMPARED: Final = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
_TOKEN: Final = re.compile(r"\d+|\w+|//|[=!<>]=|[-+*%(),<>]")
_EFFECT: Final = re.compile(r"(\w+) *(\+=|-=|=) *(.+)")
_SPEECH: Final = re.compile(r"(\w+)(?: \((\w+)\))?")
_PIECE: Final = re.compile(r"\{\{|\\\*|\*|\{(\w+)\}|.", re.DOTALL)
_OTHER_KEYS: Final = frozenset({"if", "text", "draft", "post", "at", "likes"})


@frozen
class Now:
    """Where a play is: its scene, the stats and flags, and the scenes it was in.

    `gone` are the choices that were taken and can be once; `back` is where a detour comes back to.
    """

    scene: str
    values: Values
    visited: frozenset[str]
    gone: frozenset[tuple[str, str]] = frozenset()
    back: str = ""


@define
class _Sum:
    """An expression, worked out from left to right as it is read."""

    words: list[str]
    values: Values
    visited: frozenset[str]
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
        return int(_COMPARED[sign](left, self.added())) if sign else left

    def added(self) -> int:
        found = self.multiplied()
        while sign := self.take("+", "-"):
            found += self.multiplied() * (1 if sign == "+" else -1)
        return found

    def multiplied(self) -> int:
        found = self.single()
        while sign := self.take("*", "//", "%"):
            by = self.single()
            found = {"*": found * by, "//": found // (by or 1), "%": found % (by or 1)}[sign]
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
        if word == "visited":
            self.at += 3
            return int(self.words[self.at - 2] in self.visited)
        if word in {"min", "max"} and self.take("("):
            parts = [self.either()]
            while self.take(","):
                parts.append(self.either())
            return (min if word == "min" else max)(self.closed(parts))
        return self.values[word]

    def closed(self, parts: list[int]) -> list[int]:
        assert self.take(")"), self.words
        return parts


def worked_out(text: str, values: Values, visited: frozenset[str]) -> int:
    """What an expression comes to; yes is 1, no is 0."""
    work = _Sum(_TOKEN.findall(text), values, visited)
    found = work.either()
    assert work.at == len(work.words), text
    return found


def holds(what: Story, now: Now) -> bool:
    """Whether the condition of a line, a choice or an exit holds; without one it does."""
    return "if" not in what or worked_out(what["if"], now.values, now.visited) == 1


def _limits(story: Story, stat: str) -> tuple[int, int]:
    said = story["stats"][stat]
    return (said.get("min", 0), said.get("max", 100)) if isinstance(said, dict) else (0, 100)


def _changed(story: Story, effects: list[str], values: Values, visited: frozenset[str]) -> Values:
    values = dict(values)
    for effect in effects:
        found = _EFFECT.fullmatch(effect)
        assert found, effect
        name, sign, text = found.groups()
        new = worked_out(text, values, visited)
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
    effects = story["circumstances"][circumstance]["set"] if circumstance else []
    values = _changed(story, effects, values, frozenset())
    return _entered(story, Now(story["start"], values, frozenset()))


def _entered(story: Story, now: Now) -> Now:
    """A scene is entered: it counts as visited, and then its own effects happen."""
    visited = now.visited | {now.scene}
    effects = story["scenes"][now.scene].get("effects", [])
    return evolve(now, values=_changed(story, effects, now.values, visited), visited=visited)


def ways(story: Story, now: Now) -> dict[str, Story]:
    """What may be taken, by its id."""
    scene = story["scenes"][now.scene]
    if "choices" in scene:
        there = {id_: way for id_, way in scene["choices"].items() if (now.scene, id_) not in now.gone}
        return {id_: way for id_, way in there.items() if holds(way, now)}
    if "chance" in scene:
        return {id_: way for id_, way in scene["chance"].items() if holds(way, now) and weight(way, now) > 0}
    if "next" in scene:
        exits = scene["next"] if isinstance(scene["next"], list) else [scene["next"]]
        named = [each if isinstance(each, dict) else {"goto": each} for each in exits]
        return {"next": next(each for each in named if holds(each, now))}
    return {}


def weight(outcome: Story, now: Now) -> int:
    """How often an outcome falls, beside the others."""
    return worked_out(str(outcome["weight"]), now.values, now.visited)


def taken(story: Story, now: Now, step: str) -> Now:
    """Where a step leads."""
    way = ways(story, now)[step]
    values = _changed(story, way.get("effects", []), now.values, now.visited)
    comes_back = way["goto"] == "back" and "back" not in story["scenes"]
    goto = now.back if comes_back else way["goto"]
    gone = now.gone | ({(now.scene, step)} if way.get("once") else set())
    back = "" if comes_back else way.get("then", now.back)
    return _entered(story, Now(goto, values, now.visited, gone, back))


def read(text: str, now: Now) -> Shown:
    """The letters of authored words as a reader has them."""
    shown: Shown = []
    emphasis = False
    for piece in _PIECE.finditer(text):
        if piece[0] == "*":
            emphasis = not emphasis
            continue
        words = str(now.values[piece[1]]) if piece[1] else piece[0][-1]
        shown += [(letter, emphasis) for letter in words]
    return shown


def _line(said: object, now: Now) -> Story:
    if isinstance(said, str):
        said = {"text": said}
    assert isinstance(said, dict)
    key = next((each for each in said if each not in _OTHER_KEYS), None)
    found = _SPEECH.fullmatch(key) if key else None
    words = said[key] if key else next(said[each] for each in ("text", "draft", "post") if each in said)
    return {
        "text": read(words, now),
        "speaker": found[1] if found else None,
        "mood": found[2] if found else None,
        "at": said.get("at", ""),
        "draft": "draft" in said,
        "post": "post" in said,
        "likes": said.get("likes"),
    }


def _lines(lines: list[object], now: Now) -> list[Story]:
    return [_line(said, now) for part in lines for said in _parts(part, now)]


def _parts(part: Any, now: Now) -> list[object]:  # noqa: ANN401 - a line or a group
    """The lines that are read of a line or a group."""
    if not isinstance(part, dict):
        return [part]
    if isinstance(part.get("either"), list):
        parts = part["either"] if holds(part, now) else []
        read = [each for each in parts if not isinstance(each, dict) or "else" in each or holds(each, now)]
        return _parts(read[0], now) if read else []
    if isinstance(part.get("lines"), list):
        lines = part["lines"] if holds(part, now) else part.get("else", [])
        return [said for each in lines for said in _parts(each, now)]
    return [part] if holds(part, now) else []


def _options(scene: Story, now: Now) -> list[Story]:
    if "next" in scene:
        return [{"id": "next", "available": True, "locked": None, "tags": None}]
    found = []
    for id_, way in scene.get("choices", {}).items():
        if (now.scene, id_) in now.gone:
            continue
        is_open = holds(way, now)
        if not is_open and "locked" not in way:
            continue
        locked = None if is_open else read(way["locked"], now)
        tags = way.get("tags") if is_open else None  # those the post has if it is taken
        offered = {"id": id_, "available": is_open, "locked": locked, "tags": tags}
        found.append({**offered, "text": read(way["text"], now)})
    return found


def _ending(scene: Story, now: Now) -> Story | None:
    if "ending" not in scene:
        return None
    end = scene["ending"]
    return {
        "title": read(end["title"], now),
        "tone": end["tone"],
        "reflection": _lines(end.get("reflection", []), now),
        "debrief": [read(question, now) for question in end.get("debrief", [])],
    }


def shown_stats(story: Story) -> list[str]:
    """The stats a reader sees."""
    return [
        name for name, said in story["stats"].items() if not (isinstance(said, dict) and said.get("hidden"))
    ]


def page(story: Story, now: Now, before: Now | None = None) -> Story:
    """All that a reader has before them, and by how much each stat moved since the scene before."""
    scene = story["scenes"][now.scene]
    kind = next(each for each in ("choices", "chance", "next", "ending") if each in scene)
    lines, stats = _lines(scene.get("lines", []), now), shown_stats(story)
    moved = {name: now.values[name] - before.values[name] for name in stats} if before else {}
    return {
        "scene": now.scene,
        "kind": kind,
        "view": scene.get("view", "stage"),
        "place": _shown(scene, "place", now) or "",
        "light": _shown(scene, "light", now) or "day",
        "weather": _shown(scene, "weather", now),
        "caption": read(_shown(scene, "caption", now) or "", now),
        "chat": scene.get("chat", ""),
        "clock": _shown(scene, "clock", now) or "",
        "tags": scene.get("tags", []),
        "standing": _standing(story, scene, lines, now),
        "lines": lines,
        "options": _options(scene, now),
        "ending": _ending(scene, now),
        "stats": {name: now.values[name] for name in stats},
        "moved": {name: by for name, by in moved.items() if by},
        "silent": not lines and kind in {"next", "chance"},
    }


def _shown(scene: Story, key: str, now: Now) -> Any:  # noqa: ANN401 - whatever stands there
    """What a scene shows under a key: of several the first that holds."""
    several = scene.get(key)
    if not isinstance(several, list):
        return several
    held = [each for each in several if not isinstance(each, dict) or holds(each, now)]
    return (held[0]["is"] if isinstance(held[0], dict) else held[0]) if held else None


def _standing(story: Story, scene: Story, lines: list[Story], now: Now) -> list[str]:
    if "cast" in scene:
        cast = [each if isinstance(each, dict) else {"who": each} for each in scene["cast"]]
        return list(dict.fromkeys(each["who"].split(" ")[0] for each in cast if holds(each, now)))
    hero = story["protagonist"]
    return [hero, *[line["speaker"] for line in lines if line["speaker"] not in {None, hero}][:1]]


def because(story: Story, now: Now, step: str, after: Now) -> Shown | None:
    """The reason beside the numbers that move when a step is taken."""
    said = ways(story, now)[step].get("because") or story["scenes"][after.scene].get("because")
    return read(said, after) if said else None
