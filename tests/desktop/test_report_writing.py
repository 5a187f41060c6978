"""A lesson's report is written while the window goes on: once, and whole when the window closes."""

from __future__ import annotations

import errno
import threading
import time
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom import report as reporting
from game.classroom.report import write as report_files
from game.classroom.room import begin_room, end
from game.desktop.projector.actions import Aside
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.report_writing import ReportScreen
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.theme import Theme
from tests.classroom.classes import story
from tests.desktop.test_layout import navigation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.projector.projector_screen import ProjectorScreen

SIZE = (1280, 720)
PATIENCE = 60.0


class Gate:
    """Holds the writing of reports back until it is opened, and counts those that were begun."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Stand in the way of every report."""
        self.opened, self.begun, self.threads = threading.Event(), 0, set[int]()
        real = reporting.write_both

        def held_back(*asked: object) -> str:
            self.begun += 1
            self.threads.add(threading.get_ident())
            assert self.opened.wait(PATIENCE)
            return real(*asked)  # type: ignore[arg-type]

        monkeypatch.setattr(reporting, "write_both", held_back)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Reports wait for it; in the end it is open."""
    made = Gate(monkeypatch)
    yield made
    made.opened.set()


@pytest.fixture
def rooms(tmp_path: Path) -> Navigation:
    """A window's screens."""
    return navigation(tmp_path, 100)


@pytest.fixture
def host(rooms: Navigation) -> Iterator[ProjectorScreen]:
    """A lesson on the projector that is over."""
    held = ClassSession(rooms.classes.lessons.begin(begin_room(story(), 3), 0, class_name="10a"))
    held.change(end)
    yield rooms.classes.host(held)
    rooms.session.close()


def _report(rooms: Navigation, host: ProjectorScreen) -> ReportScreen:
    """What *Write the report* opens."""
    went = rooms.classes.aside(host, Aside.REPORT)
    assert isinstance(went, Push)
    assert isinstance(went.screen, ReportScreen)
    return went.screen


def _said(screen: ReportScreen) -> str:
    return " ".join(widget.label for widget in screen.widgets(Theme(SIZE, screen.session.settings)))


def _waited(screen: ReportScreen) -> str:
    """What the screen says once something has changed on it."""
    until = time.monotonic() + PATIENCE
    while not screen.update(0.0).changed:
        assert time.monotonic() < until
        time.sleep(0.01)
    return _said(screen)


def _written(rooms: Navigation) -> list[str]:
    folder = rooms.session.store.folder / "reports"
    return sorted(path.suffix for path in folder.glob("*")) if folder.exists() else []


def test_it_is_said_that_it_is_written_and_then_where(
    rooms: Navigation, host: ProjectorScreen, gate: Gate
) -> None:
    """The loop's thread writes nothing; while nothing has changed nothing is drawn anew."""
    screen = _report(rooms, host)
    assert "The report is being written. You need not wait here." in _said(screen)
    assert not screen.update(0.0).changed
    assert _written(rooms) == []
    gate.opened.set()
    assert ".pdf to print." in _waited(screen)
    assert _written(rooms) == [".html", ".pdf"]
    assert not screen.update(0.0).changed
    assert threading.get_ident() not in gate.threads


def test_who_leaves_meanwhile_finds_it_written(rooms: Navigation, host: ProjectorScreen, gate: Gate) -> None:
    """Back at the same lesson the button tells of that report, and writes no second."""
    left = _report(rooms, host)
    (item,) = left.items()
    assert item.does() == Pop()
    gate.opened.set()
    again = _report(rooms, host)
    assert ".pdf to print." in _waited(again)
    assert gate.begun == 1
    assert _written(rooms) == [".html", ".pdf"]


def test_pressing_twice_writes_once(rooms: Navigation, host: ProjectorScreen, gate: Gate) -> None:
    """Twice before it is written is one report; once it was told of, the next press writes another."""
    screens = [_report(rooms, host) for _ in range(2)]
    gate.opened.set()
    first, second = map(_waited, screens)
    assert first == second
    assert gate.begun == 1
    _waited(_report(rooms, host))
    assert _written(rooms) == [".html", ".html", ".pdf", ".pdf"]


def test_a_lesson_that_went_on_has_a_report_of_its_own(
    rooms: Navigation, host: ProjectorScreen, gate: Gate
) -> None:
    """It waits for the one before it, and lies beside it."""
    before = _report(rooms, host)
    host.held.change(lambda room: evolve(room, locked=not room.locked))
    after = _report(rooms, host)
    time.sleep(0.1)
    assert gate.begun == 1
    gate.opened.set()
    assert _waited(before) != _waited(after)
    assert gate.begun == 2
    assert _written(rooms) == [".html", ".html", ".pdf", ".pdf"]


def test_the_window_closes_when_it_is_whole(rooms: Navigation, host: ProjectorScreen, gate: Gate) -> None:
    """Closing waits for what is being written."""
    _report(rooms, host)
    opener = threading.Timer(0.2, gate.opened.set)
    opener.start()
    rooms.session.close()
    assert gate.opened.is_set()
    assert _written(rooms) == [".html", ".pdf"]
    (page,) = (rooms.session.store.folder / "reports").glob("*.html")
    assert page.read_text(encoding="utf-8").rstrip().endswith("</html>")


def test_why_it_could_not_be_written_is_said(rooms: Navigation, host: ProjectorScreen) -> None:
    """A file that stands where the folder should be."""
    rooms.session.store.folder.mkdir(parents=True, exist_ok=True)
    (rooms.session.store.folder / "reports").write_text("in the way", encoding="utf-8")
    assert "The report could not be written: " in _waited(_report(rooms, host))


@pytest.mark.parametrize("form", [".html", ".pdf"])
def test_no_half_report_stays(
    rooms: Navigation, host: ProjectorScreen, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk is full at one of the files, neither is there, nor a part of it."""
    real = report_files._put  # noqa: SLF001 - where the disk is met

    def full(out: Path, content: bytes) -> None:
        real(_Full(out) if out.suffix == form else out, content)  # type: ignore[arg-type]

    monkeypatch.setattr(report_files, "_put", full)
    assert "The report could not be written: No space left" in _waited(_report(rooms, host))
    assert _written(rooms) == []


class _Full:
    """A path on a disk that is full once a file was begun."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def open(self, mode: str) -> object:
        """Begin the file, and fail."""
        with self.path.open(mode) as file:
            file.write(b"<html>")
        raise OSError(errno.ENOSPC, "No space left on device")

    def unlink(self, *, missing_ok: bool) -> None:
        """Take it away."""
        self.path.unlink(missing_ok=missing_ok)
