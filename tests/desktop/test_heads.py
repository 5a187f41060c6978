"""Nothing hangs before a head: not the tags, not their flags, at any text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.art.people import LOOKS, figure
from game.art.people.heads import CHIN, head
from game.desktop.raster.press import press
from game.desktop.stage.crop import Crop
from game.desktop.stage.moment_parts import staged
from game.desktop.stage.setting import Setting
from game.desktop.stage.standing import FIGURE, necks, standing
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, unpainted
from game.story import arrive
from game.story.catalogue import Mood
from tests.desktop.test_layout import navigation, standing_in, story
from tests.desktop.test_scene_layout import EVERY, beats, changed, part
from tests.shipped import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen

SCALE = 0.2
# Windows in which no face may be hidden.
SIZES = [(1280, 720), (1920, 1080), (960, 540), (640, 360), (400, 720)]
SLACK = 12  # units of a figure: a lock of hair, or a pixel of the measure


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("look", sorted(LOOKS))
def test_heads_reach_as_far_as_is_said(look: str, *, left: bool) -> None:
    """As drawn, hair and hat lie in the box that is kept clear; a raised hand beside it does not count."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    picture = figure(look, Mood.CALM, left=left)
    drawn = press(picture, SCALE)
    x0, y0 = picture.box[:2]
    above = drawn.subsurface((0, 0, drawn.get_width(), round((-140 - y0) * SCALE)))
    seen = above.get_bounding_rect(min_alpha=128)
    x, y, wide, high = head(look, left=left)
    assert seen.left / SCALE + x0 >= x - SLACK
    assert seen.right / SCALE + x0 <= x + wide + SLACK
    assert seen.top / SCALE + y0 >= y - SLACK
    assert y + high == CHIN


def heads(screen: SceneScreen, theme: Theme) -> Iterator[pygame.Rect]:
    """The boxes of all heads as they are drawn, in pixels; of who has no room for a face there is none."""
    now = screen.arranged
    assert now is not None
    boxes = [person.head for person in now.cast]
    shot = Setting.of(screen.page, screen.look).seen_in(theme).shot
    scale = standing(theme, now.sheet.y, now.hung, shot)[0] * FIGURE
    places = necks(
        theme,
        boxes,
        now.sheet.y,
        now.around,
        now.hung,
        right=now.right,
        shot=shot,
        over=now.over,
        rim=now.rim,
    )
    for number, (box, (x, y)) in enumerate(zip(boxes, places, strict=True)):
        if number not in now.unseen:
            yield pygame.Rect(*(round(side * scale) for side in box)).move(x, y)


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_nothing_hangs_before_a_head(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """Tags and flags keep clear of every head, and heads of each other and of the window's edge.

    But where large words leave no room for a head, neither below the tags nor right of them.
    """
    rooms = navigation(tmp_path, text_size)
    rooms.session.change(tags_explained=True)
    theme, found, room = Theme(window, rooms.session.settings), [], pygame.Rect((0, 0), window)
    for play in list(changed(part(window, text_size)[0]))[::5]:
        screen = rooms.scene(play, 1)
        for beat in beats(screen, theme):
            hung = [one for one in screen.widgets(theme) if one.role in {Role.METER, Role.NOTE}]
            names = tuple(f"{one.label}: " for one in hung if one.role is Role.METER)
            seen = [one for one in hung if one.role is Role.METER or one.label.startswith(names or "-")]
            seen = [one for one in seen if one.paint is not unpainted]
            assert screen.arranged is not None
            every, sheet = list(heads(screen, theme)), screen.arranged.sheet
            end = screen.arranged.right or window[0]
            seen += [one for one in screen.widgets(theme) if one.label.startswith("A clock")]
            below = max((one.bounds.bottom for one in seen), default=0)
            right = max((one.bounds.right for one in seen), default=0)
            for place, box in enumerate(every):
                where = f"{screen.page.scene}.{beat} {screen.arranged.cast[place].look}"
                small = box.inflate(-6, -6)
                if below + box.h < sheet.y or right + box.w < min(0.56 * window[0], end):
                    found += [f"{where}: {one.label}" for one in seen if one.bounds.colliderect(small)]
                found += [] if room.left <= box.left and box.right <= room.right else [f"{where}: edge"]
                found += [f"{where}: a head" for other in every[place + 1 :] if other.colliderect(small)]
    assert found == []


@pytest.mark.parametrize("window", [(960, 540), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("text_size", [75, 100, 125])
def test_the_slip_of_a_stat_hides_no_face_where_there_is_another_place(
    tmp_path: Path, window: tuple[int, int], text_size: int
) -> None:
    """The one that comes unasked, where the first stat of a new player moves, in the train."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(window, rooms.session.settings)
    screen = rooms.scene(arrive(story("wenzhu"), "eggs"), 1)
    slips = [one for one in screen.widgets(theme) if one.label.endswith("to read this of each.")]
    assert len(slips) == 1
    assert slips[0].bounds.collidelist(list(heads(screen, theme))) < 0


@pytest.mark.one_in(2)
@pytest.mark.parametrize("text_size", [100, 125, 150, 200, 250])
@pytest.mark.parametrize("window", SIZES)
def test_no_face_is_behind_anything_that_hangs(
    tmp_path: Path, window: tuple[int, int], text_size: int
) -> None:
    """In no scene of any story: not tags, flags, captions, reasons, names; nor is a head cut off at the top.

    In usual windows with the usual letters everybody is seen.
    """
    rooms = navigation(tmp_path, text_size)
    rooms.session.change(tags_explained=True)
    theme, found, hidden = Theme(window, rooms.session.settings), [], 0
    number = SIZES.index(window) * 5 + text_size // 50
    plays = [play for name in STORIES for play in changed(story(name))]
    for play in plays[number % 12 :: 12]:
        screen = rooms.scene(play, 1)
        for beat in beats(screen, theme):
            faces = [box.inflate(-6, -6) for box in heads(screen, theme)]
            assert screen.arranged is not None
            hidden += len(screen.arranged.unseen)
            over = [one for one in screen.widgets(theme) if one.role not in {Role.BUTTON, Role.PICTURE}]
            over = [one for one in over if one.paint is not unpainted]
            where = f"{screen.page.scene}.{beat}"
            found += [f"{where}: {one.label}" for one in over if one.bounds.collidelist(faces) >= 0]
            found += [f"{where}: cut off" for face in faces if face.top < 0]
    assert found == []
    if text_size == 100 and window[0] >= 960:
        assert hidden == 0


def _remembered(
    folder: Path, window: tuple[int, int], text_size: int, *, every: int = 1
) -> Iterator[tuple[SceneScreen, Theme]]:
    """The page of every moment of every story, or of some, in a window whose reader knows the tags."""
    rooms = navigation(folder, text_size)
    rooms.session.change(tags_explained=True)
    theme = Theme(window, rooms.session.settings)
    for name in STORIES:
        moments = [scene for scene in story(name).scenes.values() if scene.moment]
        for scene in moments[::every]:
            screen = rooms.scene(standing_in(story(name), scene.id), 1)
            if screen.page.moment and screen.page.scene == scene.id:
                screen.widgets(theme)
                yield screen, theme


@pytest.mark.parametrize("text_size", [100, 200, 250])
@pytest.mark.parametrize("window", [(720, 1280), (1080, 1440), (400, 720)])
def test_before_an_upright_moment_hang_flat_tags_alone(
    tmp_path: Path, window: tuple[int, int], text_size: int
) -> None:
    """The picture is narrow there and its heads are high: a caption waits at the sheet's edge.

    However large letters are: tags hang in one row. Of every story some are tried.
    """
    found = []
    for screen, _ in _remembered(tmp_path, window, text_size, every=9):
        assert screen.arranged is not None
        if screen.arranged.hung > 0.085 * window[1]:
            found.append((screen.page.scene, screen.arranged.hung / window[1]))
    assert found == []


@pytest.mark.parametrize("text_size", [150, 250])
def test_large_letters_move_no_head_of_a_moment_up_to_the_tags(tmp_path: Path, text_size: int) -> None:
    """What the sheet takes is made room for only as far as the head that carries it bears."""
    found = []
    for screen, theme in _remembered(tmp_path, (1280, 720), text_size):
        assert screen.arranged is not None
        drawn = staged(evolve(Setting.of(screen.page, screen.look), place="")).moment
        crop = Crop.about(theme, drawn.focus, drawn.crown)
        tags = max(box.bottom for box in screen.arranged.around)
        high = crop.origin[1] + drawn.crown * crop.scale
        if crop.origin[1] < 0 and high < tags:
            found.append((screen.page.moment, high, tags))
    assert found == []
