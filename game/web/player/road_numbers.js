/* What a decision opened and closed, in sentences; endings that were never met are not named. */
import { movedBy } from "./decisions.js";
import { make, told } from "./dom.js";
import { endingName, endingsOf, listed, paragraph } from "./frame.js";
import { stateOf } from "./rules.js";
import { shareInWords, shareOf } from "./shares.js";

const NUMERALS = ["journey.numeral.one", "journey.numeral.two", "journey.numeral.three", "journey.numeral.four", "journey.numeral.five",
  "journey.numeral.six", "journey.numeral.seven", "journey.numeral.eight", "journey.numeral.nine", "journey.numeral.ten"];

/* Whether the shares are counted, or found by playing at random, and how often. */
export function howItIsKnown(app, odds) {
  if (odds.every((each) => each.exact)) return app.say("player_frame.road.exact", { count: endingsOf(app.story).length });
  return app.say("player_frame.road.at_random", { count: Math.min(...odds.filter((each) => !each.exact).map((each) => each.plays)) });
}
/* What was taken: endings open before and after, what it closed, what moved. A fork is a decision with the odds
   `before` it and `after` each open option. */
export function chosenInWords(app, play, fork) {
  const after = fork.after.get(fork.taken), exact = fork.before.exact && after.exact;
  const gone = exact ? reached(fork.before).filter((ending) => !reached(after).includes(ending)) : [];
  return [
    make("p", {}, paragraph(app, exact ? beforeAndAfter(app, reached(fork.before).length, reached(after).length) : "", shareChanged(app, play, fork.before, after))),
    ...closed(app, play, "journey.decision.it_closed", gone),
    ...movedInWords(app, "journey.decision.it_moved", play, fork, fork.taken),
    sharesShown(app, play, after),
  ];
}
/* What another option would have come to, beside what was taken; of a locked one, only that and why. */
export function otherInWords(app, play, fork, option) {
  if (!option.available) return [locked(app, option)];
  const there = fork.after.get(option.id), here = fork.after.get(fork.taken), exact = there.exact && here.exact;
  const [theirs, mine] = [reached(there), reached(here)], without = (one, other) => (exact ? one.filter((ending) => !other.includes(ending)) : []);
  return [
    make("p", {}, paragraph(app, exact ? wouldBeOpen(app, theirs.length, mine.length) : "", wouldStand(app, play, there, here))),
    ...closed(app, play, "journey.decision.open_there", without(theirs, mine)),
    ...closed(app, play, "journey.decision.closed_there", without(mine, theirs)),
    ...movedInWords(app, "journey.decision.would_have_moved", play, fork, option.id),
    sharesShown(app, play, there),
  ];
}
function reached(odds) { return odds.shares.filter((each) => each.share > 0).map((each) => each.ending); }
function locked(app, { locked: reason }) {
  if (!reason?.length) return make("p", {}, app.say("journey.decision.locked"));
  return make("p", {}, app.parts("journey.decision.locked_because", { reason: make("span", { lang: app.story.language }, told(reason)) }));
}
function beforeAndAfter(app, before, after) {
  const all = endingsOf(app.story).length, same = before === after;
  if (before === all) return app.say(same ? "journey.decision.all_as_many" : "journey.decision.all_then", { count: before, after });
  return app.say(same ? "journey.decision.some_as_many" : "journey.decision.some_then", { count: before, all, after });
}
function wouldBeOpen(app, theirs, mine) {
  const all = endingsOf(app.story).length;
  if (theirs === all) return app.say("journey.decision.all_would", { count: all, mine });
  return app.say("journey.decision.some_would", { many: numeral(app, theirs), all, mine });
}
function numeral(app, number) { return number in NUMERALS && number ? app.say(NUMERALS[number - 1]) : number; }
function shareChanged(app, play, before, after) {
  const { scene } = stateOf(play);
  if (app.story.scenes.get(scene).then.kind !== "ending") return "";
  const [was, now] = [before, after].map((odds) => shareInWords(app, shareOf(odds, scene), odds.exact));
  if (was === now) return app.say("journey.decision.stayed", { share: now });
  return app.say(before.exact && after.exact ? "journey.decision.went" : "player_frame.road.stood", { was, now });
}
function wouldStand(app, play, there, here) {
  const { scene } = stateOf(play);
  if (app.story.scenes.get(scene).then.kind !== "ending") return "";
  if (there.exact && !shareOf(there, scene).share) return app.say("journey.decision.out_of_reach");
  const [other, mine] = [there, here].map((odds) => shareInWords(app, shareOf(odds, scene), odds.exact));
  return app.say("journey.decision.would_stand", { there: other, here: mine });
}
function metBy(app, play) { return app.store.met().add(stateOf(play).scene); }
function unmetInWords(app, count) { return app.say("journey.decision.unmet", { count, many: numeral(app, count) }); }
function named(app, ending) { return make("span", { lang: app.story.language }, endingName(app.story, ending)); }
function closed(app, play, key, endings) {
  if (!endings.length) return [];
  const met = metBy(app, play), known = endings.filter((ending) => met.has(ending)).sort(), rest = endings.length - known.length;
  return [make("h3", {}, app.say(key)), make("ul", {}, known.map((ending) => make("li", {}, named(app, ending))), rest ? make("li", {}, unmetInWords(app, rest)) : null)];
}
function movedInWords(app, key, play, fork, id) {
  const by = movedBy(play, fork.step, id);
  if (!by.length) return [];
  const label = (stat) => app.story.stats.find((each) => each.id === stat).label;
  const said = by.map(({ id: stat, value }) => app.say(value > 0 ? "journey.decision.stat_up" : "journey.decision.stat_down", { stat: label(stat), by: String(Math.abs(value)) }));
  return [make("h3", {}, app.say(key)), make("p", {}, listed(app, said))];
}
/* All endings within reach with their shares of all roads; those never met together. */
function sharesShown(app, play, odds) {
  const met = metBy(app, play), known = odds.shares.filter((each) => each.share > 0 && met.has(each.ending)), rest = odds.shares.filter((each) => each.share > 0 && !met.has(each.ending));
  const rows = known.sort((a, b) => b.share - a.share).map((each) => shareRow(app, named(app, each.ending), each, odds.exact));
  if (rest.length) rows.push(shareRow(app, unmetInWords(app, rest.length), together(rest), odds.exact));
  return make("ul", { class: "shares", "aria-label": app.say("player_frame.road.shares") }, rows);
}
function together(shares) {
  const sum = (name) => Math.min(1, shares.reduce((before, each) => before + each[name], 0));
  return { share: sum("share"), low: sum("low"), high: sum("high") };
}
function shareRow(app, name, share, exact) {
  const bar = make("i", { "aria-hidden": "true" });
  bar.style.inlineSize = `${100 * share.share}%`;
  return make("li", {}, make("span", {}, name), " ", make("b", {}, shareInWords(app, share, exact)), make("span", { class: "track" }, bar));
}
/* Let all that is folded be printed. What it gives back ends that. */
export function openNumbers(node) {
  const folded = () => node.querySelectorAll("details:not([open])");
  let opened = [];
  const open = () => { opened = [...folded()]; for (const each of opened) each.open = true; };
  const close = () => { for (const each of opened) each.open = false; };
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => { removeEventListener("beforeprint", open); removeEventListener("afterprint", close); };
}
