"""A decision told as a story: the road forks, and beside the way chosen lies one that could have been."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field

from game.art.palette import palette_for
from game.art.paper.sheet import LIFTED
from game.desktop.journey.actions import InFigures, OtherWay, PlayOn, ToDecision
from game.desktop.journey.decision_art import road_picture
from game.desktop.journey.decision_buttons import rows_of_buttons
from game.desktop.journey.decision_layout import OVER_LEAF, Laid, lay_leaves
from game.desktop.journey.decision_ways import Ways
from game.desktop.journey.map_picture import hills
from game.desktop.journey.pending_text import A_MOMENT
from game.desktop.journey.what_if_text import OTHER, TOO_MANY, YOURS, Known
from game.desktop.platform.intents import Intent, Menu, Scroll, StepBack
from game.desktop.raster.text_layout import shrunk
from game.desktop.ui.paginate import TurnPage
from game.desktop.ui.screen import Frame, Go, Pop, Push, Replace, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import SOFT
from game.desktop.ui.widget import Role, Widget, in_focus_order
from game.story.catalogue import Light
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.analysis import Fork
    from game.desktop.journey.decision_leaf import Way
    from game.desktop.journey.route import Turn
    from game.desktop.platform.background import BackgroundTask
    from game.desktop.ui.theme import Theme
    from game.story import Playthrough
    from game.story.appearance import AnyLook

DecisionAction = PlayOn | OtherWay | ToDecision | InFigures | TurnPage | Pop
_SHADE: Final = "#2a1a18"
_NARROWEST: Final = 15  # a column holds at least so many times the height of its letters
_MARGIN: Final = 44  # units beside the leaves
_HILLS_END: Final = 96  # units: where the heading begins, from the left


@define(kw_only=True, slots=False)
class DecisionScreen(Screen[DecisionAction]):
    """The page of a decision: the way chosen at the left, one not taken at the right, both told."""

    play: Playthrough
    number: int
    turn: Turn
    look: AnyLook
    seed: int
    decisions: int
    met: frozenset[str]
    known: BackgroundTask[Known]
    play_on: Callable[[], Go]
    other: Callable[[int], DecisionScreen]  # the page of another decision
    figures: Callable[[int], Screen]  # the exact numbers, with one of the ways not taken
    name: str = "decision"
    came_by: ToDecision | None = None  # the button that led here, which stays in focus where it is here, too
    changed: bool = True
    way: int = 0
    page: int = 0
    _told: bool = field(default=False, init=False)
    _laid: Laid | None = field(default=None, init=False)

    @cached_property
    def _ways(self) -> Ways:
        return Ways(self.play, self.turn.step, self.seed, self.met)

    def update(self, now: float) -> Frame:
        """Light the windows once the figures are known."""
        del now
        if self._told or not self.known.done:
            return Frame()
        self._told = True
        self.rearrange()
        return Frame(changed=True)

    @property
    def _fork(self) -> Fork | str:
        """The figures of this decision; a sentence where they are still being worked out, or too many."""
        if not self.known.done:
            return say(A_MOMENT)
        found = self.known.result()
        return say(TOO_MANY) if found is None else found[self.number]

    @property
    def ways(self) -> tuple[Way, ...]:
        """The way taken, and the one looked at of those that were not, if there is any."""
        mine, left = self._ways.taken(self._fork), self._ways.left
        return (mine, self._ways.instead(self.way % len(left), self._fork)) if left else (mine,)

    def arrange(self, theme: Theme) -> tuple[Widget[DecisionAction], ...]:
        """Heading, the two leaves side by side or one after the other, the buttons below."""
        heading = self._heading(theme)
        rows, foot = rows_of_buttons(theme, self._wanted())
        room = self._room(theme, heading, foot)
        ways = self.ways
        beside = len(ways) == 1 or room.w / 2 - theme.px(140) > _NARROWEST * 30 * theme.text
        laid = lay_leaves(theme, ways, room, self.look, self.session.render_queue, beside=beside)
        if laid.pages > 1:
            rows, foot = rows_of_buttons(theme, self._wanted(more=True))
            room = self._room(theme, heading, foot)
            laid = lay_leaves(theme, ways, room, self.look, self.session.render_queue, beside=beside)
        self._laid = laid
        self.page = max(0, min(laid.pages - 1, self.page))
        widgets = (*heading, *laid.widgets(self.page), *rows)
        if self.came_by is not None:
            able = [widget.does for widget in in_focus_order(widgets)]
            self.focus = able.index(self.came_by) if self.came_by in able else 0
            self.came_by = None
        return widgets

    def _heading(self, theme: Theme) -> list[Widget]:
        """What the page is, and where the decision was."""
        small = theme.at_most(130)
        x, y = theme.px(_HILLS_END), theme.px(22)
        wide = theme.size[0] // 2 - x - theme.px(60) if not theme.upright else theme.size[0] - 2 * x
        said = say("journey.decision.heading")
        block = shrunk(said, small.style("head"), wide, 1)
        made: list[Widget] = [placed(block, (x, y), role=Role.HEADING, label=said, on=self._ground)]
        if self.turn.where:
            where = shrunk(self.turn.where, small.style("note", SOFT), wide, 1)
            made.append(
                placed(where, (x, y + block.height), role=Role.TEXT, label=self.turn.where, on=self._ground)
            )
        return made

    def _room(self, theme: Theme, heading: list[Widget], foot: int) -> pygame.Rect:
        """Where the leaves lie."""
        top = max(heading[-1].bounds.bottom + theme.px(10) + OVER_LEAF * theme.unit, theme.px(172))
        top = round(top)
        side = theme.px(_MARGIN)
        return pygame.Rect(side, top, theme.size[0] - 2 * side, foot - theme.px(16) - top)

    @property
    def _ground(self) -> str:
        return palette_for(self.look, Light.DAY).sky

    def _wanted(self, *, more: bool = False) -> list[tuple[str, DecisionAction]]:
        """The buttons that would do something."""
        able: tuple[tuple[str, DecisionAction, bool], ...] = (
            ("journey.decision.read_on", TurnPage(1), more),
            ("journey.decision.play_on", PlayOn(), True),
            ("journey.decision.another", OtherWay(), len(self._ways.left) > 1),
            ("journey.decision.before", ToDecision(-1), self.number > 0),
            ("journey.decision.next", ToDecision(1), self.number + 1 < self.decisions),
            ("journey.decision.in_figures", InFigures(), True),
            ("journey.decision.close", Pop(), True),
        )
        return [(say(key), does) for key, does, shown in able if shown]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The story's hills, the road that forks, and the leaves of paper."""
        queue = self.session.render_queue
        land, done = queue.picture(*hills(self.look, theme))
        if not done:
            surface.fill(self._ground)
        if land is not None:
            surface.blit(land, (0, 0))
        if self._laid is None:
            return
        boxes = self._laid.boxes(self.page)
        for box, way in boxes:
            slip(box.size, way.paper, "card", scaled(LIFTED, theme.unit)).lay(surface, box.x, box.y)
        if len(boxes) > 1:
            ends = (
                boxes[0][0].right - theme.px(270),
                boxes[1][0].x + theme.px(270),
                boxes[0][0].y + theme.px(40),
            )
            high = boxes[0][0].y + theme.px(60)
            road = road_picture((theme.size[0], high), ends, theme.unit, YOURS, OTHER)
            made, _ = queue.picture(*road)
            if made is not None:
                surface.blit(made, (0, 0))

    def act(self, does: DecisionAction) -> Go | None:
        """Look at another way or decision, turn the page, show the figures, play on, or close."""
        match does:
            case OtherWay():
                self.way += 1
                self.page = self._laid.other_page if self._laid else 0
            case ToDecision(by):
                there = self.other(self.number + by)
                there.came_by = does
                return Replace(there)
            case InFigures():
                return Push(self.figures(self.way))
            case TurnPage(pages):
                self.page = (self.page + pages) % (self._laid.pages if self._laid else 1)
            case Pop():
                return does
            case PlayOn():
                return self.play_on()
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
