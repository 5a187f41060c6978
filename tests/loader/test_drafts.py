"""Drafts: typed on a phone, or in the protagonist's mouth on the stage; nowhere else."""

from __future__ import annotations

import pytest

from game.authoring.translation.texts import story_texts
from game.story import State, page
from game.story.page import last_draft
from tests.loader.small import LINE, grown, rules, story, with_line

DRAFTS = with_line("- draft: Excuse me, {~ sir | sir}", "- {if: asked, draft: Excuse me}", "- wen: Yes?")


def test_a_draft_on_the_stage_is_the_protagonists() -> None:
    """It is theirs as what they say is, and it is marked; of several the last that is read stands."""
    made = grown(*DRAFTS).scenario
    assert made is not None
    assert [(line.draft, line.speaker) for line in made.scenes["gate"].lines] == [
        (True, "lu"),
        (True, "lu"),
        (False, "wen"),
    ]
    shown = page(made, State("gate", (40, 1, 1))).lines
    assert [str(line.text) for line in shown] == ["Excuse me, sir", "Excuse me", "Yes?"]
    assert last_draft(shown) is shown[1]
    assert last_draft(page(made, State("gate", (40, 1, 0))).lines[1:]) is None


def test_a_draft_on_the_stage_is_of_version_1_1() -> None:
    """The first version had them on phones only."""
    assert rules(story(*with_line("- draft: Excuse me"))) == ["UP225"]
    assert rules(story(LINE, "      - draft: Excuse me\n" + "    view: phone\n")) == []


@pytest.mark.parametrize(
    ("line", "view", "message"),
    [
        ("{draft: Hm}", "post", "“draft” belongs to the lines of a scene with view: stage or phone"),
        ('{wen: Hm, at: "21:14"}', "stage", "“at” belongs to the lines of a scene with view: phone"),
        ('{draft: Hm, at: "21:14"}', "stage", "“at” belongs to the lines of a scene with view: phone"),
        ("{post: Hm}", "stage", "“post” belongs to the lines of a scene with view: post"),
    ],
)
def test_what_another_view_has_is_told(line: str, view: str, message: str) -> None:
    """A post has no drafts, and the stage no times."""
    (one,) = grown(LINE, f"      - {line}\n    view: {view}\n").diagnostics
    assert (one.rule, one.message) == ("UP220", message)


def test_a_reflection_has_no_drafts() -> None:
    """There the commentator speaks."""
    ending = "tone: warm, reflection: [{draft: Hm}]}"
    assert rules(grown("tone: warm}", ending)) == ["UP220"]


def test_a_translator_is_told_that_it_is_not_yet_said() -> None:
    """As for a phone that it was not sent."""
    made = grown(*DRAFTS).scenario
    assert made is not None
    told = {entry.key: entry.comments for entry in story_texts(made)}
    assert told["scenes.gate.lines.1"][1] == "Not yet said by Lu."
    assert told["scenes.gate.lines.2"][1] == "Not yet said by Lu, only if asked."
