"""The outline of a story's file: its scenes, and the choices and outcomes in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.lsp.describe import summary
from game.lsp.stands import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.diagnostics import Span
    from game.lsp.tree import Definition, Names


@frozen
class Symbol:
    """Something with a name in an outline: where the name stands, and in which line what it names ends."""

    name: str
    about: str
    kind: Kind
    span: Span
    end_line: int  # from 1
    inside: tuple[Symbol, ...] = ()


def symbols(names: Names, file: str, lines: int) -> list[Symbol]:
    """The outline of one file of a story, which has so many lines."""
    steps: dict[str, list[Definition]] = {}
    for kind in (Kind.CHOICE, Kind.OUTCOME):
        for id_, named in names.of[kind].items():
            steps.setdefault(id_.partition(".")[0], []).append(named)
    scenes = [one for one in names.of[Kind.SCENE].values() if one.file.source.name == file]
    ends = [*(one.span.line - 1 for one in scenes[1:]), lines][: len(scenes)]
    return [
        _symbol(scene, end, _in_scene(steps.get(scene.id, ()), end))
        for scene, end in zip(scenes, ends, strict=True)
    ]


def _in_scene(steps: Sequence[Definition], end: int) -> tuple[Symbol, ...]:
    ends = [*(one.span.line - 1 for one in steps[1:]), end][: len(steps)]
    return tuple(_symbol(step, max(last, step.span.line)) for step, last in zip(steps, ends, strict=True))


def _symbol(named: Definition, end_line: int, inside: tuple[Symbol, ...] = ()) -> Symbol:
    return Symbol(named.name.text, summary(named), named.kind, named.span, end_line, inside)
