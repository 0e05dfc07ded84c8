"use strict";
// A group too large to be shown whole: who else uses a term, and what two commentaries share, drawn when it is asked for.
(function () {
  const element = document.getElementById("group-data");
  if (!element) { return; }
  const data = window.rontenGroup = JSON.parse(element.textContent);
  const FIELDS = 6; // of a use of a term: document, count, start, log ratio, the ends of its interval
  const MOST = 12;
  const both = window.rontenBoth;
  const root = "../";

  function make(tag, name, ...children) {
    const out = document.createElement(tag);
    if (name) { out.className = name; }
    out.append(...children);
    return out;
  }

  function link(document_, start, text) {
    const out = make("a", "who", make("bdi", "", text));
    out.href = root + data.who[document_][1] + (start < 0 ? "" : "#c" + start);
    return out;
  }

  const name = number => data.who[number][0] || "";

  // Who else has it; the cell names the first.
  function list(details) {
    const box = make("div", "users");
    if (details.dataset.uses) {
      for (const use of details.dataset.uses.split(" ")) {
        const [number, start] = use.split(":").map(Number);
        box.append(link(number, start, name(number)), " ");
      }
    } else {
      const term = data.terms[details.dataset.term];
      for (let i = 0; i < term.uses.length; i += FIELDS) {
        const [number, count, start, ratio] = term.uses.slice(i, i + 4);
        const sign = (ratio < 0 ? "−" : "+") + (Math.abs(ratio) / 100).toFixed(1);
        box.append(i ? " · " : "", link(number, start, name(number)), " " + count + " ", make("small", "", sign));
      }
    }
    return box;
  }

  for (const details of document.querySelectorAll("details.more")) {
    details.addEventListener("toggle", () => {
      if (details.open && details.children.length === 1) { details.append(list(details)); }
    });
  }
  if (!data.crowd) { return; }

  const count = data.who.length - 1;
  const panel = document.getElementById("alike");

  function at(one, other) {
    const i = Math.min(one, other) - 1;
    return i * (2 * count - i - 1) / 2 + (Math.max(one, other) - 1 - i) - 1;
  }

  function use(uses, number, fields) {
    for (let i = 0; i < uses.length; i += fields) {
      if (uses[i] === number) { return i; }
    }
    return -1;
  }

  // As the comparison weighs a term: (1 + ln count) idf in each, multiplied.
  function shared(one, other) {
    const found = [];
    for (const term of data.terms) {
      const here = use(term.uses, one, FIELDS);
      const there = here < 0 ? -1 : use(term.uses, other, FIELDS);
      if (there >= 0) {
        const weight = i => (1 + Math.log(term.uses[i + 1])) * term.idf;
        found.push({term, here, there, product: weight(here) * weight(there)});
      }
    }
    return found.sort((a, b) => b.product - a.product);
  }

  function terms(one, other) {
    const found = shared(one, other);
    const sum = found.reduce((all, f) => all + f.product, 0);
    const table = make("table", "shared");
    const head = table.createTHead().insertRow();
    for (const words of [both(data.words.terms), both(data.words.part), name(one), name(other)]) {
      const cell = make("th", "", words);
      cell.scope = "col";
      head.append(cell);
    }
    const body = table.createTBody();
    for (const f of found.slice(0, MOST)) {
      const row = body.insertRow();
      row.append(make("th", "", make("bdi", "", f.term.name)), make("td", "", (100 * f.product / sum).toFixed(1) + " %"));
      for (const [number, i] of [[one, f.here], [other, f.there]]) {
        row.append(make("td", "", link(number, f.term.uses[i + 2], String(f.term.uses[i + 1]))));
      }
    }
    return found.length ? table : make("p", "", both(data.words.none));
  }

  function quotations(one, other) {
    const out = make("ul", "");
    for (const quote of data.quotes) {
      const here = use(quote.uses, one, 2);
      const there = use(quote.uses, other, 2);
      if (here >= 0 && there >= 0) {
        out.append(make("li", "", make("q", "", quote.text), " ", link(one, quote.uses[here + 1], name(one)), " ", link(other, quote.uses[there + 1], name(other))));
      }
    }
    return out;
  }

  function show(one, other, isAsked) {
    const head = make("h3", "", name(one) + " × " + name(other));
    const values = make("p", "");
    for (const measure of data.alike) {
      values.append(both(measure.name), " ", make("b", "", (measure.values[at(one, other)] / 100).toFixed(2)), " ");
    }
    const quoted = quotations(one, other);
    panel.replaceChildren(head, values, terms(one, other), ...(quoted.children.length ? [make("p", "label", both(data.words.quotations)), quoted] : []));
    panel.hidden = false;
    picks[0].value = one;
    picks[1].value = other;
    if (isAsked) {
      panel.scrollIntoView({block: "center"});
      panel.focus({preventScroll: true});
    }
  }

  const picks = [1, 2].map(first => {
    const select = make("select", "");
    for (let i = 1; i <= count; i++) { select.append(new Option(name(i), i)); }
    select.value = first;
    select.setAttribute("aria-label", String(first));
    select.addEventListener("change", () => {
      if (picks[0].value !== picks[1].value) { show(Number(picks[0].value), Number(picks[1].value)); }
    });
    return select;
  });
  document.getElementById("alike-tools").append(picks[0], " × ", picks[1]);

  function follow() {
    const pair = /^#s(\d+)-(\d+)$/.exec(location.hash);
    if (pair && data.who[pair[1]] && data.who[pair[2]]) { show(Number(pair[1]), Number(pair[2]), true); }
  }

  // A picture of a matrix, a square for every two; the darker, the more alike.
  function map(measure) {
    const size = Math.max(2, Math.floor(520 / count));
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = size * count;
    const label = make("p", "faint", " ");
    function draw() {
      const style = getComputedStyle(document.documentElement);
      const pen = canvas.getContext("2d");
      pen.fillStyle = style.getPropertyValue("--card");
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = style.getPropertyValue("--q");
      const most = measure.values.reduce((a, b) => Math.max(a, b), 1);
      for (let i = 1; i <= count; i++) {
        for (let j = 1; j <= count; j++) {
          pen.globalAlpha = i === j ? 0 : measure.values[at(i, j)] / most;
          pen.fillRect((i - 1) * size, (j - 1) * size, size, size);
        }
      }
    }
    function under(event) {
      const box = canvas.getBoundingClientRect();
      const number = (v, from, length) => Math.min(count, Math.max(1, Math.ceil((v - from) / length * count)));
      return [number(event.clientX, box.left, box.width), number(event.clientY, box.top, box.height)];
    }
    canvas.setAttribute("role", "img");
    canvas.addEventListener("pointermove", event => {
      const [i, j] = under(event);
      label.textContent = i === j ? name(i) : name(i) + " × " + name(j) + ": " + (measure.values[at(i, j)] / 100).toFixed(2);
    });
    canvas.addEventListener("click", event => {
      const [i, j] = under(event);
      if (i !== j) { location.hash = "#s" + Math.min(i, j) + "-" + Math.max(i, j); }
    });
    const heading = make("h3", "", both(measure.name));
    heading.id = "map-" + data.alike.indexOf(measure);
    canvas.setAttribute("aria-labelledby", heading.id);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    draw();
    return make("div", "", heading, canvas, label);
  }

  document.getElementById("alike-maps").append(...data.alike.map(map));
  window.addEventListener("hashchange", follow);
  follow();
})();
