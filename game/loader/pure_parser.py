"""The YAML parser in Python, for a PyYAML that was built without libyaml: ten times as slow."""

from yaml.error import YAMLError
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken


class PureParser(Reader, Scanner, Parser):
    """PyYAML's own parser, with the events that libyaml's would give."""

    def __init__(self, text: str) -> None:
        """Begin at the start of a text."""
        self.in_words = self.between = False
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Event | None:
        """The next event; the number of a character that Unicode does not have is a complaint like others."""
        try:
            event: Event | None = super().get_event()  # type: ignore[no-untyped-call]
        except (ValueError, OverflowError) as problem:
            raise YAMLError(str(problem)) from problem
        return event

    def scan_plain(self) -> ScalarToken:
        """The next plain words; inside { } a question mark may be part of them, as it may for libyaml."""
        self.in_words = True
        words = super().scan_plain()
        self.in_words = False
        return words

    def scan_to_next_token(self) -> None:
        """Blanks and comments; tabs are blanks where they indent nothing, as they are for the C parser."""
        self.between = True
        super().scan_to_next_token()
        self.between = False

    def peek(self, index: int = 0) -> str:
        """The character `index` ahead, a question mark inside words hidden from the scanner."""
        char = super().peek(index)
        if char == "?" and self.in_words:
            return "x"
        return " " if char == "\t" and self._is_blank(index) else char

    def _is_blank(self, index: int) -> bool:
        """Whether the tab so far ahead is a blank, and no indentation."""
        if self.between:
            return bool(self.flow_level) or not self.allow_simple_key
        before = self.buffer[self.pointer - self.column : self.pointer + index]
        return self.in_words and (len(before) > self.indent or bool(before.strip(" ")))
