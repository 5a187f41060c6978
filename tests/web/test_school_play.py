"""A whole story played in a package, closed in the middle and opened again: what its platform knows then.

Played in Chromium with real buttons, on a platform with scorm-again in its frame, or by cmi5.
"""

from __future__ import annotations

import re
from typing import Any, Final

import pytest

from game.web.record import Record, Sends, Standard
from game.web.school_package import PAGE, record_as_data
from tests.web.cmi5_rules import breaches, in_order, verb
from tests.web.school_pages import small, whole
from tests.web.school_platform import SESSION
from tests.web.school_visits import PRESS, TYPED, School, begun, everywhere, played

BACK: Final = """() => app.backTo(
  app.play.steps.findLastIndex(([scene]) => app.story.scenes.get(scene).then.kind === "choices"))"""
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
