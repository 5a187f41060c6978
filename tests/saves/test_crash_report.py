"""A report of a fault: what it has and what it never has; ten of them, and a sentence whatever happens."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from game.saves import crash_report
from game.saves.crash_report import IN_ONE_RUN, KEPT, CrashReports, crash_folder, listen
from game.saves.crash_text import report_text
from game.saves.crash_trace import place_of
from game.story import Playthrough
from tests.loader.small import story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

WHEN = datetime(2026, 11, 30, 6, 0, tzinfo=UTC)


def failed(problem: BaseException) -> BaseException:
    """An exception that was raised, with the way to where it was."""
    try:
        raise problem  # noqa: TRY301 - so that it has a way
    except BaseException as raised:  # noqa: BLE001 - any kind
        return raised


def chained(message: str) -> BaseException:
    """One that came of another."""
    try:
        try:
            raise KeyError(message)  # noqa: TRY301 - as above
        except KeyError as first:
            raise RuntimeError(message) from first
    except RuntimeError as problem:
        return problem


def play() -> Playthrough:
    """One step into the small story, told of a name."""
    scenario = story().scenario
    assert scenario is not None
    return Playthrough(scenario).told_by(7, {"friend": "Zuzanna"}).take("ask")


def _later(hours: int) -> datetime:
    return WHEN + timedelta(hours=hours)


def reports(folder: Path) -> CrashReports:
    """Reports into a folder, one each minute."""
    minutes: Iterator[datetime] = (WHEN + timedelta(minutes=number) for number in range(1000))
    return CrashReports(lambda: folder, lambda: next(minutes))


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Lo"]), min_size=12, max_size=20))
def test_no_word_of_a_message_that_python_does_not_say_is_told(word: str) -> None:
    """Whatever somebody typed, however it stands there."""
    for message in (
        word,
        f"no scene {word}",
        f"/home/{word}/x",
        f"'{word}' is not in list",
        f"{word}@{word}.org",
    ):
        text = report_text(chained(message), "a test", None, WHEN, {})
        assert word not in text
        assert "builtins.RuntimeError: " in text
        assert "after:\nbuiltins.KeyError: " in text


def test_what_python_says_and_the_ids_of_a_story_are_told() -> None:
    """They are what helps."""
    for problem, said in (
        (
            AttributeError("'NoneType' object has no attribute 'failed'"),
            "'NoneType' object has no attribute 'failed'",
        ),
        (IndexError("list index out of range"), "list index out of range"),
        (KeyError("gate"), "'gate'"),
        (ValueError("expected 3, got 12345678"), "expected 3, got …"),
        (
            OSError(2, "No such file or directory", "/home/lena/my story.yaml"),
            "[… 2] No such file or directory: '/…/…/… ….…'",
        ),
    ):
        text = report_text(failed(problem), "a test", play(), WHEN, {})
        assert said in text


def test_a_report_has_the_walk_and_the_machine_and_no_name() -> None:
    """The walk as ids, the story by its id and digest."""
    text = report_text(failed(ValueError("Zuzanna")), "a test", play(), WHEN, {"window": "x11 1280x720"})
    assert "Zuzanna" not in text
    head, way, walk = text.split("\n\n")
    assert [line.partition(":")[0] for line in head.splitlines()[1:]] == [
        *("when", "where", "upward", "system", "python", "built", "window"),
    ]
    assert way.splitlines()[1].endswith(" in failed")
    digest = play().scenario.digest
    assert walk == f"story: small {digest}\nstart: the usual one\nsteps: 1\n  gate > ask\n"


def test_an_exception_whose_words_fail_is_told_all_the_same(tmp_path: Path) -> None:
    """Its kind and its way."""

    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert "MuteError: \n" in report_text(failed(MuteError()), "a test", None, WHEN, {})
    deep = failed(RecursionError("maximum recursion depth exceeded"))
    deep.__cause__ = deep
    assert len(report_text(deep, "a test", None, WHEN, {})) < 5000
    assert reports(tmp_path).told(failed(MuteError()), "a test", kept=False).startswith("Upward had to stop")


def test_the_newest_ten_are_kept_and_nothing_else_is_touched(tmp_path: Path) -> None:
    """Of many runs; other files in the folder are somebody's."""
    (tmp_path / "crash_notes.txt").touch()
    for number in range(KEPT + 3):
        writes = reports(tmp_path)
        writes.now = partial(_later, number)
        assert writes.write(failed(ValueError()), "a test") is not None
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files[0] == "crash_20261130_090000.txt"
    assert files[-1] == "crash_notes.txt"
    assert len(files) == KEPT + 1


def test_several_of_one_second_have_names_of_their_own(tmp_path: Path) -> None:
    """As of two windows."""
    files = [
        CrashReports(lambda: tmp_path, lambda: WHEN).write(failed(ValueError()), "a test") for _ in range(12)
    ]
    assert files[0] == tmp_path / "crash_20261130_060000.txt"
    assert files[11] == tmp_path / "crash_20261130_060000_12.txt"
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(file.name for file in files[2:] if file)


def test_a_fault_that_comes_again_is_written_once_and_many_are_too_many(tmp_path: Path) -> None:
    """A fault in every turn of a loop fills no disk."""
    writes = reports(tmp_path)
    problem = failed(ValueError())
    assert writes.write(problem, "a test") == writes.write(problem, "a test")
    kinds = (KeyError, TypeError, OSError, ZeroDivisionError, IndexError)
    files = [writes.write(failed(kind()), "a test") for kind in kinds]
    assert files[-1] is None
    assert len([*tmp_path.iterdir()]) == IN_ONE_RUN
    assert "no report of it could be written (IndexError)" in writes.told(
        failed(IndexError()), "a test", kept=False
    )


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """With what the system says of it; and where the words fail too, in English."""
    (tmp_path / "file").touch()
    writes = reports(tmp_path / "file")
    first, second = writes.told(failed(ValueError()), "a test", kept=True).split(". ")
    assert first.endswith("no report of it could be written (File exists)")
    assert second == "Your place is kept."


def test_where_the_words_fail_it_is_said_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report is written before."""

    def fail(*_: object, **__: object) -> str:
        raise RuntimeError

    monkeypatch.setattr(crash_report, "say", fail)
    told = reports(tmp_path).told(failed(ValueError()), "a test", kept=True)
    assert told == "Upward had to stop: something in it went wrong, and no report could be written."


def test_a_fact_that_fails_is_told_by_its_fault(tmp_path: Path) -> None:
    """What is asked for may be what is broken."""
    writes = reports(tmp_path)
    writes.facts["window"] = lambda: str(1 // 0)
    file = writes.write(failed(ValueError()), "a test")
    assert file is not None
    assert "window: ZeroDivisionError\n" in file.read_text(encoding="utf-8")


def test_a_thread_that_fails_is_reported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And said once on standard error."""
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(crash_report, "REPORTS", reports(tmp_path))
    listen()
    for _ in range(2):
        thread = threading.Thread(target=int, args=("Zuzanna",))
        thread.start()
        thread.join()
    (file,) = tmp_path.iterdir()
    assert "Zuzanna" not in file.read_text(encoding="utf-8")
    assert capsys.readouterr().err.count(str(file)) == 1


def test_files_are_named_without_the_folders_above() -> None:
    """Ours, those of packages and Python's; a built program names its own from within."""
    assert place_of(crash_report.__file__) == "game/saves/crash_report.py"
    assert place_of("game/saves/store.py") == "game/saves/store.py"
    assert place_of("/home/lena/.venv/lib/python3.11/site-packages/attr/_make.py") == "attr/_make.py"
    assert place_of(threading.__file__) == "python/threading.py"
    assert place_of("/home/lena/stories/play.py") == "<outside>"
    assert place_of("/home/lena/upward/main.py") == "main.py"


def test_reports_lie_in_the_folder_of_the_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the system has such files; with UPWARD_HOME there."""
    monkeypatch.setenv("UPWARD_HOME", str(tmp_path))
    assert crash_folder() == tmp_path / "crashes"
    monkeypatch.delenv("UPWARD_HOME")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert crash_folder().name == "crashes"
    assert crash_folder().parent.name == "upward"
