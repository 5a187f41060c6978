"""Work in the background, in a thread of its own: the window goes on meanwhile."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class BackgroundTask(Generic[T]):
    """A result that is worked out from when this was made. What fails in it is raised on asking."""

    def __init__(self, work: Callable[[], T]) -> None:
        """Begin the work."""
        self._work = work
        self._found: list[T] = []
        self._failed: list[BaseException] = []
        self._thread = threading.Thread(target=self._do, daemon=True)
        self._thread.start()

    def _do(self) -> None:
        try:
            self._found.append(self._work())
        except BaseException as problem:  # noqa: BLE001 - it is raised where the result is asked for
            self._failed.append(problem)

    @property
    def done(self) -> bool:
        """Whether the work has ended, well or badly."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Wait until the work has ended, well or badly."""
        self._thread.join()

    def result(self) -> T:
        """The result; waits for it, and raises what the work raised."""
        self.wait()
        if self._failed:
            raise self._failed[0]
        return self._found[0]
