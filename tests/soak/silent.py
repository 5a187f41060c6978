"""Silent and trickling connections while honest phones vote: `python -m tests.soak.silent`.

Each kind of bad connection is held as long as the server lets it; the longest of each kind is told.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.classroom.server.message_schema import PROTOCOL
from tests.soak.phone import HERE, Phone, frame, masked, request, upgrade
from tests.soak.school import beside, line, school

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

LIMIT: Final = 60.0  # after which a connection counts as never cut

Open = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@frozen
class Held:
    """How long each kind was held at most, and what the honest phones met, in seconds."""

    held: dict[str, float]
    votes: int
    answers: tuple[float, float]  # half of the honest votes were acknowledged after, and 99 in 100


def run(each: int, honest: int, patience: float | None = None) -> Held:
    """So many of each kind, and so many honest phones. AssertionError where an honest one was disturbed."""
    with school() as server:
        assert server.gate is not None
        if patience is not None:
            server.gate.patience = patience
        told = {"port": server.port, "code": server.lesson.door.code, "each": each, "honest": honest}
        with beside("silent", **told) as others:
            found = line(others)
        room = server.lesson.room
        assert room.ballot is not None
        assert room.ballot.cast == honest
        held, waits = found["held"], found["waits"]
        assert isinstance(held, dict)
        assert isinstance(waits, list)
        waits.sort()
        return Held(held, len(waits), (waits[len(waits) // 2], waits[len(waits) * 99 // 100]))


async def _nothing(_port: int, _token: str, _wire: Open) -> None:
    """Not a byte."""


async def _idle(port: int, _token: str, wire: Open) -> None:
    """One page, and then nothing."""
    wire[1].write(request(port, "GET", "/phone.css"))


async def _tokenless(port: int, _token: str, wire: Open) -> None:
    """A line, and then nothing."""
    wire[1].write(upgrade(port))
    await wire[0].readuntil(b"\r\n\r\n")


async def _head(port: int, _token: str, wire: Open) -> None:
    """A request's head, a byte at a time."""
    await _drip(wire, request(port, "GET", "/", extra="X-Long: " + "x" * 2000))


async def _body(port: int, _token: str, wire: Open) -> None:
    """A posted body, a byte at a time."""
    whole = request(port, "POST", "/join", b"{" + b" " * 1900 + b"}")
    wire[1].write(whole[:-1900])
    await _drip(wire, whole[-1900:])


async def _frame_before(port: int, _token: str, wire: Open) -> None:
    """The frame with the token, a byte at a time."""
    await _tokenless(port, _token, wire)
    await _drip(wire, masked(b" " * 900))


async def _frame_after(port: int, token: str, wire: Open) -> None:
    """A token, and then a vote a byte at a time."""
    await _lined(port, token, wire)
    await _drip(wire, masked(b" " * 900))


async def _half_after(port: int, token: str, wire: Open) -> None:
    """A token with half a frame behind it in the same packet."""
    await _tokenless(port, token, wire)
    wire[1].write(frame({"token": token, "version": PROTOCOL}) + masked(b" " * 900)[:300])


async def _lined(port: int, token: str, wire: Open) -> None:
    await _tokenless(port, token, wire)
    wire[1].write(frame({"token": token, "version": PROTOCOL}))
    await wire[0].readexactly(4)


async def _drip(wire: Open, content: bytes) -> None:
    for byte in content:
        wire[1].write(bytes((byte,)))
        await wire[1].drain()
        await asyncio.sleep(0.1)


SILENT: Final = (_nothing, _idle, _tokenless, _half_after)
TRICKLING: Final = (_head, _body, _frame_before, _frame_after)


async def _hold(kind: Callable[[int, str, Open], Awaitable[None]], port: int, token: str) -> float:
    """How long the server held a connection of this kind."""
    wire = await asyncio.open_connection(HERE, port)
    began = time.monotonic()
    try:
        async with asyncio.timeout(LIMIT):
            await kind(port, token, wire)
            while await wire[0].read(4096):
                pass
    except (OSError, EOFError, TimeoutError):
        pass
    wire[1].transport.abort()
    return time.monotonic() - began


async def _vote(phone: Phone, ended: asyncio.Event, waits: list[float]) -> None:
    """An honest phone: a vote now and then, on one line that must not be cut."""
    shown = (await phone.connect())["room"]
    assert isinstance(shown, dict)
    number = 0
    while not ended.is_set():
        number += 1
        option = random.choice(shown["options"])["id"]
        began = time.monotonic()
        phone.say({"t": "vote", "ballot": shown["ballot"], "option": option, "number": number})
        while (await phone.hear())["t"] != "ack":
            pass
        waits.append(time.monotonic() - began)
        await asyncio.sleep(random.uniform(0.3, 1))


async def _gather(told: dict[str, object]) -> None:
    port, each, honest = (int(str(told[name])) for name in ("port", "each", "honest"))
    phones = [Phone(port) for _ in range(honest)]
    kinds = [(SILENT, n) for n in range(each)] + [(TRICKLING, n) for n in range(each)]
    strangers = [(group[n % len(group)], Phone(port)) for group, n in kinds]
    tokens = [phone for kind, phone in strangers if kind in {_frame_after, _half_after}]
    await asyncio.gather(*(phone.join(str(told["code"])) for phone in (*phones, *tokens)))
    ended, waits = asyncio.Event(), list[float]()
    voting = [asyncio.create_task(_vote(phone, ended, waits)) for phone in phones]
    held = await asyncio.gather(*(_hold(kind, port, phone.token) for kind, phone in strangers))
    ended.set()
    await asyncio.gather(*voting)
    longest: dict[str, float] = {}
    for (kind, _), seconds in zip(strangers, held, strict=True):
        longest[kind.__name__.strip("_")] = max(seconds, longest.get(kind.__name__.strip("_"), 0))
    print(json.dumps({"held": longest, "waits": waits}), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1].startswith("{"):
        asyncio.run(_gather(json.loads(sys.argv[1])))
    else:
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--each", type=int, default=500)
        parser.add_argument("--honest", type=int, default=30)
        given = parser.parse_args()
        found = run(given.each, given.honest)
        for name, seconds in found.held.items():
            print(f"{name:14} held for {seconds:5.1f} s at most")
        half, most = (1000 * seconds for seconds in found.answers)
        print(f"{found.votes} honest votes, acknowledged after {half:.1f} ms, 99 % within {most:.1f} ms")
