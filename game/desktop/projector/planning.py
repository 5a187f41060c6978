"""The plan offered before a lesson: its minutes, and where to stop, which the teacher may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from game.classroom.plan import measured, planned, planned_for
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push
from game.typography.columns import shortened
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.plan import Measured, Plan
    from game.desktop.ui.session import Session
    from game.story import Scenario

_SHORT: Final = 48  # columns


@define(eq=False)
class Planning:
    """The plan as it stands. `chosen` is whether the teacher changed where to stop."""

    session: Session
    story: Scenario
    told: Measured
    plan: Plan
    chosen: bool = False

    @classmethod
    def for_a_lesson(cls, session: Session, story: Scenario, minutes: int) -> Planning:
        """The plan that is offered for a lesson of so many minutes. Raises ValueError beyond 20 to 240."""
        told = measured(story)
        return cls(session, story, told, planned(told, minutes))

    @property
    def minutes(self) -> int:
        """How long the lesson is to be, in minutes."""
        return self.plan.minutes

    @property
    def stops(self) -> frozenset[str]:
        """The ids of the scenes to stop at."""
        return frozenset(each.scene for each in self.plan.stops)

    @property
    def kept_stops(self) -> tuple[str, ...] | None:
        """The stops to keep with the lesson, where they are not those of the plan offered; else None."""
        return tuple(sorted(self.stops)) if self.chosen else None

    def screen(self, begin: Callable[[], Go]) -> MenuScreen:
        """The menu with the plan in words: to begin, or to change where to stop."""

        def items() -> tuple[Item, ...]:
            many = f"{len(self.plan.stops)} of {len(self.told.stops)}"
            where = Item("Where to stop", lambda: Push(self._where()), many)
            return (Item("Begin", begin), *((where,) if self.told.stops else ()), Item("Back", Pop))

        heading = f"{self.minutes} minutes"
        return MenuScreen(
            session=self.session,
            heading=heading,
            note=lambda: f"{plan_words(self.plan)} {_how_measured(self.told)}",
            items=items,
            name="plan",
        )

    def _where(self) -> MenuScreen:
        """Every scene at which a class may stop, to be pressed on and off."""

        def items() -> tuple[Item, ...]:
            return (*map(self._stop, (each.scene for each in self.told.stops)), Item("Done", Pop))

        return MenuScreen(
            session=self.session,
            heading="Where to stop",
            note=lambda: _time(self.plan),
            items=items,
            name="stops",
        )

    def _stop(self, scene: str) -> Item:
        stop = next((each for each in self.plan.stops if each.scene == scene), None)
        value = f"{stop.minutes} min" if stop is not None else "passed by"
        return Item(_name(self.story, scene), lambda: self._turn(scene), value)

    def _turn(self, scene: str) -> None:
        self.plan = planned_for(self.told, self.minutes, self.stops ^ {scene})
        self.chosen = self.plan.stops != planned(self.told, self.minutes).stops


def _time(made: Plan) -> str:
    """Whether these stops fit."""
    if made.left < 0:
        return (
            f"Too much for {made.minutes} minutes, by {-made.left}. Pass one by, or end in the next lesson."
        )
    meets = f"A class meets about {made.met} of them. " if made.stops else ""
    return f"{meets}{made.debrief} minutes are left to look back."


def plan_words(made: Plan) -> str:
    """A plan in a few sentences."""
    read = f"{made.reading} to read {'aloud' if made.aloud else 'silently'}"
    parts = [
        f"{made.opening} minutes to begin, {read}, {made.deciding} to decide",
        f"{made.stopping} to vote and talk at {made.met} of {len(made.stops)} stops" if made.stops else "",
        f"{made.again} to go back to one decision" if made.again else "",
        f"{made.debrief} to look back",
    ]
    whole = "" if made.whole else " The story is longer than the lesson and goes on in the next."
    if made.whole and made.left < 0:
        whole = f" These stops are {-made.left} minutes too much for the lesson."
    return ", ".join(filter(None, parts)) + "." + whole


def _how_measured(told: Measured) -> str:
    """That this is estimated, and from what."""
    said = f"Estimated from {told.plays:,} plays at random"
    return f"{said}, {percent(told.cut_off)} of them ended before an ending." if told.cut_off else f"{said}."


def _name(story: Scenario, scene: str) -> str:
    there = story.scenes[scene]
    said = str(there.caption.unfilled()) or (there.discuss.prompt if there.discuss else scene)
    return shortened(said, _SHORT).rstrip(".")
