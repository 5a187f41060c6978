/* What stands around every screen: what is kept, how the player wants it, what is heard. */
import { stateOf } from "./rules.js";
import { openSettings } from "./settings.js";
import { openSound } from "./sound.js";
import { openStore } from "./store.js";

/* Gives an app its `store`, `settings` and `sound`, and lets it keep where it is. `sounds` is what `sounds.py` makes, or
   null; `area` is a storage to keep things in, without it the browser's. */
export function keepAround(app, sounds = null, area = undefined) {
  const store = app.store = openStore(app.story, area);
  app.settings = openSettings(store);
  app.settings.told = (values) => app.tell("settings", values);
  app.sound = openSound(app, sounds);
  app.read = readBefore(store);
  for (const read of [store.play, store.places]) read(); // so that what is wrong with them is told at once
  app.on("page", ({ play }) => store.keepPlay(play));
  app.on("ended", ({ play }) => store.meet(stateOf(play).scene));
  store.heard = (what) => {
    if (what === "settings") app.settings.readAgain();
    if (what === "play" && app.play) app.announce(app.say("player_frame.store.other_tab"));
  };
}
/* The lines read in any play, each as “scene mark”. */
function readBefore(store) {
  const parts = (line) => line.split(" ");
  return {
    has(line) { const [scene, mark] = parts(line); return store.seen(scene).has(mark); },
    add(line) { const [scene, mark] = parts(line); store.see(scene, [mark]); },
  };
}
