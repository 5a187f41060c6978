"use strict";
/* What this page says, in this phone's language: sentences by key from the classroom computer. The language is the one
   that was chosen here, else the first of the browser's own that the computer speaks, else the computer's. */
const AGAIN = 2000; // between two times of asking for the sentences, while nothing answers

function make(tag, given = {}, ...inside) { // an element; what is null is left out
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name === "onclick") made.onclick = value; else if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...inside.filter((each) => each !== null && each !== undefined));
  return made;
}

/* `come` is called once the first sentences are there, `changed` whenever another language is spoken. */
function languageOf({ kept, keep, come, changed }) {
  let words = null, code = "", wanted = 0;
  const box = document.getElementById("language");

  async function load(first) {
    const asked = [first, ...(navigator.languages || [])].filter(Boolean).slice(0, 10).join(), turn = ++wanted;
    let told = null;
    try {
      const answer = await fetched("words.json?languages=" + encodeURIComponent(asked));
      if (answer.status === 200 && answer.body.words) told = answer.body;
    } catch { /* nothing answers */ }
    if (turn !== wanted) return; // another was chosen meanwhile
    if (told === null) { setTimeout(() => { if (turn === wanted) load(first); }, AGAIN); return; }
    const before = words;
    words = told.words; code = told.language;
    document.documentElement.lang = code;
    list(told.languages);
    if (before === null) come(); else changed();
  }
  function list(names) { // each by its own name; where there is one language, nothing is to be chosen
    document.getElementById("languages").hidden = Object.keys(names).length < 2;
    if (box.options.length === 0) box.append(...Object.entries(names).map(([each, name]) => make("option", { value: each, lang: each }, name)));
    box.value = code; box.setAttribute("aria-label", say("phone.language"));
  }
  function parts(key, values = {}) { // a sentence as what is put in and the words between; in stars it is strong
    return (words[key] ?? "").split(/(\{\w+\}|\*[^*]+\*)/).filter(Boolean).flatMap((part) => {
      if (part[0] === "{") return values[part.slice(1, -1)];
      return part[0] === "*" ? make("strong", {}, part.slice(1, -1)) : part;
    });
  }
  function say(key, values) { return parts(key, values).join(""); }

  box.onchange = () => { keep("language", box.value); load(box.value); };
  load(kept("language"));
  return { say, parts, code: () => code, there: () => words !== null };
}
