"""Save slots: places kept on purpose, any number of them, each with a name, a picture and its time."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.saves.disk import Disk
from game.saves.kept_file import DamagedError, KeptFile, names
from game.saves.record import FORMAT, Record, record, understand

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from game.story import Playthrough

_SLOT: Final = "slot_"
_ID: Final = re.compile(r"[a-z0-9_]{1,80}")
LONGEST_NAME: Final = 200
MOST_BEATS: Final = 10_000
# A picture larger than this was not written here.
LARGEST_PICTURE: Final = 1024 * 1024


@frozen(kw_only=True)
class Slot:
    """A save slot that was read; `picture` is a PNG file that may be missing.

    `beat` is how many beats of its page were read; which words that are depends on the window.
    """

    id: str
    name: str
    record: Record
    picture: Path
    beat: int = 0


@define
class Slots:
    """A folder of slots. What could not be read or kept is told in `notes`, a sentence each."""

    folder: Path
    now: Callable[[], datetime]
    disk: Disk = field(factory=Disk)
    notes: list[str] = field(factory=list)

    def all(self) -> tuple[Slot, ...]:
        """Every slot that can be read, the newest first."""
        kept = sorted(names(self.folder, _SLOT))
        found = [slot for name in kept if (slot := self._slot(name.removeprefix(_SLOT))) is not None]
        return tuple(sorted(found, key=lambda slot: (slot.record.saved_at, slot.id), reverse=True))

    def keep(
        self,
        play: Playthrough,
        seed: int,
        name: str,
        picture: bytes,
        slot: str | None = None,
        *,
        beat: int = 0,
    ) -> bool:
        """Keep a playthrough in this slot, or in a new one; whether that succeeded. `picture` is a PNG."""
        kept = slot if slot is not None else f"{self.now():%Y%m%d_%H%M%S_%f}"
        content = {**record(play, seed, self.now()), "name": name[:LONGEST_NAME], "beat": beat}
        try:
            self._file(kept).write(content)
            fresh = self._picture(kept).with_suffix(".new")
            self.disk.write(fresh, picture)
            self.disk.rename(fresh, self._picture(kept))
        except OSError as problem:
            self._tell(f"This place could not be kept: {problem.strerror or problem}.")
            return False
        return True

    def rename(self, slot: str, name: str) -> bool:
        """Give a slot another name; its place, picture and time stay. Whether that succeeded."""
        whole: KeptFile[dict[str, object]] = KeptFile(self._file(slot).path, _whole, self.disk, format=FORMAT)
        found = whole.read()
        if found.value is None:
            self._tell(found.note or "This place is no longer there.")
            return False
        try:
            whole.write({**found.value, "name": name[:LONGEST_NAME]})
        except OSError as problem:
            self._tell(f"This name could not be kept: {problem.strerror or problem}.")
            return False
        return True

    def delete(self, slot: str) -> None:
        """Forget a slot and its picture; one that a newer Upward wrote stays, and is told of."""
        file = self._file(slot)
        try:
            file.refuse_newer()
        except FileExistsError as problem:
            self._tell(f"This place could not be forgotten: {problem.strerror}.")
            return
        for path in (*file.generations, self._picture(slot)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _slot(self, name: str) -> Slot | None:
        if not _ID.fullmatch(name):
            return None
        found = self._file(name).read()
        if found.note:
            self._tell(found.note)
        if found.value is None:
            return None
        kept, title, beat = found.value
        return Slot(id=name, name=title, record=kept, picture=self._picture(name), beat=beat)

    def _file(self, slot: str) -> KeptFile[tuple[Record, str, int]]:
        return KeptFile(self.folder / f"{_SLOT}{slot}.json", _understand, self.disk, format=FORMAT)

    def _picture(self, slot: str) -> Path:
        return self.folder / f"{_SLOT}{slot}.png"

    def _tell(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)


def quick(scenario: str) -> str:
    """The id of a story's quick-save slot."""
    return "quick_" + re.sub(r"[^a-z0-9_]", "_", scenario.lower())[:60]


def _whole(found: object) -> dict[str, object]:
    """All that a slot's file holds, once it is known to be one."""
    _understand(found)
    return dict(found) if isinstance(found, dict) else {}


def _understand(found: object) -> tuple[Record, str, int]:
    kept = understand(found)
    own = found if isinstance(found, dict) else {}
    name, beat = own.get("name"), own.get("beat", 0)  # slots from before have no beat
    if not isinstance(name, str) or len(name) > LONGEST_NAME:
        raise DamagedError(how="its name cannot be read")
    if type(beat) is not int or not 0 <= beat <= MOST_BEATS:
        raise DamagedError(how="its beat cannot be read")
    return kept, name, beat
