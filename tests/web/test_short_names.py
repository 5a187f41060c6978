"""Short names: properties stay, what the browser has stays, and a script does what it did."""

from __future__ import annotations

import json
import subprocess
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
from attrs import asdict

from game.loader import load_path
from game.resources import PLAYER, SCENARIOS
from game.web.compile_story import compile_story
from game.web.put_together import exported, exported_as, modules_of, put_together
from game.web.script_tokens import ScriptError, tokens
from game.web.short_names import own_names, short_names, shortened
from tests.web.node_player import at_random, node, played

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

MODULES: Final = sorted(PLAYER.glob("*.js"))
ENTRIES: Final = ("main.js", "main_scorm.js", "main_cmi5.js")


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("const told = 1; use(told);", "const a = 1; b(a);"),
        ("it.told?.told = told;", "a.told?.told = b;"),
        ("f({ told, of: told, [told]: 1, told() {}, async told() {}, get told() {} });", ""),
        ("const { told, of: other = told, last = 1, ...rest } = it;", ""),
        ("(({ told }, [told2], told3 = told) => { told(); told2 = told3; })", ""),
        ("const x = told ? told : told2;", "const b = a ? a : c;"),
        ("class Told extends Other { told = 1; told() { return this.told + told; } }", ""),
        ("f(`told ${told} }{ ${{ told }.told} \\` ${`${told}`}`);", ""),
        ('f("told", \'told\', /told[/"`]/g, told / told / 2);', ""),
        ("switch (told) { case told: told(); break; default: told = {}; }", ""),
        ("if (told) { told = told; } else { told(told, other); }", ""),
        ("try { told(); } catch { told(); } finally { told = 1; }", ""),
        ("/* told */ told(); // told", "/* told */ a(); // told"),
        ("document.title = name + innerWidth;", "document.title = name + innerWidth;"),
        ("for (const [told, { other }] of told2) told(other);", ""),
        ("const f = async ({ told = {}, other }) => ({ told, other: [told] });", ""),
    ],
)
def test_names_are_short_and_properties_stay(text: str, short: str) -> None:
    """Where nothing is written beside it, what it comes to is compared by Node, below."""
    made = shortened(text, {})
    if short:
        assert made == short
    assert "".join(token.text for token in tokens(text)) == text
    assert [token.text for token in tokens(made) if token.before == "."] == [
        token.text for token in tokens(text) if token.before == "."
    ]


DOES: Final = """
const it = { told: 1, of: [2, 3], deep: { told: 4, name: "n" } }, all = [];
const { told, of: [first, other = told], missing = told + 5, ...rest } = it;
function add(value, { told: mine = value, again } = {}) {
  all.push(`${value}:${mine}:${again ?? `no ${told}`}`);
  return { value, mine };
}
class Held {
  count = told;
  add(told) { this.count += told; return this; }
  get told() { return this.count / 2; }
  static make(told) { return new Held().add(told); }
}
const shown = ({ told, other = 7 }) => ({ told, other, sum() { return told + other; } });
add(first); add(other, { told, again: first }); add(rest.deep.told, it);
for (const [key, { told: inner }] of Object.entries({ a: { told: 8 }, b: it })) all.push(key + inner);
switch (told) { case 1: all.push("one"); break; default: all.push("none"); }
let label = told ? first : other;
try { throw label; } catch (error) { label = error / 2 / 1; }
const match = "told/told".match(/told[/]t/)?.[0], { mine } = add(told);
all.push(Held.make(6).told, shown(it).sum(), label, match, mine, missing);
all.push(typeof told, "told" in it, [told, { told }].length);
done(JSON.stringify(all));
"""


def test_a_script_with_short_names_does_what_it_did() -> None:
    """Taken apart and put together, with defaults, shorthands, classes, templates, patterns and branches."""
    both = [
        _run(f"const done = (said) => process.stdout.write(said);{made}") for made in (DOES, _short(DOES))
    ]
    assert both[0] == both[1]
    assert both[0].startswith('["2:2:no 1"')
    assert len(_short(DOES)) < len(DOES)


def _short(text: str) -> str:
    return shortened(text, {"done": "done", "process": "process"})


def _run(script: str) -> str:
    return subprocess.run([node(), "-e", script], capture_output=True, text=True, check=True).stdout


def test_no_short_name_is_a_word_and_none_comes_twice() -> None:
    """Also where a module has very many."""
    names = [name for name, _ in zip(short_names(), range(2000), strict=False)]
    assert len(set(names)) == len(names)
    assert not {"do", "if", "in", "of", "as"} & set(names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_module_is_its_tokens(path: Path) -> None:
    """Nothing of it is lost, and every bracket is closed."""
    text = path.read_text(encoding="utf-8")
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert [token.within for token in found if token.kind != "space"][-1] == ""


def test_what_is_no_script_is_said() -> None:
    """A text that does not end, for instance."""
    for text in ("const a = `never", "const a = 'never", "f(/never"):
        with pytest.raises(ScriptError, match="not understood"):
            tokens(text)


def test_nothing_that_a_browser_has_is_renamed(browser: Browser) -> None:
    """A name that is the window's or a worker's, and is used as such, must be in BROWSER."""
    renamed = set()
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        renamed |= set(own_names(text, dict.fromkeys(exported(text), "")))
    for entry in ENTRIES:
        renamed -= set(exported_as(entry))
    page = browser.new_page()
    assert page.evaluate("names => names.filter((name) => name in window)", sorted(renamed)) == []
    worker = """names => new Promise((told) => {
      const script = `onmessage = ({ data }) => postMessage(data.filter((name) => name in self))`;
      const made = new Worker(URL.createObjectURL(new Blob([script])));
      made.onmessage = ({ data }) => told(data);
      made.postMessage(names);
    })"""
    assert page.evaluate(worker, sorted(renamed)) == []
    page.close()


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_players_program_is_one_script(entry: str, tmp_path: Path) -> None:
    """Node can read it, and no two exported names are called alike."""
    script = tmp_path / "program.js"
    script.write_text(put_together(entry), encoding="utf-8")
    subprocess.run([node(), "--check", str(script)], check=True, capture_output=True)
    called = exported_as(entry)
    assert len(set(called.values())) == len(called)


@pytest.mark.parametrize("name", ["wenzhu", "yang_kaikai", "meng_jin", "lin_feng"])
def test_the_rules_with_short_names_are_the_rules(name: str, tmp_path: Path) -> None:
    """Twenty plays at random of each story, page by page as Python has them."""
    for module in modules_of("rules.js"):
        (tmp_path / module).write_text((PLAYER / module).read_text(encoding="utf-8"), encoding="utf-8")
    names = exported((PLAYER / "rules.js").read_text(encoding="utf-8"))
    listed = ", ".join(f"{each}: {each}" for each in names)
    entry = f'import {{ {", ".join(names)} }} from "./rules.js";\nglobalThis.rules = {{ {listed} }};\n'
    (tmp_path / "entry.js").write_text(entry, encoding="utf-8")
    story = load_path(SCENARIOS / name).scenario
    assert story is not None
    plays = [at_random(story, Random(name), longest=60) for _ in range(20)]  # noqa: S311 - the same each time
    script = tmp_path / "play.mjs"
    here = PLAYER.parents[2] / "tests" / "web" / "played.mjs"
    script.write_text(
        f'{put_together("entry.js", tmp_path)}\nimport {{ played }} from "{here.as_uri()}";\n'
        "const { story, plays } = JSON.parse((await import('node:fs')).readFileSync(0, 'utf8'));\n"
        "const read = rules.readStory(story);\n"
        "process.stdout.write(JSON.stringify(plays.map((play) => played(rules, read, play))));\n",
        encoding="utf-8",
    )
    asked = {"story": compile_story(story), "plays": [asdict(play) for play in plays]}
    run = subprocess.run(
        [node(), str(script)], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    assert json.loads(run.stdout) == [json.loads(json.dumps(played(story, play))) for play in plays]
