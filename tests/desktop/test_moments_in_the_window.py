"""A moment in the window: keys by the clock, then rest; the last key alone where nothing shall move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
import pytest
from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import rect
from game.art.paper.sheet import Sheet, backdrop
from game.desktop.accessibility.speech import NOTHING, spoken
from game.desktop.menus.navigation import Navigation
from game.desktop.play.look_ahead import LookAhead
from game.desktop.play.scene_view import GoOn
from game.desktop.raster.picture_files import PictureFiles
from game.desktop.raster.picture_memory import MEMORY, PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.shell.app import App
from game.desktop.stage import moment_parts
from game.desktop.stage.crop import Crop
from game.desktop.stage.moment_press import actor_at
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.loader import load_path
from game.saves import Settings, Store
from game.story import Dice, Playthrough, page_of
from game.story.catalogue import Light
from game.story_words import moment_in_words
from game.terminal.page_text import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen

SKY, BOX = (32, 192, 224), (224, 32, 32)
BEAT: Final = 0.1
# A box comes from the left in three keys, a bar falls over before it, the sand is near.
MADE_UP: Final = Moment(
    layers=(
        backdrop(rect(-60, -60, 2040, 1300, "#20c0e0")),
        Actor(sheets=(Sheet(body=rect(300, 500, 80, 80, "#4040e0")),), box=(290, 490, 100, 100)),
        Actor(
            sheets=(Sheet(body=rect(900, 300, 120, 120, "#e02020")),),
            box=(860, 260, 200, 200),
            moves=(Move(x=-400), Move(x=-200), Move()),
        ),
        Sheet(body=rect(-60, 600, 2040, 700, "#c0a060"), nearer=True),
        Actor(
            sheets=(Sheet(body=rect(1200, 300, 20, 280, "#20e020")),),
            box=(1180, 280, 60, 320),
            moves=(None, Move(turn=90), Move(turn=30)),
            pivot=(1210, 580),
        ),
    ),
    shade="#302020",
    ground="#20c0e0",
    keys=3,
    beat=BEAT,
    focus=1700,
)
STORY: Final = """\
upward: 1.1
title: The gate
language: en
protagonist: lu
characters:
  lu: {name: Lu, look: wenzhu}
stats:
  confidence: 40
start: gate
scenes:
  gate:
    place: campus_gate
    cast: [lu]
    lines: [You stand at the gate.]
    next: sands
  sands:
    place: beach
    moment: back_wheels
    cast: [lu]
    effects: [confidence += 3]
    because: It was loud.
    lines: [Something goes by.]
    next: hall
  hall:
    place: auditorium
    lines: [The hall is full.]
    ending: {title: Inside, tone: warm}
"""


@pytest.fixture(autouse=True)
def _made_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every moment is the made-up one."""
    monkeypatch.setattr(moment_parts, "moment", lambda *_: MADE_UP)
    moment_parts.staged.cache_clear()
    MEMORY.begin_frame()
    MEMORY.shrink(0)
    yield
    moment_parts.staged.cache_clear()
    MEMORY.begin_frame()
    MEMORY.shrink(0)


def opened(
    folder: Path, *, files: PictureFiles | None = None, size: tuple[int, int] = (640, 360), **settings: object
) -> tuple[App, SceneScreen]:
    """Somebody who has come to the page with the moment, its pictures not made yet."""
    (folder / "gate.yaml").write_text(STORY, encoding="utf-8")
    told = load_path(folder / "gate.yaml").scenario
    assert told is not None
    session = Session(
        store=Store(folder),
        settings=Settings(tags_explained=True, tags_stay=True, **settings),  # type: ignore[arg-type]
        find=tuple,
        seed=7,
        render_queue=RenderQueue(files=files, memory=PictureMemory()),
    )
    rooms = Navigation(session)
    screen = rooms.scene(Playthrough(told), 7)
    app = App(session, pygame.display.set_mode(size), [rooms.title(), screen])
    app.frame([], 1)
    screen.act(GoOn())
    return app, screen


def box_at(app: App) -> int | None:
    """Where the red box begins from the left, in picture units; None where it is not seen."""
    row = round(app.surface.get_height() * 0.25)
    crop = Crop.about(app.theme, MADE_UP.focus)
    for x in range(app.surface.get_width()):
        red, green, blue = app.surface.get_at((x, row))[:3]
        if red > 190 and green < 90 and blue < 90:
            return round((x - crop.origin[0]) / crop.scale)
    return None


def settled(app: App, start: float) -> float:
    """Let pictures be made and the window come to rest; when that is, in seconds."""
    app.draw()
    app.session.render_queue.finish()
    now = start
    for _ in range(200):
        now += 1 / 60
        if not app.frame([], now) and now > start + 2:
            break
    return now


def test_its_keys_are_shown_one_after_the_other_and_then_nothing_is_drawn(tmp_path: Path) -> None:
    """The first until all pictures are made; each for a beat; at the last the window rests."""
    app, _ = opened(tmp_path)
    app.frame([], 2)
    queue, parallax = app.session.render_queue, app.session.parallax
    queue.finish()
    seen: list[int | None] = []
    for frame in range(150):
        now = 5 + frame / 100
        app.frame([], now)
        if parallax.keyframes._began is not None or seen:  # noqa: SLF001 - the first frame counts from there
            seen.append(box_at(app))
    near = [min((500, 700, 900), key=lambda x: abs(x - (at or 0))) for at in seen]
    assert list(dict.fromkeys(near)) == [500, 700, 900]
    assert 9 <= near.count(500) <= 12
    assert 9 <= near.count(700) <= 12
    assert not any(app.frame([], 10 + frame / 60) for frame in range(30))


@pytest.mark.parametrize(("reduced", "places"), [(True, True), (False, False)])
def test_the_last_key_alone_where_nothing_shall_move(tmp_path: Path, *, reduced: bool, places: bool) -> None:
    """With less movement, or with places that do not move, it stands as it ends from the first picture on."""
    app, _ = opened(tmp_path, reduced_motion=reduced, moving_places=places)
    app.draw()
    app.session.render_queue.finish()
    app.draw()
    assert box_at(app) == pytest.approx(900, abs=8)


def test_under_a_menu_and_come_back_to_it_stands_as_it_ended(tmp_path: Path) -> None:
    """A menu ends it; whoever steps back to the page sees the last key at once."""
    app, screen = opened(tmp_path)
    app.draw()
    app.session.render_queue.finish()
    app.frame([], 2)
    app.go(Push(screen.pause(screen)))
    app.draw()
    assert app.session.parallax.keyframes.ended
    app.go(Pop())
    screen.act(GoOn())
    settled(app, 10)
    assert screen.page.scene == "hall"
    screen.step_back()
    assert screen.page.scene == "sands"
    app.draw()
    assert box_at(app) == pytest.approx(900, abs=30)  # the planes still rise


def test_a_slide_costs_no_picture_and_each_turn_one(tmp_path: Path) -> None:
    """Sheets and an actor that never moves are two planes, the box one picture, the bar one a turn."""
    app, screen = opened(tmp_path)
    wanted = list(LookAhead(screen.playthrough, app.theme, Dice(7))._whole(screen.playthrough))  # noqa: SLF001
    moment = [key for key, _ in wanted if "moment" in repr(key)[:24]]
    assert len(moment) == len(set(moment)) == 2 + 1 + 2


def test_nobody_stands_before_it_and_the_picture_is_told_once(tmp_path: Path) -> None:
    """Its words are a picture in the tree, said with the page as it comes and not with the next one."""
    app, screen = opened(tmp_path)
    shown, words = app.tree, moment_in_words("back_wheels", Light.DAY)
    assert [node.name for node in shown.nodes if node.role is Role.PICTURE] == [words]
    assert screen.arranged is not None
    assert screen.arranged.cast == ()
    said = spoken(NOTHING, shown, buttons=True)
    assert said.index(words) < said.index("Something goes by")
    assert words not in spoken(shown, app.tree, buttons=True)
    screen.act(GoOn())
    assert words not in spoken(NOTHING, app.tree, buttons=True)


def test_the_reason_stands_on_the_sheet_and_covers_nothing(tmp_path: Path) -> None:
    """Why a stat moved is read with the page, not on a ribbon over what happens."""
    app, screen = opened(tmp_path, size=(1280, 720))
    app.frame([], 1)
    made = screen.arranged
    assert made is not None
    (reason,) = [one for one in (*made.widgets, *made.hud) if "It was loud." in one.label]
    assert made.sheet.contains(reason.bounds)


def test_the_terminal_tells_it_before_the_page(tmp_path: Path) -> None:
    """In brackets, as a line of its own."""
    _, screen = opened(tmp_path)
    told = list(reading(page_of(screen.playthrough), 200))
    assert " ".join(told[0].split()) == f"[{moment_in_words('back_wheels', Light.DAY)}]"
    assert told[1] == "Something goes by.\n"


def test_from_disk_it_is_the_moment_that_was_drawn(tmp_path: Path) -> None:
    """Planes, slides and turns lie where they lay."""

    def drawn(number: int) -> bytes:
        files = PictureFiles(tmp_path / "cache", b"a stamp")
        (tmp_path / str(number)).mkdir()
        app, _ = opened(tmp_path / str(number), files=files, reduced_motion=True)
        for _ in range(2):
            app.draw()
            app.session.render_queue.finish()
        app.draw()
        files.close()
        return pygame.image.tobytes(app.surface, "RGB")

    assert drawn(1) == drawn(2)


@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (400, 720), (1024, 768), (2560, 1080), (500, 500)])
@pytest.mark.parametrize("focus", [0, 300, 960, 1700, 1920])
def test_a_window_of_any_shape_is_covered_and_has_the_focus(size: tuple[int, int], focus: float) -> None:
    """Never a strip beside the picture; what it is cut off about is seen."""
    crop = Crop.about(Theme(size, Settings()), focus)
    x, y, wide, _ = crop.box
    rim = crop.rim / crop.scale
    assert x + rim >= -1
    assert x + wide - rim <= 1921
    assert x + rim - 1 <= focus <= x + wide - rim + 1
    assert y + rim >= -1


def test_an_actor_turns_about_its_pivot() -> None:
    """Turned by a right angle, its middle is as far from the pivot as before, with the clock."""
    bar = MADE_UP.layers[4]
    assert isinstance(bar, Actor)
    upright = evolve(bar, cast=None)
    x, y = actor_at(upright, Move(turn=90), 1.0)
    side = pygame.math.Vector2(60, 320).length()
    middle = x + int(side + 1) / 2, y + int(side + 1) / 2
    assert middle == pytest.approx((1210 + 140, 580), abs=1.5)


def test_what_is_pressed_has_its_colour(tmp_path: Path) -> None:
    """The sky is the sky, to the rim of the window, and nothing of the place is seen."""
    app, _ = opened(tmp_path, reduced_motion=True)
    app.draw()
    app.session.render_queue.finish()
    app.draw()
    for corner in ((2, 170), (637, 60)):
        assert app.surface.get_at(corner)[:3] == pytest.approx(SKY, abs=16)
