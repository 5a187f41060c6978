"""The map: laid out so that it can be read, and written so that no story can break it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from game.authoring.map import Known, Laid, cards_of, dot, lay_out_cards, mermaid, page, svg
from game.authoring.map.cards import WIDE, wrapped
from game.authoring.map.overview import overview
from game.authoring.odds import odds
from game.cli.stories import shipped
from game.loader import load_path
from game.papers import Label, Rect
from game.story.labels import scene_name
from game.story.scenario import Chance, Ending, Next
from game.typography.columns import columns
from tests.analysis.small_stories import small_story
from tests.authoring.marked_story import marked_story

if TYPE_CHECKING:
    from game.story import Scenario
    from game.story.scenario import Scene

HOSTILE = "</script><img src=x onerror=alert(1)>\"'&]]>{}|\\;#\u2028 向上 🍵 --> end"


def _story(path: object) -> Scenario:
    scenario = load_path(path).scenario  # type: ignore[arg-type]
    assert scenario is not None
    return scenario


STORIES = [_story(path) for path in shipped()] + [small_story(seed) for seed in range(40)]


def _hostile() -> Scenario:
    story = STORIES[1]
    return evolve(story, title=HOSTILE, summary=HOSTILE)


def _overlap(laid: Laid) -> bool:
    boxes = [(x, y, x + WIDE, y + laid.cards[id_].height) for id_, (x, y) in laid.graph.corners.items()]
    return any(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
        for number, a in enumerate(boxes)
        for b in boxes[number + 1 :]
    )


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_cards_stand_apart_and_arrows_go_onward(story: Scenario) -> None:
    """No card lies on another, all lie on the map, and every arrow that is drawn leads from left to right."""
    laid = lay_out_cards(cards_of(story))
    assert laid.graph.corners.keys() == story.scenes.keys()
    assert not _overlap(laid)
    for id_, (x, y) in laid.graph.corners.items():
        assert 0 <= x <= laid.graph.size[0] - WIDE
        assert 0 <= y <= laid.graph.size[1] - laid.cards[id_].height
    for arrow in laid.graph.arrows:
        assert all(one[0] <= other[0] for one, other in pairwise(arrow.points))
        if not arrow.points:
            assert laid.graph.corners[arrow.target][0] <= laid.graph.corners[arrow.source][0]


@pytest.mark.parametrize("story", STORIES[:4], ids=lambda story: story.id)
def test_the_stories_that_ship_are_no_spaghetti(story: Scenario) -> None:
    """Fewer than one arrow in two crosses another, and arrows pass by cards, not through them."""
    laid = lay_out_cards(cards_of(story))
    assert laid.graph.crossings < len(laid.graph.arrows) / 2
    for arrow in laid.graph.arrows:
        for (x, y), (right, _) in list(pairwise(arrow.points))[1::2]:
            for id_, (left, top) in laid.graph.corners.items():
                inside = left < right and x < left + WIDE and top < y < top + laid.cards[id_].height
                assert not inside, (arrow, id_)


def test_it_is_the_same_every_time() -> None:
    """The same story gives the same picture."""
    story = STORIES[0]
    assert svg(lay_out_cards(cards_of(story)), "x") == svg(lay_out_cards(cards_of(story)), "x")


@pytest.mark.parametrize("story", [*STORIES[:4], _hostile()], ids=lambda story: story.title[:12])
def test_the_picture_is_well_formed(story: Scenario) -> None:
    """It reads as XML, whatever a title holds, and has a card for every scene."""
    root = ET.fromstring(svg(lay_out_cards(cards_of(story)), story.title))  # noqa: S314 - our own text
    cards = [each for each in root.iter() if each.get("class", "").startswith("card")]
    assert len(cards) == len(story.scenes)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(
            name.startswith("on") or (value or "").startswith("http")
            for name, value in attrs
            if name != "xmlns"
        )


def test_nothing_of_a_story_becomes_markup_or_script() -> None:
    """The page holds one script, no picture or handler from the story, and the story's data reads back."""
    story = _hostile()
    made = page(story, lay_out_cards(cards_of(story)))
    tags = _Tags()
    tags.feed(made)
    assert tags.tags.count("script") == 1
    assert "img" not in tags.tags
    assert "Content-Security-Policy" in made
    data = re.search(r"^const scenes = (.*);$", made, re.MULTILINE)
    assert data is not None
    assert json.loads(data[1]).keys() == story.scenes.keys()


def test_marks_of_the_page_in_a_story_are_words() -> None:
    """A title and lines that read like the page's own marks stand there as they are written."""
    story = marked_story()
    made = page(story, lay_out_cards(cards_of(story)))
    assert re.findall(r"<title>(.*)</title>", made) == [f"{story.title}: map", str(story.title)]
    data = re.search(r"^const scenes = (.*);$", made, re.MULTILINE)
    assert data is not None
    said = json.loads(data[1])[story.start]["lines"][0]["text"][0][0]
    assert said == "The note says @MAP@ and @SCENES@, and </script> below it."


@pytest.mark.parametrize("story", STORIES[:6], ids=lambda story: story.id)
def test_other_programs_get_whole_words(story: Scenario) -> None:
    """In Graphviz and Mermaid every scene is named, and every quotation mark is closed."""
    cards = cards_of(evolve(story, title=HOSTILE))
    for made in (dot(cards, HOSTILE), mermaid(cards, HOSTILE)):
        assert all(card.id in made for card in cards)
        for line in made.split("\n"):
            assert len(re.findall(r'(?<!\\)"', line)) % 2 == 0, line


def test_what_is_known_is_shown() -> None:
    """Shares stand on the cards; what no play reaches says so."""
    story = STORIES[2]
    known = Known(scenes={story.start: 1.0}, never=frozenset({"ending_cup"}))
    made = svg(lay_out_cards(cards_of(story, known)), "x")
    assert ">100\u00a0%<" in made
    assert made.count("no play comes here") == 1


@pytest.mark.parametrize("words", ["", "a", "一二三四五六七八九十" * 5, "word " * 30, "x" * 90])
def test_words_fit_their_card(words: str) -> None:
    """Lines are no wider than asked for, Chinese characters counting twice."""
    assert all(columns(line) <= 33 for line in wrapped(words, 2))


def _on_one_page(story: Scenario, scene: Scene) -> tuple[str, ...]:
    """What a scene is called on the map in the guide."""
    match scene.then:
        case Ending() as ending:
            return wrapped(ending.name, 2, 15)
        case Chance():
            return ("Luck", *wrapped(scene_name(story, scene.id), 1, 20))
    return wrapped(scene_name(story, scene.id), 2, 20)


@pytest.mark.parametrize("story", STORIES[:12], ids=lambda story: story.id)
def test_the_map_on_one_page_shows_decisions_luck_and_endings(story: Scenario) -> None:
    """Each has the words of its page and not its id, boxes stand apart inside it, stops have numbers."""
    stops = [scene.id for scene in story.scenes.values() if scene.discuss]
    (known,) = odds(story)
    drawing = overview(story, known.passages, stops)
    boxes = [shape for shape in drawing.shapes if isinstance(shape, Rect)]
    names = [shape.words for shape in drawing.shapes if isinstance(shape, Label)]
    shown = [
        s for s in story.scenes.values() if not isinstance(s.then, Next) or s.discuss or s.id == story.start
    ]
    assert len(boxes) == len(shown)
    told = [line for scene in shown for line in _on_one_page(story, scene)]
    assert sorted(told) == sorted(each for each in names if not each.isdecimal())
    assert [each for each in names if each.isdecimal()] == [str(n + 1) for n in range(len(stops))]
    for number, a in enumerate(boxes):
        assert 0 <= a.x <= drawing.width - a.width + 0.01
        assert 0 <= a.y <= drawing.height - a.height
        for b in boxes[number + 1 :]:
            apart = a.x + a.width < b.x or b.x + b.width < a.x or a.y + a.height < b.y or b.y + b.height < a.y
            assert apart, (a, b)
