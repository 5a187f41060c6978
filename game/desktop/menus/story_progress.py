"""Progress: what a player has met of each story, over all plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.classroom.epilogue import FOUR
from game.story.own_place import place_word
from game.story.scenario import Ending
from game.words import say

if TYPE_CHECKING:
    from game.desktop.ui.session import Session
    from game.story import Scenario
    from game.story.scenario import Scene


@frozen
class Progress:
    """What has been met of one story: its endings (`met` of them), how many scenes, its places (`seen`).

    `places` has the first scene of each place; `seen` the places' names.
    """

    story: Scenario
    endings: tuple[Scene, ...]
    met: frozenset[str]
    scenes: int
    places: tuple[Scene, ...]
    seen: frozenset[str]

    @property
    def words(self) -> str:
        """How much of the story that is, in a sentence."""
        return say("menus.gallery.met", **self.counted)

    @property
    def counted(self) -> dict[str, int]:
        """How much of the story that is, as the values of a sentence."""
        return {
            "endings": len(self.met),
            "all_endings": len(self.endings),
            "scenes": self.scenes,
            "all_scenes": len(self.story.scenes),
            "places": sum(place_word(place.place) in self.seen for place in self.places),
            "all_places": len(self.places),
        }


def progress_of(session: Session, story: Scenario) -> Progress:
    """The progress in a story so far, in every play of it."""
    read = session.seen(story)
    known = session.met_scenes(story)
    endings = tuple(scene for scene in story.scenes.values() if isinstance(scene.then, Ending))
    places: dict[str, Scene] = {}
    for scene in story.scenes.values():
        for place in story.places_of(scene):
            places.setdefault(place_word(place), evolve(scene, place=place))
    been = [scene for name, scene in story.scenes.items() if name in read or name in known]
    return Progress(
        story,
        endings,
        frozenset(scene.id for scene in endings) & known,
        len(been),
        tuple(places.values()),
        frozenset(place_word(place) for scene in been for place in story.places_of(scene)),
    )


def all_four(session: Session) -> bool:
    """Whether an ending of each of the four stories has been met."""
    told = [story for story in session.shelf if story.id in FOUR]
    return len(told) == len(FOUR) and all(progress_of(session, story).met for story in told)
