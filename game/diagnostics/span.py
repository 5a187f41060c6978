"""Where something stands in an author's file."""

import re
from typing import Final

from attrs import frozen

# What YAML ends a line with. str.splitlines knows more, and would count other lines than the parser.
_RARE: Final = "\r\x85\u2028\u2029"
_FOLDERS: Final = re.compile(r"[/\\]")
BREAK: Final = re.compile(f"\r\n|[\n{_RARE}]")


@frozen
class Source:
    """A file's name, as shown to the author, and its text."""

    name: str
    text: str

    def beside(self, name: str) -> str:
        """The name of a file in the same folder or below, as seen from there; of any other as it is."""
        folder = len(self.name) - len(_FOLDERS.split(self.name)[-1])
        return name[folder:] if name.startswith(self.name[:folder]) else name

    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        if any(rare in self.text for rare in _RARE):
            return BREAK.split(self.text)
        return self.text.split("\n")  # the same, ten times as quick


@frozen
class Span:
    """Part of a line of a file. Lines and columns count from 1, columns in characters, the end exclusive."""

    file: str
    line: int
    column: int
    end_column: int
