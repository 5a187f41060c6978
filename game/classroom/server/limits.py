"""The limits of the server, and the token bucket that holds a rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable

MESSAGE: Final = 1024  # bytes of one message from a phone
BODY: Final = 2048  # bytes of a body that is posted
OUTGOING: Final = 64 * 1024  # bytes a phone may leave unread
PATIENCE: Final = 10.0  # seconds for a connection to say who it is, and for each request after
SILENCE: Final = 40.0  # seconds a phone in the room may be silent; it pings every ten
PACE: Final = 5.0  # messages a second from one phone
BURST: Final = 20.0
UNPROVEN: Final = 3000  # connections that have not said who they are: a whole full room may come back at once
SPARE_FILES: Final = 200  # descriptors left for everything else
MOST_CONNECTIONS: Final = 6000
# Buckets: so many at once, and so many in a second after.
JOINS: Final = (400.0, 100.0)
WRONG_CODES: Final = (60.0, 2.0)
GUESSES: Final = (20.0, 0.2)  # wrong codes from one address
RELUCTANCE: Final = 2.0  # seconds for which the answer to one wrong code too many is held back
GONE: Final = 20.0  # seconds without a word after which a phone has left


@define(eq=False)
class Bucket:
    """A token bucket: `size` at once, `rate` in a second after. `clock` is in seconds."""

    size: float
    rate: float
    clock: Callable[[], float]
    _level: float = field(init=False)
    _at: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        """It begins full."""
        self._level, self._at = self.size, self.clock()

    @property
    def level(self) -> float:
        """How many tokens are in the bucket now."""
        now = self.clock()
        self._level = min(self.size, self._level + (now - self._at) * self.rate)
        self._at = now
        return self._level

    def take(self) -> bool:
        """Take one token; whether there was one."""
        if self.level < 1:
            return False
        self._level -= 1
        return True


def most_connections() -> int:
    """How many connections may be open, below what the system allows; the limit is raised where it can be."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return MOST_CONNECTIONS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + SPARE_FILES
    if soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return max(16, min(MOST_CONNECTIONS, soft - SPARE_FILES))
