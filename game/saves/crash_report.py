"""What is kept where the program itself fails: a small text that helps to mend it, the newest ten of them."""

from __future__ import annotations

import os
import re
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.saves.crash_text import report_text
from game.saves.store import HOME
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.story import Playthrough

CRASHED: Final = 3  # the code with which the program ends then
KEPT: Final = 10  # reports
IN_ONE_RUN: Final = 5  # a fault that comes again and again fills no disk
_FOLDER: Final = "crashes"
_NAME: Final = re.compile(r"crash_(\d{8}_\d{6})(?:_(\d+))?\.txt")
_WITHOUT_WORDS: Final = "Upward had to stop: something in it went wrong, and no report could be written."


def crash_folder() -> Path:
    """Where reports lie: the folder that the system has for such files, or in the one UPWARD_HOME names."""
    if home := os.environ.get(HOME):
        return Path(home) / _FOLDER
    import platformdirs  # noqa: PLC0415 - not needed with UPWARD_HOME

    return platformdirs.user_state_path("upward", appauthor=False) / _FOLDER


def _now() -> datetime:
    return datetime.now(UTC)


@define
class CrashReports:
    """Writes a report of each fault, once in a run, and says in a sentence where it lies.

    `facts` are further facts by their names, such as the driver of the window; they are asked for then.
    """

    folder: Callable[[], Path] = crash_folder
    now: Callable[[], datetime] = _now
    facts: dict[str, Callable[[], str]] = field(factory=dict)
    _written: dict[str, Path] = field(factory=dict, init=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False)

    def write(self, problem: BaseException, where: str, play: Playthrough | None = None) -> Path | None:
        """Write what went wrong; the file, or that of the same fault before. None where there were too many.

        Raises OSError where it cannot be written.
        """
        return self._once(problem, where, play)[0]

    def told(self, problem: BaseException, where: str, play: Playthrough | None = None, *, kept: bool) -> str:
        """A sentence or two for the player, whatever else goes wrong meanwhile.

        `kept` is whether what was played is kept.
        """
        try:
            first = self._first(problem, where, play)
            return f"{first} {say('program.crash_kept')}" if kept else first
        except Exception:  # noqa: BLE001 - a second fault must not hide the first
            return _WITHOUT_WORDS

    def aside(self, problem: BaseException, where: str) -> None:
        """Report a fault beside which all the rest goes on, once, and say so on standard error."""
        try:
            file, is_new = self._once(problem, where, None)
            if is_new:
                print(say("program.fault_aside", file=file), file=sys.stderr)  # noqa: T201 - nowhere else
        except Exception:  # noqa: BLE001 - it must not end what goes on
            print(_kind(problem), file=sys.stderr)  # noqa: T201 - as above

    def _once(self, problem: BaseException, where: str, play: Playthrough | None) -> tuple[Path | None, bool]:
        """The file of a fault, and whether it was written just now."""
        fault = _fault(problem)
        with self._lock:
            is_new = fault not in self._written and len(self._written) < IN_ONE_RUN
            if is_new:
                facts = {name: _asked(fact) for name, fact in self.facts.items()}
                now = self.now()
                self._written[fault] = self._file(report_text(problem, where, play, now, facts), now)
            return self._written.get(fault), is_new

    def _first(self, problem: BaseException, where: str, play: Playthrough | None) -> str:
        try:
            file = self.write(problem, where, play)
        except OSError as second:
            return say("program.crash_no_report", why=second.strerror or _kind(second))
        except Exception as second:  # noqa: BLE001 - as in `told`
            return say("program.crash_no_report", why=_kind(second))
        if file is None:
            return say("program.crash_no_report", why=_kind(problem))
        return say("program.crash", file=file)

    def _file(self, text: str, now: datetime) -> Path:
        """Write a new file, which is the newest by its name; the oldest goes where there are too many."""
        folder = self.folder()
        folder.mkdir(parents=True, exist_ok=True)
        date = f"{now:%Y%m%d_%H%M%S}"
        number = 1 + max((other for at, other, _ in _reports(folder) if at == date), default=0)
        while True:
            file = folder / f"crash_{date}{f'_{number}' if number > 1 else ''}.txt"
            try:
                with file.open("x", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                    stream.write(text)
            except FileExistsError:  # another window was quicker
                number += 1
            else:
                _keep_the_newest(folder)
                return file


REPORTS: Final = CrashReports()


def listen() -> None:
    """From now on a fault that ends a thread is reported, and the other threads go on."""
    threading.excepthook = _thread_ended


def _thread_ended(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None and not isinstance(ended.exc_value, SystemExit):
        REPORTS.aside(ended.exc_value, "thread")


def _fault(problem: BaseException) -> str:
    """What is the same of a fault that comes again: its kind, and where it was raised."""
    at = problem.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = "" if at is None else f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}"
    return f"{_kind(problem)} {place}"


def _kind(problem: BaseException) -> str:
    return type(problem).__qualname__


def _asked(fact: Callable[[], str]) -> str:
    try:
        return fact()
    except Exception as problem:  # noqa: BLE001 - what is broken may be just this
        return _kind(problem)


def _reports(folder: Path) -> list[tuple[str, int, Path]]:
    """The reports in a folder from the oldest on: date and hour, which of that second, and the file."""
    found = [(name, each) for each in folder.iterdir() if (name := _NAME.fullmatch(each.name)) is not None]
    return sorted((name[1], int(name[2] or 1), each) for name, each in found)


def _keep_the_newest(folder: Path) -> None:
    """Take away the oldest reports where there are too many; no other file."""
    for *_, each in _reports(folder)[:-KEPT]:
        each.unlink(missing_ok=True)
