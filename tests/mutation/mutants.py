"""Small faults put into a program, one at a time: what a test suite is there to notice.

The operators are the usual ones (Offutt et al., "An Experimental Determination of Sufficient Mutant
Operators", 1996): relational, logical and arithmetic operators, constants, conditions turned round, values
not returned, statements left out. Words, types and decorators are left as they are: no test of behaviour
could tell.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPARED: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_COUNTED: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.FloorDiv(),
    ast.FloorDiv: ast.Mult(),
    ast.Mod: ast.FloorDiv(),
    ast.LShift: ast.RShift(),
    ast.RShift: ast.LShift(),
    ast.BitAnd: ast.BitOr(),
    ast.BitOr: ast.BitAnd(),
}
_UNSEEN = frozenset({"annotation", "returns", "decorator_list", "type_params", "type_comment"})


@frozen
class Mutant:
    """A module with one fault: its line (from 1), what stood and what stands there, the whole text."""

    line: int
    was: str
    now: str
    text: str
    words: str  # of the line, as it stood

    @property
    def name(self) -> str:
        """The fault without its place, so that it keeps its name when lines are put in above it."""
        return f"{self.words} | {' '.join(self.was.split())} -> {' '.join(self.now.split())}"


@frozen
class _Source:
    text: str
    starts: tuple[int, ...]  # where each line begins, in bytes: ast counts columns in bytes of UTF-8

    @classmethod
    def of(cls, text: str) -> _Source:
        starts = [0]
        for line in text.encode().splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        return cls(text, tuple(starts))

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return self.starts[node.lineno - 1] + node.col_offset, end

    def mutant(self, span: tuple[int, int], now: str) -> Mutant:
        raw = self.text.encode()
        was = raw[slice(*span)].decode()
        line = raw[: span[0]].count(b"\n") + 1
        text = (raw[: span[0]] + now.encode() + raw[span[1] :]).decode()
        return Mutant(line, was, now, text, self.text.splitlines()[line - 1].strip())


def mutants(text: str) -> list[Mutant]:
    """All mutants of a module's text, in the order of its lines; each can be parsed and differs."""
    source = _Source.of(text)
    found = [mutant for node in _seen(ast.parse(text)) for mutant in _of(node, source)]
    return sorted((mutant for mutant in found if _is_whole(mutant, text)), key=lambda mutant: mutant.line)


def _is_whole(mutant: Mutant, text: str) -> bool:
    try:
        return ast.dump(ast.parse(mutant.text)) != ast.dump(ast.parse(text))
    except SyntaxError:
        return False


def _seen(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes below one that a running program meets."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in _UNSEEN or _is_for_types(node):
            continue
        for below in value if isinstance(value, list) else [value]:
            if isinstance(below, ast.AST):
                yield from _seen(below)


def _is_for_types(node: ast.AST) -> bool:
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Call(func=ast.Name(id="assert_never" | "cast" | "TypeVar" | "NewType")):
            return True
        case ast.Raise() | ast.Assert():
            return True  # words of our own mistakes
        case _:
            return False


def _of(node: ast.AST, source: _Source) -> Iterator[Mutant]:
    match node:
        case ast.expr():
            yield from _of_expression(node, source)
        case ast.stmt():
            yield from _of_statement(node, source)
    match node:
        case ast.If() if _is_for_types(node):
            return
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield source.mutant(source.span(test), f"(not ({ast.unparse(test)}))")


def _of_expression(node: ast.expr, source: _Source) -> Iterator[Mutant]:
    match node:
        case ast.Compare():
            yield from _comparisons(node, source)
        case ast.Constant(value=bool() as value):
            yield source.mutant(source.span(node), str(not value))
        case ast.Constant(value=int() as value):
            yield source.mutant(source.span(node), str(value + 1))
        case ast.BoolOp(op=op, values=values):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield source.mutant(source.span(node), f"({ast.unparse(ast.BoolOp(other, values))})")
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COUNTED and not _is_words(left, right):
            other_way = ast.unparse(ast.BinOp(left, _COUNTED[type(op)], right))
            yield source.mutant(source.span(node), f"({other_way})")


def _of_statement(node: ast.stmt, source: _Source) -> Iterator[Mutant]:
    match node:
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield source.mutant(source.span(value), "None")
        case ast.AugAssign() | ast.Continue() | ast.Break() | ast.Delete() | ast.Raise(exc=ast.expr()):
            yield source.mutant(source.span(node), "pass")
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript(), *_]):
            yield source.mutant(source.span(node), "pass")
        case ast.Expr(value=ast.Call() as call) if not _is_for_types(call):
            yield source.mutant(source.span(node), "pass")


def _comparisons(node: ast.Compare, source: _Source) -> Iterator[Mutant]:
    """Each sign of a comparison turned: it stands between what it compares."""
    sides = [node.left, *node.comparators]
    for left, op, right in zip(sides, node.ops, sides[1:], strict=False):
        sign, turned = _COMPARED[type(op)]
        start, end = source.span(left)[1], source.span(right)[0]
        between = source.text.encode()[start:end].decode()
        at = re.search(r"\s+".join(map(re.escape, sign.split())), between)
        if at is not None:
            yield source.mutant((start + at.start(), start + at.end()), turned)


def _is_words(*nodes: ast.expr) -> bool:
    return any(isinstance(node, ast.JoinedStr) or _is_word(node) for node in nodes)


def _is_word(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
