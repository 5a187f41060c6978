"""`new`: writes a small story that is whole, from a few questions or from options instead."""

from __future__ import annotations

import sys
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.new_story import LOOK, PLACE, PROTAGONIST, TITLE, Wishes, problem_of, write_new
from game.program_name import program_name
from game.resources import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable

_WRONG_USAGE = 2
_NEXT = ("play", "check", "test")


def begin_story(
    name: str,
    folder: Path,
    given: dict[str, str | None],
    *,
    ask: Callable[[str], str] | None,
) -> int:
    """Write a new story: 0, or 2 if it cannot be. What was not given is asked for, where one can ask."""
    answers = {key: _answer(key, value, ask) for key, value in given.items()}
    wishes = Wishes(
        title=answers["title"] or TITLE,
        protagonist=answers["protagonist"] or PROTAGONIST,
        look=answers["look"] or LOOK,
        place=answers["place"] or PLACE,
    )
    why_not = problem_of(name, wishes)
    if not why_not:
        try:
            written = write_new(folder, name, wishes, schema_as_named(SCHEMA, folder / name))
        except FileExistsError:
            why_not = f"“{folder / name}” is there already; nothing was written."
        except OSError as problem:
            why_not = f"It cannot be written to “{folder / name}”: {problem.strerror or problem}."
    if why_not:
        print(why_not, file=sys.stderr)
        return _WRONG_USAGE
    for path in written:
        print(f"Written: {path}")
    story = folder / name
    print(f"\nNow: {', '.join(f'{program_name()} {command} {story}' for command in _NEXT)}")
    return 0


def schema_as_named(schema: Path, story: Path) -> str:
    """The address of the schema in a story's first line.

    Within the checkout the path is relative, and so tells nothing of the folders above to whom the story is
    sent; elsewhere it is a file URI.
    """
    within = story.absolute().is_relative_to(schema.parents[1])
    return Path(relpath(schema, story.absolute())).as_posix() if within else schema.as_uri()


_QUESTIONS = {
    "title": f"What is it called? [{TITLE}] ",
    "protagonist": f"Who is it about? [{PROTAGONIST}] ",
    "look": f"Which look of the catalogue? [{LOOK}] ",
    "place": f"Where is most of it? [{PLACE}] ",
}


def _answer(key: str, value: str | None, ask: Callable[[str], str] | None) -> str:
    if value is not None or ask is None:
        return value or ""
    return ask(_QUESTIONS[key]).strip()
