"""Every scene of a story as a picture beside its words: `python -m tests.tools.scene_sheet STORY -o FOLDER`.

For artists: each scene's first page, the pages after it small, its cast and all of its lines with their
conditions, as PNGs of some scenes each. `--scene ID` (more than once) draws only these, `--with CONDITION` a
variant of them. `--jpeg FOLDER` writes the sheets that lie in docs/pictures/scenes instead: pictures with
their names alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pygame
import yaml
from attrs import frozen

from game.authoring.stand import CannotStand, stand
from game.desktop.menus.navigation import Navigation
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import Style, lay_out
from game.desktop.screenshot import finished
from game.desktop.ui.session import Session
from game.desktop.ui.theme import INK, PAPER
from game.loader import load_path
from game.saves import Settings, Store
from game.story import Page, arrive, page
from game.story.own_moment import moment_word
from game.story.own_place import place_word
from game.words import speak

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.story import Playthrough, Scenario

_SCENARIOS: Final = Path(__file__).parents[2] / "scenarios"
# In pixels: the window, a first page, a later one, the words beside them, between all.
_WINDOW: Final = 1280, 720
_FIRST: Final = 720, 405
_LATER: Final = 240, 135
_WORDS: Final = 640
_GAP: Final = 10
_ROWS: Final = 4  # scenes on a sheet
_CARD: Final = 264, 148  # of a scene in the docs
_ACROSS: Final = 8
_SMALL: Final = Style("text", 14, INK, 1.2)
_NAME: Final = Style("medium", 17, INK, 1.2)


@frozen
class Shown:
    """A scene as it is seen: its id, its page, and each part of it as a picture."""

    scene: str
    page: Page
    parts: tuple[pygame.Surface, ...]


def main(arguments: Sequence[str]) -> None:
    """Draw the sheets that were asked for."""
    read = ArgumentParser(description=__doc__)
    read.add_argument("story", help="the id of one that ships, or a folder")
    read.add_argument("-o", "--out", type=Path, help="a folder for PNGs with all words")
    read.add_argument("--jpeg", type=Path, help="a folder for the docs' sheets")
    read.add_argument("--scene", action="append", default=[])
    read.add_argument("--with", action="append", default=[], dest="variant")
    asked = read.parse_args(arguments)
    folder = _SCENARIOS / asked.story if (_SCENARIOS / asked.story).is_dir() else Path(asked.story)
    story = load_path(folder).scenario
    if story is None:
        sys.exit("This story has mistakes: run check.")
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    speak("en")
    plays = list(_plays(story, asked.scene, asked.variant))
    if asked.out:
        _write_rows(_shown(folder, plays), _authored(folder), asked.out)
    if asked.jpeg:
        _write_cards(_shown(folder, plays, parts=1), asked.jpeg / f"{story.id}.jpg")


def _plays(story: Scenario, scenes: Sequence[str], variant: Sequence[str]) -> Iterator[Playthrough]:
    for scene in scenes or story.scenes:
        there = stand(story, scene, variant) if variant else None
        if isinstance(there, CannotStand):
            sys.exit(there.why)
        play = there.play if there else arrive(story, scene)
        if not page(story, play.state).silent:
            yield play


def _shown(folder: Path, plays: Sequence[Playthrough], parts: int = 99) -> Iterator[Shown]:
    with tempfile.TemporaryDirectory() as kept:
        settings = Settings(reduced_motion=True, tags_explained=True)
        session = Session(store=Store(Path(kept)), settings=settings, find=lambda: (folder,), seed=1)
        session.parallax.motion = False  # its time stands still: nothing may begin to fade
        for play in plays:
            screen = Navigation(session).scene(play, 1)
            made: list[pygame.Surface] = []
            while len(made) < parts:
                screen.show_beat(len(made))
                made.append(finished([screen], session, _WINDOW))
                if screen.arranged is None or len(made) >= len(screen.arranged.beats):
                    break
            yield Shown(play.state.scene, screen.page, tuple(made))


def _authored(folder: Path) -> dict[str, Any]:
    """The scenes as their author wrote them."""
    files = [folder / "scenario.yaml", *sorted(folder.glob("scenes/**/*.yaml"))]
    read = [yaml.safe_load(each.read_text("utf-8")) for each in files]
    return {id_: scene for each in read for id_, scene in each.get("scenes", each).items()}


def _write_rows(scenes: Iterator[Shown], authored: dict[str, Any], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    rows: list[pygame.Surface] = []
    number = 1
    for each in scenes:
        rows.append(_row(each, authored[each.scene]))
        if len(rows) == _ROWS:
            pygame.image.save(_below(rows), out / f"{number:02}.png")
            rows, number = [], number + 1
    if rows:
        pygame.image.save(_below(rows), out / f"{number:02}.png")


def _row(shown: Shown, authored: dict[str, Any]) -> pygame.Surface:
    """A scene's pages at the left, its words at the right."""
    words = [lay_out(shown.scene, _NAME, _WORDS)]
    words += [lay_out(each, _SMALL, _WORDS) for each in _said(shown, authored)]
    later = shown.parts[1:]
    each = _FIRST[0] // _LATER[0]
    left = _FIRST[1] + -(-len(later) // each) * (_LATER[1] + 4)
    right = sum(len(block.rows) * block.style.row + 3 for block in words)
    row = pygame.Surface((_FIRST[0] + _WORDS + 3 * _GAP, max(left, right) + 2 * _GAP))
    row.fill(PAPER)
    row.blit(pygame.transform.smoothscale(shown.parts[0], _FIRST), (_GAP, _GAP))
    for number, part in enumerate(later):
        at = _GAP + number % each * _LATER[0], _GAP + _FIRST[1] + 4 + number // each * (_LATER[1] + 4)
        row.blit(pygame.transform.smoothscale(part, (_LATER[0] - 4, _LATER[1])), at)
    y = _GAP
    for block in words:
        write(row, block, _FIRST[0] + 2 * _GAP, y)
        y += len(block.rows) * block.style.row + 3
    return row


def _said(shown: Shown, authored: dict[str, Any]) -> Iterator[str]:
    seen = shown.page
    yield " · ".join(
        each.value if hasattr(each, "value") else each
        for each in (
            place_word(seen.place),
            seen.light,
            seen.season,
            seen.weather,
            seen.view,
            seen.shot,
            moment_word(seen.moment),
        )
        if each
    )
    yield "; ".join(
        f"{each.character.id} {each.mood.value} {each.posture.value} {each.holds}" for each in seen.standing
    )
    for key in ("caption", "cast", "clock"):
        if key in authored:
            yield f"{key}: {authored[key]}"
    for line in authored.get("lines", ()):
        yield "– " + _flat(line)
    for id_, choice in authored.get("choices", {}).items():
        yield f"> {id_}: {choice['text']}"


def _flat(line: Any) -> str:  # noqa: ANN401 - whatever YAML holds
    if isinstance(line, dict):
        condition = f"[{line['if']}] " if "if" in line else ""
        return condition + " ".join(f"{key}: {value}" for key, value in line.items() if key != "if")
    return str(line)


def _below(rows: Sequence[pygame.Surface]) -> pygame.Surface:
    made = pygame.Surface((rows[0].get_width(), sum(row.get_height() for row in rows)))
    y = 0
    for row in rows:
        made.blit(row, (0, y))
        y += row.get_height()
    return made


def _write_cards(scenes: Iterator[Shown], out: Path) -> None:
    """All scenes on one sheet, each with its name below."""
    out.parent.mkdir(parents=True, exist_ok=True)
    cards = [(each.scene, pygame.transform.smoothscale(each.parts[0], _CARD)) for each in scenes]
    high = _CARD[1] + 26
    made = pygame.Surface((_ACROSS * (_CARD[0] + _GAP) + _GAP, -(-len(cards) // _ACROSS) * high + _GAP))
    made.fill(PAPER)
    for number, (name, picture) in enumerate(cards):
        x, y = _GAP + number % _ACROSS * (_CARD[0] + _GAP), _GAP + number // _ACROSS * high
        made.blit(picture, (x, y))
        write(made, lay_out(name.replace("_", " "), _SMALL, _CARD[0]), x, y + _CARD[1] + 2)
    pygame.image.save(made, out)


if __name__ == "__main__":
    main(sys.argv[1:])
