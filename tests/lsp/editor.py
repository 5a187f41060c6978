"""An editor for tests: starts the language server as a process and speaks the protocol with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

ROOT: Final = Path(__file__).resolve().parents[2]
CHECKOUT: Final = (sys.executable, str(ROOT / "main.py"))
PATIENCE: Final = 120.0  # seconds for one answer: only a server that hangs needs them


class Editor:
    """A running server. What it says by itself is kept in `heard`, in order, until it is asked for."""

    def __init__(self, *options: str, program: Sequence[str] = CHECKOUT, **initial: object) -> None:
        """Start the server and make its acquaintance; `initial` are parameters of `initialize`."""
        found_in = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        environment = {**os.environ, "PYTHONPATH": found_in}
        self.process = subprocess.Popen(
            [*program, "lsp", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("LSP_LOG") else subprocess.DEVNULL,
            env=environment,
        )
        self.heard: Queue[dict[str, Any]] = Queue()
        self.answers: Queue[dict[str, Any]] = Queue()
        self.asked = 0
        Thread(target=self._listen, daemon=True).start()
        parameters = {"processId": os.getpid(), "rootUri": None, "capabilities": {}, **initial}
        self.server = self.ask("initialize", parameters)
        self.tell("initialized", {})

    def __enter__(self) -> Self:
        """The editor itself, whose server is ended with it."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the server, however it is."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()

    def _listen(self) -> None:
        out = self.process.stdout
        assert out is not None
        while header := out.readline():
            length = int(header.split(b":")[1])
            while out.readline().strip():
                pass
            message = json.loads(out.read(length))
            (self.answers if "method" not in message else self.heard).put(message)
        for queue in (self.answers, self.heard):
            queue.put({"method": "gone", "id": "gone"})

    def write(self, content: bytes) -> None:
        """Send some bytes as they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def send(self, message: dict[str, object]) -> None:
        """Send one message."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def tell(self, method: str, params: object) -> None:
        """Tell the server something."""
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: object) -> Any:  # noqa: ANN401 - JSON
        """The server's answer to a question; an error is given as it comes."""
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": params})
        answer = self.answers.get(timeout=PATIENCE)
        assert answer["id"] == self.asked
        return answer["error"] if "error" in answer else answer["result"]

    def open(self, path: Path, text: str) -> None:
        """Open a file with this text."""
        item = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})

    def change(self, path: Path, text: str, version: int = 2) -> None:
        """Change the whole of a file that is open."""
        document = {"uri": path.as_uri(), "version": version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def findings(self) -> list[dict[str, Any]]:
        """The findings that the server tells next."""
        while True:
            said = self.heard.get(timeout=PATIENCE)
            assert said["method"] != "gone"
            if said["method"] == "textDocument/publishDiagnostics":
                found: list[dict[str, Any]] = said["params"]["diagnostics"]
                return found

    def silent(self, seconds: float) -> bool:
        """Whether the server says nothing by itself for so long."""
        try:
            self.heard.get(timeout=seconds)
        except Empty:
            return True
        return False

    def at(self, method: str, path: Path, line: int, character: int, **more: object) -> Any:  # noqa: ANN401 - JSON
        """The answer to a question about a place, both from 0."""
        place = {"line": line, "character": character}
        return self.ask(
            f"textDocument/{method}", {"textDocument": {"uri": path.as_uri()}, "position": place, **more}
        )

    def leave(self) -> int:
        """Shut the server down as an editor does; the code with which it leaves."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(PATIENCE)
