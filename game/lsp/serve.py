"""What the language server answers to each thing that an editor tells or asks, and serving one editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from lsprotocol import types
from pygls.uris import to_fs_path

from game.lsp import messages
from game.lsp.completion import completions
from game.lsp.grammar import SCENARIO, SCENES
from game.lsp.hover import hover
from game.lsp.server import StoryServer
from game.lsp.symbols import symbols

if TYPE_CHECKING:
    from game.loader.occurrence import Occurrence
    from game.lsp.open_story import Document, OpenStory
    from game.lsp.prover import Depth

_TYPED: Final = types.CompletionOptions(trigger_characters=[" ", "{", "(", "["])
_STORIES: Final = "**/*.yaml"


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
    try:
        made.start_io()
    finally:
        made.prover.stop()
    return 0 if made.left_well else 1


def _listen_to_files(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        made.close(params.text_document.uri)

    @made.feature(types.INITIALIZED)
    def acquainted(_: types.InitializedParams) -> None:
        _ask_to_watch(made)

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def written(params: types.DidChangeWatchedFilesParams) -> None:
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
    def hovered(params: types.HoverParams) -> types.Hover | None:
        place = _place(made, params)
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
    def defined(params: types.DefinitionParams) -> types.Location | None:
        places = _places(made, params)
        return next((location for occurrence, location in places if occurrence.defines), None)

    @made.feature(types.TEXT_DOCUMENT_REFERENCES)
    def referred(params: types.ReferenceParams) -> list[types.Location]:
        with_first = params.context.include_declaration
        places = _places(made, params)
        return [location for occurrence, location in places if with_first or not occurrence.defines]


def _place(made: StoryServer, params: _AtPlace) -> tuple[OpenStory, Document, int, int] | None:
    """The story, the file, and the line and column, from 1, of a question; None where it is of no story."""
    found = made.story_of(params.text_document.uri)
    if found is None:
        return None
    story, document = found
    place = document.positions.from_editor(params.position.line, params.position.character)
    return story, document, *place


def _places(made: StoryServer, params: _AtPlace) -> list[tuple[Occurrence, types.Location]]:
    """Every place where the same thing is named as at the one that an editor asks about."""
    place = _place(made, params)
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
