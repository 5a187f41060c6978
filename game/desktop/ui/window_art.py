"""Art of the title: the cut-out name 向上, the windows of the stories, and what hangs below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.palette import palette_for
from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import group, holed, path
from game.desktop.platform.splash import APART, SCALE, UP, WARD
from game.desktop.raster.contrast import faint, seen
from game.desktop.raster.ink import label
from game.desktop.raster.picture_memory import remembered
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import fitted, lay_out
from game.desktop.ui.theme import CREAM, RED
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme
    from game.story.appearance import AnyLook

# How small a name may be made to leave room for how it is also written, as a share.
_SHARED: Final = 0.7
_APART: Final = "  "  # at least
_WALL: Final = "#f3e8cf"
_LIP: Final = "#d8bf92"
_SHADE: Final = "#2a1a18"


@remembered
def _cut_logo(unit: float, red: str) -> pygame.Surface:
    up = path(UP[0], red) + path(UP[1], red) + holed(UP[2], red)
    body = group(up, 0, 0, SCALE) + group(path(WARD, red), APART, 0, SCALE)
    sheet = Sheet(body=body, shadow=Shadow(8, 11, 14, 0.42))
    return press(Picture(sheets=(sheet,), shade=_SHADE, box=(-40, -40, 530, 310)), unit)


def logo(theme: Theme, corner: tuple[int, int]) -> Widget:
    """The widget of the two characters, cut by hand, with its upper left corner at `corner`."""
    bounds = pygame.Rect(*corner, theme.px(440), theme.px(216))

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        surface.blit(_cut_logo(round(theme.unit, 4), seen(RED)), (at.x - theme.px(40), at.y - theme.px(40)))

    return Widget(role=Role.IMAGE, label="向上", bounds=bounds, paint=paint)


def arch(x: float, y: float, w: float, h: float) -> str:
    """Path data of a window with a round head, from its upper left corner."""
    r = w / 2
    return (
        f"M{x},{y + r * 0.72} C{x},{y + r * 0.18} {x + r * 0.5},{y} {x + r},{y} C{x + w - r * 0.5},{y} "
        f"{x + w},{y + r * 0.18} {x + w},{y + r * 0.72} L{x + w - 2},{y + h} L{x + 2},{y + h - 2} Z"
    )


@remembered
def _cut_frame(size: tuple[int, int], unit: float, *, lifted: bool) -> pygame.Surface:
    """The wall around a window, with the shadow it throws into the recess."""
    w, h = size
    m = 60
    wall = f"M{-m},{-m} L{w + m},{-m} L{w + m},{h + m} L{-m},{h + m} Z "
    lip = 9 * unit
    sheets = (
        Sheet(
            body=holed(wall + arch(lip, lip, w - 2 * lip, h - 2 * lip), _LIP), shadow=Shadow(9, 12, 20, 0.5)
        ),
        Sheet(
            body=holed(wall + arch(0, 0, w, h), RED if lifted else _WALL),
            shadow=Shadow(7, 10, 14, 0.46),
            contact=0.3,
        ),
    )
    drawn = press(Picture(sheets=sheets, shade=_SHADE, box=(-m, -m, w + 2 * m, h + 2 * m)), 1)
    return _inside(drawn, size, unit, m, lifted=lifted)


def _inside(
    drawn: pygame.Surface, size: tuple[int, int], unit: float, m: int, *, lifted: bool
) -> pygame.Surface:
    """Keep the frame's rim only: the wall beyond it is the window's own ground."""
    w, h = size
    rim = (7 if lifted else 4) * unit
    keep = arch(-rim, -rim, w + 2 * rim, h + 2 * rim)
    box = (-m, -m, w + 2 * m, h + 2 * m)
    stencil = press(
        Picture(
            sheets=(Sheet(body=path(keep, "#ffffff"), contact=0, edge=False, grain=False),),
            shade=_SHADE,
            box=box,
        ),
        1,
    )
    drawn.blit(stencil, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return drawn


def frame(
    surface: pygame.Surface, at: pygame.Rect, unit: float, inside: pygame.Surface | None, *, lifted: bool
) -> None:
    """Draw a window in the wall: what is seen through it, then its rim; red where it is `lifted`."""
    surface.blit(_cut_hole(at.size, unit), (at.x - 60, at.y - 60))
    if inside is not None:
        surface.blit(inside, at.topleft)
    drawn = _cut_frame(at.size, unit, lifted=lifted)
    surface.blit(drawn, (at.x - 60, at.y - 60))


@remembered
def _cut_hole(size: tuple[int, int], unit: float) -> pygame.Surface:
    w, h = size
    del unit
    sheet = Sheet(body=path(arch(0, 0, w, h), "#c9ab78"), contact=0, edge=False)
    return press(Picture(sheets=(sheet,), shade=_SHADE, box=(-60, -60, w + 120, h + 120)), 1)


def stencil(image: pygame.Surface) -> None:
    """Cut a picture to the shape of a window, in place."""
    image.blit(_cut_shape(image.get_size()), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)


@remembered
def _cut_shape(size: tuple[int, int]) -> pygame.Surface:
    """A window's shape in white."""
    w, h = size
    sheet = Sheet(body=path(arch(0, 0, w, h), "#ffffff"), contact=0, edge=False, grain=False)
    return press(Picture(sheets=(sheet,), shade=_SHADE, box=(0, 0, w, h)), 1)


def plate(surface: pygame.Surface, theme: Theme, at: pygame.Rect, name: str, also: str = "") -> None:
    """Draw a name on its strip, made smaller where it would not fit, and beside it what it is `also`.

    The other way to write it stands at the strip's end, or is left out where the two have no room.
    """
    style, room = theme.style("name", CREAM), at.w - theme.px(48)
    alone, both = fitted(style, name, room), fitted(style, f"{name}{_APART}{also}", room)
    beside = also not in {"", name} and both.size >= _SHARED * alone.size
    style = both if beside else alone
    label(surface, name, style, at.x + theme.px(20), at.centery - style.row // 2)
    if beside:
        right = at.x + theme.px(20) + room
        label(
            surface, also, style, right - lay_out(also, style, 1_000_000).width, at.centery - style.row // 2
        )


def leaves(
    surface: pygame.Surface, theme: Theme, at: tuple[int, int], met: int, endings: int, colour: str
) -> None:
    """Draw a leaf for each ending of a story from `at` on; those met are coloured."""
    for number in range(endings):
        leaf = _cut_leaf(seen(colour) if number < met else faint("#c4b08a"), round(theme.unit, 4))
        surface.blit(leaf, (at[0] + number * theme.px(38) - theme.px(10), at[1] - theme.px(20)))


@remembered
def _cut_leaf(colour: str, unit: float) -> pygame.Surface:
    body = path("M0,0 C8,-12 26,-13 34,0 C26,10 8,10 0,0 Z", colour)
    return press(
        Picture(
            sheets=(Sheet(body=body, shadow=Shadow(2, 3, 4, 0.4)),), shade=_SHADE, box=(-10, -20, 54, 40)
        ),
        unit,
    )


def colour_of(look: AnyLook) -> str:
    """The deep colour of the story whose protagonist has this look."""
    return palette_for(look, Light.DAY).deep
