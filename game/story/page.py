"""What a reader sees now; every front end draws the same Page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.story.play import Option, options, stats
from game.story.scenario import Chance, Character, Choices, Discussion, Ending, Line, Next, Scenario, Scene
from game.story.catalogue import Light, Mood, Tone, View

if TYPE_CHECKING:
    from game.story.state import State
    from game.story.text import Text


@frozen(kw_only=True)
class ShownLine:
    """A line as it is read now, its values filled in."""

    text: Text
    speaker: Character | None = None
    mood: Mood | None = None
    at: str = ""
    draft: bool = False
    post: bool = False
    likes: int | None = None


@frozen(kw_only=True)
class OnStage:
    """Who stands there, in which mood."""

    character: Character
    mood: Mood = Mood.CALM


@frozen(kw_only=True)
class Reading:
    """A stat and its value; among a page's changes, the value is how far it moved."""

    id: str
    label: str
    colour: str
    value: int
    minimum: int
    maximum: int
    meaning: str = ""


@frozen(kw_only=True)
class ShownEnding:
    """An ending as it is read now."""

    title: str
    tone: Tone
    reflection: tuple[ShownLine, ...]
    debrief: tuple[Text, ...]


@frozen(kw_only=True)
class Page:
    """One scene at one moment. `kind` is choices, chance, next or ending; a silent page shows nothing."""

    scene: str
    kind: str
    view: View
    place: str
    light: Light
    caption: str
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


_KINDS = {Choices: "choices", Chance: "chance", Next: "next", Ending: "ending"}


def page(scenario: Scenario, state: State, before: State | None = None) -> Page:
    """The page of a state; with the state before, what has moved since."""
    scene = scenario.scenes[state.scene]
    lines = _shown(scenario, scene.lines, state)
    kind = _KINDS[type(scene.then)]
    return Page(
        scene=scene.id,
        kind=kind,
        view=scene.view,
        place=scene.place,
        light=scene.light,
        caption=scene.caption,
        chat=scene.chat,
        clock=scene.clock,
        tags=scene.tags,
        standing=_standing(scenario, scene, lines),
        lines=lines,
        options=options(scenario, state),
        ending=_ending(scenario, scene, state),
        readings=tuple(_reading(scenario, place, state.values[place]) for place, _ in stats(scenario)),
        changes=() if before is None else _changes(scenario, before, state),
        discuss=scene.discuss,
        facilitator=scene.facilitator,
        silent=not lines and kind in {"chance", "next"},
    )


def _shown(scenario: Scenario, lines: tuple[Line, ...], state: State) -> tuple[ShownLine, ...]:
    return tuple(
        ShownLine(
            text=line.text.filled(state.values),
            speaker=scenario.characters[line.speaker] if line.speaker else None,
            mood=line.mood,
            at=line.at,
            draft=line.draft,
            post=line.post,
            likes=line.likes,
        )
        for line in lines
        if line.condition is None or line.condition.test(state.values)
    )


def _standing(scenario: Scenario, scene: Scene, lines: tuple[ShownLine, ...]) -> tuple[OnStage, ...]:
    """The cast as authored, or else the protagonist and the first other to speak."""
    if scene.cast:
        return tuple(OnStage(character=scenario.characters[s.character], mood=s.mood) for s in scene.cast)
    hero = scenario.characters[scenario.protagonist]
    voices = [line for line in lines if line.speaker]
    own = next((v.mood for v in voices if v.speaker == hero and v.mood), Mood.CALM)
    other = next((v for v in voices if v.speaker != hero), None)
    beside = () if other is None or other.speaker is None else (OnStage(character=other.speaker, mood=other.mood or Mood.CALM),)
    return (OnStage(character=hero, mood=own), *beside)


def _ending(scenario: Scenario, scene: Scene, state: State) -> ShownEnding | None:
    then = scene.then
    if not isinstance(then, Ending):
        return None
    return ShownEnding(
        title=then.title,
        tone=then.tone,
        reflection=_shown(scenario, then.reflection, state),
        debrief=tuple(question.filled(state.values) for question in then.debrief),
    )


def _reading(scenario: Scenario, place: int, value: int) -> Reading:
    stat = dict(stats(scenario))[place]
    return Reading(
        id=stat.id,
        label=stat.label,
        colour=stat.colour,
        value=value,
        minimum=stat.minimum,
        maximum=stat.maximum,
        meaning=stat.meaning,
    )


def _changes(scenario: Scenario, before: State, state: State) -> tuple[Reading, ...]:
    return tuple(
        _reading(scenario, place, state.values[place] - before.values[place])
        for place, _ in stats(scenario)
        if state.values[place] != before.values[place]
    )
