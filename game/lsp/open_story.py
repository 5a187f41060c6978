"""A story that is open in an editor: its files as they are typed, what was read of them, what is proven."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field
from pygls.uris import to_fs_path

from game.diagnostics import Source
from game.lsp.hover import Known
from game.lsp.positions import Positions
from game.lsp.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.diagnostics import Diagnostic
    from game.lsp.facts import Facts
    from game.lsp.positions import Units
    from game.lsp.story_texts import StoryTexts


@define(eq=False)
class Document:
    """A file that is open. `version` is what the editor calls its last change, `main` the story it is of."""

    uri: str
    units: Units
    positions: Positions = field(init=False)
    version: int | None = None
    main: str | None = None

    @property
    def name(self) -> str:
        """What the file is called in findings."""
        return to_fs_path(self.uri) or self.uri

    @property
    def text(self) -> str:
        """What is typed in it, up to the last change."""
        return self.positions.source.text

    def take(self, text: str, version: int | None) -> None:
        """Take in a change."""
        self.positions = Positions(Source(self.name, text), self.units)
        self.version = version


@define(eq=False)
class OpenStory:
    """A story by the name of its own file. `number` counts its changes, in whichever file.

    `found` is what is proven besides what reading found, or None while that is not known; `told` are the
    files of which findings were told.
    """

    main: str
    documents: dict[str, Document] = field(factory=dict)  # by the names of their files
    number: int = 0
    texts: StoryTexts | None = None
    reading: Reading = field(factory=Reading)
    found: tuple[Diagnostic, ...] | None = None
    facts: Facts | None = None
    proven: bool = False  # or not to be: it has mistakes
    current: bool = False  # whether what was read is what is typed
    told: set[str] = field(factory=set)

    @property
    def open_texts(self) -> Mapping[str, str]:
        """What is typed, by the name of its file."""
        return {name: document.text for name, document in self.documents.items()}

    def change(self) -> None:
        """Something is typed: nothing that was proven holds for it."""
        self.number += 1
        self.found, self.facts, self.proven, self.current = None, None, False, False

    def take(self, texts: StoryTexts, reading: Reading) -> None:
        """Take in what was read of these texts; what has mistakes is not to be proven."""
        self.texts, self.reading, self.current = texts, reading, True
        self.proven = reading.loaded is None or reading.loaded.scenario is None

    @property
    def diagnostics(self) -> Mapping[str, list[Diagnostic]]:
        """All findings as far as they are known at this moment, by file; of those told of before too."""
        loaded = self.reading.loaded
        found = self.found if self.found is not None else loaded.diagnostics if loaded is not None else ()
        by_file: dict[str, list[Diagnostic]] = {name: [] for name in (*self.documents, *self.told)}
        for one in found:
            by_file.setdefault(one.span.file, []).append(one)
        return by_file

    def positions(self, name: str, units: Units) -> Positions:
        """Where places of a file are for an editor; of one that is not open, as it was read."""
        if name in self.documents:
            return self.documents[name].positions
        read = [file.source for file in self.reading.files]
        if self.reading.loaded is not None:
            read += self.reading.loaded.sources
        return Positions(next((source for source in read if source.name == name), Source(name, "")), units)

    def uri(self, name: str) -> str:
        """How an editor calls a file."""
        if name in self.documents:
            return self.documents[name].uri
        path = Path(name)
        return path.as_uri() if path.is_absolute() else name

    @property
    def known(self) -> Known:
        """What there is to say on hover."""
        return Known(self.reading, self.facts, proving=not self.proven)
