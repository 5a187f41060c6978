"""Messages for words of an expression that cannot stand where they stand, and for mixed kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import did_you_mean, meant
from game.expressions.problem import Problem, Slip, slip
from game.expressions.syntax_tree import Kind, Name
from game.expressions.tokens import COMPARISONS, RESERVED, Token

if TYPE_CHECKING:
    from game.expressions.located import Located

EXAMPLE: Final = {
    Kind.TRUTH: "write a condition, such as confidence >= 40",
    Kind.NUMBER: "write a number, such as 5",
    Kind.WORD: "write one of its words",
}
_NEEDED: Final = {Kind.TRUTH: "yes or no", Kind.NUMBER: "a number", Kind.WORD: "a word"}
_FOREIGN: Final = {"&&": "and", "&": "and", "||": "or", "|": "or", "!": "not", "/": "//", "is": "=="}
_LUCK: Final = frozenset({"random", "rand", "randint", "dice", "chance", "roll"})
_SUM: Final = "join two parts with and, or, + or -"
_QUOTES: Final = frozenset("\"'“”‘’")
# What is said of a sign, and the remedy.
_SAID: Final = {
    "=": ("one = sets a value, and here two values are compared", meant("==")),
    ")": ("a bracket is closed that was not opened", "take it out, or add ( before"),
    **dict.fromkeys(_QUOTES, ("nothing stands in quotation marks here", "take the quotation marks out")),
}
_SETTING: Final = frozenset({"+=", "-=", "*=", "/="})


def stray(word: Token) -> Slip:
    """The slip for a word that cannot stand here."""
    if word.kind == "end":
        return slip(word, "UP401", "something is missing at the end", "finish it, or take the last word out")
    message, hint = _stray(word.text)
    return slip(word, "UP401", message, hint)


def _stray(text: str) -> tuple[str, str]:
    if text in _SAID:
        return _SAID[text]
    if text in _FOREIGN or text.lower() in RESERVED - {text}:
        return f"“{text}” is not used here", f"write {_FOREIGN.get(text) or text.lower()}"
    if text in _SETTING:
        return f"“{text}” changes a value, and nothing can change here", "changes belong under effects"
    if text in COMPARISONS:
        return f"there is nothing before “{text}” to compare", "name what to compare, as in confidence >= 40"
    return f"“{text}” cannot stand here", _SUM


def only_equal(name: Name, sign: Token) -> Slip:
    """The slip for a sign beside a word of which only equal or not can be asked."""
    message = f"“{name.id}” is one of a few words, and has no {sign.text}"
    return slip(sign, "UP413", message, f"write {name.id} == {name.words[0]}")


def no_such_word(name: Name, word: Token) -> Slip:
    """The slip for what is none of the words that a value may be."""
    if word.kind == "end":
        return slip(
            word, "UP413", f"a word of “{name.id}” is missing here", f"there are {', '.join(name.words)}"
        )
    if word.text in _QUOTES:
        return stray(word)
    message = f"“{name.id}” is never “{word.text}”"
    return slip(word, "UP413", message, did_you_mean(word.text, name.words, "there are"))


def no_function(word: Token) -> Slip:
    """The slip for an unknown name before a bracket: it shows what takes a bracket."""
    hint = "write visited(scene), visits(scene), min(a, b) or max(a, b)"
    if word.text in _LUCK:
        hint = "luck is a scene of its own, with chance: and a weight for each outcome"
    return slip(word, "UP401", f"“{word.text}” cannot stand before a bracket", hint)


def unclosed(here: Token) -> Slip:
    """The slip for a bracket that this word should have closed."""
    if here.kind == "end":
        return slip(here, "UP412", "a bracket is opened and not closed", "add ) at the end")
    return stray(here)


def mixed(part: Located, wanted: Kind) -> Slip:
    """The slip for a number where a truth is wanted, or the other way round."""
    id_ = part.tree.id if isinstance(part.tree, Name) else ""
    called = f"“{id_}”" if id_ else "this"
    if isinstance(part.tree, Name) and part.tree.kind is Kind.WORD:
        message = f"{called} is one of a few words, and {_NEEDED[wanted]} is needed here"
        hint = f"compare it, as in {id_} == {part.tree.words[0]}"
        return Slip(Problem("UP413", message, part.at, part.end - part.at, hint))
    if wanted is Kind.TRUTH:
        message = f"{called} is a number, and yes or no is needed here"
        hint = f"compare it, as in {id_} > 0" if id_ else "compare it with a number"
    else:
        message = f"{called} is yes or no, and a number is needed here"
        hint = f"a flag stands alone: {id_}, or not {id_}" if id_ else "put a stat or a number here"
    return Slip(Problem("UP403", message, part.at, part.end - part.at, hint))
