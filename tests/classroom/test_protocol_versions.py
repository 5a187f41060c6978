"""Pages and server say their version: what an older page says is answered, a newer page loads anew."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import aiohttp
import pytest

from game.classroom.lessons import Lessons
from game.classroom.room import close_ballot, open_ballot, play_alone, set_paused, start_talk
from game.classroom.server.dispatcher import Dispatcher, load_anew
from game.classroom.server.message_schema import FROM_PHONE, PROTOCOL, TO_PHONE, from_phone, spoken, to_phone
from tests.classroom.classes import connected, served, token
from tests.samples.samples import SAMPLES, lake

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

    from game.classroom.phone_messages import Message
    from game.classroom.server.serve import ClassServer

WHEN = datetime(2026, 11, 23, 2, 3, 55, tzinfo=UTC)
VERSION_0 = json.loads((SAMPLES / "protocol" / "version-0.json").read_bytes())
OTHERS = (PROTOCOL + 1, -1, 1.0, True, "1", [1], {"a": 1}, 10**30)


def _dispatcher(folder: Path, lesson: str) -> Dispatcher:
    (folder / "lesson_lake.json").write_bytes((SAMPLES / "lessons" / f"{lesson}.json").read_bytes())
    lessons = Lessons(folder, lambda: WHEN)
    kept = lessons.kept(lake())
    assert kept is not None
    held = lessons.resume(kept)
    held.change(lambda room: set_paused(room, 1.0, paused=False))
    return Dispatcher(held, clock=lambda: 1.0)


# What a room and a page of one's own have come to say beside what they said then.
ADDED = {"room": {"kinds", "run_off", "talked", "at"}, "page": {"prompt", "moved"}}


def _of_version_0(message: Message) -> Message:
    """A message without what was added since, all of which is there."""
    found = dict(message)
    for name, value in message.items():
        if not isinstance(value, dict):
            continue
        added = ADDED.get(name, set())
        assert value.keys() >= added
        found[name] = _of_version_0({key: value[key] for key in value if key not in added})
    return found


def _but_why(message: Message) -> Message:
    """A message without the words for people, which may be put better at any time."""
    return {name: value for name, value in message.items() if name != "why"}


@pytest.mark.parametrize("talk", VERSION_0, ids=lambda talk: talk["lesson"])
def test_what_a_page_of_version_0_says_is_answered_as_it_was(tmp_path: Path, talk: dict[str, object]) -> None:
    """Votes, steps and beginning again mean the same, and everything an old page reads is where it was."""
    dispatcher = _dispatcher(tmp_path, str(talk["lesson"]))
    key, first, said = str(talk["key"]), talk["first"], talk["said"]
    assert isinstance(first, dict)
    assert isinstance(said, list)
    assert _of_version_0(dispatcher.everything(key)) == {**first, "version": PROTOCOL}
    for message, answer in said:
        assert _but_why(_of_version_0(dispatcher.answer(key, message))) == _but_why(answer)
    dispatcher.lesson.close()


def test_the_samples_of_version_0_say_all_that_could_be_said() -> None:
    """Every message a page could send is among them, and each is of the form that is written down."""
    said = [message for talk in VERSION_0 for message, _ in talk["said"]]
    assert {message["t"] for message in said if from_phone(message)} == set(FROM_PHONE)
    answered = [answer for talk in VERSION_0 for _, answer in talk["said"]]
    assert all(map(to_phone, answered))
    assert {answer["t"] for answer in answered} == {"ack", "no", "pong", "you"}


def test_everything_the_server_sends_is_of_the_form_written_down(tmp_path: Path) -> None:
    """In every phase, together and at one's own pace, with and without a vote, for every device."""
    dispatcher = _dispatcher(tmp_path, "version-1")
    seen: list[Message] = []

    def look() -> None:
        for key in ("a1", "b2", "c3", "d4", "nobody"):
            everything = dispatcher.everything(key)
            seen.extend(
                (
                    everything,
                    {"t": "room", "room": everything["room"]},
                    {"t": "you", "you": everything["you"]},
                )
            )

    look()
    for change in (
        close_ballot,
        lambda room: start_talk(room, 0.0),
        open_ballot,
        close_ballot,
        lambda room: set_paused(room, 2.0, paused=True),
        play_alone,
    ):
        dispatcher.lesson.change(change)
        look()
    seen.append(load_anew())
    assert [message for message in seen if not to_phone(json.loads(json.dumps(message)))] == []
    assert {message["t"] for message in seen} <= set(TO_PHONE)
    dispatcher.lesson.close()


@pytest.mark.parametrize(
    "message",
    [
        None,
        [],
        {},
        {"t": "vote"},
        {"t": ["vote"]},
        {"t": "vote", "ballot": 1, "option": "a", "number": 1 << 53},
        {"t": "vote", "ballot": -1, "option": "a", "number": 1},
        {"t": "vote", "ballot": 1, "option": 1, "number": 1},
        {"t": "vote", "ballot": 1, "option": "a"},
        {"t": "step", "at": 1.0, "id": "next"},
        {"t": "step", "at": 1, "id": None},
        {"t": "again", "at": True},
        {"t": "all", "room": {}, "you": {}},
    ],
)
def test_what_is_not_of_the_form_written_down_is_no_message(message: object) -> None:
    """A kind that a phone does not send, a field that is missing, of another type or outside its limits."""
    assert not from_phone(message)


def test_a_field_of_a_later_page_is_passed_over() -> None:
    """Within a version a message may come to say more."""
    assert from_phone({"t": "again", "at": 3, "of_the_future": [1]})


@pytest.mark.parametrize("version", OTHERS)
def test_another_version_is_not_spoken(version: object) -> None:
    """Neither a newer one nor what is no version."""
    assert not spoken(version)


def test_versions_0_and_1_are_spoken() -> None:
    """A page that says none is of version 0."""
    assert all(map(spoken, (None, 0, 1)))


def _run(work: Coroutine[object, object, None]) -> None:
    asyncio.run(work)


async def _posted(
    session: aiohttp.ClientSession, server: ClassServer, where: str, message: object
) -> tuple[int, object]:
    async with session.post(server.address + where, json=message) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("version", [0, 1])
def test_a_page_of_a_version_that_is_spoken_is_told_the_servers(tmp_path: Path, version: int) -> None:
    """On a line and by posting: that is how a page knows whether it is the right one."""

    async def work() -> None:
        async with aiohttp.ClientSession() as session:
            known = await token(session, server)
            async with connected(session, server, known, version=version) as phone:
                assert (await phone.hear("all"))["version"] == PROTOCOL
            said = {"token": known, "version": version}
            status, told = await _posted(session, server, "say", said)
            assert isinstance(told, dict)
            assert (status, told["version"]) == (200, PROTOCOL)

    with served(tmp_path) as (_lesson, server):
        _run(work())


@pytest.mark.parametrize("version", OTHERS)
def test_a_page_of_another_version_is_told_to_load_anew(tmp_path: Path, version: object) -> None:
    """At the door, on the line and by posting, and it has no vote and no place until then."""

    async def work() -> None:
        async with aiohttp.ClientSession() as session:
            known = await token(session, server)
            door = {"code": lesson.door.code, "version": version}
            assert await _posted(session, server, "join", door) == (409, load_anew())
            said = {"token": known, "say": {"t": "ping"}, "version": version}
            assert await _posted(session, server, "say", said) == (409, load_anew())
            async with connected(session, server, known, version=version) as phone:
                assert await phone.hear("reload") == load_anew()
                with pytest.raises(ConnectionError):
                    await phone.hear("all")
            assert len(lesson.room.devices) == 1

    with served(tmp_path) as (lesson, server):
        _run(work())
