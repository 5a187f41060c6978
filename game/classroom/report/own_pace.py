"""The report of a class that played each at their own pace: their choices and their endings.

As many come to a scene as took what leads to it, so that a number hidden in one table could be worked out
from another. Numbers stand only where everybody was asked, and nothing can be learnt from how many there
were; elsewhere, once a single number is small, words do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.classroom.report.chart import chart
from game.classroom.report.disclosure_control import FEW, Kind, shown_counts, told_counts
from game.classroom.report.labels import counted, short_name
from game.classroom.room import chosen, ended
from game.classroom.room.room import letter_at
from game.classroom.story_runs import told
from game.papers import Figure, Heading, Items, Paragraph, Table, Together
from game.papers.said import said
from game.story.labels import ending_title, option_words
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Room
    from game.papers import Block, Words


@frozen
class _Plays:
    """All plays of a class: how many, and whether any number of theirs is small."""

    many: int
    small: bool

    def shown(self, counts: Sequence[int], *, all_asked: bool) -> tuple[Shown, ...]:
        """Numbers as they may be shown."""
        return shown_counts(counts) if all_asked or not self.small else told_counts(counts)


def apart(room: Room) -> Iterator[Block]:
    """The blocks on choices, at each decision that enough of them met, and on endings; none without plays."""
    found, ends = chosen(room), ended(room)
    if not found:
        return
    tables = [*(counts.values() for counts in found.values()), ends.values()]
    small = any(0 < count < FEW for counts in tables for count in counts)
    plays = _Plays(len(room.walks) + len(room.finished), small)
    yield Heading(words=say("report.pace.head"))
    if plays.many < FEW:
        yield Paragraph(words=say("report.pace.too_few"))
        return
    yield Paragraph(words=say("report.pace.plays", count=plays.many))
    unshown = []
    for scene in filter(found.__contains__, room.scenario.scenes):
        counts = found[scene]
        asked = _all_asked(room, scene)
        shown = plays.shown(tuple(counts.values()), all_asked=asked)
        if any(each.kind is Kind.UNSHOWN for each in shown):
            unshown.append(told(room.scenario, short_name(room.scenario, scene)))
        else:
            caption = say("report.pace.all_asked") if asked else say("report.pace.not_all_came")
            yield _decision(room, scene, tuple(counts), shown, caption)
    yield from _endings(room, ends, plays)
    if unshown:
        yield Paragraph(words=say("report.pace.too_few_met"), announces=True)
        yield Items(items=tuple(unshown))


def _all_asked(room: Room, scene: str) -> bool:
    plays = (*room.walks.values(), *room.finished)
    return all(sum(step.scene == scene for step in play.steps) == 1 for play in plays)


def _decision(
    room: Room, scene: str, options: Sequence[str], shown: Sequence[Shown], caption: str
) -> Together:
    """A decision with bars where there are numbers, else with words beside the options."""
    story = room.scenario
    heading = Heading(words=told(story, short_name(story, scene)), level=2)
    ways = [told(story, option_words(story, scene, option)) for option in options]
    if not any(each.most for each in shown):
        head = say("report.pace.option"), say("report.pace.took_head")
        words = [each.text for each in shown]
        return Together(blocks=(heading, _table(head, ways, words, say("report.pace.choices"))))
    letters = tuple(map(letter_at, range(len(options))))
    items = tuple(
        said("report.option_in_list", letter=letter, option=words)
        for letter, words in zip(letters, ways, strict=True)
    )
    figure = Figure(
        drawing=chart(letters, [shown], [say("report.pace.took")]),
        caption=caption,
        instead=say_list(counted(letters, shown), style="unit"),
    )
    return Together(blocks=(heading, Items(items=items), figure))


def _endings(room: Room, ends: Mapping[str, int], plays: _Plays) -> Iterator[Block]:
    if not ends:
        return
    titles = [told(room.scenario, ending_title(room.scenario, scene)) for scene in ends]
    heading = Heading(words=say("report.pace.where"), level=2)
    shown = plays.shown(tuple(ends.values()), all_asked=False)
    if any(each.kind is Kind.UNSHOWN for each in shown):
        yield Together(blocks=(heading, Items(items=tuple(titles))))
        return
    head = say("report.pace.ending"), say("report.pace.came_head")
    words = [each.text for each in shown]
    yield Together(blocks=(heading, _table(head, titles, words, say("report.pace.endings"))))


def _table(head: tuple[str, str], names: Sequence[Words], words: Sequence[str], caption: str) -> Table:
    return Table(
        head=head,
        rows=tuple(zip(names, words, strict=True)),
        shares=(3.0, 1.0),
        caption=caption,
        right=frozenset({1}),
    )
