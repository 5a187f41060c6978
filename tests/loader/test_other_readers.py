"""What passes `check --strict` is the same file to PyYAML, to its C reader and to YAML 1.2."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.new_story import Wishes, story_of
from game.loader import load_path
from tests.benchmarks.story_generator import as_yaml, generate
from tests.loader.corpus import CORPUS
from tests.loader.readers import others, ours, passes_strictly, strictly
from tests.loader.small import STORY, rules, story, with_line
from tests.loader.split_story import load_split

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "scenarios").rglob("scenario.yaml"))
PAGES = sorted((ROOT / "docs").glob("*.md"))
PIECE = re.compile(r"^```yaml\n(.*?)^```", re.DOTALL | re.MULTILINE)
SMALL = [
    *sorted((CORPUS / "playable").glob("*.yaml")),
    *sorted((CORPUS / "mended").glob("*.yaml")),
]
FOLDER = CORPUS / "playable" / "two_doors_in_files"
FILES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("scenes/*.yaml"))}
SEEDS = [STORY, *(path.read_text(encoding="utf-8") for path in sorted((CORPUS / "playable").glob("*.yaml")))]
ODD = [
    "? ", "?", " ?", ":", ": ", " :", "::", "-", "1-2", "#", " # c", "#c\n", "~", "null", "=", "<<",
    "yes", "NO", "On", "y", "true", "True", "0o7", "010", "00", "08", "0", "12", "-3", "+4", "-0", "1_",
    "1_000", "-_", "1:30", "1:30.5", "7:30.", "190:20:30", "0x1f", "0b1", ".5", "1.", "1.5", "1e3",
    "1E+3", "0e0", ".inf", "-.INF", ".nan", "._", "2001-12-14", "2026-13-45", "2001-12-14 21:59:43",
    "2001-12-14t21:59:43Z", "2026-1-1", "9" * 30, "9" * 5000, "٣", "[]", "{}", "[a]", "{a: b}", "{a?: b}",
    "[? a]", "{?a: b}", "[:a]", "{a:b}", '{"a":b}', "a ?b", "a,?", "|", ">-", "---", "...", "", "!", "%",
    "@", "`", "&", "*", "“”", "😀", "\t", "\t# c", "\t#c", "\\", "\\'", "\\/", "\\u2028", "\\N", "\\e",
    "\n", "\n  ", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\xa0", "\ufeff", "'", '"', "''", '""',
    "|\n          a\tb", ">\n          a\n\n          b",
]  # fmt: skip


def assert_alike(text: str) -> None:
    """The three others have what our loader has."""
    wanted = ours(text)
    for name, got in others(text).items():
        assert got == wanted, name


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_every_story_that_ships_is_read_alike(path: Path) -> None:
    """An author's other tools have the stories that players have."""
    loaded = load_path(path)
    assert strictly(loaded)
    for source in loaded.sources:
        assert_alike(source.text)


@pytest.mark.parametrize("path", SMALL, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_every_file_without_a_warning_is_read_alike(path: Path) -> None:
    """The corpus's playable files and those put right."""
    text = path.read_text(encoding="utf-8").removeprefix("\ufeff")
    if passes_strictly(text):
        assert_alike(text)
    else:
        assert path.parent.name != "playable"


def test_what_we_write_ourselves_is_read_alike() -> None:
    """A new story, and one of the benchmarks."""
    for text in (story_of("first_day", Wishes(), "schema.json"), as_yaml(generate(40))):
        assert passes_strictly(text)
        assert_alike(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_no_piece_that_the_pages_show_is_refused(page: Path) -> None:
    """The pieces of stories that authors copy from our pages are read by PyYAML's own parser too."""
    for piece in PIECE.findall(page.read_text(encoding="utf-8")):
        assert yaml.safe_load(piece)


@st.composite
def changed(draw: st.DrawFn, seeds: Sequence[str]) -> str:
    """One of these files, in which words gave way to something odd, or that was put in or between."""
    text = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 2))):
        try:
            words = [one for one in yaml.parse(text, yaml.CSafeLoader) if isinstance(one, yaml.ScalarEvent)]
        except yaml.YAMLError:
            return text
        if not words:
            return text  # nothing but a comment is left
        place = draw(st.sampled_from(words))
        assert place.start_mark is not None
        assert place.end_mark is not None
        first, last = place.start_mark.index, place.end_mark.index
        odd = (
            draw(st.sampled_from(ODD))
            if draw(st.booleans())
            else draw(st.text("?: #-_0189.eo~=<>\t,", max_size=4))
        )
        if draw(st.booleans()):
            first = last = draw(st.integers(first - 1, last + 1))
        text = text[: max(first, 0)] + odd + text[last:]
    return text


@settings(max_examples=300, deadline=None)
@given(changed(SEEDS))
def test_what_passes_strictly_is_read_alike(text: str) -> None:
    """Whatever is done to a file: where nothing is said of it, all read the same."""
    if passes_strictly(text):
        assert_alike(text)


def test_every_file_of_a_story_in_several_is_read_alike() -> None:
    """The one with the head, whose version is a number to all, and each of scenes."""
    assert load_path(FOLDER).diagnostics == ()
    for text in ((FOLDER / "scenario.yaml").read_text(encoding="utf-8"), *FILES.values()):
        assert_alike(text)


@settings(max_examples=150, deadline=None)
@given(changed([FILES["1_corridor"]]))
def test_a_file_of_scenes_that_passes_strictly_is_read_alike(text: str) -> None:
    """Whatever is done to it, as in a story's own file."""
    main = (FOLDER / "scenario.yaml").read_text(encoding="utf-8")
    if strictly(load_split(main, {**FILES, "1_corridor": text})):
        assert_alike(text)


@pytest.mark.parametrize(
    "words",
    [
        "1.5",
        "1e3",
        ".5",
        "1_",
        "14:22.",
        "2026-11-29",
        "2001-12-14t21:59:43Z",
        "=",
        "<<",
        ".inf",
        "0x1f",
        "9" * 16,
    ],
)
def test_words_that_others_take_for_a_number_a_date_or_a_sign(words: str) -> None:
    """They are told, and are words to all in quotes."""
    assert rules(story(*with_line(f"- {words}"))) == ["UP608"]
    assert rules(story(*with_line(f'- "{words}"'))) == []


def test_a_name_that_others_take_for_yes_or_no_is_told_wherever_it_is_used() -> None:
    """Not only where it is given to a scene, also where a choice leads there."""
    text = STORY.replace("  hall:", "  on:").replace("goto: hall", "goto: on")
    assert not passes_strictly(text)
    assert passes_strictly(text.replace("  on:", '  "on":').replace("goto: on", 'goto: "on"'))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("- {lu: Who?}", "UP140"),
        ("- lu: Who?", None),
        ("- [Who?]", "UP213"),
        ("- You\twait.", "UP141"),
        ("- You wait.\t# a while", "UP141"),
        ("- You wait.  # a\twhile", None),
        ('- "You\twait."', None),
        ('- "You wait."\t', "UP141"),
        ("- |\n        You\twait.", None),
        ("- |\t\n        You wait.", "UP141"),
        ("- You wait.  # a \u2028", "UP142"),
    ],
)
def test_signs_that_others_take_otherwise(line: str, rule: str | None) -> None:
    """A question mark inside brackets, tabs, and signs that end lines for some."""
    assert rules(story(*with_line(line))) == ([rule] if rule else [])
