"""The store: where saved games, endings met and settings lie, read and kept."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from attrs import define, field, frozen

from game.saves import settings as settings_file
from game.saves.disk import Disk
from game.saves.kept_file import DamagedError, KeptFile, T, names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from game.saves.finished import Finished
    from game.saves.record import Record
    from game.saves.settings import Settings
    from game.saves.slots import Slots
    from game.story import Playthrough, Replay, Scenario

HOME = "UPWARD_HOME"
_MET = "met.json"
_SEEN = "seen.json"
_SETTINGS = "settings.json"
MET_FORMAT, SEEN_FORMAT = 1, 1
_SAVE = "story_"
_FINISHED = "finished_"


@frozen(kw_only=True)
class Kept:
    """A saved game taken up again; `note` is what the player should be told first, or nothing."""

    playthrough: Playthrough
    seed: int
    saved_at: str
    note: str = ""


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
    disk: Disk = field(factory=Disk, kw_only=True)
    now: Callable[[], datetime] = field(default=_now, kw_only=True)
    notes: list[str] = field(factory=list, init=False)
    _told: int = field(default=0, init=False)  # how many of the notes were handed over
    _seen: dict[str, dict[str, list[str]]] | None = field(default=None, init=False)

    @settings_folder.default
    def _same_folder(self) -> Path:
        return self.folder

    @pictures_folder.default
    def _own_pictures(self) -> Path:
        return self.folder / "pictures"

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
        )

    def save(self, play: Playthrough, seed: int) -> bool:
        """Keep where the reader is in a story; whether that succeeded."""
        from game.saves.record import record  # noqa: PLC0415 - settings come before the rules of play

        return self._keep(self._story(play.scenario.id), record(play, seed, self.now()))

    def load(self, scenario: Scenario) -> Kept | None:
        """The saved game of this story, replayed as far as it still goes; None where there is none."""
        found = self._story(scenario.id).read()
        if found.value is None:
            self._tell(found.note)
            return None
        return self.take_up(scenario, found.value, found.note)

    def take_up(self, scenario: Scenario, kept: Record, note: str = "") -> Kept:
        """A saved game of this story, replayed as far as it still goes."""
        from game.story import replay  # noqa: PLC0415 - as above

        again = replay(scenario, kept.steps, kept.circumstance)
        return Kept(
            playthrough=again.playthrough,
            seed=kept.seed,
            saved_at=kept.saved_at,
            note=" ".join(filter(None, (note, _changed(again)))),
        )

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
        known = self._all_met()
        if scene in known.get(scenario, ()):
            return True
        known[scenario] = sorted({*known.get(scenario, ()), scene})
        return self._keep(self._met_file(), {"format": MET_FORMAT, "met": known})

    def met(self, scenario: str) -> frozenset[str]:
        """The scenes of the endings reached so far."""
        return frozenset(self._all_met().get(scenario, ()))

    def finish(self, play: Playthrough, seed: int) -> bool:
        """Keep a playthrough that is at an ending, among the newest of its story; whether that succeeded."""
        from game.saves.finished import finished, joined, to_json  # noqa: PLC0415 - as above

        story = play.scenario.id
        known = self._all_finished(story)
        if any(one.is_of(play, seed) for one in known):
            return True
        kept = joined(story, known, finished(play, seed, self.now()))
        return self._keep(self._finished_file(story), to_json(story, kept))

    def finished(self, scenario: str) -> tuple[Finished, ...]:
        """The playthroughs of a story that came to an ending, the newest first."""
        return self._all_finished(scenario)[::-1]

    def see(self, scenario: str, scene: str, lines: Iterable[str]) -> bool:
        """Keep that these lines of a scene were read, as marks; whether that succeeded."""
        known = self._all_seen()
        scenes = known.setdefault(scenario, {})
        before = scenes.get(scene)
        read = sorted({*(before or ()), *map(mark, lines)})
        if read == before:
            return True
        scenes[scene] = read
        return self._keep(self._seen_file(), {"format": SEEN_FORMAT, "seen": known})

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
                raise DamagedError(how=f"it belongs to the story {kept.scenario}")
            return kept

        path = self.folder / f"{_SAVE}{_file_name(scenario)}.json"
        return KeptFile(path, own, self.disk, format=FORMAT)

    def _met_file(self) -> KeptFile[dict[str, list[str]]]:
        return KeptFile(self.folder / _MET, _understand_met, self.disk, format=MET_FORMAT)

    def _all_met(self) -> dict[str, list[str]]:
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

    def _seen_file(self) -> KeptFile[dict[str, dict[str, list[str]]]]:
        return KeptFile(self.folder / _SEEN, _understand_seen, self.disk, format=SEEN_FORMAT)

    def _all_seen(self) -> dict[str, dict[str, list[str]]]:
        if self._seen is None:
            found = self._seen_file().read()
            self._tell(found.note)
            self._seen = found.value or {}
        return self._seen

    def _keep(self, file: KeptFile[T], content: object) -> bool:
        try:
            file.write(content)
        except OSError as problem:
            self._tell(f"{file.path.name} could not be kept: {problem.strerror or problem}.")
            return False
        return True

    def _tell(self, *notes: str) -> None:
        self.notes += [note for note in notes if note and note not in self.notes]


def mark(line: str) -> str:
    """A line as it is remembered: a few characters by which the very same words are known again."""
    return blake2b(line.encode(), digest_size=6).hexdigest()


def _file_name(scenario: str) -> str:
    """An id as a file name on every system; an id of letters, digits and _ stays as it is."""
    return quote(scenario, safe="").replace(".", "%2E")


def _changed(again: Replay) -> str:
    if again.stopped is None:
        return ""
    why = again.stopped.why
    return f"The story has changed since you stopped: {why}. You go on as far as it still holds."


def _understand_met(found: object) -> dict[str, list[str]]:
    match found:
        case {"format": 1, "met": dict(met)} if all(_is_ids(ids) for ids in met.values()):
            return met
        case _:
            raise DamagedError(how="it is no list of endings")


def _understand_seen(found: object) -> dict[str, dict[str, list[str]]]:
    match found:
        case {"format": 1, "seen": dict(seen)} if all(map(_is_seen, seen.values())):
            return seen
        case _:
            raise DamagedError(how="it is no list of scenes")


def _is_seen(scenes: object) -> bool:
    return isinstance(scenes, dict) and all(_is_ids(marks) for marks in scenes.values())


def _is_ids(ids: object) -> bool:
    return isinstance(ids, list) and all(isinstance(each, str) for each in ids)
