"""The title's windows: moods, small lives, shutters until all are whole; each opens what is seen in it."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.particles import Kind
from game.art.people import figure
from game.art.window_guests import Guest, guest_of
from game.desktop.layout_check import faults
from game.desktop.menus.navigation import Navigation
from game.desktop.menus.story_window import OpenStory
from game.desktop.menus.title_layout import title_layout
from game.desktop.menus.title_screen import TitleScreen
from game.desktop.raster.picture_files import PictureFiles
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.shell.app import App
from game.desktop.stage.title_window import views
from game.desktop.stage.window_life import GONE, glances, keys, stir
from game.desktop.ui.parallax import REST
from game.desktop.ui.screen import Home, Push
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.loader import find, load_path
from game.saves import Settings, Store
from game.story.catalogue import LOOKS, PLACES, Light, Mood
from tests.desktop.playing import SHIPPED, Player

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.menus.living_windows import LivingWindows

SIZES = ((284, 506), (284, 586), (284, 666), (284, 746))
MADE_ANEW = 30  # of 255: how far a scaled picture may be from one that is made in its size


def at_the_title(
    folder: Path, settings: Settings | None = None, stories: tuple[Path, ...] | None = None
) -> tuple[App, LivingWindows]:
    """A window at the title that nobody drew for before, pictures kept in `folder`."""
    queue = RenderQueue(PictureFiles(folder / "pictures", b"0" * 16), PictureMemory())
    session = Session(
        store=Store(folder / "saves"),
        settings=settings or Settings(),
        find=lambda: stories or find(SHIPPED),
        seed=7,
        render_queue=queue,
    )
    app = App(session, pygame.display.set_mode((640, 360)), [Navigation(session).title()])
    title = app.top
    assert isinstance(title, TitleScreen)
    return app, title.living


def settled(app: App, now: float = 0.0) -> float:
    """Let frames go by until nothing changes any more; the time then."""
    for number in range(4000):
        now += 1 / 60
        if not app.frame([], now) and number > 3 and not app.session.render_queue.busy:
            return now
    pytest.fail("it never comes to rest")


def windows(app: App) -> list[bytes]:
    """The pixels of each window, without its rim, which is red in focus."""
    boxes = title_layout(app.theme).windows
    return [pygame.image.tobytes(app.surface.subsurface(box.inflate(-16, -16)), "RGB") for box in boxes]


def test_four_people_look_out_in_four_moods() -> None:
    """As their covers say: a laugh, a worry, closed eyes with a glass, a calm face; four guests, too."""
    names = "yang_kaikai", "wenzhu", "meng_jin", "lin_feng"
    told = tuple(load_path(SHIPPED / name).scenario for name in names)
    seen = [view for view in views(told, SIZES, 1.0) if view is not None]
    assert [view.mood for view in seen] == [Mood.GLAD, Mood.UNEASY, Mood.TIRED, Mood.CALM]
    assert [view.holds for view in seen] == ["folder", "striped_bag", "glass", ""]
    assert [view.left for view in seen] == [False, False, True, True]
    assert {view.guest for view in seen} == set(Guest)


def test_any_four_stories_have_moods_and_guests(tmp_path: Path) -> None:
    """Stories without a word of it, in one place: who begins calm has the mood of the window."""
    told = []
    for number, begins in enumerate(("calm", "calm", "surprised", "calm")):
        file = tmp_path / f"made_{number}.yaml"
        file.write_text(MADE.format(begins=begins), encoding="utf-8")
        story = load_path(file).scenario
        assert story is not None
        told.append(story)
    seen = [view for view in views(tuple(told), SIZES, 1.0) if view is not None]
    assert [view.mood for view in seen] == [Mood.GLAD, Mood.UNEASY, Mood.SURPRISED, Mood.CALM]
    assert [view.guest for view in seen] == [Guest.CURTAIN, Guest.CAT, Guest.CURTAIN, Guest.CAT]


def test_it_rains_at_the_window_where_the_story_begins_in_rain(tmp_path: Path) -> None:
    """On the panes of its room, and under a grey sky."""
    file = tmp_path / "made.yaml"
    words = MADE.format(begins="calm")
    seen = []
    for weather in ("", "    weather: rain\n"):
        file.write_text(words.replace("    place: home\n", f"    place: home\n{weather}"), encoding="utf-8")
        (view,) = views((load_path(file).scenario,), SIZES[:1], 1.0)
        assert view is not None
        seen.append((any(air.kind is Kind.RAIN for air in view.airs), view.palette.overcast))
    assert seen == [(False, False), (True, True)]


MADE = """
upward: 1.1
title: A title so long that no strip and no window has ever had the room to say all of it at once
summary: Somebody waits.
language: en
protagonist: who
characters:
  who: {{name: Maximiliane Alexandrovna, look: elder_woman, also: 马克西米利安娜}}
stats: {{energy: 50}}
start: one
scenes:
  one:
    place: home
    cast: [who ({begins})]
    lines: [Here.]
    ending: {{title: The end, tone: quiet}}
"""


def test_every_place_has_a_guest_that_others_leave() -> None:
    """Whatever the place and hour, and whoever is there already."""
    for place in (*PLACES, ""):
        for light in Light:
            taken: list[Guest] = []
            for _ in range(2):
                taken.append(guest_of(place, light, taken))
            assert len(set(taken)) == 2


def test_nothing_pops_in_one_after_the_other(tmp_path: Path) -> None:
    """From the first frame each niche is a shut window; none shows its picture before all are whole."""
    app, living = at_the_title(tmp_path)
    app.frame([], 0.0)
    shut = windows(app)
    assert living.opened == 0
    assert all(len(set(pixels)) > 16 for pixels in shut), "a niche is empty"
    first: dict[int, int] = {}
    for number in range(4000):
        app.frame([], number / 60)
        changed = [window for window, now in enumerate(windows(app)) if now != shut[window]]
        first |= {window: number for window in changed if window not in first}
        if len(first) == len(shut):
            break
    assert len(set(first.values())) == 1, "they open together"
    settled(app, number / 60)
    assert living.opened == 1


def test_a_later_start_is_whole_at_once(tmp_path: Path) -> None:
    """From pictures kept on disk: the first frame shows what the last one showed."""
    app, _ = at_the_title(tmp_path)
    settled(app)
    shown = windows(app)
    app.session.render_queue.close()
    later, living = at_the_title(tmp_path)
    later.frame([], 0.0)
    assert living.opened == 1
    assert windows(later) == shown


def test_coming_back_from_a_story_finds_no_niche_empty(tmp_path: Path) -> None:
    """Also where memory and disk have let go of everything meanwhile."""
    app, living = at_the_title(tmp_path, Settings(reduced_motion=True))
    now = settled(app)
    shown = windows(app)
    story = app.session.scenario(app.session.stories[1])
    assert story is not None
    app.go(Push(Navigation(app.session).opening(story)))
    settled(app, now)
    app.session.render_queue = RenderQueue()
    living.queue = RenderQueue(memory=PictureMemory())
    app.go(Home())
    app.show()
    assert windows(app) == shown


def test_reduced_motion_opens_the_shutters_at_once(tmp_path: Path) -> None:
    """No frame shows them half open, and nothing moves afterwards."""
    app, living = at_the_title(tmp_path, Settings(reduced_motion=True))
    seen = set()
    for number in range(4000):
        app.frame([], number / 60)
        seen.add(living.opened)
        if number > 3 and not app.session.render_queue.busy and living.opened == 1:
            break
    assert seen == {0.0, 1.0}
    assert drawn(app, number / 60, 60) == 0


def drawn(app: App, now: float, seconds: float) -> int:
    """How many pictures are shown while nobody does anything for so long."""
    return sum(app.frame([], now + step / 30) for step in range(1, round(seconds * 30)))


def test_small_lives_are_seldom_and_rest(tmp_path: Path) -> None:
    """Something happens within a minute, most frames are not drawn, and after a while nobody is there."""
    app, _ = at_the_title(tmp_path)
    now = settled(app)
    moved = drawn(app, now, 60)
    assert 40 < moved < 60 * 30 // 2
    assert drawn(app, now + max(60.0, REST), 1) <= 1
    assert drawn(app, now + REST + 1, 60) == 0


def test_under_a_menu_all_is_still(tmp_path: Path) -> None:
    """Whatever lies over the title, the windows wait below it."""
    app, living = at_the_title(tmp_path)
    now = settled(app)
    app.go(Push(Navigation(app.session).settings()))
    now = settled(app, now)
    lived = living.lived
    assert drawn(app, now, 40) == 0
    assert living.lived == lived


def test_places_that_do_not_move_have_windows_that_do_not(tmp_path: Path) -> None:
    """The setting for the air of places holds here, too."""
    app, _ = at_the_title(tmp_path, Settings(moving_places=False))
    assert drawn(app, settled(app), 60) == 0


def test_windows_are_out_of_step() -> None:
    """In five minutes each guest does all it can, and hardly ever two windows change at once."""
    guests = tuple(Guest)
    done: dict[Guest, set[int]] = {guest: set() for guest in guests}
    changes = []
    for one, two in pairwise([step / 12 for step in range(3600)]):
        before, after = (
            [stir(Mood.UNEASY, guest, number, now).key for number, guest in enumerate(guests)]
            for now in (one, two)
        )
        for guest, key in zip(guests, after, strict=True):
            done[guest].add(key)
        changes.append(sum(a != b for a, b in zip(before, after, strict=True)))
    assert all(set(keys(guest)) <= done[guest] for guest in guests)
    assert GONE in done[Guest.BIRD]
    assert sum(many > 1 for many in changes) <= 0.1 * sum(many == 1 for many in changes)


@pytest.mark.parametrize("ready", [False, True])
def test_a_window_opens_the_story_that_is_seen_in_it(tmp_path: Path, *, ready: bool) -> None:
    """Shut or open, pressed in the middle; the strip below says whose it is."""
    for number, path in enumerate(find(SHIPPED)):
        app, _ = at_the_title(tmp_path)
        app.frame([], 0.0)
        if ready:
            settled(app)
        box = title_layout(app.theme).windows[number]
        player = Player(app)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            player.send(pygame.Event(kind, {"pos": box.center, "button": 1}))
        assert app.top.name == "opening"
        story = app.session.scenario(path)
        assert story is not None
        assert any(widget.label == story.title for widget in app.top.widgets(app.theme))


def test_a_story_with_mistakes_is_a_shut_window_that_opens_nothing(tmp_path: Path) -> None:
    """Its niche is not empty, and nothing there can be pressed."""
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "scenario.yaml").write_text("title: nothing\n", encoding="utf-8")
    usual = find(SHIPPED)
    app, living = at_the_title(tmp_path, stories=(usual[0], broken, *usual[2:4]))
    settled(app)
    box = title_layout(app.theme).windows[1]
    assert living.opened == 1
    assert app.surface.get_at(box.center)[:3] != app.surface.get_at((box.centerx, box.y - 12))[:3]
    pressable = [widget for widget in app.top.widgets(app.theme) if isinstance(widget.does, OpenStory)]
    assert not any(widget.is_at(box.center) for widget in pressable)


@pytest.mark.parametrize("text_size", [100, 250])
def test_made_up_names_fit_their_strips(tmp_path: Path, text_size: int) -> None:
    """Long names in two scripts: nothing is cut at any size."""
    file = tmp_path / "made.yaml"
    file.write_text(MADE.format(begins="glad"), encoding="utf-8")
    app, _ = at_the_title(tmp_path, Settings(text_size=text_size), stories=(file, file, file, file))
    for size in ((400, 720), (640, 360), (1280, 720), (1080, 1920)):
        assert list(faults(app.top, Theme(size, app.session.settings))) == []


def test_everybody_looks_out_in_every_mood() -> None:
    """Whatever their eyes do there is drawn for all looks, each otherwise."""
    for look, mood in product(LOOKS, Mood):
        drawn_so = [figure(look, mood, glance=glance) for glance in glances(mood)]
        assert len({str(picture) for picture in drawn_so}) == len(drawn_so)


def test_another_size_shuts_no_window(tmp_path: Path) -> None:
    """From the first frame on each shows what it showed, scaled, until that is made anew in the new size."""
    app, living = at_the_title(tmp_path, Settings(reduced_motion=True))
    now = settled(app)
    for size in ((800, 450), (400, 720)):
        app.surface = pygame.display.set_mode(size)
        app.resized()
        app.show()
        assert living.opened == 1
        scaled = windows(app)
        now = settled(app, now)
        for before, whole in zip(scaled, windows(app), strict=True):
            apart = [abs(one - other) for one, other in zip(before, whole, strict=True)]
            assert sum(apart) / len(apart) < MADE_ANEW, "it was shut meanwhile"
        assert scaled != windows(app), "it is made anew"
