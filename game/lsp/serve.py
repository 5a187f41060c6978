"""What the language server answers to each thing that an editor tells or asks, and serving one editor."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.uris import to_fs_path

from game.authoring.rename.target import Refused
from game.lsp import messages
from game.lsp.completion import completions
from game.lsp.edits import renaming
from game.lsp.grammar import SCENARIO, SCENES
from game.lsp.hover import hover
from game.lsp.positions import Positions
from game.lsp.reading import read_now
from game.lsp.server import StoryServer
from game.lsp.symbols import symbols

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.diagnostics import Edit, Source
    from game.loader.occurrence import Occurrence
    from game.lsp.open_story import Document, OpenStory
    from game.lsp.prover import Depth

_TYPED: Final = types.CompletionOptions(trigger_characters=[" ", "{", "(", "["])
_STORIES: Final = "**/*.yaml"
_FAILED: Final = types.LSPErrorCodes.RequestFailed.value


class _AtPlace(Protocol):
    """A question about a place of a file."""

    text_document: types.TextDocumentIdentifier
    position: types.Position


def serve(depth: Depth) -> int:
    """Serve one editor over standard input and output, until it leaves: 0 if it said so before, else 1."""
    made = StoryServer(depth)
    _listen_to_files(made)
    _answer_of_places(made)
    _answer_of_names(made)
    _offer_other_names(made)
    _offer_remedies(made)
    try:
        made.start_io()
    finally:
        made.prover.stop()
    return 0 if made.left_well else 1


def _listen_to_files(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        made.close(params.text_document.uri)

    @made.feature(types.INITIALIZED)
    def acquainted(_: types.InitializedParams) -> None:
        _ask_to_watch(made)

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def written(params: types.DidChangeWatchedFilesParams) -> None:
        names = [Path(to_fs_path(change.uri) or change.uri) for change in params.changes]
        for story in list(made.stories.values()):
            folder = Path(story.main).parent
            if any(folder in name.parents and str(name) not in story.documents for name in names):
                made.follow(story)

    @made.feature(types.SHUTDOWN)
    def leaving(_: None) -> None:
        made.left_well = True
        made.prover.stop()


def _ask_to_watch(made: StoryServer) -> None:
    """Ask to be told when a file is written that is not open, where the editor can do that."""
    workspace = made.client_capabilities.workspace
    watched = workspace.did_change_watched_files if workspace is not None else None
    if watched is None or not watched.dynamic_registration:
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_STORIES)])
    files = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    made.client_register_capability(types.RegistrationParams([files]))


def _answer_of_places(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_COMPLETION, _TYPED)
    def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        place = _place(made, params)
        if place is None:
            return []
        story, document, line, column = place
        top = SCENARIO if document.name == story.main else SCENES
        lines = document.positions.lines
        found = completions(lines, line - 1, column - 1, story.reading.names, top)
        return messages.completion_items(found, params.position.line, line, column, document.positions)

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    async def hovered(params: types.HoverParams) -> types.Hover | None:
        place = await _named_place(made, params)
        if place is None:
            return None
        story, document, line, column = place
        said = hover(story.known, document.name, line, column)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said)) if said else None

    @made.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        found = made.story_of(params.text_document.uri)
        if found is None:
            return []
        story, document = found
        parts = symbols(story.reading.names, document.name, len(document.positions.lines))
        return [messages.document_symbol(each, document.positions) for each in parts]


def _answer_of_names(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def defined(params: types.DefinitionParams) -> types.Location | None:
        places = await _places(made, params)
        return next((location for occurrence, location in places if occurrence.defines), None)

    @made.feature(types.TEXT_DOCUMENT_REFERENCES)
    async def referred(params: types.ReferenceParams) -> list[types.Location]:
        with_first = params.context.include_declaration
        places = await _places(made, params)
        return [location for occurrence, location in places if with_first or not occurrence.defines]


def _offer_other_names(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    async def named(params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
        place = await _named_place(made, params)
        if place is None:
            return None
        story, document, line, column = place
        here = story.reading.occurrence_at(document.name, line, column)
        if here is None or story.reading.definition(here) is None:
            return None
        name = here.id.rpartition(".")[2]
        return types.PrepareRenamePlaceholder(messages.span_range(here.span, document.positions), name)

    @made.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    async def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        place = _place(made, params)
        if place is None:
            return None
        story, document, line, column = place
        texts, reading = await asyncio.to_thread(read_now, story.main, story.open_texts, story.reading)
        here = reading.occurrence_at(document.name, line, column)
        if here is None:
            raise JsonRpcException("Nothing has a name here.", _FAILED)
        found = await asyncio.to_thread(renaming, texts, here, params.new_name)
        if isinstance(found.done, Refused):
            raise JsonRpcException(found.done.why, _FAILED)
        return _workspace_edit(made, story, found.done.edits, found.before.all())


def _offer_remedies(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def remedies(params: types.CodeActionParams) -> list[types.CodeAction]:
        found = made.story_of(params.text_document.uri)
        if found is None or not found[0].current:
            return []
        story, document = found
        source = document.positions.source
        actions = []
        for one in story.diagnostics[document.name]:
            shown = messages.diagnostic(one, document.positions)
            if one.fix and _meet(shown.range, params.range):
                edit = _workspace_edit(made, story, {document.name: one.fix}, [source])
                actions.append(messages.code_action(one, shown, edit))
        return actions


def _meet(one: types.Range, other: types.Range) -> bool:
    """Whether two ranges have a line together."""
    return one.start.line <= other.end.line and other.start.line <= one.end.line


def _workspace_edit(
    made: StoryServer, story: OpenStory, edits: Mapping[str, Iterable[Edit]], sources: Iterable[Source]
) -> types.WorkspaceEdit:
    """Edits by the names of their files, whose texts these are, for an editor to make."""
    texts = {source.name: source for source in sources}
    changes = {}
    for name, several in edits.items():
        positions = Positions(texts[name], made.units)
        changes[story.uri(name)] = [messages.text_edit(one, positions) for one in several]
    return types.WorkspaceEdit(changes=changes)


def _place(made: StoryServer, params: _AtPlace) -> tuple[OpenStory, Document, int, int] | None:
    """The story, the file, and the line and column, from 1, of a question; None where it is of no story."""
    found = made.story_of(params.text_document.uri)
    if found is None:
        return None
    story, document = found
    place = document.positions.from_editor(params.position.line, params.position.character)
    return story, document, *place


async def _named_place(made: StoryServer, params: _AtPlace) -> tuple[OpenStory, Document, int, int] | None:
    """The same, once all names are found: in a thread, for of a large story that takes as long as reading."""
    place = _place(made, params)
    if place is not None:
        reading = place[0].reading
        await asyncio.to_thread(lambda: reading.occurrences)
    return place


async def _places(made: StoryServer, params: _AtPlace) -> list[tuple[Occurrence, types.Location]]:
    """Every place where the same thing is named as at the one that an editor asks about."""
    place = await _named_place(made, params)
    if place is None:
        return []
    story, document, line, column = place
    here = story.reading.occurrence_at(document.name, line, column)
    same = [] if here is None else story.reading.same(here)
    units = made.units
    positions = {name: story.positions(name, units) for name in {one.span.file for one in same}}
    return [
        (
            one,
            types.Location(story.uri(one.span.file), messages.span_range(one.span, positions[one.span.file])),
        )
        for one in same
    ]
