"use strict";
/* One phone in a class. What it shows follows from `room`, `you` and what was not yet acknowledged; the token is
   all it keeps. A vote is sent until the classroom computer says that it counts, over a socket where one can be
   had, else by posting. Text is set as text, never as markup. */
(() => {
  const say = (name) => (WORDS[language] || WORDS.en)[name] ?? WORDS.en[name] ?? name;
  const VERSION = 1; // of the messages between this page and the classroom computer; docs/files.md
  const PING = 10000, RESEND = 2000, DEAF = 25000, LONGEST_WAIT = 5000;
  let language = "en";
  let token = kept("token"), code = location.hash.slice(1).toUpperCase().replace(/[^A-Z]/g, "").slice(0, 6);
  let room = null, you = null, state = token ? "connecting" : "door", why = "";
  let waiting = parsed(kept("waiting")); // a vote not yet acknowledged: [ballot, option, number]
  let stepping = null; // a step not yet answered
  let socket = null, heard = 0, tries = 0, polling = null, failures = 0, roomAt = 0;
  let shown = "";

  function kept(name) { try { return localStorage.getItem("upward_" + name); } catch { return null; } }
  function keep(name, value) {
    try { value === null ? localStorage.removeItem("upward_" + name) : localStorage.setItem("upward_" + name, value); } catch { /* a private tab */ }
  }
  function parsed(words) { try { return JSON.parse(words); } catch { return null; } }

  // --- coming in -------------------------------------------------------------------------------------------
  async function join() {
    state = "joining"; draw();
    try {
      const answer = await post("join", { code, token });
      if (answer.status === 200) { token = answer.body.token; keep("token", token); tries = 0; connect(); return; }
      if (answer.body.t === "reload") { hear(answer.body); return; }
      if (answer.status === 429) { why = answer.body.why; setTimeout(join, 1500 + Math.random() * 1500); status(why); return; }
      why = answer.body.why || ""; state = "door";
    } catch { why = say("lost"); state = "door"; setTimeout(() => { if (state === "door" && code.length === 6) join(); }, 3000); }
    draw();
  }
  async function post(where, body) {
    const stop = new AbortController(), late = setTimeout(() => stop.abort(), 8000);
    try {
      const answer = await fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ version: VERSION, ...body }), signal: stop.signal });
      return { status: answer.status, body: await answer.json().catch(() => ({})) };
    } finally { clearTimeout(late); }
  }

  // --- the line --------------------------------------------------------------------------------------------
  function connect() {
    if (!token || ["over", "elsewhere", "other"].includes(state)) return;
    if (socket && socket.readyState <= 1) return;
    if (failures >= 3) poll();
    let line;
    try { line = new WebSocket("ws://" + location.host + "/line"); } catch { poll(); return; }
    socket = line;
    line.onopen = () => line.send(JSON.stringify({ token, version: VERSION }));
    line.onmessage = (event) => {
      if (socket !== line) return;
      heard = Date.now(); tries = 0; failures = 0; stopPolling();
      const message = parsed(event.data);
      if (message) hear(message);
    };
    line.onclose = () => { if (socket === line) { socket = null; lost(); } };
  }
  function lost() {
    if (["over", "elsewhere", "other", "door", "joining"].includes(state)) return;
    failures += 1; tries += 1; state = "connecting";
    stepping = null;
    status(say("lost"));
    if (!room) draw();
    setTimeout(connect, Math.min(LONGEST_WAIT, 250 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random() / 2));
  }
  function poll() {
    if (polling) return;
    const ask = async () => {
      try {
        const answer = await post("say", { token, say: unsaid() });
        if (answer.status === 403) { hear({ t: "out" }); return; }
        posted(answer);
      } catch { /* the next one may arrive */ }
    };
    ask(); polling = setInterval(ask, 3000);
  }
  function stopPolling() { clearInterval(polling); polling = null; }
  function unsaid() {
    if (waiting) return { t: "vote", ballot: waiting[0], option: waiting[1], number: waiting[2] };
    return stepping;
  }
  function send(message) {
    if (socket && socket.readyState === 1) { socket.send(JSON.stringify(message)); return; }
    if (polling) post("say", { token, say: message }).then(posted).catch(() => {});
  }
  function posted(answer) { // what was said is answered, and everything there is
    if (answer.body.t === "reload" || (answer.status === 200 && answer.body.version !== VERSION)) { renew(); return; }
    if (answer.status !== 200) return;
    if (answer.body.answer) hear(answer.body.answer);
    hear(answer.body);
  }
  setInterval(() => {
    if (socket && socket.readyState === 1) {
      if (heard && Date.now() - heard > DEAF) { const line = socket; socket = null; line.close(); lost(); return; }
      send({ t: "ping" });
    }
  }, PING);
  setInterval(() => { const message = unsaid(); if (message && socket && socket.readyState === 1) send(message); }, RESEND);
  function awake() {
    if (document.visibilityState === "hidden" || !token) return;
    if (socket && socket.readyState === 1) { send({ t: "ping" }); const line = socket; const before = heard;
      setTimeout(() => { if (socket === line && heard === before) { socket = null; line.close(); lost(); } }, 2500); }
    else { tries = 0; connect(); }
  }
  document.addEventListener("visibilitychange", awake);
  addEventListener("pageshow", awake);
  addEventListener("online", awake);

  // --- what is heard ---------------------------------------------------------------------------------------
  function hear(message) {
    switch (message.t) {
      case "reload": renew(); return;
      case "all":
        if (message.version !== VERSION) { renew(); return; } // before 1 there was none
        renewed(null); room = message.room; you = message.you; roomAt = Date.now(); state = "in"; settle(); break;
      case "room": room = message.room; roomAt = Date.now(); state = "in"; settle(); break;
      case "you": you = message.you; stepping = null; break;
      case "ack": acknowledged(message.vote); break;
      case "no": waiting = null; keep("waiting", null); stepping = null; if (message.you) you = message.you; why = message.why; draw(); status(why); return;
      case "out": leave("door", say("out")); return;
      case "elsewhere": leave("elsewhere", ""); return;
      case "over": keep("token", null); leave("over", ""); return;
      case "shut": status(say("shut")); return;
      case "pong": if (state === "connecting") { state = "in"; draw(); } return;
      default: return;
    }
    if (room) { language = WORDS[room.language] ? room.language : "en"; document.documentElement.lang = language; }
    draw();
  }
  function renewed(at) { // which version this tab was last loaded anew for; whether that could be kept
    try { at === null ? sessionStorage.removeItem("upward_anew") : sessionStorage.setItem("upward_anew", at); return true; } catch { return false; }
  }
  function renew() { // page and classroom computer do not understand each other: once by itself, then when asked
    state = "other"; why = ""; stopPolling();
    if (socket) { const line = socket; socket = null; line.close(); }
    let before = String(VERSION); try { before = sessionStorage.getItem("upward_anew"); } catch { /* a private tab */ }
    if (before !== String(VERSION) && renewed(String(VERSION))) { location.reload(); return; }
    draw();
  }
  function leave(where, reason) {
    state = where; why = reason; waiting = null; keep("waiting", null); stopPolling();
    if (where === "door") { token = null; keep("token", null); room = you = null; }
    if (socket) { const line = socket; socket = null; line.close(); }
    draw();
  }
  function settle() { // a vote for a ballot that is closed is no longer waited for
    if (you && room.ballot === null && room.rounds.length === 0) you.vote = null; // another decision
    if (waiting && (room.ballot !== waiting[0])) { waiting = null; keep("waiting", null); }
    const message = unsaid(); if (message) send(message);
  }
  function acknowledged(vote) {
    you.vote = vote;
    if (waiting && waiting[0] === vote[0] && vote[2] >= waiting[2]) { waiting = null; keep("waiting", null); }
  }
  function cast(option) {
    const counted = you.vote && you.vote[0] === room.ballot ? you.vote[2] : 0;
    const number = Math.max(counted, waiting ? waiting[2] : 0) + 1;
    waiting = [room.ballot, option, number]; keep("waiting", JSON.stringify(waiting));
    send(unsaid()); draw();
  }
  function step(message) { stepping = message; send(message); draw(); }
  const mine = () => waiting && waiting[0] === room.ballot ? waiting[1]
    : you.vote && (room.ballot === null || you.vote[0] === room.ballot) ? you.vote[1] : null;

  // --- what is shown ---------------------------------------------------------------------------------------
  function make(tag, given = {}, ...inside) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
      if (name === "onclick") made.onclick = value; else if (value !== null && value !== undefined) made.setAttribute(name, value);
    }
    made.append(...inside.filter((each) => each !== null && each !== undefined));
    return made;
  }
  function prose(runs) { return runs.map(([words, strong]) => strong ? make("em", {}, words) : words); }
  function lines(all) {
    return make("div", { class: "lines" }, ...all.map((line) => make("p", {},
      line.who ? make("span", { class: "who" }, line.who) : null, ...prose(line.text))));
  }
  function status(words) { const at = document.getElementById("status"); if (at.textContent !== words) at.textContent = words; }
  function draw() {
    const main = document.getElementById("main"), key = JSON.stringify([state, why, room, you, waiting, stepping]);
    if (key === shown) return;
    shown = key;
    const held = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.name : null;
    const open = main.querySelector("details")?.open;
    const typed = main.querySelector("input")?.value;
    document.title = room ? room.title : say("title");
    document.getElementById("story").textContent = room ? room.title : "Upward 向上";
    document.getElementById("mark").hidden = !(you && you.mark);
    if (you && you.mark) {
      document.getElementById("who").textContent = say("you_are") + " " + you.mark;
      document.getElementById("dot").style.background = COLOURS[you.colour] || you.colour;
    }
    main.replaceChildren(...page());
    const box = main.querySelector("input"); if (box && typed) box.value = typed;
    const more = main.querySelector("details"); if (more && open) more.open = true;
    const again = held && [...main.querySelectorAll("[data-name]")].find((each) => each.dataset.name === held);
    if (again) again.focus();
  }
  function page() {
    if (state === "door" || state === "joining") return door();
    if (state === "over") return [make("h1", {}, say("over"))];
    if (state === "elsewhere") return [make("h1", {}, say("elsewhere")),
      make("button", { class: "go", onclick: () => { state = "connecting"; connect(); draw(); } }, say("here_again"))];
    if (state === "other") { status(""); return [make("h1", {}, say("other")),
      make("button", { class: "go", onclick: () => location.reload() }, say("anew"))]; }
    if (!room || !you) return [make("h1", {}, say("connecting"))];
    if (room.phase === "over") return [make("h1", {}, say("over"))];
    status(waiting ? say("sending") : state === "connecting" ? say("lost") : "");
    if (room.paused) return [make("h1", {}, say("paused"))];
    if (you.page && room.phase === "reading") return alone();
    switch (room.phase) {
      case "voting": return voting();
      case "revealed": return [make("h1", {}, say("revealed")), ...tallies(), words()];
      case "talking": return talking();
      case "debrief": return [make("h1", {}, say("debrief")), ...(room.ending ? ending(room.ending) : [])];
      default: return [make("h1", {}, say("reading")), words()];
    }
  }
  function door() {
    const box = make("input", { class: "input", id: "code", maxlength: "12", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", value: code });
    const form = make("form", {}, make("label", { for: "code" }, say("code")), box,
      make("button", { class: "go", type: "submit" }, say(state === "joining" ? "joining" : "come_in")));
    form.onsubmit = (event) => { event.preventDefault(); code = box.value.toUpperCase().replace(/[^A-Z]/g, "").slice(0, 6); join(); };
    status(why);
    return [make("h1", {}, say("title")), form];
  }
  function words() {
    return room.lines.length === 0 ? null : make("details", {}, make("summary", {}, say("words_here")),
      room.caption ? make("p", { class: "soft" }, room.caption) : null, lines(room.lines));
  }
  function voting() {
    if (waiting === null && mine()) status(say("counted"));
    const buttons = room.options.map((option) => make("li", {}, make("button", {
      class: "vote", type: "button", "data-name": option.id, "aria-pressed": String(mine() === option.id), onclick: () => cast(option.id),
    }, make("span", { class: "letter" }, option.letter), make("span", {}, ...prose(option.text)))));
    const asked = room.run_off ? "run_off" : room.talked ? "vote_talked" : room.rounds.length ? "vote_again" : "vote";
    return [make("h1", {}, say(asked)), make("p", { class: "soft" }, say("secret")),
      make("ul", {}, ...buttons), words()];
  }
  function tallies() {
    const most = Math.max(1, ...room.rounds.flat().map(([, count]) => count));
    return [make("ul", {}, ...room.options.map((option) => make("li", { class: "tally" },
      make("div", {}, make("span", { class: "who" }, option.letter), ...prose(option.text), mine() === option.id ? " (" + say("yours") + ")" : ""),
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
    return room.rounds.length === 1 ? say("round") : say("round_" + kind) + (before ? " " + (before + 1) : "");
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
      if (form.textContent !== say(name)) form.textContent = say(name);
      clock.textContent = Math.floor(left / 60) + ":" + String(Math.floor(left % 60)).padStart(2, "0");
      if (room.talk.running) setTimeout(tick, 500);
    };
    tick();
    return [make("h1", {}, room.talk.prompt || say("asked")), form, clock,
      room.talk.running ? null : make("p", { class: "soft" }, say("stopped")), ...(room.rounds.length ? tallies() : []), words()].filter(Boolean);
  }
  function alone() {
    const here = you.page, parts = [];
    if (here.caption) parts.push(make("p", { class: "soft" }, here.caption));
    if (here.changes.length) parts.push(make("p", { class: "soft" }, ...(here.because ? [...prose(here.because), ": "] : []),
      here.changes.map((each) => each.label + " " + (each.value > 0 ? "+" : "−") + Math.abs(each.value)).join(", ")));
    if (here.lines.length) parts.push(lines(here.lines));
    if (here.prompt) parts.push(make("p", {}, make("strong", {}, say("talk_about")), " ", here.prompt));
    if (here.ending) parts.push(...ending(here.ending),
      make("button", { class: "go", type: "button", onclick: () => step({ t: "again", at: here.at }) }, say("again")));
    else if (here.kind === "choices") parts.push(make("h2", {}, say("pick")), make("ul", {}, ...here.options.map((option) => make("li", {},
      option.open ? make("button", { class: "vote", type: "button", "data-name": option.id, disabled: stepping ? "" : null,
        onclick: () => step({ t: "step", at: here.at, id: option.id }) }, make("span", {}, ...prose(option.text)))
        : make("div", { class: "locked" }, ...prose(option.text), make("br"), make("small", {}, say("locked") + ": ", ...prose(option.locked || [])))))));
    else parts.push(make("button", { class: "go", type: "button", "data-name": "next", disabled: stepping ? "" : null,
      onclick: () => step({ t: "step", at: here.at, id: "next" }) }, say("go_on")));
    parts.push(make("p", { class: "soft stats" }, ...here.readings.map((each) => make("span", {}, each.label + " " + each.value))));
    return [make("h1", {}, here.ending ? here.ending.title : room.title), ...parts];
  }
  function ending(it) {
    return [make("p", {}, make("strong", {}, say("ending") + ": "), it.title),
      ...(it.reflection.length ? [lines(it.reflection)] : []),
      ...(it.debrief.length ? [make("h2", {}, say("questions")), make("ul", {}, ...it.debrief.map((each) => make("li", {}, ...prose(each))))] : [])];
  }
  const COLOURS = { amber: "#d99a2b", brown: "#7a5237", coral: "#e2735a", cream: "#efe3c6", green: "#4f8a4b", grey: "#8b8b8b",
    indigo: "#40508f", jade: "#3fa37c", pink: "#e39ab0", plum: "#77406f", red: "#b8372c", teal: "#2e8089", violet: "#8767b0", white: "#ffffff" };

  draw();
  if (token) connect(); else if (code.length === 6) join();
})();
