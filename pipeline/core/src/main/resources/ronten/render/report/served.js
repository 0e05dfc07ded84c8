"use strict";
// What the pages do when a server stands behind them: answer as one types, move by arrow keys, take in documents.
(function () {
  const root = document.documentElement;
  const WAIT = 150;
  const both = window.rontenBoth;

  // Options cannot hold both languages; they follow the choice.
  function sayOptions() {
    document.querySelectorAll("select.both option").forEach(option => {
      option.textContent = root.lang === "ja" ? option.dataset.ja : option.dataset.en;
    });
  }

  // A form whose answer is a part of its own page: that part is asked for anew with every change, and the address follows.
  function makeLive(form) {
    form.classList.add("live");
    const id = form.dataset.live;
    let timer = 0;
    let asked = 0;
    // What other forms of the page hold stays; how much is shown begins anew.
    function address() {
      const names = new Set(["limit", "offset"].concat(Array.from(form.elements, e => e.name)));
      const query = new URLSearchParams(Array.from(new URLSearchParams(location.search)).filter(([name]) => !names.has(name)));
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string" && value.trim()) { query.append(name, value); }
      }
      return form.getAttribute("action") + (query.size ? "?" + query : "");
    }
    async function ask() {
      if (!form.checkValidity()) { return; }
      const number = ++asked;
      const to = address();
      const place = document.getElementById(id);
      place.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(to);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const part = page.getElementById(id);
        if (number !== asked) { return; }
        if (!part) { location.assign(to); return; }
        place.replaceChildren(...part.childNodes);
        sayOptions();
        makeAllLive(place);
        history.replaceState(null, "", to);
        document.title = page.title;
        place.dispatchEvent(new Event("answered", {bubbles: true}));
      } catch (e) {
        if (number === asked) { location.assign(to); }
      } finally {
        if (number === asked) { place.removeAttribute("aria-busy"); }
      }
    }
    form.addEventListener("input", event => {
      clearTimeout(timer);
      timer = setTimeout(ask, event.target.type === "search" ? WAIT : 0);
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      clearTimeout(timer);
      ask();
    });
  }

  function makeAllLive(place) {
    place.querySelectorAll("form[data-live]").forEach(makeLive);
    if (window.matchMedia("(min-width: 56rem)").matches) { place.querySelectorAll("[data-open-wide]").forEach(details => { details.open = true; }); }
  }

  // Up and down lead from hit to hit, and from the first back to the field.
  function makeArrows(form) {
    const field = form.querySelector("input[type=search]");
    document.addEventListener("keydown", event => {
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      const links = Array.from(document.querySelectorAll("[data-arrows] h2 a"));
      const at = links.indexOf(document.activeElement);
      if (!step || !links.length || event.altKey || event.ctrlKey || event.metaKey || (at < 0 && document.activeElement !== field)) { return; }
      event.preventDefault();
      (links[at + step] || (step < 0 ? field : links[links.length - 1])).focus();
    });
    document.addEventListener("keydown", event => {
      if (event.key === "/" && !/^(input|textarea|select)$/i.test(document.activeElement.tagName)) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    });
  }

  // The token comes behind the # of the address that the program prints; it stays in this browser, and is never sent in an address.
  function token() {
    const found = location.hash.match(/^#token=([0-9a-f]+)$/);
    if (found) {
      keep(found[1]);
      history.replaceState(null, "", location.pathname + location.search);
    }
    try { return localStorage.getItem("ronten.token") || ""; } catch (e) { return keep.last || ""; }
  }

  function keep(value) {
    keep.last = value;
    try { localStorage.setItem("ronten.token", value); } catch (e) { /* private windows keep nothing */ }
  }

  function item(...parts) {
    const li = document.createElement("li");
    li.append(...parts);
    return li;
  }

  function named(text, className) {
    const bdi = document.createElement("bdi");
    bdi.textContent = text;
    if (className) { bdi.className = className; }
    return bdi;
  }

  function link(href, ...parts) {
    const a = document.createElement("a");
    a.href = href;
    a.append(...parts);
    return a;
  }

  function makeAdding(form) {
    const words = JSON.parse(document.getElementById("words").textContent);
    const by = id => document.getElementById(id);
    let dropped = [];

    function askForToken() {
      by("no-token").hidden = false;
      by("token").focus();
    }

    function files() {
      const all = dropped.concat(Array.from(by("files").files));
      const text = by("text").value;
      if (text.trim()) { all.push(new File([text], by("name").value.trim() || "pasted.md", {type: "text/plain"})); }
      return all;
    }

    function list() {
      by("chosen").replaceChildren(...dropped.concat(Array.from(by("files").files)).map(file => item(named(file.name), " ", Math.ceil(file.size / 1024) + " KB")));
    }

    function state(said) {
      by("progress").hidden = false;
      by("state").replaceChildren(both(said));
    }

    function filled(said, ...values) {
      const fill = text => text.replace(/\{(\d)\}/g, (all, i) => values[i]);
      return {en: fill(said.en), ja: fill(said.ja)};
    }

    function failures(all) {
      by("failures").replaceChildren(...all.map(each => item(named(each.path, "path"), " ", both(words.failed), " ", both(each.reason))));
    }

    function arrivals(all) {
      by("arrivals").replaceChildren(...all.filter(each => each.href).flatMap(each => {
        const lines = each.on.map(on => item(both(words.on), " ", link(on.href, named(on.title)), " (" + on.documents + ")"));
        return [item(link(each.href, named(each.title)), " ", named(each.path, "path"))].concat(lines.length ? lines : [item(link(each.href, both(words.alone)))]);
      }));
    }

    function hear(name, told) {
      events.addEventListener(name, event => told(JSON.parse(event.data)));
    }

    const events = new EventSource("api/v1/events");
    hear("progress", told => {
      state(filled(words[told.what], told.done, told.total));
      by("bar").max = Math.max(1, told.total);
      by("bar").value = told.done;
      failures(told.failures);
      arrivals([]);
    });
    hear("finished", told => {
      state(words.finished);
      by("bar").value = by("bar").max;
      failures(told.failures);
      arrivals(told.documents);
    });
    hear("refused", told => state(told.reason));
    hear("handed", () => state(words.handed));
    hear("changed", () => { if (by("progress").hidden) { state(words.changed); } });
    events.addEventListener("error", () => { if (!by("progress").hidden) { state(words.lost); } });

    async function send() {
      const all = files();
      if (!all.length) { by("files").focus(); return; }
      const body = new FormData();
      all.forEach(file => body.append("file", file, file.name));
      body.append("into", by("into").value);
      state(words.sending);
      failures([]);
      try {
        const answer = await fetch("api/v1/documents", {method: "POST", body, headers: {"X-Ronten-Token": token()}});
        if (answer.ok) {
          dropped = [];
          form.reset();
          list();
          return;
        }
        const problem = await answer.json();
        state({en: problem.detail, ja: problem.detail});
        if (answer.status === 403) { askForToken(); }
      } catch (e) {
        state(words.lost);
      }
    }

    form.addEventListener("submit", event => {
      event.preventDefault();
      send();
    });
    by("token").addEventListener("change", () => keep(by("token").value.trim()));
    by("files").addEventListener("change", list);
    for (const kind of ["dragover", "dragleave", "drop"]) {
      document.addEventListener(kind, event => {
        event.preventDefault();
        by("drop").classList.toggle("over", kind === "dragover");
        if (kind === "drop") {
          dropped = dropped.concat(Array.from(event.dataTransfer.files));
          list();
        }
      });
    }
    if (!token()) { askForToken(); }
  }

  token();
  sayOptions();
  document.addEventListener("language", sayOptions);
  makeAllLive(document);
  document.querySelectorAll("form[role=search]").forEach(makeArrows);
  const adding = document.getElementById("adding");
  if (adding) { makeAdding(adding); }
})();
