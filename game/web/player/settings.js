/* How the player wants it: what was chosen, else what the browser says its user prefers, else as usual. What is seen of
   it stands on the root element, as player.css says. */

const PREFERRED = ["(prefers-contrast: more)", "(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"];
const [more, darker, still] = PREFERRED.map((what) => () => globalThis.matchMedia?.(what).matches ?? false);
const usual = () => false;

/* What may be chosen, and what holds where nothing was. */
export const CHOICES = {
  text_size: { of: [75, 100, 125, 150, 175, 200, 225, 250], usual: () => 100 },
  plain_face: { of: [false, true], usual },
  wide_spacing: { of: [false, true], usual },
  contrast: { of: ["painted", "light", "dark"], usual: () => (more() ? (darker() ? "dark" : "light") : "painted") },
  reduced_motion: { of: [false, true], usual: still },
  numbers_on_locks: { of: [false, true], usual },
  reading_pace: { of: ["slow", "usual", "fast"], usual: () => "usual" },
  letter_keys: { of: [true, false], usual: () => true },
  muted: { of: [false, true], usual },
  volume: { of: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], usual: () => 60 },
};

/* The settings kept in a store: `values` by name; `change(name, value)`; `told(values)` is called after each change.
   What was kept and is not understood is as usual. */
export function openSettings(store, root = document.documentElement) {
  const chosen = {};
  const settings = {
    values: {}, told: () => {},
    change(name, value) {
      if (!CHOICES[name].of.includes(value)) return;
      chosen[name] = value;
      store.keepSettings({ [name]: value });
      settle();
    },
    /* Those that another tab has kept meanwhile. */
    readAgain() { read(); settle(); },
  };
  function read() {
    const kept = store.settings();
    for (const [name, { of }] of Object.entries(CHOICES)) if (of.includes(kept[name])) chosen[name] = kept[name];
  }
  function settle() {
    for (const [name, each] of Object.entries(CHOICES)) settings.values[name] = chosen[name] ?? each.usual();
    show(root, settings.values);
    settings.told(settings.values);
  }
  for (const what of PREFERRED) globalThis.matchMedia?.(what).addEventListener?.("change", settle);
  settings.readAgain();
  return settings;
}
function show(root, { text_size, plain_face, wide_spacing, reduced_motion, contrast }) {
  root.style.fontSize = text_size + "%";
  const shown = { face: plain_face && "plain", spacing: wide_spacing && "wide", motion: reduced_motion && "still", contrast: contrast !== "painted" && contrast };
  for (const [name, value] of Object.entries(shown)) if (value) root.dataset[name] = value; else delete root.dataset[name];
}
