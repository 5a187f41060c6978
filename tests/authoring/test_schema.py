"""The schema for editors: kept current, right about every story there is, and helpful about slips."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from game.authoring.key_descriptions import DESCRIPTIONS
from game.authoring.schema import scenes_schema, schema
from game.cli.stories import shipped
from game.loader.format_shapes import LINE_KEYS, SHAPES
from tests.loader.corpus import CORPUS

DOCS = Path(__file__).parents[2] / "docs"
SHIPPED = DOCS / "scenario.schema.json"
GOOD = [
    *(path / "scenario.yaml" for path in shipped()),
    *sorted((CORPUS / "playable").glob("*.yaml")),
    *sorted((CORPUS / "playable").glob("*/scenario.yaml")),
]
SCENES = sorted(CORPUS.glob("playable/*/scenes/*.yaml"))
# The slips that an editor can show while one types.
SHOWN = [
    "201",
    "203",
    "204",
    "205",
    "207",
    "208",
    "210",
    "215",
    "221",
    "224",
    "304",
    "305",
    "306",
    "308",
    "309",
    "321",
    "322",
    "327",
    "328",
    "329",
    "335",
    "336",
]


class _Words(yaml.CSafeLoader):
    """YAML as editors read it: 1.2, in which yes, no, on and off are words, and times are too."""


_KINDS = ("int", "float", "null")
_Words.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in each if tag in {f"tag:yaml.org,2002:{kind}" for kind in _KINDS}
    ]
    for first, each in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def _read(path: Path) -> Any:  # noqa: ANN401 - whatever stands in the file
    return yaml.load(path.read_text(encoding="utf-8"), _Words)  # noqa: S506 - a safe loader with fewer resolvers


def test_the_shipped_schema_is_current() -> None:
    """What lies in docs is what the model says: otherwise run main.py schema -o docs/scenario.schema.json."""
    assert json.loads(SHIPPED.read_text(encoding="utf-8")) == schema()


def test_the_shipped_schema_of_scenes_is_current() -> None:
    """Otherwise run main.py schema --scenes -o docs/scenes.schema.json."""
    assert json.loads((DOCS / "scenes.schema.json").read_text(encoding="utf-8")) == scenes_schema()


@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.name)
def test_a_file_of_scenes_has_a_schema_of_its_own(path: Path) -> None:
    """An editor takes it for what it is, and for no whole story; and shows the slips in it."""
    jsonschema.Draft7Validator(scenes_schema()).validate(_read(path))
    assert not jsonschema.Draft7Validator(schema()).is_valid(_read(path))
    whole = _read(CORPUS / "playable" / "two_doors.yaml")
    assert not jsonschema.Draft7Validator(scenes_schema()).is_valid(whole)
    assert not jsonschema.Draft7Validator(scenes_schema()).is_valid({"gate": {"light": "moon"}})


def test_every_key_has_a_description() -> None:
    """The loader's own tables are the list of keys, and none is without a word of help."""
    wanted = {(part, key) for part, shape in SHAPES.items() for key in shape.known}
    described = {(part, key) for part, keys in DESCRIPTIONS.items() for key in keys}
    assert described == wanted | {("line", key) for key in LINE_KEYS}


def test_it_is_a_schema_without_one_of() -> None:
    """It is well formed, and leaves out what editors complete badly with."""
    jsonschema.Draft7Validator.check_schema(schema())
    assert "oneOf" not in json.dumps(schema())


@pytest.mark.parametrize("path", GOOD, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_good_story_is_taken(path: Path) -> None:
    """No editor shows a mistake where there is none."""
    jsonschema.Draft7Validator(schema()).validate(_read(path))


@pytest.mark.parametrize("rule", SHOWN)
def test_slips_of_shape_and_spelling_are_shown(rule: str) -> None:
    """The broken files of these rules are no valid stories to an editor either."""
    paths = list((CORPUS / "broken").glob(f"UP{rule}-*.yaml"))
    assert paths
    assert not any(jsonschema.Draft7Validator(schema()).is_valid(_read(path)) for path in paths)
