"""The title: four windows of paper stepping upward, one for each story, and the menu."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.shapes import mix
from game.art.paper.sheet import LIFTED, STRIP
from game.desktop.platform.intents import Activate, Intent, Menu
from game.desktop.platform.splash import CORNER, GROUND
from game.desktop.stage.title_window import title_window_work
from game.desktop.ui import window_art
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Frame, Go, Quit, Screen
from game.desktop.ui.slips import ground, scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import RED
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.theme import Theme
    from game.story import Scenario


_WIDE: Final = 284
_TOPS: Final = (300, 220, 140, 60)
_FOOT: Final = 806
_LEFT: Final = 640
_PITCH: Final = 310


class Opens(Enum):
    """What the menu opens."""

    SLOTS = auto()
    GALLERY = auto()
    CLASS = auto()
    SETTINGS = auto()
    ABOUT = auto()


@frozen
class OpenStory:
    """Open a story's first page."""

    number: int


@frozen(eq=False)
class Continue:
    """Go on with the story played last."""

    story: Scenario


MenuAction = Continue | Opens | Quit
TitleAction = OpenStory | MenuAction


@define(kw_only=True)
class TitleScreen(Screen[TitleAction]):
    """Where the game begins. The windows fill while one looks at them."""

    open_story: Callable[[Scenario], Go]
    open_settings: Callable[[], Go]
    open_about: Callable[[], Go]
    open_kept: Callable[[], Go]
    open_gallery: Callable[[], Go]
    open_class: Callable[[], Go]
    resume: Callable[[Scenario], Go]
    name: str = "title"
    _shelf: int = field(default=0, init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[TitleAction], ...]:
        """The name, the menu, and a window for each story."""
        name = window_art.logo(theme, (theme.px(CORNER[0]), theme.px(CORNER[1])))
        heading, menu = self._left(theme)
        theatres = [w for i, s in enumerate(self.session.shelf[:4]) for w in self._theatre(theme, i, s)]
        first, rest = (menu[:1], menu[1:]) if self.session.latest() is not None else ([], menu)
        return (name, *heading, *first, *theatres, *rest)

    def _left(self, theme: Theme) -> tuple[list[Widget], list[Widget[MenuAction]]]:
        """The name in letters and what it is about, and the menu below, in words that fit the window."""

        def made(share: float) -> tuple[list[Widget], list[Widget[MenuAction]]]:
            heading = self._heading(theme, share)
            return heading, self._menu(theme, heading[-1].bounds.bottom + theme.px(30))

        return largest((1, 0.8, 0.6), made, lambda both: _in_its_column(theme, both[1]))

    def _heading(self, theme: Theme, share: float) -> list[Widget]:
        corner = theme.px(98), theme.px(312)
        latin = words(theme.at_most(100 * share), "Upward", "title", corner, theme.px(520), role=Role.HEADING)
        below = theme.px(CORNER[0]), latin.bounds.bottom + theme.px(6)
        line = "Four people, a few doors, and the long business of knocking."
        shown = words(theme.at_most(125 * share), line, "note", below, theme.px(450), colour="#4a3a34")
        return [latin, shown]

    def _menu(self, theme: Theme, y: int) -> list[Widget[MenuAction]]:
        wanted: list[tuple[str, MenuAction]] = []
        latest = self.session.latest()
        if latest is not None:
            wanted.append((f"Continue {latest.characters[latest.protagonist].name}", Continue(latest)))
        if self.session.has_slots():
            wanted.append(("Places kept", Opens.SLOTS))
        wanted += [
            ("What you have met", Opens.GALLERY),
            ("Play with a class", Opens.CLASS),
            ("Settings", Opens.SETTINGS),
            ("About", Opens.ABOUT),
        ]
        wanted.append(("Leave", Quit()))
        return largest(
            theme.sizes(),
            lambda small: _strips(small, wanted, theme.px(CORNER[0]), y),
            lambda made: _in_its_column(theme, made),
        )

    def _theatre(self, theme: Theme, number: int, story: Scenario) -> list[Widget[OpenStory]]:
        unit = theme.unit
        hero = story.characters[story.protagonist]
        box = pygame.Rect(
            theme.px(_LEFT + number * _PITCH),
            theme.px(_TOPS[number]),
            theme.px(_WIDE),
            theme.px(_FOOT - _TOPS[number]),
        )
        box.move_ip(theme.size[0] - theme.px(1920), 0)
        key = ("theatre", hero.look, box.size)
        summary = _summary(theme, story.summary, box)
        met, endings = self.session.met(story)
        paper = mix(window_art.colour_of(hero.look), "#000000", 0.1)

        def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
            lifted = touch is not Touch.REST
            made, _ = self.session.render_queue.picture(key, lambda: title_window_work(story, box.size, unit))
            window_art.frame(surface, at, unit, made, lifted=lifted)
            plate = pygame.Rect(
                at.x - theme.px(14 if lifted else 0),
                at.bottom + theme.px(20),
                at.w + theme.px(26 if lifted else 0),
                theme.px(62),
            )
            depth = scaled(LIFTED if lifted else STRIP, unit)
            slip(plate.size, RED if lifted else paper, "strip", depth).lay(surface, plate.x, plate.y)
            window_art.plate(surface, theme, plate, hero.name)
            window_art.leaves(
                surface,
                theme,
                (at.x + theme.px(10), summary.bounds.bottom + theme.px(26)),
                met,
                endings,
                paper,
            )

        label = f"{hero.name}: {story.title}"
        theatre = Widget(
            role=Role.BUTTON,
            label=label,
            bounds=box.union(pygame.Rect(box.x, box.bottom, box.w, theme.px(86))),
            paint=lambda s, _at, t: paint(s, box, t),
            does=OpenStory(number),
            value=f"{met} of {endings} endings met",
        )
        return [theatre, summary]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall of paper the windows are cut into."""
        surface.blit(ground(theme.size, GROUND), (0, 0))

    def update(self, now: float) -> Frame:
        """Read the stories one by one, after the first picture has been shown."""
        del now
        if self.session.read_another():
            self.rearrange()
            return Frame(changed=True)
        return Frame()

    def act(self, does: TitleAction) -> Go | None:
        """Open a story or what the menu names; continue; leave."""
        match does:
            case OpenStory(number):
                return self.open_story(self.session.shelf[number])
            case Quit():
                return does
            case Continue(story):
                return self.resume(story)
            case Opens():
                return self._open(does)
            case _:
                assert_never(does)

    def _open(self, what: Opens) -> Go:
        match what:
            case Opens.SLOTS:
                return self.open_kept()
            case Opens.GALLERY:
                return self.open_gallery()
            case Opens.CLASS:
                return self.open_class()
            case Opens.SETTINGS:
                return self.open_settings()
            case Opens.ABOUT:
                return self.open_about()
            case _:
                assert_never(what)

    def come_back(self) -> None:
        """After a story, going on with it comes first."""
        self.focus = 0

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What opens the story or the menu in focus."""
        return ((Activate(), "Open"),)

    def intend(self, intent: Intent) -> Go | None:
        """Escape does not leave by itself: it goes to the strip that does."""
        if isinstance(intent, Menu):
            self.focus = next((i for i, w in enumerate(self._focusable()) if w.does == Quit()), 0)
        return None


def _in_its_column(theme: Theme, strips: list[Widget[MenuAction]]) -> bool:
    """Whether the menu ends above the foot of the window and left of the windows."""
    across = max(strip.bounds.right for strip in strips)
    return strips[-1].bounds.bottom <= theme.size[1] - theme.px(20) and across < theme.px(_LEFT - 16)


def _summary(theme: Theme, text: str, box: pygame.Rect) -> Widget:
    """What a story is about, below its window, in the largest words that leave room for the leaves."""
    corner = box.x + theme.px(8), box.bottom + theme.px(92)

    def made(most: int) -> Widget:
        small, wide = theme.at_most(most), box.w - theme.px(10)
        return words(small, text, "note", corner, wide, colour="#4a3a34", on=GROUND)

    foot = theme.size[1] - theme.px(24)
    return largest((110, 95, 80, 65, 50), made, lambda summary: summary.bounds.bottom <= foot)


def _strips(theme: Theme, wanted: list[tuple[str, MenuAction]], x: int, y: int) -> list[Widget[MenuAction]]:
    made: list[Widget[MenuAction]] = []
    for label, does in wanted:
        made.append(button(theme, label, (x, y), does=does))
        y = made[-1].bounds.bottom + round(16 * theme.things)
    return made
