"""The commands that know a story: `check`, `odds` and `diff`, run as a person runs them."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROVEN = ROOT / "tests" / "corpus" / "proven"
EXPLODING = 36


def _main(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "100", "PYTHONUTF8": "1"},
        timeout=120,
    )


@pytest.fixture
def exploding(tmp_path: Path) -> Path:
    """A story with a flag for every scene and all of them asked for at its end."""
    flags = ", ".join(f"f{n}: false" for n in range(EXPLODING))
    text = (
        "upward: 1\ntitle: Many\nprotagonist: me\ncharacters: {me: {name: Me, look: wenzhu}}\n"
        f"flags: {{{flags}}}\nstart: s0\nscenes:\n"
    )
    for n in range(EXPLODING):
        text += f"  s{n}:\n    place: lake\n    lines: [Here]\n    choices:\n"
        text += f"      yes: {{text: Note it, effects: [f{n} = true], goto: s{n + 1}}}\n"
        text += f"      no: {{text: Let it go, goto: s{n + 1}}}\n"
    halves = [range(EXPLODING // 2), range(EXPLODING // 2, EXPLODING)]
    wanted = " and ".join(f"({' and '.join(f'f{n}' for n in half)})" for half in halves)
    text += f"  s{EXPLODING}:\n    place: lake\n    lines: [Last]\n    next:\n"
    text += f"      - {{if: {wanted}, goto: all}}\n      - {{goto: end}}\n"
    for scene in ("all", "end"):
        text += f"  {scene}: {{place: lake, lines: [Over], ending: {{title: Over, tone: quiet}}}}\n"
    path = tmp_path / "many.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_check_shows_what_is_proven_and_how_much_there_is_to_read() -> None:
    """A finding with its walk, the size of the story, and a sum; a stuck reader counts as a mistake."""
    done = _main("check", PROVEN / "UP521-stuck.yaml")
    assert done.returncode == 1
    assert "every choice of “meeting” can be locked at once [UP521 stuck]" in done.stdout
    assert "note: walk: desk > ask → meeting" in done.stdout
    assert ": 3 scenes, 1 ending, " in done.stdout
    assert done.stdout.rstrip().endswith("1 story checked: 1 error, 1 piece of advice.")


def test_check_says_where_the_head_promises_other_minutes(tmp_path: Path) -> None:
    """A story of a minute that calls itself forty minutes long is told so; at its own length it is not."""
    for minutes, said in ((40, True), (1, False)):
        text = (PROVEN / "UP521-stuck.yaml").read_text(encoding="utf-8")
        story = tmp_path / "story.yaml"
        story.write_text(f"{text.rstrip()}\nminutes: {minutes}\n", encoding="utf-8")
        assert (f"Its head says minutes: {minutes}." in _main("check", story).stdout) is said


def test_a_quick_check_only_reads() -> None:
    """Without proof the same file passes with the loader's guess alone."""
    done = _main("check", "--quick", PROVEN / "UP521-stuck.yaml")
    assert done.returncode == 0
    assert "[UP521" not in done.stdout
    assert "UP701" in done.stdout


def test_a_story_that_explodes_is_left_in_time(exploding: Path) -> None:
    """States or seconds run out: what is known is said, and that it is not all."""
    for words in (["--states", "5000"], ["--seconds", "0.3"]):
        done = _main("check", exploding, *words)
        assert done.returncode == 0
        assert "[UP723 not-proven]" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_ctrl_c_leaves_with_what_is_known(exploding: Path) -> None:
    """Once a bar shows that it is at work, the first Ctrl-C stops only the looking: the report follows."""
    screen, theirs = os.openpty()
    running = subprocess.Popen(
        [
            sys.executable,
            ROOT / "main.py",
            "check",
            exploding,
            "--seconds",
            "300",
            "--states",
            "50000000",
            "--memory",
            "16",
        ],
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        encoding="utf-8",
    )
    shown = b""
    while b"Looking into" not in shown:
        shown += os.read(screen, 4096)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=120)
    os.close(theirs)
    os.close(screen)
    assert running.returncode == 0
    assert "[UP723 not-proven]" in said


def test_odds_are_exact_and_sum_to_one() -> None:
    """As JSON: one entry for each persona and start, proven, each summing to 1."""
    done = _main("odds", PROVEN / "UP623-never-taken.yaml", "--format", "json")
    found = json.loads(done.stdout)
    assert [one["persona"] for one in found] == ["anyone", "bold", "careful", "generous", "by_the_book"]
    assert all(one["proven"] for one in found)
    assert all(sum(end["share"] for end in one["endings"]) == pytest.approx(1) for one in found)
    assert found[0]["steps"]["desk > ask"] == pytest.approx(0.5)


def test_odds_are_drawn_in_the_terminal() -> None:
    """A bar, a share, the decisions and ways of each ending; then personas and starts side by side."""
    done = _main("odds", "meng_jin")
    assert done.returncode == 0
    assert "Exact: all " in done.stdout
    assert "█" in done.stdout
    assert "by the book" in done.stdout
    assert "From which start" in done.stdout


def test_odds_of_what_is_too_large_are_estimated_and_say_so(exploding: Path) -> None:
    """Beyond its budget a share has a range, and nothing is called exact."""
    done = _main("odds", exploding, "--states", "1000", "--persona", "anyone")
    assert done.returncode == 0
    assert "Estimated from 200,000 plays" in done.stdout
    assert "Exact" not in done.stdout
    (row,) = (line for line in done.stdout.splitlines() if "over 99.9 %" in line)
    assert row.split("over 99.9 %")[1].strip() == ""  # no range that says the same again
    assert "100" not in done.stdout.replace("200,000", "").replace("1000", "")


RARE = """upward: 1
title: Rare
protagonist: mei
characters: {mei: {name: Mei, look: student_woman}}
stats: {confidence: 30}
start: draw
scenes:
  draw:
    place: home
    lines: [A drum turns.]
    chance:
      blank: {weight: 1000000, goto: blank}
      prize: {weight: 1, goto: prize}
      fire: {weight: 0, goto: fire}
  blank: {place: home, lines: [A blank.], ending: {title: Blank, tone: open}}
  prize: {place: home, lines: [A prize.], ending: {title: Prize, tone: open}}
  fire: {place: home, lines: [Fire.], ending: {title: Fire, tone: open}}
"""


def test_rare_is_not_never_and_likely_is_not_always(tmp_path: Path) -> None:
    """One in a million happens; only what no play comes to is called never."""
    story = tmp_path / "rare.yaml"
    story.write_text(RARE, encoding="utf-8")
    shares = _said(_main("odds", story, "--persona", "anyone").stdout)
    assert shares == {"Blank": "over 99.9 %", "Prize": "under 0.1 %", "Fire": "never"}
    story.write_text(RARE.replace("weight: 1,", "weight: 0,"), encoding="utf-8")
    shares = _said(_main("odds", story, "--persona", "anyone").stdout)
    assert shares == {"Blank": "always", "Prize": "never", "Fire": "never"}


def _said(shown: str) -> dict[str, str]:
    """The share beside each ending, of the first table."""
    said = ("always", "never", r"(?:over |under )?[\d.]+ %")
    found = re.findall(rf"^(Blank|Prize|Fire)\b.*?({'|'.join(said)})", shown, re.MULTILINE)
    return dict(found)


def test_an_unknown_persona_is_answered_with_the_known_ones() -> None:
    """A slip of spelling gets its remedy, with 2."""
    done = _main("odds", "wenzhu", "--persona", "bolt")
    assert done.returncode == 2
    assert "There is no persona “bolt”. Did you mean “bold”?" in done.stderr


def test_diff_speaks_of_players(tmp_path: Path) -> None:
    """What closed, what moved, and where old saves would stop."""
    old = PROVEN / "UP722-outdone.yaml"
    new = tmp_path / "UP722-outdone.yaml"
    words = old.read_text(encoding="utf-8").replace("      wait:", "      sleep:")
    new.write_text(words, encoding="utf-8")
    done = _main("diff", old, new)
    assert done.returncode == 0
    assert done.stdout.splitlines()[:2] == ["New choice: desk > sleep", "Choice gone: desk > wait"]
    assert _main("diff", old, old).stdout == "A player would notice no difference in what can happen.\n"


def test_a_new_story_is_written_checked_and_followed(tmp_path: Path) -> None:
    """Without questions it is whole as written; a second one of that name is refused, and nothing lost."""
    assert _main("new", "first_day", "--folder", tmp_path, "--title", "Erster: Tag", "--yes").returncode == 0
    story = tmp_path / "first_day"
    assert _main("check", "--strict", story).returncode == 0
    done = _main("test", story)
    assert (done.returncode, done.stdout) == (0, "2 walks: all as written.\n")
    again = _main("new", "first_day", "--folder", tmp_path, "--yes")
    assert again.returncode == 2
    assert "there already" in again.stderr


def test_a_walk_that_strays_is_told_in_words(tmp_path: Path) -> None:
    """The line, what the story does instead, and a sum, with 1."""
    _main("new", "first_day", "--folder", tmp_path, "--yes")
    story = tmp_path / "first_day" / "scenario.yaml"
    story.write_text(
        story.read_text(encoding="utf-8").replace("confidence >= 32", "confidence >= 90"), "utf-8"
    )
    done = _main("test", tmp_path / "first_day")
    assert done.returncode == 1
    assert "`ask` is locked in `note` [UP805 walk-offer]" in done.stdout
    assert done.stdout.rstrip().endswith("2 walks: 1 not as written.")


def test_where_there_are_no_walks_one_is_told_how_to_make_one(tmp_path: Path) -> None:
    """2, the folder where they belong, and the command that writes one."""
    done = _main("test", tmp_path)
    assert done.returncode == 2
    assert "They lie in walks/" in done.stderr
    assert "--record" in done.stderr


def test_what_is_played_is_recorded(tmp_path: Path) -> None:
    """A play through a pipe becomes a walk that holds; a file that is there is not written over."""
    walk = tmp_path / "mine.walk"
    words = [sys.executable, ROOT / "main.py", "play", "meng_jin", "--text", "--new", "--record", walk]
    for _ in range(2):
        done = subprocess.run(
            list(map(str, words)),
            input="1\n\n" * 60,
            capture_output=True,
            text=True,
            check=False,
            encoding="utf-8",
            env={**os.environ, "UPWARD_HOME": str(tmp_path), "PYTHONUTF8": "1"},
            timeout=60,
        )
        last = done
    assert last.returncode == 2
    assert "is there already" in last.stderr
    assert walk.read_text(encoding="utf-8").startswith("scenario: meng_jin\nwindow_seat > ")


def test_a_guide_is_written_in_the_form_its_name_asks_for(tmp_path: Path) -> None:
    """A page is written whole; a name that says no form, and a folder that is not there, are told of."""
    out = tmp_path / "guide.html"
    done = _main("guide", "wenzhu", "-o", out)
    assert done.returncode == 0
    assert f"Written: {out}" in done.stdout
    assert out.read_text(encoding="utf-8").rstrip().endswith("</html>")
    printed = tmp_path / "guide.PDF"
    assert _main("guide", "wenzhu", "-o", printed).returncode == 0
    assert printed.read_bytes().startswith(b"%PDF")
    broken = _main("guide", ROOT / "tests/corpus/broken/UP301-unknown-scene.yaml", "-o", out)
    assert broken.returncode == 1
    assert "UP301" in broken.stdout + broken.stderr
    strange = _main("guide", "wenzhu", "-o", tmp_path / "guide.docx")
    assert strange.returncode == 2
    assert "end it in .html or .pdf" in strange.stderr
    nowhere = _main("guide", "wenzhu", "-o", tmp_path / "no" / "guide.html")
    assert nowhere.returncode == 2
    assert "It cannot be written" in nowhere.stderr
