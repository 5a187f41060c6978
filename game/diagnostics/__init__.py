"""What the author of a story is told, where in the file, and how it is written out."""

from game.diagnostics.diagnostic import Diagnostic, Severity
from game.diagnostics.edit import Edit, edited
from game.diagnostics.render import Format, render
from game.diagnostics.rules import RULES, Rule
from game.diagnostics.span import Source, Span
from game.diagnostics.suggest import (
    closest,
    did_you_mean,
    meant,
    name_meant,
    no_such,
    one_slip,
    sentences,
    surely_meant,
    swapped,
)

__all__ = [
    "RULES",
    "Diagnostic",
    "Edit",
    "Format",
    "Rule",
    "Severity",
    "Source",
    "Span",
    "closest",
    "did_you_mean",
    "edited",
    "meant",
    "name_meant",
    "no_such",
    "one_slip",
    "render",
    "sentences",
    "surely_meant",
    "swapped",
]
