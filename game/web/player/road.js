/* The road taken, decision by decision: what was taken, what else there was, and in numbers what each leads to; the
   stats over time; the same choices from another start. */
import { otherStarts, startsAsked, turnsOf } from "./decisions.js";
import { carriedAs, make, told, wordsOf } from "./dom.js";
import { button, endingName, heroOf, paragraph } from "./frame.js";
import { decisionsOf } from "./odds.js";
import { askOdds } from "./odds_worker.js";
import { chosenInWords, howItIsKnown, openNumbers, otherInWords } from "./road_numbers.js";
import { bend, goal } from "./road_drawing.js";
import { luckInWords, startsCompared } from "./road_starts.js";
import { statsOverTime } from "./road_stats.js";
import { stateOf } from "./rules.js";
import { sheetScreen } from "./sheet_screen.js";
import { asShares } from "./shares.js";

export function roadScreen(app) {
  const { say, play } = app, { scene } = stateOf(play), ended = app.story.scenes.get(scene).then.kind === "ending";
  const decisions = turnsOf(play), known = make("p", { class: "soft", role: "status" }, say("journey.moment"));
  const turns = decisions.map((decision, number) => turn(app, decision, number));
  const others = otherStarts(play).length ? startsCompared(app, play) : null;
  const made = sheetScreen(app, say("journey.map.heading"), [
    make("p", {}, summary(app, decisions.length, ended && scene)), known,
    make("ol", { class: "road" }, turns.map((each) => each.node), ended ? make("li", { class: "goal" }, goal(), make("p", {},
        app.parts("journey.map.ending_reached", { ending: make("b", { lang: app.story.language }, wordsOf(app.page().ending.title)) }))) : null),
    statsOverTime(app, play), others?.node,
    make("div", { class: "row" }, button(say("player_frame.road.print"), () => print())),
  ], ended ? "ending" : "menu");
  const stop = askAll(app, play, { known, turns, luck: others?.luck }), unprinted = openNumbers(made.node);
  return { ...made, leave() { stop(); unprinted(); } };
}
function summary(app, count, ending) {
  const hero = heroOf(app.story);
  return ending ? app.say("journey.map.road_to", { hero, ending: endingName(app.story, ending), count }) : app.say("journey.map.road_so_far", { hero, count });
}
function turn(app, decision, number) {
  const { say } = app, { where, taken, options } = decision, lang = app.story.language;
  const chosen = options.find((each) => each.id === taken), numbers = make("div", { class: "numbers" });
  const others = options.filter((each) => each.id !== taken).map((option) => {
    const body = make("div", { class: "numbers" });
    return { option, body, node: make("li", {}, make("details", {},
      make("summary", {}, app.parts("journey.map.not_taken", { option: make("span", { lang }, told(option.text)) })), body)) };
  });
  const node = make("li", { class: "turn" }, bend(number, others.map((each) => each.option.available)), make("div", { class: "slip" },
    where.length ? make("p", { class: "soft", lang }, told(where)) : null,
    make("h2", {}, app.parts("journey.map.decision", { number: number + 1, chosen: make("span", { lang }, told(chosen.text)) })),
    numbers,
    others.length ? make("ul", { class: "others" }, others.map((each) => each.node)) : null,
    button(say("journey.decision.play_on"), () => app.backTo(decision.step), { "aria-label": say("voice.named", { words: say("journey.decision.play_on"), now: wordsOf(chosen.text) }) })));
  return { node, decision, numbers, others };
}
/* Asks for the shares of endings, and fills in each decision once all of its own are there. Gives what stops it. */
function askAll(app, play, { known, turns, luck }) {
  const { states, decisions } = decisionsOf(play), starts = luck ? startsAsked(play) : [], odds = [];
  const forks = decisions.map(({ before, options }) => ({ places: [before, ...options.map((each) => each.after).filter((place) => place >= 0)],
    made: () => ({ before: odds[before], after: new Map(options.map(({ id, after }) => [id, odds[after]])) }) }));
  return askOdds(app.story, [...states, ...starts], (answer) => {
    if (answer === null) { told(); return; }
    odds[answer.place] = asShares(answer);
    forks.forEach((fork, number) => {
      if (!fork.places.includes(answer.place) || !fork.places.every((place) => place in odds)) return;
      fill(app, play, turns[number], { ...turns[number].decision, ...fork.made() });
    });
  }, { script: carriedAs("odds_worker") ?? "" });
  function told() {
    known.textContent = howItIsKnown(app, odds);
    if (luck) luck.textContent = paragraph(app, luckInWords(app, play, odds.slice(states.length), forks.map((fork, number) => ({ ...turns[number].decision, ...fork.made() }))), luck.textContent);
  }
}
function fill(app, play, { numbers, others }, fork) {
  numbers.replaceChildren(...chosenInWords(app, play, fork));
  for (const { option, body } of others) body.replaceChildren(...otherInWords(app, play, fork, option));
}
