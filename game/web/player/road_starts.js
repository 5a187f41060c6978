/* The same choices from another start: where they lead, and which doors were never there; luck and effort. */
import { doorsOnlyIn, otherStarts, sameChoices } from "./decisions.js";
import { make, told } from "./dom.js";
import { button, endingName, leavingWords, listed, paragraph, unlessLost } from "./frame.js";
import { filled, stateOf, tellingAt } from "./rules.js";
import { shareInWords, shareOf } from "./shares.js";

/* {node, luck}: every other start with what comes of the choices there, and the paragraph that says what they are. */
export function startsCompared(app, play) {
  const found = otherStarts(play).map((start) => sameChoices(play, start)), luck = make("p", {}, startsAlike(app, play, found));
  const node = make("section", { class: "starts", "aria-labelledby": "starts" },
    make("h2", { id: "starts" }, app.say("journey.starts.heading")), luck, found.map((each) => oneStart(app, play, each)));
  return { node, luck };
}
function oneStart(app, play, found) {
  const { say } = app, { circumstances = {} } = app.story.raw, lang = app.story.language;
  const label = found.start === null ? say("journey.starts.usual") : make("span", { lang }, circumstances[found.start].label);
  const lost = doorsOnlyIn(play, found.play), gained = doorsOnlyIn(found.play, play), differing = standsInWords(app, play, found.play);
  return make("section", { class: "start" }, make("h3", {}, label), make("p", {}, ledInWords(app, play, found)),
    doors(app, "journey.starts.lost", lost), doors(app, "journey.starts.gained", gained),
    lost.length || gained.length ? null : make("p", { class: "soft" }, say("journey.starts.same_doors")),
    differing.length ? [make("h4", {}, say("journey.starts.stands")), make("p", {}, say("journey.starts.stats", { stats: listed(app, differing) }))] : null,
    found.stop ? button(say("journey.starts.play_on"), () => unlessLost(app, leavingWords(app), () => app.resume(found.play))) : null);
}
function doors(app, key, found) {
  if (!found.length) return null;
  return [make("h4", {}, app.say(key)), make("ul", {}, found.map(([number, text]) => make("li", {},
    app.parts("journey.starts.door", { number: number + 1, option: make("span", { lang: app.story.language }, told(text)) }))))];
}
function standsInWords(app, mine, theirs) {
  return app.story.stats.map(({ slot, label }) => ({ label, mine: stateOf(mine).values[slot], value: stateOf(theirs).values[slot] }))
    .filter((each) => each.mine !== each.value).map(({ label, mine: here, value }) => app.say("journey.starts.stat", { stat: label, value: String(value), mine: String(here) }));
}
function ledInWords(app, play, { ending, stop, play: theirs }) {
  const { scene } = stateOf(play), count = theirs.steps.filter(([where]) => app.story.scenes.get(where).then.kind === "choices").length;
  if (ending === scene) return app.say("journey.starts.same_ending");
  if (ending !== null && app.store.met().has(ending)) return app.say("journey.starts.other_ending", { ending: endingName(app.story, ending) });
  if (ending !== null) return app.say("journey.starts.unmet_ending");
  if (stop.why === "locked") return app.parts("journey.starts.shut", { number: count + 1, option: make("span", { lang: app.story.language }, told(shut(theirs, stop))) });
  return app.say(stop.why === "luck" ? "journey.starts.luck" : "journey.starts.elsewhere", { count });
}
function shut(play, { scene, step }) { // the words of the choice that is not open there
  const choice = play.story.scenes.get(scene).then.choices.find((each) => each.id === step);
  return filled(choice.text, stateOf(play).values, tellingAt(play, play.steps.length), step);
}
function startsAlike(app, play, found) {
  const same = found.filter((each) => each.ending === stateOf(play).scene).length, count = found.length;
  if (same === count) return app.say("journey.starts.all_alike");
  return same ? app.say("journey.starts.some_alike", { same, count }) : app.say("journey.starts.none_alike");
}
/* What the numbers say of where one begins and of what one chose; nothing where they are not exact, or nothing has ended.
   `starts` are the odds of one's own start and of the others. */
export function luckInWords(app, play, starts, forks) {
  const { scene } = stateOf(play), ended = app.story.scenes.get(scene).then.kind === "ending";
  if (!ended || !starts.every((odds) => odds.exact)) return "";
  const [mine, ...others] = starts.map((odds) => shareOf(odds, scene)), sorted = others.sort((a, b) => a.share - b.share);
  const said = (share) => shareInWords(app, share, true), least = said(sorted[0]), most = said(sorted.at(-1));
  const luck = least === most ? app.say("journey.starts.luck_alike", { mine: said(mine), others: least }) : app.say("journey.starts.luck_between", { mine: said(mine), least, most });
  const shares = forks.map((fork) => [fork.before, fork.after.get(fork.taken)].map((odds) => shareOf(odds, scene)));
  const gains = shares.map(([was, now]) => now.share - was.share), turning = gains.indexOf(Math.max(...gains));
  if (turning < 0) return luck;
  const [was, now] = shares[turning].map(said);
  return paragraph(app, luck, app.say("journey.starts.effort", { number: turning + 1, was, now }));
}
