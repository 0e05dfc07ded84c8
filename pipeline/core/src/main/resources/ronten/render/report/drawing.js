"use strict";
// What every chart needs: the library within the page's policy, colours for light, dark and paper, and a new drawing whenever language, colours or room change.
window.rontenDrawing = (function () {
  if (!window.echarts) { return null; }
  // The library writes style attributes, which the page's policy forbids; the same through the style object it allows.
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === "style") { this.style.cssText = value; } else { setAttribute.call(this, name, value); }
  };
  const light = ["#0072b2", "#b34a00", "#007a5a", "#8a3b78", "#6b5b00", "#a3231f", "#3d4f5c"];
  const dark = ["#6fb1ee", "#f2a261", "#63d2a8", "#dc9fd0", "#d9bb4a", "#ff9d94", "#b6c3cd"];
  const night = window.matchMedia("(prefers-color-scheme: dark)");
  const paper = window.matchMedia("print");

  // The one of two wordings that is shown.
  function say(words) {
    return words[document.documentElement.lang === "ja" ? "ja" : "en"];
  }

  function look() {
    const style = getComputedStyle(document.documentElement);
    const [ink, faint, rule, card, sans] = ["ink", "faint", "rule", "card", "sans"].map(name => style.getPropertyValue("--" + name).trim());
    return {ink, faint, rule, card, sans, colours: night.matches && !paper.matches ? dark : light};
  }

  // What all charts have in common.
  function common({ink, rule, card, sans, colours}, description) {
    return {
      animation: false,
      aria: {enabled: true, label: {description}},
      color: colours,
      textStyle: {fontFamily: sans, color: ink},
      tooltip: {backgroundColor: card, borderColor: rule, textStyle: {color: ink, fontSize: 13}, confine: true}
    };
  }

  // A first line that says what it is about, and others below it.
  function tip(head, ...lines) {
    const box = document.createElement("div");
    const first = document.createElement("b");
    first.textContent = head;
    box.append(first, ...lines.map(line => {
      const div = document.createElement("div");
      div.textContent = line;
      return div;
    }));
    return box;
  }

  // Room for names: a box (left, top, right, bottom) is taken if it lies within the chart, and nothing else does there.
  function room(chart, taken) {
    return box => {
      const free = box[0] > 2 && box[1] > 2 && box[2] < chart.getWidth() - 2 && box[3] < chart.getHeight() - 2
        && taken.every(o => box[2] < o[0] || o[2] < box[0] || box[3] < o[1] || o[3] < box[1]);
      if (free) { taken.push(box); }
      return free;
    };
  }

  // A chart that is drawn at once, and anew for as long as its place stands on the page.
  function keep(place, draw) {
    place.closest(".chart-box").hidden = false;
    const chart = window.echarts.init(place, null, {renderer: "svg"});
    const standing = new AbortController();
    const size = new ResizeObserver(() => {
      if (place.clientWidth !== chart.getWidth() || place.clientHeight !== chart.getHeight()) { again(); }
    });
    function again() {
      if (place.isConnected) {
        if (place.clientWidth) { chart.resize(); }
        draw(chart, look());
      } else {
        standing.abort();
        size.disconnect();
        chart.dispose();
      }
    }
    document.addEventListener("language", again, standing);
    night.addEventListener("change", again, standing);
    paper.addEventListener("change", again, standing);
    again();
    size.observe(place);
    return {chart, again};
  }

  return {say, look, common, tip, room, keep};
})();
