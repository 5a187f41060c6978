"""`test --coverage`: which lines, choices, outcomes and endings no walk meets, and where they stand."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.authoring.coverage import KINDS, Kind
from game.diagnostics.pointer import printable
from game.loader import spans
from game.typography.columns import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.coverage import Coverage, Part
    from game.diagnostics import Span
    from game.loader import Loaded

_SHORT: Final = 60  # columns of a line's words


@frozen
class Missed:
    """A part that no walk meets, and where it stands."""

    part: Part
    span: Span


def missed(loaded: Loaded, found: Coverage) -> tuple[Missed, ...]:
    """What no walk of a story meets, in the order of its scenes."""
    parts = found.missing
    places = spans(loaded.written, [part.path for part in parts])
    return tuple(map(Missed, parts, places))


def coverage_text(loaded: Loaded, found: Coverage) -> str:
    """What is met of a story in a sentence, and under it what is not, scene by scene."""
    gaps = missed(loaded, found)
    name = printable(loaded.source.name)
    if not gaps:
        return f"{name}: every line, choice, outcome and ending is met."
    rows = [f"{name}: {totals(found)} are met. No walk meets:"]
    for scene, several in groupby(gaps, key=lambda each: each.part.scene):
        rows += _scene(scene, list(several), found)
    return "\n".join(rows)


def coverage_short(loaded: Loaded, found: Coverage) -> str:
    """A line for each part that no walk meets, as an editor jumps to it."""
    return "\n".join(
        f"{_place(each)}:{each.span.column}: not met: {_called(each.part)} in {each.part.scene}"
        for each in missed(loaded, found)
    )


def coverage_json(loaded: Loaded, found: Coverage) -> dict[str, object]:
    """The same for programs: of each kind how many are met of how many, and each part that is not."""
    shares = {kind: found.share(kind) for kind in KINDS}
    return {
        "file": loaded.source.name,
        "met": {f"{kind}s": {"met": share.met, "all": share.all} for kind, share in shares.items()},
        "not_met": [
            {
                "kind": str(each.part.kind),
                "scene": each.part.scene,
                "name": each.part.name,
                "file": each.span.file,
                "line": each.span.line,
                "column": each.span.column,
            }
            for each in missed(loaded, found)
        ],
    }


def totals(found: Coverage) -> str:
    """`212 of 240 lines, 31 of 34 choices and 6 of 6 endings`: the kinds that the story has."""
    shares = ((kind, found.share(kind)) for kind in KINDS)
    said = [f"{share.met} of {_count(share.all, kind)}" for kind, share in shares if share.all]
    return _listed(said)


def _scene(scene: str, gaps: list[Missed], found: Coverage) -> Iterator[str]:
    if scene not in found.scenes:
        kinds = [each.part.kind for each in gaps]
        has = _listed([_count(kinds.count(kind), kind) for kind in KINDS if kind in kinds])
        yield f"  {_place(gaps[0])}: the scene {scene}, where no walk comes: {has}"
        return
    yield f"  in {scene}"
    yield from (f"    {_place(each)}: {_called(each.part)}" for each in gaps)


def _called(part: Part) -> str:
    words = printable(shortened(part.name, _SHORT))
    return (
        f"{part.kind} {part.name}" if part.kind in {Kind.CHOICE, Kind.OUTCOME} else f"{part.kind} “{words}”"
    )


def _place(one: Missed) -> str:
    return f"{printable(one.span.file)}:{one.span.line}"


def _count(number: int, kind: Kind) -> str:
    return f"{number} {kind}{'s' * (number != 1)}"


def _listed(said: list[str]) -> str:
    return ", ".join(said[:-1]) + (" and " if len(said) > 1 else "") + said[-1]
