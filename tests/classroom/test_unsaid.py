"""What is not yet said, in a class: phones have it among the words of the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.phone_messages import shared
from game.classroom.room import begin_room, jump
from game.loader import load_path
from tests.classroom.classes import served
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from game.classroom.room import Room

SOON = 15_000  # milliseconds


def _room() -> Room:
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    return jump(begin_room(toast, 7), "toast")


def test_phones_are_told_what_is_not_yet_said() -> None:
    """Of several the last; other lines say nothing of it."""
    lines = shared(_room(), 0)["lines"]
    assert isinstance(lines, list)
    assert [(line["who"], line.get("draft")) for line in lines] == [
        ("", None),
        ("Meng Jin", "given_up"),
        ("Meng Jin", "unsaid"),
        ("", None),
    ]


def test_a_phone_says_that_it_is_not_yet_said(browser: Browser, tmp_path: Path) -> None:
    """In a sentence, and what was given up is crossed out."""
    with served(tmp_path, _room()) as (_lesson, server):
        page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
        page.set_default_timeout(SOON)
        page.goto(f"{server.address}#{server.lesson.door.code}")
        page.locator("#mark:not([hidden])").wait_for()
        page.get_by_text("The words on the screen").click()
        assert page.locator(".lines p").all_inner_texts() == [
            "You stand up.",
            "Given up: I am new here",
            "Meng Jin, not yet said: Thank you, all of you, for this: 20 and counting.",
            "Everybody waits.",
        ]
        assert page.locator(".lines s").all_inner_texts() == ["I am new here"]
