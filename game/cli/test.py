"""`test`: follows the walks beside stories, and says what of them no walk meets."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field

from game.authoring.walk_files import (
    ENDING,
    follow_walk,
    read_walk,
    story_beside,
    unreadable,
    walks_beside,
    without_story,
)
from game.cli.stories import shipped_if_any
from game.diagnostics import render
from game.loader import find, load_path
from game.loader.files import FILE
from game.program_name import program_name
from game.story import parse_walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.authoring.coverage import Coverage
    from game.authoring.walk_files import Followed
    from game.diagnostics import Diagnostic, Format
    from game.loader import Loaded
    from game.story import Walk

_WRONG_USAGE = 2


@define
class _Run:
    """The stories that were read, each once; the walks that were followed, and those of each story."""

    stories: dict[Path, Loaded] = field(factory=dict)
    followed: list[Followed] = field(factory=list)
    walks: dict[Path, list[Walk]] = field(factory=dict)

    def follow(self, file: Path) -> None:
        """Follow a walk through its story; where that has mistakes, they are what is told."""
        try:
            source = read_walk(file)
        except OSError as problem:
            self.followed.append(unreadable(file, problem))
            return
        walk = parse_walk(source.text)
        story = _story(file, walk.scenario)
        if story is None:
            self.followed.append(without_story(source, walk.scenario))
            return
        scenario = self.read(story).scenario
        self.walks[story].append(walk)
        if scenario is not None:
            self.followed.append(follow_walk(source, scenario))

    def read(self, story: Path) -> Loaded:
        """The story in a file."""
        if story not in self.stories:
            self.stories[story] = load_path(story)
            self.walks[story] = []
        return self.stories[story]

    @property
    def broken(self) -> list[Loaded]:
        """The stories that have mistakes."""
        return [each for each in self.stories.values() if each.scenario is None]

    @property
    def found(self) -> list[Diagnostic]:
        """What is wrong with stories, and where walks are not as written."""
        looked_at: list[Loaded | Followed] = [*self.broken, *self.followed]
        return [one for each in looked_at for one in each.diagnostics]


def test(paths: Sequence[Path], style: Format, *, covered: bool) -> int:
    """Follow walks, or those of stories and folders: 0 if all are as written, 1 if not, 2 if none is.

    With `covered` it is said what no walk meets; that changes nothing about the code.
    """
    walks = [walk for path in paths for walk in _walks(path)]
    if not walks:
        print(f"There are no walks here: {', '.join(map(str, paths))}. {_where()}", file=sys.stderr)
        return _WRONG_USAGE
    run = _Run()
    for walk in walks:
        run.follow(_called(walk))
    if covered:
        for story in (story for path in paths for story in _without_walks(path)):
            run.read(_called(story.absolute()))
    _report(run, style, covered=covered)
    return 1 if run.found else 0


def _story(walk: Path, named: str) -> Path | None:
    """The story beside a walk; where there is none, the one that ships and is named in it."""
    beside = story_beside(walk.absolute())
    if _file(beside).is_file():
        return _called(beside)
    return next((path for path in shipped_if_any() if path.name == named), None)


def _file(story: Path) -> Path:
    return story / FILE if story.is_dir() else story


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


def _without_walks(path: Path) -> tuple[Path, ...]:
    """The stories in a folder of stories that have no walk: what they have is met by none."""
    return tuple(story for story in find(path) if not walks_beside(story)) if path.is_dir() else ()


def _report(run: _Run, style: Format, *, covered: bool) -> None:
    if style == "json" and covered:
        print(json.dumps(_for_programs(run), ensure_ascii=False, indent=2))
        return
    looked_at: list[Loaded | Followed] = [*run.broken, *run.followed]
    sources = [source for each in looked_at for source in each.sources]
    shown = render(run.found, sources, style)
    if shown:
        print(shown)
    if style == "text":
        _sum_up(run, shown=bool(shown))
    if covered:
        _say_coverage(run, style)


def _sum_up(run: _Run, *, shown: bool) -> None:
    astray = sum(bool(each.diagnostics) for each in run.followed)
    walks = f"{len(run.followed)} walk{'s' * (len(run.followed) != 1)}"
    if run.followed:
        result = f"{astray} not as written" if astray else "all as written"
        print("\n" * shown + f"{walks}: {result}.")
    if run.broken:
        print(f"{len(run.broken)} {'story has' if len(run.broken) == 1 else 'stories have'} mistakes.")


def _say_coverage(run: _Run, style: Format) -> None:
    from game.cli.coverage import coverage_short, coverage_text

    for loaded, found in _coverage(run):
        if style == "text":
            print(f"\n{coverage_text(loaded, found)}")
        elif lines := coverage_short(loaded, found):
            print(lines)


def _for_programs(run: _Run) -> dict[str, object]:
    """What is wrong, as without coverage, and beside it what is met of each story."""
    from game.cli.coverage import coverage_json

    return {
        "findings": json.loads(render(run.found, style="json")),
        "coverage": [coverage_json(loaded, found) for loaded, found in _coverage(run)],
    }


def _coverage(run: _Run) -> Iterator[tuple[Loaded, Coverage]]:
    """What is met of each story that could be read."""
    from game.authoring.coverage import coverage

    for story, loaded in run.stories.items():
        if loaded.scenario is not None:
            yield loaded, coverage(loaded.scenario, run.walks[story])


def _where() -> str:
    """Where walks lie, and what writes one."""
    writes = f"{program_name()} play STORY --record FILE.walk"
    return f"They lie in walks/ beside a scenario.yaml; {writes} writes one."
