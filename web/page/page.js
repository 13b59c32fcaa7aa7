// The page: takes a file, shows what the worker answers, and hands back what is settled better.
const $ = (id) => document.getElementById(id);
const words = await (await fetch("words.json")).json();
const state = { name: "", settled: {}, language: "en", answer: null, stage: "loading" };

// --- words ---------------------------------------------------------------------------------------------------------

const say = (code, fields = {}) =>
  Object.entries(fields).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words[state.language][code]);

function speak(language) {
  state.language = language in words ? language : "en";
  document.documentElement.lang = state.language;
  $("language").value = state.language;
  for (const part of document.querySelectorAll("[data-word]")) part.textContent = say(part.dataset.word);
  for (const part of document.querySelectorAll("[data-label]")) part.setAttribute("aria-label", say(part.dataset.label));
  for (const part of document.querySelectorAll("[data-title]")) part.title = say(part.dataset.title);
  document.title = `${say("title")} – logframe`;
}

function element(kind, text = "", more = {}) {
  const made = document.createElement(kind);
  made.textContent = text;
  for (const [name, value] of Object.entries(more)) made.setAttribute(name, value);
  return made;
}

// --- the worker ----------------------------------------------------------------------------------------------------

let worker = null;
let last = 0;
const waiting = new Map();

function ask(action, request = {}, files = []) {
  last += 1;
  const number = last;
  worker.postMessage({ number, action, language: state.language, files, ...request });
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
}

function heard({ data }) {
  if (data.stage) {
    state.stage = data.stage;
    if (data.stage === "failed") refuse([say("failed", { why: data.failure })]);
    showStage(data.share);
    if (data.stage === "ready") navigator.serviceWorker?.controller?.postMessage("keep");
    return;
  }
  const { resolve, reject } = waiting.get(data.number);
  waiting.delete(data.number);
  if (data.failure !== undefined) reject(new Error(data.failure));
  else resolve(data.answer);
}

function showStage(share = 0) {
  const isBusy = state.stage === "loading" || state.stage === "starting" || state.busy;
  $("work").hidden = !isBusy || state.stage === "failed";
  if (state.stage === "loading") $("progress").value = 100 * share;
  else $("progress").removeAttribute("value");
  // What is heard by a screen reader is each step, not each byte.
  const text = state.busy && state.stage === "ready" ? say(state.busy) : say(`stage-${state.stage}`);
  if ($("status").textContent !== text) $("status").textContent = text;
}

async function begin() {
  const asked = new URLSearchParams(location.search).get("language") ?? localStorage.getItem("language");
  speak(asked ?? (navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in words) ?? "en"));
  showStage();
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.addEventListener("message", () => {
      $("offline").dataset.word = "offline";
      $("offline").textContent = say("offline");
    });
    try {
      await navigator.serviceWorker.register("service.js");
      // What the worker fetches is kept from the first time on, if the service is there before it.
      await Promise.race([navigator.serviceWorker.ready, new Promise((resolve) => setTimeout(resolve, 3000))]);
    } catch {
      // Without it the page works, but not without a network.
    }
  }
  worker = new Worker("worker.js", { type: "module" });
  worker.addEventListener("message", heard);
  worker.addEventListener("error", (event) => refuse([say("failed", { why: event.message ?? "" })]));
}

// --- a file --------------------------------------------------------------------------------------------------------

const RUN = /\.(py|ipynb|pyc|pyw)$/i;
const MAPPING = /\.mapping\.ya?ml$/i;

async function open(files) {
  const listed = [...files];
  const main = listed.find((file) => !MAPPING.test(file.name));
  if (!main) return refuse([say("no-file")]);
  if (RUN.test(main.name)) return refuse([say("python", { name: main.name })]);
  const mapping = listed.find((file) => MAPPING.test(file.name));
  const stem = main.name.replace(/\.[^.]*$/, "");
  const contents = [[main.name, await main.arrayBuffer()]];
  if (mapping) contents.push([`${stem}.mapping.yaml`, await mapping.arrayBuffer()]);
  state.name = main.name;
  state.settled = {};
  $("on").value = "";
  await work(mapping ? null : {}, contents);
}

async function work(settled, files = []) {
  refuse([]);
  $("result").hidden = true;
  try {
    const on = $("on").value;
    busy("busy-read");
    const answer = await ask("read", { name: state.name, settled }, files);
    if (answer.refused) return refuse(answer.refused);
    state.answer = answer;
    state.settled = answer.settled;
    showReading(answer);
    showSettle(answer);
    busy("busy-check");
    const checked = await ask("check", { on });
    if (checked.refused) return refuse(checked.refused);
    showProblems(checked);
    $("file-name").textContent = state.name;
    $("notes").replaceChildren();
    $("frame").srcdoc = "";
    $("result").hidden = false; // the review of a large file takes longer than all before it
    busy("busy-review");
    const review = await ask("review", { on });
    if (review.refused) return refuse(review.refused);
    $("frame").srcdoc = review.html;
    busy("");
    $("status").textContent = say("done", { name: state.name });
    $("file-name").focus();
  } catch (problem) {
    refuse([say("failed", { why: problem.message })]);
  } finally {
    if (state.busy) busy("");
  }
}

function busy(code) {
  state.busy = code;
  showStage();
  if (!code) $("status").textContent = "";
}

function refuse(lines) {
  $("refused").hidden = lines.length === 0;
  $("refused").querySelector("ul").replaceChildren(...lines.map((line) => element("li", line)));
}

// --- how it was read -----------------------------------------------------------------------------------------------

function showReading({ report, summary, uses }) {
  $("reading").hidden = $("to-reading").hidden = report === null;
  if (!report) return;
  $("summary").textContent = summary;
  $("legend").replaceChildren(...Object.entries(uses).map(([use, text]) => element("li", text, { class: `use-${use}` })));
  $("grids").replaceChildren(...report.sheets.filter((sheet) => sheet.cells.length).flatMap((sheet) => grid(sheet, uses)));
  const alike = new Map();
  for (const remark of [...report.problems, ...report.inferences]) {
    const text = `${remark.text}${remark.help ? ` – ${remark.help}` : ""}`;
    if (!alike.has(text)) alike.set(text, { severity: remark.severity, cells: [] });
    alike.get(text).cells.push(remark.cell);
  }
  $("remarks-fold").hidden = alike.size === 0;
  $("remarks-count").textContent = `(${alike.size})${alike.size > MOST_ROWS ? ` ${say("first", { count: MOST_ROWS })}` : ""}`;
  $("remarks").replaceChildren(...[...alike].slice(0, MOST_ROWS).map(([text, { severity, cells }]) => {
    const item = element("li", "", { class: severity });
    item.append(element("strong", places(cells)), ` ${text}`);
    return item;
  }));
}

const MOST_ROWS = 400; // as many as page_desk.py sends

function shortened(text) {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function grid(sheet, uses) {
  const rows = new Map();
  const letters = new Set();
  const beside = []; // paragraphs around a table of a document, which stand in no row
  for (const cell of sheet.cells) {
    const [, letter, row] = cell.cell.match(/([A-Z]+)(\d+)$/) ?? [];
    if (!letter) {
      beside.push(element("li", shortened(cell.text), { class: `use-${cell.use}` }));
      continue;
    }
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row).set(letter, cell);
    letters.add(letter);
  }
  const columns = [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const table = element("table");
  const head = table.createTHead().insertRow();
  head.append(element("td"), ...columns.map((letter) => element("th", letter, { scope: "col" })));
  const body = table.createTBody();
  for (const [number, cells] of [...rows].sort((a, b) => a[0] - b[0])) {
    const row = body.insertRow();
    row.append(element("th", number, { scope: "row" }));
    for (const letter of columns) {
      const cell = cells.get(letter);
      const place = row.insertCell();
      if (!cell) continue;
      place.className = `use-${cell.use}`;
      place.textContent = shortened(cell.text);
      if (cell.use !== "used" && cell.use !== "heading") place.append(element("small", uses[cell.use]));
    }
  }
  const box = element("div", "", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${say("reading")}: ${sheet.sheet}` });
  box.append(table);
  const parts = [element("h3", sheet.sheet), box];
  if (beside.length) {
    const texts = element("ul", "", { class: "beside" });
    texts.append(...beside);
    parts.splice(1, 0, texts);
  }
  if (sheet.more) parts.push(element("p", say("more-rows", { count: sheet.more }), { class: "small" }));
  return parts;
}

// --- what is settled -----------------------------------------------------------------------------------------------

const WAYS = ["increments", "running-total", "snapshot"];

function choose(field, choices, chosen) {
  field.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
  field.value = chosen;
}

function select(choices, chosen, more = {}) {
  const made = element("select", "", more);
  choose(made, choices, chosen);
  return made;
}

function labelled(text, field) {
  const label = element("label");
  label.append(element("span", text), field);
  return label;
}

function showSettle({ report, projects, roles, settled }) {
  const isTable = report !== null;
  const isPublished = /\.(xml|iati)(\.gz)?$/i.test(state.name);
  const ways = [["", say("as-read")], ...WAYS.map((way) => [way, say(way)])];
  $("settle-lead").hidden = !isTable;
  $("accumulates-label").hidden = !isTable && !isPublished;
  $("period-label").hidden = $("fiscal-label").hidden = $("columns-fold").hidden = $("indicators-fold").hidden = !isTable;
  const all = typeof settled.accumulates === "string" ? settled.accumulates : settled.accumulates?.[""];
  choose($("accumulates"), ways, all ?? "");
  const months = new Intl.DateTimeFormat(state.language, { month: "long", timeZone: "UTC" });
  const named = Array.from({ length: 12 }, (_, month) => [`${month + 1}`, months.format(Date.UTC(2001, month, 1))]);
  choose($("fiscal"), [["", say("as-read")], ...named], `${settled.fiscal_year_starts ?? ""}`);
  $("period").value = $("period").defaultValue = settled.period || (projects.length === 1 ? projects[0].period : "");
  if (!isTable) return $("columns").replaceChildren(), $("indicators").replaceChildren();
  $("columns").replaceChildren(...report.sheets.filter((sheet) => sheet.columns.length).map((sheet) => columnsOf(sheet, roles, settled)));
  const indicators = projects.flatMap((project) => project.indicators).slice(0, MOST_ROWS);
  $("indicators").replaceChildren(...indicators.map((indicator) => {
    const own = settled.accumulates?.[indicator.statement] ?? "";
    const read = WAYS.includes(indicator.accumulates) ? say(indicator.accumulates) : say("open-way");
    const choices = [["", own ? say("as-read") : `${say("as-read")}: ${read}`], ...WAYS.map((way) => [way, say(way)])];
    return labelled(indicator.statement, select(choices, own, { "data-statement": indicator.statement }));
  }));
}

function columnsOf(sheet, roles, settled) {
  const table = element("table");
  const head = table.createTHead().insertRow();
  for (const code of ["column", "heading", "role", "when"]) head.append(element("th", say(code), { scope: "col" }));
  const body = table.createTBody();
  for (const column of sheet.columns) {
    const key = `${sheet.sheet}!${column.column}`;
    const own = settled.columns?.[key] ?? settled.columns?.[column.column];
    const role = own?.role ?? (column.role in roles ? column.role : "");
    const choices = [...(column.role in roles ? [] : [["", say("as-read")]]), ...Object.entries(roles)];
    const row = body.insertRow();
    row.append(element("th", column.column, { scope: "row" }), element("td", column.heading));
    const label = `${column.column} ${column.heading}`;
    const field = select(choices, role, { "data-column": key, "data-role": role, "aria-label": `${say("role")}: ${label}` });
    const when = element("input", "", { type: "text", "data-when": key, "aria-label": `${say("when")}: ${label}` });
    when.value = when.defaultValue = own?.when || column.when;
    for (const part of [field, when]) row.insertCell().append(part);
  }
  const box = element("div", "", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${say("columns")}: ${sheet.sheet}` });
  box.append(table);
  return box;
}

function settledNow() {
  const columns = { ...(state.settled.columns ?? {}) };
  for (const field of document.querySelectorAll("#columns select")) {
    const key = field.dataset.column;
    const when = document.querySelector(`#columns input[data-when="${CSS.escape(key)}"]`);
    if (field.value === field.dataset.role && when.value === when.defaultValue) continue;
    delete columns[key.split("!").at(-1)];
    columns[key] = { role: field.value, when: when.value.trim() };
  }
  const all = $("accumulates").value;
  if (state.answer.report === null) return all ? { accumulates: all } : {};
  const accumulates = all ? { "": all } : {};
  for (const field of document.querySelectorAll("#indicators select")) {
    if (field.value) accumulates[field.dataset.statement] = field.value;
  }
  const fiscal = Number($("fiscal").value);
  const when = $("period").value.trim();
  const period = when === $("period").defaultValue ? state.settled.period ?? null : when || null;
  return { columns, accumulates, fiscal_year_starts: fiscal || null, year: state.settled.year ?? null, period };
}

// --- problems and files --------------------------------------------------------------------------------------------

const MOST_PLACES = 12;

function places(all) {
  return all.length > MOST_PLACES ? `${all.slice(0, MOST_PLACES).join(", ")} … (${all.length})` : all.join(", ");
}

function showProblems({ counts, count, diagnostics }) {
  const totals = Object.entries(counts).filter(([, number]) => number).map(([severity, number]) => `${say(severity)}: ${number}`);
  $("counts").textContent = totals.length ? totals.join(", ") : say("no-problems");
  if (count > diagnostics.length) $("counts").textContent += ` ${say("first", { count: diagnostics.length })}`;
  $("diagnostics").replaceChildren(...diagnostics.map((found) => {
    const item = element("li", "", { class: found.severity });
    const first = element("p");
    first.append(element("strong", `${say(found.severity)} ${found.code}`), ` ${found.text}`);
    item.append(first);
    if (found.help) item.append(element("p", found.help));
    item.append(element("p", places(found.places), { class: "where" }));
    return item;
  }));
  $("no-word").hidden = state.answer.word;
  document.querySelector('[data-form="docx"]').disabled = !state.answer.word;
  document.querySelector('[data-form="mapping"]').hidden = state.answer.report === null;
}

async function save(form) {
  const nothing = !Object.values(settledNow()).some((part) => part && Object.keys(Object(part)).length + Number(part > 0));
  if (form === "mapping" && nothing) return $("notes").replaceChildren(element("li", say("nothing-settled")));
  const answer = await ask("write", { form }).catch((problem) => ({ refused: [problem.message] }));
  $("notes").replaceChildren(...(answer.refused ?? answer.notes).map((note) => element("li", note)));
  if (answer.refused) return;
  const link = element("a", "", { download: answer.file.split("/").at(-1) });
  link.href = URL.createObjectURL(new Blob([answer.content]));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// --- what a reader does --------------------------------------------------------------------------------------------

const drop = $("drop");
for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => (event.preventDefault(), drop.classList.add("over")));
}
document.addEventListener("dragleave", (event) => event.relatedTarget ?? drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer.files.length) open(event.dataTransfer.files);
});
$("files").addEventListener("change", async () => {
  await open($("files").files);
  $("files").value = "";
});
for (const button of document.querySelectorAll("[data-example]")) {
  button.addEventListener("click", async () => {
    const content = await (await fetch(`examples/${button.dataset.example}`)).blob();
    open([new File([content], button.dataset.example)]);
  });
}
$("settle").addEventListener("submit", (event) => (event.preventDefault(), work(settledNow())));
$("settle").addEventListener("reset", (event) => (event.preventDefault(), ($("on").value = ""), work({})));
for (const button of document.querySelectorAll("[data-form]")) button.addEventListener("click", () => save(button.dataset.form));
$("language").addEventListener("change", () => {
  localStorage.setItem("language", $("language").value);
  speak($("language").value);
  showStage();
  if (!$("result").hidden) work(settledNow());
});

begin();
