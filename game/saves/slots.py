"""Save slots: places kept on purpose, any number of them, each with a name, a picture and its time."""

from __future__ import annotations

import contextlib
import re
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.saves.disk import Disk
from game.saves.generations import names
from game.saves.kept_file import DamagedError, KeptFile
from game.saves.record import FORMAT, Record, record, understand, written
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from game.story import Playthrough

_SLOT: Final = "slot_"
_ID: Final = re.compile(r"[a-z0-9_]{1,80}")
LONGEST_NAME: Final = 200
MOST_BEATS: Final = 10_000
LARGEST_ORDER: Final = 1 << 53
_SHORT_TITLE: Final = 120  # letters of a story's title in the name of a place
# A picture larger than this was not written here.
LARGEST_PICTURE: Final = 1024 * 1024


@frozen(kw_only=True)
class Slot:
    """A save slot that was read; `picture` is a PNG file that may be missing.

    `beat` is how many beats of its page were read; which words that are depends on the window. `order` is
    higher than that of every place that was there when it was kept; 0 in slots from before.
    """

    id: str
    name: str
    record: Record
    picture: Path
    beat: int = 0
    order: int = 0


@define
class Slots:
    """A folder of slots. What could not be read or kept is told in `notes`, a sentence each."""

    folder: Path
    now: Callable[[], datetime]
    disk: Disk = field(factory=Disk)
    notes: list[str] = field(factory=list)

    @property
    def any_kept(self) -> bool:
        """Whether any slot is filled, whether or not it can be read."""
        return bool(names(self.folder, _SLOT))

    def all(self) -> tuple[Slot, ...]:
        """Every slot that can be read, the one kept last first, whatever the clock said then."""
        kept = sorted(names(self.folder, _SLOT))
        found = [slot for name in kept if (slot := self._slot(name.removeprefix(_SLOT))) is not None]
        return tuple(
            sorted(found, key=lambda slot: (slot.order, slot.record.saved_at, slot.id), reverse=True)
        )

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
        kept = slot if slot is not None else self._new()
        content = {**record(play, seed, self.now()), "name": name[:LONGEST_NAME], "beat": beat}
        if not self._keep(kept, content):
            return False
        self._keep_picture(kept, picture)
        return True

    def put_aside(self, kept: Record) -> bool:
        """Keep a saved game whose story has changed as a slot of its own, once; whether it is there."""
        content = written(kept)
        slot = "edited_" + blake2b(repr(sorted(content.items())).encode(), digest_size=8).hexdigest()
        if self._file(slot).read().value is not None:
            return True
        name = say("saves.slot.before_change", title=kept.title[:_SHORT_TITLE])
        return self._keep(slot, {**content, "name": name, "beat": 0})

    def rename(self, slot: str, name: str) -> bool:
        """Give a slot another name; its place, picture and time stay. Whether that succeeded."""
        whole: KeptFile[dict[str, object]] = KeptFile(self._file(slot).path, _whole, self.disk, format=FORMAT)

        def renamed(kept: dict[str, object] | None) -> dict[str, object] | None:
            return None if kept is None else {**kept, "name": name[:LONGEST_NAME]}

        try:
            found = whole.change(renamed)
        except OSError as problem:
            self._tell(say("saves.slot.name_not_kept", why=problem.strerror or problem))
            return False
        if found.value is None:
            self._tell(found.note or say("saves.slot.gone"))
        return found.value is not None

    def delete(self, slot: str) -> None:
        """Forget a slot and its picture; what the system or a newer Upward does not let go is told of."""
        try:
            self._file(slot).remove()
            for path in (self._picture(slot), self._fresh_picture(slot)):
                self.disk.remove(path)
        except OSError as problem:
            self._tell(say("saves.slot.not_forgotten", why=problem.strerror or problem))

    def _new(self) -> str:
        """An id that no slot has: the time, and a number where two are kept at the same one."""
        at = f"{self.now():%Y%m%d_%H%M%S_%f}"
        ids = (at if number == 1 else f"{at}_{number}" for number in count(1))
        return next(each for each in ids if not self._file(each).exists)

    def _keep(self, slot: str, content: dict[str, object]) -> bool:
        order = min(LARGEST_ORDER - 1, max((each.order for each in self.all()), default=0) + 1)
        try:
            self._file(slot).write({**content, "order": order})
        except OSError as problem:
            self._tell(say("saves.slot.not_kept", why=problem.strerror or problem))
            return False
        return True

    def _keep_picture(self, slot: str, picture: bytes) -> None:
        fresh = self._fresh_picture(slot)
        try:
            self.disk.write(fresh, picture)
            self.disk.rename(fresh, self._picture(slot))
        except OSError as problem:
            self._tell(say("saves.slot.picture_not_kept", why=problem.strerror or problem))
            with contextlib.suppress(OSError):
                self.disk.remove(fresh)

    def _slot(self, name: str) -> Slot | None:
        if not _ID.fullmatch(name):
            return None
        found = self._file(name).read()
        if found.note:
            self._tell(found.note)
        if found.value is None:
            return None
        kept, title, beat, order = found.value
        picture = self._picture(name)
        return Slot(id=name, name=title, record=kept, picture=picture, beat=beat, order=order)

    def _file(self, slot: str) -> KeptFile[tuple[Record, str, int, int]]:
        return KeptFile(self.folder / f"{_SLOT}{slot}.json", _understand, self.disk, format=FORMAT)

    def _picture(self, slot: str) -> Path:
        return self.folder / f"{_SLOT}{slot}.png"

    def _fresh_picture(self, slot: str) -> Path:
        """Where a picture is written, until it takes its name."""
        return self._picture(slot).with_suffix(".new")

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


def _understand(found: object) -> tuple[Record, str, int, int]:
    kept = understand(found)
    own = found if isinstance(found, dict) else {}
    name, beat, order = own.get("name"), own.get("beat", 0), own.get("order", 0)  # not in slots from before
    if not isinstance(name, str) or len(name) > LONGEST_NAME:
        raise DamagedError(how=say("saves.damaged.no_name"))
    if type(beat) is not int or not 0 <= beat <= MOST_BEATS:
        raise DamagedError(how=say("saves.damaged.no_beat"))
    if type(order) is not int or not 0 <= order < LARGEST_ORDER:
        raise DamagedError(how=say("saves.damaged.no_order"))
    return kept, name, beat, order
