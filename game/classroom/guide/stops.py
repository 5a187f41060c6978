"""The guide's stops: where they are, what to ask there, and what to know for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.guide.phrases import called, roads, runs
from game.papers.model import Box, Heading, Items, Notes, Paragraph, Run, Together, strong
from game.story.scenario import Choices
from game.typography.english import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.plan import Stop
    from game.papers.model import Block
    from game.story import Scenario
    from game.story.scenario import Choice, Discussion, Scene

_FORMS: Final = {
    "alone": "each alone, in writing",
    "pairs": "in pairs",
    "groups": "in groups of four or five",
    "all": "all together",
}
_LINES: Final = 3


def stop_parts(scenario: Scenario, stops: Sequence[Stop]) -> Iterator[Block]:
    """A heading and box for every stop, its choices, and lines for notes."""
    if not stops:
        return
    intro = Paragraph(
        words="Few classes meet all of them: which come depends on what it chooses. They stand in the order "
        f"of the story; shares are {_how_known(stops)}, every open choice as likely as another."
    )
    above: tuple[Heading | Paragraph, ...] = (Heading(words="Where to stop"), intro)
    for number, stop in enumerate(stops, 1):
        scene = scenario.scenes[stop.scene]
        if scene.discuss:
            parts = _stop(scene, scene.discuss, stop, number)
            yield Together(blocks=(*above, *parts))
            above = ()


def _stop(
    scene: Scene, discuss: Discussion, stop: Stop, number: int
) -> Iterator[Heading | Paragraph | Items | Notes | Box]:
    yield Heading(words=f"{number}. {called(scene)}", level=2)
    often = roads(stop)
    yield Paragraph(words=f"{often} On the map: the {number} in a circle.", quiet=True)
    yield Box(blocks=(Paragraph(words=(strong(discuss.prompt),)), Paragraph(words=_how(discuss), quiet=True)))
    if scene.facilitator:
        yield Paragraph(words=(strong("For you: "), Run(scene.facilitator)))
    if isinstance(scene.then, Choices):
        yield Paragraph(words="What the class decides between:")
        yield Items(items=tuple(_choice(each) for each in scene.then.choices))
    yield Notes(lines=_LINES, label="Notes")


def _how_known(stops: Sequence[Stop]) -> str:
    if all(stop.exact for stop in stops):
        return "exact"
    if any(stop.exact for stop in stops):
        return "exact, but for those with “about”, which are estimated from many plays"
    return "estimated from many plays"


def _how(discuss: Discussion) -> str:
    """The form alone: for how long is the plan’s business, and differs with the lesson."""
    form = _FORMS.get(discuss.form, discuss.form)
    return capital(f"{form}.")


def _choice(choice: Choice) -> tuple[Run, ...]:
    when = " (only on some roads)" if choice.condition else ""
    return (*runs(choice.text), Run(when))
