"""The class's story as each phone's language tells it: the same scenes, ids and values in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.classroom.room.retold import retold
from game.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room.room import Room
    from game.story import Scenario


def _as_it_is(story: Scenario, _language: str) -> Scenario:
    return story


@define(eq=False)
class ToldStories:
    """Stories by language, each asked for once.

    `tell` reads a story in a language, and gives it back as it is where it is not told in that.
    """

    tell: Callable[[Scenario, str], Scenario] = _as_it_is
    _told: dict[tuple[str, ...], Scenario] = field(factory=dict)

    def room(self, room: Room, key: str = "") -> Room:
        """The room in the language that is spoken, with this device's own walk and nobody else's play."""
        story = room.scenario
        told = self.story(story)
        if told is story:
            return room
        walks = {key: room.walks[key]} if key in room.walks else {}
        return retold(evolve(room, walks=walks, finished=()), told)

    def story(self, story: Scenario) -> Scenario:
        """A story as it is told in the language that is spoken."""
        spoken = language()
        if story.language == spoken:
            return story
        place = story.id, story.digest, story.language, spoken
        if place not in self._told:
            self._told[place] = self.tell(story, spoken)
        return self._told[place]
