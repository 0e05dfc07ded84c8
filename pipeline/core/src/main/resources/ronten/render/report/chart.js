"use strict";
// The term chart: log ratio against frequency, one sign for each commentary. The table below it says the same.
(function () {
  const place = document.getElementById("chart");
  if (!place || !window.rontenGroup || !window.rontenDrawing) { return; }
  const {common, keep, room, tip} = window.rontenDrawing;
  const {who, terms, words, crowd} = window.rontenGroup;
  const documents = who.slice(1).map(w => w[0]);
  const every = [];
  for (const term of terms) {
    for (let i = 0; i < term.uses.length; i += 6) {
      const [number, count, , ratio, low, high] = term.uses.slice(i, i + 6);
      every.push({document: number - 1, term: term.name, count, ratio: ratio / 100, low: low / 100, high: high / 100, keyness: term.g, sharedBy: term.uses.length / 6});
    }
  }
  const often = every.filter(p => p.count > 1);
  const points = often.length ? often : every; // what stands once is typical of whoever wrote it
  if (!points.length) { return; }
  const signs = ["circle", "rect", "triangle", "diamond", "path://M3,0h3v3h3v3h-3v3h-3v-3h-3v-3h3z", "path://M0,0h10l-5,9z", "path://M0,2l2,-2l3,3l3,-3l2,2l-3,3l3,3l-2,2l-3,-3l-3,3l-2,-2l3,-3z"];
  const list = document.getElementById("chart-document");

  function say(key) {
    return window.rontenDrawing.say(words[key]);
  }

  // Points that would cover each other stand side by side; the table has the exact numbers.
  function spread(all) {
    const seen = new Map();
    return all.map(p => {
      const key = p.count + "|" + p.ratio.toFixed(1);
      const n = seen.get(key) || 0;
      seen.set(key, n + 1);
      return {value: [p.count * Math.pow(1.035, n % 12), p.ratio, p], name: p.term};
    });
  }

  function about(p) {
    return tip(p.term,
      documents[p.document],
      say("count") + " " + p.count,
      say("ratio") + " " + p.ratio.toFixed(1) + " [" + p.low.toFixed(1) + ", " + p.high.toFixed(1) + "]",
      say("keyness") + " " + p.keyness.toFixed(1) + " · " + say("shared") + " " + p.sharedBy + "/" + documents.length);
  }

  function draw(chart, look) {
    const {ink, faint, rule} = look;
    const basis = common(look, say("describe"));
    const chosen = list.value;
    const shown = documents.map((name, i) => chosen === "" || Number(chosen) === i ? spread(points.filter(p => p.document === i)) : []);
    chart.setOption({
      ...basis,
      aria: {...basis.aria, decal: {show: true}},
      grid: {left: 52, right: 24, top: chosen === "" ? 64 : 24, bottom: 48},
      legend: {show: chosen === "", top: 0, textStyle: {color: ink}, type: "scroll"},
      tooltip: {...basis.tooltip, formatter: item => about(item.value[2])},
      xAxis: {type: "log", logBase: 2, min: .8, name: say("x"), nameLocation: "middle", nameGap: 28, axisLabel: {color: faint, formatter: v => v < 1 ? "" : String(Math.round(v))}, axisLine: {lineStyle: {color: faint}}, splitLine: {lineStyle: {color: rule}}},
      yAxis: {type: "value", name: say("y"), nameLocation: "middle", nameGap: 34, axisLabel: {color: faint}, splitLine: {lineStyle: {color: rule}}},
      series: documents.map((name, i) => ({
        name, type: "scatter", symbol: signs[i % signs.length], symbolSize: 9, itemStyle: {opacity: .85},
        data: shown[i],
        label: {position: "right", formatter: item => item.name, color: ink, fontSize: 11},
        markLine: i ? undefined : {silent: true, symbol: "none", label: {show: false}, lineStyle: {color: faint, type: "solid", width: 1}, data: [{yAxis: 0}]}
      }))
    }, {notMerge: true});
    name(chart, shown);
  }

  // Names as many points as there is room for, the most telling first.
  function name(chart, shown) {
    const take = room(chart, shown.flat().map(d => at(chart, d)).map(([x, y]) => [x - 5, y - 5, x + 5, y + 5]));
    const weight = d => Math.abs(d.value[1]) * Math.sqrt(d.value[2].count);
    for (const d of shown.flat().sort((a, b) => weight(b) - weight(a))) {
      const [x, y] = at(chart, d);
      const width = Array.from(d.name).reduce((sum, c) => sum + (c < "\u0250" ? 6.2 : 11.5), 0);
      d.label = {show: take([x + 6, y - 7, x + 10 + width, y + 7])};
    }
    chart.setOption({series: shown.map(data => ({data}))});
  }

  function at(chart, d) {
    return chart.convertToPixel({xAxisIndex: 0, yAxisIndex: 0}, d.value.slice(0, 2));
  }

  function fill() {
    const before = list.value;
    list.replaceChildren(...(crowd ? [] : [new Option(say("all"), "")]), ...documents.map((name, i) => new Option(name, String(i))));
    list.value = before || (crowd ? "0" : "");
  }

  fill();
  document.addEventListener("language", fill);
  const kept = keep(place, draw);
  list.addEventListener("change", kept.again);
})();
