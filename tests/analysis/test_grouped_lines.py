"""Of lines in groups that are never or always shown one thing is said, where the slip is."""

from __future__ import annotations

import pytest

from game.authoring.proof import prove
from game.diagnostics import Source
from game.loader import load

STORY = """upward: 1.1
title: Groups
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20}
flags: {asked: false}
start: a
scenes:
  a:
    place: office
    lines:
      - First.
%s
    choices:
      ask: {text: Ask, effects: [asked = true], goto: b}
      go: {text: Go, goto: b}
  b:
    place: office
    lines: [Here, {if: asked, text: Asked}]
    choices:
      back: {text: Back, goto: a}
      go: {text: Go, goto: home}
  home: {place: lake, lines: [It is over.], ending: {title: Over, tone: quiet}}
"""
MANY, ONE = "these lines are never shown", "this line is never shown"
MORE, LESS = "confidence > 90", "confidence < 90"
ALWAYS = "wherever a reader comes from, this condition holds here"


@pytest.mark.parametrize(
    ("group", "told"),
    [
        ("if: confidence > 90, lines: [One, Two, {if: asked, text: Three}], else: [Four]", [(MORE, MANY)]),
        ("if: confidence > 90, lines: [One]", [(MORE, ONE)]),
        ("if: confidence < 90, lines: [One, Two], else: [Three, Four]", [("else", MANY)]),
        ("if: confidence < 90, lines: [One, {if: asked, text: Two}]", [(LESS, ALWAYS)]),
        ("if: asked, lines: [{if: confidence > 90, text: One}, Two], else: [Three]", [(MORE, ONE)]),
        ("either: [{if: confidence > 90, text: One}, {if: asked, text: Two}, Three]", [(MORE, ONE)]),
        (
            "either: [{if: confidence < 90, text: One}, {if: asked, text: Two}]",
            [(LESS, ALWAYS), ("asked", ONE)],
        ),
        ("if: asked, lines: [One], else: [Two, {if: confidence < 90, text: Three}]", []),
    ],
)
def test_one_slip_is_told_once(group: str, told: list[tuple[str, str]]) -> None:
    """A whole list under its condition or its else; a part of several by itself."""
    source = Source("groups.yaml", STORY % f"      - {{{group}}}")
    found = [each for each in prove(load(source)) if each.rule in {"UP624", "UP721"}]
    assert [each.message.partition(":")[0] for each in found] == [message for _, message in told]
    for each, (at, _) in zip(found, told, strict=True):
        assert source.text.splitlines()[each.span.line - 1][each.span.column - 1 :].startswith(at)
