"""`translate`: the PO files of stories and of the program, begun, kept up, checked and counted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.authoring.translation.counts import counts
from game.authoring.translation.files import program_file, story_file, write_whole
from game.authoring.translation.texts import program_texts, story_texts
from game.authoring.translation.update import Refused, updated
from game.cli.stories import read_story, shipped_if_any
from game.loader.pack.is_pack import is_pack
from game.loader.translation_file import languages_of
from game.program_name import program_name
from game.resources import word_folders
from game.words.po_file import PoFile, read_po_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.words.po_lines import Entry

_WRONG_USAGE: Final = 2
_PROGRAM: Final = "the program"


@frozen(kw_only=True)
class Translated:
    """What is translated, as a user calls it, its texts, and the file of each language there is, by code."""

    called: str
    texts: tuple[Entry, ...]
    files: dict[str, Path]
    source: str  # the code of the language it is written in
    story: Path | None = None

    def file(self, language: str) -> Path:
        """The file of a language; where there is none, where it is to be."""
        if self.story is None:
            return program_file(language)
        return self.files.get(language) or story_file(self.story, self.called, language)


def the_program() -> Translated:
    """The program's own words."""
    found = {path.parent.name: path for folder in word_folders() for path in folder.glob("*/upward.po")}
    return Translated(called=_PROGRAM, texts=program_texts(), files=dict(sorted(found.items())), source="en")


def of_story(path: Path) -> Translated | None:
    """A story's words; None where it has mistakes, which are said."""
    scenario = read_story(path)
    if scenario is None:
        return None
    files = _in_pack(path) if is_pack(path) else languages_of(path, scenario.id)
    return Translated(
        called=scenario.id,
        texts=story_texts(scenario),
        files=files,
        source=scenario.language,
        story=path,
    )


def _in_pack(path: Path) -> dict[str, Path]:
    """The translations in a pack that was read before, called as if it were a folder."""
    from game.loader.pack.read import read_pack

    return {code: path / name for code, (name, _) in read_pack(path).translations.items()}


def bring_up(what: Translated, languages: Sequence[str], out: Path | None = None) -> int:
    """Begin or bring up the files of these languages: 0; 1 where one is refused, 2 if it is not written."""
    return max((_bring_up(what, language, out or what.file(language)) for language in languages), default=0)


def _bring_up(what: Translated, language: str, path: Path) -> int:
    done = updated(what.texts, read_po_file(path) if path.exists() else PoFile(name=path.name), language)
    if isinstance(done, Refused):
        print("\n".join(done.why), file=sys.stderr)
        print(f"“{path}” is not touched: mend this first.", file=sys.stderr)
        return 1
    try:
        written = write_whole(path, done.text)
    except OSError as problem:
        print(f"It cannot be written to “{path}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    gone = f", {done.gone} gone" if done.gone else ""
    print(
        f"{what.called}, {language}: {done.translated} translated, {done.fuzzy} to look at again, "
        f"{done.missing} to translate{gone}. {'Written' if written else 'Nothing to change'}: {path}"
    )
    return 0


def show_counts(all_: Sequence[Translated]) -> int:
    """Print a table with a row for each language of each: 0."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("of", "language"):
        table.add_column(heading, no_wrap=True)
    for heading in ("texts", "done", "fuzzy", "missing", "words", "words done"):
        table.add_column(heading, justify="right", no_wrap=True)
    rows = [(what, language, path) for what in all_ for language, path in what.files.items()]
    for what, language, path in rows:
        each = counts(what.texts, read_po_file(path))
        numbers = (each.texts, each.translated, each.fuzzy, each.missing, each.words, each.words_translated)
        table.add_row(what.called, language, *(f"{number:,}" for number in numbers))
    if rows:
        Console(highlight=False).print(table)
    else:
        print(f"There is no translation yet. Begin one: {program_name()} translate extract STORY -l LANGUAGE")
    return 0


def everything() -> list[Translated]:
    """The program and the stories that ship."""
    stories = [of_story(path) for path in shipped_if_any()]
    return [the_program(), *(each for each in stories if each is not None)]
