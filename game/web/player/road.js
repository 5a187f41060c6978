/* The road taken, decision by decision: what was taken, what else there was, and in numbers what each leads to; the
   stats over time; the same choices from another start. */
import { otherStarts, startsAsked, turnsOf } from "./decisions.js";
import { make, programAddress, wordsOf } from "./dom.js";
import { button, endingName, endingsOf, heroOf, inStory, paragraph, soft } from "./frame.js";
import { decisionsOf } from "./odds.js";
import { askOdds } from "./odds_worker.js";
import { bend, goal } from "./road_drawing.js";
import { numbersOf } from "./road_numbers.js";
import { luckInWords, startsCompared } from "./road_starts.js";
import { statsOverTime } from "./road_stats.js";
import { stateOf } from "./rules.js";
import { asShares } from "./shares.js";
import { sheetScreen } from "./sheet_screen.js";
import { isEnding } from "./store.js";

export function roadScreen(app) {
  const { say, play, story } = app, { scene } = stateOf(play), ended = isEnding(story, scene), hero = heroOf(story);
  const turns = turnsOf(play).map((decision, number) => turn(app, decision, number)), count = turns.length;
  const known = make("p", { class: "soft", role: "status" }, say("journey.moment")), others = otherStarts(play).length ? startsCompared(app, play) : null;
  const made = sheetScreen(app, say("journey.map.heading"), [
    make("p", {}, ended ? say("journey.map.road_to", { hero, ending: endingName(story, scene), count }) : say("journey.map.road_so_far", { hero, count })), known,
    make("ol", { class: "road" }, turns.map((each) => each.node), ended && make("li", { class: "goal" }, goal(),
      make("p", {}, app.parts("journey.map.ending_reached", { ending: inStory(app, app.page().ending.title, "b") })))),
    statsOverTime(app, play), others?.node,
    make("div", { class: "row" }, button(app, "player_frame.road.print", () => print())),
  ], ended ? "ending" : "menu");
  const stop = askAll(app, play, { known, turns, luck: others?.luck }), folded = whilePrinted(made.node);
  return { ...made, leave() { stop(); folded(); } };
}
function turn(app, decision, number) {
  const { step, where, taken, options } = decision, chosen = options.find((each) => each.id === taken), numbers = make("div", { class: "numbers" });
  const others = options.filter((each) => each !== chosen).map((option) => ({ option, body: make("div", { class: "numbers" }) }));
  const folded = ({ option, body }) => make("li", {}, make("details", {}, make("summary", {}, app.parts("journey.map.not_taken", { option: inStory(app, option.text) })), body));
  const node = make("li", { class: "turn" }, bend(number, others.map((each) => each.option.available)), make("div", { class: "slip" },
    where.length > 0 && soft(inStory(app, where)),
    make("h2", {}, app.parts("journey.map.decision", { number: number + 1, chosen: inStory(app, chosen.text) })), numbers,
    others.length > 0 && make("ul", { class: "others" }, others.map(folded)),
    button(app, "journey.decision.play_on", () => app.backTo(step), { "aria-label": app.say("voice.named", { words: app.say("journey.decision.play_on"), now: wordsOf(chosen.text) }) })));
  return { node, decision, numbers, others };
}
/* Asks for the shares of endings, and fills in each decision once all of its own are there. Gives what stops it. */
function askAll(app, play, { known, turns, luck }) {
  const { states, decisions } = decisionsOf(play), starts = luck ? startsAsked(play) : [], odds = [], { chosen, other } = numbersOf(app, play);
  const fork = (number) => {
    const { before, options } = decisions[number];
    return { ...turns[number].decision, before: odds[before], after: new Map(options.map(({ id, after }) => [id, odds[after]])) };
  };
  const fill = (number) => {
    const { numbers, others } = turns[number], here = fork(number), put = (node, parts) => node.replaceChildren(...parts.flat(Infinity).filter(Boolean));
    put(numbers, chosen(here));
    for (const { option, body } of others) put(body, other(here, option));
  };
  return askOdds(app.story, [...states, ...starts], (answer) => {
    if (answer) {
      odds[answer.place] = asShares(answer);
      decisions.forEach(({ before, options }, number) => {
        const places = [before, ...options.map((each) => each.after).filter((place) => place >= 0)];
        if (places.includes(answer.place) && places.every((place) => place in odds)) fill(number);
      });
      return;
    }
    const played = odds.filter((each) => !each.exact).map((each) => each.plays);
    known.textContent = played.length ? app.say("player_frame.road.at_random", { count: Math.min(...played) }) : app.say("player_frame.road.exact", { count: endingsOf(app.story).length });
    if (luck) luck.textContent = paragraph(app, luckInWords(app, play, odds.slice(states.length), turns.map((_, number) => fork(number))), luck.textContent);
  }, { address: programAddress(), last: starts.length });
}
/* Let all that is folded be open while it is printed. What it gives back ends that. */
function whilePrinted(node) {
  let opened = [];
  const open = () => { opened = [...node.querySelectorAll("details:not([open])")]; turned(true); }, close = () => turned(false);
  const turned = (on) => opened.forEach((each) => { each.open = on; });
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => { removeEventListener("beforeprint", open); removeEventListener("afterprint", close); };
}
