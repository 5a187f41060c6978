"""What a pupil sees and where the page stands: from its top at a new scene, messages where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.room import begin_room, close_ballot, jump, open_ballot, play_alone
from tests.classroom.classes import served, story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

SOON = 15_000  # milliseconds; pages are quick, machines may not be
PHONES = ((360, 640), (280, 500))
_FOCUSED = "document.activeElement.tagName"
_TOP = "document.querySelector('h1').getBoundingClientRect().top"


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson at its first decision, and its server."""
    with served(tmp_path, jump(begin_room(story(), 7), "worksheet")) as held:
        yield held


def _phone(browser: Browser, server: ClassServer, size: tuple[int, int], *, code: bool = True) -> Page:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{server.lesson.door.code}" if code else server.address)
    if code:
        page.locator("#mark:not([hidden])").wait_for()
    return page


@pytest.mark.parametrize("size", PHONES)
def test_a_choice_at_ones_own_pace_opens_the_next_page_at_its_top(
    browser: Browser, lesson: tuple[Lesson, ClassServer], size: tuple[int, int]
) -> None:
    """However far down the choice was pressed; eye, keyboard and screen reader begin at the heading."""
    held, server = lesson
    page = _phone(browser, server, size)
    held.change(play_alone)
    player = page.frame_locator("iframe")
    choices = player.locator(".onward button:not([aria-disabled])")
    choices.first.wait_for()
    frame = page.frames[1]
    for _ in range(6):
        shown = player.locator(".reading").element_handle()
        frame.evaluate("scrollTo(0, document.body.scrollHeight)")
        frame.wait_for_timeout(400)  # a press so soon was meant for the page before
        choices.last.click()
        shown.wait_for_element_state("hidden")
        choices.first.wait_for()
        assert frame.evaluate("scrollY") == 0
        assert frame.evaluate(_FOCUSED) == "H1" or frame.evaluate("document.activeElement.matches('.prose')")
        assert 0 <= frame.evaluate(_TOP) < size[1]
        assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    page.context.close()


def test_a_stop_at_ones_own_pace_says_what_to_talk_about(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Between what is read and the choices, and nothing is wider than the phone."""
    held, server = lesson
    page = _phone(browser, server, PHONES[0])
    there = jump(begin_room(story(), 3), "forms").play
    # In one change, of which phones are told: a walk alone is its own phone's business.
    held.change(lambda room: evolve(alone := play_alone(room), walks=dict.fromkeys(alone.walks, there)))
    player = page.frame_locator("iframe")
    asked = player.locator(".talk")
    asked.wait_for()
    discuss = story().scenes["forms"].discuss
    assert discuss is not None
    assert asked.inner_text() == f"To talk about: {discuss.prompt}"
    below, above = (
        player.locator(".choice").first.bounding_box(),
        player.locator(".prose").last.bounding_box(),
    )
    box = asked.bounding_box()
    assert box
    assert below
    assert above
    assert above["y"] + above["height"] <= box["y"] < box["y"] + box["height"] <= below["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONES[0][0]
    assert page.frames[1].evaluate("document.documentElement.scrollWidth") <= PHONES[0][0]
    page.context.close()


def test_another_phase_is_shown_from_its_top(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """A vote was pressed far down; the tally begins where it begins, and focus is not lost."""
    held, server = lesson
    page = _phone(browser, server, PHONES[1])
    held.change(open_ballot)
    page.locator("button.vote").last.click()
    page.get_by_text("Your vote is in.").wait_for()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert page.evaluate("scrollY") > 0
    held.change(close_ballot)
    page.get_by_role("heading", name="This is how the class voted").wait_for()
    assert (page.evaluate("scrollY"), page.evaluate(_FOCUSED)) == (0, "H1")
    page.context.close()


@pytest.mark.parametrize("size", PHONES)
def test_a_wrong_code_is_told_at_the_box(
    browser: Browser, lesson: tuple[Lesson, ClassServer], size: tuple[int, int]
) -> None:
    """Beside it and above a phone's keyboard, said with the box, which keeps the focus."""
    _held, server = lesson
    page = _phone(browser, server, size, code=False)
    box = page.get_by_label("Code on the screen")
    box.fill("qqqqqq")
    box.press("Enter")
    told = page.get_by_text("That is not the code on the screen.")
    told.wait_for()
    message, field = told.bounding_box(), box.bounding_box()
    assert message is not None
    assert field is not None
    assert 0 <= field["y"] - (message["y"] + message["height"]) < 24
    assert box.get_attribute("aria-describedby") == told.get_attribute("id")
    assert box.get_attribute("aria-invalid") == "true"
    assert page.evaluate("document.activeElement.id") == "code"
    assert page.locator("#status").bounding_box() == {
        **(page.locator("#status").bounding_box() or {}),
        "height": 0,
    }
    page.context.close()


def test_the_strip_at_the_foot_hides_nothing_when_it_is_empty(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Reading on a very small phone: it is no higher than what it says."""
    _held, server = lesson
    page = _phone(browser, server, PHONES[1])
    page.locator("summary").click()
    assert page.locator("#status").text_content() == ""
    assert page.evaluate("document.getElementById('status').offsetHeight") == 0
    page.context.close()


def test_the_other_tab_says_nothing_of_a_vote(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """What stood at its foot was about a room that is open elsewhere now."""
    held, server = lesson
    first = _phone(browser, server, PHONES[0])
    held.change(open_ballot)
    first.locator("button.vote").first.click()
    first.get_by_text("Your vote is in.").wait_for()
    second = first.context.new_page()
    second.goto(server.address)
    first.get_by_role("heading", name="This room is open in another tab of this phone.").wait_for()
    assert first.locator("#status").text_content() == ""
    first.context.close()
