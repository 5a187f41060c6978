"""Effects parsed, such as `confidence += 5`; conditions, effects and amounts with their closures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.expressions.condition import Amount, Condition, Effect, amount, condition, effect
from game.expressions.parse import Names, read, value_of_word, words_of
from game.expressions.problem import Problem, Slip, slip, unknown
from game.expressions.syntax_tree import Arithmetic, Kind, Name, Node
from game.expressions.tokens import RESERVED, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLE: Final = "write it as in confidence += 5 or asked = true"
_SHORTEST: Final = 3


def read_condition(text: str, names: Names) -> Condition | Problem:
    """The condition written in a text, or the problem with it."""
    try:
        return condition(text, read(words_of(text), names, Kind.TRUTH))
    except Slip as slipped:
        return slipped.problem


def read_amount(text: str, names: Names) -> Amount | Problem:
    """The number written in a text, which may depend on values, or the problem with it."""
    try:
        return amount(text, read(words_of(text), names, Kind.NUMBER))
    except Slip as slipped:
        return slipped.problem


def read_effect(text: str, names: Names) -> Effect | Problem:
    """The effect written in a text, or the problem with it."""
    try:
        name, tree = _change(words_of(text), names)
    except Slip as slipped:
        return slipped.problem
    return effect(text, name.slot, tree, name.lowest, name.highest)


def _change(words: Sequence[Token], names: Names) -> tuple[Name, Node]:
    first = words[0]
    if len(words) < _SHORTEST or first.kind != "name":
        raise slip(first, "UP409", "this changes nothing", _EXAMPLE)
    if first.text in RESERVED:
        raise slip(first, "UP409", f"“{first.text}” is not a stat or a flag that could change", _EXAMPLE)
    name = names.values.get(first.text)
    if name is None:
        raise unknown(first, "UP410", "stat or flag")
    sign = words[1].text
    if sign not in {"=", "+=", "-="}:
        raise _no_change(name, words[1])
    if name.kind is Kind.TRUTH:
        return name, _truth(name, words, names)
    if name.kind is Kind.WORD:
        return name, _word(name, words)
    worth = read(_rest(words), names, Kind.NUMBER)
    return name, worth if sign == "=" else Arithmetic(sign[0], name, worth)


def _word(name: Name, words: Sequence[Token]) -> Node:
    """The one word that stands after the sign."""
    if words[1].text != "=":
        message = f"“{name.id}” is one of a few words, and cannot go up or down"
        meant = words[2].text if words[2].text in name.words else name.words[0]
        raise slip(words[1], "UP413", message, f"write {name.id} = {meant}")
    value = value_of_word(name, words[2])
    if words[_SHORTEST].kind != "end":
        raise slip(
            words[_SHORTEST], "UP413", f"“{name.id}” is one word", f"write {name.id} = {words[2].text}"
        )
    return value


def _rest(words: Sequence[Token]) -> list[Token]:
    """What follows the sign; `=+ 5` is a slip of its own."""
    if words[1].text == "=" and words[2].text == "+":
        raise slip(words[1], "UP409", "the signs stand the wrong way round", "write +=")
    return list(words[2:])


def _truth(name: Name, words: Sequence[Token], names: Names) -> Node:
    hint = f"write {name.id} = true or {name.id} = false"
    if words[1].text != "=":
        raise slip(words[1], "UP411", f"“{name.id}” is yes or no, and cannot go up or down", hint)
    try:
        return read(list(words[2:]), names, Kind.TRUTH)
    except Slip as slipped:
        if slipped.problem.rule != "UP403" or slipped.problem.at != words[2].at:
            raise
        message = f"“{name.id}” is yes or no, and cannot be a number"
        raise Slip(evolve(slipped.problem, rule="UP411", message=message, hint=hint)) from None


def _no_change(name: Name, sign: Token) -> Slip:
    if sign.text == "==":
        return slip(sign, "UP409", "== compares, and here a value is set", f"write {name.id} = …")
    if sign.text in {"*=", "/="}:
        work = "*" if sign.text == "*=" else "//"
        return slip(sign, "UP409", f"“{sign.text}” is not used here", f"write {name.id} = {name.id} {work} …")
    return slip(sign, "UP409", "a sign that sets or moves the value is missing here", _EXAMPLE)
