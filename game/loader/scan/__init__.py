"""What a YAML parser stumbles over, found by reading the text again: layout, brackets, quotes, tabs, colons.

Without recursion and in time that grows with the file's size; asked only when the parser has refused a file.
"""

from game.loader.scan.block import scan
from game.loader.scan.mistakes import Slip, Stumble

__all__ = ["Slip", "Stumble", "scan"]
