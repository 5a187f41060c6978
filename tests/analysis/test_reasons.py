"""Why a choice is never open, in words with numbers: one small story for each kind of reason."""

from __future__ import annotations

import pytest

from game.analysis import Budget
from game.analysis.findings import findings
from tests.analysis.traps import scene, trap

# Two ways to the gate: confidence is 15 or 45 there, and one of two doors was opened.
WAYS = scene(
    "a",
    "effects: [confidence -= 5, left = true], goto: gate",
    "effects: [confidence += 25, right = true], goto: gate",
)
FLAGS = "left: false, right: false, never: false, always: true"


def _why(condition: str) -> list[str]:
    """What is said of a choice behind this condition, without its beginning, which is always the same."""
    story = trap(
        WAYS + scene("gate", "goto: end", f"if: {condition}, goto: end"),
        stats="  steps: {start: 0, min: 0, max: 9, hidden: true}",
        flags=FLAGS,
    )
    told = [one.message for one in findings(story) if one.rule == "UP622"]
    return [each.removeprefix("“c1” is never open: ") for each in told]


HERE, LEAST, MOST = "anyone can have here is", "15, by a > c0 → gate", "45, by a > c1 → gate"


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        ("confidence >= 46", f"it needs confidence 46; the most {HERE} {MOST}"),
        ("confidence > 45", f"it needs confidence 46; the most {HERE} {MOST}"),
        ("confidence == 46", f"it needs confidence 46; the most {HERE} {MOST}"),
        ("50 <= confidence", f"it needs confidence 50; the most {HERE} {MOST}"),
        ("confidence <= 14", f"it needs confidence 14 or less; the least {HERE} {LEAST}"),
        ("confidence < 15", f"it needs confidence 14 or less; the least {HERE} {LEAST}"),
        ("confidence == 14", f"it needs confidence 14 or less; the least {HERE} {LEAST}"),
        ("not confidence >= 15", f"it needs confidence 14 or less; the least {HERE} {LEAST}"),
        ("confidence == 30", "confidence is never exactly 30 here"),
        ("never", "“never” is never true here"),
        ("not always", "“always” is always true here"),
        ("visited(end)", "“end” has never been visited before here"),
        ("not visited(a)", "“a” has always been visited before here"),
        ("left and right", "left and right: each can be so, but never all at once"),
        ("not left and not right", "not left and not right: each can be so, but never all at once"),
        (
            "confidence < 20 and right",
            f"it needs confidence 19 or less; the least {HERE} {MOST}, where right",
        ),
        (
            "left and confidence > 15 and always",
            f"it needs confidence 16; the most {HERE} {LEAST}, where left and always",
        ),
        ("confidence + ability > 65", "confidence + ability > 65 never holds here"),
    ],
)
def test_a_reason_in_numbers(condition: str, why: str) -> None:
    """What is needed, what there is, and by which walk; else which parts never come together."""
    assert _why(condition) == [why]


@pytest.mark.parametrize("condition", ["confidence >= 45", "confidence <= 15", "confidence == 15", "left"])
def test_what_is_met_exactly_needs_no_reason(condition: str) -> None:
    """The least and the most that there are: open for somebody."""
    assert _why(condition) == []


@pytest.mark.parametrize("condition", ["confidence > 40", "confidence == 45", "right and confidence >= 30"])
def test_an_exit_that_one_before_it_always_takes_is_told_so(condition: str) -> None:
    """It can hold, so no number is wanting: the exits stand in the wrong order."""
    story = trap(
        WAYS
        + "  gate:\n    place: lake\n    lines: [Here]\n    next:\n"
        + f"      - {{if: confidence > 20, goto: end}}\n      - {{if: {condition}, goto: a}}\n      - end\n",
        flags=FLAGS,
    )
    [told] = [one for one in findings(story) if one.rule == "UP623"]
    why = "an exit before it is taken wherever its condition holds"
    assert told.message == f"this exit is never taken: {why}"
    assert told.hint == "put it before that exit, or take it out"


def test_beyond_the_budget_only_ranges_are_proof() -> None:
    """Where a flag was asked for on the way, it is known to be set."""
    story = trap(
        scene("a", "effects: [left = true], goto: s", "goto: s")
        + "  s:\n    place: lake\n    lines: [Here]\n    next:\n"
        + "      - {if: left, goto: x}\n      - {if: confidence != 20, goto: end}\n      - {goto: y}\n"
        + scene("x", "goto: end", "if: not left, goto: end")
        + scene("y", "goto: end", "if: left, goto: end"),
        flags="left: false",
    )
    found = findings(story, lambda: Budget(states=1))
    told = [(one.path[:2], one.message) for one in found if one.rule in {"UP622", "UP623"}]
    shut = "is never open: no value that can be had here satisfies it"
    assert told == [
        (("scenes", "s"), "this exit is never taken: no value that can be had here satisfies it"),
        (("scenes", "x"), f"“c1” {shut}"),
        (("scenes", "y"), f"“c1” {shut}"),
    ]


@pytest.mark.parametrize(("other", "left"), [(5, 6), (6, 5)])
def test_what_is_other_than_the_least_or_the_most_has_one_value_less(other: int, left: int) -> None:
    """Luck is 5 or 6 in s; where it is known to be other than one of them, it is the other."""
    story = trap(
        scene("a", "effects: [luck = 5], goto: s", "effects: [luck = 6], goto: s")
        + "  s:\n    place: lake\n    lines: [Here]\n    next:\n"
        + f"      - {{if: luck != {other}, goto: x}}\n      - {{goto: end}}\n"
        + scene("x", f"if: luck == {left}, goto: end", f"if: luck == {other}, goto: end"),
        stats="  luck: {start: 0, min: 0, max: 9, hidden: true}",
    )
    found = findings(story, lambda: Budget(states=1))
    told = [(one.path[1], one.message) for one in found if one.rule == "UP622"]
    assert told == [("x", "“c1” is never open: no value that can be had here satisfies it")]
