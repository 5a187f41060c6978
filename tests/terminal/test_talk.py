"""The same game as lines of text: typed words in, written lines out."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.diagnostics import Source
from game.loader import load
from game.saves import Settings, Store
from game.saves.walk_code import code_of
from game.story import Playthrough, Scenario
from game.terminal import Talk
from game.terminal.clean import clean
from game.typography.columns import columns, wrap
from game.words import say
from tests.samples.samples import lake
from tests.story.grown import grown
from tests.story.no_wind import boat

STORY = """
upward: 1
title: The bench
language: en
protagonist: lin
minutes: 1
content_note: A short silence.
characters:
  lin: {name: Lin, look: wenzhu}
  lu: {name: Lu, look: senior_woman}
stats: {confidence: 20, energy: 50}
flags: {sat: false}
start: bench
scenes:
  bench:
    place: lake
    caption: Noon, by the pond.
    lines:
      - The bench is *almost* dry.
      - lu (glad): You have {confidence} of something.
    choices:
      sit:
        text: Sit down
        effects: [confidence += 5, energy -= 3, sat = true]
        because: You sat.
        goto: phone
      sing: {text: Sing, if: confidence >= 90, locked: Your throat is dry., goto: phone}
  phone:
    place: lake
    view: phone
    chat: Lu
    clock: "21:14"
    lines:
      - It is late.
      - {lu: Still there?, at: "20:50"}
      - {draft: Hello, at: "21:14"}
      - {draft: Hi}
    next: luck
  luck:
    place: lake
    chance:
      rain: {weight: 1, goto: post}
  post:
    place: lake
    view: post
    tags: [bench, rain]
    lines:
      - {post: Wet again., likes: 4}
      - lu: Same.
    chance:
      sun: {weight: 1, goto: end}
  end:
    place: lake
    lines:
      - The bench dries.
    ending:
      title: Dry
      tone: quiet
      reflection:
        - {if: sat, lu: He sat.}
        - {if: not sat, lu: He stood.}
      debrief:
        - Who else sat there?
"""


def story() -> Scenario:
    """A story with a phone, a post, luck and an ending."""
    scenario = load(Source("bench.yaml", STORY)).scenario
    assert scenario is not None
    return scenario


def _talked(folder: Path, typed: list[str], play: Playthrough | None = None) -> str:
    """All that is written while these lines are typed."""
    waiting, written = iter(typed), list[str]()
    talk = Talk(
        Store(folder), play or Playthrough(story()), 7, lambda: next(waiting, None), written.append, 60
    )
    talk.run()
    return "\n".join(written)


def test_a_story_is_read_from_title_to_questions(tmp_path: Path) -> None:
    """Numbers and Enter lead to the ending, with what moved and why, and the looking back."""
    told = _talked(tmp_path, ["1", "", "", ""])
    for piece in (
        "The bench\n\nIt touches on: A short silence.",
        "— Noon, by the pond.\n\nThe bench is *almost* dry.\n\nLu: “You have 20 of something.”",
        "  1. Sit down\n  2. Sing   [closed: Your throat is dry. Needed:\n     Confidence.]",
        "[Confidence 25 (grew by 5), Energy 47 (spent 3). You sat.]",
        "*** Dry\n\nLu: “He sat.”",
        "The path you took:\n  1. Sit down",
        "Questions to take along:\n   - Who else sat there?",
    ):
        assert piece in told
    assert "He stood" not in told
    assert "Your place is kept" not in told


def test_locks_say_how_much_where_that_is_wished(tmp_path: Path) -> None:
    """The setting of the window counts here too."""
    Store(tmp_path).save_settings(Settings(numbers_on_locks=True))
    assert "Needed: Confidence 20 of 90." in " ".join(_talked(tmp_path, []).split())


def test_a_phone_is_read_as_text(tmp_path: Path) -> None:
    """Messages carry who and when; a draft taken back is struck, the last is not sent."""
    told = _talked(tmp_path, ["sit"])
    assert "[phone: Lu, 21:14]\n\nIt is late.\n\n  | 20:50  Lu: Still there?" in told
    assert "  | 21:14  ~~Hello~~\n\n  | (not sent) Hi\n\n(Enter: read on)" in told


def test_a_post_is_read_as_text(tmp_path: Path) -> None:
    """A post has its likes and tags, and comments beneath it; silent luck is passed through."""
    told = _talked(tmp_path, ["1", ""])
    assert (
        "  | Wet again.\n  | 4 likes   #bench #rain\n\n    > Lu: Same.\n\n(Enter: see how it falls)" in told
    )


def test_the_place_is_kept_when_the_input_ends(tmp_path: Path) -> None:
    """At the end of input one leaves, told that the place is kept, and it is."""
    assert _talked(tmp_path, ["1"]).endswith("Your place is kept.")
    kept = Store(tmp_path).load(story())
    assert kept is not None
    assert kept.playthrough.state.scene == "phone"
    assert _talked(tmp_path, [], kept.playthrough).count("[phone: Lu, 21:14]") == 1


def test_an_ending_is_remembered(tmp_path: Path) -> None:
    """An ending that is reached counts as met."""
    _talked(tmp_path, ["1", "", "", ""])
    assert Store(tmp_path).met(story().id) == {"end"}


def test_one_may_step_back(tmp_path: Path) -> None:
    """`back` passes over what showed nothing, also from an ending, and stops at the beginning."""
    told = _talked(tmp_path, ["1", "", "", "b", "back", "b", "b", "b"])
    assert told.count("[phone: Lu, 21:14]") == 2
    assert told.count("| Wet again.") == 2
    assert told.endswith("This is where the story begins.\nYour place is kept.")


def test_words_do_what_they_say(tmp_path: Path) -> None:
    """`stats` lists what is shown with its meaning, `help` the words, `quit` leaves."""
    told = _talked(tmp_path, ["stats", "help", "quit", "1"])
    assert "Confidence  20 of 100  Belief that one may ask." in told
    assert "It has not moved yet." in " ".join(told.split())
    assert "back, b" in told
    assert "[phone" not in told


def test_stats_say_what_moved_them_last(tmp_path: Path) -> None:
    """The change in a plain word, and the author's line."""
    told = " ".join(_talked(tmp_path, ["1", "stats"]).split())
    assert "Last change: grew by 5. You sat." in told
    assert (
        "Energy 47 of 100 What company costs or gives back: crowds, rest, good talk. Last change: spent 3."
        in told
    )


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("7", "Type a number from 1 to 2, or help."),
        ("", "Type a number from 1 to 2, or help."),
        ("\x1b[31m", "Type a number from 1 to 2, or help."),
        ("2", "That is closed: Your throat is dry. Needed: Confidence."),
        ("sing", "That is closed: Your throat is dry. Needed: Confidence."),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(tmp_path: Path, typed: str, answer: str) -> None:
    """Nothing that is typed is an error; the reader is told what would do."""
    assert f"{answer}\nYour place is kept." in _talked(tmp_path, [typed])


def test_where_nothing_can_fall_it_is_as_where_nothing_is_open(tmp_path: Path) -> None:
    """No luck is offered and Enter does not let it fall; one may step back."""
    told = _talked(tmp_path, ["1", "", "back", "2"], Playthrough(boat()))
    assert say("terminal.see_luck") not in told
    assert told.count("A boat.") == 2
    assert "*** Far" in told


def test_a_save_that_fails_is_said(tmp_path: Path) -> None:
    """Where nothing can be written the game goes on, says so, and does not claim a place is kept."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    told = _talked(tmp_path / "file", ["1"])
    assert "could not be kept" in told
    assert "[phone: Lu, 21:14]" in told
    assert "Your place is kept." not in told


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(["1", "2", "", "b", "s", "h", "sit", "x", "q"]) | st.text(max_size=5)))
def test_whatever_is_typed_something_sensible_is_said(typed: list[str]) -> None:
    """No input ends in an error, and no line commands the terminal."""
    with TemporaryDirectory() as folder:
        told = _talked(Path(folder), typed)
    assert all(char.isprintable() or char == "\n" for char in told)


@given(st.text(alphabet="ab 向上，😀\u0301", max_size=60), st.integers(8, 30))
def test_rows_are_never_wider_than_the_terminal(text: str, width: int) -> None:
    """No row is too wide unless it is one word, nothing but spaces is lost, and each row has its indent."""
    rows = wrap(text, width, first="- ", later="  ").split("\n")
    assert rows[0].startswith("-")
    for row in rows:
        assert columns(row) <= width or " " not in row[2:].strip()
    assert "".join(row[2:] for row in rows).replace(" ", "") == text.replace(" ", "")


def test_chinese_takes_two_columns() -> None:
    """A row of Chinese breaks between characters, at half as many."""
    assert wrap("向上社交向上社交", 8) == "向上社交\n向上社交"


def test_commands_to_the_terminal_are_taken_out() -> None:
    """A story from a stranger cannot move the cursor or turn the colours on."""
    assert clean("a\x1b[2Jb\x07\u202e") == "a [2Jb  "


def test_names_are_asked_for_before_a_story_begins(tmp_path: Path) -> None:
    """One after the other; Enter alone is the usual name; unseen signs are left out; kept with the place."""
    typed, written = iter(["  Mei\u202e ", "", "1"]), list[str]()
    talk = Talk(Store(tmp_path), Playthrough(grown()), 3, lambda: next(typed, None), written.append)
    talk.run()
    said = "\n".join(written)
    assert "What is your sister called?\nType a name, or only Enter for Lan." in said
    assert "— Monday in Qufu" in said
    assert "1. Ask about Mei\n" in said
    assert "Lu: “You again, Miss An. Mei was here.”" in said
    kept = Store(tmp_path).load(grown())
    assert kept is not None
    assert dict(kept.playthrough.telling.names) == {"sister": "Mei"}


def test_a_code_is_given_and_gone_on_from(tmp_path: Path) -> None:
    """`code` says it on one line; with a code behind it one stands there, and the place is kept."""
    play = Playthrough(story()).take("sit")
    code = code_of(play, 9)
    told = _talked(tmp_path, ["code"], play)
    assert f"The code of this play: {code_of(play, 7)}\nTo go on from a code, type code and the code." in told
    told = _talked(tmp_path, [f"CODE {code.lower()}"])
    assert told.endswith("  | (not sent) Hi\n\n(Enter: read on)\nYour place is kept.")
    kept = Store(tmp_path).load(story())
    assert kept is not None
    assert (kept.playthrough.steps, kept.seed) == (play.steps, 9)


def test_what_is_wrong_with_a_code_is_said(tmp_path: Path) -> None:
    """Mistyped, of another story, with a sign that would command the terminal: the play stays where it is."""
    code = code_of(Playthrough(lake()), 1)
    told = " ".join(_talked(tmp_path, ["code 1PE9", f"code {code}", f"code {code}7", "code \x1b[2J"]).split())
    for piece in (
        "This is too short: a part of the code is missing.",
        "This is a code of another story.",
        "A letter is wrong, missing or too many: compare it with the code.",
        "U+001B is in no code. A code has digits, and letters without U.",
    ):
        assert piece in told
    assert Store(tmp_path).load(story()) is None


def test_a_code_of_another_edition_is_followed_as_far_as_it_goes(tmp_path: Path) -> None:
    """What has changed is said first; the names that were typed stay."""
    code = code_of(Playthrough(story()).take("sit"), 9)
    told = _talked(tmp_path, [f"code {code}"], Playthrough(without_sitting()))
    said = " ".join(told.split())
    assert "in the scene `bench` it no longer has what was taken. You go on from there." in said
    kept = Store(tmp_path).load(without_sitting())
    assert kept is not None
    assert kept.playthrough.steps == ()


def without_sitting() -> Scenario:
    """The same story in which one cannot sit down."""
    text = STORY.replace("      sit:\n        text: Sit down", "      stand:\n        text: Stand")
    scenario = load(Source("bench.yaml", text)).scenario
    assert scenario is not None
    return scenario
