"""What a platform is told: what was chosen, in whichever window it is found, whatever it does wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from tests.web.node_player import node

RUNNER: Final = Path(__file__).with_name("record_alone.mjs")
PLAYED: Final = [
    ["start"],
    ["took", "gate", "ask_her"],
    ["suspend", "AAB"],
    ["ended", "rooftop"],
    ["close"],
]
Data = dict[str, Any]


def told(standard: str, sends: str, does: list[list[str]] = PLAYED, **asked: object) -> Data:
    """What comes of it: `calls` of the platform, keys that were `told`, what each act gave `back`."""
    given = {"standard": standard, "sends": sends, "course": "urn:uuid:1"}
    line = json.dumps({"given": given, "does": does, **asked})
    ran = subprocess.run([node(), str(RUNNER)], input=line, capture_output=True, text=True, check=True)
    found: Data = json.loads(ran.stdout)
    return found


def without_times(calls: list[list[str]]) -> list[list[str]]:
    """The calls, with a dot for what a clock said."""
    clocks = ("session_time", ".time", ".timestamp")
    return [[*call[:-1], "."] if len(call) > 2 and call[1].endswith(clocks) else call for call in calls]


OPENED_12: Final = [
    ["LMSInitialize", ""],
    ["LMSGetValue", "cmi.core.lesson_status"],
    ["LMSSetValue", "cmi.core.lesson_status", "incomplete"],
    ["LMSGetValue", "cmi.suspend_data"],
]
CLOSED_12: Final = [
    ["LMSSetValue", "cmi.core.session_time", "."],
    ["LMSSetValue", "cmi.core.exit", "suspend"],
    ["LMSFinish", ""],
]


def test_completion_is_all_that_scorm_12_hears_of_it() -> None:
    """The status, how long, and the place."""
    found = told("scorm12", "completion")
    assert without_times(found["calls"]) == [
        *OPENED_12,
        ["LMSSetValue", "cmi.suspend_data", "AAB"],
        ["LMSSetValue", "cmi.core.lesson_status", "completed"],
        ["LMSCommit", ""],
        *CLOSED_12,
    ]
    assert found["told"] == []


def test_choices_and_the_ending_are_interactions_where_they_were_asked_for() -> None:
    """By their ids, no word of the story, in which a typed name might stand."""
    calls = told("scorm12", "choices")["calls"]
    assert without_times(calls) == [
        *OPENED_12,
        ["LMSGetValue", "cmi.interactions._count"],
        ["LMSSetValue", "cmi.interactions.0.id", "gate"],
        ["LMSSetValue", "cmi.interactions.0.type", "fill-in"],
        ["LMSSetValue", "cmi.interactions.0.student_response", "ask_her"],
        ["LMSSetValue", "cmi.interactions.0.time", "."],
        ["LMSSetValue", "cmi.suspend_data", "AAB"],
        ["LMSGetValue", "cmi.interactions._count"],
        ["LMSSetValue", "cmi.interactions.0.id", "the-ending"],
        ["LMSSetValue", "cmi.interactions.0.type", "fill-in"],
        ["LMSSetValue", "cmi.interactions.0.student_response", "rooftop"],
        ["LMSSetValue", "cmi.interactions.0.time", "."],
        ["LMSSetValue", "cmi.core.lesson_status", "completed"],
        ["LMSCommit", ""],
        *CLOSED_12,
    ]


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004", "cmi5"])
def test_nothing_is_nothing(standard: str) -> None:
    """Not even that somebody was there: no call, no request, no narrowed policy."""
    assert told(standard, "nothing") == {"calls": [], "told": [], "back": [False, *[None] * 4]}


@pytest.mark.parametrize(
    "windows",
    [{"deep": 0}, {"deep": 8}, {"deep": 3, "opened": True}, {"deep": 2, "foreign": True}],
    ids=["above", "far_above", "opener", "past_another_site"],
)
@pytest.mark.parametrize("standard", ["scorm12", "scorm2004"])
def test_the_platform_is_found(standard: str, windows: Data) -> None:
    """In the windows above, in those above the opener, and past one that may not be looked into."""
    found = told(standard, "completion", windows=windows)
    assert found["told"] == []
    assert found["calls"][-1][0] in {"LMSFinish", "Terminate"}


@pytest.mark.parametrize("windows", [{"api": False}, {"deep": 60}], ids=["none", "too_far"])
def test_without_a_platform_it_is_said_once(windows: Data) -> None:
    """And every act after it does nothing."""
    assert told("scorm12", "choices", windows=windows) == {
        "calls": [],
        "told": ["school.unreached"],
        "back": [False, *[None] * 4],
    }


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"LMSInitialize": "false"}, ["school.unreached"]),
        ({"LMSInitialize": "throw"}, ["school.unreached"]),
        ({"LMSSetValue": "false"}, ["school.refused"]),
        ({"LMSSetValue": "throw", "LMSCommit": "false"}, ["school.refused"]),
        ({"LMSCommit": "throw", "LMSFinish": "throw"}, ["school.refused"]),
        ({"LMSSetValue cmi.core.lesson_status": "false"}, ["school.refused"]),
        ({"LMSSetValue cmi.interactions.0.id": "false"}, ["school.refused"]),
        ({"LMSInitialize": True, "LMSSetValue": True, "LMSCommit": True, "LMSFinish": True}, []),
    ],
)
def test_whatever_a_platform_answers_the_play_goes_on(answers: Data, said: list[str]) -> None:
    """What it does not take is said once; the rest is told all the same."""
    found = told("scorm12", "choices", windows={"answers": answers})
    assert found["told"] == said
    assert found["back"] == [said != ["school.unreached"], *[None] * 4]
    if said != ["school.unreached"]:
        assert ["LMSSetValue", "cmi.core.lesson_status", "completed"] in found["calls"]
        assert found["calls"][-1] == ["LMSFinish", ""]


@pytest.mark.parametrize("status", ["completed", "passed", "failed"])
def test_what_was_finished_stays_finished(status: str) -> None:
    """A story that is opened again is not begun in the platform's eyes."""
    found = told(
        "scorm12",
        "completion",
        [["start"]],
        windows={"answers": {"LMSGetValue cmi.core.lesson_status": status}},
    )
    assert ["LMSSetValue", "cmi.core.lesson_status", "incomplete"] not in found["calls"]


def test_a_place_comes_back() -> None:
    """What was handed over is there when it is opened again, and is not handed over once more."""
    answers = {"GetValue cmi.suspend_data": "AAB"}
    found = told(
        "scorm2004", "completion", [["start"], ["resume"], ["suspend", "AAB"]], windows={"answers": answers}
    )
    assert found["back"] == [True, "AAB", None]
    assert [call for call in found["calls"] if call[1:2] == ["cmi.suspend_data"]] == [
        ["GetValue", "cmi.suspend_data"]
    ]


def test_a_place_that_is_too_long_leaves_the_last_that_fits() -> None:
    """4,096 characters are all that SCORM 1.2 keeps; the reader is told once."""
    texts = ("a" * 4096, "b" * 4097, "c" * 5000, "")
    does = [["start"], *(["suspend", text] for text in texts)]
    for standard, name in (("scorm12", "LMSSetValue"), ("scorm2004", "SetValue")):
        found = told(standard, "completion", does)
        assert [call[2][0] for call in found["calls"] if call[:2] == [name, "cmi.suspend_data"]] == ["a"]
        assert found["told"] == ["school.too_long"]


def test_what_was_told_is_saved_when_the_page_is_put_aside_and_closed() -> None:
    """Turning to another window saves; what comes after the close is told to nobody."""
    does = [["start"], ["visibilitychange"], ["pagehide"], ["took", "gate", "ask_her"], ["close"]]
    found = told("scorm2004", "choices", does)
    assert [call[0] for call in found["calls"]] == [
        "Initialize",
        "GetValue",
        "SetValue",
        "GetValue",
        "Commit",
        "SetValue",
        "SetValue",
        "Terminate",
    ]


def test_durations_and_moments_are_written_as_each_standard_has_them() -> None:
    """CMITimespan and CMITime, or ISO 8601."""
    old, new = (
        dict(call[1:] for call in told(each, "choices")["calls"] if len(call) == 3)
        for each in ("scorm12", "scorm2004")
    )
    assert old["cmi.core.session_time"] == "0000:00:00"
    assert len(old["cmi.interactions.0.time"].split(":")) == 3
    assert new["cmi.session_time"] == "PT0H0M0S"
    assert new["cmi.interactions.0.timestamp"][10:] > "T00:00:00.00Z"
    assert "cmi.success_status" not in new


def test_cmi5_without_a_network_is_said_once() -> None:
    """The page may connect to what it was launched with; a launch without addresses, nowhere."""
    found = told(
        "cmi5", "choices", search="?endpoint=https://a.example/x&fetch=https://b.example/t?k=1&actor={}"
    )
    assert found["calls"] == [["narrow", "connect-src https://a.example/x/ https://b.example/t"], ["fetch"]]
    assert found["told"] == ["school.unreached"]
    assert told("cmi5", "choices")["calls"] == [["narrow", "connect-src 'none'"]]
