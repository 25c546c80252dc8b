"use strict";
/* Decides cases from the law as data (law.json). No rule of law stands here: only how truths join, how a day meets an
   edition, and how old somebody is. A truth is true, false, or {asks: [[key, question], ...]} where it is not known. */
const hushmark = (law) => {
  const findings = law.findings;
  const registers = new Map(law.readings.map((reading) => [reading.id, reading]));

  // --- three values ------------------------------------------------------------------------------------------------------
  const open = (truth) => typeof truth === "object";
  const asking = (...asks) => ({ asks });
  const once = (asks) => [...new Map(asks.map((ask) => [ask.join("\n"), ask])).values()];
  const joined = (truths, neutral) => {
    if (truths.includes(!neutral)) return !neutral;
    const unknown = truths.filter(open);
    return unknown.length ? { asks: once(unknown.flatMap((truth) => truth.asks)) } : neutral;
  };
  const every = (truths) => joined(truths, true);
  const some = (truths) => joined(truths, false);
  const negate = (truth) => (open(truth) ? truth : !truth);

  // --- days and ages -----------------------------------------------------------------------------------------------------
  const day = (iso) => { const [year, month, date] = iso.split("-").map(Number); return { year, month, date }; };
  const utc = (year, month, date) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  const birthday = (iso, years) => { const { year, month, date } = day(iso); return utc(year + years, month, date); };
  const born = (facts) => {
    if (facts.birth_date) return facts.birth_date;
    const { year, month, date } = day(facts.date);
    return utc(year, month, date - facts.user_age_days);
  };
  const age = (days) => { const known = ages.filter((other) => other <= days); return known.length ? Math.max(...known) : ages[0]; };
  const ages = law.facts.find((fact) => fact.kind === "days").values.map(Number);

  /** The value of a fact, of a reading, or of what is computed from a fact: "age<18", "date>=1999-02-01", "fields has title". */
  const valueOf = (key, { facts, readings }) => {
    if (registers.has(key)) return readings[key] ?? registers.get(key).values[0][0];
    const computed = /^(age<|date>=|fields has |fields are )(.*)$/.exec(key);
    if (computed) {
      const [, what, than] = computed;
      if (what === "age<") return facts.date < birthday(born(facts), Number(than));
      if (what === "date>=") return facts.date >= than;
      return what === "fields has " ? facts.fields.includes(than) : facts.fields.join(",") === than;
    }
    const value = facts[key] ?? null;
    if (value !== null && ["date", "birth_date", "fields"].includes(key)) return "stated";
    return key === "user_age_days" && value !== null ? age(value) : value;
  };

  /** What stands in a row of the tables for a case. */
  const look = (number, at) => {
    if (!(number in at.found)) {
      const row = law.nodes[number];
      at.found[number] = typeof row !== "object" ? row : row.asks ? row
        : row.every ? every(row.every.map((part) => look(part, at)))
        : row.some ? some(row.some.map((part) => look(part, at)))
        : row.negate ? negate(look(row.negate[0], at))
        : branch(row, at);
    }
    return at.found[number];
  };
  const branch = (row, at) => {
    const value = valueOf(row.fact, at);
    return look(row.branches.find(([values]) => values.includes(value))[1], at);
  };
  const caseOf = (facts, readings) => ({ facts, readings, found: [], changed: {} });
  const finding = (name, at) => {
    if (name in at.changed) return at.changed[name];
    return name.startsWith("!") ? negate(finding(name.slice(1), at)) : look(findings[name].node, at);
  };

  // --- what follows from what ----------------------------------------------------------------------------------------------
  const conditionMet = (condition, at) => some(condition.findings.map((name) => finding(name, at)));
  const limbMet = (limb, at) => every(limb.conditions.map((condition) => conditionMet(condition, at)));
  const provisionMet = (provision, at) => some(provision.limbs.map((limb) => limbMet(limb, at)));
  const having = (edition, effect) => edition.provisions.map((number) => law.provisions[number]).filter((p) => p.effect === effect);
  const all = (edition, effect, at) => having(edition, effect).map((provision) => provisionMet(provision, at));
  const covered = (edition, at) => every([some(all(edition, "forbids", at)), ...all(edition, "takes-out", at).map(negate)]);
  const excused = (edition, at) => every([...all(edition, "opens", at), some(all(edition, "lets-go", at))]);
  const breach = (edition, at) => every([covered(edition, at), negate(excused(edition, at))]);
  const verdictOf = (edition, overlay, at) => {
    const forbidden = some([breach(edition, at), ...all(overlay, "forbids-besides", at)]);
    if (open(forbidden)) return ["undetermined", forbidden.asks];
    return [forbidden ? "prohibited" : covered(edition, at) === false ? "not-covered" : "permitted", []];
  };
  const penaltyOf = (edition, at) => {
    for (const provision of having(edition, "punishes")) {
      const broken = breach(edition, at);
      if (broken === false) return "none";
      const knowing = valueOf("T-MENS", at) === "none" || asking(["T-MENS", "was it done knowingly?"]);
      const liable = every([broken, every([provisionMet(provision, at), knowing])]);
      return open(liable) ? "undetermined" : liable ? provision.penalty : "none";
    }
    return "none";
  };

  const candidates = (editions, on, which) => {
    if (!on) return editions;
    if (on < editions[0].earliest) throw new RangeError(`There was no 24-90-119 on ${on}. State a day from ${editions[0].earliest} on.`);
    let begun = editions.filter((edition) => on >= (which === "latest" ? edition.latest : edition.earliest));
    if (!begun.length) begun = [editions[0]];
    if (which !== "all") return begun.slice(-1);
    return begun.slice(Math.max(0, begun.findLastIndex((edition) => on >= edition.latest)));
  };

  const tested = (number, at) => {
    const provision = law.provisions[number];
    const limbs = provision.limbs.map((limb) => limb.conditions.map((condition) => ({ condition, met: conditionMet(condition, at) })));
    return { provision, limbs, met: provisionMet(provision, at), raised: look(provision.raised, at) };
  };
  const underOne = (edition, overlay, at) => {
    const [verdict, asks] = verdictOf(edition, overlay, at);
    return { edition, overlay, verdict, asks, breach: breach(edition, at), penalty: penaltyOf(edition, at), tested: [...edition.provisions, ...overlay.provisions].map((number) => tested(number, at)) };
  };

  /** The decision of one case: facts by key (missing where not known), readings by id where not the register's default. */
  const decide = (facts, readings = {}) => {
    const layer = law.layers[facts.layer ?? "statute"];
    const at = caseOf(facts, readings);
    const which = valueOf("T-VER", at);
    const on = facts.date ?? null;
    const governing = (valueOf("T-REC-DATE", at) === "request" && facts.request_date) || on;
    let editions = candidates(layer.editions, on, which);
    if (governing !== on) {
      const kept = candidates(layer.editions, governing, which).flatMap((e) => having(e, "takes-out").map((p) => p.id));
      const stays = (number) => law.provisions[number].effect !== "takes-out" || kept.includes(law.provisions[number].id);
      editions = editions.map((edition) => ({ ...edition, provisions: edition.provisions.filter(stays) }));
    }
    const overlays = candidates(layer.overlays, on, which);
    const under = editions.flatMap((edition) => overlays.map((overlay) => underOne(edition, overlay, at)));
    return together(under, at);
  };

  const together = (under, at) => {
    const verdicts = new Set(under.map((one) => one.verdict));
    const both = verdicts.size === 2 && verdicts.has("permitted") && verdicts.has("not-covered");
    const verdict = both ? "permitted" : verdicts.size === 1 ? [...verdicts][0] : "undetermined";
    const asked = under.toReversed().flatMap((one) => one.asks.toReversed());
    let asks = [...new Map(asked.map((ask) => [ask[0], ask])).values()].toReversed(); // a fact is asked once
    if (verdicts.size > 1 && verdict === "undetermined") {
      const windows = under.flatMap((one) => [one.edition, one.overlay]).filter((e) => e.earliest <= at.facts.date && at.facts.date < e.latest).map((e) => e.window);
      asks = at.facts.date ? [...asks, ...[...new Set(windows)].map((window) => ["edition", window])]
        : [["date", "on which day was it disclosed?"], ...asks];
    }
    const penalties = new Set(under.map((one) => one.penalty));
    const penalty = penalties.size === 1 ? under.at(-1).penalty : "undetermined";
    const decision = { verdict, penalty, under, at, layer: at.facts.layer ?? "statute", missing: verdict === "undetermined" ? asks : [] };
    return { ...decision, provision: deciding(decision), elsewhere: look(law.forbidden_elsewhere, at) };
  };

  const deciding = ({ verdict, under, at }) => {
    const every = under.flatMap((one) => one.tested);
    const citing = (effect, keep) => every.filter((one) => one.provision.effect === effect && keep(one)).map((one) => one.provision.citation);
    const asked = !["none", undefined, null].includes(at.facts.reconsideration);
    const reached = (one) => one.met !== false;
    const breached = under.some((one) => one.breach === true);
    let cited;
    if (verdict === "permitted") cited = citing("lets-go", (one) => one.met === true);
    else if (verdict === "not-covered") {
      cited = citing("takes-out", (one) => one.met === true);
      if (!cited.length) cited = citing("forbids", () => true);
    } else if (verdict === "prohibited" && under.every((one) => one.breach === false)) { // by law on top of the section alone
      cited = citing("forbids-besides", reached);
    } else if (verdict === "prohibited") {
      cited = [...citing("forbids", reached), ...citing("takes-out", () => asked), ...citing("lets-go", (one) => one.raised),
        ...citing("forbids-besides", reached), ...citing("punishes", () => breached)];
    } else {
      const texts = under.map((one) => new Set(one.tested.filter(reached).map((t) => t.provision.citation)));
      const differing = (citation) => texts.some((text) => text.has(citation)) && !texts.every((text) => text.has(citation));
      cited = [...citing("forbids", reached).slice(0, 1), ...citing("lets-go", (one) => one.raised),
        ...every.filter((one) => open(one.met) || differing(one.provision.citation)).map((one) => one.provision.citation)];
    }
    return [...new Set(cited)];
  };

  // --- what would change it ----------------------------------------------------------------------------------------------
  const product = (lists) => lists.reduce((ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])), [[]]);
  const step = (one, condition, met) => ({ citation: one.provision.citation, words: condition.words, question: condition.question, findings: condition.findings, met, answer: met === condition.negated ? "no" : "yes" });
  const breaking = (some) => some.flatMap((one) => one.limbs.filter((limb) => limb.every(({ met }) => met === true)).map((limb) => limb.map(({ condition }) => step(one, condition, false))));
  const unsure = (some) => some.flatMap((one) => one.limbs.filter((limb) => limb.every(({ met }) => met !== false) && limb.some(({ met }) => met !== true))
    .map((limb) => limb.filter(({ met }) => met !== true).map(({ condition }) => step(one, condition, false))));
  const withAndWithout = (changes, unknown) => [...changes, ...changes.flatMap((change) => product(unknown).map((answers) => [...change, ...answers]))];
  const unmet = (one) => one.limbs.map((limb) => limb.filter(({ met }) => met !== true).map(({ condition }) => step(one, condition, true)));
  const wanted = ({ verdict, tested }) => {
    const having = (effect) => tested.filter((one) => one.provision.effect === effect);
    const met = (effect) => having(effect).filter((one) => one.met === true);
    if (verdict === "prohibited") {
      const opened = having("opens").flatMap((one) => unmet(one)[0]);
      const out = [...product(breaking(met("forbids"))), ...having("takes-out").flatMap(unmet),
        ...having("lets-go").flatMap(unmet).map((a) => [...a, ...opened])];
      return (out.length ? out : [[]]).flatMap((a) => product(breaking(met("forbids-besides"))).map((b) => [...a, ...b]));
    }
    const unknown = unsure(having("lets-go"));
    const besides = having("forbids-besides").flatMap(unmet);
    if (verdict === "permitted") return [...besides, ...withAndWithout(product(breaking(met("lets-go"))), unknown)];
    const reached = having("forbids").flatMap(unmet).flatMap((a) => product(breaking(met("takes-out"))).map((b) => [...a, ...b]));
    return [...besides, ...withAndWithout(reached, unknown)];
  };

  /** The smallest sets of conditions whose change flips a verdict that is determined; each was tried on the same law. */
  const nearest = (decision) => {
    if (decision.verdict === "undetermined") return [];
    const under = decision.under.at(-1);
    const places = new Map();
    for (const one of under.tested) for (const limb of one.limbs) for (const { condition } of limb) {
      const key = `${one.provision.citation}\n${condition.words}`;
      if (!places.has(key)) places.set(key, places.size);
    }
    const place = (one) => places.get(`${one.citation}\n${one.words}`);
    const changing = (one) => (one.met ? one.findings.slice(0, 1) : one.findings).map((name) => [name.replace(/^!/, ""), one.met !== name.startsWith("!")]);
    const candidates = wanted(under);
    const keyed = candidates.flat().toSorted((a, b) => place(a) - place(b)).map((one) => [JSON.stringify(changing(one)), one]);
    const first = new Map(keyed.toReversed());
    const sets = new Map();
    for (const steps of candidates) {
      const kept = new Map(steps.map((one) => JSON.stringify(changing(one))).map((key) => [key, first.get(key)]));
      const at = [...kept].sort(([, a], [, b]) => place(a) - place(b));
      sets.set(at.map(([key]) => key).join("|"), at);
    }
    const compare = (a, b) => { for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i] - b[i]; return 0; };
    const order = [...sets.values()].sort((a, b) => a.length - b.length || compare(a.map(([, one]) => place(one)), b.map(([, one]) => place(one))));
    const found = [];
    for (const steps of order) {
      const keys = steps.map(([key]) => key);
      if (found.some((smaller) => smaller.keys.every((key) => keys.includes(key)))) continue;
      const changed = {};
      for (const [, one] of steps) for (const [name, truth] of changing(one)) { changed[name] = truth; changed[`!${name}`] = !truth; }
      const verdict = verdictOf(under.edition, under.overlay, { ...decision.at, changed })[0];
      if (verdict !== under.verdict && verdict !== "undetermined") found.push({ keys, verdict, steps: steps.map(([, one]) => one) });
    }
    return found.sort((a, b) => a.steps.length - b.steps.length || (a.verdict !== "permitted") - (b.verdict !== "permitted")).slice(0, 12);
  };
  const anotherCase = (one, at) => {
    const settled = one.met ? law.settled : law.another_case;
    return one.findings.every((name) => name in settled && look(settled[name], at) === true);
  };
  const raised = (citation, decision) => {
    const one = decision.under.at(-1).tested.find((t) => t.provision.citation === citation);
    const excepted = (limb) => limb.some(({ met }) => met === false) && limb.every(({ condition, met }) => met !== false || condition.negated);
    if (one.provision.effect === "forbids-besides") return one.limbs.some(excepted);
    return ["forbids", "opens"].includes(one.provision.effect) || (one.raised && one.provision.effect === "lets-go");
  };
  /** The nearest changes worth telling: those that take one answer, and of others those that the case raises. */
  const changes = (decision) => {
    const told = nearest(decision).filter(({ steps }) => !steps.some((one) => anotherCase(one, decision.at)));
    const single = told.filter(({ steps }) => steps.length === 1);
    return [...single, ...told.filter(({ steps }) => steps.length > 1 && (!single.length || steps.every((one) => raised(one.citation, decision))))];
  };

  /** What a paper satisfies: the provisions that let it go with it and not without, and the articles that then forbid no more. */
  const satisfied = (before, after) => {
    const met = ({ tested }, effect) => tested.filter((t) => t.provision.effect === effect && t.met === true).map((t) => t.provision.citation);
    const already = met(before, "lets-go");
    return [...met(after, "lets-go").filter((citation) => !already.includes(citation)), ...met(before, "forbids-besides")];
  };
  /** The papers with which the same disclosure, if it is prohibited, would be permitted; each was tried. */
  const routes = (decision) => {
    if (decision.verdict !== "prohibited") return [];
    const { facts, readings } = decision.at;
    return law.routes.flatMap((row) => {
      for (const { words, facts: papers } of row) {
        const other = decide({ ...facts, ...papers }, readings);
        if (other.verdict === "permitted") return [{ words, citations: satisfied(decision.under.at(-1), other.under.at(-1)) }];
      }
      return [];
    });
  };

  /** The readings whose alternative would change the verdict, with the verdict that it would then be. */
  const mattered = (decision) => law.readings.flatMap((reading) => {
    const { facts, readings } = decision.at;
    if (reading.id === "T-VER" && decision.under.length < 2) return [];
    const taken = valueOf(reading.id, decision.at);
    return reading.values.filter(([value]) => value !== taken).map(([value]) => ({ reading, taken, alternative: value, verdict: decide(facts, { ...readings, [reading.id]: value }).verdict }))
      .filter(({ verdict }) => verdict !== decision.verdict);
  });

  // --- in a sentence -------------------------------------------------------------------------------------------------------
  const listed = (citations) => { const named = [...new Set(citations)]; return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named[0]; };
  const doing = (citations, verb) => { const named = [...new Set(citations)]; return `${listed(named)} ${verb}${named.length === 1 ? "s" : ""}`; };
  const failing = (one) => {
    const heads = one.limbs.map(([head]) => head);
    if (heads.length > 1 && heads.every(({ met }) => met === false)) return ` (neither ${heads.map(({ condition }) => `‘${condition.words}’`).join(" nor ")})`;
    const failed = one.limbs.map((limb) => limb.filter(({ met }) => met === false).map(({ condition }) => condition.words));
    const fewest = failed.reduce((least, words) => (words.length < least.length ? words : least));
    return ` (not met: ${fewest.map((words) => `‘${words}’`).join(", ")})`;
  };
  /** The ground of a decision in one sentence. */
  const why = (decision) => {
    const { verdict, provision, missing, elsewhere } = decision;
    const shown = decision.under.at(-1).tested;
    const citing = (effect, is = (met) => met === true) => shown.filter((one) => one.provision.effect === effect && is(one.met)).map((one) => one.provision.citation);
    const other = elsewhere ? `; but other law forbids it: ${elsewhere}` : "";
    if (verdict === "permitted") return `${doing(citing("lets-go"), "let")} it go${other}.`;
    if (verdict === "undetermined") return `The ${missing.length > 1 ? "answers to these" : "answer to this"} would settle it: ${missing.map(([key, question]) => `${key} (${question})`).join("; ")}.`;
    if (verdict === "not-covered") {
      const out = citing("takes-out");
      if (out.length) return `${doing(out, "take")} it out of what is forbidden${other}.`;
      if (!shown.length) return `No such section was in force on that day${other}.`;
      return `${shown[0].provision.citation} does not reach it${failing(shown[0])}${other}.`;
    }
    const besides = citing("forbids-besides");
    const closed = shown.filter((one) => one.provision.effect === "opens" && one.met === false);
    if (!closed.length && citing("lets-go").length) return `${doing(besides, "forbid")} it, though ${listed(citing("lets-go"))} would let it go.`;
    const perhaps = citing("lets-go", (met) => met !== false);
    if (!closed.length && perhaps.length) return `${doing(besides, "forbid")} it, even if ${listed(perhaps)} should let it go.`;
    const reached = citing("forbids", (met) => met !== false);
    const failed = closed.length ? closed : shown.filter((one) => one.provision.effect === "lets-go" && provision.includes(one.provision.citation));
    return `${doing([...reached, ...besides], "forbid")} it, and nothing lets it go${failed.map((one) => `; ${one.provision.citation} fails${failing(one)}`).join("")}.`;
  };

  return { decide, why, nearest, changes, routes, mattered, open, finding: (name, facts, readings) => finding(name, caseOf(facts, readings)) };
};
