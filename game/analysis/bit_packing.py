"""States packed into whole numbers (keys), in as few bits as the parts of their values take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.ranges import Ranges
    from game.analysis.vectorised import Column

# A key of more bits than this is an int of Python's own: slower, but without an end.
_WORD: Final = 62


@frozen(eq=False)
class Field:
    """Where a value stands in a key, as the number of its part: `bits` bits, from bit `shift` up.

    `firsts` holds each part's least value, rising.
    """

    slot: int
    firsts: Column
    shift: int
    bits: int
    whole: bool  # every value is a part of its own

    def part_of(self, values: Any) -> Any:  # noqa: ANN401 - a column, or one number for all
        """The numbers, from 0, of the parts these values lie in; values outside are taken to the nearest."""
        if self.whole:
            return np.clip(values - self.firsts[0], 0, len(self.firsts) - 1)
        return np.maximum(np.searchsorted(self.firsts, values, side="right") - 1, 0)

    @property
    def mask(self) -> int:
        """A number with the lowest `bits` bits set."""
        return (1 << self.bits) - 1


@frozen(eq=False)
class Layout:
    """How the values that matter in a scene are packed into one key."""

    fields: Mapping[int, Field]  # by slot
    bits: int
    others: dict[int, int]  # for each slot of which all values are alike here, one of them

    @property
    def dtype(self) -> Any:  # noqa: ANN401 - a type of numpy's
        """The NumPy type of a column of keys: int64, or Python's own ints for keys of more than 62 bits."""
        return np.dtype(np.int64 if self.bits <= _WORD else object)

    def key_of(self, values: Sequence[int]) -> int:
        """The key of one state, from its values in the order of the slots."""
        return sum(int(each.part_of(values[each.slot])) << each.shift for each in self.fields.values())


class Columns(dict[int, Any]):
    """Columns of values by slot, unpacked from keys when first asked for: each part as its least value."""

    def __init__(self, layout: Layout, keys: Column) -> None:
        """Unpack nothing yet."""
        super().__init__(layout.others)
        self._layout, self._keys = layout, keys

    def __missing__(self, slot: int) -> Any:  # noqa: ANN401 - a column
        """Unpack a column."""
        each = self._layout.fields[slot]
        self[slot] = column = each.firsts[((self._keys >> each.shift) & each.mask).astype(np.int64)]
        return column


def layout_of(firsts: Mapping[int, Column], ranges: Ranges) -> Layout:
    """The layout for slots cut into parts; slots of one part take no bits.

    `firsts` has, by slot, the least value of each part, rising; `ranges` the least and most value of every
    slot.
    """
    fields: dict[int, Field] = {}
    shift = 0
    for slot, parts in sorted(firsts.items()):
        low, high = ranges[slot]
        bits = (len(parts) - 1).bit_length()
        fields[slot] = Field(slot, parts, shift, bits, whole=len(parts) == high - low + 1)
        shift += bits
    return Layout(fields, shift, {slot: low for slot, (low, _) in enumerate(ranges) if slot not in firsts})
