"""What promises cost: `python tests/benchmarks/promises.py` decides those of the stories that ship.

Seconds of the processor in one run: what `check` takes without them and with them, and what exploring the
story from its start takes, which shares need.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from game.analysis import graph_of, reach
from game.analysis.findings import findings
from game.cli.stories import shipped
from game.loader import load_path

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """The least time of the processor that some work takes, of three."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


if __name__ == "__main__":
    for path in shipped():
        story = load_path(path).scenario
        assert story is not None, path
        plain = evolve(story, promises=())
        without = seconds(partial(findings, plain))
        explored = seconds(partial(reach, graph_of(plain)))
        whole = seconds(partial(findings, story))
        print(
            f"{story.id}: {len(story.promises)} promises; check without them {without:.2f} s, exploring "
            f"{explored:.2f} s, check with them {whole:.2f} s: {whole - without - explored:.2f} s beyond both"
        )
