"""Two made-up languages of any PO texts: `python -m tests.words.made_up FOLDER` writes both.

They are of the program and of the stories that ship: with UPWARD_WORDS=FOLDER both can be looked at.

`xx` is 40 % longer, accented and in brackets; `xw` is of full-width letters, as wide as Chinese. What is
shown under them and is not changed is a sentence that no translator would have got.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.authoring.translation.texts import program_texts, story_texts
from game.words.po_write import po_text
from tests.shipped import STORIES, shipped

if TYPE_CHECKING:
    from collections.abc import Callable

# What stays as it is: values in braces, emphasis, and what is between them is changed letter by letter.
_KEPT: Final = re.compile(r"(\{[^}]*\}|[*_]+)")
_ACCENTS: Final = str.maketrans("aeiouyncsACEINOUSYZz", "áéíóúýñçšÁÇÉÍÑÓÚŠÝŽž")
_LONGER: Final = 0.4


def longer(text: str) -> str:
    """`xx`: “[Thé rôad …]”, by 40 % and its brackets longer."""
    if not text.strip():
        return text
    made = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    plain = len(_KEPT.sub("", text))
    more = " ".join(["ôñé", "twô", "thrêé", "fôúr"] * plain)[: round(plain * _LONGER)].strip()
    return f"[{made}{' ' if more else ''}{more}]"


def full_width(text: str) -> str:
    """`xw`: “Ｔｈｅ　ｒｏａｄ”, each letter as wide as a Chinese one; blanks stay, so that lines can end."""
    return "".join(part if _KEPT.fullmatch(part) else _wide(part) for part in _KEPT.split(text))


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in text)


MADE_UP: Final[dict[str, Callable[[str], str]]] = {"xx": longer, "xw": full_width}


@cache
def _text(what: str, language: str) -> str:
    """The words of the program, or of a story that ships, in a made-up language, as a PO file's text."""
    entries = story_texts(shipped(what)) if what else program_texts()
    change = MADE_UP[language]
    texts = [
        evolve(
            entry,
            translated=(change(entry.source), *([change(entry.plural)] if entry.plural else [])),
            comments=(),
        )
        for entry in entries
    ]
    return po_text(language, texts)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def write_program(folder: Path) -> None:
    """Both languages for the program's own words: FOLDER/xx/upward.po, FOLDER/xw/upward.po."""
    for language in MADE_UP:
        _write(folder / language / "upward.po", _text("", language))


def write_stories(folder: Path) -> None:
    """Both languages for every story that ships: FOLDER/xx/stories/wenzhu.po, and so on."""
    for name in STORIES:
        for language in MADE_UP:
            _write(folder / language / "stories" / f"{shipped(name).id}.po", _text(name, language))


if __name__ == "__main__":
    write_program(Path(sys.argv[1]))
    write_stories(Path(sys.argv[1]))
