"""The page about walks: its examples are followed, and what it shows as an answer is the answer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk
from game.diagnostics import RULES, Source, render
from game.loader import load
from game.story import parse_walk

PAGE = (Path(__file__).parents[2] / "docs" / "walks.md").read_text(encoding="utf-8")


def _shown(kind: str) -> list[str]:
    """The examples of a kind, as they stand on the page."""
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


STORY = load(Source("desk.yaml", _shown("yaml")[0]))
WALKS = _shown("walk")


def test_the_story_has_nothing_to_mend() -> None:
    """The story on the page is proven like any other."""
    assert prove(STORY) == ()


@pytest.mark.parametrize("text", WALKS)
def test_the_walks_hold(text: str, tmp_path: Path) -> None:
    """Each walk on the page is followed as it stands."""
    assert STORY.scenario is not None
    walk = tmp_path / "desk.walk"
    walk.write_text(text, encoding="utf-8")
    assert follow_walk(read_walk(walk), STORY.scenario).diagnostics == ()


def test_the_walks_show_everything_a_walk_can_say() -> None:
    """Words, both kinds of offers, both kinds of values, luck, `next`, and another start."""
    walks = [parse_walk(text) for text in WALKS]
    passages = [passage for walk in walks for passage in walk.passages]
    assert any(walk.circumstance for walk in walks)
    assert any(passage.words for passage in passages)
    assert {offer.locked for passage in passages for offer in passage.offers} == {False, True}
    assert any(offer.reason for passage in passages for offer in passage.offers)
    assert {"on_time", "next"} <= {passage.step for passage in passages}


def test_the_answer_is_the_answer(tmp_path: Path) -> None:
    """What the page says one is told of a walk that strays is what one is told."""
    assert STORY.scenario is not None
    walk = tmp_path / "desk.walk"
    walk.write_text(_shown("walk astray")[0], encoding="utf-8")
    followed = follow_walk(read_walk(walk), STORY.scenario)
    said = render(followed.diagnostics, [followed.source]).replace(str(walk), walk.name)
    assert said + "\n" == _shown("answer")[0]


def test_every_rule_of_walks_is_explained() -> None:
    """The table has each rule by its number and name."""
    for rule in RULES.values():
        if rule.id.startswith("UP8"):
            assert f"| {rule.id} {rule.name} |" in PAGE
