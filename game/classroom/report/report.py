"""The report as a paper: the class's road, its votes, what else was open, questions, room for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.debrief import debrief_of
from game.classroom.documents import (
    Box,
    Document,
    Figure,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Run,
    Table,
    strong,
)
from game.classroom.four import UPWARD
from game.classroom.report.chart import chart
from game.classroom.report.few import HIDDEN, may_tell_total, shown_counts
from game.classroom.report.odds import other_starts, road_words, roads
from game.classroom.room import How, Mode, Tally, chosen, ended
from game.classroom.room.room import LETTERS
from game.story import page
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from game.analysis import Fork
    from game.classroom.documents import Block
    from game.classroom.room import Decided, Room
    from game.story import Scenario

_HOW = {
    How.VOTE: "Decided by the vote.",
    How.DRAW: "It was a tie, and was drawn.",
    How.TEACHER: "The teacher chose.",
    None: "The class went back before it was decided.",
}
_TWICE = ("Before the talk", "After it")
_PRIVACY = (
    f"No names, addresses or marks of phones are in this report. “{HIDDEN}” stands for fewer than five, and "
    "for one number beside it where that would give it away."
)


def report(room: Room, day: date) -> Document:
    """The report of a lesson as it stands."""
    story = room.scenario
    blocks = (
        *_beginning(room),
        *_decisions(room),
        *_apart(room),
        *_undone(room),
        *_elsewhere(room),
        *_questions(room),
        *_upward(story),
        Paragraph(words=_PRIVACY, quiet=True),
    )
    return Document(
        title=story.title,
        kind=f"A lesson, {day.day} {day:%B %Y}",
        summary=story.summary,
        language=story.language,
        foot=f"Upward: {story.title}",
        blocks=blocks,
    )


def _beginning(room: Room) -> Iterator[Block]:
    hero = room.scenario.characters[room.scenario.protagonist].name
    ending = room.page.ending
    start = room.play.circumstance
    if start is not None:
        yield Paragraph(words=f"The start: {room.scenario.circumstances[start].label}.")
    if room.decided:
        came = f"came to “{ending.title}”" if ending is not None else "has not come to an ending yet"
        many = len(room.decided)
        yield Paragraph(
            words=f"{hero}’s road {came}, by {many} decision{'s' if many > 1 else ''} of the class."
        )
    road = tuple(_where(room.scenario, state.scene) for state in room.play.states if _told(room, state.scene))
    if room.decided or room.mode is Mode.TOGETHER:
        yield Heading(words="The road")
        yield Items(items=tuple(dict.fromkeys(road)), numbered=True)
    gaps = _not_asked(room)
    if gaps:
        yield Paragraph(
            words=f"Not put to the class, because the lesson went on from elsewhere: {gaps}.", quiet=True
        )


def _told(room: Room, scene: str) -> bool:
    return bool(room.scenario.scenes[scene].lines)


def _not_asked(room: Room) -> str:
    """How many decisions on the road the class did not make."""
    made = {each.step for each in room.decided}
    missed = [
        step
        for number, step in enumerate(room.play.steps)
        if number not in made and isinstance(room.scenario.scenes[step.scene].then, Choices)
    ]
    return f"{len(missed)} decision{'s' if len(missed) > 1 else ''}" if missed else ""


def _decisions(room: Room) -> Iterator[Block]:
    if not room.decided:
        return
    known = roads(room.play)
    yield Heading(words="What the class decided")
    for made in room.decided:
        yield from _decision(room, made, known)


def _decision(room: Room, made: Decided, known: Mapping[int, Fork]) -> Iterator[Block]:
    letters = _letters(room.scenario, made)
    yield Heading(words=_where(room.scenario, made.scene), level=2)
    yield Items(
        items=tuple(
            (
                strong(f"{letter}. "),
                *_marked(_words(room.scenario, made.scene, option), taken=option == made.taken),
            )
            for option, letter in letters.items()
        )
    )
    if made.rounds:
        yield Figure(
            drawing=chart(letters, made.rounds),
            caption=_HOW[made.how],
            instead=_spoken(letters, made.rounds),
        )
    else:
        yield Paragraph(words=_HOW[made.how])
    if (fork := known.get(made.step)) is not None and made.taken is not None:
        yield Paragraph(words=road_words(room.play, fork, letters))
    prompt = room.scenario.scenes[made.scene].discuss
    yield Notes(lines=1, label=prompt.prompt if prompt else "What was said")


def _marked(words: str, *, taken: bool) -> tuple[Run, ...]:
    return (Run(words), strong(" (taken)")) if taken else (Run(words),)


def _table(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> Table:
    names = _TWICE if len(rounds) == len(_TWICE) else tuple(f"Vote {n + 1}" for n in range(len(rounds)))
    shown = [shown_counts([tally.of(option) for option in letters]) for tally in rounds]
    rows = [(letter, *(column[number] for column in shown)) for number, letter in enumerate(letters.values())]
    totals = [may_tell_total([tally.of(option) for option in letters]) for tally in rounds]
    if all(totals):
        rows.append(("All", *(str(tally.voters) for tally in rounds)))
    return Table(
        head=("Option", *names),
        rows=tuple(rows),
        shares=(1.0, *(1.0 for _ in rounds)),
        caption="Votes",
        right=frozenset(range(1, len(rounds) + 1)),
        total=all(totals),
    )


def _spoken(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> str:
    parts = []
    for number, tally in enumerate(rounds, 1):
        shown = shown_counts([tally.of(option) for option in letters])
        said = ", ".join(f"{letter} {text}" for letter, text in zip(letters.values(), shown, strict=True))
        parts.append(f"vote {number}: {said}")
    return "; ".join(parts)


def _letters(story: Scenario, made: Decided) -> dict[str, str]:
    """The options that were asked about, lettered as they stood on the page."""
    then = story.scenes[made.scene].then
    ways = [way.id for way in then.choices] if isinstance(then, Choices) else []
    asked = {option for tally in made.rounds for option, _ in tally.counts}
    shown = [way for way in ways if way in asked or way == made.taken or not asked]
    return {way: LETTERS[number] for number, way in enumerate(shown)}


def _words(story: Scenario, scene: str, option: str) -> str:
    then = story.scenes[scene].then
    ways = then.choices if isinstance(then, Choices) else ()
    return next((str(way.text) for way in ways if way.id == option), option)


def _where(story: Scenario, scene: str) -> str:
    """A scene's caption, or its first words."""
    there = story.scenes[scene]
    first = str(there.lines[0].text) if there.lines else scene
    said = there.caption or first
    return said if len(said) <= 90 else said[:90].rsplit(" ", 1)[0] + " …"  # noqa: PLR2004 - a line


def _apart(room: Room) -> Iterator[Block]:
    """Each at their own pace: how all of them chose, and where they came to."""
    found = chosen(room)
    if not found:
        return
    yield Heading(words="Each at their own pace")
    for scene, counts in found.items():
        tally = Tally(tuple(counts.items()))
        letters = {option: LETTERS[number] for number, option in enumerate(counts)}
        yield Heading(words=_where(room.scenario, scene), level=2)
        yield Items(
            items=tuple(
                (strong(f"{letter}. "), *_marked(_words(room.scenario, scene, option), taken=False))
                for option, letter in letters.items()
            )
        )
        yield _table(letters, (tally,))
    ends = ended(room)
    shown = shown_counts(list(ends.values()))
    titles = [_title(room.scenario, scene) for scene in ends]
    if ends:
        yield Table(
            head=("Ending", "Came to it"),
            rows=tuple(zip(titles, shown, strict=True)),
            shares=(3.0, 1.0),
            caption="Endings",
            right=frozenset({1}),
        )


def _title(story: Scenario, scene: str) -> str:
    then = story.scenes[scene].then
    return then.title if isinstance(then, Ending) else scene


def _undone(room: Room) -> Iterator[Block]:
    if not room.undone:
        return
    yield Heading(words="Voted, and left again")
    for made in room.undone:
        letters = _letters(room.scenario, made)
        yield Heading(words=_where(room.scenario, made.scene), level=2)
        if made.taken is not None:
            taken = _words(room.scenario, made.scene, made.taken)
            yield Paragraph(words=f"The class took “{taken}”, and stepped back.")
        if made.rounds:
            yield _table(letters, made.rounds)


def _elsewhere(room: Room) -> Iterator[Block]:
    if room.page.ending is None or not room.decided or not room.scenario.circumstances:
        return
    yield Heading(words="Same choices, different start")
    yield Items(items=other_starts(room.play))


def _questions(room: Room) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(words="Questions to talk about")
    for part in debrief_of(room):
        yield Box(
            blocks=(Heading(words=part.head, level=2), Items(items=part.questions), Notes(lines=4)),
        )
    here = page(room.scenario, room.play.state)
    if here.ending is not None and here.ending.reflection:
        yield Heading(words="How Chen Wu sees it")
        for line in here.ending.reflection:
            yield Paragraph(words=str(line.text))


def _upward(story: Scenario) -> Iterator[Block]:
    """The four, the one of this story among them; no one has the last word."""
    if story.id not in UPWARD:
        return
    yield Heading(words="Upward, four times")
    yield Items(items=tuple(UPWARD.values()))
