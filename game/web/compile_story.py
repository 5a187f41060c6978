"""A scenario as plain data for the player in a browser: numbers, words and lists, as JSON has them.

`player/rules.js` reads it. What is at its usual value is left out. Conditions and numbers are trees of lists:
`["and", [">=", ["value", 0], 40], ["not", ["value", 3]]]`. Nothing in it is text to be run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, assert_never

from game.expressions import (
    Arithmetic,
    Compare,
    Logic,
    Name,
    Negative,
    Not,
    Number,
    Pick,
    Truth,
    Visited,
    Visits,
)
from game.story.appearance import look_word
from game.story.catalogue import Posture, View
from game.story.line_marks import line_mark, place_of
from game.story.moments_in_scenes import with_names
from game.story.own_moment import OwnMoment, moment_word
from game.story.own_place import OwnPlace, place_word, weather_in
from game.story.page import visible_stats
from game.story.play import start_values
from game.story.scenario import Chance, Choices, Ending, Next, Outcome
from game.story.text import Text
from game.story_words import moment_in_words, place_in_words, stat_label, stat_meaning
from game.web.code_numbers import code_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.expressions import Condition, Effect, Node
    from game.story import Scenario
    from game.story.beginning import Cover
    from game.story.cases import Case
    from game.story.scenario import Choice, Exit, Line, Scene, Standing, Then
    from game.story.text import Run

FORMAT: Final = 1  # of this data; the player that reads it lies beside it

Data = dict[str, Any]


def compile_story(scenario: Scenario) -> Data:
    """The whole story, without what only teachers and authors need; what we say of it in this language."""
    return {
        "format": FORMAT,
        "id": scenario.id,
        "digest": scenario.digest,
        "title": scenario.title,
        "language": scenario.language,
        "protagonist": scenario.protagonist,
        "start": scenario.start,
        "values": start_values(scenario),
        "stats": [
            {
                "id": stat.id,
                "slot": slot,
                "label": stat_label(stat),
                "meaning": stat_meaning(stat),
                "colour": stat.colour,
                "minimum": stat.minimum,
                "maximum": stat.maximum,
            }
            for slot, stat in visible_stats(scenario)
        ],
        "characters": {
            each.id: _set(name=each.name, look=look_word(each.look), about=each.about, also=each.also)
            for each in scenario.characters.values()
        },
        "scenes": {scene.id: _scene(scene) for scene in scenario.scenes.values()},
        "entering": {scene: _effects(effects) for scene, effects in scenario.entering.items()},
        "numbers": code_numbers(scenario),
        "pictures": _moments_in_words(scenario) | _places_in_words(scenario),
        **_set(
            summary=scenario.summary,
            minutes=scenario.minutes,
            contentNote=scenario.content_note,
            place=place_word(scenario.place),
            names={each.id: {"ask": each.ask, "start": each.start} for each in scenario.names.values()},
            circumstances={
                each.id: {
                    "label": each.label,
                    "effects": _effects(each.effects),
                    **_set(contentNote=each.content_note),
                }
                for each in scenario.circumstances.values()
            },
            renamed=dict(scenario.renamed),
            front=_front(scenario.front),
        ),
    }


def _front(cover: Cover) -> Data:
    """Where the cover is, and the weather that is heard there."""
    weather = weather_in(cover.place, None)
    said = _set(weather=weather and str(weather))
    return {"place": place_word(cover.place), "light": str(cover.light), **said}


def _places_in_words(scenario: Scenario) -> dict[str, str]:
    """What each place of the story looks like at its hours, by both, as “campus_gate dusk”."""
    seen = {
        (place, light)
        for scene in scenario.scenes.values()
        if scene.view is View.STAGE
        for place in scenario.places_of(scene)
        for light in (scene.light, *(case.value for case in scene.cases.light))
    }
    told = {f"{place_word(place)} {light}": place_in_words(place, light) for place, light in seen}
    return {called: words for called, words in sorted(told.items()) if words}


def _moments_in_words(scenario: Scenario) -> dict[str, str]:
    """What each moment of the story shows, by its word; where the hour is seen, the first that it has."""
    told: dict[str, str] = {}
    for scene in scenario.scenes.values():
        for moment in (scene.moment, *(case.value for case in scene.cases.moment)):
            shown = with_names(moment, scenario.characters)
            if shown:
                told.setdefault(moment_word(shown), moment_in_words(shown, scene.light, scene.weather))
    return dict(sorted(told.items()))


def _set(**values: object) -> Data:
    """What is given, without what is empty."""
    return {name: value for name, value in values.items() if value not in ("", 0, None, False, [], {}, ())}


def _scene(scene: Scene) -> Data:
    cases = scene.cases
    return {
        "then": _then(scene.then),
        **_set(
            lines=[_line(line, number) for number, line in enumerate(scene.lines)],
            because=text(scene.because),
            place=place_word(scene.place),
            light=str(scene.light),
            season=scene.season and str(scene.season),
            weather=scene.weather and str(scene.weather),
            moment=moment_word(scene.moment),
            shot=scene.shot and str(scene.shot),
            caption=text(scene.caption),
            view=str(scene.view),
            cast=[_standing(each) for each in scene.cast],
            nobody=scene.nobody,
            chat=scene.chat,
            clock=scene.clock,
            tags=list(scene.tags),
            discuss=scene.discuss and scene.discuss.prompt,
            cases=_set(
                caption=_cases(cases.caption),
                clock=_cases(cases.clock),
                place=_cases(cases.place),
                light=_cases(cases.light),
                weather=_cases(cases.weather),
                moment=_cases(cases.moment),
            ),
        ),
    }


def _cases(cases: Iterable[Case[Any]]) -> list[Data]:
    return [{"is": _shown(case.value), **_condition(case.condition)} for case in cases]


def _shown(value: Text | OwnPlace | OwnMoment | str | None) -> object:
    """What a case shows: a text as runs, a place or light by its name."""
    if isinstance(value, OwnPlace):
        return place_word(value)
    if isinstance(value, OwnMoment):
        return moment_word(value)
    return text(value) if isinstance(value, Text) else value and str(value)


def _condition(condition: Condition | None) -> Data:
    return {} if condition is None else {"if": tree(condition.tree)}


def _standing(standing: Standing) -> Data:
    return {
        "character": standing.character,
        "mood": str(standing.mood),
        **_set(holds=standing.holds, posture=_unusual(standing.posture)),
        **_condition(standing.condition),
    }


def _unusual(posture: Posture) -> str:
    return "" if posture is Posture.STANDING else str(posture)


def _line(line: Line, number: int) -> Data:
    return {
        "text": text(line.text),
        "mark": line_mark(line, place_of(line, number)),
        **_condition(line.condition),
        **_set(
            speaker=line.speaker,
            mood=line.mood and str(line.mood),
            at=line.at,
            draft=line.draft,
            post=line.post,
        ),
        **({} if line.likes is None else {"likes": line.likes}),
    }


def _then(then: Then) -> Data:
    match then:
        case Choices():
            return {"kind": "choices", "choices": [_choice(each) for each in then.choices]}
        case Chance():
            return {"kind": "chance", "outcomes": [_outcome(each) for each in then.outcomes]}
        case Next():
            return {"kind": "next", "exits": [_way(each) for each in then.exits]}
        case Ending():
            return {
                "kind": "ending",
                "title": text(then.title),
                "tone": str(then.tone),
                "reflection": [_line(line, number) for number, line in enumerate(then.reflection)],
                "debrief": [text(question) for question in then.debrief],
            }
        case _:
            assert_never(then)


def _choice(choice: Choice) -> Data:
    return {
        "id": choice.id,
        "text": text(choice.text),
        **_way(choice),
        **_set(back=choice.then),
        **({} if choice.locked is None else {"locked": text(choice.locked)}),
        **({} if choice.tags is None else {"tags": list(choice.tags)}),
        **({} if choice.taken is None else {"taken": choice.taken}),
    }


def _outcome(outcome: Outcome) -> Data:
    return {"id": outcome.id, "weight": tree(outcome.weight.tree), **_way(outcome)}


def _way(way: Choice | Outcome | Exit) -> Data:
    """Where something leads and what it changes, of which the marks come last."""
    marks = () if isinstance(way, Outcome) else way.marks
    return {
        "goto": way.goto,
        **_condition(way.condition),
        **_set(effects=_effects((*way.effects, *marks)), because=text(way.because)),
    }


def _effects(effects: Iterable[Effect]) -> list[list[Any]]:
    """Of each the slot, what it becomes, and the limits it is kept between."""
    return [[each.slot, tree(each.tree), each.lowest, each.highest] for each in effects]


def text(of: Text | None) -> list[Any]:
    """Prose as runs: words by themselves, or a list of them with all that is not usual."""
    return [] if of is None else [_run(run) for run in of.runs]


def _run(run: Run) -> object:
    more = _set(emphasis=run.emphasis, said=list(run.said), name=run.name, alternative=_alternative(run))
    if run.slot is not None:
        more["slot"] = run.slot
    return [run.words, more] if more else run.words


def _alternative(run: Run) -> Data | None:
    of = run.alternative
    if of is None:
        return None
    return {"number": of.number, "branch": of.branch, "of": of.of, **_condition(of.condition)}


def tree(node: Node) -> Any:  # noqa: ANN401, PLR0911 - as JSON has it; one return for each kind of tree
    """A condition or a number as lists: its sign or word, then its parts."""
    match node:
        case Number(value) | Truth(value):
            return value
        case Name(slot=slot):
            return ["value", slot]
        case Visited(slot=slot):
            return ["visited", slot]
        case Visits(slot=slot):
            return ["visits", slot]
        case Negative(part):
            return ["negative", tree(part)]
        case Arithmetic(sign, left, right) | Compare(sign, left, right) | Logic(sign, left, right):
            return [sign, tree(left), tree(right)]
        case Pick(function, parts):
            return [function, *map(tree, parts)]
        case Not(part):
            return ["not", tree(part)]
        case _:
            assert_never(node)
