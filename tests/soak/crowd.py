"""The clients of `tests/benchmarks/classroom.py`: all connected, each voting now and then.

A vote's number is the time it was sent, in microseconds of the clock all processes share: whoever sees the
vote knows how long it took.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys
import time

from tests.soak.phone import Phone


def microseconds() -> int:
    """The time all processes share."""
    return time.monotonic_ns() // 1000


async def _gather(told: dict[str, object]) -> None:
    """Join and connect; at a line that comes in, vote for a while; then tell how it was acknowledged."""
    phones = [Phone(int(str(told["port"]))) for _ in range(int(str(told["clients"])))]
    await asyncio.gather(*(phone.join(str(told["code"])) for phone in phones))
    shown = [await phone.connect() for phone in phones]
    print(json.dumps({"connected": len(phones)}), flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    ends, pause = time.monotonic() + float(str(told["seconds"])), float(str(told["pause"]))
    work = (_vote(phone, all_["room"], ends, pause) for phone, all_ in zip(phones, shown, strict=True))
    waits = sorted(wait for each in await asyncio.gather(*work) for wait in each)
    print(json.dumps({"votes": len(waits), "acknowledged": waits[len(waits) * 99 // 100]}), flush=True)


async def _vote(phone: Phone, room: object, ends: float, pause: float) -> list[float]:
    """Vote about every `pause` seconds; how long each acknowledgement took."""
    assert isinstance(room, dict)
    waits = []
    await asyncio.sleep(random.uniform(0, pause))
    with contextlib.suppress(OSError, EOFError):
        while time.monotonic() < ends:
            option = random.choice(room["options"])["id"]
            sent = microseconds()
            phone.say({"t": "vote", "ballot": room["ballot"], "option": option, "number": sent})
            while (await phone.hear())["t"] != "ack":
                pass
            waits.append((microseconds() - sent) / 1e6)
            await asyncio.sleep(pause * random.uniform(0.8, 1.2))
    return waits


if __name__ == "__main__":
    asyncio.run(_gather(json.loads(sys.argv[1])))
