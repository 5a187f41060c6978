"""`schema`: the JSON Schemas of the format, with which editors complete and explain it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

from game.authoring.schema import scenes_schema, schema

if TYPE_CHECKING:
    from pathlib import Path

_WRONG_USAGE: Final = 2


def write_schema(out: Path | None, *, scenes: bool) -> int:
    """Write the schema of a story's own file, or of one of `scenes`; print it where no file is named.

    0, or 2 if it cannot be written there.
    """
    text = json.dumps(scenes_schema() if scenes else schema(), ensure_ascii=False, indent=1) + "\n"
    if out is None:
        print(text, end="")
        return 0
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        print(f"It cannot be written to “{out}”: {problem.strerror or problem}.", file=sys.stderr)
        return _WRONG_USAGE
    return 0
