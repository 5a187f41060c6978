"""Groups of lines: each line is read exactly where its groups say, and is found again by its path."""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.lint import lines_of
from game.diagnostics import Source
from game.loader import load, spans
from game.loader.passages import passages
from game.story import State, page
from game.story.scenario import Ending
from tests.loader.small import LINE, grown, rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.story import Scenario

GROUPS = """\
      - You stand at the gate.
      - if: asked
        lines:
          - "wen (glad): You again."
          - {if: nerve > 1, text: You know the way.}
        else:
          - "wen: First year?"
          - either:
              - {if: confidence >= 60, text: You stand.}
              - if: nerve == 0 or nerve == 3
                lines: [You sit., You wait.]
              - You lean.
      - either: [{if: not asked, lu: So where is it.}, "lu: Thanks."]
"""


def _read(made: Scenario, confidence: int, nerve: int, asked: int) -> list[str]:
    return [str(line.text) for line in page(made, State("gate", (confidence, nerve, asked))).lines]


@pytest.fixture(scope="module")
def made() -> Scenario:
    """A scene with groups in groups."""
    loaded = grown(LINE, GROUPS)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    return loaded.scenario


def test_lines_are_read_where_their_groups_say(made: Scenario) -> None:
    """`else` where the condition fails, of `either` the first that holds."""
    first = "You stand at the gate."
    assert _read(made, 40, 1, 1) == [first, "You again.", "Thanks."]
    assert _read(made, 40, 2, 1) == [first, "You again.", "You know the way.", "Thanks."]
    assert _read(made, 60, 0, 0) == [first, "First year?", "You stand.", "So where is it."]
    assert _read(made, 59, 0, 0) == [first, "First year?", "You sit.", "You wait.", "So where is it."]
    assert _read(made, 59, 1, 0) == [first, "First year?", "You lean.", "So where is it."]


def test_what_is_asked_of_a_line_reads_as_if_it_were_written(made: Scenario) -> None:
    """Brackets stand only where they are needed, and nothing is denied twice."""
    asked = [line.condition.source for line in made.scenes["gate"].lines if line.condition]
    assert asked == [
        "asked",
        "asked and nerve > 1",
        "not asked",
        "not asked and confidence >= 60",
        "not asked and not (confidence >= 60) and (nerve == 0 or nerve == 3)",
        "not asked and not (confidence >= 60) and (nerve == 0 or nerve == 3)",
        "not asked and not (confidence >= 60) and not (nerve == 0 or nerve == 3)",
        "not asked",
        "asked",
    ]


def test_lines_under_one_condition_share_it(made: Scenario) -> None:
    """It is compiled once."""
    lines = made.scenes["gate"].lines
    assert lines[5].condition is lines[6].condition


def test_each_line_knows_where_it_stands(made: Scenario) -> None:
    """By its path it is found in the file, by its key in a translation, by its mark where it was read."""
    lines = made.scenes["gate"].lines
    assert [line.path for line in lines] == [
        ("lines", 0),
        ("lines", 1, "lines", 0),
        ("lines", 1, "lines", 1),
        ("lines", 1, "else", 0),
        ("lines", 1, "else", 1, "either", 0),
        ("lines", 1, "else", 1, "either", 1, "lines", 0),
        ("lines", 1, "else", 1, "either", 1, "lines", 1),
        ("lines", 1, "else", 1, "either", 2),
        ("lines", 2, "either", 0),
        ("lines", 2, "either", 1),
    ]
    keys = [each.key for each in passages(made) if each.scene == "gate"]
    assert keys[:4] == [
        "scenes.gate.lines.1",
        "scenes.gate.lines.2.lines.1",
        "scenes.gate.lines.2.lines.2",
        "scenes.gate.lines.2.else.1",
    ]
    shown = page(made, State("gate", (60, 1, 0))).lines
    assert [each.mark.partition(":")[2] for each in shown] == [
        "0",
        "1.else.0",
        "1.else.1.either.0",
        "2.either.0",
    ]


def test_a_finding_points_into_a_group() -> None:
    """The path of a line leads to it in the file."""
    source = Source("small.yaml", grown(LINE, GROUPS).source.text)
    story = load(source).scenario
    assert story is not None
    found = spans(source, [path for path, _ in lines_of(story.scenes["gate"])])
    words = source.text.splitlines()
    assert "You again" in words[found[1].line - 1]
    assert "You stand." in words[found[4].line - 1]
    assert "You lean" in words[found[7].line - 1]


def test_the_reflection_of_an_ending_has_groups_too() -> None:
    """With paths of its own."""
    ending = "ending: {title: Inside, tone: warm, reflection: [{if: asked, lines: [Asked.], else: [Not.]}]}"
    story = grown("ending: {title: Inside, tone: warm}", ending).scenario
    assert story is not None
    then = story.scenes["hall"].then
    assert isinstance(then, Ending)
    assert [line.path for line in then.reflection] == [
        ("ending", "reflection", 0, "lines", 0),
        ("ending", "reflection", 0, "else", 0),
    ]
    shown = page(story, State("hall", (40, 1, 0))).ending
    assert shown is not None
    assert [(str(line.text), line.mark.partition(":")[2]) for line in shown.reflection] == [
        ("Not.", "0.else.0")
    ]


def test_shape_decides_and_not_a_word() -> None:
    """Somebody may be called either, lines or else: with words, that is who speaks."""
    cast = "  wen: {name: Wen, look: student_man}\n"
    people = "".join(f"  {who}: {{name: {who}, look: student_man}}\n" for who in ("either", "lines", "else"))
    said = "      - {if: asked, either: One.}\n      - lines: Two.\n      - {if: asked, else: Three.}\n"
    both = "      - {if: asked, lines: [Four.], else: [Five.]}\n"
    loaded = grown(cast, cast + people, (LINE, LINE + said + both))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    lines = loaded.scenario.scenes["gate"].lines
    assert [line.speaker for line in lines] == [None, "either", "lines", "else", None, None]


@pytest.mark.parametrize(
    ("line", "rule", "hint"),
    [
        ("{if: asked, lines: One}", "UP204", "[ ]"),
        ("{if: asked, text: One, else: Two}", "UP253", "lines: and under else:"),
        ("{if: asked, lines: [One], elif: nerve > 1}", "UP201", "under either:"),
        ("{if: asked, lines: [One], 'else if': nerve > 1}", "UP201", "under either:"),
        ("{if: asked, lines: [One], wen: Hello}", "UP253", "lines: and under else:"),
        ("{if: asked, lines: [One], at: '21:14'}", "UP253", "lines: and under else:"),
        ("{if: asked, either: [One, Two]}", "UP252", "move it to the end"),
        ("{either: [{if: asked, lines: [One], else: [Two]}, Three]}", "UP252", "move it to the end"),
        ("{if: askd, lines: [One], else: [Two]}", "UP402", "asked"),
        ("{either: [{if: askd, text: One}, {if: nerve > 1, text: Two}, Three]}", "UP402", "asked"),
        ("{if: asked, then: [One]}", "UP201", "write lines:"),
        ("{first: [{if: asked, text: One}, Two]}", "UP201", "under either:"),
    ],
)
def test_slips_in_groups_are_told_once(line: str, rule: str, hint: str) -> None:
    """One slip, one message, with what is meant."""
    (one,) = grown(LINE, f"      - {line}\n").diagnostics
    assert one.rule == rule
    assert hint in one.hint


def test_groups_came_with_version_1_1() -> None:
    """One finding says so."""
    assert rules(grown(LINE, GROUPS, version="1")) == ["UP225"]


# A plain reading of the tree as it is written, beside that of the program.
ASKED: dict[str, Callable[[int, int, int], bool]] = {
    "asked": lambda _, __, asked: asked == 1,
    "not asked": lambda _, __, asked: asked == 0,
    "nerve > 1": lambda _, nerve, __: nerve > 1,
    "nerve == 0 or asked": lambda _, nerve, asked: nerve == 0 or asked == 1,
    "confidence >= 40 and not (nerve == 2)": lambda confidence, nerve, _: confidence >= 40 and nerve != 2,
    "not (nerve < 2 and asked)": lambda _, nerve, asked: not (nerve < 2 and asked == 1),
}
VALUES = list(product((39, 40), (0, 1, 2, 3), (0, 1)))


def _plainly(parts: list[Any], values: tuple[int, int, int]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
        elif "either" in part:
            if _holds(part, values):
                yield from _plainly(_first(part["either"], values), values)
        elif "lines" in part:
            yield from _plainly(part["lines"] if _holds(part, values) else part.get("else", []), values)
        elif _holds(part, values):
            yield part["text"]


def _holds(part: Any, values: tuple[int, int, int]) -> bool:  # noqa: ANN401 - a line or a group
    return isinstance(part, str) or "if" not in part or ASKED[part["if"]](*values)


def _first(parts: list[Any], values: tuple[int, int, int]) -> list[Any]:
    return next(([part] for part in parts if "else" in part or _holds(part, values)), [])


CONDITIONS = st.sampled_from(sorted(ASKED))
PLAIN = st.integers(0, 999).map("Line {}".format)
UNDER = st.fixed_dictionaries({"if": CONDITIONS, "text": PLAIN})


def _groups(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=3)
    lines = st.fixed_dictionaries({"if": CONDITIONS, "lines": some}, optional={"else": some})
    asked = inner.filter(lambda part: isinstance(part, dict) and "if" in part and "else" not in part)
    either = st.tuples(st.lists(asked, min_size=1, max_size=3), inner).map(lambda two: [*two[0], two[1]])
    return lines | st.fixed_dictionaries({"either": either}, optional={"if": CONDITIONS})


def _depth(part: Any) -> int:  # noqa: ANN401 - a line or a group
    inner = (
        [each for value in part.values() if isinstance(value, list) for each in value]
        if isinstance(part, dict)
        else []
    )
    return 1 + max(map(_depth, inner)) if inner else 0


TREES = st.lists(
    st.recursive(PLAIN | UNDER, _groups, max_leaves=12).filter(lambda part: _depth(part) <= 8),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(parts=TREES)
def test_groups_read_as_a_plain_reading_of_their_tree(parts: list[Any]) -> None:
    """Whatever stands in what, at all values."""
    loaded = grown(LINE, "".join(f"      - {json.dumps(part)}\n" for part in parts))
    assert not loaded.diagnostics
    assert loaded.scenario is not None
    for values in VALUES:
        assert _read(loaded.scenario, *values) == list(_plainly(parts, values))
