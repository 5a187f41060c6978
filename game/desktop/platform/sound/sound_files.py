"""The sounds that were read from their files, one after another in a thread: decoding holds up a frame."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pygame
from attrs import define, field

from game.desktop.platform.background import BackgroundTask
from game.resources import SOUNDS
from game.story.own_files import OwnFile

if TYPE_CHECKING:
    from collections.abc import Iterator


_Name: TypeAlias = str | OwnFile


@define
class SoundFiles:
    """What is read stays; what cannot be read is not heard."""

    _loaded: dict[_Name, pygame.mixer.Sound | None] = field(factory=dict, init=False)
    _loading: tuple[str | OwnFile, BackgroundTask[pygame.mixer.Sound]] | None = field(
        default=None, init=False
    )
    _wanted: list[_Name] = field(factory=list, init=False)

    def get(self, name: _Name) -> pygame.mixer.Sound | None:
        """The sound of a name, or of a story's own file, None until it is read; asking has it read."""
        if name not in self._loaded and name not in self._wanted:
            self._wanted.append(name)
        return self._loaded.get(name)

    def broken(self, name: _Name) -> bool:
        """Whether it was tried, and cannot be read."""
        return name in self._loaded and self._loaded[name] is None

    def work(self) -> None:
        """Take what has been read, and begin to read the next."""
        if self._loading is not None:
            name, task = self._loading
            if not task.done:
                return
            self._loading = None
            self._wanted.remove(name)
            self._loaded[name] = _result(task)
        if self._wanted:
            name = self._wanted[0]
            self._loading = name, BackgroundTask(lambda: pygame.mixer.Sound(_path(name)))

    def there(self) -> Iterator[tuple[str, pygame.mixer.Sound]]:
        """Every sound of the game that is read, by its name."""
        loaded = self._loaded.items()
        yield from ((name, sound) for name, sound in loaded if sound is not None and isinstance(name, str))


def _path(name: _Name) -> Path:
    return Path(name.path) if isinstance(name, OwnFile) else SOUNDS / f"{name}.ogg"


def _result(task: BackgroundTask[pygame.mixer.Sound]) -> pygame.mixer.Sound | None:
    try:
        return task.result()
    except (pygame.error, OSError):
        return None
