"""The page of the format says nothing that is not so: its scenes of version 1.1 load without a word."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.diagnostics import Source
from game.loader import load
from game.story import parts
from game.story.catalogue import MOMENTS, PLACES, THINGS
from game.story.general_moments import GENERAL_MOMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable
from game.story.signs import SIGNS

PAGE = (Path(__file__).parents[2] / "docs" / "scenario-format.md").read_text(encoding="utf-8")


def _examples(section: str) -> list[str]:
    found = re.search(rf"^## {section}$(.*?)^## ", PAGE, re.MULTILINE | re.DOTALL)
    return re.findall(r"```yaml\n(.*?)```", found[1] if found else "", re.DOTALL)


EXAMPLES = _examples("Scenes that say more")
MORE_HEAD, *WORDS = _examples("Words that say more")
HEAD = """\
upward: 1.1
title: The page
protagonist: wenzhu
characters: {wenzhu: {name: Wenzhu, look: wenzhu}, lu: {name: Senior Lu, look: senior_woman}}
stats: {confidence: 25, energy: 55, day: {start: 1, max: 30, hidden: true}}
flags: {asked: false}
start: first
scenes:
"""
_NAMED = re.compile(r"(?:goto|then|next): ([a-z_]+)|^      - ([a-z_]+)$", re.MULTILINE)
_OWN = re.compile(r"^  ([a-z_]+):", re.MULTILINE)


def _whole(example: str, more: str = "") -> str:
    """A story of the scenes of an example, with an ending for each that they lead to and do not hold."""
    own = _OWN.findall(example)
    led = {one or other for one, other in _NAMED.findall(example)} - {*own, "back"}
    ends = "".join(
        f"  {each}: {{place: home, ending: {{title: {each}, tone: open}}}}\n" for each in sorted(led)
    )
    closed = set(re.findall(r"goto: ([a-z_]+), then:", example))
    ways = "".join(f"      {each}_: {{text: Go, goto: {each}}}\n" for each in own if each not in closed)
    first = f"  first:\n    place: home\n    choices:\n{ways}      over: {{text: End, goto: over}}\n"
    over = "  over: {place: home, ending: {title: Over, tone: open}}\n"
    return f"{_head(more)}{first}{over}{example}{ends}"


def _head(more: str) -> str:
    """The head with more in it."""
    return HEAD.replace("start: first\n", f"{more}start: first\n")


def test_there_are_examples() -> None:
    """The section is found, and has one for each feature."""
    assert len(EXAMPLES) >= 4


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.split(":")[0].strip())
def test_an_example_of_the_page_loads(example: str) -> None:
    """What authors copy from there is taken as it stands."""
    assert load(Source("page.yaml", _whole(example))).diagnostics == ()


@pytest.mark.parametrize("example", WORDS, ids=lambda each: each.split(":")[0].strip())
def test_an_example_of_words_loads(example: str) -> None:
    """With what the section's own head declares."""
    assert load(Source("page.yaml", _whole(example, MORE_HEAD))).diagnostics == ()


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        ("Places", PLACES),
        ("Moments", MOMENTS),
        ("Moments that any story may have", GENERAL_MOMENTS),
        ("Things", THINGS),
    ],
)
def test_the_page_lists_the_words_of_the_catalogue(kind: str, known: Iterable[str]) -> None:
    """All of them, in the alphabet's order."""
    found = re.search(rf"^\*\*{kind}:\*\* (.*)\.$", PAGE, re.MULTILINE)
    assert found is not None
    assert re.findall(r"`(\w+)`", found[1]) == sorted(known)


PARTS = {
    "Ages": parts.AGES,
    "Shapes": parts.SHAPES,
    "Heights": parts.HEIGHTS,
    "Skins": parts.SKINS,
    "Faces": parts.FACES,
    "Noses": parts.NOSES,
    "Eyes": parts.EYES,
    "Lips": parts.LIPS,
    "Brows": parts.BROWS,
    "Marks": parts.MARKS,
    "Glasses": parts.GLASSES,
    "Beards": parts.BEARDS,
    "Jewellery": parts.JEWELLERY,
    "Hair": parts.HAIR,
    "Heads": parts.HEADS,
    "Tops": parts.TOPS,
    "Overs": parts.OVERS,
    "Belows": parts.BELOWS,
    "Necks": parts.NECKS,
    "Aids": parts.AIDS,
    "Colours": tuple(parts.COLOURS),
}


@pytest.mark.parametrize("kind", PARTS)
def test_the_page_lists_the_words_for_parts(kind: str) -> None:
    """All that an author may say of somebody, in the order of the tables."""
    found = re.search(rf"^\*\*{kind}:\*\* (.*)\.$", PAGE, re.MULTILINE)
    assert found is not None
    assert re.findall(r"`(\w+)`", found[1]) == [*PARTS[kind]]


def test_the_page_lists_the_boards_of_places() -> None:
    """Under the place that has them."""
    found = re.search(r"^\*\*Signs:\*\* (.*)\.$", PAGE, re.MULTILINE)
    assert found is not None
    listed = [re.findall(r"`(\w+)`", each) for each in found[1].split("; ")]
    assert {place: tuple(names) for place, *names in listed} == dict(SIGNS)


def test_the_examples_of_other_worlds_load() -> None:
    """Put together they are a story's head, and a scene that uses it."""
    *head, scene = _examples("Other worlds")
    people = "".join(each.removeprefix("characters:\n") for each in head if each.startswith("characters:"))
    rest = "".join(each for each in head if not each.startswith("characters:"))
    ends = "  outside: {place: tea_stall, ending: {title: Out, tone: open}}\n"
    top = "upward: 1.1\ntitle: The page\nprotagonist: amina\nstart: waiting\n"
    text = f"{top}characters:\n{people}{rest}scenes:\n{scene}{ends}"
    assert load(Source("page.yaml", text)).diagnostics == ()
