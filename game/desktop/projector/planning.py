"""The plan offered before a lesson: its minutes, and where to stop, which the teacher may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from game.classroom.plan import measured, planned, planned_for
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push
from game.typography.columns import shortened
from game.words import say, say_list
from game.words.paragraph import paragraph
from game.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
            many = say("class.plan.chosen", chosen=len(self.plan.stops), all=len(self.told.stops))
            where = Item(say("class.plan.where"), lambda: Push(self._where()), many)
            back = Item(say("class.menu.back"), Pop)
            return (Item(say("class.plan.begin"), begin), *((where,) if self.told.stops else ()), back)

        heading = say("class.plan.head", count=self.minutes)
        return MenuScreen(
            session=self.session,
            heading=heading,
            note=lambda: paragraph(plan_words(self.plan), _how_measured(self.told)),
            items=items,
            name="plan",
        )

    def _where(self) -> MenuScreen:
        """Every scene at which a class may stop, to be pressed on and off."""

        def items() -> tuple[Item, ...]:
            return (
                *map(self._stop, (each.scene for each in self.told.stops)),
                Item(say("class.plan.done"), Pop),
            )

        return MenuScreen(
            session=self.session,
            heading=say("class.plan.where"),
            note=lambda: _time(self.plan),
            items=items,
            name="stops",
        )

    def _stop(self, scene: str) -> Item:
        stop = next((each for each in self.plan.stops if each.scene == scene), None)
        value = say("class.plan.passed_by")
        if stop is not None:
            value = say("class.plan.minutes", count=stop.minutes)
        return Item(_name(self.story, scene), lambda: self._turn(scene), value)

    def _turn(self, scene: str) -> None:
        self.plan = planned_for(self.told, self.minutes, self.stops ^ {scene})
        self.chosen = self.plan.stops != planned(self.told, self.minutes).stops


def _time(made: Plan) -> str:
    """Whether these stops fit."""
    if made.left < 0:
        return say("class.plan.too_much", minutes=made.minutes, count=-made.left)
    meets = say("class.plan.meets", count=made.met) if made.stops else ""
    return paragraph(meets, say("class.plan.left", count=made.debrief))


def plan_words(made: Plan) -> str:
    """A plan in a few sentences."""
    parts = say_list(_parts(made), style="unit")
    if not made.whole:
        return say("class.plan.goes_on", parts=parts)
    if made.left < 0:
        return say("class.plan.stops_too_much", parts=parts, count=-made.left)
    return say("class.plan.whole", parts=parts)


def _parts(made: Plan) -> Iterator[str]:
    yield say("class.plan.opening", count=made.opening)
    yield say("class.plan.aloud" if made.aloud else "class.plan.silently", count=made.reading)
    yield say("class.plan.deciding", count=made.deciding)
    if made.stops:
        yield say("class.plan.stopping", count=made.stopping, met=made.met, stops=len(made.stops))
    if made.again:
        yield say("class.plan.again", count=made.again)
    yield say("class.plan.debrief", count=made.debrief)


def _how_measured(told: Measured) -> str:
    """That this is estimated, and from what."""
    if told.cut_off:
        return say("class.plan.estimated_cut_off", count=told.plays, share=percent(told.cut_off))
    return say("class.plan.estimated", count=told.plays)


def _name(story: Scenario, scene: str) -> str:
    there = story.scenes[scene]
    said = str(there.caption.unfilled()) or (there.discuss.prompt if there.discuss else scene)
    return shortened(said, _SHORT).rstrip(".")
