"""Conditions and effects: `confidence >= 40 and not asked`."""

from game.expressions.condition import Condition, Effect, condition, effect
from game.expressions.parse import Names, Problem, parse
from game.expressions.tree import Kind, Name, Node, kind_of
from game.expressions.words import RESERVED

__all__ = [
    "RESERVED",
    "Condition",
    "Effect",
    "Kind",
    "Name",
    "Names",
    "Node",
    "Problem",
    "condition",
    "effect",
    "kind_of",
    "parse",
]
