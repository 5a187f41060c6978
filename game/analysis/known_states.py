"""The states of a scene that are known so far, while a search still adds to them: a few or a million at once.

They lie in sorted runs, each at least twice as long as the one after it (a log-structured merge, O'Neil et
al., 1996): to add a few to a million does not sort a million again. What is met one by one lies in a table.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field

from game.analysis.layer import Layer
from game.analysis.scalar_view import scalar_view

if TYPE_CHECKING:
    from game.analysis.bit_packing import Layout
    from game.analysis.vectorised import Column

JOINED: Final = 24  # bytes that each takes besides its own while the two longest runs are joined


@define(eq=False)
class KnownStates:
    """Known keys of one scene, with the fewest steps to each."""

    layout: Layout
    _runs: list[tuple[Column, Column]] = field(factory=list, init=False)  # sorted keys, and steps to each
    _views: list[tuple[Any, Any]] = field(factory=list, init=False)  # the same, to be read one by one
    _single: dict[int, int] = field(factory=dict, init=False)  # steps by key

    def __len__(self) -> int:
        """How many there are."""
        return len(self._single) + sum(len(keys) for keys, _ in self._runs)

    def meet(self, key: int, depth: int) -> bool:
        """Add one state; whether it was not known or is now reached in fewer steps."""
        known = self._single.get(key)
        if known is None:
            for keys, depths in self._views:
                at = bisect_left(keys, key)
                if at < len(keys) and keys[at] == key:
                    nearer = depth < depths[at]
                    if nearer:
                        depths[at] = depth
                    return bool(nearer)
        elif known <= depth:
            return False
        self._single[key] = depth
        return True

    def take(self, keys: Column, depth: Column) -> Layer:
        """Add sorted keys without doubles; those that were not known, or are now reached in fewer steps."""
        self._sort_in()
        fresh = np.ones(len(keys), bool)
        nearer = np.zeros(len(keys), bool)
        for known, steps in self._runs:
            at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
            met = known[at] == keys
            closer = met & (depth < steps[at])
            steps[at[closer]] = depth[closer]
            fresh &= ~met
            nearer |= closer
        self._add(keys[fresh], depth[fresh])
        told = fresh | nearer
        return Layer(self.layout, keys[told], depth[told])

    def layer(self) -> Layer:
        """All of them, sorted."""
        self._sort_in()
        while len(self._runs) > 1:
            self._join_last()
        return Layer(self.layout, *self._runs[0])

    def _sort_in(self) -> None:
        if self._single:
            keys = np.fromiter(self._single, self.layout.dtype, len(self._single))
            depth = np.fromiter(self._single.values(), np.int32, len(self._single))
            order = np.argsort(keys, kind="stable")
            self._single = {}
            self._add(keys[order], depth[order])

    def _add(self, keys: Column, depth: Column) -> None:
        if not len(keys):
            return
        self._runs.append((keys, depth))
        while len(self._runs) > 1 and len(self._runs[-2][0]) < 2 * len(self._runs[-1][0]):
            self._join_last()
        self._views = [(scalar_view(known), scalar_view(steps)) for known, steps in self._runs]

    def _join_last(self) -> None:
        """Join the two shortest runs. A stable sort finds that both are sorted already."""
        self._views = []
        one, other = self._runs.pop(-2), self._runs.pop()
        keys, depth = (np.concatenate(columns) for columns in zip(one, other, strict=True))
        del one, other  # what is largest is not kept twice while it is sorted
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        self._runs.append((keys, depth[order]))
