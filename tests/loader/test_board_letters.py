"""Words on boards: a script of which no face has letters is told, one that a face has is not."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it ships no types

from game.diagnostics import Severity, Source
from game.loader import load
from game.loader.board_letters import unlettered
from game.resources import FONTS
from game.web.sign_letters import SIGN_FACES
from tests.loader.test_own_world_slips import HEAD, STORY


@pytest.mark.parametrize(
    ("words", "script"),
    [
        *(("شاي", "Arabic"), ("चाय", "Devanagari"), ("Tee ชา", "Thai"), ("차", "Hangul"), ("ቡና", "Ethiopic")),
        *(
            ("Chai 20 / 35 → ½", ""),
            ("Café Ångström", ""),
            ("чай", ""),
            ("τσάι", ""),
            ("茶 ちゃ", ""),
            ("🍵", ""),
        ),
    ],
)
def test_a_script_is_told_by_its_name(words: str, script: str) -> None:
    """The first that has no letters; digits, signs and emoji are of no script."""
    assert unlettered(words) == script


def test_what_the_faces_have_is_what_is_let_be() -> None:
    """No letter of a face that signs are lettered in is told."""
    there: set[str] = set()
    for file in SIGN_FACES.values():
        with TTFont(FONTS / f"{file}.ttf", lazy=True) as face:
            there |= {chr(sign) for sign in face.getBestCmap()}
    assert [letter for letter in there if unlettered(letter)] == []


def test_plain_check_tells_it_at_its_line() -> None:
    """A warning, once for each board; the story still plays."""
    head = (
        HEAD % "places:\n  stall:\n    like: noodle_shop\n    signs:\n      board: Chai\n      prices: चाय २०"
    )
    loaded = load(Source("stall.yaml", (STORY % head).replace("place: lake", "place: stall")))
    assert loaded.scenario is not None
    (found,) = loaded.diagnostics
    assert (found.rule, found.severity, found.span.line) == ("UP642", Severity.WARNING, 10)
    assert "Devanagari" in found.message
    assert found.hint
