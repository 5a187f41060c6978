"""Words that are shown in a terminal, and cannot command it."""


def clean(text: object) -> str:
    """Words without the characters that would command a terminal: a story may come from a stranger."""
    return "".join(char if char.isprintable() else " " for char in str(text))
