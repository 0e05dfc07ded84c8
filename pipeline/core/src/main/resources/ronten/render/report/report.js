"use strict";
// What the pages do beyond standing there: remember the language, sort and filter tables, show where a link led.
(function () {
  const root = document.documentElement;
  const PAGE = 60;

  // Text in both languages, for every script of the page; the style sheet shows one.
  window.rontenBoth = function (words) {
    const out = document.createDocumentFragment();
    for (const language of ["en", "ja"]) {
      const span = document.createElement("span");
      span.className = language;
      span.lang = language;
      span.textContent = words[language];
      out.append(span);
    }
    return out;
  };

  function stored() {
    try { return localStorage.getItem("ronten.language"); } catch (e) { return null; }
  }

  function chooseLanguage() {
    const inputs = document.querySelectorAll("input[name=language]");
    const wanted = stored() || (navigator.language.startsWith("ja") ? "ja" : "en");
    for (const input of inputs) {
      input.checked = input.value === wanted;
      input.addEventListener("change", () => {
        root.lang = input.value;
        try { localStorage.setItem("ronten.language", input.value); } catch (e) { /* private windows keep nothing */ }
        document.dispatchEvent(new Event("language"));
      });
    }
    root.lang = wanted;
  }

  // The words of a cell in the language that is shown.
  function words(cell) {
    const hidden = root.lang === "ja" ? ".en, [aria-hidden=true]" : ".ja, [aria-hidden=true]";
    const copy = cell.cloneNode(true);
    copy.querySelectorAll(hidden).forEach(e => e.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function value(row, column, isNumber) {
    const cell = row.cells[column];
    return isNumber ? parseFloat(cell.dataset.v || cell.textContent) || 0 : words(cell);
  }

  function sort(table, header, column) {
    const isNumber = header.dataset.kind === "number";
    const before = header.getAttribute("aria-sort");
    const down = before ? before === "ascending" : isNumber;
    table.querySelectorAll("thead th[aria-sort]").forEach(th => th.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const collator = new Intl.Collator(root.lang, {numeric: true});
    const rows = Array.from(table.tBodies[0].rows, row => [value(row, column, isNumber), row]);
    rows.sort(([a], [b]) => (isNumber ? a - b : collator.compare(a, b)) * (down ? -1 : 1));
    table.tBodies[0].append(...rows.map(([, row]) => row));
    table.dispatchEvent(new Event("sorted"));
  }

  function makeSortable(table) {
    Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
      if (!header.textContent.trim()) { return; }
      const button = document.createElement("button");
      button.type = "button";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => sort(table, header, column));
    });
  }

  // One choice of a filter: a value, and its words as an element to be shown beside others.
  function select(label, choices, onChange) {
    const box = document.createElement("label");
    const list = document.createElement("select");
    box.append(label, " ", list);
    function fill() {
      const chosen = list.selectedIndex;
      list.replaceChildren(...choices.map(([key, en, ja]) => new Option(root.lang === "ja" ? ja : en, key)));
      list.selectedIndex = Math.max(0, chosen);
    }
    fill();
    document.addEventListener("language", fill);
    list.addEventListener("change", onChange);
    return [box, list];
  }

  // A table of hundreds of rows is shown a page at a time; filter and order reach all of them.
  function makePages(table, length) {
    let page = 0;
    const last = () => Math.max(0, Math.ceil(Array.from(table.tBodies[0].rows).filter(row => !row.hidden).length / PAGE) - 1);
    const buttons = length <= PAGE * 1.5 ? [] : [["\u2039", -1, "Previous", "前へ"], ["\u203a", 1, "Next", "次へ"]].map(([sign, step, en, ja]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(sign + " ", window.rontenBoth({en, ja}));
      button.addEventListener("click", () => turn(page + step));
      return button;
    });
    const place = document.createElement("output");
    function turn(to) {
      if (!buttons.length) { return; }
      page = Math.min(Math.max(0, to), last());
      Array.from(table.tBodies[0].rows).filter(row => !row.hidden).forEach((row, i) => row.classList.toggle("off", Math.floor(i / PAGE) !== page));
      buttons[0].disabled = page === 0;
      buttons[1].disabled = page === last();
      place.textContent = (page + 1) + " / " + (last() + 1);
      table.closest(".scroll").scrollTop = 0;
    }
    return {turn, buttons: buttons.length ? [buttons[0], place, buttons[1]] : []};
  }

  function makeFilters(tools) {
    const table = document.getElementById(tools.dataset.for);
    const rows = Array.from(table.tBodies[0].rows);
    const output = document.createElement("output");
    const checks = [];
    const pages = makePages(table, rows.length);
    function apply() {
      let shown = 0;
      for (const row of rows) {
        row.hidden = !checks.every(check => check(row));
        shown += row.hidden ? 0 : 1;
      }
      output.textContent = shown + " / " + rows.length;
      pages.turn(0);
    }
    table.addEventListener("sorted", () => pages.turn(0));
    if (rows.some(row => row.dataset.group)) {
      const wrong = [["", "All", "すべて"], ["wrong", "Not as printed", "原文どおりでないもの"], ["right", "As printed", "原文どおりのもの"]];
      const [box, list] = select(window.rontenBoth({en: "Show", ja: "表示"}), wrong, apply);
      checks.push(row => !list.value || (list.value === "wrong") === (row.dataset.group === "wrong"));
      tools.append(box);
    }
    const column = Array.from(table.tHead.rows[0].cells).findIndex(th => th.dataset.filter === "choice");
    if (column >= 0) {
      const by = row => Array.from(row.cells[column].querySelectorAll(".who"), words);
      const names = Array.from(new Set(rows.flatMap(by)));
      const [box, list] = select(window.rontenBoth({en: "By", ja: "引用者"}), [["", "All", "全員"]].concat(names.map(n => [n, n, n])), apply);
      checks.push(row => !list.value || by(row).includes(list.value));
      tools.append(box);
    }
    const box = document.createElement("label");
    const input = document.createElement("input");
    input.type = "search";
    box.append(window.rontenBoth({en: "Find", ja: "絞り込み"}), " ", input);
    const key = text => text.normalize("NFKC").toLowerCase();
    checks.push(row => key(row.textContent).includes(key(input.value.trim())));
    input.addEventListener("input", apply);
    tools.append(box, output, ...pages.buttons);
    apply();
  }

  // A passage may be cut into several pieces: all are shown, and a folded part that holds it is opened.
  function showTarget() {
    document.querySelectorAll("mark.target").forEach(mark => mark.classList.remove("target"));
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) { return; }
    if (target.closest("details")) { target.closest("details").open = true; }
    if (target.hidden || target.classList.contains("off")) {
      target.hidden = false;
      target.classList.remove("off");
      target.scrollIntoView({block: "center"});
    }
    if (target.dataset.at) {
      document.querySelectorAll("mark[data-at]").forEach(mark => {
        if (mark.dataset.at === target.dataset.at && mark.dataset.kind === target.dataset.kind) { mark.classList.add("target"); }
      });
      target.tabIndex = -1;
      target.focus({preventScroll: true});
      target.scrollIntoView({block: "center"});
    }
  }

  chooseLanguage();
  document.querySelectorAll("table.sortable").forEach(makeSortable);
  document.querySelectorAll(".tools[data-for]").forEach(makeFilters);
  window.addEventListener("hashchange", showTarget);
  showTarget();
})();
