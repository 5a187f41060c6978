"""Rows of prose: where they break, how wide they are, and that nothing is lost."""

from __future__ import annotations

import pygame
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.play.reveal import arrived, letters
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import Style, clipped, lay_out, measure, shrunk
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story.text import Run, Text
from game.typography.breaks import NEVER_FIRST, NEVER_LAST, atoms

STYLE = Style("text", 24, "#2b2326")
PROSE = st.text(alphabet="abc de —-“”’,.!？，。（）《》学姐说今天的路 ", max_size=120)


@given(PROSE)
def test_atoms_cover_the_words(words: str) -> None:
    """The unbroken spans of a text, joined, are the text."""
    assert "".join(words[start:end] for start, end in atoms(words)) == words


@given(PROSE, st.integers(60, 500))
def test_rows_fit_and_lose_nothing(words: str, width: int) -> None:
    """No row of more than one character is wider than asked, and only spaces vanish at line ends."""
    block = lay_out(words, STYLE, width)
    for row in block.rows:
        assert row.width <= width or len(str(row)) <= 1
    assert "".join(str(row) for row in block.rows).replace(" ", "") == words.replace(" ", "")


@given(PROSE, st.integers(60, 500), st.integers(1, 3))
def test_words_grow_smaller_before_they_are_cut(words: str, width: int, rows: int) -> None:
    """Where they fit they are as large as asked; where half the size fits, nothing is cut."""
    block, usual = shrunk(words, STYLE, width, rows), lay_out(words, STYLE, width)
    assert len(block.rows) <= rows
    if len(usual.rows) <= rows and usual.width <= width:
        assert block == usual
    half = lay_out(words, evolve(STYLE, size=12), width)
    if len(half.rows) <= rows and half.width <= width:
        assert "".join(map(str, block.rows)).replace(" ", "") == words.replace(" ", "")
    elif block.style.size == 12:
        assert block == clipped(words, block.style, width, rows)


CHINESE = st.text(alphabet="学姐说：“今天，向上社交。”（是不是）《书》……！", min_size=1, max_size=80)


@given(CHINESE, st.integers(120, 400))
def test_chinese_never_breaks_at_a_forbidden_mark(words: str, width: int) -> None:
    """A row begins with no closing mark and ends with no opening one, if a row can hold the cluster."""
    spans = [words[a:b] for a, b in atoms(words)]
    if any(lay_out(span, STYLE, 100_000).width > width for span in spans):
        return
    rows = [str(row) for row in lay_out(words, STYLE, width).rows]
    assert all(row[0] not in NEVER_FIRST for row in rows[1:] if row)
    assert all(row[-1] not in NEVER_LAST for row in rows[:-1] if row)


def test_emphasis_changes_the_face_within_a_row() -> None:
    """Emphasised words stand in italics beside the others, on the same row."""
    row = lay_out(Text((Run("a "), Run("bus", emphasis=True), Run(" for freshmen"))), STYLE, 900).rows[0]
    assert [piece.face for piece in row.pieces] == ["text", "italic", "text"]


def test_emphasis_of_chinese_is_dots_and_no_slant() -> None:
    """A dot stands under each character, and none under a mark; the face is the one of its neighbours."""
    row = lay_out(Text((Run("背这"), Run("四，字a", emphasis=True))), STYLE, 900).rows[0]
    assert [(piece.words, piece.face, piece.dotted) for piece in row.pieces] == [
        ("背这", "chinese", False),
        ("四", "chinese", True),
        ("，", "chinese", False),
        ("字", "chinese", True),
        ("a", "italic", False),
    ]
    drawn, plain = pygame.Surface((200, 60)), pygame.Surface((200, 60))
    for surface, emphasis in ((drawn, True), (plain, False)):
        surface.fill("white")
        write(surface, lay_out(Text((Run("四", emphasis=emphasis),)), STYLE, 900), 10, 10)
    same = pygame.mask.from_threshold(drawn, (0, 0, 0), (1, 1, 1), plain)
    same.invert()
    boxes = same.get_bounding_rects()
    assert len(boxes) == 1, boxes
    assert 10 + 8 <= boxes[0].centerx <= 10 + 14  # under the middle of the character
    assert boxes[0].top > 10 + STYLE.row * 0.7


def test_words_arrive_character_by_character() -> None:
    """A row that is still arriving ends between two characters, and in Chinese takes its time."""
    block = lay_out("坐了19个小时", STYLE, 900)
    row = block.rows[0]
    assert letters(block) == 5 * 3 + 2
    edges = [arrived(row, left) for left in range(letters(block) + 1)]
    assert edges == sorted(edges)
    assert (edges[0], edges[1], edges[2]) == (0, 0, 0)
    assert edges[3] == measure("坐", "chinese", row.pieces[0].size)
    assert edges[-1] >= row.width


def test_chinese_is_set_in_its_own_face_a_tenth_smaller() -> None:
    """Chinese characters beside Latin ones are set in the Chinese face at nine tenths of the size."""
    pieces = lay_out("Upward 向上", STYLE, 900).rows[0].pieces
    assert [(piece.face, piece.size) for piece in pieces] == [("text", 24), ("chinese", 22)]


@pytest.mark.parametrize(
    "words", ["\u00ad", "\u200d", "an \u200d hour", "坐\u200b了", "\u2066坐\u2069 \ufe0f", "\u202e"]
)
def test_signs_that_are_not_seen_are_drawn_as_nothing(words: str) -> None:
    """A joiner or a soft hyphen alone, between blanks or beside Chinese, ends nothing."""
    for emphasis in (False, True):
        block = lay_out(Text((Run(words, emphasis=emphasis),)), STYLE, 900)
        write(pygame.Surface((200, 60)), block, 10, 10)


@pytest.mark.parametrize(
    ("words", "width", "rows"), [("one two three", 10_000, 1), ("one\ntwo", 10_000, 2), ("", 100, 1)]
)
def test_number_of_rows(words: str, width: int, rows: int) -> None:
    """A line break in the words begins a row; nothing at all is one empty row."""
    assert len(lay_out(words, STYLE, width).rows) == rows


def test_wide_spacing_is_what_the_guidelines_ask() -> None:
    """Wide spacing adds .12 em to letters, .16 em more to words, and makes lines 1.5 em (WCAG 1.4.12)."""
    usual = Theme((1920, 1080), Settings()).style("prose")
    wide = Theme((1920, 1080), Settings(wide_spacing=True)).style("prose")
    row, spaced = (lay_out("an hour", style, 10_000).rows[0] for style in (usual, wide))
    letters = sum(measure(char, wide.face, wide.size) for char in "an hour")
    assert spaced.width >= letters + 6 * 0.12 * wide.size + 0.16 * wide.size - 4
    assert spaced.width > row.width
    assert wide.row >= 1.5 * wide.size - 1
