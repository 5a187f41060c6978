"""Pages and server say their version: a page of another one, older or newer, loads anew."""

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
OLDER = tuple(
    talk
    for version in (0, 1)
    for talk in json.loads((SAMPLES / "protocol" / f"version-{version}.json").read_bytes())
)
OTHERS = (None, 0, 1, PROTOCOL + 1, -1, float(PROTOCOL), True, str(PROTOCOL), [PROTOCOL], {"a": 1}, 10**30)


def _dispatcher(folder: Path, lesson: str) -> Dispatcher:
    (folder / "lesson_lake.json").write_bytes((SAMPLES / "lessons" / f"{lesson}.json").read_bytes())
    lessons = Lessons(folder, lambda: WHEN)
    kept = lessons.kept(lake())
    assert kept is not None
    held = lessons.resume(kept)
    held.change(lambda room: set_paused(room, 1.0, paused=False))
    return Dispatcher(held, clock=lambda: 1.0)


@pytest.mark.parametrize(
    "talk", OLDER, ids=lambda talk: f"{talk['first'].get('version', 0)}-{talk['lesson']}"
)
def test_what_older_pages_say_means_the_same(tmp_path: Path, talk: dict[str, object]) -> None:
    """Votes, steps and beginning again have changed nothing but what the page of one's own is shown by."""
    dispatcher = _dispatcher(tmp_path, str(talk["lesson"]))
    key, said = str(talk["key"]), talk["said"]
    assert isinstance(said, list)
    for message, answer in said:
        now = dispatcher.answer(key, message)
        assert now["t"] == answer["t"]
        assert now.get("vote") == answer.get("vote")
        if "you" in answer:
            you = now["you"]
            assert isinstance(you, dict)
            page, walk = answer["you"]["page"], you["walk"]
            assert (page is None) == (walk is None)
            assert walk is None or len(walk["steps"]) == page["at"]
            assert {name: you[name] for name in ("mark", "colour", "removed", "vote")} == {
                name: answer["you"][name] for name in ("mark", "colour", "removed", "vote")
            }
    dispatcher.lesson.close()


def test_the_samples_of_older_versions_say_all_that_could_be_said() -> None:
    """Every message a page could send is among them, and is of the form that is written down."""
    said = [message for talk in OLDER for message, _ in talk["said"]]
    assert {message["t"] for message in said if from_phone(message)} == set(FROM_PHONE)
    assert {answer["t"] for talk in OLDER for _, answer in talk["said"]} == {"ack", "no", "pong", "you"}


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


def test_the_servers_own_version_is_spoken() -> None:
    """And no other: a page that says none is of version 0."""
    assert spoken(PROTOCOL)


def _run(work: Coroutine[object, object, None]) -> None:
    asyncio.run(work)


async def _posted(
    session: aiohttp.ClientSession, server: ClassServer, where: str, message: object
) -> tuple[int, object]:
    async with session.post(server.address + where, json=message) as answer:
        return answer.status, await answer.json()


def test_a_page_of_the_version_that_is_spoken_is_told_it(tmp_path: Path) -> None:
    """On a line and by posting: that is how a page knows whether it is the right one."""

    async def work() -> None:
        async with aiohttp.ClientSession() as session:
            known = await token(session, server)
            async with connected(session, server, known) as phone:
                assert (await phone.hear("all"))["version"] == PROTOCOL
            said = {"token": known, "version": PROTOCOL}
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
