"""The route of a playthrough as data for the map: the decisions, the ways left beside them, the endings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.journey.story_layout import story_layout
from game.story import page_of
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.story import Page, Playthrough, Scenario
    from game.story.catalogue import Tone


@frozen(kw_only=True)
class Way:
    """An option that was not taken; `seen` when the scene it leads to was met in some play."""

    id: str
    words: str
    locked: bool
    seen: bool


@frozen(kw_only=True)
class Turn:
    """A decision: `step` is its place among the steps, `passed` how many scenes were read before it."""

    step: int
    where: str
    chosen: str
    ways: tuple[Way, ...]
    passed: int


@frozen(kw_only=True)
class Goal:
    """An ending of the story: without a title when it was never met."""

    scene: str
    title: str
    tone: Tone
    mine: bool


@frozen
class Place:
    """Where a scene lies on the map of the whole story, from 0 to 1 across and down."""

    scene: str
    across: float
    down: float
    name: str = ""


@frozen
class Link:
    """An arrow between two scenes, and the places it bends through."""

    start: str
    goto: str
    route: tuple[tuple[float, float], ...]


@frozen(kw_only=True)
class Journey:
    """A playthrough as the map shows it, from its beginning to where it stands now."""

    turns: tuple[Turn, ...]
    goals: tuple[Goal, ...]
    passed: int  # scenes read after the last decision
    scenes: tuple[str, ...] = ()  # those passed through, in their order
    seen: frozenset[str] = frozenset()  # those met in other plays
    places: tuple[Place, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def mine(self) -> Goal | None:
        """The ending reached; None before one."""
        return next((goal for goal in self.goals if goal.mine), None)


def journey(play: Playthrough, seen: Collection[str], met: Collection[str]) -> Journey:
    """The journey of a playthrough, given the scenes and endings met in any play."""
    turns: list[Turn] = []
    where, passed = "", 0
    for number, step in enumerate(play.steps):
        here = page_of(play, number)
        where = str(here.caption) or where
        if here.kind != "choices":
            passed += not here.silent
            continue
        turns.append(
            Turn(
                step=number,
                where=where,
                chosen=next(str(option.text) for option in here.options if option.id == step.id),
                ways=tuple(_ways(play, here, step.id, seen)),
                passed=passed,
            )
        )
        where, passed = "", 0
    found = story_layout(play.scenario)
    return Journey(
        turns=tuple(turns),
        goals=tuple(_goals(play, met)),
        passed=passed,
        scenes=tuple(state.scene for state in play.states),
        seen=frozenset(scene for scene in seen if scene in found.places),
        places=tuple(Place(scene, *at, _name(play.scenario, scene)) for scene, at in found.places.items()),
        links=tuple(Link(*ends, route) for ends, route in found.routes.items()),
    )


def _name(scenario: Scenario, scene: str) -> str:
    """A scene's caption, or an ending's title."""
    there = scenario.scenes[scene]
    return there.then.name if isinstance(there.then, Ending) else str(there.caption.unfilled())


def _ways(play: Playthrough, here: Page, taken: str, seen: Collection[str]) -> Iterator[Way]:
    then = play.scenario.scenes[here.scene].then
    leads = {choice.id: choice.goto for choice in then.choices} if isinstance(then, Choices) else {}
    for option in here.options:
        if option.id != taken:
            yield Way(
                id=option.id,
                words=str(option.text),
                locked=not option.available,
                seen=option.available and leads[option.id] in seen,
            )


def _goals(play: Playthrough, met: Collection[str]) -> Iterator[Goal]:
    for scene in play.scenario.scenes.values():
        if isinstance(scene.then, Ending):
            mine = scene.id == play.state.scene
            title = scene.then.name if mine or scene.id in met else ""
            yield Goal(scene=scene.id, title=title, tone=scene.then.tone, mine=mine)
