"""A lesson as it is kept: everything a class needs to go on next week, and nothing about anybody."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.classroom.room.ballot import Ballot, Vote
from game.classroom.room.pseudonyms import Pseudonym
from game.classroom.room.room import Decided, Device, How, Mode, Phase, Room, TieRule
from game.classroom.room.talk import Part, Talk
from game.classroom.rounds_file import counts_of, rounds_of, talked_of, talked_since
from game.saves.kept_file import DamagedError
from game.story import NotOpenError, Playthrough, Step, replay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from game.story import Scenario

FORMAT: Final = 1  # `stops` and `talked` came later, so they may be missing
_STAYS: Final = "The lesson as it was stays in a file beside it."


@frozen(kw_only=True)
class Door:
    """How phones come in: the code, and where the server was last, so that they find it again.

    `secret` turns tokens into keys; without it a kept key tells nothing about a token.
    """

    code: str
    secret: str
    host: str = ""
    port: int = 0


@frozen(kw_only=True)
class Kept:
    """A lesson taken up again; `note` is what the teacher should be told first, or nothing."""

    room: Room
    door: Door
    minutes: int
    stops: tuple[str, ...] | None
    saved_at: str
    note: str = ""


def write(
    room: Room, door: Door, minutes: int, stops: tuple[str, ...] | None, now: datetime
) -> dict[str, object]:
    """A lesson as JSON keeps it. Votes are by the key of a device; `stops` are those the teacher chose."""
    return {
        "format": FORMAT,
        "kind": "lesson",
        "scenario": room.scenario.id,
        "digest": room.scenario.digest,
        "title": room.scenario.title,
        "circumstance": room.play.circumstance,
        "seed": room.seed,
        "steps": [[step.scene, step.id] for step in room.play.steps],
        "mode": room.mode.value,
        "phase": room.phase.value,
        "tie_rule": room.tie_rule.value,
        "rounds": counts_of(room.rounds),
        "talked": [*talked_of(room.rounds), *([len(room.rounds)] if room.talked else [])],
        "ballot": _ballot(room.ballot),
        "ballots": room.ballots,
        "talk": _talk(room.talk),
        "decided": [_decided(each) for each in room.decided],
        "undone": [_decided(each) for each in room.undone],
        "locked": room.locked,
        "devices": {
            key: [device.mark.colour, device.mark.animal, device.mark.number, device.removed]
            for key, device in room.devices.items()
        },
        "walks": {key: [step.id for step in walk.steps] for key, walk in room.walks.items()},
        "finished": [[step.id for step in walk.steps] for walk in room.finished],
        "door": {"code": door.code, "secret": door.secret, "host": door.host, "port": door.port},
        "minutes": minutes,
        "stops": None if stops is None else list(stops),
        "saved_at": now.isoformat(timespec="seconds"),
    }


def _ballot(ballot: Ballot | None) -> object:
    if ballot is None:
        return None
    return {
        "number": ballot.number,
        "options": list(ballot.options),
        "votes": {key: [vote.option, vote.number] for key, vote in ballot.votes.items()},
        "hands": dict(ballot.hands),
    }


def _talk(talk: Talk | None) -> object:
    """The timer as it stood: a clock does not run on while the program is shut."""
    if talk is None:
        return None
    return {
        "prompt": talk.prompt,
        "parts": [[part.form, part.seconds] for part in talk.parts],
        "spent": talk.spent,
    }


def _decided(made: Decided) -> dict[str, object]:
    return {
        "step": made.step,
        "scene": made.scene,
        "rounds": counts_of(made.rounds),
        "talked": talked_of(made.rounds),
        "taken": made.taken,
        "how": None if made.how is None else made.how.value,
    }


def read(found: object, scenario: Scenario) -> Kept:
    """A lesson from what a file holds, replayed as far as the story still goes. Raises DamagedError."""
    if not isinstance(found, dict) or found.get("format") != FORMAT or found.get("kind") != "lesson":
        raise DamagedError(how="it is not a lesson of this Upward")
    if found.get("scenario") != scenario.id:
        raise DamagedError(how="it belongs to another story")
    try:
        return _read(found, scenario)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        raise DamagedError(how="part of it cannot be read") from problem


def _read(found: Mapping[str, object], scenario: Scenario) -> Kept:
    steps = [Step(_word(scene), _word(taken)) for scene, taken in _pairs(found["steps"])]
    circumstance = None if found["circumstance"] is None else _word(found["circumstance"])
    again = replay(scenario, steps, circumstance)
    devices = {_word(key): _device(row) for key, row in _mapping(found["devices"]).items()}
    room = Room(
        play=again.playthrough,
        seed=_number(found["seed"]),
        mode=Mode(_word(found["mode"])),
        phase=Phase(_word(found["phase"])),
        paused=True,
        tie_rule=TieRule(_word(found["tie_rule"])),
        rounds=rounds_of(found["rounds"], found.get("talked")),
        ballot=_ballot_again(found["ballot"]),
        ballots=_number(found["ballots"], 1 << 32),
        talk=_talk_again(found["talk"]),
        talked=talked_since(found),
        decided=tuple(_decided_again(each) for each in _rows(found["decided"])),
        undone=tuple(_decided_again(each) for each in _rows(found["undone"])),
        locked=found["locked"] is True,
        devices=devices,
        walks=_walks(found["walks"], scenario, circumstance, devices),
        finished=tuple(_walk(scenario, circumstance, ids) for ids in _rows(found["finished"])),
    )
    note = "" if again.stopped is None else f"The story has changed since: {again.stopped.why}. {_STAYS}"
    return Kept(
        room=room if again.stopped is None and _fits(room) else _before_the_change(room),
        door=_door(_mapping(found["door"])),
        minutes=_number(found["minutes"], 1000),
        stops=None if found.get("stops") is None else tuple(map(_word, _rows(found["stops"]))),
        saved_at=_word(found["saved_at"]),
        note=note,
    )


def _fits(room: Room) -> bool:
    """Whether what is open is about what is on the page."""
    open_here = {option.id for option in room.options}
    asked = {option for tally in room.rounds for option, _ in tally.counts}
    asked |= set(room.ballot.options) if room.ballot is not None else set()
    missing = {
        Phase.VOTING: room.ballot is None,
        Phase.REVEALED: not room.rounds,
        Phase.TALKING: room.talk is None,
    }
    return asked <= open_here and not missing.get(room.phase, False)


def _before_the_change(room: Room) -> Room:
    """Where the story no longer goes as it went, the page before is read, with nothing open."""
    kept = tuple(made for made in room.decided if made.step < len(room.play.steps))
    gone = tuple(made for made in room.decided if made.step >= len(room.play.steps))
    undone = (*room.undone, *gone)
    return evolve(room, phase=Phase.READING, rounds=(), ballot=None, talk=None, decided=kept, undone=undone)


def _walks(
    found: object, scenario: Scenario, circumstance: str | None, devices: Mapping[str, Device]
) -> dict[str, Playthrough]:
    rows = _mapping(found).items()
    return {key: _walk(scenario, circumstance, ids) for key, ids in rows if key in devices}


def _walk(scenario: Scenario, circumstance: str | None, ids: object) -> Playthrough:
    """A device's steps, as far as the story still goes that way."""
    walk = Playthrough(scenario, (), circumstance)
    with contextlib.suppress(NotOpenError):
        for taken in _rows(ids):
            walk = walk.take(_word(taken))
    return walk


def _device(row: object) -> Device:
    colour, animal, number, removed = _rows(row)
    mark = Pseudonym(_word(colour), _word(animal), _number(number, 10_000))
    return Device(mark=mark, removed=removed is True)


def _ballot_again(found: object) -> Ballot | None:
    if found is None:
        return None
    kept = _mapping(found)
    options = tuple(_word(option) for option in _rows(kept["options"]))
    empty = Ballot(number=_number(kept["number"], 1 << 32), options=options)
    for option, hands in _mapping(kept["hands"]).items():
        empty = empty.counted(option, _number(hands, 10_000))
    votes = {_word(key): _vote(row, options) for key, row in _mapping(kept["votes"]).items()}
    return evolve(empty, votes=votes)


def _vote(row: object, options: tuple[str, ...]) -> Vote:
    option, number = _rows(row)
    if option not in options:
        raise ValueError(option)
    return Vote(_word(option), _number(number, 1 << 53))


def _talk_again(found: object) -> Talk | None:
    if found is None:
        return None
    kept = _mapping(found)
    parts = tuple(Part(_word(form), _seconds(seconds)) for form, seconds in _pairs(kept["parts"]))
    if not parts:
        raise ValueError("parts")
    return Talk(prompt=_word(kept["prompt"]), parts=parts, spent=_seconds(kept["spent"]))


def _decided_again(found: object) -> Decided:
    kept = _mapping(found)
    return Decided(
        step=_number(kept["step"], 100_000),
        scene=_word(kept["scene"]),
        rounds=rounds_of(kept["rounds"], kept.get("talked")),
        taken=None if kept["taken"] is None else _word(kept["taken"]),
        how=None if kept["how"] is None else How(_word(kept["how"])),
    )


def _door(found: Mapping[str, object]) -> Door:
    return Door(
        code=_word(found["code"]),
        secret=_word(found["secret"]),
        host=_word(found["host"]),
        port=_number(found["port"], 1 << 16),
    )


def _mapping(found: object) -> dict[str, object]:
    if not isinstance(found, dict):
        raise TypeError(found)
    return found


def _rows(found: object) -> list[object]:
    if not isinstance(found, list):
        raise TypeError(found)
    return found


def _pairs(found: object) -> list[tuple[object, object]]:
    return [(first, second) for first, second in map(_rows, _rows(found))]


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError(found)
    return found


def _number(found: object, limit: int | None = None) -> int:
    """A whole number from 0 to below a limit; any whole number without one."""
    if type(found) is not int or (limit is not None and not 0 <= found < limit):
        raise ValueError(found)
    return found


def _seconds(found: object) -> float:
    if not isinstance(found, int | float) or not 0 <= found <= 36_000:  # noqa: PLR2004 - ten hours
        raise ValueError(found)
    return float(found)
