"""Writes a document as one HTML file, to read on any screen and to print: no script, nothing from outside."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Final, assert_never

from game.papers.model import (
    Beside,
    Box,
    Figure,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Table,
    Together,
    plain_words,
    runs_of,
)
from game.papers.svg import svg
from game.papers.template import fill
from game.resources import PAPER_STYLE
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.papers.model import Block, Document, Run, Words


_PAGE: Final = """\
<!doctype html>
<html lang="@LANGUAGE@">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="@POLICY@">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>@TITLE@</title>
<style>@STYLE@</style>
</head>
<body>
<header>
<p class="kind">@KIND@</p>
<h1>@HEADING@</h1>@SUMMARY@
</header>
<main>
@BODY@
</main>
<footer>@FOOT@</footer>
</body>
</html>
"""


def to_html(document: Document) -> str:
    """The whole HTML file. Its content security policy allows the style sheet inside it and nothing else."""
    style = "\n" + PAPER_STYLE.read_text(encoding="utf-8")
    told = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{told}'; base-uri 'none'; form-action 'none'"
    summary = f'\n<p class="summary">{_text(document.summary)}</p>' if document.summary else ""
    words = {
        "LANGUAGE": escape(document.language),
        "POLICY": policy,
        "TITLE": escape(say("papers.title", kind=document.kind, title=plain_words(document.title))),
        "STYLE": style,
        "KIND": _text(document.kind),
        "HEADING": _text(document.title),
        "SUMMARY": summary,
        "BODY": "\n".join(_blocks(document.blocks)),
        "FOOT": _text(document.foot),
    }
    return fill(_PAGE, words)


def _blocks(blocks: Iterable[Block]) -> list[str]:
    return [_block(each) for each in blocks]


def _block(block: Block) -> str:
    match block:
        case Heading():
            made = f"<h{block.level + 1}>{_text(block.words)}</h{block.level + 1}>"
        case Paragraph() | Beside():
            made = _paragraph(block)
        case Items():
            made = _list(block)
        case Table():
            made = _table(block)
        case Figure():
            made = _figure(block)
        case Notes():
            made = _notes(block)
        case Box():
            made = "\n".join(['<section class="box">', *_blocks(block.blocks), "</section>"])
        case Together():
            made = "\n".join(['<section class="together">', *_blocks(block.blocks), "</section>"])
        case PageBreak():
            made = '<div class="page-break"></div>'
        case _ as never:
            assert_never(never)
    return made


def _paragraph(block: Paragraph | Beside) -> str:
    quiet = ' class="quiet"' if block.quiet else ""
    made = f"<p{quiet}>{_text(block.words)}</p>"
    if isinstance(block, Paragraph):
        return made
    note = f'<p class="note">{_text(block.note)}</p>' if block.note else ""
    return f'<div class="beside{" announces" * block.announces}">{note}{made}</div>'


def _list(block: Items) -> str:
    tag = "ol" if block.numbered else "ul"
    return "\n".join([f"<{tag}>", *(f"<li>{_text(each)}</li>" for each in block.items), f"</{tag}>"])


def _table(block: Table) -> str:
    head = "".join(
        f'<th scope="col"{_side(block, at)}>{_text(words)}</th>' for at, words in enumerate(block.head)
    )
    rows = [_row(block, row) for row in block.rows]
    body, foot = (rows[:-1], rows[-1:]) if block.total else (rows, [])
    return "\n".join(
        [
            # Wide tables move sideways inside their frame; keyboards reach it.
            f'<div class="wide" role="group" tabindex="0" aria-label="{escape(block.caption)}">',
            f"<table><caption>{_text(block.caption)}</caption>",
            f"<thead><tr>{head}</tr></thead>",
            "<tbody>",
            *body,
            "</tbody>",
            *(["<tfoot>", *foot, "</tfoot>"] if foot else []),
            "</table></div>",
        ]
    )


def _row(block: Table, row: tuple[Words, ...]) -> str:
    first = f'<th scope="row"{_side(block, 0)}>{_text(row[0])}</th>'
    rest = "".join(f"<td{_side(block, at)}>{_text(words)}</td>" for at, words in enumerate(row) if at)
    return f"<tr>{first}{rest}</tr>"


def _side(block: Table, column: int) -> str:
    return ' class="right"' if column in block.right else ""


def _figure(block: Figure) -> str:
    return "\n".join(
        [
            "<figure>",
            f'<div class="wide" role="group" tabindex="0" aria-label="{escape(plain_words(block.caption))}">',
            svg(block.drawing, block.instead),
            "</div>",
            f"<figcaption>{_text(block.caption)}</figcaption>",
            "</figure>",
        ]
    )


def _notes(block: Notes) -> str:
    label = f'<p class="quiet">{_text(block.label)}</p>' if block.label else ""
    lines = "<i></i>" * block.lines
    return f'{label}<div class="lines" aria-hidden="true">{lines}</div>'


def _text(words: Words) -> str:
    if isinstance(words, str) and words.isascii():
        return escape(plain_words(words))
    return "".join(map(_run, runs_of(words)))


def _run(run: Run) -> str:
    made = escape(run.text)
    if run.chinese:
        made = f'<span lang="zh-Hans">{made}</span>'
    elif run.language:
        made = f'<span lang="{escape(run.language)}">{made}</span>'
    if run.emphasis:
        made = f"<em>{made}</em>"
    return f"<strong>{made}</strong>" if run.strong else made
