"""Thousands of people by chance, in all ways to be seen: `python -m tests.soak.people`.

Usage: python -m tests.soak.people [PEOPLE] [VIEWS OF EACH] [FIRST SEED]
Says what is wrong with whom, and how many there were; leaves with 1 where anything is wrong.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter

import pygame

from game.art.people import figure
from game.story.catalogue import Mood
from tests.art.people_by_chance import faults, person


def main(people: int = 2000, views: int = 4, first: int = 0) -> int:
    """Draw them all; the number of those with a fault, at most 1."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    kinds: Counter[str] = Counter()
    seen: dict[str, int] = {}
    for seed in range(first, first + people):
        who = person(seed)
        drawn = "".join(sheet.body for sheet in figure(who, Mood.CALM).sheets)
        found = list(faults(who, random.Random(seed), views))
        if drawn in seen:
            found.append(f"as person {seen[drawn]}")
        seen[drawn] = seed
        for fault in found:
            kinds[fault.split(":")[-1].split()[0]] += 1
            print(f"person {seed}: {fault}\n    {_words(who)}", flush=True)
    print(f"{people} people in {views} views each; {sum(kinds.values())} faults {dict(kinds)}")
    return 1 if kinds else 0


def _words(who: object) -> str:
    fields = str(who).split("(", 1)[1]
    return " ".join(part for part in fields.split(", ") if not part.endswith(("=''", "=()", "=None")))


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
