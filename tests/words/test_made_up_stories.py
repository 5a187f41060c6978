"""The four stories in made-up languages: every text is another, and nothing else is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

import pytest
from attrs import evolve, fields, has

from game.analysis import Budget, graph_of, reach, shares
from game.authoring.walk_files import read_walk, walk_of, walks_beside
from game.loader import find, load_path
from game.loader.translation_file import languages_of
from game.resources import SCENARIOS
from game.story import follow, parse_walk, replay
from game.story.cases import Cases
from game.story.own_moment import OwnMoment
from game.story.page import page
from game.story.playthrough import Step
from game.story.slots import Stat
from game.story.step_marks import met
from game.story.text import Text
from tests.words.made_up import write_program, write_stories
from tests.words.msgfmt import msgfmt_takes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.story import Scenario

STORIES = find(SCENARIOS)
# What is no language: ids, words of the catalogue, colours, clocks, Chinese beside its meaning or a name.
CODES = {
    *("id", "language", "digest", "protagonist", "start", "character", "scene", "goto", "speaker", "kind"),
    *("look", "mood", "colour", "tone", "place", "light", "season", "weather", "view", "form"),
    *("clock", "chinese", "pinyin", "also", "mark", "source", "moment", "shot", "holds", "posture"),
}
# Words of the catalogue in a moment with people of the story; their names are its own.
IN_MOMENT = {"kind", "thing"}
# Nor is this: values are ids of words, of which `parts` has what is shown, and notes are for translators.
OTHER = {
    "note",
    "renamed",
    "values",
    "promises",
    "path",
    "entering",
    "marks",
    "open_if",
    "weight",
    "original",
    "source",
    "mark",
    "condition",
    "effects",
    "cover",
    "visits",
}


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both languages, for the program and the stories."""
    folder = tmp_path_factory.mktemp("words")
    write_program(folder)
    write_stories(folder)
    return folder


@pytest.fixture(autouse=True)
def _tried(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UPWARD_WORDS", str(words))


@cache
def source(story: Path) -> Scenario:
    """A story as its author wrote it."""
    return _whole(story, None)


def _whole(story: Path, language: str | None) -> Scenario:
    """A story of which nothing is left plain."""
    loaded = load_path(story, language=language)
    assert loaded.scenario is not None
    assert [one for one in loaded.diagnostics if one.rule[2] == "9" and one.rule != "UP913"] == []
    return loaded.scenario


def _texts(part: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, with where it stands: found by looking, not by the program's list of texts."""
    if isinstance(part, Enum):
        return  # a word of the catalogue, as the light of one of several cases
    if isinstance(part, str | Text):
        yield at, str(part)
        return
    for name, value in _parts(part):
        yield from _texts(value, f"{at}.{name}")


def _parts(part: object) -> Iterator[tuple[object, object]]:
    """What a value is made of, by name or number."""
    if isinstance(part, Mapping):
        yield from part.items()
    elif isinstance(part, tuple):
        yield from enumerate(part, 1)
    elif has(kind := type(part)):
        for each in fields(kind):
            value = getattr(part, each.name)
            coded = each.name in CODES and (isinstance(value, str) or (kind, each.name) == (Cases, "moment"))
            coded = coded or (kind is OwnMoment and each.name in IN_MOMENT)
            if each.name not in OTHER and not coded:
                yield each.name, value


def _plain(text: str) -> bool:
    return any(map(str.isalpha, text)) and not (text.startswith("[") and text.endswith("]"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_no_text_of_a_story_is_left_plain(story: Path) -> None:
    """Wherever a text is kept in a scenario, it is in brackets; there are as many as there were."""
    made = _whole(story, "xx")
    found = dict(_texts(made))
    assert [at for at, text in found.items() if _plain(text)] == []
    assert found.keys() == dict(_texts(source(story))).keys()
    assert len(found) > 500


@pytest.mark.one_in(2)
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_everything_but_the_words_is_the_same(story: Path) -> None:
    """Ids, order, values, and the share of every ending to the last digit."""
    before, made = source(story), _whole(story, "xw")
    assert made.language == "xw"
    assert (made.id, made.digest, [*made.scenes], [*made.visits]) == (
        before.id,
        before.digest,
        [*before.scenes],
        [*before.visits],
    )
    assert [slot.id for slot in made.slots if isinstance(slot, Stat)] == [
        slot.id for slot in before.slots if isinstance(slot, Stat)
    ]
    odds = [shares(reach(graph_of(each), (None,), None, Budget())) for each in (before, made)]
    assert odds[0].endings == odds[1].endings
    assert odds[0].steps == odds[1].steps


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_every_walk_is_gone_in_another_language(story: Path) -> None:
    """What a reader sees on its way is in brackets: lines, options, reasons; and it ends where it ends."""
    made = _whole(story, "xx")
    for path in walks_beside(story):
        walk = parse_walk(read_walk(path).text)
        wordless = [
            evolve(each, words=(), offers=tuple(evolve(offer, reason="") for offer in each.offers))
            for each in walk.passages
        ]
        assert follow(made, evolve(walk, passages=tuple(wordless))) is None
        steps = [Step(each.scene, each.step) for each in walk.passages if each.step]
        for state in replay(made, steps, walk.circumstance).playthrough.states:
            assert [text for _, text in _texts(page(made, state)) if _plain(text)] == []


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_msgfmt_takes_both_languages(story: Path) -> None:
    """With the check of what is put in, for it marks texts that have values."""
    files = languages_of(story, source(story).id)
    assert [*files] == ["xw", "xx"]
    for path in files.values():
        assert msgfmt_takes(path)


def test_a_save_opens_in_any_language(words: Path) -> None:
    """What is kept is ids and marks of the author's words: nothing is told of another language."""
    assert (words / "xx" / "upward.po").exists()
    story = STORIES[-1]
    made, before = _whole(story, "xx"), source(story)
    walk = parse_walk(read_walk(next(iter(walks_beside(story)))).text)
    steps = [Step(each.scene, each.step) for each in walk.passages if each.step]
    for one, other in ((made, before), (before, made)):
        play = replay(one, steps, walk.circumstance).playthrough
        again = replay(other, play.steps, play.circumstance).playthrough
        assert again.states == play.states
        assert walk_of(again) == walk_of(play)
        assert met(again) == met(play)
