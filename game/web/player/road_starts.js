/* The same choices from another start: where they lead, and which doors were never there; luck and effort. */
import { doorsOnlyIn, otherStarts, sameChoices } from "./decisions.js";
import { make } from "./dom.js";
import { button, endingName, headed, inStory, listed, paragraph, soft, unlessLost } from "./frame.js";
import { filled, stateOf, tellingAt } from "./rules.js";
import { NONE, shareInWords } from "./shares.js";
import { isEnding } from "./store.js";

/* {node, luck}: every other start with what comes of the choices there, and the paragraph that says what they are. */
export function startsCompared(app, play) {
  const found = otherStarts(play).map((start) => sameChoices(play, start)), count = found.length, { scene } = stateOf(play);
  const same = found.filter((each) => each.ending === scene).length;
  const luck = make("p", {}, same === count ? app.say("journey.starts.all_alike") : same ? app.say("journey.starts.some_alike", { same, count }) : app.say("journey.starts.none_alike"));
  return { luck, node: make("section", { class: "starts" }, headed(app, "journey.starts.heading", luck), found.map((each) => oneStart(app, play, each))) };
}
function oneStart(app, play, { start, play: there, ending, stop }) {
  const { say } = app, lost = doorsOnlyIn(play, there), gained = doorsOnlyIn(there, play), [mine, theirs] = [play, there].map((each) => stateOf(each).values);
  const differing = app.story.stats.filter(({ slot }) => mine[slot] !== theirs[slot])
    .map(({ slot, label }) => say("journey.starts.stat", { stat: label, value: String(theirs[slot]), mine: String(mine[slot]) }));
  const doors = (key, found) => found.length > 0 && headed(app, key, make("ul", {}, found.map(([number, text]) => make("li", {},
    app.parts("journey.starts.door", { number: number + 1, option: inStory(app, text) })))), "h4");
  return make("section", { class: "start" },
    make("h3", {}, start === null ? say("journey.starts.usual") : inStory(app, app.story.raw.circumstances[start].label)), make("p", {}, led(app, play, there, ending, stop)),
    doors("journey.starts.lost", lost), doors("journey.starts.gained", gained), !lost.length && !gained.length && soft(say("journey.starts.same_doors")),
    differing.length > 0 && headed(app, "journey.starts.stands", make("p", {}, say("journey.starts.stats", { stats: listed(app, differing) })), "h4"),
    stop && button(app, "journey.starts.play_on", () => unlessLost(app, () => app.resume(there))));
}
function led(app, play, there, ending, stop) {
  const { say, story } = app, count = there.steps.filter(([scene]) => story.scenes.get(scene).then.kind === "choices").length;
  if (ending === stateOf(play).scene) return say("journey.starts.same_ending");
  if (ending) return app.store.met().has(ending) ? say("journey.starts.other_ending", { ending: endingName(story, ending) }) : say("journey.starts.unmet_ending");
  if (stop.why !== "locked") return say(stop.why === "luck" ? "journey.starts.luck" : "journey.starts.elsewhere", { count });
  const { text } = story.scenes.get(stop.scene).then.choices.find((each) => each.id === stop.step);
  return app.parts("journey.starts.shut", { number: count + 1, option: inStory(app, filled(text, stateOf(there).values, tellingAt(there, there.steps.length), stop.step)) });
}
/* What the numbers say of where one begins and of what one chose; nothing where they are not exact, or nothing has ended.
   `starts` are the odds of one's own start and of the others. */
export function luckInWords(app, play, starts, forks) {
  const { scene } = stateOf(play), of = (odds) => odds.of.get(scene) ?? NONE, said = (odds) => shareInWords(app, of(odds), true);
  if (!isEnding(app.story, scene) || !starts.every((odds) => odds.exact)) return "";
  const [own, ...others] = starts, sorted = others.sort((a, b) => of(a).share - of(b).share), mine = said(own), least = said(sorted[0]), most = said(sorted.at(-1));
  const gains = forks.map(({ before, after, taken }) => of(after.get(taken)).share - of(before).share), turning = gains.indexOf(Math.max(...gains)), fork = forks[turning];
  return paragraph(app,
    least === most ? app.say("journey.starts.luck_alike", { mine, others: least }) : app.say("journey.starts.luck_between", { mine, least, most }),
    fork && app.say("journey.starts.effort", { number: turning + 1, was: said(fork.before), now: said(fork.after.get(fork.taken)) }));
}
