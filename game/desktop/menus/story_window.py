"""A window of the title: a story's place and its protagonist, the name below, a leaf for every ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper.shapes import mix
from game.art.paper.sheet import LIFTED, STRIP
from game.desktop.platform.splash import GROUND
from game.desktop.ui import window_art
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import RED
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import say

if TYPE_CHECKING:
    from game.desktop.menus.living_windows import LivingWindows
    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme
    from game.story import Scenario

# By what a summary is made smaller until it leaves room for the leaves, in percent.
_SUMMARIES: Final = (110, 95, 80, 65, 50)


@frozen(eq=False)
class OpenStory:
    """Open a story's first page."""

    story: Scenario


@frozen(eq=False)
class Niche:
    """Where a window is: its number from the left among those that live, and its box in pixels.

    `drawn` is the theme in whose units it is drawn.
    """

    living: LivingWindows
    number: int
    box: pygame.Rect
    drawn: Theme


def story_window(session: Session, story: Scenario, theme: Theme, niche: Niche) -> list[Widget[OpenStory]]:
    """The window of a story in its niche, and what the story is about where there is room for it."""
    box, drawn = niche.box, niche.drawn
    hero = story.characters[story.protagonist]
    summary = None if theme.upright else _summary(theme, story.summary, box)
    met, endings = session.met(story)
    paper = mix(window_art.colour_of(hero.look), "#000000", 0.1)
    foot = box.bottom + drawn.px(82) if summary is None else summary.bounds.bottom
    hung = box.x + drawn.px(10), foot + drawn.px(26)

    def paint(surface: pygame.Surface, _at: pygame.Rect, touch: Touch) -> None:
        lifted = touch is not Touch.REST
        niche.living.draw(surface, niche.number, box, drawn.unit, lifted=lifted)
        plate = pygame.Rect(
            box.x - drawn.px(14 if lifted else 0),
            box.bottom + drawn.px(20),
            box.w + drawn.px(26 if lifted else 0),
            drawn.px(62),
        )
        depth = scaled(LIFTED if lifted else STRIP, drawn.unit)
        slip(plate.size, RED if lifted else paper, "strip", depth).lay(surface, plate.x, plate.y)
        window_art.plate(surface, drawn, plate, hero.name, hero.also)
        window_art.leaves(surface, drawn, hung, met, endings, paper)

    window = Widget(
        role=Role.BUTTON,
        label=say("title.story", who=hero.name, title=story.title),
        bounds=box.union(pygame.Rect(box.x, box.bottom, box.w, drawn.px(86))),
        paint=paint,
        does=OpenStory(story),
        value=say("title.story_met", met=met, count=endings),
    )
    return [window] if summary is None else [window, summary]


def _summary(theme: Theme, text: str, box: pygame.Rect) -> Widget | None:
    """What a story is about, below its window, in the largest words that leave room for the leaves."""
    corner = box.x + theme.px(8), box.bottom + theme.px(92)
    foot = theme.size[1] - theme.px(48)
    for most in _SUMMARIES:
        wide = box.w - theme.px(10)
        made = words(theme.at_most(most), text, "note", corner, wide, colour="#4a3a34", on=GROUND)
        if made.bounds.bottom <= foot:
            return made
    return None
