"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const text = (row, column) => row.cells[column].textContent.trim();
  table.tHead.querySelectorAll("button").forEach((button, column) => {
    button.addEventListener("click", () => {
      const down = button.getAttribute("aria-sort") === "ascending";
      table.tHead.querySelectorAll("button").forEach((one) => one.removeAttribute("aria-sort"));
      button.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows].sort((a, b) =>
        text(a, column).localeCompare(text(b, column), "en", { numeric: true }));
      if (down) { rows.reverse(); }
      body.append(...rows);
    });
  });
}
