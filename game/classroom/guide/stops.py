"""The guide's stops: where they are, what to ask there, and what to know for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.guide.phrases import called, first_share
from game.classroom.story_runs import own_language, runs, told
from game.papers.model import Box, Heading, Items, Notes, Paragraph, Run, Together
from game.papers.said import said
from game.story.scenario import Choices
from game.words import say
from game.words.percent import is_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.plan import Stop
    from game.papers.model import Block, Words
    from game.story import Scenario
    from game.story.scenario import Choice, Scene
    from game.story.teaching import Discussion

_FORMS: Final = {
    "alone": "guide.stops.alone",
    "pairs": "guide.stops.pairs",
    "groups": "guide.stops.groups",
    "all": "guide.stops.all",
}
_LINES: Final = 3


def stop_parts(scenario: Scenario, stops: Sequence[Stop]) -> Iterator[Block]:
    """A heading and box for every stop, its choices, and lines for notes."""
    if not stops:
        return
    intro = Paragraph(words=_intro(stops))
    above: tuple[Heading | Paragraph, ...] = (Heading(words=say("guide.stops.head")), intro)
    for number, stop in enumerate(stops, 1):
        scene = scenario.scenes[stop.scene]
        if scene.discuss:
            parts = _stop(scenario, scene, scene.discuss, stop, number)
            yield Together(blocks=(*above, *parts))
            above = ()


def _stop(
    scenario: Scenario, scene: Scene, discuss: Discussion, stop: Stop, number: int
) -> Iterator[Heading | Paragraph | Items | Notes | Box]:
    name = told(scenario, called(scene))
    yield Heading(words=said("guide.stops.name", number=number, scene=name), level=2)
    yield Paragraph(words=_where(stop, number), quiet=True)
    prompt = Run(discuss.prompt, strong=True, language=own_language(scenario))
    # The form alone: for how long is the plan’s business, and differs with the lesson.
    form = Paragraph(words=say(_FORMS[discuss.form]), quiet=True)
    yield Box(blocks=(Paragraph(words=(prompt,)), form))
    if scene.facilitator:
        yield Paragraph(words=said("guide.stops.for_you", note=told(scenario, scene.facilitator)))
    if isinstance(scene.then, Choices):
        yield Paragraph(words=say("guide.stops.choices"), announces=True)
        yield Items(items=tuple(_choice(scenario, each) for each in scene.then.choices))
    yield Notes(lines=_LINES, label=say("guide.stops.notes"))


def _where(stop: Stop, number: int) -> str:
    """How often it is met, and where it stands; "every" only where the share is exact."""
    if stop.exact and is_all(stop.share):
        return say("guide.stops.every", number=number)
    return say("guide.stops.some", share=first_share(stop.share, proven=stop.exact), number=number)


def _intro(stops: Sequence[Stop]) -> str:
    if all(stop.exact for stop in stops):
        return say("guide.stops.intro_exact")
    if any(stop.exact for stop in stops):
        return say("guide.stops.intro_mixed")
    return say("guide.stops.intro_estimated")


def _choice(scenario: Scenario, choice: Choice) -> Words:
    words = runs(scenario, choice.text)
    return said("guide.stops.choice_sometimes", choice=words) if choice.condition else words
