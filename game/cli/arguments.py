"""The typer app, and what its commands share: kinds of arguments, and refusals."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from game.cli.stories import Unknown
from game.loader.pack.is_pack import is_pack

app = typer.Typer(
    help="Upward (向上): four stories about asking and being asked. Without a command the window opens.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_WRONG_USAGE: Final = 2
SEEDS: Final = 2**63
_SMALLEST, _LARGEST = (320, 240), (7680, 4320)

Contrast = Annotated[
    Literal["painted", "light", "dark"],
    typer.Option(help="As painted, or high: dark on light or light on dark."),
]
Language = Annotated[str, typer.Option(help="The code of the language it speaks, of those there are.")]
Story = Annotated[
    str | None, typer.Argument(help="A story that ships, by its id, or a file, folder or pack.")
]
RequiredStory = Annotated[
    str, typer.Argument(help="A story that ships, by its id, or a file, folder or pack.")
]
Seed = Annotated[int | None, typer.Option(help="A number: the same seed gives the same luck.")]
AsText = Annotated[bool, typer.Option("--text", help="In the terminal; standard input chooses.")]
Spoken = Annotated[str | None, typer.Option("--language", help="The code of the language to begin in.")]
Resume = Annotated[
    bool | None,
    typer.Option(
        "--continue/--new",
        help="With --text: go on where you stopped, or begin anew. "
        "Without either you are asked; a pipe begins anew.",
    ),
]
Paths = Annotated[
    list[str] | None, typer.Argument(help="Stories, files, folders or packs; without any, all that ship.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings and advice count as mistakes too.")]
SceneId = Annotated[str | None, typer.Option(help="A scene's id; a way there is found.")]
ScreenName = Annotated[str | None, typer.Option(help="A screen's name instead, such as title or settings.")]
Size = Annotated[str, typer.Option(help="Width and height in pixels.")]
TextSize = Annotated[int, typer.Option(min=75, max=250, help="In percent.")]
Part = Annotated[int, typer.Option(min=1, help="Which part of a scene too long for one page.")]
States = Annotated[int, typer.Option(min=1, help="How many states are looked at before guessing.")]
Seconds = Annotated[float, typer.Option(min=0.1, help="For how long, for each story.")]
Memory = Annotated[float, typer.Option(min=0.1, help="How many gigabytes of memory may be taken.")]
Variant = Annotated[
    list[str] | None,
    typer.Option("--with", help='What is so there, such as "key" or "confidence = 40"; more than once.'),
]
AlongWalk = Annotated[
    Path | None, typer.Option("--walk", help="A walk, to stand where it ends, or comes to what is asked for.")
]
Out = Annotated[Path | None, typer.Option("-o", "--out", help="The PNG to write.")]


SentToSchool = Literal["nothing", "completion", "choices"]


class Format(StrEnum):
    """The forms in which diagnostics are written."""

    TEXT = "text"
    SHORT = "short"
    JSON = "json"


class OddsFormat(StrEnum):
    """The forms in which odds are written."""

    TEXT = "text"
    JSON = "json"


def known(path: Path | Unknown) -> Path:
    """The path of a story that was found. Raises typer.Exit with 2 after saying why there is none."""
    if isinstance(path, Unknown):
        raise wrong_usage(path.why)
    return path


def known_all(paths: tuple[Path, ...] | Unknown) -> tuple[Path, ...]:
    """The paths of stories that were found. Raises typer.Exit with 2 after saying why there are none."""
    if isinstance(paths, Unknown):
        raise wrong_usage(paths.why)
    return paths


def editable(path: Path) -> Path:
    """The path of a story whose files are there. Raises typer.Exit with 2 after saying that it is a pack."""
    if is_pack(path):
        raise wrong_usage(f"“{path}” is a pack: do this with the story that it was packed from.")
    return path


def wrong_usage(why: str) -> typer.Exit:
    """The exit with 2 to be raised, after a sentence on standard error says what cannot be done."""
    print(why, file=sys.stderr)
    return typer.Exit(_WRONG_USAGE)


def pixels(written: str) -> tuple[int, int]:
    """A width and height in pixels, from 1920x1080 as typed. Raises typer.Exit with 2 for anything else."""
    wide, _, high = written.partition("x")
    if wide.isdecimal() and high.isdecimal():
        size = int(wide), int(high)
        if all(low <= side <= most for low, side, most in zip(_SMALLEST, size, _LARGEST, strict=True)):
            return size
    raise wrong_usage(f"“{written}” is no size between 320x240 and 7680x4320, such as 1920x1080.")
