"""`check --layout` reads the boards of a story's own places."""

from __future__ import annotations

import pygame
import pytest

from game.desktop.layout_check.boards import unreadable
from game.desktop.layout_check.glyphs import undrawable
from game.diagnostics import Source
from game.loader import load

STORY = """upward: 1.1
title: T
protagonist: a
characters: {a: {name: A, look: wenzhu}}
places:
  hall: {like: auditorium, signs: {arch: "%s"}}
start: s
scenes:
  s: {place: hall, lines: [Hi.], ending: {title: E, tone: open}}
"""
LONG = "Kapilya ni San Roque at ng Mahal na Birhen ng Antipolo sa Sampaloc, Maynila"


@pytest.mark.parametrize(("words", "small", "boxes"), [("Chapel", 0, 0), (LONG, 1, 0), ("⛪", 0, 1)])
def test_words_no_board_bears_are_told(words: str, small: int, boxes: int) -> None:
    """What would shrink to a hair, and characters that no face has, at the board's own line."""
    pygame.init()
    story = load(Source("hall.yaml", STORY % words)).scenario
    assert story is not None
    path = "places", "hall", "signs", "arch"
    assert [found for found, _ in unreadable(story)] == [path] * small
    assert [found for found, _ in undrawable(story)] == [path] * boxes
