"""A card for every scene: its id, its first words, and a row for every way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.story import NEXT
from game.story.scenario import Chance, Choices, Ending, Next
from game.typography.columns import columns, shortened
from game.typography.fit import fit
from game.typography.layout import break_rows, trimmed, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario
    from game.story.scenario import Scene

WIDE: Final = 250
_CHARACTERS: Final = 33  # of the small face, in a card's width
_BESIDE: Final = 25  # of them, where a share or the way back stands at the end of the line
_HEAD: Final = 24
_LINE: Final = 15
_PAD: Final = 9


@frozen(kw_only=True)
class Known:
    """What is known of a story, if it is: how often each scene and step happens, and what never does."""

    scenes: Mapping[str, float] = field(factory=dict)
    steps: Mapping[tuple[str, str], float] = field(factory=dict)
    never: frozenset[str] = frozenset()  # scenes no play reaches
    shut: frozenset[tuple[str, str]] = frozenset()  # ways that are never open


@frozen(kw_only=True)
class Row:
    """A way on: its words in lines, its condition, where it leads, how often, and where its arrow begins."""

    step: str
    goto: str
    lines: tuple[str, ...]
    condition: str = ""
    share: float | None = None
    shut: bool = False
    middle: float = 0  # from the card's top


@frozen(kw_only=True)
class Card:
    """A scene on the map, with its height in pixels."""

    id: str
    kind: str  # choices, chance, next, ending
    tone: str = ""
    title: str = ""
    words: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    share: float | None = None
    never: bool = False
    discuss: bool = False
    height: float = 0
    begins: bool = False


def cards_of(scenario: Scenario, known: Known | None = None) -> tuple[Card, ...]:
    """The cards of a story, in the order of its file."""
    told = known or Known()
    return tuple(_card(scenario, scene, told) for scene in scenario.scenes.values())


def _card(scenario: Scenario, scene: Scene, known: Known) -> Card:
    first = next((str(line.text) for line in scene.lines if line.condition is None), "")
    first = first or (str(scene.lines[0].text) if scene.lines else "")
    words = wrapped(first.replace("*", ""), 2)
    title = str(scene.then.title) if isinstance(scene.then, Ending) else ""
    y = _HEAD + _PAD + (_LINE + 2 if title else 0) + len(words) * _LINE
    rows: list[Row] = []
    for row in _rows(scene, known):
        tall = len(row.lines) * _LINE + (_LINE if row.condition else 0) + 6
        rows.append(evolve(row, middle=y + tall / 2 + 2))
        y += tall
    return Card(
        id=scene.id,
        kind={Choices: "choices", Chance: "chance", Next: "next", Ending: "ending"}[type(scene.then)],
        tone=str(scene.then.tone) if isinstance(scene.then, Ending) else "",
        title=title,
        words=words,
        rows=tuple(rows),
        share=known.scenes.get(scene.id),
        never=scene.id in known.never,
        discuss=scene.discuss is not None,
        height=y + _PAD,
        begins=scene.id == scenario.start,
    )


def _rows(scene: Scene, known: Known) -> list[Row]:
    then = scene.then
    if isinstance(then, Choices):
        return [
            Row(
                step=each.id,
                goto=each.goto,
                lines=wrapped(str(each.text).replace("*", ""), 3, _BESIDE),
                condition=short(each.condition.source, _CHARACTERS) if each.condition else "",
                share=known.steps.get((scene.id, each.id)),
                shut=(scene.id, each.id) in known.shut,
            )
            for each in then.choices
        ]
    if isinstance(then, Chance):
        total = sum(each.weight for each in then.outcomes)
        return [
            Row(
                step=each.id,
                goto=each.goto,
                lines=(short(f"{each.id}: {each.weight} in {total}", _BESIDE),),
                share=known.steps.get((scene.id, each.id)),
                shut=not each.weight,
            )
            for each in then.outcomes
        ]
    if isinstance(then, Next):
        return [
            Row(
                step=NEXT,
                goto=each.goto,
                lines=(short(f"→ {each.goto}", _BESIDE),),
                condition=short(each.condition.source, _CHARACTERS) if each.condition else "",
                share=known.steps.get((scene.id, NEXT)) if len(then.exits) == 1 else None,
            )
            for each in then.exits
        ]
    return []


def short(words: str, most: int) -> str:
    """The words on one line of so many columns, cut where they would be too wide."""
    return shortened(words, most, "…")


def wrapped(words: str, lines: int, most: int = _CHARACTERS) -> tuple[str, ...]:
    """The words on so many lines at most, the last cut if they are more; none where there are no words."""
    said = " ".join(words.split())
    cut = fit(said, lambda part: len(_lines(part, most)) <= lines, "…")
    return _lines(cut, most) if cut else ()


def _lines(words: str, most: int) -> tuple[str, ...]:
    rows = break_rows([(words, None)], lambda part, _: columns(part), most)
    return tuple(words_of(trimmed(row)) for row in rows)
