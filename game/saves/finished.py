"""Playthroughs that came to an ending: the newest of a story, kept so that their paths open again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.saves.change_words import stop_in_words
from game.saves.kept_file import LARGEST, DamagedError
from game.saves.record import names_of, seed_of, steps_of, text_of
from game.story import ending, replay
from game.story.renamed import scene_now, step_now
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from game.story import Playthrough, Replay, Scenario, Step

FORMAT: Final = 1
MOST: Final = 30  # of one story
_ROOM: Final = LARGEST - 1024  # bytes; a check sum stands in the file as well


@frozen(kw_only=True)
class Finished:
    """A playthrough that came to an ending, the scene `ending`; `ended_at` is ISO 8601 with its offset."""

    digest: str
    circumstance: str | None
    seed: int
    steps: tuple[Step, ...]
    ending: str
    ended_at: str
    names: Mapping[str, str] = field(factory=dict, eq=False)

    def is_of(self, play: Playthrough, seed: int) -> bool:
        """Whether this is that very play: the same start, luck and steps."""
        return (self.circumstance, self.seed, self.steps) == (play.circumstance, seed, play.steps)


@frozen
class Reopened:
    """A finished playthrough replayed as far as the story still goes; `note` says what no longer does."""

    playthrough: Playthrough
    note: str = ""


def of_today(scenario: Scenario, one: Finished) -> Finished:
    """The playthrough by the ids of today, where the story says that some were renamed."""
    if not scenario.renamed:
        return one
    steps = tuple(step_now(scenario, step) for step in one.steps)
    return evolve(one, steps=steps, ending=scene_now(scenario, one.ending))


def finished(play: Playthrough, seed: int, now: datetime) -> Finished:
    """A playthrough that is at an ending, as it is kept."""
    return Finished(
        digest=play.scenario.digest,
        circumstance=play.circumstance,
        seed=seed,
        steps=play.steps,
        ending=play.state.scene,
        ended_at=now.isoformat(timespec="seconds"),
        names=play.telling.names,
    )


def joined(scenario: str, before: tuple[Finished, ...], one: Finished) -> tuple[Finished, ...]:
    """The list with one more at its end, and no more than there may be or than the file has room for."""
    kept = (*before, one)
    while len(kept) > 1 and (len(kept) > MOST or _size(scenario, kept) > _ROOM):
        kept = _one_less(kept)
    return kept


def _one_less(kept: tuple[Finished, ...]) -> tuple[Finished, ...]:
    """Without the oldest of an ending that has another path; without the oldest where none has."""
    ends = [each.ending for each in kept]
    gone = next((place for place, end in enumerate(ends[:-1]) if ends.count(end) > 1), 0)
    return kept[:gone] + kept[gone + 1 :]


def _size(scenario: str, kept: tuple[Finished, ...]) -> int:
    return len(json.dumps(to_json(scenario, kept), ensure_ascii=False).encode())


def to_json(scenario: str, kept: tuple[Finished, ...]) -> dict[str, object]:
    """The list as it is kept, the oldest first."""
    return {"format": FORMAT, "scenario": scenario, "playthroughs": [_one_to_json(one) for one in kept]}


def _one_to_json(one: Finished) -> dict[str, object]:
    return {
        "digest": one.digest,
        "circumstance": one.circumstance,
        "seed": one.seed,
        "steps": [[step.scene, step.id] for step in one.steps],
        "ending": one.ending,
        "ended_at": one.ended_at,
        **({"names": dict(one.names)} if one.names else {}),
    }


def understand(scenario: str, found: object) -> tuple[Finished, ...]:
    """The list from what a file of this story holds, in format 1. Raises DamagedError."""
    match found:
        case {"format": 1, "scenario": str(whose), "playthroughs": list(kept)}:
            if whose != scenario:
                raise DamagedError(how=say("saves.damaged.other_story", story=whose))
            return tuple(map(_one, kept))
        case _:
            raise DamagedError(how=say("saves.damaged.no_playthroughs"))


def _one(found: object) -> Finished:
    if not isinstance(found, dict):
        raise DamagedError(how=say("saves.damaged.no_playthrough"))
    return Finished(
        digest=text_of(found, "digest"),
        circumstance=None if found.get("circumstance") is None else text_of(found, "circumstance"),
        seed=seed_of(found.get("seed")),
        steps=steps_of(found.get("steps")),
        ending=text_of(found, "ending"),
        ended_at=text_of(found, "ended_at"),
        names=names_of(found.get("names")),
    )


def reopened(scenario: Scenario, one: Finished) -> Reopened:
    """The playthrough in the story as it is now."""
    one = of_today(scenario, one)
    again = replay(scenario, one.steps, one.circumstance)
    play = again.playthrough.told_by(one.seed, one.names)
    why = _changed(again, one.ending)
    if not why:
        return Reopened(play)
    return Reopened(play, say("saves.path.changed", what=why))


def _changed(again: Replay, ended: str) -> str:
    if again.stopped is not None:
        return stop_in_words(again.stopped)
    here = again.playthrough.state.scene
    if here != ended:
        return say("saves.path.leads", there=ended, here=here)
    if ending(again.playthrough.scenario, again.playthrough.state) is None:
        return say("saves.path.no_ending", scene=here)
    return ""
