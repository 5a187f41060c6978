"""A lesson's report is written in the background, and a screen says that it is, then where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.classroom.lesson_label import report_stem
from game.classroom.unsaid import Unsaid
from game.desktop.platform.background import BackgroundTask
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Frame, Pop
from game.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from game.classroom.lesson import Lesson
    from game.classroom.room import Room
    from game.desktop.ui.session import Session


@define(eq=False)
class Report:
    """A report of a room as it was. `written` is where it lies, or why not; `told` once shown."""

    room: Room
    written: BackgroundTask[Unsaid]
    told: bool = False

    @property
    def said(self) -> str:
        """What there is to say of it now."""
        return str(self.written.result()) if self.written.done else say("class.report.writing")


@define(eq=False)
class Reports:
    """Writes reports into a folder, one after another."""

    folder: Path
    _last: Report | None = field(default=None, init=False)

    def of(self, lesson: Lesson) -> Report:
        """The report of a lesson as it is now, begun to be written; never twice before it was told of."""
        before, room = self._last, lesson.room
        if before is not None and before.room is room and not before.told:
            return before
        name, now = lesson.label.name, lesson.now()
        stem = report_stem(lesson.label, room.scenario.id, now)

        def write() -> Unsaid:
            from game.classroom.report import write_both  # noqa: PLC0415 - only when one is written

            if before is not None:
                before.written.wait()
            try:
                free = write_both(room, self.folder, stem, now, name)
            except OSError as problem:
                return Unsaid("class.report.not_written", {"why": problem.strerror or problem})
            return Unsaid("class.report.written", {"folder": self.folder, "name": free})

        self._last = Report(room, BackgroundTask(write))
        return self._last

    def wait(self) -> None:
        """Let what is being written come to its end, as the window closes: no half report is left."""
        if self._last is not None:
            self._last.written.wait()


@define(kw_only=True)
class ReportScreen(MenuScreen):
    """Says how it stands with a report; whoever goes on before it is written loses nothing."""

    report: Report
    _shown: bool = field(default=False, init=False)

    def update(self, now: float) -> Frame:
        """Say where it lies once it is written."""
        del now
        if self._shown or not self.report.written.done:
            return Frame()
        self._shown = self.report.told = True
        self.rearrange()
        return Frame(changed=True)


def report_screen(session: Session, report: Report) -> ReportScreen:
    """The screen of a report."""
    return ReportScreen(
        session=session,
        heading=say("class.report.head"),
        note=lambda: report.said,
        items=lambda: (Item(say("class.report.go_on"), Pop),),
        name="notice",
        report=report,
    )
