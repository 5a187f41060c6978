"""Same choices, another start: a start is picked, the choices are made again, and the two roads compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.palette import palette_for
from game.art.paper.sheet import LIFTED
from game.desktop.journey.actions import InFigures, PlayOn
from game.desktop.journey.compare_starts import Elsehow, door_entries, place_told
from game.desktop.journey.compare_starts_art import heights, two_roads, work
from game.desktop.journey.framed_scene import framed_scene
from game.desktop.journey.luck import Luck, starts_alike
from game.desktop.journey.pending_text import A_MOMENT
from game.desktop.platform.intents import Intent, Menu, Scroll, StepBack
from game.desktop.raster.ink import label
from game.desktop.raster.text_layout import shrunk
from game.desktop.ui.buttons import button
from game.desktop.ui.paginate import Leaf, TurnPage, laid, leaves
from game.desktop.ui.screen import Frame, Go, Pop, Push, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed, words
from game.desktop.ui.theme import INK, PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.catalogue import Light
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.platform.background import BackgroundTask
    from game.desktop.ui.theme import Theme
    from game.story import Playthrough
    from game.story.appearance import AnyLook

_SMALLEST_ROADS: Final = 90
_ROADS: Final = 0.33  # of the height for all: what the two roads take
_PICTURE: Final = 0.42  # of the width: how wide the picture of a scene is
_HIGH: Final = 0.62  # of its width
_NARROWEST: Final = 9  # beside it there is room for so many times the height of its letters


@frozen
class PickStart:
    """Compare with this one of the other starts."""

    number: int


StartsAction = PickStart | PlayOn | InFigures | TurnPage | Pop


@define(kw_only=True)
class CompareStartsScreen(Screen[StartsAction]):
    """The starts at the left, the two roads and what they say at the right."""

    play: Playthrough
    look: AnyLook
    decisions: int
    met: frozenset[str]
    starts: BackgroundTask[tuple[Elsehow, ...]]
    luck: BackgroundTask[Luck | None]
    play_on: Callable[[Playthrough], Go]
    figures: Callable[[], Screen]
    name: str = "starts"
    veiled: bool = True
    number: int = 0
    page: int = 0
    _told: tuple[bool, bool] = field(default=(False, False), init=False)
    _leaves: tuple[Leaf, ...] = field(default=(), init=False)

    def update(self, now: float) -> Frame:
        """Show what is known as soon as it is."""
        del now
        known = self.starts.done, self.luck.done
        if known == self._told:
            return Frame()
        self._told = known
        self.rearrange()
        return Frame(changed=True)

    def arrange(self, theme: Theme) -> tuple[Widget[StartsAction], ...]:
        """Heading, how many come here too, the starts, the roads, the scene they lead to, the words."""
        sheet, small = self._sheet(theme), theme.at_most(150)
        x, wide = sheet.x + theme.px(60), sheet.w - theme.px(120)
        at = x, sheet.y + theme.px(26)
        head = words(small, say("journey.starts.heading"), "subhead", at, wide, role=Role.HEADING)
        said = self._alike()
        block = shrunk(said, theme.at_most(120).style("prose", SOFT), wide, 3)
        told = placed(block, (x, head.bounds.bottom), role=Role.TEXT, label=said)
        top, foot = told.bounds.bottom + theme.px(20), sheet.bottom - theme.px(30)
        column = round(wide * 0.31)
        found = self.starts.result() if self.starts.done else ()
        right = pygame.Rect(x + column + theme.px(50), top, wide - column - theme.px(50), foot - top)
        shown = self._shown(theme, found, right)
        buttons = self._buttons(theme, found, pygame.Rect(x, top, column, foot - top))
        return (head, told, *buttons, *shown)

    def _alike(self) -> str:
        """From how many other starts the same choices come to the same ending."""
        if not self.starts.done:
            return say(A_MOMENT)
        return starts_alike(self.play, [one.found for one in self.starts.result()])

    def _shown(self, theme: Theme, found: tuple[Elsehow, ...], room: pygame.Rect) -> list[Widget]:
        """The roads where there is height for them, and a page of what they say."""
        if not found:
            return []
        one, small = found[self.number], theme.at_most(160)
        high = round(room.h * _ROADS)
        drawn: list[Widget] = [self._roads(theme, one, pygame.Rect(room.x, room.y, room.w, high))]
        if high < _SMALLEST_ROADS * theme.at_most(120).text:
            drawn, high = [], -theme.px(20)
        below = pygame.Rect(room.x, room.y + high + theme.px(24), room.w, room.h - high - theme.px(24))
        entries = list(door_entries(self.play, one, self.met))
        across = round(room.w * _PICTURE)
        pictured = bool(drawn) and room.w - across >= _NARROWEST * 30 * theme.text
        if pictured:
            drawn.append(self._scene(theme, one, pygame.Rect(below.x, below.y, across, below.h)))
            across += theme.px(76)
            below = pygame.Rect(below.x + across, below.y, below.w - across, below.h)
        self._leaves = leaves(entries, small, below.w, below.h)
        # Where the scene that is seen is told as well, that does not go on to another page.
        told = leaves([*entries, *place_told(one, self.met)], small, below.w, below.h)
        if pictured and len(told) == len(self._leaves):
            self._leaves = told
        self.page = max(0, min(len(self._leaves) - 1, self.page))
        return [*drawn, *laid(self._leaves[self.page], below.x, below.y, PAPER)]

    def _scene(self, theme: Theme, one: Elsehow, room: pygame.Rect) -> Widget:
        """The scene to which the same choices lead from there; closed shutters before an ending not met."""
        side = theme.px(54)
        box = pygame.Rect(room.x + side, room.y + theme.px(14), room.w - side, 0)
        box.h = min(room.h - theme.px(40), round(box.w * _HIGH))
        page = one.shown(self.met)
        said = say("journey.starts.picture" if page else "journey.starts.unmet_ending")
        return framed_scene(
            self.session.render_queue, page, self.look, box, theme.unit, taken=False, said=said
        )

    def _roads(self, theme: Theme, one: Elsehow, box: pygame.Rect) -> Widget:
        roads = two_roads(self.play, one, self.decisions)
        palette = palette_for(self.look, Light.DAY)
        style = theme.at_most(110).style("small", INK)
        whose = say("journey.starts.you"), say("journey.starts.from_there")

        def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
            key = ("two roads", roads, at.size, self.look)
            made, _ = self.session.render_queue.picture(
                key, lambda: work(roads, at.size, theme.unit, palette)
            )
            if made:
                surface.blit(made, at.topleft)
            for said, y in zip(whose, heights(at.h), strict=True):
                label(surface, said, style, at.x + theme.px(14), at.y + y - style.row - theme.px(16))

        said = say("journey.starts.two_roads", count=roads.mine, theirs=roads.theirs)
        return Widget(role=Role.IMAGE, label=said, bounds=box, paint=paint)

    def _buttons(
        self, theme: Theme, found: tuple[Elsehow, ...], room: pygame.Rect
    ) -> list[Widget[StartsAction]]:
        wanted: list[tuple[str, StartsAction, str]] = [
            (one.label, PickStart(number), "shown" if number == self.number else "")
            for number, one in enumerate(found)
        ]
        if len(self._leaves) > 1:
            wanted.append((say("journey.starts.read_on"), TurnPage(1), ""))
        if found and found[self.number].found.stop is not None:
            wanted.append((say("journey.starts.play_on"), PlayOn(), ""))
        wanted.append((say("journey.decision.in_figures"), InFigures(), ""))
        wanted.append((say("journey.starts.close"), Pop(), ""))
        return largest(
            theme.sizes(),
            lambda small: self._column(small, wanted, room),
            lambda made: made[-1].bounds.bottom <= room.bottom,
        )

    def _column(
        self, theme: Theme, wanted: list[tuple[str, StartsAction, str]], room: pygame.Rect
    ) -> list[Widget[StartsAction]]:
        made: list[Widget[StartsAction]] = []
        y = room.y
        for said, does, value in wanted:
            shown = say("journey.starts.shown", start=said) if value else said
            made.append(button(theme, shown, (room.x, y), does=does, width=room.w))
            y = made[-1].bounds.bottom + round(10 * theme.things)
        return made

    def _sheet(self, theme: Theme) -> pygame.Rect:
        wide, most = theme.size[0] - theme.px(120), theme.size[1] - theme.px(70)
        high = min(most, max(theme.px(860), round(860 * theme.text)))
        return pygame.Rect((theme.size[0] - wide) // 2, (theme.size[1] - high) // 2, wide, high)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the map."""
        sheet = self._sheet(theme)
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: StartsAction) -> Go | None:
        """Pick a start, turn the page, play on, or close."""
        match does:
            case PickStart(number):
                self.number, self.page = number, 0
            case TurnPage(pages):
                self.page = (self.page + pages) % max(1, len(self._leaves))
            case InFigures():
                return Push(self.figures())
            case Pop():
                return does
            case PlayOn():
                return self.play_on(self.starts.result()[self.number].found.playthrough)
            case _:
                assert_never(does)
        self.rearrange()
        return None

    def intend(self, intent: Intent) -> Go | None:
        """The wheel turns pages; escape closes."""
        match intent:
            case Scroll(rows):
                self.page += 1 if rows > 0 else -1
                self.rearrange()
            case Menu() | StepBack():
                return Pop()
        return None
