"""Text to tree by precedence climbing; a slip becomes a Problem with its place, never an exception.

See Richards and Whitby-Strevens, "BCPL: the language and its compiler" (1979), and Norvell,
"Parsing expressions by recursive descent" (1999).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.expressions import messages
from game.expressions.bounds import bounds
from game.expressions.located import Located
from game.expressions.problem import Problem, Slip, slip, unknown
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
from game.expressions.tokens import COMPARISONS, RESERVED, Token, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST: Final = 500
DEEPEST: Final = 32
LARGEST: Final = 1_000_000
_NOT: Final = 3
_SIGN: Final = 7
_BINDS: Final = {"or": 1, "and": 2, **dict.fromkeys(COMPARISONS, 4), "+": 5, "-": 5, "*": 6, "//": 6, "%": 6}


@frozen
class Names:
    """What an expression may speak of: values, constants, and for each scene the slot of its visits."""

    values: Mapping[str, Name]
    scenes: Mapping[str, int]
    constants: Mapping[str, int] = field(factory=dict)


def parse(text: str, names: Names, wanted: Kind) -> Node | Problem:
    """The tree of an expression that is to be a number or a truth, or the problem with it."""
    try:
        return read(words_of(text), names, wanted)
    except Slip as slipped:
        return slipped.problem


def words_of(text: str) -> list[Token]:
    """The tokens of a text. Raises Slip if it is too long."""
    if len(text) > LONGEST:
        message = f"this is longer than {LONGEST} characters"
        raise Slip(Problem("UP406", message, LONGEST, 1, "say it in two steps"))
    return split(text)


def read(words: list[Token], names: Names, wanted: Kind) -> Node:
    """The tree of tokens that close with an `end`. Raises Slip."""
    if words[0].kind == "end":
        raise slip(words[0], "UP401", "nothing is written here", messages.EXAMPLE[wanted])
    parser = _Parser(words, names)
    whole = parser.expression()
    if parser.here.kind != "end":
        raise messages.stray(parser.here)
    must(whole, wanted)
    _within_limits(whole)
    return whole.tree


def must(part: Located, wanted: Kind) -> None:
    """Check that a part is a number, or a truth, as wanted. Raises Slip if not."""
    if kind_of(part.tree) is not wanted:
        raise messages.mixed(part, wanted)


def _within_limits(whole: Located) -> None:
    if any(max(map(abs, bounds(tree))) > LARGEST for tree in _all(whole.tree)):
        message = f"this could come to more than {LARGEST:,}"
        raise Slip(Problem("UP408", message, whole.at, whole.end - whole.at, "use smaller numbers"))


def _all(tree: Node) -> Iterator[Node]:
    yield tree
    for part in parts_of(tree):
        yield from _all(part)


@define
class _Parser:
    words: list[Token]
    names: Names
    place: int = 0
    depth: int = 0

    @property
    def here(self) -> Token:
        return self.words[self.place]

    def next(self) -> Token:
        word = self.here
        if word.kind != "end":
            self.place += 1
        return word

    def since(self, at: int, tree: Node) -> Located:
        """A tree that was written from an offset up to here."""
        return Located(tree, at, self.words[self.place - 1].end)

    def expression(self, least: int = 1) -> Located:
        """Everything from here on that binds at least so tightly."""
        left = self.prefix()
        while (binds := _BINDS.get(self.here.text, 0)) >= least:
            sign = self.next()
            right = self.one_of_words(left.tree) or self.expression(binds + 1)
            left = self.since(left.at, self.joined(sign.text, left, right))
        return left

    def one_of_words(self, left: Node) -> Located | None:
        """One of a word's values, which stand beside it alone; None where no word is compared."""
        sign = self.words[self.place - 1]
        if not (isinstance(left, Name) and left.kind is Kind.WORD) or sign.text in {"and", "or"}:
            return None
        if sign.text not in {"==", "!="}:
            raise messages.only_equal(left, sign)
        word = self.next()
        return self.since(word.at, value_of_word(left, word))

    def joined(self, sign: str, left: Located, right: Located) -> Node:
        if sign in COMPARISONS:
            return self.compared(sign, left, right)
        wanted = Kind.TRUTH if sign in {"and", "or"} else Kind.NUMBER
        must(left, wanted)
        must(right, wanted)
        if wanted is Kind.TRUTH:
            return Logic(sign, left.tree, right.tree)
        if sign in {"//", "%"} and not (isinstance(right.tree, Number) and right.tree.value > 0):
            message = f"only a number above 0 may stand after {sign}"
            hint = f"write a number, as in ability {sign} 10"
            raise Slip(Problem("UP405", message, right.at, right.end - right.at, hint))
        return Arithmetic(sign, left.tree, right.tree)

    def compared(self, sign: str, left: Located, right: Located) -> Node:
        if self.here.text in COMPARISONS:
            message, hint = "only two values can be compared at once", "join two comparisons with and"
            raise slip(self.here, "UP401", message, hint)
        kinds = {kind_of(left.tree), kind_of(right.tree)}
        if isinstance(left.tree, Name) and left.tree.kind is Kind.WORD:
            return Compare(sign, left.tree, right.tree)
        if kinds != {Kind.NUMBER} and not (kinds == {Kind.TRUTH} and sign in {"==", "!="}):
            must(left, Kind.NUMBER)
            must(right, Kind.NUMBER)
        return Compare(sign, left.tree, right.tree)

    def prefix(self) -> Located:
        """One value, with the signs before it."""
        word = self.next()
        match word.text:
            case "not":
                return self.since(word.at, Not(self.inside(_NOT, Kind.TRUTH)))
            case "-":
                return self.since(word.at, Negative(self.inside(_SIGN, Kind.NUMBER)))
            case "(":
                tree = self.inside(1)
                self.close()
                return self.since(word.at, tree)
            case _:
                return self.since(word.at, self.single(word))

    def inside(self, least: int, wanted: Kind | None = None) -> Node:
        """What stands under a sign or in a bracket."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise slip(self.here, "UP407", f"this is nested deeper than {DEEPEST}", "say it in two steps")
        part = self.expression(least)
        if wanted is not None:
            must(part, wanted)
        self.depth -= 1
        return part.tree

    def close(self) -> None:
        if self.here.text != ")":
            raise messages.unclosed(self.here)
        self.next()

    def single(self, word: Token) -> Node:
        if word.kind == "number":
            return self.number(word)
        if word.text in {"true", "false"}:
            return Truth(word.text == "true")
        if word.text in {"min", "max"}:
            return self.pick(word)
        if word.text == "visited":
            return self.visited()
        if word.text == "visits" and self.here.text == "(":
            return self.visits()
        if word.kind != "name" or word.text in RESERVED:
            raise messages.stray(word)
        return self.named(word)

    def named(self, word: Token) -> Name | Number:
        known = self.names.values.get(word.text)
        if known is None and word.text in self.names.constants:
            return Number(self.names.constants[word.text])
        if known is None and word.text == "visits" and self.here.kind == "name":
            raise slip(
                self.here, "UP401", "a bracket is missing after visits", f"write visits({self.here.text})"
            )
        if known is None:
            raise (
                messages.no_function(word)
                if self.here.text == "("
                else unknown(word, "UP402", "stat or flag")
            )
        return known

    def number(self, word: Token) -> Number:
        if len(word.text) > len(str(LARGEST)) or int(word.text) > LARGEST:
            raise slip(word, "UP408", f"this number is larger than {LARGEST:,}", "use a smaller number")
        return Number(int(word.text))

    def bracket(self, word: str, example: str) -> None:
        if self.here.text != "(":
            raise slip(self.here, "UP401", f"a bracket is missing after {word}", f"write {example}")
        self.next()

    def pick(self, word: Token) -> Pick:
        self.bracket(word.text, f"{word.text}(a, b)")
        parts = [self.inside(1, Kind.NUMBER)]
        while self.here.text == ",":
            self.next()
            parts.append(self.inside(1, Kind.NUMBER))
        self.close()
        if len(parts) == 1:
            message = f"{word.text} picks from two numbers or more"
            raise slip(word, "UP401", message, f"write {word.text}(a, b)")
        return Pick(word.text, tuple(parts))

    def visited(self) -> Visited:
        scene = self.scene("visited")
        return Visited(scene, self.names.scenes[scene])

    def visits(self) -> Visits:
        scene = self.scene("visits")
        return Visits(scene, self.names.scenes[scene])

    def scene(self, word: str) -> str:
        """The scene in the bracket after a word."""
        self.bracket(word, f"{word}(scene)")
        scene = self.next()
        if scene.kind != "name":
            raise slip(scene, "UP404", "the id of a scene is missing here", f"write {word}(scene)")
        if scene.text not in self.names.scenes:
            raise unknown(scene, "UP404", "scene")
        self.close()
        return scene.text


def value_of_word(name: Name, word: Token) -> Number:
    """The place of one of a word's values. Raises Slip for anything else."""
    if word.text not in name.words:
        raise messages.no_such_word(name, word)
    return Number(name.words.index(word.text))
