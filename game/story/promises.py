"""What a story promises of all its plays: sentences of its head as values. No play depends on them."""

from typing import Final, Literal, assert_never

from attrs import frozen

from game.expressions import Condition

# Who may be imagined to play: the ids of the personas that odds are worked out for.
READERS: Final = ("anyone", "bold", "careful", "generous", "by_the_book")


@frozen(kw_only=True)
class CanReach:
    """Some play comes to a scene: from each of `starts`, where None is the start as the story is written."""

    sentence: str
    starts: tuple[str | None, ...]
    scene: str


@frozen(kw_only=True)
class NeverReaches:
    """No play, whatever its start, comes to a scene.

    Or none does once a condition has held ("after"), before it has ("before"), or while it does not hold
    ("unless"). The moment of coming there counts: its condition is asked of the values as they are then.
    """

    sentence: str
    scene: str
    when: Literal["ever", "after", "before", "unless"] = "ever"
    condition: Condition | None = None


@frozen(kw_only=True)
class AlwaysThere:
    """A condition holds whenever one of these scenes is entered, in every play."""

    sentence: str
    scenes: tuple[str, ...]
    condition: Condition


@frozen
class Often:
    """From each of `starts` a share from `least` to `most` (0 to 1) of the plays of a reader.

    A start of None is the story as it is written. Plays that never end count among all.
    """

    least: float
    most: float
    reader: str
    starts: tuple[str | None, ...]


@frozen(kw_only=True)
class EndsIn:
    """So many plays end in `scenes`, which are endings, taken together."""

    sentence: str
    often: Often
    scenes: tuple[str, ...]


@frozen(kw_only=True)
class EndsWith:
    """So many plays end, in whatever ending, while a condition holds there."""

    sentence: str
    often: Often
    condition: Condition


@frozen(kw_only=True)
class Reaches:
    """So many plays come to some of these scenes, once or often."""

    sentence: str
    often: Often
    scenes: tuple[str, ...]


@frozen(kw_only=True)
class ComesAfter:
    """Whenever a condition becomes true, or a scene was entered (`after`), a play comes to `scene`.

    Not later than as the `within`-th scene, if that is said: those that show nothing are not counted, the one
    in which a condition becomes true is. Plays that go round in a circle for ever, though they could leave
    it, are none: nobody plays for ever.
    """

    sentence: str
    after: Condition | str
    scene: str
    within: int | None = None


@frozen(kw_only=True)
class ManyEndings:
    """A reader's plays from the start as written come to at least so many different endings."""

    sentence: str
    reader: str
    least: int


Share = EndsIn | EndsWith | Reaches
Promise = CanReach | NeverReaches | AlwaysThere | Share | ComesAfter | ManyEndings


def condition_of(promise: Promise) -> Condition | None:
    """The condition that a promise names, if it names one."""
    match promise:
        case NeverReaches() | AlwaysThere() | EndsWith():
            return promise.condition
        case ComesAfter():
            return None if isinstance(promise.after, str) else promise.after
        case CanReach() | EndsIn() | Reaches() | ManyEndings():
            return None
        case _:
            assert_never(promise)
