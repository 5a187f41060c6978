"""How long reading a story takes, beside plain YAML: python tests/benchmarks/load.py [-n 1000] [story.yaml].

Ours reads, checks and compiles the whole story; the other side is PyYAML's C loader making dicts and
lists of the same bytes. Both run in turns, and the ratio of each pair is what counts; the target is 1.0.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.diagnostics import Source
from game.loader import Limits, load
from tests.benchmarks.story_generator import as_yaml, generate

if TYPE_CHECKING:
    from collections.abc import Callable

LARGE = Limits(size=1 << 30, parts=1 << 30)


def ours(content: bytes) -> None:
    """Bytes to a checked scenario."""
    assert load(Source("story.yaml", content.decode()), limits=LARGE).scenario is not None


def plain(content: bytes) -> None:
    """Bytes to dicts and lists."""
    yaml.load(content, yaml.CSafeLoader)


def timed(work: Callable[[bytes], None], content: bytes) -> float:
    """Seconds."""
    gc.collect()
    start = time.perf_counter()
    work(content)
    return time.perf_counter() - start


def main() -> None:
    """Time both in turns and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("story", type=Path, nargs="?")
    arguments.add_argument("-n", type=int, default=1000)
    arguments.add_argument("--rounds", type=int, default=11)
    given = arguments.parse_args()
    content = given.story.read_bytes() if given.story else as_yaml(generate(given.n)).encode()
    pairs = [(timed(ours, content), timed(plain, content)) for _ in range(given.rounds)]
    mine, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{len(content) / 1000:,.0f} kB; ours {mine * 1000:.0f} ms, CSafeLoader {other * 1000:.0f} ms")
    print(f"median of {given.rounds} ratios: {ratio:.2f}")


if __name__ == "__main__":
    main()
