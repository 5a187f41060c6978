"""How long words take to read, in English and in Chinese."""

from __future__ import annotations

import pytest

from game.analysis.reading_time import count

CHARACTER = 238 / 260


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("", 0),
        ("two words", 2),
        ("向上", 2 * CHARACTER),
        ("向上 means upward", 2 + 2 * CHARACTER),
        ("𠮷\uf900", 2 * CHARACTER),
        ("她说：去吧，去吧。", 6 * CHARACTER),
        ("ＡＢＣ 大学", 1 + 2 * CHARACTER),
    ],
)
def test_characters_are_counted_one_by_one_and_others_as_words(words: str, read: float) -> None:
    """Ideographs of every extension count; marks beside them take no time."""
    assert count(words) == pytest.approx(read)
