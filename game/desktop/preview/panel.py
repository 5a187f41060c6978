"""The entries of the panel: mistakes, where the story stands, every value, and the odds from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import SOFT
from game.story.labels import ending_title
from game.story.scenario import Ending
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue
from game.words.percent import is_all, percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.analysis.lint import Finding
    from game.diagnostics import Diagnostic
    from game.loader import Loaded
    from game.story import Playthrough, Scenario

_RED: Final = "#a5321f"
_BLUE: Final = "#2f5d56"
_INK: Final = "#2b2326"


def mistakes(loaded: Loaded) -> Iterator[Entry]:
    """Entries for the diagnostics of the files as they are now."""
    if not loaded.diagnostics:
        return
    if loaded.scenario is None:
        yield Entry("The file has mistakes. The story goes on as it was before.", "small", _RED)
    lines = {source.name: source.lines() for source in loaded.sources}
    for one in loaded.diagnostics:
        name = "" if one.span.file == loaded.source.name else f"{loaded.source.beside(one.span.file)}: "
        yield from _mistake(one, name, lines.get(one.span.file, []))


def _mistake(one: Diagnostic, file: str, lines: list[str]) -> Iterator[Entry]:
    """One that stands elsewhere than in the story's own file has the name of its `file` before it."""
    yield Entry(f"{file}Line {one.span.line}: {one.message}", "small", _RED, 14, keep=True)
    if one.span.line <= len(lines):
        line = lines[one.span.line - 1]
        start, end = one.span.column - 1, one.span.end_column - 1
        around = f"{line[max(0, start - 24) : start]}«{line[start:end]}»{line[end : end + 24]}"
        yield Entry(around.strip(), "small", SOFT, 2, indent=14, keep=True)
    if one.hint:
        yield Entry(one.hint, "note", SOFT, 2, indent=14)


def broken(story: Scenario, found: Iterable[Finding]) -> Iterator[Entry]:
    """Entries for the promises of a story that do not hold, with what is found of them."""
    for one in found:
        if one.rule == "UP530":
            promise = story.promises[int(one.path[1])]
            yield Entry(f"No longer kept: {promise.sentence}", "small", _RED, 14, keep=True)
            yield Entry(one.message, "note", SOFT, 2, indent=14, keep=bool(one.walk))
            if one.walk:
                yield Entry(f"walk: {one.walk}", "note", SOFT, 2, indent=14)


def values(play: Playthrough) -> Iterator[Entry]:
    """Entries for every stat now; what the last step moved is marked."""
    now, before = play.state.values, _before(play)
    yield Entry(play.state.scene, "name", gap=18, keep=True)
    for place, slot in enumerate(play.scenario.slots):
        if isinstance(slot, Stat):
            moved = now[place] - before[place]
            said = f"{slot.id} {now[place]}" + (f"  ({moved:+d})" if moved else "")
            yield Entry(said + ("  hidden" if slot.hidden else ""), "small", _BLUE if moved else _INK, 5)
        elif isinstance(slot, WordValue):
            moved = now[place] != before[place]
            was = f"  (was {slot.values[before[place]]})" if moved else ""
            said = f"{slot.id} {slot.values[now[place]]}{was}"
            yield Entry(said, "small", _BLUE if moved else _INK, 5)


def marks(play: Playthrough) -> Iterator[Entry]:
    """Entries for every flag, for visits that something asks about, what was taken once, and a detour."""
    now, before = play.state.values, _before(play)
    flags = [(slot.id, place) for place, slot in enumerate(play.scenario.slots) if isinstance(slot, Flag)]
    asked = list(zip(play.scenario.slots, now, strict=True))
    visited = [_visits(slot, value) for slot, value in asked if isinstance(slot, Visit) and value]
    taken = [f"{slot.scene}.{slot.choice}" for slot, value in asked if isinstance(slot, Taken) and value]
    back = [slot.scenes[value - 1] for slot, value in asked if isinstance(slot, Return) and value]
    fresh = [id_ for id_, place in flags if now[place] != before[place]]
    kinds = [
        ("changed", fresh, _BLUE),
        ("true", [id_ for id_, place in flags if now[place]], _INK),
        ("false", [id_ for id_, place in flags if not now[place]], SOFT),
        ("visited", visited, SOFT),
        ("taken once", taken, SOFT),
        ("comes back to", back, _INK),
    ]
    if any(ids for _, ids, _ in kinds):
        yield Entry("Flags" if flags else "What was", "name", gap=18, keep=True)
    for called, ids, colour in kinds:
        if ids:
            yield Entry(f"{called}: {', '.join(ids)}", "small", colour, 6)


def _visits(slot: Visit, value: int) -> str:
    """A scene visited, and how often, as far as that is counted."""
    if slot.most == 1:
        return slot.scene
    return f"{slot.scene} {value}{' or more' if value == slot.most else ''}"


def _before(play: Playthrough) -> tuple[int, ...]:
    return play.state.values if play.before is None else play.before.values


def odds(play: Playthrough, shares: Mapping[str, float] | None, *, done: bool) -> Iterator[Entry]:
    """Entries for how likely each ending is from here, if every open choice is as likely.

    `shares` is None where there are too many states; until `done` they are not looked at.
    """
    yield Entry("From here", "name", gap=20, keep=True)
    if not done:
        yield Entry("Being worked out.", "note", SOFT, 4)
    elif shares is None:
        yield Entry("There are too many states to know.", "note", SOFT, 4)
    else:
        for scene, share in sorted(shares.items(), key=lambda each: -each[1]):
            title = ending_title(play.scenario, scene)
            yield Entry(f"{percent_in_tenths(share)}  {title}", "small", gap=4)
        if not is_all(ended := sum(shares.values())):
            yield Entry(f"{percent_in_tenths(1 - ended)}  no ending: it never ends", "small", gap=4)
        closed = sum(isinstance(each.then, Ending) for each in play.scenario.scenes.values()) - len(shares)
        if closed:
            yield Entry(f"{closed} out of reach", "note", SOFT, 4)
