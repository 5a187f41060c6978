"""What of a story its walks meet: lines read, choices and outcomes taken, endings; and what none does."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.analysis.lint import lines_of
from game.story import walked
from game.story.scenario import Chance, Choices, Ending, Next

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from game.analysis.lint import Path
    from game.story import Playthrough, Scenario, Walk
    from game.story.scenario import Scene


class Kind(StrEnum):
    """What a part of a story is."""

    LINE = "line"
    CHOICE = "choice"
    OUTCOME = "outcome"
    ENDING = "ending"


KINDS: Final = tuple(Kind)


@frozen
class Part:
    """A part of a scene that a walk may meet, and the keys that lead to it in the file.

    `name` is the id of a choice or outcome, the words of a line at its longest, the title of an ending.
    """

    kind: Kind
    scene: str
    name: str
    path: Path


@frozen
class Share:
    """How many parts of a kind are met, of how many."""

    met: int
    all: int


@frozen
class Coverage:
    """Every part of a story in its order, those that a walk meets, and the scenes that walks come to."""

    parts: tuple[Part, ...]
    met: frozenset[Part]
    scenes: frozenset[str]

    def share(self, kind: Kind) -> Share:
        """How many parts of this kind are met."""
        parts = [part for part in self.parts if part.kind is kind]
        return Share(sum(part in self.met for part in parts), len(parts))

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that no walk meets, in the order of the story."""
        return tuple(part for part in self.parts if part not in self.met)


def coverage(scenario: Scenario, walks: Iterable[Walk]) -> Coverage:
    """What these walks meet, each as far as the story goes its way.

    A line counts where it is shown, a choice or outcome where it is taken.
    """
    by_scene = {scene.id: tuple(_parts(scene)) for scene in scenario.scenes.values()}
    met: set[Part] = set()
    scenes: set[str] = set()
    for walk in walks:
        play = walked(scenario, walk)
        if play is not None:
            met.update(_met(play, by_scene))
            scenes.update(state.scene for state in play.states)
    parts = tuple(part for several in by_scene.values() for part in several)
    return Coverage(parts, frozenset(met), frozenset(scenes))


def _parts(scene: Scene) -> Iterator[Part]:
    at: Path = ("scenes", scene.id)
    for path, line in lines_of(scene):
        yield Part(Kind.LINE, scene.id, str(line.text.longest()), path)
    match scene.then:
        case Choices(choices=choices):
            for choice in choices:
                yield Part(Kind.CHOICE, scene.id, choice.id, (*at, "choices", choice.id))
        case Chance(outcomes=outcomes):
            for outcome in outcomes:
                yield Part(Kind.OUTCOME, scene.id, outcome.id, (*at, "chance", outcome.id))
        case Ending() as ending:
            yield Part(Kind.ENDING, scene.id, ending.name, (*at, "ending"))
        case Next():
            return
        case _:
            assert_never(scene.then)


def _met(play: Playthrough, by_scene: Mapping[str, Sequence[Part]]) -> Iterator[Part]:
    """The parts that a playthrough meets, each as often as it does."""
    for number, state in enumerate(play.states):
        taken = play.steps[number].id if number < len(play.steps) else None
        shown = {
            path
            for path, line in lines_of(play.scenario.scenes[state.scene])
            if line.condition is None or line.condition.test(state.values)
        }
        for part in by_scene[state.scene]:
            match part.kind:
                case Kind.LINE:
                    is_met = part.path in shown
                case Kind.CHOICE | Kind.OUTCOME:
                    is_met = part.name == taken
                case Kind.ENDING:
                    is_met = True
                case _:
                    assert_never(part.kind)
            if is_met:
                yield part
