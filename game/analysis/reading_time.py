"""How much there is to read: words in all, words and minutes of a play, and how often one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.monte_carlo import sample
from game.analysis.story_graph import graph_of
from game.analysis.vectorised import test_of
from game.analysis.wordings import alternatives, both, worded
from game.story.scenario import Choices, Ending
from game.typography.breaks import is_chinese, is_ideograph, is_narrow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from game.analysis.vectorised import Column
    from game.expressions import Node
    from game.story import Scenario
    from game.story.scenario import Line, Scene
    from game.story.text import Text

# Silent reading of English: 238 words a minute (Brysbaert, 2019); Chinese about 260 characters.
_WORDS_A_MINUTE: Final = 238
_CHARACTER: Final = 238 / 260  # words that take as long as a Chinese character
_PLAYS: Final = 2_000
# Rounds of a loop after which a play is cut off: nobody reads on for so long.
LONGEST_PLAY: Final = 1_000


@frozen(kw_only=True)
class Reading:
    """A story's lengths: `words`, `minutes` and `choices` of a mean play, `all_words` of all scenes.

    A Chinese character counts as nearly a word. `cut_off` is the share (0 to 1) of `plays` that came to no
    ending: what they read is left out, and where that is all of them the means are 0. `met` is the share of
    plays, cut off or not, that come to each scene at least once; `tried` is the words and choices of a mean
    play if those that were cut off count as far as they came.
    """

    scenes: int
    endings: int
    all_words: int
    words: int
    minutes: float
    choices: float
    cut_off: float
    plays: int
    met: Mapping[str, float]
    tried: tuple[float, float]


def reading(scenario: Scenario, go_on: Callable[[], bool] = lambda: True) -> Reading:
    """A story's lengths, measured over 2,000 random plays; the same each time.

    Plays are cut off after 1,000 rounds of a loop, or once `go_on` says no.
    """
    sums = _Sums(scenario)
    plays = sample(graph_of(scenario), _PLAYS, 11, watch=sums.add, longest=LONGEST_PLAY, go_on=go_on)
    ended = max(1, int(plays.ended.sum()))
    words = float(sums.words[plays.ended].sum()) / ended
    return Reading(
        scenes=len(scenario.scenes),
        endings=sum(isinstance(scene.then, Ending) for scene in scenario.scenes.values()),
        all_words=round(sum(_written(scene) for scene in scenario.scenes.values())),
        words=round(words),
        minutes=words / _WORDS_A_MINUTE,
        choices=int(sums.choices[plays.ended].sum()) / ended,
        cut_off=plays.unfinished / _PLAYS,
        plays=_PLAYS,
        met={scene: float(there.mean()) for scene, there in sums.met.items()},
        tried=(float(sums.words.mean()), float(sums.choices.mean())),
    )


@define(eq=False)
class _Sums:
    """What each play has read and chosen so far; nothing else of it is kept."""

    scenario: Scenario
    words: Column = field(factory=lambda: np.zeros(_PLAYS))
    choices: Column = field(factory=lambda: np.zeros(_PLAYS, np.int64))
    met: dict[str, Column] = field(factory=dict)  # for each scene which plays came there
    _scenes: dict[str, tuple[float, list[tuple[float, Node]]]] = field(factory=dict, init=False)

    def add(self, scene: str, values: Any, plays: Column) -> None:  # noqa: ANN401 - rows of values by slot
        """Count what these plays read on visiting a scene."""
        if scene not in self.met:
            self.met[scene] = np.zeros(_PLAYS, bool)
        self.met[scene][plays] = True
        always, at_times = self._lengths(scene)
        self.words[plays] += always
        for words, condition in at_times:
            self.words[plays] += words * test_of(condition, values, len(plays))
        if isinstance(self.scenario.scenes[scene].then, Choices):
            self.choices[plays] += 1

    def _lengths(self, id_: str) -> tuple[float, list[tuple[float, Node]]]:
        """The words of a scene that all read, and those that stand under a condition."""
        if id_ not in self._scenes:
            scene = self.scenario.scenes[id_]
            texts = [
                (line.text, None if line.condition is None else line.condition.tree) for line in _lines(scene)
            ]
            lengths = [each for text, when in (*texts, *_offered(scene)) for each in _lengths_of(text, when)]
            always = sum(words for words, when in lengths if when is None)
            self._scenes[id_] = always, [(words, when) for words, when in lengths if when is not None]
        return self._scenes[id_]


def _lengths_of(text: Text, when: Node | None) -> Iterator[tuple[float, Node | None]]:
    """How long a text is that is read while something holds, and how much longer while more does.

    Of wordings between which a condition decides one is read; of those that vary, their mean.
    """
    of = alternatives(text)
    usual = {number: int(each.condition is not None) for number, each in of.items()}
    words = count(worded(text, usual))

    def more(number: int, wording: int) -> float:
        return count(worded(text, {**usual, number: wording})) - words

    vary = [(number, each.of) for number, each in of.items() if each.condition is None]
    yield words + sum(more(number, each) / many for number, many in vary for each in range(many)), when
    for number, each in of.items():
        if each.condition is not None:
            yield more(number, 0), both(when, each.condition.tree)


def count(text: object) -> float:
    """The words of a text, a Chinese character counting for as much of a word as it takes to read."""
    written = str(text)
    if is_narrow(written):
        return len(written.split())
    characters = sum(map(is_ideograph, written))
    others = "".join(" " if _ends_a_word(char) else char for char in written)
    return len(others.split()) + _CHARACTER * characters


def _ends_a_word(char: str) -> bool:
    """Whether a character is counted by itself, or is a mark beside such."""
    return is_ideograph(char) or (is_chinese(char) and not char.isalnum())


def _lines(scene: Scene) -> tuple[Line, ...]:
    return (*scene.lines, *(scene.then.reflection if isinstance(scene.then, Ending) else ()))


def _offered(scene: Scene) -> list[tuple[Text, None]]:
    return [(each.text, None) for each in scene.then.choices] if isinstance(scene.then, Choices) else []


def _written(scene: Scene) -> float:
    texts = [*(line.text for line in _lines(scene)), *(text for text, _ in _offered(scene))]
    return sum(count(text.longest()) for text in texts)
