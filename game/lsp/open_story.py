"""A story that is open in an editor: its words as they are typed, what was read of them, what is proven."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field
from pygls.uris import to_fs_path

from game.diagnostics import Source
from game.loader.files import FILE
from game.loader.load import id_of
from game.lsp.hover import Known
from game.lsp.positions import Positions
from game.lsp.reading import Reading

if TYPE_CHECKING:
    from game.diagnostics import Diagnostic
    from game.lsp.facts import Facts
    from game.lsp.positions import Units

_BEGINS: Final = re.compile(r"^upward[ \t]*:", re.MULTILINE)


@define(eq=False)
class OpenStory:
    """One file in an editor. `number` counts its changes; `version` is what the editor calls the last.

    `found` is what is proven besides what reading found, or None while that is not known.
    """

    uri: str
    units: Units
    positions: Positions = field(init=False)
    version: int | None = None
    number: int = 0
    reading: Reading = field(factory=Reading)
    found: tuple[Diagnostic, ...] | None = None
    facts: Facts | None = None
    proven: bool = False  # or not to be: it has mistakes

    @property
    def name(self) -> str:
        """What its file is called in findings."""
        return to_fs_path(self.uri) or self.uri

    @property
    def id(self) -> str:
        """The id of the story, which its file or folder gives."""
        path = Path(self.name)
        return id_of(path.parent.name if path.name == FILE else path.stem)

    @property
    def is_story(self) -> bool:
        """Whether this is a story at all, and no other YAML."""
        return Path(self.name).name == FILE or _BEGINS.search(self.positions.source.text) is not None

    def change(self, text: str, version: int | None) -> None:
        """Take in what is typed: nothing that was proven holds for it."""
        self.positions = Positions(Source(self.name, text), self.units)
        self.version = version
        self.number += 1
        self.found, self.facts, self.proven = None, None, False

    def take(self, reading: Reading) -> None:
        """Take in what was read of it; what has mistakes is not to be proven."""
        self.reading = reading
        self.proven = reading.loaded is None or reading.loaded.scenario is None

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings as far as they are known at this moment."""
        if self.found is not None:
            return self.found
        return () if self.reading.loaded is None else self.reading.loaded.diagnostics

    @property
    def known(self) -> Known:
        """What there is to say on hover."""
        return Known(self.reading, self.facts, proving=not self.proven)
