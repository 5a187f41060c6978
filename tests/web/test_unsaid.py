"""What is not yet said, on the page in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.find_path import arrive
from tests.loader.corpus import CORPUS
from tests.web.opened import opened, story, write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


def test_what_is_not_yet_said_is_seen_and_heard(browser: Browser, tmp_path: Path) -> None:
    """The last draft has a caret, those before it are crossed out; each is heard in a sentence."""
    toast = story(CORPUS / "playable" / "the_toast.yaml")
    held = opened(browser, write_page(toast, tmp_path, ours=True))
    held.go(arrive(toast, "toast").steps)
    assert held.page.locator(".unsaid .heard").all_inner_texts() == [
        "Given up: I am new here",
        "Meng Jin, not yet said: Thank you, all of you, for this: 20 and counting.",
    ]
    seen = held.page.locator(".unsaid [aria-hidden]")
    assert [words.split("\n")[-1] for words in seen.all_inner_texts()] == [
        "I am new here",
        "Thank you, all of you, for this: 20 and counting.",
    ]
    assert seen.locator("s").count() == 1
    assert seen.locator(".caret").count() == 1
    assert held.page.locator(".who").all_inner_texts() == ["Meng Jin"]
    held.page.screenshot(path=str(tmp_path / "page.png"))
    assert held.errors == []
