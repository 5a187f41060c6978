/* What a decision opened and closed, in sentences; endings that were never met are not named. */
import { make } from "./dom.js";
import { endingName, endingsOf, headed, inStory, listed, paragraph } from "./frame.js";
import { choose, moved, stateOf } from "./rules.js";
import { NONE, shareInWords } from "./shares.js";
import { isEnding } from "./store.js";

const NUMERALS = ["journey.numeral.one", "journey.numeral.two", "journey.numeral.three", "journey.numeral.four", "journey.numeral.five",
  "journey.numeral.six", "journey.numeral.seven", "journey.numeral.eight", "journey.numeral.nine", "journey.numeral.ten"];

/* What is told of a play's decisions, as nodes: of what was taken, `chosen(fork)`; of another option beside it,
   `other(fork, option)`. A fork is a decision with the odds `before` it and `after` each open option, a map. */
export function numbersOf(app, play) {
  const { say, story } = app, { scene } = stateOf(play), ended = isEnding(story, scene), met = app.store.met().add(scene), all = endingsOf(story).length;
  return { chosen, other };

  function chosen({ step, taken, before, after }) {
    const now = after.get(taken), exact = before.exact && now.exact, [was, is] = [before, now].map(share), same = before.of.size === now.of.size;
    const values = { count: before.of.size, all, after: now.of.size };
    const open = before.of.size === all ? (same ? "journey.decision.all_as_many" : "journey.decision.all_then") : same ? "journey.decision.some_as_many" : "journey.decision.some_then";
    const changed = exact ? "journey.decision.went" : "player_frame.road.stood";
    return [make("p", {}, paragraph(app, exact && say(open, values), ended && (was === is ? say("journey.decision.stayed", { share: is }) : say(changed, { was, now: is })))),
      exact && closed("journey.decision.it_closed", before, now), movedBy("journey.decision.it_moved", step, taken), shares(now)];
  }
  function other({ step, taken, after }, { id, available, locked }) {
    if (!available) return [make("p", {}, locked.length ? app.parts("journey.decision.locked_because", { reason: inStory(app, locked) }) : say("journey.decision.locked"))];
    const there = after.get(id), here = after.get(taken), exact = there.exact && here.exact, mine = here.of.size, count = there.of.size;
    const open = () => (count === all ? say("journey.decision.all_would", { count, mine }) : say("journey.decision.some_would", { many: numeral(count), all, mine }));
    const stand = () => (there.exact && !there.of.has(scene) ? say("journey.decision.out_of_reach") : say("journey.decision.would_stand", { there: share(there), here: share(here) }));
    return [make("p", {}, paragraph(app, exact && open(), ended && stand())),
      exact && [closed("journey.decision.open_there", there, here), closed("journey.decision.closed_there", here, there)],
      movedBy("journey.decision.would_have_moved", step, id), shares(there)];
  }
  function share(odds) { return shareInWords(app, odds.of.get(scene) ?? NONE, odds.exact); }
  function numeral(number) { return NUMERALS[number - 1] ? say(NUMERALS[number - 1]) : number; }
  function unmet(count) { return say("journey.decision.unmet", { count, many: numeral(count) }); }
  function named(ending) { return inStory(app, endingName(story, ending)); }
  function closed(key, one, another) { // the endings of the one that are not of the other
    const gone = [...one.of.keys()].filter((ending) => !another.of.has(ending)).sort(), known = gone.filter((ending) => met.has(ending)), rest = gone.length - known.length;
    return gone.length > 0 && headed(app, key, make("ul", {}, [...known.map(named), ...(rest ? [unmet(rest)] : [])].map((each) => make("li", {}, each))), "h3");
  }
  function movedBy(key, step, id) {
    const before = play.states[step], by = moved(story, before, choose(story, before, id)).map(({ id: stat, value }) => say(
      value > 0 ? "journey.decision.stat_up" : "journey.decision.stat_down", { stat: story.stats.find((each) => each.id === stat).label, by: String(Math.abs(value)) }));
    return by.length > 0 && headed(app, key, make("p", {}, listed(app, by)), "h3");
  }
  function shares({ of, exact }) { // all endings within reach with their shares of all roads; those never met together
    const known = [...of].filter(([ending]) => met.has(ending)).sort(([, a], [, b]) => b.share - a.share), rest = [...of].filter(([ending]) => !met.has(ending));
    const sum = (name) => Math.min(1, rest.reduce((before, [, each]) => before + each[name], 0));
    const row = (name, each) => {
      const bar = make("i");
      bar.style.inlineSize = `${100 * each.share}%`;
      return make("li", {}, make("span", {}, name), " ", make("b", {}, shareInWords(app, each, exact)), make("span", { class: "track" }, bar));
    };
    return make("ul", { class: "shares", "aria-label": say("player_frame.road.shares") }, known.map(([ending, each]) => row(named(ending), each)),
      rest.length > 0 && row(unmet(rest.length), { share: sum("share"), low: sum("low"), high: sum("high") }));
  }
}
