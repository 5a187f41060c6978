"""A picture of a journey to keep and to show: title, ending, a few decisive scenes along a road, stats."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, Never

import pygame
from attrs import define, evolve, frozen

from game.art.palette import palette_for
from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, line
from game.art.paper.sheet import STRIP, printed
from game.desktop.journey.framed_scene import framed_scene
from game.desktop.journey.map_picture import hills
from game.desktop.journey.scene_picture import face_picture, scene_picture
from game.desktop.raster.ink import write
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import lay_out, shrunk
from game.desktop.ui.screen import Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import INK, PAPER, SHADE, SOFT, Theme
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.catalogue import Light
from game.story_words import stat_label
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.raster.render_queue import Wanted
    from game.story import Page, Reading
    from game.story.appearance import AnyLook

ALONG: Final = 3  # so many scenes stand along the road
_CARD: Final = "#fff8e8"
_VEIL: Final = 120  # of 255: how much paper lies over the hills, so that words are read everywhere
_UPRIGHT: Final = 1.24  # by how much letters are larger where the picture is shown on a phone
_MARGIN: Final = 56  # units of the picture's own scale, see `_Space`


class Shape(Enum):
    """The shapes of pictures that people show: its size in pixels, and how a file's name says it."""

    WIDE = (1920, 1080), "16x9"
    UPRIGHT = (1080, 1350), "4x5"

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.value[0]

    @property
    def label(self) -> str:
        """How the name of a file says it."""
        return self.value[1]


@frozen
class Turning:
    """A decision that is shown: what was chosen, and the scene it led to."""

    chosen: str
    page: Page


@frozen
class _Space:
    """A window as the picture is set in it: `unit` is pixels for a unit, of which 1080 are its shorter side."""

    theme: Theme
    unit: float

    @classmethod
    def of(cls, theme: Theme) -> _Space:
        """Letters as large as the picture's shorter side bears."""
        unit = min(theme.size) / 1080
        plain = Theme(theme.size, evolve(theme.settings, text_size=100))
        size = round(100 * unit / plain.text * (_UPRIGHT if theme.upright else 1))
        return cls(Theme(theme.size, evolve(theme.settings, text_size=size)), unit)

    def px(self, units: float) -> int:
        """Pixels, rounded."""
        return round(units * self.unit)


@define(kw_only=True)
class Keepsake(Screen[Never]):
    """The picture as a screen of its own: in an upright window all below one another, else in two columns."""

    look: AnyLook
    hero: str
    title: str  # of the story
    ending: str
    last: Page  # where the road came to
    turnings: tuple[Turning, ...]
    readings: tuple[Reading, ...]
    name: str = "keepsake"
    _road: tuple[tuple[int, int], ...] = ()

    def arrange(self, theme: Theme) -> tuple[Widget[Never], ...]:
        """Title and ending, the last scene, the decisive ones, the stats."""
        space = _Space.of(theme)
        margin = space.px(_MARGIN)
        whole = pygame.Rect(margin, margin, theme.size[0] - 2 * margin, theme.size[1] - 2 * margin)
        high = round(118 * space.theme.text)
        stats = pygame.Rect(whole.x, whole.bottom - high, whole.w, high)
        gap = space.px(34)
        if theme.upright:
            head = self._head(space, whole, 1)
            low = stats.y - gap
            rows = space.px(166) * len(self.turnings) + gap * bool(self.turnings)
            picture = pygame.Rect(whole.x, head[-1].bounds.bottom + gap, whole.w, 0)
            picture.h = low - rows - picture.y
            along = pygame.Rect(whole.x, low - rows + gap, whole.w, rows - gap)
        else:
            left = pygame.Rect(whole.x, whole.y, round(whole.w * 0.53), whole.h)
            head = self._head(space, left, 2)
            top = head[-1].bounds.bottom + gap
            picture = pygame.Rect(left.x, top, left.w, stats.y - gap - top)
            x = left.right + 2 * gap
            along = pygame.Rect(x, whole.y + gap, whole.right - x, stats.y - gap - whole.y - gap)
        said = say("journey.keepsake.last", ending=self.ending or str(self.last.caption))
        last = framed_scene(
            self.session.render_queue, self.last, self.look, picture, space.unit, taken=True, said=said
        )
        return (*head, last, *self._along(space, along), *self._stats(space, stats))

    def _head(self, space: _Space, room: pygame.Rect, rows: int) -> list[Widget[Never]]:
        """The face, the story's title, whose road it is and to which ending."""
        side = space.px(150)
        x, wide = room.x + side + space.px(30), room.w - side - space.px(30)
        story = shrunk(self.title, space.theme.style("subhead", SOFT), wide, 1)
        told = say("journey.keepsake.road" if self.ending else "journey.keepsake.so_far", hero=self.hero)
        road = shrunk(told, space.theme.style("note", SOFT), wide, 1)
        ending = shrunk(self.ending or str(self.last.caption), space.theme.style("head"), wide, rows)
        y = room.y
        made: list[Widget[Never]] = []
        for block, said, role in (
            (story, self.title, Role.TEXT),
            (road, told, Role.TEXT),
            (ending, self.ending or str(self.last.caption), Role.HEADING),
        ):
            made.append(placed(block, (x, y), role=role, label=said, on=PAPER))
            y += block.height
        first = made[0]
        where = room.x + side // 2, room.y + max(side, y - room.y) // 2

        def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
            face, _ = self.session.render_queue.picture(*face_picture(self.look, side))
            if face is not None:
                surface.blit(face, face.get_rect(center=where))
            first.paint(surface, at, touch)

        return [evolve(first, paint=paint), *made[1:]]

    def _along(self, space: _Space, room: pygame.Rect) -> list[Widget[Never]]:
        """The decisive scenes one below another, each with what was chosen, beside the road."""
        many = max(1, len(self.turnings))
        high = room.h // many
        made: list[Widget[Never]] = []
        stations = []
        for number, turning in enumerate(self.turnings):
            row = pygame.Rect(room.x, room.y + number * high, room.w, high - space.px(22))
            stations.append((row.x + space.px(22), row.centery))
            made += self._turning(space, turning, row)
        self._road = tuple(stations)
        return made

    def _turning(self, space: _Space, turning: Turning, row: pygame.Rect) -> list[Widget[Never]]:
        mat = space.px(9)
        box = pygame.Rect(row.x + space.px(62), row.y, min(round(row.h * 1.7), round(row.w * 0.42)), row.h)
        x = box.right + space.px(28)
        wide = row.right - x
        style = space.theme.style("choice")
        block = shrunk(turning.chosen, style, wide, max(1, (row.h - space.px(30)) // style.row))
        where = str(turning.page.caption)
        note = shrunk(where, space.theme.style("small", SOFT), wide, 2)
        top = row.centery - (block.height + note.height) // 2
        made = [placed(block, (x, top), role=Role.TEXT, label=turning.chosen, on=PAPER)]
        if where:
            made.append(placed(note, (x, top + block.height), role=Role.TEXT, label=where, on=PAPER))
        first = made[0]

        def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
            slip(box.size, _CARD, "card", scaled(STRIP, space.unit)).lay(surface, box.x, box.y)
            inner = box.inflate(-2 * mat, -2 * mat)
            wanted = scene_picture(turning.page, self.look, inner.size)
            shown, _ = self.session.render_queue.picture(*wanted)
            if shown is not None:
                surface.blit(shown, inner.topleft)
            first.paint(surface, at, touch)

        return [evolve(first, paint=paint), *made[1:]]

    def _stats(self, space: _Space, room: pygame.Rect) -> list[Widget[Never]]:
        """How the stats stand at the end, on tags in a row."""
        gap = space.px(18)
        many = max(1, len(self.readings))
        wide = (room.w - gap * (many - 1)) // many
        return [
            self._stat(space, one, pygame.Rect(room.x + number * (wide + gap), room.y, wide, room.h))
            for number, one in enumerate(self.readings)
        ]

    def _stat(self, space: _Space, one: Reading, box: pygame.Rect) -> Widget[Never]:
        side, pad = space.px(46), space.px(12)
        number = lay_out(str(one.value), space.theme.style("subhead"), 10_000)
        name = shrunk(stat_label(one), space.theme.style("small"), box.w - 2 * pad, 1)
        share = (one.value - one.minimum) / max(1, one.maximum - one.minimum)
        top = box.y + (box.h - number.height - name.height) // 2

        def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
            slip(at.size, _CARD, "tag", scaled(STRIP, space.unit)).lay(surface, at.x, at.y)
            left = at.centerx - (side + pad + number.width) // 2
            surface.blit(icon(one.id, one.colour, share, side), (left, top + (number.height - side) // 2))
            write(surface, number, left + side + pad, top, grounded=False)
            write(surface, name, at.centerx, top + number.height, "centre", grounded=False)

        inner = pygame.Rect(0, 0, name.width, name.height)
        inner.midtop = box.centerx, top + number.height
        return Widget(
            role=Role.METER, label=stat_label(one), value=str(one.value), bounds=box, paint=paint,
            text_bounds=(inner,), colours=(INK, _CARD),
        )  # fmt: skip

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The story's hills, veiled with paper, and the road along the decisive scenes."""
        palette = palette_for(self.look, Light.DAY)
        land, _ = self.session.render_queue.picture(*hills(self.look, theme))
        surface.fill(palette.sky)
        if land is not None:
            surface.blit(land, (0, 0))
        veil = pygame.Surface(theme.size)
        veil.fill(PAPER)
        veil.set_alpha(_VEIL)
        surface.blit(veil, (0, 0))
        if self._road:
            road, _ = self.session.render_queue.picture(
                *_road_picture(theme.size, self._road, _Space.of(theme).unit, palette.accent)
            )
            if road is not None:
                surface.blit(road, (0, 0))


def _road_picture(
    size: tuple[int, int], stations: Sequence[tuple[int, int]], unit: float, colour: str
) -> Wanted:
    """The key and the work of the road through the stations, from beyond the picture's upper edge on."""
    x = stations[0][0]
    way = f"M{x},{stations[0][1] - 110 * unit} " + " ".join(
        f"Q{x + (26 if n % 2 else -26) * unit},{y - 60 * unit} {x},{y}" for n, (_, y) in enumerate(stations)
    )
    sheets = (
        Sheet(body=line(way, colour, 16 * unit), shadow=scaled(Shadow(5, 7, 10, 0.42), unit)),
        printed(line(way, "#e8b98a", 3 * unit, 0.9)),
        *(
            Sheet(
                body=circle(x, y, 20 * unit, "#fff6e2") + circle(x, y, 10 * unit, colour),
                shadow=scaled(STRIP, unit),
            )
            for x, y in stations
        ),
    )

    def work() -> list[pygame.Surface]:
        return [press(Picture(sheets=sheets, shade=SHADE, box=(0, 0, *size)), 1)]

    return ("keepsake", size, tuple(stations), colour), lambda: iter(work())
