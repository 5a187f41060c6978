"""A way compiled for many states at once: from the keys of one scene to those of the next."""

from __future__ import annotations

from collections import ChainMap
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen

from game.analysis.bit_packing import Columns
from game.analysis.value_partition import slots_of
from game.analysis.vectorised import value_of

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from game.analysis.bit_packing import Field, Layout
    from game.analysis.story_graph import Graph, Way
    from game.analysis.vectorised import Column


# A part of a key is looked up in a table of so many at most: there is one for each way and value.
_TABLE: Final = 1 << 16


@frozen(eq=False)
class Transition:
    """How each part of the keys after a way (`there`) is made from the keys before it (`here`)."""

    graph: Graph
    way: Way
    here: Layout
    there: Layout
    fixed: int  # bits that are the same for all
    moved: tuple[tuple[int, int], ...]  # bits that stay as they are, and by how much they move up
    looked_up: tuple[tuple[int, int, Column], ...]  # a part's place, its mask, and what becomes of each part
    worked_out: tuple[Field, ...]  # what rests on several values

    def keys(self, keys: Column) -> Column:
        """The keys of the states after the way, one for each key before it, in the same order."""
        wide = max((self.here.dtype, self.there.dtype), key=lambda kind: kind.hasobject)
        found = np.full(len(keys), self.fixed, wide)
        for mask, up in self.moved:
            part = keys & mask
            found |= part << up if up >= 0 else part >> -up
        for shift, mask, table in self.looked_up:
            found |= table[((keys >> shift) & mask).astype(np.int64)]
        if self.worked_out:
            after = changed(self.way, Columns(self.here, keys))
            for each in self.worked_out:
                found |= np.asarray(each.part_of(after[each.slot])).astype(wide) << each.shift
        return found.astype(self.there.dtype, copy=False)


def transition(graph: Graph, way: Way, here: Layout, there: Layout) -> Transition:
    """A way compiled between the layouts of its two scenes."""
    rests_on = _rests_on(way)
    some = here.others | _first(here)
    after = changed(way, some)
    fixed, moved, tables, worked = 0, dict[int, int](), [], []
    for slot, target in there.fields.items():
        from_ = [each for each in rests_on.get(slot, {slot}) if each in here.fields]
        if not from_:
            fixed |= int(target.part_of(after[slot])) << target.shift
        elif len(from_) > 1 or len(here.fields[from_[0]].firsts) > _TABLE:
            worked.append(target)
        elif slot not in rests_on and _alike(here.fields[slot], target):
            source = here.fields[slot]
            up = target.shift - source.shift
            moved[up] = moved.get(up, 0) | source.mask << source.shift
        else:
            source = here.fields[from_[0]]
            values = source.firsts
            if slot in rests_on:
                values = changed(way, some | {source.slot: source.firsts})[slot]
            parts = np.broadcast_to(target.part_of(values), source.firsts.shape).astype(there.dtype)
            tables.append((source.shift, source.mask, parts << target.shift))
    return Transition(
        graph,
        way,
        here,
        there,
        fixed,
        tuple((bits, up) for up, bits in moved.items()),
        tuple(tables),
        tuple(worked),
    )


def _first(layout: Layout) -> dict[int, Any]:
    return {slot: each.firsts[0] for slot, each in layout.fields.items()}


def _alike(one: Field, other: Field) -> bool:
    return one.firsts is other.firsts or np.array_equal(one.firsts, other.firsts)


def _rests_on(way: Way) -> Mapping[int, set[int]]:
    """For each value that a way changes, the values before it that the new one rests on."""
    found: dict[int, set[int]] = {}
    for effect in way.effects:
        found[effect.slot] = set().union(*(found.get(slot, {slot}) for slot in slots_of(effect.tree)))
    return found


def changed(way: Way, columns: MutableMapping[int, Any]) -> MutableMapping[int, Any]:
    """The values after all that happens on a way, by slot; `columns` stays as it is."""
    after = ChainMap({}, columns)
    for effect in way.effects:
        after[effect.slot] = np.clip(value_of(effect.tree, after), effect.lowest, effect.highest)
    return after
