"""A whole lesson, end to end: thirty phones come in and vote at every decision; a report is printed."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import date
from typing import TYPE_CHECKING

import aiohttp
from pypdf import PdfReader

from game.classroom.mark_words import mark_words
from game.classroom.report import write_report
from game.classroom.room import (
    TieRule,
    begin_room,
    close_ballot,
    debrief,
    end,
    go_on,
    open_ballot,
    set_tie_rule,
    settle_vote,
    start_talk,
)
from tests.classroom.classes import LightPhone, connected, served, story, token

if TYPE_CHECKING:
    from pathlib import Path

    from game.classroom.lesson import Lesson

PHONES = 30


async def _vote(lesson: Lesson, phones: list[LightPhone], turn: int) -> None:
    """Everybody votes, three of them twice, and hears that it counts; no faster than phones may speak."""
    await asyncio.sleep(0.25)
    lesson.change(open_ballot)
    ballot = lesson.room.ballot
    assert ballot is not None
    many = len(ballot.options)

    async def one(number: int, phone: LightPhone) -> None:
        for again in range(2 if number % 10 == turn else 1):
            option = ballot.options[(number // (turn + 1) + again) % many]
            await phone.say(t="vote", ballot=ballot.number, option=option, number=again + 1)
            assert (await phone.hear("ack"))["vote"] == [ballot.number, option, again + 1]

    await asyncio.gather(*(one(number, phone) for number, phone in enumerate(phones)))
    lesson.change(close_ballot)
    assert lesson.room.tally is not None
    assert lesson.room.tally.voters == PHONES


def test_a_lesson_from_the_door_to_the_printed_report(tmp_path: Path) -> None:
    """Every decision has two tallies of thirty; the paper says how the class decided, and names no phone."""
    room = set_tie_rule(begin_room(story("meng_jin"), 11), TieRule.DRAW)
    with served(tmp_path, room) as (lesson, server):

        async def work() -> None:
            async with aiohttp.ClientSession() as session, AsyncExitStack() as stack:
                tokens = [await token(session, server) for _ in range(PHONES)]
                lines = [connected(session, server, each) for each in tokens]
                phones = [await stack.enter_async_context(line) for line in lines]
                for _ in range(200):
                    if lesson.room.page.ending is not None:
                        break
                    if not lesson.room.options:
                        lesson.change(go_on)
                        continue
                    await _vote(lesson, phones, 0)
                    lesson.change(lambda now: start_talk(now, 0.0))
                    await _vote(lesson, phones, 1)
                    lesson.change(settle_vote)

        asyncio.run(work())
        lesson.change(debrief)
        lesson.change(end)
        made = lesson.room
    assert made.page.ending is not None
    assert made.decided
    assert all([tally.voters for tally in each.rounds] == [PHONES, PHONES] for each in made.decided)
    paper = tmp_path / "report.pdf"
    write_report(made, paper, date(2026, 3, 2))
    text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    assert str(made.page.ending.title).split()[0] in text
    assert "endings were within reach" in text
    assert not any(mark_words(device.mark) in text for device in made.devices.values())
    assert not any(key in text for key in made.devices)
    assert lesson.door.code not in text
    assert lesson.door.secret not in text
    assert f"127.0.0.1:{server.port}" not in text
