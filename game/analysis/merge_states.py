"""Removes doubles from the states that arrive at one scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.analysis.batch import Batch
    from game.analysis.bit_packing import Layout
    from game.analysis.vectorised import Column


_TABLE_BITS: Final = 22  # keys of so few bits are found in a table instead of by sorting


_WORD: Final = 62  # bits that fit an int64 with room to shift


def merged(batches: Sequence[Batch], layout: Layout) -> tuple[Column, Column, list[Column]]:
    """Sorted keys without doubles, the fewest steps to each, and for each batch the places of its keys."""
    found, places = _places(_joined([batch.keys for batch in batches]), layout.bits)
    least = np.full(len(found), np.iinfo(np.int32).max, np.int32)
    np.minimum.at(least, places, _joined([batch.depth for batch in batches]))
    ends = np.cumsum([len(batch.keys) for batch in batches])[:-1]
    return found, least, np.split(places, ends)


def _joined(columns: Sequence[Column]) -> Column:
    return columns[0] if len(columns) == 1 else np.concatenate(columns)


def _places(keys: Column, bits: int) -> tuple[Column, Column]:
    """Sorted keys without doubles, and the place of each key among them."""
    dense = bits <= _TABLE_BITS and len(keys) << 4 >= 1 << bits
    return _in_table(keys, bits) if dense else _sorted(keys, bits)


def _in_table(keys: Column, bits: int) -> tuple[Column, Column]:
    present = np.zeros(1 << bits, bool)
    present[keys] = True
    found = np.flatnonzero(present)
    numbers = np.empty(1 << bits, np.int32)
    numbers[found] = np.arange(len(found), dtype=np.int32)
    return found, numbers[keys]


def _sorted(keys: Column, bits: int) -> tuple[Column, Column]:
    order, ranked = _ordered(keys, bits)
    first = np.ones(len(keys), bool)
    np.not_equal(ranked[1:], ranked[:-1], out=first[1:])
    places = np.empty(len(keys), np.int32)
    places[order] = np.cumsum(first, dtype=np.int32) - 1
    return ranked[first], places


def _ordered(keys: Column, bits: int) -> tuple[Column, Column]:
    """Where sorted keys stood, and the keys sorted: with their places in the lower bits if there is room."""
    below = len(keys).bit_length()
    if keys.dtype.hasobject or bits + below > _WORD:
        order = np.argsort(keys, kind="stable")
        return order, keys[order]
    # The largest layer is what takes the most memory: its columns are worked on where they are.
    both = keys << below
    both |= np.arange(len(keys))
    both.sort()
    order = both & ((1 << below) - 1)
    both >>= below
    return order, both
