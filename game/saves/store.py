"""The store: where saved games, endings met and settings lie, read and kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from attrs import define, evolve, field

from game.saves import settings as settings_file
from game.saves.disk import Disk
from game.saves.generations import be_newest, names
from game.saves.kept_file import DamagedError, KeptFile, T
from game.saves.progress import (
    MET_FORMAT,
    SEEN_FORMAT,
    Met,
    Seen,
    seen_as_kept,
    understand_met,
    understand_seen,
    with_met,
    with_seen,
)
from game.saves.resume import Kept, taken_up
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from game.saves.finished import Finished
    from game.saves.record import Record
    from game.saves.settings import Settings
    from game.saves.slots import Slots
    from game.story import Playthrough, Scenario

HOME = "UPWARD_HOME"
_MET = "met.json"
_SEEN = "seen.json"
_SETTINGS = "settings.json"
_SAVE = "story_"
_FINISHED = "finished_"


def _now() -> datetime:
    from datetime import UTC, datetime  # noqa: PLC0415 - the first picture waits for settings, not for this

    return datetime.now(UTC)


@define
class Store:
    """A folder of saved games and a folder of settings, which may be one.

    What could not be read or kept is told in `notes`, a sentence each, for a front end to show.
    """

    folder: Path
    settings_folder: Path = field()
    pictures_folder: Path = field(kw_only=True)
    cache_folder: Path = field(kw_only=True)
    disk: Disk = field(factory=Disk, kw_only=True)
    now: Callable[[], datetime] = field(default=_now, kw_only=True)
    notes: list[str] = field(factory=list, init=False)
    _told: int = field(default=0, init=False)  # how many of the notes were handed over
    _seen: Seen | None = field(default=None, init=False)
    _unkept: list[tuple[str, str, set[str]]] = field(factory=list, init=False)  # lines read on a full disk
    _stopped: dict[str, Record] = field(
        factory=dict, init=False
    )  # saved games that no longer go on, by story

    @settings_folder.default
    def _same_folder(self) -> Path:
        return self.folder

    @pictures_folder.default
    def _own_pictures(self) -> Path:
        return self.folder / "pictures"

    @cache_folder.default
    def _own_cache(self) -> Path:
        return self.folder / "cache"

    @classmethod
    def usual(cls) -> Store:
        """The store in the folders this system has for such files; or in one that UPWARD_HOME names."""
        if home := os.environ.get(HOME):
            return cls(Path(home))
        import platformdirs as usual  # noqa: PLC0415 - not needed with UPWARD_HOME

        name = "upward"
        return cls(
            usual.user_data_path(name, appauthor=False),
            usual.user_config_path(name, appauthor=False),
            pictures_folder=usual.user_pictures_path(),
            cache_folder=usual.user_cache_path(name, appauthor=False),
        )

    def save(self, play: Playthrough, seed: int) -> bool:
        """Keep where the reader is in a story; whether that succeeded.

        A saved game that was only taken up in part, because the story has changed, becomes a slot first.
        """
        from game.saves.record import record  # noqa: PLC0415 - settings come before the rules of play

        story = play.scenario.id
        if (stopped := self._stopped.get(story)) is not None:
            if not self.slots().put_aside(stopped):
                return False
            del self._stopped[story]
        file = self._story(story)
        kept = self._keep(file, record(play, seed, self.now()))
        if kept:
            be_newest(file.path, _SAVE, self.disk)
        return kept

    def load(self, scenario: Scenario) -> Kept | None:
        """The saved game of this story, replayed as far as it still goes; None where there is none."""
        found = self._story(scenario.id).read()
        if found.value is None:
            self._tell(found.note)
            return None
        kept = self.take_up(scenario, found.value, found.note)
        if len(kept.playthrough.steps) == len(found.value.steps):
            self._stopped.pop(scenario.id, None)
            return kept
        self._stopped[scenario.id] = found.value
        return evolve(kept, note=f"{kept.note} {say('saves.steps_stay')}")

    def take_up(self, scenario: Scenario, kept: Record, note: str = "") -> Kept:
        """A saved game of this story, replayed as far as it still goes."""
        return taken_up(scenario, kept, note)

    def slots(self) -> Slots:
        """The save slots, over all stories; what there is to tell of them is told in this store's notes."""
        from game.saves.slots import Slots  # noqa: PLC0415 - as above

        return Slots(self.folder / "slots", self.now, self.disk, self.notes)

    def news(self) -> str:
        """The notes that were not handed over before, as one text; empty where there are none."""
        new, self._told = self.notes[self._told :], len(self.notes)
        return " ".join(new)

    def latest(self) -> str | None:
        """The id of the story saved last."""
        saves = names(self.folder, _SAVE)
        return unquote(max(saves, key=saves.__getitem__).removeprefix(_SAVE)) if saves else None

    def meet(self, scenario: str, scene: str) -> bool:
        """Keep that an ending was reached; whether that succeeded."""
        if scene in self._all_met().get(scenario, ()):
            return True
        return self._change(self._met_file(), lambda known: with_met(known or {}, scenario, scene))

    def met(self, scenario: str) -> frozenset[str]:
        """The scenes of the endings reached so far."""
        return frozenset(self._all_met().get(scenario, ()))

    def finish(self, play: Playthrough, seed: int) -> bool:
        """Keep a playthrough that is at an ending, among the newest of its story; whether that succeeded."""
        from game.saves.finished import finished, joined, of_today, to_json  # noqa: PLC0415 - as above

        story = play.scenario.id

        def also(known: tuple[Finished, ...] | None) -> dict[str, object] | None:
            if any(of_today(play.scenario, one).is_of(play, seed) for one in known or ()):
                return None
            return to_json(story, joined(story, known or (), finished(play, seed, self.now())))

        return self._change(self._finished_file(story), also)

    def finished(self, scenario: str) -> tuple[Finished, ...]:
        """The playthroughs of a story that came to an ending, the newest first."""
        return self._all_finished(scenario)[::-1]

    def see(self, scenario: str, scene: str, lines: Iterable[str]) -> bool:
        """Keep that the lines of a scene with these marks were read; whether that succeeded."""
        marks = {*lines}
        before = self._all_seen().get(scenario, {}).get(scene)
        if before is not None and marks <= {*before} and not self._unkept:
            return True
        self._unkept.append((scenario, scene, marks))

        def also(known: Seen | None) -> dict[str, object]:
            self._seen = known or {}
            for each in self._unkept:
                self._seen = with_seen(self._seen, *each)
            return seen_as_kept(self._seen)

        if not self._change(self._seen_file(), also):
            self._seen = with_seen(self._all_seen(), scenario, scene, marks)
            return False
        self._unkept.clear()
        return True

    def seen(self, scenario: str) -> dict[str, frozenset[str]]:
        """The scenes met so far, and of each the marks of the lines read there."""
        return {scene: frozenset(marks) for scene, marks in self._all_seen().get(scenario, {}).items()}

    def settings(self) -> Settings:
        """The settings kept, or the usual ones."""
        found = self._settings_file().read()
        kept, notes = (settings_file.Settings(), ()) if found.value is None else found.value
        self._tell(found.note, *notes)
        return kept

    def has_settings(self) -> bool:
        """Whether settings were ever kept here."""
        return self._settings_file().exists

    def save_settings(self, settings: Settings) -> bool:
        """Keep settings; whether that succeeded."""
        return self._keep(self._settings_file(), settings_file.to_json(settings))

    def _settings_file(self) -> KeptFile[tuple[Settings, tuple[str, ...]]]:
        path, version = self.settings_folder / _SETTINGS, settings_file.FORMAT
        return KeptFile(path, settings_file.from_json, self.disk, format=version)

    def _story(self, scenario: str) -> KeptFile[Record]:
        from game.saves.record import FORMAT, understand  # noqa: PLC0415 - as above

        def own(found: object) -> Record:
            kept = understand(found)
            if kept.scenario != scenario:
                raise DamagedError(how=say("saves.damaged.other_story", story=kept.scenario))
            return kept

        path = self.folder / f"{_SAVE}{_file_name(scenario)}.json"
        return KeptFile(path, own, self.disk, format=FORMAT)

    def _met_file(self) -> KeptFile[Met]:
        return KeptFile(self.folder / _MET, understand_met, self.disk, format=MET_FORMAT)

    def _all_met(self) -> Met:
        found = self._met_file().read()
        self._tell(found.note)
        return found.value or {}

    def _finished_file(self, scenario: str) -> KeptFile[tuple[Finished, ...]]:
        from game.saves.finished import FORMAT, understand  # noqa: PLC0415 - as above

        path = self.folder / f"{_FINISHED}{_file_name(scenario)}.json"
        return KeptFile(path, lambda found: understand(scenario, found), self.disk, format=FORMAT)

    def _all_finished(self, scenario: str) -> tuple[Finished, ...]:
        found = self._finished_file(scenario).read()
        self._tell(found.note)
        return found.value or ()

    def _seen_file(self) -> KeptFile[Seen]:
        return KeptFile(self.folder / _SEEN, understand_seen, self.disk, format=SEEN_FORMAT)

    def _all_seen(self) -> Seen:
        if self._seen is None:
            found = self._seen_file().read()
            self._tell(found.note)
            self._seen = found.value or {}
        return self._seen

    def _keep(self, file: KeptFile[T], content: Mapping[str, object]) -> bool:
        return self._done(file.path, lambda: file.write(content))

    def _change(self, file: KeptFile[T], change: Callable[[T | None], dict[str, object] | None]) -> bool:
        return self._done(file.path, lambda: self._tell(file.change(change).note))

    def _done(self, path: Path, deed: Callable[[], None]) -> bool:
        """Whether something could be kept; where not, it is told."""
        try:
            deed()
        except OSError as problem:
            self._tell(say("saves.not_kept", file=path.name, why=problem.strerror or problem))
            return False
        return True

    def tell(self, note: str) -> None:
        """Add a note of somebody else's, once."""
        self._tell(note)

    def _tell(self, *notes: str) -> None:
        self.notes += [note for note in notes if note and note not in self.notes]


def _file_name(scenario: str) -> str:
    """An id as a file name on every system; an id of letters, digits and _ stays as it is."""
    return quote(scenario, safe="").replace(".", "%2E")
