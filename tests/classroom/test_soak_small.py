"""The soak runs, small: what is measured for minutes by hand is gone through once in seconds."""

from __future__ import annotations

import asyncio
import gc
import sys
from typing import TYPE_CHECKING

from game.classroom.server.websocket import Frames, packed
from tests.benchmarks import classroom
from tests.soak import dropped, garbage, killed, silent, votes
from tests.soak.phone import Phone, masked
from tests.soak.school import school

if TYPE_CHECKING:
    from game.classroom.server.serve import ClassServer


def test_votes_over_cut_lines_are_counted_exactly() -> None:
    """Thirty phones, every third vote cut on its way, two ballots: the run itself checks the books."""
    assert votes.run(10**6, 30, 1.5, turn=1.0, cuts=0.3).votes > 100


def test_all_dropped_at_once_come_back_with_their_votes() -> None:
    """Sixty phones: the run itself checks what each is shown."""
    assert dropped.run(60).all < 60


def test_garbage_casts_no_vote_and_leaves_the_server_up() -> None:
    """A thousand malformed messages between two votes of an honest phone: the run itself checks both."""
    assert garbage.run(1000).messages >= 1000


def test_every_kind_of_silent_and_trickling_connection_is_cut() -> None:
    """With a short patience, two of each kind; five honest phones keep their lines and their votes."""
    found = silent.run(8, 5, patience=1.5)
    assert set(found.held) == {kind.__name__.strip("_") for kind in (*silent.SILENT, *silent.TRICKLING)}
    assert max(found.held.values()) < silent.LIMIT
    assert found.votes >= 5


def test_a_phone_that_reads_nothing_is_let_go() -> None:
    """What a phone leaves unread is bounded: beyond that its line is cut, and the others are told on."""

    async def deaf(server: ClassServer) -> None:
        wire, phone = await _two_lines(server)
        deaf_line = next(iter(server.phones.lines.values()))
        assert server.loop is not None
        while server.connected == 2:
            server.loop.call_soon_threadsafe(deaf_line.send, packed("x" * 30_000))
            await asyncio.sleep(0.01)
        phone.say({"t": "ping"})
        assert (await phone.hear())["t"] == "pong"
        wire.cut()
        phone.cut()

    with school() as server:
        asyncio.run(asyncio.wait_for(deaf(server), 20))


async def _two_lines(server: ClassServer) -> tuple[Phone, Phone]:
    """A phone that does not read, and after it one that does."""
    phones = Phone(server.port), Phone(server.port)
    for phone in phones:
        await phone.join(server.lesson.door.code)
        await phone.connect()
    phones[0].stop_reading()
    return phones


def test_frames_are_followed_however_they_are_cut_up() -> None:
    """Between frames and nowhere else nothing has begun, at every place where a packet may end."""
    stream = b"".join(masked(b"x" * size) for size in (0, 5, 125, 126, 1000))
    ends = {0}
    for size in (0, 5, 125, 126, 1000):
        ends.add(max(ends) + len(masked(b"x" * size)))
    for cut in range(len(stream) + 1):
        frames = Frames()
        frames.feed(stream[:cut])
        assert frames.within is (cut not in ends)
        frames.feed(stream[cut:])
        assert not frames.within
        assert not frames.foul


def test_a_frame_without_a_mask_is_foul() -> None:
    """A browser always masks; what does not is no browser."""
    frames = Frames()
    frames.feed(packed("x"))
    assert frames.foul


def test_a_lesson_that_is_killed_has_every_closed_vote_when_it_comes_back() -> None:
    """Three kills: the run itself looks for each closed vote, and for the phones with their marks."""
    assert killed.run(3).closed > 0


def test_votes_come_to_the_projector_while_it_draws() -> None:
    """Twenty phones beside a window: every picture and every vote is gone through, without a stopwatch."""
    found = classroom.run(20, 1.0, 0.5)
    assert found.votes >= 20
    assert found.frame_most > 0


def test_a_class_shares_the_interpreter_and_gives_it_back() -> None:
    """While the door is open turns are short and what was there rests; after that all is as before."""
    before = sys.getswitchinterval(), gc.get_threshold()
    with school():
        assert sys.getswitchinterval() < before[0]
        assert gc.get_freeze_count() > 0
    assert (sys.getswitchinterval(), gc.get_threshold()) == before
