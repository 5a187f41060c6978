"""Reads the moment of a scene: one of the catalogue, or one that any story may have, with its own people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.characters import known, mood, named
from game.loader.keys import Shape, fields, items
from game.loader.nodes import Items, Record, Scalar, here
from game.loader.scalars import one_of
from game.story.appearance import Appearance
from game.story.catalogue import MOMENTS, THINGS, Mood
from game.story.general_moments import GENERAL_MOMENTS
from game.story.own_moment import InMoment, OwnMoment
from game.story.parts import NONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.own_moment import AnyMoment
    from game.story.scenario import Standing

MOMENT: Final = Shape("a moment", ("name",), ("who", "thing"))
_NAMES: Final = MOMENTS | GENERAL_MOMENTS.keys()
_COUNTS: Final = {1: "one person", 2: "two people", 3: "three people"}


def any_moment(context: Context, node: Node | None, cast: Sequence[Standing]) -> AnyMoment:
    """A moment; "" where none is named. Where it says nobody, the first of the `cast` are in it."""
    if node is None:
        return ""
    context.newer(node, "pictures of their own")
    found: Fields = fields(context.notes, node, MOMENT) if isinstance(node, Record) else {"name": node}
    called = found.get("name")
    if isinstance(called, Scalar) and called.text == NONE:
        hint = "take the line out; without it the place and its people are shown"
        context.notes.at("UP317", called, "there is no moment called “none”", hint)
        return ""
    name = one_of(context.notes, called, _NAMES, "UP317", "moment") or ""
    if name in GENERAL_MOMENTS:
        return _own(context, name, found, cast)
    if isinstance(node, Record) and name:
        for key in ("who", "thing"):
            if key in found:
                message = f"“{name}” is drawn with people and things of its own"
                hint = f"take {key}: out, or show one of {', '.join(sorted(GENERAL_MOMENTS))}"
                context.notes.at("UP345", found[key], message, hint)
    return name


def _own(context: Context, kind: str, found: Fields, cast: Sequence[Standing]) -> OwnMoment:
    """A general moment with its people and its thing, which are noted where it needs others."""
    said, there = found.get("who"), [each for each in cast if each.condition is None]
    there = [] if said is not None else there[: GENERAL_MOMENTS[kind].most]
    people = [(each.character, each.mood) for each in there]
    if said is not None:
        read = [_named(context, part) for part in items(context.notes, said, "who")]
        people = [one for one in read if one]
        if len(people) == len(read) and isinstance(said, Items):  # else what is wrong is told already
            _count(context, kind, [who for who, _ in people], said)
    else:
        unsure = [each.character for each in cast if each.condition is not None]
        _count(context, kind, [who for who, _ in people], found["name"], unsure)
    drawn = tuple(_in_moment(context, *one) for one in people if one[0] in context.characters)
    for one in drawn:
        if isinstance(one.look, Appearance) and one.look.pictures:
            message = f"“{one.character}” is in pictures, and a moment is drawn"
            context.notes.at("UP347", said or found["name"], message, "show somebody whose look is in parts")
    held = next((each.holds for each in there if each.holds), "")
    return OwnMoment(kind=kind, people=drawn, thing=_thing(context, kind, found, held))


def _count(
    context: Context, kind: str, people: Sequence[str], node: Node, unsure: Sequence[str] = ()
) -> None:
    """Note somebody who is there twice, and too few or too many; `unsure` are there by condition only."""
    needs = GENERAL_MOMENTS[kind]
    twice = next((who for who in people if people.count(who) > 1), "")
    if twice:
        message = f"“{twice}” is in “{kind}” twice"
        context.notes.at("UP345", node, message, "name each once, or show a moment of one person")
    elif not needs.least <= len(people) <= needs.most:
        few, many = _COUNTS[needs.least], _COUNTS[needs.most]
        wanted = few if few == many else f"{few.split()[0]} to {many}"
        now = _COUNTS.get(len(people), str(len(people) or "nobody"))
        shown = ", ".join([*dict.fromkeys([*people, *unsure, *context.characters])][: needs.least])
        instead = "; whoever has an if in the cast is not counted" if unsure else ", or put them in the cast"
        hint = f"write {{name: {kind}, who: [{shown}]}}{instead}"
        context.notes.at("UP345", node, f"“{kind}” shows {wanted}, and named here: {now}", hint)


def _named(context: Context, part: Node) -> tuple[str, Mood] | None:
    if isinstance(part, Record):
        message = f"one of those in a moment is one word, and {here(part)}"
        context.notes.at("UP206", part, message, "write the id alone, and a mood in brackets: lu (glad)")
        return None
    read = named(context, part, "one of those in a moment")
    return read and (known(context, *read), mood(context, *read) or Mood.CALM)


def _in_moment(context: Context, who: str, how: Mood) -> InMoment:
    return InMoment(character=who, look=context.characters[who].look, mood=how)


def _thing(context: Context, kind: str, found: Fields, held: str) -> str:
    """The thing in a moment: as said, or what the first of the cast holds who does."""
    needed, node = GENERAL_MOMENTS[kind].thing, found.get("thing")
    if node is None and needed and not held:
        hint = f"add thing: and what it is, as in {{name: {kind}, thing: envelope}}"
        context.notes.at("UP346", found["name"], f"“{kind}” shows a thing, and none is named", hint)
    if node is not None and needed is False:
        context.notes.at("UP346", node, f"in “{kind}” no thing is seen", "take thing: out")
    said = one_of(context.notes, node, THINGS, "UP319", "thing")
    return "" if needed is False else said or held
