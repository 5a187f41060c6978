"""Under made-up languages: every menu is translated whole, and is whole in every window and text size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from attrs import evolve, fields, has

from game.desktop.layout_check import faults
from game.desktop.menus.decisions_menu import SHORT, decisions_menu
from game.desktop.menus.unkept import last_word
from game.desktop.platform.devices.device import Device
from game.desktop.platform.intents import QuickLoad
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.story.text import Text
from game.typography.columns import shortened
from game.words import languages, say
from tests.desktop.pressing import KEPT
from tests.desktop.test_layout import _other_screens, navigation
from tests.desktop.test_pressing import IN_STORY, OVER_TITLE, played

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.widget import Widget
    from tests.desktop.pressing import House

pytestmark = pytest.mark.usefixtures("made_up")

# Screens of others, with tests of their own.
ELSEWHERE = {"journey"}
# Over the title and over a story; its scenes have tests of their own.
MENUS = {name: make for name, make in OVER_TITLE.items() if name != "paths there"} | {
    name: IN_STORY[name]
    for name in (
        "pause",
        "save",
        "save over",
        "code",
        "code copied",
        "no code",
        "begin again",
        "history",
        "looking back",
        "questions",
    )
}
KEY = re.compile(r"[A-Z]|F\d+")
CODE = re.compile(r"(?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4}")  # of a play: the same in every language


def spoken(rooms: Navigation, language: str, text_size: int) -> Navigation:
    """The house in a language and a text size, at the keyboard."""
    rooms.session.change(language=language, text_size=text_size)
    rooms.session.read_all()
    rooms.session.device = Device.KEYS
    return rooms


def screens(folder: Path, house: House, language: str, text_size: int) -> Iterator[tuple[Navigation, Screen]]:
    """Every menu, in a language and a text size: of many stories, and with everything kept there can be."""
    rooms = spoken(navigation(folder, text_size), language, text_size)
    for screen in _other_screens(rooms):
        if screen.name not in ELSEWHERE:
            yield rooms, screen
    for make in MENUS.values():
        lived = spoken(house.lived_in(), language, text_size)
        yield lived, make(lived)
    yield from ((lived, screen) for screen in _said_first(lived))


def _said_first(rooms: Navigation) -> Iterator[Screen]:
    """What is asked or told before one goes on."""
    session, slots = rooms.session, rooms.keeping
    gone = evolve(slots, session=evolve(session, loaded={}, stories=()))
    slot = session.store.slots().all()[0]
    for went in (
        gone._go(slot),  # noqa: SLF001 - the story of a place kept is gone
        rooms.paths(session.shelf[0])._asked_first(Pop),  # noqa: SLF001 - a path is played on
        slots.quick(played(rooms), QuickLoad()),
    ):
        if isinstance(went, Push):
            yield went.screen
    yield decisions_menu(session, played(rooms))
    for why in ("", say("menus.slots.not_kept")):
        session.unkept, session.why_unkept = True, why
        word = last_word(session)
        assert word is not None
        yield word
    session.store.tell(say("notes.settings_not_understood"))
    news = rooms.news()
    assert news is not None
    yield news


def written(rooms: Navigation) -> set[str]:
    """What nobody translates here: the stories' words, cut as on a strip, names of languages and of slots."""
    told = {word for story in rooms.session.shelf for word in words_of(story)}
    names = {*languages().values(), "向上", KEPT, *(slot.name for slot in rooms.session.store.slots().all())}
    return told | names | {shortened(word, SHORT) for word in told}


def words_of(part: object) -> Iterator[str]:
    """All the words in a part of a story."""
    if isinstance(part, Text):
        yield str(part)
    elif isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for each in part.values():
            yield from words_of(each)
    elif isinstance(part, (tuple, list)):
        for each in part:
            yield from words_of(each)
    elif has(type(part)):
        for each in fields(type(part)):  # type: ignore[arg-type] # `has` knows
            yield from words_of(getattr(part, each.name))


_ENOUGH = 60  # letters by which a text is known whose wording depends


def plain(widget: Widget[object], known: set[str]) -> Iterator[str]:
    """What a widget says that is in no brackets; what is printed on a key is the keyboard's.

    What people say is said by a story's or a class's words.
    """
    if widget.role is Role.SPEECH:
        return
    for said in (widget.label, widget.value, widget.description):
        if (
            said
            and not said.startswith("[")
            and said not in known
            and not (len(said) > _ENOUGH and any(one.startswith(said[:_ENOUGH]) for one in known))
            and not (KEY.fullmatch(said) or CODE.fullmatch(said))
        ):
            yield said


@pytest.mark.parametrize("language", ["xx"])
def test_nothing_is_left_plain(tmp_path: Path, house: House, language: str) -> None:
    """Every label and every value of every menu is a translation, the story's own words excepted."""
    shown = list(screens(tmp_path, house, language, 100))
    known = written(shown[0][0])
    found = {
        (screen.name, said)
        for rooms, screen in shown
        for widget in screen.widgets(Theme((1280, 720), rooms.session.settings))
        for said in plain(widget, known)
    }
    assert found == set()


@pytest.mark.one_in(3)
@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1280, 720), 250), ((960, 540), 100)])
def test_every_menu_is_whole(
    tmp_path: Path, house: House, language: str, size: tuple[int, int], text_size: int
) -> None:
    """Nothing is cut and nothing overlaps, 40 % longer and in letters as wide as they are high."""
    found = [
        f"{screen.name}: {fault.widget.label[:40]!r} {fault.what}: {fault.widget.bounds}"
        for rooms, screen in screens(tmp_path, house, language, text_size)
        for fault in faults(screen, Theme(size, rooms.session.settings))
    ]
    assert found == []
