"""The map on one page: decisions, luck and endings from top to bottom, for those who do not write the story.

It is laid out as the large map is, and turned: what are layers from left to right there are rows here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.authoring.map.card_boxes import lay_out_cards
from game.authoring.map.cards import MOST_WIDE, Card, Row, wrapped
from game.authoring.map.turned import LINE, ROW, Turned
from game.classroom.story_runs import own_language
from game.papers.drawing import Circle, Curve, Drawing, Label, Rect, Tone
from game.story import onward
from game.story.labels import scene_name
from game.story.scenario import Chance, Choices, Ending, Next
from game.typography.columns import columns
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.graph import Arrow, Point
    from game.papers.drawing import Shape
    from game.story import Scenario
    from game.story.scenario import Scene

_SIZE: Final = 12.0
_LETTER: Final = 5.6  # about the width of a letter in that size
_LONGEST: Final = 20  # columns of a line of a scene, which has two
_TITLE: Final = 15  # of an ending’s title, which has two lines
_STOP: Final = 8.5  # the radius of a stop's number
_BASE: Final = 14.0  # from a card's top to the line its words stand on


@frozen
class _Ways:
    """The scenes that are shown, and how often one goes from each to each when the others are passed by."""

    scenario: Scenario
    passages: Mapping[tuple[str, str], float]
    shown: frozenset[str] = field(init=False)

    @shown.default
    def _shown(self) -> frozenset[str]:
        return frozenset(each.id for each in self.scenario.scenes.values() if self._matters(each))

    def _matters(self, scene: Scene) -> bool:
        passed_by = isinstance(scene.then, Next) and not scene.discuss and scene.id != self.scenario.start
        return not passed_by

    def on_from(self, scene: str, seen: frozenset[str] = frozenset()) -> Mapping[str, float]:
        """Where one goes from a scene, and how often."""
        found: dict[str, float] = {}
        for target in dict.fromkeys(onward(self.scenario.scenes[scene].then)):
            often = self.passages.get((scene, target), 0.0)
            for end, share in self._through(target, seen | {scene}).items():
                found[end] = found.get(end, 0.0) + often * share
        return found

    def _through(self, scene: str, seen: frozenset[str]) -> Mapping[str, float]:
        """Of all that come to a scene, which part goes on to which shown scene."""
        if scene in self.shown:
            return {scene: 1.0}
        if scene in seen:
            return {}
        onward = self.on_from(scene, seen)
        whole = sum(onward.values())
        return {end: often / whole if whole else 0.0 for end, often in onward.items()}


def overview(
    scenario: Scenario, passages: Mapping[tuple[str, str], float], stops: Sequence[str] = ()
) -> Drawing:
    """The map of a story; `passages` says how often one goes from scene to scene, `stops` are numbered."""
    ways = _Ways(scenario, passages)
    cards = [_card(scenario, scene, ways) for scene in scenario.scenes.values() if scene.id in ways.shown]
    turned = Turned(lay_out_cards(cards))
    numbers = {scene: number for number, scene in enumerate(stops, 1)}
    shapes = [
        *(_arrow(turned, arrow) for arrow in turned.laid.graph.arrows if arrow.points),
        *(shape for card in cards for shape in _drawn(scenario, turned, card, numbers.get(card.id))),
    ]
    return Drawing(width=turned.wide, height=turned.high, shapes=tuple(shapes))


def _card(scenario: Scenario, scene: Scene, ways: _Ways) -> Card:
    """A card whose height is the width it has on this map, for the layout is turned."""
    words = _words(scenario, scene)
    wide = max(map(columns, words)) * _LETTER + 14 + (2 * _STOP if scene.discuss else 0)
    onward = ways.on_from(scene.id)
    step = wide / (len(onward) + 1)
    rows = tuple(
        Row(step=target, goto=target, lines=(), share=share, middle=step * number)
        for number, (target, share) in enumerate(onward.items(), 1)
    )
    return Card(
        id=scene.id,
        kind={Choices: "choices", Chance: "chance", Next: "next", Ending: "ending"}[type(scene.then)],
        words=words,
        rows=rows,
        height=wide,
        begins=scene.id == scenario.start,
    )


def _words(scenario: Scenario, scene: Scene) -> tuple[str, ...]:
    """What a scene is called on the class's screen, not among its authors."""
    if isinstance(scene.then, Ending):
        return wrapped(scene.then.name, 2, _TITLE)
    luck = (say("guide.map.luck"),) if isinstance(scene.then, Chance) else ()
    return (*luck, *wrapped(scene_name(scenario, scene.id), 2 - len(luck), _LONGEST))


def _arrow(turned: Turned, arrow: Arrow) -> Curve:
    share = turned.laid.cards[arrow.source].rows[arrow.port].share or 0.0
    first, *rest = turned.points(arrow)
    points: list[Point] = [first]
    for right, down in rest:
        x, y = points[-1]
        bend = (down - y) / 2
        points += [(x, y + bend), (right, down - bend), (right, down)]
    return Curve(points=tuple(points), stroke=Tone.LINE, thick=0.7 + 3.6 * min(share, MOST_WIDE) ** 0.5)


def _drawn(scenario: Scenario, turned: Turned, card: Card, number: int | None) -> Iterator[Shape]:
    left, top = turned.corner(card.id)
    then = scenario.scenes[card.id].then
    ends = isinstance(then, Ending)
    yield Rect(
        x=left,
        y=top,
        width=card.height,
        height=turned.tall(card.id),
        fill=Tone(str(then.tone)) if isinstance(then, Ending) else Tone.CARD,
        stroke=Tone.LINE,
        radius=ROW / 2 - 0.5 if card.kind == "chance" else 4.0,
    )
    middle = left + card.height / 2 + (_STOP if number else 0.0)
    for at, words in enumerate(card.words):
        y, ink = top + _BASE + at * LINE, Tone.ON_COLOUR if ends else Tone.INK
        yield Label(
            x=middle,
            y=y,
            words=words,
            size=_SIZE,
            fill=ink,
            anchor="middle",
            strong=card.begins,
            language="" if isinstance(then, Chance) and not at else own_language(scenario),
        )
    if number:
        yield from _numbered(left + _STOP + 3, top, number)


def _numbered(x: float, top: float, number: int) -> Iterator[Shape]:
    yield Circle(x=x, y=top + ROW / 2, radius=_STOP, fill=Tone.ACCENT)
    yield Label(
        x=x,
        y=top + _BASE,
        words=str(number),
        size=_SIZE,
        fill=Tone.ON_COLOUR,
        anchor="middle",
        strong=True,
    )
