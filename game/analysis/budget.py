"""How much may be explored: states, seconds and bytes; whatever can grow asks first."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable

# States explored at most, where nobody says otherwise.
STATES: Final = 20_000_000
# Bytes a state takes while it is sorted in, with its arrows: as a whole number, and as Python's own int.
BYTES: Final = 80
OBJECT_BYTES: Final = 300


class OverBudgetError(Exception):
    """There are more states than may be explored, or `go_on` said no."""


@define
class Budget:
    """How many states may be kept (`states`), how many are (`spent`), and whether to go on.

    `go_on` is asked often, with the number of states so far; False ends the exploration. `room` says how many
    bytes may still be taken, and `time_left` how many seconds are left for guessing what was not explored.
    `ended` says in a clause why it ended what asked it last, if it did.
    """

    states: int = STATES
    go_on: Callable[[int], bool] = lambda _: True
    room: Callable[[], float] = lambda: inf
    time_left: Callable[[], float] = lambda: inf
    spent: int = field(default=0, init=False)
    ended: str = field(default="", init=False)

    def spend(self, states: int) -> None:
        """Count this many more states as kept. Raises OverBudgetError."""
        self.spent += states
        self.ask(0)

    def fit(self, count: int, each: int) -> None:
        """Check that there is room for so many times so many bytes. Raises OverBudgetError."""
        if count * each > self.room():
            raise self._over("memory ran out")

    def ask(self, ahead: int, each: int = BYTES) -> None:
        """Check that so many states more, of so many bytes, are within bounds. Raises OverBudgetError."""
        self.fit(ahead, each)
        if self.spent + ahead > 4 * self.states or self.spent > self.states:
            raise self._over("there are more")
        if not self.go_on(self.spent):
            raise self._over("time ran out" if self.room() > 0 else "memory ran out")

    def _over(self, why: str) -> OverBudgetError:
        self.ended = why
        return OverBudgetError()
