"""`check --fix`: makes the remedies that are certain, and says what it changed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from game.authoring.fix import fixed
from game.authoring.write_files import Rewritten, write_files
from game.diagnostics import RULES
from game.diagnostics.pointer import printable
from game.loader import load_path
from game.loader.files import FILE
from game.loader.load import id_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.authoring.fix import Fixed

_SIGN = b"\xef\xbb\xbf"  # of UTF-8, which some editors write first


def fix_story(path: Path, to: TextIO) -> bool:
    """Mend a story's file, and say what; False where it cannot be written: it is as it was, which is said."""
    loaded = load_path(path)
    if not any(one.fix for one in loaded.diagnostics):
        return True
    file = path / FILE if path.is_dir() else path
    try:
        before = file.read_bytes()
        made = fixed(loaded, id_of(file.parent.resolve().name if file.name == FILE else file.stem))
        sign = _SIGN if before.startswith(_SIGN) else b""
        if before == sign + loaded.source.text.encode():
            write_files([Rewritten(file, before, sign + made.text.encode())])
    except OSError as problem:
        print(f"Nothing is mended in {printable(str(file))}: {problem}.", file=sys.stderr)
        return False
    for line in _told(made, str(file)):
        print(line, file=to)
    return True


def _told(made: Fixed, file: str) -> Iterator[str]:
    """A line for each place that was mended: where it was then, what stood there, what stands there now."""
    for one in made.made:
        rule = RULES[one.finding.rule]
        for edit, (before, after) in zip(one.finding.fix, one.words, strict=True):
            place = f"{printable(file)}:{edit.span.line}:{edit.span.column}"
            yield f"{place}: mended: “{_shown(before)}” is “{_shown(after)}” now [{rule.id} {rule.name}]"


def _shown(words: str) -> str:
    return printable(words).replace("\t", "⇥")
