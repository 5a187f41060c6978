"""What holds for every story and every way of playing it, tried on generated ones."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.expressions import Condition, Effect, Kind, Name, Names, Problem, condition, effect, fixed, parse
from game.story import (
    NEXT,
    Dice,
    NotOpenError,
    Playthrough,
    RandomPlay,
    State,
    begin,
    choose,
    draw,
    ending,
    find_way,
    onward,
    options,
    outcomes,
    page,
    replay,
    settle,
    steps,
)
from game.story.catalogue import Tone
from game.story.scenario import (
    Chance,
    Character,
    Choice,
    Choices,
    Ending,
    Exit,
    Line,
    Next,
    Outcome,
    Scenario,
    Scene,
    Then,
)
from game.story.slots import Flag, Stat, Visit
from game.story.text import Run, Text, plain

_SCENES = ("door", "stairs", "hall", "roof", "end")
_SLOTS = (
    Stat(id="nerve", label="Nerve", start=4, minimum=0, maximum=9),
    Stat(id="luck", label="Luck", start=1, minimum=-2, maximum=3, hidden=True),
    Flag(id="asked"),
    Visit(scene="hall"),
    Visit(scene="stairs"),
)
_NAMES = Names(
    values={
        "nerve": Name("nerve", 0, Kind.NUMBER),
        "luck": Name("luck", 1, Kind.NUMBER),
        "asked": Name("asked", 2, Kind.TRUTH),
    },
    scenes={"hall": 3, "stairs": 4},
)
_CONDITIONS = ("nerve >= 5", "nerve < luck * 2", "asked", "not asked and visited(hall)", "visited(stairs)")
_SUMS = ("3", "luck", "-nerve", "min(nerve, 2) + 1", "nerve // 2")


def _condition(text: str) -> Condition:
    tree = parse(text, _NAMES, Kind.TRUTH)
    assert not isinstance(tree, Problem)
    return condition(text, tree)


def _effect(name: str, amount: str) -> Effect:
    lowest, highest = {"nerve": (0, 9), "luck": (-2, 3), "asked": (0, 1)}[name]
    kind = _NAMES.values[name].kind
    text = f"{name} + {amount}" if kind is Kind.NUMBER else "not asked"
    tree = parse(text, _NAMES, kind)
    assert not isinstance(tree, Problem)
    return effect(text, _NAMES.values[name].slot, tree, lowest, highest)


conditions = st.sampled_from(_CONDITIONS).map(_condition)
effects = st.lists(
    st.builds(_effect, st.sampled_from(["nerve", "luck", "asked"]), st.sampled_from(_SUMS)), max_size=3
).map(tuple)
gotos = st.sampled_from(_SCENES)
texts = st.builds(
    lambda slot: Text((Run("You have "), Run("{it}", slot=slot))), st.sampled_from([0, 1, 2, None])
)
lines = st.builds(
    Line, text=texts, speaker=st.sampled_from([None, "me", "lu"]), condition=st.none() | conditions
)


@st.composite
def _choices(pick: st.DrawFn) -> Choices:
    """The first choice is always open, as the loader demands of every story."""
    shut = st.builds(
        Choice,
        id=st.just("x"),
        text=texts,
        condition=conditions,
        locked=st.none() | texts,
        effects=effects,
        goto=gotos,
    )
    first = Choice(id="first", text=plain("Go"), effects=pick(effects), goto=pick(gotos))
    return Choices(choices=(first, *pick(st.lists(shut, max_size=1))))


_chances = st.lists(st.tuples(st.integers(1, 9), effects, gotos), min_size=1, max_size=3).map(
    lambda ways: Chance(
        outcomes=tuple(
            Outcome(id=f"o{i}", weight=fixed(w), effects=e, goto=g) for i, (w, e, g) in enumerate(ways)
        )
    )
)
_exits = st.builds(
    lambda goto, condition, last: Next(exits=(Exit(goto=goto, condition=condition), Exit(goto=last))),
    gotos,
    conditions,
    gotos,
)
thens: st.SearchStrategy[Then] = st.one_of(_choices(), _chances, _exits)


@st.composite
def scenarios(pick: st.DrawFn) -> Scenario:
    """Small stories in which everything may happen, loops included."""
    scenes = {
        name: Scene(id=name, lines=tuple(pick(st.lists(lines, max_size=2))), then=pick(thens), place="lake")
        for name in _SCENES[:-1]
    }
    end = Ending(title=plain("The end"), tone=Tone.OPEN, reflection=tuple(pick(st.lists(lines, max_size=2))))
    scenes["end"] = Scene(id="end", lines=(), then=end, place="lake")
    people = {name: Character(id=name, name=name, look="wenzhu") for name in ("me", "lu")}
    return Scenario(
        id="made",
        title="Made",
        protagonist="me",
        characters=people,
        slots=_SLOTS,
        start="door",
        scenes=scenes,
    )


def wandered(scenario: Scenario, picks: list[int]) -> Playthrough:
    """A playthrough that takes what these numbers point to, until an ending."""
    play = Playthrough(scenario)
    for pick in picks:
        if open_here := steps(scenario, play.state):
            play = play.take(open_here[pick % len(open_here)])
    return play


picks = st.lists(st.integers(0, 1000), max_size=25)


@given(scenarios(), picks)
def test_a_replay_of_the_steps_is_the_same_play(scenario: Scenario, picked: list[int]) -> None:
    """Taking recorded steps again passes through the very same states."""
    play = wandered(scenario, picked)
    again = replay(scenario, play.steps)
    assert again.stopped is None
    assert again.playthrough == play
    assert again.playthrough.states == play.states == Playthrough(scenario, play.steps).states


@given(scenarios(), picks, st.integers(0, 1000), st.integers(1, 5))
def test_stepping_back_undoes_steps(scenario: Scenario, picked: list[int], pick: int, more: int) -> None:
    """However many steps are taken, as many back lead to where one stood."""
    play = wandered(scenario, picked)
    further = play
    for _ in range(more):
        if open_here := steps(scenario, further.state):
            further = further.take(open_here[pick % len(open_here)])
    back = further.back(len(further.steps) - len(play.steps))
    assert (back.steps, back.states) == (play.steps, play.states)
    assert play.back(10_000).steps == ()


@given(scenarios(), picks)
def test_values_stay_within_their_limits(scenario: Scenario, picked: list[int]) -> None:
    """Stats never leave their range, flags and visits are 0 or 1, and as many as declared."""
    for state in wandered(scenario, picked).states:
        assert len(state.values) == len(_SLOTS)
        assert 0 <= state.values[0] <= 9
        assert -2 <= state.values[1] <= 3
        assert all(value in {0, 1} for value in state.values[2:])
        assert state.values[3] == 1 or state.scene != "hall"


@given(scenarios(), picks)
def test_what_is_offered_can_be_taken_and_nothing_else(scenario: Scenario, picked: list[int]) -> None:
    """Options, outcomes, steps and choose agree at every state."""
    state = wandered(scenario, picked).state
    offered = options(scenario, state)
    available = {option.id for option in offered if option.available}
    may_fall = {outcome.id for outcome in outcomes(scenario, state)}
    assert available | may_fall == set(steps(scenario, state))
    for option in offered:
        assert option.available or option.locked is not None
    gotos_here = onward(scenario.scenes[state.scene].then)
    for step in ("first", "x", "o0", "o1", "o2", NEXT, "nowhere"):
        if step in available | may_fall:
            assert choose(scenario, state, step).scene in gotos_here
        else:
            assert _is_refused(scenario, state, step)


def _is_refused(scenario: Scenario, state: State, step: str) -> bool:
    try:
        choose(scenario, state, step)
    except NotOpenError:
        return True
    return False


@given(scenarios(), picks)
def test_a_page_says_what_the_rules_say(scenario: Scenario, picked: list[int]) -> None:
    """A page is the same each time, changes nothing, and shows no hidden stat and no unfilled value."""
    play = wandered(scenario, picked)
    before = play.states[-2] if play.steps else None
    shown = page(scenario, play.state, before)
    assert shown == page(scenario, play.state, before)
    assert shown.options == options(scenario, play.state)
    assert (shown.kind == "ending") == (ending(scenario, play.state) is not None)
    assert [reading.id for reading in shown.readings] == ["nerve"]
    assert all(run.slot is None for line in shown.lines for run in line.text.runs)
    moved = 0 if before is None else play.state.values[0] - before.values[0]
    assert [change.value for change in shown.changes] == ([moved] if moved else [])


@given(scenarios(), picks)
def test_equal_states_are_one_state(scenario: Scenario, picked: list[int]) -> None:
    """A state is a value: equal and hashed alike when it is built again."""
    for state in wandered(scenario, picked).states:
        again = State(state.scene, tuple(state.values))
        assert {state: 1}[again] == 1


@given(scenarios(), picks, st.integers(0, 2**64 - 1))
def test_luck_is_the_same_after_stepping_back(scenario: Scenario, picked: list[int], seed: int) -> None:
    """Settling twice from the same step with the same seed falls the same way, and then shows something."""
    play = wandered(scenario, picked)
    settled = settle(play, Dice(seed))
    assert settled == settle(play.take(step).back() if (step := _first(play)) else play, Dice(seed))
    here = page(scenario, settled.state)
    assert not here.silent or settled.state in settled.states[:-1]


def _first(play: Playthrough) -> str | None:
    return next(iter(steps(play.scenario, play.state)), None)


@settings(deadline=None, max_examples=30)  # a story that goes round and round is followed for 10,000 steps
@given(scenarios(), st.integers(0, 2**31))
def test_random_play_goes_by_the_same_rules(scenario: Scenario, seed: int) -> None:
    """The quick random play ends where the plain rules end with the same luck, after as many choices."""
    assert RandomPlay(scenario)(seed) == _wandered_slowly(scenario, seed)


def _wandered_slowly(scenario: Scenario, seed: int) -> tuple[str, int]:
    state, choices = begin(scenario), 0

    def luck(sides: int) -> int:
        nonlocal seed
        seed = (seed * 1664525 + 1013904223) % 2**32
        return seed * sides >> 32

    for _ in range(10_000):
        open_here = steps(scenario, state)
        match scenario.scenes[state.scene].then:
            case Choices():
                choices += 1
                state = choose(scenario, state, open_here[luck(len(open_here))])
            case Chance():
                state = choose(scenario, state, draw(scenario, state, luck))
            case Next():
                state = choose(scenario, state, NEXT)
            case Ending():
                break
    return state.scene, choices


@given(scenarios(), st.sampled_from(_SCENES))
def test_a_way_that_is_found_leads_there(scenario: Scenario, scene: str) -> None:
    """A found way can be taken and is no longer than any other; where none is found, none exists."""
    way = find_way(scenario, scene)
    reached = _reached(scenario, scene)
    assert (way is None) == (reached is None)
    if way is not None:
        play = Playthrough(scenario)
        for step in way:
            play = play.take(step)
        assert play.state.scene == scene
        assert len(way) == reached


def _reached(scenario: Scenario, scene: str) -> int | None:
    """The fewest steps to a scene, by the plainest search there is."""
    ring, seen, far = {begin(scenario)}, set[State](), 0
    while ring:
        if any(state.scene == scene for state in ring):
            return far
        seen |= ring
        ring = {choose(scenario, s, step) for s in ring for step in steps(scenario, s)} - seen
        far += 1
    return None


@given(st.integers(0, 2**64 - 1), st.integers(0, 500), st.integers(1, 1000))
def test_dice_stay_on_their_sides(seed: int, throw: int, sides: int) -> None:
    """A throw lies from 0 to one less than the sides, the same each time."""
    dice = Dice(seed, throw)
    assert 0 <= dice(sides) < sides
    assert dice(sides) == dice(sides)


def test_dice_fall_evenly() -> None:
    """Over many throws each side comes up about as often as the others, as chi-square has it."""
    thrown = [0] * 6
    for throw in range(6000):
        thrown[Dice(7, throw)(6)] += 1
    assert sum((count - 1000) ** 2 / 1000 for count in thrown) < 20


@given(scenarios(), picks)
def test_luck_follows_the_weights(scenario: Scenario, picked: list[int]) -> None:
    """Of all equally likely throws an outcome gets exactly its weight."""
    state = wandered(scenario, picked).state
    weighed = outcomes(scenario, state)
    weights = [outcome.weighs(state.values) for outcome in weighed]
    total = sum(weights)
    fallen = [draw(scenario, state, lambda _, t=throw: t) for throw in range(total)]  # type: ignore[misc]
    assert [fallen.count(outcome.id) for outcome in weighed] == weights
