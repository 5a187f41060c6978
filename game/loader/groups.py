"""Reads lists of lines, in which groups may stand: lines under one condition, and of several the first.

A group is `{if: asked, lines: […], else: […]}`, or `{either: […]}` with parts of which the first that holds
is read. It is shape that decides: with words under it, such a key may be the id of somebody who speaks.
Groups become plain lines, each with all that must hold for it to be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.expressions import both, negated
from game.loader.characters import NAMED
from game.loader.conditions import condition
from game.loader.keys import Shape, fields, items, key_of
from game.loader.lines import LINE_KEYS, Place, line
from game.loader.nodes import Items, Record, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.expressions import Condition
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.catalogue import View
    from game.story.scenario import Line

GROUP: Final = Shape("a group of lines", (), ("if", "lines", "else", "either"))
_LISTS: Final = frozenset({"lines", "else", "either"})
_DEEPEST: Final = 8  # parts of `either` that are groups count as well
_LONGEST: Final = 2_000  # characters of all conditions under which a line stands


def lines(context: Context, node: Node | None, view: View | None = None) -> tuple[Line, ...]:
    """The lines listed here; `view` is that of their scene, None for the reflection of an ending."""
    reader = _Reader(context, view)
    called = "lines" if view else "reflection"
    reader.listed(items(context.notes, node, called), Place(("lines",) if view else ("ending", called)))
    return tuple(reader.made)


@define
class _Reader:
    """Reads one list of lines with the groups in it, into `made`."""

    context: Context
    view: View | None
    made: list[Line] = field(factory=list)
    depth: int = 0
    too_long: bool = False  # noted once a list

    def listed(self, parts: Sequence[Node], place: Place) -> None:
        """Lines and groups one after another."""
        for number, part in enumerate(parts):
            self.part(part, Place((*place.path, number), place.condition))

    def part(self, node: Node, place: Place) -> None:
        """A line or a group."""
        if not isinstance(node, Record) or not self.is_group(node):
            self.made.append(line(self.context, node, self.view, place))
            return
        if self.depth == _DEEPEST:
            message = f"this group stands in {_DEEPEST} others"
            self.note(
                "UP254", node, message, "join its condition to theirs with and, or make two scenes of it"
            )
            return
        self.depth += 1
        self.group(node, place)
        self.depth -= 1

    def is_group(self, node: Record) -> bool:
        """Whether lists stand here; under the id of somebody who speaks words may stand."""
        for name, value in node.pairs:
            if name.text in _LISTS and (isinstance(value, Items) or name.text not in self.context.characters):
                return True
        return False

    def group(self, node: Record, place: Place) -> None:
        if self.has_words(node):
            return
        found = fields(self.context.notes, node, GROUP)
        own = condition(self.context, found.get("if"))
        self.context.newer(node, "groups of lines")
        if "either" in found:
            self.not_beside_either(node, found)
            self.first_of(found["either"], self.under(place, own, found["either"]))
            return
        if "lines" not in found and "else" in found:
            message, hint = (
                "these lines are read if a condition fails, and no lines if it holds",
                "add lines:",
            )
            self.note("UP251", key_of(node, found["else"]), message, f"{hint}, or write if: not … and lines:")
        self.inner("lines", found, self.under(place, own, found.get("lines", node)))
        if "else" in found:
            if "if" not in found:
                hint = "add if: and the condition"
                self.note("UP251", key_of(node, found["else"]), "else stands here without an if:", hint)
            self.otherwise(found, own, place)

    def otherwise(self, found: Fields, own: Condition | None, place: Place) -> None:
        """What is read where the condition of a group fails."""
        self.inner("else", found, self.under(place, own and negated(own), found["else"]))

    def inner(self, key: str, found: Fields, place: Place) -> None:
        """The lines under one of the keys of a group."""
        if key in found:
            self.listed(self.parts(found[key], key), Place((*place.path, key), place.condition))

    def parts(self, node: Node, key: str) -> list[Node]:
        parts = items(self.context.notes, node, key)
        if isinstance(node, Items) and not parts:
            self.note("UP250", node, f"there is nothing under “{key}”", "write lines, or take it out")
        return parts

    def first_of(self, node: Node, place: Place) -> None:
        """Parts of which the first is read whose condition holds."""
        parts = self.parts(node, "either")
        if len(parts) == 1:
            message = "there is one part here, and nothing to choose between"
            self.note("UP252", parts[0], message, "write it as a line of its own, or add another part")
        here = Place((*place.path, "either"), place.condition)
        for number, part in enumerate(parts):
            self.part(part, Place((*here.path, number), here.condition))
            asked = _asked(part)
            if asked is None and number < len(parts) - 1:
                message = "this part is always read, and those after it never"
                self.note("UP252", part, message, "give it a condition with if:, or move it to the end")
                return
            known = self.context.conditions.get(asked.text) if isinstance(asked, Scalar) else None
            here = self.under(here, known and negated(known), part)
            if self.too_long:
                return

    def under(self, place: Place, own: Condition | None, node: Node) -> Place:
        """A place where something more must hold; as before where that is too much, which is noted."""
        if own is None:
            return place
        joined = own if place.condition is None else both(place.condition, own)
        if len(joined.source) <= _LONGEST:
            return Place(place.path, joined)
        if not self.too_long:
            message = f"all that is asked of the lines here comes to more than {_LONGEST:,} characters"
            self.note("UP255", node, message, "let a flag remember some of it, or make two scenes of it")
        self.too_long = True
        return place

    def has_words(self, node: Record) -> bool:
        """Whether a group has keys of lines, or somebody who speaks; the first of them is noted."""
        for name, _ in node.pairs:
            said = NAMED.fullmatch(name.text)
            speaks = said is not None and said["who"] in self.context.characters
            if name.text not in GROUP.known and (name.text in LINE_KEYS or speaks):
                message = f"“{name.text}” is of a line, and here are groups of lines"
                self.note("UP253", name, message, "write a list under lines: and under else:")
                return True
        return False

    def not_beside_either(self, node: Record, found: Fields) -> None:
        """Note lists beside `either`, whose parts say all."""
        if "else" in found:
            hint = "write it as the last part, without if:"
            message = "else stands beside either:, where the last part is it"
            self.note("UP251", key_of(node, found["else"]), message, hint)
        if "lines" in found:
            hint = "make a part of either: of them, or a group of their own"
            self.note("UP253", key_of(node, found["lines"]), "lines stand beside either:", hint)

    def note(self, rule: str, node: Node, message: str, hint: str) -> None:
        self.context.notes.at(rule, node, message, hint)


def _asked(part: Node) -> Node | None:
    """The condition of a part, as it is written; None of one that is always read, as with an `else`."""
    pairs = {name.text: value for name, value in part.pairs} if isinstance(part, Record) else {}
    return None if isinstance(pairs.get("else"), Items) else pairs.get("if")
