"""Expressions made at random, written out, and evaluated by Python itself: what the game is held against."""

from __future__ import annotations

from typing import assert_never

from hypothesis import strategies as st

from game.expressions import (
    Arithmetic,
    Compare,
    Kind,
    Logic,
    Name,
    Names,
    Negative,
    Node,
    Not,
    Number,
    Pick,
    Truth,
    Visited,
    Visits,
)

NUMBERS = [Name("confidence", 0, Kind.NUMBER, 0, 100), Name("debt", 1, Kind.NUMBER, -50, 50)]
FLAGS = [Name("asked", 2, Kind.TRUTH), Name("told", 3, Kind.TRUTH)]
VISITS = [Visited("dorm", 4), Visited("gate", 5)]
# Kept small, as what they could come to is multiplied.
COUNTS = [Pick("min", (Visits(visit.scene, visit.slot), Number(9))) for visit in VISITS]
NAMES = Names({name.id: name for name in NUMBERS + FLAGS}, {visit.scene: visit.slot for visit in VISITS})

values = st.tuples(
    st.integers(0, 100), st.integers(-50, 50), *[st.integers(0, 1)] * 2, *[st.integers(0, 9)] * 2
)


def numbers(depth: int) -> st.SearchStrategy[Node]:
    """Trees that come to a number."""
    leaf = st.sampled_from(NUMBERS) | st.sampled_from(COUNTS) | st.integers(0, 60).map(Number)
    if not depth:
        return leaf
    part = numbers(depth - 1)
    divisor = st.integers(1, 9).map(Number)
    return (
        leaf
        | part.map(Negative)
        | st.builds(Arithmetic, st.sampled_from(["+", "-"]), part, part)
        | st.builds(Arithmetic, st.just("*"), part, st.integers(0, 9).map(Number))
        | st.builds(Arithmetic, st.sampled_from(["//", "%"]), part, divisor)
        | st.builds(Pick, st.sampled_from(["min", "max"]), st.lists(part, min_size=2, max_size=3).map(tuple))
    )


def truths(depth: int) -> st.SearchStrategy[Node]:
    """Trees that come to a truth."""
    leaf = st.sampled_from(FLAGS) | st.sampled_from(VISITS) | st.booleans().map(Truth)
    if not depth:
        return leaf
    part, number = truths(depth - 1), numbers(depth - 1)
    return (
        leaf
        | part.map(Not)
        | st.builds(Logic, st.sampled_from(["and", "or"]), part, part)
        | st.builds(Compare, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), number, number)
        | st.builds(Compare, st.sampled_from(["==", "!="]), part, part)
    )


def written(node: Node) -> str:  # noqa: PLR0911 - one return for each kind of tree
    """A tree as an author would write it, with a bracket around every part that has parts."""
    match node:
        case Number(value):
            return str(value)
        case Truth(value):
            return "true" if value else "false"
        case Name(id=name):
            return name
        case Visited(scene=scene):
            return f"visited({scene})"
        case Visits(scene=scene):
            return f"visits({scene})"
        case Negative(part):
            return f"-{_bracketed(part)}"
        case Not(part):
            return f"not {_bracketed(part)}"
        case Arithmetic(sign, left, right) | Compare(sign, left, right) | Logic(sign, left, right):
            return f"{_bracketed(left)} {sign} {_bracketed(right)}"
        case Pick(function, parts):
            return f"{function}({', '.join(map(written, parts))})"
        case _:
            assert_never(node)


def _bracketed(node: Node) -> str:
    text = written(node)
    return text if isinstance(node, Number | Truth | Name | Visited | Visits | Pick) else f"({text})"


def expected(node: Node, now: tuple[int, ...]) -> int:
    """What Python makes of the written form."""
    known: dict[str, object] = {"true": True, "false": False, "min": min, "max": max}
    known |= {name.id: now[name.slot] for name in NUMBERS}
    known |= {name.id: bool(now[name.slot]) for name in FLAGS}
    known |= {visit.scene: now[visit.slot] for visit in VISITS}
    known |= {"visited": bool, "visits": int}
    return int(eval(written(node), {"__builtins__": {}}, known))  # noqa: S307 - our own text, as an oracle
