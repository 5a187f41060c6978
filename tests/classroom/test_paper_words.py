"""Guide and report in made-up languages: nothing plain, nothing cut, nothing over something else."""

from __future__ import annotations

import os
import re
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from game.authoring.map.overview import overview
from game.authoring.odds import odds
from game.classroom.guide import guide
from game.classroom.plan import measured
from game.classroom.report import report
from game.classroom.room import (
    begin_room,
    close_ballot,
    count,
    join,
    jump,
    open_ballot,
    play_alone,
    settle_vote,
    step_alone,
)
from game.cli.guide import write_guide
from game.papers import Figure, to_html
from game.papers.drawing import Circle, Label, Rect
from game.papers.pdf import to_pdf
from game.papers.pdf.fonts import Face
from game.papers.pdf.page_break import HIGH, WIDE, Text, pages
from game.papers.pdf.rows import rows
from game.papers.pdf.typeset import set_document
from game.story import steps
from game.words import say, speak, speaking
from tests.classroom.classes import story
from tests.classroom.test_report import DAY, played
from tests.desktop.playing import SHIPPED
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from game.authoring.odds import Odds
    from game.classroom.plan import Measured
    from game.classroom.room import Room
    from game.papers import Block, Document, Drawing
    from game.papers.pdf.page_break import Placed
    from game.story import Scenario

LANGUAGES = ("xx", "xw")


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    yield
    speak("en")


def _jumped() -> Room:
    """A decision by raised hands, on a road the class did not go."""
    room = open_ballot(jump(begin_room(story(), 5), "worksheet"))
    return settle_vote(close_ballot(count(count(room, room.options[0].id, 12), room.options[1].id, 9)))


def _apart(far: int) -> Room:
    """A class that plays apart, of whom some take the first way everywhere and some the last."""
    room = begin_room(story("lin_feng"), 6)
    for number in range(27):
        room = join(room, f"key{number}")
    room = play_alone(room)
    for place, key in enumerate(room.devices):
        while ways := steps(room.scenario, room.walks[key].state):
            room = step_alone(room, key, len(room.walks[key].steps), ways[0 if place < far else -1])
    return room


ROOMS: dict[str, Callable[[], Room]] = {
    "five": lambda: played(5),
    "thirty": lambda: played(30),
    "jumped": _jumped,
    "apart": lambda: _apart(14),
    "one apart": lambda: _apart(26),
}


@cache
def _played(name: str) -> Room:
    return ROOMS[name]()


@cache
def _known(name: str) -> tuple[Scenario, Odds, Measured]:
    scenario = story(name)
    (known,) = odds(scenario)
    return scenario, known, measured(scenario)


def _guide(name: str, *, exact: bool = True) -> Document:
    scenario, known, told = _known(name)
    drawing = overview(scenario, known.passages, [each.scene for each in told.stops])
    return guide(scenario, told, known.scenes, drawing, exact=exact)


def _papers() -> Iterator[tuple[str, Document]]:
    """Every paper there is, in the language that is spoken."""
    for name in ("wenzhu", "meng_jin", "lin_feng", "yang_kaikai"):
        yield f"guide-{name}", _guide(name)
    yield "guide-estimated", _guide("lin_feng", exact=False)
    for name in ROOMS:
        yield f"report-{name}", report(_played(name), DAY, "10a")


_GAP = "\0"  # where words in another language stand


class _Reader(HTMLParser):
    """A page's texts in its own language, by the element each is in."""

    ALONE = frozenset({"meta", "rect", "circle", "path", "i"})
    PARTS = frozenset({"span", "em", "strong"})

    def __init__(self, page: str, language: str) -> None:
        super().__init__()
        # Letters of full width are taken for Chinese ones, which is what they are made up for.
        self.own = {None, "zh-Hans"} if language == "xw" else {None}
        self.open: list[tuple[str, bool]] = []
        self.found: list[tuple[str, str]] = [("", "")]
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.ALONE:
            return
        self.open.append((tag, tag != "html" and dict(attrs).get("lang") not in self.own))
        if label := dict(attrs).get("aria-label"):
            self.found.append(("aria-label", label))
        if tag not in self.PARTS:
            self.found.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.ALONE:
            self.open.pop()
            if tag not in self.PARTS:
                self.found.append(("", ""))

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] != "style":
            tag, text = self.found[-1]
            self.found[-1] = tag, text + (_GAP if any(foreign for _, foreign in self.open) else data)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Those in which there are words; letters of options and numbers are none."""
        stripped = [(tag, text.strip(f"{_GAP} \n")) for tag, text in self.found]
        return [(tag, text) for tag, text in stripped if re.search(r"[^\W\d_]{2}", text) and text != "10a"]


# Where the story's words stand in a sentence of ours without a mark of their own.
_MIXED = frozenset({"aria-label", "title", "footer", "text"})

_SAID = frozenset({"p", "li", "h2", "h3", "h4", "th", "td", "caption", "figcaption"})


def _plain(tag: str, text: str, language: str) -> bool:
    """Whether this is not wholly of the made-up language; an unknown language has English days."""
    text = text.replace("2 March 2026", "")
    if tag == "text" and language == "xx":  # a sentence in a picture may take several lines
        return not (text.startswith("[") or text.endswith("]"))
    if language == "xx":
        return not (text.startswith("[") and text.endswith("]"))
    return tag not in _MIXED and re.search(r"[a-z]{3}", text) is not None


@pytest.mark.one_in(2)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_says_nothing_plain_and_says_which_words_are_the_storys(language: str) -> None:
    """In headings, tables, captions, and instead of pictures: ours, or marked as the story's."""
    with speaking(language):
        for name, document in _papers():
            page = to_html(document)
            if folder := os.environ.get("UPWARD_LOOK"):
                Path(folder, f"{name}-{language}.html").write_text(page, encoding="utf-8")
            assert f'<html lang="{language}">' in page
            texts = _Reader(page, language).texts
            assert len(texts) > 20
            plain = [(name, tag, text) for tag, text in texts if _plain(tag, text, language)]
            assert plain == []


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_paper_has_every_word_on_its_pages(language: str) -> None:
    """The file says its language and which words are in another; no letter is missing; feet are ours too."""
    with speaking(language):
        for name, document in _papers():
            made = to_pdf(document)
            if folder := os.environ.get("UPWARD_LOOK"):
                Path(folder, f"{name}-{language}.pdf").write_bytes(made)
            pdf = PdfReader(BytesIO(made))
            root = pdf.trailer["/Root"]
            assert root["/Lang"] == language  # type: ignore[index]
            parts = [each.get_object() for each in root["/StructTreeRoot"]["/K"][0].get_object()["/K"]]  # type: ignore[index]
            assert {each["/Lang"] for each in parts if "/Lang" in each} == {"en"}
            texts = [" ".join(page.extract_text().split()) for page in pdf.pages]
            assert not any("□" in text for text in texts)
            foot = say("papers.page", number=1, pages=len(texts))
            assert "".join(foot.split()) in "".join(texts[0].split())
            written = "".join("".join(texts).split())
            said = [text for tag, text in _Reader(to_html(document), language).texts if tag in _SAID]
            assert [
                (name, part)
                for text in said
                for part in text.split(_GAP)
                if "".join(part.split())[:12] not in written
            ] == []


def _drawings(blocks: Iterable[Block]) -> Iterator[Drawing]:
    for block in blocks:
        if isinstance(block, Figure):
            yield block.drawing
        yield from _drawings(getattr(block, "blocks", ()))


@pytest.mark.one_in(2)
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_printed_page_nothing_is_cut_and_nothing_over_something_else(language: str) -> None:
    """Rows lie on the page, cells beside each other, and no word is parted."""
    with speaking(language):
        for name, document in _papers():
            for page in pages(set_document(document)):
                assert [(name, *each) for each in _amiss(page)] == []
            for drawing in _drawings(document.blocks):
                assert [(name, each) for each in _overlaps(drawing)] == []


def _amiss(page: Sequence[Placed]) -> Iterator[tuple[str, str]]:
    for placed in page:
        if placed.y + placed.piece.high > HIGH + 0.1:
            yield "below the page", str(placed)
        texts = [shape for shape in placed.piece.over if isinstance(shape, Text)]
        for text in texts:
            if text.x < -0.1 or text.x + text.row.wide > WIDE + 0.1:
                yield "beside the page", _words(text)
        for one, next_one in pairwise(sorted(texts, key=lambda text: (text.y, text.x))):
            if one.y == next_one.y and one.x + one.row.wide > next_one.x:
                yield "over the next cell", f"{_words(one)} | {_words(next_one)}"
        for one, next_one in pairwise(texts):
            if one.element is not None and one.element is next_one.element and _cut(one):
                yield "cut", f"{_words(one)} | {_words(next_one)}"


def _words(text: Text) -> str:
    return "".join(span.text for span in text.row.spans)


def _cut(text: Text) -> bool:
    """Whether a row ends within a word; between letters as wide as Chinese ones a line may end anywhere."""
    words = _words(text)
    return (words[-1].isalpha() and words[-1].isascii()) or words[-1] in "áéíóúýñçšÁÇÉÍÑÓÚŠÝŽž"


def _wide(label: Label) -> tuple[float, float]:
    face = Face.STRONG if label.strong else Face.TEXT
    wide = rows(label.words, face, label.size, 100_000)[0].wide
    left = label.x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
    return left, left + wide


def _overlaps(drawing: Drawing) -> Iterator[str]:
    """Labels beyond the drawing, over one another on a line, or over a bar or disc beside them."""
    labels = [shape for shape in drawing.shapes if isinstance(shape, Label)]
    for label in labels:
        left, right = _wide(label)
        if left < -0.5 or right > drawing.width + 0.5:
            yield f"beyond: {label.words}"
    for place, one in enumerate(labels):
        for other in labels[place + 1 :]:
            (left, right), (begin, end) = _wide(one), _wide(other)
            if abs(one.y - other.y) < 6 and left < end and begin < right:
                yield f"over: {one.words} | {other.words}"
    for shape in drawing.shapes:
        for label in labels:
            if label.anchor == "start" and _beside(label, shape):
                yield f"on a shape: {label.words}"


def _beside(label: Label, shape: object) -> bool:
    """Whether a label that should end before a shape on its line goes into it."""
    left, right = _wide(label)
    match shape:
        case Circle(x=x, y=y, radius=radius):
            return abs(label.y - 4 - y) < 8 and left < x - radius < right
        case Rect(x=x, y=y, height=height):
            return y < label.y < y + height + 3 and left < x < right
        case _:
            return False


def test_the_command_writes_a_guide_in_the_language_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says which there are, where it is none of them."""
    path, out = SHIPPED / "lin_feng", tmp_path / "guide.html"
    assert write_guide(path, out, 1000, 0.2, 2e9, "xx") == 0
    page = out.read_text(encoding="utf-8")
    assert '<html lang="xx">' in page
    assert '<h1><span lang="en">Put your own happiness first</span></h1>' in page
    assert write_guide(path, tmp_path / "other.html", 1000, 0.2, 2e9, "tlh") == 2
    assert "There is no language “tlh”." in capsys.readouterr().err
    assert not (tmp_path / "other.html").exists()
