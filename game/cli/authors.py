"""The commands for authors, and for teachers who prepare a lesson."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from game.cli import exports
from game.cli.arguments import (
    SEEDS,
    AlongWalk,
    Format,
    Memory,
    OddsFormat,
    Paths,
    RequiredStory,
    Seconds,
    Seed,
    States,
    Strict,
    Variant,
    editable,
    known,
    known_all,
    wrong_usage,
)
from game.cli.bounds import GIGABYTE, MEMORY, SECONDS, STATES
from game.cli.check import Depth, check_stories
from game.cli.standing import Wanted
from game.cli.stories import shipped, story_path, story_paths
from game.diagnostics import no_such

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def check(  # noqa: PLR0913 - one option for each thing that can be chosen
    paths: Paths = None,
    style: Annotated[Format, typer.Option("--format", help="For people, editors or programs.")] = Format.TEXT,
    *,
    strict: Strict = False,
    quick: Annotated[bool, typer.Option("--quick", help="Only read the text; prove nothing.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Make the remedies that are certain, and say so.")
    ] = False,
    layout: Annotated[
        bool, typer.Option("--layout", help="Also lay out every line in every text size; takes a minute.")
    ] = False,
    states: States = STATES,
    seconds: Seconds = SECONDS,
    memory: Memory = MEMORY,
) -> None:
    """Find every mistake in a story and what no play can reach; leaves with 1 if there is a mistake."""
    named = [path for word in paths or () for path in known_all(story_paths(word))]
    for path in named if fix else ():
        editable(path)
    depth = Depth(quick=quick, states=states, seconds=seconds, memory=memory * GIGABYTE, layout=layout)
    raise typer.Exit(check_stories(named or shipped(), style.value, depth, strict=strict, mend=fix))


def odds(  # noqa: PLR0913 - one option for each thing that can be chosen
    scenario: RequiredStory,
    *,
    persona: Annotated[str | None, typer.Option(help="One kind of reader, such as bold or careful.")] = None,
    style: Annotated[OddsFormat, typer.Option("--format", help="For people or programs.")] = OddsFormat.TEXT,
    stats: Annotated[
        bool, typer.Option("--stats", help="Also where the stats stand at each ending.")
    ] = False,
    scene: Annotated[
        list[str] | None, typer.Option(help="Also where they stand on entering this scene; more than once.")
    ] = None,
    scenes: Annotated[
        bool,
        typer.Option(
            "--scenes", help="Instead, how many plays come to each scene and meet stops to talk at."
        ),
    ] = False,
    states: States = STATES,
    seconds: Seconds = SECONDS,
    memory: Memory = MEMORY,
) -> None:
    """Say how likely each ending is, for whom and from which start: exactly, wherever that can be known."""
    from game.analysis import PERSONAS
    from game.cli.odds import Wanted, show_odds

    path = known(story_path(scenario))
    if persona is not None and persona not in PERSONAS:
        raise wrong_usage(no_such("persona", persona, PERSONAS))
    if scenes and (stats or scene):
        raise wrong_usage("--scenes goes with neither --stats nor --scene")
    wanted = Wanted(
        persona=persona,
        style=style.value,
        endings=stats,
        scenes=tuple(scene or ()),
        by_scene=scenes,
        states=states,
        seconds=seconds,
        memory=memory * GIGABYTE,
    )
    raise typer.Exit(show_odds(path, wanted))


def begin_new(  # noqa: PLR0913 - one option for each question
    name: Annotated[str, typer.Argument(help="The story's id, which its folder is called by.")],
    *,
    folder: Annotated[Path, typer.Option(help="Where its folder is made.")] = Path(),
    title: Annotated[str | None, typer.Option(help="What it is called.")] = None,
    protagonist: Annotated[str | None, typer.Option(help="Who it is about.")] = None,
    look: Annotated[str | None, typer.Option(help="Their look, of the catalogue.")] = None,
    place: Annotated[str | None, typer.Option(help="Where most of it is, of the catalogue.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing; take what is usual.")] = False,
) -> None:
    """Write a small story that is whole, with comments that teach the format, and its walks."""
    from game.cli.new import begin_story

    given = {"title": title, "protagonist": protagonist, "look": look, "place": place}
    asks = not yes and sys.stdin.isatty()
    raise typer.Exit(begin_story(name, folder, given, ask=input if asks else None))


def follow_walks(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Walks, stories or folders; without any, all.")
    ] = None,
    style: Annotated[Format, typer.Option("--format", help="For people, editors or programs.")] = Format.TEXT,
    *,
    coverage: Annotated[
        bool,
        typer.Option("--coverage", help="Also which lines, choices, outcomes and endings no walk meets."),
    ] = False,
) -> None:
    """Follow walks, the tests of a story: what a reader sees, is offered, picks, and where it ends."""
    from game.cli.test import test

    named = [known(story_path(word)) for word in paths or ()]
    raise typer.Exit(test(named or shipped(), style.value, covered=coverage))


def preview(
    scenario: Annotated[str, typer.Argument(help="The file or folder being written.")],
    *,
    at: Annotated[str | None, typer.Option(help="A scene's id, to stand there by a legal way.")] = None,
    variant: Variant = None,
    walk: AlongWalk = None,
    seed: Seed = None,
) -> None:
    """Open the story beside your editor: it follows every save, and shows all values and the odds."""
    from game.cli.preview import show_preview

    luck = None if seed is None else seed % SEEDS
    wanted = Wanted(at, tuple(variant or ()), walk)
    raise typer.Exit(show_preview(known(story_path(scenario)), wanted, luck))


def map_story(
    scenario: RequiredStory,
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: .svg, .html, .mmd or .dot.")],
    states: States = STATES,
    seconds: Seconds = 60.0,
    memory: Memory = MEMORY,
) -> None:
    """Draw a story as a map: scenes, choices with their conditions, and how often each is taken."""
    from game.cli.map_ import draw_map

    raise typer.Exit(draw_map(known(story_path(scenario)), out, states, seconds, memory * GIGABYTE))


def write_guide(
    scenario: RequiredStory,
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: .html or .pdf.")],
    language: Annotated[str | None, typer.Option(help="The code of the language it is in.")] = None,
    states: States = STATES,
    seconds: Seconds = 60.0,
    memory: Memory = MEMORY,
) -> None:
    """Print the teacher's guide to a story: plans for a lesson, where to stop, what to ask, the map."""
    from game.cli import guide

    path = known(story_path(scenario))
    raise typer.Exit(guide.write_guide(path, out, states, seconds, memory * GIGABYTE, language))


def write_script(
    scenario: RequiredStory,
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: .html or .pdf.")],
    language: Annotated[str | None, typer.Option(help="The code of a translation, to read that.")] = None,
) -> None:
    """Print a story to be read and corrected: every line in its order, what it depends on in the margin."""
    from game.cli import script

    raise typer.Exit(script.write_script(known(story_path(scenario)), out, language))


def rename(
    scenario: Annotated[str, typer.Argument(help="A story that ships, by its id, or a file or folder.")],
    old: Annotated[str, typer.Argument(help="The id as it is; a choice's with its scene: gate.ask.")],
    new: Annotated[str, typer.Argument(help="The id as it is to be.")],
    *,
    kind: Annotated[
        Literal["scene", "choice", "value", "character", "circumstance"] | None,
        typer.Option(help="What is meant, where several are called so; a stat or a flag is a value."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would change.")] = False,
) -> None:
    """Change an id wherever it stands: in the story, its walks, translations, and for those who play it."""
    from game.cli.rename import rename_id
    from game.loader.occurrence import Named

    named = None if kind is None else Named(kind)
    raise typer.Exit(rename_id(editable(known(story_path(scenario))), old, new, named, dry=dry_run))


def schema(
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="The file to write; else it is shown.")
    ] = None,
    *,
    scenes: Annotated[
        bool, typer.Option("--scenes", help="That of a file in the folder scenes of a story.")
    ] = False,
) -> None:
    """Write the JSON Schema of the format, with which editors complete and explain it."""
    from game.cli.schema import write_schema

    raise typer.Exit(write_schema(out, scenes=scenes))


def compare(
    old: Annotated[str, typer.Argument(help="The version before: a story, file or folder.")],
    new: Annotated[str, typer.Argument(help="The version after.")],
    *,
    states: States = STATES,
    seconds: Seconds = SECONDS,
    memory: Memory = MEMORY,
) -> None:
    """Say what a player would notice of the change from one version of a story to another."""
    from game.cli.diff import show_difference

    before, after = (known(story_path(word)) for word in (old, new))
    raise typer.Exit(show_difference(before, after, states, seconds, memory * GIGABYTE))


def serve_editor(states: States = STATES, seconds: Seconds = SECONDS, memory: Memory = MEMORY) -> None:
    """Tell an editor what is found and proven while you type; the editor starts this by itself."""
    from game.cli import lsp

    raise typer.Exit(lsp.serve_editor(states, seconds, memory * GIGABYTE))


# By the name one types, in the order in which help lists them.
COMMANDS: Final[Mapping[str, Callable[..., None]]] = {
    "check": check,
    "odds": odds,
    "new": begin_new,
    "test": follow_walks,
    "preview": preview,
    "lsp": serve_editor,
    "map": map_story,
    "guide": write_guide,
    "script": write_script,
    **exports.COMMANDS,
    "schema": schema,
    "diff": compare,
    "rename": rename,
}
