"""Reads what follows a scene: choices, chance, the next scene, or an ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.conditions import condition, effects
from game.loader.exits import exits
from game.loader.groups import lines
from game.loader.keys import Shape, fields, items
from game.loader.lost_speech import not_lost
from game.loader.nodes import Scalar
from game.loader.outcomes import outcomes
from game.loader.prose import prose, title
from game.loader.scalars import one_of, truth, words
from game.loader.steps import because, goto, options, short
from game.loader.translators import note
from game.story.catalogue import Tone
from game.story.scenario import Chance, Choice, Choices, Ending, Next, Then

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.text import Text

WAYS: Final = ("choices", "chance", "next", "ending")
CHOICE: Final = Shape(
    "a choice", ("text", "goto"), ("if", "locked", "once", "effects", "because", "tags", "then", "note")
)
ENDING: Final = Shape("an ending", ("title", "tone"), ("reflection", "debrief"))
_TONES: Final = frozenset(Tone)
_NOBODY: Final = "take the name and its colon out: here nobody speaks but the story"
LONG_CHOICE: Final = 95


def way_on(context: Context, key: str, node: Node) -> Then:
    """What follows, read from the node under one of the four keys of WAYS."""
    match key:
        case "choices":
            return Choices(choices=_choices(context, node))
        case "chance":
            return Chance(outcomes=outcomes(context, node))
        case "next":
            return Next(exits=exits(context, node))
        case _:
            return _ending(context, node)


def _choices(context: Context, node: Node) -> tuple[Choice, ...]:
    return tuple(
        _choice(context, name, value) for name, value in options(context, node, "the list of choices")
    )


def _choice(context: Context, name: Scalar, node: Node) -> Choice:
    found = fields(context.notes, node, CHOICE, name)
    text = short(context, found.get("text"), "the text of a choice", "UP602", LONG_CHOICE)
    not_lost(context, found.get("text"), _NOBODY)
    return Choice(
        id=name.text,
        text=text,
        condition=condition(context, found.get("if")),
        locked=_locked(context, found),
        effects=effects(context, found.get("effects")),
        because=because(context, found.get("because")),
        tags=tags(context.notes, found["tags"]) if "tags" in found else None,
        goto=goto(context, found.get("goto")),
        then=_back_to(context, found.get("then")),
        taken=_taken(context, found.get("once")),
        note=note(context, found.get("note")),
    )


def _back_to(context: Context, node: Node | None) -> str:
    """The scene to which a detour comes back that begins with a choice; empty where it begins none."""
    if node is None:
        return ""
    context.newer(node, "detours that come back")
    scene = goto(context, node)
    if scene and isinstance(node, Scalar):
        context.thens.append(node)
    return scene


def _taken(context: Context, node: Node | None) -> int | None:
    """The number of a choice among those that can be taken once, until it gets a slot; None of any other."""
    if node is None:
        return None
    context.newer(node, "choices that can be taken once")
    if not truth(context.notes, node, "once"):
        return None
    context.once += 1
    return context.once - 1


def tags(notes: Collector, node: Node | None) -> tuple[str, ...]:
    """The tags of a post, without a leading #."""
    return tuple(words(notes, tag, "a tag").lstrip("#") for tag in items(notes, node, "tags"))


def _locked(context: Context, found: Fields) -> Text | None:
    if "locked" not in found:
        return None
    if "if" not in found:
        message = "this choice is never locked, as it has no condition"
        context.notes.at("UP612", found["locked"], message, "add if:, or take locked: out")
    return _unspoken(context, found["locked"], "what is said of a locked choice")


def _unspoken(context: Context, node: Node, called: str) -> Text:
    """Words that no character says."""
    not_lost(context, node, _NOBODY)
    return prose(context, node, called)


def _ending(context: Context, node: Node) -> Ending:
    found = fields(context.notes, node, ENDING)
    tone = one_of(context.notes, found.get("tone"), _TONES, "UP308", "tone")
    questions = items(context.notes, found.get("debrief"), "debrief")
    return Ending(
        title=title(context, found.get("title"), "the title of an ending"),
        tone=Tone(tone or Tone.OPEN),
        reflection=lines(context, found.get("reflection")),
        debrief=tuple(_unspoken(context, question, "a question") for question in questions),
    )
