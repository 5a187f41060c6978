"""A play as a short code: given and read, mistyped, of another edition, of another story."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.diagnostics import Source
from game.loader import find, load, load_path
from game.saves.code_letters import LETTERS, checked, in_groups, is_whole, letters_of
from game.saves.follow_code import Followed, Stop, StopKind, follow, story_of
from game.saves.walk_code import LONGEST, SHORTEST, Code, Problem, ProblemKind, code_of, read_code
from game.saves.way_numbers import ways_of
from game.story import Dice, Playthrough, State, Step, begin, fall, settle, steps
from game.story.scenario import Chance, Ending
from tests.samples.samples import lake
from tests.story.test_rules_hold import picks, scenarios, wandered

if TYPE_CHECKING:
    from game.story import Scenario

SHIPPED = find(Path(__file__).resolve().parents[2] / "scenarios")
SEED = 1_234_567


@cache
def shipped(path: Path) -> Scenario:
    """A story that ships."""
    found = load_path(path).scenario
    assert found is not None
    return found


def played(story: Scenario, number: int) -> Playthrough:
    """A play to an ending, by these dice."""
    pick, dice = random.Random(number), Dice(number)  # noqa: S311 - plays that can be had again
    starts = (None, *story.circumstances)
    play = settle(Playthrough(story, (), starts[number % len(starts)]).told_by(number), dice)
    while not isinstance(story.scenes[play.state.scene].then, Ending):
        luck = isinstance(story.scenes[play.state.scene].then, Chance)
        play = settle(play.take(fall(play, dice) if luck else pick.choice(steps(story, play.state))), dice)
    return play


def read(text: str) -> Code:
    """What a good code says."""
    code = read_code(text)
    assert isinstance(code, Code), code
    return code


def again(text: str, story: Scenario) -> Followed:
    """The play that a good code says in a story."""
    code = read(text)
    assert code.is_of(story)
    return follow(code, story)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_a_whole_play_comes_back_from_its_code(path: Path) -> None:
    """Of the stories that ship, from every start, at every page; the codes of whole plays are short."""
    story, lengths = shipped(path), []
    for number in range(40):
        play = played(story, number)
        for whole in (play, play.back(1), play.back(len(play.steps) // 2), play.anew()):
            found = again(code_of(whole, number), story)
            assert (found.playthrough, found.stop) == (whole, None)
            assert found.playthrough.states == whole.states
            assert found.playthrough.telling.seed == number
        lengths.append(len(letters_of(code_of(play, number))))  # type: ignore[arg-type]
    print(path.name, "letters:", min(lengths), "to", max(lengths), "mean", sum(lengths) / len(lengths))  # noqa: T201
    assert max(lengths) <= 52  # of some thirty steps and a seed


@given(scenarios(), picks, st.integers(0, 2**53 - 1))
def test_any_play_comes_back_from_its_code(story: Scenario, picked: list[int], seed: int) -> None:
    """Of made stories with loops, luck and conditions, and with every seed."""
    play = wandered(story, picked)
    found = again(code_of(play, seed), story)
    assert (found.playthrough, found.stop) == (play, None)
    assert found.playthrough.states == play.states


@given(st.text() | st.text(LETTERS + "iLo- \n", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing that is typed or pasted does more than be told why it is no code."""
    assert isinstance(read_code(text), (Code, Problem))


@given(st.lists(st.integers(0, 31), max_size=80), scenarios())
def test_any_letters_with_a_check_are_followed_or_refused(letters: list[int], story: Scenario) -> None:
    """Also what no program has given, and letters of another story followed in this one."""
    for first in (letters, [1, *letters]):
        code = read_code(in_groups(checked(first)))
        if isinstance(code, Code):
            found = follow(code, story)
            assert found.playthrough.states[0] == begin(story)
        else:
            assert code.kind in {ProblemKind.SLIP, ProblemKind.NEWER}


@given(st.lists(st.integers(0, 31), min_size=16, max_size=60))
def test_every_slip_and_every_swap_is_found(letters: list[int]) -> None:
    """One wrong letter anywhere, or two neighbours swapped, are never taken for a code."""
    whole = checked(letters)
    assert is_whole(whole)
    for at, right in enumerate(whole):
        for wrong in range(32):
            assert wrong == right or not is_whole((*whole[:at], wrong, *whole[at + 1 :]))
    for at, (one, other) in enumerate(pairwise(whole)):
        assert one == other or not is_whole((*whole[:at], other, one, *whole[at + 2 :]))


def test_the_check_counts_modulo_a_prime() -> None:
    """The largest below 32 to the power of 4; that no slip passes rests on it."""
    from game.saves.code_letters import _PRIME  # noqa: PLC0415 - the number itself is what is asked

    assert _PRIME < 32**4
    assert all(_PRIME % each for each in range(2, 1024))


CODE = code_of(played(shipped(SHIPPED[0]), 3), 3)


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("-", "\u2013"),
        f"  {CODE.replace('-', ' - ', 3)}\r\n",
        CODE.replace("1", "l").replace("0", "O"),
        CODE.replace("1", "I").replace("0", "o"),
        "".join(chr(ord(sign) + 0xFEE0) for sign in CODE),
        "\u200b".join(CODE),
    ],
)
def test_letters_are_read_however_they_are_typed(typed: str) -> None:
    """Small, without hyphens, with blanks, in lines, as wide as Chinese; I and L for 1, O for 0."""
    assert read_code(typed) == read(CODE)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem(ProblemKind.EMPTY)),
        (" - \n", Problem(ProblemKind.EMPTY)),
        ("1U", Problem(ProblemKind.SIGN, "U")),
        (CODE + "!", Problem(ProblemKind.SIGN, "!")),
        ("1ABC", Problem(ProblemKind.SHORT)),
        (CODE[:-1], Problem(ProblemKind.SLIP)),
        (CODE + "0", Problem(ProblemKind.SLIP)),
        ("0" * (LONGEST + 1), Problem(ProblemKind.LONG)),
        (in_groups(checked([2] * 30)), Problem(ProblemKind.NEWER)),
        (in_groups(checked([1] * 3)), Problem(ProblemKind.SLIP)),
        (in_groups(checked([1, 0, 0, 0, 0, 0, 31, *[0] * 11])), Problem(ProblemKind.SLIP)),
    ],
)
def test_what_is_no_code_is_told_apart(typed: str, problem: Problem) -> None:
    """Nothing, a sign of none, too few letters, too many, a wrong one, a newer version, half a code."""
    assert read_code(typed) == problem


def test_a_code_says_of_which_story_it_is() -> None:
    """Among those that are known; of others it is of none of them."""
    stories = [shipped(path) for path in SHIPPED]
    for story in stories:
        assert story_of(read(code_of(Playthrough(story), 1)), stories) is story
    assert story_of(read(code_of(Playthrough(lake()), 1)), stories) is None


def test_a_play_that_was_put_somewhere_has_no_code() -> None:
    """It did not come there from the story's beginning; nor has one whose seed is no usual number."""
    play = Playthrough(lake(), (), None, (State("end", begin(lake()).values),))
    assert code_of(play, 1) == ""
    assert code_of(Playthrough(lake()), 2**53) == ""
    assert code_of(Playthrough(lake()), -1) == ""


TEXT = """\
upward: 1.1
title: Rooms
language: en
protagonist: wen
characters:
  wen: {name: Wen, look: wenzhu}
  lu: {name: Lu, look: senior_woman}
stats: {energy: 50}
circumstances:
  tired: {label: Tired, set: [energy = 5]}
start: hall
scenes:
  hall:
    place: dormitory
    lines: [The hall.]
    choices:
      up: {text: Go up, goto: stairs}
      rest: {text: Rest, effects: [energy += 5], goto: stairs}
  stairs:
    place: dormitory
    lines: [The stairs.]
    next: landing
  landing:
    place: dormitory
    lines: [The landing.]
    chance:
      dark: {weight: 1, goto: room}
      light: {weight: 2, goto: room}
  room:
    place: dormitory
    lines: [A room.]
    choices:
      knock: {text: Knock, goto: within}
      wait: {text: Wait, goto: hall}
  within:
    place: dormitory
    lines: [Within.]
    next: last
  last:
    place: dormitory
    lines: [A last page.]
    ending: {title: In, tone: quiet}
"""


@cache
def rooms(*edits: tuple[str, str]) -> Scenario:
    """A small story, edited."""
    text = TEXT
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    found = load(Source("rooms.yaml", text), id="rooms")
    assert found.scenario is not None, found.diagnostics
    return found.scenario


def walk(story: Scenario, *taken: str, start: str | None = None) -> Playthrough:
    """A play by these steps, the single ways on between them by themselves."""
    play = Playthrough(story, (), start)
    for step in taken:
        play = play.take(step)
    return play


WALK = ("rest", "next", "light", "wait", "up", "next", "dark", "knock", "next")


def test_pages_that_follow_by_themselves_cost_no_letter() -> None:
    """The code of a page after such a one differs from that before it in no length."""
    play = walk(rooms(), *WALK)
    codes = {len(code_of(play.back(back), 1)) for back in (0, 1)}
    assert len(codes) == 1
    assert len(letters_of(code_of(play, 1))) == SHORTEST + 6  # type: ignore[arg-type]
    for back in range(len(WALK) + 1):
        assert again(code_of(play.back(back), 1), rooms()).playthrough == play.back(back)


EDITS = (
    (("      light: {weight: 2, goto: room}\n", ""), Stop(StopKind.NO_WAY, "landing"), 2),
    (("text: Wait, goto", "text: Wait, if: energy > 90, goto"), Stop(StopKind.LOCKED, "room", "wait"), 3),
    (("Wait, goto: hall}", "Wait, goto: last}"), Stop(StopKind.NO_MORE, "last"), 4),
    (("next: last", "choices: {on: {text: On, goto: last}}"), Stop(StopKind.ELSEWHERE, "within"), 8),
    (("goto: within}", "goto: stairs}"), Stop(StopKind.ELSEWHERE, "landing"), 9),
    (("next: landing", "next: stairs"), Stop(StopKind.NO_MORE, "stairs"), 100_000),
)
RENAMED = (
    (
        "start: hall",
        "renamed: {room: door, hall.rest: hall.sit, room.wait: room.linger, last: end}\nstart: hall",
    ),
    ("      rest:", "      sit:"),
    ("      wait:", "      linger:"),
    ("  room:\n", "  door:\n"),
    ("goto: room}", "goto: door}"),
    ("  last:\n", "  end:\n"),
    ("next: last", "next: end"),
)


@pytest.mark.parametrize(("edit", "stop", "count"), EDITS)
def test_another_edition_is_followed_as_far_as_it_goes(edit: tuple[str, str], stop: Stop, count: int) -> None:
    """And where it stopped is said: a way is gone or closed, nothing is to be taken, it leads elsewhere."""
    found = again(code_of(walk(rooms(), *WALK), 1), rooms(edit))
    assert found.stop == stop
    assert len(found.playthrough.steps) == count
    fresh = walk(rooms(edit), *(step.id for step in found.playthrough.steps[:20]))
    assert found.playthrough.states[:21] == fresh.states


def test_pages_put_between_do_not_stop_a_code() -> None:
    """A page more or less on which nothing is chosen changes no letter of it."""
    more = rooms(
        ("next: landing", "next: turn\n  turn:\n    place: lake\n    lines: [A turn.]\n    next: landing")
    )
    found = again(code_of(walk(rooms(), *WALK), 1), more)
    assert found.stop is None
    assert [step.id for step in found.playthrough.steps].count("next") == 5


def test_a_start_that_is_gone_leads_to_the_beginning() -> None:
    """And that is said."""
    play = walk(rooms(), "up", start="tired")
    assert again(code_of(play, 1), rooms()).playthrough == play
    found = again(
        code_of(play, 1), rooms(("circumstances:\n  tired: {label: Tired, set: [energy = 5]}\n", ""))
    )
    assert found.stop == Stop(StopKind.NO_START, "hall")
    assert found.playthrough.steps == ()


def test_what_was_renamed_is_found_by_its_name_of_before() -> None:
    """Scenes, choices, choices of renamed scenes, and the scene one stands in; the code stays the same."""
    now, old = rooms(*RENAMED), walk(rooms(), *WALK)
    found = again(code_of(old, 7), now)
    assert found.stop is None
    assert [step.id for step in found.playthrough.steps] == [
        {"rest": "sit", "wait": "linger"}.get(step, step) for step in WALK
    ]
    for back in range(len(WALK)):
        assert code_of(found.playthrough.back(back), 7) == code_of(old.back(back), 7)


def test_what_has_become_one_with_another_is_found() -> None:
    """Of two choices that are one today either leads to it, and so does a scene that is another one today."""
    old = rooms(("      rest:", "      doze: {text: Doze, goto: porch}\n      rest:"), ("  stairs:\n", PORCH))
    now = rooms(("start: hall", "renamed: {hall.doze: hall.rest, porch: stairs}\nstart: hall"))
    for steps_ in (("doze",), ("rest",), ("doze", "next"), ("doze", "next", "dark")):
        found = again(code_of(walk(old, *steps_), 7), now)
        assert found.stop is None
        assert [step.id for step in found.playthrough.steps] == ["rest", *steps_[1:]]


PORCH = """\
  porch:
    place: lake
    lines: [The porch.]
    next: landing
  stairs:
"""


def crowd(count: int) -> Scenario:
    """A scene with so many choices, each back to it, and a way out."""
    lines = "".join(f"      way_{n}: {{text: Way {n}, goto: hall}}\n" for n in range(count))
    return rooms(("      rest: {text: Rest, effects: [energy += 5], goto: stairs}\n", lines))


@pytest.mark.parametrize("count", [1, 15, 16, 31, 32, 200])
def test_ways_of_a_crowded_scene_are_told_apart(count: int) -> None:
    """However many there are, each has a number of its own."""
    story = crowd(count)
    ways = ways_of(story, "hall")
    assert ways.letters == (1 if count < 16 else 2)
    assert len({way.number for way in ways.ways}) == count + 1
    for number in range(count):
        play = walk(story, f"way_{number}", "up")
        assert again(code_of(play, 1), story).playthrough == play


def test_many_single_ways_on_and_many_steps() -> None:
    """More than a letter can say of the first; of the second there is no code once it is too long."""
    scenes = "".join(
        f"  p{n}:\n    place: lake\n    lines: [Page {n}.]\n    next: {f'p{n + 1}' if n < 79 else 'last'}\n"
        for n in range(80)
    )
    story = rooms(("next: last", "next: p0"), ("  last:\n", f"{scenes}  last:\n"))
    for onward in (0, 30, 31, 32, 81):
        play = walk(story, "up", "next", "dark", "knock", *["next"] * onward)
        assert again(code_of(play, 1), story).playthrough == play
    steps_ = tuple(Step("hall", "way_0") for _ in range(LONGEST - SHORTEST))
    assert len(letters_of(code_of(Playthrough(crowd(1), steps_), 1))) == LONGEST  # type: ignore[arg-type]
    assert code_of(Playthrough(crowd(1), (*steps_, Step("hall", "way_0"))), 1) == ""
