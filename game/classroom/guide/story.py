"""The guide's pages on the story: what happens and who is in it, and at the end the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.guide.phrases import first_share, of_roads
from game.classroom.story_runs import own_language, runs, told
from game.papers.model import Box, Heading, Items, Notes, Paragraph, Run, Table, Together
from game.papers.said import said, sentences
from game.story.catalogue import Tone
from game.story.scenario import Ending
from game.words import say
from game.words.percent import is_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.papers.model import Block, Words
    from game.story import Scenario
    from game.story.scenario import Character
    from game.story.teaching import Teaching, Word

_ENDINGS: Final = {
    Tone.WARM: "guide.ending.warm",
    Tone.QUIET: "guide.ending.quiet",
    Tone.BRIGHT: "guide.ending.bright",
    Tone.BITTERSWEET: "guide.ending.bittersweet",
    Tone.OPEN: "guide.ending.open",
}


def before_parts(scenario: Scenario) -> Iterator[Block]:
    """The blocks of “Before the lesson”: what happens, the content note, the people, words to explain."""
    yield Heading(words=say("guide.before.head"))
    if scenario.teaching and scenario.teaching.summary:
        yield Heading(words=say("guide.before.what_happens"), level=2)
        for part in filter(None, scenario.teaching.summary.split("\n")):
            yield Paragraph(words=told(scenario, part))
    if touches := tuple(_touches(scenario)):
        yield Box(blocks=(*touches, Paragraph(words=say("guide.before.pass_by"))))
    yield Heading(words=say("guide.before.people"), level=2)
    known = [each for each in scenario.characters.values() if each.about or each.id == scenario.protagonist]
    yield Items(items=tuple(_person(scenario, each) for each in known))
    if scenario.teaching:
        yield from _vocabulary(scenario, scenario.teaching)


def _touches(scenario: Scenario) -> Iterator[Paragraph]:
    """What the story touches on, and what only plays from each other start do."""
    if scenario.content_note:
        note = told(scenario, _within(scenario, scenario.content_note))
        yield Paragraph(words=said("guide.before.note", note=note))
    for start in scenario.noted_starts:
        label, note = told(scenario, start.label), told(scenario, _within(scenario, start.content_note))
        yield Paragraph(words=said("guide.before.start_note", start=label, note=note))


def _vocabulary(scenario: Scenario, teaching: Teaching) -> Iterator[Block]:
    if teaching.vocabulary:
        yield Heading(words=say("guide.before.words"), level=2)
        yield Table(
            caption=say("guide.before.words_caption"),
            head=(say("guide.before.word"), say("guide.before.chinese"), say("guide.before.meaning")),
            rows=tuple(_word(scenario, each) for each in teaching.vocabulary),
            shares=(0.24, 0.22, 0.54),
        )


def _word(scenario: Scenario, word: Word) -> tuple[Words, ...]:
    name = Run(word.word, strong=True, language=own_language(scenario))
    chinese = (Run(f"{word.chinese} ".lstrip()), Run(word.pinyin, language="zh-Latn"))
    return (name,), chinese, told(scenario, word.meaning)


def _within(scenario: Scenario, note: str) -> str:
    """An author's note within a sentence: an English one begins small there."""
    return note[0].lower() + note[1:] if scenario.language == "en" else note


def _person(scenario: Scenario, character: Character) -> Words:
    name = told(scenario, character.name)
    if character.id == scenario.protagonist:
        return said("guide.before.hero", name=name)
    return said("guide.before.person", name=name, about=told(scenario, character.about))


def debrief_parts(scenario: Scenario, shares: Mapping[str, float], *, exact: bool) -> Iterator[Block]:
    """After the last page: which endings there are, how often they are come to, and their questions."""
    yield Heading(words=say("guide.debrief.head"))
    yield Paragraph(words=say("guide.debrief.how"))
    yield from _circumstances(scenario)
    yield from _open_questions(scenario)
    yield Heading(words=say("guide.debrief.endings"), level=2)
    yield Paragraph(words=_how_known(scenario, shares, exact=exact))
    for scene in scenario.scenes.values():
        if isinstance(scene.then, Ending):
            often = _often(shares.get(scene.id), exact=exact)
            yield Together(blocks=tuple(_ending(scenario, scene.then, often)))


def _how_known(scenario: Scenario, shares: Mapping[str, float], *, exact: bool) -> Words:
    known = said("guide.debrief.shares") if exact else said("guide.debrief.shares_estimated")
    ended = sum(
        shares.get(each.id, 0.0) for each in scenario.scenes.values() if isinstance(each.then, Ending)
    )
    if is_all(ended):
        return known
    rest = first_share(1 - ended)
    if exact:
        return sentences(known, said("guide.debrief.never_end", share=rest))
    return sentences(known, said("guide.debrief.cut_off", share=rest))


def _often(share: float | None, *, exact: bool) -> str:
    """How often an ending is come to; None for one that is never reached."""
    if exact and share is None:
        return say("guide.ending.never")
    if not exact and not share:
        return say("guide.ending.not_met")
    return of_roads(share or 0.0, exact=exact)


def _circumstances(scenario: Scenario) -> Iterator[Block]:
    if not scenario.circumstances:
        return
    yield Heading(words=say("guide.debrief.starts"), level=2)
    yield Paragraph(words=say("guide.debrief.starts_how"), announces=True)
    yield Items(items=tuple(told(scenario, each.label) for each in scenario.circumstances.values()))


def _open_questions(scenario: Scenario) -> Iterator[Block]:
    """Questions for the whole class, whichever ending it came to."""
    if scenario.teaching and scenario.teaching.open_questions:
        asked = Items(items=tuple(told(scenario, each) for each in scenario.teaching.open_questions))
        intro = Paragraph(words=say("guide.debrief.open_how"), announces=True)
        heading = Heading(words=say("guide.debrief.open"), level=2)
        notes = Notes(lines=4, label=say("guide.stops.notes"))
        yield Together(blocks=(heading, intro, asked, notes))


def _ending(scenario: Scenario, ending: Ending, often: str) -> Iterator[Heading | Paragraph | Items]:
    yield Heading(words=told(scenario, ending.name), level=3)
    yield Paragraph(words=say(_ENDINGS[ending.tone], often=often), quiet=True)
    if ending.debrief:
        yield Items(items=tuple(runs(scenario, each) for each in ending.debrief))
