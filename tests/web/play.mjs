/* Plays as `tests/web/node_player.py` asks: a line of JSON in, {story} or {plays}, and a line out for each of plays. */
import { createInterface } from "node:readline";
import * as rules from "../../game/web/player/rules.js";
import { played } from "./played.mjs";

let story = null;
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.story) story = rules.readStory(asked.story);
  else process.stdout.write(JSON.stringify(asked.plays.map((play) => played(rules, story, play))) + "\n");
}
