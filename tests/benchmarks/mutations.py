"""Files gone wrong by the hundred thousand: python tests/benchmarks/mutations.py -n 200000.

Prints how many were read, how long the slowest took, the most memory a process held, and what raised. With
--both-ways prints instead those that our loader reads otherwise where PyYAML has no C parser.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import traceback
from collections import Counter
from multiprocessing import Pool
from pathlib import Path
from random import Random

from attrs import define, field

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from game.diagnostics import Source, render  # noqa: E402 - found from here on
from game.loader import load  # noqa: E402
from tests.loader.mutate import mutated  # noqa: E402
from tests.loader.strolling import stroll  # noqa: E402
from tests.loader.two_ways import differently_read  # noqa: E402

CORPUS = [path.read_bytes() for path in sorted(ROOT.glob("tests/corpus/*/*.yaml"))]
STORIES = [path.read_bytes() for path in sorted(ROOT.glob("scenarios/*/scenario.yaml"))]
BATCH = 500


@define
class Tally:
    """What came of some mutations; times in seconds of a processor, memory in MB of the whole process."""

    count: int = 0
    playable: int = 0
    slowest: float = 0.0
    slowest_seed: int = 0
    peak: float = 0.0
    raised: list[str] = field(factory=list)
    rules: Counter[str] = field(factory=Counter)

    def add(self, other: Tally) -> None:
        """Take in another tally."""
        self.count += other.count
        self.playable += other.playable
        if other.slowest > self.slowest:
            self.slowest, self.slowest_seed = other.slowest, other.slowest_seed
        self.peak = max(self.peak, other.peak)
        self.raised += other.raised
        self.rules += other.rules


def batch(seed: int) -> Tally:
    """Read and report on a batch of mutations; every tenth batch is made of the stories that ship."""
    tally = Tally()
    files = STORIES if seed % 10 == 0 and STORIES else CORPUS
    for number in range(BATCH):
        one = seed * BATCH + number
        content = mutated(Random(one), files)
        start = time.process_time()
        try:
            loaded = load(Source("story.yaml", content.decode(errors="replace")))
            render(loaded.diagnostics, [loaded.source])
            if loaded.scenario is not None:
                stroll(loaded.scenario, Random(one))
        except Exception:  # noqa: BLE001 - what raises is what is looked for
            tally.raised.append(f"seed {one}: {traceback.format_exc(limit=-3)}")
            continue
        took = time.process_time() - start
        if took > tally.slowest:
            tally.slowest, tally.slowest_seed = took, one
        tally.count += 1
        tally.playable += loaded.scenario is not None
        tally.rules.update({found.rule for found in loaded.diagnostics})
    tally.peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return tally


def both_ways(seed: int) -> list[str]:
    """How the two ways of the loader differ over a batch of mutations, a line for each that differs."""
    numbers = range(seed * BATCH, (seed + 1) * BATCH)
    texts = ((number, mutated(Random(number), CORPUS).decode(errors="replace")) for number in numbers)
    return [f"seed {number}: {told}" for number, text in texts if (told := differently_read(text))]


def compare(batches: range) -> None:
    """Run the comparison on two cores; end with 1 where anything is read otherwise."""
    with Pool(2) as pool:
        told = [line for lines in pool.imap_unordered(both_ways, batches) for line in lines]
    print(f"{len(batches) * BATCH:,} read both ways, {len(told)} of them otherwise", *told[:10], sep="\n")
    sys.exit(1 if told else 0)


def main() -> None:
    """Run on two cores and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("-n", type=int, default=20_000)
    arguments.add_argument("--from-seed", type=int, default=1)
    arguments.add_argument("--both-ways", action="store_true")
    given = arguments.parse_args()
    whole = Tally()
    first = given.from_seed
    if given.both_ways:
        compare(range(first, first + -(-given.n // BATCH)))
    with Pool(2) as pool:
        for tally in pool.imap_unordered(batch, range(first, first + -(-given.n // BATCH))):
            whole.add(tally)
    print(f"{whole.count:,} read, {whole.playable:,} of them playable; {len(whole.raised)} raised")
    print(f"slowest {whole.slowest * 1000:.0f} ms (seed {whole.slowest_seed}); peak {whole.peak:.0f} MB")
    met = ", ".join(f"{rule} {times}" for rule, times in whole.rules.most_common())
    print(f"{len(whole.rules)} rules met: {met}")
    for text in whole.raised[:10]:
        print(text)
    sys.exit(1 if whole.raised else 0)


if __name__ == "__main__":
    main()
