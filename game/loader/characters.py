"""Characters as a scene names them, with a mood in brackets: `lu`, `lu (glad)`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.conditions import condition
from game.loader.keys import Shape, fields, items
from game.loader.nodes import Record, Scalar
from game.loader.scalars import bare, one_of
from game.story.catalogue import THINGS, Mood, Posture
from game.story.parts import NONE
from game.story.scenario import Standing

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node

NAMED: Final = re.compile(r"(?P<who>[a-z][a-z0-9_]*)(?:\s*\((?P<mood>[^()]*)\))?")
CAST: Final = Shape("one of the cast", ("who",), ("mood", "if", "holds", "posture"))
_MOODS: Final = frozenset(Mood)
_POSTURES: Final = frozenset(Posture)
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


def mood_beside(context: Context, node: Scalar, match: re.Match[str], key: Node | None) -> Mood | None:
    """The mood in brackets, or else that under a key beside who is named; both are noted (UP202)."""
    bracketed = mood(context, node, match)
    under = one_of(context.notes, key, _MOODS, "UP307", "mood")
    if key is not None and match["mood"] is not None:
        message = f"the mood of “{match['who']}” is given twice: in brackets, and as a key"
        context.notes.at("UP202", key, message, "keep one of the two")
    return bracketed or (Mood(under) if under else None)


def named(context: Context, node: Node | None, called: str) -> tuple[Scalar, re.Match[str]] | None:
    """Somebody as `lu` or `lu (glad)`, as it stands there; None, and noted (UP302), where it is no id."""
    text = bare(context.notes, node, called)
    match = NAMED.fullmatch(text)
    if match is not None and isinstance(node, Scalar):
        return node, match
    if text and node is not None:
        message = f"“{text[:40]}” is not the id of a character"
        context.notes.at("UP302", node, message, "write it as in lu, or lu (glad)")
    return None


def cast(context: Context, node: Node | None) -> tuple[Standing, ...]:
    """The characters who stand on the stage, left to right; notes slips, and more than three of them."""
    made: list[Standing] = []
    parts = items(context.notes, node, "cast")
    for part in parts:
        one = _standing(context, part)
        if one is None:
            continue
        if any(other.character == one.character and other.condition is None for other in made):
            message = f"“{one.character}” already stands there"
            context.notes.at("UP314", part, message, "name each character once")
        made.append(one)
    people = dict.fromkeys(one.character for one in made)
    if len(people) > _MOST or (len(parts) > _MOST and len(people) == len(made)):
        message = (
            f"at most {_MOST} people have room on the stage, and here are {max(len(people), len(parts))}"
        )
        context.notes.at("UP314", parts[_MOST], message, "leave some of them to the lines")
    return tuple(made)


def _standing(context: Context, part: Node) -> Standing | None:
    """One of the cast; None where nobody is named, which is noted."""
    found: Fields = {"who": part}
    if isinstance(part, Record):
        context.newer(part, "people of the cast with more than a mood")
        if _by_key(context, part):
            return None
        found = fields(context.notes, part, CAST)
    read = named(context, found.get("who"), "one of the cast")
    if read is None:
        return None
    who, match = read
    return Standing(
        character=known(context, who, match),
        mood=mood_beside(context, who, match, found.get("mood")) or Mood.CALM,
        holds=held(context, found.get("holds")),
        posture=_posture(context, found.get("posture")),
        condition=condition(context, found.get("if")),
    )


def _by_key(context: Context, part: Record) -> bool:
    """Whether somebody of the cast is a key instead of what stands under who, which is noted."""
    if any(name.text == "who" for name, _ in part.pairs):
        return False
    for name, value in part.pairs:
        match = NAMED.fullmatch(name.text)
        if match is not None and match["who"] in context.characters:
            how = isinstance(value, Scalar) and value.text in _MOODS
            mood_too = f", mood: {value.text}" if isinstance(value, Scalar) and how else ""
            hint = f"write {{who: {name.text}{mood_too}}}, with what else is said of them beside it"
            context.notes.at("UP201", name, f"one of the cast has no “{name.text}”", hint)
            return True
    return False


def held(context: Context, node: Node | None) -> str:
    """What somebody holds in a scene or on a cover; "" for nothing."""
    if isinstance(node, Scalar) and node.text == NONE:
        message = "who holds nothing has no “holds”"
        hint = "take it out; what a look itself holds is taken away in the look, by holds: none"
        context.notes.at("UP319", node, message, hint)
        return ""
    return one_of(context.notes, node, THINGS, "UP319", "thing") or ""


def _posture(context: Context, node: Node | None) -> Posture:
    return Posture(one_of(context.notes, node, _POSTURES, "UP320", "posture") or Posture.STANDING)
