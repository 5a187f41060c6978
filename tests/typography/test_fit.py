"""Words cut to their room, and sizes made smaller until all fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.raster.text_layout import Style, clipped, lay_out
from game.typography.breaks import atoms, characters
from game.typography.columns import columns
from game.typography.fit import SHARES, fit, largest
from game.typography.layout import break_rows, words_of

WORDS = st.text(alphabet="abcdefg hij -—“”’,.!？，。（）《》学姐说今天的路\U00020bb7\u0301 ", max_size=90)
ENGLISH = "The train took nineteen hours, and she had stood for most of them beside the door."
CHINESE = "火车开了十九个小时，大部分时间她都站在门边，看着窗外的田野慢慢变成城市。"
MIXED = "她在 WeChat 上问学姐：“Upward 是什么意思？”学姐说：向上，就是往高处走的意思。"
STYLE = Style("text", 24, "#2b2326")


def _cut(words: str, room: int, rows: int = 1, ellipsis: str = " …") -> str:
    return fit(words, lambda said: _in_box(said, room, rows), ellipsis)


def _in_box(words: str, room: int, rows: int) -> bool:
    made = break_rows([(words, 0)], lambda part, _: columns(part), room)
    return len(made) <= rows and all(columns(words_of(row).rstrip()) <= room for row in made)


@pytest.mark.parametrize("words", [ENGLISH, CHINESE, MIXED])
@pytest.mark.parametrize("rows", [1, 2, 3])
def test_labels_have_no_more_rows_than_asked(words: str, rows: int) -> None:
    """On the window, in Chinese as in English: no row more, none wider, and marked by an ellipsis."""
    block = clipped(words, STYLE, 300, rows)
    whole = lay_out(words, STYLE, 300)
    assert block.width <= 300
    assert len(block.rows) == min(rows, len(whole.rows))
    assert (block == whole) == (len(whole.rows) <= rows)
    assert block == whole or str(block.rows[-1]).endswith("…")


@given(words=WORDS, room=st.integers(1, 40), rows=st.integers(1, 3))
def test_never_wider_and_never_more_rows(words: str, room: int, rows: int) -> None:
    """What fits is left alone; what does not is cut at a break, or inside a word that no row could hold."""
    cut = _cut(words, room, rows)
    if _in_box(words, room, rows):
        assert cut == words
        return
    assert cut.endswith("…")
    assert _in_box(cut, room, rows)
    kept = cut[:-1].rstrip(" ")
    assert words.startswith(kept)
    left = words[len(kept) :]
    first = atoms(words)[0][1] if words else 0
    ends = {end for _, end in (atoms(words) if len(kept) > first else characters(words))}
    assert not kept or any(len(kept) + gap in ends for gap in range(len(left) + 1))


@pytest.mark.parametrize(
    ("words", "room", "cut"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two …"),
        ("one, two, three", 9, "one …"),
        ("one two three", 4, "one…"),
        ("extraordinary", 6, "extra…"),
        ("向上社交", 7, "向上社…"),
        ("她说，今天去学校", 8, "她说…"),
        ("说“向上”，然后走了", 9, "说“向上”…"),
        ("我在 Peking 大学生", 13, "我在 Peking …"),
        ("one", 0, "…"),
        ("，。，one", 3, "…"),
    ],
)
def test_where_words_are_cut(words: str, room: int, cut: str) -> None:
    """Behind a whole word with a space, behind a Chinese character without one, no loose comma before it."""
    assert fit(words, lambda said: columns(said) <= room) == cut


def test_an_accent_stays_with_its_letter() -> None:
    """A word cut inside is cut between two characters as they are seen."""
    assert fit("e\u0301e\u0301e\u0301e\u0301", lambda said: columns(said) <= 3) == "e\u0301e\u0301…"


@given(st.integers(0, 100))
def test_the_largest_share_that_fits(room: int) -> None:
    """The first of the shares at which it fits, or the least of them."""
    made = largest(SHARES, lambda share: round(100 * share), lambda high: high <= room)
    fitting = [round(100 * share) for share in SHARES if round(100 * share) <= room]
    assert made == (max(fitting) if fitting else 30)


def test_nothing_is_made_in_vain() -> None:
    """What fits at once is made once, and the least is not asked whether it fits."""
    tried: list[int] = []

    def make(size: int) -> int:
        tried.append(size)
        return size

    assert largest((4, 3, 2, 1), make, lambda size: size <= 3) == 3
    assert largest((4, 3), make, lambda _: False) == 3
    assert tried == [4, 3, 4, 3]
