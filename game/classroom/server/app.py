"""The web application: a page and its sentences, joining, a WebSocket, and a POST where none gets through."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

from aiohttp import WSMsgType, web
from attrs import define, field

from game.classroom.server.dispatcher import Dispatcher, NotLetInError, load_anew, out
from game.classroom.server.json_bodies import as_json, posted, understood
from game.classroom.server.limits import BODY, BURST, MESSAGE, PACE, PATIENCE, SILENCE, Bucket
from game.classroom.server.message_schema import spoken
from game.classroom.server.phone_languages import PhoneLanguages, accepted
from game.classroom.server.phones import Phone, Phones
from game.classroom.server.websocket import packed, text
from game.resources import PHONE_PAGES
from game.saves.crash_report import REPORTS
from game.web.class_page import class_files
from game.words import say, speaking

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from game.classroom.server.connection_guard import Gate
    from game.classroom.server.presence import Presence

_FILES: Final = {
    "/phone.css": ("phone.css", "text/css"),
    "/language.js": ("language.js", "text/javascript"),
    "/line.js": ("line.js", "text/javascript"),
    "/own_pace.js": ("own_pace.js", "text/javascript"),
    "/phone.js": ("phone.js", "text/javascript"),
}
_WAITING: Final = 202
_BAD, _FORBIDDEN, _CONFLICT, _MISDIRECTED, _TOO_MANY, _FAILED = 400, 403, 409, 421, 429, 500
_TOO_FAST: Final = 1008  # WebSocket's code for a broken rule


@define(eq=False)
class Web:
    """The handlers of requests. `hosts` are the names, with the port, by which this server may be called."""

    dispatcher: Dispatcher
    phones: Phones
    gate: Gate
    presence: Presence
    hosts: set[str]
    languages: PhoneLanguages = field(factory=PhoneLanguages)
    _files: dict[str, tuple[bytes, str]] = field(factory=dict)
    _paces: dict[str, Bucket] = field(factory=dict)  # of devices in the room, so never more than fit in it

    def application(self) -> web.Application:
        """The aiohttp application with its routes."""
        app = web.Application(middlewares=[self._watch], client_max_size=BODY)
        for path, (name, kind) in _FILES.items():
            self._files[path] = ((PHONE_PAGES / name).read_bytes(), kind)
        self._files |= class_files()
        for path in self._files:
            app.router.add_get(path, self._file)
        app.router.add_get("/", self._page)
        app.router.add_get("/words.json", self._words)
        app.router.add_post("/join", self._join)
        app.router.add_post("/say", self._say)
        app.router.add_post("/story", self._story)
        app.router.add_get("/line", self._line)
        return app

    @web.middleware
    async def _watch(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Only this server's own pages may talk to it; whatever it answers is to be taken literally."""
        transport = request.transport  # aiohttp forgets it when the client leaves
        answer = await self._checked(request, handler)
        if answer.status < _BAD:  # whoever was refused gets no more time
            self.gate.answered(transport)
        return answer

    async def _checked(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """The handler's answer, or why there is none."""
        if request.headers.get("Host", "") not in self.hosts:
            return self._dressed(web.Response(status=_MISDIRECTED, text="Another address is meant."))
        origin = request.headers.get("Origin")
        if origin is not None and origin.removeprefix("http://") not in self.hosts:
            return self._dressed(web.Response(status=_FORBIDDEN, text="Another page is speaking."))
        try:
            answer = await handler(request)
        except web.HTTPException as refusal:
            answer = web.Response(status=refusal.status, text=refusal.reason)
        except ConnectionResetError:  # it left before it was answered, which is no fault of ours
            answer = web.Response(status=_BAD)
        except Exception as problem:  # noqa: BLE001 - one phone's fault must not end the others' lesson
            REPORTS.aside(problem, "class server")
            answer = web.Response(status=_FAILED)
        return answer if isinstance(answer, web.WebSocketResponse) else self._dressed(answer)

    def _dressed(self, answer: web.StreamResponse) -> web.StreamResponse:
        lines = " ".join(f"ws://{host}" for host in sorted(self.hosts))
        answer.headers.update(
            {
                "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
                f"img-src 'self' data:; connect-src 'self' {lines}; base-uri 'none'; form-action 'none'; "
                "frame-src 'self'; frame-ancestors 'self'",
                "X-Content-Type-Options": "nosniff",
                "Referrer-Policy": "no-referrer",
                "Cross-Origin-Resource-Policy": "same-origin",
                "Cache-Control": "no-store",
            }
        )
        return answer

    async def _file(self, request: web.Request) -> web.Response:
        content, kind = self._files[request.path]
        return web.Response(body=content, content_type=kind, charset="utf-8")

    async def _page(self, request: web.Request) -> web.Response:
        """In the language a browser asks for: until its sentences come, and where no script runs."""
        nearest = self.languages.nearest(accepted(request.headers.get("Accept-Language", "")))
        return web.Response(body=self.languages.page(nearest), content_type="text/html", charset="utf-8")

    async def _words(self, request: web.Request) -> web.Response:
        """The page's sentences, in the first of the languages it asks for that there is."""
        nearest = self.languages.nearest(request.query.get("languages", "").split(","))
        return as_json(self.languages.words(nearest))

    async def _join(self, request: web.Request) -> web.Response:
        """A code for a token."""
        asked = await posted(request)
        with speaking(self.languages.spoken(asked.get("language"))):
            return await self._joined(request, asked)

    async def _joined(self, request: web.Request, asked: Mapping[str, object]) -> web.Response:
        if not spoken(asked.get("version")):
            return as_json(load_anew(), _CONFLICT)
        try:
            token = self.dispatcher.let_in(asked.get("code"), asked.get("token"), request.remote or "")
        except NotLetInError as refused:
            await asyncio.sleep(refused.after)
            return as_json({"why": str(refused)}, refused.status)
        if (why := self.dispatcher.kept_out(token)) is not None:
            return as_json({"token": token, "why": why}, _WAITING)
        self.presence.heard(self.dispatcher.key(token))
        return as_json({"token": token})

    async def _say(self, request: web.Request) -> web.Response:
        """The same as the socket for where none can be had: one message there, everything back."""
        asked = await posted(request)
        with speaking(self.languages.spoken(asked.get("language"))):
            return self._said(asked)

    def _said(self, asked: Mapping[str, object]) -> web.Response:
        if not spoken(asked.get("version")):
            return as_json(load_anew(), _CONFLICT)
        token = asked.get("token")
        if not isinstance(token, str) or not self.dispatcher.known(token):
            known = isinstance(token, str) and self.dispatcher.kept_out(token) is not None
            return as_json({"why": say("phone.not_inside"), "removed": known}, _FORBIDDEN)
        key = self.dispatcher.key(token)
        self.presence.heard(key)
        if not self._pace(key).take():
            return as_json({"why": say("phone.too_fast")}, _TOO_MANY)
        message = asked.get("say")
        answer = self.dispatcher.answer(key, message) if message is not None else None
        return as_json({**self.dispatcher.everything(key), "answer": answer})

    async def _story(self, request: web.Request) -> web.Response:
        """The story, for a device that plays it at its own pace, with what its player says."""
        asked = await posted(request)
        with speaking(self.languages.spoken(asked.get("language"))):
            if not spoken(asked.get("version")):
                return as_json(load_anew(), _CONFLICT)
            token = asked.get("token")
            inside = isinstance(token, str) and self.dispatcher.known(token)
            key = self.dispatcher.key(token) if inside and isinstance(token, str) else ""
            if inside and not self._pace(key).take():
                return as_json({"why": say("phone.too_fast")}, _TOO_MANY)
            story = self.dispatcher.handed(key)
            if story is None:
                return as_json({"why": say("phone.not_inside")}, _FORBIDDEN)
        answer = web.Response(body=story, content_type="application/json", charset="utf-8")
        answer.enable_compression()
        return answer

    def _pace(self, key: str) -> Bucket:
        """How much a device may still post: as much as it may say over a socket."""
        return self._paces.setdefault(key, Bucket(BURST, PACE, time.monotonic))

    async def _line(self, request: web.Request) -> web.StreamResponse:
        """A socket: the token and the version first, then everything there is, then messages both ways."""
        socket = web.WebSocketResponse(
            timeout=PATIENCE, max_msg_size=MESSAGE, compress=False, autoping=True, heartbeat=None
        )
        if request.headers.get("Origin") is None or not _asks_for_a_line(socket, request):
            return web.Response(status=_BAD, text="A page of this server is expected here.")
        self.gate.upgraded(request.transport)
        await socket.prepare(request)
        token, version, asked = await _first_word(socket)
        language = self.languages.spoken(asked)
        if token is None or not spoken(version) or not self.dispatcher.known(token):
            with speaking(language):
                last = self._outside(token) if spoken(version) else load_anew()
            await socket.send_str(text(last))
            await socket.close()
            return socket
        if not isinstance(request.transport, asyncio.Transport):
            return socket  # it has left meanwhile
        self.gate.prove(request.transport)
        phone = Phone(self.dispatcher.key(token), socket, request.transport, language=language)
        self.phones.add(phone)
        self.presence.heard(phone.key)
        try:
            self._show_all(phone)
            await self._listen(phone)
        finally:
            self.phones.gone(phone)
            self.presence.heard(phone.key)
        return socket

    def _outside(self, token: str | None) -> dict[str, object]:
        """What a device is told that is not in the room; one that has a place there may wait for a nod."""
        return out(removed=token is not None and self.dispatcher.kept_out(token) is not None)

    async def _listen(self, phone: Phone) -> None:
        """Until the phone goes, is silent for too long, or speaks too fast."""
        while True:
            try:
                heard = await phone.socket.receive(timeout=SILENCE)
            except TimeoutError:
                phone.transport.abort()
                return
            if heard.type is not WSMsgType.TEXT:
                return
            self.gate.spoke(phone.transport)
            if not phone.pace.take():
                await phone.socket.close(code=_TOO_FAST)
                return
            self._answer(phone, understood(heard.data))

    def _answer(self, phone: Phone, message: object) -> None:
        """Answer a message; one that comes from now on in another language is shown everything in it."""
        asked = message.get("language") if isinstance(message, dict) else None
        other = asked is not None and self.languages.spoken(asked) != phone.language
        if other:
            phone.language = self.languages.spoken(asked)
        with speaking(phone.language):
            phone.send(packed(self.dispatcher.answer(phone.key, message)))
        if other:
            self._show_all(phone)

    def _show_all(self, phone: Phone) -> None:
        with speaking(phone.language):
            phone.send(packed(self.dispatcher.everything(phone.key)))


def _asks_for_a_line(socket: web.WebSocketResponse, request: web.Request) -> bool:
    try:
        return bool(socket.can_prepare(request))
    except ValueError:  # a key that is no base64, which aiohttp lets through
        return False


async def _first_word(socket: web.WebSocketResponse) -> tuple[str | None, object, object]:
    """The token with which a phone begins, if there is one, its page's version, and its language."""
    try:
        heard = await socket.receive(timeout=PATIENCE / 2)
    except TimeoutError:
        return None, None, None
    said = understood(heard.data) if heard.type is WSMsgType.TEXT else None
    if not isinstance(said, dict):
        return None, None, None
    token = said.get("token")
    return token if isinstance(token, str) else None, said.get("version"), said.get("language")
