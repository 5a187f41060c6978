"""A class for tests: a lesson with a server on loopback, and light phones that speak as the page does."""

from __future__ import annotations

import contextlib
import json
import socket
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import aiohttp
from attrs import define

from game.classroom.lessons import Lessons
from game.classroom.room import ANY_NUMBER, Room, begin_room, expect
from game.classroom.server.message_schema import PROTOCOL
from game.classroom.server.serve import ClassServer
from game.classroom.told_stories import ToldStories
from tests.shipped import shipped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from game.classroom.lesson import Lesson
    from game.story import Scenario

HERE = "127.0.0.1"


def story(name: str = "wenzhu") -> Scenario:
    """A story that ships."""
    return shipped(name)


def now() -> datetime:
    """A clock."""
    return datetime.now(UTC)


def _free() -> int:
    """A port nobody uses, so that lessons of several runs do not meet."""
    with socket.socket() as tried:
        tried.bind((HERE, 0))
        return int(tried.getsockname()[1])


@contextlib.contextmanager
def served(
    folder: Path,
    room: Room | None = None,
    *,
    per_address: int = ANY_NUMBER,
    tell: Callable[[Scenario, str], Scenario] | None = None,
) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson and its server, until the test is over: all phones of a test come from one address."""
    lesson = Lessons(folder, now).begin(expect(room or begin_room(story(), 7), per_address), 45)
    stories = ToldStories(tell) if tell is not None else ToldStories()
    server = ClassServer(lesson, HERE, port=_free(), stories=stories)
    server.start()
    try:
        yield lesson, server
    finally:
        server.stop()
        lesson.close()


@define(eq=False)
class LightPhone:
    """A phone without a page."""

    socket: aiohttp.ClientWebSocketResponse

    async def hear(self, kind: str) -> dict[str, object]:
        """The next message of this kind; others are passed over."""
        while True:
            said = await self.socket.receive(timeout=10)
            if said.type is not aiohttp.WSMsgType.TEXT:
                raise ConnectionError(said.type.name)
            message = json.loads(said.data)
            assert isinstance(message, dict)
            if message["t"] == kind:
                return message

    async def say(self, **message: object) -> None:
        """Say something."""
        await self.socket.send_str(json.dumps(message))


async def token(session: aiohttp.ClientSession, server: ClassServer, code: str | None = None) -> str:
    """Come in with the code."""
    asked = {"code": code if code is not None else server.lesson.door.code, "version": PROTOCOL}
    async with session.post(server.address + "join", json=asked) as answer:
        told = await answer.json()
        if answer.status != 200:
            raise PermissionError(answer.status, told["why"])
        return str(told["token"])


@contextlib.asynccontextmanager
async def connected(
    session: aiohttp.ClientSession,
    server: ClassServer,
    known: str,
    version: object = PROTOCOL,
    language: str = "en",
) -> AsyncIterator[LightPhone]:
    """A line for a token, of a page of this version, in a language."""
    origin = server.address.rstrip("/")
    async with session.ws_connect(server.address + "line", origin=origin) as socket:
        phone = LightPhone(socket)
        await phone.say(token=known, version=version, language=language)
        yield phone
