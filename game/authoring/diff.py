"""Compares two versions of a story: what of the change a player would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.analysis import Budget, Reached, graph_of, nearest, reach, shares, walk_to
from game.analysis.budget import OverBudgetError
from game.authoring.changed_rules import Changed, called_now, changed_rules
from game.authoring.changed_world import Redrawn, changed_world
from game.story import replay
from game.story.playthrough import Step
from game.story.renamed import scene_now
from game.story.scenario import Chance, Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from game.story import Scenario, Stopped

MOVED: Final = 0.05  # a share that changes by less is not told


@frozen(kw_only=True)
class Moved:
    """An ending whose share of plays (0 to 1) has changed by more than MOVED."""

    ending: str
    before: float
    after: float


@frozen(kw_only=True)
class Lost:
    """Where saved games of the old version stop in the new: the scene, why, and where they may stand."""

    scene: str
    why: str
    saves_in: tuple[str, ...]


@frozen(kw_only=True)
class Difference:
    """What has changed. `proven` is False where one of the versions was too large to be explored wholly."""

    proven: bool
    scenes_new: tuple[str, ...]
    scenes_gone: tuple[str, ...]
    choices_new: tuple[str, ...]
    choices_gone: tuple[str, ...]
    changed: tuple[Changed, ...]  # in what both versions have
    world: tuple[Redrawn, ...]  # what is seen and heard otherwise
    endings_closed: tuple[str, ...]  # in both versions, but no play reaches them any more
    endings_opened: tuple[str, ...]
    moved: tuple[Moved, ...]
    lost: tuple[Lost, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing has changed that a player would notice."""
        return not any(
            (
                self.scenes_new,
                self.scenes_gone,
                self.choices_new,
                self.choices_gone,
                self.changed,
                self.world,
                self.endings_closed,
                self.endings_opened,
                self.moved,
                self.lost,
            )
        )


def difference(old: Scenario, new: Scenario, budget: Callable[[], Budget] = Budget) -> Difference:
    """The difference of two versions, both explored from the start as it is written.

    What the new version says was renamed is named as it is called there, and is neither new nor gone.
    """
    before, after = (reach(graph_of(each), (None,), None, budget()) for each in (old, new))
    proven = before.complete and after.complete
    moved: tuple[Moved, ...] = ()
    try:
        moved = tuple(_moved(before, after, new)) if proven else ()
    except OverBudgetError:
        proven = False
    were, are = _scenes(old, new), _scenes(new, new)
    mine, theirs = _steps(old, new), _steps(new, new)
    kept = [ending for ending in _endings(old, new) if ending in _endings(new, new)] if proven else []
    had, have = ({scene_now(new, scene) for scene in each.layers} for each in (before, after))
    return Difference(
        proven=proven,
        scenes_new=_only(are, were),
        scenes_gone=_only(were, are),
        choices_new=_only(theirs, mine, of=were),
        choices_gone=_only(mine, theirs, of=are),
        changed=tuple(changed_rules(old, new)),
        world=tuple(changed_world(old, new)),
        endings_closed=tuple(ending for ending in kept if ending in had and ending not in have),
        endings_opened=tuple(ending for ending in kept if ending in have and ending not in had),
        moved=moved,
        lost=_lost(before, new),
    )


def _scenes(scenario: Scenario, today: Scenario) -> dict[str, str]:
    """Every scene by what it is called today, with its id."""
    return {scene_now(today, scene): scene for scene in scenario.scenes}


def _steps(scenario: Scenario, today: Scenario) -> dict[str, str]:
    """Every choice and outcome as `scene > id`, with its scene, by the ids of today."""
    found: dict[str, str] = {}
    for scene in scenario.scenes.values():
        match scene.then:
            case Choices(choices=ways) | Chance(outcomes=ways):
                now = scene_now(today, scene.id)
                found |= {called_now(today, scene.id, way.id): now for way in ways}
    return found


def _only(
    one: Mapping[str, object], other: Mapping[str, object], of: Mapping[str, object] | None = None
) -> tuple[str, ...]:
    """What only one version has; of choices those whose scene both have, for the others go without saying."""
    return tuple(
        name for name, scene in one.items() if name not in other and (of is None or str(scene) in of)
    )


def _endings(scenario: Scenario, today: Scenario) -> list[str]:
    endings = (scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Ending))
    return [scene_now(today, ending) for ending in endings]


def _moved(before: Reached, after: Reached, today: Scenario) -> Iterator[Moved]:
    was = {scene_now(today, ending): share for ending, share in shares(before).endings.items()}
    now = shares(after).endings
    for ending in dict.fromkeys((*was, *now)):
        one, other = was.get(ending, 0.0), now.get(ending, 0.0)
        if abs(one - other) > MOVED:
            yield Moved(ending=ending, before=one, after=other)


def _lost(before: Reached, new: Scenario) -> tuple[Lost, ...]:
    """Where the shortest walks to every scene of the old version stop in the new."""
    stops: dict[tuple[str, str], list[str]] = {}
    for scene, layer in before.layers.items():
        place = nearest(layer)
        if place is None:
            continue
        walk = walk_to(before, scene, place)
        again = replay(new, [Step(there, step) for there, step in walk.steps])
        if again.stopped is not None:
            stops.setdefault(_where(again.stopped), []).append(scene_now(new, scene))
    return tuple(Lost(scene=scene, why=why, saves_in=tuple(saves)) for (scene, why), saves in stops.items())


def _where(stopped: Stopped) -> tuple[str, str]:
    return stopped.scene, stopped.why
