"""How much a scenario may be, checked before it is read: players open files from strangers."""

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """At most so many bytes, bytes in a line, levels of nesting, parts, and findings.

    A part is an event of the YAML parser: a word, or the beginning or end of a list or of names.
    """

    size: int = 1024 * 1024
    line: int = 8 * 1024
    depth: int = 32
    parts: int = 100_000
    findings: int = 500
