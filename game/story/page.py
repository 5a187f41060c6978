"""The page of a state: all that a reader sees of it, the same for every front end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar, assert_never

from attrs import frozen

from game.story.catalogue import Light, Mood, Posture, Season, Shot, Tone, View, Weather
from game.story.line_marks import line_mark, place_of
from game.story.moments_in_scenes import with_names
from game.story.play import Option, options, outcomes
from game.story.scenario import Chance, Character, Choices, Ending, Next
from game.story.slots import Stat
from game.story.telling import PLAIN, Moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.story.cases import Case
    from game.story.own_moment import AnyMoment
    from game.story.own_place import AnyPlace
    from game.story.own_sound import AnySound
    from game.story.scenario import Line, Scenario, Scene, Then
    from game.story.state import State
    from game.story.teaching import Discussion
    from game.story.telling import Telling
    from game.story.text import Text

T = TypeVar("T")
Kind = Literal["choices", "chance", "next", "ending"]


@frozen(kw_only=True)
class ShownLine:
    """A line as it is read now, its values filled in; the fields are those of `scenario.Line`.

    `mark` is that by which it is remembered as read.
    """

    text: Text
    speaker: Character | None = None
    mood: Mood | None = None
    at: str = ""
    draft: bool = False
    post: bool = False
    likes: int | None = None
    mark: str = ""


@frozen(kw_only=True)
class OnStage:
    """Who is there, in which mood, when the scene opens; a line read later may change the mood."""

    character: Character
    mood: Mood = Mood.CALM
    holds: str = ""
    posture: Posture = Posture.STANDING


@frozen(kw_only=True)
class Reading:
    """A stat and its value; among a page's changes, the value is how far it moved.

    A standard stat has no label and meaning of its own, see `Stat`.
    """

    id: str
    label: str | None
    colour: str
    value: int
    minimum: int
    maximum: int
    meaning: str | None = ""


@frozen(kw_only=True)
class ShownEnding:
    """An ending as it is read now: lines whose condition holds, values filled in."""

    title: Text
    tone: Tone
    reflection: tuple[ShownLine, ...]
    debrief: tuple[Text, ...]


@frozen(kw_only=True)
class Page:
    """One scene at one moment. A silent page has nothing to read and nothing to decide.

    Where luck decides and nothing can fall, it stands as a page of choices does of which none is open.
    `language` is that of its words. `readings` are the visible stats as they stand, `changes` those that
    moved since the state before, by how much.
    """

    scene: str
    language: str
    kind: Kind
    view: View
    place: AnyPlace
    light: Light
    season: Season | None
    weather: Weather | None
    moment: AnyMoment
    shot: Shot
    sound: AnySound
    music: AnySound
    caption: Text
    chat: str
    clock: str
    tags: tuple[str, ...]
    standing: tuple[OnStage, ...]
    lines: tuple[ShownLine, ...]
    options: tuple[Option, ...]
    ending: ShownEnding | None
    readings: tuple[Reading, ...]
    changes: tuple[Reading, ...]
    discuss: Discussion | None
    facilitator: str
    silent: bool


def page(scenario: Scenario, state: State, before: State | None = None, telling: Telling = PLAIN) -> Page:
    """The page of a state; with the state before, what has moved since. `telling` is how it is told."""
    scene, values = scenario.scenes[state.scene], state.values
    lines = _shown(scenario, scene.lines, state, telling)
    kind = _kind(scenario, state)
    cases = scene.cases
    place = _first(cases.place, values, scene.place) or scenario.place
    return Page(
        language=scenario.language,
        scene=scene.id,
        kind=kind,
        view=scene.view,
        place=place,
        light=_first(cases.light, values, scene.light),
        season=scene.season,
        weather=_first(cases.weather, values, scene.weather),
        moment=with_names(_first(cases.moment, values, scene.moment), scenario.characters),
        shot=scene.shot or Shot.MIDDLE,
        sound=scene.sound,
        music=scene.music,
        caption=caption_of(scene, Moment(values, telling)),
        chat=scene.chat,
        clock=_first(cases.clock, values, scene.clock),
        tags=scene.tags,
        standing=_standing(scenario, scene, lines, values),
        lines=lines,
        options=options(scenario, state, telling),
        ending=_ending(scenario, scene.then, state, telling),
        readings=tuple(_reading(stat, state.values[place]) for place, stat in visible_stats(scenario)),
        changes=() if before is None else tuple(moved(scenario, before, state)),
        discuss=scene.discuss,
        facilitator=scene.facilitator,
        silent=silent(scenario, state),
    )


def last_draft(lines: Sequence[ShownLine]) -> ShownLine | None:
    """The draft that still stands once these lines are read, if any: those before it were given up."""
    return next((line for line in reversed(lines) if line.draft), None)


def wordings(scenario: Scenario, state: State) -> Iterator[tuple[str, ...]]:
    """Of each line that is read, those of an ending's reflection too, every way it may read."""
    scene = scenario.scenes[state.scene]
    after = scene.then.reflection if isinstance(scene.then, Ending) else ()
    for line in (*scene.lines, *after):
        if _is_read(line, state):
            yield tuple(map(str, line.text.wordings(state.values)))


def silent(scenario: Scenario, state: State) -> bool:
    """Whether the page of a state has nothing to read and nothing to decide, without making the page."""
    scene = scenario.scenes[state.scene]
    if any(_is_read(line, state) for line in scene.lines):
        return False
    return isinstance(scene.then, Next) or _kind(scenario, state) == "chance"


def _kind(scenario: Scenario, state: State) -> Kind:
    then = scenario.scenes[state.scene].then
    match then:
        case Choices():
            return "choices"
        case Chance():
            return "chance" if outcomes(scenario, state) else "choices"
        case Next():
            return "next"
        case Ending():
            return "ending"
        case _:
            assert_never(then)


def caption_of(scene: Scene, moment: Moment) -> Text:
    """The heading of a scene at one moment."""
    caption = _first(scene.cases.caption, moment.values, scene.caption)
    return caption.filled(moment.values, moment.telling, "caption")


def _first(cases: tuple[Case[T], ...], values: Sequence[int], otherwise: T) -> T:
    """What the first case that holds shows."""
    holding = (case.value for case in cases if case.condition is None or case.condition.test(values))
    return next(holding, otherwise)


def _shown(
    scenario: Scenario, lines: tuple[Line, ...], state: State, telling: Telling, of: str = ""
) -> tuple[ShownLine, ...]:
    return tuple(
        ShownLine(
            text=line.text.filled(state.values, telling, f"{of}{place}"),
            speaker=scenario.characters[line.speaker] if line.speaker else None,
            mood=line.mood,
            at=line.at,
            draft=line.draft,
            post=line.post,
            likes=line.likes,
            mark=line_mark(line, place_of(line, place)),
        )
        for place, line in enumerate(lines)
        if _is_read(line, state)
    )


def _is_read(line: Line, state: State) -> bool:
    return line.condition is None or line.condition.test(state.values)


def _standing(
    scenario: Scenario, scene: Scene, lines: tuple[ShownLine, ...], values: Sequence[int]
) -> tuple[OnStage, ...]:
    """The cast as authored, or else the protagonist and the first other to speak, as they first speak."""
    if scene.nobody:
        return ()
    if scene.cast:
        there = [each for each in scene.cast if each.condition is None or each.condition.test(values)]
        first = {each.character: each for each in reversed(there)}
        people = dict.fromkeys(each.character for each in there)
        return tuple(
            OnStage(
                character=scenario.characters[who],
                mood=first[who].mood,
                holds=first[who].holds,
                posture=first[who].posture,
            )
            for who in people
        )
    hero = scenario.characters[scenario.protagonist]
    other = next((line.speaker for line in lines if line.speaker not in {None, hero}), None)
    return tuple(OnStage(character=who, mood=_mood(who, lines)) for who in (hero, other) if who)


def _mood(who: Character, lines: tuple[ShownLine, ...]) -> Mood:
    return next((line.mood for line in lines if line.speaker == who and line.mood), Mood.CALM)


def _ending(scenario: Scenario, then: Then, state: State, telling: Telling) -> ShownEnding | None:
    if not isinstance(then, Ending):
        return None
    return ShownEnding(
        title=then.title.filled(state.values, telling, "title"),
        tone=then.tone,
        reflection=_shown(scenario, then.reflection, state, telling, "reflection "),
        debrief=tuple(
            question.filled(state.values, telling, f"debrief {number}")
            for number, question in enumerate(then.debrief)
        ),
    )


def visible_stats(scenario: Scenario) -> Iterator[tuple[int, Stat]]:
    """The stats shown to a reader, each with its place among the values."""
    for place, slot in enumerate(scenario.slots):
        if isinstance(slot, Stat) and not slot.hidden:
            yield place, slot


def _reading(stat: Stat, value: int) -> Reading:
    return Reading(
        id=stat.id,
        label=stat.label,
        colour=stat.colour,
        value=value,
        minimum=stat.minimum,
        maximum=stat.maximum,
        meaning=stat.meaning,
    )


def moved(scenario: Scenario, before: State, state: State) -> Iterator[Reading]:
    """The visible stats that moved between two states, each with how far."""
    for place, stat in visible_stats(scenario):
        by = state.values[place] - before.values[place]
        if by:
            yield _reading(stat, by)
