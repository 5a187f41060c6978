"""Contrast measured on the rendered screens: the pixels under every row of text, over art, in every theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pygame
import pytest

from game.art.paper.brightness import luminance, ratio
from game.classroom.room import begin_room, close_ballot, count, jump, open_ballot, settle_vote, start_talk
from game.desktop.journey.actions import Far
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.menus.navigation import Navigation
from game.desktop.platform.intents import Hover
from game.desktop.play import handset, post_view, unsaid_view
from game.desktop.play.scene_view import Explain, GoOn, Take
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.votes_screen import VotesScreen, questions
from game.desktop.raster import contrast, ink
from game.desktop.screenshot import finished
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.loader import find
from game.saves import Settings, Store
from game.saves.settings import CONTRASTS
from game.story import Playthrough, State, arrive, begin
from tests.shipped import shipped as story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.raster.text_layout import Row, Style
    from game.desktop.ui.screen import Screen

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
STORIES = {path.name: path for path in find(SHIPPED)}
SIZE = 1280, 720
# A pixel in fifty may be a fibre of the paper.
SHARE = 0.02
Written = tuple[str, str, pygame.Rect]


@cache
def rooms(folder: Path) -> Navigation:
    """One house for all screens, so that its pictures are made once."""
    session = Session(
        store=Store(folder),
        settings=Settings(reduced_motion=True),
        find=lambda: tuple(STORIES.values()),
        seed=1,
    )
    session.read_all()
    return Navigation(session)


@pytest.fixture(scope="module")
def navigation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Navigation]:
    """The house all tests of this file share."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    yield rooms(tmp_path_factory.mktemp("saves"))
    contrast.use(contrast.PAINTED)


def scene(navigation: Navigation, name: str, scene_id: str, beat: int = 9) -> SceneScreen:
    """A scene of a story that ships, at its last beat or the one asked for."""
    here = Playthrough(story(name), (), None, (State(scene_id, begin(story(name)).values),))
    screen = navigation.scene(here, 1)
    screen.show_beat(beat)
    return screen


def moved(navigation: Navigation, name: str) -> SceneScreen:
    """The first scene of a story that is entered with a changed stat."""
    screen = navigation.scene(Playthrough(story(name), (), None), 1)
    for _ in range(40):
        open_ways = [option for option in screen.page.options if option.available]
        screen.act(Take(open_ways[0].id) if screen.page.kind == "choices" else GoOn())
        if len(screen.page.changes) > 1:
            break
    return screen


def explained(navigation: Navigation, name: str) -> SceneScreen:
    """The same with a tag in focus, whose slip says what the stat means."""
    screen, theme = moved(navigation, name), Theme(SIZE, navigation.session.settings)
    tag = next(one for one in screen.widgets(theme) if isinstance(one.does, Explain))
    screen.handle(Hover(*tag.bounds.center), theme)
    assert any(one.role is Role.HINT and one.label.startswith(tag.label) for one in screen.widgets(theme))
    return screen


def walked(navigation: Navigation) -> SceneScreen:
    """A scene reached by play, with decisions behind it."""
    return navigation.scene(arrive(story("lin_feng"), "ending_door"), 1)


def looking(navigation: Navigation) -> JourneyNavigation:
    """What can be looked at after an ending, its numbers worked out."""
    found = JourneyNavigation(
        navigation.session, navigation.scene(arrive(story("meng_jin"), "ending_ford"), 1)
    )
    screens = found.stats(""), found.starts()
    for later in (found.known, screens[0].charts, screens[1].starts, screens[1].luck):
        later.result()
    return found


def whole_story(navigation: Navigation) -> Screen:
    """The map seen from afar."""
    screen = navigation.journey(walked(navigation))
    screen.act(Far())
    return screen


def class_page(navigation: Navigation, phase: str) -> Screen:
    """The projector in a phase of a lesson, with hands counted."""
    lesson = navigation.classes.lessons.begin(jump(begin_room(story("wenzhu"), 3), "worksheet"), 45)
    held = ClassSession(lesson, clock=lambda: 1000.0)
    screen = navigation.classes.host(held)
    held.change(open_ballot)
    for place, hands in enumerate((9, 12, 4)):
        held.change(lambda room, p=place, n=hands: count(room, room.options[p].id, n))  # type: ignore[misc]
    if phase != "voting":
        held.change(close_ballot)
    if phase == "talking":
        held.change(lambda room: start_talk(room, 940.0))
    if phase == "votes":
        held.change(settle_vote)
        return VotesScreen(session=navigation.session, questions=questions(held.room))
    return screen


SCREENS: dict[str, Callable[[Navigation], Screen]] = {
    "title": lambda navigation: navigation.title(),
    "opening": lambda navigation: navigation.opening(story("lin_feng")),
    "a locked choice": lambda navigation: scene(navigation, "lin_feng", "yard"),
    "someone speaks": lambda navigation: scene(navigation, "meng_jin", "interview", 1),
    "a phone at night": lambda navigation: scene(navigation, "wenzhu", "m_2121"),
    "a post": lambda navigation: scene(navigation, "lin_feng", "first_post"),
    "a bright accent": lambda navigation: scene(navigation, "yang_kaikai", "headcount"),
    "numbers that moved": lambda navigation: moved(navigation, "yang_kaikai"),
    "a stat explained": lambda navigation: explained(navigation, "wenzhu"),
    "the first screen": lambda navigation: navigation.first(),
    "the keys": lambda navigation: navigation.keys(),
    "settings": lambda navigation: navigation.settings(),
    "about": lambda navigation: navigation.about(),
    "ending": lambda navigation: navigation.ending(scene(navigation, "lin_feng", "ending_door")),
    "journey": lambda navigation: navigation.journey(walked(navigation)),
    "a decision unfolded": lambda navigation: looking(navigation).unfolded(2),
    "a decision in figures": lambda navigation: looking(navigation).figures(2),
    "stats": lambda navigation: looking(navigation).stats("confidence"),
    "another start": lambda navigation: looking(navigation).starts(),
    "the whole story": whole_story,
    "a class votes": lambda navigation: class_page(navigation, "voting"),
    "a class sees its vote": lambda navigation: class_page(navigation, "revealed"),
    "a class talks": lambda navigation: class_page(navigation, "talking"),
    "a class looks back": lambda navigation: class_page(navigation, "votes"),
    "pause": lambda navigation: navigation.pause(scene(navigation, "lin_feng", "yard")),
}


def under_text(
    screen: Screen, navigation: Navigation, monkeypatch: pytest.MonkeyPatch
) -> tuple[pygame.Surface, list[Written]]:
    """The screen without its words; and each row of words, its colour and where it would stand."""
    rows: list[Written] = []

    def note(_surface: pygame.Surface, row: Row, style: Style, x: int, y: int) -> None:
        inset = (style.row - style.size) // 2
        box = pygame.Rect(x, y + inset, row.width, style.size)
        rows.append((str(row), contrast.seen(style.colour), box))

    finished([screen], navigation.session, SIZE)
    rows.clear()
    monkeypatch.setattr(ink, "write_row", note)
    for drawn in (handset, unsaid_view):
        monkeypatch.setattr(drawn, "cross_out", lambda *_: None)  # what is given up is meant to be crossed
    monkeypatch.setattr(post_view, "strike_out", lambda *_: None)
    surface = finished([screen], navigation.session, SIZE)
    return surface, rows[-len(rows) // 3 :]


def least_contrast(surface: pygame.Surface, colour: str, box: pygame.Rect) -> float:
    """The contrast of a colour to the pixels in a box, but for the worst few."""
    box = box.clip(surface.get_rect())
    if not box.w or not box.h:
        return 21.0
    pixels = pygame.surfarray.array3d(surface.subsurface(box)).reshape(-1, 3) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722]) + 0.05
    own = luminance(colour) + 0.05
    ratios = np.maximum(light, own) / np.minimum(light, own)
    return float(np.quantile(ratios, SHARE))


# Each is made once and looked at in every theme.
MADE: dict[str, Screen] = {}


@pytest.mark.one_in(2)
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("theme", CONTRASTS)
def test_text_stands_out_on_the_screen(
    navigation: Navigation, theme: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each row of words has a contrast of 4.5, in high contrast of 7, to the pixels it is written on."""
    navigation.session.change(contrast=theme)
    if name not in MADE:
        MADE[name] = SCREENS[name](navigation)
    screen = MADE[name]
    screen.rearrange()
    surface, rows = under_text(screen, navigation, monkeypatch)
    asked = 4.5 if theme == "painted" else 7
    found = [(words, colour, round(least_contrast(surface, colour, box), 2)) for words, colour, box in rows]
    assert found
    assert [each for each in found if each[2] < asked] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_screen_changes_with_the_contrast(navigation: Navigation, theme: str) -> None:
    """Pressing the item in the settings changes the contrast, and the next picture is drawn in it."""
    navigation.session.change(contrast=theme)
    surface = finished([navigation.about()], navigation.session, SIZE)
    assert contrast.plain()
    middle = surface.get_at((SIZE[0] // 2, SIZE[1] - 100))
    assert (middle.r > 128) == (theme == "light")


def test_both_plain_colours_are_far_apart() -> None:
    """The two colours of high contrast differ by fifteen to one, the faint one by three from both."""
    assert ratio(contrast.NEAR_WHITE, contrast.NEAR_BLACK) > 15
    contrast.use("light")
    grey = contrast.faint("#ffffff")
    contrast.use("painted")
    assert min(ratio(grey, contrast.NEAR_WHITE), ratio(grey, contrast.NEAR_BLACK)) > 3
