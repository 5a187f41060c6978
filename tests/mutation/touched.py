"""Which tests go through which functions, and how long each takes: a fault is met by the quickest first."""

from __future__ import annotations

import ast
import json
import sys
import threading
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path
    from types import FrameType


@define
class Recorder:
    """A plugin of pytest: notes for each test its seconds and where the functions it calls begin.

    Only calls are traced, in modules below `root`; what a program of its own does is not seen.
    """

    root: str
    out: Path
    seconds: dict[str, float] = field(factory=dict, init=False)
    calls: dict[str, set[tuple[str, int]]] = field(factory=lambda: defaultdict(set), init=False)
    _now: str = field(default="", init=False)

    def _trace(self, frame: FrameType, event: str, arg: object) -> None:
        del event, arg
        code = frame.f_code
        if code.co_filename.startswith(self.root):
            self.calls[self._now].add((code.co_filename[len(self.root) + 1 :], code.co_firstlineno))

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, None]:
        """Trace a test with what it sets up."""
        self._now, begun = item.nodeid, time.monotonic()
        sys.settrace(self._trace)
        threading.settrace(self._trace)
        yield
        sys.settrace(None)
        threading.settrace(None)
        self.seconds[item.nodeid] = time.monotonic() - begun

    def pytest_sessionfinish(self) -> None:
        """Write it down for whoever started these tests in a process of their own."""
        calls = {test: sorted(called) for test, called in self.calls.items()}
        self.out.write_text(json.dumps({"seconds": self.seconds, "calls": calls}), encoding="utf-8")


@frozen
class Touched:
    """What was recorded: seconds by test; by module, the tests and where the functions begin they call."""

    seconds: Mapping[str, float]
    callers: Mapping[str, list[tuple[int, str]]]

    @classmethod
    def read(cls, path: Path) -> Touched:
        """What a Recorder wrote."""
        found = json.loads(path.read_text(encoding="utf-8"))
        callers: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for test, called in found["calls"].items():
            for module, line in called:
                callers[module].append((line, test))
        return cls(found["seconds"], callers)

    def tests(self, module: str, text: str, line: int) -> list[str]:
        """The tests that go through the function around a line, quickest first; then others of their files.

        Those may stand on something that a test before them made once for all. What lies in no function is
        met by whoever goes through the module.
        """
        first, last = _around(text, line)
        direct = {test for at, test in self.callers.get(module, []) if first <= at <= last}
        files = {test.split("::")[0] for test in direct}
        beside = {test for test in self.seconds if test.split("::")[0] in files} - direct
        return [*self._quickest(direct), *self._quickest(beside)]

    def _quickest(self, tests: set[str]) -> list[str]:
        return sorted(tests, key=lambda test: (self.seconds[test], test))


def _around(text: str, line: int) -> tuple[int, int]:
    """The first and last line of the innermost function around a line, else of the module."""
    spans = [
        (min([node.lineno, *(each.lineno for each in node.decorator_list)]), node.end_lineno or node.lineno)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    around = [(first, last) for first, last in spans if first <= line <= last]
    return max(around, default=(1, len(text.splitlines())))
