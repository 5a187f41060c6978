"""A school's platform that somebody plays on: opened, played, left, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import define

from game.web.record import Record, Sends, Standard
from game.web.school_package import PRIVACY
from tests.web.school_pages import small

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

    from tests.web.school_platform import Platform

SCORM: Final = (Standard.SCORM_12, Standard.SCORM_2004)
PATIENCE: Final = 60_000  # milliseconds; a machine may have other things to do
TYPED: Final = "Zuzanna"  # into a story that asks for a name
PRESS: Final = """number => {
  const open = [...document.querySelectorAll(".choice:not(.locked)")];
  (open.length ? open[number % open.length] : document.querySelector(".onward .go")).click();
  return document.body.dataset.screen === "reading" && app.page().kind === "ending";
}"""
CHOSEN: Final = (
    """() => app.play.steps.filter(([scene]) => app.story.scenes.get(scene).then.kind === "choices")"""
)


@define
class School:
    """A platform that somebody plays on, and the record of the package it has."""

    platform: Platform
    record: Record
    page: Page
    errors: list[str]

    def opened(self) -> Frame:
        """The package, opened once more, at its title."""
        if self.record.standard in SCORM:
            self.page.goto(self.platform.scorm_page(self.record.standard))
            frame = self.page.frames[1]
        else:
            self.page.goto(self.platform.cmi5_page())
            frame = self.page.main_frame
        frame.wait_for_selector("body[data-screen=title]")
        return frame

    def left(self) -> None:
        """The page goes elsewhere; all that is still on its way arrives."""
        self.page.goto("about:blank")
        heard = -1
        while heard < len(self.platform.asked):
            heard = len(self.platform.asked)
            self.page.wait_for_timeout(500)

    def calls(self) -> list[list[str]]:
        """Every call of the SCORM API, over all openings."""
        self.page.goto(f"{self.platform.address}/package/{PRIVACY}")
        found: list[list[str]] = self.page.evaluate("JSON.parse(localStorage.getItem('calls') || '[]')")
        return found

    def kept(self) -> dict[str, Any]:
        """What the platform has of it by SCORM."""
        name = "API" if self.record.standard is Standard.SCORM_12 else "API_1484_11"
        self.page.goto(f"{self.platform.address}/package/{PRIVACY}")
        found: dict[str, Any] = self.page.evaluate(f"JSON.parse(localStorage.getItem('{name}'))")
        return found


def begun(frame: Frame, presses: int = 0) -> None:
    """A new play, so many presses far; a name is typed where one is asked for."""
    frame.click("nav.ways button:has-text('Begin')")
    frame.wait_for_selector("body:is([data-screen=names], [data-screen=reading])")
    if boxes := frame.query_selector_all("input[type=text]"):
        boxes[0].fill(TYPED)
        frame.click("button[type=submit]")
    frame.wait_for_selector("body[data-screen=reading]")
    for number in range(presses):
        frame.evaluate(PRESS, number)


def to_the_end(frame: Frame) -> str:
    """On to an ending; its scene."""
    for number in range(200):
        if frame.evaluate(PRESS, number):
            break
    found: str = frame.evaluate("() => app.page().scene")
    return found


def played(school: School) -> tuple[list[list[str]], str]:
    """A story begun, left after five presses, opened again and ended: what was chosen, and which ending."""
    frame = school.opened()
    begun(frame, 5)
    steps = frame.evaluate("() => app.play.steps")
    school.left()
    frame = school.opened()
    frame.click("nav.ways button.go")
    frame.wait_for_selector("body[data-screen=reading]")
    assert frame.evaluate("() => app.play.steps") == steps
    ending = to_the_end(frame)
    chosen = frame.evaluate(CHOSEN)
    school.left()
    return chosen, ending


def said(frame: Frame) -> list[str]:
    """What stands at the edge of the page."""
    frame.wait_for_selector(".notice button")
    return frame.locator(".notice p").all_inner_texts()


def everywhere(sends: Sends, standards: tuple[Standard, ...] = SCORM) -> pytest.MarkDecorator:
    """Once for each of these standards."""
    given = [(Record(standard, sends), small) for standard in standards]
    return pytest.mark.parametrize("school", given, ids=list(standards), indirect=True)
