"""Runs the server in a thread of its own, with its own event loop: started and stopped from the window."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING, Final

from aiohttp import web
from attrs import define, field

from game.classroom.server.app import Web
from game.classroom.server.connection_guard import Gate
from game.classroom.server.dispatcher import Dispatcher, looks_the_same, out, over, sent_away
from game.classroom.server.limits import PATIENCE, most_connections
from game.classroom.server.log_limit import log
from game.classroom.server.network import LOOPBACK
from game.classroom.server.phones import Phones
from game.classroom.server.presence import Presence
from game.classroom.server.runtime_tuning import RuntimeTuning
from game.classroom.server.websocket import packed
from game.classroom.told_stories import ToldStories
from game.saves.crash_report import REPORTS

if TYPE_CHECKING:
    from game.classroom.lesson import Lesson
    from game.classroom.room.room import Room

PORT: Final = 8470
_BACKLOG: Final = 2048
_LINE: Final = 2048  # bytes of a request's first line, and of each of its headers


@define(eq=False)
class ClassServer:
    """Serves one lesson at one address, until it is stopped; with port 0 a free one is found."""

    lesson: Lesson
    host: str
    port: int = 0
    stories: ToldStories = field(factory=ToldStories)
    phones: Phones = field(factory=Phones)
    loop: asyncio.AbstractEventLoop | None = None
    _thread: threading.Thread | None = None
    _ready: threading.Event = field(factory=threading.Event)
    _stop: asyncio.Event | None = None
    gate: Gate | None = None
    _problem: OSError | None = None
    _telling: asyncio.Task[None] | None = None
    _tell_again: bool = False
    _sharing: RuntimeTuning = field(factory=RuntimeTuning)

    def start(self) -> None:
        """Start serving: at `port`, that of last time, the usual one, or any that is free. Raises OSError."""
        self._thread = threading.Thread(target=self._run, name="class server", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._problem is not None:
            self._thread.join()
            raise self._problem
        self._sharing.begin()
        self.lesson.told.append(self._told)
        self.lesson.moved(self.host, self.port)

    def stop(self) -> None:
        """Stop serving: every phone is told and disconnected."""
        self._sharing.end()
        if self._told in self.lesson.told:
            self.lesson.told.remove(self._told)
        if self.loop is not None and self._stop is not None and self._thread is not None:
            self.loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()
        self.loop = None

    @property
    def address(self) -> str:
        """The address that is typed into a phone's browser."""
        return f"http://{self.host}:{self.port}/"

    @property
    def connected(self) -> int:
        """How many phones are connected now."""
        return len(self.phones.lines)

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serve())
        except Exception as problem:  # noqa: BLE001 - whatever it is, the teacher waits for an answer
            REPORTS.aside(problem, "class server")
            self._problem = OSError(str(problem))
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self.loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self.loop.set_exception_handler(_aside)
        self.gate = gate = Gate(make=asyncio.Protocol, most=most_connections())
        hosts: set[str] = set()
        presence = Presence(self.lesson, self.phones)
        ways = Web(Dispatcher(self.lesson, self.stories), self.phones, gate, presence, hosts)
        runner = web.AppRunner(
            ways.application(),
            access_log=None,
            logger=log(),
            keepalive_timeout=PATIENCE,
            auto_decompress=False,
            max_line_size=_LINE,
            max_field_size=_LINE,
            shutdown_timeout=1.0,
        )
        await runner.setup()
        assert runner.server is not None  # noqa: S101 - setup has made it
        gate.make = runner.server
        try:
            listening = await self._listen(gate)
        except OSError as problem:
            self._problem = problem
            await runner.cleanup()
            self._ready.set()
            return
        hosts |= {f"{name}:{self.port}" for name in self._names()}
        self._ready.set()
        await presence.follow(self._stop)
        listening.close()
        await self.phones.tell(lambda: packed({"t": "shut"}))
        await runner.cleanup()

    def _names(self) -> tuple[str, ...]:
        return (self.host, "localhost") if self.host == LOOPBACK else (self.host,)

    async def _listen(self, gate: Gate) -> asyncio.Server:
        """At the first port that is free, at this one address and no other."""
        assert self.loop is not None  # noqa: S101 - this runs in it
        kept = self.lesson.door.port if self.lesson.door.host == self.host else 0
        for port in filter(None, (self.port, kept, PORT)):
            try:
                server = await self.loop.create_server(gate, self.host, port, backlog=_BACKLOG)
            except OSError:
                continue
            break
        else:
            server = await self.loop.create_server(gate, self.host, 0, backlog=_BACKLOG)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def _told(self, before: Room, after: Room) -> None:
        """The lesson has changed, in whichever thread: see to it in the server's own."""
        removed = sent_away(before, after)
        if self.loop is not None and (removed or not looks_the_same(before, after)):
            # The door may close in this very moment: then there is nobody left to tell.
            with contextlib.suppress(RuntimeError):
                self.loop.call_soon_threadsafe(self._pass_on, removed)

    def _pass_on(self, removed: tuple[str, ...]) -> None:
        for key in removed:
            if (phone := self.phones.lines.get(key)) is not None:
                self.phones.close(phone, out(removed=key in self.lesson.room.devices))
        if self._telling is not None:
            self._tell_again = True
            return
        self._telling = asyncio.get_running_loop().create_task(self._tell_all())

    async def _tell_all(self) -> None:
        """Tell all what is shown now; if it changed meanwhile, tell them again."""
        dispatcher = Dispatcher(self.lesson, self.stories)
        try:
            self._tell_again = True
            while self._tell_again:
                self._tell_again = False
                await self._tell_now(dispatcher)
        finally:
            self._telling = None

    async def _tell_now(self, dispatcher: Dispatcher) -> None:
        room = self.lesson.room
        await self.phones.tell(lambda: packed({"t": "room", "room": dispatcher.shared()}))
        if room.walks:
            await self.phones.tell_each(lambda phone: packed({"t": "you", "you": dispatcher.own(phone.key)}))
        if over(room):
            for phone in list(self.phones.lines.values()):
                self.phones.close(phone, {"t": "over"})


def _aside(loop: asyncio.AbstractEventLoop, told: dict[str, object]) -> None:
    """Report a fault that nobody waits for, and log it as usual."""
    problem = told.get("exception")
    if isinstance(problem, Exception) and not isinstance(problem, OSError):
        REPORTS.aside(problem, "class server")
    loop.default_exception_handler(told)
