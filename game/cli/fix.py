"""`check --fix`: makes the remedies that are certain, and says what it changed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from game.authoring.fix import fixed
from game.authoring.write_files import Rewritten, write_files
from game.diagnostics import RULES
from game.diagnostics.pointer import printable
from game.loader import load_path
from game.loader.files import FILE, story_files
from game.loader.load import id_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from game.authoring.fix import Fixed
    from game.loader import Loaded

_SIGN = b"\xef\xbb\xbf"  # of UTF-8, which some editors write first


def fix_story(path: Path, to: TextIO) -> bool:
    """Mend a story's file, and say what; False where it cannot be written: it is as it was, which is said."""
    loaded = load_path(path)
    if not any(one.fix for one in loaded.diagnostics):
        return True
    files = story_files(path)
    file = files[0]
    try:
        held = {each: each.read_bytes() for each in files}
        made = fixed(loaded, id_of(file.parent.resolve().name if file.name == FILE else file.stem))
        write_files(_rewritten(held, loaded, made))
    except OSError as problem:
        print(f"Nothing is mended in {printable(str(path))}: {problem}.", file=sys.stderr)
        return False
    for line in _told(made):
        print(line, file=to)
    return True


def _rewritten(held: Mapping[Path, bytes], loaded: Loaded, made: Fixed) -> list[Rewritten]:
    """The files that are to hold something else; each has its sign of UTF-8 as before."""
    before = {each.name: each.text for each in loaded.written}
    after = {each.name: each.text for each in made.left.written}
    files = []
    for path, content in held.items():
        name = str(path)
        sign = _SIGN if content.startswith(_SIGN) else b""
        if name in after and before[name] != after[name]:
            files.append(Rewritten(path, sign + before[name].encode(), sign + after[name].encode()))
    return files


def _told(made: Fixed) -> Iterator[str]:
    """A line for each place that was mended: where it was then, what stood there, what stands there now."""
    for one in made.made:
        rule = RULES[one.finding.rule]
        for edit, (before, after) in zip(one.finding.fix, one.words, strict=True):
            place = f"{printable(edit.span.file)}:{edit.span.line}:{edit.span.column}"
            yield f"{place}: mended: “{_shown(before)}” is “{_shown(after)}” now [{rule.id} {rule.name}]"


def _shown(words: str) -> str:
    return printable(words).replace("\t", "⇥")
