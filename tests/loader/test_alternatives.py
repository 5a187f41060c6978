"""Words that depend on what holds, and words that vary: read, shown, and written back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from game.diagnostics import Severity, Source
from game.loader import load
from game.loader.collector import Collector
from game.loader.context import Context, context_of
from game.loader.marks import emphases, values, written
from game.loader.nodes import Scalar
from game.loader.prose import prose
from game.story import begin
from game.story.scenario import Ending
from game.story.telling import Telling
from game.story.text import Alternative, Run, Text
from tests.loader.small import STORY

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = """\
constants: {price: 300}
words:
  call: {start: an, values: {an: An, miss: Miss An}}
  hero: {start: she, values: {she: {they: she, them: her}, he: {they: he, them: him}}}
names:
  sister: {ask: "What is your sister called?", start: Lan}
"""
_MADE = load(
    Source(
        "small.yaml",
        STORY.replace("upward: 1\n", "upward: 1.1\n").replace("start: gate\n", f"{HEAD}start: gate\n"),
    )
).scenario
assert _MADE is not None
MADE = _MADE
START = begin(MADE).values
ASKED = (40, 1, 1, 1, 1)  # confidence, nerve, asked, call, hero


def context() -> Context:
    """A fresh one for each text."""
    return context_of(MADE, Collector(Source("words", "")))


def text(words: str) -> Text:
    """The text of words about which nothing is said but advice."""
    where = context()
    made = prose(where, Scalar(words, 0, 0, 0, 0, plain=False), "a line")
    assert not where.notes.failed, where.notes.found
    return made


def said(words: str, at: Sequence[int] = START, telling: Telling | None = None) -> str:
    """What a reader reads of words."""
    return str(text(words).filled(at, telling or Telling()))


@pytest.mark.parametrize(
    ("words", "first", "then"),
    [
        ("Come, {call}.", "Come, An.", "Come, Miss An."),
        ("{hero.They} saw {hero.them}.", "She saw her.", "He saw him."),
        ("It is {price}, and {sister} has {confidence}.", "It is 300, and Lan has 40.", None),
        ("{asked ? Again | First}, {call}.", "First, An.", "Again, Miss An."),
        ("You {asked ? lean, {call} | sit}.", "You sit.", "You lean, Miss An."),
        ("You sit {asked ? down}.", "You sit.", "You sit down."),
        ("You {asked ? slowly} sit.", "You sit.", "You slowly sit."),
        ("{asked ? Slowly,} you sit.", "you sit.", "Slowly, you sit."),
        ("You sit{asked ? , slowly,} down.", "You sit down.", "You sit, slowly, down."),
        ("You sit {asked ? down}", "You sit", "You sit down"),
        ("你{asked ? 又}来了。", "你来了。", "你又来了。"),
        ("{asked ? Really? Yes. | No.} So.", "No. So.", "Really? Yes. So."),
        (r"A {asked ? \| bar | {{ brace} or \*.", "A { brace or *.", "A | bar or *."),
        ("{call == miss ? Miss | An} {hero != she ? he | she}", "An she", "Miss he"),
        ("{ asked ?  wide   |  wider  }", "wider", "wide"),
    ],
)
def test_words_say_what_holds(words: str, first: str, then: str | None) -> None:
    """Before anybody asked, and after; a part that is left out takes its space along."""
    assert said(words) == first
    assert then is None or said(words, ASKED) == then


def test_words_that_vary_are_the_same_each_time_they_are_told_alike() -> None:
    """By the seed; and each wording comes up."""
    words = "Lu {~ nods | waits a moment | looks up}."
    told = [said(words, START, Telling(seed=seed)) for seed in range(40)]
    assert set(told) == {"Lu nods.", "Lu waits a moment.", "Lu looks up."}
    assert told == [said(words, START, Telling(seed=seed)) for seed in range(40)]


def test_emphasis_goes_round_an_alternative_or_inside() -> None:
    """It is that of the words that are shown."""
    inside = text("So {asked ? *again* | first}, *{call} {asked ? now | then}*.")
    assert inside.filled(ASKED).runs == (
        Run("So "),
        Run("again", emphasis=True),
        Run(", "),
        Run("Miss An", emphasis=True),
        Run(" ", emphasis=True),
        Run("now", emphasis=True),
        Run("."),
    )


def test_a_name_that_was_typed_is_shown() -> None:
    """Else the one it starts with."""
    assert said("{sister}, {sister}!", START, Telling(names={"sister": "Mei"})) == "Mei, Mei!"
    assert said("{sister}!", START, Telling(names={"sister": ""})) == "Lan!"


def test_the_longest_is_what_limits_are_held_against() -> None:
    """Of each alternative, and of each word."""
    longest = text("{asked ? Ja | Nein}, {call}, {~ a | bbb | cc} {confidence}{asked ? !}").longest()
    assert str(longest) == "Nein, Miss An, bbb {confidence}!"
    assert text("Plain.").longest() == text("Plain.")


def test_what_a_translation_must_have() -> None:
    """Each name once, whichever part of a word is shown."""
    made = text("{hero.They} {asked ? *saw* {hero.them} | heard {call}} {price} {sister} {confidence}")
    assert values(made) == {
        "hero": "{hero.them}",
        "call": "{call}",
        "price": "{price}",
        "sister": "{sister}",
        "confidence": "{confidence}",
    }
    assert emphases(made) == 1


def test_a_text_without_marks_is_one_run() -> None:
    """As before."""
    assert text("You stand at the gate.") == Text((Run("You stand at the gate."),))
    assert text("One | two ? three ~ four.") == Text((Run("One | two ? three ~ four."),))


LETTERS = st.text("abc ?~.,|*{才", min_size=1, max_size=8)
PLAIN = LETTERS.map(lambda words: words.replace("{", "{{").replace("*", r"\*"))
VALUE = st.sampled_from(("{call}", "{hero.they}", "{hero.Them}", "{price}", "{sister}", "{confidence}"))
CONDITION = st.sampled_from(
    ("asked", "not asked", "confidence > 50", "call == miss", "visited(gate) or asked")
)


def _whole(parts: list[str]) -> str:
    return "".join(parts)


INSIDE = st.lists(
    st.one_of(PLAIN.map(lambda words: words.replace("|", r"\|")), VALUE), min_size=1, max_size=3
)
WORDING = INSIDE.map(_whole).map(str.strip).filter(bool)
EMPHASISED = WORDING.map(lambda words: f"*{words}*")


@st.composite
def _alternative(draw: st.DrawFn) -> str:
    either = st.one_of(WORDING, EMPHASISED)
    if draw(st.booleans()):
        return "{~ " + " | ".join(draw(st.lists(either, min_size=2, max_size=4))) + "}"
    condition = draw(CONDITION)
    return f"{{{condition} ? " + " | ".join(draw(st.lists(either, min_size=1, max_size=2))) + "}"


PROSE = st.lists(st.one_of(PLAIN, VALUE, _alternative()), min_size=1, max_size=6).map(_whole)


@given(PROSE)
@example("{asked ? *a* | *b*}*c*")
@example("*{asked ? a | b}*{~ *c* | d}")
def test_what_is_read_and_written_back_reads_the_same(words: str) -> None:
    """For any words that can be read."""
    where = context()
    made = prose(where, Scalar(words, 0, 0, 0, 0, plain=False), "a line")
    assume(not where.notes.failed)
    again = written(made)
    assert joined(text(again)) == joined(made)
    assert written(text(again)) == again


def joined(made: Text) -> Text:
    """The runs with neighbours that are alike put together."""
    runs: list[Run] = []
    for run in made.runs:
        last = runs[-1] if runs else None
        if last is not None and _alike(last, run):
            runs[-1] = Run(last.words + run.words, run.emphasis, alternative=run.alternative)
        else:
            runs.append(run)
    return Text(tuple(runs))


def _alike(one: Run, other: Run) -> bool:
    put_in = one.slot is not None or one.said or other.slot is not None or other.said
    return not put_in and (one.emphasis, one.alternative) == (other.emphasis, other.alternative)


@given(st.lists(st.one_of(st.sampled_from(("You ", ", and ", " so ", ".")), VALUE), min_size=1, max_size=6))
def test_words_without_alternatives_are_written_as_they_were(parts: list[str]) -> None:
    """To the letter."""
    assert written(text("".join(parts))) == "".join(parts)


@pytest.mark.parametrize(
    "words",
    [
        "You {asked ? lean | sit}, and {hero.they} {~ nods | waits | looks up}.",
        "*So {asked ? {call} | first} now*, {sister}.",
        r"A {asked ? bar \| | {{ brace} \* {{ {price}.",
        "{asked ? *again* | first} and {asked ? on}",
    ],
)
def test_alternatives_are_written_as_they_were(words: str) -> None:
    """To the letter, where one blank stands around each sign."""
    assert written(text(words)) == words


@given(
    PROSE,
    st.tuples(
        st.integers(0, 100), st.integers(0, 3), st.integers(0, 1), st.integers(0, 1), st.integers(0, 1)
    ),
    st.integers(),
)
def test_one_wording_of_each_alternative_is_shown(words: str, at: tuple[int, ...], seed: int) -> None:
    """Filling never fails, leaves nothing in braces, and shows the runs of one wording."""
    where = context()
    made = prose(where, Scalar(words, 0, 0, 0, 0, plain=False), "a line")
    assume(not where.notes.failed)
    shown = made.filled(at, Telling(seed=seed))
    assert all(run.fixed and run.words for run in shown.runs)
    kept = [run for run in made.runs if run.alternative is None or _is_shown(run.alternative, at, seed)]
    blanks = sum(run.words == " " for run in kept)
    assert len(kept) - blanks <= len(shown.runs) <= len(kept)
    assert len(str(shown)) <= len(str(made.longest()))  # where numbers stand as `{confidence}`


def _is_shown(of: Alternative, at: tuple[int, ...], seed: int) -> bool:
    if of.condition is None:
        return of.branch == Telling(seed=seed).pick(of.number, of.of)
    return of.branch == (0 if of.condition.test(at) else 1)


@given(st.text("{}|~?* as:kedcl.!\\\n", max_size=30))
def test_whatever_stands_in_braces_is_read_or_told(words: str) -> None:
    """Reading never fails; what is an error says so, and all else can be shown."""
    where = context()
    made = prose(where, Scalar(words, 0, 0, 0, 0, plain=False), "a line")
    if not where.notes.failed:
        made.filled(START)
        made.longest()
        made.unfilled()
    assert all(one.hint for one in where.notes.found if one.severity is Severity.ERROR)


@pytest.mark.parametrize(("version", "shown"), [("1", "{who ? me | you}"), ("1.1", "you")])
def test_a_title_of_the_first_version_keeps_its_braces(version: str, shown: str) -> None:
    """A file that was whole stays so; with version 1.1 its braces choose."""
    text = STORY.replace("upward: 1\n", f"upward: {version}\n").replace(
        "asked: false", "asked: false\n  who: false"
    )
    made = load(Source("small.yaml", text.replace("title: Inside", 'title: "{who ? me | you}"'))).scenario
    assert made is not None
    ending = made.scenes["hall"].then
    assert isinstance(ending, Ending)
    assert str(ending.title.filled(begin(made).values)) == shown


@pytest.mark.parametrize("words", ["{~ a | b}", "{asked ? a | b}", "{hero.they}"])
def test_where_nothing_is_filled_in_no_words_are_chosen(words: str) -> None:
    """In a story's title, and it is told."""
    text = STORY.replace("upward: 1\n", "upward: 1.1\n").replace("title: The gate", f'title: "{words}"')
    assert [one.rule for one in load(Source("small.yaml", text)).diagnostics] == ["UP614"]
