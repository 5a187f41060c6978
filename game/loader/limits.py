"""Limits of size, checked before a scenario is read: players open files from strangers."""

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """The most that is read: bytes of the file (`size`) and of a line, levels of nesting, parts, findings.

    A part is an event of the YAML parser: a word, or the beginning or end of a list or of names. Of several
    files of a story the sum counts, and at most so many `files` are of scenes. With `decodes` each picture
    that a story brings is decoded, so that damage beyond its header is told as well.
    """

    size: int = 1024 * 1024
    line: int = 8 * 1024
    depth: int = 32
    parts: int = 100_000
    findings: int = 500
    files: int = 200
    decodes: bool = False
