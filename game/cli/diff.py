"""`diff`: two versions of a story compared, in players' terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.authoring.diff import difference
from game.authoring.walk_files import ENDING, read_walk
from game.cli.progress_bar import progress_bar
from game.cli.stories import complain
from game.loader import load_path
from game.loader.files import FILE
from game.story import follow, parse_walk
from game.terminal.clean import clean
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.authoring.changed_rules import Changed
    from game.authoring.changed_world import Part, Redrawn
    from game.authoring.diff import Difference
    from game.story import Scenario

_SAID = 4


def show_difference(old: Path, new: Path, states: int, seconds: float, memory: float) -> int:
    """Print what has changed: 0, or 1 if one of the versions has mistakes."""
    loaded = [load_path(path) for path in (old, new)]
    broken = [each for each in loaded if each.scenario is None]
    if broken:
        complain(broken[0])
        return 1
    before, after = (each.scenario for each in loaded)
    if before is None or after is None:
        return 1
    with progress_bar("Comparing", states, seconds, memory) as patient:
        found = difference(before, after, patient.budget)
    walks = [*_strayed(old, after)]
    lines = [*_told(found), *walks]
    print("\n".join(map(clean, lines)) or "A player would notice no difference in what can happen.")
    if not found.proven:
        print("One of the versions is too large to be known wholly: shares and endings were not compared.")
    return 0


def _told(found: Difference) -> Iterator[str]:
    yield from _listed("New scene", found.scenes_new)
    yield from _listed("Scene gone", found.scenes_gone)
    yield from _listed("New choice", found.choices_new)
    yield from _listed("Choice gone", found.choices_gone)
    yield from map(_changed, found.changed)
    yield from map(_redrawn, found.world)
    yield from _listed("Ending that no play reaches any more", found.endings_closed)
    yield from _listed("Ending that can be reached now", found.endings_opened)
    for one in found.moved:
        side = "more" if one.after > one.before else "less"
        before, now = (percent_in_tenths(share) for share in (one.before, one.after))
        yield f"{one.ending} is reached {side} often: {before} of plays before, {now} now."
    for lost in found.lost:
        yield f"Saved games in {_some(lost.saves_in)} stop at {lost.scene}: {lost.why}."


def _changed(one: Changed) -> str:
    before, after = one.before or "nothing", one.after or "nothing"
    match one.what:
        case "word":
            return f"The word {one.where} is one of {after}; before, of {before}."
        case "weight":
            return f"{one.where} weighs {after}; before, {before}."
        case "entering":
            return f"Entering {one.where} changes {after}; before, {before}."
        case "once":
            return f"{one.where} can be taken {'once' if one.after else 'again and again'} now."
        case "detour" if one.after:
            was = f"; before, to {before}" if one.before else ""
            return f"{one.where} is a detour that comes back to {after}{was}."
        case "detour":
            return f"{one.where} is no detour any more; before, it came back to {before}."
        case _:
            assert_never(one.what)


def _redrawn(one: Redrawn) -> str:
    """Somebody, a place, a sound or the colours: new, gone, or what is another."""
    if one.how != "otherwise":
        called = "character" if one.kind == "character" else f"{one.kind} of the story’s own"
        return f"New {called}: {one.name}" if one.how == "new" else f"{called.capitalize()} gone: {one.name}"
    parts = "; ".join(map(_part, one.parts))
    match one.kind:
        case "character":
            return f"{one.name} looks otherwise: {parts}."
        case "colours":
            return f"The story has other colours: {parts}."
        case _:
            return f"The {one.kind} {one.name} is otherwise: {parts}."


def _part(part: Part) -> str:
    """One part as it is now and as it was; a file may be another under its old name."""
    if part.before == part.after:
        return f"{part.called} is another file of the name {part.after}"
    return f"{part.called} {part.after or 'not said'} (before, {part.before or 'not said'})"


def _listed(what: str, names: tuple[str, ...]) -> Iterator[str]:
    yield from (f"{what}: {name}" for name in names)


def _some(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_SAID])
    return f"{shown} and {len(names) - _SAID} scenes more" if len(names) > _SAID else shown


def _strayed(old: Path, new: Scenario) -> Iterator[str]:
    """The walks that lie beside the old version, taken in the new one."""
    folder = (old if old.is_dir() else old.parent) / "walks"
    if old.is_file() and old.name != FILE:
        return
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            walk = parse_walk(read_walk(path).text)
        except OSError as problem:
            yield f"The walk {path.name} cannot be read: {problem.strerror or problem}."
            continue
        stray = follow(new, walk)
        if stray is not None:
            yield f"The walk {path.name} goes another way from line {stray.line}: {stray.message}."
