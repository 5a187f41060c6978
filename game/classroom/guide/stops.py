"""The stopping points: where they are, what to ask there, and what to know for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.documents.model import Box, Heading, Items, Notes, Paragraph, Run, strong
from game.classroom.guide.words import called, many, roads, runs
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.documents.model import Block
    from game.classroom.plan import Plan, Stop
    from game.story import Scenario
    from game.story.scenario import Choice, Discussion, Scene

_FORMS: Final = {
    "alone": "each alone, in writing",
    "pairs": "in pairs",
    "groups": "in groups of four or five",
    "all": "all together",
}
_LINES: Final = 4


def stop_parts(scenario: Scenario, stops: Sequence[Stop], short: Plan) -> Iterator[Block]:
    """A box for every stop, with the choices the class will see there and room for notes."""
    if not stops:
        return
    yield Heading(words="Where to stop")
    yield Paragraph(
        words="No class meets all of them: which come depends on what it chooses. They stand in the order of "
        f"the story; those marked with a star are in the plan for {short.minutes} minutes."
    )
    kept = {each.scene for each in short.stops}
    for number, stop in enumerate(stops, 1):
        yield from _stop(scenario.scenes[stop.scene], stop, number, starred=stop.scene in kept)


def _stop(scene: Scene, stop: Stop, number: int, *, starred: bool) -> Iterator[Block]:
    discuss = scene.discuss
    if discuss is None:
        return
    yield Heading(words=f"{number}. {called(scene)}{' ★' if starred else ''}", level=2)
    yield Paragraph(words=f"{roads(stop.share)} Its id is {scene.id}.", quiet=True)
    yield Box(blocks=(Paragraph(words=(strong(discuss.prompt),)), Paragraph(words=_how(discuss), quiet=True)))
    if scene.facilitator:
        yield Paragraph(words=(strong("For you: "), Run(scene.facilitator)))
    if isinstance(scene.then, Choices):
        yield Paragraph(words="What the class decides between:")
        yield Items(items=tuple(_choice(each) for each in scene.then.choices))
    yield Notes(lines=_LINES, label="Notes")


def _how(discuss: Discussion) -> str:
    time = many(discuss.minutes, "minute")
    return f"{time[0].upper()}{time[1:]}, {_FORMS.get(discuss.form, discuss.form)}."


def _choice(choice: Choice) -> tuple[Run, ...]:
    when = " (only on some roads)" if choice.condition else ""
    return (*runs(choice.text), Run(when))
