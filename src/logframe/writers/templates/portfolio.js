"use strict";
(async () => {
  const tools = document.querySelector("details.tools");
  tools.addEventListener("click", (event) => {
    if (event.target.closest("a")) tools.open = false;
  });
  const section = document.querySelector("section.projects");
  const table = section.querySelector("table");
  const frame = section.querySelector(".window");
  const form = section.querySelector("form");
  const body = table.tBodies[0];
  // Unpacks the columns; what repeats is a number of a place in a list of words.
  let data;
  try {
    const packed = document.getElementById("columns").textContent.trim();
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    data = JSON.parse(await new Response(stream).text());
  } catch {
    section.querySelector(".failed").hidden = false;
    return;
  }
  const { columns, count, reviews, repeating } = data;
  // A row may have several of the words that repeat, as a project has countries.
  const own = (name, row) => columns[name].words[columns[name].places[row]];
  const at = (name, row) => (repeating.includes(name) ? own(name, row).join(", ") : columns[name][row]);
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  const names = [...table.tHead.querySelectorAll("[data-column]")].map((head) => head.dataset.column);
  const texts = new Set(["project", "organisation", "country", "currency", "file"]);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const filters = repeating.filter((name) => form.elements[name]);
  for (const name of filters) {
    const words = [...new Set(columns[name].words.flat())].filter(Boolean).sort(collator.compare);
    form.elements[name].append(...words.map((text) => new Option(text)));
  }
  // The order of a column is worked out once: the place of each row among the sorted ones.
  const ranks = {};
  const ranked = (name) => {
    if (ranks[name]) return ranks[name];
    const rank = new Float64Array(count);
    if (repeating.includes(name)) {
      const words = columns[name].words.map((several) => several.join(", "));
      const order = words.map((_, place) => place).sort((a, b) => collator.compare(words[a], words[b]));
      const places = new Float64Array(order.length);
      order.forEach((place, position) => (places[place] = words[place] ? position : Infinity));
      columns[name].places.forEach((place, row) => (rank[row] = places[place]));
    } else if (texts.has(name)) {
      const distinct = [...new Set(columns[name])].sort((a, b) => (a < b ? -1 : 1));
      const places = new Map(distinct.map((text, position) => [text, position]));
      columns[name].forEach((text, row) => (rank[row] = places.get(text)));
    } else {
      columns[name].forEach((value, row) => (rank[row] = value === null ? Infinity : value));
    }
    return (ranks[name] = rank);
  };
  let words = null;
  const searched = (row) => {
    words ??= Array.from({ length: count }, (_, place) =>
      [columns.id[place], columns.project[place], at("organisation", place), columns.file[place]]
        .join("\n")
        .toLowerCase(),
    );
    return words[row];
  };
  const sorted = { name: null, down: false };
  let shown = [];
  const apply = () => {
    const search = form.elements.search.value.trim().toLowerCase();
    const state = form.elements.state.value;
    const chosen = filters.filter((name) => form.elements[name].value !== "");
    shown = [];
    for (let row = 0; row < count; row++) {
      if (state && !columns[state][row]) continue;
      if (chosen.some((name) => !own(name, row).includes(form.elements[name].value))) continue;
      if (search && !searched(row).includes(search)) continue;
      shown.push(row);
    }
    if (sorted.name) {
      const rank = ranked(sorted.name);
      // What is not known is last, whichever way the rest is sorted.
      const sign = sorted.down ? -1 : 1;
      const order = (a, b) => {
        if (rank[a] === rank[b]) return a - b;
        if (rank[a] === Infinity) return 1;
        return rank[b] === Infinity ? -1 : sign * (rank[a] - rank[b]);
      };
      shown.sort(order);
    }
    table.setAttribute("aria-rowcount", shown.length + 1);
    form.querySelector("output").textContent = form.dataset.shown.replace("%1", shown.length).replace("%2", count);
    frame.scrollTop = 0;
    draw(true);
  };
  const space = (height) => {
    const row = document.createElement("tr");
    row.className = "space";
    row.setAttribute("aria-hidden", "true");
    row.append(document.createElement("td"));
    row.style.height = `${height}px`;
    return row;
  };
  const cell = (name, row) => {
    const made = document.createElement(name === "project" ? "th" : "td");
    if (name === "project") {
      made.scope = "row";
      const id = document.createElement("span");
      id.className = "id";
      id.textContent = columns.id[row];
      let named = made;
      if (reviews && columns.review[row]) {
        named = document.createElement("a");
        named.href = `${reviews}/${encodeURIComponent(columns.review[row])}`;
        made.append(named);
      }
      named.append(columns.project[row]);
      made.append(" ", id);
      made.title = `${columns.project[row]} ${columns.id[row]}`;
      if (columns.reason[row]) made.className = "unread";
      return made;
    }
    const value = at(name, row);
    made.className = texts.has(name) ? "text" : "number";
    if (name === "output_only") made.textContent = value ? table.dataset.yes : "";
    else if (name === "year" || texts.has(name)) made.textContent = value ?? "";
    else made.textContent = value === null ? "" : digits.format(value);
    if (texts.has(name)) made.title = value ?? "";
    return made;
  };
  // Only the rows in sight stand in the page, and some before and after them.
  let height = 0;
  let first = -1;
  const beside = 6;
  const draw = (anew) => {
    height ||= parseFloat(getComputedStyle(document.documentElement).fontSize) * 2.4;
    const from = Math.max(0, Math.floor(frame.scrollTop / height) - beside);
    if (!anew && Math.abs(from - first) < beside / 2) return;
    first = from;
    const to = Math.min(shown.length, from + Math.ceil(frame.clientHeight / height) + 2 * beside);
    const rows = shown.slice(from, to).map((row, position) => {
      const line = document.createElement("tr");
      line.setAttribute("aria-rowindex", from + position + 2);
      line.append(...names.map((name) => cell(name, row)));
      return line;
    });
    body.replaceChildren(space(from * height), ...rows, space((shown.length - to) * height));
  };
  for (const head of table.tHead.querySelectorAll("[data-column]")) {
    head.addEventListener("click", () => {
      const name = head.dataset.column;
      sorted.down = sorted.name === name ? !sorted.down : !texts.has(name);
      sorted.name = name;
      names.forEach((_, place) => table.tHead.rows[0].cells[place].removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
      apply();
    });
  }
  frame.addEventListener("scroll", () => draw(false), { passive: true });
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  frame.hidden = false;
  apply();
})();
