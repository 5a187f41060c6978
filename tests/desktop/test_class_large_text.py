"""The class's page in large text: it is large, nothing is lost, and what the class talks about is largest."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import pytest

from game.classroom.lessons import Lessons
from game.classroom.room import begin_room, jump, open_ballot, start_talk
from game.classroom.room.not_now import NotNowError
from game.desktop.layout_check import faults
from game.desktop.play.scene_view import GoOn
from game.desktop.projector.actions import Row, TurnPart
from game.desktop.projector.class_session import ClassSession
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.diagnostics import Source
from game.loader import load
from game.story.scenario import Choices
from tests.desktop.pressing import told
from tests.shipped import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Room
    from game.desktop.projector.projector_screen import ProjectorScreen
    from game.desktop.ui.widget import Widget
    from tests.desktop.pressing import House


def _decisions(name: str) -> Iterator[Room]:
    """A room at every decision of a story that a class can be brought to, three of each."""
    for scene in told(name).scenes.values():
        if isinstance(scene.then, Choices):
            try:
                room = jump(begin_room(told(name), 3), scene.id)
            except NotNowError:  # only another start comes there
                continue
            if room.page.scene == scene.id:
                yield room


class _Wall:
    """A lesson at a decision, on the class's page, in one window and text size."""

    def __init__(self, house: House, room: Room, size: tuple[int, int], text_size: int) -> None:
        rooms = house.navigation()
        rooms.session.change(text_size=text_size)
        self.theme = Theme(size, rooms.session.settings)
        self.held = ClassSession(Lessons.of(rooms.session.store).begin(room, 0), clock=lambda: 1000.0)
        self.host: ProjectorScreen = rooms.classes.host(self.held)
        self.host.widgets(self.theme)
        self.host.show_beat(99)
        self.host.widgets(self.theme)
        self.host.act(GoOn())

    def parts(self) -> Iterator[tuple[Widget[object], ...]]:
        """The widgets of each part of the page, one after the other."""
        self.host.update(0.0)
        shown = self.host.widgets(self.theme)
        first = [w.label for w in shown]
        while True:
            assert [fault.what for fault in faults(self.host, self.theme)] == []
            yield shown
            if not any(isinstance(w.does, TurnPart) for w in shown):
                return
            self.host.act(TurnPart())
            shown = self.host.widgets(self.theme)
            if [w.label for w in shown] == first:
                return


def _sizes(wall: _Wall) -> dict[str, float]:
    """How large the words of each option are: the root of what they cover."""
    rows = [w for shown in wall.parts() for w in shown if isinstance(w.does, Row)]
    return {row.label: math.sqrt(row.text_bounds[0].w * row.text_bounds[0].h) for row in rows}


@pytest.mark.one_in(3)
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("name", STORIES)
def test_in_large_text_the_options_are_large(house: House, name: str, size: tuple[int, int]) -> None:
    """At 250 % nearly half as large again at the least as at 100 %, where the page is larger than others."""
    for room in list(_decisions(name))[::2]:
        usual, large = (_sizes(_Wall(house, open_ballot(room), size, percent)) for percent in (100, 250))
        assert (
            usual.keys() == large.keys() == {f"{chr(65 + n)}. {o.text}" for n, o in enumerate(room.options)}
        )
        assert min(large[label] / usual[label] for label in usual) > 1.4, room.page.scene
        house.close()


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 150), ((1280, 720), 250), ((1920, 1080), 200)])
@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_lost_in_large_text(
    house: House, name: str, size: tuple[int, int], text_size: int
) -> None:
    """The caption, the end of what was read, every option and every strip are on one part or another."""
    for room in list(_decisions(name))[::4]:
        for changed in (room, open_ballot(room), start_talk(room, 940.0)):
            wall = _Wall(house, changed, size, text_size)
            shown = [w.label for widgets in wall.parts() for w in widgets]
            if room.page.caption:
                assert str(room.page.caption) in shown
            if room.page.lines:
                assert any(str(room.page.lines[-1].text) in said for said in shown)
            house.close()


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1280, 720), 250), ((1920, 1080), 100)])
@pytest.mark.parametrize("name", STORIES)
def test_what_the_class_talks_about_is_the_largest_on_the_wall(
    house: House, name: str, size: tuple[int, int], text_size: int
) -> None:
    """Larger than the clock, which stands in the banner, and than any option."""
    stops = [room for room in _decisions(name) if room.page.discuss is not None]
    assert stops
    for room in stops:
        wall = _Wall(house, start_talk(room, 940.0), size, text_size)
        first, *others = wall.parts()
        assert room.page.discuss is not None
        heads = {w.label: w for w in first if w.role is Role.HEADING}
        question = heads.pop(room.page.discuss.prompt)
        [banner] = heads.values()
        assert re.search(r" \d:\d\d$", banner.label)
        rows = [w for shown in (first, *others) for w in shown if isinstance(w.does, Row)]
        assert len(rows) == len(room.options)
        tall = _letters(question)
        assert tall > 1.15 * max(_letters(banner), *map(_letters, rows))
        house.close()


def _letters(widget: Widget[object]) -> float:
    """How large the letters of a widget are: what its words cover, for each of them."""
    box = widget.text_bounds[0]
    said = widget.label.partition(". ")[2] if isinstance(widget.does, Row) else widget.label
    return math.sqrt(box.w * box.h / len(said))


@pytest.mark.parametrize("votes", [False, True], ids=["deciding", "voting"])
def test_more_options_than_the_wall_holds_have_parts(house: House, *, votes: bool) -> None:
    """Two dozen of them: each is seen whole, on one part or another, by those in the last row too."""
    choices = "\n".join(f"      c{number}: {{text: Take number {number}, goto: e}}" for number in range(24))
    text = (
        "upward: 1\ntitle: Many\nprotagonist: me\ncharacters: {me: {name: Me, look: student_man}}\n"
        "stats: {energy: 50}\nstart: s\nscenes:\n  s:\n    place: home\n    lines: [Choose.]\n"
        f"    choices:\n{choices}\n  e: {{place: home, lines: [x], ending: {{title: E, tone: open}}}}\n"
    )
    story = load(Source("many.yaml", text)).scenario
    assert story is not None
    room = open_ballot(begin_room(story, 3)) if votes else begin_room(story, 3)
    for text_size in (100, 250):
        wall = _Wall(house, room, (1280, 720), text_size)
        rows = {w.label: w for shown in wall.parts() for w in shown if isinstance(w.does, Row)}
        assert len(rows) == 24
