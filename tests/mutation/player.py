"""Small faults put into the player's rules in JavaScript, one at a time: `python -m tests.mutation.player`.

What Python plays is written down once, of the corpus and of random stories; each fault must come to another
page, or to none. It prints those that are not noticed.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from attrs import asdict

from game.loader import load_path
from game.web.compile_story import compile_story
from tests.web.node_player import at_random, node, played
from tests.web.varied_stories import varied_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario

ROOT: Final = Path(__file__).parents[2]
PLAYER: Final = ROOT / "game" / "web" / "player"
HELD: Final = Path(__file__).with_name("held.mjs")
LONGEST: Final = 60  # seconds of a run; what goes on for ever is noticed as well

_FAULTS: Final = (
    (r" <= ", " < "),
    (r" < ", " <= "),
    (r" >= ", " > "),
    (r" > ", " >= "),
    (r" === ", " !== "),
    (r" !== ", " === "),
    (r" && ", " || "),
    (r" \|\| ", " && "),
    (r" \?\? ", " && "),
    (r" \+ ", " - "),
    (r" - ", " + "),
    (r" \* ", " + "),
    (r" % ", " * "),
    (r" \^ ", " & "),
    (r"!(?=[\w(])", ""),
    (r"\b0\b", "1"),
    (r"\b1\b", "2"),
    (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"),
    (r"\bnull\b", "undefined"),
    (r" \|\|= ", " &&= "),
    (r"Math\.max", "Math.min"),
    (r"Math\.min", "Math.max"),
    (r"\.find\(", ".findLast("),
)


def mutants(text: str) -> Iterator[tuple[int, str, str]]:
    """Each with its line, what became of what, and the whole text; words in quotes and comments stay."""
    for was, now in _FAULTS:
        for found in re.finditer(was, text):
            start = text.rfind("\n", 0, found.start()) + 1
            line = text[start : text.find("\n", found.start())]
            before = text[start : found.start()]
            quoted = before.count('"') % 2 or before.count("`") % 2
            if quoted or "//" in before or line.lstrip().startswith(("/*", "//", "*")):
                continue
            number = text.count("\n", 0, found.start()) + 1
            yield (
                number,
                f"{found[0]!r} -> {now!r} in {line.strip()[:120]}",
                text[: found.start()] + now + text[found.end() :],
            )


def stories(count: int) -> Iterator[Scenario]:
    """The corpus, and so many random ones."""
    for path in sorted((ROOT / "tests" / "corpus" / "playable").glob("*.yaml")):
        if (found := load_path(path).scenario) is not None:
            yield found
    yield from filter(None, map(varied_story, range(count)))


def expected(scenario: Scenario) -> dict[str, Any]:
    """A story with some plays of it, and what Python shows in them."""
    dice = Random(scenario.id)
    plays = [at_random(scenario, dice) for _ in range(4)]
    return {
        "story": compile_story(scenario),
        "plays": [asdict(each) for each in plays],
        "expected": [played(scenario, each) for each in plays],
    }


def main() -> int:
    """Try every fault; 1 if one is not noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=300, help="how many random stories")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as there:
        folder, plays = Path(there) / "player", Path(there) / "plays.jsonl"
        shutil.copytree(PLAYER, folder)
        plays.write_text("\n".join(json.dumps(expected(each)) for each in stories(asked.stories)), "utf-8")
        assert _holds(folder, plays), "the rules differ without any fault"
        tried = [
            (name, line, fault, text)
            for name in ("rules.js", "blake2b.js")
            for line, fault, text in mutants((PLAYER / name).read_text("utf-8"))
        ]
        unnoticed = 0
        for name, line, fault, text in tried:
            whole = (PLAYER / name).read_text("utf-8")
            (folder / name).write_text(text, "utf-8")
            if _holds(folder, plays):
                unnoticed += 1
                print(f"{name}:{line}: {fault}", flush=True)
            (folder / name).write_text(whole, "utf-8")
        print(f"{len(tried)} faults, {unnoticed} not noticed")
    return min(unnoticed, 1)


def _holds(folder: Path, plays: Path) -> bool:
    try:
        done = subprocess.run(
            [node(), HELD, folder, plays], timeout=LONGEST, check=False, capture_output=True
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
