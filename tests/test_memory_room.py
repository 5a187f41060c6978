"""Whatever looks into a story beside the commands' bounds has a room of bytes, and says when it is full."""

from __future__ import annotations

import subprocess
import sys
import threading
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game import memory_room as room_module
from game.authoring.stand import CannotStand, stand
from game.classroom.report.what_if import roads
from game.desktop.journey.in_words import in_words
from game.desktop.journey.luck import counted, luck
from game.desktop.journey.what_if_text import TOO_MANY, known
from game.desktop.preview import app as preview
from game.loader import load_path
from game.memory_room import memory_room, memory_used
from game.story import Playthrough, Scenario, steps
from game.words import say
from tests.desktop.playing import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable

MB = 1_000_000
SHELL = "/bin/sh"


@pytest.fixture(scope="module")
def ended() -> Playthrough:
    """The shortest story to analyse, at an ending."""
    scenario = load_path(SHIPPED / "meng_jin").scenario
    assert scenario is not None
    play = Playthrough(scenario)
    while open_here := steps(scenario, play.state):
        play = play.take(open_here[0])
    return play


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else takes all that is left, whenever it is asked how much that is."""
    taken = count(0, 1 << 40)
    monkeypatch.setattr(room_module, "memory_used", lambda: next(taken))


def test_a_room_gets_smaller_by_what_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two hundred megabytes eighty are left when the process takes a hundred and twenty more."""
    told = iter([300 * MB, 300 * MB, 420 * MB])
    monkeypatch.setattr(room_module, "memory_used", lambda: next(told))
    with memory_room(200 * MB) as room:
        assert (room(), room()) == (200 * MB, 80 * MB)


@pytest.mark.skipif(
    not memory_used() or not Path(SHELL).exists(), reason="how much is taken is not told here"
)
@pytest.mark.parametrize("told", ["room._STATM", "Path('/no/such/place')"], ids=["now", "the most ever"])
def test_what_is_taken_is_told(told: str) -> None:
    """A hundred megabytes more than was told are seen, also where only the most ever held is told.

    In a process of its own, whose parent is a small one: the most ever held is inherited from a parent, and a
    test before this one may have held more than this one will.
    """
    code = (
        "from pathlib import Path; from game import memory_room as room;"
        f"room._STATM = {told};"
        "before = room.memory_used(); held = bytearray(b'x') * (before + 100_000_000);"
        "print(before, room.memory_used() - before)"
    )
    done = subprocess.run(
        [SHELL, "-c", '"$0" -c "$1"; exit $?', sys.executable, code],
        capture_output=True,
        text=True,
        check=True,
        cwd=SHIPPED.parent,
    )
    before, more = map(int, done.stdout.split())
    assert 0 < before < more < before + 200 * MB


def test_one_has_a_room_at_a_time() -> None:
    """A second thread waits until the first has done, also where that failed."""
    began, order = threading.Event(), list[str]()

    def second() -> None:
        began.set()
        with memory_room():
            order.append("second")

    other = threading.Thread(target=second)

    def first() -> None:
        with memory_room():
            other.start()
            assert began.wait(10)
            other.join(0.05)
            order.append("first")
            raise LookupError

    with pytest.raises(LookupError):
        first()
    other.join(10)
    assert order == ["first", "second"]


@pytest.mark.parametrize(
    ("look", "nothing"),
    [(known, None), (luck, None), (roads, {}), (preview._shares, None)],  # noqa: SLF001 - what the panel asks
    ids=["decisions", "other starts", "a class's report", "preview"],
)
def test_what_does_not_fit_is_not_known(
    ended: Playthrough, look: Callable[[Playthrough], object], nothing: object, request: pytest.FixtureRequest
) -> None:
    """With room it is known; without it is as where there are too many states."""
    assert look(ended) not in (None, "", {})
    request.getfixturevalue("full")
    counted.cache_clear()  # what was known before the room was full stays known
    assert look(ended) == nothing


@pytest.mark.usefixtures("full")
def test_the_words_say_that_it_cannot_be_counted(ended: Playthrough) -> None:
    """The roads not taken say it in the words for a large story."""
    assert say(TOO_MANY) in [str(entry.words) for entry in in_words(ended, known(ended), (), frozenset())]


def test_a_scene_that_could_not_be_looked_for_is_not_said_to_be_out_of_reach(
    ended: Playthrough, request: pytest.FixtureRequest
) -> None:
    """Where `preview` and `shot` stand: it is only said that nothing looked at comes there."""
    scenario: Scenario = ended.scenario
    there = ended.state.scene
    assert not isinstance(stand(scenario, there, ()), CannotStand)
    request.getfixturevalue("full")
    found = stand(scenario, there, ())
    assert isinstance(found, CannotStand)
    assert found.why.startswith("No play that was looked at comes to")
