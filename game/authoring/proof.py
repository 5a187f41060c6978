"""Joins what the loader says of a story with what exploring it proves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.analysis import Budget
from game.analysis.findings import findings
from game.diagnostics import RULES, Diagnostic, Severity
from game.loader import spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.loader import Limits, Loaded

# What the loader can only guess, and its proof; what it already said at the same place is not said twice.
_GUESSED: Final = "UP701"
_SAME: Final = {
    "UP621": {"UP601"},
    "UP622": {"UP609"},
    "UP623": {"UP609"},
    "UP624": {"UP609"},
    "UP625": {"UP610"},
    "UP721": {"UP702"},
}
_PARTLY: Final = "UP723"


def prove(
    loaded: Loaded, budget: Callable[[], Budget] = Budget, *, limits: Limits | None = None
) -> tuple[Diagnostic, ...]:
    """All diagnostics of a story, in the order of its files. A story with errors is not explored."""
    if loaded.scenario is None:
        return loaded.diagnostics
    found = findings(loaded.scenario, budget)
    places = spans(loaded.written, [each.path for each in found], limits=limits)
    said = {(one.rule, one.span.file, one.span.line) for one in loaded.diagnostics}
    proven = [
        Diagnostic(
            rule=each.rule,
            severity=RULES[each.rule].severity,
            span=span,
            message=each.message,
            hint=each.hint,
            notes=(f"walk: {each.walk}",) if each.walk else (),
        )
        for each, span in zip(found, places, strict=True)
        if not any((rule, span.file, span.line) in said for rule in _SAME.get(each.rule, ()))
    ]
    sure = not any(each.rule == _PARTLY for each in found)
    endless = {(one.span.file, one.span.line) for one in proven if one.rule == "UP522"}
    kept = [
        one
        for one in loaded.diagnostics
        if not (sure and one.rule == _GUESSED)
        and not (one.rule == "UP611" and (one.span.file, one.span.line) in endless)
    ]
    return loaded.in_order(sorted([*kept, *proven], key=lambda one: one.rule))


def failed(found: tuple[Diagnostic, ...]) -> bool:
    """Whether anything found is an error."""
    return any(one.severity is Severity.ERROR for one in found)
