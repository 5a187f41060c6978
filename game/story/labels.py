"""What scenes, options and endings are called, in the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.page import caption_of
from game.story.scenario import Choices, Ending
from game.story.text import NOTHING

if TYPE_CHECKING:
    from game.story.scenario import Scenario
    from game.story.telling import Moment
    from game.story.text import Text


def scene_name(story: Scenario, scene: str, moment: Moment | None = None) -> str:
    """A scene's caption, or else its first line, or else its id.

    `moment` is where a play stands there; without it three dots stand for each value.
    """
    there = story.scenes[scene]
    caption = there.caption.unfilled() if moment is None else caption_of(there, moment)
    return str(caption) or (str(_said(there.lines[0].text, "0", moment)) if there.lines else scene)


def option_words(story: Scenario, scene: str, option: str, moment: Moment | None = None) -> str:
    """What an option of a scene says, at a moment as in `scene_name`; its id where there is none such."""
    return str(option_text(story, scene, option, moment)) or option


def option_text(story: Scenario, scene: str, option: str, moment: Moment | None = None) -> Text:
    """The same with its emphasis; no words where there is no such option."""
    then = story.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((_said(way.text, way.id, moment) for way in ways if way.id == option), NOTHING)


def _said(text: Text, line: str, moment: Moment | None) -> Text:
    return text.unfilled() if moment is None else text.filled(moment.values, moment.telling, line)


def ending_title(story: Scenario, scene: str) -> str:
    """The title of an ending; the scene's id where it is none, or is gone."""
    there = story.scenes.get(scene)
    return there.then.name if there is not None and isinstance(there.then, Ending) else scene
