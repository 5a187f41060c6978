"""The commands that make of a story something to hand on: a page, a package for a school, a pack."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads it
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from game.cli.arguments import Memory, RequiredStory, Seconds, SentToSchool, States, known, wrong_usage
from game.cli.bounds import GIGABYTE, MEMORY, SECONDS, STATES
from game.cli.stories import story_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def export(  # noqa: PLR0913 - one option for each thing that can be chosen
    scenario: RequiredStory,
    *,
    out: Annotated[
        Path,
        typer.Option("-o", "--out", help="The file: .html, or .zip for a school; with --folder the folder."),
    ],
    folder: Annotated[
        bool, typer.Option("--folder", help="A folder for a web site instead: index.html and what it loads.")
    ] = False,
    language: Annotated[str | None, typer.Option(help="The code of a translation, to play that.")] = None,
    no_sounds: Annotated[bool, typer.Option("--no-sounds", help="Leave the sounds out: smaller.")] = False,
    scorm: Annotated[
        Literal["1.2", "2004"] | None,
        typer.Option(help="A package for a school's platform by SCORM, of this version."),
    ] = None,
    cmi5: Annotated[bool, typer.Option("--cmi5", help="A package for a school's platform by cmi5.")] = False,
    sends: Annotated[
        SentToSchool | None,
        typer.Option(help="What a package tells the platform; completion without this."),
    ] = None,
) -> None:
    """Write a story as one page that any browser plays, offline and without asking a network for anything.

    With --scorm or --cmi5 it is a package for a school's platform, which is told no more than --sends says.
    """
    from game.cli.export import export_story
    from game.cli.export_package import export_package, package_asked

    asked = package_asked(scorm, cmi5=cmi5, sends=sends, folder=folder)
    if isinstance(asked, str):
        raise wrong_usage(asked)
    path = known(story_path(scenario))
    if asked is not None:
        raise typer.Exit(export_package(path, out, asked, language=language, sounds=not no_sounds))
    raise typer.Exit(export_story(path, out, folder=folder, language=language, sounds=not no_sounds))


def write_pack(
    scenario: Annotated[str, typer.Argument(help="A story that ships, by its id, or a file or folder.")],
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: NAME.upward.")],
    states: States = STATES,
    seconds: Seconds = SECONDS,
    memory: Memory = MEMORY,
) -> None:
    """Pack a story with its files into one, to send: whoever has Upward plays it."""
    from game.cli import pack

    raise typer.Exit(pack.write_pack(known(story_path(scenario)), out, states, seconds, memory * GIGABYTE))


# By the name one types, in the order in which help lists them.
COMMANDS: Final[Mapping[str, Callable[..., None]]] = {"export": export, "pack": write_pack}
