"""What a package sends, to whom and when, and what never: from what was chosen, for a page and the player."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from game.papers import Document, Heading, Items, Paragraph, Run
from game.web.record import NAMES, Sends, Standard
from game.words import language, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers import Block
    from game.story import Scenario
    from game.web.record import Record


@frozen
class Section:
    """A heading and what stands below it, as sentences in the language that is spoken."""

    heading: str
    lines: tuple[str, ...]


def privacy_lead(record: Record) -> str:
    """What kind of package it is, in a sentence."""
    match record.sends:
        case Sends.NOTHING:
            return say("school.privacy.lead.nothing", standard=NAMES[record.standard])
        case Sends.COMPLETION:
            return say("school.privacy.lead.completion", standard=NAMES[record.standard])
        case Sends.CHOICES:
            return say("school.privacy.lead.choices", standard=NAMES[record.standard])
        case _:
            assert_never(record.sends)


def privacy_sections(record: Record) -> tuple[Section, ...]:
    """All that is to be said of what a package sends. `player/record.js` does no more; the tests hold it."""
    what = Section(say("school.privacy.what"), tuple(_sent(record)))
    if record.sends is Sends.NOTHING:
        return (what, _here("school.privacy.here_all"))
    asks = "school.privacy.asks_cmi5" if record.standard is Standard.CMI5 else "school.privacy.asks_scorm"
    return (
        what,
        Section(say("school.privacy.whom"), (say("school.privacy.platform"),)),
        Section(say("school.privacy.when"), (say("school.privacy.moments"),)),
        Section(say("school.privacy.asked"), (say(asks),)),
        Section(say("school.privacy.never"), (say("school.privacy.never_any"),)),
        _here("school.privacy.here_settings"),
    )


def _here(key: str) -> Section:
    return Section(say("school.privacy.here"), (say(key),))


def _sent(record: Record) -> Iterator[str]:
    keys: tuple[str, ...]
    match record.sends:
        case Sends.NOTHING:
            yield say("school.privacy.nothing")
            return
        case Sends.COMPLETION:
            keys = ("school.privacy.opened", "school.privacy.finished", "school.privacy.place")
        case Sends.CHOICES:
            keys = (
                "school.privacy.opened",
                "school.privacy.choices",
                "school.privacy.ending",
                "school.privacy.place_too",
            )
        case _:
            assert_never(record.sends)
    yield from map(say, keys)
    if record.standard is Standard.CMI5:
        yield say("school.privacy.account")


def privacy_page(scenario: Scenario, record: Record) -> Document:
    """The same as a paper, for the package and for whoever answers for its pupils."""
    return Document(
        title=(Run(scenario.title, language=scenario.language),),
        kind=say("school.privacy.kind"),
        language=language(),
        foot=say("school.privacy.foot", title=scenario.title),
        blocks=(
            Paragraph(words=privacy_lead(record)),
            *(block for section in privacy_sections(record) for block in _blocks(section)),
        ),
    )


def _blocks(section: Section) -> tuple[Block, ...]:
    listed = len(section.lines) > 1
    below = (Items(items=section.lines),) if listed else (Paragraph(words=section.lines[0]),)
    return (Heading(words=section.heading), *below)
