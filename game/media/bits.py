"""Numbers read bit by bit, the lowest first, as Vorbis packs them."""

from __future__ import annotations

from attrs import define, field

from game.media.refused import DAMAGED, RefusedError


@define
class Bits:
    """What is left of some bytes to read; reading beyond their end raises `RefusedError`."""

    content: bytes
    _at: int = field(default=0, init=False)

    def take(self, count: int) -> int:
        """The next `count` bits as a number."""
        start, self._at = self._at, self._at + count
        if self._at > 8 * len(self.content):
            raise RefusedError(DAMAGED)
        near = int.from_bytes(self.content[start >> 3 : (self._at >> 3) + 1], "little")
        return near >> (start & 7) & (1 << count) - 1

    def flag(self) -> bool:
        """Whether the next bit is set."""
        return bool(self.take(1))

    def among(self, count: int, bits: int = 8) -> int:
        """The next number, which has to be below `count`."""
        found = self.take(bits)
        if found >= count:
            raise RefusedError(DAMAGED)
        return found

    def nothing(self, count: int) -> None:
        """The next bits, none of which may be set."""
        if self.take(count):
            raise RefusedError(DAMAGED)
