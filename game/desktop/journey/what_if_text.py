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
from game.words import say, say_list
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from game.analysis import Branch, Fork
    from game.story import Playthrough, Reading

# Beyond so many states a story is not worked out here: the numbers would take too long.
STATES: Final = 12_000_000
YOURS: Final = "#8f2a18"
OTHER: Final = "#2f4d58"
TOO_MANY: Final = "journey.too_many"  # the key of what is said where there are no numbers
# With which a sentence may begin; larger ones are digits.
_NUMERALS: Final = (
    "journey.numeral.one",
    "journey.numeral.two",
    "journey.numeral.three",
    "journey.numeral.four",
    "journey.numeral.five",
    "journey.numeral.six",
    "journey.numeral.seven",
    "journey.numeral.eight",
    "journey.numeral.nine",
    "journey.numeral.ten",
)

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
    yield from _closed(say("journey.decision.it_closed"), play, fork.chosen.closed, met, YOURS)
    yield _text(share)
    yield from _moved(say("journey.decision.it_moved"), play, fork, fork.chosen, YOURS)


def other_entries(play: Playthrough, fork: Fork, branch: Branch, met: Collection[str]) -> Iterator[Entry]:
    """What another option would have come to, beside what was taken."""
    opened, *share = other_sentences(play, fork, branch)
    yield _text(opened)
    if not share:
        return
    after, mine = branch.shares.keys(), fork.chosen.shares.keys()
    yield from _closed(say("journey.decision.open_there"), play, after - mine, met, OTHER)
    yield from _closed(say("journey.decision.closed_there"), play, mine - after, met, OTHER)
    yield _text(share[0])
    yield from _moved(say("journey.decision.would_have_moved"), play, fork, branch, OTHER)


def chosen_sentences(play: Playthrough, fork: Fork) -> tuple[str, str]:
    """How many endings were open before and after what was taken; how near the one come to was."""
    was, now = (shares.get(play.state.scene, 0) for shares in (fork.shares, fork.chosen.shares))
    return _before_and_after(play, fork), _share(was, now)


def other_sentences(play: Playthrough, fork: Fork, branch: Branch) -> tuple[str, ...]:
    """The same of another option, beside what was taken; of one that was locked, only that and why."""
    if branch.locked is not None or not branch.shares:
        return (locked_in_words(str(branch.locked or "")),)
    there, here = (shares.get(play.state.scene, 0) for shares in (branch.shares, fork.chosen.shares))
    return _open(len(branch.shares), _all(play), len(fork.chosen.shares)), _yours(there, here)


def locked_in_words(reason: str) -> str:
    """That a door was locked, and why, if the story says so."""
    return say("journey.decision.locked_because", reason=reason) if reason else say("journey.decision.locked")


def _open(many: int, every: int, mine: int) -> str:
    """How many endings another way would have left, and how many one's own did."""
    if many == every:
        return say("journey.decision.all_would", count=every, mine=mine)
    return say("journey.decision.some_would", many=numeral(many), all=every, mine=mine)


def numeral(number: int) -> str | int:
    """A number above 0 as a sentence begins with it."""
    return say(_NUMERALS[number - 1]) if number <= len(_NUMERALS) else number


def _before_and_after(play: Playthrough, fork: Fork) -> str:
    before, after, every = len(fork.shares), len(fork.chosen.shares), _all(play)
    if before == every and before == after:
        return say("journey.decision.all_as_many", count=before)
    if before == every:
        return say("journey.decision.all_then", count=before, after=after)
    if before == after:
        return say("journey.decision.some_as_many", count=before, all=every)
    return say("journey.decision.some_then", count=before, all=every, after=after)


def _share(was: float, now: float) -> str:
    if percent(was) == percent(now):
        return say("journey.decision.stayed", share=percent(now))
    return say("journey.decision.went", was=percent(was), now=percent(now))


def _yours(there: float, here: float) -> str:
    if not there:
        return say("journey.decision.out_of_reach")
    return say("journey.decision.would_stand", there=percent(there), here=percent(here))


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
        said = say("journey.decision.unmet", count=unmet, many=numeral(unmet))
        yield Entry(said, "note", SOFT, 2, indent=18)


def _moved(head: str, play: Playthrough, fork: Fork, branch: Branch, colour: str) -> Iterator[Entry]:
    before = play.states[fork.step]
    changes = page(play.scenario, choose(play.scenario, before, branch.id), before).changes
    if changes:
        yield Entry(head, "small", colour, 16, keep=True)
        moved = say_list(map(_change, changes), style="unit")
        yield Entry(moved, "prose", INK, 2, indent=18)


def _change(moved: Reading) -> str:
    key = "journey.decision.stat_up" if moved.value > 0 else "journey.decision.stat_down"
    return say(key, stat=stat_label(moved), by=str(abs(moved.value)))


def _text(words: str) -> Entry:
    return Entry(words, "prose", INK, 14)


def _all(play: Playthrough) -> int:
    return sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
