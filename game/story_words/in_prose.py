"""A sentence of the program with an author's prose within it, which keeps its emphasis."""

from __future__ import annotations

from typing import Final

from game.story.text import Run, Text
from game.words import say

_MARK: Final = "\0"  # in no story: the loader takes no control characters


def say_in_prose(key: str, /, **values: object) -> Text:
    """The sentence with this key as `say` says it; values that are a Text keep their runs."""
    prose = {name: value for name, value in values.items() if isinstance(value, Text)}
    marked = {name: f"{_MARK}{name}{_MARK}" for name in prose}
    runs: list[Run] = []
    for number, part in enumerate(say(key, **(values | marked)).split(_MARK)):
        runs += prose[part].runs if number % 2 else (Run(part),)
    return Text(tuple(run for run in runs if run.words))
