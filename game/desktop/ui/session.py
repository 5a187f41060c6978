"""What every screen may reach: settings, saves, the stories that ship, the workshop of pictures."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.desktop.platform.devices.device import Device
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.ui.parallax import Parallax
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from game.saves import Kept, Settings, Store
    from game.story import Playthrough, Scenario

TEXT_SIZES = (75, 100, 125, 150, 175, 200, 225, 250)


@define(kw_only=True)
class Session:
    """Everything around the game that is not the story itself."""

    store: Store
    settings: Settings
    find: Callable[[], tuple[Path, ...]]
    render_queue: RenderQueue = field(factory=RenderQueue)
    parallax: Parallax = field(factory=Parallax)
    device: Device = Device.POINTER  # what was used last
    seed: int | None = None
    notes: list[str] = field(factory=list)
    played: Playthrough | None = None  # what was played last
    closing: list[Callable[[], None]] = field(factory=list)  # what else ends when the window closes
    _stories: tuple[Path, ...] | None = None
    _loaded: dict[Path, Scenario | None] = field(factory=dict)

    @property
    def stories(self) -> tuple[Path, ...]:
        """Where the stories that ship are; looked for when first asked."""
        if self._stories is None:
            self._stories = self.find()
        return self._stories

    def scenario(self, path: Path) -> Scenario | None:
        """The story in a file or folder, read once; nothing if it has mistakes."""
        if path not in self._loaded:
            from game.loader import load_path  # noqa: PLC0415 - the first picture does not wait for YAML

            self._loaded[path] = load_path(path).scenario
        return self._loaded[path]

    @property
    def shelf(self) -> tuple[Scenario, ...]:
        """The stories read so far, in the order they ship."""
        if self._stories is None:
            return ()
        return tuple(s for path in self.stories if (s := self._loaded.get(path)) is not None)

    def read_another(self) -> bool:
        """Read one more of the stories that ship; whether there was one left."""
        for path in self.stories:
            if path not in self._loaded:
                self.scenario(path)
                return True
        return False

    def dice_seed(self) -> int:
        """A seed for a new playthrough: the one asked for, or a new one."""
        return self.seed if self.seed is not None else secrets.randbits(32)

    def change(self, **values: object) -> None:
        """Change settings and keep them."""
        self.settings = evolve(self.settings, **values)  # type: ignore[arg-type]
        self.store.save_settings(self.settings)

    def sized(self, window: tuple[int, int]) -> None:
        """The window has this size; it is kept with the next change, or when the window closes."""
        self.settings = evolve(self.settings, window=window)

    def close(self) -> None:
        """Keep the window's size, unless nothing was ever decided: then the first start comes again."""
        for close in self.closing:
            close()
        if self.store.has_settings() and self.store.settings() != self.settings:
            self.store.save_settings(self.settings)

    def change_text_size(self, step: int) -> None:
        """One size larger or smaller; 0 for the usual size."""
        if step == 0:
            self.change(text_size=100)
            return
        at = min(range(len(TEXT_SIZES)), key=lambda i: abs(TEXT_SIZES[i] - self.settings.text_size))
        self.change(text_size=TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + step))])

    def keep(self, playthrough: Playthrough, seed: int) -> None:
        """Save where the reader is."""
        self.played = playthrough
        self.store.save(playthrough, seed)

    def has_slots(self) -> bool:
        """Whether any place was kept on purpose."""
        return any((self.store.folder / "slots").glob("slot_*.json"))

    def saved(self, story: Scenario) -> Kept | None:
        """Where this story was left, if it was begun."""
        return self.store.load(story)

    def begun(self, story: Scenario) -> bool:
        """Whether this story was left somewhere after its beginning."""
        kept = self.saved(story)
        return kept is not None and bool(kept.playthrough.steps)

    def latest(self) -> Scenario | None:
        """Of the stories read so far, the one played last."""
        latest = self.store.latest()
        return next((story for story in self.shelf if story.id == latest), None)

    def see(self, story: Scenario, scene: str, lines: Iterable[str]) -> None:
        """These lines of a scene have been read."""
        self.store.see(story.id, scene, lines)

    def read_in(self, story: Scenario, scene: str) -> frozenset[str] | None:
        """The marks of the lines read in a scene; nothing where it was never met."""
        return self.store.seen(story.id).get(scene)

    def meet(self, story: Scenario, scene: str) -> None:
        """An ending has been reached."""
        self.store.meet(story.id, scene)

    def met(self, story: Scenario) -> tuple[int, int]:
        """How many of a story's endings have been reached, and how many there are."""
        endings = {scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)}
        return len(endings & self.store.met(story.id)), len(endings)
