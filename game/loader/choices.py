"""Reads what follows a scene: choices, chance, the next scene, or an ending."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.expressions import fixed
from game.loader.conditions import condition, effects
from game.loader.ids import named
from game.loader.keys import Shape, fields, items
from game.loader.lines import lines
from game.loader.lost_speech import not_lost
from game.loader.nodes import Items, Record, Scalar
from game.loader.prose import prose, title
from game.loader.scalars import bare, number, one_of, words
from game.story.catalogue import Tone
from game.story.play import NEXT
from game.story.scenario import Chance, Choice, Choices, Ending, Exit, Next, Outcome, Then

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.text import Text

WAYS: Final = ("choices", "chance", "next", "ending")
CHOICE: Final = Shape("a choice", ("text", "goto"), ("if", "locked", "effects", "because", "tags"))
OUTCOME: Final = Shape("an outcome", ("weight", "goto"), ("effects", "because"))
EXIT: Final = Shape("an exit", ("goto",), ("if",))
ENDING: Final = Shape("an ending", ("title", "tone"), ("reflection", "debrief"))
_TONES: Final = frozenset(Tone)
_NOBODY: Final = "take the name and its colon out: here nobody speaks but the story"
# What other formats end a story with.
_OVER: Final = frozenset({"end", "theend", "done", "finish", "finished", "gameover", "quit", "stop"})
LONG_CHOICE: Final = 95
LONG_REASON: Final = 60


def way_on(context: Context, key: str, node: Node) -> Then:
    """What follows, read from the node under one of the four keys of WAYS."""
    match key:
        case "choices":
            return Choices(choices=_choices(context, node))
        case "chance":
            return Chance(outcomes=_outcomes(context, node))
        case "next":
            return Next(exits=_exits(context, node))
        case _:
            return _ending(context, node)


def _choices(context: Context, node: Node) -> tuple[Choice, ...]:
    return tuple(
        _choice(context, name, value) for name, value in _options(context, node, "the list of choices")
    )


def _options(context: Context, node: Node, called: str) -> list[tuple[Scalar, Node]]:
    pairs = named(context.notes, node, called)
    for name, _ in pairs:
        if name.text == NEXT:
            message = f"“{NEXT}” is what going on without a choice is called"
            context.notes.at("UP216", name, message, "choose another id")
    return pairs


def _choice(context: Context, name: Scalar, node: Node) -> Choice:
    found = fields(context.notes, node, CHOICE, name)
    text = _short(context, found.get("text"), "the text of a choice", "UP602", LONG_CHOICE)
    not_lost(context, found.get("text"), _NOBODY)
    return Choice(
        id=name.text,
        text=text,
        condition=condition(context, found.get("if")),
        locked=_locked(context, found),
        effects=effects(context, found.get("effects")),
        because=_because(context, found.get("because")),
        tags=tags(context.notes, found["tags"]) if "tags" in found else None,
        goto=goto(context, found.get("goto")),
    )


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


def _because(context: Context, node: Node | None) -> Text | None:
    return None if node is None else _short(context, node, "a reason", "UP603", LONG_REASON)


def _short(context: Context, node: Node | None, called: str, rule: str, most: int) -> Text:
    text = prose(context, node, called)
    length = len(str(text))
    if length > most and node is not None:
        message = f"{called} has at most {most} characters, and this has {length}"
        context.notes.at(rule, node, message, "say it in fewer words")
    return text


def goto(context: Context, node: Node | None) -> str:
    """The id of a scene that exists, else empty and noted; any id where the scenes could not be read."""
    if not context.scenes:
        return bare(context.notes, node, "a scene")
    over = isinstance(node, Scalar) and re.sub(r"[^a-z]", "", node.text.lower()) in _OVER
    otherwise = "lead to a scene with ending:" if over else "write the id of a scene"
    return one_of(context.notes, node, context.scenes, "UP301", "scene", otherwise) or ""


def _outcomes(context: Context, node: Node) -> tuple[Outcome, ...]:
    pairs = _options(context, node, "the list of outcomes")
    outcomes = tuple(_outcome(context, name, value) for name, value in pairs)
    never = [name for (name, _), outcome in zip(pairs, outcomes, strict=True) if outcome.weight.fixed == 0]
    if never and len(never) == len(outcomes):
        message = "nothing can happen here: every weight is 0"
        context.notes.at("UP504", node, message, "give one of them a weight")
        return outcomes
    for name in never:
        message = f"“{name.text}” has weight 0 and never happens"
        context.notes.at("UP605", name, message, "take it out, or weigh it 1 or more")
    return outcomes


def _outcome(context: Context, name: Scalar, node: Node) -> Outcome:
    found = fields(context.notes, node, OUTCOME, name)
    return Outcome(
        id=name.text,
        weight=fixed(_weight(context, found.get("weight"))),
        effects=effects(context, found.get("effects")),
        because=_because(context, found.get("because")),
        goto=goto(context, found.get("goto")),
    )


def _weight(context: Context, node: Node | None) -> int:
    """The weight; 1 where it cannot be read, lest it count as never."""
    weight = number(context.notes, node, "a weight", 0)
    return weight if isinstance(node, Scalar) and node.text == str(weight) else 1


def _exits(context: Context, node: Node) -> tuple[Exit, ...]:
    parts = node.parts if isinstance(node, Items) else [node]
    exits = tuple(_exit(context, part) for part in parts)
    if not exits:
        context.notes.at("UP217", node, "this list of exits is empty", "name a scene")
    for part in parts[:-1]:
        if not _conditioned(part):
            message = "this exit is always taken, and those after it never"
            context.notes.at("UP217", part, message, "give it a condition with if:, or move it to the end")
    if parts and _conditioned(parts[-1]):
        message = "the last exit has a condition, and the story may not find a way on"
        context.notes.at("UP217", parts[-1], message, "add a last exit without if:")
    return exits


def _conditioned(node: Node) -> bool:
    return isinstance(node, Record) and any(name.text == "if" for name, _ in node.pairs)


def _exit(context: Context, node: Node) -> Exit:
    if isinstance(node, Scalar):
        return Exit(goto=goto(context, node))
    found = fields(context.notes, node, EXIT)
    return Exit(goto=goto(context, found.get("goto")), condition=condition(context, found.get("if")))


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
