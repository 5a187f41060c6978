"""Conditions, effects and amounts, such as `confidence >= 40 and not asked`: parsed, bounded, compiled."""

from game.expressions.bounds import MOST_VISITS, Range, bounds
from game.expressions.condition import Amount, Condition, Effect, amount, condition, effect, fixed
from game.expressions.joined import both, negated
from game.expressions.parse import LARGEST, Names, parse
from game.expressions.parse_effect import read_amount, read_condition, read_effect
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
    Visits,
    kind_of,
    parts_of,
)
from game.expressions.tokens import RESERVED
from game.expressions.written import said

__all__ = [
    "LARGEST",
    "MOST_VISITS",
    "RESERVED",
    "Amount",
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
    "Visits",
    "amount",
    "both",
    "bounds",
    "condition",
    "effect",
    "fixed",
    "kind_of",
    "negated",
    "parse",
    "parts_of",
    "read_amount",
    "read_condition",
    "read_effect",
    "said",
]
