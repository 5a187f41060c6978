"""docs/rules.md: every rule with a file that breaks it, what is said, and its lines put right.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/authoring/test_rule_pages.py writes it anew.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from game.analysis import Budget
from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk
from game.diagnostics import RULES, Severity
from game.loader import load_path
from tests.authoring.test_proven import budget_of
from tests.loader.corpus import CORPUS, load_example, load_translation

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
ROOMS = ("broken", "proven", "walks", "laid", "translated")
FAMILIES = {
    "1": "The file",
    "2": "Keys and shapes",
    "3": "Names",
    "4": "Conditions and effects",
    "5": "What cannot work",
    "6": "Likely slips",
    "7": "Advice",
    "8": "Walks",
    "9": "Translations",
}
HEAD = """\
What `check`, `test` and `translate check` say, rule by rule: a file that breaks it, the very message, and
then its lines put right (`-` is taken out, `+` comes in its place), after which the rule has nothing more to
say. This page is made from `tests/corpus`, where the whole files are: `broken`, `proven`, `laid`, `walks` and
`translated`, and `mended`.
"""
WIDEST, LONGEST = 140, 28  # beyond these a change is told by its ends
TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "�")  # the page itself is not turned
WEIGHTS = {Severity.ERROR: "a mistake", Severity.WARNING: "a warning", Severity.ADVICE: "advice"}


def _said(stem: str) -> str:
    golden = next(CORPUS / room / f"{stem}.txt" for room in ROOMS if (CORPUS / room / f"{stem}.txt").exists())
    text = golden.read_text(encoding="utf-8").rstrip()
    return text if len(text) < 3000 else text[:3000].rsplit("\n\n", 1)[0]


def _text(path: Path) -> list[str]:
    """The lines of a file; of a folder those of all its files, the names of the further ones above them.

    Of a pack the list of its files.
    """
    if path.suffix == ".upward" and path.exists():
        with ZipFile(path) as pack:
            return [
                f"{entry.filename}: {entry.file_size:,} bytes, check sum {entry.CRC:08x}"
                for entry in pack.infolist()
            ]
    if path.is_dir():
        further = [(each, [f"# {each.parent.name}/{each.name}"]) for each in sorted(path.glob("scenes/*"))]
        files = [(path / "scenario.yaml", []), *further]
        return [line for each, name in files for line in (*name, *_text(each))]
    return path.read_text(encoding="utf-8", errors="backslashreplace").splitlines() if path.exists() else []


def _stem(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def _mended(stem: str) -> str:
    """The lines in which the broken file and the mended one differ, and their neighbours."""
    examples = (CORPUS / "mended").glob("*")
    mended = next(path for path in examples if stem == _stem(path))
    before = next((text for room in ROOMS if (text := _text(CORPUS / room / mended.name))), [])
    if not before:
        return "\n".join(_text(mended))
    differences = list(difflib.unified_diff(before, _text(mended), n=1, lineterm=""))[2:]
    told = [line.translate(TURNS) for line in differences if not line.startswith("@@")]
    shown = [line if len(line) <= WIDEST else f"{line[:WIDEST]}…" for line in told]
    return "\n".join(shown if len(shown) <= LONGEST else [*shown[:8], "…", *shown[-8:]])


def _examples(stem: str) -> list[str]:
    """What is said of the file called after a rule and of its further examples, and each put right."""
    rooms = (CORPUS / "broken", CORPUS / "translated")
    further = sorted(path.stem for room in rooms for path in room.glob(f"{stem}.*.txt"))
    return [
        f"```\n{_said(each)}\n```\n\nPut right:\n\n```diff\n{_mended(each)}\n```\n"
        for each in [stem, *further]
    ]


def _page() -> str:
    parts = ["# Every rule\n", HEAD]
    for family, title in FAMILIES.items():
        parts.append(f"## {title}\n")
        for rule in sorted(RULES.values(), key=lambda each: each.id):
            if rule.id[2] == family:
                parts.append(
                    f"### {rule.id} {rule.name}\n\n{rule.explains} ({WEIGHTS[rule.severity].capitalize()}.)\n"
                )
                parts += _examples(f"{rule.id}-{rule.name}")
    return "\n".join(parts)


def test_the_page_is_what_the_corpus_says() -> None:
    """Every rule is on it, with the words an author would read today."""
    made = _page()
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made
    assert all(f"### {rule} " in made for rule in RULES)


@pytest.mark.parametrize("path", sorted((CORPUS / "mended").glob("UP*")), ids=lambda path: path.name)
def test_nothing_is_said_of_a_file_put_right(path: Path) -> None:
    """The good example is good: it loads without a word, and its rule has nothing to prove against it."""
    if path.suffix in {".yaml", ".upward"} or path.is_dir():
        loaded = load_example(path)
        assert loaded.diagnostics == ()
        found = prove(loaded, lambda: budget_of(path) if path.suffix == ".yaml" else Budget())
        assert path.stem[:5] not in [one.rule for one in found]
        assert found == () or (CORPUS / "broken" / f"{_stem(path)}.txt").exists()
    elif path.suffix == ".po":
        assert load_translation(path).diagnostics == ()
    else:
        story = load_path(CORPUS / "walks" / "desk.yaml").scenario
        assert story is not None
        assert follow_walk(read_walk(path), story).diagnostics == ()
