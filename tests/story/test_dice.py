"""The numbers of the dice: they are kept in saved games only as a seed, so they may never be others."""

from game.story import Dice


def test_the_throws_are_those_of_splitmix64() -> None:
    """The first of the published ones, from the seed 1234567."""
    published = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]
    assert [Dice(1234567, throw)(1 << 64) for throw in range(5)] == published
    assert Dice(1234567)(1 << 64) == published[0]


def test_a_number_falls_on_a_side_by_its_size() -> None:
    """The upper part of the number is what counts: a third of all numbers for each of three sides."""
    assert [Dice(1234567, throw)(3) for throw in range(5)] == [1, 0, 1, 0, 2]
