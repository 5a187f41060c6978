"""What a decision opened and closed, in words with exact numbers; endings not met are never named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import INK, SOFT
from game.story import choose, page
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from game.analysis import Branch, Fork
    from game.story import Playthrough

# Beyond so many states a story is not worked out here: the numbers would take too long.
STATES: Final = 12_000_000
YOURS: Final = "#8f2a18"
OTHER: Final = "#2f4d58"

Known = tuple["Fork", ...] | None


def known(play: Playthrough) -> Known:
    """Every decision with what its options leave within reach; None for a story too large to be explored."""
    from game.analysis import Budget, forks, graph_of, outlook, reach  # noqa: PLC0415 - loads NumPy

    reached = reach(graph_of(play.scenario), (play.circumstance,), None, Budget(STATES))
    return forks(play, outlook(reached).at) if reached.complete else None


def chosen_entries(play: Playthrough, fork: Fork, met: Collection[str]) -> Iterator[Entry]:
    """What was taken: endings open before and after, what it closed, what moved."""
    taken, end = fork.chosen, play.state.scene
    yield _text(_before_and_after(play, fork))
    yield from _closed("It closed", play, taken.closed, met, YOURS)
    yield _text(_share(fork.shares.get(end, 0), taken.shares.get(end, 0)))
    yield from _moved("It moved", play, fork, taken, YOURS)


def other_entries(play: Playthrough, fork: Fork, branch: Branch, met: Collection[str]) -> Iterator[Entry]:
    """What another option would have come to, beside what was taken."""
    if branch.locked is not None or not branch.shares:
        yield _text(f"This door was locked. {branch.locked or ''}".strip())
        return
    after, mine = branch.shares.keys(), fork.chosen.shares.keys()
    yield _text(
        f"{_count(len(after))} of the story’s {_all(play)} endings would have stayed open; after yours, {len(mine)}."
    )
    yield from _closed("Open there, closed on your road", play, after - mine, met, OTHER)
    yield from _closed("Closed there, open on your road", play, mine - after, met, OTHER)
    end = play.state.scene
    yield _text(_yours(branch.shares.get(end, 0), fork.chosen.shares.get(end, 0)))
    yield from _moved("It would have moved", play, fork, branch, OTHER)


def _before_and_after(play: Playthrough, fork: Fork) -> str:
    before, after = len(fork.shares), len(fork.chosen.shares)
    if before == after:
        return f"From here, {before} of {_all(play)} endings were still open, and after your choice as many."
    return f"From here, {before} of {_all(play)} endings were still open; after your choice, {after}."


def _share(was: float, now: float) -> str:
    if percent(was) == percent(now):
        return f"The ending you came to stayed at {percent(now)} of all roads from here."
    return f"The ending you came to went from {percent(was)} to {percent(now)} of all roads from here."


def _yours(there: float, here: float) -> str:
    if not there:
        return "The ending you came to would have been out of reach."
    return f"The ending you came to would have stood at {percent(there)}; after your choice, {percent(here)}."


def percent(share: float) -> str:
    """A share as whole percents; what is little but not nothing says so."""
    return "under 1%" if 0 < share < 0.005 else f"{share:.0%}"  # noqa: PLR2004 - half a percent


def _closed(
    head: str, play: Playthrough, endings: Iterable[str], met: Collection[str], colour: str
) -> Iterator[Entry]:
    ids = sorted(endings)
    if not ids:
        return
    yield Entry(head, "small", colour, 16, keep=True)
    named = [scene for scene in ids if scene in met]
    for scene in named:
        then = play.scenario.scenes[scene].then
        yield Entry(then.title if isinstance(then, Ending) else scene, "prose", INK, 2, indent=18)
    if unmet := len(ids) - len(named):
        yield Entry(
            f"{_count(unmet)} ending{'s' if unmet > 1 else ''} you have not met", "note", SOFT, 2, indent=18
        )


def _moved(head: str, play: Playthrough, fork: Fork, branch: Branch, colour: str) -> Iterator[Entry]:
    before = play.states[fork.step]
    changes = page(play.scenario, choose(play.scenario, before, branch.id), before).changes
    if changes:
        yield Entry(head, "small", colour, 16, keep=True)
        moved = ", ".join(f"{c.label} {c.value:+d}".replace("-", "−") for c in changes)
        yield Entry(moved, "prose", INK, 2, indent=18)


def _text(words: str) -> Entry:
    return Entry(words, "prose", INK, 14)


def _all(play: Playthrough) -> int:
    return sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())


_NAMES: Final[Mapping[int, str]] = dict(
    enumerate(("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"))
)


def _count(number: int) -> str:
    return _NAMES.get(number, str(number))
