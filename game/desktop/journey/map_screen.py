"""Your path: the way taken as a road through paper hills, with the ways left and the endings beside it."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field

from game.art.palette import palette_for
from game.desktop.journey.actions import USUAL, ZOOMS, Far, MapAction, Opens, Pan, Save, Step, Unfold
from game.desktop.journey.ending_labels import goal_sign, star_sign
from game.desktop.journey.export_picture import Cutting, picture_note
from game.desktop.journey.labels import apart, bare_sign, roomier, stop_sign, way_sign
from game.desktop.journey.map_buttons import arrows, foot_row
from game.desktop.journey.map_heading import heading, summary
from game.desktop.journey.map_layout import Lay, lay
from game.desktop.journey.map_picture import Drawing, cuttings
from game.desktop.journey.shapes_menu import shapes_menu
from game.desktop.journey.sparklines import Range
from game.desktop.journey.whole_map import Whole, met_at, scene_signs, whole
from game.desktop.platform.intents import Drag, Hover, Intent, Menu, Move, Scroll, StepBack, StepFocus, Zoom
from game.desktop.ui.screen import Frame, Go, Pop, Push, Screen
from game.desktop.ui.text_sheet import lay_text_sheet
from game.desktop.ui.theme import PAPER
from game.story.catalogue import Light
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.art.palette import Palette
    from game.desktop.journey.export_picture import ExportPicture, PictureNote
    from game.desktop.journey.keepsake import Shape
    from game.desktop.journey.route import Journey
    from game.desktop.journey.sparklines import Ridge
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story.appearance import AnyLook

_RIDGES: Final = 130  # above this text size, in percent, sparklines give their room to the words
_REACH: Final = 46  # of a station
_STATS: Final = 5


@define(kw_only=True)
class MapScreen(Screen[MapAction]):
    """The map of a finished playthrough. Arrows go from decision to decision, Enter unfolds one."""

    look: AnyLook
    journey: Journey
    ridges: tuple[Ridge, ...]
    hero: str
    opens: Callable[[Opens], Screen]
    portrait: Callable[[Shape], ExportPicture]
    name: str = "journey"
    drags: bool = True
    changed: bool = True
    zoom: int = USUAL
    left: float | None = None
    note: PictureNote | None = None
    _portrait: ExportPicture | None = field(default=None, init=False)
    _drawing: Drawing = field(factory=Drawing, init=False)
    _lay: Lay | Whole | None = field(default=None, init=False)
    _top: int = field(default=0, init=False)
    _pointed: str = field(default="", init=False)
    _begun: bool = field(default=False, init=False)  # whether it was arranged before
    _all_signs: Sequence[Widget[Unfold]] = field(default=(), init=False)  # those beyond the window as well

    @property
    def palette(self) -> Palette:
        """The story's colours, by day."""
        return palette_for(self.look, Light.DAY)

    def arrange(self, theme: Theme) -> tuple[Widget[MapAction], ...]:
        """The heading, the map as far as the window shows it, and what else there is to see."""
        heading = self._heading(theme)
        tray = self._tray(theme)
        self._top = heading[-1].bounds.bottom + round(8 * theme.text)
        foot = min(widget.bounds.y for widget in tray) - theme.px(38)
        high = max(40, foot - self._top)
        near = ZOOMS[self.zoom]
        self._lay = whole(theme, self.journey, high) if self.far else lay(theme, self.journey, high, near)
        most = float(max(0, self._lay.width - theme.size[0]))
        self.left = max(0.0, min(most, self.left or 0.0))
        signs = arrows(theme, self.zoom, back=bool(self.left), on=self.left < most)
        shown = self._map(theme, self._lay, foot + theme.px(12))
        return (*heading, *signs, *shown, *tray)

    def rearrange(self) -> None:
        """Arrange anew; what is in focus stays so, however many signs and arrows there are then."""
        if self._arranged_for is not None:
            self._to_focus = self.focused()
        super().rearrange()

    def refocus(self, before: Widget[object] | None) -> None:
        """Where a decision is out of sight now, the nearest that is seen; at first the first one."""
        super().refocus(before)
        wanted = before.does if before is not None else None if self._begun else Unfold(0)
        seen = [one.does.number for one in self._focusable() if isinstance(one.does, Unfold)]
        if isinstance(wanted, Unfold) and seen:
            self._focus(min(seen, key=lambda number: abs(number - wanted.number)))
        self._begun = True

    def _heading(self, theme: Theme) -> list[Widget]:
        if self.note:
            return heading(theme, picture_note(self.note))
        return heading(theme, summary(self.journey, self.hero, far=self.far, name=self._pointed))

    @property
    def far(self) -> bool:
        """Whether the whole story is seen at once."""
        return self.zoom == 0

    def _map(self, theme: Theme, at: Lay | Whole, foot: int) -> Sequence[Widget[MapAction]]:
        """The signs the window shows, in words small enough to stay on the map and off one another."""
        if isinstance(at, Whole):
            return self._whole(theme, at)
        inside = _inside(theme)
        small, signs = largest(
            tuple(theme.at_most(160 * share) for share in (1, 0.8, 0.65, 0.5, 0.4)),
            lambda small: (small, list(self._signs(small, at))),
            lambda made: self._within(made[1], foot) and apart(made[1]),
        )
        signs = roomier(signs, [*self._signs(small, at, rows=2)], lambda some: self._within(some, foot))
        self._all_signs = signs
        return [sign for sign in signs if inside.contains(sign.bounds)]

    def _within(self, signs: list[Widget[Unfold]], foot: int) -> bool:
        return all(self._top <= sign.bounds.top and sign.bounds.bottom <= foot for sign in signs)

    def _whole(self, theme: Theme, at: Whole) -> list[Widget[Unfold]]:
        """The decisions of the road, and in words how much of the rest was met."""
        corner, turns = (0, self._top), enumerate(self.journey.turns)
        signs = [bare_sign(theme, at, turn, n, corner, self.palette, Unfold(n)) for n, turn in turns]
        return [*signs, *scene_signs(at, self.journey, corner)]

    def _signs(self, theme: Theme, at: Lay, rows: int = 1) -> Iterator[Widget[Unfold]]:
        corner = -round(self.left or 0), self._top
        sign = partial(stop_sign, rows=rows) if self.zoom >= USUAL else bare_sign
        for number, turn in enumerate(self.journey.turns):
            yield sign(theme, at, turn, number, corner, self.palette, Unfold(number))
            if at.branches and turn.ways:
                yield way_sign(theme, at, turn, number, corner, self.palette, rows=rows)
        if self.journey.mine:
            yield star_sign(theme, at, self.journey.mine, corner, self.palette)
        for number, goal in enumerate(goal for goal in self.journey.goals if not goal.mine):
            yield goal_sign(theme, at, goal, number, corner)

    def _tray(self, theme: Theme) -> list[Widget[MapAction]]:
        """The foot of the window: the stats as sparklines where there is room, and the strips."""
        shown = self.ridges if theme.settings.text_size <= _RIDGES else ()
        row = foot_row(theme, self.palette.accent)
        if not shown:
            return row
        wide = theme.size[0] - theme.px(180)
        high = round(172 * theme.text)
        top = row[0].bounds.y - theme.px(22) - high
        side_by_side = Range(shown[:_STATS], self.session.render_queue, self._pinned)
        made = side_by_side.arrange(theme, pygame.Rect(theme.px(90), top, wide, high))
        return [*made, *row]

    def _pinned(self) -> int | None:
        """The number of the decision in focus; None where something else is."""
        here = self.focused()
        return here.does.number if here and isinstance(here.does, Unfold) else None

    def pictures(self, theme: Theme) -> list[tuple[pygame.Surface | None, bool]]:
        """The pictures of the hills and the road, as far as they are made, and whether each is finished."""
        return cuttings(self.session.render_queue.picture, self.journey, self._lay, self.look, theme)

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw all; words along the road come as the road reaches them."""
        widgets = self.widgets(theme)
        self.behind(surface, theme)
        reach, foot = self._drawing.reach(theme.size[0]), self._top + (self._lay.height if self._lay else 0)
        for widget in widgets:
            along = self._top <= widget.bounds.centery <= foot
            if not along or widget.bounds.centerx <= reach:
                widget.draw(surface, self.touch_of(widget))

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the hills, the road, and the sheet at the foot."""
        (hills, done), (way, cut) = self.pictures(theme)
        if not theme.motion:
            self._drawing.share = 1
        self._drawing.ready = cut
        if not done:
            surface.fill(self.palette.sky)
        if hills:
            surface.blit(hills, (0, 0))
        foot = min(widget.bounds.y for widget in self._tray(theme)) - theme.px(22)
        box = pygame.Rect(0, foot, theme.size[0], theme.size[1] - foot)
        colours = PAPER, self.palette.far, self.palette.shade
        lay_text_sheet(surface, theme, self.session.render_queue, box, colours)
        if way:
            shown = pygame.Rect(
                round(self.left or 0), 0, self._drawing.reach(theme.size[0]), way.get_height()
            )
            surface.blit(way, (0, self._top), shown)

    def act(self, does: MapAction) -> Go | None:
        """Unfold a decision, move the map, or go where a button leads."""
        if isinstance(does, Opens):
            return Push(self.opens(does))
        match does:
            case Pan(windows):
                self._pan(windows)
            case Step(by):
                self._zoom(by)
            case Far():
                self._zoom(USUAL if self.far else -self.zoom)
            case Save():
                return Push(shapes_menu(self.session, self._save_picture))
            case Pop():
                return does
            case _:
                assert_never(does)
        return None

    def _save_picture(self, shape: Shape) -> None:
        """Begin to cut the picture; `update` keeps it once it is whole."""
        if not self._portrait:
            self._portrait = self.portrait(shape)
            self.note = Cutting()
            self.rearrange()

    def update(self, now: float) -> Frame:
        """Keep the picture that was asked for once every sheet of it is cut, and say so once it is kept."""
        drawn = self._drawing.update(now)
        if self._portrait is None or (note := self._portrait.saved()) is None:
            return Frame(drawn)
        self.note, self._portrait = note, None
        self.rearrange()
        return Frame(changed=True)

    def _pan(self, windows: float) -> None:
        wide = self._arranged_for.size[0] if self._arranged_for else 0
        self.left = (self.left or 0.0) + windows * wide
        self.rearrange()

    def _zoom(self, by: int) -> None:
        """Nearer or farther, with what is in the middle staying there."""
        half = (self._arranged_for.size[0] if self._arranged_for else 0) / 2
        before = ZOOMS[self.zoom]
        self.zoom = max(0, min(len(ZOOMS) - 1, self.zoom + by))
        self.left = ((self.left or 0.0) + half) * ZOOMS[self.zoom] / before - half if before else 0.0
        self.rearrange()

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Left, right and Tab go from decision to decision, the map with them; the rest as on any screen."""
        self.widgets(theme)
        if not isinstance(intent, Hover):
            self._drawing.share = 1
        here = self.focused()
        if isinstance(intent, Move) and intent.across and here and isinstance(here.does, Unfold):
            self.visit(max(0, min(len(self.journey.turns) - 1, here.does.number + intent.across)), theme)
            return None
        if isinstance(intent, StepFocus) and here and isinstance(here.does, Unfold):
            number = here.does.number + intent.by
            if 0 <= number < len(self.journey.turns):
                self.visit(number, theme)
                return None
        return super().handle(intent, theme)

    def _point(self, point: tuple[int, int]) -> None:
        """On the whole map a scene that was met is named."""
        super()._point(point)
        before = self._pointed
        self._pointed = met_at(self._lay, self.journey, (point[0], point[1] - self._top))
        if before != self._pointed:
            self.rearrange()

    def visit(self, number: int, theme: Theme) -> None:
        """Bring a decision into the window and into focus; the map moves no further than that takes."""
        self.widgets(theme)
        if self._focus(number):
            return
        inside = _inside(theme)
        for sign in self._all_signs:
            if sign.does == Unfold(number):
                beyond = max(0, sign.bounds.right - inside.right) or min(0, sign.bounds.left - inside.left)
                self.left = (self.left or 0.0) + beyond
        self.rearrange()
        self.widgets(theme)
        self._focus(number)

    def _at(self, point: tuple[int, int]) -> Widget[MapAction] | None:
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
        self.focus = found[0] if found else self.focus
        return bool(found)

    def intend(self, intent: Intent) -> Go | None:
        """The wheel moves along the road; plus and minus bring it nearer; escape goes one step back."""
        match intent:
            case Scroll(rows):
                self._pan(rows * 0.06)
            case Zoom(change):
                self._zoom(change)
            case Drag(across, _):
                self.left = (self.left or 0.0) - across
                self.rearrange()
            case Menu() | StepBack() if self.far:
                self._zoom(USUAL)
            case Menu() | StepBack():
                return Pop()
        return None


def _inside(theme: Theme) -> pygame.Rect:
    """Where signs are seen: the window without a rim at its sides."""
    return pygame.Rect((0, 0), theme.size).inflate(-theme.px(24), 0)
