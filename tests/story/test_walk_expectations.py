"""What a walk expects of a scene besides its words: options that are open or locked, and values."""

from __future__ import annotations

import pytest

from game.story import Stray, parse_walk, strays
from tests.story.grown import grown
from tests.story.small_play import story

WALK = """\
scenario: yard
gate > ask
  ? wait
  x climb: The  wall is
  = confidence 40
  = asked false
hall > next
  = asked true
  = nerve 2
yard > leave
sky > sun
bench .
"""


def _strays(*edits: tuple[str, str]) -> tuple[Stray, ...]:
    text = WALK
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return strays(story(), parse_walk(text))


def test_what_is_as_it_is_expected_is_not_spoken_of() -> None:
    """Options, the beginning of a reason whatever its blanks, values of stats and flags."""
    assert _strays() == ()


@pytest.mark.parametrize(
    ("edit", "line", "message"),
    [
        (("? wait", "? run"), 3, "`run` is not offered in `gate`"),
        (("? wait", "? fly"), 3, "`fly` is not offered in `gate`"),
        (("? wait", "x wait"), 3, "`wait` is open in `gate`"),
        (("x climb", "? climb"), 4, "`climb` is locked in `gate`"),
        (("The  wall is", "The door"), 4, "the reason of `climb` does not begin with “The door”"),
        (("= confidence 40", "= confidence 41"), 5, "`confidence` is 40 in `gate`, not 41"),
        (("= asked false", "= asked true"), 6, "`asked` is false in `gate`, not true"),
        (("= asked true", "= asked false"), 8, "`asked` is true in `hall`, not false"),
        (("= nerve 2", "= nerve 1"), 9, "`nerve` is 2 in `hall`, not 1"),
        (("= nerve 2", "= luck 1"), 9, "there is no stat or flag `luck`"),
    ],
)
def test_what_is_otherwise_is_told_at_its_line(edit: tuple[str, str], line: int, message: str) -> None:
    """What stands there, and what was expected; the walk goes on all the same."""
    assert _strays(edit) == (Stray(line, message),)


def test_each_of_several_is_told() -> None:
    """First to last."""
    told = _strays(("? wait", "x wait"), ("= nerve 2", "= nerve 1"))
    assert [stray.line for stray in told] == [3, 9]


def test_where_it_goes_astray_the_options_there_are_told() -> None:
    """Open ones, and locked ones with the beginning of their reason."""
    (stray,) = _strays(("gate > ask", "gate > climb"))
    assert stray.rule == "UP803"
    assert stray.instead == (
        "the story is in `gate`",
        "there is read: “You stand at the gate.”",
        "open there: ask",
        "open there: wait",
        "locked there: climb, “The wall is high.”",
    )


_GROWN = """\
scenario: grown
morning > ask
  = call an
morning > go
  = call miss
late .
"""


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (("= call an", "= call an"), ()),
        (("= call miss", "= call an"), (Stray(5, "`call` is miss in `morning`, not an"),)),
        (("= call miss", "= call 1"), (Stray(5, "`call` is miss in `morning`, not 1"),)),
        (("= call miss", "= asked miss"), (Stray(5, "`asked` is true in `morning`, not miss"),)),
        (("= call miss", "= nobody miss"), (Stray(5, "there is no stat or flag `nobody`"),)),
    ],
)
def test_a_value_that_is_a_word_is_expected_by_its_id(edit: tuple[str, str], told: tuple[Stray, ...]) -> None:
    """By one of its words, in the order they are read."""
    scenario = grown()
    walk = _GROWN.replace("scenario: grown", f"scenario: {scenario.id}").replace(*edit)
    assert strays(scenario, parse_walk(walk)) == told
