"""The kinds of files a player's programs keep, each as a way to keep a number and to find it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.saves import Kept, Settings, Store
from game.story import Playthrough
from tests.samples.samples import lake

if TYPE_CHECKING:
    from collections.abc import Callable

LAKE = lake()
PLAY = Playthrough(LAKE).take("stay")


@frozen
class Kind:
    """A kind of kept file: how to keep a number in it, which numbers are found, and whether it is listed.

    `whole` is everything a program has of it; with `adds` a number joins those before.
    """

    keep: Callable[[Store, int], bool]
    found: Callable[[Store], set[int]]
    listed: Callable[[Store], bool]
    whole: Callable[[Store], object]
    adds: bool = False

    def trouble(self, store: Store, kept: set[int], tried: set[int]) -> str:
        """What is wrong after a crash: lost, missing from a list, or told without need; or nothing.

        `kept` are the numbers that were kept, and `tried` those that may be there as well.
        """
        if not self.listed(store):
            return "missing"
        found = self.found(store)
        if self.adds and not kept <= found <= kept | tried:
            return "lost"
        if not self.adds and not (len(found) == 1 and found <= {max(kept)} | tried):
            return "lost"
        return " ".join(store.notes)


def _saved(store: Store) -> Kept | None:
    """The saved game; what there is to tell of it joins the notes."""
    kept = store.load(LAKE)
    if kept is None:
        return None
    store.notes += [kept.note] if kept.note else []
    return evolve(kept, note="")


def _seed(store: Store) -> set[int]:
    kept = _saved(store)
    return set() if kept is None else {kept.seed}


KINDS = {
    "saved game": Kind(
        lambda store, number: store.save(PLAY, number),
        _seed,
        lambda store: store.latest() == "lake",
        _saved,
    ),
    "slot": Kind(
        lambda store, number: store.slots().keep(PLAY, number, "here", b"png", "a"),
        lambda store: {slot.record.seed for slot in store.slots().all()},
        lambda store: store.slots().any_kept and len(store.slots().all()) == 1,
        lambda store: store.slots().all(),
    ),
    "settings": Kind(
        lambda store, number: store.save_settings(Settings(window=(number + 1, 700))),
        lambda store: {store.settings().window[0] - 1},
        lambda store: store.has_settings(),
        lambda store: store.settings(),
    ),
    "endings met": Kind(
        lambda store, number: store.meet("lake", str(number)),
        lambda store: set(map(int, store.met("lake"))),
        lambda store: bool(store.met("lake")),
        lambda store: store.met("lake"),
        adds=True,
    ),
    "lines read": Kind(
        lambda store, number: store.see("lake", str(number), ["A line."]),
        lambda store: set(map(int, store.seen("lake"))),
        lambda store: bool(store.seen("lake")),
        lambda store: store.seen("lake"),
        adds=True,
    ),
    "finished playthroughs": Kind(
        lambda store, number: store.finish(PLAY, number),
        lambda store: {each.seed for each in store.finished("lake")[:1]},
        lambda store: bool(store.finished("lake")),
        lambda store: store.finished("lake"),
    ),
}
