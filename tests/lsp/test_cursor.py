"""Where a place is, by indents and brackets: in whole files, and in those that nothing could parse."""

from __future__ import annotations

import pytest

from game.lsp.cursor import cursor_at
from tests.lsp.stories import marked

WHERE = {
    "top": ("upward: 1\n^\nscenes: {}", (), "", True),
    "value": ("start: ga^", ("start",), "ga", False),
    "value of a scene": ("scenes:\n  gate:\n    place: ^", ("scenes", "gate", "place"), "", False),
    "a key of a scene": ("scenes:\n  gate:\n    place: home\n    li^", ("scenes", "gate"), "li", True),
    "a choice": (
        "scenes:\n  gate:\n    choices:\n      ask:\n        goto: ^",
        ("scenes", "gate", "choices", "ask", "goto"),
        "",
        False,
    ),
    "in braces": ("scenes: {gate: {place: home, next: ^}}", ("scenes", "gate", "next"), "", False),
    "in braces of a line": (
        "scenes:\n  gate:\n    choices:\n      ask: {text: Ask, goto: ^}",
        ("scenes", "gate", "choices", "ask", "goto"),
        "",
        False,
    ),
    "in brackets": ("a:\n  effects: [x += 1, y^]", ("a", "effects", None), "y", True),
    "in brackets over lines": (
        "a: {label: x,\n    set: [x = 1,\n      y = ^]}",
        ("a", "set", None),
        "y = ",
        True,
    ),
    "a part of a list": ("a:\n  lines:\n    - ^", ("a", "lines", None), "", True),
    "a list as far left as its key": ("a:\n  lines:\n  - ^", ("a", "lines", None), "", True),
    "a key in a part of a list": ("a:\n  lines:\n    - if: x\n      te^", ("a", "lines", None), "te", True),
    "a value in a part of a list": (
        "a:\n  lines:\n    - if: x\n      text: ^",
        ("a", "lines", None, "text"),
        "",
        False,
    ),
    "the part after": ("a:\n  lines:\n    - if: x\n      text: y\n    - ^", ("a", "lines", None), "", True),
    "who speaks": ("a:\n  lines:\n    - lu (gl^", ("a", "lines", None), "lu (gl", True),
    "what is said": ("a:\n  lines:\n    - lu (glad): A {^", ("a", "lines", None, "lu (glad)"), "A {", False),
    "folded words": ("a:\n  lines:\n    - >-\n      one: two\n      {^", ("a", "lines", None), "{", False),
    "words that go on": ("a:\n  if: x and\n    ^", ("a", "if"), "x and ", False),
    "quoted": ('a:\n  text: "He {^', ("a", "text"), "He {", False),
    "after an open bracket": ("a:\n  cast: [lu (\n  lines:\n    - ^", ("a", "lines", None), "", True),
    "after words with a bracket": ("a:\n  text: one [\n  goto: ^", ("a", "goto"), "", False),
    "after a comment": ("a:\n# b:\n  goto: ^", ("a", "goto"), "", False),
    "after an empty line": ("a:\n  b:\n\n    goto: ^", ("a", "b", "goto"), "", False),
}


@pytest.mark.parametrize("case", WHERE)
def test_a_place_is_known_by_what_leads_to_it(case: str) -> None:
    """The names and lists above a place, what is typed there, and whether a name may be meant."""
    text, path, typed, naming = WHERE[case]
    cursor = cursor_at(*marked(text))
    assert cursor is not None
    assert (cursor.path, cursor.typed, cursor.naming) == (path, typed, naming)


def test_names_beside_a_place_are_known_above_and_below() -> None:
    """What a record has already is not offered again, wherever in it one stands."""
    cursor = cursor_at(*marked("a:\n  text: x\n  ^\n  goto: y\nb:\n  because: z"))
    assert cursor is not None
    assert cursor.beside == {"text", "goto"}


@pytest.mark.parametrize("text", ["# a ^", "a: 1\n  # goto: ^", "a: {b: 1} ^"])
def test_nothing_stands_in_a_comment_or_after_brackets(text: str) -> None:
    """There is no place of the format in a comment, nor behind what is closed."""
    assert cursor_at(*marked(text)) is None
