"""A diagnostic: one thing an author is told. A value, many to a run, never raised."""

from enum import StrEnum

from attrs import frozen

from game.diagnostics.edit import Edit
from game.diagnostics.span import Span


class Severity(StrEnum):
    """How much a finding weighs: an error stops the story, a warning is likely a slip, advice is taste."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@frozen(kw_only=True)
class Diagnostic:
    """One diagnostic: the id of its rule, the place, one clause that says what, one remedy, and notes.

    Where the remedy is certain, `fix` are the edits that are it; they are made together.
    """

    rule: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    notes: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()
