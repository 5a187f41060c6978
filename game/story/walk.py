"""A walk as a value: its scenes, the steps taken, what is expected there; and where a story strays."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Stray:
    """Where a walk and the story part: the walk's line, from 1; why; what the story does instead."""

    line: int
    message: str
    rule: str = field(default="UP801", eq=False)
    instead: tuple[str, ...] = field(default=(), eq=False)


@frozen
class Offer:
    """An option that is expected: open, or locked with a reason that begins so."""

    line: int
    id: str
    locked: bool
    reason: str = ""


@frozen
class Value:
    """A stat, flag or word that is expected to be this: a number (a flag is 0 or 1), or a word's id."""

    line: int
    id: str
    value: int | str


@frozen
class Passage:
    """One scene of a walk: what is expected there, each with its line, and the step taken, or none."""

    line: int
    scene: str
    step: str | None
    words: tuple[tuple[int, str], ...] = ()
    offers: tuple[Offer, ...] = ()
    values: tuple[Value, ...] = ()


@frozen
class Walk:
    """A walk as written; `strays` are the lines that are not understood."""

    scenario: str = ""
    circumstance: str | None = None
    passages: tuple[Passage, ...] = ()
    strays: tuple[Stray, ...] = ()
