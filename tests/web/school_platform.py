"""A school's platform of ours: it opens a package by SCORM, with scorm-again around a frame, or by cmi5.

Whatever a package says is kept: `calls` of the SCORM API in their order, `asked` of the record store over the
network. A platform lasts over several openings, as a real one does.
"""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, quote, urlsplit

from attrs import define, field

from tests.web.programs import npm_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Data = dict[str, Any]

ACTOR: Final = {"objectType": "Agent", "account": {"homePage": "https://school.example", "name": "pupil-17"}}
REGISTRATION: Final = "760e3480-ba55-4991-94b0-01820dbd23a2"
ACTIVITY: Final = "https://school.example/activities/4711"
PUBLISHER: Final = "urn:uuid:the-unit"
SESSION: Final = "https://w3id.org/xapi/cmi5/context/extensions/sessionid"
_TYPES: Final = {"html": "text/html; charset=utf-8", "js": "text/javascript", "json": "application/json"}

_LIBRARIES: Final = {
    "scorm-again.js": ("scorm-again", "scorm-again.js"),
    "cmi5.js": ("@xapi/cmi5", "Cmi5.umd.js"),
}
# A page as a platform has it: the API in the outer window, the package in a frame, what is kept in storage.
_FRAME: Final = Path(__file__).with_name("school_frame.html")


@define
class Platform:
    """What is where: `files` of the package, documents of the record store, all that was asked of it."""

    files: Mapping[str, bytes]
    address: str = ""
    mode: str = "Normal"
    return_url: str | None = None
    wishes: Data = field(factory=dict)
    empty: bool = False  # whether it answers with nothing at all where it has no document
    late: float = 0  # seconds after which the record store says that a document is kept
    broken: int = 0  # the status with which the record store answers everything; 0 for none
    asked: list[tuple[str, str, Data]] = field(factory=list)
    statements: list[Data] = field(factory=list)
    states: dict[str, Data] = field(factory=dict)
    sessions: int = 0
    fetched: set[str] = field(factory=set)

    def scorm_page(self, standard: str) -> str:
        """The address of the page that opens the package by SCORM."""
        return f"{self.address}/lms/{standard}.html"

    def cmi5_page(self, page: str = "/package/index.html") -> str:
        """The address that opens a page by cmi5, in a new session with launch data of its own."""
        self.sessions += 1
        self.states["LMS.LaunchData"] = {
            "contextTemplate": {
                "contextActivities": {"grouping": [{"objectType": "Activity", "id": PUBLISHER}]},
                "extensions": {SESSION: f"session-{self.sessions}"},
            },
            "launchMode": self.mode,
            "moveOn": "Completed",
            **({"returnURL": self.return_url} if self.return_url else {}),
        }
        launch = {
            "endpoint": f"{self.address}/xapi/",
            "fetch": f"{self.address}/token?session={self.sessions}",
            "actor": json.dumps(ACTOR),
            "registration": REGISTRATION,
            "activityId": ACTIVITY,
        }
        return f"{self.address}{page}?" + "&".join(
            f"{name}={quote(value, safe='')}" for name, value in launch.items()
        )

    def answer(self, method: str, path: str, query: Mapping[str, str], body: bytes) -> tuple[int, str, bytes]:
        """What comes back: a status, a kind of content, the content."""
        match path.removeprefix("/").partition("/"):
            case ("package", _, name) if name in self.files:
                return 200, _TYPES[name.rpartition(".")[2]], self.files[name]
            case ("lms", _, page):
                given = f"<script>const STANDARD = {json.dumps(page.removesuffix('.html'))};</script>"
                return 200, _TYPES["html"], given.encode() + _FRAME.read_bytes()
            case ("npm", _, name) if name in _LIBRARIES:
                package, file = _LIBRARIES[name]
                return 200, _TYPES["js"], (npm_package(package) / "dist" / file).read_bytes()
            case ("token", _, _):
                return self._token(method, query["session"])
            case ("xapi", _, what):
                return self._store(method, what, query, body)
        return 404, _TYPES["html"], b""

    def _token(self, method: str, session: str) -> tuple[int, str, bytes]:
        self.asked.append((method, "token", {}))
        if method != "POST" or session in self.fetched:
            return 200, _TYPES["json"], b'{"error-code": "1", "error-text": "It was given before."}'
        self.fetched.add(session)
        return 200, _TYPES["json"], json.dumps({"auth-token": f"c2Vzc2lvbjo{session}"}).encode()

    def _store(self, method: str, what: str, query: Mapping[str, str], body: bytes) -> tuple[int, str, bytes]:
        told: Any = json.loads(body) if body else None
        name = query.get("stateId") or query.get("profileId") or ""
        self.asked.append((method, f"{what} {name}".strip(), {"query": dict(query), "body": told}))
        if self.broken:
            return self.broken, _TYPES["json"], b"{}"
        if what == "statements":
            new = told if isinstance(told, list) else [told]
            self.statements.extend(new)
            return 200, _TYPES["json"], json.dumps([each["id"] for each in new]).encode()
        there = self.wishes if what == "agents/profile" else self.states.get(name, {})
        if method == "PUT":
            self.states[name] = told
            time.sleep(self.late)
            return 204, _TYPES["json"], b""
        none = 200 if self.empty else 404
        return (200, _TYPES["json"], json.dumps(there).encode()) if there else (none, _TYPES["json"], b"")


@contextmanager
def serving(platform: Platform) -> Iterator[Platform]:
    """The platform at an address of this machine, while it is wanted."""

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            asked = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            query = {name: values[0] for name, values in parse_qs(asked.query).items()}
            refused = asked.path.startswith("/xapi/") and not self._may(asked.path)
            status, kind, content = (
                (401, _TYPES["json"], b"")
                if refused
                else platform.answer(self.command, asked.path, query, body)
            )
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(0 if status == 204 else len(content)))
            self.end_headers()
            if status != 204:
                self.wfile.write(content)

        def _may(self, path: str) -> bool:
            """With the token of its session and the version, as the xAPI wants them."""
            token = self.headers.get("Authorization", "")
            there = token.removeprefix("Basic c2Vzc2lvbjo") in platform.fetched
            return bool(path) and there and self.headers.get("X-Experience-API-Version", "").startswith("1.0")

        do_GET = do_POST = do_PUT = _answer  # noqa: N815 - the names that http.server asks for

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that is given
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    platform.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield platform
    finally:
        server.shutdown()
        server.server_close()
