"""What a file says is what the scenario holds; many slips are found in one run."""

from __future__ import annotations

import re

import pytest

from game.diagnostics import Source
from game.loader import Limits, load
from game.story import begin
from game.story.beginning import Cover
from game.story.catalogue import STANDARD_STATS, Light, Mood, Tone, View
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Flag, Stat, Visit
from game.story.text import Run
from tests.loader.corpus import CORPUS, load_example
from tests.loader.small import STORY, rules, scenario, story, with_line


def test_the_head() -> None:
    """Title, people and values in the order declared, the id from the file's name."""
    made = scenario()
    assert (made.id, made.title, made.language, made.start, made.protagonist) == (
        "small",
        "The gate",
        "en",
        "gate",
        "lu",
    )
    assert list(made.characters) == ["lu", "wen"]
    known = STANDARD_STATS["confidence"]
    first, second, third = made.slots
    assert first == Stat(id="confidence", label=None, start=40, colour=known.colour, meaning=None)
    assert second == Stat(id="nerve", label="", start=1, maximum=3, hidden=True)
    assert third == Flag(id="asked")


def test_visits_stand_after_stats_and_flags() -> None:
    """Only scenes that are asked about have a visit among the values, in the order of asking."""
    lines = [f"- {{if: visited({scene}), text: Here.}}" for scene in ("hall", "gate", "hall")]
    made = scenario(*with_line(*lines))
    assert made.slots[3:] == (Visit(scene="hall"), Visit(scene="gate"))
    assert begin(made).values == (40, 1, 0, 0, 1)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("title: The gate", "title: The gate\ntitle: The yard", 3),
        ("    place: campus_gate", "    place: campus_gate\n    place: lake", 16),
        ("{text: Wait,", "{text: Wait, text: Stay,", 20),
        ("name: Wen,", "name: Wen, name: Wen,", 6),
    ],
)
def test_what_is_given_twice_is_told_at_the_second(old: str, new: str, line: int) -> None:
    """Whatever part it belongs to."""
    (one,) = story(old, new).diagnostics
    assert (one.rule, one.span.line) == ("UP202", line)


def test_a_condition_asks_of_the_visit_of_its_own_scene() -> None:
    """Each in its place among the values, also where several are asked about."""
    lines = [f"- {{if: visited({scene}), text: Here.}}" for scene in ("hall", "gate")]
    for values, said in (((40, 1, 0, 1, 0), [True, False]), ((40, 1, 0, 0, 1), [False, True])):
        asked = [line.condition for line in scenario(*with_line(*lines)).scenes["gate"].lines]
        assert [each is not None and each.test(values) for each in asked] == said


def test_circumstances_change_the_start() -> None:
    """Each line of `set` is an effect on the first values."""
    start = "circumstances:\n  other: {label: Another, set: [confidence += 80, asked = true]}\nstart: gate"
    made = scenario("start: gate", start)
    assert begin(made, "other").values == (100, 1, 1)


def test_every_part_of_a_stage_scene() -> None:
    """Place, hour, caption, cast, lines, talk for a class."""
    made = load_example(CORPUS / "playable" / "two_doors.yaml").scenario
    assert made is not None
    scene = made.scenes["corridor"]
    assert (scene.place, scene.light, scene.view) == ("corridor", Light.NIGHT, View.STAGE)
    assert str(scene.caption) == "Floor two, 23:10."
    assert [(one.character, one.mood) for one in scene.cast] == [("wen", Mood.UNEASY), ("porter", Mood.CALM)]
    assert [line.speaker for line in scene.lines] == [None, "porter", "porter", None, "wen"]
    assert [line.mood for line in scene.lines[1:3]] == [Mood.TIRED, Mood.TIRED]
    assert str(scene.lines[2].text) == "Time: ten past eleven."
    assert scene.lines[3].condition is not None
    assert scene.lines[0].text.runs == (
        Run("The corridor is "),
        Run("very", emphasis=True),
        Run(" long, and you have knocked "),
        Run("{knocks}", slot=2),
        Run(" times."),
    )
    assert scene.discuss is not None
    assert (scene.discuss.minutes, scene.discuss.form, scene.facilitator) == (3, "groups", "Some never do.")
    assert made.cover == Cover(place="corridor", light=Light.NIGHT)


def test_every_way_on() -> None:
    """Choices, chance, next and ending, each with all it may hold."""
    made = load_example(CORPUS / "playable" / "two_doors.yaml").scenario
    assert made is not None
    ways = {id_: scene.then for id_, scene in made.scenes.items()}
    assert isinstance(ways["corridor"], Choices)
    knock, unlock, *_ = ways["corridor"].choices
    assert [effect.source for effect in knock.effects] == ["knocks += 1", "energy -= max(1, 3 - knocks)"]
    assert str(knock.because) == "Nobody comes."
    assert str(unlock.locked) == "It wants a key."
    assert isinstance(ways["luck"], Chance)
    assert [(one.id, one.weight.fixed, one.goto) for one in ways["luck"].outcomes] == [
        ("opens", 1, "right"),
        ("stays", 3, "outside"),
    ]
    assert isinstance(ways["left"], Next)
    assert [(way.goto, way.condition is None) for way in ways["left"].exits] == [
        ("luck", False),
        ("corridor", True),
    ]
    assert isinstance(ways["right"], Ending)
    assert (str(ways["right"].title), ways["right"].tone) == ("Let in", Tone.WARM)
    assert [line.speaker for line in ways["right"].reflection] == ["porter", None]
    assert str(ways["right"].debrief[0]) == "Who holds the keys where you are?"


def test_phone_and_post() -> None:
    """Drafts and times on a phone, likes and tags on a post."""
    made = load_example(CORPUS / "playable" / "half_an_hour.yaml").scenario
    assert made is not None
    phone, post = made.scenes["message"], made.scenes["post"]
    assert (phone.view, phone.chat, phone.clock) == (View.PHONE, "Senior Lu", "21:14")
    assert [(line.draft, line.at, line.speaker) for line in phone.lines][:2] == [
        (False, "20:50", "lu"),
        (True, "21:14", None),
    ]
    assert (post.view, post.tags) == (View.POST, ("upward", "freshman"))
    assert (post.lines[0].post, post.lines[0].likes) == (True, 412)


def test_many_slips_in_one_run() -> None:
    """Every slip is found, each once, in the order of the file, and none because of another."""
    text = STORY
    for old, new in (
        ("title: The gate", "titel: The gate"),
        ("look: wenzhu", "look: wenzu"),
        ("confidence: 40", "confidence: 400"),
        ("asked: false", "asked: maybe"),
        ("start: gate", "start: gat"),
        ("place: campus_gate", "plaec: campus_gat"),
        ("- You stand", "- lou: You stand *"),
        ("[asked = true]", "[asked = 1, confidence += 5 +]"),
        ("Wait, goto: hall", "Wait, if: confidence, goto: hal"),
        ("tone: warm", "tone: cold"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    assert rules(load(Source("many.yaml", text))) == [
        "UP201", "UP306", "UP501", "UP208", "UP301", "UP201", "UP303",
        "UP302", "UP311", "UP411", "UP401", "UP403", "UP301", "UP308",
    ]  # fmt: skip


@pytest.mark.parametrize("part", ["characters", "stats", "flags", "scenes"])
def test_a_part_of_the_wrong_shape_is_one_slip(part: str) -> None:
    """What could not be read is not reported missing everywhere it is used."""
    pieces = re.split(r"(?m)^(?=\w)", STORY)
    text = "".join(f"{part}: [one, two]\n" if piece.startswith(f"{part}:") else piece for piece in pieces)
    found = rules(load(Source("small.yaml", text)))
    assert found == ["UP205"]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("wenzhu/scenario.yaml", "wenzhu"),
        ("stories/group_project.yaml", "group_project"),
        ("C:\\stories\\One Meal.YML", "one_meal"),
        ("scenario.yaml", "scenario"),
    ],
)
def test_ids_from_names(name: str, id_: str) -> None:
    """A story is called after its folder, or its file."""
    made = load(Source(name, STORY)).scenario
    assert made is not None
    assert made.id == id_


def test_ids_from_names_that_give_none() -> None:
    """A name without Latin letters still gives an id, always the same, and not that of another."""
    names = ("向上.yaml", "向上.yaml", "向下.yaml")
    first, again, other = (made.id for name in names if (made := load(Source(name, STORY)).scenario))
    assert first == again != other


def test_digest_tells_texts_apart() -> None:
    """The same text has the same digest; a change of one letter another."""
    assert scenario().digest == scenario().digest != scenario("Wait", "Wai").digest


def test_limits_are_a_parameter() -> None:
    """What one caller refuses another takes."""
    source = Source("small.yaml", STORY)
    assert load(source, limits=Limits(size=100)).scenario is None
    assert load(source, limits=Limits(size=10_000)).scenario is not None


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000,
        "{a: " * 5000,
        "- " * 5000,
        "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 90)),
        "? " * 5000,
    ],
)
def test_deep_nesting_is_refused(text: str) -> None:
    """However deep, the file is refused in words."""
    found = rules(load(Source("deep.yaml", text)))
    assert found in (["UP105"], ["UP104"])


def test_conditions_that_exclude_each_other_leave_nobody_stuck() -> None:
    """Where one of two conditions always holds, there is nothing to advise."""
    both = "      ask: {text: Ask, if: %s, goto: hall}\n      wait: {text: Wait, if: %s, goto: hall}\n"
    start, end = STORY.index("      ask:"), STORY.index("  hall:")
    for first, second, advised in (
        ("asked", "not asked", False),
        ("confidence >= 30", "confidence < 30", False),
        ("confidence >= 30", "confidence < 20", True),
    ):
        text = STORY[:start] + both % (first, second) + STORY[end:]
        assert rules(load(Source("small.yaml", text))) == (["UP701"] if advised else [])


@pytest.mark.parametrize(
    ("written", "broken"),
    [
        ("hall", []),
        ("{goto: hall}", []),
        ("[hall]", []),
        ("[{if: asked, goto: hall}, hall]", []),
        ("{if: asked, goto: hall}", ["UP217"]),
        ("[{if: asked, goto: hall}]", ["UP217"]),
        ("[hall, hall]", ["UP217"]),
        ("[]", ["UP217"]),
        ("", ["UP209"]),
    ],
)
def test_exits_always_lead_on(written: str, broken: list[str]) -> None:
    """The last way on has no condition, and only the last."""
    start, end = STORY.index("    choices:"), STORY.index("  hall:")
    text = f"{STORY[:start]}    next: {written}\n{STORY[end:]}"
    assert rules(load(Source("small.yaml", text))) == broken


@pytest.mark.parametrize("part", ["characters", "scenes"])
def test_empty_parts(part: str) -> None:
    """A story has people and scenes."""
    pieces = re.split(r"(?m)^(?=\w)", STORY)
    text = "".join(f"{part}: {{}}\n" if piece.startswith(f"{part}:") else piece for piece in pieces)
    assert rules(load(Source("small.yaml", text))) == ["UP224"]


def test_messages_steer_no_terminal() -> None:
    """Words of the file are repeated without what would move a cursor, and not at length."""
    far = r'Wait, goto: "\e[31m' + "x" * 500 + '"'
    (found,) = story("Wait, goto: hall", far).diagnostics
    assert found.rule == "UP301"
    assert "\x1b" not in found.message
    assert len(found.message) < 300
