"""Participants come and go: joining under a pseudonym, being removed, locking the door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.classroom.room.pseudonyms import mark
from game.classroom.room.room import Device, Mode, NotNowError
from game.story import Dice, Playthrough, settle

if TYPE_CHECKING:
    from game.classroom.room.room import Room

MOST_DEVICES: Final = 3000


def join(room: Room, key: str) -> Room:
    """The room with this device in it; one that is here already stays as it is. Raises NotNowError."""
    if key in room.devices:
        return room
    if room.locked:
        raise NotNowError("The teacher has closed the door: nobody new can join now.")
    if len(room.devices) >= MOST_DEVICES:
        raise NotNowError("The room is full.")
    device = Device(mark=mark(room.seed, len(room.devices)))
    joined = evolve(room, devices={**room.devices, key: device})
    return set_out(joined) if room.mode is Mode.OWN_PACE else joined


def remove(room: Room, key: str) -> Room:
    """The room without this device: its open vote is gone, and it cannot come back. Raises KeyError."""
    removed = evolve(room.devices[key], removed=True)
    ballot = room.ballot.without(key) if room.ballot is not None else None
    walks = {each: walk for each, walk in room.walks.items() if each != key}
    return evolve(room, devices={**room.devices, key: removed}, ballot=ballot, walks=walks)


def lock(room: Room, *, locked: bool) -> Room:
    """The room closed to new devices, or open; those who are in come back either way."""
    return evolve(room, locked=locked)


def set_out(room: Room) -> Room:
    """The room with a playthrough of its own, at the beginning, for every device that has none yet."""
    new = {
        key: _set_out(room, place)
        for place, (key, device) in enumerate(room.devices.items())
        if not device.removed and key not in room.walks
    }
    return evolve(room, walks={**room.walks, **new})


def _set_out(room: Room, place: int) -> Playthrough:
    return settle(Playthrough(room.scenario, (), room.play.circumstance), _luck(room, place))


def luck(room: Room, key: str) -> Dice:
    """The dice of a device that plays for itself: the same whenever it is asked."""
    return _luck(room, list(room.devices).index(key))


def _luck(room: Room, place: int) -> Dice:
    return Dice(Dice(room.seed, place)(1 << 32))
