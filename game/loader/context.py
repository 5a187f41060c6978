"""The context of reading one file: what it has declared so far, and what was found on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import define, field

from game.expressions import Amount, Condition, Effect, Kind, Name, Names
from game.loader.own_file_list import OwnFiles
from game.story.slots import Flag, Stat, Visit, WordValue

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.nodes import Node, Scalar
    from game.story.beginning import TypedName
    from game.story.own_place import OwnPlace
    from game.story.own_sound import OwnSound
    from game.story.scenario import Character, Scenario
    from game.story.slots import Slot


@define(eq=False)
class Visits(Mapping[str, int]):
    """The slots of scenes' visits, by scene: each gets its slot when it is first asked about."""

    scenes: Mapping[str, Scalar]
    first: int
    asked: dict[str, int] = field(factory=dict)

    def __getitem__(self, scene: str) -> int:
        """The slot of a scene's visit. Raises KeyError for a scene that does not exist."""
        if scene not in self.scenes:
            raise KeyError(scene)
        return self.asked.setdefault(scene, self.first + len(self.asked))

    def __contains__(self, scene: object) -> bool:
        """Whether there is such a scene; asking this takes up no slot."""
        return scene in self.scenes

    def __iter__(self) -> Iterator[str]:
        return iter(self.scenes)

    def __len__(self) -> int:
        return len(self.scenes)


@define
class Context:
    """What a file has declared: its names, characters, scenes; and each distinct expression, once.

    `names` are those that have a value: stats, flags and words, of which `words` says what is shown.
    """

    notes: Collector
    names: dict[str, Name] = field(factory=dict)
    constants: dict[str, int] = field(factory=dict)
    words: dict[str, WordValue] = field(factory=dict)
    typed: dict[str, TypedName] = field(factory=dict)
    characters: dict[str, Character] = field(factory=dict)
    scenes: dict[str, Scalar] = field(factory=dict)
    files: OwnFiles = field(factory=OwnFiles)  # pictures and sounds in the story's folder
    places: dict[str, OwnPlace] = field(factory=dict)
    sounds: dict[str, OwnSound] = field(factory=dict)
    brought: list[tuple[str, Scalar]] = field(
        factory=list
    )  # a “place” or a “sound”, and where it is declared
    used: set[tuple[str, str]] = field(factory=set)  # a “place” or a “sound” that is named somewhere
    protagonist: str = ""
    unsure: bool = False  # some names could not be read: nobody is told that they are unknown
    thens: list[Scalar] = field(factory=list)  # where choices say to which scene their detour comes back
    gotos: list[Scalar] = field(factory=list)  # wherever a scene is named to which something leads
    back: bool = False  # whether any exit leads back
    once: int = 0  # how many choices so far can be taken once
    grown: bool = True  # whether the file may use what the first version of the format had not
    visits: Visits = field(init=False)
    spoken: Names = field(init=False)  # what an expression may speak of
    conditions: dict[str, Condition] = field(factory=dict)
    effects: dict[str, Effect] = field(factory=dict)
    amounts: dict[str, Amount] = field(factory=dict)
    counted: dict[str, int] = field(factory=dict)  # how far visits are counted, once that is settled

    def newer(self, node: Node, what: str) -> None:
        """Note what the first version of the format had not, in a file that is of that version: once a file.

        `what` is what is used, in the plural.
        """
        if not self.grown:
            self.grown = True
            message = f"{what} came with version 1.1 of the format"
            self.notes.at("UP225", node, message, "begin the file with upward: 1.1")

    def declare_scenes(self, names: Iterable[Scalar]) -> None:
        """Declare the scenes. All names are known by then, so expressions may be read from here on."""
        self.scenes.update((name.text, name) for name in names)
        self.visits = Visits(self.scenes, len(self.names))
        self.spoken = Names(self.names, self.visits, self.constants)


def context_of(scenario: Scenario, notes: Collector) -> Context:
    """The context in which more texts of a scenario can be read, such as those of a translation.

    They may ask about scenes whose visits the story counts.
    """
    context = Context(
        notes,
        names={name.id: name for place, slot in enumerate(scenario.slots) for name in _name(slot, place)},
        constants=dict(scenario.constants),
        words={slot.id: slot for slot in scenario.slots if isinstance(slot, WordValue)},
        typed=dict(scenario.names),
        counted={slot.scene: slot.most for slot in scenario.slots if isinstance(slot, Visit)},
    )
    context.spoken = Names(context.names, scenario.visits, context.constants)
    return context


def _name(slot: Slot, place: int) -> Iterator[Name]:
    """The name by which a text speaks of a slot, if it has one."""
    match slot:
        case Stat():
            yield Name(slot.id, place, Kind.NUMBER, slot.minimum, slot.maximum)
        case Flag():
            yield Name(slot.id, place, Kind.TRUTH)
        case WordValue():
            yield Name(slot.id, place, Kind.WORD, 0, len(slot.values) - 1, slot.values)
        case _:
            return
