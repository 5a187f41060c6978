"""The guide's pages on the story: what happens and who is in it, and at the end the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.guide.phrases import runs
from game.papers.model import Box, Heading, Items, Notes, Paragraph, Run, Table, Together, strong
from game.story.scenario import Ending
from game.typography.english import capital
from game.words.percent import is_all, percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.papers.model import Block, Words
    from game.story import Scenario
    from game.story.scenario import Character, Teaching, Word


def before_parts(scenario: Scenario) -> Iterator[Block]:
    """The blocks of “Before the lesson”: what happens, the content note, the people, words to explain."""
    yield Heading(words="Before the lesson")
    if scenario.teaching and scenario.teaching.summary:
        yield Heading(words="What happens", level=2)
        for part in filter(None, scenario.teaching.summary.split("\n")):
            yield Paragraph(words=part)
    if scenario.content_note:
        told = (
            strong("Say this before you begin: "),
            Run(f"the story touches on {_lower(scenario.content_note)}"),
        )
        pass_by = Paragraph(words="Anybody may sit a scene out, and nobody is asked what happened to them.")
        yield Box(blocks=(Paragraph(words=told), pass_by))
    yield Heading(words="The people", level=2)
    known = [each for each in scenario.characters.values() if each.about or each.id == scenario.protagonist]
    yield Items(items=tuple(_person(scenario, each) for each in known))
    if scenario.teaching:
        yield from _vocabulary(scenario.teaching)


def _vocabulary(teaching: Teaching) -> Iterator[Block]:
    if teaching.vocabulary:
        yield Heading(words="Words to explain", level=2)
        yield Table(
            caption="Words of the story, their Chinese, and what they mean here",
            head=("Word", "Chinese", "What it means here"),
            rows=tuple(((strong(each.word),), _said(each), each.meaning) for each in teaching.vocabulary),
            shares=(0.24, 0.22, 0.54),
        )


def _said(word: Word) -> str:
    return f"{word.chinese} {word.pinyin}".strip()


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]


def _person(scenario: Scenario, character: Character) -> Words:
    about = "whom the class plays" if character.id == scenario.protagonist else character.about
    return strong(character.name), Run(f", {about}" if about else "")


def debrief_parts(scenario: Scenario, shares: Mapping[str, float], *, exact: bool) -> Iterator[Block]:
    """After the last page: which endings there are, how often they are come to, and their questions."""
    yield Heading(words="The debrief")
    yield Paragraph(
        words="In this order, and not too fast: how it felt; what happened; why it went so, and what had "
        "nothing to do with choice; what to take along. Then show what other roads would have led to."
    )
    yield from _circumstances(scenario)
    yield from _open_questions(scenario)
    yield Heading(words="Endings and their questions", level=2)
    yield Paragraph(words=_how_known(scenario, shares, exact=exact))
    for scene in scenario.scenes.values():
        if isinstance(scene.then, Ending):
            often = _often(shares.get(scene.id), exact=exact)
            yield Together(blocks=tuple(_ending(scene.then, often)))


def _how_known(scenario: Scenario, shares: Mapping[str, float], *, exact: bool) -> str:
    how = "" if exact else ", estimated from many plays"
    said = f"No ending is the right one. The share is that of all roads, every choice as likely{how}."
    ended = sum(
        shares.get(each.id, 0.0) for each in scenario.scenes.values() if isinstance(each.then, Ending)
    )
    if is_all(ended):
        return said
    rest = capital(percent(1 - ended))
    return f"{said} {rest} of {'roads never end' if exact else 'these plays were ended before an ending'}."


def _often(share: float | None, *, exact: bool) -> str:
    """How often an ending is come to; None for one that is never reached."""
    if exact and share is None:
        return "on no road"
    if not exact and not share:
        return "met in none of these plays"
    said = percent(share or 0.0, proven=exact and bool(share))
    return f"{said} of roads" if exact or not said[0].isdecimal() else f"about {said} of roads"


def _circumstances(scenario: Scenario) -> Iterator[Block]:
    if not scenario.circumstances:
        return
    yield Heading(words="The same choices from another start", level=2)
    yield Paragraph(words="After an ending the class may see its own choices again from here:")
    yield Items(items=tuple(each.label for each in scenario.circumstances.values()))


def _open_questions(scenario: Scenario) -> Iterator[Block]:
    """Questions for the whole class, whichever ending it came to."""
    if scenario.teaching and scenario.teaching.open_questions:
        asked = Items(items=scenario.teaching.open_questions)
        words = "It takes no side on these, and the people in it do not agree:"
        heading = Heading(words="What the story leaves open", level=2)
        yield Together(blocks=(heading, Paragraph(words=words), asked, Notes(lines=4, label="Notes")))


def _an(word: str) -> str:
    return f"An {word}" if word[0] in "aeiou" else f"A {word}"


def _ending(ending: Ending, often: str) -> Iterator[Heading | Paragraph | Items]:
    yield Heading(words=ending.name, level=3)
    yield Paragraph(words=f"{_an(ending.tone)} ending, {often}.", quiet=True)
    if ending.debrief:
        yield Items(items=tuple(runs(each) for each in ending.debrief))
