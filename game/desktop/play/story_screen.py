"""A screen on which a story is read: by one reader, or by a class at the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from game.desktop.ui.screen import Screen

if TYPE_CHECKING:
    from game.story import Playthrough


@define(kw_only=True)
class StoryScreen(Screen):
    """What can be done with a playthrough from elsewhere, such as from the map after its ending."""

    @property
    def playthrough(self) -> Playthrough:
        """The playthrough that is read here."""
        raise NotImplementedError

    def take_up(self, playthrough: Playthrough) -> None:
        """Go on from another playthrough of the story."""
        raise NotImplementedError

    def return_to(self, step: int) -> None:
        """Go back to where so many steps had been taken."""
        raise NotImplementedError
