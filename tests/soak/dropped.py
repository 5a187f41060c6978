"""All phones dropped at once, and back with the right state: `python -m tests.soak.dropped`."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from typing import TYPE_CHECKING

from attrs import frozen

from tests.soak.phone import Phone
from tests.soak.school import beside, line, school

if TYPE_CHECKING:
    from collections.abc import Sequence

# The page waits so long, and twice as long after each try, up to eight seconds.
_FIRST_WAIT, _LONGEST_WAIT = 0.25, 8.0


@frozen
class Back:
    """How long it took, in seconds, until so many were back."""

    half: float
    most: float  # 99 in 100
    all: float


def run(clients: int) -> Back:
    """Let all vote, drop them, let them come back as the page does. AssertionError where a state is wrong."""
    with school() as server:
        told = {"port": server.port, "code": server.lesson.door.code, "clients": clients}
        with beside("dropped", **told) as others:
            waits = line(others)["waits"]
            assert isinstance(waits, list)
        room = server.lesson.room
        assert room.ballot is not None
        assert room.ballot.cast == clients
        waits.sort()
        return Back(waits[clients // 2], waits[clients * 99 // 100], waits[-1])


async def _gather(told: dict[str, object]) -> None:
    phones = [Phone(int(str(told["port"]))) for _ in range(int(str(told["clients"])))]
    await asyncio.gather(*(phone.join(str(told["code"])) for phone in phones))
    votes = await asyncio.gather(*(_voted(phone) for phone in phones))
    for phone in phones:
        phone.cut()
    began = time.monotonic()
    waits = await asyncio.gather(
        *(_back(phone, vote, began) for phone, vote in zip(phones, votes, strict=True))
    )
    print(json.dumps({"waits": waits}), flush=True)


async def _voted(phone: Phone) -> Sequence[object]:
    """Connect and vote; what was acknowledged."""
    shown = await _line(phone)
    room = shown["room"]
    assert isinstance(room, dict)
    option = random.choice(room["options"])["id"]
    phone.say({"t": "vote", "ballot": room["ballot"], "option": option, "number": 1})
    while (heard := await phone.hear())["t"] != "ack":
        pass
    vote = heard["vote"]
    assert isinstance(vote, list)
    return vote


async def _back(phone: Phone, vote: Sequence[object], began: float) -> float:
    """Come back; how long that took. The vote must be there, and the room must be the one that was left."""
    shown = await _line(phone)
    room, you = shown["room"], shown["you"]
    assert isinstance(room, dict)
    assert isinstance(you, dict)
    assert you["vote"] == vote
    assert room["phase"] == "voting"
    assert room["ballot"] == vote[0]
    return time.monotonic() - began


async def _line(phone: Phone) -> dict[str, object]:
    """A line, tried again with the waits of the page."""
    wait = _FIRST_WAIT
    while True:
        try:
            async with asyncio.timeout(8):
                return await phone.connect()
        except (OSError, EOFError):
            phone.cut()
            await asyncio.sleep(wait * random.uniform(0.5, 1))
            wait = min(_LONGEST_WAIT, wait * 2)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1].startswith("{"):
        asyncio.run(_gather(json.loads(sys.argv[1])))
    else:
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--clients", type=int, default=2000)
        many = parser.parse_args().clients
        back = run(many)
        print(
            f"{many} dropped at once: half back after {back.half:.2f} s, 99 % after {back.most:.2f} s, "
            f"all after {back.all:.2f} s, each with its vote"
        )
