"""A class's story on phones, each in its own language, and half of it in one and half in the other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from game.classroom.room import begin_room, jump, open_ballot, play_alone
from game.classroom.server.message_schema import PROTOCOL
from game.desktop.ui.session import Session
from game.loader import find
from game.saves import Settings, Store
from game.story import steps
from game.words import speak
from tests.classroom.classes import connected, served, token
from tests.desktop.playing import SHIPPED
from tests.words.made_up import longer, write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

Message = dict[str, Any]


@pytest.fixture
def lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson in English at its first decision, and its server, which has the made-up languages."""
    write_program(tmp_path / "words")
    write_stories(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    session = Session(store=Store(tmp_path), settings=Settings(), find=lambda: find(SHIPPED), seed=7)
    story = session.scenario(SHIPPED / "wenzhu")
    assert story is not None
    with served(tmp_path, jump(begin_room(story, 7), "worksheet"), tell=session.told_in) as held:
        yield held
    speak("en")


def _words(room: Message) -> list[str]:
    """The words of the story on a page: its title, heading, lines and options."""
    texts = [each["text"] for each in (*room["lines"], *room["options"])]
    said = ["".join(run[0] for run in runs) for runs in texts]
    return [text for text in (room.get("title", ""), room["caption"], *said) if text]


def test_each_phone_is_told_the_story_in_its_language(lesson: tuple[Lesson, ClassServer]) -> None:
    """The same page and letters in other words; the wall and what is kept of the lesson are not touched."""
    held, server = lesson

    async def joined() -> tuple[Message, Message]:
        async with aiohttp.ClientSession() as session:
            known = [await token(session, server) for _ in range(2)]
            async with (
                connected(session, server, known[0]) as one,
                connected(session, server, known[1], language="xx") as other,
            ):
                first = [(await phone.hear("all"))["room"] for phone in (one, other)]
                held.change(open_ballot)
                later = [(await phone.hear("room"))["room"] for phone in (one, other)]
                return dict(zip("ab", first, strict=True)), dict(zip("ab", later, strict=True))

    for told in asyncio.run(joined()):
        assert [longer(text) for text in _words(told["a"])] == _words(told["b"])
        assert [each["id"] for each in told["a"]["options"]] == [each["id"] for each in told["b"]["options"]]
        assert (told["a"]["language"], told["b"]["language"]) == ("en", "xx")
    assert held.room.scenario.language == "en"


async def _story(session: aiohttp.ClientSession, server: ClassServer, known: str, language: str) -> Message:
    """What a phone is handed that plays by itself."""
    asked = {"token": known, "version": PROTOCOL, "language": language}
    async with session.post(server.address + "story", json=asked) as answer:
        assert answer.status == 200
        found: Message = await answer.json()
        return found


def test_a_phone_changes_its_language_on_its_own_road(lesson: tuple[Lesson, ClassServer]) -> None:
    """Half of the story in one and half in the other: the road stays, and the story is told anew at once."""
    held, server = lesson
    held.change(play_alone)

    async def walked() -> tuple[list[list[str]], list[Message]]:
        walks, languages = [], ["en", "xx"]
        async with (
            aiohttp.ClientSession() as session,
            connected(session, server, known := await token(session, server)) as phone,
        ):
            told = (await phone.hear("all"))["you"]
            for turn in range(6):
                assert isinstance(told, dict)
                walks.append(told["walk"]["steps"])
                if turn == 2:
                    await phone.say(t="ping", language="xx")
                    told = (await phone.hear("all"))["you"]
                    continue
                (walk,) = held.room.walks.values()
                await phone.say(t="step", at=len(walk.steps), id=steps(walk.scenario, walk.state)[0])
                told = (await phone.hear("you"))["you"]
            return walks, [await _story(session, server, known, each) for each in languages]

    walks, (plain, other) = asyncio.run(walked())
    (walk,) = held.room.walks.values()
    assert walks[3] == walks[2]
    assert (len(walk.steps), walk.scenario.language) == (5, "en")
    assert walks[5] == [step.id for step in walk.steps[:5]][: len(walks[5])]
    for name, scene in plain["story"]["scenes"].items():
        there = other["story"]["scenes"][name]
        assert [longer(line["text"][0]) for line in scene.get("lines", []) if _is_plain(line)] == [
            line["text"][0]
            for line, same in zip(there.get("lines", []), scene.get("lines", []), strict=True)
            if _is_plain(same)
        ]
    assert (plain["words"]["language"], other["words"]["language"]) == ("en", "xx")
    assert (plain["story"]["language"], other["story"]["language"]) == ("en", "xx")


def _is_plain(line: Message) -> bool:
    """Whether a line is of one run, in which nothing is emphasised or put in."""
    return len(line["text"]) == 1 and isinstance(line["text"][0], str)
