"""What scenes, options and endings are called, in the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.story.scenario import Scenario
    from game.story.text import Text


def scene_name(story: Scenario, scene: str, values: Sequence[int] | None = None) -> str:
    """A scene's caption, or else its first line, or else its id.

    `values` are those of a play that stands there, by slot; without them three dots stand for each.
    """
    there = story.scenes[scene]
    return _said(there.caption, values) or (_said(there.lines[0].text, values) if there.lines else scene)


def option_words(story: Scenario, scene: str, option: str, values: Sequence[int] | None = None) -> str:
    """What an option of a scene says, with values as in `scene_name`; its id where there is none such."""
    then = story.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((_said(way.text, values) for way in ways if way.id == option), option)


def _said(text: Text, values: Sequence[int] | None) -> str:
    return str(text.unfilled() if values is None else text.filled(values))


def ending_title(story: Scenario, scene: str) -> str:
    """The title of an ending; the scene's id where it is none, or is gone."""
    there = story.scenes.get(scene)
    return there.then.name if there is not None and isinstance(there.then, Ending) else scene
