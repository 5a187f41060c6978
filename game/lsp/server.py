"""The language server: what an editor tells changes its stories, and findings follow by themselves."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING, Any, Final

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from game.lsp import messages
from game.lsp.facts import diagnostic_from, facts_from
from game.lsp.open_story import Document, OpenStory
from game.lsp.prover import Prover
from game.lsp.reading import read_now
from game.lsp.story_texts import main_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.lsp.positions import Units
    from game.lsp.prover import Depth

# Seconds after the last change until a story is read, and from there until it is proven.
_READ_AFTER: Final = 0.05
_PROVE_AFTER: Final = 0.4


class StoryServer(LanguageServer):
    """The stories that are open in one editor, and the process that proves the one that changed last."""

    def __init__(self, depth: Depth) -> None:
        super().__init__("upward", "", text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.documents: dict[str, Document] = {}  # by what the editor calls them
        self.stories: dict[str, OpenStory] = {}  # by the names of their own files
        self.prover = Prover(depth)
        self.left_well = False
        self._reading = asyncio.Lock()
        self._following: dict[str, asyncio.Task[None]] = {}

    @property
    def units(self) -> Units:
        """The units of columns that were agreed on."""
        agreed: Units = self.workspace.position_encoding  # type: ignore[assignment] # one of those we know
        return agreed

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ANN401 - its base is untyped
        """Say on the log what went wrong: whoever writes a story is not to be bothered with it."""
        sys.stderr.write(f"{source.__name__}: {error}\n")

    def change(self, uri: str, version: int | None) -> None:
        """A file is opened or was changed: its story is read soon, and proven later."""
        document = self.documents.setdefault(uri, Document(uri, self.units))
        document.take(self.workspace.get_text_document(uri).source, version)
        open_ = {each.name for each in self.documents.values()}
        main = main_of(document.name, document.text, open_)
        if document.main != main:
            self._leave(document)
        document.main = main
        if main is not None:
            story = self.stories.setdefault(main, OpenStory(main))
            story.documents[document.name] = document
            self.follow(story)

    def close(self, uri: str) -> None:
        """A file is no longer open: what is on the disk counts, if its story still has others."""
        document = self.documents.pop(uri, None)
        if document is not None:
            self._leave(document)

    def story_of(self, uri: str) -> tuple[OpenStory, Document] | None:
        """The story that a file is of, and the file; None for one that is none, or is not open."""
        document = self.documents.get(uri)
        if document is None or document.main is None:
            return None
        return self.stories[document.main], document

    def follow(self, story: OpenStory) -> None:
        """Let what comes of a change follow, in place of what would have come of the one before."""
        story.change()
        self.prover.stop()
        if story.main in self._following:
            self._following[story.main].cancel()
        self._following[story.main] = asyncio.create_task(self._follow(story))

    def _leave(self, document: Document) -> None:
        story = self.stories.get(document.main or "")
        if story is None:
            return
        del story.documents[document.name]
        story.told.add(document.name)
        if story.documents:
            self.follow(story)
            return
        del self.stories[story.main]
        self._following.pop(story.main).cancel()
        self.prover.stop()
        for name in story.told:
            uri = document.uri if name == document.name else story.uri(name)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
        self._prove_next()

    async def _follow(self, story: OpenStory) -> None:
        """What comes of one change, unless another one comes first."""
        number = story.number
        await asyncio.sleep(_READ_AFTER)
        async with self._reading:
            texts, reading = await asyncio.to_thread(read_now, story.main, story.open_texts, story.reading)
        if story.number != number:
            return
        story.take(texts, reading)
        self._publish(story)
        await asyncio.to_thread(lambda: reading.names)
        await asyncio.sleep(_PROVE_AFTER)
        self._prove_next()

    def _publish(self, story: OpenStory) -> None:
        """Tell the editor all findings of a story, file by file."""
        for name, found in story.diagnostics.items():
            positions = story.positions(name, self.units)
            document = story.documents.get(name)
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(
                    story.uri(name),
                    [messages.diagnostic(one, positions) for one in found],
                    None if document is None else document.version,
                )
            )
            story.told.add(name)

    def _prove_next(self) -> None:
        """Have the story that was opened last proven of those that are not yet."""
        waiting = [story for story in self.stories.values() if story.texts is not None and not story.proven]
        if not waiting:
            return
        story, loop = waiting[-1], asyncio.get_running_loop()
        number = story.number

        def tell(said: Mapping[str, Any]) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
                loop.call_soon_threadsafe(self._proven, story, number, said)

        if story.texts is not None:
            self.prover.ask(story.texts, tell)

    def _proven(self, story: OpenStory, number: int, said: Mapping[str, Any]) -> None:
        """Take in what the process tells of a story, if that is still as it was."""
        if story.number != number or self.stories.get(story.main) is not story:
            return
        if "found" in said:
            story.found = tuple(map(diagnostic_from, said["found"]))
            self._publish(story)
        if "facts" in said:
            story.facts = facts_from(said["facts"])
        if "done" in said:
            story.proven = True
            self._prove_next()
