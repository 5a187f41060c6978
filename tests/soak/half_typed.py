"""Asks about stories while they are half typed: `python -m tests.soak.half_typed`.

Every file of the corpus and every story that ships is cut, and strewn with the signs that mean something in
it. At random places it is asked what can be typed there, what is said there, where the same thing is named
and what the outline is. Nothing may be raised, and no file may keep its author waiting for a second.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.diagnostics import Source
from game.lsp import messages
from game.lsp.completion import completions
from game.lsp.grammar import SCENARIO, SCENES
from game.lsp.hover import Known, hover
from game.lsp.positions import Positions
from game.lsp.reading import Reading, read_now
from game.lsp.story_texts import main_of
from game.lsp.symbols import symbols

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
_SIGNS: Final = (
    "",
    "[",
    "{",
    '"',
    "'",
    ": ",
    "- ",
    "\t",
    "\n",
    "\u2028",
    "🚪",
    "\ud800",
    "\x00",
    "&",
    "*x",
    "!",
    "|",
    "#",
)
_LARGEST: Final = 200_000  # characters of a file
_AT_ONCE: Final = 20  # questions about one text
_SECOND: Final = 1.0


def strewn(text: str, random: Random) -> str:
    """A text in which something is cut out, or a sign stands, or both."""
    begin = random.randrange(len(text) + 1)
    end = min(len(text), begin + random.choice((0, 0, 1, 5, 60, 900)))
    return text[:begin] + random.choice(_SIGNS) + text[end:]


def asked(name: str, text: str, before: Reading, random: Random) -> Reading:
    """What is read of a text, once everything was asked of it at some places. Raises what should not be."""
    main = main_of(name, text, ()) or name
    _, reading = read_now(main, {name: text}, before)
    positions = Positions(Source(name, text))
    top = SCENARIO if main == name else SCENES
    for _ in range(_AT_ONCE):
        row, units = random.randrange(len(positions.lines) + 2), random.randrange(120)
        line, column = positions.from_editor(row, units)
        found = completions(positions.lines, line - 1, column - 1, reading.names, top)
        messages.completion_items(found, row, line, column, positions)
        hover(Known(reading, None), name, line, column)
        here = reading.occurrence_at(name, line, column)
        if here is not None:
            reading.definition(here)
            reading.same(here)
    for symbol in symbols(reading.names, name, len(positions.lines)):
        messages.document_symbol(symbol, positions)
    for one in reading.loaded.diagnostics if reading.loaded is not None else ():
        messages.diagnostic(one, positions)
    return reading


def _files() -> Sequence[tuple[str, str]]:
    folders = (ROOT / "tests" / "corpus", ROOT / "scenarios")
    paths = sorted(path for folder in folders for path in folder.rglob("*.yaml"))
    return [(str(path), path.read_bytes()[:_LARGEST].decode(errors="replace")) for path in paths]


def main() -> None:
    """Ask until so many questions are asked, and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--questions", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    random, files = Random(given.seed), _files()
    count = texts = slow = 0
    longest = 0.0
    readings: dict[str, Reading] = {}
    while count < given.questions:
        name, whole = random.choice(files)
        text = strewn(whole, random)
        start = time.process_time()
        readings[name] = asked(name, text, readings.get(name, Reading()), random)
        took = time.process_time() - start
        longest, slow = max(longest, took), slow + (took > _SECOND)
        count, texts = count + _AT_ONCE, texts + 1
    print(
        f"{count:,} questions about {texts:,} texts: none raised; "
        f"{slow} texts took over a second of the processor with all that was asked, the longest {longest:.2f}"
    )


if __name__ == "__main__":
    main()
