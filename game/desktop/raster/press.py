"""From a picture to pixels, a sheet at a time, so that drawing one never holds up a frame for long."""

from collections.abc import Iterator

import pygame
from attrs import define, field

from game.art.paper.shapes import rgb
from game.art.paper.sheet import Lettering, Picture, Shadow, Sheet
from game.desktop.raster import paper_effects
from game.desktop.raster.fonts import lettering
from game.desktop.raster.own_pictures import paste
from game.desktop.raster.raster import Box, extent, raster

BLEED = 60  # picture units around the picture's box that are drawn as well
# Pixels drawn at once: some 15 milliseconds on a slow machine.
BAND = 500_000
# Above this scale a lit edge is two pixels wide.
BOLD = 0.6


def press(picture: Picture, scale: float) -> pygame.Surface:
    """The whole picture at once, at `scale` pixels for a picture unit."""
    work = Press(picture, scale)
    for _ in work.steps():
        pass
    return work.surface


@define
class Press:
    """A picture being drawn at `scale` pixels for a picture unit; finished once `steps` has ended.

    With `premultiplied` its colours hold their alpha, so that light printed on clear ground stays light.
    """

    picture: Picture
    scale: float
    premultiplied: bool = False
    surface: pygame.Surface = field(init=False)

    def __attrs_post_init__(self) -> None:
        _, _, w, h = self.picture.box
        self.surface = pygame.Surface((round(w * self.scale), round(h * self.scale)), pygame.SRCALPHA)
        if self.picture.ground:
            self.surface.fill(rgb(self.picture.ground))

    def steps(self) -> Iterator[None]:
        """Draw the sheets far to near: a part of the work on one sheet for each step."""
        for number, sheet in enumerate(self.picture.sheets):
            yield from lay(
                self.surface, sheet, self.picture, self.scale, number, premultiplied=self.premultiplied
            )
            yield


def lay(
    target: pygame.Surface,
    sheet: Sheet,
    picture: Picture,
    scale: float,
    number: int = 0,
    *,
    premultiplied: bool = False,
) -> Iterator[None]:
    """Draw one sheet and, at the last step, lay it on `target`, which shows the picture's box at `scale`.

    `number` is the sheet's, from 0: each has a grain of its own.
    """
    x, y, w, h = picture.box
    space = (x - BLEED, y - BLEED, w + 2 * BLEED, h + 2 * BLEED)
    box = _reach(sheet, space)
    if box is None:
        return
    margin = _margin(sheet)
    box = box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin
    image = pygame.Surface((max(1, round(box[2] * scale)), max(1, round(box[3] * scale))), pygame.SRCALPHA)
    yield from _print(image, sheet, box)
    if sheet.pasted:
        yield from paste(image, sheet.pasted, box, scale)
        yield
    yield from _finish(image, sheet, box, scale, number)
    blurred = sheet.blur * scale >= 1
    if blurred:
        image = paper_effects.out_of_focus(image, round(sheet.blur * scale))
        yield
    at = round((box[0] - x) * scale), round((box[1] - y) * scale)
    for dark, offset in _shadows(image, sheet, picture.shade, scale):
        where = at[0] + offset[0], at[1] + offset[1]
        if picture.within:
            _cast_within(target, dark, where)
        else:
            _blit(target, dark, where, premultiplied=premultiplied)
        yield
    if blurred:  # it holds its alpha already
        target.blit(image, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    else:
        _blit(target, image, at, premultiplied=premultiplied)


def _reach(sheet: Sheet, space: Box) -> Box | None:
    """The part of `space` that a sheet may cover; None where it covers nothing of it."""
    if sheet.pasted is None or not sheet.pasted.standing:
        return extent(sheet.body, sheet.defs, space)
    x, y, w, h = sheet.pasted.box
    left, top = max(x, space[0]), max(y, space[1])
    right, low = min(x + w, space[0] + space[2]), min(y + h, space[1] + space[3])
    return (left, top, right - left, low - top) if left < right and top < low else None


def _blit(target: pygame.Surface, image: pygame.Surface, at: tuple[int, int], *, premultiplied: bool) -> None:
    """Lay an image on a target; it is spent afterwards."""
    if premultiplied:
        image.premul_alpha_ip()
        target.blit(image, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    else:
        target.blit(image, at)


def _print(image: pygame.Surface, sheet: Sheet, box: Box) -> Iterator[None]:
    """Draw a sheet's shapes, in bands of no more pixels than a moment allows."""
    w, h = image.get_size()
    rows = max(1, BAND // w)
    for top in range(0, h, rows):
        high = min(rows, h - top)
        part = box[0], box[1] + box[3] * top / h, box[2], box[3] * high / h
        image.blit(raster(sheet.body, sheet.defs, part, (w, high)), (0, top))
        yield


def _finish(image: pygame.Surface, sheet: Sheet, box: Box, scale: float, number: int) -> Iterator[None]:
    """What is done to the whole sheet: letters, grain, the lit edge."""
    for words in sheet.letters:
        _letter(image, words, (box[0], box[1]), scale)
    if sheet.grain:
        paper_effects.grain(image, number + 1)
        yield
    if sheet.edge:
        yield from paper_effects.edge(image, 2 if scale > BOLD else 1)


def _margin(sheet: Sheet) -> float:
    cast = sheet.shadow.blur * 1.6 if sheet.shadow else 0
    return max(cast, 8 if sheet.contact else 0, sheet.blur * 3)


def _letter(image: pygame.Surface, words: Lettering, corner: tuple[float, float], scale: float) -> None:
    face = lettering(words.face, max(1, round(words.size * scale)))
    drawn = face.render(words.words, antialias=True, color=rgb(words.colour))
    if words.turn:
        drawn = pygame.transform.rotozoom(drawn, words.turn, 1)
    centre = (words.x - corner[0]) * scale, (words.y - corner[1]) * scale
    image.blit(drawn, drawn.get_rect(center=(round(centre[0]), round(centre[1]))))


def _shadows(
    image: pygame.Surface, sheet: Sheet, shade: str, scale: float
) -> Iterator[tuple[pygame.Surface, tuple[int, int]]]:
    if sheet.shadow:
        yield _dark(image, sheet.shadow, shade, scale, coarse=4)
    if sheet.contact:
        small = image.get_width() * image.get_height() < BAND
        yield _dark(image, Shadow(2, 3, 3, sheet.contact), shade, scale, coarse=2 if small else 4)


def _dark(
    image: pygame.Surface, kind: Shadow, shade: str, scale: float, coarse: int
) -> tuple[pygame.Surface, tuple[int, int]]:
    dark = paper_effects.shadow(image, kind.blur * scale, kind.alpha, shade, coarse)
    return dark, (round(kind.dx * scale), round(kind.dy * scale))


def _cast_within(target: pygame.Surface, dark: pygame.Surface, at: tuple[int, int]) -> None:
    """Darken only what is already there."""
    box = dark.get_rect(topleft=at).clip(target.get_rect())
    if not box.w or not box.h:
        return
    below = target.subsurface(box).copy()
    below.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_ADD)
    below.blit(dark, (at[0] - box.x, at[1] - box.y), special_flags=pygame.BLEND_RGBA_MULT)
    target.blit(below, box)
