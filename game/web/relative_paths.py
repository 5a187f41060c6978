"""SVG path data told from point to point: fewer digits than from the picture's corner, and no point moved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART: Final = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_NUMBERS: Final = {"M": 2, "L": 2, "T": 2, "C": 6, "S": 4, "Q": 4, "A": 7, "H": 1, "V": 1, "Z": 0}
_AXES: Final = {"H": [0], "V": [1]}
_ARC: Final = 5  # numbers of an arc before its end: its radii, how it is turned, which of the four


def relative(data: str) -> str:
    """The same path by lower-case commands, each with its letter; numbers keep as many places as any had."""
    places = max(len(part.partition(".")[2]) for part in _PART.findall(data))
    here, begun = [0, 0], [0, 0]
    told = []
    for command, numbers in _commands(data):
        kind = command.upper()
        if kind == "Z":
            here = list(begun)
            told.append("Z")
            continue
        before = numbers[:_ARC] if kind == "A" else []
        ends = [round(float(number) * 10**places) for number in numbers[len(before) :]]
        axes = _AXES.get(kind, [0, 1] * (len(ends) // 2))
        steps = (
            ends if command.islower() else [end - here[axis] for axis, end in zip(axes, ends, strict=True)]
        )
        for axis, step in list(zip(axes, steps, strict=True))[-2:]:
            here[axis] += step
        if kind == "M":
            begun = list(here)
        letter = command.lower() if told else "M"
        told.append(letter + ",".join((*before, *(f"{step / 10**places:.{places}f}" for step in steps))))
    return "".join(told)


def _commands(data: str) -> Iterator[tuple[str, list[str]]]:
    """Each command with its numbers, also where its letter is left out."""
    parts = _PART.findall(data)
    command, at = "", 0
    while at < len(parts):
        if parts[at].isalpha():
            command, at = parts[at], at + 1
        many = _NUMBERS[command.upper()]
        yield command, parts[at : at + many]
        at += many
        command = {"M": "L", "m": "l"}.get(command, command)
