"""What a package says of itself: from what was chosen, in whole sentences, in any language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from game.loader import load_path
from game.papers import to_html
from game.resources import SCENARIOS
from game.web.privacy_page import privacy_lead, privacy_page, privacy_sections
from game.web.record import Record, Sends, Standard
from game.words import speak, speaking
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.story import Scenario

ALL = [Record(standard, sends) for standard in Standard for sends in Sends]


def story() -> Scenario:
    """One that ships."""
    scenario = load_path(SCENARIOS / "wenzhu" / "scenario.yaml").scenario
    assert scenario is not None
    return scenario


def said(record: Record) -> str:
    """All of it as words."""
    return " ".join(
        [privacy_lead(record), *(line for each in privacy_sections(record) for line in each.lines)]
    )


def test_a_choice_is_named_where_it_is_sent_and_nowhere_else() -> None:
    """And an ending, an account, a place likewise."""
    for record in ALL:
        words = said(record)
        assert ("Each choice as you take it" in words) == (record.sends is Sends.CHOICES)
        assert ("but not to which" in words) == (record.sends is Sends.COMPLETION)
        assert ("code of letters" in words) == (record.sends is not Sends.NOTHING)
        account = record.standard is Standard.CMI5 and record.sends is not Sends.NOTHING
        assert ("your account" in words) == account


def test_of_completion_it_is_said_that_the_place_tells_more() -> None:
    """Whoever looks into the platform's data can read the choices from the code: that is said, not hidden."""
    assert "could work out from it which choices" in said(Record(Standard.SCORM_12))
    assert "could work out" not in said(Record(Standard.SCORM_12, Sends.CHOICES))


@pytest.mark.parametrize("record", ALL, ids=lambda record: f"{record.standard}-{record.sends}")
def test_the_page_has_all_of_it_and_runs_nothing(record: Record) -> None:
    """Every section below its heading; no script, nothing from outside."""
    page = to_html(privacy_page(story(), record))
    for section in privacy_sections(record):
        assert f"{section.heading}</h2>" in page
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)=", page)


@pytest.fixture
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    yield
    speak("en")


@pytest.mark.usefixtures("_made_up")
@pytest.mark.parametrize("record", ALL, ids=lambda record: f"{record.standard}-{record.sends}")
def test_in_a_made_up_language_nothing_is_plain(record: Record) -> None:
    """Every sentence and heading is one of the catalogue, whole."""
    with speaking("xx"):
        sections = privacy_sections(record)
        for words in (
            privacy_lead(record),
            *(each for section in sections for each in (section.heading, *section.lines)),
        ):
            assert words.startswith("[")
            assert words.endswith("]")
        document = privacy_page(story(), record)
        assert document.kind.startswith("[")
        assert document.foot.startswith("[")
        assert document.language == "xx"
