"""`test`: follows the walks beside stories; and writes the walk of `play --record`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.walk_files import (
    ENDING,
    follow_walk,
    read_walk,
    story_beside,
    unreadable,
    walk_of,
    walks_beside,
    without_story,
)
from game.cli.stories import shipped_if_any
from game.diagnostics import render
from game.loader import find, load_path
from game.loader.files import FILE
from game.story import parse_walk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.authoring.walk_files import Followed
    from game.diagnostics import Format
    from game.loader import Loaded
    from game.story import Playthrough

_WRONG_USAGE = 2
_WHERE = "They lie in walks/ beside a scenario.yaml; main.py play STORY --record FILE.walk writes one."


def test(paths: Sequence[Path], style: Format) -> int:
    """Follow walks, or those of stories and folders: 0 if all are as written, 1 if not, 2 if none is."""
    walks = [walk for path in paths for walk in _walks(path)]
    if not walks:
        print(f"There are no walks here: {', '.join(map(str, paths))}. {_WHERE}", file=sys.stderr)
        return _WRONG_USAGE
    stories: dict[Path, Loaded] = {}
    followed = [each for walk in walks if (each := _followed(_called(walk), stories)) is not None]
    return _report(followed, style, [each for each in stories.values() if each.scenario is None])


def _followed(walk: Path, stories: dict[Path, Loaded]) -> Followed | None:
    """A walk, followed through its story, which is read once; nothing where the story has mistakes."""
    try:
        source = read_walk(walk)
    except OSError as problem:
        return unreadable(walk, problem)
    named = parse_walk(source.text).scenario
    story = _story(walk, named)
    if story is None:
        return without_story(source, named)
    if story not in stories:
        stories[story] = load_path(story)
    scenario = stories[story].scenario
    return None if scenario is None else follow_walk(source, scenario)


def _story(walk: Path, named: str) -> Path | None:
    """The story beside a walk; where there is none, the one that ships and is named in it."""
    beside = story_beside(walk.absolute())
    if (beside / FILE if beside.is_dir() else beside).is_file():
        return _called(beside)
    return next((path for path in shipped_if_any() if path.name == named), None)


def _called(path: Path) -> Path:
    """A file as one would name it here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _walks(path: Path) -> tuple[Path, ...]:
    if path.suffix == ENDING:
        return (path,)
    if path.is_dir() and (stories := find(path)):
        return tuple(walk for story in stories for walk in walks_beside(story))
    return walks_beside(path) or (tuple(sorted(path.glob(f"*{ENDING}"))) if path.is_dir() else ())


def _report(followed: Sequence[Followed], style: Format, broken: Sequence[Loaded]) -> int:
    looked_at: list[Loaded | Followed] = [*broken, *followed]
    found = [one for each in looked_at for one in each.diagnostics]
    sources = [*(source for each in broken for source in each.sources), *(each.source for each in followed)]
    shown = render(found, sources, style)
    if shown:
        print(shown)
    if style == "text":
        astray = sum(bool(each.diagnostics) for each in followed)
        walks = f"{len(followed)} walk{'s' * (len(followed) != 1)}"
        if followed:
            result = f"{astray} not as written" if astray else "all as written"
            print("\n" * bool(shown) + f"{walks}: {result}.")
        if broken:
            print(f"{len(broken)} {'story has' if len(broken) == 1 else 'stories have'} mistakes.")
    return 1 if found or broken else 0


def may_record(path: Path) -> str:
    """Why a walk cannot be written there, as a sentence; empty if it can."""
    if path.exists():
        return f"“{path}” is there already; name a file that is not, so that nothing is lost."
    if not path.parent.is_dir() and not (path.parent.name == "walks" and path.parent.parent.is_dir()):
        return f"There is no folder “{path.parent}” to write the walk to."
    return ""


def recorder(path: Path) -> Callable[[Playthrough], None]:
    """A function that writes a playthrough to this file as a walk, and never over another file."""

    def record(play: Playthrough) -> None:
        words = walk_of(play)
        try:
            path.parent.mkdir(exist_ok=True)  # walks/, which a new story may not have yet
            with path.open("x", encoding="utf-8") as file:  # x: never over one that has come in the meantime
                file.write(words)
        except OSError as problem:
            why = problem.strerror or problem
            print(f"The walk cannot be written to {path}: {why}. Here it is:\n{words}", file=sys.stderr)
            return
        print(f"The walk is written to {path}.")

    return record
