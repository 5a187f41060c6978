"""Files that are named where the id stands under which the head declares them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.nodes import Scalar

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

_FILE: Final = re.compile(r"\.[A-Za-z0-9]{2,4}$")


def is_file(context: Context, node: Node | None, rule: str, called: str, declared: str) -> bool:
    """Whether a file is named and no id, which is noted under `rule`.

    `called` is what has an id here, and `declared` how the head has it, with FILE for the file's name.
    """
    if not isinstance(node, Scalar) or not _FILE.search(node.text):
        return False
    hint = f"declare it in the head, {declared.replace('FILE', node.text)}, and write its id here"
    context.notes.at(rule, node, f"“{node.text}” is a file, and no {called}", hint)
    return True
