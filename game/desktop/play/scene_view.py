"""A scene on the screen at this moment: what a view is given to arrange it, and what comes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from attrs import evolve, field, frozen

from game.desktop.platform.intents import Menu, ShowHistory, StepBack
from game.desktop.play.reveal import Reveal
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person, people
from game.desktop.ui.widget import Action_co
from game.story.catalogue import Posture

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pygame

    from game.desktop.play.beats import Beat
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story import LastChange, Page, ShownLine
    from game.story.appearance import AnyLook
    from game.story.text import Text


@frozen
class GoOn:
    """Read on: the next beat, or the next scene where there is nothing to choose."""


@frozen
class Take:
    """Take the option with this id."""

    option: str


@frozen
class Tag:
    """Put a tag on the post, or take it off."""

    tag: str


@frozen
class Explain:
    """Say what the stat with this id means."""

    stat: str


@frozen
class ShowChoices:
    """Bring other choices into sight, where not all have room: so many on, or back where negative."""

    by: int


# What a view puts on a page, and with what lies over all of them: the corner buttons stand for keys.
PageAction = GoOn | Take | Tag | ShowChoices
CornerAction = Menu | ShowHistory | StepBack
SceneAction = PageAction | CornerAction | Explain


@frozen
class SceneView:
    """What a view needs to arrange a scene; `look` is the protagonist's, `because` why stats changed."""

    page: Page
    theme: Theme
    look: AnyLook
    because: Text | None = None
    can_step_back: bool = False
    pace: Reveal = field(factory=Reveal)
    counted: bool = False  # whether the likes of its post were counted up before
    tags: tuple[str, ...] | None = None  # those of the choice looked at, where it touches them
    tells_changes: bool = True  # whether the first beat says by how much stats moved, and why
    swing: float = 0  # how far the tags of stats that moved hang aside, in pixels
    last: Mapping[str, LastChange] | None = None  # what moved each stat last, where that can be asked
    asked: str = ""  # the id of the stat that is asked about
    taught: str = ""  # where nobody asked for the slip: how one asks for it
    drawn_back: float = 0  # how far the tags are drawn back to the window's edge, as a share
    first: int = 0  # the first choice that is seen, from 0, where not all have room
    going: str = ""  # that the story goes on by itself
    way_in: str = ""  # how to join a class; hangs where `going` does, in letters for the last row

    @property
    def setting(self) -> Setting:
        """The place behind the scene, as the stage draws it."""
        return Setting.of(self.page, self.look).seen_in(self.theme)

    @property
    def accent(self) -> str:
        """The story's colour for what is in focus."""
        return self.setting.palette.accent


@frozen
class Arranged(Generic[Action_co]):
    """A scene arranged: its beats, the sheet its text lies on, and the widgets of one beat.

    `hung` is how far down the tags of the stats hang, in pixels; `around` are the boxes of tags and flags.
    """

    beats: tuple[Beat, ...]
    sheet: pygame.Rect
    widgets: tuple[Widget[Action_co], ...]
    cast: tuple[Person, ...]
    hud: tuple[Widget[Explain], ...] = ()
    hung: int = 0
    around: tuple[pygame.Rect, ...] = ()
    over: tuple[pygame.Rect, ...] = ()  # the boxes of ribbons that hang there
    rim: int | None = None  # where what lies across the sheet's edge begins, in pixels
    unseen: frozenset[int] = frozenset()  # which of the cast have no room for a face
    right: int | None = None  # where people end, beside a clock or a phone, in pixels
    first: int = 0  # the first choice that is seen, from 0


def cast_at(page: Page, shown: list[ShownLine]) -> tuple[Person, ...]:
    """Who stands there once these lines are read: the last mood of each, and always who speaks last."""
    standing = list(page.standing)
    for line in shown:
        if line.speaker is None:
            continue
        spots = [i for i, who in enumerate(standing) if who.character.id == line.speaker.id]
        if spots and line.mood is not None:
            standing[spots[0]] = evolve(standing[spots[0]], mood=line.mood)
        elif not spots and standing:
            standing[-1 if len(standing) > 1 else len(standing) :] = [
                evolve(
                    standing[-1],
                    character=line.speaker,
                    mood=line.mood or standing[-1].mood,
                    holds="",
                    posture=Posture.STANDING,
                )
            ]
    return people(evolve(page, standing=tuple(standing)))
