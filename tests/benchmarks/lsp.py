"""How soon an editor is answered: python tests/benchmarks/lsp.py [-n 31 300 1000] [--rounds 9].

Speaks the protocol to a server of its own, on stories made by rule. For each size, in milliseconds as the
median and the slowest: from a change to its findings (which waits 50 for the next key), beside it the loader
alone in turns with it, what the one without its wait is of the other, and what the server had of the
processor for one change; from a question to its answer; and from opening to what is proven.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.diagnostics import Source
from game.loader import load
from tests.benchmarks.story_generator import as_yaml, generate
from tests.lsp.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable

WAITS = 50.0  # milliseconds
_QUESTIONS = ("completion", "hover", "definition", "references", "documentSymbol")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def processor(process: int) -> float:
    """The seconds of the processor that a process and its threads have had, on Linux."""
    words = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def shown(times: list[float]) -> str:
    """The median, and the slowest in brackets."""
    return f"{statistics.median(times):.0f} ({max(times):.0f})"


def change_of(editor: Editor, path: Path, text: str, number: int) -> float:
    """From a change to its findings; every second one brings a slip."""
    slip = f"goto: zz{number}" if number % 2 else "goto: s2"

    def follow() -> None:
        editor.change(path, text.replace("goto: s2", slip, 1), number + 2)
        while bool(editor.findings()) != bool(number % 2):
            pass

    return timed(follow)


def ask(editor: Editor, path: Path, question: str, row: int, column: int) -> float:
    """From a question to its answer."""
    more = {"context": {"includeDeclaration": True}} if question == "references" else {}
    return timed(lambda: editor.at(question, path, row, column, **more))


def measure(size: int, rounds: int, folder: Path) -> list[str]:
    """One row of the table."""
    text = as_yaml(generate(size))
    lines = text.split("\n")
    row = [n for n, line in enumerate(lines) if "goto: s" in line][-1]
    column = lines[row].index("goto: s") + len("goto: s")
    path = folder / f"s{size}.yaml"
    with Editor() as editor:
        editor.open(path, text)
        proven = timed(lambda: (editor.findings(), editor.findings()))
        changes, loads = [], []
        before = processor(editor.process.pid)
        for number in range(2 * rounds):
            changes.append(change_of(editor, path, text, number))
            loads.append(timed(lambda: load(Source(path.name, text))))
        after = processor(editor.process.pid)
        asked = [
            shown([ask(editor, path, question, row, column) for _ in range(rounds)])
            for question in _QUESTIONS
        ]
        editor.leave()
    spent = f"{1000 * (after - before) / len(changes):.0f}"
    ratio = statistics.median((change - WAITS) / load for change, load in zip(changes, loads, strict=True))
    first = [
        f"{size:,}",
        f"{len(text.encode()) / 1000:,.0f}",
        shown(changes),
        shown(loads),
        f"{ratio:.2f}",
        spent,
    ]
    return [*first, *asked, f"{proven:.0f}"]


def main() -> None:
    """Measure each size and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("-n", type=int, nargs="+", default=[31, 300, 1000])
    arguments.add_argument("--rounds", type=int, default=9)
    given = arguments.parse_args()
    table = Table("scenes", "kB", "findings", "loader", "ratio", "processor", *_QUESTIONS, "proven")
    with tempfile.TemporaryDirectory() as folder:
        for size in given.n:
            table.add_row(*measure(size, given.rounds, Path(folder)))
    Console(width=160).print(table)


if __name__ == "__main__":
    main()
