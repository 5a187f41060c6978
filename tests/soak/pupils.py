"""The phones of `by_the_clock.py`: they come late, think before they vote, fall asleep and come back."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys

import aiohttp
from attrs import define, field

from game.classroom.server.message_schema import PROTOCOL

_PING = 12.0
_THINKS = (2.0, 22.0)
_SLEEPS = (8.0, 90.0)
_AWAKE = 300.0  # seconds a phone stays awake in the mean
_MINDS = 0.15  # how many change their vote


@define(eq=False)
class Pupil:
    """A phone, and what went wrong with it. `speed` makes the lesson's seconds shorter."""

    http: aiohttp.ClientSession
    address: str
    code: str
    dice: random.Random
    speed: float
    token: str = ""
    cast: list[object] | None = None  # the vote that was acknowledged last
    votes: int = 0
    naps: int = 0
    lost: int = 0
    _due: list[tuple[float, int, str]] = field(factory=list)
    _number: int = 0

    async def attend(self) -> None:
        """Come in, and be there until the lesson is over."""
        await self._wait(self.dice.uniform(3, 100))
        async with self.http.post(self.address + "join", json={"code": self.code}) as answer:
            self.token = str((await answer.json())["token"])
        with contextlib.suppress(aiohttp.ClientConnectorError):  # the lesson ended while it slept
            while await self._awake():
                self.naps += 1
                await self._wait(self.dice.uniform(*_SLEEPS))

    async def _wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.speed)

    async def _awake(self) -> bool:
        """Until it falls asleep, or the lesson is over: whether it will wake again."""
        loop = asyncio.get_running_loop()
        until = loop.time() + self.dice.expovariate(1 / _AWAKE) / self.speed
        origin = self.address.rstrip("/")
        async with self.http.ws_connect(self.address + "line", origin=origin) as line:
            await line.send_str(json.dumps({"token": self.token, "version": PROTOCOL}))
            ping = 0.0
            while (now := loop.time()) < until:
                if now > ping:
                    await line.send_str(json.dumps({"t": "ping"}))
                    ping = now + _PING
                await self._vote(line, now)
                try:
                    said = await line.receive(timeout=0.2)
                except TimeoutError:
                    continue
                if said.type is not aiohttp.WSMsgType.TEXT:
                    return True
                message = json.loads(said.data)
                if message["t"] in {"over", "shut", "out"}:
                    return False
                self._hear(message, now)
        return True

    def _hear(self, message: dict[str, object], now: float) -> None:
        if message["t"] == "ack":
            self.cast = list(message["vote"])  # type: ignore[call-overload]
            self.votes += 1
        if message["t"] == "all":
            # Back from sleep: the vote that was acknowledged is still there, while its ballot is.
            kept = message["you"]["vote"]  # type: ignore[index]
            open_now = message["room"]["ballot"]  # type: ignore[index]
            if self.cast is not None and open_now == self.cast[0] and kept != self.cast:
                self.lost += 1
        if message["t"] in {"all", "room"}:
            self._asked(message["room"], now)  # type: ignore[arg-type]

    def _asked(self, room: dict[str, object], now: float) -> None:
        """Think about a vote that is open, once for each."""
        ballot, options = room["ballot"], room["options"]
        if not isinstance(ballot, int) or not isinstance(options, list):
            self._due = []
            return
        if (self.cast is not None and self.cast[0] == ballot) or any(b == ballot for _, b, _ in self._due):
            return
        first = now + self.dice.uniform(*_THINKS) / self.speed
        names = [str(option["id"]) for option in options]
        self._due = [(first, ballot, self.dice.choice(names))]
        if self.dice.random() < _MINDS:
            self._due.append((first + self.dice.uniform(2, 8) / self.speed, ballot, self.dice.choice(names)))

    async def _vote(self, line: aiohttp.ClientWebSocketResponse, now: float) -> None:
        for when, ballot, option in [each for each in self._due if each[0] <= now]:
            self._due.remove((when, ballot, option))
            self._number += 1
            await line.send_str(
                json.dumps({"t": "vote", "ballot": ballot, "option": option, "number": self._number})
            )


async def _class(told: dict[str, object]) -> None:
    address, code, speed = str(told["address"]), str(told["code"]), float(str(told["speed"]))
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        dice = [random.Random(number) for number in range(int(str(told["pupils"])))]
        pupils = [Pupil(http, address, code, each, speed) for each in dice]
        await asyncio.gather(*(pupil.attend() for pupil in pupils))
    made = {name: sum(getattr(pupil, name) for pupil in pupils) for name in ("votes", "naps", "lost")}
    print(json.dumps(made), flush=True)


if __name__ == "__main__":
    asyncio.run(_class(json.loads(sys.argv[1])))
