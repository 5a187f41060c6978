"""`test`: the walks beside stories, followed; and the file that `play --record` writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.walks import ENDING, follow_file, story_beside, walk_of, walks_beside
from game.diagnostics import render
from game.loader import find, load_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.authoring.walks import Followed
    from game.diagnostics import Format
    from game.story import Playthrough, Scenario

_WRONG_USAGE = 2
_WHERE = "They lie in walks/ beside a scenario.yaml; main.py play STORY --record FILE.walk writes one."


def test(paths: Sequence[Path], style: Format) -> int:
    """Follow walks, or those of stories and folders: 0 if all are as written, 1 if not, 2 if none is."""
    walks = [walk for path in paths for walk in _walks(path)]
    if not walks:
        print(f"There are no walks here: {', '.join(map(str, paths))}. {_WHERE}", file=sys.stderr)
        return _WRONG_USAGE
    stories: dict[Path, Scenario | None] = {}
    followed: list[Followed] = []
    for walk in walks:
        story = story_beside(walk)
        if story not in stories:
            loaded = load_path(story)
            stories[story] = loaded.scenario
            if loaded.scenario is None:
                print(render(loaded.diagnostics, [loaded.source], style))
        scenario = stories[story]
        if scenario is not None:
            followed.append(follow_file(_called(walk), scenario))
    return _report(followed, style, broken=sum(each is None for each in stories.values()))


def _called(path: Path) -> Path:
    """A file as one would name it here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _walks(path: Path) -> tuple[Path, ...]:
    if path.suffix == ENDING:
        return (path,)
    if path.is_dir() and (stories := find(path)):
        return tuple(walk for story in stories for walk in walks_beside(story))
    return walks_beside(path)


def _report(followed: Sequence[Followed], style: Format, *, broken: int) -> int:
    found = [one for each in followed for one in each.diagnostics]
    shown = render(found, [each.source for each in followed], style)
    if shown:
        print(shown)
    if style == "text":
        astray = sum(bool(each.diagnostics) for each in followed)
        walks = f"{len(followed)} walk{'s' * (len(followed) != 1)}"
        if followed:
            result = f"{astray} not as written" if astray else "all as written"
            print("\n" * bool(shown) + f"{walks}: {result}.")
        if broken:
            print(f"{broken} {'story has' if broken == 1 else 'stories have'} mistakes.")
    return 1 if found or broken else 0


def may_record(path: Path) -> str:
    """Why a walk cannot be written there; nothing if it can."""
    if path.exists():
        return f"“{path}” is there already; name a file that is not, so that nothing is lost."
    if not path.parent.is_dir():
        return f"There is no folder “{path.parent}” to write the walk to."
    return ""


def recorder(path: Path) -> Callable[[Playthrough], None]:
    """What writes the walk, once the playing is over."""

    def record(play: Playthrough) -> None:
        path.write_text(walk_of(play), encoding="utf-8")
        print(f"The walk is written to {path}.")

    return record
