"""One person counts once: more from one address wait for a nod; who left or was removed is not counted."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING

import aiohttp
import pytest

from game.classroom.mark_words import mark_words
from game.classroom.room import (
    ANY_NUMBER,
    NotNowError,
    Vote,
    begin_room,
    come_back,
    expect,
    join,
    jump,
    leave,
    let_go,
    let_in,
    open_ballot,
    play_alone,
    remove,
    step_alone,
    vote,
)
from game.classroom.room.participants import MOST_WAITING
from game.classroom.server.dispatcher import Dispatcher, NotLetInError
from game.classroom.server.message_schema import PROTOCOL
from game.classroom.server.phones import Phone, Phones
from game.classroom.server.presence import Presence
from game.story import steps
from tests.classroom.classes import connected, served, story, token

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from game.classroom.lesson import Lesson
    from game.classroom.room import Room
    from game.classroom.server.serve import ClassServer

HERE, THERE = "192.168.1.4", "192.168.1.5"
SOON = 15_000  # milliseconds


def _of(token: str | None = None, **more: str) -> dict[str, object]:
    """What today's page says beside its token."""
    return {"version": PROTOCOL, **({} if token is None else {"token": token}), **more}


def _asked() -> Room:
    return open_ballot(jump(begin_room(story(), 7), "worksheet"))


def test_of_a_hundred_and_fifty_from_one_address_one_votes(tmp_path: Path) -> None:
    """A pupil with the right code and a script: one is in, the rest wait, and what they vote is refused."""
    with served(tmp_path, _asked(), per_address=1) as (lesson, _server):
        dispatcher = Dispatcher(lesson)
        option = lesson.room.options[0].id
        say = {"t": "vote", "ballot": lesson.room.ballots, "option": option, "number": 1}
        answered = []
        for _ in range(1 + MOST_WAITING):
            known = dispatcher.let_in(lesson.door.code, None, HERE)
            answered.append(dispatcher.answer(dispatcher.key(known), say)["t"])
        assert answered == ["ack"] + ["no"] * MOST_WAITING
        for _ in range(50):
            with pytest.raises(NotLetInError, match="Too many from your network"):
                dispatcher.let_in(lesson.door.code, None, HERE)
        assert lesson.room.ballot is not None
        assert (lesson.room.ballot.cast, len(lesson.room.participants)) == (1, 1)
        assert dispatcher.known(dispatcher.let_in(lesson.door.code, None, THERE))


def test_the_teacher_nods_to_one_or_to_all() -> None:
    """Who was let in is in the room like everybody else, at their own pace with a story of their own."""
    room = _asked()
    for number in range(4):
        room = join(room, f"k{number}", HERE)
    assert (list(room.present), list(room.waiting)) == (["k0"], ["k1", "k2", "k3"])
    with pytest.raises(NotNowError):
        vote(room, "k2", room.ballots, Vote(room.options[0].id, 1))
    room = let_in(room, ("k2",))
    assert (list(room.present), list(room.waiting)) == (["k0", "k2"], ["k1", "k3"])
    room = let_in(room, room.waiting)
    assert list(room.present) == ["k0", "k1", "k2", "k3"]
    assert join(room, "k4", HERE).devices["k4"].waiting
    alone = play_alone(join(join(begin_room(story(), 7), "a", HERE), "b", HERE))
    assert list(alone.walks) == ["a"]
    assert list(let_in(alone, ("b",)).walks) == ["a", "b"]


@pytest.mark.parametrize(("expected", "inside"), [(1, 1), (2, 2), (3, 3), (ANY_NUMBER, 5)])
def test_the_teacher_says_how_many_come_from_one_address(expected: int, inside: int) -> None:
    """Before they come, or when they already wait; each address for itself."""
    before = expect(begin_room(story(), 7), expected)
    after = begin_room(story(), 7)
    for number in range(5):
        before, after = join(before, f"k{number}", HERE), join(after, f"k{number}", HERE)
    after = expect(after, expected)
    for room in (before, after):
        assert (len(room.present), len(room.waiting)) == (inside, 5 - inside)
        assert not join(room, "other", THERE).devices["other"].waiting


def test_who_is_removed_stays_out_with_the_same_page_and_the_same_code(tmp_path: Path) -> None:
    """With its token, without it from the same address, and by socket and post; until it is let in again."""
    with served(tmp_path, per_address=3) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                key = next(iter(lesson.room.devices))
                lesson.change(lambda room: remove(room, key))
                asked = {"code": lesson.door.code, "token": known, "version": PROTOCOL}
                async with session.post(server.address + "join", json=asked) as answer:
                    told = await answer.json()
                    assert (answer.status, told["token"]) == (202, known)
                    assert "only the teacher lets it in" in told["why"]
                async with session.post(server.address + "join", json=_of(code=lesson.door.code)) as answer:
                    assert answer.status == 202
                async with session.post(server.address + "say", json=_of(known)) as answer:
                    assert (answer.status, (await answer.json())["removed"]) == (403, True)
                async with connected(session, server, known) as phone:
                    assert (await phone.hear("out"))["removed"] is True
                assert lesson.room.present == {}
                lesson.change(lambda room: let_in(room, (key,)))
                async with session.post(server.address + "join", json=asked) as answer:
                    assert answer.status == 200
                async with connected(session, server, known) as phone:
                    await phone.hear("all")

        asyncio.run(work())


def test_many_are_removed_at_once_and_their_open_votes_with_them() -> None:
    """Only theirs."""
    room = _asked()
    for number in range(5):
        room = join(room, f"k{number}")
        room = vote(room, f"k{number}", room.ballots, Vote(room.options[0].id, 1))
    room = remove(room, "k1", "k3", "k4")
    assert list(room.present) == ["k0", "k2"]
    assert room.ballot is not None
    assert list(room.ballot.votes) == ["k0", "k2"]


def test_letting_go_of_all_phones_clears_the_room_and_keeps_what_was_played(tmp_path: Path) -> None:
    """Tokens are worth nothing any more; plays that were begun stay for the report."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                key = next(iter(lesson.room.devices))
                lesson.change(play_alone)
                first = steps(lesson.room.scenario, lesson.room.walks[key].state)[0]
                lesson.change(lambda room: step_alone(room, key, len(room.walks[key].steps), first))
                played = lesson.room.walks[key]
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    lesson.change(let_go)
                    assert "removed" not in await phone.hear("out")
                assert (lesson.room.devices, lesson.room.walks) == ({}, {})
                assert lesson.room.finished == (played,)
                async with session.post(server.address + "say", json=_of(known)) as answer:
                    assert (answer.status, (await answer.json())["removed"]) == (403, False)

        asyncio.run(work())


def test_who_left_leaves_the_denominator_and_comes_back_into_it() -> None:
    """One that has voted on the open ballot is counted all the same: no more vote than are there."""
    room = _asked()
    for key in ("a", "b", "c"):
        room = join(room, key)
    room = leave(vote(room, "a", room.ballots, Vote(room.options[0].id, 1)), ("a", "b"))
    assert list(room.participants) == ["a", "c"]
    assert list(room.present) == ["a", "b", "c"]
    assert list(come_back(room, "b").participants) == ["a", "b", "c"]
    assert list(remove(room, "a").participants) == ["c"]


def test_a_phone_without_a_word_for_twenty_seconds_is_away(tmp_path: Path) -> None:
    """With an open line it is here, however silent; its next word brings it back."""
    with served(tmp_path) as (lesson, _server):
        for key in ("line", "posts", "gone", "older"):
            lesson.change(lambda room, k=key: join(room, k))  # type: ignore[misc]
        at, phones = [100.0], Phones()
        phones.lines["line"] = _line("line")
        presence = Presence(lesson, phones, lambda: at[0])
        for _ in range(9):
            at[0] += 3.0
            presence.heard("posts")
            if at[0] < 104:
                presence.heard("gone")
            presence.look()
        assert lesson.room.away == {"gone", "older"}
        presence.heard("gone")
        assert lesson.room.away == {"older"}


def _line(key: str) -> Phone:
    """A line nobody speaks over."""
    return Phone(key, None, None, None)  # type: ignore[arg-type]


def test_guessing_at_an_address_shuts_nobody_out_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While somebody guesses as fast as answers come, ten newcomers there are in, each within ten seconds."""
    monkeypatch.setattr("game.classroom.server.dispatcher.RELUCTANCE", 0.0)
    with served(tmp_path) as (_lesson, server):
        over, guessed, longest = threading.Event(), [0], 0.0

        async def guess() -> None:
            async with aiohttp.ClientSession() as session:
                while not over.is_set():
                    with pytest.raises(PermissionError):
                        await token(session, server, "QQQQQQ")
                    guessed[0] += 1

        async def prank() -> None:
            await asyncio.gather(*(guess() for _ in range(8)))

        pranking = threading.Thread(target=lambda: asyncio.run(prank()))
        pranking.start()

        async def come() -> float:
            async with aiohttp.ClientSession() as session:
                began = time.monotonic()
                await token(session, server)
                return time.monotonic() - began

        try:
            while guessed[0] < 200:
                time.sleep(0.01)
            for _ in range(10):
                longest = max(longest, asyncio.run(come()))
        finally:
            over.set()
            pranking.join()
        assert longest < 10


def _page(browser: Browser, server: ClassServer) -> Page:
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{server.lesson.door.code}")
    return page


def _until(page: Page, lesson: Lesson, many: int) -> None:
    for _ in range(SOON // 50):
        if len(lesson.room.devices) == many:
            return
        page.wait_for_timeout(50)
    pytest.fail("nobody came")


def test_a_phone_waits_for_the_nod_and_goes_on_by_itself(browser: Browser, tmp_path: Path) -> None:
    """It is told which mark it has; let in, it is in; removed, it waits again, also loaded anew."""
    with served(tmp_path, jump(begin_room(story(), 7), "worksheet"), per_address=1) as (lesson, server):
        first = _page(browser, server)
        first.get_by_role("heading", name="Look up").wait_for()
        second = _page(browser, server)
        second.get_by_role("heading", name="The teacher has to let this phone in.").wait_for()
        _until(second, lesson, 2)
        key = list(lesson.room.devices)[1]
        second.get_by_text(mark_words(lesson.room.devices[key].mark)).wait_for()
        lesson.change(lambda room: let_in(room, (key,)))
        second.get_by_role("heading", name="Look up").wait_for()
        lesson.change(lambda room: remove(room, key))
        second.get_by_text("only the teacher lets it in again").wait_for()
        second.reload()
        second.get_by_text("only the teacher lets it in again").wait_for()
        lesson.change(lambda room: let_in(room, (key,)))
        second.get_by_role("heading", name="Look up").wait_for()
        lesson.change(let_go)
        for page in (first, second):
            page.get_by_text("This phone is not in the room. Ask for the code on the screen.").wait_for()
            page.context.close()
