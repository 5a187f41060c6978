"""docs/rules.md: every rule with a file that breaks it and what is said, from the corpus and never by hand.

UPDATE_GOLDEN=1 uv run pytest tests/authoring/test_rule_pages.py writes it anew.
"""

from __future__ import annotations

import os
from pathlib import Path

from game.diagnostics import RULES, Severity
from tests.loader.corpus import CORPUS

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
ROOMS = ("broken", "proven", "walks")
FAMILIES = {
    "1": "The file",
    "2": "Keys and shapes",
    "3": "Names",
    "4": "Conditions and effects",
    "5": "What cannot work",
    "6": "Likely slips",
    "7": "Advice",
    "8": "Walks",
}
HEAD = """\
What `check` and `test` say, rule by rule: a file that breaks it, and the very message. The line shown is
the bad example; the help below it says how it is put right. This page is made from `tests/corpus`, where
the whole files are.
"""
WEIGHTS = {Severity.ERROR: "a mistake", Severity.WARNING: "a warning", Severity.ADVICE: "advice"}


def _said(stem: str) -> str:
    golden = next(CORPUS / room / f"{stem}.txt" for room in ROOMS if (CORPUS / room / f"{stem}.txt").exists())
    text = golden.read_text(encoding="utf-8").rstrip()
    return text if len(text) < 3000 else text[:3000].rsplit("\n\n", 1)[0]


def _page() -> str:
    parts = ["# Every rule\n", HEAD]
    for family, title in FAMILIES.items():
        parts.append(f"## {title}\n")
        for rule in sorted(RULES.values(), key=lambda each: each.id):
            if rule.id[2] == family:
                parts.append(
                    f"### {rule.id} {rule.name}\n\n{rule.explains} ({WEIGHTS[rule.severity].capitalize()}.)\n"
                )
                parts.append(f"```\n{_said(f'{rule.id}-{rule.name}')}\n```\n")
    return "\n".join(parts)


def test_the_page_is_what_the_corpus_says() -> None:
    """Every rule is on it, with the words an author would read today."""
    made = _page()
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made
    assert all(f"### {rule} " in made for rule in RULES)
