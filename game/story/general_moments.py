"""The moments that any story may have, with people of its own in them, and what each needs."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Needs:
    """How many people there are in a moment, at least and at most, and whether a thing is.

    `thing` is True where there must be one, False where there is none, None where there may be.
    """

    least: int
    most: int
    thing: bool | None = False


GENERAL_MOMENTS: Final[dict[str, Needs]] = {
    # hands, seen near
    "hands_over": Needs(2, 2, thing=True),  # one gives something, the other takes it
    "in_hand": Needs(1, 1, thing=True),  # somebody looks at what lies in their hands
    "hand_in_hand": Needs(2, 2),  # a hand lies in another's
    # a face, seen near
    "face": Needs(1, 1),  # nothing but the face
    "face_to_face": Needs(2, 2),  # two from the side, near: a quarrel, or a question
    # at and on what one sits and lies on
    "at_a_table": Needs(2, 2, thing=None),  # two across a table, what is talked about between them
    "bedside": Needs(2, 2),  # the first lies in bed, the second sits by it
    "asleep": Needs(1, 1, thing=None),  # the head on the arms, on a table
    # from behind
    "from_behind": Needs(1, 1),  # somebody looks at what is there
    "side_by_side": Needs(2, 3),  # they sit in a row and look out
    "before_many": Needs(1, 1),  # somebody small before rows of heads
    # whole, on their feet
    "walking": Needs(1, 3),
    "running": Needs(1, 2),
    "carrying": Needs(2, 2, thing=None),  # something heavy between two
    "embrace": Needs(2, 2),
    "alone": Needs(1, 1),  # small, on the ground, in all of the place
}
