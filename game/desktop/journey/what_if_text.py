"""What a decision opened and closed, in sentences with exact numbers; endings not met are never named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import INK, SOFT
from game.memory_room import memory_room
from game.story import choose, page
from game.story.labels import ending_title
from game.story.scenario import Ending
from game.story_words import stat_label
from game.typography.english import capital, counted, numeral
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from game.analysis import Branch, Fork
    from game.story import Playthrough

# Beyond so many states a story is not worked out here: the numbers would take too long.
STATES: Final = 12_000_000
YOURS: Final = "#8f2a18"
OTHER: Final = "#2f4d58"
TOO_MANY: Final = "This story has more roads than can be counted here."

Known = tuple["Fork", ...] | None


def known(play: Playthrough) -> Known:
    """Every decision with what its options leave within reach; None for a story too large to be explored."""
    from game.analysis import Budget, fork_states, forks, graph_of, outlook_from  # noqa: PLC0415 - loads NumPy

    with memory_room() as room:
        budget = Budget(STATES, room=room)
        ahead = outlook_from(graph_of(play.scenario), play.circumstance, fork_states(play), budget)
    return None if ahead is None else forks(play, ahead)


def chosen_entries(play: Playthrough, fork: Fork, met: Collection[str]) -> Iterator[Entry]:
    """What was taken: endings open before and after, what it closed, what moved."""
    opened, share = chosen_sentences(play, fork)
    yield _text(opened)
    yield from _closed("It closed", play, fork.chosen.closed, met, YOURS)
    yield _text(share)
    yield from _moved("It moved", play, fork, fork.chosen, YOURS)


def other_entries(play: Playthrough, fork: Fork, branch: Branch, met: Collection[str]) -> Iterator[Entry]:
    """What another option would have come to, beside what was taken."""
    opened, *share = other_sentences(play, fork, branch)
    yield _text(opened)
    if not share:
        return
    after, mine = branch.shares.keys(), fork.chosen.shares.keys()
    yield from _closed("Open there, closed on your road", play, after - mine, met, OTHER)
    yield from _closed("Closed there, open on your road", play, mine - after, met, OTHER)
    yield _text(share[0])
    yield from _moved("It would have moved", play, fork, branch, OTHER)


def chosen_sentences(play: Playthrough, fork: Fork) -> tuple[str, str]:
    """How many endings were open before and after what was taken; how near the one come to was."""
    was, now = (shares.get(play.state.scene, 0) for shares in (fork.shares, fork.chosen.shares))
    return _before_and_after(play, fork), _share(was, now)


def other_sentences(play: Playthrough, fork: Fork, branch: Branch) -> tuple[str, ...]:
    """The same of another option, beside what was taken; of one that was locked, only that and why."""
    if branch.locked is not None or not branch.shares:
        return (f"This door was locked. {branch.locked or ''}".strip(),)
    after, mine = len(branch.shares), len(fork.chosen.shares)
    there, here = (shares.get(play.state.scene, 0) for shares in (branch.shares, fork.chosen.shares))
    return f"{_open(after, _all(play))} would have stayed open; after yours, {mine}.", _yours(there, here)


def _open(many: int, of: int) -> str:
    """So many of a story's endings, as a sentence begins with them."""
    return (
        f"All {of} of the story’s endings"
        if many == of
        else f"{capital(numeral(many))} of the story’s {of} endings"
    )


def _before_and_after(play: Playthrough, fork: Fork) -> str:
    before, after, every = len(fork.shares), len(fork.chosen.shares), _all(play)
    still = f"all {every}" if before == every else f"{before} of {every}"
    if before == after:
        return f"From here, {still} endings were still open, and after your choice as many."
    return f"From here, {still} endings were still open; after your choice, {after}."


def _share(was: float, now: float) -> str:
    if percent(was) == percent(now):
        return f"The ending you came to stayed at {percent(now)} of all roads from here."
    return f"The ending you came to went from {percent(was)} to {percent(now)} of all roads from here."


def _yours(there: float, here: float) -> str:
    if not there:
        return "The ending you came to would have been out of reach."
    return f"The ending you came to would have stood at {percent(there)}; after your choice, {percent(here)}."


def _closed(
    head: str, play: Playthrough, endings: Iterable[str], met: Collection[str], colour: str
) -> Iterator[Entry]:
    ids = sorted(endings)
    if not ids:
        return
    yield Entry(head, "small", colour, 16, keep=True)
    named = [scene for scene in ids if scene in met]
    for scene in named:
        yield Entry(ending_title(play.scenario, scene), "prose", INK, 2, indent=18)
    if unmet := len(ids) - len(named):
        yield Entry(capital(f"{counted(unmet, 'ending')} you have not met"), "note", SOFT, 2, indent=18)


def _moved(head: str, play: Playthrough, fork: Fork, branch: Branch, colour: str) -> Iterator[Entry]:
    before = play.states[fork.step]
    changes = page(play.scenario, choose(play.scenario, before, branch.id), before).changes
    if changes:
        yield Entry(head, "small", colour, 16, keep=True)
        moved = ", ".join(f"{stat_label(c)} {c.value:+d}".replace("-", "−") for c in changes)
        yield Entry(moved, "prose", INK, 2, indent=18)


def _text(words: str) -> Entry:
    return Entry(words, "prose", INK, 14)


def _all(play: Playthrough) -> int:
    return sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
