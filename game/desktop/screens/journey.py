"""Your path: the way taken as a road through paper hills, with the ways left and the endings beside it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, evolve, field, frozen

from game.desktop import contrast
from game.desktop.intents import Intent, Menu, Move, Scroll, StepBack, Zoom
from game.desktop.journey.layout import Lay, lay
from game.desktop.journey.ridges import Range
from game.desktop.journey.road import land, road
from game.desktop.journey.signs import bare_sign, goal_sign, star_sign, stop_sign, way_sign
from game.desktop.palette import palette_for
from game.desktop.paper import Press
from game.desktop.screens.screen import Go, Pop, Push, Screen
from game.desktop.theme import PAPER, SOFT
from game.desktop.widgets.icons import corner_button
from game.desktop.widgets.sheets import lay_text_sheet
from game.desktop.widgets.strips import button
from game.desktop.widgets.widget import Role, Widget
from game.desktop.widgets.words import words
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.desktop.journey.path import Journey
    from game.desktop.journey.portrait import Portrait
    from game.desktop.journey.ridges import Ridge
    from game.desktop.palette import Palette
    from game.desktop.theme import Theme
    from game.desktop.workshop import Work

ZOOMS: Final = (0.45, 1.0, 1.5)
_RIDGES: Final = 130  # above this text size the ridges give their room to the words
_REACH: Final = 46
_STATS: Final = 5


@frozen
class Unfold:
    """Show what a decision opened and closed."""

    number: int


@frozen
class Pan:
    """Move along the road by so many windows."""

    windows: float


@frozen
class Step:
    """Nearer (1) or farther (-1)."""

    by: int


@frozen
class Save:
    """Save a picture of the journey."""


@define(kw_only=True)
class JourneyScreen(Screen):
    """The map of a finished playthrough. Arrows go from decision to decision, Enter unfolds one."""

    look: str
    journey: Journey
    ridges: tuple[Ridge, ...]
    title: str
    unfold: Callable[[int], Screen]
    stats: Callable[[str], Screen] | None = None
    more: tuple[tuple[str, object], ...]
    name: str = "journey"
    changed: bool = True
    zoom: int = 1
    left: float | None = None
    still: bool = False  # a picture to keep: nothing on it to press
    portrait: Callable[[], Portrait] | None = None
    note: str = ""
    _portrait: Portrait | None = field(default=None, init=False)
    _lay: Lay | None = field(default=None, init=False)
    _top: int = field(default=0, init=False)

    @property
    def palette(self) -> Palette:
        """The story's colours by day."""
        return palette_for(self.look, Light.DAY)

    def arrange(self, theme: Theme) -> tuple[Widget, ...]:
        """The heading, the map as far as the window shows it, and what else there is to see."""
        heading = self._heading(theme)
        tray = self._tray(theme)
        self._top = heading[-1].bounds.bottom + round(8 * theme.text)
        foot = min(widget.bounds.y for widget in tray) - theme.px(38)
        self._lay = lay(theme, self.journey, max(40, foot - self._top), ZOOMS[self.zoom])
        most = max(0, self._lay.width - theme.size[0])
        self.left = max(0.0, min(float(most), self.left or 0.0))
        return (*heading, *self._map(theme, self._lay), *self._arrows(theme, self._lay), *tray)

    def _heading(self, theme: Theme) -> list[Widget]:
        room = theme.size[0] - theme.px(140) - self._arrows_width(theme)
        small, x = theme.at_most(150), theme.px(90)
        head = words(small, "How you got here", "head", (x, theme.px(36)), room, role=Role.HEADING)
        below = (x, head.bounds.bottom)
        return [head, words(small, self.note or self._summary(), "note", below, room, colour=SOFT)]

    def _summary(self) -> str:
        seen = any(way.seen for turn in self.journey.turns for way in turn.ways)
        rings = " Light rings: ways you have gone in another play." if seen else ""
        return f"{self.title}{rings}"

    def _map(self, theme: Theme, at: Lay) -> Iterator[Widget]:
        inside = pygame.Rect(0, 0, theme.size[0], theme.size[1]).inflate(-theme.px(24), 0)
        for widget in self._signs(theme, at):
            if inside.contains(widget.bounds):
                yield widget

    def _signs(self, theme: Theme, at: Lay) -> Iterator[Widget]:
        corner = -round(self.left or 0), self._top
        sign = stop_sign if self.zoom else bare_sign
        for number, turn in enumerate(self.journey.turns):
            yield sign(theme, at, turn, number, corner, self.palette, Unfold(number))
            if at.branches and turn.ways:
                yield way_sign(theme, at, turn, number, corner, self.palette)
        if self.journey.mine:
            yield star_sign(theme, at, self.journey.mine, corner, self.palette)
        others = [goal for goal in self.journey.goals if not goal.mine]
        for number, goal in enumerate(others):
            yield goal_sign(theme, at, goal, number, corner)

    def _arrows_width(self, theme: Theme) -> int:
        return round(4 * 66 * theme.things)

    def _arrows(self, theme: Theme, at: Lay) -> list[Widget]:
        """Round buttons to move along the road and nearer or farther."""
        wanted: list[tuple[str, str, object]] = []
        if self.still:
            return []
        if self.left:
            wanted.append(("left", "Back along the road", Pan(-0.6)))
        if (self.left or 0) < at.width - theme.size[0]:
            wanted.append(("right", "On along the road", Pan(0.6)))
        if self.zoom:
            wanted.append(("minus", "Farther away", Step(-1)))
        if self.zoom < len(ZOOMS) - 1:
            wanted.append(("plus", "Nearer", Step(1)))
        x = theme.size[0] - theme.px(60) - round(66 * theme.things) * len(wanted)
        made = []
        for kind, said, does in wanted:
            made.append(corner_button(theme, kind, said, (x, theme.px(40)), does))
            x += round(66 * theme.things)
        return made

    def _tray(self, theme: Theme) -> list[Widget]:
        """The foot of the window: the stats as ridges where there is room, and where to go from here."""
        shown = self.ridges if theme.settings.text_size <= _RIDGES else ()
        wanted = list(self.more)
        for share in (1, 0.85, 0.7, 0.6, 0.5, 0.4):
            small = theme.at_most(theme.settings.text_size * share)
            row = self._row(small, wanted)
            if row[-1].bounds.right <= theme.size[0] - theme.px(60):
                break
        if not shown:
            return row
        if self.still:
            row = [evolve(row[0], bounds=row[0].bounds.move(0, row[0].bounds.h))]
        wide = theme.size[0] - theme.px(180)
        high = round(172 * theme.text)
        top = row[0].bounds.y - theme.px(22) - high
        side_by_side = Range(shown[:_STATS], self.desk.workshop, self._pinned)
        made = side_by_side.arrange(theme, pygame.Rect(theme.px(90), top, wide, high), self._chart)
        return [*made, *([] if self.still else row)]

    def _pinned(self) -> int | None:
        """The decision in focus."""
        here = self.focused()
        return here.does.number if here and isinstance(here.does, Unfold) else None

    def _chart(self, stat: str) -> Callable[[], Go] | None:
        chart = self.stats
        return (lambda: Push(chart(stat))) if chart else None

    def _row(self, theme: Theme, wanted: list[tuple[str, object]]) -> list[Widget]:
        x, made = theme.px(90), []
        for label, does in wanted:
            made.append(button(theme, label, (x, 0), does=does, accent=self.palette.accent))
            x = made[-1].bounds.right + round(16 * theme.things)
        high = made[0].bounds.h
        y = theme.size[1] - theme.px(28) - high
        return [
            button(theme, label, (one.bounds.x, y), does=does, accent=self.palette.accent)
            for one, (label, does) in zip(made, wanted, strict=True)
        ]

    @property
    def length(self) -> int:
        """How long the road is in pixels, as it was last arranged."""
        return self._lay.width if self._lay else 0

    def pictures(self, theme: Theme) -> list[tuple[pygame.Surface | None, bool]]:
        """The hills and the road, as far as they are cut, and whether each is finished."""
        at, ask = self._lay, self.desk.workshop.picture
        made = [ask(("land", self.look, theme.size), lambda: _land(self.palette, theme))]
        if at is not None:
            made.append(
                ask(("road", self.journey, at, self.look), lambda: _road(self.journey, at, self.palette))
            )
        return made

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The hills, the road, and the sheet at the foot."""
        (hills, done), (way, _) = self.pictures(theme)
        if not done:
            surface.fill(self.palette.sky)
        if hills:
            surface.blit(hills, (0, 0))
        contrast.dim(surface)
        if way:
            surface.blit(way, (-round(self.left or 0), self._top))
        foot = min(widget.bounds.y for widget in self._tray(theme)) - theme.px(22)
        box = pygame.Rect(0, foot, theme.size[0], theme.size[1] - foot)
        colours = PAPER, self.palette.far, self.palette.shade
        lay_text_sheet(surface, theme, self.desk.workshop, box, colours)

    def act(self, does: object) -> Go | None:
        """Unfold a decision, move the map, or go where a button leads."""
        match does:
            case Unfold(number):
                return Push(self.unfold(number))
            case Pan(windows):
                self._pan(windows)
            case Step(by):
                self._zoom(by)
            case Save():
                self._save_picture()
            case _ if callable(does):
                go: Go | None = does()
                self.rearrange()
                return go
            case _:
                pass
        return None

    def _save_picture(self) -> None:
        """Begin to cut the picture; `update` keeps it once it is whole."""
        if self.portrait and not self._portrait:
            self._portrait = self.portrait()
            self.note = "The picture is being cut. A moment."
            self.rearrange()

    def update(self, now: float) -> bool:
        """Keep the picture that was asked for once every sheet of it is cut."""
        del now
        if self._portrait is None or not self._portrait.ready():
            return False
        self.note, self._portrait = self._portrait.finish(), None
        self.rearrange()
        return True

    def focused(self) -> Widget | None:
        """The widget in focus; none on a picture to keep."""
        return None if self.still else super().focused()

    def _pan(self, windows: float) -> None:
        wide = self._arranged_for.size[0] if self._arranged_for else 0
        self.left = (self.left or 0.0) + windows * wide
        self.rearrange()

    def _zoom(self, by: int) -> None:
        """Nearer or farther, with what is in the middle staying there."""
        half = (self._arranged_for.size[0] if self._arranged_for else 0) / 2
        before = ZOOMS[self.zoom]
        self.zoom = max(0, min(len(ZOOMS) - 1, self.zoom + by))
        self.left = ((self.left or 0.0) + half) * ZOOMS[self.zoom] / before - half
        self.rearrange()

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Left and right go from decision to decision, the map with them; the rest as on any screen."""
        self.widgets(theme)
        here = self.focused()
        if isinstance(intent, Move) and intent.across and here and isinstance(here.does, Unfold):
            self.visit(max(0, min(len(self.journey.turns) - 1, here.does.number + intent.across)), theme)
            return None
        return super().handle(intent, theme)

    def visit(self, number: int, theme: Theme) -> None:
        """Bring a decision into the window and into focus."""
        self.widgets(theme)
        if self._lay and not self._focus(number):
            self.left = self._lay.stop(number)[0] - theme.size[0] / 2
            self.rearrange()
            self.widgets(theme)
            self._focus(number)

    def _at(self, point: tuple[int, int]) -> Widget | None:
        """A station answers like the words that belong to it."""
        hit = super()._at(point)
        at = self._lay
        if hit or at is None:
            return hit
        x, y = point[0] + (self.left or 0.0), point[1] - self._top
        near = [n for n in range(at.count) if math.dist((x, y), at.stop(n)) < _REACH * at.unit]
        return next((w for w in self._focusable() if near and w.does == Unfold(near[0])), None)

    def _focus(self, number: int) -> bool:
        found = [i for i, widget in enumerate(self._focusable()) if widget.does == Unfold(number)]
        if found:
            self.focus = found[0]
        return bool(found)

    def intend(self, intent: Intent) -> Go | None:
        """The wheel moves along the road; plus and minus bring it nearer; escape leads back."""
        match intent:
            case Scroll(rows):
                self._pan(rows * 0.06)
            case Zoom(change):
                self._zoom(change)
            case Menu() | StepBack():
                return Pop()
            case _:
                pass
        return None


def _road(journey: Journey, at: Lay, palette: Palette) -> Work:
    """The road sheet by sheet; shown only when the whole is cut."""
    work = Press(road(journey, at, palette), 1, premultiplied=False)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    yield work.surface


def _land(palette: Palette, theme: Theme) -> Work:
    wide, high = (side / theme.cover for side in theme.size)
    work = Press(land(palette, (wide, high)), theme.cover)
    for _ in work.steps():
        yield work.surface
    yield work.surface.convert()
