"""How much a scenario may be, checked before it is read: players open files from strangers."""

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """At most so many bytes, bytes in a line, levels of nesting, and parts (events of the YAML parser)."""

    size: int = 1024 * 1024
    line: int = 8 * 1024
    depth: int = 32
    parts: int = 100_000
