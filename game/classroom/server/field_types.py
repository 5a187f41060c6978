"""The types a message's fields may have: each says whether a value out of JSON fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

_BROWSERS_LARGEST: Final = 1 << 53  # from here on a browser does not count exactly


@frozen
class Whole:
    """A whole number from `least` to `most`. JSON's true is none, though it is an int."""

    least: int = 0
    most: int = _BROWSERS_LARGEST - 1

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return type(found) is int and self.least <= found <= self.most


@frozen
class Seconds:
    """A number of seconds from 0 on."""

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return type(found) in {int, float} and isinstance(found, int | float) and found >= 0


@frozen
class Truth:
    """JSON's true or false."""

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return type(found) is bool


@frozen
class Words:
    """A text; one from a phone is as long as its message may be, which `limits` says."""

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return isinstance(found, str)


@frozen
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return isinstance(found, str) and found in self.words


@frozen
class Maybe:
    """Something of a type, or null."""

    type: Type

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return found is None or self.type.fits(found)


@frozen
class ListOf:
    """Any number of things of a type."""

    type: Type

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        return isinstance(found, list) and all(map(self.type.fits, found))


@frozen
class Row:
    """A list of so many things, each of its own type."""

    types: tuple[Type, ...]

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        if not isinstance(found, list) or len(found) != len(self.types):
            return False
        return all(type_.fits(each) for type_, each in zip(self.types, found, strict=True))


@frozen
class Fields:
    """An object with these fields; those in `optional` may be missing, and unknown ones are passed over."""

    types: Mapping[str, Type]
    optional: frozenset[str] = frozenset()

    def fits(self, found: object) -> bool:
        """Whether this is one."""
        if not isinstance(found, dict):
            return False
        missing = self.types.keys() - found.keys()
        known = self.types.keys() & found.keys()
        return missing <= self.optional and all(self.types[name].fits(found[name]) for name in known)


Type = Whole | Seconds | Truth | Words | OneOf | Maybe | ListOf | Row | Fields
