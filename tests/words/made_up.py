"""Two made-up languages of any PO texts: `python -m tests.words.made_up FOLDER` writes both for the program.

`xx` is 40 % longer, accented and in brackets; `xw` is of full-width letters, as wide as Chinese. What is
shown under them and is not changed is a sentence that no translator would have got.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from game.resources import WORDS
from game.words.po_file import read_po_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.words.po_file import Entry

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


def translated(entries: Iterable[Entry], language: str) -> Catalog:
    """The entries in a made-up language."""
    made = Catalog(locale=None, charset="utf-8", fuzzy=False)
    change = MADE_UP[language]
    for entry in entries:
        ids = (entry.source, entry.plural) if entry.plural else entry.source
        strings = tuple(map(change, ids)) if isinstance(ids, tuple) else change(ids)
        made.add(ids, strings, context=entry.key, flags=["python-brace-format"])
    return made


def write_program(folder: Path) -> None:
    """Both languages for the program's own words: FOLDER/xx/upward.po, FOLDER/xw/upward.po."""
    entries = [e for path in sorted((WORDS / "en").glob("*.po")) for e in read_po_file(path).entries.values()]
    for language in MADE_UP:
        (folder / language).mkdir(parents=True, exist_ok=True)
        with (folder / language / "upward.po").open("wb") as file:
            write_po(file, translated(entries, language), width=0)


if __name__ == "__main__":
    write_program(Path(sys.argv[1]))
