"""The server counts votes exactly, lets nobody in who should not be, and tells nobody what is secret."""

from __future__ import annotations

import asyncio
import errno
import gzip
import json
import socket
import threading
import time
from typing import TYPE_CHECKING

import aiohttp
import pytest

from game.classroom.lessons import Lessons
from game.classroom.qr import modules
from game.classroom.room import (
    Phase,
    begin_room,
    close_ballot,
    count,
    end,
    join,
    jump,
    lock,
    open_ballot,
    play_alone,
    play_together,
    remove,
)
from game.classroom.server.connection_guard import Gate
from game.classroom.server.dispatcher import Dispatcher, NotLetInError
from game.classroom.server.limits import RELUCTANCE, Bucket
from game.classroom.server.message_schema import PROTOCOL
from game.saves.disk import Disk
from game.story import steps
from tests.classroom.classes import HERE, connected, now, served, story, token

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer
    from tests.classroom.classes import LightPhone


def _of(token: str | None = None, **more: str) -> dict[str, object]:
    """What today's page says beside its token."""
    return {"version": PROTOCOL, **({} if token is None else {"token": token}), **more}


def _run(work: Coroutine[object, object, None]) -> None:
    asyncio.run(work)


def _ask(lesson: Lesson) -> int:
    """Open a ballot at the story's first decision."""
    scenes = lesson.room.scenario.scenes.values()
    where = next(scene.id for scene in scenes if type(scene.then).__name__ == "Choices")
    lesson.change(lambda room: open_ballot(jump(room, where)))
    return lesson.room.ballots


def test_a_vote_is_acknowledged_counted_once_and_secret(tmp_path: Path) -> None:
    """Two phones vote, one changes its mind and says it twice; what counts is the last."""

    async def work(lesson: Lesson, server: ClassServer) -> None:
        async with aiohttp.ClientSession() as session:
            one, other = await token(session, server), await token(session, server)
            async with connected(session, server, one) as a, connected(session, server, other) as b:
                await a.hear("all")
                await b.hear("all")
                ballot = _ask(lesson)
                told = (await b.hear("room"))["room"]
                assert isinstance(told, dict)
                first, second = [each["id"] for each in told["options"]][:2]
                for number, option in ((1, first), (2, second), (2, second), (1, first)):
                    await a.say(t="vote", ballot=ballot, option=option, number=number)
                    ack = await a.hear("ack")
                assert ack["vote"] == [ballot, second, 2]
                await b.say(t="vote", ballot=ballot, option=first, number=1)
                assert (await b.hear("ack"))["vote"] == [ballot, first, 1]
                assert lesson.room.ballot is not None
                assert lesson.room.ballot.cast == 2
                lesson.change(close_ballot)
                told = (await a.hear("room"))["room"]
                assert isinstance(told, dict)
                assert dict(told["rounds"][0]) == {
                    option: int(option in {first, second}) for option in lesson.room.ballot.options
                }
                await a.say(t="vote", ballot=ballot, option=first, number=9)
                assert (await a.hear("no"))["why"] == "This vote is closed."

    with served(tmp_path) as (lesson, server):
        _run(work(lesson, server))


def test_what_phones_are_sent_while_a_vote_is_open_says_nothing_of_it(tmp_path: Path) -> None:
    """Everything a second phone is sent is the same however the first has voted."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                one, other = await token(session, server), await token(session, server)
                ballot = _ask(lesson)
                async with connected(session, server, other) as b:
                    before = await b.hear("all")
                async with connected(session, server, one) as a:
                    await a.hear("all")
                    option = lesson.room.options[0].id
                    await a.say(t="vote", ballot=ballot, option=option, number=1)
                    await a.hear("ack")
                async with connected(session, server, other) as b:
                    assert await b.hear("all") == before

        _run(work())


def test_a_phone_comes_back_with_its_vote_and_the_older_line_is_closed(tmp_path: Path) -> None:
    """The device is the token: a second line of it takes over, and its vote is there and not doubled."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                ballot = _ask(lesson)
                option = lesson.room.options[1].id
                async with connected(session, server, known) as old:
                    await old.say(t="vote", ballot=ballot, option=option, number=3)
                    await old.hear("ack")
                    async with connected(session, server, known) as new:
                        you = (await new.hear("all"))["you"]
                        assert isinstance(you, dict)
                        assert you["vote"] == [ballot, option, 3]
                        await old.hear("elsewhere")
                assert lesson.room.ballot is not None
                assert lesson.room.ballot.cast == 1
                assert len(lesson.room.devices) == 1

        _run(work())


def test_posting_does_all_that_the_socket_does(tmp_path: Path) -> None:
    """A network without sockets: join, see the page, vote, be acknowledged."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                ballot = _ask(lesson)
                option = lesson.room.options[0].id
                say = {"t": "vote", "ballot": ballot, "option": option, "number": 1}
                async with session.post(
                    server.address + "say", json={"token": known, "say": say, "version": PROTOCOL}
                ) as answer:
                    told = await answer.json()
                assert told["answer"]["vote"] == [ballot, option, 1]
                assert told["room"]["ballot"] == ballot
                assert told["you"]["vote"] == [ballot, option, 1]

        _run(work())


def test_posting_is_no_faster_than_speaking(tmp_path: Path) -> None:
    """Who posts without a breath is told to wait; a moment later it goes on."""
    with served(tmp_path) as (_lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                told = []
                for _ in range(40):
                    async with session.post(server.address + "say", json=_of(known)) as answer:
                        told.append(answer.status)
                assert told[0] == 200
                assert 429 in told
                await asyncio.sleep(0.5)
                async with session.post(server.address + "say", json=_of(known)) as answer:
                    assert answer.status == 200

        _run(work())


def test_a_wrong_code_a_locked_door_and_a_removed_device_stay_outside(tmp_path: Path) -> None:
    """Each is told why; one removed is sent away at once and cannot come back with its token."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                with pytest.raises(PermissionError, match="not the code"):
                    await token(session, server, "QQQQQQ")
                known = await token(
                    session, server, f" {lesson.door.code.lower()[:3]} {lesson.door.code[3:]}"
                )
                lesson.change(lambda room: lock(room, locked=True))
                with pytest.raises(PermissionError, match="closed the door"):
                    await token(session, server)
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    key = next(iter(lesson.room.devices))
                    lesson.change(lambda room: remove(room, key))
                    await phone.hear("out")
                async with connected(session, server, known) as phone:
                    await phone.hear("out")

        _run(work())


def test_guessing_codes_is_limited_for_all_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many wrong codes the next are answered late: guessing at full speed is no use."""
    monkeypatch.setattr("game.classroom.server.dispatcher.RELUCTANCE", 0.05)
    with served(tmp_path) as (_lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                refused, began = [], time.monotonic()
                for _ in range(80):
                    with pytest.raises(PermissionError) as why:
                        await token(session, server, "QQQQQQ")
                    refused.append(why.value.args[0])
                assert refused[0] == 403
                assert refused[-1] == 429
                assert time.monotonic() - began > 0.05 * refused.count(429)

        _run(work())


def test_one_that_guesses_does_not_close_the_door_to_others(tmp_path: Path) -> None:
    """However often an address was wrong: the right code comes in at once, from another and from there."""
    with served(tmp_path) as (lesson, _server):
        dispatcher = Dispatcher(lesson)
        for _ in range(2000):
            with pytest.raises(NotLetInError) as refused:
                dispatcher.let_in("QQQQQQ", None, "10.0.0.66")
        assert (refused.value.status, refused.value.after) == (429, RELUCTANCE)
        assert dispatcher.known(dispatcher.let_in(lesson.door.code, None, "10.0.0.7"))
        assert dispatcher.known(dispatcher.let_in(lesson.door.code, None, "10.0.0.66"))


def test_what_a_full_disk_refused_is_written_when_there_is_room(tmp_path: Path) -> None:
    """The teacher is told, and the lesson is kept as soon as that goes, without another change."""
    disk = _Full()
    lesson = Lessons(tmp_path, now, disk).begin(begin_room(story(), 7), 45)
    disk.full = True
    lesson.change(lambda room: lock(room, locked=True))
    assert "could not be kept" in lesson.problem
    disk.full = False
    assert disk.written.wait(10)
    lesson.close()
    kept = Lessons(tmp_path, now).kept(story())
    assert kept is not None
    assert kept.room.locked


class _Full(Disk):
    """A disk that can be full; `written` is set by the first writing after that."""

    def __init__(self) -> None:
        self.full, self.refused, self.written = False, False, threading.Event()

    def write(self, path: Path, content: bytes) -> None:
        """Refuse while full."""
        if self.full:
            self.refused = True
            raise OSError(errno.ENOSPC, "no space left")
        super().write(path, content)
        if self.refused:
            self.written.set()


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", "", {"Host": "example.org"}, None, 421),
        ("POST", "join", {"Origin": "http://example.org"}, b"{}", 403),
        ("GET", "line", {"Origin": "http://example.org"}, None, 403),
        ("GET", "line", {}, None, 400),
        ("GET", "../../pyproject.toml", {}, None, 404),
        ("GET", "teacher", {}, None, 404),
        ("POST", "join", {"Content-Type": "text/plain"}, b"{}", 400),
        ("POST", "join", {"Content-Type": "application/json"}, b"[" * 3000, 413),
        ("POST", "join", {"Content-Type": "application/json"}, b"[" * 2000, 400),
        ("POST", "say", {"Content-Type": "application/json"}, b'{"token": "no", "version": 2}', 403),
        ("DELETE", "", {}, None, 405),
    ],
)
def test_what_is_not_meant_is_refused(
    tmp_path: Path, method: str, path: str, headers: dict[str, str], body: bytes | None, status: int
) -> None:
    """Other hosts, other pages, other paths, other bodies."""
    with served(tmp_path) as (_lesson, server):

        async def work() -> None:
            async with (
                aiohttp.ClientSession() as session,
                session.request(method, server.address + path, headers=headers, data=body) as answer,
            ):
                assert answer.status == status
                assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")

        _run(work())


_BOMB = gzip.compress(b" " * 1_300_000)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("path", ["join", "say"])
@pytest.mark.parametrize("named", ["gzip", "deflate", "GZIP", "br", "identity, gzip", "nonsense"])
@pytest.mark.parametrize(
    "body", [gzip.compress(b"{}"), _BOMB, b"\x1f\x8b not what it says"], ids=["good", "bomb", "bad"]
)
def test_what_is_packed_is_refused_and_never_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, named: str, body: bytes
) -> None:
    """The right code, gzipped, is no code; what is no gzip is no fault of the server."""
    monkeypatch.setattr("zlib.decompressobj", _unpacked)
    with served(tmp_path) as (lesson, server):
        if body == gzip.compress(b"{}"):
            body = gzip.compress(json.dumps({"code": lesson.door.code}).encode())
        assert _raw(server, path, named, body) in {400, 415}
        assert lesson.room.devices == {}


def _unpacked(*_: object, **__: object) -> object:
    pytest.fail("something was unpacked")


def _raw(server: ClassServer, path: str, named: str, body: bytes) -> int:
    """The status a body is answered with that is said to be packed so."""
    head = f"POST /{path} HTTP/1.1\r\nHost: {HERE}:{server.port}\r\nContent-Type: application/json\r\n"
    head += f"Content-Encoding: {named}\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_connection((HERE, server.port), timeout=10) as wire:
        wire.sendall(head.encode() + body)
        return int(wire.recv(200).split()[1])


async def _flood(phone: LightPhone) -> None:
    """Five hundred messages as fast as they are answered."""
    for _ in range(500):
        await phone.say(t="ping")
        await phone.hear("pong")


async def _trickle(writer: asyncio.StreamWriter) -> None:
    """A request's head, a letter at a time."""
    for letter in "GET / HTTP/1.1\r\nHost: " + "x" * 500:
        writer.write(letter.encode())
        await writer.drain()
        await asyncio.sleep(0.05)


def test_a_message_too_large_too_fast_or_of_another_kind_does_no_harm(tmp_path: Path) -> None:
    """A flood is cut, a large message is cut, nonsense is answered; the vote that was there stays."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    said: tuple[object, ...] = (
                        [],
                        {},
                        {"t": "vote"},
                        {"t": "open_ballot"},
                        {"t": "vote", "ballot": "1"},
                    )
                    for nonsense in said:
                        await phone.socket.send_str(json.dumps(nonsense))
                        await phone.hear("no")
                    await phone.socket.send_str("x" * 2000)
                    with pytest.raises(ConnectionError):
                        await phone.hear("never")
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    with pytest.raises((ConnectionError, aiohttp.ClientError)):
                        await _flood(phone)
                assert lesson.room.phase is Phase.READING

        _run(work())


@pytest.mark.parametrize(
    "said",
    [
        {"t": "vote", "ballot": 1, "option": None, "number": True},
        {"t": "vote", "ballot": True, "option": None, "number": 1},
        {"t": "vote", "ballot": 1, "option": None, "number": 1.0},
        {"t": "step", "at": -1000, "id": "next"},
        {"t": "step", "at": False, "id": "next"},
    ],
)
def test_a_number_that_is_none_leaves_the_lesson_as_it_was(tmp_path: Path, said: dict[str, object]) -> None:
    """JSON's true is 1 to Python: kept as a vote's number it once made the lesson's file unreadable."""
    with served(tmp_path) as (lesson, _server):
        lesson.change(lambda room: join(room, "k"))
        if said["t"] == "vote":
            _ask(lesson)
            said = {**said, "option": lesson.room.options[0].id}
        else:
            lesson.change(play_alone)
        before = lesson.room
        assert Dispatcher(lesson).answer("k", said)["t"] == "no"
        assert lesson.room is before


def test_a_lesson_that_is_over_says_so_and_lets_go(tmp_path: Path) -> None:
    """The last message is that it is over."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    lesson.change(end)
                    await phone.hear("over")

        _run(work())


async def _walk(phone: LightPhone) -> list[str]:
    """The steps of the phone's own walk, when it next hears of one."""
    while True:
        you = (await phone.hear("you"))["you"]
        assert isinstance(you, dict)
        if isinstance(walk := you["walk"], dict):
            return list(walk["steps"])


def test_each_at_their_own_pace_on_the_phone(tmp_path: Path) -> None:
    """Every phone has a walk of its own, and a step said twice is taken once."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    lesson.change(play_alone)
                    taken = await _walk(phone)
                    walk = next(iter(lesson.room.walks.values()))
                    first = steps(walk.scenario, walk.state)[0]
                    for _ in range(2):
                        await phone.say(t="step", at=len(taken), id=first)
                        after = await _walk(phone)
                walk = next(iter(lesson.room.walks.values()))
                assert walk.steps[0].id == first
                assert after == [step.id for step in walk.steps]
                assert len(after) >= 1

        _run(work())


@pytest.mark.parametrize("wrong", ["no token", "another token", "played together", "another version"])
def test_the_story_is_handed_only_to_who_plays_it_alone(tmp_path: Path, wrong: str) -> None:
    """Who is not in, or while the class plays together, is not handed what nobody has read yet."""
    with served(tmp_path) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session:
                asked = {"token": await token(session, server), "version": PROTOCOL, "language": "en"}
                lesson.change(play_alone)
                async with session.post(server.address + "story", json=asked) as answer:
                    assert answer.status == 200
                    assert answer.headers["Content-Encoding"] in {"deflate", "gzip"}
                    assert (await answer.json())["story"]["id"] == lesson.room.scenario.id
                match wrong:
                    case "no token":
                        del asked["token"]
                    case "another token":
                        asked["token"] = "0" * 32
                    case "played together":
                        lesson.change(play_together)
                    case _:
                        asked["version"] = PROTOCOL - 1
                async with session.post(server.address + "story", json=asked) as answer:
                    assert answer.status == (409 if wrong == "another version" else 403)
                    assert "story" not in await answer.json()

        _run(work())


def test_after_a_crash_phones_are_known_and_closed_votes_are_there(tmp_path: Path) -> None:
    """The lesson is read from the disk as it was; the same token comes in at the same address."""
    from game.classroom.server.serve import ClassServer  # noqa: PLC0415 - only here

    with served(tmp_path) as (lesson, server):
        found: list[str] = []

        async def come() -> None:
            async with aiohttp.ClientSession() as session:
                found.append(await token(session, server))

        _run(come())
        _ask(lesson)
        option = lesson.room.options[0].id
        lesson.change(lambda room: close_ballot(count(room, option, 12)))
        kept = Lessons(tmp_path, now).kept(story())
        port = server.port
    assert kept is not None
    assert kept.room.rounds[0].of(option) == 12
    assert kept.room.paused
    again = Lessons(tmp_path, now).resume(kept)
    server = ClassServer(again, HERE)
    server.start()
    try:

        async def back() -> None:
            async with aiohttp.ClientSession() as session, connected(session, server, found[0]) as phone:
                assert (await phone.hear("all"))["you"]

        assert server.port == port
        _run(back())
    finally:
        server.stop()
        again.close()


def test_the_square_holds_the_address_and_the_code() -> None:
    """As many modules as a version has, three finder patterns, and another for another code."""
    square = modules("http://192.168.178.24:8470/", "BCDFGH")
    side = len(square)
    assert (side - 17) % 4 == 0
    assert all(len(row) == side for row in square)
    for x, y in ((0, 0), (side - 7, 0), (0, side - 7)):
        assert all(square[y][x : x + 7])
        assert not any(square[y + 1][x + 1 : x + 6])
    assert modules("http://192.168.178.24:8470/", "BCDFGJ") != square


def test_a_bucket_never_gives_more_than_it_holds_and_gains() -> None:
    """A hundred tries in ten seconds take what was in it and ten seconds' rate."""
    at = [0.0]
    bucket = Bucket(5, 2, lambda: at[0])
    taken = 0
    for _ in range(100):
        taken += bucket.take()
        at[0] += 0.1
    assert taken == 5 + 19


def test_silent_and_trickling_connections_are_cut_while_an_honest_phone_votes(tmp_path: Path) -> None:
    """With a short patience: thirty say nothing, thirty trickle a head; all are cut, the vote counts."""
    with served(tmp_path) as (lesson, server):
        assert server.gate is not None
        server.gate.patience = 0.5

        async def silent() -> None:
            reader, writer = await asyncio.open_connection(HERE, server.port)
            with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
                await reader.readexactly(1)
            writer.close()

        async def trickling() -> None:
            _reader, writer = await asyncio.open_connection(HERE, server.port)
            with pytest.raises(ConnectionError):
                await _trickle(writer)
            writer.close()

        async def honest() -> None:
            async with aiohttp.ClientSession() as session:
                known = await token(session, server)
                ballot = _ask(lesson)
                async with connected(session, server, known) as phone:
                    await phone.hear("all")
                    await asyncio.sleep(1.2)
                    await phone.say(t="vote", ballot=ballot, option=lesson.room.options[0].id, number=1)
                    await phone.hear("ack")

        async def work() -> None:
            others = (silent() if n % 2 else trickling() for n in range(60))
            await asyncio.wait_for(asyncio.gather(honest(), *others), 20)

        _run(work())


class _Wire(asyncio.Transport):
    """A connection that only knows whether it was cut."""

    cut = False

    def abort(self) -> None:
        """Cut it."""
        self.cut = True

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """Nothing is ever sent here."""


def test_among_too_many_strangers_the_oldest_goes() -> None:
    """A phone of the room is never the one to go; when all are phones of the room, the newcomer does."""

    async def work() -> None:
        gate = Gate(make=asyncio.Protocol, most=3)
        wires = [_Wire() for _ in range(7)]

        def come(number: int) -> None:
            gate().connection_made(wires[number])

        for number in range(3):
            come(number)
        gate.prove(wires[0])
        come(3)
        assert [wire.cut for wire in wires[:4]] == [False, True, False, False]
        gate.prove(wires[2])
        gate.prove(wires[3])
        come(4)
        assert [wire.cut for wire in wires[:5]] == [False, True, False, False, True]
        for guard in list(gate.unproven):
            guard.rest()

    _run(work())
