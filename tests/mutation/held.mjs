/* Whether the rules in the folder named first play as is written in the file named second: 1 at the first difference. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { played } from "../web/played.mjs";

const rules = await import(pathToFileURL(process.argv[2] + "/rules.js"));
for (const line of readFileSync(process.argv[3], "utf-8").split("\n").filter(Boolean)) {
  const { story, plays, expected } = JSON.parse(line), read = rules.readStory(story);
  plays.forEach((play, at) => {
    const seen = JSON.parse(JSON.stringify(played(rules, read, play)));
    if (!isDeepStrictEqual(seen, expected[at])) process.exit(1);
  });
}
