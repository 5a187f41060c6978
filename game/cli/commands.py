"""The commands of the program: playing, lessons, looking; those of authors are added from their module."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from game.cli import authors, translators
from game.cli.arguments import (
    SEEDS,
    AlongWalk,
    AsText,
    Contrast,
    Language,
    Out,
    Part,
    Resume,
    SceneId,
    ScreenName,
    Seed,
    Size,
    Spoken,
    Story,
    TextSize,
    Variant,
    app,
    known,
    pixels,
    wrong_usage,
)
from game.cli.play import in_terminal, in_window
from game.cli.standing import Wanted
from game.cli.stories import read_story, story_path
from game.diagnostics import no_such
from game.program_name import program_name
from game.words import languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.cli.from_code import FromCode
    from game.story import Playthrough


def run(given: list[str]) -> NoReturn:
    """Run the command that is given and leave with its exit code."""
    app(given, prog_name=program_name())
    raise SystemExit(0)


@app.command()
def play(  # noqa: PLR0913 - each is an option of the command line
    scenario: Story = None,
    *,
    text: AsText = False,
    seed: Seed = None,
    resume: Resume = None,
    language: Spoken = None,
    code: Annotated[str | None, typer.Option(help="Go on from the code of a play.")] = None,
    record: Annotated[Path | None, typer.Option(help="Write what is played to this file, as a walk.")] = None,
) -> None:
    """Play a story: in the window, or with --text in the terminal."""
    path = None if scenario is None else known(story_path(scenario))
    luck = None if seed is None else seed % SEEDS
    keep = _recorder(record)
    if language is not None and language not in languages():
        raise wrong_usage(no_such("language", language, tuple(languages())))
    if path is not None and (code is not None or not text) and read_story(path) is None:
        raise typer.Exit(1)
    start = None if code is None else _from_code(code, path)
    path = path if start is None else start.path
    if text:
        raise typer.Exit(in_terminal(path, luck, resume=resume, keep=keep, spoken=language, start=start))
    raise typer.Exit(in_window(path, luck, keep=keep, spoken=language, start=start))


@app.command()
def host(scenario: Story = None, *, seed: Seed = None) -> None:
    """Play with a class: the projector shows the story, and everybody decides."""
    path = None if scenario is None else known(story_path(scenario))
    if path is not None and read_story(path) is None:
        raise typer.Exit(1)
    luck = None if seed is None else seed % SEEDS
    raise typer.Exit(in_window(path, luck, with_class=True))


@app.command()
def report(
    scenario: Annotated[str, typer.Argument(help="The story of the lesson.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The page or the PDF to write.")],
    class_name: Annotated[str, typer.Option("--class", help="The class, if not the last one.")] = "",
) -> None:
    """Write the report of the last lesson of a story, as .html or .pdf."""
    from game.cli.report import write_report_to

    raise typer.Exit(write_report_to(known(story_path(scenario)), out, class_name))


@app.command()
def forget(
    scenario: Annotated[str, typer.Argument(help="The story of the lessons.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete everything kept about the lessons of a story."""
    from game.cli.forget import forget_lessons

    raise typer.Exit(forget_lessons(known(story_path(scenario)), yes=yes))


for _name, _command in authors.COMMANDS.items():
    app.command(_name)(_command)
app.add_typer(translators.translate, name="translate")


@app.command("list")
def list_stories() -> None:
    """List the stories that ship."""
    from game.cli.list_ import show_list

    show_list()


@app.command()
def gallery(  # noqa: PLR0913 - one option for each control
    name: Annotated[
        str | None,
        typer.Argument(
            help="A place, a moment, a person; places, moments, people, things, postures; anyone, somebody."
        ),
    ] = None,
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
    holds: Annotated[str | None, typer.Option(help="With what in hand.")] = None,
    posture: Annotated[str | None, typer.Option(help="standing, sitting, leaning or turned_away.")] = None,
    facing: Annotated[str | None, typer.Option(help="right or left.")] = None,
    moment: Annotated[str | None, typer.Option(help="A picture of its own, instead of the place.")] = None,
    seed: Annotated[int, typer.Option(help="Who comes by chance.")] = 0,
) -> None:
    """Look at the places, moments and people of the stage; a drawing that is saved is shown anew."""
    from game.cli.gallery import show_gallery

    chosen = {
        "place": place,
        "light": light,
        "season": season,
        "weather": weather,
        "story": story,
        "look": look,
        "mood": mood,
        "pose": pose,
        "holds": holds,
        "posture": posture,
        "facing": facing,
        "moment": moment,
    }
    raise typer.Exit(show_gallery(name, out, chosen, seed))


@app.command()
def dress(
    begin: Annotated[
        str | None, typer.Argument(help="A look that ships, or a story; without any, somebody by chance.")
    ] = None,
    character: Annotated[str | None, typer.Argument(help="The id of a character of the story.")] = None,
    *,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Write a picture in six moods, .png or .jpg.")
    ] = None,
    parts: Annotated[
        bool, typer.Option("--parts", help="Begin with every part of a look that ships in words.")
    ] = False,
    seed: Annotated[int | None, typer.Option(help="Who comes by chance.")] = None,
) -> None:
    """Put a person together from parts, in six moods side by side, and copy what your story says of them."""
    from game.cli.dress import dress_somebody

    raise typer.Exit(dress_somebody(begin, character, out, seed, parts=parts))


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
    language: Language = "en",
    part: Part = 1,
    variant: Variant = None,
    walk: AlongWalk = None,
) -> None:
    """Draw a screen to a PNG, or print it as a screen reader has it; no display is needed."""
    from game.cli.shot import Picture, draw

    path = None if scenario is None else known(story_path(scenario))
    wanted = Picture(
        story=path,
        where=Wanted(scene, tuple(variant or ()), walk),
        screen=screen,
        size=pixels(size),
        text_size=text_size,
        contrast=contrast,
        language=language,
        part=part,
        out=out,
        tree=tree,
    )
    why_not = draw(wanted)
    if why_not:
        raise wrong_usage(why_not)


def _from_code(text: str, path: Path | None) -> FromCode:
    from game.cli.from_code import from_code

    found = from_code(text, path)
    if isinstance(found, str):
        raise wrong_usage(found)
    return found


def _recorder(path: Path | None) -> Callable[[Playthrough], None] | None:
    if path is None:
        return None
    from game.cli.record_walk import may_record, recorder

    if why_not := may_record(path):
        raise wrong_usage(why_not)
    return recorder(path)
