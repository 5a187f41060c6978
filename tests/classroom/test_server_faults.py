"""A fault of the program in the class's server: the phone is told that it failed, and the lesson goes on."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, NoReturn

import aiohttp
import pytest
from attrs import evolve

from game.classroom.lesson import Lesson
from game.classroom.server.app import Web
from game.classroom.server.phones import Phones
from game.saves.crash_report import REPORTS
from tests.classroom.classes import connected, served, token

if TYPE_CHECKING:
    from pathlib import Path

    from game.classroom.server.serve import ClassServer

PERSONAL = "Zuzanna of Oakfield 7B"


def fail(*_: object, **__: object) -> NoReturn:
    """What no handler should do."""
    raise KeyError(PERSONAL)


@pytest.fixture
def crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of reports, none of which was written in this run."""
    monkeypatch.setattr(REPORTS, "_written", {})
    return tmp_path / "home" / "crashes"


def only_report(crashes: Path) -> str:
    """The one report there is; it names nobody."""
    (file,) = crashes.iterdir()
    text = file.read_text(encoding="utf-8")
    assert not any(word in text for word in PERSONAL.split() if word != "of")
    assert "where: class server\n" in text
    return text


def test_a_handler_that_fails_ends_neither_server_nor_lesson(
    tmp_path: Path, crashes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It answers with 500, every time, and writes one report; who is in stays in."""

    async def work(_lesson: Lesson, server: ClassServer) -> None:
        async with aiohttp.ClientSession() as session:
            mine = await token(session, server)
            with monkeypatch.context() as broken:
                broken.setattr(Web, "_joined", fail)
                for _ in range(3):
                    answer = await session.post(f"{server.address}join", json={"code": "1"})
                    assert answer.status == 500
                    assert answer.headers["X-Content-Type-Options"] == "nosniff"
            async with connected(session, server, mine) as phone:
                await phone.hear("all")

    with served(tmp_path) as (lesson, server):
        asyncio.run(work(lesson, server))
    assert "in Web._checked" in only_report(crashes)


def test_what_fails_beside_the_handlers_is_reported(
    tmp_path: Path, crashes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the telling of all phones, for which nobody waits."""

    async def work(lesson: Lesson, server: ClassServer) -> None:
        async with aiohttp.ClientSession() as session:
            with monkeypatch.context() as broken:
                broken.setattr(Phones, "tell", fail)
                lesson.change(lambda room: room)
                assert server.loop is not None
                server.loop.call_soon_threadsafe(server._pass_on, ())  # noqa: SLF001 - as a change does
                await asyncio.sleep(0.2)
            assert await token(session, server)

    with served(tmp_path) as (lesson, server):
        asyncio.run(work(lesson, server))
    assert "in ClassServer._tell_now" in only_report(crashes)


def test_a_lesson_that_could_not_be_written_is_written_at_the_next_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread that writes has failed; another takes its place."""
    monkeypatch.setattr(threading, "excepthook", lambda _ended: None)
    with served(tmp_path) as (lesson, _server):
        with monkeypatch.context() as broken:
            broken.setattr(Lesson, "keep", fail)
            lesson.change(lambda room: evolve(room, ballots=room.ballots + 1), wait=False)
            failed = lesson._writer  # noqa: SLF001 - there is no other way to wait for it
            assert failed is not None
            failed.join()
        lesson.change(lambda room: evolve(room, ballots=room.ballots + 1), wait=False)
        assert lesson._writer is not failed  # noqa: SLF001 - as above
