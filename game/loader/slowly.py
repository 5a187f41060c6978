"""The events of the C parser where PyYAML was built without it: ten times as slow."""

from yaml.error import YAMLError
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken


class SlowParser(Reader, Scanner, Parser):
    """PyYAML's own parser."""

    def __init__(self, text: str) -> None:
        """Begin at the start of a text."""
        self.in_words = False
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
        """Words without quotes; inside { } a question mark may be one of them, as it may for the C parser."""
        self.in_words = True
        words = super().scan_plain()
        self.in_words = False
        return words

    def peek(self, index: int = 0) -> str:
        """The character so far ahead."""
        char = super().peek(index)
        return "x" if char == "?" and self.in_words else char
