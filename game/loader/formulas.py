"""Conditions and effects as they stand in a file, each text parsed and compiled once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.diagnostics import did_you_mean
from game.expressions import Condition, Effect, Kind, Name, Names, Node, Problem, condition, effect, parse
from game.expressions.tree import Arithmetic
from game.loader.fields import items_of, words_of
from game.loader.nodes import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.loader.nodes import Node as Part
    from game.loader.notes import Notes
    from game.story.scenario import Flag, Stat

_RULES: Final = {
    "syntax": "UP401",
    "unknown-name": "UP402",
    "kinds": "UP403",
    "unknown-visit": "UP404",
    "division": "UP405",
    "too-long": "UP406",
    "too-deep": "UP407",
    "too-large": "UP408",
}
_EFFECT: Final = re.compile(r"(?P<name>[A-Za-z_]\w*)\s*(?P<sign>\+=|-=|=(?!=))\s*(?P<value>.*)", re.DOTALL)


class Visits(dict[str, "int | None"]):
    """The scenes, and for those that a `visited()` asks about, a place among the values."""

    def __init__(self, scenes: list[str], first: int) -> None:
        super().__init__(dict.fromkeys(scenes))
        self.first = first
        self.used: list[str] = []

    def __getitem__(self, scene: str) -> int:
        """The place of a scene's visit, given when it is first asked for."""
        slot = super().__getitem__(scene)
        if slot is None:
            slot = self.first + len(self.used)
            self.used.append(scene)
            self[scene] = slot
        return slot


@define
class Formulas:
    """Reads conditions and effects for one scenario."""

    notes: Notes
    slots: list[Stat | Flag]
    names: Names
    _conditions: dict[str, Condition] = field(factory=dict)
    _effects: dict[str, Effect] = field(factory=dict)

    def condition(self, node: Part) -> Condition | None:
        """A condition; nothing when it cannot be read, and the notes say why."""
        text = words_of(node, "if", self.notes)
        if text is None or not isinstance(node, Scalar):
            return None
        known = self._conditions.get(text)
        if known is None:
            tree = parse(text, self.names, Kind.TRUTH)
            if isinstance(tree, Problem):
                self._explain(tree, node, 0)
                return None
            known = self._conditions[text] = condition(text, tree)
        return known

    def effects(self, node: Part) -> tuple[Effect, ...]:
        """A list of effects."""
        return tuple(self._each(node))

    def _each(self, node: Part) -> Iterator[Effect]:
        for part in items_of(node, "effects", self.notes):
            text = words_of(part, "an effect", self.notes)
            if text is None or not isinstance(part, Scalar):
                continue
            made = self._effects.get(text) or self._effect(text, part)
            if made is not None:
                self._effects[text] = made
                yield made

    def _effect(self, text: str, node: Scalar) -> Effect | None:
        match = _EFFECT.fullmatch(text)
        if match is None:
            hint = "write name = value, name += value or name -= value"
            self.notes.at("UP409", node, f"“{text[:40]}” does not say what changes", hint)
            return None
        known = self.names.values.get(match["name"])
        if known is None:
            hint = did_you_mean(match["name"], self.names.values, all_called="there are")
            self.notes.within("UP410", node, 0, len(match["name"]), f"there is no stat or flag called “{match['name']}”", hint)
            return None
        if known.kind is Kind.TRUTH and match["sign"] != "=":
            self.notes.within("UP411", node, 0, len(text), f"“{known.id}” is yes or no and cannot be raised or lowered", f"write {known.id} = true")
            return None
        return self._compiled(text, node, match, known)

    def _compiled(self, text: str, node: Scalar, match: re.Match[str], known: Name) -> Effect | None:
        tree = parse(match["value"], self.names, known.kind)
        if isinstance(tree, Problem):
            if known.kind is Kind.TRUTH and tree.rule == "kinds":
                self.notes.within("UP411", node, 0, len(text), f"“{known.id}” is yes or no, and this gives it a number", f"write {known.id} = true")
            else:
                self._explain(tree, node, match.start("value"))
            return None
        slot = self.slots[known.slot]
        low, high = getattr(slot, "minimum", 0), getattr(slot, "maximum", 1)
        whole: Node = tree if match["sign"] == "=" else Arithmetic(match["sign"][0], known, tree)
        return effect(text, known.slot, whole, low, high)

    def _explain(self, problem: Problem, node: Scalar, shift: int) -> None:
        hint = problem.hint
        if problem.rule == "unknown-name":
            hint = did_you_mean(problem.unknown, self.names.values, all_called="there are")
        elif problem.rule == "unknown-visit":
            hint = did_you_mean(problem.unknown, self.names.scenes)
        elif "bracket" in problem.message and node.plain:
            hint = f"{hint}; inside [ ], quote an effect that holds a comma" if hint else hint
        self.notes.within(_RULES[problem.rule], node, problem.at + shift, problem.length, problem.message, hint)
