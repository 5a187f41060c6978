"""What a State remembers, as frozen values: each has its place among the values."""

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Stat:
    """A number the story changes, kept between `minimum` and `maximum`; hidden ones are never shown.

    A standard stat has no label and meaning of its author's: it is named in the language that is spoken.
    """

    id: str
    label: str | None
    start: int
    minimum: int = 0
    maximum: int = 100
    hidden: bool = False
    colour: str = "#5b493d"  # #rrggbb
    meaning: str | None = ""


@frozen(kw_only=True)
class Flag:
    """Something that has happened or has not: 0 or 1 among the values."""

    id: str
    start: bool = False


@frozen(kw_only=True)
class Visit:
    """How often `scene` has been entered, counted up to `most`; kept only for scenes that are asked about.

    `visited(scene)` is whether it is above 0, `visits(scene)` the number.
    """

    scene: str
    most: int = 1


@frozen(kw_only=True)
class WordValue:
    """A value that is one of a few words, kept as its place, from 0, among `values` (their ids).

    `parts` is what is shown of each, in the order of `values`, by the name of the part: `they`, `their`; a
    word that has no parts is shown by the part "".
    """

    id: str
    start: int
    values: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]


@frozen(kw_only=True)
class Taken:
    """Whether a choice that can be taken once was taken: 0 or 1."""

    scene: str
    choice: str


@frozen(kw_only=True)
class Return:
    """Where a detour comes back to: 0 while there is none, else the place, from 1, among `scenes`."""

    scenes: tuple[str, ...]


Slot = Stat | Flag | Visit | WordValue | Taken | Return
