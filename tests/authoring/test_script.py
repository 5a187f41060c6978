"""The reading copy: every word a reader can meet, in story order, with what it depends on beside it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from pypdf import PdfReader

from game.authoring.script import script
from game.authoring.script.order import reading_order
from game.cli.stories import shipped
from game.diagnostics import Source
from game.loader import load, load_path
from game.loader.passages import passages
from game.papers import to_html
from game.papers.model import Beside, Heading, Paragraph, plain_words
from game.papers.pdf import to_pdf
from game.story.scenario import Exit, Next
from tests.as_typed import main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.model import Document
    from game.story import Scenario

ROOT = Path(__file__).parents[2]
STORY = """\
upward: 1
title: The lift
content_note: Lifts.
protagonist: mei
characters:
  mei: {name: Mei, look: student_woman}
  dean: {name: The dean, look: host_man, about: seventh floor}
stats: {confidence: 30, keys: {start: 1, label: Keys, meaning: In your pocket.}}
flags: {spoke: false}
circumstances: {late: {label: You are late, set: [confidence = 10]}}
start: lift
scenes:
  attic: {place: corridor, lines: [Nobody comes here.], next: up}
  up:
    place: library
    lines: [{if: not spoke, text: You are there before the lift.}]
    ending: {title: Floor {keys}, tone: open, reflection: ["dean: Well."], debrief: ["What did he see?"]}
  lift:
    place: corridor
    light: morning
    caption: Monday, 8:50.
    lines:
      - "The lift is *full*, {confidence}."
      - "dean (tired): Which floor?"
    choices:
      fourth: {text: Say it, effects: [spoke = true], because: He presses it., goto: stuck}
      stairs: {text: Take the stairs, if: confidence > 40, locked: Your knee., goto: up}
    discuss: {prompt: Why ask?, minutes: 4, form: pairs}
    facilitator: Wait a little.
  stuck:
    place: corridor
    chance:
      goes: {weight: 3, goto: up}
      waits: {weight: 1, effects: [confidence -= 2], because: It hums., goto: stuck}
""".replace("Floor {keys}", '"Floor {keys}"')


@pytest.fixture(scope="module")
def lift() -> Scenario:
    """A small story with a scene that nothing leads to."""
    scenario = load(Source("lift.yaml", STORY)).scenario
    assert scenario is not None
    return scenario


def _rows(document: Document) -> Iterator[str]:
    """The blocks as lines: notes before a bar, headings with their level."""
    for block in document.blocks:
        match block:
            case Heading():
                yield f"{'#' * block.level} {plain_words(block.words)}"
            case Paragraph():
                yield f"({plain_words(block.words)})"
            case Beside():
                yield f"{plain_words(block.note)} | {plain_words(block.words)}".lstrip()


def test_a_whole_one(lift: Scenario) -> None:
    """The head, then the scenes as they follow, each with its ways on; last what nothing leads to."""
    assert list(_rows(script(lift))) == [
        "# Before it begins",
        "content note | Lifts.",
        "## People",
        "mei | Mei",
        "dean | The dean, seventh floor",
        "## Numbers",
        "keys | Keys: In your pocket.",
        "## Other starts",
        "late | You are late",
        "# The scenes",
        "## lift: Monday, 8:50.",
        "(corridor, morning)",
        "| The lift is full, {confidence}.",
        "| The dean (tired): Which floor?",
        "fourth | Say it  → stuck",
        "| He presses it.  spoke = true",
        "stairs; if confidence > 40 | Take the stairs  → up",
        "locked | Your knee.",
        "class, pairs | Why ask?",
        "for the teacher | Wait a little.",
        "## stuck",
        "(corridor, day)",
        "goes; weight 3 | luck → up",
        "waits; weight 1 | luck → stuck",
        "| It hums.  confidence -= 2",
        "## up",
        "(library, day)",
        "if not spoke | You are there before the lift.",
        "### Ending: Floor {keys} (open)",
        "| The dean: Well.",
        "to take along | What did he see?",
        "## attic",
        "(corridor, day)",
        "| Nobody comes here.",
        "| → up",
    ]


def test_words_and_typed_names_are_read(lift: Scenario) -> None:
    """Each value that is words by its parts, and what the player is asked."""
    head = """\
words:
  tone: {start: cool, values: {cool: coolly, warm: warmly}}
  dean_is:
    start: she
    values: {she: {they: she, their: her}, he: {they: he, their: his}}
names: {friend: {ask: Who comes along?, start: Mei}}
flags:"""
    grown = load(
        Source("lift.yaml", STORY.replace("upward: 1\n", "upward: 1.1\n").replace("flags:", head))
    ).scenario
    assert grown is not None
    rows = [*_rows(script(grown))]
    assert rows[rows.index("## Words") : rows.index("## Other starts")] == [
        "## Words",
        "tone is cool | coolly",
        "tone is warm | warmly",
        "dean_is is she | they: she, their: her",
        "dean_is is he | they: he, their: his",
        "## Names that are typed",
        "friend | Who comes along?",
        "usually | Mei",
    ]
    assert not {"## Words", "## Names that are typed"} & {*_rows(script(lift))}


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.name)
def test_every_word_of_a_story_is_there(path: Path) -> None:
    """Whatever can be translated is read in the copy; each scene comes once, after one that leads to it."""
    scenario = load_path(path).scenario
    assert scenario is not None
    document = script(scenario)
    words = "\n".join([plain_words(document.title), plain_words(document.summary), *_rows(document)])
    said = " ".join(words.split())
    for passage in passages(scenario):
        for part in passage.source.split("\n\n" if "\n\n" in passage.source else "\n"):
            plain = part.replace("*", "").replace("{{", "{").replace("\\", "")
            assert " ".join(plain.split()) in said, passage.key
    scenes = [scene.id for scene in reading_order(scenario)]
    assert sorted(scenes) == sorted(scenario.scenes)
    assert scenes[0] == scenario.start


def test_a_long_chain_and_a_circle_are_read_in_order() -> None:
    """Ten thousand scenes one after the other, and back to the first."""
    scenes = [f"s{number}" for number in range(10_000)]
    ways = dict(zip(scenes, [*scenes[1:], scenes[0]], strict=True))
    base = load(Source("lift.yaml", STORY)).scenario
    assert base is not None
    one = base.scenes["attic"]
    made = {
        scene: evolve(one, id=scene, then=Next(exits=(Exit(goto=to),)))
        for scene, to in sorted(ways.items(), reverse=True)
    }
    chain = evolve(base, scenes=made, start="s0")
    assert [scene.id for scene in reading_order(chain)] == scenes


def test_paper_and_page_have_the_same_words(lift: Scenario) -> None:
    """A PDF that is tagged, with its scenes in the outline, and an HTML file of its own."""
    pdf = PdfReader(BytesIO(to_pdf(script(lift))))
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    html = to_html(script(lift))
    for words in ("Monday, 8:50.", "if not spoke", "You are there before the lift.", "luck → up"):
        assert words in text
        assert words in html
    assert "<em>full</em>" in html
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index] # it is a dictionary


def test_the_command_writes_both(tmp_path: Path) -> None:
    """And says so; another ending is a slip, and a story with mistakes is shown them."""
    (tmp_path / "lift.yaml").write_text(STORY, encoding="utf-8")
    for name in ("lift.pdf", "lift.html"):
        done = main("script", "lift.yaml", "-o", name, home=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"Written: {name}\n", "")
        assert (tmp_path / name).stat().st_size > 2000
    done = main("script", "lift.yaml", "-o", "lift.txt", home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "end it in .html or .pdf" in done.stderr
    (tmp_path / "lift.yaml").write_text(STORY.replace("goto: stuck", "goto: stukc"), encoding="utf-8")
    done = main("script", "lift.yaml", "-o", "no.pdf", home=tmp_path)
    assert done.returncode == 1
    assert "did you mean “stuck”?" in done.stderr
    assert not (tmp_path / "no.pdf").exists()
