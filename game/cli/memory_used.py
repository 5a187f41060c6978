"""How much memory this process takes, in bytes, as the system says."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_STATM: Final = Path("/proc/self/statm")
_KIB: Final = 1024


def memory_used() -> int:
    """The bytes this process holds now; where only the most it ever held is known, that; else 0."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    try:
        return int(_STATM.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except (OSError, ValueError):
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * _KIB
