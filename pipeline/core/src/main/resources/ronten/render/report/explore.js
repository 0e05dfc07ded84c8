"use strict";
// The charts of the terms: which go together, and how many documents there are over time. The table beside each says the same and leads to the same places.
(function () {
  if (!window.rontenDrawing) { return; }
  const {say, common, tip, room, keep} = window.rontenDrawing;
  const SIDE = 1000; // of the square that terms are arranged in
  const NARROW = 600;

  // The words of an element of the page, in both languages.
  function words(element) {
    return {en: element.querySelector(".en").textContent, ja: element.querySelector(".ja").textContent};
  }

  function heads(table) {
    return Array.from(table.tHead.rows[0].cells, words);
  }

  // What each term is joined with.
  function neighbours(terms, pairs) {
    const near = terms.map(() => []);
    for (const {source, target} of pairs) {
      near[source].push(target);
      near[target].push(source);
    }
    return near;
  }

  // One joined after the other, so that few lines cross from the start.
  function inTurn(near) {
    const turn = new Set();
    const visit = i => {
      if (!turn.has(i)) {
        turn.add(i);
        near[i].forEach(visit);
      }
    };
    near.forEach((others, i) => visit(i));
    return Array.from(turn);
  }

  // Who stands beside whom is for the library to find, in a square: the room on the page changes nothing about it.
  function arrange(terms, pairs, near) {
    const square = window.echarts.init(document.createElement("div"), null, {renderer: "svg", width: SIDE, height: SIDE});
    const turn = inTurn(near);
    const places = [];
    square.setOption({animation: false, series: {
      type: "graph", layout: "force",
      force: {initLayout: "circular", layoutAnimation: false, repulsion: 400, edgeLength: [60, 120], gravity: .12, friction: .5},
      data: turn.map(i => ({name: terms[i].term, value: terms[i].documents})),
      links: pairs.map(pair => ({source: turn.indexOf(pair.source), target: turn.indexOf(pair.target), value: pair.documents})),
      label: {show: true},
      labelLayout: ({dataIndex, rect}) => {
        places[turn[dataIndex]] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
        return {};
      }
    }});
    square.dispose();
    return places;
  }

  // Between 0 and 1, from the least to the most of all; in the middle where all are the same.
  function share(all) {
    const least = Math.min(...all);
    const most = Math.max(...all);
    return value => most > least ? (value - least) / (most - least) : .5;
  }

  function network(answer, place) {
    const table = place.closest("section").querySelector("table");
    const links = new Map();
    answer.pairs.forEach((pair, i) => {
      const row = table.tBodies[0].rows[i];
      if (row) {
        const [one, other] = row.querySelectorAll("a");
        links.set(pair.one, one).set(pair.other, other);
      }
    });
    const number = new Map(answer.terms.map((term, i) => [term.term, i]));
    const pairs = answer.pairs.map(pair => ({...pair, source: number.get(pair.one), target: number.get(pair.other)}));
    const {terms} = answer;
    const near = neighbours(terms, pairs);
    const places = arrange(terms, pairs, near);
    const across = share(places.map(([x]) => x));
    const down = share(places.map(([, y]) => y));
    const most = Math.max(...terms.map(term => term.documents));
    const widest = Math.max(...pairs.map(pair => pair.documents));
    const thickest = Math.min(6, 1.5 + 240 / pairs.length); // many thick lines would be one stain
    const named = term => links.has(term) ? links.get(term).textContent : term;

    function letter(chart) {
      return chart.getWidth() < NARROW ? 12 : 14;
    }

    // The commonest terms choose first where their names stand; a name that finds no room is shown when its term is pointed at.
    function nodes(chart, sans) {
      const narrow = chart.getWidth() < NARROW;
      const margin = narrow ? 24 : 48;
      const letters = letter(chart);
      const all = terms.map((term, i) => ({
        name: term.term,
        value: [margin + across(places[i][0]) * (chart.getWidth() - 2 * margin), margin / 2 + down(places[i][1]) * (chart.getHeight() - margin)],
        symbolSize: Math.max(7, (narrow ? 24 : 36) * Math.sqrt(term.documents / most))
      }));
      const take = room(chart, all.map(({value: [x, y], symbolSize}) => [x - symbolSize / 2, y - symbolSize / 2, x + symbolSize / 2, y + symbolSize / 2]));
      all.forEach((node, i) => {
        const [x, y] = node.value;
        const {width, height} = window.echarts.format.getTextRect(named(node.name), letters + "px " + sans);
        const off = node.symbolSize / 2 + 4;
        const sides = [
          ["right", [1, 0], [x + off, y - height / 2, x + off + width, y + height / 2]],
          ["left", [-1, 0], [x - off - width, y - height / 2, x - off, y + height / 2]],
          ["bottom", [0, 1], [x - width / 2, y + off, x + width / 2, y + off + height]],
          ["top", [0, -1], [x - width / 2, y - off - height, x + width / 2, y - off]]
        ];
        // How much the lines of this term run to a side.
        const crowd = ([dx, dy]) => Math.max(...near[i].map(other => {
          const [toX, toY] = [all[other].value[0] - x, all[other].value[1] - y];
          return (toX * dx + toY * dy) / Math.hypot(toX, toY);
        }));
        const free = sides.sort((a, b) => crowd(a[1]) - crowd(b[1])).find(([, , box]) => take(box));
        node.label = {show: Boolean(free), position: free ? free[0] : "top"};
      });
      return all;
    }

    function draw(chart, looks) {
      const {ink, faint, card, sans, colours} = looks;
      const [, both, strength] = heads(table);
      const basis = common(looks, say(words(place.nextElementSibling)));
      const documents = say(words(document.querySelector("#time thead th:last-child")));
      const data = nodes(chart, sans);
      chart.setOption({
        ...basis,
        tooltip: {...basis.tooltip, formatter: ({dataType, dataIndex: i}) => dataType === "edge"
          ? tip(named(pairs[i].one) + " + " + named(pairs[i].other), say(both) + " " + pairs[i].documents, say(strength) + " " + pairs[i].logDice.toFixed(2))
          : tip(named(terms[i].term), documents + " " + terms[i].documents)},
        grid: {left: 0, right: 0, top: 0, bottom: 0},
        xAxis: {type: "value", show: false, min: 0, max: chart.getWidth()},
        yAxis: {type: "value", show: false, min: 0, max: chart.getHeight(), inverse: true},
        series: {
          type: "graph", layout: "none", coordinateSystem: "cartesian2d",
          data,
          links: pairs.map(pair => ({source: pair.source, target: pair.target, value: pair.documents, lineStyle: {width: Math.max(1, thickest * pair.documents / widest)}})),
          label: {formatter: item => named(item.name), color: ink, fontSize: letter(chart), distance: 4, textBorderColor: card, textBorderWidth: 3},
          itemStyle: {color: colours[0], borderColor: card, borderWidth: 1},
          lineStyle: {color: faint, opacity: .75},
          emphasis: {focus: "adjacency", scale: false, label: {fontWeight: "bold"}, lineStyle: {color: colours[1], opacity: 1}},
          blur: {itemStyle: {opacity: .2}, lineStyle: {opacity: .12}, label: {opacity: .25}}
        }
      }, {notMerge: true});
    }

    function use(chart) {
      chart.on("click", ({dataType, dataIndex: i}) => {
        if (dataType === "node" && links.has(terms[i].term)) { location.assign(links.get(terms[i].term).href); }
      });
      let lit = -1;
      const light = row => {
        if (lit >= 0) { chart.dispatchAction({type: "downplay", seriesIndex: 0, dataType: "edge", dataIndex: lit}); }
        lit = row ? row.sectionRowIndex : -1;
        if (lit >= 0) { chart.dispatchAction({type: "highlight", seriesIndex: 0, dataType: "edge", dataIndex: lit}); }
      };
      for (const kind of ["pointerover", "focusin"]) {
        table.addEventListener(kind, event => light(event.target.closest("tbody tr")));
      }
      for (const kind of ["pointerleave", "focusout"]) {
        table.addEventListener(kind, () => light(null));
      }
    }

    return {draw, use};
  }

  function time({periods}, place) {
    const table = place.closest("section").querySelector("table");
    const bars = count => periods.map(period => count(period) || null); // nothing has no outline
    const asked = periods.some(period => period.having !== undefined);

    function draw(chart, looks) {
      const {ink, faint, rule, card, colours} = looks;
      const names = heads(table).map(say);
      const basis = common(looks, say(words(table.caption)));
      const stripes = {symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: card};
      const all = {name: names[names.length - 1], type: "bar", data: bars(period => period.documents), barCategoryGap: "20%", barMaxWidth: 56,
        itemStyle: {color: colours[0], borderColor: colours[0], borderWidth: 1, decal: asked ? stripes : undefined},
        label: {show: !asked, position: "top", color: ink}, labelLayout: {hideOverlap: true}};
      const having = {name: names[1], type: "bar", barGap: "-100%", barMaxWidth: 56, data: bars(period => period.having),
        itemStyle: {color: colours[1], borderColor: colours[1], borderWidth: 1}};
      chart.setOption({
        ...basis,
        grid: {left: 8, right: 16, top: asked ? 36 : 24, bottom: 8, containLabel: true},
        legend: {show: asked, top: 0, left: 0, textStyle: {color: ink}, selectedMode: false},
        tooltip: {...basis.tooltip, trigger: "axis", axisPointer: {type: "shadow"}, formatter: items => tip(items[0].name, ...items.map(item => item.seriesName + " " + (item.value || 0)))},
        xAxis: {type: "category", data: periods.map(period => period.period), axisLabel: {color: faint, hideOverlap: true}, axisLine: {lineStyle: {color: faint}}, axisTick: {show: false}},
        yAxis: {type: "value", minInterval: 1, axisLabel: {color: faint}, splitLine: {lineStyle: {color: rule}}},
        series: asked ? [all, having] : [all]
      }, {notMerge: true});
    }

    function use(chart) {
      chart.on("click", item => {
        const link = table.tBodies[0].rows[item.dataIndex].querySelector("a");
        if (link) { location.assign(link.href); }
      });
    }

    return {draw, use};
  }

  const kinds = {network, time};
  const drawn = new WeakMap();

  // Draws what its section offers to take away. An answer that another has overtaken is of no use.
  async function show(place) {
    const section = place.closest("section");
    const source = section.querySelector("a[download]");
    place.closest(".chart-box").hidden = !source;
    if (!drawn.has(place)) { drawn.set(place, {}); }
    const state = drawn.get(place);
    if (!source || state.source === source) { return; }
    state.source = source;
    const data = await fetch(source.href).then(answer => answer.ok ? answer.json() : null, () => null);
    if (!source.isConnected) { return; }
    if (!data) {
      place.closest(".chart-box").hidden = true;
      return;
    }
    state.model = kinds[place.dataset.chart](data, place);
    if (state.kept) { state.kept.again(); } else { state.kept = keep(place, (chart, looks) => state.model.draw(chart, looks)); }
    state.kept.chart.off("click");
    state.model.use(state.kept.chart);
  }

  // A number between bounds is chosen by sliding.
  function slide(input) {
    const output = document.createElement("output");
    const tell = () => { output.textContent = input.value; };
    input.type = "range";
    input.after(output);
    input.addEventListener("input", tell);
    tell();
  }

  function begin() {
    document.querySelectorAll("input[type=number].slide").forEach(slide);
    document.querySelectorAll("[data-chart]").forEach(show);
  }

  document.addEventListener("answered", begin);
  begin();
})();
