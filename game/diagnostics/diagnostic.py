"""What we tell an author: a value, many to a run, never raised."""

from enum import StrEnum

from attrs import frozen

from game.diagnostics.span import Span


class Severity(StrEnum):
    """How much a finding weighs: an error stops the story, a warning is likely a slip, advice is taste."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@frozen(kw_only=True)
class Diagnostic:
    """One finding: the rule it breaks, where, one clause that says what, one remedy."""

    rule: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    notes: tuple[str, ...] = ()
