"""Your stats over time: one chart, the decisions marked on it, the ways you left as faint lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED
from game.desktop.journey.chart import Chart, work
from game.desktop.platform.intents import Intent, Menu, Scroll, StepBack
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label
from game.desktop.raster.text_layout import lay_out, shrunk
from game.desktop.ui.buttons import button_row
from game.desktop.ui.screen import Frame, Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed, words
from game.desktop.ui.theme import INK, PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say, say_list
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.journey.route import Turn
    from game.desktop.platform.background import BackgroundTask
    from game.desktop.raster.text_layout import Style
    from game.desktop.ui.theme import Theme


@frozen
class Show:
    """Show the chart of this stat."""

    stat: str


StatsAction = Show | Pop


@define(kw_only=True)
class StatsScreen(Screen[StatsAction]):
    """A chart of one stat at a time; a button for each of the others."""

    stat: str
    turns: tuple[Turn, ...]
    charts: BackgroundTask[tuple[Chart, ...]]
    name: str = "stats"
    veiled: bool = True
    _told: bool = field(default=False, init=False)

    def update(self, now: float) -> Frame:
        """Show the chart once the other ways have been played."""
        del now
        if self._told or not self.charts.done:
            return Frame()
        self._told = True
        self.rearrange()
        return Frame(changed=True)

    def arrange(self, theme: Theme) -> tuple[Widget[StatsAction], ...]:
        """Heading, what the lines are, the chart, and the buttons for the other stats."""
        sheet, small = self._sheet(theme), theme.at_most(150)
        x, wide = sheet.x + theme.px(70), sheet.w - theme.px(140)
        heading = words(
            small,
            say("journey.stats.heading"),
            "subhead",
            (x, sheet.y + theme.px(30)),
            wide,
            role=Role.HEADING,
        )
        below = heading.bounds.bottom
        if not self.charts.done:
            wait = words(small, say("journey.stats.moment"), "note", (x, below), wide, colour=SOFT)
            return (heading, wait, *self._buttons(theme, (), x, sheet.bottom, wide))
        found = self.charts.result()
        chart = next((each for each in found if each.mine.id == self.stat), found[0])
        said = paragraph(*self._told_of(chart))
        block = shrunk(said, small.style("note", SOFT), wide, 3)
        told = placed(block, (x, below), role=Role.TEXT, label=said)
        buttons = self._buttons(theme, found, x, sheet.bottom, wide)
        top = told.bounds.bottom + theme.px(24)
        room = pygame.Rect(x, top, wide, buttons[0].bounds.y - theme.px(30) - top)
        return (heading, told, self._drawing(theme, chart, room), *buttons)

    def _told_of(self, chart: Chart) -> Iterator[str]:
        first, last = str(chart.mine.values[0]), str(chart.mine.values[-1])
        yield say("journey.stats.range", stat=chart.mine.label, first=first, last=last)
        yield from self._turned(chart)
        if chart.ends:
            least, most = map(str, chart.ends)
            yield say("journey.stats.broken_lines", least=least, most=most)

    def _turned(self, chart: Chart) -> Iterator[str]:
        """At which decision the stat rose most, and at which it fell most."""
        values = chart.mine.values
        for sign, key in ((1, "journey.stats.most_gained"), (-1, "journey.stats.most_lost")):
            turn = chart.turn(sign)
            if turn is not None and turn < len(self.turns):
                yield say(key, by=str(abs(values[turn + 1] - values[turn])), number=turn + 1)

    def _drawing(self, theme: Theme, chart: Chart, room: pygame.Rect) -> Widget:
        """The chart itself; decisions are numbered below it, your value stands at the end of your line."""
        style = theme.at_most(110).style("small", INK)
        strong = theme.at_most(120).style("choice")
        left, right = round(52 * theme.at_most(110).text), _beside(chart, strong, style, theme)
        size = max(60, room.w - left - right), max(30, room.h - style.row - theme.px(14))
        margin = theme.px(24) + 4

        def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
            colours = seen("#fffaee"), seen("#6a5444")
            key = ("chart", chart, size, colours)
            made, _ = self.session.render_queue.picture(
                key, lambda: work(chart, size, margin, theme.unit, colours)
            )
            if made:
                surface.blit(made, (at.x + left - margin, at.y - margin))
            _label_rows(surface, chart, size, (at.x + left, at.y), style)
            _label_turns(surface, chart, size, (at.x + left, at.y), style)
            _label_ends(surface, chart, size, (at.x + left, at.y), (strong, style))

        values = say_list(map(str, chart.mine.values), style="unit")
        said = say("journey.stats.chart", stat=chart.mine.label, values=values)
        return Widget(role=Role.IMAGE, label=said, bounds=room, paint=paint)

    def _buttons(
        self, theme: Theme, found: tuple[Chart, ...], x: int, foot: int, wide: int
    ) -> list[Widget[StatsAction]]:
        wanted: list[tuple[str, StatsAction]] = [
            (chart.mine.label, Show(chart.mine.id)) for chart in found if chart.mine.id != self.stat
        ]
        wanted.append((say("journey.stats.close"), Pop()))
        return largest(
            theme.sizes(),
            lambda small: button_row(small, wanted, x, foot - theme.px(30)),
            lambda made: made[-1].bounds.right <= x + wide,
        )

    def _sheet(self, theme: Theme) -> pygame.Rect:
        wide = theme.size[0] - theme.px(140)
        high = theme.size[1] - theme.px(90)
        return pygame.Rect((theme.size[0] - wide) // 2, (theme.size[1] - high) // 2, wide, high)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the map."""
        sheet = self._sheet(theme)
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: StatsAction) -> Go | None:
        """Show another stat, or close."""
        match does:
            case Show(stat):
                self.stat, self.focus = stat, 0
                self.rearrange()
                return None
            case Pop():
                return does
            case _:
                assert_never(does)

    def intend(self, intent: Intent) -> Go | None:
        """The wheel goes through the stats; escape closes."""
        match intent:
            case Scroll(rows) if self.charts.done:
                ids = [chart.mine.id for chart in self.charts.result()]
                at = ids.index(self.stat) if self.stat in ids else 0
                return self.act(Show(ids[(at + (1 if rows > 0 else -1)) % len(ids)]))
            case Menu() | StepBack():
                return Pop()
            case _:
                return None


def _beside(chart: Chart, strong: Style, style: Style, theme: Theme) -> int:
    """The room right of a chart for what stands there, in pixels."""
    mine = lay_out(_yours(chart), strong, 10_000).width + strong.size
    left = [lay_out(_left(value), style, 10_000).width + style.size for value in chart.ends or ()]
    return max(round(210 * theme.at_most(110).text), mine, *left)


def _yours(chart: Chart) -> str:
    return say("journey.stats.you", value=str(chart.mine.values[-1]))


def _left(value: int) -> str:
    return say("journey.stats.left", value=str(value))


def _label_rows(
    surface: pygame.Surface, chart: Chart, size: tuple[int, int], corner: tuple[int, int], style: Style
) -> None:
    """The values of the lines across, as many as have room."""
    rows = list(chart.rows)
    every = max(1, -(-style.row * len(rows) // max(1, size[1])))
    for value in rows[::every]:
        y = corner[1] + chart.point(0, value, size)[1] - style.row / 2
        label(surface, str(value), style, corner[0] - style.size * 0.6, y, "right")


def _label_turns(
    surface: pygame.Surface, chart: Chart, size: tuple[int, int], corner: tuple[int, int], style: Style
) -> None:
    """The decisions' numbers below the chart, as many as have room."""
    step = max(1, -(-round(style.size * 1.9) * chart.length // size[0]))
    for number in range(0, len(chart.mine.values) - 1, step):
        x = corner[0] + chart.point(number, 0, size)[0]
        label(surface, str(number + 1), style, x, corner[1] + size[1] + style.size * 0.3, "centre")


def _label_ends(
    surface: pygame.Surface,
    chart: Chart,
    size: tuple[int, int],
    corner: tuple[int, int],
    styles: tuple[Style, Style],
) -> None:
    """What each line is, where it ends: yours, and the highest and lowest of the ways left."""
    strong, style = styles
    last = [(other.values[-1], other.start + len(other.values) - 1) for other in chart.others]
    mine = chart.mine.values[-1]
    for value, number in dict.fromkeys((max(last), min(last)) if last else ()):
        x, y = chart.point(number, value, size)
        own = chart.point(0, mine, size)[1]
        if abs(y - own) > strong.row:
            label(
                surface, _left(value), style, corner[0] + x + style.size * 0.6, corner[1] + y - style.row / 2
            )
    x, y = chart.point(len(chart.mine.values) - 1, mine, size)
    label(surface, _yours(chart), strong, corner[0] + x + strong.size * 0.7, corner[1] + y - strong.row / 2)
