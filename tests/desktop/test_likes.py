"""The likes of a post are counted up once, when it is first shown, and stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.desktop.platform.intents import StepBack
from game.desktop.play.post_view import COUNTED
from game.desktop.play.scene_view import GoOn
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Touch
from game.loader import load_path
from game.story import Playthrough
from game.words import say
from tests.desktop.test_layout import navigation

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen

LIKED = 4126
WORDS = """
upward: 1.1
title: A post
language: en
protagonist: who
characters:
  who: {name: Who, look: wenzhu}
  other: {name: Other, look: mother}
stats: {energy: 50}
start: one
scenes:
  one:
    place: dormitory
    view: post
    cast: [who (calm)]
    lines:
      - {post: Something is said., likes: 4126}
      - who: It was not easy to say it.
      - other: Was it not?
      - She reads what they write.
      - who: Nobody knew.
      - It is late.
      - other: Good night.
      - It is very late.
    next: two
  two:
    place: dormitory
    lines: [Here.]
    ending: {title: The end, tone: quiet}
"""


def opened(folder: Path) -> tuple[SceneScreen, Theme]:
    """A post for a reader for whom things move."""
    file = folder / "made.yaml"
    file.write_text(WORDS, encoding="utf-8")
    story = load_path(file).scenario
    assert story is not None
    rooms = navigation(folder, 100)
    rooms.session.change(reduced_motion=False, tags_explained=True)
    return rooms.scene(Playthrough(story), 1), Theme((1280, 720), rooms.session.settings)


def shown(screen: SceneScreen, theme: Theme, now: float) -> bytes:
    """The pixels of the post at `now` seconds."""
    screen.widgets(theme)
    screen.update(now)
    post = next(one for one in screen.widgets(theme) if one.value == say("play.post.likes", count=LIKED))
    ground = pygame.Surface(theme.size)
    post.draw(ground, Touch.REST)
    return pygame.image.tobytes(ground.subsurface(post.bounds), "RGB")


def test_likes_are_counted_up_once(tmp_path: Path) -> None:
    """When the post is first shown; not on the page's other beats, nor when one steps back to the first."""
    screen, theme = opened(tmp_path)
    assert shown(screen, theme, 0.0) != shown(screen, theme, COUNTED / 2) != shown(screen, theme, COUNTED + 9)
    now = COUNTED + 9
    for does in (GoOn(), GoOn(), StepBack(), StepBack()):
        before = screen.beat
        screen.act(does)
        assert screen.beat != before
        first, later = shown(screen, theme, now + 0.1), shown(screen, theme, now + 9)
        assert first == later, (does, "counted up anew")
        now += 10


def test_likes_are_all_there_at_once_where_nothing_moves(tmp_path: Path) -> None:
    """With movement off."""
    screen, theme = opened(tmp_path)
    screen.session.change(reduced_motion=True)
    screen.restart_motion()
    assert shown(screen, theme, 0.0) == shown(screen, theme, 9.0)
