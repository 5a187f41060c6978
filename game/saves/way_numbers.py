"""The numbers that a code has for what is called by an id: the story, its starts, the ways out of scenes.

They follow from the ids alone, and of what was renamed from what it was called first, so that every edition
of a story has the same ones for what it has in common with the others.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.saves.code_letters import BASE
from game.story.scenario import Chance, Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.story import Scenario

STORY: Final = 3  # letters
START: Final = 2
MARK: Final = 2
MARKS: Final = BASE**MARK
_ROOM: Final = 2  # a scene has at least so many numbers for each of its ways


@frozen
class Way:
    """A choice or an outcome: its id today, its number in its scene, what it adds to the mark of a walk."""

    id: str
    number: int
    mark: int


@frozen
class Ways:
    """The ways out of a scene, each said in so many letters; after them by what else they were called."""

    letters: int
    ways: tuple[Way, ...]

    def called(self, id_: str) -> Way:
        """The way with this id."""
        return next(way for way in self.ways if way.id == id_)

    def numbered(self, number: int) -> Way | None:
        """The way with this number; None where there is none."""
        return next((way for way in self.ways if way.number == number), None)


def story_number(id_: str) -> int:
    """The number of a story, by its id."""
    return _hash(id_) % BASE**STORY


def start_numbers(scenario: Scenario) -> Mapping[str, int]:
    """The number of each circumstance; none has 0, which stands for the usual start."""
    most = BASE**START - 1
    return {id_: 1 + number for id_, number in _told_apart(scenario.circumstances, most)}


def ways_of(scenario: Scenario, scene: str) -> Ways:
    """The choices or outcomes of a scene with their numbers; no ways where nothing is chosen or falls."""
    names = {id_: _first_names(scenario, scene, id_) for id_ in _ids(scenario, scene)}
    letters = 1
    while BASE**letters < _ROOM * len(names):
        letters += 1
    numbers = dict(_told_apart({first[0] for first in names.values()}, BASE**letters))
    ways = [Way(id_, numbers[first[0]], _mark(first[0])) for id_, first in names.items()]
    others = [(id_, name) for id_, first in names.items() for name in first[1:]]
    return Ways(letters, (*ways, *(Way(id_, _hash(n) % BASE**letters, _mark(n)) for id_, n in others)))


def scene_marks(scenario: Scenario, scene: str) -> tuple[int, ...]:
    """What standing in a scene adds to the mark of a walk; after it the same by what else it was called."""
    return tuple(map(_mark, _first_names(scenario, scene)))


def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(errors="surrogatepass"), digest_size=8).digest())


def _mark(name: str) -> int:
    return _hash(name) // BASE**6 % MARKS


def _told_apart(names: Iterable[str], most: int) -> Iterator[tuple[str, int]]:
    """Each name with its number below `most`: of two on the same the later takes the next that is free."""
    taken = set[int]()
    for name in sorted(names):
        number = _hash(name) % most
        while number in taken:
            number = (number + 1) % most
        taken.add(number)
        yield name, number


def _ids(scenario: Scenario, scene: str) -> tuple[str, ...]:
    match scenario.scenes[scene].then:
        case Choices(choices=ways) | Chance(outcomes=ways):
            return tuple(way.id for way in ways)
        case _:
            return ()


def _first_names(scenario: Scenario, scene: str, way: str = "") -> tuple[str, ...]:
    """What a scene, or a way out of it, was called first; after it what else it was, or has become it."""
    met = [(scene, way)]
    for name in met:  # which grows meanwhile
        met += (older for older in _names_before(scenario.renamed, *name) if older not in met)
    return tuple(" ".join(filter(None, name)) for name in reversed(met))


def _names_before(renamed: Mapping[str, str], scene: str, way: str) -> list[tuple[str, str]]:
    """What was renamed to this; a scene takes its ways along that were not renamed by themselves."""
    older = []
    for old, now in renamed.items():
        was, _, called = old.partition(".")
        if called and way and now == f"{scene}.{way}":
            older.append((was, called))
        elif not called and now == scene and f"{was}.{way}" not in renamed:
            older.append((was, way))
    return older
