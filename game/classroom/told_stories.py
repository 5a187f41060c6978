"""The class's story as each phone's language tells it: the same scenes, ids and values in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room.room import Room
    from game.classroom.room.talk import Talk
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
        """The room in the language that is spoken, with the walk of the device of this key and no other."""
        story = room.scenario
        told = self._in(story, language())
        if told is story:
            return room
        play = evolve(room.play, scenario=told)
        walks = {key: evolve(room.walks[key], scenario=told)} if key in room.walks else {}
        talk = None if room.talk is None else _talk(room, room.talk, told)
        return evolve(room, play=play, walks=walks, talk=talk)

    def _in(self, story: Scenario, spoken: str) -> Scenario:
        if story.language == spoken:
            return story
        place = story.id, story.digest, story.language, spoken
        if place not in self._told:
            self._told[place] = self.tell(story, spoken)
        return self._told[place]


def _talk(room: Room, talk: Talk, told: Scenario) -> Talk:
    """The talk with its question in the story's other words; one that is not the scene's stays."""
    here, there = (each.scenes[room.play.state.scene].discuss for each in (room.scenario, told))
    if here is None or there is None or talk.prompt != here.prompt:
        return talk
    return evolve(talk, prompt=there.prompt)
