"""Choices are counted as they can be shown together: hidden ones that exclude one another count once."""

from __future__ import annotations

import pytest

from game.analysis.findings import findings
from game.diagnostics import Source
from game.loader import load

FLAGS = ", ".join(f"f{n}: false" for n in range(20))
EITHER = "      a: {text: A, if: f0, goto: e}\n      b: {text: B, if: not f0, goto: e}\n"


def said(choices: str) -> list[str]:
    """What is said of a scene with these choices about their number."""
    text = (
        "upward: 1\ntitle: Many\nprotagonist: me\ncharacters: {me: {name: Me, look: student_man}}\n"
        "stats: {confidence: 30, day: {start: 1, min: 1, max: 30, hidden: true}}\n"
        f"flags: {{{FLAGS}}}\nstart: s\nscenes:\n  s:\n    place: home\n"
        f"    lines: [Much to do.]\n    choices:\n{choices}      out: {{text: Out, goto: e}}\n"
        "  e: {place: home, lines: [x], ending: {title: E, tone: open}}\n"
    )
    scenario = load(Source("many.yaml", text)).scenario
    assert scenario is not None
    return [one.message for one in findings(scenario) if one.rule == "UP732"]


def each(many: int, rest: str) -> str:
    """So many choices, `#` in the rest of each standing for its number."""
    return "".join(f"      c{n}: {{text: Do {n}, {rest.replace('#', str(n))}}}\n" for n in range(1, many + 1))


@pytest.mark.parametrize(
    ("choices", "most"),
    [
        (each(11, "goto: e"), 0),
        (each(12, "goto: e"), 13),
        (each(20, "if: day == #, effects: [day += 1], goto: s"), 0),
        (each(20, "if: day <= #, effects: [day += 1], goto: s"), 21),
        (each(20, "if: day > 30, locked: Not yet., goto: e"), 21),
        (each(14, "if: not f#, effects: [f# = true], goto: s"), 15),
        (each(12, "if: f#, goto: e"), 0),
        (each(10, "goto: e") + EITHER, 0),
    ],
)  # fmt: skip
def test_as_many_as_can_be_shown_together(choices: str, most: int) -> None:
    """Twelve are let be, the way out among them; what can never be shown is none."""
    found = said(choices)
    assert len(found) == bool(most)
    assert all(f"can show {most} choices" in one for one in found)
