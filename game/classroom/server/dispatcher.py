"""What the server knows and does, without HTTP: joining, answering a phone, saying what has changed.

What it says to people is in the language that is spoken, which is the phone's: `app.py` sees to that.
"""

from __future__ import annotations

import secrets
import time
from hashlib import blake2b
from hmac import compare_digest
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom import phone_messages
from game.classroom.mark_words import mark_words
from game.classroom.not_now_words import not_now_words
from game.classroom.room import NotNowError, Vote, join, restart_alone, step_alone, vote
from game.classroom.room.room import Mode, Phase, Room
from game.classroom.server import message_schema
from game.classroom.server.limits import GUESSES, JOINS, MOST_CONNECTIONS, RELUCTANCE, WRONG_CODES, Bucket
from game.classroom.told_stories import ToldStories
from game.web.class_page import class_story
from game.words import language, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.lesson import Lesson
    from game.classroom.phone_messages import Message

_TOKEN: Final = 16  # bytes


class NotLetInError(Exception):
    """A device may not come in. `status` is HTTP's number for why; the message is for the pupil.

    `after` is for how many seconds the answer is held back.
    """

    def __init__(self, status: int, why: str, after: float = 0.0) -> None:
        """Keep all three."""
        super().__init__(why)
        self.status, self.after = status, after


def _bucket(size: float, rate: float) -> Bucket:
    return Bucket(size, rate, time.monotonic)


@define(eq=False)
class Dispatcher:
    """Between phones and a lesson. Nothing a teacher does can be done here."""

    lesson: Lesson
    stories: ToldStories = field(factory=ToldStories)
    clock: Callable[[], float] = time.time
    joins: Bucket = field(factory=lambda: _bucket(*JOINS))
    wrong: Bucket = field(factory=lambda: _bucket(*WRONG_CODES))
    guesses: dict[str, Bucket] = field(factory=dict)
    compiled: dict[tuple[str, str, str], bytes] = field(factory=dict)  # stories by id, digest and language

    def key(self, token: str) -> str:
        """The key of a token: the room knows keys only, and no key leads back to a token."""
        secret = bytes.fromhex(self.lesson.door.secret)
        return blake2b(token.encode(errors="surrogatepass"), key=secret, digest_size=16).hexdigest()

    def let_in(self, code: object, token: object, address: str = "") -> str:
        """The token of a device that knows the code, its own again if it has one of this room. NotLetInError.

        The right code is never refused for others' wrong ones, at whatever address: who guesses too often, or
        all who guess together, are only answered late. Whether the device is let in, `kept_out` says.
        """
        if isinstance(token, str) and self.key(token) in self.lesson.room.devices:
            return token
        if not isinstance(code, str) or not compare_digest(_plain(code), self.lesson.door.code.encode()):
            often = not self._guesses(address).take() or not self.wrong.take()
            if often:
                raise NotLetInError(429, say("phone.later"), RELUCTANCE)
            raise NotLetInError(403, say("phone.wrong_code"))
        if not self.joins.take():
            raise NotLetInError(429, say("phone.later"))
        fresh = secrets.token_hex(_TOKEN)
        try:
            self.lesson.change(lambda room: join(room, self.key(fresh), address), wait=False)
        except NotNowError as why:
            raise NotLetInError(409, not_now_words(why.kind)) from why
        return fresh

    def _guesses(self, address: str) -> Bucket:
        """How often an address may still be wrong. So many are remembered, the latest."""
        found = self.guesses.pop(address, None) or _bucket(*GUESSES)
        self.guesses[address] = found
        if len(self.guesses) > MOST_CONNECTIONS:
            del self.guesses[next(iter(self.guesses))]
        return found

    def known(self, token: str) -> bool:
        """Whether a device with this token is in the room: it was let in, and was not removed."""
        device = self.lesson.room.devices.get(self.key(token))
        return device is not None and device.inside

    def kept_out(self, token: str) -> str | None:
        """Why a device that joined is not let in now, for its pupil; None where it is, or never joined."""
        device = self.lesson.room.devices.get(self.key(token))
        if device is None or device.inside:
            return None
        return say("phone.removed") if device.removed else say("phone.waiting", mark=mark_words(device.mark))

    def answer(self, key: str, message: object) -> Message:
        """What a phone is told when it says this. Whatever is not understood changes nothing."""
        try:
            match message if message_schema.from_phone(message) else None:
                case {"t": "vote", "ballot": int(ballot), "option": str(option), "number": int(number)}:
                    return self._vote(key, ballot, Vote(option, number))
                case {"t": "step", "at": int(at), "id": str(step)}:
                    self._change(lambda room: step_alone(room, key, at, step))
                case {"t": "again", "at": int(at)}:
                    self._change(lambda room: restart_alone(room, key, at))
                case {"t": "ping"}:
                    return {"t": "pong"}
                case _:
                    return {"t": "no", "why": say("phone.not_understood")}
        except NotNowError as why:
            return {"t": "no", "why": not_now_words(why.kind), "you": self.own(key)}
        return {"t": "you", "you": self.own(key)}

    def _vote(self, key: str, ballot: int, cast: Vote) -> Message:
        """An acknowledgement holds what counts now, which a later vote may have been."""
        room = self._change(lambda room: vote(room, key, ballot, cast))
        assert room.ballot is not None  # noqa: S101 - a vote was just cast on it
        counted = room.ballot.votes[key]
        return {"t": "ack", "vote": [ballot, counted.option, counted.number]}

    def _change(self, change: Callable[[Room], Room]) -> Room:
        return self.lesson.change(change, wait=False)

    def own(self, key: str) -> Message:
        """What only this device is shown."""
        return phone_messages.own(self.stories.room(self.lesson.room, key), key)

    def shared(self) -> Message:
        """What all are shown."""
        return phone_messages.shared(self.stories.room(self.lesson.room), self.clock())

    def handed(self, key: str) -> bytes | None:
        """The story as the player on this device reads it; None where it plays no story of its own."""
        room = self.lesson.room
        if room.mode is not Mode.OWN_PACE or key not in room.walks:
            return None
        story = self.stories.story(room.scenario)
        place = story.id, story.digest, language()
        if place not in self.compiled:
            self.compiled[place] = class_story(story)
        return self.compiled[place]

    def everything(self, key: str) -> Message:
        """The whole of what a device is shown."""
        return {"t": "all", "version": message_schema.PROTOCOL, "room": self.shared(), "you": self.own(key)}


def load_anew() -> Message:
    """What a page is told that speaks another protocol; an old one shows `why` where it can."""
    return {"t": "reload", "version": message_schema.PROTOCOL, "why": say("phone.other_version")}


def _plain(code: str) -> bytes:
    """A code as it is compared: however it was typed."""
    return "".join(letter for letter in code.upper() if letter.isalpha())[:32].encode()


def looks_the_same(before: Room, after: Room) -> bool:
    """Whether a change is none that all phones have to be told of: a vote, a device that came."""
    return (
        before.play is after.play
        and before.phase is after.phase
        and before.mode is after.mode
        and before.paused == after.paused
        and before.rounds is after.rounds
        and before.talk is after.talk
        and before.ballots == after.ballots
        and (before.ballot is None) == (after.ballot is None)
    )


def sent_away(before: Room, after: Room) -> tuple[str, ...]:
    """The devices that were inside before a change and are not after it."""
    if before.devices is after.devices:
        return ()
    now = after.devices
    return tuple(k for k, d in before.devices.items() if d.inside and (k not in now or not now[k].inside))


def out(*, removed: bool) -> Message:
    """What a device is told that is not in the room; with `removed` the teacher may let it in again."""
    return {"t": "out", "removed": True} if removed else {"t": "out"}


def over(room: Room) -> bool:
    """Whether the lesson was ended."""
    return room.phase is Phase.OVER
