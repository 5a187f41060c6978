"""Malformed HTTP and WebSocket messages by the thousand: `python -m tests.soak.garbage`.

Half is HTTP: valid requests with bytes changed, cut, doubled, and bytes that mean nothing. Half is what a
phone that is in the room says on its line: votes broken in their JSON, or in the frame around it. An honest
phone votes before and after; no other vote may be there, and the server may not grow.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import random
import sys
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.classroom.server.dispatcher import Dispatcher
from game.classroom.server.message_schema import PROTOCOL
from tests.soak.phone import HERE, Phone, frame, masked, request, upgrade
from tests.soak.school import beside, line, memory, school

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_ONCE: Final = 40
_BATCH: Final = 4  # frames on a line at most: many of them end it


@frozen
class Survived:
    """How many malformed messages were sent, and by how many megabytes the server grew."""

    messages: int
    grown: float


def run(messages: int, seed: int = 1) -> Survived:
    """Send so many. AssertionError where a vote came of it or the honest phone met trouble."""
    with school() as server:
        told = {"port": server.port, "code": server.lesson.door.code, "messages": messages, "seed": seed}
        with beside("garbage", **told) as others:
            line(others)
            before = memory()
            found = line(others)
        room = server.lesson.room
        assert room.ballot is not None
        assert list(room.ballot.votes) == [Dispatcher(server.lesson).key(str(found["honest"]))]
        assert server.lesson.problem == ""
        return Survived(int(str(found["sent"])), memory() - before)


async def _gather(told: dict[str, object]) -> None:
    """Garbage of both kinds, after a little of it to warm up, and an honest vote at each end."""
    port, messages = int(str(told["port"])), int(str(told["messages"]))
    dice, code = random.Random(int(str(told["seed"]))), str(told["code"])
    honest, bad = Phone(port), [Phone(port) for _ in range(_AT_ONCE)]
    await asyncio.gather(*(phone.join(code) for phone in (honest, *bad)))
    shown = await _vote(honest, 1)
    await _send(bad, shown, messages // 20, dice)
    print(json.dumps({"warm": True}), flush=True)
    sent = await _send(bad, shown, messages, dice)
    await _vote(honest, 2)
    print(json.dumps({"sent": sent, "honest": honest.token}), flush=True)


async def _vote(phone: Phone, number: int) -> dict[str, object]:
    """An honest vote on a new line, soon acknowledged; the room as it is shown."""
    async with asyncio.timeout(5):
        shown = (await phone.connect())["room"]
        assert isinstance(shown, dict)
        option = shown["options"][0]["id"]
        phone.say({"t": "vote", "ballot": shown["ballot"], "option": option, "number": number})
        while (await phone.hear())["t"] != "ack":
            pass
    phone.cut()
    return shown


async def _send(bad: Sequence[Phone], shown: dict[str, object], messages: int, dice: random.Random) -> int:
    """So many, from several connections at a time; how many were sent."""
    share = messages // len(bad)
    work = (_misbehave(phone, shown, share, random.Random(dice.random())) for phone in bad)
    return sum(await asyncio.gather(*work))


async def _misbehave(phone: Phone, shown: dict[str, object], share: int, dice: random.Random) -> int:
    sent = 0
    while sent < share // 2:
        sent += await _frames(phone, shown, dice)
    while sent < share:
        sent += await _request(phone, dice)
    return sent


async def _request(phone: Phone, dice: random.Random) -> int:
    """One malformed request, and whatever is answered."""
    version = {"version": PROTOCOL}
    bodies = (
        b"{}",
        json.dumps({"code": "ABCDEF", **version}).encode(),
        json.dumps({"token": phone.token, "say": {"t": "vote"}, **version}).encode(),
    )
    valid = (
        request(phone.port, "POST", dice.choice(("/join", "/say")), dice.choice(bodies)),
        request(phone.port, "GET", dice.choice(("/", "/phone.js", "/../x"))),
        upgrade(phone.port),
        dice.randbytes(dice.randrange(1, 3000)),
    )
    try:
        reader, writer = await asyncio.open_connection(HERE, phone.port)
        writer.write(broken(dice.choice(valid), dice))
        writer.write_eof()
        async with asyncio.timeout(0.5):
            await reader.read(200)
    except (OSError, TimeoutError):
        return 1
    writer.transport.abort()
    return 1


async def _frames(phone: Phone, shown: dict[str, object], dice: random.Random) -> int:
    """Malformed messages on one line, until it is cut; how many were sent."""
    sent = 0
    try:
        async with asyncio.timeout(5):
            await phone.connect()
            for _ in range(dice.randrange(1, _BATCH + 1)):
                phone.write(_frame(shown, dice))
                sent += 1
            phone.say({"t": "ping"})
            while (await phone.hear())["t"] != "pong":
                pass
    except (OSError, EOFError, TimeoutError, ValueError):
        pass
    phone.cut()
    return max(sent, 1)


def _frame(shown: dict[str, object], dice: random.Random) -> bytes:
    """A vote that is none: broken in the frame, or in what it says."""
    options = shown["options"]
    assert isinstance(options, list)
    vote = {"t": "vote", "ballot": shown["ballot"], "option": dice.choice(options)["id"], "number": 1}
    kind = dice.randrange(4)
    if kind == 0:
        return dice.randbytes(dice.randrange(1, 300))
    if kind == 1:
        return _misframed(vote, dice)
    if kind == 2:
        vote[dice.choice(tuple(vote))] = dice.choice((None, True, -1.5, "", [], {}, "\ud800", 10**400))
        return frame(vote)
    said = broken(json.dumps(vote).encode(), dice)
    return masked(said if not _meant(said, shown) else said[: len(said) // 2])


def _misframed(vote: dict[str, object], dice: random.Random) -> bytes:
    """A whole vote in a frame that is not allowed: unmasked, of an unknown kind, compressed, or too long."""
    said = json.dumps(vote).encode()
    unmasked = bytes((0x81, len(said))) + said
    kinds = (unmasked, masked(said, 0x83), masked(said, 0xC1), masked(said, 0x82), masked(said + b" " * 1500))
    return dice.choice(kinds)


def _meant(said: bytes, shown: dict[str, object]) -> bool:
    """Whether, by accident, this is a vote as it should be."""
    try:
        vote = json.loads(said)
    except ValueError:
        return False
    return isinstance(vote, dict) and vote.get("t") == "vote" and vote.get("ballot") == shown["ballot"]


def broken(content: bytes, dice: random.Random) -> bytes:
    """With a few bytes changed, taken out, put in or doubled."""
    made = bytearray(content)
    for _ in range(dice.randrange(1, 5)):
        at = dice.randrange(len(made) + 1)
        match dice.randrange(4):
            case 0:
                made[at : at + 1] = dice.randbytes(1)
            case 1:
                del made[at : at + dice.randrange(1, 20)]
            case 2:
                made[at:at] = dice.choice((b"\r\n", b"\0", b"\xff", b"{", b"[", b'"', b"-1", b"1e999"))
            case _:
                made[at:at] = made[at : at + dice.randrange(1, 50)]
    return bytes(made)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1].startswith("{"):
        # asyncio tells of each write to a line that was cut; here they are meant to be.
        logging.getLogger("asyncio").setLevel(logging.ERROR)
        asyncio.run(_gather(json.loads(sys.argv[1])))
    else:
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--messages", type=int, default=100_000)
        found = run(parser.parse_args().messages)
        print(
            f"{found.messages:,} malformed messages: no vote of them, the server grew by {found.grown:.1f} MB"
        )
