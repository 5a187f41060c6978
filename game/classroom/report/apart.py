"""A class that played each at their own pace: how they chose, and where they came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.documents import Heading, Items, Paragraph, Run, Table, Together, strong
from game.classroom.report.few import FEW, shown_counts, told_counts
from game.classroom.report.names import ending_title, option_words, scene_name
from game.classroom.report.votes import table_of
from game.classroom.room import chosen, ended
from game.classroom.room.room import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.classroom.documents import Block
    from game.classroom.report.few import Shown
    from game.classroom.room import Room


def apart(room: Room) -> Iterator[Block]:
    """Their choices at every decision any of them met, and their endings."""
    found = chosen(room)
    if not found:
        return
    ends = ended(room)
    tables = [tuple(counts.values()) for counts in found.values()] + [tuple(ends.values())]
    # As many come to a scene as took what leads there: one small number, and all are told in words.
    small = any(0 < count < FEW for counts in tables for count in counts)
    yield Heading(words="Each at their own pace")
    for scene, counts in found.items():
        letters = {option: LETTERS[number] for number, option in enumerate(counts)}
        options = tuple(
            (strong(f"{letter}. "), Run(option_words(room.scenario, scene, option)))
            for option, letter in letters.items()
        )
        yield Together(
            blocks=(
                Heading(words=scene_name(room.scenario, scene), level=2),
                Items(items=options),
                table_of(letters, [_shown(tuple(counts.values()), small=small)], ["Took it"]),
            )
        )
    if ends:
        titles = [ending_title(room.scenario, scene) for scene in ends]
        shown = [each.text for each in _shown(tuple(ends.values()), small=small)]
        yield Table(
            head=("Ending", "Came to it"),
            rows=tuple(zip(titles, shown, strict=True)),
            shares=(3.0, 1.0),
            caption="Endings",
            right=frozenset({1}),
        )
    if small:
        words = "In words, because as many come to a scene as took what leads to it."
        yield Paragraph(words=words, quiet=True)


def _shown(counts: Sequence[int], *, small: bool) -> tuple[Shown, ...]:
    return told_counts(counts) if small else shown_counts(counts)
