"""The title: four windows of paper stepping upward, one for each story, and the menu."""

from __future__ import annotations

from enum import Enum, auto
from itertools import product
from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, frozen

from game.desktop.menus.stories_screen import HEADINGS, StoriesScreen, heading
from game.desktop.menus.story_window import OpenStory
from game.desktop.menus.title_layout import WINDOWS, TitleLayout, title_layout
from game.desktop.platform.intents import Activate, Intent, Menu
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Frame, Go, Quit
from game.typography.columns import columns as columns_of
from game.typography.fit import fit, largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story import Scenario

# Between two strips, in units of things: as usual, and where there is little room.
_GAP, _TIGHT = 16, 5
_BELOW_NAME: Final = 30  # picture units
_TITLE: Final = 18  # columns, of which a Chinese character takes two


class Opens(Enum):
    """What the menu opens."""

    SLOTS = auto()
    GALLERY = auto()
    CLASS = auto()
    SETTINGS = auto()
    ABOUT = auto()


@frozen(eq=False)
class Continue:
    """Go on with the story played last."""

    story: Scenario


MenuAction = Continue | OpenStory | Opens | Quit
TitleAction = MenuAction
Strips = list["Widget[MenuAction]"]


@define(kw_only=True)
class TitleScreen(StoriesScreen[TitleAction]):
    """Where the game begins. The windows fill while one looks at them."""

    open_story: Callable[[Scenario], Go]
    open_settings: Callable[[], Go]
    open_about: Callable[[], Go]
    open_kept: Callable[[], Go]
    open_gallery: Callable[[], Go]
    open_class: Callable[[], Go]
    resume: Callable[[Scenario], Go]
    name: str = "title"

    def arrange(self, theme: Theme) -> tuple[Widget[TitleAction], ...]:
        """The name, the menu, and a window for each story."""
        layout = title_layout(theme)
        windows = self.windows(theme, layout)
        head, menu = self._named(theme, layout)
        first, rest = (menu[:1], menu[1:]) if self.session.latest() is not None else ([], menu)
        return (*head, *first, *windows, *rest)

    def _named(self, theme: Theme, layout: TitleLayout) -> tuple[tuple[Widget, ...], Strips]:
        """The name and what it is about, and the menu, in words that fit the window."""

        def made(parts: tuple[float, bool, bool]) -> tuple[tuple[Widget, ...], Strips]:
            share, named, told = parts
            head = heading(theme, layout, share, named=named, told=told)
            room = layout.column.copy()
            if not layout.upright:
                room.y = head[-1].bounds.bottom + theme.px(_BELOW_NAME if told else 12)
                room.h = layout.column.bottom - room.y
            return head, self._menu(theme, room, upright=layout.upright, tight=not told)

        def fits(both: tuple[tuple[Widget, ...], Strips]) -> bool:
            head, menu = both
            over = layout.upright and head[-1].bounds.bottom > layout.name.bottom
            return not over and _in_its_column(layout.column, menu)

        return largest(HEADINGS, made, fits)

    def _menu(self, theme: Theme, room: pygame.Rect, *, upright: bool, tight: bool) -> Strips:
        wanted, columns = self._wanted(), (1, 2) if upright else (1,)
        gaps = (_GAP, _TIGHT) if upright or tight else (_GAP,)
        return largest(
            tuple(product(theme.sizes(), columns, gaps)),
            lambda one: _strips(one[0], wanted, room, columns=one[1], gap=one[2]),
            lambda made: _in_its_column(room, made) and _apart(made),
        )

    def _wanted(self) -> list[tuple[str, MenuAction]]:
        """The strips of the menu: their words, and what each does."""
        wanted: list[tuple[str, MenuAction]] = []
        latest = self.session.latest()
        if latest is not None:
            wanted.append(
                (say("title.continue_with", who=latest.characters[latest.protagonist].name), Continue(latest))
            )
        if (opened := self._opened()) is not None:
            wanted.append((say("title.opened", story=_short(opened.title)), OpenStory(opened)))
        if self.session.has_slots():
            wanted.append((say("title.kept"), Opens.SLOTS))
        return [
            *wanted,
            (say("title.met"), Opens.GALLERY),
            (say("title.class"), Opens.CLASS),
            (say("title.settings"), Opens.SETTINGS),
            (say("title.about_game"), Opens.ABOUT),
            (say("title.leave"), Quit()),
        ]

    def _opened(self) -> Scenario | None:
        """The last story that has no window, as one that was opened by its path; None where all have one."""
        others = self.session.stories[WINDOWS:]
        return self.session.scenario(others[-1]) if others else None

    def update(self, now: float) -> Frame:
        """Let the windows live, while somebody is there and nothing is to stand still."""
        settings = self.session.settings
        lives = settings.moving_places and not settings.reduced_motion and self.session.parallax.attended
        return Frame(self.living.update(now, motion=not settings.reduced_motion, lives=lives))

    def act(self, does: TitleAction) -> Go | None:
        """Open a story or what the menu names; continue; leave."""
        match does:
            case OpenStory(story):
                return self.open_story(story)
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
        return ((Activate(), say("title.hint_open")),)

    def intend(self, intent: Intent) -> Go | None:
        """Escape does not leave by itself: it goes to the strip that does."""
        if isinstance(intent, Menu):
            self.focus = next((i for i, w in enumerate(self._focusable()) if w.does == Quit()), 0)
        return None


def _short(title: str) -> str:
    """A title that fits a strip."""
    return fit(title, lambda words: columns_of(words) <= _TITLE)


def _in_its_column(room: pygame.Rect, strips: Strips) -> bool:
    """Whether the menu ends above the foot of its column and left of its side."""
    return all(strip.bounds.bottom <= room.bottom and strip.bounds.right < room.right for strip in strips)


def _apart(strips: Strips) -> bool:
    """Whether no strip lies over another one."""
    boxes = [strip.bounds for strip in strips]
    return all(len(box.collidelistall(boxes)) == 1 for box in boxes)


def _strips(
    theme: Theme, wanted: list[tuple[str, MenuAction]], room: pygame.Rect, *, columns: int, gap: int
) -> Strips:
    """The strips from the upper left corner of their room on, one below another in columns."""
    made: Strips = []
    rows, y = -(-len(wanted) // columns), room.y
    for number, (label, does) in enumerate(wanted):
        if number % rows == 0:
            y = room.y
        x = room.x + number // rows * (room.w // columns)
        made.append(button(theme, label, (x, y), does=does))
        y = made[-1].bounds.bottom + round(gap * theme.things)
    return made
