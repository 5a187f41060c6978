"""The session: what every screen may reach. Settings, saves, the stories that ship, the render queue."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.desktop.platform.devices.device import Device
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.ui.parallax import Parallax
from game.saves.finished import of_today
from game.story.renamed import scene_now, scenes_now
from game.story.scenario import Ending
from game.words import known, language, left_out, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from game.saves import Kept, Settings, Store
    from game.saves.finished import Finished
    from game.story import Playthrough, Scenario

# In percent.
TEXT_SIZES = (75, 100, 125, 150, 175, 200, 225, 250)


@define(kw_only=True)
class Session:
    """Everything around the game that is not the story itself, from opening the window to closing it.

    `find` gives the folders of the stories that ship; `seed` is that of new playthroughs, where one was asked
    for; `notes` are sentences for the player.
    """

    store: Store
    settings: Settings
    find: Callable[[], tuple[Path, ...]]
    render_queue: RenderQueue = field(factory=RenderQueue)
    parallax: Parallax = field(factory=Parallax)
    device: Device = Device.POINTER  # what was used last
    has_sound: bool = True  # whether there is a sound device, once it was looked for
    seed: int | None = None
    notes: list[str] = field(factory=list)
    played: Playthrough | None = None  # what was played last
    unkept: bool = False  # whether that could not be kept, and it was not said on leaving
    why_unkept: str = ""  # a sentence, if the store told one
    closing: list[Callable[[], None]] = field(factory=list)  # what else ends when the window closes
    _stories: tuple[Path, ...] | None = None
    _loaded: dict[Path, Scenario | None] = field(factory=dict)

    @property
    def stories(self) -> tuple[Path, ...]:
        """The folders of the stories that ship; looked for when first asked."""
        if self._stories is None:
            self._stories = self.find()
        return self._stories

    def scenario(self, path: Path) -> Scenario | None:
        """The story in a file or folder, loaded once; None if it has mistakes."""
        if path not in self._loaded:
            self._loaded[path] = _load(path)
        return self._loaded[path]

    def _speak(self) -> None:
        """The language of the settings is spoken from now on, and all stories are read anew in it."""
        speak(known(self.settings.language))
        self._loaded = {path: _load(path) for path in self._loaded}
        self.tell_of_language()

    def tell_of_language(self) -> None:
        """What of the language's files cannot be used becomes a note, once."""
        self.store.tell(left_out())

    def told_anew(self, story: Scenario) -> Scenario:
        """A story as it is told in the language spoken now: the same scenes, ids and values in other words.

        Itself where it was not read here, or its file has become another one.
        """
        same = (each for each in self._loaded.values() if each is not None and each.id == story.id)
        return next((each for each in same if each.digest == story.digest), story)

    def told_in(self, story: Scenario, spoken: str) -> Scenario:
        """A story as another language tells it, as for a phone; itself as in `told_anew`."""
        from game.loader import load_path  # noqa: PLC0415 - as below

        for path, each in tuple(self._loaded.items()):
            if each is not None and (each.id, each.digest) == (story.id, story.digest):
                made = load_path(path, language=spoken).scenario
                return made if made is not None and made.digest == story.digest else story
        return story

    @property
    def shelf(self) -> tuple[Scenario, ...]:
        """The stories loaded so far, in the order they ship."""
        if self._stories is None:
            return ()
        return tuple(s for path in self.stories if (s := self._loaded.get(path)) is not None)

    def read_all(self) -> None:
        """Load those of the stories that ship that are not loaded yet: some 25 milliseconds for each."""
        for path in self.stories:
            self.scenario(path)

    def dice_seed(self) -> int:
        """A seed for a new playthrough: the one asked for, or a new one."""
        return self.seed if self.seed is not None else secrets.randbits(32)

    def change(self, **values: object) -> None:
        """Change settings and keep them."""
        before, self.settings = self.settings, evolve(self.settings, **values)  # type: ignore[arg-type]
        self.store.save_settings(self.settings)
        if self.settings.language != before.language:
            self._speak()

    def sized(self, window: tuple[int, int]) -> None:
        """Take note of the window's size in pixels; it is kept with the next change, or at the end."""
        self.settings = evolve(self.settings, window=window)

    def told_of_tags(self) -> None:
        """Keep that a stat has explained itself; where no setting was ever kept, until the window closes."""
        self.settings = evolve(self.settings, tags_explained=True)
        if self.store.has_settings():
            self.store.save_settings(self.settings)

    def close(self) -> None:
        """Keep the window's size, unless no setting was ever kept: then the first start comes again."""
        for close in self.closing:
            close()
        self.render_queue.close()
        if self.store.has_settings() and self.store.settings() != self.settings:
            self.store.save_settings(self.settings)

    def change_text_size(self, step: int) -> None:
        """Make text one size larger (1) or smaller (-1), or as usual (0), and keep that."""
        if step == 0:
            self.change(text_size=100)
            return
        at = min(range(len(TEXT_SIZES)), key=lambda i: abs(TEXT_SIZES[i] - self.settings.text_size))
        self.change(text_size=TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + step))])

    def keep(self, playthrough: Playthrough, seed: int) -> bool:
        """Save a playthrough as the place where its story was left; whether that succeeded."""
        self.played = playthrough
        told = len(self.store.notes)
        self.unkept = True  # also where saving itself fails
        self.unkept = not self.store.save(playthrough, seed)
        self.why_unkept = " ".join(self.store.notes[told:][-1:]) or self.why_unkept
        return not self.unkept

    def has_slots(self) -> bool:
        """Whether any save slot is filled."""
        return self.store.slots().any_kept

    def saved(self, story: Scenario) -> Kept | None:
        """The saved game of this story; None if it was never begun."""
        return self.store.load(story)

    def begun(self, story: Scenario) -> bool:
        """Whether this story was left somewhere after its beginning, also if no step goes on from there."""
        kept = self.saved(story)
        return kept is not None and bool(kept.playthrough.steps or kept.note)

    def latest(self) -> Scenario | None:
        """Of the stories loaded so far, the one saved last; None if there is none."""
        latest = self.store.latest()
        return next((story for story in self.shelf if story.id == latest), None)

    def see(self, story: Scenario, scene: str, lines: Iterable[str]) -> None:
        """Keep that the lines of a scene with these marks have been read."""
        self.store.see(story.id, scene, lines)

    def read_in(self, story: Scenario, scene: str) -> frozenset[str] | None:
        """The marks of the lines read in a scene; None where it was never met."""
        return self.seen(story).get(scene)

    def seen(self, story: Scenario) -> Mapping[str, frozenset[str]]:
        """The scenes of a story met so far, by the ids of today, and of each the marks of the lines read."""
        found: dict[str, frozenset[str]] = {}
        for scene, marks in self.store.seen(story.id).items():
            now = scene_now(story, scene)
            found[now] = found.get(now, frozenset()) | marks
        return found

    def meet(self, story: Scenario, scene: str) -> None:
        """Keep that an ending, the scene with this id, has been reached."""
        self.store.meet(story.id, scene)

    def finish(self, playthrough: Playthrough, seed: int) -> None:
        """Keep that a playthrough has come to its ending, with the path that led there."""
        self.meet(playthrough.scenario, playthrough.state.scene)
        self.store.finish(playthrough, seed)

    def finished(self, story: Scenario, ending: str | None = None) -> tuple[Finished, ...]:
        """The playthroughs of a story that came to an ending, or to this one, the newest first."""
        kept = (of_today(story, one) for one in self.store.finished(story.id))
        return tuple(one for one in kept if ending in {None, one.ending})

    def loses(self, story: Scenario) -> bool:
        """Whether beginning anew forgets a place: the story was begun, and is not kept as finished."""
        kept = self.saved(story)
        if kept is None or not kept.playthrough.steps:
            return False
        return not any(one.is_of(kept.playthrough, kept.seed) for one in self.finished(story))

    def met(self, story: Scenario) -> tuple[int, int]:
        """How many of a story's endings have been reached, and how many there are."""
        endings = {scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)}
        return len(endings & self.met_scenes(story)), len(endings)

    def met_scenes(self, story: Scenario) -> frozenset[str]:
        """The scenes of the endings of a story that have been reached, by the ids of today."""
        return scenes_now(story, self.store.met(story.id))


def _load(path: Path) -> Scenario | None:
    """The story in a file or folder in the language that is spoken; None if it has mistakes."""
    from game.loader import load_path  # noqa: PLC0415 - the first picture does not wait for YAML

    return load_path(path, language=language()).scenario
