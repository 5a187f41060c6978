"""What scenes, options and endings are called, in the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from game.story.scenario import Scenario


def scene_name(story: Scenario, scene: str) -> str:
    """A scene's caption, or else its first line, or else its id."""
    there = story.scenes[scene]
    first = there.lines[0].text if there.lines else None
    return str(there.caption.unfilled()) or (str(first.unfilled()) if first is not None else scene)


def option_words(story: Scenario, scene: str, option: str) -> str:
    """What an option of a scene says; its id where the scene has no such option."""
    then = story.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((str(way.text.unfilled()) for way in ways if way.id == option), option)


def ending_title(story: Scenario, scene: str) -> str:
    """The title of an ending; the scene's id where it is none."""
    then = story.scenes[scene].then
    return then.name if isinstance(then, Ending) else scene
