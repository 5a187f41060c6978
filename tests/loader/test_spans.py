"""Where a part of a story stands in its file, and in the file that translates it."""

from __future__ import annotations

import pytest

from game.diagnostics import Source, Span
from game.loader import spans
from game.loader.match_texts import matched, part_of
from game.loader.passage_kinds import Kind
from game.loader.passages import Passage
from game.words.po_lines import Entry
from tests.loader.small import STORY


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (1, 1, 2)),
        (("title",), (2, 8, 16)),
        (("scenes", "gate"), (14, 3, 7)),
        (("scenes", "gate", "lines", 0), (17, 9, 31)),
        (("scenes", "gate", "lines", 7), (16, 5, 10)),
        (("scenes", "gate", "choices", "ask", "text"), (19, 19, 30)),
        (("scenes", "gate", "choices", "ask", "goto"), (19, 57, 61)),
        (("scenes", "gate", "choices", "run", "text"), (18, 5, 12)),
        (("scenes", "gone", "lines", 0), (13, 1, 7)),
        (("gone", "title"), (1, 1, 2)),
        (("title", "more"), (2, 8, 16)),
    ],
)
def test_a_path_is_followed_as_far_as_the_file_has_it(
    path: tuple[str | int, ...], place: tuple[int, int, int]
) -> None:
    """Names are pointed at, and of titles, texts and conditions the words; beyond, what was come to."""
    line, column, end = place
    assert spans(Source("small.yaml", STORY), [path]) == [Span("small.yaml", line, column, end)]


def _passage(key: str, source: str) -> Passage:
    return Passage(key=key, kind=Kind.LINE, written=source)


def _entry(key: str, source: str) -> Entry:
    return Entry(key=key, source=source, translated=(f"{source} auf Deutsch",))


def test_a_text_that_moved_is_found_again_in_its_scene_alone() -> None:
    """The same words in another scene, or in the head, are another text."""
    here, there = _entry("scenes.hall.lines.1", "Well."), _entry("scenes.gate.lines.1", "Well.")
    moved = _passage("scenes.hall.lines.2", "Well.")
    assert matched([moved], [there]) == {}
    assert matched([moved], [there, here]) == {moved.key: here}
    name = _passage("characters.well.name", "Well.")
    assert matched([name], [there, here]) == {}
    assert matched([name], [_entry("characters.lu.name", "Well.")]) != {}


def test_an_entry_is_of_one_text() -> None:
    """The first that moved takes the first entry; what is left over is not translated."""
    entries = [_entry("scenes.hall.lines.8", "Well."), _entry("scenes.hall.lines.9", "Well.")]
    texts = [_passage(f"scenes.hall.lines.{number}", "Well.") for number in (1, 2, 3)]
    assert matched(texts, entries) == {texts[0].key: entries[0], texts[1].key: entries[1]}


def test_the_part_of_a_key() -> None:
    """Its scene, or its part of the head."""
    keys = ("scenes.gate.lines.3", "characters.lu.name", "title", "scenes")
    assert [part_of(key) for key in keys] == ["scenes.gate", "characters", "title", "scenes"]
