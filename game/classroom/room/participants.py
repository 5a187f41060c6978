"""Participants come and go: joining under a pseudonym, the teacher's nod, being removed, being away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.classroom.room.not_now import NotNow, NotNowError
from game.classroom.room.pseudonyms import mark
from game.classroom.room.room import Device, Mode
from game.story import Dice, Playthrough, settle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.classroom.room.room import Room

MOST_DEVICES: Final = 3000
MOST_WAITING: Final = 100  # from one address, so that one pupil cannot fill the room from outside
ANY_NUMBER: Final = 0  # of phones from one address


def join(room: Room, key: str, address: str = "") -> Room:
    """The room with this device in it; one that is here already stays as it is. Raises NotNowError.

    From an address from which as many are in as the teacher expects, or from which one was removed, it waits
    for the teacher's nod. An empty address is none.
    """
    if key in room.devices:
        return room
    if room.locked:
        raise NotNowError(NotNow.DOOR_CLOSED)
    if len(room.devices) >= MOST_DEVICES:
        raise NotNowError(NotNow.ROOM_FULL)
    waits = not _has_room(room, address)
    if waits and sum(1 for each in room.waiting.values() if each.address == address) >= MOST_WAITING:
        raise NotNowError(NotNow.TOO_MANY_WAIT)
    device = Device(mark=mark(room.seed, len(room.devices)), waiting=waits, address=address)
    return _on_their_way(evolve(room, devices={**room.devices, key: device}))


def _has_room(room: Room, address: str) -> bool:
    """Whether one more from this address comes in without a nod."""
    if not address:
        return True
    there = [device for device in room.devices.values() if device.address == address]
    if any(device.removed for device in there):
        return False
    return room.per_address == ANY_NUMBER or sum(each.inside for each in there) < room.per_address


def let_in(room: Room, keys: Iterable[str]) -> Room:
    """The room with these devices inside, which waited or were removed. Raises KeyError."""
    nodded = {key: evolve(room.devices[key], waiting=False, removed=False) for key in keys}
    return _on_their_way(evolve(room, devices={**room.devices, **nodded}))


def expect(room: Room, per_address: int) -> Room:
    """The room that expects so many phones from one address, 0 for any number; who fits now is let in."""
    room = evolve(room, per_address=per_address)
    for key, device in room.waiting.items():
        if _has_room(room, device.address):
            room = let_in(room, (key,))
    return room


def remove(room: Room, *keys: str) -> Room:
    """The room without these devices: their open votes are gone, and they stay out until they are let in.

    Raises KeyError.
    """
    removed = {key: evolve(room.devices[key], removed=True, waiting=False) for key in keys}
    walks = {each: walk for each, walk in room.walks.items() if each not in removed}
    room = evolve(room, devices={**room.devices, **removed}, walks=walks, away=room.away - removed.keys())
    return _without_votes(room, keys)


def let_go(room: Room) -> Room:
    """The room without any device, as if none had come; plays that were begun are kept for the report."""
    plays = tuple(walk for walk in room.walks.values() if walk.steps)
    emptied = _without_votes(room, tuple(room.devices))
    return evolve(emptied, devices={}, walks={}, finished=(*room.finished, *plays), away=frozenset())


def _without_votes(room: Room, keys: Iterable[str]) -> Room:
    ballot = room.ballot
    for key in keys:
        ballot = ballot.without(key) if ballot is not None and key in ballot.votes else ballot
    return evolve(room, ballot=ballot)


def lock(room: Room, *, locked: bool) -> Room:
    """The room closed to new devices, or open; those who are in come back either way."""
    return evolve(room, locked=locked)


def leave(room: Room, keys: Iterable[str]) -> Room:
    """The room with these devices away: they have not been heard for a while, and may come back."""
    return evolve(room, away=room.away | frozenset(keys))


def come_back(room: Room, key: str) -> Room:
    """The room with a device here again that was away."""
    return evolve(room, away=room.away - {key}) if key in room.away else room


def set_out(room: Room) -> Room:
    """The room with a playthrough of its own, at the beginning, for every device that has none yet."""
    new = {
        key: _set_out(room, place)
        for place, (key, device) in enumerate(room.devices.items())
        if device.inside and key not in room.walks
    }
    return evolve(room, walks={**room.walks, **new})


def _on_their_way(room: Room) -> Room:
    return set_out(room) if room.mode is Mode.OWN_PACE else room


def _set_out(room: Room, place: int) -> Playthrough:
    return settle(room.play.anew(), _luck(room, place))


def luck(room: Room, key: str) -> Dice:
    """The dice of a device that plays for itself: the same whenever it is asked."""
    return _luck(room, list(room.devices).index(key))


def _luck(room: Room, place: int) -> Dice:
    return Dice(Dice(room.seed, place)(1 << 32))
