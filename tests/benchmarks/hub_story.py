"""A life in days: a hub that is come to every morning, places to go, things that can be done once.

`python tests/benchmarks/hub_story.py DAYS FLAGS STATS` prints one. Each thing done is remembered by a flag
and moves two stats; at the end all of them are asked about, so that nothing can be forgotten on the way.
"""

from __future__ import annotations

import sys

_A_PLACE = 10  # things that can be done in one place


def hub_story(days: int, flags: int, stats: int) -> str:
    """The story as YAML. Of the things in a place one can be done each day, or nothing."""
    things = [(f"f{n}", f"s{n % stats} += 5, s{(stats - 1 - n) % stats} += 2") for n in range(flags)]
    places = [things[n : n + _A_PLACE] for n in range(0, flags, _A_PLACE)]
    return (
        _head(days, flags, stats)
        + _hub(len(places))
        + "".join(_place(n, here) for n, here in enumerate(places))
        + _night(days)
        + _verdict(flags, stats)
    )


def _head(days: int, flags: int, stats: int) -> str:
    numbers = "".join(f"  s{n}: {{start: 20, label: S{n}, meaning: A stat.}}\n" for n in range(stats))
    named = ", ".join(f"f{n}: false" for n in range(flags))
    return (
        f"upward: 1\ntitle: {days} days\nprotagonist: me\ncharacters: {{me: {{name: Me, look: wenzhu}}}}\n"
        f"stats:\n  day: {{start: 1, max: {days + 1}, hidden: true}}\n{numbers}"
        f"flags: {{{named}}}\nstart: morning\nscenes:\n"
    )


def _hub(places: int) -> str:
    ways = "".join(f"      go{n}: {{text: Go there, goto: place{n}}}\n" for n in range(places))
    rest = "      rest: {text: Stay, goto: night}\n"
    return f"  morning:\n    place: dormitory\n    lines: [A morning.]\n    choices:\n{ways}{rest}"


def _place(number: int, things: list[tuple[str, str]]) -> str:
    ways = "".join(
        f"      do_{flag}: {{text: Do it, if: not {flag}, effects: [{flag} = true, {moved}], goto: night}}\n"
        for flag, moved in things
    )
    rest = "      leave: {text: Leave, goto: night}\n"
    return f"  place{number}:\n    place: library\n    lines: [A place.]\n    choices:\n{ways}{rest}"


def _night(days: int) -> str:
    return (
        "  night:\n    place: dormitory\n    lines: [Night.]\n    choices:\n"
        "      sleep: {text: Sleep, effects: [day += 1], goto: dawn}\n"
        "      lie_awake: {text: Lie awake, effects: [day += 1, s0 -= 3], goto: dawn}\n"
        f"  dawn: {{place: dormitory, next: [{{if: day > {days}, goto: verdict}}, morning]}}\n"
    )


def _verdict(flags: int, stats: int) -> str:
    lines = "".join(f"      - {{if: f{n}, text: You did that.}}\n" for n in range(flags))
    lines += "".join(f"      - {{if: s{n} >= 22, text: It counted.}}\n" for n in range(stats))
    exits = "".join(
        f"      - {{if: f{n} and s{n % stats} >= 22, goto: end{n}}}\n" for n in range(min(4, flags))
    )
    ends = "".join(
        f"  end{n}: {{place: lake, lines: [Over], ending: {{title: End {n}, tone: quiet}}}}\n"
        for n in range(min(4, flags) + 1)
    )
    last = f"      - {{goto: end{min(4, flags)}}}\n"
    first = "  verdict:\n    place: lake\n    lines:\n      - Thirty days.\n"
    return f"{first}{lines}    next:\n{exits}{last}{ends}"


if __name__ == "__main__":
    print(hub_story(*map(int, sys.argv[1:4])))
