"use strict";
(() => {
  const form = document.getElementById("filter");
  const status = document.getElementById("filter-status");
  const buttons = [...form.querySelectorAll("button")];
  const fields = [...form.elements].filter((field) => field.name);
  const groups = [...document.querySelectorAll("[data-group], #statute .told:not(.measured, .reading-taken)")];
  const parts = [...document.querySelectorAll("[data-outcome], [data-law]")].map((element) => {
    const from = (name) => element.closest(`[data-${name}]`)?.dataset[name] ?? "";
    return {
      element,
      row: element.matches(".row[data-outcome]"),
      outcome: element.dataset.outcome ?? "",
      provision: from("provision"),
      level: from("level"),
      whose: from("whose"),
      waiver: from("waiver"),
      get text() {
        const story = element.closest("details")?.querySelectorAll("summary, .story") ?? [];
        const shared = element.closest(".listed")?.querySelectorAll(".all") ?? [];
        const said = [...shared, ...story, element].map((one) => one.textContent).join(" ");
        Object.defineProperty(this, "text", { value: said.toLowerCase() });
        return this.text;
      },
    };
  });
  const rows = parts.filter((part) => part.row).length;

  const fits = (part, wanted) =>
    Object.entries(wanted).every(([name, value]) =>
      name === "text" ? value.toLowerCase().split(/\s+/).every((word) => part.text.includes(word)) : part[name] === value);

  const show = (wanted) => {
    const all = Object.keys(wanted).length === 0;
    let shown = 0;
    for (const part of parts) {
      const kept = all || fits(part, wanted);
      part.element.hidden = !kept;
      if (kept && part.row) shown += 1;
    }
    for (const group of groups) {
      const within = group.matches("[data-law]") && !group.hidden;
      group.hidden = !all && !within && !group.querySelector("[data-outcome]:not([hidden]), [data-law]:not([hidden])");
      if (group.matches("details")) group.open = !all && !group.hidden && shown <= 30;
    }
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === (wanted.outcome ?? "")));
    for (const field of fields) if (field !== document.activeElement) field.value = wanted[field.name] ?? "";
    status.textContent = all ? `All ${rows} results are shown.` : `${shown} of ${rows} results are shown.`;
  };

  const read = () => {
    const wanted = {};
    if (!location.hash.startsWith("#f=")) return wanted;
    for (const part of location.hash.slice(3).split(";")) {
      const [name, value] = [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)];
      const known = name === "outcome" ? buttons.some((one) => one.value === value) : fields.some((one) => one.name === name);
      if (known && value) wanted[name] = decodeURIComponent(value);
    }
    return wanted;
  };

  const write = (wanted) => {
    const said = Object.entries(wanted).filter(([, value]) => value).map(([name, value]) => `${name}:${encodeURIComponent(value)}`);
    history.replaceState(null, "", said.length ? `#f=${said.join(";")}` : "#f=");
    show(read());
  };

  const follow = () => {
    if (location.hash.startsWith("#f=")) return show(read());
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return undefined;
    if (target.closest("[hidden]")) show({});
    for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
    return target.scrollIntoView();
  };

  for (const button of buttons) button.addEventListener("click", () => write({ ...read(), outcome: button.value }));
  for (const field of fields) field.addEventListener("input", () => write({ ...read(), [field.name]: field.value.trim() }));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { for (const part of document.querySelectorAll("details[data-open]")) part.open = true; });
  form.hidden = false;
  if (location.hash) follow();
})();
