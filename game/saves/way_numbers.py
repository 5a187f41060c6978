"""The numbers that a code has for what is called by an id: the story, its starts, and the ways out of its scenes.

They follow from the ids alone, so that another edition of the story has the same for what it still has.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.saves.code_letters import BASE
from game.story import Step
from game.story.renamed import scene_now, step_now
from game.story.scenario import Chance, Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.story import Scenario

STORY: Final = 3  # letters
START: Final = 2
MARK: Final = 2
MARKS: Final = BASE**MARK


@frozen
class Way:
    """A choice or an outcome: its id today, its number in its scene, and what it adds to the mark of a walk."""

    id: str
    number: int
    mark: int


@frozen
class Ways:
    """The ways out of a scene, those of today first, then by their names of before; each in so many letters."""

    letters: int
    ways: tuple[Way, ...]

    def called(self, id_: str) -> Way:
        """The way of this id, by its name of today."""
        return next(way for way in self.ways if way.id == id_)

    def numbered(self, number: int) -> Way | None:
        """The way with this number; None where there is none."""
        return next((way for way in self.ways if way.number == number), None)


def story_number(id_: str) -> int:
    """The number of a story, by its id."""
    return _hash(id_) % BASE**STORY


def start_numbers(scenario: Scenario) -> Mapping[str, int]:
    """The number of each circumstance; none is 0, which stands for the usual start."""
    most = BASE**START - 1
    return {id_: 1 + number for id_, number in _told_apart({c: c for c in scenario.circumstances}, most)}


def ways_of(scenario: Scenario, scene: str) -> Ways:
    """The choices or outcomes of a scene with their numbers; no ways where nothing is chosen or falls."""
    ids = _ids(scenario, scene)
    letters = 1
    while BASE**letters < 2 * len(ids):
        letters += 1
    most = BASE**letters
    found: dict[int, Way] = {}
    for where, names in ((scene, {id_: id_ for id_ in ids}), *_before(scenario, scene, ids)):
        whole = {f"{where} {name}": name for name in names}
        for name, number in _told_apart(whole, most) if len(names) <= most else ():
            found.setdefault(number, Way(names[name], number, _mark(f"{where} {name}")))
    return Ways(letters, tuple(found.values()))


def scene_marks(scenario: Scenario, scene: str) -> tuple[int, ...]:
    """What standing in a scene adds to the mark of a walk, by its name of today and by those of before."""
    return tuple(_mark(name) for name in _scene_names(scenario, scene))


def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(errors="surrogatepass"), digest_size=8).digest())


def _mark(name: str) -> int:
    return _hash(name) // BASE**6 % MARKS


def _told_apart(names: Mapping[str, str], most: int) -> Iterator[tuple[str, int]]:
    """Each name with its number below `most`: of two on the same one the later takes the next that is free.

    `names` are those to be called by, by what the number is made of.
    """
    taken = set[int]()
    for whole, name in sorted(names.items()):
        number = _hash(whole) % most
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


def _before(scenario: Scenario, scene: str, ids: Iterable[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """What the scene was called before, and its ways then: their ids of today by those of before."""
    if not scenario.renamed:
        return
    known = (*ids, *(name.partition(".")[2] for name in scenario.renamed if "." in name))
    for where in _scene_names(scenario, scene):
        now = {name: step_now(scenario, Step(where, name)) for name in known}
        names = {name: step.id for name, step in now.items() if step.scene == scene and step.id in ids}
        old = {id_ for name, id_ in names.items() if name != id_}
        yield where, {name: id_ for name, id_ in names.items() if name != id_ or id_ not in old}


def _scene_names(scenario: Scenario, scene: str) -> tuple[str, ...]:
    """What a scene is called and was called; also the scenes that ways of it were once in."""
    moved = (_scene_of(n) for n, now in scenario.renamed.items() if _is_now(scenario, now, scene))
    return tuple(dict.fromkeys((scene, *moved)))


def _is_now(scenario: Scenario, name: str, scene: str) -> bool:
    return scene_now(scenario, _scene_of(name)) == scene


def _scene_of(name: str) -> str:
    return name.partition(".")[0]
