"use strict";
(() => {
  // A place that a link leads to opens with it, and the contents close.
  const tools = document.querySelector("details.tools");
  tools.addEventListener("click", (event) => {
    if (event.target.closest("a")) tools.open = false;
  });
  const unfold = () => {
    const section = document.getElementById(location.hash.slice(1))?.closest("section");
    const fold = section?.querySelector(":scope > details.fold");
    if (fold) fold.open = true;
  };
  window.addEventListener("hashchange", unfold);
  unfold();
  // On paper all is open, also where a browser does not know the rule for it in the style.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details.fold:not([open])")];
    folded.forEach((fold) => (fold.open = true));
  });
  window.addEventListener("afterprint", () => folded.forEach((fold) => (fold.open = false)));
  // Sorts the table of results; a number sorts as one, whatever unit stands behind it.
  const key = (cell) => {
    const text = cell ? cell.textContent.trim() : "";
    const number = parseFloat(text.replace(/[\s\u00a0\u202f,]/g, ""));
    return [text === "" ? 1 : 0, Number.isNaN(number) ? Infinity : number, text];
  };
  const words = new Intl.Collator(document.documentElement.lang);
  const order = (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || words.compare(a[2], b[2]);
  for (const table of document.querySelectorAll("section.glance table")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((sorted) => sorted.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...table.tBodies[0].rows].map((row) => [key(row.cells[column]), row]);
        rows.sort((a, b) => (down ? order(b[0], a[0]) : order(a[0], b[0])));
        table.tBodies[0].replaceChildren(...rows.map(([, row]) => row));
      });
    });
  }
  // Chooses among the lines of indicators; they are read when somebody opens the form.
  const form = document.querySelector("form.filters");
  if (!form) return;
  form.hidden = false;
  let groups = [];
  const gather = () => {
    groups = [...document.querySelectorAll("section.node, section.context")].map((section) => ({
      section,
      fold: section.querySelector(":scope > details.fold"),
      heading: section.querySelector(".level-2, .level-3").textContent.toLowerCase(),
      rows: [...section.querySelectorAll("tr[data-status]")].map((row) => ({
        row,
        text: row.textContent.toLowerCase(),
        facets: {
          status: [row.dataset.status],
          level: [row.dataset.level || ""],
          strategy: (row.dataset.strategy || "").split("\n"),
          rule: (row.dataset.rule || "").split("\n"),
        },
      })),
    }));
    apply();
  };
  const output = form.querySelector("output");
  let wasChosen = false;
  const apply = () => {
    const search = form.elements.search.value.trim().toLowerCase();
    const chosen = [...form.querySelectorAll("select")].filter((select) => select.value);
    const isChosen = chosen.length > 0 || search !== "";
    let shown = 0;
    let all = 0;
    for (const group of groups) {
      const named = group.heading.includes(search);
      let any = false;
      for (const line of group.rows) {
        const fits =
          (named || line.text.includes(search)) &&
          chosen.every((select) => line.facets[select.name].includes(select.value));
        line.row.hidden = !fits;
        any = any || fits;
        all += 1;
        shown += fits;
      }
      group.section.hidden = !any && (chosen.length > 0 || (search !== "" && !named));
      if (group.fold && (isChosen || wasChosen)) group.fold.open = isChosen && any;
    }
    wasChosen = isChosen;
    output.textContent = form.dataset.shown.replace("%1", shown).replace("%2", all);
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("toggle", gather, { once: true });
})();
