"""A sign that looks like one of YAML's is told at its place, once, whichever parser reads the file."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from tests.loader.small import LINE, STORY, WAIT

two_ways = pytest.importorskip("tests.loader.two_ways", reason="PyYAML is built without libyaml")
ASK = "[asked = true]"
NERVE = "{start: 1, max: 3, hidden: true}"


def line(words: str) -> tuple[str, str]:
    """Another line for the first scene."""
    return LINE, f"      {words}\n"


def wait(value: str) -> tuple[str, str]:
    """Another choice in place of waiting."""
    return WAIT, f"      wait{value}\n"


@pytest.mark.parametrize(
    ("change", "rule", "place"),
    [
        (wait(": {text:Get in, goto: hall}"), "UP127", (20, 18)),
        (wait(": {text: Wait,\n        goto:hall}"), "UP127", (21, 13)),
        (wait(": {text: Wait, goto：hall}"), "UP128", (20, 30)),
        (wait(": {text: Wait，goto：hall}"), "UP129", (20, 24)),
        (wait(": {text: Wait，\n        goto: hall}"), "UP129", (20, 24)),
        (wait(': {text: "Wait"， goto: hall}'), "UP129", (20, 26)),
        (wait(': {text: "Wait" goto: hall}'), "UP133", (20, 27)),
        (wait(": {text: Wait goto: hall}"), "UP133", (20, 25)),
        (wait(": {text Wait, goto: hall}"), "UP125", (20, 14)),
        (wait(": ｛text: Wait, goto: hall｝"), "UP135", (20, 13)),
        (wait(": {text: Wait, goto: hall｝"), "UP135", (20, 36)),
        (wait(": {text: Wait, goto: hall}}"), "UP116", (20, 37)),
        (wait(":{text: Wait, goto: hall}"), "UP127", (20, 11)),
        (wait("：{text: Wait, goto: hall}"), "UP128", (20, 11)),
        (("effects: [", "effects：["), "UP128", (19, 39)),
        ((ASK, "[asked = true]]"), "UP116", (19, 55)),
        ((ASK, "[asked = true］"), "UP135", (19, 54)),
        ((ASK, "[asked = true， nerve += 1]"), "UP129", (19, 54)),
        ((ASK, "[asked = true; nerve += 1]"), "UP129", (19, 54)),
        ((ASK, "[asked = true nerve += 1]"), "UP133", (19, 55)),
        ((f"{ASK},", f"{ASK}，"), "UP129", (19, 55)),
        ((f"{ASK},", ASK), "UP133", (19, 56)),
        ((NERVE, "{start:1, max: 3, hidden: true}"), "UP127", (9, 16)),
        (("flags:\n  asked: false", "flags: {asked:false}"), "UP127", (10, 14)),
        (("flags:\n  asked: false", "flags: {asked：false}"), "UP128", (10, 14)),
        (line("- {wen：Hello}"), "UP128", (17, 13)),
        (line("- {wen（glad）：Hello}"), "UP128", (17, 19)),
        (line("- {if: asked, wen:Hello}"), "UP127", (17, 24)),
        (line("- ｛if: asked, text: Hello｝"), "UP135", (17, 9)),
        (line('- {if: asked, text: "Hello" at: "1:10"}'), "UP133", (17, 35)),
        (line("-You stand."), "UP134", (17, 7)),
        (line("- You stand.\n      －And wait."), "UP134", (18, 7)),
        (line("- wen: Hello.\n      -lu: Hi."), "UP134", (18, 7)),
        (("      - You stand at the gate.\n", "    - You stand.\n    -And wait.\n"), "UP134", (18, 5)),
        (("      - You stand at the gate.\n", "    - You stand.\n    -lu: Hello.\n"), "UP134", (18, 5)),
        (("\n" + LINE, ' ["You stand" "and wait"]\n'), "UP133", (16, 25)),
    ],
)  # fmt: skip
def test_at_its_place(change: tuple[str, str], rule: str, place: tuple[int, int]) -> None:
    """One finding, at the sign that did it; both parsers bring us to the same."""
    assert change[0] in STORY
    text = STORY.replace(*change, 1)
    (one,) = load(Source("small.yaml", text)).diagnostics
    assert (one.rule, (one.span.line, one.span.column)) == (rule, place)
    assert not two_ways.differently_read(text)


@pytest.mark.parametrize(
    "change",
    [
        line("- —and then nothing."),
        line("- -5 degrees."),
        line('- "[sic] {{the sign"'),
        line("- 【告示】 No bicycles."),
        line("- {if: asked, text: He said，quietly：no.}"),
        line("- {if: asked, text: The page is at http://a.b/c}"),
        line("- You are late，goto：hall"),
        wait(": {text: Wait for at：last, goto: hall}"),
    ],
)
def test_words_are_let_be(change: tuple[str, str]) -> None:
    """What only looks like a slip is shown as it stands."""
    assert load(Source("small.yaml", STORY.replace(*change, 1))).diagnostics == ()
