"""What is shown to be pressed leads somewhere: every button of every screen, each on one made for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.desktop.journey.actions import Far, Step
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.pending_text import PendingText
from game.desktop.menus.code_screen import CodeScreen, Copy
from game.desktop.menus.ending import Part
from game.desktop.menus.epilogue import EpilogueScreen
from game.desktop.menus.gallery import GalleryScreen
from game.desktop.platform.intents import Typed
from game.desktop.ui.name_screen import KeepName
from game.desktop.ui.theme import Theme
from game.saves.walk_code import code_of
from game.story import Playthrough
from game.story.catalogue import View
from game.story.labels import ending_title
from tests.desktop.pressing import KEPT, SIZE, at_its_end, opened, press_all, told
from tests.desktop.test_layout import standing_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.menus.navigation import Navigation
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Screen
    from tests.desktop.pressing import House


def _reflection(rooms: Navigation, *on: str) -> Screen:
    """From what was met, at the story it opens at, to the ending of it that whoever lives here has met."""
    gallery = rooms.gallery()
    assert isinstance(gallery, GalleryScreen)
    story = rooms.session.shelf[gallery.shelf]
    return opened(gallery, ending_title(story, at_its_end(story.id).state.scene), *on)


def _typed(rooms: Navigation, code: str) -> Screen:
    """A code that was typed, and whatever is said of it."""
    screen = opened(rooms.keeping.load(), "Go on from a code")
    screen.handle(Typed(code), Theme(SIZE, rooms.session.settings))
    screen.act(KeepName())
    return screen


OVER_TITLE: dict[str, Callable[[Navigation], Screen]] = {
    "title": lambda rooms: rooms.title(),
    "first run": lambda rooms: rooms.first(),
    "settings": lambda rooms: rooms.settings(),
    "text": lambda rooms: opened(rooms.settings(), "Text and contrast"),
    "movement": lambda rooms: opened(rooms.settings(), "Movement and reading"),
    "sound": lambda rooms: opened(rooms.settings(), "Sound"),
    "reading aloud": lambda rooms: opened(rooms.settings(), "Reading aloud"),
    "keys": lambda rooms: opened(rooms.settings(), "Keys"),
    "a key": lambda rooms: opened(rooms.settings(), "Keys", "Sound off and on"),
    "window": lambda rooms: opened(rooms.settings(), "Window"),
    "about": lambda rooms: rooms.about(),
    "what keys do": lambda rooms: rooms.keys(),
    "gallery": lambda rooms: rooms.gallery(),
    "epilogue": lambda rooms: EpilogueScreen(session=rooms.session),
    "story intro": lambda rooms: rooms.opening(rooms.session.shelf[0]),
    "begin anew": lambda rooms: opened(rooms.opening(rooms.session.shelf[0]), "Begin"),
    "slots": lambda rooms: rooms.keeping.load(),
    "slot": lambda rooms: opened(rooms.keeping.load(), KEPT),
    "rename": lambda rooms: opened(rooms.keeping.load(), KEPT, "Give it another name"),
    "type a code": lambda rooms: opened(rooms.keeping.load(), "Go on from a code"),
    "a wrong code": lambda rooms: _typed(rooms, "1PE9-3Z00-0000-91RH-W05A-24FY-YQAF-W7"),
    "a right code": lambda rooms: _typed(rooms, code_of(at_its_end("meng_jin"), 1)),
    "paths": lambda rooms: opened(rooms.opening(rooms.session.shelf[0]), "Your paths"),
    "reflection": _reflection,
    "paths there": lambda rooms: _reflection(rooms, "Your paths there"),
    "forget": lambda rooms: opened(rooms.keeping.load(), KEPT, "Forget this place"),
}


@pytest.mark.parametrize("name", OVER_TITLE)
def test_every_button_before_a_story_leads_somewhere(house: House, name: str) -> None:
    """Title, settings, gallery, places kept, a story's first page: pressing what is shown never fails."""
    assert press_all(lambda: OVER_TITLE[name](house.lived_in()))


def scene_of(rooms: Navigation, view: View, kind: str) -> SceneScreen:
    """The first scene seen so, with its last beat shown."""
    for each in rooms.session.shelf:
        for scene in each.scenes.values():
            screen = rooms.scene(standing_in(each, scene.id), 1)
            if scene.place and (screen.page.view, screen.page.kind) == (view, kind):
                screen.show_beat(99)
                return screen
    raise LookupError(view, kind)


def played(rooms: Navigation) -> SceneScreen:
    """A scene reached by play, with decisions behind it."""
    return rooms.scene(at_its_end("meng_jin"), 1)


def _questions(rooms: Navigation) -> Screen:
    """The other part of the looking back."""
    screen = rooms.ending(played(rooms))
    screen.act(Part.QUESTIONS)
    return screen


def _copied(rooms: Navigation) -> Screen:
    """The code of a play, and what is said of copying it."""
    screen = opened(rooms.keeping.save(played(rooms)), "The code of this play")
    screen.act(Copy())
    return screen


IN_STORY: dict[str, Callable[[Navigation], Screen]] = {
    "first beat": lambda rooms: rooms.scene(Playthrough(told("wenzhu")), 1),
    "stage": lambda rooms: scene_of(rooms, View.STAGE, "choices"),
    "phone": lambda rooms: scene_of(rooms, View.PHONE, "choices"),
    "post": lambda rooms: scene_of(rooms, View.POST, "choices"),
    "chance": lambda rooms: scene_of(rooms, View.STAGE, "chance"),
    "ending": lambda rooms: scene_of(rooms, View.STAGE, "ending"),
    "pause": lambda rooms: rooms.pause(played(rooms)),
    "save": lambda rooms: rooms.keeping.save(played(rooms)),
    "save over": lambda rooms: opened(rooms.keeping.save(played(rooms)), KEPT),
    "code": lambda rooms: opened(rooms.keeping.save(played(rooms)), "The code of this play"),
    "code copied": _copied,
    "no code": lambda rooms: CodeScreen(session=rooms.session, code=""),
    "begin again": lambda rooms: opened(rooms.pause(played(rooms)), "Begin this story again"),
    "history": lambda rooms: rooms.history(played(rooms)),
    "decisions": lambda rooms: opened(rooms.history(played(rooms)), "Go back to a decision"),
    "looking back": lambda rooms: rooms.ending(played(rooms)),
    "questions": _questions,
}


@pytest.mark.parametrize("name", IN_STORY)
def test_every_button_in_a_story_leads_somewhere(house: House, name: str) -> None:
    """Each view of a scene, the pause, what was said, the looking back: pressing never fails."""
    assert press_all(lambda: IN_STORY[name](house.lived_in()))


def test_every_button_after_a_story_leads_somewhere(house: House) -> None:
    """The map from near and far, a decision, the stats, another start, the words; all of it worked out."""
    rooms = house.lived_in()
    scene = played(rooms)
    ended = scene.playthrough
    looking = JourneyNavigation(rooms.session, scene)
    starts = looking.starts()
    for working in (looking.known, looking.stats("").charts, starts.starts, starts.luck):
        working.result()

    def seen(make: Callable[[], Screen]) -> Callable[[], Screen]:
        def anew() -> Screen:
            scene.take_up(ended)
            screen = make()
            if isinstance(screen, PendingText):
                screen.text.result()
            screen.update(0.0)
            return screen

        return anew

    def far() -> Screen:
        screen = looking.journey()
        screen.act(Far())
        return screen

    def farther() -> Screen:
        screen = looking.journey()
        screen.act(Step(-1))
        return screen

    made: tuple[Callable[[], Screen], ...] = (
        looking.journey,
        far,
        farther,
        lambda: looking.unfolded(looking.decisions // 2),
        lambda: looking.figures(looking.decisions // 2),
        lambda: looking.stats(""),
        looking.starts,
        looking.roads,
    )
    for make in made:
        assert press_all(seen(make))
