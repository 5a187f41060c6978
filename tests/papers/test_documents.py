"""Papers: words come onto rows, rows onto pages, and a PDF can be read, searched and heard."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from game.papers import (
    Beside,
    Block,
    Box,
    Curve,
    Document,
    Drawing,
    Figure,
    Heading,
    Items,
    Label,
    Notes,
    PageBreak,
    Paragraph,
    Rect,
    Table,
    Together,
    Tone,
    emphasised,
    strong,
    to_html,
)
from game.papers.model import Run, runs_of
from game.papers.pdf import to_pdf
from game.papers.pdf.fonts import Face
from game.papers.pdf.page_break import Piece, pages
from game.papers.pdf.rows import rows

DRAWING = Drawing(
    width=200,
    height=80,
    shapes=(
        Rect(x=0, y=0, width=200, height=80, fill=Tone.CARD, stroke=Tone.LINE, radius=6),
        Curve(points=((0, 40), (50, 0), (100, 80), (200, 40)), stroke=Tone.ACCENT, thick=2),
        Label(x=100, y=44, words="The weir 堰", size=14, anchor="middle", strong=True),
    ),
)
BLOCKS: tuple[Block, ...] = (
    Heading(words="First part"),
    Paragraph(words=(Run("He looks at "), emphasised("sorry"), Run(", then at "), strong("Send"), Run("."))),
    Heading(words="Words (关系)", level=2),
    Items(items=("upward socializing, 向上社交", "hóngbāo, 红包"), numbered=True),
    Table(
        caption="Where it goes",
        head=("What", "Minutes"),
        rows=(("Reading", "18"), ("In all", "18")),
        shares=(0.8, 0.2),
        right=frozenset({1}),
        total=True,
    ),
    Together(blocks=(Heading(words="Kept", level=3), Notes(lines=3, label="Notes"))),
    Box(blocks=(Paragraph(words="In a box"), Items(items=("one", "two")))),
    PageBreak(),
    Heading(words="Second part"),
    Figure(drawing=DRAWING, caption="A weir", instead="A weir in a river"),
)


def _paper(*blocks: Block) -> Document:
    return Document(title="A paper", kind="Report", summary="Short.", foot="foot", blocks=blocks or BLOCKS)


def _read(document: Document) -> PdfReader:
    return PdfReader(BytesIO(to_pdf(document)))


def _text(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_words_of_a_pdf_can_be_found_and_copied() -> None:
    """Latin, pinyin and Chinese, in lists, tables, boxes and drawings, are text and in reading order."""
    text = _text(_read(_paper()))
    wanted = [
        "First part",
        "He looks at sorry, then at Send.",
        "向上社交",
        "hóngbāo",
        "In a box",
        "The weir 堰",
    ]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)
    assert "1 of 2" in text
    assert "2 of 2" in text


def test_a_pdf_says_what_is_what() -> None:
    """Title and language, an outline of two levels, headings and paragraphs marked, words for the figure."""
    pdf = _read(_paper())
    catalog: Any = pdf.trailer["/Root"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Report: A paper"
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    outline: Any = pdf.outline
    assert [outline[0].title, outline[1][0].title, outline[2].title] == [
        "First part",
        "Words (关系)",
        "Second part",
    ]
    elements = [each.get_object() for each in catalog["/StructTreeRoot"]["/K"][0].get_object()["/K"]]
    kinds = [each["/S"] for each in elements]
    assert [kinds.count(f"/H{level}") for level in (1, 2, 3, 4)] == [1, 2, 1, 1]
    assert [each["/Alt"] for each in elements if each["/S"] == "/Figure"] == ["A weir in a river"]


def _paragraphs(pdf: PdfReader) -> int:
    """How many paragraphs the tags of a paper have at their top."""
    root: Any = pdf.trailer["/Root"]
    elements = root["/StructTreeRoot"]["/K"][0].get_object()["/K"]
    return sum(each.get_object()["/S"] == "/P" for each in elements)


def test_words_have_a_note_beside_them() -> None:
    """The note is read first, each is a paragraph of its own, and the longer of the two sets the height."""
    long = "if the water is higher than the mark " * 6
    blocks = (Beside(note=long, words="You wade."), Beside(words="You do not. " * 40, quiet=True))
    pdf = _read(_paper(*blocks))
    assert _paragraphs(pdf) - _paragraphs(_read(_paper(PageBreak()))) == 3
    page = pdf.pages[0].extract_text()
    assert page.index("if the water") < page.index("You wade.") < page.index("You do not.")
    html = to_html(_paper(*blocks))
    assert f'<div class="beside"><p class="note">{long}</p><p>You wade.</p></div>' in html
    assert '<div class="beside"><p class="quiet">You do not. You' in html


def test_a_pdf_has_lists_of_items_and_tables_of_cells() -> None:
    """Items have a label and a body, rows their cells, heads among them; every mark is found on its page."""
    rows_of = tuple((f"Row {number}", "one", "two") for number in range(80))
    table = Table(head=("Head", "A", "B"), rows=rows_of, shares=(1.0, 1.0, 1.0), caption="Rows")
    items = Items(items=("first", "second " * 60, "third"), numbered=True)
    pdf = _read(Document(title="A paper", kind="Report", blocks=(items, table)))
    root: Any = pdf.trailer["/Root"]
    tree: Any = root["/StructTreeRoot"]
    tops = [each.get_object() for each in tree["/K"][0].get_object()["/K"]]
    (listed,) = [each for each in tops if each["/S"] == "/L"]
    kinds = [[kid.get_object()["/S"] for kid in item.get_object()["/K"]] for item in listed["/K"]]
    assert kinds == [["/Lbl", "/LBody"]] * 3
    (tabled,) = [each for each in tops if each["/S"] == "/Table"]
    caption, *rows = [each.get_object() for each in tabled["/K"]]
    assert caption["/S"] == "/Caption"
    cells = [[cell.get_object()["/S"] for cell in row["/K"]] for row in rows]
    assert len(pdf.pages) > 1
    assert cells == [["/TH"] * 3] + [["/TH", "/TD", "/TD"]] * 80
    for page, marked in zip(pdf.pages, tree["/ParentTree"]["/Nums"][1::2], strict=True):
        marks = [each.get_object() for each in marked]
        assert [each["/K"][0] for each in marks] == list(range(len(marks)))
        assert page.indirect_reference is not None
        assert {each.raw_get("/Pg").idnum for each in marks} == {page.indirect_reference.idnum}


def test_only_what_is_used_of_a_face_is_in_the_file() -> None:
    """A paper with some Chinese is far smaller than the face; one without does not have the face."""
    assert len(to_pdf(_paper())) < 150_000
    plain = to_pdf(Document(title="Plain", kind="Report", blocks=(Paragraph(words="Plain words"),)))
    assert b"Kai" not in plain
    assert b"/Subtype /Image" not in plain


def test_the_same_paper_gives_the_same_file() -> None:
    """Nothing of the hour or the machine is in it."""
    assert to_pdf(_paper()) == to_pdf(_paper())


WORDS = st.text(st.sampled_from("abc é,.()“”’-—→ 向上，。（）★🍵\u200b\u00a0\n\x07"), max_size=80)


@settings(deadline=None)  # the first reads the faces
@given(WORDS, st.floats(12, 300), st.sampled_from([Face.TEXT, Face.TITLE, Face.STRONG]))
def test_rows_hold_every_letter_and_are_no_wider_than_asked(words: str, room: float, face: Face) -> None:
    """Only spaces at the ends of rows are lost, and only a single letter may be wider than its row."""
    made = rows(words, face, 10, room)
    letters = sum(len(span.text.replace(" ", "")) for row in made for span in row.spans)
    assert letters == sum(not (each in " \n" or each in "\u200b\x07") for each in words)
    for row in made:
        assert row.wide <= room + 0.001 or sum(len(span.text) for span in row.spans) == 1


@pytest.mark.parametrize("room", range(30, 160, 7))
def test_a_row_never_begins_with_a_closing_mark(room: int) -> None:
    """Commas and brackets of Chinese cling to what is before them, opening ones to what follows."""
    for row in rows("红包，上面写着“向上”（社交），不多。", Face.TEXT, 10, room)[1:]:
        assert row.spans[0].text[0] not in "，。”）"
    for row in rows("红包，上面写着“向上”（社交），不多。", Face.TEXT, 10, room):
        assert row.spans[-1].text[-1] not in "“（"


def test_chinese_is_found_in_words() -> None:
    """Ideographs of every extension with their marks; the words joined are the same, set as they were."""
    found = tuple(runs_of((Run("The 𠮷野家，an eatery", strong=True), Run("。"))))
    assert [(run.text, run.chinese) for run in found] == [
        ("The ", False),
        ("𠮷野家，", True),
        ("an eatery", False),
        ("。", True),
    ]
    assert [run.strong for run in found] == [True, True, True, False]


PIECES = st.lists(
    st.builds(
        Piece,
        high=st.floats(1, 60),
        glue=st.booleans(),
        fresh=st.sampled_from([False] * 9 + [True]),
        space=st.sampled_from([False, False, True]),
    ),
    max_size=60,
)


@given(PIECES)
def test_pages_hold_every_piece_once_and_none_stands_over_the_edge(pieces: list[Piece]) -> None:
    """In their order, one below another; only air at the top of a page is left out."""
    made = pages(pieces, 100)
    kept = [placed.piece for page in made for placed in page]
    assert [each for each in kept if not each.space] == [each for each in pieces if not each.space]
    for page in made:
        below = 0.0
        for placed in page:
            assert placed.y == pytest.approx(below)
            below += placed.piece.high
        assert below <= 100.001
        assert not page or not page[0].piece.space


def test_a_long_table_has_its_head_again_on_every_page() -> None:
    """And a short one is not parted at all, though it would begin on the page before."""
    row = ("Reading", "18")
    head = ("What it is", "Minutes")
    long = Table(caption="Long", head=head, rows=(row,) * 90, shares=(0.8, 0.2))
    pdf = _read(_paper(long))
    assert len(pdf.pages) == 3
    assert all("What it is" in page.extract_text() for page in pdf.pages)
    short = Table(caption="Short", head=head, rows=(row,) * 9, shares=(0.8, 0.2))
    pdf = _read(_paper(*[Paragraph(words="Before")] * 26, short))
    assert [page.extract_text().count("Reading") for page in pdf.pages] == [0, 9]


@settings(max_examples=15, deadline=None)
@given(WORDS)
def test_any_words_can_be_printed(words: str) -> None:
    """Whatever a text holds, both writers write it."""
    paper = _paper(Heading(words=words), Paragraph(words=words), Box(blocks=(Paragraph(words=words),)))
    assert to_pdf(paper).startswith(b"%PDF")
    assert to_html(paper).rstrip().endswith("</html>")


def test_the_page_does_without_the_libraries_of_the_pdf() -> None:
    """Whoever writes HTML does not wait for what only a PDF needs."""
    code = "import sys, game.classroom.guide; print({'fpdf', 'fontTools'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_chinese_marks_are_tight_and_emphasis_is_dots() -> None:
    """Marks that meet share room, a Latin word stands apart, and dots go under the characters."""
    tight, loose = rows("好！？", Face.TEXT, 10, 500)[0], rows("好！好", Face.TEXT, 10, 500)[0]
    assert tight.wide == pytest.approx(25)
    assert loose.wide == pytest.approx(30)
    row = rows((Run("第12页"), Run("四，a", emphasis=True)), Face.TEXT, 10, 500)[0]
    assert [(span.text, span.set_in.added) for span in row.spans][:3] == [
        ("第", 0.125),
        ("1", 0),
        ("2", 0.125),
    ]
    assert [span.text for span in row.spans if span.set_in.dotted] == ["四"]
    paper = Document(
        title="T", kind="K", language="zh", blocks=(Paragraph(words=(Run("四", emphasis=True),)),)
    )
    plain = evolve(paper, blocks=(Paragraph(words=(Run("四"),)),))
    assert len(to_pdf(paper)) > len(to_pdf(plain))
