"""From a picture to pixels, a sheet at a time, so that building one never holds up a frame for long."""

from collections.abc import Iterator

import pygame
from attrs import define, field

from game.desktop.paper import surfaces
from game.desktop.paper.raster import Box, extent, raster
from game.desktop.paper.shapes import rgb
from game.desktop.paper.sheet import Lettering, Picture, Shadow, Sheet
from game.desktop.text.fonts import lettering

BLEED = 60


def press(picture: Picture, scale: float) -> pygame.Surface:
    """The whole picture at `scale` pixels for a picture unit."""
    work = Press(picture, scale)
    for _ in work.steps():
        pass
    return work.surface


@define
class Press:
    """A picture being built: run `steps` to the end, then `surface` is finished."""

    picture: Picture
    scale: float
    surface: pygame.Surface = field(init=False)

    def __attrs_post_init__(self) -> None:
        _, _, w, h = self.picture.box
        self.surface = pygame.Surface((round(w * self.scale), round(h * self.scale)), pygame.SRCALPHA)
        if self.picture.ground:
            self.surface.fill(rgb(self.picture.ground))

    def steps(self) -> Iterator[None]:
        """Lay one sheet for each step."""
        for number, sheet in enumerate(self.picture.sheets):
            lay(self.surface, sheet, self.picture, self.scale, number)
            yield


def lay(target: pygame.Surface, sheet: Sheet, picture: Picture, scale: float, number: int = 0) -> None:
    """Cut one sheet and lay it on `target`, which shows the picture's box at `scale`."""
    x, y, w, h = picture.box
    cut = _cut(sheet, (x - BLEED, y - BLEED, w + 2 * BLEED, h + 2 * BLEED), scale, number)
    if cut is None:
        return
    image, corner = cut
    at = round((corner[0] - x) * scale), round((corner[1] - y) * scale)
    for dark, offset in _shadows(image, sheet, picture.shade, scale):
        _cast(target, dark, (at[0] + offset[0], at[1] + offset[1]), within=picture.within)
    target.blit(image, at)


def _cut(
    sheet: Sheet, space: Box, scale: float, number: int
) -> tuple[pygame.Surface, tuple[float, float]] | None:
    box = extent(sheet.body, sheet.defs, space)
    if box is None:
        return None
    margin = _margin(sheet)
    x, y, w, h = box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin
    size = max(1, round(w * scale)), max(1, round(h * scale))
    image = raster(sheet.body, sheet.defs, (x, y, w, h), size)
    for words in sheet.letters:
        _letter(image, words, (x, y), scale)
    if sheet.grain:
        surfaces.grain(image, number + 1)
    if sheet.edge:
        surfaces.edge(image, 2 if scale > 0.6 else 1)
    if sheet.blur * scale >= 1:
        image = pygame.transform.gaussian_blur(image, round(sheet.blur * scale))
    return image, (x, y)


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
        yield _dark(image, Shadow(2, 3, 3, sheet.contact), shade, scale, coarse=2)


def _dark(
    image: pygame.Surface, kind: Shadow, shade: str, scale: float, coarse: int
) -> tuple[pygame.Surface, tuple[int, int]]:
    dark = surfaces.shadow(image, kind.blur * scale, kind.alpha, shade, coarse)
    return dark, (round(kind.dx * scale), round(kind.dy * scale))


def _cast(target: pygame.Surface, dark: pygame.Surface, at: tuple[int, int], *, within: bool) -> None:
    if not within:
        target.blit(dark, at)
        return
    box = dark.get_rect(topleft=at).clip(target.get_rect())
    if not box.w or not box.h:
        return
    below = target.subsurface(box).copy()
    below.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_ADD)
    below.blit(dark, (at[0] - box.x, at[1] - box.y), special_flags=pygame.BLEND_RGBA_MULT)
    target.blit(below, box)
