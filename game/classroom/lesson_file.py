"""A lesson as it is kept: everything a class needs to go on next week, and nothing about anybody."""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.classroom import lesson_fields as fields
from game.classroom.lesson_asking import read_ballot, read_talk, write_ballot, write_talk
from game.classroom.lesson_label import UNNAMED, Label, why_not
from game.classroom.lesson_references import known_to_the_story
from game.classroom.lesson_renamed import by_ids_of_today
from game.classroom.room.pseudonyms import Pseudonym
from game.classroom.room.retold import retold
from game.classroom.room.room import Decided, Device, How, Mode, Phase, Room, TieRule
from game.classroom.rounds_file import counts_of, rounds_of, talked_of, talked_since
from game.classroom.unsaid import Unsaid, said
from game.saves.change_words import stop_in_words
from game.saves.kept_file import DamagedError
from game.saves.record import names_of
from game.story import NotOpenError, Playthrough, Step, replay
from game.story.renamed import choice_now, scene_now
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario
    from game.story.replay import Stopped

FORMAT: Final = 1  # `stops`, `talked`, `waiting`, `per_address` and a label came later and may be missing


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
    """A lesson taken up again; `unsaid` is what the teacher should be told first."""

    room: Room
    door: Door
    minutes: int
    stops: tuple[str, ...] | None
    saved_at: str
    label: Label
    unsaid: Unsaid | None = None
    name: str = ""  # of its file, without an ending
    aside: bool = False  # whether it was put aside, as it was before its story changed

    @property
    def note(self) -> str:
        """What the teacher should be told first, in words; or nothing."""
        return said(self.unsaid)


def write(
    room: Room,
    door: Door,
    minutes: int,
    stops: tuple[str, ...] | None,
    now: datetime,
    label: Label = UNNAMED,
) -> dict[str, object]:
    """A lesson as JSON keeps it. Votes are by the key of a device; `stops` are those the teacher chose."""
    return {
        "format": FORMAT,
        "kind": "lesson",
        "scenario": room.scenario.id,
        "digest": room.scenario.digest,
        "title": room.scenario.title,
        "class": label.name,
        "began": label.began or now.isoformat(timespec="seconds"),
        "for_good": label.for_good,
        "circumstance": room.play.circumstance,
        "seed": room.seed,
        **({"names": dict(room.play.telling.names)} if room.play.telling.names else {}),
        "steps": [[step.scene, step.id] for step in room.play.steps],
        "mode": room.mode.value,
        "phase": room.phase.value,
        "tie_rule": room.tie_rule.value,
        "rounds": counts_of(room.rounds),
        "talked": [*talked_of(room.rounds), *([len(room.rounds)] if room.talked else [])],
        "ballot": write_ballot(room.ballot),
        "ballots": room.ballots,
        "talk": write_talk(room.talk),
        "decided": [_decided(each) for each in room.decided],
        "undone": [_decided(each) for each in room.undone],
        "locked": room.locked,
        "per_address": room.per_address,
        "waiting": list(room.waiting),
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
        raise DamagedError(how=say("room.damaged.no_lesson"))
    if found.get("scenario") != scenario.id:
        raise DamagedError(how=say("room.damaged.another_story"))
    try:
        return _read(found, scenario)
    except DamagedError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        raise DamagedError(how=say("room.damaged.unreadable")) from problem


def _read(found: Mapping[str, object], scenario: Scenario) -> Kept:
    steps = [Step(fields.word(scene), fields.word(taken)) for scene, taken in fields.pairs(found["steps"])]
    circumstance = None if found["circumstance"] is None else fields.word(found["circumstance"])
    again = replay(scenario, steps, circumstance)
    seed, names = fields.number(found["seed"]), names_of(found.get("names"))
    begun = Playthrough(scenario, (), circumstance).told_by(seed, names)
    waiting = {fields.word(key) for key in fields.rows(found.get("waiting", []))}
    devices = {
        fields.word(key): _device(row, waits=key in waiting)
        for key, row in fields.mapping(found["devices"]).items()
    }
    room = Room(
        play=again.playthrough.told_by(seed, names),
        seed=seed,
        mode=Mode(fields.word(found["mode"])),
        phase=Phase(fields.word(found["phase"])),
        paused=True,
        tie_rule=TieRule(fields.word(found["tie_rule"])),
        rounds=rounds_of(found["rounds"], found.get("talked")),
        ballot=read_ballot(found["ballot"]),
        ballots=fields.number(found["ballots"], 1 << 32),
        talk=read_talk(found["talk"]),
        talked=talked_since(found),
        decided=tuple(_decided_again(each) for each in fields.rows(found["decided"])),
        undone=tuple(_decided_again(each) for each in fields.rows(found["undone"])),
        locked=found["locked"] is True,
        per_address=fields.number(found.get("per_address", 1), 1000),
        devices=devices,
        walks=_walks(found["walks"], begun, devices),
        finished=tuple(_walk(begun, ids) for ids in fields.rows(found["finished"])),
    )
    changed = None
    if again.stopped is not None:
        changed = Unsaid("room.kept.story_changed", {"why": _Stop(again.stopped)})
    same = again.stopped is None and found["digest"] == scenario.digest
    room = retold(known_to_the_story(by_ids_of_today(room), same=same), scenario)
    return Kept(
        room=room if again.stopped is None and _fits(room) else _before_the_change(room),
        door=_door(fields.mapping(found["door"])),
        minutes=fields.number(found["minutes"], 1000),
        stops=_stops(found.get("stops"), scenario),
        saved_at=_time(found["saved_at"]),
        label=_label(found),
        unsaid=changed,
    )


@frozen
class _Stop:
    """Where a story no longer goes as it went; `str` is a clause in the language that is spoken."""

    stopped: Stopped

    def __str__(self) -> str:
        return stop_in_words(self.stopped)


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


def _walks(found: object, begun: Playthrough, devices: Mapping[str, Device]) -> dict[str, Playthrough]:
    rows = fields.mapping(found).items()
    return {key: _walk(begun, ids) for key, ids in rows if key in devices}


def _walk(begun: Playthrough, ids: object) -> Playthrough:
    """A device's steps, as far as the story still goes that way."""
    walk = begun
    with contextlib.suppress(NotOpenError):
        for taken in fields.rows(ids):
            walk = walk.take(choice_now(walk.scenario, walk.state.scene, fields.word(taken)))
    return walk


def _label(found: Mapping[str, object]) -> Label:
    """What is missing was never asked: a lesson from before has no name, and is kept until it is deleted."""
    name = fields.word(found.get("class", ""))
    if name and why_not(name):
        raise ValueError(name)
    began = _time(found.get("began", found["saved_at"]))
    return Label(name=name, began=began, for_good=found.get("for_good", True) is True)


def _time(found: object) -> str:
    """A moment with its offset. Raises ValueError."""
    if datetime.fromisoformat(fields.word(found)).tzinfo is None:
        raise ValueError(found)
    return fields.word(found)


def _device(row: object, *, waits: bool) -> Device:
    colour, animal, number, removed = fields.rows(row)
    mark = Pseudonym(fields.word(colour), fields.word(animal), fields.number(number, 10_000))
    return Device(mark=mark, removed=removed is True, waiting=waits and removed is not True)


def _decided_again(found: object) -> Decided:
    kept = fields.mapping(found)
    return Decided(
        step=fields.number(kept["step"], 100_000),
        scene=fields.word(kept["scene"]),
        rounds=rounds_of(kept["rounds"], kept.get("talked")),
        taken=None if kept["taken"] is None else fields.word(kept["taken"]),
        how=None if kept["how"] is None else How(fields.word(kept["how"])),
    )


def _stops(found: object, scenario: Scenario) -> tuple[str, ...] | None:
    """The scenes where a teacher chose to stop, by the ids of today; None where none were chosen."""
    return (
        None if found is None else tuple(scene_now(scenario, fields.word(row)) for row in fields.rows(found))
    )


def _door(found: Mapping[str, object]) -> Door:
    return Door(
        code=fields.word(found["code"]),
        secret=fields.word(found["secret"]),
        host=fields.word(found["host"]),
        port=fields.number(found["port"], 1 << 16),
    )
