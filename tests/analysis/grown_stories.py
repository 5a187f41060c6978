"""Small stories with all that came with version 1.1 in them: put together as values, drawn from a seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import define, evolve, field

from game.expressions import (
    Amount,
    Condition,
    Effect,
    Kind,
    Name,
    Names,
    Number,
    condition,
    effect,
    parse,
    read_amount,
    read_condition,
    read_effect,
)
from game.story.scenario import Chance, Choice, Choices, Ending, Exit, Line, Next, Scene
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue
from game.story.text import Alternative, Run, Text, plain
from tests.analysis.small_stories import small_story

if TYPE_CHECKING:
    from game.story import Scenario
    from game.story.scenario import Outcome
    from game.story.slots import Slot

T = TypeVar("T")
MOODS: Final = ("calm", "glad", "tired")
_TESTS: Final = (
    "mood == glad",
    "mood != calm",
    "visits({s}) >= {v}",
    "visits({s}) % 2 == 1",
    "visits({s}) + luck > {k}",
    "wide % 3 == 1",
    "mood == tired and visits({s}) < 2",
    "visited({s}) or confidence % 7 == {k}",
)
_EFFECTS: Final = (
    "mood = glad",
    "mood = calm",
    "mood = tired",
    "luck = visits({s}) % 4",
    "wide += luck % 3",
    "wide -= visits({s})",
    "confidence += wide // 4",
    "a = mood == glad",
    "b = visits({s}) > 1",
)
_WEIGHTS: Final = (
    "2",
    "1 + luck",
    "luck - 2",
    "wide",
    "visits({s})",
    "confidence // 25 + luck",
    "max(1, wide) * 3",
    "0 - wide % 3 + 1",
)


def grown_story(seed: int, *, loops: bool = True) -> Scenario:
    """A small story with effects of scenes, choices taken once, luck that depends, and detours."""
    return _Grower(small_story(seed, loops=loops), random.Random(seed)).grown()  # noqa: S311 - a test's own luck


@define
class _Grower:
    scenario: Scenario
    dice: random.Random
    slots: list[Slot] = field(init=False)
    names: Names = field(init=False)

    def grown(self) -> Scenario:
        scenes = [scene for scene in self.scenario.scenes if scene.startswith("s")]
        self.slots = [
            evolve(slot, most=self.dice.randint(1, 4)) if isinstance(slot, Visit) else slot
            for slot in self.scenario.slots
        ]
        for scene in set(scenes) - {each.scene for each in self.slots if isinstance(each, Visit)}:
            self.slots.append(Visit(scene=scene, most=self.dice.randint(1, 3)))
        self.slots.append(WordValue(id="mood", start=self.dice.randrange(3), values=MOODS, parts={"": MOODS}))
        self.names = names_of(self.slots)
        back = self.dice.sample([*self.scenario.scenes], 2)
        self.slots.append(Return(scenes=tuple(back)))
        found = {id_: self._scene(scene) for id_, scene in self.scenario.scenes.items()}
        found["nap"] = self._nap(back)
        return evolve(self.scenario, scenes=found, slots=tuple(self.slots))

    @property
    def _back(self) -> int:
        return next(n for n, slot in enumerate(self.slots) if isinstance(slot, Return))

    def _filled(self, words: tuple[str, ...]) -> str:
        counted = [slot.scene for slot in self.slots if isinstance(slot, Visit)]
        return self.dice.choice(words).format(
            s=self.dice.choice(counted), v=self.dice.randint(1, 3), k=self.dice.randint(0, 6)
        )

    def _test(self) -> Condition:
        return read(read_condition(self._filled(_TESTS), self.names), Condition)

    def _effects(self) -> tuple[Effect, ...]:
        wanted = self.dice.choice((0, 0, 1, 2))
        return tuple(read(read_effect(self._filled(_EFFECTS), self.names), Effect) for _ in range(wanted))

    def _perhaps(self, old: Condition | None) -> Condition | None:
        return self._test() if self.dice.random() < 0.2 else old

    def _scene(self, scene: Scene) -> Scene:
        lines = (*scene.lines, Line(text=self._text(), condition=self._perhaps(None)))
        return evolve(scene, lines=lines, effects=self._effects(), then=self._then(scene))

    def _text(self) -> Text:
        """Two wordings by a condition, one of which may be empty."""
        test = self._test()
        first = Run("Again", alternative=Alternative(0, 0, 2, test))
        other = Run("Well", alternative=Alternative(0, 1, 2, test))
        return Text((first, other) if self.dice.random() < 0.5 else (first,))

    def _then(self, scene: Scene) -> Choices | Chance | Next | Ending:
        match scene.then:
            case Choices(choices=choices):
                return Choices(choices=tuple(self._choice(scene.id, each) for each in choices))
            case Chance(outcomes=outcomes):
                return Chance(outcomes=tuple(map(self._outcome, outcomes)))
            case Next(exits=exits):
                return Next(
                    exits=tuple(
                        evolve(
                            each,
                            effects=self._effects(),
                            condition=each.condition and self._perhaps(each.condition),
                        )
                        for each in exits
                    )
                )
            case _:
                return scene.then

    def _choice(self, scene: str, choice: Choice) -> Choice:
        effects, marks, taken = (*choice.effects, *self._effects()), [], None
        goto, then = choice.goto, ""
        if self.dice.random() < 0.3:
            taken = len(self.slots)
            self.slots.append(Taken(scene=scene, choice=choice.id))
            marks.append(effect("", taken, Number(1), 0, 1))
        if self.dice.random() < 0.2:
            place = self.dice.randrange(2)
            goto, then = "nap", self.slots[self._back].scenes[place]  # type: ignore[union-attr]
            marks.append(effect("", self._back, Number(place + 1), 0, 2))
        return Choice(
            id=choice.id,
            text=choice.text,
            condition=self._perhaps(choice.condition),
            effects=effects,
            goto=goto,
            then=then,
            taken=taken,
            marks=tuple(marks),
        )

    def _outcome(self, outcome: Outcome) -> Outcome:
        weight = read(read_amount(self._filled(_WEIGHTS), self.names), Amount)
        return evolve(outcome, weight=weight, condition=self._perhaps(None))

    def _nap(self, back: list[str]) -> Scene:
        """A detour of one scene, which leads back to where the choice said."""
        slot = self._back
        asked = parse(
            "where == first",
            Names({"where": Name("where", slot, Kind.WORD, 0, 2, ("", "first"))}, {}),
            Kind.TRUTH,
        )
        over = (effect("", slot, Number(0), 0, 2),)
        exits = (
            Exit(goto=back[0], condition=condition("back", asked), marks=over),  # type: ignore[arg-type]
            Exit(goto=back[1], marks=over),
        )
        return Scene(id="nap", lines=(Line(text=plain("Eleven minutes")),), then=Next(exits=exits))


def names_of(slots: list[Slot]) -> Names:
    """What an expression may speak of, by the slots of a story."""
    values: dict[str, Name] = {}
    for place, slot in enumerate(slots):
        match slot:
            case Stat(id=id_, minimum=low, maximum=high):
                values[id_] = Name(id_, place, Kind.NUMBER, low, high)
            case Flag(id=id_):
                values[id_] = Name(id_, place, Kind.TRUTH)
            case WordValue(id=id_, values=words):
                values[id_] = Name(id_, place, Kind.WORD, 0, len(words) - 1, words)
    return Names(values, {slot.scene: place for place, slot in enumerate(slots) if isinstance(slot, Visit)})


def read(found: object, kind: type[T]) -> T:
    """What was read, which is no problem."""
    assert isinstance(found, kind), found
    return found
