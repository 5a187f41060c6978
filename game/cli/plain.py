"""`check` and `odds` of stories without any option: typer takes as long to load as a story to be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.cli.stories import Unknown, shipped, story_path, story_paths

if TYPE_CHECKING:
    from pathlib import Path


def plain(given: list[str]) -> int | None:
    """Do what is asked in this plain form, and the exit code; None for all else, which typer reads."""
    if any(word.startswith("-") for word in given):
        return None
    match given:
        case ["check", *words]:
            return _check(words)
        case ["odds", word]:
            return _odds(word)
    return None


def _check(words: list[str]) -> int | None:
    from game.cli.check import Depth, check_stories

    paths: list[Path] = []
    for word in words:
        found = story_paths(word)
        if isinstance(found, Unknown):
            return None
        paths += found
    return check_stories(paths or shipped(), "text", Depth(), strict=False)


def _odds(word: str) -> int | None:
    found = story_path(word)
    if isinstance(found, Unknown):
        return None
    from game.cli.odds import Wanted, show_odds

    return show_odds(found, Wanted())
