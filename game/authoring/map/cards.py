"""A card for every scene: its id, its first words, and a row for every way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.loader.marks import as_written
from game.story import NEXT
from game.story.scenario import Chance, Choices, Ending, Next
from game.typography.columns import columns, shortened
from game.typography.fit import fit
from game.typography.layout import break_rows, trimmed, words_of
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.expressions import Condition
    from game.story import Scenario
    from game.story.scenario import Outcome, Scene
    from game.story.text import Text

WIDE: Final = 250
MOST_WIDE: Final = 4  # times in a play beyond which an arrow grows no wider
_CHARACTERS: Final = 33  # of the small face, in a card's width
_HEAD: Final = 24
_LINE: Final = 15
_PAD: Final = 9
_APART: Final = 4  # columns between the words of a row and how often it is taken, for letters that are wide
_ONCE: Final = 1 + 1e-9  # in a play, but for what adding up has rounded off
_A_LITTLE: Final = 0.05
_MANY: Final = 100


@frozen(kw_only=True)
class Known:
    """What is known of a story, if it is: how often each scene and step happens, and what never does.

    `proven` is whether that was worked out, not estimated.
    """

    proven: bool = True
    scenes: Mapping[str, float] = field(factory=dict)
    steps: Mapping[tuple[str, str], float] = field(factory=dict)
    never: frozenset[str] = frozenset()  # scenes no play reaches
    shut: frozenset[tuple[str, str]] = frozenset()  # ways that are never open


@frozen(kw_only=True)
class Row:
    """A way on: its words in lines, its condition, where it leads, and where its arrow begins.

    `share` is how often it is taken in a play, `often` that in words.
    """

    step: str
    goto: str
    lines: tuple[str, ...]
    condition: str = ""
    share: float | None = None
    often: str = ""
    shut: bool = False
    middle: float = 0  # from the card's top


@frozen(kw_only=True)
class Card:
    """A scene on the map, with its height in pixels.

    `often` is how often it is met in a play, `times` that in a line of its own where it is more than once.
    """

    id: str
    kind: str  # choices, chance, next, ending
    tone: str = ""
    title: str = ""
    words: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    often: str = ""
    times: str = ""
    never: bool = False
    discuss: bool = False
    height: float = 0
    begins: bool = False


def cards_of(scenario: Scenario, known: Known | None = None) -> tuple[Card, ...]:
    """The cards of a story, in the order of its file."""
    told = known or Known()
    return tuple(_card(scenario, scene, told) for scene in scenario.scenes.values())


def _said(text: Text) -> str:
    return str(as_written(text))


def _card(scenario: Scenario, scene: Scene, known: Known) -> Card:
    first = next((_said(line.text) for line in scene.lines if line.condition is None), "")
    first = first or (_said(scene.lines[0].text) if scene.lines else "")
    words = wrapped(first.replace("*", ""), 2)
    title = _said(scene.then.title) if isinstance(scene.then, Ending) else ""
    often = known.scenes.get(scene.id)
    times = often_in_words(often, proven=known.proven) if often and often > _ONCE else ""
    y = _HEAD + _PAD + (_LINE + 2 if title else 0) + (_LINE if times else 0) + len(words) * _LINE
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
        often="" if times else often_in_words(often, proven=known.proven),
        times=f"met {times} in an average play" if times else "",
        never=scene.id in known.never,
        discuss=scene.discuss is not None,
        height=y + _PAD,
        begins=scene.id == scenario.start,
    )


def _chance(one: Outcome, outcomes: Sequence[Outcome]) -> str:
    """How likely one falls: “1 in 4”, or its weight alone where the sum depends on the values."""
    fixed = [each.weight.fixed for each in outcomes if each.condition is None]
    known = [weight for weight in fixed if weight is not None]
    if len(known) < len(outcomes):
        return f"weight {one.weight.source}"
    return f"{one.weight.source} in {sum(known)}"


def _rows(scene: Scene, known: Known) -> list[Row]:
    then = scene.then
    if isinstance(then, Choices):
        return [
            _row(
                known,
                (scene.id, each.id),
                each.goto,
                str(each.text).replace("*", ""),
                condition=_source(each.condition),
                shut=(scene.id, each.id) in known.shut,
            )
            for each in then.choices
        ]
    if isinstance(then, Chance):
        return [
            _row(
                known,
                (scene.id, each.id),
                each.goto,
                f"{each.id}: {_chance(each, then.outcomes)}",
                condition=_source(each.condition),
                shut=each.weight.fixed == 0,
            )
            for each in then.outcomes
        ]
    if isinstance(then, Next):
        told = known if len(then.exits) == 1 else Known()
        return [
            _row(told, (scene.id, NEXT), each.goto, f"→ {each.goto}", condition=_source(each.condition))
            for each in then.exits
        ]
    return []


def _row(
    known: Known, step: tuple[str, str], goto: str, words: str, *, condition: str = "", shut: bool = False
) -> Row:
    """A row whose words leave room for how often it is taken, which stands beside them."""
    share = known.steps.get(step)
    often = often_in_words(share, proven=known.proven)
    room = _CHARACTERS - (columns(often) + _APART if often else 0)
    return Row(
        step=step[1],
        goto=goto,
        lines=wrapped(words, 2, room),
        condition=short(condition, room - len("if ")),
        share=share,
        often=often,
        shut=shut,
    )


def _source(condition: Condition | None) -> str:
    return condition.source if condition else ""


def often_in_words(share: float | None, *, proven: bool) -> str:
    """How often something happens in a play: its share, or if it is more than once, how many times."""
    if share is None:
        return ""
    if share <= _ONCE:
        return percent(share, proven=proven)
    if share < _ONCE + _A_LITTLE:
        return "just over once"
    return f"{f'{share:,.1f}' if share < _MANY else f'{share:,.0f}'} times".replace(".0 ", " ")


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
