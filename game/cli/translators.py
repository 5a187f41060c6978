"""The commands for translators: `translate extract`, `update`, `check` and `stats`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from game.cli.arguments import Format, Strict, editable, known, wrong_usage
from game.cli.stories import story_path
from game.loader.translation_file import is_language

if TYPE_CHECKING:
    from game.cli.translate import Translated

translate: Final = typer.Typer(
    help="Translate a story, or the program’s own words: PO files, kept up with what they translate.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
_Story = Annotated[str | None, typer.Argument(help="A story that ships, by its id, or a file or folder.")]
_Program = Annotated[bool, typer.Option("--program", help="The program’s own words instead of a story’s.")]
_Language = Annotated[str, typer.Option("-l", "--language", help="Its short code, such as de or zh-Hans.")]
_Languages = Annotated[
    list[str] | None,
    typer.Option("-l", "--language", help="Only this language; more than once. Without, all there are."),
]
_Out = Annotated[Path | None, typer.Option("-o", "--out", help="The file, if not the one beside the story.")]


@translate.command()
def extract(
    scenario: _Story = None, *, language: _Language, program: _Program = False, out: _Out = None
) -> None:
    """Write the file of a language, with every text and what a translator should know of it.

    A file that is there already is brought up, as by update.
    """
    from game.cli.translate import bring_up

    what = _what(scenario, program=program, packed=out is not None)
    raise typer.Exit(bring_up(what, _codes(what, [language]), out))


@translate.command()
def update(scenario: _Story = None, *, language: _Languages = None, program: _Program = False) -> None:
    """Bring the files up to a story that has changed: nothing is lost, what changed is marked as fuzzy."""
    from game.cli.translate import bring_up

    what = _what(scenario, program=program)
    raise typer.Exit(bring_up(what, _chosen(what, language)))


@translate.command()
def check(
    scenario: _Story = None,
    style: Annotated[Format, typer.Option("--format", help="For people, editors or programs.")] = Format.TEXT,
    *,
    language: _Languages = None,
    program: _Program = False,
    strict: Strict = False,
    layout: Annotated[
        bool, typer.Option("--layout", help="Also lay out every line in every text size; takes a minute.")
    ] = False,
) -> None:
    """Find what is missing, out of date, broken, too wide or not to be drawn; leaves with 1 if broken."""
    from game.cli.translate_check import check_program, check_translations

    what = _what(scenario, program=program, packed=True)
    codes = _chosen(what, language)
    if what.story is None:
        raise typer.Exit(check_program(codes))
    raise typer.Exit(check_translations(what.story, codes, style.value, strict=strict, layout=layout))


@translate.command()
def stats(scenario: _Story = None, *, program: _Program = False) -> None:
    """Say how far each language is: of a story, or else of the program and of every story that ships."""
    from game.cli.translate import everything, show_counts

    some = scenario is not None or program
    raise typer.Exit(show_counts([_what(scenario, program=program)] if some else everything()))


def _what(scenario: str | None, *, program: bool, packed: bool = False) -> Translated:
    """What is to be translated; `packed` is whether a pack will do, beside which no file is kept."""
    from game.cli.translate import of_story, the_program

    if program == (scenario is not None):
        raise wrong_usage("Name a story, or say --program for the program’s own words.")
    if scenario is None:
        return the_program()
    path = known(story_path(scenario))
    found = of_story(path if packed else editable(path))
    if found is None:
        raise typer.Exit(1)
    return found


def _chosen(what: Translated, languages: list[str] | None) -> list[str]:
    codes = _codes(what, languages or [*what.files])
    if not codes:
        raise wrong_usage(f"There is no translation of {what.called} yet: begin with translate extract.")
    return codes


def _codes(what: Translated, languages: list[str]) -> list[str]:
    for code in languages:
        if code == what.source:
            raise wrong_usage(f"{what.called} is written in {code}: there is nothing to translate.")
        if not is_language(code):
            raise wrong_usage(f"“{code}” is not the short code of a language, such as de or zh-Hans.")
    return languages
