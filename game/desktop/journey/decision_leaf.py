"""A leaf of a decision's page: one way, told by the next scene, who is there, what moved, what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper.sheet import STRIP
from game.desktop.journey.ending_windows import HIGH, row_width
from game.desktop.journey.framed_scene import framed_scene
from game.desktop.journey.moved_tag import moved_tag
from game.desktop.journey.scene_picture import face_picture
from game.desktop.journey.windows_row import windows_row, yours_style
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import clipped, lay_out, shrunk
from game.desktop.stage.setting import Setting
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import CREAM, INK, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.story_words import moment_in_words
from game.typography.fit import fit
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.desktop.journey.ending_windows import EndingWindow
    from game.desktop.raster.render_queue import RenderQueue
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.theme import Theme
    from game.story import Page, Reading, ShownLine
    from game.story.appearance import AnyLook

_TAG: Final = "#fffaf0"
_FIRST_ROWS: Final = 3  # of the first line of the next scene, at most
_FACE, _NEXT_FACE = 58, 44  # units: a face, and from one to the next
_COMPANY: Final = 8  # times the height of its letters: how wide a list of people is at least
_BESIDE: Final = 8  # the same of the sentence beside the windows


@frozen(kw_only=True)
class Way:
    """One way from a decision as its leaf tells it; without a page nothing of the next scene is shown."""

    head: str  # over the option: “You chose”
    option: str
    said: str  # both, for a screen reader
    taken: bool
    colour: str
    paper: str
    page: Page | None
    note: str  # instead of a page, why there is none; with it, that luck fell
    people: str
    ends: str  # over the windows
    windows: tuple[EndingWindow, ...]
    told: str  # about the windows, or instead of them

    @property
    def moved(self) -> Sequence[Reading]:
        """The stats that moved."""
        return self.page.changes if self.page else ()


@frozen
class Part:
    """A part of a leaf: how high it is in pixels, and its widgets where it is put."""

    high: int
    at: Callable[[int, int], list[Widget]]


@frozen
class Leaf:
    """Makes the parts of a way, `wide` pixels wide, in a theme."""

    theme: Theme
    way: Way
    wide: int
    look: AnyLook
    queue: RenderQueue

    @property
    def small(self) -> float:
        """Pixels for a unit of what does not grow with the text."""
        return self.theme.at_most(100).things

    def head(self) -> Part:
        """“You chose” on a small paper, and the option on a strip below it."""
        style = self.theme.at_most(140)
        pad = round(20 * style.things)
        top = shrunk(self.way.head, style.style("name", self.way.colour), self.wide - 2 * pad, 1)
        block = shrunk(self.way.option, style.style("choice", CREAM), self.wide - 3 * pad, 2)
        tab = pygame.Rect(0, 0, top.width + 2 * pad, top.height + round(8 * style.things))
        strip = pygame.Rect(0, tab.h - 2, block.width + 3 * pad, block.height + round(16 * style.things))

        def at(x: int, y: int) -> list[Widget]:
            return [self._head(tab.move(x, y), strip.move(x, y), top, block, pad)]

        return Part(strip.bottom, at)

    def _head(self, tab: pygame.Rect, strip: pygame.Rect, top: Block, block: Block, pad: int) -> Widget:
        way, cast = self.way, scaled(STRIP, self.theme.things)

        def paint(surface: pygame.Surface, _at: pygame.Rect, _touch: Touch) -> None:
            slip(strip.size, way.colour, "strip", cast).lay(surface, strip.x, strip.y)
            slip(tab.size, _TAG, "banner", cast).lay(surface, tab.x, tab.y)
            write(surface, top, tab.x + pad, tab.y + (tab.h - top.height) // 2)
            write(surface, block, strip.x + pad, strip.y + (strip.h - block.height) // 2)

        inner = pygame.Rect(strip.x + pad, strip.y + (strip.h - block.height) // 2, block.width, block.height)
        return Widget(
            role=Role.HEADING, label=way.said, bounds=tab.union(strip), paint=paint, text_bounds=(inner,), colours=(CREAM, way.colour)
        )  # fmt: skip

    def picture(self, size: tuple[int, int]) -> Part:
        """The next scene in its frame, so many pixels wide and high; closed shutters where it is not shown."""

        def at(x: int, y: int) -> list[Widget]:
            return [self._picture(pygame.Rect(x, y, *size), self.theme.unit)]

        return Part(size[1], at)

    def _picture(self, box: pygame.Rect, unit: float) -> Widget:
        way = self.way
        key = "journey.decision.picture" if way.taken else "journey.decision.picture_instead"
        said = say(key, people=way.people) if way.page is not None else way.note
        if way.page is not None and (moment := Setting.of(way.page, self.look).moment):
            said = moment_in_words(moment, way.page.light, way.page.weather)
        return framed_scene(self.queue, way.page, self.look, box, unit, taken=way.taken, said=said)

    def words(self, room: int) -> Part:
        """Where it is, and its first line in no more than `room` pixels; or why nothing is told."""
        theme, way = self.theme, self.way
        blocks: list[tuple[Block, str]] = []
        caption = str(way.page.caption) if way.page else ""
        if caption:
            blocks.append((clipped(caption, theme.style("small", way.colour), self.wide, 2), caption))
        if way.note:
            blocks.append((lay_out(way.note, theme.style("note", SOFT), self.wide), way.note))
        if way.page is not None and way.page.lines:
            style = theme.style("prose", INK)
            left = room - sum(block.height for block, _ in blocks)
            rows = max(1, min(_FIRST_ROWS, left // style.row))
            blocks.append(self._first(way.page.lines, rows))
        return _stacked(blocks, way.paper)

    def _first(self, lines: Sequence[ShownLine], rows: int) -> tuple[Block, str]:
        """The first line with who says it, in so many rows, and the second where both have room in two."""
        style = self.theme.style("prose", INK)

        def laid(words: str) -> Block:
            return lay_out(_spoken(lines[0], words), style, self.wide)

        first = str(lines[0].text)
        both = paragraph(*(_spoken(line, str(line.text)) for line in lines[:2]))
        block = lay_out(both, style, self.wide)
        if len(block.rows) <= min(2, rows):
            return block, both
        block = laid(fit(first, lambda words: len(laid(words).rows) <= rows, "…"))
        return block, _spoken(lines[0], first)

    def company(self) -> Part:
        """Who is there as faces and names, and what moved as tags beside them, or below."""
        theme, way = self.theme, self.way
        assert way.page is not None  # noqa: S101 - asked for only where there is one
        looks = [who.character.look for who in way.page.standing[:4]]
        unit = self.small
        face, step = round(_FACE * unit), round(_NEXT_FACE * unit)
        faces = (len(looks) - 1) * step + face if looks else 0
        tags = [moved_tag(self.theme, reading) for reading in way.moved]
        gap = round(8 * unit)
        row = sum(tag.w + gap for tag, _ in tags)
        start = faces + round(14 * unit)
        style = theme.style("note", SOFT)
        beside = self.wide - start - row >= _COMPANY * style.size
        names = lay_out(
            way.people, style, max(self.wide - start - (row if beside else 0), _COMPANY * style.size // 2)
        )
        upper = max(face, names.height, *((tags[0][0].h,) if beside and tags else ()))
        rows = [] if beside else _rows([tag.w for tag, _ in tags], gap, self.wide)
        high = upper + sum(tags[0][0].h + gap for _ in rows) if tags else upper

        def at(x: int, y: int) -> list[Widget]:
            there = placed(
                names,
                (x + start, y + (upper - names.height) // 2),
                role=Role.TEXT,
                label=say("journey.decision.there", people=way.people),
                on=way.paper,
            )
            made = [
                evolve(there, paint=self._with_faces(there, looks, (x, y + (upper - face) // 2), face, step))
            ]
            if beside:
                left = x + self.wide - row
                for tag, widget in tags:
                    made.append(widget(tag.move(left + gap, y + (upper - tag.h) // 2)))
                    left += tag.w + gap
                return made
            for number, some in enumerate(rows):
                left = x
                for place in some:
                    tag, widget = tags[place]
                    made.append(widget(tag.move(left, y + upper + gap + number * (tag.h + gap))))
                    left += tag.w + gap
            return made

        return Part(high, at)  # fmt: skip

    def _with_faces(
        self, there: Widget, looks: Sequence[AnyLook], corner: tuple[int, int], face: int, step: int
    ) -> Callable[[pygame.Surface, pygame.Rect, Touch], None]:
        def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
            for number, look in enumerate(looks):
                made, _ = self.queue.picture(*face_picture(look, face))
                if made is not None:
                    centre = corner[0] + number * step + face // 2, corner[1] + face // 2
                    surface.blit(made, made.get_rect(center=centre))
            there.paint(surface, at, touch)

        return paint

    def endings(self) -> Part:
        """The windows of the endings, and what went dark in a sentence; or that it is not known."""
        theme, way = self.theme, self.way
        head = lay_out(way.ends, theme.style("small", way.colour), self.wide)
        if not way.windows:
            note = lay_out(way.told, theme.style("note", SOFT), self.wide)
            return _stacked([(head, way.ends), (note, way.told)], way.paper)
        unit = min(self.small, self.wide / row_width(len(way.windows)))
        across, tall = round(row_width(len(way.windows)) * unit), round(HIGH * unit)
        style = theme.style("note", INK)
        gap = round(20 * unit)
        beside = self.wide - across - gap >= _BESIDE * style.size
        told = lay_out(way.told, style, self.wide - across - gap if beside else self.wide)
        yours = yours_style(theme, way.colour)
        below = yours.row + round(4 * unit) if any(one.mine for one in way.windows) else 0
        high = head.height + (max(tall + below, told.height) if beside else tall + below + told.height)

        def at(x: int, y: int) -> list[Widget]:
            top = y + head.height
            words = (x + across + gap, top + round(8 * unit)) if beside else (x, top + tall + below)
            if beside:
                words = words[0], top + max(0, min(round(8 * unit), high - head.height - told.height))
            return [
                placed(head, (x, y), role=Role.TEXT, label=way.ends, on=way.paper),
                windows_row(
                    theme,
                    self.queue,
                    way.windows,
                    pygame.Rect(x, top, across, tall + below),
                    unit,
                    way.colour,
                ),
                placed(told, words, role=Role.TEXT, label=way.told, on=way.paper),
            ]

        return Part(high, at)


def _spoken(line: ShownLine, words: str) -> str:
    """Words of a line, with who says them."""
    return (
        words if line.speaker is None else say("journey.decision.spoken", who=line.speaker.name, words=words)
    )


def _rows(widths: Sequence[int], gap: int, room: int) -> list[list[int]]:
    """Which things stand in one row, of those so wide."""
    rows: list[list[int]] = []
    used = room + 1
    for number, wide in enumerate(widths):
        if used + wide > room:
            rows.append([])
            used = 0
        rows[-1].append(number)
        used += wide + gap
    return rows


def _stacked(blocks: Sequence[tuple[Block, str]], on: str) -> Part:
    """Blocks one below another, each with what it is for a reader."""

    def at(x: int, y: int) -> list[Widget]:
        made = []
        for block, said in blocks:
            made.append(placed(block, (x, y), role=Role.TEXT, label=said, on=on))
            y += block.height
        return made

    return Part(sum(block.height for block, _ in blocks), at)
