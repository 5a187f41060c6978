"""The teacher's guide: all a teacher needs of a story is on it, and nothing in a story becomes markup."""

from __future__ import annotations

import itertools
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.guide import guide
from game.classroom.plan import measured
from game.cli.guide import write_guide
from game.cli.stories import shipped
from game.loader import load_path
from game.papers import to_html
from game.story.scenario import Ending
from tests.analysis.small_stories import small_story
from tests.authoring.marked_story import marked_story

if TYPE_CHECKING:
    from game.story import Scenario

CASES = Path(__file__).resolve().parents[1] / "analysis" / "cases"
HOSTILE = "</style></main><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u2028 向上 🍵 -->"


def _stories() -> list[Scenario]:
    return [story for path in shipped() if (story := load_path(path).scenario)]


STORIES = _stories()


def _page(story: Scenario, *, exact: bool = True) -> str:
    told = measured(story)
    stops = tuple(evolve(stop, exact=exact) for stop in told.stops)
    endings = [scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)]
    shares = dict.fromkeys(endings, 1 / len(endings))
    return to_html(guide(story, evolve(told, stops=stops), shares, exact=exact))


class _Reader(HTMLParser):
    """What a browser would see: tags in order, the text of headings, and all text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open += [] if tag == "meta" else [tag]
        names = {name for name, _ in attrs}
        assert not any(name.startswith("on") or name in {"src", "href"} for name in names)
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append((int(tag[1]), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data
        if self.open and self.open[-1] in {"h1", "h2", "h3", "h4"}:
            level, words = self.headings[-1]
            self.headings[-1] = level, words + data


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    assert not reader.open
    return reader


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_all_that_a_teacher_needs_is_there(story: Scenario) -> None:
    """Every stop with its prompt and note, every ending with its questions, the content note, both plans."""
    seen = _read(_page(story))
    text = " ".join(seen.text.split())
    for scene in story.scenes.values():
        if scene.discuss:
            assert scene.discuss.prompt in text
            assert scene.facilitator in text
        if isinstance(scene.then, Ending):
            assert scene.then.name in text
            assert all(str(question) in text for question in scene.then.debrief)
    assert story.content_note[1:] in text
    assert story.teaching is not None
    assert all(part in text for part in story.teaching.summary.split("\n"))
    assert all(word.meaning in text and word.chinese in text for word in story.teaching.vocabulary)
    assert all(question in text for question in story.teaching.open_questions)
    assert "A lesson of 45 minutes" in text
    assert "A lesson of 90 minutes" in text


@pytest.mark.parametrize("story", [*STORIES, small_story(3)], ids=lambda story: story.id)
def test_headings_go_down_step_by_step(story: Scenario) -> None:
    """One heading of the first level, and none that skips a level, for those who read by headings."""
    levels = [level for level, _ in _read(_page(story)).headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_nothing_of_a_story_becomes_markup() -> None:
    """A story full of markup is a page full of words: no script, no picture, nothing from outside."""
    story = evolve(STORIES[0], title=HOSTILE, summary=HOSTILE, content_note=HOSTILE)
    page = _page(story)
    seen = _read(page)
    assert not {"script", "img", "iframe", "link"} & set(seen.tags)
    assert seen.text.count("<script>alert(1)</script>") >= 3
    assert "default-src 'none'" in page
    assert not [sign for sign in ("http:", "https:", "url(", "@import") if sign in page]


def test_a_story_without_stops_has_a_guide() -> None:
    """What a story does not have is left out, and the plan gives its time to the rest."""
    page = _page(small_story(1))
    assert "Where to stop" not in page
    assert "A lesson of 45 minutes" in page


def test_what_a_story_does_not_tell_teachers_is_left_out() -> None:
    """Without a teaching part there is no heading that promises one."""
    seen = _read(_page(evolve(STORIES[0], teaching=None)))
    headings = [words for _, words in seen.headings]
    assert not {"What happens", "Words to explain", "What the story leaves open"} & set(headings)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_story_that_ships_is_ready_for_a_class(story: Scenario) -> None:
    """It tells teachers what happens, explains its words, leaves questions open, and has stops with notes."""
    assert story.teaching is not None
    assert len(story.teaching.summary.split()) > 80
    assert len(story.teaching.vocabulary) >= 6
    assert len(story.teaching.open_questions) >= 4
    stops = [scene for scene in story.scenes.values() if scene.discuss]
    assert len(stops) >= 4
    assert all(scene.facilitator for scene in stops)


def test_words_that_look_like_the_pages_marks_are_words() -> None:
    """The title of a story and of an ending stand in the guide as they are written."""
    reader = _Reader()
    reader.feed(_page(marked_story()))
    assert reader.headings[0] == (1, "Why @MAP@ matters")
    assert "@TITLE@" in reader.text


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_only_what_is_proven_is_said_of_every_road(story: Scenario) -> None:
    """An estimate never claims all roads, nor none."""
    exact, guessed = (_read(_page(story, exact=known)).text for known in (True, False))
    every = [stop.scene for stop in measured(story).stops if stop.share > 1 - 1e-9]
    assert exact.count("Every road leads here.") == len(every)
    for claim in ("very road", "100\u00a0%", " 0\u00a0%"):
        assert claim not in guessed


def _guide_of(case: str, tmp_path: Path, states: int, seconds: float = 60) -> str:
    """The words of the guide to a case, as the command writes it."""
    out = tmp_path / "guide.html"
    assert write_guide(CASES / f"{case}.yaml", out, states, seconds, 2e9) == 0
    return _read(out.read_text(encoding="utf-8")).text


def test_a_guide_to_what_is_too_large_says_what_is_estimated(tmp_path: Path) -> None:
    """Endings that no play met are not said to be on no road, and plays that were cut off are told."""
    said = _guide_of("two-counters", tmp_path, 100, seconds=5)
    assert "every choice as likely, estimated from many plays. 100\u00a0% of these plays were ended" in said
    assert "An open ending, met in none of these plays." in said
    assert "Minutes to read and to decide are estimated from 2,000 plays at random." in said
    assert "100\u00a0% of these were ended before an ending, and count as far as they came." in said


def test_a_guide_says_what_never_ends(tmp_path: Path) -> None:
    """Its shares are exact and add up to half."""
    said = _guide_of("no-exit-statistics", tmp_path, 20_000_000)
    assert "every choice as likely. 50\u00a0% of roads never end." in said
    assert "A quiet ending, 50\u00a0% of roads." in said


def test_a_guide_says_under_one_percent_and_never_apart(tmp_path: Path) -> None:
    """Once in a million is under 1 %; what nothing leads to is on no road."""
    said = _guide_of("rare-weights", tmp_path, 20_000_000)
    assert "An open ending, over 99\u00a0% of roads." in said
    assert "An open ending, under 1\u00a0% of roads." in said
    assert "An open ending, on no road." in _guide_of("mixed-starts", tmp_path, 20_000_000)
