"""What stands in braces is put in when it is read: words, parts, names, alternatives, varying wording."""

from __future__ import annotations

from game.expressions import Kind, Name, Names, condition, parse
from game.story.telling import Telling
from game.story.text import Alternative, Run, Text

NUMB = parse("tired", Names({"tired": Name("tired", 0, Kind.TRUTH)}, {}), Kind.TRUTH)


def alternatives(*branches: str, on: bool, emphasis: bool = False) -> list[Run]:
    """Runs of one alternative: on the flag in slot 0, or varying."""
    assert not hasattr(NUMB, "rule")
    holds = condition("tired", NUMB) if on else None
    return [
        Run(words, emphasis, alternative=Alternative(0, at, len(branches), holds))
        for at, words in enumerate(branches)
        if words
    ]


def test_a_value_that_is_a_word_is_shown_by_its_word() -> None:
    """The number in the slot chooses among what is said; emphasis stays."""
    text = Text((Run("Hello, "), Run("{call}", emphasis=True, slot=1, said=("An", "Miss An"))))
    assert str(text.filled((0, 1))) == "Hello, Miss An"
    assert text.filled((0, 0)).runs == (Run("Hello, "), Run("An", emphasis=True))
    assert str(text.unfilled()) == "Hello, …"


def test_a_constant_is_its_number_wherever_it_is_shown() -> None:
    """Where nobody stands as well: it depends on nothing."""
    text = Text((Run("It costs "), Run("{price}", said=("300",))))
    assert str(text.filled(())) == str(text.unfilled()) == "It costs 300"
    assert str(text) == "It costs {price}"


def test_a_name_is_what_was_typed_or_else_the_usual_one() -> None:
    """An empty name is none."""
    text = Text((Run("{sister}", said=("Lan",), name="sister"), Run(" waits.")))
    assert str(text.filled((), Telling({"sister": "Mei"}))) == "Mei waits."
    assert str(text.filled((), Telling({"sister": ""}))) == "Lan waits."
    assert str(text.filled(())) == "Lan waits."
    assert str(text.unfilled()) == "… waits."


def test_one_wording_is_shown_while_a_condition_holds_and_the_other_else() -> None:
    """Without other words nothing is shown; where nobody stands, three dots."""
    text = Text((Run("You "), *alternatives("lean", "sit", on=True), Run(".")))
    assert [str(text.filled((value,))) for value in (1, 0)] == ["You lean.", "You sit."]
    lone = Text((Run("You sit"), *alternatives(" down", on=True), Run(".")))
    assert [str(lone.filled((value,))) for value in (1, 0)] == ["You sit down.", "You sit."]
    assert str(lone.unfilled()) == "You sit…."


def test_a_value_may_stand_inside_a_wording() -> None:
    """It is filled in, and belongs to its wording."""
    of = alternatives("x", "y", on=True)[0].alternative
    text = Text((Run("{energy}", slot=1, alternative=of), *alternatives("", "nothing", on=True)))
    assert [str(text.filled((value, 7))) for value in (1, 0)] == ["7", "nothing"]


def test_wording_varies_by_seed_scene_visit_and_line_and_by_nothing_else() -> None:
    """The same page is told the same way each time it is looked at; all wordings come about."""
    text = Text((*alternatives("nods", "waits", "", on=False), Run(".")))
    told = [str(text.filled((), Telling(seed=seed, scene="gate"), "3")) for seed in range(60)]
    assert told == [str(text.filled((9,), Telling(seed=seed, scene="gate"), "3")) for seed in range(60)]
    assert set(told) == {"nods.", "waits.", "."}
    for scene, visit, line in (("hall", 1, "3"), ("gate", 2, "3"), ("gate", 1, "4")):
        tellings = [Telling({}, seed, scene, visit) for seed in range(60)]
        assert told != [str(text.filled((), telling, line)) for telling in tellings]


def test_every_wording_is_known_to_walks() -> None:
    """All ways it may read, with conditions as they hold there; two alternatives are joined in every way."""
    more = [Run(w, alternative=Alternative(1, at, 2)) for at, w in enumerate(("now", "then"))]
    text = Text((*alternatives("nods", "waits", on=False), Run(" "), *more))
    assert [str(each) for each in text.wordings(())] == ["nods now", "nods then", "waits now", "waits then"]
    assert [str(each) for each in Text(tuple(alternatives("a", "b", on=True))).wordings((0,))] == ["b"]


def test_what_is_fixed_is_not_copied() -> None:
    """Prose without braces is itself when it is filled in: pages are made often."""
    text = Text((Run("Plain "), Run("words", emphasis=True)))
    assert text.filled((1, 2)) is text
    assert text.unfilled() is text
