"""Text to tree, by precedence climbing; a slip becomes a Problem with its place, never an exception.

Binding, loosest first: or, and, not, comparison, + -, * //, sign. See Pratt, "Top Down Operator
Precedence" (1973), and Norvell's account of precedence climbing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.expressions.tree import (
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
)
from game.expressions.words import FOREIGN, RESERVED, Word, split

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LONGEST: Final = 500
DEEPEST: Final = 32
LARGEST: Final = 1_000_000
_COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})
_FEWEST: Final = 2


@frozen
class Names:
    """What an expression may speak of: stats and flags with their slots, and scenes with the slots of their visits."""

    values: Mapping[str, Name]
    scenes: Mapping[str, int | None]


@frozen
class Problem:
    """A slip in an expression: what, where (offset and length in characters), and one remedy."""

    rule: str
    message: str
    at: int
    length: int
    hint: str = ""
    unknown: str = ""


class _Slip(Exception):  # noqa: N818 - it never leaves this module
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def parse(text: str, names: Names, wanted: Kind) -> Node | Problem:
    """The tree of an expression that is to be a number or a truth."""
    if len(text) > LONGEST:
        return Problem("too-long", f"this expression is longer than {LONGEST} characters", LONGEST, 1, "say it in two steps")
    try:
        return _Parser(split(text), names).whole(wanted)
    except _Slip as slip:
        return slip.problem


@define
class _Parser:
    words: list[Word]
    names: Names
    place: int = 0
    depth: int = field(default=0)

    @property
    def here(self) -> Word:
        return self.words[self.place]

    def slip(self, rule: str, message: str, word: Word, hint: str = "", unknown: str = "") -> _Slip:
        return _Slip(Problem(rule, message, word.at, max(1, len(word.text)), hint, unknown))

    def next(self) -> Word:
        word = self.here
        if word.kind != "end":
            self.place += 1
        return word

    def whole(self, wanted: Kind) -> Node:
        first = self.here
        if first.kind == "end":
            raise self.slip("syntax", "nothing is written here", first, "write a condition such as confidence >= 40")
        tree = self.either()
        if self.here.kind != "end":
            raise self.stray(self.here)
        self.must(tree, wanted, first)
        return tree

    def stray(self, word: Word) -> _Slip:
        if word.text == "=":
            return self.slip("syntax", "one “=” sets a value; here two values are compared", word, "write == instead")
        if word.text in FOREIGN:
            return self.slip("syntax", f"“{word.text}” is not a word used here", word, f"write {FOREIGN[word.text]} instead")
        if word.text in _COMPARISONS:
            return self.slip("syntax", "only two values can be compared at once", word, "join two comparisons with and")
        if word.text in {"/", "%"}:
            return self.slip("syntax", f"“{word.text}” is not used here", word, "divide whole numbers with //")
        return self.slip("syntax", f"“{word.text}” is not expected here", word, "join parts with and, or, + or -")

    def must(self, tree: Node, wanted: Kind, at: Word) -> None:
        if kind_of(tree) is wanted:
            return
        name = tree.id if isinstance(tree, Name) else "this"
        if wanted is Kind.TRUTH:
            hint = f"compare it, such as {name} > 0" if isinstance(tree, Name) else "compare it with a number"
            raise self.slip("kinds", f"{_called(tree)} is a number, and yes or no is needed here", at, hint)
        raise self.slip("kinds", f"{_called(tree)} is yes or no, and a number is needed here", at, "use a stat or a number")

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.slip("too-deep", f"this expression is nested deeper than {DEEPEST}", self.here, "say it in two steps")

    def either(self) -> Node:
        self.deeper()
        first = self.here
        left = self.both()
        while self.here.text == "or":
            self.next()
            self.must(left, Kind.TRUTH, first)
            after = self.here
            right = self.both()
            self.must(right, Kind.TRUTH, after)
            left = Logic("or", left, right)
        self.depth -= 1
        return left

    def both(self) -> Node:
        first = self.here
        left = self.negated()
        while self.here.text == "and":
            self.next()
            self.must(left, Kind.TRUTH, first)
            after = self.here
            right = self.negated()
            self.must(right, Kind.TRUTH, after)
            left = Logic("and", left, right)
        return left

    def negated(self) -> Node:
        if self.here.text != "not":
            return self.compared()
        self.deeper()
        self.next()
        first = self.here
        part = self.negated()
        self.must(part, Kind.TRUTH, first)
        self.depth -= 1
        return Not(part)

    def compared(self) -> Node:
        first = self.here
        left = self.summed()
        if self.here.text not in _COMPARISONS:
            return left
        sign = self.next()
        after = self.here
        right = self.summed()
        if self.here.text in _COMPARISONS:
            raise self.stray(self.here)
        if kind_of(left) is not kind_of(right) or (kind_of(left) is Kind.TRUTH and sign.text not in {"==", "!="}):
            self.must(left, Kind.NUMBER, first)
            self.must(right, Kind.NUMBER, after)
        return Compare(sign.text, left, right)

    def summed(self) -> Node:
        return self.chain({"+", "-"}, self.multiplied)

    def multiplied(self) -> Node:
        return self.chain({"*", "//"}, self.signed)

    def chain(self, signs: set[str], part: Callable[[], Node]) -> Node:
        first = self.here
        left = part()
        while self.here.text in signs:
            sign = self.next()
            after = self.here
            right = part()
            self.must(left, Kind.NUMBER, first)
            self.must(right, Kind.NUMBER, after)
            if sign.text == "//" and not (isinstance(right, Number) and right.value):
                raise self.slip("division", "only a number other than 0 may stand after //", after, "write it out, such as ability // 10")
            left = Arithmetic(sign.text, left, right)
        return left

    def signed(self) -> Node:
        if self.here.text != "-":
            return self.single()
        self.deeper()
        self.next()
        first = self.here
        part = self.signed()
        self.must(part, Kind.NUMBER, first)
        self.depth -= 1
        return Negative(part)

    def single(self) -> Node:
        word = self.next()
        if word.kind == "number":
            return self.number(word)
        if word.text == "(":
            inside = self.either()
            self.close()
            return inside
        if word.kind == "name":
            return self.named(word)
        if word.kind == "end":
            raise self.slip("syntax", "something is missing at the end", word, "finish the comparison or the sum")
        raise self.stray(word)

    def number(self, word: Word) -> Number:
        if len(word.text) > len(str(LARGEST)) or int(word.text) > LARGEST:
            raise self.slip("too-large", f"{word.text[:12]} is larger than {LARGEST:,}", word, "use a smaller number")
        return Number(int(word.text))

    def close(self) -> None:
        word = self.next()
        if word.text != ")":
            raise self.slip("syntax", "a bracket is opened and not closed", word, "add ) here")

    def named(self, word: Word) -> Node:
        if word.text in {"true", "false"}:
            return Truth(word.text == "true")
        if word.text in {"min", "max"}:
            return self.pick(word)
        if word.text == "visited":
            return self.visited(word)
        if word.text in RESERVED:
            raise self.stray(word)
        known = self.names.values.get(word.text)
        if known is None:
            raise self.slip("unknown-name", f"there is no stat or flag called “{word.text}”", word, unknown=word.text)
        return known

    def pick(self, word: Word) -> Pick:
        self.open(word)
        parts: list[Node] = []
        while True:
            first = self.here
            part = self.either()
            self.must(part, Kind.NUMBER, first)
            parts.append(part)
            if self.here.text != ",":
                break
            self.next()
        self.close()
        if len(parts) < _FEWEST:
            raise self.slip("syntax", f"{word.text} needs two numbers to pick from", word, f"write {word.text}(a, b)")
        return Pick(word.text, tuple(parts))

    def visited(self, word: Word) -> Visited:
        self.open(word)
        scene = self.next()
        if scene.kind != "name" or scene.text not in self.names.scenes:
            raise self.slip("unknown-visit", f"there is no scene called “{scene.text}”", scene, unknown=scene.text)
        self.close()
        slot = self.names.scenes[scene.text]
        return Visited(scene.text, -1 if slot is None else slot)

    def open(self, word: Word) -> None:
        if self.here.text != "(":
            raise self.slip("syntax", f"a bracket is missing after {word.text}", self.here, f"write {word.text}(…)")
        self.next()


def _called(tree: Node) -> str:
    return f"“{tree.id}”" if isinstance(tree, Name) else "this"
