"""How scenes, options and questions are called in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.story_runs import told
from game.story.labels import scene_name
from game.typography.columns import shortened
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Room
    from game.papers import Words
    from game.story import Scenario
    from game.story.telling import Moment

_LINE: Final = 90  # columns


def short_name(story: Scenario, scene: str, moment: Moment | None = None) -> str:
    """What a scene is called, in one line of a paper; `moment` is where a play stands there."""
    return shortened(scene_name(story, scene, moment), _LINE)


def counted(letters: Iterable[str], shown: Iterable[Shown | None]) -> list[str]:
    """Options by their letters with what is shown of their votes: “A 12”; without those not asked about."""
    return [
        say("report.counted", letter=letter, number=each.text)
        for letter, each in zip(letters, shown, strict=True)
        if each is not None
    ]


def asked(room: Room, question: str) -> Words:
    """A question of the debrief, in the story's language where it is one of the story's own."""
    story, ending = room.scenario, room.page.ending
    own = {str(each) for each in ending.debrief} if ending is not None else set()
    prompts = {scene.discuss.prompt for scene in story.scenes.values() if scene.discuss}
    opened = set(story.teaching.open_questions) if story.teaching is not None else set()
    return told(story, question) if question in own | prompts | opened else question
