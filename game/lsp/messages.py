"""Findings, completions, symbols and places as the editors' protocol has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lsprotocol import types

from game.diagnostics import RULES, Severity, Span, sentences
from game.lsp.completion import Sort
from game.lsp.stands import Kind
from game.resources import RULES_PAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.diagnostics import Diagnostic, Edit
    from game.lsp.completion import Completion
    from game.lsp.positions import Positions
    from game.lsp.symbols import Symbol

_WEIGHTS: Final = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.ADVICE: types.DiagnosticSeverity.Information,
}
_SORTS: Final = {
    Sort.KEY: types.CompletionItemKind.Property,
    Sort.SCENE: types.CompletionItemKind.Reference,
    Sort.CHARACTER: types.CompletionItemKind.Class,
    Sort.VALUE: types.CompletionItemKind.Variable,
    Sort.WORD: types.CompletionItemKind.EnumMember,
    Sort.OPERATOR: types.CompletionItemKind.Operator,
}
_KINDS: Final = {
    Kind.SCENE: types.SymbolKind.Class,
    Kind.CHOICE: types.SymbolKind.Method,
    Kind.OUTCOME: types.SymbolKind.Event,
}


def span_range(span: Span, positions: Positions) -> types.Range:
    """Where a span is, as an editor counts."""
    return types.Range(
        types.Position(*positions.to_editor(span.line, span.column)),
        types.Position(*positions.to_editor(span.line, span.end_column)),
    )


def diagnostic(one: Diagnostic, positions: Positions) -> types.Diagnostic:
    """A finding: what is wrong, below it what helps, and the rule with its page."""
    help_ = [f"help: {one.hint}"] if one.hint else []
    rule = RULES[one.rule]
    return types.Diagnostic(
        range=span_range(one.span, positions),
        message="\n".join([one.message, *help_, *one.notes]),
        severity=_WEIGHTS[one.severity],
        code=one.rule,
        code_description=types.CodeDescription(f"{RULES_PAGE.as_uri()}#{rule.id.lower()}-{rule.name}"),
        source="upward",
    )


def completion_items(
    found: Iterable[Completion], row: int, line: int, column: int, positions: Positions
) -> list[types.CompletionItem]:
    """Completions in the order they are given, for a place in this row of the editor, and line of ours."""
    end = types.Position(row, positions.to_editor(line, column)[1])
    items = []
    for number, one in enumerate(found):
        begin = types.Position(row, positions.to_editor(line, one.column + 1)[1])
        items.append(
            types.CompletionItem(
                label=one.label,
                kind=_SORTS[one.sort],
                detail=one.about or None,
                sort_text=f"{number:05}",
                filter_text=one.label,
                text_edit=types.TextEdit(types.Range(begin, end), one.insert),
            )
        )
    return items


def code_action(one: Diagnostic, found: types.Diagnostic, edit: types.WorkspaceEdit) -> types.CodeAction:
    """The remedy of a finding as something that can be done at once, called by what helps."""
    return types.CodeAction(
        title=sentences(one.hint or one.message),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[found],
        is_preferred=True,
        edit=edit,
    )


def text_edit(one: Edit, positions: Positions) -> types.TextEdit:
    """Words in place of others, as an editor counts."""
    return types.TextEdit(span_range(one.span, positions), one.text)


def document_symbol(symbol: Symbol, positions: Positions) -> types.DocumentSymbol:
    """A part of the outline, with what is inside."""
    name = span_range(symbol.span, positions)
    row, _ = positions.to_editor(symbol.end_line, 1)
    end = types.Position(row, positions.row_end(row))
    return types.DocumentSymbol(
        name=symbol.name,
        detail=symbol.about,
        kind=_KINDS[symbol.kind],
        range=types.Range(name.start, max(end, name.end)),
        selection_range=name,
        children=[document_symbol(each, positions) for each in symbol.inside],
    )
