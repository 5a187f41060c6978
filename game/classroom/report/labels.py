"""How scenes and options are called in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.room import letter_at
from game.story.labels import scene_name
from game.story.scenario import Choices
from game.typography.columns import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.classroom.room import Decided
    from game.story import Scenario

_LINE: Final = 90  # columns


def short_name(story: Scenario, scene: str, values: Sequence[int] | None = None) -> str:
    """What a scene is called, in one line of a paper; `values` are those of a play that stands there."""
    return shortened(scene_name(story, scene, values), _LINE)


def letters_of(story: Scenario, made: Decided) -> dict[str, str]:
    """The letters of the options that were asked about, by id, as they stood on the page."""
    then = story.scenes[made.scene].then
    ways = [way.id for way in then.choices] if isinstance(then, Choices) else []
    asked = {option for tally in made.rounds for option in tally.options}
    shown = [way for way in ways if way in asked or way == made.taken or not asked]
    return {way: letter_at(number) for number, way in enumerate(shown)}
