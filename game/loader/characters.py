"""Characters as a scene names them, with a mood in brackets: `lu`, `lu (glad)`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.keys import items
from game.loader.scalars import bare
from game.story.catalogue import Mood
from game.story.scenario import Standing

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node, Scalar

NAMED: Final = re.compile(r"(?P<who>[a-z][a-z0-9_]*)(?:\s*\((?P<mood>[^()]*)\))?")
_MOODS: Final = frozenset(Mood)
_MOST: Final = 3


def known(context: Context, node: Scalar, match: re.Match[str], otherwise: str = "") -> str:
    """The id of the character who is named; notes UP302 where there is none of it.

    `otherwise` is the remedy when no id comes near.
    """
    who = match["who"]
    if context.characters and who not in context.characters:  # where none could be read, that is the slip
        hint = context.notes.near(who, context.characters, "" if otherwise else "there are") or otherwise
        start, end = match.span("who")
        context.notes.within(
            "UP302", node, (start, end - start), f"there is no character called “{who}”", hint
        )
    return who


def mood(context: Context, node: Scalar, match: re.Match[str]) -> Mood | None:
    """The mood in brackets, None without one; notes UP307 where the catalogue does not have it."""
    word = match["mood"]
    if word is None or word in _MOODS:
        return Mood(word) if word else None
    hint = context.notes.near(word, _MOODS, "there are")
    message = f"there is no mood called “{word}”"
    context.notes.within("UP307", node, (match.start("mood"), len(word)), message, hint)
    return None


def cast(context: Context, node: Node | None) -> tuple[Standing, ...]:
    """The characters who stand on the stage, left to right; notes slips, and more than three of them."""
    standing: dict[str, Standing] = {}
    parts = items(context.notes, node, "cast")
    for part in parts:
        text = bare(context.notes, part, "one of the cast")
        match = NAMED.fullmatch(text)
        if match is None:
            if text:
                message = f"“{text[:40]}” is not the id of a character"
                context.notes.at("UP302", part, message, "write it as in lu, or lu (glad)")
            continue
        who = known(context, part, match)  # type: ignore[arg-type] # only a Scalar has words
        if who in standing:
            context.notes.at("UP314", part, f"“{who}” already stands there", "name each character once")
        standing[who] = Standing(character=who, mood=mood(context, part, match) or Mood.CALM)  # type: ignore[arg-type]
    if len(parts) > _MOST:
        message = f"at most {_MOST} people have room on the stage, and here are {len(parts)}"
        context.notes.at("UP314", parts[_MOST], message, "leave some of them to the lines")
    return tuple(standing.values())
