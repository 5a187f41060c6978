"""The kinds of files a player's programs keep, each as a way to keep a number and to find it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.saves import Settings, Store
from game.story import Playthrough
from tests.samples.samples import lake

if TYPE_CHECKING:
    from collections.abc import Callable

LAKE = lake()
PLAY = Playthrough(LAKE).take("stay")


@frozen
class Kind:
    """A kind of kept file: how to keep a number in it, and which numbers are found, and listed."""

    keep: Callable[[Store, int], bool]
    found: Callable[[Store], set[int]]
    listed: Callable[[Store], bool]
    adds: bool = False  # whether a number joins those before


def _seed(store: Store) -> set[int]:
    kept = store.load(LAKE)
    return set() if kept is None else {kept.seed}


KINDS = {
    "saved game": Kind(
        lambda store, number: store.save(PLAY, number), _seed, lambda store: store.latest() == "lake"
    ),
    "slot": Kind(
        lambda store, number: store.slots().keep(PLAY, number, "here", b"png", "a"),
        lambda store: {slot.record.seed for slot in store.slots().all()},
        lambda store: store.slots().any_kept and len(store.slots().all()) == 1,
    ),
    "settings": Kind(
        lambda store, number: store.save_settings(Settings(text_size=100 + number)),
        lambda store: {store.settings().text_size - 100},
        lambda store: store.has_settings(),
    ),
    "endings met": Kind(
        lambda store, number: store.meet("lake", str(number)),
        lambda store: set(map(int, store.met("lake"))),
        lambda store: bool(store.met("lake")),
        adds=True,
    ),
    "lines read": Kind(
        lambda store, number: store.see("lake", str(number), ["A line."]),
        lambda store: set(map(int, store.seen("lake"))),
        lambda store: bool(store.seen("lake")),
        adds=True,
    ),
}
