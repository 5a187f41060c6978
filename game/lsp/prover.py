"""Has a story proven by a process of its own, which is ended when the story has changed again."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from game.lsp.facts import plain_of
from game.resources import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.lsp.story_texts import StoryTexts


@frozen(kw_only=True)
class Depth:
    """How far a story is looked into: so many states, for so many seconds, in so many bytes."""

    states: int
    seconds: float
    memory: float


@define(eq=False)
class Prover:
    """The process that proves what is asked last, if any is running."""

    depth: Depth
    _running: subprocess.Popen[str] | None = field(default=None, init=False)

    def ask(self, texts: StoryTexts, tell: Callable[[Mapping[str, Any]], None]) -> None:
        """Prove a story that is written in these texts.

        `tell` is called in another thread for each answer, and last with `done`. What was asked before is
        ended, and tells no more.
        """
        self.stop()
        process = subprocess.Popen(
            [sys.executable, "-m", "game.lsp.proof_process"],
            cwd=LIBRARY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._running = process
        sources = [texts.main, *(source for source, _ in texts.scenes.opened)]
        asked = {
            "id": texts.id,
            "files": [(source.name, source.text) for source in sources],
            "passed_over": [plain_of(one) for one in texts.scenes.passed_over],
            "states": self.depth.states,
            "seconds": self.depth.seconds,
            "memory": self.depth.memory,
        }
        Thread(target=self._listen, args=(process, json.dumps(asked), tell), daemon=True).start()

    def stop(self) -> None:
        """End the process, if one is running, and wait until it is gone."""
        if self._running is not None:
            self._running.kill()
            self._running.wait()
            self._running = None

    def _listen(
        self, process: subprocess.Popen[str], asked: str, tell: Callable[[Mapping[str, Any]], None]
    ) -> None:
        with contextlib.suppress(OSError, ValueError), process:  # it was ended meanwhile
            if process.stdin is None or process.stdout is None:
                return
            process.stdin.write(asked + "\n")
            process.stdin.flush()
            for line in process.stdout:
                if self._running is process:
                    tell(json.loads(line))
        if self._running is process:
            tell({"done": True})
