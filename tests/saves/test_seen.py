"""What has been read is remembered, line by line, in whatever language, and after a comma was mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.diagnostics import Source
from game.loader import load
from game.saves import Store
from game.story.line_marks import is_known, joined_marks, line_mark
from game.story.text import plain

if TYPE_CHECKING:
    from pathlib import Path

    from game.story.scenario import Scene


def test_lines_read_are_known_again(tmp_path: Path) -> None:
    """Lines of a scene add up over visits and outlive the program; another story knows nothing of them."""
    store = Store(tmp_path)
    store.see("wenzhu", "dorm", ["aa:0", "bb:1"])
    store.see("wenzhu", "dorm", ["bb:3", "cc:1"])
    again = Store(tmp_path)
    assert again.seen("wenzhu") == {"dorm": frozenset(("aa:0", "bb:3", "cc:1"))}
    assert again.seen("lin_feng") == {}


def test_a_damaged_list_is_put_aside_and_told(tmp_path: Path) -> None:
    """What cannot be understood is no reason to stop; it is told, and kept beside."""
    (tmp_path / "seen.json").write_text('{"format": 1, "seen": {"wenzhu": 5}}', encoding="utf-8")
    store = Store(tmp_path)
    assert store.seen("wenzhu") == {}
    assert store.notes
    assert store.see("wenzhu", "dorm", ["One."])
    assert set(Store(tmp_path).seen("wenzhu")) == {"dorm"}


def _scene(*lines: str) -> Scene:
    text = "".join(f"      - {line}\n" for line in lines)
    made = load(
        Source(
            "small.yaml",
            "upward: 1\ntitle: S\nprotagonist: me\ncharacters: {me: {name: Me, look: wenzhu}}\n"
            "stats: {confidence: 30}\nstart: s\nscenes:\n  s:\n    place: home\n    lines:\n"
            f"{text}    ending: {{title: E, tone: open}}\n",
        )
    ).scenario
    assert made is not None
    return made.scenes["s"]


def _marks(scene: Scene) -> list[str]:
    return [line_mark(line, place) for place, line in enumerate(scene.lines)]


@pytest.mark.parametrize(
    ("now", "read"),
    [
        (["One.", "Two, {confidence}.", "Three."], [True, True, True]),
        (["One.", "Two {confidence}!", "Three."], [True, True, True]),  # a comma was mended
        (["New.", "One.", "Two, {confidence}.", "Three."], [False, True, True, True]),
        (["Three.", "One.", "Two, {confidence}."], [True, True, True]),
        (["One.", "Three."], [True, True]),
        (["One.", "Two, {confidence}.", "Three.", "Four."], [True, True, True, False]),
        (["me: One.", "Two, {confidence}.", "Three."], [True, True, True]),
    ],
)
def test_a_line_is_known_by_its_words_and_then_by_its_place(now: list[str], read: list[bool]) -> None:
    """A mended comma is no new line; one that was put in is, wherever."""
    kept = frozenset(_marks(_scene("One.", "Two, {confidence}.", "Three.")))
    scene = _scene(*now)
    assert [is_known(scene, mark, kept) for mark in _marks(scene)] == read


def test_a_translated_line_is_the_line_it_was_translated_from() -> None:
    """What was read in one language was read in all."""
    scene = _scene("One.", "Two.")
    translated = evolve(
        scene,
        lines=tuple(evolve(line, text=plain("Eins."), source=str(line.text)) for line in scene.lines),
    )
    assert _marks(translated) == _marks(scene)


def test_marks_without_a_place_are_known_by_their_words() -> None:
    """Files from before have only those."""
    scene = _scene("One.", "Two.")
    first, second = _marks(scene)
    kept = frozenset({first.partition(":")[0]})
    assert (is_known(scene, first, kept), is_known(scene, second, kept)) == (True, False)
    assert joined_marks(kept, frozenset({first})) == {first}
