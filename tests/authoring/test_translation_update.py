"""A translation brought up to a story that has changed: what stays, what is looked at again, what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import define, evolve, field
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.translation.counts import counts
from game.authoring.translation.texts import program_texts, story_texts
from game.authoring.translation.update import Refused, Updated, updated
from game.diagnostics import Source
from game.loader import Translation, load
from game.words.po_file import PoFile, parse_po
from game.words.po_write import po_text
from tests.words.msgfmt import msgfmt_takes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.story import Scenario
    from game.words.po_lines import Entry

HEAD = """\
upward: 1
title: The queue
protagonist: lu
characters:
  lu: {name: Lu, look: wenzhu}
stats:
  confidence: 40
"""
LINES = {
    "gate": [
        "You stand at the gate.",
        "Nobody looks at you.",
        "You have {confidence} and *hope*.",
        "A bell.",
    ],
    "hall": ["The hall is full of coats.", "A bell.", "Somebody waves, not at you."],
}
CHOICES = {"ask": "Ask the way to the hall", "wait": "Wait for somebody to look"}


@define
class Draft:
    """A story as an author changes it."""

    lines: dict[str, list[str]] = field(factory=lambda: {scene: list(each) for scene, each in LINES.items()})
    choices: list[str] = field(factory=lambda: [*CHOICES])
    words: dict[str, str] = field(factory=lambda: dict(CHOICES))

    def scenario(self) -> Scenario:
        """The story as it is loaded."""
        first, last = self.lines
        ways = "".join(f"      {id_}: {{text: {self.words[id_]}, goto: {last}}}\n" for id_ in self.choices)
        text = f"{HEAD}start: {first}\nscenes:\n{self._scene(first)}    choices:\n{ways}"
        text += f"{self._scene(last)}    ending: {{title: Inside, tone: warm}}\n"
        loaded = load(Source("queue.yaml", text))
        assert loaded.scenario is not None, loaded.diagnostics
        self.text = text
        return loaded.scenario

    text: str = ""

    def _scene(self, id_: str) -> str:
        lines = "".join(f'      - "{line}"\n' for line in self.lines[id_])
        return f"  {id_}:\n    place: campus_gate\n" + (f"    lines:\n{lines}" if lines else "")


def german(texts: Sequence[Entry]) -> list[Entry]:
    """Each text translated into words that no other has."""
    return [evolve(text, translated=(f"DE {text.key}: {text.source}",)) for text in texts]


def whole() -> PoFile:
    """The first draft, all of it translated, and a translator's remark."""
    texts = german(story_texts(Draft().scenario()))
    texts[0] = evolve(texts[0], remarks=(" die Schlange?",))
    return parse_po(po_text("de", texts).encode(), "de.po")


def up(draft: Draft, old: PoFile | None = None) -> tuple[Updated, PoFile]:
    """A file brought up to a draft, and read again."""
    done = updated(story_texts(draft.scenario()), old or whole(), "de")
    assert isinstance(done, Updated)
    return done, parse_po(done.text.encode(), "de.po")


def kept(file: PoFile) -> set[tuple[str, ...]]:
    """All translations of a file, those of texts that are gone as well."""
    return {entry.translated for entry in (*file.texts, *file.obsolete) if entry.translated}


def test_nothing_changes_where_nothing_has_changed() -> None:
    """The file is the same to the byte, and so is one brought up twice."""
    old = whole()
    done, new = up(Draft(), old)
    assert (done.fuzzy, done.missing, done.gone) == (0, 0, 0)
    assert updated(story_texts(Draft().scenario()), new, "de") == done
    assert new.texts == old.texts
    assert new.texts[0].remarks == (" die Schlange?",)


def test_a_typo_marks_its_line_and_keeps_the_source_before() -> None:
    """And no other; it is not shown until somebody has looked, as the story is not either."""
    draft = Draft()
    draft.lines["gate"][1] = "Nobody looks at you"
    done, new = up(draft)
    (changed,) = [entry for entry in new.texts if entry.fuzzy]
    assert (changed.key, changed.previous) == ("scenes.gate.lines.2", "Nobody looks at you.")
    assert changed.translated == ("DE scenes.gate.lines.2: Nobody looks at you.",)
    assert (done.fuzzy, done.missing, done.gone) == (1, 0, 0)
    draft.lines["gate"][1] = "Nobody looks at you!"
    again = next(entry for entry in up(draft, new)[1].texts if entry.fuzzy)
    assert again.previous == "Nobody looks at you."  # of which it is a translation


def test_a_typo_in_a_line_that_has_moved() -> None:
    """It is known by its likeness, and the new line before it is not taken for it."""
    draft = Draft()
    draft.lines["gate"][:2] = [
        "A dog barks somewhere behind.",
        "You stand at the gate.",
        "Nobody looks at yuo.",
    ]
    new = up(draft)[1]
    by_key = {entry.key: entry for entry in new.texts}
    assert by_key["scenes.gate.lines.1"].translated == ()
    assert not by_key["scenes.gate.lines.2"].fuzzy
    assert by_key["scenes.gate.lines.3"].translated == ("DE scenes.gate.lines.2: Nobody looks at you.",)
    assert by_key["scenes.gate.lines.3"].fuzzy


def test_a_choice_with_other_words_is_looked_at_again() -> None:
    """Its id is the same, whatever it says."""
    draft = Draft(words={**CHOICES, "wait": "Go home"})
    (changed,) = [entry for entry in up(draft)[1].texts if entry.fuzzy]
    assert (changed.key, changed.previous) == ("scenes.gate.choices.wait.text", CHOICES["wait"])


def test_what_is_gone_is_kept_and_comes_back() -> None:
    """As obsolete, with its translation, from where it is taken when the author puts it back."""
    draft = Draft()
    line = draft.lines["hall"].pop(0)
    done, new = up(draft)
    assert done.gone == 1
    assert [entry.source for entry in new.obsolete] == [line]
    draft.lines["hall"].insert(1, line)
    done, again = up(draft, new)
    assert (done.fuzzy, done.missing, again.obsolete) == (0, 0, ())


def test_scenes_and_choices_in_another_order_lose_nothing() -> None:
    """A scene with another id neither."""
    draft = Draft(choices=["wait", "ask"])
    draft.lines = {"yard": draft.lines["gate"], "hall": draft.lines["hall"]}
    done, new = up(draft)
    # Of its choices only the words say which they are, and those are the same.
    assert (done.fuzzy, done.missing, done.gone) == (0, 0, 0)
    assert new.obsolete == ()


@pytest.mark.parametrize(
    "broken",
    [
        'msgctxt "title"\nmsgid "The queue"\nmsgstr "x\n',
        "<<<<<<< mine\n",
        'msgctxt "title"\nmsgid "The queue"\nmsgstr "Die andere"\n',
    ],
)
def test_nothing_is_written_where_something_would_be_lost(broken: str) -> None:
    """A broken entry, a conflict of versions, a text translated twice: it is said where."""
    text = po_text("de", whole().texts)
    done = updated(story_texts(Draft().scenario()), parse_po(f"{text}\n{broken}".encode(), "de.po"), "de")
    assert isinstance(done, Refused)
    assert done.why[0].startswith("de.po, line ")


def test_what_msgmerge_keeps_of_texts_that_are_gone_is_kept() -> None:
    """Its lines begin with `#~`, those before the change with `#~|`; the head stays as a program wrote it."""
    gone = '# old\n#, fuzzy\n#~| msgid "Older"\n#~ msgctxt "x"\n#~ msgid "Old"\n#~ msgstr "Alt"\n'
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Generator: Poedit 3\\n"\n'
    done, new = up(Draft(), parse_po(f"{head}\n{gone}\n# the end\n".encode(), "de.po"))
    assert done.text.startswith(head)
    assert done.text.endswith(f"\n{gone}\n# the end\n")
    assert [entry.translated for entry in new.obsolete] == [("Alt",)]


def test_a_plural_that_is_half_done_keeps_the_half() -> None:
    """One form is translated and the other not yet: nothing of it goes, and it counts as missing."""
    wanted = [text for text in program_texts() if text.plural][:2]
    half = evolve(wanted[0], translated=("eine halbe", ""))
    file = parse_po(po_text("de", [half, wanted[1]]).encode(), "de.po")
    done = updated(wanted, file, "de")
    assert isinstance(done, Updated)
    assert 'msgstr[0] "eine halbe"\nmsgstr[1] ""\n' in done.text
    assert (done.translated, done.fuzzy, done.missing) == (0, 0, 2)
    assert counts(wanted, file).missing == 2


_SCENES = st.sampled_from(["gate", "hall"])
_PLACE = st.integers(0, 9)


def _at(lines: list[str], place: int) -> int:
    return place % len(lines) if lines else 0


@st.composite
def edits(draw: st.DrawFn, *, words: bool) -> Draft:
    """A draft after edits: lines put in, moved, changed places, choices too; `words`: typos, lines out."""
    draft = Draft()
    kinds = ["insert", "move", "swap", "choices"] + (["typo", "out", "choice"] if words else [])
    for kind in draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=5)):
        scene, other = draw(_SCENES), draw(_SCENES)
        lines, target = draft.lines[scene], draft.lines[other]
        at, to = _at(lines, draw(_PLACE)), _at(target, draw(_PLACE))
        match kind:
            case "insert":
                lines.insert(at, f"New: {draw(st.text('abcdefgh ', max_size=8))}.")
            case "move" if lines:
                target.insert(to, lines.pop(at))
            case "swap" if lines:
                lines[0], lines[at] = lines[at], lines[0]
            case "typo" if lines:
                lines[at] = lines[at].replace("a", "4", 1) + "!"
            case "out" if lines:
                del lines[at]
            case "choices":
                draft.choices.reverse()
            case "choice":
                draft.words["ask"] += "?"
            case _:
                pass
    return draft


@given(draft=edits(words=True))
def test_no_edit_loses_a_translation(draft: Draft) -> None:
    """Whatever the author does, every translation is still in the file."""
    old = whole()
    assert kept(up(draft, old)[1]) == kept(old)


@given(draft=edits(words=False))
def test_what_says_the_same_stays_translated(draft: Draft) -> None:
    """Lines put in, moved and changed places leave nothing to look at again, and the story shows it."""
    done, new = up(draft)
    assert (done.fuzzy, done.gone) == (0, 0)
    assert all(entry.translated for entry in new.texts if not entry.source.startswith("New: "))
    assert all(entry.translated[0].endswith(f": {entry.source}") for entry in new.texts if entry.translated)
    german = Translation(language="de", name="de.po", content=done.text.encode())
    shown = load(Source("queue.yaml", draft.text), translation=german).scenario
    assert shown is not None
    lines = [str(line.text) for scene in shown.scenes.values() for line in scene.lines]
    assert all(line.startswith(("DE ", "New: ")) for line in lines)


_PIECES = st.sampled_from(
    [
        "msgid ",
        "msgstr ",
        "msgctxt ",
        "#, fuzzy\n",
        "#~ ",
        "#| ",
        "# ",
        '"',
        "\n",
        "\n\n",
        "\\",
        "[0]",
        "\r",
        "é",
    ]
)


@given(data=st.data())
def test_a_file_of_any_pieces_is_brought_up_or_refused(data: st.DataObject) -> None:
    """Put in and taken out anywhere: no exception, and of what could be read nothing is lost."""
    po = po_text("de", whole().texts)
    for _ in range(data.draw(st.integers(1, 6))):
        at, out = data.draw(st.integers(0, len(po))), data.draw(st.integers(0, 40))
        po = po[:at] + data.draw(_PIECES) + po[at + out :]
    old = parse_po(po.encode(), "de.po")
    done = updated(story_texts(Draft().scenario()), old, "de")
    if isinstance(done, Updated):
        new = parse_po(done.text.encode(), "de.po")
        assert kept(new) == kept(old)
        assert new.faults == ()
        assert updated(story_texts(Draft().scenario()), new, "de") == evolve(done, gone=0)
    else:
        assert done.why


def test_translators_are_told_who_speaks_where_and_how_much_room_there_is() -> None:
    """In the comments above each text."""
    text = HEAD + (
        "start: gate\nscenes:\n  gate:\n    place: campus_gate\n    caption: Noon\n    lines:\n"
        '      - {if: confidence < 20, lu (glad): "Me too, {confidence}."}\n'
        "    choices: {go: {text: Go, goto: end}}\n  end:\n    place: lake\n    lines: [Evening.]\n"
        "    ending: {title: Dry, tone: quiet}\n"
    )
    scenario = load(Source("queue.yaml", text)).scenario
    assert scenario is not None
    by_key = {entry.key: entry for entry in story_texts(scenario)}
    assert by_key["scenes.gate.lines.1"].comments == (
        "Scene gate, “Noon”: campus_gate, day.",
        "Said by Lu (glad), only if confidence < 20.",
    )
    assert by_key["scenes.gate.lines.1"].flags == ("python-brace-format",)
    assert by_key["scenes.gate.choices.go.text"].comments[1:] == (
        "A choice.",
        "Room: 47.5 em, some 95 letters or 47 Chinese characters.",
    )


@pytest.mark.parametrize("language", ["de", "ru", "zh-Hans", "xx"])
def test_msgfmt_takes_what_is_written(tmp_path: Path, language: str) -> None:
    """A file just begun, one that is whole, and one with texts that changed and that are gone."""
    draft = Draft()
    draft.lines["gate"][1] = "Nobody looks at you"
    draft.lines["hall"].pop()
    begun = updated(program_texts(), PoFile(), language)
    assert isinstance(begun, Updated)
    for text in (begun.text, po_text(language, whole().texts), up(draft)[0].text):
        (tmp_path / "x.po").write_text(text, encoding="utf-8")
        assert msgfmt_takes(tmp_path / "x.po")


def test_how_far_a_translation_is() -> None:
    """Texts and words, of which those that are out of date are missing."""
    draft = Draft()
    draft.lines["gate"][1] = "Nobody looks at you"
    wanted = story_texts(draft.scenario())
    before, after = counts(wanted, whole()), counts(wanted, up(draft)[1])
    assert (before.texts, before.translated, before.fuzzy, before.missing) == (12, 11, 0, 1)
    assert (after.translated, after.fuzzy, after.missing) == (11, 1, 0)
    assert after.words - after.words_translated == 4
