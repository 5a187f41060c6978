"""A saved game as JSON: the story, the start, the seed, and the ids of the steps taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.saves.kept_file import DamagedError
from game.story import Met, Step, met
from game.story.beginning import LONGEST_NAME
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from game.story import Playthrough

FORMAT: Final = 1
LONGEST_TITLE: Final = 500  # letters; a longer one is cut
MOST_STEPS: Final = 100_000  # more do not fit into the file
MOST_MARKS: Final = 5_000  # steps; of longer playthroughs what they met is not kept


@frozen(kw_only=True)
class Record:
    """A saved game as it lies on the disk. `saved_at` is ISO 8601 with its offset, `seed` a whole number.

    `names` are those the player typed, by id.

    `met` is what its steps met; None in files from before that was kept, and after very many steps.
    """

    scenario: str
    digest: str
    title: str
    circumstance: str | None
    seed: int
    steps: tuple[Step, ...]
    saved_at: str
    met: Met | None = None
    names: Mapping[str, str] = field(factory=dict)


def record(play: Playthrough, seed: int, now: datetime) -> dict[str, object]:
    """A playthrough as the JSON object that is kept."""
    return written(
        Record(
            scenario=play.scenario.id,
            digest=play.scenario.digest,
            title=play.scenario.title[:LONGEST_TITLE],
            circumstance=play.circumstance,
            seed=seed,
            steps=play.steps,
            saved_at=now.isoformat(timespec="seconds"),
            met=met(play) if len(play.steps) <= MOST_MARKS else None,
            names=play.telling.names,
        )
    )


def written(kept: Record) -> dict[str, object]:
    """A saved game as the JSON object that is kept."""
    what = kept.met
    return {
        "format": FORMAT,
        "scenario": kept.scenario,
        "digest": kept.digest,
        "title": kept.title,
        "circumstance": kept.circumstance,
        "seed": kept.seed,
        "steps": [[step.scene, step.id] for step in kept.steps],
        **({} if what is None else _written_met(what)),
        **({"names": dict(kept.names)} if kept.names else {}),
        "saved_at": kept.saved_at,
    }


def understand(found: object) -> Record:
    """A saved game from what a file holds, in format 1, the only one there ever was. Raises DamagedError."""
    if not isinstance(found, dict):
        raise DamagedError(how=say("saves.damaged.no_save"))
    if type(found.get("format")) is not int or found["format"] != FORMAT:
        raise DamagedError(how=say("saves.damaged.format"))
    return Record(
        scenario=text_of(found, "scenario"),
        digest=text_of(found, "digest"),
        title=text_of(found, "title")[:LONGEST_TITLE],
        circumstance=None if found.get("circumstance") is None else text_of(found, "circumstance"),
        seed=seed_of(found.get("seed")),
        steps=steps_of(found.get("steps")),
        saved_at=text_of(found, "saved_at"),
        met=_met(found),
        names=names_of(found.get("names")),
    )


def text_of(found: dict[object, object], name: str) -> str:
    """The text of this name in what a file holds. Raises DamagedError."""
    value = found.get(name)
    if not isinstance(value, str):
        raise DamagedError(how=say("saves.damaged.field", field=name))
    return value


def seed_of(value: object) -> int:
    """A seed, which may be any whole number. Raises DamagedError."""
    if type(value) is not int:
        raise DamagedError(how=say("saves.damaged.no_seed"))
    return value


def steps_of(value: object) -> tuple[Step, ...]:
    """The steps of a playthrough from a list of pairs, at most `MOST_STEPS`. Raises DamagedError."""
    if not isinstance(value, list) or len(value) > MOST_STEPS:
        raise DamagedError(how=say("saves.damaged.no_steps"))
    return tuple(_step(pair) for pair in value)


def names_of(value: object) -> dict[str, str]:
    """The names that were typed, by id, cut to what fits; none in files from before. Raises DamagedError."""
    match value:
        case None:
            return {}
        case dict() if all(isinstance(word, str) for pair in value.items() for word in pair):
            return {id_: name[:LONGEST_NAME] for id_, name in value.items()}
        case _:
            raise DamagedError(how=say("saves.damaged.field", field="names"))


def _step(pair: object) -> Step:
    match pair:
        case [str(scene), str(taken)]:
            return Step(scene, taken)
        case _:
            raise DamagedError(how=say("saves.damaged.no_step"))


def _written_met(what: Met) -> dict[str, object]:
    words = {} if what.words is None else {"words": [*what.words]}
    return {"at": what.scene, "start": dict(what.start), "marks": [*what.marks], **words}


def _met(found: dict[object, object]) -> Met | None:
    """What the steps met; None in files from before. `words` came later than the others."""
    if found.keys().isdisjoint({"at", "start", "marks"}):
        return None
    start = found.get("start")
    if not isinstance(start, dict) or not all(type(value) is int for value in start.values()):
        raise DamagedError(how=say("saves.damaged.no_start"))
    words = None if found.get("words") is None else _texts(found, "words")
    return Met(start=start, marks=_texts(found, "marks"), scene=text_of(found, "at"), words=words)


def _texts(found: dict[object, object], name: str) -> tuple[str, ...]:
    texts = found.get(name)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise DamagedError(how=say("saves.damaged.field", field=name))
    return tuple(texts)
