"""How Chinese is set: tight marks, a little room beside Latin words, whole dashes, dots under characters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_breakables

from game.typography.breaks import NEVER_FIRST, NEVER_LAST, atoms, is_ideograph
from game.typography.chinese import APART, CLOSING, TIGHT, added, chinese_letters, setting_of, takes_dot
from game.typography.layout import break_rows, words_of

PAGE = (
    "她把帆布袋放在脚边，抬头看那条横幅：“欢迎新同学”。风把它吹得卷起来——只剩下“新同”两个字。"
    "“第一年吧？”卢学姐问。（她手里有3把钥匙，和一部iPhone。）文竹想说：“是的……不，我是说，我来报到。”"
    "《大学生活指南》第12页写着：「不懂就问」，她一路都在背这四个字。火车坐了19个小时；腿还在晃，！？"
)
WIDTHS = range(4, 44)  # characters a row holds
MIXED = st.text(alphabet="学姐说今天的路，。、：；！？（）《》「」“”‘’…—·abc XY 12", max_size=60)
# Where the Unicode rule leaves quotes to the language, the Chinese requirements know left from right.
QUOTES = frozenset("“”‘’")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_row_begins_or_ends_with_what_may_not(width: int) -> None:
    """At forty widths: nor is a dash or an ellipsis parted, nor a number, nor a Latin word."""
    rows = [
        words_of(row) for row in break_rows([(PAGE, None)], lambda words, _: len(words), width, cut=False)
    ]
    assert "".join(rows) == PAGE
    for before, after in pairwise(rows):
        assert after[0] not in NEVER_FIRST
        assert before.rstrip(" ")[-1] not in NEVER_LAST
        assert (before[-1], after[0]) not in {("—", "—"), ("…", "…")}
        assert not (
            before[-1].isascii() and before[-1].isalnum() and after[0].isascii() and after[0].isalnum()
        )


@pytest.mark.parametrize("width", WIDTHS)
def test_every_break_is_one_that_unicode_allows(width: int) -> None:
    """UAX #14 by another's hand says the same, but beside quotes, which it cannot tell apart."""
    allowed = list(line_break_breakables(PAGE))
    at = 0
    for row in break_rows([(PAGE, None)], lambda words, _: len(words), width, cut=False)[:-1]:
        at += len(words_of(row))
        assert allowed[at] or PAGE[at - 1] in QUOTES or PAGE[at] in QUOTES, PAGE[at - 3 : at + 3]


@given(MIXED)
def test_no_break_of_any_words_is_one_that_unicode_forbids(words: str) -> None:
    """Of whatever characters, in whatever order."""
    allowed = list(line_break_breakables(words))
    for _, end in atoms(words)[:-1]:
        near = QUOTES | {"·", " "}  # after a space a row may begin with anything
        assert allowed[end] or words[end - 1] in near or words[end] in near, words[end - 3 : end + 3]


@pytest.mark.parametrize(
    ("words", "tight"),
    [
        ("说：「是」。", [1, 4]),
        ("（《书》）", [0, 3]),
        ("好！？", [1]),
        ("“好？”他", [2]),
        ("他说，她说。", []),
        ("《书》《报》", [2]),
        ("a,(b)", []),
    ],
)
def test_two_marks_that_meet_share_the_room_of_one_and_a_half(words: str, tight: list[int]) -> None:
    """The empty half of the first is not drawn; what stands alone keeps its own."""
    assert [place for place, ems in enumerate(added(words)) if ems == TIGHT] == tight


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("用iPhone拍", [0, 6]),
        ("坐了19个小时", [1, 3]),
        ("用 iPhone", []),
        ("（a）", []),
        ("“a”学", []),
        ("Ａ学", []),
    ],
)
def test_a_latin_word_stands_a_little_apart(words: str, apart: list[int]) -> None:
    """From a Chinese one, where no space was typed; marks have room of their own."""
    assert [place for place, ems in enumerate(added(words)) if ems == APART] == apart


@given(MIXED)
def test_every_character_has_its_room_and_its_face(words: str) -> None:
    """One figure and one face for each; ideographs are always Chinese, Latin letters never."""
    ems, faces = added(words), chinese_letters(words)
    assert len(ems) == len(faces) == len(words)
    assert all(faces[place] for place, char in enumerate(words) if is_ideograph(char) or char in CLOSING)
    assert not any(faces[place] for place, char in enumerate(words) if char.isascii())


@pytest.mark.parametrize(
    ("words", "chinese"),
    [
        ("走——了", "YYYY"),
        ("他……", "YYY"),
        ("——走", "YYY"),
        ("a—学", "NNY"),
        ("a ——学", "NNYYY"),
        ("“是。”", "YYYY"),
        ("say “yes”", "NNNNNNNNN"),
        ("他 “yes”", "YNNNNNN"),
    ],
)
def test_a_shared_mark_goes_with_the_word_it_stands_at(words: str, chinese: str) -> None:
    """A dash of two Chinese characters is one line, and an ellipsis stands in the middle of its row."""
    assert "".join("YN"[not each] for each in chinese_letters(words)) == chinese


def test_dots_go_under_words() -> None:
    """Never under marks, spaces or Latin letters, which have a slant."""
    assert [takes_dot(char) for char in "学Ａ１，—a "] == [True, True, True, False, False, False, False]


def test_rows_of_chinese_stand_further_apart() -> None:
    """In every sort of Chinese, and in no other language."""
    assert setting_of("zh").leading == setting_of("zh-Hans").leading == setting_of("zh_TW").leading > 1
    assert setting_of("en").leading == setting_of("de").leading == 1
