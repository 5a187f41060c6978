"""The YAML parser in Python, for a PyYAML that was built without libyaml: ten times as slow."""

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken


class PureParser(Reader, Scanner, Parser):
    """PyYAML's own parser, with the events that libyaml's would give."""

    def __init__(self, text: str) -> None:
        """Begin at the start of a text."""
        self.in_words = False
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_plain(self) -> ScalarToken:
        """The next plain words; inside { } a question mark may be part of them, as it may for libyaml."""
        self.in_words = True
        words = super().scan_plain()
        self.in_words = False
        return words

    def peek(self, index: int = 0) -> str:
        """The character `index` ahead, a question mark inside words hidden from the scanner."""
        char = super().peek(index)
        return "x" if char == "?" and self.in_words else char
