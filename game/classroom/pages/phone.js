"use strict";
/* One phone in a class. What it shows follows from `room`, `you` and what was not yet acknowledged; the token is
   all it keeps. A vote is said until the classroom computer says that it counts; line.js is the way there. Text is
   set as text, never as markup. */
(() => {
  const VERSION = 2; // of the messages between this page and the classroom computer; docs/files.md
  const NOD = 3000; // between two times of asking whether the teacher has let this phone in
  let token = kept("token"), code = plain(location.hash);
  let room = null, you = null, state = token ? "connecting" : "door";
  let why = "", told = ""; // what the classroom computer said, or the key of what we say
  let waiting = parsed(kept("waiting")); // a vote not yet acknowledged: [ballot, option, number]
  let stepping = null; // a step not yet answered
  let roomAt = 0, shown = "", stood = "";
  const line = lineTo({ version: VERSION, language: () => tongue.code(), token: () => token, unsaid, hear, posted, changed });
  const own = ownPace(document.getElementById("own"), { step, again,
    asked: () => ({ version: VERSION, language: tongue.code(), token }) });
  const tongue = languageOf({ kept, keep, come: begin, changed: spoken }), { say, parts } = tongue;

  function kept(name) { try { return localStorage.getItem("upward_" + name); } catch { return null; } }
  function keep(name, value) {
    try { value === null ? localStorage.removeItem("upward_" + name) : localStorage.setItem("upward_" + name, value); } catch { /* a private tab */ }
  }
  function parsed(text) { try { return JSON.parse(text); } catch { return null; } }
  function plain(text) { return text.toUpperCase().replace(/[^A-Z]/g, "").slice(0, 6); }

  function begin() { draw(); if (token) line.open(); else if (code.length === 6) join(); }
  function spoken() { // another language was chosen: what was said in the one before is asked for again, or forgotten
    if (!why.startsWith("phone.")) why = "";
    if (!told.startsWith("phone.")) told = "";
    line.send({ t: "ping", language: tongue.code() }); draw();
  }

  // --- coming in -------------------------------------------------------------------------------------------
  async function join() {
    if (state !== "nod") { state = "joining"; draw(); }
    let answer = null;
    try { answer = await post("join", { version: VERSION, language: tongue.code(), code, token }); } catch { /* nothing answers */ }
    if (answer === null) { why = "phone.lost_door"; later(state === "nod" ? "nod" : "door", () => state === "nod" || code.length === 6); return; }
    if (answer.body.t === "reload") { hear(answer.body); return; }
    if (answer.status === 200 || answer.status === 202) { token = answer.body.token; keep("token", token); }
    why = answer.body.why || "";
    if (answer.status === 200) { state = "connecting"; draw(); line.open(); return; }
    if (answer.status === 202) { later("nod", () => true); return; }
    if (answer.status === 429) { later("joining", () => true); return; }
    if (state === "nod") { token = null; keep("token", null); }
    state = "door"; draw();
  }
  function later(where, whether) { // ask again in a while, unless something else has come meanwhile
    state = where; draw();
    setTimeout(() => { if (state === where && whether()) join(); }, NOD * (0.5 + Math.random() / 2));
  }

  // --- the line --------------------------------------------------------------------------------------------
  function unsaid() {
    if (waiting) return { t: "vote", ballot: waiting[0], option: waiting[1], number: waiting[2] };
    return stepping;
  }
  function posted(answer) { // what was said is answered, and everything there is
    if (answer.status === 403) { hear({ t: "out", removed: answer.body.removed }); return; }
    if (answer.body.t === "reload" || (answer.status === 200 && answer.body.version !== VERSION)) { renew(); return; }
    if (answer.status !== 200) return;
    if (answer.body.answer) hear(answer.body.answer);
    hear(answer.body);
  }
  function changed() {
    if (line.how() === "") told = "";
    if (line.how() === "" && state === "in") { state = "connecting"; stepping = null; }
    draw();
  }

  // --- what is heard ---------------------------------------------------------------------------------------
  function hear(message) {
    switch (message.t) {
      case "reload": renew(); return;
      case "all":
        if (message.version !== VERSION) { renew(); return; }
        renewed(null); room = message.room; you = message.you; roomAt = Date.now(); state = "in"; told = ""; settle(); break;
      case "room": room = message.room; roomAt = Date.now(); state = "in"; told = ""; settle(); break;
      case "you": you = message.you; stepping = null; told = ""; break;
      case "ack": acknowledged(message.vote); told = ""; break;
      case "no": waiting = null; keep("waiting", null); stepping = null; if (message.you) you = message.you; told = message.why; break;
      case "out": leave(message.removed ? "nod" : "door", message.removed ? "phone.nod" : "phone.out"); if (message.removed) join(); return;
      case "elsewhere": leave("elsewhere", ""); return;
      case "over": keep("token", null); leave("over", ""); return;
      case "shut": told = "phone.shut"; break;
      case "pong": if (state === "connecting") state = "in"; break;
      default: return;
    }
    draw();
  }
  function renewed(at) { // which version this tab was last loaded anew for; whether that could be kept
    try { at === null ? sessionStorage.removeItem("upward_anew") : sessionStorage.setItem("upward_anew", at); return true; } catch { return false; }
  }
  function renew() { // page and classroom computer do not understand each other: once by itself, then when asked
    state = "other"; why = ""; line.close();
    let before = String(VERSION); try { before = sessionStorage.getItem("upward_anew"); } catch { /* a private tab */ }
    if (before !== String(VERSION) && renewed(String(VERSION))) { location.reload(); return; }
    draw();
  }
  function leave(where, reason) {
    state = where; why = reason; told = ""; waiting = stepping = null; keep("waiting", null); line.close(); own.leave();
    if (where === "door") { token = null; keep("token", null); }
    if (where === "door" || where === "nod") room = you = null;
    draw();
  }
  function settle() { // a vote for a ballot that is closed is no longer waited for
    if (you && room.ballot === null && room.rounds.length === 0) you.vote = null; // another decision
    if (waiting && (room.ballot !== waiting[0])) { waiting = null; keep("waiting", null); }
    const message = unsaid(); if (message) line.send(message);
  }
  function acknowledged(vote) {
    you.vote = vote;
    if (waiting && waiting[0] === vote[0] && vote[2] >= waiting[2]) { waiting = null; keep("waiting", null); }
  }
  function cast(option) {
    const counted = you.vote && you.vote[0] === room.ballot ? you.vote[2] : 0;
    const number = Math.max(counted, waiting ? waiting[2] : 0) + 1;
    waiting = [room.ballot, option, number]; keep("waiting", JSON.stringify(waiting));
    line.send(unsaid()); draw();
  }
  function tell(message) { if (stepping === null) { stepping = { at: you.walk.steps.length, ...message }; line.send(stepping); } }
  function step(id) { tell({ t: "step", id }); }
  function again() { tell({ t: "again" }); }
  const mine = () => waiting && waiting[0] === room.ballot ? waiting[1]
    : you.vote && (room.ballot === null || you.vote[0] === room.ballot) ? you.vote[1] : null;

  // --- what is shown ---------------------------------------------------------------------------------------
  function story(tag, given, ...inside) { // in the story's language, where that is another than the page's
    return make(tag, { ...given, lang: room && room.language !== tongue.code() ? room.language : null }, ...inside);
  }
  function worded(text) { return text.startsWith("phone.") ? say(text) : text; }
  function prose(runs) { return runs.map(([words, strong]) => strong ? make("em", {}, words) : words); }
  function lines(all) {
    return story("div", { class: "lines" }, ...all.map((line) => line.draft ? draft(line) : make("p", {},
      line.who ? make("span", { class: "who" }, line.who) : null, ...prose(line.text))));
  }
  function draft(line) { // what is not yet said; what gave way to other words is crossed out
    const stands = line.draft === "unsaid", words = story(stands ? "i" : "s", {}, ...prose(line.text));
    return make("p", { class: "soft", lang: tongue.code() }, ...parts(stands ? "phone.unsaid" : "phone.given_up", { name: story("b", {}, line.who), words }));
  }
  function standing() { // what the strip at the foot says
    if (!["connecting", "in"].includes(state)) return "";
    if (!room || !you) return line.tried() ? say("phone.trying") : "";
    if (told) return worded(told);
    if (room.phase === "over") return "";
    if (waiting) return say("phone.sending");
    if (state === "connecting") return say(plays() ? "phone.lost_own" : "phone.lost");
    if (room.phase === "voting" && !room.paused && mine()) return say("phone.counted");
    return line.how() === "posting" ? say("phone.posting") : "";
  }
  function draw() {
    if (!tongue.there()) return;
    const main = document.getElementById("main"), key = JSON.stringify([tongue.code(), state, why, told, room, you, waiting, stepping, line.how(), line.tried()]);
    if (key === shown) return;
    shown = key;
    const held = main.contains(document.activeElement) && document.activeElement !== main ? document.activeElement.dataset.name || "" : null;
    const open = main.querySelector("details")?.open;
    const typed = main.querySelector("input")?.value;
    document.title = room ? room.title : say("phone.title");
    document.getElementById("story").textContent = room ? room.title : "Upward 向上";
    document.getElementById("mark").hidden = !(you && you.mark);
    if (you && you.mark) {
      document.getElementById("who").textContent = say("phone.you_are", { mark: you.mark });
      document.getElementById("dot").style.background = COLOURS[you.colour] || you.colour;
    }
    const apart = plays();
    own.show(apart ? you.walk : null, tongue.code(), room ? room.title : "");
    main.hidden = apart; document.body.classList.toggle("apart", apart);
    main.replaceChildren(...(apart ? [] : page()));
    const box = main.querySelector("input"); if (box && typed) box.value = typed;
    const more = main.querySelector("details"); if (more && open) more.open = true;
    const strip = document.getElementById("status"), words = standing(); if (strip.textContent !== words) strip.textContent = words;
    turn(main, held);
  }
  function turn(main, held) { // another page is read from its top, by eye and by ear; the same one goes on where it was
    const now = where(), another = stood !== "" && stood !== now, heading = main.querySelector("h1");
    const again = held === null ? null : [...main.querySelectorAll("[data-name]")].find((each) => each.dataset.name === held);
    if (another) scrollTo(0, 0);
    if (heading && another && (held !== null || stood === "own")) { heading.tabIndex = -1; heading.focus({ preventScroll: true }); }
    else if (again) again.focus({ preventScroll: true });
    stood = now;
  }
  function where() { // which page this is; what only fills in on it does not make another
    if (state === "door" || state === "joining") return "door";
    if (!["connecting", "in"].includes(state)) return state;
    if (!room || !you) return "connecting";
    return plays() ? "own" : [room.phase, room.paused, room.ballot, room.at].join();
  }
  function plays() { // whether this phone plays the story by itself now
    return ["connecting", "in"].includes(state) && Boolean(room && you && you.walk) && room.phase === "reading" && !room.paused;
  }
  function page() {
    if (state === "door" || state === "joining") return door();
    if (state === "nod") return [make("h1", {}, say("phone.nod")), make("p", {}, worded(why))];
    if (state === "over") return [make("h1", {}, say("phone.over"))];
    if (state === "elsewhere") return [make("h1", {}, say("phone.elsewhere")),
      make("button", { class: "go", onclick: () => { state = "connecting"; line.open(); draw(); } }, say("phone.here_again"))];
    if (state === "other") return [make("h1", {}, say("phone.other")),
      make("button", { class: "go", onclick: () => location.reload() }, say("phone.anew"))];
    if (!room || !you) return [make("h1", {}, say("phone.connecting"))];
    if (room.phase === "over") return [make("h1", {}, say("phone.over"))];
    if (room.paused) return [make("h1", {}, say("phone.paused"))];
    switch (room.phase) {
      case "voting": return voting();
      case "revealed": return [make("h1", {}, say("phone.revealed")), ...tallies(), words()];
      case "talking": return talking();
      case "debrief": return [make("h1", {}, say("phone.debrief")), ...(room.ending ? ending(room.ending) : [])];
      default: return [make("h1", {}, say("phone.reading")), words()];
    }
  }
  function door() {
    const wrong = state === "door" && why !== "";
    const box = make("input", { class: "input", id: "code", "data-name": "code", maxlength: "12", autocomplete: "off", autocapitalize: "characters",
      spellcheck: "false", value: code, "aria-describedby": why ? "why" : null, "aria-invalid": wrong ? "true" : null });
    const form = make("form", {}, make("label", { for: "code" }, say("phone.code")), why ? make("p", { id: "why", class: "wrong", role: "alert" }, worded(why)) : null, box,
      make("button", { class: "go", type: "submit" }, say(state === "joining" ? "phone.joining" : "phone.come_in")));
    form.onsubmit = (event) => { event.preventDefault(); code = plain(box.value); why = ""; join(); };
    return [make("h1", {}, say("phone.title")), form];
  }
  function words() {
    return room.lines.length === 0 ? null : make("details", {}, make("summary", {}, say("phone.words_here")),
      room.caption ? story("p", { class: "soft" }, room.caption) : null, lines(room.lines));
  }
  function voting() {
    const buttons = room.options.map((option) => make("li", {}, make("button", {
      class: "vote", type: "button", "data-name": option.id, "aria-pressed": String(mine() === option.id), onclick: () => cast(option.id),
    }, make("span", { class: "letter" }, option.letter), story("span", {}, ...prose(option.text)))));
    const asked = room.run_off ? "phone.run_off" : room.talked ? "phone.vote_talked" : room.rounds.length ? "phone.vote_again" : "phone.vote";
    return [make("h1", {}, say(asked)), make("p", { class: "soft" }, say("phone.secret")),
      make("ul", {}, ...buttons), words()];
  }
  function tallies() {
    const most = Math.max(1, ...room.rounds.flat().map(([, count]) => count));
    return [make("ul", {}, ...room.options.map((option) => make("li", { class: "tally" },
      make("div", {}, make("span", { class: "who" }, option.letter), story("span", {}, ...prose(option.text)), mine() === option.id ? " " + say("phone.yours") : ""),
      ...room.rounds.map((round, at) => {
        const asked = round.find(([id]) => id === option.id);
        if (!asked) return null; // this vote was not about it
        const count = asked[1];
        const bar = make("span", { class: "bar" }); bar.style.width = (100 * count / most) + "%";
        return make("div", { class: "row" }, make("span", { class: "round" }, named(at)),
          make("span", { class: "track", "aria-hidden": "true" }, bar), make("span", { class: "count" }, String(count)));
      }).filter(Boolean))))];
  }
  function named(at) { // what this round was; of several alike, which
    const kind = room.kinds[at], before = room.kinds.slice(0, at).filter((each) => each === kind).length;
    if (room.rounds.length === 1) return say("phone.round");
    const round = say(ROUNDS[kind]);
    return before ? say("phone.round_numbered", { round, number: before + 1 }) : round;
  }
  function talking() {
    const clock = make("p", { class: "clock", role: "timer" }), form = make("h2", {});
    const tick = () => {
      if (!form.isConnected && form.textContent) return;
      let passed = room.talk.passed + (room.talk.running ? (Date.now() - roomAt) / 1000 : 0), name = "", left = 0;
      for (const [each, seconds] of room.talk.parts) {
        name = each; left = Math.max(0, seconds - passed);
        if (passed < seconds) break;
        passed -= seconds;
      }
      const asked = say(FORMS[name]); if (form.textContent !== asked) form.textContent = asked;
      clock.textContent = Math.floor(left / 60) + ":" + String(Math.floor(left % 60)).padStart(2, "0");
      if (room.talk.running) setTimeout(tick, 500);
    };
    tick();
    return [room.talk.prompt ? story("h1", {}, room.talk.prompt) : make("h1", {}, say("phone.asked")), form, clock,
      room.talk.running ? null : make("p", { class: "soft" }, say("phone.stopped")), ...(room.rounds.length ? tallies() : []), words()].filter(Boolean);
  }
  function ending(it) {
    return [make("p", {}, ...parts("phone.ending", { title: story("span", {}, it.title) })),
      ...(it.reflection.length ? [lines(it.reflection)] : []),
      ...(it.debrief.length ? [make("h2", {}, say("phone.questions")), story("ul", {}, ...it.debrief.map((each) => make("li", {}, ...prose(each))))] : [])];
  }
  const COLOURS = { amber: "#d99a2b", brown: "#7a5237", coral: "#e2735a", cream: "#efe3c6", green: "#4f8a4b", grey: "#8b8b8b",
    indigo: "#40508f", jade: "#3fa37c", pink: "#e39ab0", plum: "#77406f", red: "#b8372c", teal: "#2e8089", violet: "#8767b0", white: "#ffffff" };

  const ROUNDS = { first: "phone.round_first", before_talk: "phone.round_before_talk", after_talk: "phone.round_after_talk",
    run_off: "phone.round_run_off", again: "phone.round_again" };
  const FORMS = { think: "phone.think", alone: "phone.think", pair: "phone.pair", pairs: "phone.pair", groups: "phone.groups",
    share: "phone.share", all: "phone.all" };
})();
