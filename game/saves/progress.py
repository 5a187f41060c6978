"""What was met and read of every story: endings by their scenes, lines by their marks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from game.saves.kept_file import ROOM, DamagedError
from game.story.line_marks import joined_marks
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

MET_FORMAT, SEEN_FORMAT = 1, 1
_SPACE: Final = ROOM // 8  # bytes that are made free at once

Met = dict[str, list[str]]  # the scenes of a story's endings
Seen = dict[str, dict[str, list[str]]]  # the marks of a story's scenes, what was read last at the end


def with_met(known: Met, scenario: str, scene: str) -> dict[str, object]:
    """One more ending met, as it is kept."""
    met = {**known, scenario: sorted({*known.get(scenario, ()), scene})}
    return {"format": MET_FORMAT, "met": met}


def with_seen(known: Seen, scenario: str, scene: str, marks: Iterable[str]) -> Seen:
    """More lines read; where all would be too large to be kept, what was read longest ago is forgotten."""
    scenes = dict(known.get(scenario, {}))
    scenes[scene] = sorted(joined_marks(frozenset(scenes.pop(scene, ())), frozenset(marks)))
    return _fitting({**{other: known[other] for other in known if other != scenario}, scenario: scenes})


def seen_as_kept(known: Seen) -> dict[str, object]:
    """All lines read, as they are kept."""
    return {"format": SEEN_FORMAT, "seen": known}


def _fitting(seen: Seen) -> Seen:
    size = _size(seen)
    if size <= ROOM:
        return seen
    kept = {scenario: dict(scenes) for scenario, scenes in seen.items()}
    for scenario, scenes in seen.items():
        for scene, marks in scenes.items():
            size -= _size({scene: marks})
            del kept[scenario][scene]
            if size <= ROOM - _SPACE:
                return {one: rest for one, rest in kept.items() if rest}
    return {}


def _size(found: object) -> int:
    return len(json.dumps(found, ensure_ascii=False).encode())


def understand_met(found: object) -> Met:
    """Endings from what a file holds. Raises DamagedError."""
    match found:
        case {"format": 1, "met": dict(met)} if all(_is_ids(ids) for ids in met.values()):
            return met
        case _:
            raise DamagedError(how=say("saves.damaged.no_endings"))


def understand_seen(found: object) -> Seen:
    """Lines read from what a file holds. Raises DamagedError."""
    match found:
        case {"format": 1, "seen": dict(seen)} if all(map(_is_seen, seen.values())):
            return seen
        case _:
            raise DamagedError(how=say("saves.damaged.no_scenes"))


def _is_seen(scenes: object) -> bool:
    return isinstance(scenes, dict) and all(_is_ids(marks) for marks in scenes.values())


def _is_ids(ids: object) -> bool:
    return isinstance(ids, list) and all(isinstance(each, str) for each in ids)
