"use strict";
/* The way to the classroom computer: a socket where one can be had, else by posting. A network that refuses sockets,
   or in which none ever opens, costs a breath: what is not heard over one is asked for beside it, and a socket is
   tried again and again. */
const PING = 10000, RESEND = 2000, DEAF = 25000, LONGEST_WAIT = 5000;
const BESIDE = 1500; // so long without a word over a socket, and it is posted
const OPENING = 6000; // so long until the first word over a socket, and another is tried
const POSTING = 3000; // between two that are posted

function post(where, body) {
  return fetched(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}
async function fetched(where, how = {}) {
  const stop = new AbortController(), late = setTimeout(() => stop.abort(), 8000);
  try {
    const answer = await fetch(where, { ...how, signal: stop.signal });
    return { status: answer.status, body: await answer.json().catch(() => ({})) };
  } finally { clearTimeout(late); }
}

/* `language`, `token` and `unsaid` say in which language to answer, what to speak with and what is still to be said;
   `hear` takes a message, `posted` what a post was answered; `changed` is called when `how` is: "socket", "posting", or "" while nothing answers. */
function lineTo({ version, language, token, unsaid, hear, posted, changed }) {
  let socket = null, heard = 0, tries = 0, polling = null, beside = null, opening = null, how = "", wanted = false, tried = false;

  function stand(now) { if (how !== now) { how = now; changed(); } }
  function open() {
    wanted = true;
    besides();
    if (socket && socket.readyState <= 1) return;
    let line;
    try { line = new WebSocket("ws://" + location.host + "/line"); } catch { poll(); again(); return; }
    socket = line;
    clearTimeout(opening); opening = setTimeout(() => drop(line), OPENING);
    line.onopen = () => line.send(JSON.stringify({ token: token(), version, language: language() }));
    line.onmessage = (event) => {
      if (socket !== line) return;
      clearTimeout(opening); stopPolling();
      heard = Date.now(); tries = 0; tried = false;
      stand("socket");
      let message = null; try { message = JSON.parse(event.data); } catch { /* none */ }
      if (message) hear(message);
    };
    line.onclose = () => drop(line);
  }
  function drop(line) { // this socket is no more, whoever found that out
    if (socket !== line) return;
    socket = null; clearTimeout(opening); line.close();
    if (!wanted) return;
    tries += 1; tried = true;
    if (how === "socket") stand(""); else changed();
    besides(); again();
  }
  function again() {
    setTimeout(() => { if (wanted) open(); }, Math.min(LONGEST_WAIT, 250 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random() / 2));
  }
  function besides() {
    if (how === "socket" || beside || polling) return;
    beside = setTimeout(() => { beside = null; tried = true; changed(); poll(); }, BESIDE);
  }
  function poll() {
    if (polling || !wanted) return;
    polling = setInterval(ask, POSTING); ask();
  }
  async function ask() { await say(unsaid()); }
  async function say(message) {
    try {
      const answer = await post("say", { version, language: language(), token: token(), say: message });
      if (!polling) return; // a socket was heard meanwhile, or nothing is wanted any more
      if (answer.status === 200) stand("posting");
      posted(answer);
    } catch { if (how === "posting") stand(""); }
  }
  function stopPolling() { clearTimeout(beside); beside = null; clearInterval(polling); polling = null; }
  function close() {
    wanted = tried = false; tries = 0; how = ""; stopPolling();
    if (socket) { const line = socket; socket = null; clearTimeout(opening); line.close(); }
  }
  function send(message) {
    if (how === "socket" && socket.readyState === 1) socket.send(JSON.stringify(message));
    else if (polling) say(message);
  }
  function awake() { // a phone that slept does not know whether its socket still is one
    if (document.visibilityState === "hidden" || !wanted) return;
    if (how === "socket" && socket.readyState === 1) {
      const line = socket, before = heard;
      send({ t: "ping" });
      setTimeout(() => { if (heard === before) drop(line); }, 2500);
    } else { tries = 0; open(); }
  }
  setInterval(() => {
    if (how !== "socket") return;
    if (Date.now() - heard > DEAF) drop(socket); else send({ t: "ping" });
  }, PING);
  setInterval(() => { const message = unsaid(); if (message && how === "socket") send(message); }, RESEND);
  document.addEventListener("visibilitychange", awake);
  addEventListener("pageshow", awake);
  addEventListener("online", awake);
  return { open, close, send, how: () => how, tried: () => tried };
}
