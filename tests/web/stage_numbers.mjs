/* What the stage works out without a browser: JSON in, {bits, casts, rooms, crops}, and the same with answers out. */
import { text } from "node:stream/consumers";
import { bitsAt } from "../../game/web/player/air.js";
import { cropOf } from "../../game/web/player/crop.js";
import { castOn, shotOf, whereTheyStand } from "../../game/web/player/standing.js";

const asked = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify({
  bits: asked.bits.map(([air, now]) => bitsAt(air, now)),
  casts: asked.casts.map(({ page, read, hero, upright }) => castOn(page, read, hero, upright)),
  crops: asked.crops.map(([size, focus, close]) => cropOf(size, focus ?? undefined, close)),
  shots: asked.shots.map(([page, size, letters]) => shotOf(page, size, letters)),
  rooms: asked.rooms.map(([room, heads]) => whereTheyStand(room, heads)),
}));
