"""A story as one page that opens by itself, or as a folder for a web site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.web.compile_story import compile_story
from game.web.faces import beside, face_rules, faces_for, in_page
from game.web.page_file import PageParts, page_file
from game.web.page_words import words_as_data
from game.web.pictures import pictures
from game.web.player_styles import styles
from game.web.put_together import put_together
from game.web.sounds import sounds_as_data
from game.web.story_colours import story_colours
from game.words import known, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Scenario


def export_page(
    scenario: Scenario,
    *,
    entry: str = "main.js",
    sounds: bool = True,
    speaks: str = "",
    more: Mapping[str, Any] | None = None,
) -> str:
    """The story as one HTML page that needs nothing else.

    `entry` is the module of the player that runs. `more` is carried beside the story, by the ids of its
    elements; `speaks` is what the page may ask of a network, as a source of a Content-Security-Policy.
    """
    return page_file(page_parts(scenario, entry=entry, sounds=sounds, speaks=speaks, more=more))


def page_parts(
    scenario: Scenario,
    *,
    entry: str = "main.js",
    sounds: bool = True,
    speaks: str = "",
    more: Mapping[str, Any] | None = None,
) -> PageParts:
    """What that page is made of."""
    told = told_by(scenario, entry) | dict(more or {})
    style = styles() + story_colours(scenario) + face_rules(faces_for(texts_of(told)), in_page)
    carried = told | seen_and_heard(scenario, sounds=sounds)
    return parts_of(scenario, carried, style=style, entry=entry, speaks=speaks)


def export_folder(scenario: Scenario, *, sounds: bool = True) -> Mapping[str, bytes]:
    """The story as the files of a web site, by their paths: `index.html` and what it loads."""
    told = told_by(scenario)
    faces = faces_for(texts_of(told))
    style = styles() + story_colours(scenario) + face_rules(faces, beside)
    parts = parts_of(scenario, told | seen_and_heard(scenario, sounds=sounds), style=style, linked=True)
    return {
        "index.html": page_file(parts).encode(),
        "player.css": parts.style.encode(),
        "player.js": parts.program.encode(),
        **{beside(face, made): made for face, made in faces.items()},
    }


def parts_of(
    scenario: Scenario,
    carried: Mapping[str, Any],
    *,
    style: str,
    entry: str = "main.js",
    linked: bool = False,
    speaks: str = "",
) -> PageParts:
    """What a page with this data is made of, `entry` as its program; see `PageParts`."""
    return PageParts(
        language=known(scenario.language),
        title=scenario.title,
        style=style,
        program=put_together(entry),
        carried=carried,
        linked=linked,
        speaks=speaks,
    )


def told_by(scenario: Scenario, entry: str = "main.js") -> dict[str, Any]:
    """The words a page carries and what counts in them, by the ids of its elements."""
    language = known(scenario.language)
    with speaking(language):
        story = compile_story(scenario)
    return {"story": story, "words": words_as_data(language, entry)}


def seen_and_heard(scenario: Scenario, *, sounds: bool = True) -> dict[str, Any]:
    """The pictures and sounds a page carries, by the ids of its elements."""
    return {
        **({"sounds": sounds_as_data(scenario)} if sounds else {}),
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
