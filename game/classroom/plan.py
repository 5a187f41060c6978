"""Plans a lesson: how its minutes go to reading, deciding, talking and the debrief, to the last one."""

from __future__ import annotations

from itertools import count
from math import ceil
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.analysis import graph_of
from game.analysis.reading_time import reading
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from game.analysis import Graph
    from game.story import Scenario
    from game.story.scenario import Scene

# Minutes of a lesson.
SHORTEST: Final = 20
LONGEST: Final = 240
# Words a minute: read aloud to a class; and each for themselves from the projector, waiting for the slowest.
ALOUD: Final = 130
SILENT: Final = 190
TALK: Final = (4, 6)  # minutes at a stop: the least and the most a class bears
ENOUGH: Final = 2  # stops in a lesson, for which reading aloud is given up
_QUICK: Final = 3  # decisions a minute where hands go up and the story goes on
_VISITS: Final = 10_000  # of a scene, by all the plays that are there
MOST_CUT_OFF: Final = 0.9  # of the plays; beyond that the others say nothing of a usual one
_APART: Final = 15  # minutes to a stop: with more of them a class only talks
_SPARE: Final = 6  # minutes: with fewer left over, the debrief has them


@frozen(kw_only=True)
class Stop:
    """A scene at which the class may stop, and its minutes of talk and of votes.

    `share` is how likely a class comes there, from 0 to 1, and `exact` whether that was worked out, not
    estimated. `asked` is the minutes its author wished for, `decides` whether something is decided there. Two
    votes are one before the talk and one after it, one is after it.
    """

    scene: str
    share: float
    asked: int
    decides: bool
    talk: int = TALK[0]
    votes: int = 0
    exact: bool = False

    @property
    def minutes(self) -> int:
        """The minutes that stopping there takes besides the reading."""
        return self.talk + self.votes


@frozen(kw_only=True)
class Measured:
    """What a plan is made from: words and decisions of a mean play, and every stop in the story's order.

    They are estimated from so many `plays` at random, of which the share `cut_off` came to no ending.
    """

    words: float
    decisions: float
    stops: tuple[Stop, ...]
    plays: int = 0
    cut_off: float = 0.0


@frozen(kw_only=True)
class Plan:
    """A lesson of so many minutes, and how many each of its parts has.

    `stops` are those to stop at, in the story's order, of which a class usually meets `met`; the minutes of
    `stopping` are for so many, and the rest is passed by. `others` are for a class that takes another road.
    `aloud` is whether the story is read aloud; `voted` whether the decisions between the stops have a minute
    each for a vote, or hands go up. `again` is for going back to one decision. If `whole` is false, the story
    is longer than the lesson and goes on in the next.
    """

    minutes: int
    opening: int
    reading: int
    deciding: int
    again: int
    debrief: int
    stops: tuple[Stop, ...] = ()
    others: tuple[Stop, ...] = ()
    met: int = 0
    aloud: bool = True
    voted: bool = False
    whole: bool = True

    @property
    def stopping(self) -> int:
        """Minutes for the longest `met` of the stops, so that there is time whichever the class meets."""
        return sum(sorted((each.minutes for each in self.stops), reverse=True)[: self.met])

    @property
    def total(self) -> int:
        """The sum of all parts in minutes, which in a finished plan is the lesson."""
        return self.opening + self.reading + self.deciding + self.stopping + self.again + self.debrief

    @property
    def left(self) -> int:
        """The minutes not given to anything; 0 in a finished plan, negative in an overfull one."""
        return self.minutes - self.total


def plan(scenario: Scenario, minutes: int, stops: Collection[str] | None = None) -> Plan:
    """A plan for a lesson of so many minutes, with these scenes as its stops if any are named.

    Raises ValueError for less than 20 minutes or more than 240.
    """
    told = measured(scenario)
    return planned(told, minutes) if stops is None else planned_for(told, minutes, stops)


def measured(
    scenario: Scenario,
    shares: Mapping[str, float] | None = None,
    go_on: Callable[[], bool] | None = None,
) -> Measured:
    """What a plan of a story is made from, measured by plays at random until `go_on` says no.

    `shares` says how often each scene is met in a play, where that is known exactly. Without a `go_on` so
    much is looked at as takes a second or two: 10,000 visits of a scene by all plays that are there.
    """
    read = reading(scenario, go_on or _within(_VISITS))
    known = {} if shares is None else _at_most_once(graph_of(scenario), shares)
    stops = (_stop(scene, known, read.met) for scene in scenario.scenes.values() if scene.discuss)
    words, decisions = (read.words, read.choices) if read.cut_off < MOST_CUT_OFF else read.tried
    return Measured(
        words=words,
        decisions=decisions,
        stops=tuple(each for each in stops if each.share > 0),
        plays=read.plays,
        cut_off=read.cut_off,
    )


def _within(most: int) -> Callable[[], bool]:
    """Whether to go on, asked so many times."""
    asked = count()
    return lambda: next(asked) < most


def _at_most_once(graph: Graph, shares: Mapping[str, float]) -> Mapping[str, float]:
    """The shares of scenes outside all loops: for those, how often they are met is how many plays meet them.

    What is never met counts as well, wherever it stands.
    """
    once = {group[0] for group in graph.groups if not graph.turns(group)}
    return {scene: shares.get(scene, 0.0) for scene in graph.out if scene in once or scene not in shares}


def _stop(scene: Scene, exact: Mapping[str, float], met: Mapping[str, float]) -> Stop:
    decides = isinstance(scene.then, Choices)
    return Stop(
        scene=scene.id,
        share=exact.get(scene.id, met.get(scene.id, 0.0)),
        asked=scene.discuss.minutes if scene.discuss else TALK[0],
        decides=decides,
        votes=int(decides),
        exact=scene.id in exact,
    )


def planned(told: Measured, minutes: int) -> Plan:
    """The plan for a lesson from 20 to 240 minutes; ValueError for any other length.

    Read aloud if that leaves time to stop twice, else read silently if that does, else whichever leaves more.
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise ValueError(minutes)
    wanted = min(ENOUGH, len(told.stops))
    bare = [each for aloud in (True, False) if (each := _bare(told, minutes, aloud=aloud)).left >= 0]
    if not bare:
        return _cut_short(told, minutes)
    fit = [_with_stops(each, told.stops) for each in bare]
    most = max(fit, key=lambda each: each.met)
    return _finished(next((each for each in fit if each.met >= wanted), most), told)


def planned_for(told: Measured, minutes: int, stops: Collection[str]) -> Plan:
    """The plan with exactly these stops; where they are too many for the lesson, `left` is negative.

    Read aloud if that leaves time for them, else silently. ValueError as for `planned`.
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise ValueError(minutes)
    chosen = tuple(each for each in told.stops if each.scene in stops)
    others = tuple(each for each in told.stops if each.scene not in stops)
    met = max(1, round(sum(each.share for each in chosen))) if chosen else 0
    for aloud in (True, False):
        made = evolve(_bare(told, minutes, aloud=aloud), stops=chosen, others=others, met=met)
        if made.left >= 0:
            return _finished(made, told)
    return evolve(made, whole=False) if _bare(told, minutes, aloud=False).left < 0 else made


def _bare(told: Measured, minutes: int, *, aloud: bool) -> Plan:
    """Reading, deciding by hands, and the least of a debrief: 10 of 45 minutes, 20 of 90. No stop yet."""
    return Plan(
        minutes=minutes,
        opening=max(1, minutes // 20),
        reading=max(1, ceil(told.words / (ALOUD if aloud else SILENT))),
        deciding=ceil(told.decisions / _QUICK),
        again=0,
        debrief=ceil(minutes * 2 / 9),
        others=told.stops,
        aloud=aloud,
    )


def _with_stops(bare: Plan, stops: Sequence[Stop]) -> Plan:
    """As many stops as there is time for, the likeliest first."""
    best, likely = bare, sorted(stops, key=lambda each: -each.share)
    for many in range(1, len(likely) + 1):
        met = max(1, round(sum(each.share for each in likely[:many])))
        chosen = tuple(each for each in stops if each in likely[:many])
        others = tuple(each for each in stops if each not in chosen)
        made = evolve(bare, stops=chosen, others=others, met=met)
        if made.left < 0 or met > bare.minutes // _APART:
            break
        best = made
    return best


def _finished(made: Plan, told: Measured) -> Plan:
    """What is left over is given to what gains most by it, and at last to the debrief."""
    for better in _better(told):
        tried = better(made)
        made = tried if tried.left >= 0 else made
    again = min(made.left, made.minutes // 6)
    made = evolve(made, again=again if again >= _SPARE else 0)
    return evolve(made, debrief=made.debrief + made.left)


def _better(told: Measured) -> tuple[Callable[[Plan], Plan], ...]:
    return _as_asked, _voting_twice, lambda made: _voting(made, told), _talking_longer


def _as_asked(made: Plan) -> Plan:
    """Talk for as long as the author wished, within what a class bears."""
    least, most = TALK
    return evolve(
        made, stops=tuple(evolve(each, talk=max(least, min(most, each.asked))) for each in made.stops)
    )


def _voting_twice(made: Plan) -> Plan:
    """Vote, talk, vote again."""
    return evolve(made, stops=tuple(evolve(each, votes=2 * each.decides) for each in made.stops))


def _voting(made: Plan, told: Measured) -> Plan:
    """A minute for every decision between the stops."""
    return evolve(made, deciding=max(made.deciding, ceil(told.decisions)), voted=True)


def _talking_longer(made: Plan) -> Plan:
    """As long as a class bears."""
    return evolve(made, stops=tuple(evolve(each, talk=TALK[1]) for each in made.stops))


def _cut_short(told: Measured, minutes: int) -> Plan:
    """A story longer than the lesson: read as far as it goes, talk about that, and go on next time."""
    bare = _bare(told, minutes, aloud=False)
    rest = minutes - bare.opening - bare.debrief
    return evolve(bare, reading=rest - rest // 4, deciding=rest // 4, whole=False)
