"""Where a line may end, and what is Chinese."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.typography.breaks import (
    NEVER_FIRST,
    NEVER_LAST,
    atoms,
    characters,
    is_chinese,
    is_ideograph,
    joined,
    may_break,
)

MIXED = st.text(
    alphabet="abc de 0-—/“”’,.!？，。（）《》學姐说今\U00020bb7\uf900\u0301\u200d👩🏽 ", max_size=80
)


@pytest.mark.parametrize("char", ["学", "㐀", "\uf900", "\U00020000", "\U00030000", "\U00031350"])
def test_every_ideograph_is_chinese(char: str) -> None:
    """Those of the extensions A, B, G and H and of compatibility as well."""
    assert is_ideograph(char)
    assert is_chinese(char)


@pytest.mark.parametrize("char", ["，", "。", "《", "　", "！", "％"])
def test_full_width_marks_are_chinese_but_no_words(char: str) -> None:
    """A mark is set in the Chinese face; it is not read as a character is."""
    assert is_chinese(char)
    assert not is_ideograph(char)


@pytest.mark.parametrize("char", ["a", "é", " ", "“", "…", "—", "가", "🙂"])
def test_others_are_not_chinese(char: str) -> None:
    """Letters of other scripts, and the marks that Latin words have too."""
    assert not is_chinese(char)
    assert not is_ideograph(char)


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("one two", "one |two"),
        ("well-known", "well-|known"),
        ("from -5 to 24/7", "from |-5 |to |24/7"),
        ("她说：“是。”", "她|说：|“是。”"),
        ("他……走——了", "他……|走——|了"),
        ("10元", "10|元"),
        ("去\u00a0学校", "去\u00a0学|校"),
        ("e\u0301学\ufe00校", "e\u0301|学\ufe00|校"),
        ("👩🏽\u200d🎓去", "👩🏽\u200d🎓|去"),
    ],
)
def test_where_lines_may_end(words: str, parts: str) -> None:
    """The rules by examples."""
    assert "|".join(words[start:end] for start, end in atoms(words)) == parts


@given(MIXED)
def test_every_break_is_allowed(words: str) -> None:
    """Atoms cover the words, and one ends only at a space or where two characters may be parted."""
    spans = [words[start:end] for start, end in atoms(words)]
    assert "".join(spans) == words
    for before, after in pairwise(spans):
        assert after[0] != " "
        if not before.endswith(" "):
            assert after[0] not in NEVER_FIRST
            assert before[-1] not in NEVER_LAST
            assert may_break(before[-1], after[0])
            assert not joined(before[-1], after[0])


@given(MIXED)
def test_characters_keep_their_accents(words: str) -> None:
    """Characters cover the words, and none begins with what belongs to the one before."""
    spans = [words[start:end] for start, end in characters(words)]
    assert "".join(spans) == words
    assert not any(joined(a[-1], b[0]) for a, b in pairwise(spans))
