"""`play --code`: what a code says, and where the story lies that it is of; or why it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.cli.stories import shipped_if_any
from game.loader import load_path
from game.saves.code_words import code_for, problem_in_words
from game.saves.walk_code import Problem, read_code
from game.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.walk_code import Code
    from game.story import Scenario


@frozen
class FromCode:
    """A code and where its story lies."""

    code: Code
    path: Path


def from_code(text: str, path: Path | None) -> FromCode | str:
    """What a code says of the story at `path`, else of one that ships; or why not, a sentence."""
    shelf = {each: story for each in shipped_if_any() if (story := load_path(each).scenario) is not None}
    if path is None:
        return _among(text, shelf)
    story = load_path(path).scenario
    found = "" if story is None else code_for(text, story, shelf.values())
    return found if isinstance(found, str) else FromCode(found, path)


def _among(text: str, shelf: dict[Path, Scenario]) -> FromCode | str:
    code = read_code(text)
    if isinstance(code, Problem):
        return problem_in_words(code)
    paths = (path for path, story in shelf.items() if code.is_of(story))
    path = next(paths, None)
    return say("walk_code.problem.not_here") if path is None else FromCode(code, path)
