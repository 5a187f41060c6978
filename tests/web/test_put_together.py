"""The player's modules as one script: in order, names once, nothing that is not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.web.put_together import ModuleError, exported, modules_of, put_together

if TYPE_CHECKING:
    from pathlib import Path


def _modules(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.js").write_text(text, encoding="utf-8")
    return folder


def test_the_players_own_modules() -> None:
    """All of them go together, those that others need first, and every name is exported once."""
    names = modules_of("main.js")
    assert names[-1] == "main.js"
    assert names.index("rules.js") < names.index("app.js") < len(names)
    script = put_together("main.js")
    assert "import {" not in script
    assert "\nexport " not in script
    assert script.count("function readStory(") == 0
    assert put_together("main.js", short=False).count("function readStory(") == 1
    assert "/*" not in script


def test_a_module_comes_after_what_it_needs(tmp_path: Path) -> None:
    """Only what is exported is shared; what two modules keep to themselves may have one name."""
    folder = _modules(
        tmp_path,
        a='import { two, three } from "./b.js";\nconst own = 1;\nuse(own + two + three());\n',
        b="/* What b is:\n   two lines. */\nconst own = 2;\n"
        "// of a line\nexport const two = own; // a remark\nexport function three() {\n  return 3;\n}\n",
    )
    assert modules_of("a.js", folder) == ("b.js", "a.js")
    assert put_together("a.js", folder, short=False) == (
        '"use strict";(()=>{const{two,three}=(()=>{const own=2;const two=own;function three(){return 3;}\n'
        "return{two,three};})();(()=>{const own=1;use(own+two+three());})();})();"
    )


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (
            {"a": 'import { b } from "./b.js";\n', "b": 'import { a } from "./a.js";\nexport const b = 1;\n'},
            "a.js needs b.js needs a.js: modules that need one another.",
        ),
        (
            {
                "a": 'import { x } from "./b.js";\nexport const y = x;\n',
                "b": 'import { y } from "./c.js";\nexport const x = y;\n',
                "c": "export const y = 1;\n",
            },
            "y is exported by c.js and by a.js.",
        ),
        (
            {"a": 'import { x } from "./b.js";\n', "b": "const x = 1;\n"},
            "a.js imports x, which b.js does not export.",
        ),
        ({"a": 'import { x } from "./b.js";\n'}, "there is no module b.js."),
        (
            {"a": 'import x from "./b.js";\n'},
            'a.js has a line that is not understood here: import x from "./b.js";',
        ),
        ({"a": "export let x = 1;\n"}, "a.js has a line that is not understood here: export let x = 1;"),
        ({"a": "export default 1;\n"}, "a.js has a line that is not understood here: export default 1;"),
    ],
)
def test_what_cannot_be_put_together_is_said(tmp_path: Path, texts: dict[str, str], said: str) -> None:
    """Circles, names exported twice or nowhere, and ways to write that are not ours."""
    with pytest.raises(ModuleError) as found:
        put_together("a.js", _modules(tmp_path, **texts))
    assert str(found.value) == said


def test_what_is_exported() -> None:
    """Functions, classes and constants, by their names."""
    assert exported(
        "export async function a() {}\nexport class B {}\n  export const no = 1;\nexport const $c = 1;"
    ) == (
        "a",
        "B",
        "$c",
    )
