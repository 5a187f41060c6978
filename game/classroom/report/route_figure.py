"""Draws the route of a class: page below page, what was decided, and which endings stayed open."""

from __future__ import annotations

from functools import reduce
from math import ceil
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.classroom.report.labels import short_name
from game.classroom.story_runs import own_language
from game.papers import Circle, Curve, Drawing, Figure, Label, Tone
from game.story.labels import ending_title, option_words
from game.story.scenario import Chance, Choices, Ending
from game.typography.columns import wrap
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.analysis import Fork
    from game.classroom.room import Room
    from game.papers import Tone as ToneOf
    from game.story import Scenario

# In the drawing's own units.
_WIDE: Final = 640.0
_LINE: Final = 14.0  # where the road runs
_WORDS: Final = 34.0
_COLUMNS: Final = 66  # on a line of words
_ENDS: Final = 474.0  # where the endings' dots begin
_ROW: Final = 16.0
_GAP: Final = 9.0
_HIGH: Final = 660.0  # of one figure at most, and a stop more, for a page to hold it


@frozen(kw_only=True)
class _Stop:
    """A page of the road: its name; what was taken there, and by whom; the endings still open after it."""

    name: str
    taken: str = ""
    by_class: bool = False
    luck: bool = False
    ending: ToneOf | None = None
    language: str = ""  # of the story's words, where it is another than the paper's
    own: bool = False  # whether what was taken is in words of ours
    left: frozenset[str] | None = None

    @property
    def lines(self) -> tuple[tuple[str, bool], ...]:
        """Its words on lines, and whether each is of the name."""
        name = [(line, True) for line in wrap(self.name, _COLUMNS).split("\n")]
        taken = wrap(self.taken, _COLUMNS).split("\n") if self.taken else []
        return (*name, *((line, False) for line in taken))

    @property
    def high(self) -> float:
        return len(self.lines) * _ROW + _GAP

    @property
    def said(self) -> str:
        """For those who do not see it."""
        if not self.taken:
            return self.name
        if self.left is None:
            return say("report.road.stop_taken", scene=self.name, taken=self.taken)
        left = len(self.left)
        return say("report.road.stop_left", scene=self.name, taken=self.taken, count=left)


def road_figures(room: Room, known: Mapping[int, Fork]) -> Iterator[Figure]:
    """The route, in as many figures as pages need; `known` says what decisions left within reach, by step."""
    ends = tuple(s.id for s in room.scenario.scenes.values() if isinstance(s.then, Ending))
    parts = _parts(tuple(_stops(room, known)))
    for number, part in enumerate(parts):
        first, last = number == 0, part is parts[-1]
        part_of = say("report.road.part", part=number + 1, parts=len(parts))
        yield Figure(
            drawing=_drawing(room.scenario, part, ends if known else (), first=first, last=last),
            caption=_caption(dots=bool(known)) if last else part_of,
            instead=reduce(_after, (stop.said for stop in part)),
        )


def _parts(stops: Sequence[_Stop]) -> list[list[_Stop]]:
    """The stops in parts about as long as each other, none longer than a page holds."""
    whole = sum(stop.high for stop in stops)
    most = whole / max(1, ceil(whole / _HIGH))
    parts: list[list[_Stop]] = [[]]
    for stop in stops:
        if parts[-1] and sum(each.high for each in parts[-1]) >= most:
            parts.append([])
        parts[-1].append(stop)
    return parts


def _after(before: str, after: str) -> str:
    return say("report.road.stops", before=before, after=after)


def _caption(*, dots: bool) -> str:
    return say("report.road.caption_endings") if dots else say("report.road.caption")


def _stops(room: Room, known: Mapping[int, Fork]) -> Iterator[_Stop]:
    story, spoken = room.scenario, own_language(room.scenario)
    made = {each.step for each in room.decided}
    steps = {number: step.id for number, step in enumerate(room.play.steps)}
    for number, state in enumerate(room.play.states):
        scene, moment = story.scenes[state.scene], room.play.moment(number)
        step = steps.get(number)
        if isinstance(scene.then, Ending):
            tone = Tone(str(scene.then.tone))
            yield _Stop(name=ending_title(story, scene.id), ending=tone, language=spoken)
        elif isinstance(scene.then, Choices) and step is not None:
            fork = known.get(number)
            asked = number in made
            words = option_words(story, scene.id, step, moment)
            yield _Stop(
                name=short_name(story, scene.id, moment),
                taken=words if asked else say("report.road.not_put", option=words),
                by_class=asked,
                language=spoken,
                own=not asked,
                left=frozenset(fork.chosen.shares) if fork is not None else None,
            )
        elif scene.lines:
            luck = isinstance(scene.then, Chance)
            yield _Stop(
                name=short_name(story, scene.id, moment),
                taken=say("report.road.luck") if luck else "",
                luck=luck,
                language=spoken,
                own=True,
            )


def _drawing(
    story: Scenario, part: Sequence[_Stop], ends: Sequence[str], *, first: bool, last: bool
) -> Drawing:
    high = sum(stop.high for stop in part)
    begin, end = (_ROW / 2 if first else 0.0), high - (part[-1].high - _ROW / 2 if last else 0.0)
    third = (end - begin) / 3
    way = ((_LINE, begin), (_LINE, begin + third), (_LINE, end - third), (_LINE, end))
    shapes: list[Curve | Circle | Label] = [Curve(points=way, stroke=Tone.LINE, thick=2)]
    y = 0.0
    for stop in part:
        shapes += _mark(stop, y + _ROW / 2)
        shapes += _words(stop, y)
        if stop.left is not None:
            shapes += _open_ends(story, ends, stop.left, y + _ROW / 2)
        y += stop.high
    return Drawing(width=_WIDE, height=high, shapes=tuple(shapes))


def _mark(stop: _Stop, y: float) -> Iterator[Circle]:
    if stop.ending is not None:
        yield Circle(x=_LINE, y=y, radius=10, fill=Tone.PAPER, stroke=stop.ending)
        yield Circle(x=_LINE, y=y, radius=7, fill=stop.ending)
    elif stop.by_class:
        yield Circle(x=_LINE, y=y, radius=7, fill=Tone.ACCENT)
    else:
        yield Circle(x=_LINE, y=y, radius=4.5 if stop.taken else 3.5, fill=Tone.PAPER, stroke=Tone.LINE)


def _words(stop: _Stop, top: float) -> Iterator[Label]:
    weighty = stop.by_class or stop.ending is not None
    for number, (line, name) in enumerate(stop.lines):
        yield Label(
            x=_WORDS,
            y=top + number * _ROW + 12,
            words=line,
            size=12.5 if name else 12,
            fill=Tone.INK if name and weighty else Tone.SOFT,
            strong=name and weighty,
            language="" if stop.own and not name else stop.language,
        )


def _open_ends(story: Scenario, ends: Sequence[str], left: frozenset[str], y: float) -> Iterator[Circle]:
    step = min(17.0, (_WIDE - _ENDS - 7) / max(1, len(ends) - 1))
    for number, end in enumerate(ends):
        then = story.scenes[end].then
        tone = Tone(str(then.tone)) if isinstance(then, Ending) else Tone.INK
        x = _ENDS + number * step
        if end in left:
            yield Circle(x=x, y=y, radius=min(6.0, step / 2 - 0.5), fill=tone)
        else:
            yield Circle(x=x, y=y, radius=min(3.0, step / 4), fill=Tone.PAPER, stroke=Tone.LINE)
