"""Sentences by key in the language that is spoken."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from babel.localedata import locale_identifiers
from babel.messages.plurals import get_plural

from game.words import KeyNotFoundError, language, languages, say, say_day, say_list, speak, speaking
from game.words.catalogue import Catalogue, source_catalogue, translated_catalogue
from game.words.po_file import parse_po
from game.words.po_write import new_head
from tests.words.made_up import full_width, longer, write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
VOTES = 'msgctxt "class.votes"\nmsgid "{count} vote by {who}"\nmsgid_plural "{count} votes by {who}"\n'
ENGLISH = f'{HEAD}{VOTES}msgstr[0] ""\nmsgstr[1] ""\n\nmsgctxt "class.close"\nmsgid "Close"\nmsgstr ""\n'


def entry(translated: str, source: str = "Close", key: str = "class.close", flag: str = "") -> str:
    """One entry of a PO file."""
    return f'{flag}msgctxt "{key}"\nmsgid "{source}"\nmsgstr "{translated}"\n'


def votes(*forms: str) -> str:
    """The entry of the sentence with a plural."""
    return VOTES + "".join(f'msgstr[{number}] "{form}"\n' for number, form in enumerate(forms))


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path)
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path))
    yield
    speak("en")


def test_a_sentence_is_said_in_the_language_that_is_spoken() -> None:
    """Of the whole program, or of what stands within."""
    assert say("shares.percent_under", share=1) == "under 1\u00a0%"
    with speaking("xx"):
        assert language() == "xx"
        assert say("shares.percent_under", share=1).startswith("[úñdér 1")
    speak("xw")
    assert say("shares.percent_under", share=1).startswith("ｕｎｄｅｒ 1")
    with speaking("en"):
        assert say("shares.percent_under", share=1) == "under 1\u00a0%"


def test_a_language_that_is_not_there_says_the_source() -> None:
    """A setting may have been kept by a program that had more languages."""
    with speaking("tlh"):
        assert say("shares.percent", share=3) == "3\u00a0%"


def test_a_key_that_does_not_exist_is_our_mistake() -> None:
    """Nobody is shown a key."""
    with pytest.raises(KeyNotFoundError):
        say("shares.nobody_wrote_this")


def test_what_languages_there_are() -> None:
    """By code, with the name each has for itself; a code that nobody knows is its own name."""
    assert languages() == {"en": "English", "xw": "xw", "xx": "xx"}


def test_lists_and_days_are_as_the_language_has_them() -> None:
    """Each its own “and”, its own order of day and month."""
    assert say_list(["one", "two", "three"]) == "one, two and three"
    assert say_day(date(2026, 3, 2)) == "2 March 2026"
    with speaking("de"):
        assert say_list(["eins", "zwei", "drei"]) == "eins, zwei und drei"
        assert say_day(date(2026, 3, 2)) == "2. März 2026"
    with speaking("zh"):
        assert say_list(["一", "二"]) == "一和二"


def test_a_list_is_said_in_every_language_there_is() -> None:
    """Each style, of any number of parts: of some Babel's data is not whole."""
    for code in sorted({name.split("_")[0] for name in locale_identifiers()}):
        for style in ("standard", "or", "unit"):
            for count in range(6):
                parts = [f"<{number}>" for number in range(count)]
                with speaking(code):
                    said = say_list(parts, style=style)
                assert sorted(re.findall(r"<\d>", said)) == parts, (code, style, said)
    told = {
        "de": "1, 2, 3",
        "es": "1, 2, 3",
        "ru": "1, 2, 3",
        "zh": "1、2、3",
        "ja": "1、2、3",
        "en": "1, 2, 3",
    }
    for code, said in told.items():
        with speaking(code):
            assert say_list("123", style="unit") == said


def _catalogues(tmp_path: Path, translation: str, language: str = "ru") -> tuple[Catalogue, Catalogue]:
    english, other = tmp_path / "class.po", tmp_path / f"{language}.po"
    english.write_text(ENGLISH, encoding="utf-8")
    head = HEAD.replace("nplurals=2; plural=(n != 1)", "nplurals=3; plural=0") if language == "ru" else HEAD
    other.write_text(head + translation, encoding="utf-8")
    source = source_catalogue("en", (english,))
    return source, translated_catalogue(language, (other,), source)


def test_plurals_are_those_of_the_language(tmp_path: Path) -> None:
    """Russian has three, of which the file's own rule is not asked."""
    forms = ("{count} голос {who}", "{count} голоса {who}", "{count} голосов {who}")
    source, russian = _catalogues(tmp_path, votes(*forms))
    assert source.said("class.votes", {"count": 1, "who": "A"}) == "1 vote by A"
    assert source.said("class.votes", {"count": 12_000, "who": "A"}) == "12,000 votes by A"
    said = [russian.said("class.votes", {"count": n, "who": "{count}"}) for n in (1, 3, 5, 21)]
    assert said == ["1 голос {count}", "3 голоса {count}", "5 голосов {count}", "21 голос {count}"]
    assert russian.problems == ()


@pytest.mark.parametrize("language", ["pt-BR", "zh-Hans", "sr-Latn-RS", "de-AT"])
def test_plurals_of_a_language_of_one_country_or_script(tmp_path: Path, language: str) -> None:
    """As many as the head of a file that is begun says; `msgfmt` asks that of every sentence."""
    rule = get_plural(language.replace("-", "_"))  # of Brazil's Portuguese Babel has two, and later three
    forms = rule.num_plurals
    assert f"nplurals={forms}; plural={rule.plural_expr}" in "".join(new_head(language))
    _, found = _catalogues(tmp_path, votes(*("{count} {who}" for _ in range(forms))), language)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        (entry("Zu", flag="#, fuzzy\n"), "class.close is marked as fuzzy: somebody has to look at it."),
        (entry("Zu", source="Clothes"), "class.close was translated from another sentence."),
        (entry("Zu", key="class.shut"), "there is no sentence with the key class.shut."),
        (entry("Zu {who}"), "class.close has {who}, which its source has not."),
        (votes("eine", "{count}"), "class.votes lacks {who}, which its source has."),
        (entry("Zu").replace('Close"', "Close"), "this entry cannot be read."),
        (
            votes("eine Stimme von {who}", "Stimmen von {who}"),
            "class.votes lacks {count} where it stands for many numbers.",
        ),
        (entry(r" \n\t "), "class.close has nothing in it to be read."),
        (entry("\u200b\xa0"), "class.close has nothing in it to be read."),
        (entry("Z\x1b[31mu"), "class.close has a control character in it (U+001B)."),
        (votes("eine Stimme von {who}", ""), "class.votes is not translated in all its forms."),
    ],
)
def test_what_cannot_be_used_is_said_and_the_source_shown(
    tmp_path: Path, translation: str, problem: str
) -> None:
    """A fuzzy, foreign or broken entry takes no other with it."""
    whole = 'msgctxt "class.close"\nmsgid "Close"\nmsgstr "Zu"\n'
    _, found = _catalogues(tmp_path, translation, "de")
    assert [each.split(": ", 1)[1] for each in found.problems] == [problem]
    assert found.sentences == {}
    if "class.close" not in translation:
        assert _catalogues(tmp_path, f"{translation}\n{whole}", "de")[1].sentences == {"class.close": ("Zu",)}


def test_bytes_that_are_no_po_file_are_said() -> None:
    """Neither raises nor stays silent."""
    assert parse_po(b"\xff\xfe", "x.po").problems == ("x.po, line 1: this is not UTF-8.",)
    assert parse_po(b"a" * (5 << 20), "x.po").problems == ("x.po is larger than 4 MiB and was not read.",)


def test_made_up_languages_keep_values_and_emphasis() -> None:
    """Else nothing could be put in."""
    assert longer("Go on, *{name}*").startswith("[Gó óñ, *{name}*")
    assert full_width("Go *{name}* on") == "Ｇｏ *{name}* ｏｎ"
    assert len(longer("A sentence of some length")) > 1.4 * len("A sentence of some length")
