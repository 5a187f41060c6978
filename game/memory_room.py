"""How much memory this process takes, in bytes, and how much more one long work may take at a time."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What looking into a story may take besides what is there. The largest that ships wants 350 MB, and the
# window may take some for pictures meanwhile.
LOOKING: Final = 450_000_000  # bytes

_STATM: Final = Path("/proc/self/statm")
_KIB: Final = 1024
_ONE_AT_A_TIME: Final = Lock()


def memory_used() -> int:
    """The bytes this process holds now; where only the most it ever held is known, that; else 0."""
    try:
        import resource  # noqa: PLC0415 - not everywhere
    except ImportError:  # Windows
        return 0
    try:
        return int(_STATM.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except (OSError, ValueError):
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * _KIB


@contextmanager
def memory_room(more: int = LOOKING) -> Iterator[Callable[[], float]]:
    """How many bytes are left, whenever it is asked, until this process holds so many more than now.

    Whoever else wants such a room meanwhile, in another thread, waits: two at once would take twice as much.
    """
    with _ONE_AT_A_TIME:
        most = memory_used() + more
        yield lambda: most - memory_used()
