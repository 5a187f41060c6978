"""The YAML parser in Python, for a PyYAML that was built without libyaml: ten times as slow."""

from typing import Final

from yaml.error import Mark, YAMLError
from yaml.events import Event, ScalarEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import FlowEntryToken, FlowMappingEndToken, FlowSequenceEndToken, ScalarToken

_ENDS: Final = (FlowEntryToken, FlowMappingEndToken, FlowSequenceEndToken)


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

    def process_empty_scalar(self, mark: Mark) -> ScalarEvent:
        """Nothing where words might be; inside brackets it stands at the comma or bracket that follows."""
        following = self.peek_token()  # type: ignore[no-untyped-call]
        return super().process_empty_scalar(following.start_mark if isinstance(following, _ENDS) else mark)

    def scan_plain(self) -> ScalarToken:
        """The next plain words; inside { } a question mark may be part of them, as it may for libyaml."""
        self.in_words = True
        words = super().scan_plain()
        self.in_words = False
        return words

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: Mark) -> list[str]:  # noqa: FBT001 - PyYAML's
        """The next pieces of words in quotes; the number of half a letter is refused, as libyaml does."""
        pieces: list[str] = super().scan_flow_scalar_non_spaces(double, start_mark)
        if any("\ud800" <= piece <= "\udfff" for piece in pieces if len(piece) == 1):
            raise ScannerError(None, None, "half a letter", self.get_mark())
        return pieces

    def scan_to_next_token(self) -> None:
        """Blanks and comments; tabs are blanks where they indent nothing, as they are for the C parser."""
        self.between = True
        super().scan_to_next_token()
        while not self.column and self.pointer and self.peek() == "\ufeff":
            self.forward()  # libyaml lets a byte order mark begin any line
            super().scan_to_next_token()
        self.between = False

    def forward(self, length: int = 1) -> None:
        """Go on; a byte order mark takes a column like any sign, but at the beginning of the text."""
        first = max(self.pointer, 1)
        super().forward(length)
        self.column += self.buffer.count("\ufeff", first, self.pointer)

    def peek(self, index: int = 0) -> str:
        """The character `index` ahead, a question mark inside words hidden from the scanner."""
        char = super().peek(index)
        if char == "?" and self.in_words:
            return "x"
        if char == ":" and self.in_words and self.flow_level and super().peek(index + 1) in ",?[]{}":
            # The scanner would go on after the words, where libyaml stops.
            raise ScannerError(None, None, "a colon without a space", self.get_mark())
        return " " if char == "\t" and self._is_blank(index) else char

    def _is_blank(self, index: int) -> bool:
        """Whether the tab so far ahead is a blank, and no indentation."""
        if self.between:
            return bool(self.flow_level) or not self.allow_simple_key
        before = self.buffer[self.pointer - self.column : self.pointer + index]
        return self.in_words and (len(before) > self.indent or bool(before.strip(" ")))
