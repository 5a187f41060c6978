"""Slips of one kind that are mended alike everywhere: one finding at the first, which names the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.diagnostics import Diagnostic, Edit

_TOGETHER: Final = frozenset({"UP140", "UP608"})  # to be quoted
_NAMED: Final = 30  # lines named at most


def together(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, in their order, each kind that is mended alike as one of them in each file."""
    kept: dict[object, Diagnostic] = {}
    lines: dict[object, list[int]] = {}
    fixes: dict[object, tuple[Edit, ...]] = {}
    for number, one in enumerate(found):
        key = (one.rule, one.span.file) if one.rule in _TOGETHER else number
        if key in kept:
            lines.setdefault(key, []).append(one.span.line)
            fixes[key] = (*fixes.get(key, ()), *one.fix)
        else:
            kept[key] = one
    return tuple(
        evolve(one, notes=(*one.notes, _also(lines[key])), fix=(*one.fix, *fixes[key]))
        if key in lines
        else one
        for key, one in kept.items()
    )


def _also(lines: list[int]) -> str:
    """How many more there are, and in which lines."""
    each = [str(line) for line in dict.fromkeys(lines)]
    rest = f" and {len(each) - _NAMED} more" if len(each) > _NAMED else ""
    places = f"line{'s' * (len(each) > 1)} {', '.join(each[:_NAMED])}{rest}"
    return f"there {'are' if len(lines) > 1 else 'is'} {len(lines)} more like this, in {places}"
