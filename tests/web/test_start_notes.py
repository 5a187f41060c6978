"""What only plays from another start touch on stands on a story's first page in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.loader.corpus import CORPUS
from tests.web.opened import opened, story, write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


def test_the_first_page_says_it(browser: Browser, tmp_path: Path) -> None:
    """After what the whole story touches on."""
    held = opened(browser, write_page(story(CORPUS / "playable" / "the_toast.yaml"), tmp_path, ours=True))
    told = [words for words in held.page.locator(".opening .words p").all_inner_texts() if "touches" in words]
    assert told == [
        "It touches on: A drink at a work dinner.",
        "“After a week of nights” touches on: Not having slept.",
    ]
    assert held.errors == []
