"""The clients of `votes.py`: each votes again and again, and is cut before, in and after sending.

Which option a vote is for follows from the device's place and the vote's number, so that the server's
books can be checked without keeping a million votes.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys
from typing import TYPE_CHECKING

from attrs import define, field

from tests.soak.phone import Phone, frame

if TYPE_CHECKING:
    from collections.abc import Sequence

# The server allows five messages a second from each.
_PACE = 0.21
_PATIENCE = 20.0


def wanted(place: int, number: int, options: Sequence[str]) -> str:
    """The option this device wants with its vote of this number."""
    return options[(place * 7919 + number * 104_729) % 1009 % len(options)]


@define(eq=False)
class Voter:
    """One device, what it sent and what was acknowledged, by ballot."""

    place: int
    phone: Phone
    dice: random.Random
    cuts: float  # how many of a hundred votes meet a cut, over a hundred
    number: int = 0
    ballot: int | None = None
    options: tuple[str, ...] = ()
    sent: dict[int, int] = field(factory=dict)
    acknowledged: dict[int, int] = field(factory=dict)
    done: int = 0

    async def vote(self, until: asyncio.Event) -> None:
        """Vote until it is enough; every vote is said again until the server has answered it."""
        while not until.is_set():
            self.number += 1
            await self._insist()
            self.done += 1
            await asyncio.sleep(_PACE * self.dice.uniform(1, 1.5))

    async def _insist(self) -> None:
        """The vote of this number, until it is acknowledged or its ballot is closed."""
        while True:
            try:
                async with asyncio.timeout(_PATIENCE):
                    if await self._try():
                        return
            except (OSError, EOFError, TimeoutError):
                self.phone.cut()
                await asyncio.sleep(self.dice.uniform(0.05, 0.3))

    async def _try(self) -> bool:
        """Say it once, perhaps cut on the way; whether the server has answered it."""
        if not self.phone.connected:
            self._shown(await self.phone.connect())
        while self.ballot is None:
            self._shown(await self.phone.hear())
        ballot = self.ballot
        said = frame({"t": "vote", "ballot": ballot, "option": self._option(), "number": self.number})
        cut = self.dice.choice(("before", "during", "after")) if self.dice.random() < self.cuts else ""
        if cut == "before":
            raise ConnectionAbortedError
        self.sent[ballot] = self.number
        self.phone.write(said[: self.dice.randrange(1, len(said))] if cut == "during" else said)
        if cut:
            await asyncio.sleep(self.dice.choice((0, 0.001, 0.01)))
            raise ConnectionAbortedError
        return await self._answered(ballot)

    def _option(self) -> str:
        return wanted(self.place, self.number, self.options)

    async def _answered(self, ballot: int) -> bool:
        """Hear until it is acknowledged, or refused because the ballot was closed."""
        while True:
            heard = await self.phone.hear()
            self._shown(heard)
            if heard["t"] == "ack":
                if heard["vote"] != [ballot, self._option(), self.number]:
                    raise AssertionError(heard)
                self.acknowledged[ballot] = self.number
                return True
            if heard["t"] == "no":
                return False

    def _shown(self, heard: dict[str, object]) -> None:
        room = heard.get("room")
        if isinstance(room, dict):
            self.ballot = room["ballot"]
            self.options = tuple(sorted(each["id"] for each in room["options"]))


async def _gather(told: dict[str, object]) -> None:
    """Join, vote until a line comes in, then tell what was sent and acknowledged."""
    dice = random.Random(int(str(told["seed"])))
    cuts = float(str(told["cuts"]))
    voters = [
        Voter(place, Phone(int(str(told["port"]))), random.Random(dice.random()), cuts)
        for place in range(int(str(told["clients"])))
    ]
    await asyncio.gather(*(_join(voter, str(told["code"])) for voter in voters))
    _say({"tokens": [voter.phone.token for voter in voters]})
    enough = asyncio.Event()
    work = [asyncio.create_task(voter.vote(enough)) for voter in voters]
    asking = asyncio.create_task(_asked(voters, enough))
    await asyncio.gather(*work)
    await asking
    _say({"sent": [voter.sent for voter in voters], "acknowledged": [v.acknowledged for v in voters]})


async def _join(voter: Voter, code: str) -> None:
    while not voter.phone.token:
        with contextlib.suppress(OSError):
            await voter.phone.join(code)
        await asyncio.sleep(0)


async def _asked(voters: list[Voter], enough: asyncio.Event) -> None:
    """Whenever a line comes in, tell how many votes are done; `enough` ends it."""
    while not enough.is_set():
        said = await asyncio.to_thread(sys.stdin.readline)
        if said.strip() != "how many":
            enough.set()
        else:
            _say({"done": sum(voter.done for voter in voters)})


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_gather(json.loads(sys.argv[1])))
