"""The report of a class that played each at their own pace: their choices and their endings.

As many come to a scene as took what leads to it, so that a number hidden in one table could be worked out
from another. Numbers stand only where everybody was asked, and nothing can be learnt from how many there
were; elsewhere, once a single number is small, words do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.classroom.report.chart import chart
from game.classroom.report.disclosure_control import FEW, UNSHOWN, shown_counts, told_counts
from game.classroom.report.labels import short_name
from game.classroom.room import chosen, ended
from game.classroom.room.room import letter_at
from game.papers import Figure, Heading, Items, Paragraph, Run, Table, Together, strong
from game.story.labels import ending_title, option_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Room
    from game.papers import Block


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
    yield Heading(words="Each at their own pace")
    if plays.many < FEW:
        yield Paragraph(words="Too few played for their choices to be shown.")
        return
    yield Paragraph(words=f"{plays.many} plays of the story.")
    unshown = []
    for scene in filter(found.__contains__, room.scenario.scenes):
        counts = found[scene]
        asked = _all_asked(room, scene)
        shown = plays.shown(tuple(counts.values()), all_asked=asked)
        if any(each.text == UNSHOWN for each in shown):
            unshown.append(short_name(room.scenario, scene))
        else:
            caption = "Everybody was asked." if asked else "Not everybody came here."
            yield _decision(room, scene, tuple(counts), shown, caption)
    yield from _endings(room, ends, plays)
    if unshown:
        yield Paragraph(words="Decisions that too few met to be shown:")
        yield Items(items=tuple(unshown))


def _all_asked(room: Room, scene: str) -> bool:
    plays = (*room.walks.values(), *room.finished)
    return all(sum(step.scene == scene for step in play.steps) == 1 for play in plays)


def _decision(
    room: Room, scene: str, options: Sequence[str], shown: Sequence[Shown], caption: str
) -> Together:
    """A decision with bars where there are numbers, else with words beside the options."""
    heading = Heading(words=short_name(room.scenario, scene), level=2)
    told = [option_words(room.scenario, scene, option) for option in options]
    if not any(each.most for each in shown):
        words = tuple(each.text for each in shown)
        return Together(blocks=(heading, _table("Option", told, words, "Choices")))
    letters = tuple(map(letter_at, range(len(options))))
    items = tuple((strong(f"{letter}. "), Run(words)) for letter, words in zip(letters, told, strict=True))
    counts = zip(letters, (each.text for each in shown), strict=True)
    figure = Figure(
        drawing=chart(letters, [shown], ["took it"]),
        caption=caption,
        instead=", ".join(f"{letter} {text}" for letter, text in counts),
    )
    return Together(blocks=(heading, Items(items=items), figure))


def _endings(room: Room, ends: Mapping[str, int], plays: _Plays) -> Iterator[Block]:
    if not ends:
        return
    titles = [ending_title(room.scenario, scene) for scene in ends]
    heading = Heading(words="Where they came to", level=2)
    shown = [each.text for each in plays.shown(tuple(ends.values()), all_asked=False)]
    if UNSHOWN in shown:
        yield Together(blocks=(heading, Items(items=tuple(titles))))
    else:
        yield Together(blocks=(heading, _table("Ending", titles, shown, "Endings")))


def _table(head: str, names: Sequence[str], words: Sequence[str], caption: str) -> Table:
    return Table(
        head=(head, "Took it" if head == "Option" else "Came to it"),
        rows=tuple(zip(names, words, strict=True)),
        shares=(3.0, 1.0),
        caption=caption,
        right=frozenset({1}),
    )
