"""Two made-up languages of any PO texts: `python -m tests.words.made_up FOLDER` writes both.

They are of the program and of the stories that ship: with UPWARD_WORDS=FOLDER both can be looked at.

`xx` is 40 % longer, accented and in brackets; `xw` is of full-width letters, as wide as Chinese. What is
shown under them and is not changed is a sentence that no translator would have got.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.authoring.translation.texts import program_texts, story_texts
from game.loader import find, load_path
from game.resources import SCENARIOS
from game.words.po_write import po_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.words.po_lines import Entry

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


def write(file: Path, entries: Iterable[Entry], language: str) -> None:
    """The entries in a made-up language, as a PO file."""
    change = MADE_UP[language]
    texts = [
        evolve(
            entry,
            translated=(change(entry.source), *([change(entry.plural)] if entry.plural else [])),
            comments=(),
        )
        for entry in entries
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(po_text(language, texts), encoding="utf-8")


def write_program(folder: Path) -> None:
    """Both languages for the program's own words: FOLDER/xx/upward.po, FOLDER/xw/upward.po."""
    for language in MADE_UP:
        write(folder / language / "upward.po", program_texts(), language)


def write_stories(folder: Path) -> None:
    """Both languages for every story that ships: FOLDER/xx/stories/wenzhu.po, and so on."""
    for path in find(SCENARIOS):
        scenario = load_path(path).scenario
        assert scenario is not None
        for language in MADE_UP:
            write(folder / language / "stories" / f"{scenario.id}.po", story_texts(scenario), language)


if __name__ == "__main__":
    write_program(Path(sys.argv[1]))
    write_stories(Path(sys.argv[1]))
