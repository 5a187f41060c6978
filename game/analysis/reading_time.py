"""How much there is to read: words in all, words and minutes of a play, and how often one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.analysis.monte_carlo import sample
from game.analysis.story_graph import graph_of
from game.story.scenario import Choices, Ending
from game.typography.breaks import is_chinese, is_ideograph

if TYPE_CHECKING:
    from game.analysis.monte_carlo import Sample
    from game.story import Scenario
    from game.story.scenario import Line, Scene

# Silent reading of English: 238 words a minute (Brysbaert, 2019); Chinese about 260 characters.
_WORDS_A_MINUTE: Final = 238
_CHARACTER: Final = 238 / 260  # words that take as long as a Chinese character
_PLAYS: Final = 2_000


@frozen(kw_only=True)
class Reading:
    """A story's lengths: `words`, `minutes` and `choices` of a mean play, `all_words` of all scenes.

    A Chinese character counts as nearly a word.
    """

    scenes: int
    endings: int
    all_words: int
    words: int
    minutes: float
    choices: float


def reading(scenario: Scenario) -> Reading:
    """A story's lengths, measured over 2,000 random plays; the same each time."""
    plays = sample(graph_of(scenario), _PLAYS, 11)
    words = sum(_read(scene, plays) for scene in scenario.scenes.values()) / _PLAYS
    choosing = {scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Choices)}
    return Reading(
        scenes=len(scenario.scenes),
        endings=sum(isinstance(scene.then, Ending) for scene in scenario.scenes.values()),
        all_words=round(sum(_written(scene) for scene in scenario.scenes.values())),
        words=round(words),
        minutes=words / _WORDS_A_MINUTE,
        choices=sum(n for (scene, _), n in plays.steps.items() if scene in choosing) / _PLAYS,
    )


def count(text: object) -> float:
    """The words of a text, a Chinese character counting for as much of a word as it takes to read."""
    written = str(text)
    characters = sum(map(is_ideograph, written))
    others = "".join(" " if _ends_a_word(char) else char for char in written)
    return len(others.split()) + _CHARACTER * characters


def _ends_a_word(char: str) -> bool:
    """Whether a character is counted by itself, or is a mark beside such."""
    return is_ideograph(char) or (is_chinese(char) and not char.isalnum())


def _lines(scene: Scene) -> tuple[Line, ...]:
    return (*scene.lines, *(scene.then.reflection if isinstance(scene.then, Ending) else ()))


def _offered(scene: Scene) -> float:
    return sum(count(each.text) for each in scene.then.choices) if isinstance(scene.then, Choices) else 0


def _written(scene: Scene) -> float:
    return sum(count(line.text) for line in _lines(scene)) + _offered(scene)


def _read(scene: Scene, plays: Sample) -> float:
    """The words read in a scene over all plays."""
    values = plays.values.get(scene.id)
    if values is None:
        return 0
    visits = [tuple(column) for column in values.T.tolist()]
    total = _offered(scene) * len(visits)
    for line in _lines(scene):
        shown = len(visits) if line.condition is None else sum(map(line.condition.test, visits))
        total += count(line.text) * shown
    return total
