"""Conditions, effects and amounts as a scenario holds them: what was written, the tree, the closure."""

from collections.abc import Callable, Sequence

from attrs import field, frozen

from game.expressions.closures import change_of, test_of, value_of
from game.expressions.syntax_tree import Node, Number


@frozen
class Condition:
    """A yes-or-no question of the values. Two conditions are equal when they were written alike."""

    source: str
    tree: Node
    test: Callable[[Sequence[int]], bool] = field(eq=False, repr=False)


@frozen
class Effect:
    """The value in `slot` becomes what `tree` comes to, kept between `lowest` and `highest`.

    `apply` changes a list of values in place.
    """

    source: str
    slot: int
    tree: Node
    lowest: int
    highest: int
    apply: Callable[[list[int]], None] = field(eq=False, repr=False)


@frozen
class Amount:
    """A number that may depend on the values, such as the weight of an outcome."""

    source: str
    tree: Node
    value: Callable[[Sequence[int]], int] = field(eq=False, repr=False)

    @property
    def fixed(self) -> int | None:
        """The number, where it is the same whatever the values are; None where it depends on them."""
        return self.tree.value if isinstance(self.tree, Number) else None


def condition(source: str, tree: Node) -> Condition:
    """A condition of a tree, with its closure compiled."""
    return Condition(source, tree, test_of(tree))


def effect(source: str, slot: int, tree: Node, lowest: int, highest: int) -> Effect:
    """An effect of a tree, with its closure compiled."""
    return Effect(source, slot, tree, lowest, highest, change_of(slot, tree, lowest, highest))


def amount(source: str, tree: Node) -> Amount:
    """An amount of a tree, with its closure compiled."""
    return Amount(source, tree, value_of(tree))


def fixed(number: int) -> Amount:
    """An amount that is the same whatever the values are."""
    return amount(str(number), Number(number))
