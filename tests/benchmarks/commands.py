"""What `check` and `odds` of a story take: python tests/benchmarks/commands.py [--beside FOLDER] [story ...].

User time of the processor with all that is loaded, the least of so many runs, and the most memory. With the
folder of another version of this program, the two take turns in the same run, and the ratio of their times is
what counts: a machine's own speed is in both.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STORIES = ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng")
TARGET = 0.45  # of the time of 89d4ccb


def once(folder: Path, words: list[str]) -> tuple[float, float]:
    """Seconds of user time and megabytes at most of one run of the program in a folder."""
    running = subprocess.Popen(
        [sys.executable, "main.py", *words],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, _, used = os.wait4(running.pid, 0)
    return used.ru_utime, used.ru_maxrss / 1000


def measured(folders: list[Path], words: list[str], runs: int) -> list[tuple[float, float]]:
    """The least time and the most memory in each folder, of runs that take turns."""
    found = [[once(folder, words) for folder in folders] for _ in range(runs)]
    return [
        (min(seconds for seconds, _ in column), max(memory for _, memory in column))
        for column in zip(*found, strict=True)
    ]


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--beside", type=Path, help="the folder of another version")
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("stories", nargs="*", default=STORIES)
    given = arguments.parse_args()
    folders = [ROOT, *([given.beside] if given.beside else [])]
    for command in ("check", "odds"):
        for story in given.stories:
            (seconds, memory), *others = measured(folders, [command, story], given.runs)
            line = f"{command} {story}: {seconds:.2f} s, {memory:.0f} MB"
            for other, its in others:
                line += f"; beside {other:.2f} s, {its:.0f} MB; ratio {seconds / other:.2f} (target {TARGET})"
            print(line, flush=True)


if __name__ == "__main__":
    main()
