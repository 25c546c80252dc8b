"use strict";
(() => {
  const bar = document.getElementById("filter");
  const status = document.getElementById("filter-status");
  const buttons = [...bar.querySelectorAll("button")];
  const told = [...document.querySelectorAll("[data-outcome]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const rows = told.filter((part) => part.matches("tr"));

  const show = (wanted) => {
    const all = wanted === "all";
    for (const part of told) part.hidden = !all && part.dataset.outcome !== wanted;
    for (const group of groups) {
      group.hidden = !all && !group.querySelector("[data-outcome]:not([hidden])");
      if (group.matches("details")) group.open = !all && !group.hidden;
    }
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === wanted));
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = all ? `All ${rows.length} results are shown.` : `${shown} of ${rows.length} results are shown.`;
  };

  const follow = () => {
    const asked = /^#f=outcome:(\w+)$/.exec(location.hash);
    if (asked && buttons.some((button) => button.value === asked[1])) return show(asked[1]);
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return undefined;
    if (target.closest("[hidden]")) show("all");
    for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
    return target.scrollIntoView();
  };

  for (const button of buttons) button.addEventListener("click", () => { location.hash = `f=outcome:${button.value}`; });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { for (const part of document.querySelectorAll("details:not(.law)")) part.open = true; });
  bar.hidden = false;
  if (location.hash) follow();
})();
