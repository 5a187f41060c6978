"""Luck that can be repeated: numbers drawn from a seed and nothing else."""

from attrs import frozen

_MASK = (1 << 64) - 1


@frozen
class Dice:
    """SplitMix64 (Steele, Lea and Flood, 2014) at one place of its sequence.

    The same seed and throw give the same luck, so stepping back and forth again changes nothing.
    """

    seed: int
    throw: int = 0

    def __call__(self, sides: int) -> int:
        """A number from 0 to `sides` - 1, all alike."""
        z = (self.seed + (self.throw + 1) * 0x9E3779B97F4A7C15) & _MASK
        z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & _MASK
        return (z ^ z >> 31) * sides >> 64
