(() => {
  const law = JSON.parse(document.getElementById("law").textContent);
  const engine = hushmark(law);
  const controls = [...document.querySelectorAll("[data-fact]")];
  const choices = [...document.querySelectorAll("[data-reading]")];
  const trouble = document.getElementById("trouble");
  const told = document.getElementById("told");
  const said = { permitted: ["passed", "The statute permits it"], prohibited: ["failed", "The law forbids it"],
    "not-covered": ["inapplicable", "The statute does not reach it"], undetermined: ["cantTell", "Undetermined on these facts"] };
  const layers = { pccld: "policy", "pccld-superseded": "struck text", "good-practice": "good practice" };
  const effects = { forbids: "forbids", opens: "is asked of all that is let go", "lets-go": "lets go", "takes-out": "takes out of what is forbidden", "forbids-besides": "forbids besides", punishes: "punishes" };
  const outcomes = { true: "met", false: "failed" };
  const outcome = (truth) => outcomes[truth] ?? "unknown";

  // --- elements ------------------------------------------------------------------------------------------------------------
  const made = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const list = (items) => made("ul", {}, ...items.map((item) => made("li", {}, ...[item].flat())));
  const section = (title, ...inside) => [made("h3", {}, title), ...inside];
  const icon = (name) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    svg.append(Object.assign(document.createElementNS("http://www.w3.org/2000/svg", "use")));
    svg.firstChild.setAttribute("href", `#i-${name}`);
    return svg;
  };
  const controlOf = (key) => document.getElementById(`fact-${["consent", "process"].includes(key) ? `${key}.kind` : key}`);
  const leading = (key, question) => {
    const control = controlOf(key);
    if (!control) return [question];
    const button = made("button", { type: "button", class: "link" }, question);
    button.addEventListener("click", () => {
      control.closest("details")?.setAttribute("open", "");
      (control.matches("fieldset") ? control.querySelector("input") : control).focus();
    });
    return [button];
  };

  // --- facts, in the form and in the address ---------------------------------------------------------------------------------
  const valueOf = (control) => {
    if (control.dataset.kind === "fields") {
      const marked = [...control.querySelectorAll("input:checked")].map((box) => box.value);
      return marked.length ? marked.filter(Boolean) : null;
    }
    if (control.value === "") return null;
    if (control.dataset.kind === "yes-no") return control.value === "yes";
    return control.dataset.kind === "days" ? Number(control.value) : control.value;
  };
  const stated = () => {
    const facts = Object.fromEntries(controls.map((control) => [control.dataset.fact, valueOf(control)]).filter(([, value]) => value !== null));
    if (facts.birth_date) delete facts.user_age_days; // the day of birth says more
    const readings = Object.fromEntries(choices.filter((choice) => choice.selectedIndex > 0).map((choice) => [choice.dataset.reading, choice.value]));
    return { facts, readings };
  };
  const plain = (value) => (value === true ? "yes" : value === false ? "no" : String(value));
  const put = (control, value) => {
    if (control.dataset.kind === "fields") {
      const marked = value === "" ? [""] : (value ?? "-").split(",");
      const boxes = [...control.querySelectorAll("input")];
      for (const box of boxes) box.checked = value !== null && marked.includes(box.value);
      return value === null || marked.every((one) => boxes.some((box) => box.value === one));
    }
    control.value = value ?? "";
    return control.value === (value ?? "");
  };
  const today = () => { const now = new Date(); return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10); };
  const born = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86400000).toISOString().slice(0, 10);

  /** Put facts into the form; what the form cannot hold is named, and nothing is guessed of it. */
  const fill = (given) => {
    const left = new Map(given);
    const age = left.get("user_age_days");
    if (/^\d+$/.test(age ?? "") && !(age in Object.fromEntries(law.facts.find((fact) => fact.kind === "days").values.map((days) => [days, 1]))) && left.get("date")) {
      left.set("birth_date", born(left.get("date"), Number(age)));
      left.delete("user_age_days");
    }
    const refused = [];
    for (const control of [...controls, ...choices]) {
      const key = control.dataset.fact ?? control.dataset.reading;
      const value = left.get(key);
      left.delete(key);
      if (control.dataset.reading) control.selectedIndex = 0;
      if (control.dataset.reading && value === undefined) continue;
      const kept = value?.replace(/ ?\(.*\)$/, ""); // the citation of other law is not asked for here
      if (!put(control, (control.dataset.kind === "cited" ? kept : value) ?? null)) { refused.push(`${key}=${value}`); if (control.dataset.reading) control.selectedIndex = 0; }
    }
    for (const [key, value] of left) refused.push(`${key}=${value}`);
    trouble.hidden = !refused.length;
    trouble.textContent = refused.length ? `The address states what no fact or reading has, and it was left out: ${refused.join("; ")}.` : "";
  };
  const ordinary = () => [...Object.entries(law.ordinary).map(([key, value]) => [key, plain(value)]), ["date", today()]];
  const fromAddress = () => [...new URLSearchParams(location.hash.slice(1))];
  const file = (facts) => {
    const nested = {};
    for (const [key, value] of Object.entries(facts)) {
      const [outer, inner] = key.split(".");
      const shown = typeof value === "boolean" ? plain(value) : value;
      if (inner) nested[outer] = { ...nested[outer], [inner]: shown }; else nested[outer] = shown;
    }
    return JSON.stringify(nested, null, 1);
  };

  /** What the form states, in its own words: paper has no form. */
  const inWords = ({ facts, readings }) => [...controls, ...choices].filter(({ dataset: { fact, reading } }) => fact in facts || reading in readings).map((control) => {
    const marked = [...control.querySelectorAll("input:checked")].map((box) => box.labels[0].textContent.trim());
    const value = control.selectedOptions?.[0].textContent ?? (marked.join(", ") || control.value);
    const name = control.labels?.[0] ?? control.querySelector("legend");
    return `${name.textContent.trim().split(". ")[0]}: ${value}`;
  });

  // --- the answer ----------------------------------------------------------------------------------------------------------
  const ifAnswered = (step) => ["the answer to ", made("i", {}, step.question), ` were ${step.answer} (${step.citation})`];
  const changing = (change) => [made("b", {}, said[change.verdict][1]), ", if ", ...change.steps.flatMap((step, place) => [...(place ? [" and "] : []), ...ifAnswered(step)]), "."];
  const conditions = (one) => one.limbs.flatMap((limb, place) => {
    const name = one.provision.limbs[place].name;
    const rows = limb.map(({ condition, met }) => [made("span", { class: `word-${outcome(met)}` }, outcome(met)), ` “${condition.words}”: ${condition.question}`]);
    return [...(name ? [made("p", { class: "fine" }, `As ${name}:`)] : []), list(rows)];
  });
  const provision = (one) => {
    const shown = made("details", {}, made("summary", {}, `${one.provision.citation} (${effects[one.provision.effect]}): `, made("span", { class: `word-${outcome(one.met)}` }, outcome(one.met))));
    shown.append(made("blockquote", { class: "law" }, made("p", {}, one.provision.text)), ...conditions(one));
    return shown;
  };
  const words = (penalty) => penalty.replace(" ≤", ", with a fine of at most $");

  const answer = () => {
    const { facts, readings } = stated();
    history.replaceState(null, "", `#${new URLSearchParams(Object.entries({ ...facts, ...readings }).map(([key, value]) => [key, plain(value)]))}`);
    const heading = document.getElementById("verdict");
    const place = document.getElementById("answer");
    for (const label of document.querySelectorAll("label.asked")) label.classList.remove("asked");
    let decision;
    try { decision = engine.decide(facts, readings); } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      place.className = "answer";
      heading.replaceChildren("There is no law of that day");
      told.replaceChildren(made("p", {}, problem.message));
      return;
    }
    const [shape, sentence] = decision.layer === "good-practice" && decision.verdict === "prohibited" ? ["failed", "Contrary to good practice"] : said[decision.verdict];
    const worded = decision.layer === "statute" ? sentence : sentence.replace("statute", layers[decision.layer]).replace("law", layers[decision.layer]);
    place.className = `answer ${decision.verdict}`;
    heading.replaceChildren(icon(shape), worded);
    document.getElementById("said").textContent = `${worded}.`;
    for (const [key] of decision.missing) document.querySelector(`label[for="${CSS.escape(controlOf(key)?.id ?? "none")}"]`)?.classList.add("asked");

    document.getElementById("stated").replaceChildren(...section("The facts as they were set", list(inWords({ facts, readings }))));
    const undetermined = decision.verdict === "undetermined";
    const changes = engine.changes(decision);
    const routes = engine.routes(decision);
    const mattered = engine.mattered(decision);
    const editions = [...new Set(decision.under.map((one) => `${one.edition.id} (${one.edition.source})`))];
    told.replaceChildren(
      made("p", {}, undetermined ? "What is not known decides." : engine.why(decision)),
      ...(undetermined ? section("To be asked next", list(decision.missing.map(([key, question]) => leading(key, question)))) : []),
      ...(decision.penalty !== "none" ? [made("p", {}, `Consequence for the one who disclosed: ${decision.penalty === "undetermined" ? "not determined" : words(decision.penalty)}.`)] : []),
      ...(decision.elsewhere && decision.verdict !== "permitted" && decision.verdict !== "not-covered" ? [made("p", {}, `Other law forbids it besides: ${decision.elsewhere}.`)] : []),
      ...(changes.length ? section("What would change it", list(changes.map(changing))) : []),
      ...(routes.length ? section("What would make it lawful", list(routes.map((route) => `${route.words} (${[...new Set(route.citations)].join(", ")})`))) : []),
      ...(mattered.length ? section("Readings that it rests on", list(mattered.map((m) => [made("a", { href: `readings.html#${m.reading.id}` }, m.reading.id), `: ${m.reading.question} If “${new Map(m.reading.values).get(m.alternative)}”: ${said[m.verdict][1].toLowerCase()}.`]))) : []),
      ...section("Condition by condition", ...decision.under.at(-1).tested.map(provision)),
      made("p", { class: "fine" }, `Edition ${editions.join("; or ")}. What decides: ${decision.provision.join("; ")}. The law was checked to ${law.checked_to}. Whether other law compels the disclosure, and what else is cited, hushmark explain tells. A research tool, and not legal advice.`),
      made("details", {}, made("summary", {}, "These facts as a file, for hushmark explain"), made("pre", { tabindex: "0" }, file(facts))),
    );
  };

  document.getElementById("without").hidden = true;
  document.getElementById("asking").hidden = false;
  document.getElementById("facts").addEventListener("change", answer);
  document.getElementById("facts").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("ordinary").addEventListener("click", () => { fill(ordinary()); answer(); });
  document.getElementById("nothing").addEventListener("click", () => { fill([]); answer(); });
  const place = () => document.getElementById(location.hash.slice(1)); // a place on this page, and no facts
  addEventListener("hashchange", () => { if (!place()) fill(fromAddress()); answer(); });
  fill(location.hash.length > 1 && !place() ? fromAddress() : ordinary());
  answer();
})();
