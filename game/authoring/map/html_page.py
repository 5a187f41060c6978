"""The map as one page of its own: zoom, search, and a scene's whole text beside it. Nothing from outside."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from game.authoring.map.svg_drawing import svg
from game.loader.marks import as_written
from game.papers.template import fill
from game.resources import MAP_PAGE
from game.story.own_place import AnyPlace, place_word
from game.story.scenario import Chance, Choices, Ending, Next

if TYPE_CHECKING:
    from game.authoring.map.card_boxes import Laid
    from game.story import Scenario
    from game.story.scenario import Line, Scene
    from game.story.text import Text


def page(scenario: Scenario, laid: Laid, note: str = "") -> str:
    """The page. Whatever stands in the story is text there, never markup or script."""
    scenes = json.dumps(
        {scene.id: _told(scenario, scene) for scene in scenario.scenes.values()}, ensure_ascii=False
    )
    # Inside a script element only these could end it or begin a comment.
    scenes = scenes.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    words = {
        "LANGUAGE": escape(scenario.language),
        "TITLE": escape(scenario.title),
        "SCENES": scenes.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"),
        "MAP": svg(laid, scenario.title, note, links=True),
    }
    return fill(MAP_PAGE.read_text(encoding="utf-8"), words)


def _spaced(place: AnyPlace) -> str:
    return place_word(place).replace("_", " ")


def _told(scenario: Scenario, scene: Scene) -> dict[str, Any]:
    then = scene.then
    told: dict[str, Any] = {
        "where": " · ".join(
            part
            for part in (
                str(scene.caption),
                *map(_spaced, scenario.places_of(scene)),
                str(scene.light),
            )
            if part
        ),
        "lines": [_line(scenario, line) for line in scene.lines],
        "does": ", ".join(effect.source for effect in scene.effects),
        "ways": [],
    }
    match then:
        case Choices(choices=choices):
            told["ways"] = [
                {
                    "text": _runs(each.text),
                    "if": each.condition.source if each.condition else "",
                    "locked": _runs(each.locked) if each.locked else [],
                    "does": ", ".join(effect.source for effect in each.effects),
                    "to": each.goto,
                }
                for each in choices
            ]
        case Chance(outcomes=outcomes):
            told["ways"] = [
                {
                    "text": [[f"{o.id} (weight {o.weight.source})", False]],
                    "if": o.condition.source if o.condition else "",
                    "does": ", ".join(e.source for e in o.effects),
                    "to": o.goto,
                }
                for o in outcomes
            ]
        case Next(exits=exits):
            told["ways"] = [
                {
                    "text": [["goes on", False]],
                    "if": each.condition.source if each.condition else "",
                    "does": ", ".join(effect.source for effect in each.effects),
                    "to": each.goto,
                }
                for each in exits
            ]
        case Ending():
            told["title"] = str(as_written(then.title))
            told["lines"] += [_line(scenario, line) for line in then.reflection]
    if scene.discuss:
        told["discuss"] = scene.discuss.prompt
    return told


def _runs(text: Text) -> list[list[str | bool]]:
    """Words and whether they are emphasised; a value is called by its name."""
    return [[run.words, run.emphasis] for run in as_written(text).runs]


def _line(scenario: Scenario, line: Line) -> dict[str, Any]:
    who = scenario.characters[line.speaker].name if line.speaker else ""
    if line.draft and who:
        who = f"{who}, not yet said"
    return {"who": who, "text": _runs(line.text), "if": line.condition.source if line.condition else ""}
