"""What can be typed after `main.py`."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

from game.cli import checking, playing
from game.cli.stories import Unknown, shipped, story_path, story_paths
from game.diagnostics import did_you_mean
from game.loader import load_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.story import Playthrough

app = typer.Typer(
    help="Upward (向上): four stories about asking and being asked. Without a command the window opens.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_WRONG_USAGE = 2
_SEEDS = 2**63
_SMALLEST, _LARGEST = (320, 240), (7680, 4320)

Contrast = Annotated[
    Literal["painted", "light", "dark"],
    typer.Option(help="As painted, or high: dark on light or light on dark."),
]
Story = Annotated[str | None, typer.Argument(help="A story that ships, by its id, or a file or folder.")]
Seed = Annotated[int | None, typer.Option(help="A number: the same seed gives the same luck.")]
AsText = Annotated[bool, typer.Option("--text", help="In the terminal; standard input chooses.")]
Resume = Annotated[
    bool | None,
    typer.Option(
        "--continue/--new",
        help="With --text: go on where you stopped, or begin anew. "
        "Without either you are asked; a pipe begins anew.",
    ),
]
Paths = Annotated[
    list[str] | None, typer.Argument(help="Stories, files or folders; without any, all that ship.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings and advice count as mistakes too.")]
SceneId = Annotated[str | None, typer.Option(help="A scene's id; a way there is found.")]
ScreenName = Annotated[str | None, typer.Option(help="A screen's name instead, such as title or settings.")]
Size = Annotated[str, typer.Option(help="Width and height in pixels.")]
TextSize = Annotated[int, typer.Option(min=75, max=250, help="In percent.")]
Part = Annotated[int, typer.Option(min=1, help="Which part of a scene too long for one page.")]
States = Annotated[int, typer.Option(min=1, help="How many states are looked at before guessing.")]
Seconds = Annotated[float, typer.Option(min=0.1, help="For how long, for each story.")]
Out = Annotated[Path | None, typer.Option("-o", "--out", help="The PNG to write.")]


class Format(StrEnum):
    """How diagnostics are written."""

    TEXT = "text"
    SHORT = "short"
    JSON = "json"


class OddsFormat(StrEnum):
    """How odds are written."""

    TEXT = "text"
    JSON = "json"


def run(given: list[str]) -> NoReturn:
    """Run a command and leave with its exit code."""
    app(given, prog_name="main.py")
    raise SystemExit(0)


@app.command()
def play(
    scenario: Story = None,
    *,
    text: AsText = False,
    seed: Seed = None,
    resume: Resume = None,
    record: Annotated[Path | None, typer.Option(help="Write what is played to this file, as a walk.")] = None,
) -> None:
    """Play a story: in the window, or with --text in the terminal."""
    path = None if scenario is None else _known(story_path(scenario))
    luck = None if seed is None else seed % _SEEDS
    keep = _recorder(record)
    if text:
        raise typer.Exit(playing.in_terminal(path, luck, resume=resume, keep=keep))
    if path is not None and (loaded := load_path(path)).scenario is None:
        playing.complain(loaded)
        raise typer.Exit(1)
    raise typer.Exit(playing.in_window(path, luck, keep=keep))


@app.command()
def host(scenario: Story = None, *, seed: Seed = None) -> None:
    """Play with a class: the projector shows the story, and everybody decides."""
    path = None if scenario is None else _known(story_path(scenario))
    if path is not None and (loaded := load_path(path)).scenario is None:
        playing.complain(loaded)
        raise typer.Exit(1)
    luck = None if seed is None else seed % _SEEDS
    raise typer.Exit(playing.in_window(path, luck, with_class=True))


@app.command()
def report(
    scenario: Annotated[str, typer.Argument(help="The story of the lesson.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The page or the PDF to write.")],
) -> None:
    """Write the report of the last lesson of a story, as .html or .pdf."""
    from game.cli import lessons

    raise typer.Exit(lessons.write(_known(story_path(scenario)), out))


@app.command()
def forget(
    scenario: Annotated[str, typer.Argument(help="The story of the lessons.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete everything kept about the lessons of a story."""
    from game.cli import lessons

    raise typer.Exit(lessons.forget(_known(story_path(scenario)), yes=yes))


@app.command()
def check(  # noqa: PLR0913 - one option for each thing that can be chosen
    paths: Paths = None,
    style: Annotated[Format, typer.Option("--format", help="For people, editors or programs.")] = Format.TEXT,
    *,
    strict: Strict = False,
    quick: Annotated[bool, typer.Option("--quick", help="Only read the text; prove nothing.")] = False,
    layout: Annotated[
        bool, typer.Option("--layout", help="Also lay out every line in every text size; takes a minute.")
    ] = False,
    states: States = 20_000_000,
    seconds: Seconds = 120.0,
) -> None:
    """Find every mistake in a story and what no play can reach; leaves with 1 if there is a mistake."""
    named = [path for word in paths or () for path in _known_all(story_paths(word))]
    depth = checking.Depth(quick=quick, states=states, seconds=seconds, layout=layout)
    raise typer.Exit(checking.check(named or shipped(), style.value, depth, strict=strict))


@app.command()
def odds(  # noqa: PLR0913 - one option for each thing that can be chosen
    scenario: Annotated[str, typer.Argument(help="A story that ships, by its id, or a file or folder.")],
    *,
    persona: Annotated[str | None, typer.Option(help="One kind of reader, such as bold or careful.")] = None,
    style: Annotated[OddsFormat, typer.Option("--format", help="For people or programs.")] = OddsFormat.TEXT,
    stats: Annotated[
        bool, typer.Option("--stats", help="Also where the stats stand at each ending.")
    ] = False,
    scene: Annotated[
        list[str] | None, typer.Option(help="Also where they stand on entering this scene; more than once.")
    ] = None,
    states: States = 20_000_000,
    seconds: Seconds = 120.0,
) -> None:
    """Say how likely each ending is, for whom and from which start: exactly, wherever that can be known."""
    from game.analysis import PERSONAS
    from game.cli.odds import Wanted, show_odds

    path = _known(story_path(scenario))
    if persona is not None and persona not in PERSONAS:
        hint = did_you_mean(persona, list(PERSONAS)) or f"there are {', '.join(PERSONAS)}"
        raise _wrong_usage(f"There is no persona “{persona}”: {hint}")
    wanted = Wanted(
        persona=persona,
        style=style.value,
        endings=stats,
        scenes=tuple(scene or ()),
        states=states,
        seconds=seconds,
    )
    raise typer.Exit(show_odds(path, wanted))


@app.command("new")
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
    from game.cli.beginning import begin_story

    given = {"title": title, "protagonist": protagonist, "look": look, "place": place}
    asks = not yes and sys.stdin.isatty()
    raise typer.Exit(begin_story(name, folder, given, ask=input if asks else None))


@app.command("test")
def follow_walks(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Walks, stories or folders; without any, all.")
    ] = None,
    style: Annotated[Format, typer.Option("--format", help="For people, editors or programs.")] = Format.TEXT,
) -> None:
    """Follow walks, the tests of a story: what a reader sees, is offered, picks, and where it ends."""
    from game.cli.testing import test

    named = [_known(story_path(word)) for word in paths or ()]
    raise typer.Exit(test(named or shipped(), style.value))


@app.command()
def preview(
    scenario: Annotated[str, typer.Argument(help="The file or folder being written.")],
    *,
    at: Annotated[str | None, typer.Option(help="A scene's id, to stand there by a legal way.")] = None,
    seed: Seed = None,
) -> None:
    """Open the story beside your editor: it follows every save, and shows all values and the odds."""
    from game.cli.previewing import show_preview

    luck = None if seed is None else seed % _SEEDS
    raise typer.Exit(show_preview(_known(story_path(scenario)), at, luck))


@app.command("map")
def map_story(
    scenario: Annotated[str, typer.Argument(help="A story that ships, by its id, or a file or folder.")],
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: .svg, .html, .mmd or .dot.")],
    states: States = 20_000_000,
    seconds: Seconds = 60.0,
) -> None:
    """Draw a story as a map: scenes, choices with their conditions, and how often each is taken."""
    from game.cli.mapping import draw_map

    raise typer.Exit(draw_map(_known(story_path(scenario)), out, states, seconds))


@app.command("guide")
def write_guide(
    scenario: Annotated[str, typer.Argument(help="A story that ships, by its id, or a file or folder.")],
    *,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file: .html or .pdf.")],
    states: States = 20_000_000,
    seconds: Seconds = 60.0,
) -> None:
    """Print the teacher's guide to a story: plans for a lesson, where to stop, what to ask, the map."""
    from game.cli import guiding

    raise typer.Exit(guiding.write_guide(_known(story_path(scenario)), out, states, seconds))


@app.command()
def schema(
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="The file to write; else it is shown.")
    ] = None,
) -> None:
    """Write the JSON Schema of the format, with which editors complete and explain it."""
    import json

    from game.authoring.schema import schema as made

    text = json.dumps(made(), ensure_ascii=False, indent=1) + "\n"
    if out is None:
        print(text, end="")
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise _wrong_usage(f"It cannot be written to “{out}”: {problem.strerror or problem}.") from None


@app.command("diff")
def compare(
    old: Annotated[str, typer.Argument(help="The version before: a story, file or folder.")],
    new: Annotated[str, typer.Argument(help="The version after.")],
    *,
    states: States = 20_000_000,
    seconds: Seconds = 120.0,
) -> None:
    """Say what a player would notice of the change from one version of a story to another."""
    from game.cli.differing import show_difference

    before, after = (_known(story_path(word)) for word in (old, new))
    raise typer.Exit(show_difference(before, after, states, seconds))


@app.command("list")
def list_stories() -> None:
    """List the stories that ship."""
    from game.cli.listing import show_list

    show_list()


@app.command()
def gallery(  # noqa: PLR0913 - one option for each drawer
    name: Annotated[str | None, typer.Argument(help="A place, a person, places or people.")] = None,
    *,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Write a contact sheet, .png or .jpg.")
    ] = None,
    place: Annotated[str | None, typer.Option(help="Where.")] = None,
    light: Annotated[str | None, typer.Option(help="morning, day, dusk or night.")] = None,
    season: Annotated[str | None, typer.Option(help="spring, summer, autumn or winter.")] = None,
    weather: Annotated[str | None, typer.Option(help="rain or snow.")] = None,
    story: Annotated[str | None, typer.Option(help="Whose colours.")] = None,
    look: Annotated[str | None, typer.Option(help="Who.")] = None,
    mood: Annotated[str | None, typer.Option(help="In which mood.")] = None,
    pose: Annotated[str | None, typer.Option(help="In which pose.")] = None,
    facing: Annotated[str | None, typer.Option(help="right or left.")] = None,
) -> None:
    """Look at the places and people of the stage; a drawing that is saved is shown anew."""
    from game.cli.showing import show_gallery

    chosen = {
        "place": place,
        "light": light,
        "season": season,
        "weather": weather,
        "story": story,
        "look": look,
        "mood": mood,
        "pose": pose,
        "facing": facing,
    }
    raise typer.Exit(show_gallery(name, out, chosen))


@app.command()
def shot(  # noqa: PLR0913 - one option for each thing that can be chosen
    scenario: Story = None,
    *,
    out: Out = None,
    tree: Annotated[bool, typer.Option("--tree", help="Print what a screen reader is given.")] = False,
    scene: SceneId = None,
    screen: ScreenName = None,
    size: Size = "1920x1080",
    text_size: TextSize = 100,
    contrast: Contrast = "painted",
    part: Part = 1,
) -> None:
    """Draw a screen to a PNG, or print it as a screen reader has it; no display is needed."""
    from game.cli.picture import Picture, draw

    path = None if scenario is None else _known(story_path(scenario))
    wanted = Picture(
        story=path,
        scene=scene,
        screen=screen,
        size=_pixels(size),
        text_size=text_size,
        contrast=contrast,
        part=part,
        out=out,
        tree=tree,
    )
    why_not = draw(wanted)
    if why_not:
        raise _wrong_usage(why_not)


def _recorder(path: Path | None) -> Callable[[Playthrough], None] | None:
    if path is None:
        return None
    from game.cli.testing import may_record, recorder

    if why_not := may_record(path):
        raise _wrong_usage(why_not)
    return recorder(path)


def _known(path: Path | Unknown) -> Path:
    if isinstance(path, Unknown):
        raise _wrong_usage(path.why)
    return path


def _known_all(paths: tuple[Path, ...] | Unknown) -> tuple[Path, ...]:
    if isinstance(paths, Unknown):
        raise _wrong_usage(paths.why)
    return paths


def _wrong_usage(why: str) -> typer.Exit:
    """Say in a sentence what cannot be done; typer's own way would call it invalid."""
    print(why, file=sys.stderr)
    return typer.Exit(_WRONG_USAGE)


def _pixels(written: str) -> tuple[int, int]:
    wide, _, high = written.partition("x")
    if wide.isdecimal() and high.isdecimal():
        size = int(wide), int(high)
        if all(low <= side <= most for low, side, most in zip(_SMALLEST, size, _LARGEST, strict=True)):
            return size
    raise _wrong_usage(f"“{written}” is no size between 320x240 and 7680x4320, such as 1920x1080.")
