"""A whole story played in a package, closed in the middle and opened again: what its platform knows then.

Played in Chromium with real buttons, on a platform with scorm-again in its frame, or by cmi5.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import define, evolve

from game.diagnostics import Source
from game.loader import load
from game.resources import SCENARIOS
from game.web.export import page_parts
from game.web.page_file import page_file
from game.web.record import Record, Sends, Standard
from game.web.school_package import MAIN, PAGE, PRIVACY, package_files, record_as_data
from tests.web.cmi5_rules import breaches, in_order, verb
from tests.web.opened import in_reach, story
from tests.web.school_platform import SESSION, Platform, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from playwright.sync_api import Browser, Frame, Page

    from game.story import Scenario

SCORM: Final = (Standard.SCORM_12, Standard.SCORM_2004)
PATIENCE: Final = 60_000  # milliseconds; a machine may have other things to do
PRESS: Final = """number => {
  const open = [...document.querySelectorAll(".choice:not(.locked)")];
  (open.length ? open[number % open.length] : document.querySelector(".onward .go")).click();
  return document.body.dataset.screen === "reading" && app.page().kind === "ending";
}"""
CHOSEN: Final = (
    """() => app.play.steps.filter(([scene]) => app.story.scenes.get(scene).then.kind === "choices")"""
)

BACK: Final = """() => app.backTo(
  app.play.steps.findLastIndex(([scene]) => app.story.scenes.get(scene).then.kind === "choices"))"""


SMALL: Final = """\
upward: 1.1
title: Corridors
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
names: {sister: {ask: What is your sister called?, start: Lan}}
stats: {confidence: 50}
start: door
scenes:
  door:
    lines: ["{sister} is late."]
    choices:
      knock: {text: "Knock for {sister}", effects: [confidence += 5], goto: hall}
      wait: {text: Wait, goto: hall}
  hall:
    lines: [A hall.]
    choices:
      left: {text: Left, goto: left_way}
      right: {text: Right, goto: right_way}
  left_way: {lines: [Left.], next: stairs}
  right_way:
    lines: [Somebody may come.]
    chance:
      comes: {weight: 1, goto: stairs}
      stays_away: {weight: 1, goto: stairs}
  stairs:
    lines: [Stairs.]
    choices:
      up: {text: Up, goto: landing}
      once_more: {text: "Look at the hall once more", goto: hall}
  landing:
    lines: [A landing.]
    choices:
      call_her: {text: Call her, goto: roof}
      say_nothing: {text: Say nothing, goto: roof}
  roof:
    lines: [A roof.]
    choices:
      jump_in: {text: "Join in, with {sister}", goto: ending_noise}
      look_on: {text: Look on, goto: ending_quiet}
  ending_noise: {lines: [Noise.], ending: {title: Noise, tone: open}}
  ending_quiet: {lines: [Quiet.], ending: {title: Quiet, tone: quiet}}
"""
TYPED: Final = "Zuzanna"  # into a story that asks for a name


def small() -> Scenario:
    """A story without pictures, so that many plays of it are quick; it asks for a name."""
    loaded = load(Source("corridors.yaml", SMALL), id="corridors")
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def whole() -> Scenario:
    """A story that ships, with its stage."""
    return story(SCENARIOS / "wenzhu")


@cache
def package(record: Record, made: Callable[[], Scenario] = small) -> Mapping[str, bytes]:
    """The package of a story, with its app in reach of a test."""
    scenario = made()
    parts = page_parts(
        scenario,
        entry=MAIN[record.standard],
        speaks=record.connects,
        more={"record": record_as_data(scenario, record)},
    )
    program = in_reach(parts.program, MAIN[record.standard])
    ours = page_file(evolve(parts, program=program)).encode()
    return {**package_files(scenario, record), PAGE: ours}


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
            self.page.wait_for_timeout(250)

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


@pytest.fixture
def school(browser: Browser, request: pytest.FixtureRequest) -> Iterator[School]:
    """The platform with a package by the record that the test is given."""
    record, made = request.param
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    with serving(Platform(package(record, made))) as platform:
        yield School(platform, record, page, errors)
        assert errors == []
        context.close()


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


def everywhere(sends: Sends, standards: tuple[Standard, ...] = SCORM) -> pytest.MarkDecorator:
    """Once for each of these standards."""
    given = [(Record(standard, sends), small) for standard in standards]
    return pytest.mark.parametrize("school", given, ids=list(standards), indirect=True)


OPENED: Final = {
    Standard.SCORM_12: [
        "cmi.core.lesson_status",
        "cmi.suspend_data",
        "cmi.core.session_time",
        "cmi.core.exit",
    ],
    Standard.SCORM_2004: ["cmi.completion_status", "cmi.suspend_data", "cmi.session_time", "cmi.exit"],
}


@everywhere(Sends.COMPLETION)
def test_by_scorm_completion_is_all_that_is_told(school: School) -> None:
    """The status, the place, the time; all was taken; nobody is judged, and nobody is asked who they are."""
    chosen, ending = played(school)
    calls, kept = school.calls(), school.kept()
    assert {call[-1] for call in calls if "Get" not in call[0]} == {"true"}
    assert {call[1] for call in calls} - {""} == set(OPENED[school.record.standard])
    told = " ".join(call[2] for call in calls if "SetValue" in call[0])
    assert not any(re.search(rf"\b{step}\b", told) for _, step in chosen)
    assert ending not in told
    assert TYPED not in str(calls)
    status = kept["core"]["lesson_status"] if "core" in kept else kept["completion_status"]
    assert status == "completed"
    assert kept.get("success_status", "unknown") == "unknown"


@everywhere(Sends.CHOICES)
def test_by_scorm_every_choice_and_the_ending_are_told(school: School) -> None:
    """Each in its order over both openings, with the time, and nothing more than that."""
    chosen, ending = played(school)
    calls, kept = school.calls(), school.kept()
    assert {call[-1] for call in calls if "Get" not in call[0]} == {"true"}
    old = school.record.standard is Standard.SCORM_12
    response = "student_response" if old else "learner_response"
    told = [kept["interactions"][name] for name in sorted(kept["interactions"], key=int)]
    assert [[each["id"], each[response]] for each in told] == [*chosen, ["the-ending", ending]]
    assert all(each["time" if old else "timestamp"] for each in told)
    parts = (
        {re.sub(r"\.\d+\.", ".n.", call[1]) for call in calls} - {""} - set(OPENED[school.record.standard])
    )
    assert TYPED not in str(calls)
    within = {"id", "type", "time" if old else "timestamp", response}
    assert parts == {"cmi.interactions._count", *(f"cmi.interactions.n.{name}" for name in within)}


@everywhere(Sends.NOTHING, tuple(Standard))
def test_where_nothing_is_sent_nothing_is(school: School) -> None:
    """No call, no request but for the page itself; the browser keeps the place instead."""
    asked: list[str] = []
    school.page.on("request", lambda request: asked.append(request.url))
    played(school)
    assert school.platform.asked == []
    ours = [each for each in asked if "/lms/" not in each and "/npm/" not in each and each[:5] == "http:"]
    assert {each.split("?")[0] for each in ours} == {f"{school.platform.address}/package/{PAGE}"}
    assert school.calls() == []


@everywhere(Sends.COMPLETION, (Standard.CMI5,))
def test_by_cmi5_completion_is_all_that_is_told(school: School) -> None:
    """Begun, completed, over, in two sessions; and the place."""
    chosen, ending = played(school)
    told = in_order(school.platform.statements)
    assert [verb(each) for each in told] == [
        "initialized",
        "terminated",
        "initialized",
        "completed",
        "terminated",
    ]
    assert not any(f"'{step}'" in str(told) for _, step in chosen)
    assert ending not in str(told)
    for number in (1, 2):
        assert breaches(session(school, number), session=f"session-{number}") == []
    assert set(school.platform.states) == {"LMS.LaunchData", "upward.place"}
    assert school.platform.states["upward.place"]["completed"] is True


@everywhere(Sends.CHOICES, (Standard.CMI5,))
def test_by_cmi5_every_choice_and_the_ending_are_told(school: School) -> None:
    """By ids that say of which story they are; what the record store was asked is written down here."""
    chosen, ending = played(school)
    told = in_order(school.platform.statements)
    answered = [each for each in told if verb(each) == "answered"]
    assert TYPED not in str(school.platform.asked)
    course = record_as_data(small(), school.record)["course"]
    pairs = [[each["object"]["id"], each["result"]["response"]] for each in answered]
    assert pairs == [[f"{course}#{scene}", step] for scene, step in chosen]
    assert [each["object"]["id"] for each in told if verb(each) == "experienced"] == [f"{course}#{ending}"]
    assert {verb(each) for each in told} == {
        "initialized",
        "answered",
        "experienced",
        "completed",
        "terminated",
    }
    assert {f"{method} {what}" for method, what, _ in school.platform.asked} == {
        "POST token",
        "GET activities/state LMS.LaunchData",
        "GET agents/profile cmi5LearnerPreferences",
        "GET activities/state upward.place",
        "PUT activities/state upward.place",
        "POST statements",
    }
    for number in (1, 2):
        assert breaches(session(school, number), session=f"session-{number}") == []


def session(school: School, number: int) -> list[dict[str, Any]]:
    """The statements of one opening."""
    wanted = f"session-{number}"
    return [each for each in school.platform.statements if each["context"]["extensions"][SESSION] == wanted]


@pytest.mark.parametrize("school", [(Record(Standard.SCORM_12, Sends.CHOICES), whole)], indirect=True)
def test_a_story_that_ships_is_played_whole(school: School) -> None:
    """With its stage and its sounds in the package."""
    chosen, ending = played(school)
    told = [[each["id"], each["student_response"]] for each in school.kept()["interactions"].values()]
    assert told == [*chosen, ["the-ending", ending]]
    assert len(chosen) > 5
    assert school.kept()["core"]["lesson_status"] == "completed"


@everywhere(Sends.CHOICES)
def test_a_choice_taken_back_stays_told(school: School) -> None:
    """And what was taken instead comes after it: the page about it says so."""
    frame = school.opened()
    begun(frame)
    while frame.evaluate("() => app.page().kind") != "choices":
        frame.evaluate(PRESS, 0)
    for number in (0, 1):
        frame.evaluate(PRESS, number)
        frame.evaluate(BACK)
    school.left()
    told = school.kept()["interactions"].values()
    assert len({each["id"] for each in told}) == 1
    assert len({each.get("student_response", each.get("learner_response")) for each in told}) == 2


@everywhere(Sends.COMPLETION, tuple(Standard))
def test_this_browser_keeps_no_play_of_it(school: School) -> None:
    """Somebody else uses it afterwards; only how the page is set stays."""
    frame = school.opened()
    begun(frame, 5)
    frame.evaluate("() => app.settings.change('text_size', 150)")
    keys = frame.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('upward'))")
    assert keys == ["upward/settings"]
    frame = school.opened()
    assert frame.evaluate("() => app.settings.values.text_size") == 150


@everywhere(Sends.CHOICES)
def test_a_platform_that_breaks_does_not_stop_the_play(school: School) -> None:
    """It is said once, quietly, and can be put away."""
    frame = school.opened()
    begun(frame, 3)
    school.page.evaluate("broken = 'throw'")
    to_the_end(frame)
    assert frame.locator(".notice").all_inner_texts() == [
        "Your school’s platform has not taken all that was to be sent. You can play on all the same. Close"
    ]
    frame.click(".notice .close")
    assert frame.locator(".notice").count() == 0


@everywhere(Sends.COMPLETION, tuple(Standard))
def test_without_a_platform_it_is_said_and_played(school: School) -> None:
    """As when somebody opens the package's page by itself."""
    school.page.goto(f"{school.platform.address}/package/{PAGE}")
    school.page.wait_for_selector("body[data-screen=title]")
    frame = school.page.main_frame
    assert "Nothing of this play reaches your school’s platform." in frame.locator(".notice").inner_text()
    begun(frame, 4)
    assert to_the_end(frame)
    assert frame.locator(".notice").count() == 1


@everywhere(Sends.CHOICES, tuple(Standard))
def test_the_player_says_what_is_sent(school: School) -> None:
    """From the title, with every sentence of the page that lies in the package, and back."""
    frame = school.opened()
    frame.click("text=What is sent, and what never is")
    shown = frame.locator("main").inner_text()
    said = record_as_data(small(), school.record)["privacy"]
    for words in (said["lead"], *(line for heading, lines in said["sections"] for line in (heading, *lines))):
        assert words in shown
    frame.click(".close")
    frame.wait_for_selector("body[data-screen=title]")


@everywhere(Sends.COMPLETION, (Standard.CMI5,))
def test_the_way_back_leads_to_the_platform(school: School) -> None:
    """Where it named one; the session is over before."""
    school.platform.return_url = f"{school.platform.address}/package/{PRIVACY}"
    frame = school.opened()
    frame.click("text=Back to your school’s platform")
    school.page.wait_for_url(f"**/package/{PRIVACY}")
    school.left()
    assert [verb(each) for each in in_order(school.platform.statements)] == ["initialized", "terminated"]
