"""Words, names and alternatives in another language: a translator may choose wordings and parts of words."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import Loaded, Translation, load
from game.loader.passages import passages
from game.story import begin
from game.story.page import page
from game.story.slots import WordValue
from tests.loader.small import STORY
from tests.loader.test_alternatives import HEAD

LINE = '"{hero.They} came{asked ? again}, {call}, with {sister}."'
VISITS = '{if: visits(gate) == 1, text: "{~ Lu nods | Lu waits}."}'
GROWN = (
    STORY.replace("upward: 1\n", "upward: 1.1\n")
    .replace("start: gate\n", f"{HEAD}start: gate\n")
    .replace("You stand at the gate.\n", f"{LINE}\n      - {VISITS}\n")
)
SOURCE = "{hero.They} came{asked ? again}, {call}, with {sister}."


def german(*texts: tuple[str, str, str]) -> Loaded:
    """The story with these texts: key, source and what stands for it."""
    entries = "\n".join(
        f'msgctxt "{key}"\nmsgid "{source}"\nmsgstr "{said}"\n' for key, source, said in texts
    )
    head = 'msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    return load(
        Source("small.yaml", GROWN),
        translation=Translation(language="de", name="de.po", content=(head + entries).encode()),
    )


def shown(loaded: Loaded) -> list[str]:
    """The lines of the first page."""
    assert loaded.scenario is not None
    return [str(line.text) for line in page(loaded.scenario, begin(loaded.scenario)).lines]


def told(loaded: Loaded) -> list[str]:
    """What is said of it, but that texts are not translated."""
    return [one.message for one in loaded.diagnostics if one.rule != "UP911"]


def test_every_word_and_name_is_a_text() -> None:
    """Under a key that says where it stands; after the flags' place in the file, before the scenes."""
    made = load(Source("small.yaml", GROWN)).scenario
    assert made is not None
    found = {passage.key: passage.written for passage in passages(made)}
    assert {key: words for key, words in found.items() if key.startswith(("words.", "names."))} == {
        "words.call.an": "An",
        "words.call.miss": "Miss An",
        "words.hero.she.they": "she",
        "words.hero.he.they": "he",
        "words.hero.she.them": "her",
        "words.hero.he.them": "him",
        "names.sister.ask": "What is your sister called?",
        "names.sister.start": "Lan",
    }
    assert found["scenes.gate.lines.1"] == SOURCE
    assert found["scenes.gate.lines.2"] == "{~ Lu nods | Lu waits}."


def test_translated_words_are_shown_in_every_text() -> None:
    """In those that are translated and in those that are not."""
    words = [
        ("words.call.an", "An", "Änne"),
        ("words.hero.she.they", "she", "sie"),
        ("names.sister.start", "Lan", "Lena"),
    ]
    made = german(*words)
    assert told(made) == []
    assert shown(made)[0] == "Sie came, Änne, with Lena."
    assert made.scenario is not None
    assert [
        slot.parts["they"]
        for slot in made.scenario.slots
        if isinstance(slot, WordValue) and slot.id == "hero"
    ] == [("sie", "he")]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("{call}, {sister} und {hero.them}{asked ? wieder}.", "An, Lan und her."),
        (
            "{call} und {sister}: {hero == she ? gegangene | gegangener}, {hero.they}.",
            "An und Lan: gegangene, she.",
        ),
        ("{asked ? Wieder kam | Es kam} {hero.they}{~  , | ;} {call} mit {sister}.", None),
    ],
)
def test_a_translator_may_choose_otherwise(said: str, read: str | None) -> None:
    """Other wordings, other conditions, another part of the same word."""
    made = german(("scenes.gate.lines.1", SOURCE, said))
    assert told(made) == []
    assert read is None or shown(made)[0] == read


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("{hero.They} kam mit {sister}.", "it lacks {call}"),
        ("{call} kam mit {sister}.", "it lacks {hero.They}"),
        ("{hero.They}, {call}, {sister}, {price}.", "it has {price}"),
        ("{hero.They}, {call}, {sister}: {aksed ? wieder}.", "there is no stat or flag called “aksed”"),
        ("{hero.They}, {call}, {sister}: {asked ? | wieder}.", "no words stand after the ?"),
        ("{hero}, {call}, {sister}.", "“hero” has parts"),
        ("{hero.They}, {call}, {sister}: {visits(gate) > 4 ? oft}.", "counted only up to 2"),
        (
            "{hero.They}, {call}, {sister}: {asked ? *wieder*}.",
            "it emphasises one place, and its source nothing",
        ),
    ],
)
def test_what_a_translation_may_not(said: str, why: str) -> None:
    """Then the source is shown, and the translator is told why."""
    made = german(("scenes.gate.lines.1", SOURCE, said))
    assert len(told(made)) == 1
    assert why in told(made)[0]
    assert shown(made)[0] == "She came, An, with Lan."


def test_a_name_is_short_in_every_language() -> None:
    """At most 24 letters."""
    made = german(("names.sister.start", "Lan", "Annegret von den sieben Hügeln"))
    assert "at most 24 letters" in told(made)[0]
    assert shown(made)[0] == "She came, An, with Lan."


def test_the_words_of_a_word_have_no_marks() -> None:
    """They are put in as they stand."""
    made = german(("words.call.an", "An", "{asked ? a | b}"))
    assert "would be shown as it stands" in told(made)[0]


def test_the_longest_wording_has_to_have_room() -> None:
    """Of a choice, in letters of the author's and in columns of a translation."""
    wide = "{asked ? " + "w" * 100 + " | kurz}"
    made = german(("scenes.gate.choices.wait.text", "Wait", wide))
    assert [one.rule for one in made.diagnostics if one.rule != "UP911"] == ["UP913"]
    fits = "{asked ? " + "w" * 60 + " | " + "v" * 60 + "}"
    assert told(german(("scenes.gate.choices.wait.text", "Wait", fits))) == []
