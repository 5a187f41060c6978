"""Conditions and effects, such as `confidence >= 40 and not asked`: parsed, bounded, compiled."""

from game.expressions.bounds import Range, bounds
from game.expressions.condition import Condition, Effect, condition, effect
from game.expressions.parse import LARGEST, Names, parse
from game.expressions.parse_effect import read_condition, read_effect
from game.expressions.problem import Problem
from game.expressions.syntax_tree import (
    Arithmetic,
    Compare,
    Kind,
    Logic,
    Name,
    Negative,
    Node,
    Not,
    Number,
    Pick,
    Truth,
    Visited,
    kind_of,
    parts_of,
)
from game.expressions.tokens import RESERVED

__all__ = [
    "LARGEST",
    "RESERVED",
    "Arithmetic",
    "Compare",
    "Condition",
    "Effect",
    "Kind",
    "Logic",
    "Name",
    "Names",
    "Negative",
    "Node",
    "Not",
    "Number",
    "Pick",
    "Problem",
    "Range",
    "Truth",
    "Visited",
    "bounds",
    "condition",
    "effect",
    "kind_of",
    "parse",
    "parts_of",
    "read_condition",
    "read_effect",
]
