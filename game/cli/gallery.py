"""`gallery`: the places, moments and people of the stage, for those who draw them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.cli.missing import tell_missing_faces
from game.diagnostics import no_such

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from game.desktop.sampler.exhibit import Exhibit

_WRONG_USAGE = 2


def show_gallery(name: str | None, out: Path | None, chosen: Mapping[str, str | None], seed: int = 0) -> int:
    """Open the sampler or write a contact sheet: 0; 1 without a display; 2 for what does not exist."""
    from game.desktop.sampler.exhibit import DRAWERS, SHEETS, named, names

    if name is not None and name not in names():
        return _wrong("place, moment or person", name, names())
    for drawer, value in chosen.items():
        if value is not None and value not in DRAWERS[drawer]:
            return _wrong(drawer, value, DRAWERS[drawer])
    from attrs import evolve

    wished = {key: value for key, value in chosen.items() if value is not None}
    exhibit = named(None if name in SHEETS else name)
    if exhibit is None:  # names() and named() agree
        raise ValueError(name)
    if out is not None:
        alone = evolve(exhibit, **wished) if exhibit.setting.moment and wished else None
        return _write(name or "places", alone, out, seed)
    return _open(evolve(exhibit, **wished))


def _open(exhibit: Exhibit) -> int:
    from game.desktop import NoDisplay
    from game.desktop.sampler.start import sampler

    tell_missing_faces()
    try:
        return sampler(exhibit, [sys.argv[0], "gallery"])
    except NoDisplay as reason:
        print(f"{reason} With --out a contact sheet is written without one.", file=sys.stderr)
        return 1


def _write(name: str, alone: Exhibit | None, out: Path, seed: int) -> int:
    from game.desktop.sampler.contact_sheet import write_moment, write_sheet

    if out.suffix.lower() not in {".png", ".jpg"} or not out.absolute().parent.is_dir():
        print(f"{out} is no name of a .png or .jpg in a folder that exists.", file=sys.stderr)
        return _WRONG_USAGE
    tell_missing_faces()
    if alone is None:
        write_sheet(name, out, seed)
    else:
        write_moment(alone, out)
    print(f"{out} is written.")
    return 0


def _wrong(called: str, word: str, known: Iterable[str]) -> int:
    print(no_such(called, word, known), file=sys.stderr)
    return _WRONG_USAGE
