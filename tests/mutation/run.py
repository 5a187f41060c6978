"""Would the tests notice? python tests/mutation/run.py saves --count 150 --seed 1.

Draws faults (mutants.py) from a room of the game, puts each into a copy of the tree, runs those tests of
the room that go through it (touched.py) until one fails, and prints how many were noticed and which were
not. A fault listed in no_change.yaml changes nothing that the program does; it is drawn like any other, and
left out with its reason. On demand: an hour a room, and more. What was tried is kept in a file with --kept,
and a run that was stopped goes on from there; a fault whose module was changed since is tried again.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from importlib import import_module
from math import ceil
from pathlib import Path
from queue import SimpleQueue
from random import Random

import yaml
from attrs import define, field, frozen

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.mutation.mutants import Mutant, mutants  # noqa: E402 - found from here on
from tests.mutation.touched import Recorder, Touched  # noqa: E402

# What is run for a room, the quick ones first: one failure is enough.
TESTS = {
    "expressions": ["expressions", "story/test_rules_hold.py"],
    "story": [
        "story",
        "story_words",
        "saves/test_edited_stories.py",
        "saves/test_seen.py",
        "authoring/test_walk_files.py",
        "authoring/test_walk_remedies.py",
        "analysis/test_against_plain_search.py",
    ],
    "loader": ["loader", "story/test_marks_everywhere.py"],
    "analysis": ["analysis"],
    "saves": ["saves", "classroom/test_lesson_versions.py"],
    "classroom/room": [
        "classroom/test_room_steps.py",
        "classroom/test_room_refuses.py",
        "classroom/test_room_people.py",
        "classroom/test_talk.py",
        "classroom/test_room_holds.py",
        "classroom/test_plan.py",
        "classroom/test_whole_lesson.py",
        "classroom/test_report.py",
    ],
}
STARTING = 20.0  # seconds that loading may take
# So many times what the tests take without a fault, in seconds of the processor; taking longer is noticing.
PATIENCE = 4.0
WAITING = 8.0  # times that again by the clock, for a fault that waits; other people's work is no fault
MEMORY = 4 << 30  # bytes a run may ask for: a fault in a loop is no reason to swap
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
LOADED_ONCE = ("pytest", "hypothesis.stateful", "numpy", "yaml", "attrs", "ruamel.yaml", "pygame")


@frozen
class Drawn:
    """A fault and the module it is put into, by its path from the root."""

    module: str
    mutant: Mutant

    def __str__(self) -> str:
        return f"{self.module}:{self.mutant.line}: {self.mutant.name}"


@frozen
class Ran:
    """What came of a fault: the exit code of the tests; 0: nobody noticed, None: they took too long."""

    drawn: Drawn
    code: int | None


def main() -> int:
    """Draw, run, print; the exit code is 0 where at least the asked share was noticed."""
    asked = _asked()
    for module in LOADED_ONCE:
        import_module(module)
    results = [_room(room, asked) for room in asked.rooms or TESTS]
    return 0 if all(results) else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=f"of {', '.join(TESTS)}; none: each")
    parser.add_argument("--count", type=int, default=150, help="faults drawn in each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kept", type=Path, help="a file of what was tried, to go on from")
    parser.add_argument("--share", type=float, default=0.9, help="of the faults that has to be noticed")
    asked = parser.parse_args()
    if strangers := set(asked.rooms) - set(TESTS):
        parser.error(f"no room called {', '.join(sorted(strangers))}; there are {', '.join(TESTS)}")
    return asked


def _room(room: str, asked: argparse.Namespace) -> bool:
    drawn = draw(room, asked.count, asked.seed)
    reasons = no_change()
    nothing = [each for each in drawn if (each.module, each.mutant.name) in reasons]
    kept = Kept(asked.kept)
    ran = _run(room, [each for each in drawn if each not in nothing], asked.processes, kept)
    survivors = [each.drawn for each in ran if each.code == 0]
    noticed = len(ran) - len(survivors)
    share = noticed / max(len(ran), 1)
    print(f"{room}: {noticed} of {len(ran)} noticed, {share:.0%}; {len(nothing)} change nothing")
    for each in survivors:
        print(f"  not noticed: {each}")
    for each in nothing:
        print(f"  changes nothing: {each}: {reasons[each.module, each.mutant.name]}")
    sys.stdout.flush()
    return share >= float(asked.share)


def draw(room: str, count: int, seed: int) -> list[Drawn]:
    """So many faults of a room, the same for the same seed and code, in the order of files and lines."""
    every = [
        Drawn(path.relative_to(ROOT).as_posix(), mutant)
        for path in sorted((ROOT / "game" / room).rglob("*.py"))
        for mutant in mutants(path.read_text(encoding="utf-8"))
    ]
    chosen = Random(seed).sample(range(len(every)), min(count, len(every)))
    return [every[place] for place in sorted(chosen)]


def no_change() -> dict[tuple[str, str], str]:
    """Why a fault of a module changes nothing, by module and name, as no_change.yaml has it."""
    listed = yaml.safe_load((Path(__file__).parent / "no_change.yaml").read_text(encoding="utf-8")) or {}
    return {(module, fault): reason for module, faults in listed.items() for fault, reason in faults.items()}


@define
class Kept:
    """The tries of runs before this one, a line each in a file; nothing where there is none."""

    path: Path | None
    _codes: dict[str, int | None] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Read what is there."""
        if self.path is not None and self.path.exists():
            lines = self.path.read_text(encoding="utf-8").splitlines()
            self._codes.update(json.loads(line) for line in lines)

    def code(self, drawn: Drawn) -> Ran | None:
        """What came of a fault before, in the module as it is now."""
        return Ran(drawn, self._codes[_mark(drawn)]) if _mark(drawn) in self._codes else None

    def add(self, ran: Ran) -> Ran:
        """Keep what came of a fault."""
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([_mark(ran.drawn), ran.code]) + "\n")
        return ran


def _mark(drawn: Drawn) -> str:
    """A fault in its module's text, in a few letters."""
    return f"{drawn} {blake2b(drawn.mutant.text.encode(), digest_size=8).hexdigest()}"


def _run(room: str, drawn: list[Drawn], processes: int, kept: Kept) -> list[Ran]:
    trees: SimpleQueue[Path] = SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(processes):
            trees.put(_copy(Path(folder) / str(number)))
        touched = _baseline(room, Path(folder))
        with ThreadPoolExecutor(processes) as pool:
            return list(pool.map(lambda each: kept.code(each) or kept.add(_try(each, touched, trees)), drawn))


def _copy(tree: Path) -> Path:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tree / name)
    return tree


def _baseline(room: str, folder: Path) -> Touched:
    """Which tests go through what. They have to pass without a fault."""
    recorder = Recorder(str((folder / "0").resolve()), folder / "touched.json")
    tests = [f"tests/{each}" for each in TESTS[room]]
    if code := _tests(tests, folder / "0", None, recorder):
        message = f"the tests of {room} do not pass as they are: {code}"
        raise SystemExit(message)
    return Touched.read(recorder.out)


def _try(drawn: Drawn, touched: Touched, trees: SimpleQueue[Path]) -> Ran:
    tree = trees.get()
    whole = (tree / drawn.module).read_bytes()
    tests = touched.tests(drawn.module, whole.decode(), drawn.mutant.line)
    longest = PATIENCE * sum(touched.seconds[test] for test in tests) + STARTING
    try:
        (tree / drawn.module).write_text(drawn.mutant.text, encoding="utf-8")
        ran = Ran(drawn, _tests(tests, tree, longest) if tests else 0)
        print("." if ran.code else "!", end="", file=sys.stderr, flush=True)
        return ran
    finally:
        (tree / drawn.module).write_bytes(whole)
        trees.put(tree)


def _tests(
    tests: list[str], tree: Path, longest: float | None, recorder: Recorder | None = None
) -> int | None:
    """The exit code of some tests in a tree, or None after so many seconds of the processor or of waiting."""
    child = os.fork()
    if child == 0:
        if longest is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (ceil(longest), ceil(longest) + 5))
        os._exit(_in_child(tests, tree, recorder))
    begun = time.monotonic()
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if longest is not None and time.monotonic() - begun > WAITING * longest:
            os.killpg(child, 9)
            os.waitpid(child, 0)
            return None
        time.sleep(0.02)


def _in_child(tests: list[str], tree: Path, recorder: Recorder | None) -> int:
    import pytest  # noqa: PLC0415 - loaded before the fork

    os.setpgid(0, 0)  # what the tests start ends with them
    os.chdir(tree)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.dont_write_bytecode = True
    sys.path[:] = [str(tree), *(each for each in sys.path if each != str(ROOT))]
    for name in [name for name in sys.modules if name.split(".")[0] in {"tests", "game"}]:
        del sys.modules[name]
    _ask_without_shrinking()
    asked = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "--timeout", "0"]
    asked += ["--assert", "plain", "--hypothesis-profile", "mutation"]
    return int(pytest.main([*asked, *tests], [recorder] if recorder else None))


def _ask_without_shrinking() -> None:
    """A failing example need not be made small, and a fault is judged by the same examples every time."""
    from hypothesis import Phase, settings  # noqa: PLC0415 - loaded before the fork

    quick = settings(derandomize=True, database=None, deadline=None, phases=[Phase.explicit, Phase.generate])
    settings.register_profile("mutation", quick)


if __name__ == "__main__":
    sys.exit(main())
