"""How scenes, options and endings are called in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room.room import LETTERS
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from game.classroom.room import Decided
    from game.story import Scenario

_LINE: Final = 90  # letters


def scene_name(story: Scenario, scene: str) -> str:
    """A scene's caption, or its first words."""
    there = story.scenes[scene]
    first = str(there.lines[0].text) if there.lines else scene
    said = there.caption or first
    return said if len(said) <= _LINE else said[:_LINE].rsplit(" ", 1)[0] + " …"


def option_words(story: Scenario, scene: str, option: str) -> str:
    """What an option of a scene says."""
    then = story.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((str(way.text) for way in ways if way.id == option), option)


def ending_title(story: Scenario, scene: str) -> str:
    """The title of an ending."""
    then = story.scenes[scene].then
    return then.title if isinstance(then, Ending) else scene


def letters_of(story: Scenario, made: Decided) -> dict[str, str]:
    """The letters of the options that were asked about, by id, as they stood on the page."""
    then = story.scenes[made.scene].then
    ways = [way.id for way in then.choices] if isinstance(then, Choices) else []
    asked = {option for tally in made.rounds for option, _ in tally.counts}
    shown = [way for way in ways if way in asked or way == made.taken or not asked]
    return {way: LETTERS[number] for number, way in enumerate(shown)}
