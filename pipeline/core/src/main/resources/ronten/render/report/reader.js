"use strict";
// A document's page: what is marked tells what it is, to a pointer and to the keyboard, and leads to the other places of the same.
(function () {
  const root = document.documentElement;
  const text = document.getElementById("text");
  const panel = document.getElementById("detail");
  const details = JSON.parse(document.getElementById("details").textContent);
  const byPlace = new Map();
  details.forEach(detail => detail.places.forEach((place, i) => byPlace.set(detail.kind + " c" + place, [detail, i])));
  const by = id => document.getElementById(id);
  let shown = null;

  const known = mark => byPlace.get(mark.dataset.kind + " " + mark.dataset.at);
  const isOn = kind => { const box = by("show-" + kind); return !box || box.checked; };

  function line(phrase) {
    const out = document.createElement("p");
    out.append(window.rontenBoth(phrase));
    return out;
  }

  function show([detail, place]) {
    shown = [detail, place];
    by("detail-name").replaceChildren(window.rontenBoth(detail.name));
    by("detail-lines").replaceChildren(...detail.lines.map(line));
    by("detail-place").textContent = (place + 1) + " / " + detail.places.length;
    by("detail-before").disabled = by("detail-after").disabled = detail.places.length < 2;
    panel.hidden = false;
  }

  function close() {
    panel.hidden = true;
    shown = null;
  }

  function pieces(detail, place) {
    return Array.from(text.querySelectorAll("mark[data-at=c" + detail.places[place] + "]")).filter(mark => mark.dataset.kind === detail.kind);
  }

  function go(detail, place) {
    const [mark] = pieces(detail, place);
    if (!mark) { return; }
    text.querySelectorAll("mark.target").forEach(each => each.classList.remove("target"));
    pieces(detail, place).forEach(each => each.classList.add("target"));
    mark.tabIndex = -1;
    mark.focus({preventScroll: true});
    mark.scrollIntoView({block: "center"});
    show([detail, place]);
  }

  // The finding whose kind is shown and that lies innermost around a node.
  function around(node) {
    for (let mark = node.closest("mark[data-at]"); mark; mark = mark.parentElement.closest("mark[data-at]")) {
      if (known(mark) && isOn(mark.dataset.kind)) { return mark; }
    }
    return null;
  }

  function step(by) {
    if (!shown) { return; }
    const [detail, place] = shown;
    go(detail, (place + by + detail.places.length) % detail.places.length);
  }

  function next(by) {
    const marks = Array.from(text.querySelectorAll("mark[data-at]")).filter(mark => known(mark) && isOn(mark.dataset.kind));
    const first = marks.filter((mark, i) => marks.findIndex(m => m.dataset.at === mark.dataset.at && m.dataset.kind === mark.dataset.kind) === i);
    if (!first.length) { return; }
    const now = document.activeElement.closest("mark[data-at]");
    const at = now ? first.findIndex(mark => mark.dataset.at === now.dataset.at && mark.dataset.kind === now.dataset.kind) : -1;
    go(...known(first[at < 0 ? (by > 0 ? 0 : first.length - 1) : (at + by + first.length) % first.length]));
  }

  text.addEventListener("pointerover", event => {
    const mark = around(event.target);
    if (mark) { show(known(mark)); }
  });
  text.addEventListener("click", event => {
    const mark = event.target.closest("a") ? null : around(event.target);
    if (mark && String(getSelection()) === "") { go(...known(mark)); }
  });
  // Letters act only where the text has the focus, so that nobody who dictates or types elsewhere sets them off.
  text.tabIndex = 0;
  text.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    const act = {n: () => next(1), p: () => next(-1), ".": () => step(1), ",": () => step(-1)}[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") { close(); } });
  by("detail-before").addEventListener("click", () => step(-1));
  by("detail-after").addEventListener("click", () => step(1));
  by("detail-close").addEventListener("click", close);
  document.querySelectorAll("a[data-show]").forEach(link => link.addEventListener("click", event => {
    const found = byPlace.get(link.dataset.show + " " + link.hash.slice(1));
    const box = by("show-" + link.dataset.show);
    if (!found) { return; }
    event.preventDefault();
    if (box) { box.checked = true; }
    history.replaceState(null, "", link.hash);
    go(...found);
  }));
  document.querySelectorAll(".keys").forEach(help => { help.hidden = false; });
})();
