"""The language server: takes what an editor tells, and answers; findings follow each change by themselves."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING, Any, Final, Protocol

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from game.lsp import messages
from game.lsp.completion import completions
from game.lsp.facts import diagnostic_from, facts_from
from game.lsp.hover import hover, places_of
from game.lsp.open_story import OpenStory
from game.lsp.prover import Prover
from game.lsp.reading import read
from game.lsp.symbols import symbols

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.lsp.mentions import Mention
    from game.lsp.prover import Depth

# Seconds after the last change until a story is read, and until it is proven.
_READ_AFTER: Final = 0.05
_PROVE_AFTER: Final = 0.4


class _AtPlace(Protocol):
    """A question about a place of a file."""

    text_document: types.TextDocumentIdentifier
    position: types.Position


class StoryServer(LanguageServer):
    """The stories that are open in one editor, and the process that proves the one that changed last."""

    def __init__(self, depth: Depth) -> None:
        super().__init__("upward", "", text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.stories: dict[str, OpenStory] = {}
        self.prover = Prover(depth)
        self.reading = asyncio.Lock()
        self.following: dict[str, asyncio.Task[None]] = {}
        self.left_well = False

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ANN401 - its base is untyped
        """Say on the log what went wrong: whoever writes a story is not to be bothered with it."""
        sys.stderr.write(f"{source.__name__}: {error}\n")

    def change(self, uri: str, version: int | None) -> None:
        """A story is opened or was changed: read it soon, and prove it later."""
        units: Any = self.workspace.position_encoding
        story = self.stories.setdefault(uri, OpenStory(uri, units))
        story.change(self.workspace.get_text_document(uri).source, version)
        self.prover.stop()
        if uri in self.following:
            self.following[uri].cancel()
        self.following[uri] = asyncio.create_task(self._follow(story))

    async def _follow(self, story: OpenStory) -> None:
        """What comes of one change, unless another one comes first."""
        number = story.number
        await asyncio.sleep(_READ_AFTER)
        if not story.is_story:
            return
        async with self.reading:
            reading = await asyncio.to_thread(read, story.positions.source, story.id, story.reading)
        if story.number == number:
            story.take(reading)
            self.publish(story)
            await asyncio.sleep(_PROVE_AFTER)
            self.prove_next()

    def publish(self, story: OpenStory) -> None:
        """Tell the editor all findings of a story."""
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(
                story.uri,
                [messages.diagnostic(one, story.positions) for one in story.diagnostics],
                story.version,
            )
        )

    def prove_next(self) -> None:
        """Have the story that changed last proven, or another that is not yet."""
        waiting = [story for story in self.stories.values() if story.is_story and not story.proven]
        if not waiting:
            return
        story, loop = waiting[-1], asyncio.get_running_loop()
        number = story.number

        def tell(said: Mapping[str, Any]) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
                loop.call_soon_threadsafe(self._proven, story, number, said)

        asked = {"id": story.id, "name": story.name, "text": story.positions.source.text}
        self.prover.ask(asked, tell)

    def _proven(self, story: OpenStory, number: int, said: Mapping[str, Any]) -> None:
        """Take in what the process tells of a story, if that is still as it was."""
        if story.number != number or self.stories.get(story.uri) is not story:
            return
        if "found" in said:
            story.found = tuple(map(diagnostic_from, said["found"]))
            self.publish(story)
        if "facts" in said:
            story.facts = facts_from(said["facts"])
        if "done" in said:
            story.proven = True
            self.prove_next()

    def close(self, uri: str) -> None:
        """A file is no longer open: nothing more is said of it."""
        story = self.stories.pop(uri, None)
        following = self.following.pop(uri, None)
        if following is not None:
            following.cancel()
        if story is not None:
            self.prover.stop()
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
            self.prove_next()

    def place(self, params: _AtPlace) -> tuple[OpenStory, int, int] | None:
        """The story and its line and column, from 1, that an editor asks about; None where it is no story."""
        story = self.stories.get(params.text_document.uri)
        if story is None or not story.is_story:
            return None
        return story, *story.positions.from_editor(params.position.line, params.position.character)

    def mention(self, params: _AtPlace) -> tuple[OpenStory, Mention] | None:
        """The story and what is named at the place that an editor asks about, if anything is."""
        place = self.place(params)
        if place is None:
            return None
        story, line, column = place
        mention = story.reading.mention_at(story.name, line, column)
        return None if mention is None else (story, mention)

    def location(self, story: OpenStory, mention: Mention) -> types.Location:
        """Where something is named."""
        return types.Location(story.uri, messages.span_range(mention.span, story.positions))


def server(depth: Depth) -> StoryServer:
    """A language server that proves stories to such a depth; it has not begun to listen."""
    made = StoryServer(depth)
    _listen_to_changes(made)
    _answer_of_places(made)
    _answer_of_names(made)
    return made


def _listen_to_changes(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        made.change(params.text_document.uri, params.text_document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        made.close(params.text_document.uri)

    @made.feature(types.SHUTDOWN)
    def leaving(_: None) -> None:
        made.left_well = True
        made.prover.stop()


def _answer_of_places(made: StoryServer) -> None:
    signs = types.CompletionOptions(trigger_characters=[" ", "{", "(", "["])

    @made.feature(types.TEXT_DOCUMENT_COMPLETION, signs)
    def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        place = made.place(params)
        if place is None:
            return []
        story, line, column = place
        found = completions(story.positions.lines, line - 1, column - 1, story.reading.names)
        return messages.completion_items(found, params.position.line, line, column, story.positions)

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        place = made.place(params)
        if place is None:
            return None
        story, line, column = place
        said = hover(story.known, story.name, line, column)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said)) if said else None

    @made.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        story = made.stories.get(params.text_document.uri)
        if story is None or not story.is_story:
            return []
        found = symbols(story.reading.names, story.name, len(story.positions.lines))
        return [messages.document_symbol(each, story.positions) for each in found]


def _answer_of_names(made: StoryServer) -> None:
    @made.feature(types.TEXT_DOCUMENT_DEFINITION)
    def defined(params: types.DefinitionParams) -> types.Location | None:
        found = made.mention(params)
        if found is None:
            return None
        story, mention = found
        return next(
            (made.location(story, one) for one in places_of(story.reading, mention) if one.declares), None
        )

    @made.feature(types.TEXT_DOCUMENT_REFERENCES)
    def referred(params: types.ReferenceParams) -> list[types.Location]:
        found = made.mention(params)
        if found is None:
            return []
        story, mention = found
        with_first = params.context.include_declaration
        places = places_of(story.reading, mention)
        return [made.location(story, one) for one in places if with_first or not one.declares]


def serve(depth: Depth) -> int:
    """Serve one editor over standard input and output, until it leaves: 0 if it said so before, else 1."""
    made = server(depth)
    try:
        made.start_io()
    finally:
        made.prover.stop()
    return 0 if made.left_well else 1
