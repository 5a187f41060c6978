"""What is said of expressions that cannot be read: a rule, a place, a remedy; never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.expressions import Condition, Effect, Kind, Problem, parse, read_condition, read_effect
from tests.expressions.reference import NAMES

CONDITIONS = [
    # text, rule, the words pointed at, a part of the remedy
    ("confidence", "UP403", "confidence", "confidence > 0"),
    ("asked == 1", "UP403", "asked", "asked, or not asked"),
    ("confidence and asked", "UP403", "confidence", "confidence > 0"),
    ("confidence + asked > 3", "UP403", "asked", "not asked"),
    ("not confidence", "UP403", "confidence", "confidence > 0"),
    ("asked < told", "UP403", "asked", ""),
    ("confidence == asked", "UP403", "asked", "not asked"),
    ("min(asked or told, 3) > 1", "UP403", "asked or told", ""),
    ("x > 3", "UP402", "x", ""),
    ("1 < confidence < 9", "UP401", "<", "and"),
    ("confidence = 3", "UP401", "=", "=="),
    ("asked && told", "UP401", "&&", "and"),
    ("asked || told", "UP401", "||", "or"),
    ("asked AND told", "UP401", "AND", "write and"),
    ("!asked", "UP401", "!", "not"),
    ("confidence / 2 > 3", "UP401", "/", "//"),
    ("confidence >= 40)", "UP401", ")", "("),
    ("(confidence >= 40", "UP412", "", ")"),
    ("confidence >=", "UP401", "", "last word"),
    ("", "UP401", "", "confidence >= 40"),
    ("confidence += 3", "UP401", "+=", "effects"),
    (">= 40", "UP401", ">=", "confidence >= 40"),
    ("asked told", "UP401", "told", "and"),
    ("confidence // 0 > 1", "UP405", "0", "ability // 10"),
    ("confidence // debt > 1", "UP405", "debt", "ability // 10"),
    ("min(confidence) > 1", "UP401", "min", "min(a, b)"),
    ("min > 1", "UP401", ">", "min(a, b)"),
    ("visited(confidence)", "UP404", "confidence", ""),
    ("visit(dorm)", "UP401", "visit", "visited(scene)"),
    ("visited()", "UP404", ")", "visited(scene)"),
    ("visited or asked", "UP401", "or", "visited(scene)"),
    ("confidance > 3", "UP402", "confidance", ""),
    ("confidence > 1000001", "UP408", "1000001", "smaller"),
    ("confidence * 100 * 100 * 100 > 1", "UP408", "confidence * 100 * 100 * 100 > 1", "smaller"),
    ("asked or 问", "UP401", "问", ""),
    ("confidence is 3", "UP401", "is", "write =="),
    ('confidence == "3"', "UP401", '"', "quotation marks out"),
    ("asked == “told”", "UP401", "“", "quotation marks out"),
]
EFFECTS = [
    ("confidence", "UP409", "confidence", "confidence += 5"),
    ("confidence == 5", "UP409", "==", "confidence ="),
    ("confidence =+ 5", "UP409", "=", "+="),
    ("confidence *= 2", "UP409", "*=", "confidence = confidence *"),
    ("confidence 5", "UP409", "5", "confidence += 5"),
    ("visited(dorm) = true", "UP409", "visited", "asked = true"),
    ("courage += 5", "UP410", "courage", ""),
    ("asked += 1", "UP411", "+=", "asked = true"),
    ("asked = 1", "UP411", "1", "asked = true"),
    ("asked = told and 1", "UP403", "1", ""),
    ("confidence = asked", "UP403", "asked", ""),
    ("confidence +=", "UP401", "", "5"),
    ("= 5 + 3", "UP409", "=", "confidence += 5"),
]


def check(problem: object, text: str, rule: str, pointed: str, remedy: str) -> None:
    """A problem says its rule, points at the words, and offers the remedy."""
    assert isinstance(problem, Problem)
    assert problem.rule == rule
    assert text[problem.at : problem.at + problem.length] == pointed
    assert remedy in problem.hint
    assert problem.message


@pytest.mark.parametrize(("text", "rule", "pointed", "remedy"), CONDITIONS)
def test_slips_in_conditions(text: str, rule: str, pointed: str, remedy: str) -> None:
    """Each slip in a condition is named and pointed at."""
    check(read_condition(text, NAMES), text, rule, pointed, remedy)


@pytest.mark.parametrize(("text", "rule", "pointed", "remedy"), EFFECTS)
def test_slips_in_effects(text: str, rule: str, pointed: str, remedy: str) -> None:
    """Each slip in an effect is named and pointed at."""
    check(read_effect(text, NAMES), text, rule, pointed, remedy)


def test_limits() -> None:
    """Length and nesting are limited, and what is just within the limits is read."""
    assert isinstance(read_condition("asked" + " " * 495, NAMES), Condition)
    assert read_condition("asked" + " " * 496, NAMES).rule == "UP406"  # type: ignore[union-attr]
    assert isinstance(read_condition("(" * 32 + "asked" + ")" * 32, NAMES), Condition)
    assert read_condition("(" * 33 + "asked" + ")" * 33, NAMES).rule == "UP407"  # type: ignore[union-attr]
    assert read_condition("not " * 33 + "asked", NAMES).rule == "UP407"  # type: ignore[union-attr]
    beside = "(asked) and " * 5 + "(" * 33 + "asked" + ")" * 33
    assert read_condition(beside, NAMES).rule == "UP407"  # type: ignore[union-attr]
    assert isinstance(read_condition("confidence < 1000000", NAMES), Condition)


@pytest.mark.parametrize(
    "text",
    [" or ".join(["asked"] * 55), " and ".join(["(asked)"] * 40), "confidence" + "+1" * 240 + " > 3"],
)
def test_a_chain_is_no_nest(text: str) -> None:
    """Within the length, as many terms as one likes, and brackets side by side are not one inside another."""
    made = read_condition(text, NAMES)
    assert isinstance(made, Condition)
    assert made.test([100, 0, 1, 0, 0, 0])
    assert isinstance(parse(text, NAMES, Kind.TRUTH), type(made.tree))


@pytest.mark.parametrize("text", ["asked==true", "-debt>=-3", "not asked and told or asked", "max(1,2,3)==3"])
def test_spaces_are_free(text: str) -> None:
    """Conditions may be written close or wide."""
    assert isinstance(read_condition(text, NAMES), Condition)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("not asked == told", "not (asked == told)"),
        ("asked or told and asked", "asked or (told and asked)"),
        ("1 + 2 * 3 == 7", "(1 + (2 * 3)) == 7"),
        ("10 - 4 - 3 == 3", "((10 - 4) - 3) == 3"),
        ("10 - 4 * 2 == 2", "(10 - (4 * 2)) == 2"),
        ("10 - 9 // 2 == 6", "(10 - (9 // 2)) == 6"),
        ("9 // 2 * 2 == 8", "((9 // 2) * 2) == 8"),
        ("-debt * 2 > 3", "((-debt) * 2) > 3"),
        ("not asked and told", "(not asked) and told"),
    ],
)
def test_binding(written: str, same: str) -> None:
    """Signs bind as in school, then comparisons, not, and, or."""
    assert parse(written, NAMES, Kind.TRUTH) == parse(same, NAMES, Kind.TRUTH)


words = st.sampled_from(
    ["confidence", "debt", "asked", "visited", "(", ")", "dorm", "min", ",", "and", "or", "not", "-", "+",
     "*", "//", "==", "=", "<", ">=", "+=", "3", "0", "true", "&&", "é", "%", "1000001"]
)  # fmt: skip


@given(st.lists(words, max_size=14).map(" ".join) | st.text(max_size=30))
def test_nothing_raises(text: str) -> None:
    """Whatever is written, something comes back; a problem lies within the text."""
    for made in (read_condition(text, NAMES), read_effect(text, NAMES), parse(text, NAMES, Kind.NUMBER)):
        if isinstance(made, Problem):
            assert 0 <= made.at <= len(text)
            assert made.length >= 1


def test_equal_when_written_alike() -> None:
    """Two conditions or effects are equal when their texts are, though their closures differ."""
    assert read_condition("asked", NAMES) == read_condition("asked", NAMES)
    assert read_condition("asked", NAMES) != read_condition("told", NAMES)
    assert hash(read_effect("debt += 1", NAMES)) == hash(read_effect("debt += 1", NAMES))


def test_effects_stop_at_the_limits() -> None:
    """A stat stops at its limits, whichever way the effect is written."""
    for text, start, after in (
        ("confidence += 5", 98, 100),
        ("confidence -= 5", 3, 0),
        ("confidence += -5", 3, 0),
        ("confidence = 500", 3, 100),
        ("confidence -= debt", 98, 100),
    ):
        made = read_effect(text, NAMES)
        assert isinstance(made, Effect)
        now = [start, -50, 0, 0, 0, 0]
        made.apply(now)
        assert now[0] == after
