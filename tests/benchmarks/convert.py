"""A story in neutral form to Upward's format: python tests/benchmarks/convert.py story.json > story.yaml.

The neutral form is the JSON that a generator writes for several engines at once: `title`, `stats`,
`scenes` with `id`, `text` and `choices` (`text`, `when` as [stat, sign, number], `effects`, `goto`), and
`endings` with `id`, `when` and `text`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.story_generator import Choice, Scene, Story, as_yaml


def convert(neutral: dict[str, Any]) -> Story:
    """The story of a neutral form."""
    scenes = tuple(
        Scene(scene["id"], scene["text"], tuple(_choice(choice) for choice in scene["choices"]))
        for scene in neutral["scenes"]
    )
    endings = tuple(
        (ending["id"], _condition(ending["when"]), ending["text"]) for ending in neutral["endings"]
    )
    return Story(neutral["title"], scenes, endings)


def _choice(choice: dict[str, Any]) -> Choice:
    effects = tuple(f"{stat} {'+' if by >= 0 else '-'}= {abs(by)}" for stat, by in choice["effects"].items())
    return Choice(choice["text"], _condition(choice["when"]), effects, choice["goto"])


def _condition(when: list[tuple[str, str, int]]) -> str:
    return " and ".join(f"{stat} {sign} {number}" for stat, sign, number in when)


if __name__ == "__main__":
    sys.stdout.write(as_yaml(convert(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))))
