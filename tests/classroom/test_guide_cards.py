"""The guide has cards to hold up, and calls scenes as the class's screen does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from game.authoring.map.overview import overview
from game.authoring.odds import odds
from game.classroom.guide import guide
from game.classroom.guide.phrases import called
from game.classroom.plan import measured
from game.papers import Figure, Label, to_html
from game.papers.pdf import to_pdf
from tests.classroom.classes import story

if TYPE_CHECKING:
    from pathlib import Path

    from game.papers import Document
    from game.story.scenario import Scenario


def _guide(scenario: Scenario) -> Document:
    (known,) = odds(scenario)
    told = measured(scenario)
    drawing = overview(scenario, known.passages, [each.scene for each in told.stops])
    return guide(scenario, told, known.scenes, drawing)


def test_four_cards_fill_a_page_of_their_own(tmp_path: Path) -> None:
    """A to D, each a quarter of a page, with letters some nine centimetres wide to be read across a room."""
    document = _guide(story())
    figure = next(
        block for block in document.blocks if isinstance(block, Figure) and "Four cards" in block.instead
    )
    labels = [shape for shape in figure.drawing.shapes if isinstance(shape, Label)]
    assert [label.words for label in labels] == ["A", "B", "C", "D"]
    points = 483 / figure.drawing.width  # the width of a page's text
    assert all(label.size * points > 240 for label in labels)
    paper = tmp_path / "guide.pdf"
    paper.write_bytes(to_pdf(document))
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(paper).pages]
    (cards,) = [page for page in pages if page.startswith("Cards to hold up")]
    assert re.search(r"numbers\. A ?B ?C ?D A fifth option", cards)


@pytest.mark.parametrize("name", ["wenzhu", "meng_jin", "lin_feng", "yang_kaikai"])
def test_no_scene_is_called_by_its_id(name: str) -> None:
    """Neither on the map nor where to stop: a teacher has never seen one."""
    scenario = story(name)
    text = to_html(_guide(scenario))
    said = " ".join(called(scene).lower() for scene in scenario.scenes.values())
    ids = [scene.replace("_", " ") for scene in scenario.scenes]
    for words in (each for each in ids if each not in said):
        assert f">{words}</text>" not in text.lower()
        assert f">{words}: luck</text>" not in text.lower()
        assert f"on the map: {words}" not in text.lower()
    assert "m 2136" not in text.lower()
