"""Exports a picture of the journey, drawn beside the game."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, evolve, field, frozen

from game.desktop.platform.background import BackgroundTask
from game.desktop.ui.theme import Theme
from game.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.ui.screen import Screen

_UNFIT: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@frozen
class Cutting:
    """A picture is being made."""


@frozen
class Saved:
    """A picture was saved in this file."""

    path: Path


@frozen
class Unsaved:
    """A picture could not be saved: no folder could be written to."""


PictureNote = Cutting | Saved | Unsaved


def picture_note(note: PictureNote) -> str:
    """What has become of a picture, as a sentence."""
    match note:
        case Cutting():
            return say("journey.picture.cutting")
        case Saved(path):
            return say("journey.picture.saved", path=path)
        case Unsaved():
            return say("journey.picture.unsaved")
        case _:
            assert_never(note)


@define
class ExportPicture:
    """A picture that is being made by the render queue; once all of it is, it is saved in the background.

    It is saved in the first of `folders` that can be written to. As the window closes, that is waited for.
    """

    screen: Screen
    size: tuple[int, int]  # pixels
    folders: tuple[Path, ...]
    name: str
    _asked: bool = field(default=False, init=False)
    _saving: BackgroundTask[Saved | Unsaved] | None = field(default=None, init=False)

    @property
    def _theme(self) -> Theme:
        """A window of the picture's size, its text at the usual size."""
        return Theme(self.size, evolve(self.screen.session.settings, text_size=100, contrast="painted"))

    def saved(self) -> Saved | Unsaved | None:
        """Where it was saved, or that it could not be; None as long as it is being made."""
        if self._saving is None and self._ready():
            surface = self._drawn()
            self._saving = BackgroundTask(lambda: self._save(surface))
            self.screen.session.closing.append(self._saving.wait)
        return self._saving.result() if self._saving is not None and self._saving.done else None

    def _ready(self) -> bool:
        """Whether every part of it is made; the first time, it asks for them."""
        if not self._asked:
            self._drawn()
            self._asked = True
        return not self.screen.session.render_queue.busy

    def _save(self, surface: pygame.Surface) -> Saved | Unsaved:
        for folder in self.folders:
            path = _free(folder, self.name)
            try:
                folder.mkdir(parents=True, exist_ok=True)
                pygame.image.save(surface, path)
            except (OSError, pygame.error):
                _forget(path)
                continue
            return Saved(path)
        return Unsaved()

    def _drawn(self) -> pygame.Surface:
        theme = self._theme
        surface = pygame.Surface(theme.size)
        self.screen.rearrange()
        self.screen.draw(surface, theme)
        return surface


def _forget(path: Path) -> None:
    """Leave no half picture, as where the disk is full."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _free(folder: Path, name: str) -> Path:
    """A file name that is not taken: nothing is ever overwritten."""
    stem = _UNFIT.sub(" ", name).strip(" .") or "Upward"
    path, number = folder / f"{stem}.png", 2
    while path.exists():
        path, number = folder / f"{stem} {number}.png", number + 1
    return path
