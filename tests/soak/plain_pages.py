"""What is read in a story once more, from docs/scenario-format.md alone: pages as dictionaries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from tests.soak import plain_rules

if TYPE_CHECKING:
    from tests.soak.plain_rules import Now, Story

Shown = list[tuple[str, bool]]  # each letter, and whether it is emphasised

_SPEECH: Final = re.compile(r"(\w+)(?: \((\w+)\))?")
_PIECE: Final = re.compile(r"\{\{|\\\*|\*|\{([\w.]+)\}|.", re.DOTALL)
_OTHER_KEYS: Final = frozenset({"if", "text", "draft", "post", "at", "likes"})
_WORDINGS: Final = re.compile(r"( ?)(?<!\{)\{([^{}]*? \? (?:[^{}]|\{[\w.]+\})*)\}( ?)")
_GROUPS: Final = frozenset({"lines", "else", "either"})


def read(text: str, now: Now) -> Shown:
    """The letters of authored words as a reader has them."""
    shown: Shown = []
    emphasis = False
    text = _WORDINGS.sub(lambda found: _worded(found, now), text)
    for piece in _PIECE.finditer(text):
        if piece[0] == "*":
            emphasis = not emphasis
            continue
        words = _value(piece[1], now) if piece[1] else piece[0][-1]
        shown += [(letter, emphasis) for letter in words]
    return shown


def _worded(found: re.Match[str], now: Now) -> str:
    """Where nothing is read in place of braces, only one of the spaces beside them stays."""
    said = _wording(found[2], now)
    return found[1] + said + found[3] if said else found[1] or found[3]


def _wording(text: str, now: Now) -> str:
    """Of two wordings the first while the condition before them holds, else the second, if there is one."""
    asked, _, words = text.partition(" ? ")
    first, _, other = words.partition("|")
    return (first if plain_rules.worked_out(asked, now.values, now.counts) else other).strip()


def _value(name: str, now: Now) -> str:
    """What is shown of a value: a number, a word, or a part of a record, with a capital if asked so."""
    id_, _, part = name.partition(".")
    said = now.values[id_]
    if id_ not in now.story.get("words", {}):
        return str(said)
    words = now.story["words"][id_]["values"][said]
    if not part:
        return str(words)
    found = str(words[part[0].lower() + part[1:]])
    return found[0].upper() + found[1:] if part[0].isupper() else found


def _line(said: object, now: Now, view: str = "") -> Story:
    """A line; what is not yet said on the stage is the protagonist's."""
    if isinstance(said, str):
        said = {"text": said}
    assert isinstance(said, dict)
    key = next((each for each in said if each not in _OTHER_KEYS), None)
    found = _SPEECH.fullmatch(key) if key else None
    mine = now.story["protagonist"] if view == "stage" and "draft" in said else None
    words = said[key] if key else next(said[each] for each in ("text", "draft", "post") if each in said)
    return {
        "text": read(words, now),
        "speaker": found[1] if found else mine,
        "mood": found[2] if found else None,
        "at": said.get("at", ""),
        "draft": "draft" in said,
        "post": "post" in said,
        "likes": said.get("likes"),
    }


def lines_read(lines: list[object], now: Now, view: str = "") -> list[Story]:
    """The lines that are read of these and of the groups among them."""
    return [_line(said, now, view) for part in lines for said in _parts(part, now)]


def is_group(said: object) -> bool:
    """Whether lines stand here, rather than a line."""
    return isinstance(said, dict) and bool(_GROUPS & said.keys())


def _parts(part: Any, now: Now) -> list[object]:  # noqa: ANN401 - a line or a group
    """The lines that are read of a line or a group."""
    if not isinstance(part, dict):
        return [part]
    if isinstance(part.get("either"), list):
        parts = part["either"] if plain_rules.holds(part, now) else []
        read = [
            each
            for each in parts
            if not isinstance(each, dict) or "else" in each or plain_rules.holds(each, now)
        ]
        return _parts(read[0], now) if read else []
    if isinstance(part.get("lines"), list):
        lines = part["lines"] if plain_rules.holds(part, now) else part.get("else", [])
        return [said for each in lines for said in _parts(each, now)]
    return [part] if plain_rules.holds(part, now) else []


def _case(said: Any, now: Now, otherwise: Any) -> Any:  # noqa: ANN401 - whatever a scene may show
    """What is shown of several cases: the first that holds."""
    if not isinstance(said, list):
        return said
    there = (each for each in said if not isinstance(each, dict) or plain_rules.holds(each, now))
    found = next(there, otherwise)
    return found["is"] if isinstance(found, dict) else found


def _options(scene: Story, now: Now) -> list[Story]:
    if "next" in scene:
        return [{"id": "next", "available": True, "locked": None, "tags": None}]
    found = []
    for id_, way in scene.get("choices", {}).items():
        if (now.scene, id_) in now.gone:
            continue
        is_open = plain_rules.holds(way, now)
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
        "reflection": lines_read(end.get("reflection", []), now),
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
    if kind == "chance" and not plain_rules.ways(story, now):
        kind = "choices"  # of which none is open
    view = scene.get("view", "stage")
    lines, stats = lines_read(scene.get("lines", []), now, view), shown_stats(story)
    moved = {name: now.values[name] - before.values[name] for name in stats} if before else {}
    return {
        "scene": now.scene,
        "kind": kind,
        "view": view,
        "place": _case(scene.get("place", ""), now, ""),
        "weather": _case(scene.get("weather"), now, None),
        "light": _case(scene.get("light", "day"), now, "day"),
        "moment": _case(scene.get("moment", ""), now, ""),
        "shot": scene.get("shot") or _shot(story, now.scene),
        "caption": read(_case(scene.get("caption", ""), now, ""), now),
        "chat": scene.get("chat", ""),
        "clock": _case(scene.get("clock", ""), now, ""),
        "tags": scene.get("tags", []),
        "standing": _standing(story, scene, lines, now),
        "lines": lines,
        "options": _options(scene, now),
        "ending": _ending(scene, now),
        "stats": {name: now.values[name] for name in stats},
        "moved": {name: by for name, by in moved.items() if by},
        "silent": not lines and kind in {"next", "chance"},
    }


def _standing(story: Story, scene: Story, lines: list[Story], now: Now) -> list[tuple[str, str, str]]:
    """Who is there, what they hold and how; one who is named twice as the first that holds says."""
    if "cast" in scene:
        said = [each if isinstance(each, dict) else {"who": each} for each in scene["cast"]]
        there: dict[str, Story] = {}
        for each in said:
            if plain_rules.holds(each, now):
                there.setdefault(each["who"].split(" ")[0], each)
        return [(who, each.get("holds", ""), each.get("posture", "standing")) for who, each in there.items()]
    hero = story["protagonist"]
    others = [line["speaker"] for line in lines if line["speaker"] not in {None, hero}]
    return [(who, "", "standing") for who in (hero, *others[:1])]


def _shot(story: Story, name: str) -> str:
    """Close where two speak with heat, wide where nothing leads to a scene from its own place."""
    scenes, here = story["scenes"], story["scenes"][name]
    spoken = [said for part in here.get("lines", []) for said in _written(part) if isinstance(said, dict)]
    speeches = [_SPEECH.fullmatch(key) for said in spoken for key in said]
    if len({each[1] for each in speeches if each and each[2] in {"uneasy", "resolved"}}) > 1:
        return "close"
    before = [id_ for id_ in scenes if name in _leads(story, id_)]
    place = _usual(here)
    alike = [
        id_ for id_ in before if scenes[id_].get("view", "stage") == "stage" and _usual(scenes[id_]) == place
    ]
    return "middle" if alike and name != story["start"] else "wide"


def _usual(scene: Story) -> str:
    """The place of a scene where nothing holds that it asks for."""
    said = scene.get("place", "")
    last = said[-1] if isinstance(said, list) else said
    return "" if isinstance(last, dict) else last


def _written(part: Any) -> list[object]:  # noqa: ANN401 - a line or a group
    """All lines that stand in a line or group, whatever holds."""
    if not is_group(part):
        return [part]
    inside = [part[key] for key in ("lines", "else", "either") if isinstance(part.get(key), list)]
    return [said for each in inside for one in each for said in _written(one)]


def _leads(story: Story, name: str) -> set[str]:
    """Where a scene leads; by `back`, wherever a detour it is in comes back to."""
    gotos = {way["goto"] for way in _all_ways(story, name)}
    if "back" not in gotos or "back" in story["scenes"]:
        return gotos
    begun = [way for id_ in story["scenes"] for way in _all_ways(story, id_) if "then" in way]
    return gotos - {"back"} | {way["then"] for way in begun if name in _reached(story, way["goto"])}


def _reached(story: Story, first: str) -> set[str]:
    """A scene and whatever can follow it before a detour comes back."""
    found, waiting = {first}, [first]
    while waiting:
        here = waiting.pop()
        ahead = {way["goto"] for way in _all_ways(story, here)} - {"back"} - found
        found |= ahead
        waiting += ahead
    return found


def _all_ways(story: Story, name: str) -> list[Story]:
    """Every choice, outcome and exit of a scene, whatever holds."""
    scene = story["scenes"][name]
    exits = scene.get("next", [])
    named = (
        [each if isinstance(each, dict) else {"goto": each} for each in exits]
        if isinstance(exits, list)
        else [{"goto": exits}]
    )
    return [*scene.get("choices", {}).values(), *scene.get("chance", {}).values(), *named]


def because(story: Story, now: Now, step: str, after: Now) -> Shown | None:
    """The reason beside the numbers that move when a step is taken."""
    way = plain_rules.ways(story, now)[step]
    said = way.get("because") or story["scenes"][after.scene].get("because")
    return read(said, after) if said else None
