"""A story as one page that opens by itself, or as a folder for a web site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.web.compile_story import compile_story
from game.web.faces import beside, face_rules, faces_for, in_page
from game.web.page_file import PageParts, page_file
from game.web.page_words import page_words
from game.web.pictures import pictures
from game.web.player_styles import styles
from game.web.put_together import put_together
from game.web.sounds import sounds_as_data
from game.words import known, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Scenario


def export_page(scenario: Scenario, *, speaks: str = "", more: Mapping[str, Any] | None = None) -> str:
    """The story as one HTML page that needs nothing else.

    `more` is carried beside the story, by the ids of its elements; `speaks` is what the page may ask of a
    network, as a source of a Content-Security-Policy.
    """
    return page_file(page_parts(scenario, speaks=speaks, more=more))


def page_parts(scenario: Scenario, *, speaks: str = "", more: Mapping[str, Any] | None = None) -> PageParts:
    """What that page is made of."""
    carried = carried_by(scenario) | dict(more or {})
    rules = face_rules(faces_for(texts_of(carried)), in_page)
    return _parts(scenario, carried, style=styles() + rules, speaks=speaks)


def export_folder(scenario: Scenario) -> Mapping[str, bytes]:
    """The story as the files of a web site, by their paths: `index.html` and what it loads."""
    carried = carried_by(scenario)
    faces = faces_for(texts_of(carried))
    parts = _parts(scenario, carried, style=styles() + face_rules(faces, beside), linked=True)
    return {
        "index.html": page_file(parts).encode(),
        "player.css": parts.style.encode(),
        "player.js": parts.program.encode(),
        **{beside(face, made): made for face, made in faces.items()},
    }


def carried_by(scenario: Scenario) -> dict[str, Any]:
    """What a page carries as data, by the ids of its elements."""
    language = known(scenario.language)
    with speaking(language):
        story = compile_story(scenario)
    words = page_words(language)
    return {
        "story": story,
        "words": {"language": words.language, "sentences": words.sentences, "forms": words.forms},
        "sounds": sounds_as_data(scenario),
        "odds_worker": put_together("odds_worker.js"),
        **{f"picture:{name}": part for name, part in pictures(scenario).items()},
    }


def texts_of(given: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON has
    """Every text in data, whatever it is for: what a page may show is among them."""
    if isinstance(given, str):
        yield given
    elif isinstance(given, dict):
        for each in given.values():
            yield from texts_of(each)
    elif isinstance(given, list | tuple):
        for each in given:
            yield from texts_of(each)


def _parts(
    scenario: Scenario, carried: Mapping[str, Any], *, style: str, linked: bool = False, speaks: str = ""
) -> PageParts:
    return PageParts(
        language=known(scenario.language),
        title=scenario.title,
        style=style,
        program=put_together("main.js"),
        carried=carried,
        linked=linked,
        speaks=speaks,
    )
