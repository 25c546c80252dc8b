// A complete adapter, for Node 18 or later without packages, for the example library that comes with Hushmark.
//
//     node adapter.mjs PYTHON
//
// PYTHON is the interpreter in which Hushmark is installed; with it the library is started, and when the adapter ends, so
// does the library. What is about the library stands in the first half; the second half is the protocol.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** An answer that is an error, with its code. */
class Refused extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
const UNSUPPORTED = 1001; // the product has no such thing, or the adapter cannot do it yet
const SEED_FAILED = 1002; // the product did not take an entry
const UNREACHABLE = 1003; // the product does not answer

// ---- The product

const ADAPTER = { name: "example-adapter-node", version: "1.0" };
const KEPT = ["request", "list", "search", "booking"];
const SEEDS = [
  "patron", "item", "loan", "returnedLoan", "hold", "charge", "guardianLink", "endedLink", "consent", "staff", ...KEPT,
];
const ROLES = ["circulation", "cataloguing", "partner", "vendor", "former"];
const ACCOUNT = { // what follows a patron's number in an address
  "patron.self.show": "",
  "patron.loans.list": "/loans",
  "patron.history.list": "/history",
  "patron.holds.list": "/holds",
  "patron.charges.list": "/charges",
};
const OWN = { // what she alone sees
  "patron.requests.list": "/requests",
  "patron.lists.show": "/lists",
  "patron.searches.list": "/searches",
  "patron.bookings.list": "/bookings",
};
const ITEM = { // BARCODE stands for the item's
  "item.status": "/items/BARCODE",
  "item.borrower.show": "/items/BARCODE/borrower",
  "title.holds.list": "/titles/BARCODE/holds",
  "slip.hold.show": "/slips/hold/BARCODE",
};
const LISTS = { "report.run": "/reports/overdue", "log.view": "/log" };
const SEARCHES = { "search.public": "/catalogue/search?q=", "search.suggest": "/catalogue/suggestions?q=" };
const [SELF, LOANS, HISTORY, HOLDS, CHARGES] = Object.keys(ACCOUNT);
const CHANNELS = {
  "opac-anon": ["item.status", ...Object.keys(SEARCHES), "list.public.show"],
  "opac-patron": Object.keys({ ...ACCOUNT, ...OWN }),
  kiosk: [LOANS],
  "rest-patron": Object.keys({ ...ACCOUNT, ...OWN }),
  "rest-staff": [LOANS, HISTORY, HOLDS, CHARGES, ...Object.keys(ITEM), ...Object.keys(LISTS)],
  notice: ["notice.overdue", "notice.hold"],
  // Hushmark speaks SIP2 by itself; these are what the library answers there.
  sip2: [SELF, LOANS, HOLDS, CHARGES, "item.status", "loan.return", "loan.create"],
};
const LACKS = [];
const PARALLEL = 4; // how many requests it may be sent at once
const CLOCK = true; // it can be told that it is another day
const PAST_LOAN_DAYS = 30; // so long after its return a loan is still shown to its patron
const ABSENT = ["ncip", "ils-di", "soap", "staff-ui", "report", "export", "audit", "print", "log", "third-party"];
const BEARER = { Authorization: "Bearer {{token}}" };

/** The example library, started for one run. */
class Product {
  constructor([python = "python3"]) {
    this.python = python;
    this.secret = randomBytes(32).toString("hex");
    this.directory = mkdtempSync(join(tmpdir(), "example-library-"));
  }

  /** Start it if need be, and say what it is and how many patrons it holds. */
  async about() {
    if (!this.process) await this.start();
    this.said = await this.administration("GET", "/about");
    const { name, environment, patrons, version } = this.said;
    return [{ name: "Example library system", version }, { name, environment, patrons }];
  }

  /** Where each channel is; mail goes where Hushmark says. */
  async places(mail) {
    if (mail) await this.administration("POST", "/mail", mail);
    const sip2 = { ...this.sip2, login: this.said.terminal, institution: this.said.settings.library };
    const web = Object.keys(CHANNELS).filter((name) => name !== "notice" && name !== "sip2");
    return { ...Object.fromEntries(web.map((name) => [name, { url: this.url }])), sip2 };
  }

  /** Bring it back to what it was when it started; answer with the number of patrons. */
  async reset() {
    return Number((await this.administration("POST", "/reset", {})).patrons);
  }

  /** Enter one person or thing, and answer with every identifier that it was given. refs: those given before, by alias. */
  async make(entity, refs) {
    const { card, login, barcode, ...ids } = await this.administration("POST", ...entry(entity, refs));
    return { ...(card && { card }), ...(login && { login }), ...(barcode && { barcode }), ids };
  }

  /** The requests that sign somebody in, and what to take out of the answers. */
  signIn(channel, who) {
    return SIGN_INS[channel] ?? [[], []];
  }

  /** The requests that sign somebody out. */
  signOut(channel, who) {
    return who !== "anonymous" && channel in SIGN_OUTS ? [SIGN_OUTS[channel]] : [];
  }

  /** The requests of one operation, the same whoever asks; patron and item are identifiers as make answered. */
  ask(channel, operation, patron, item, options) {
    const api = { "rest-patron": "/api", "rest-staff": "/api/staff" }[channel] ?? "";
    const get = (path) => [{ method: "GET", url: api + path, headers: api ? BEARER : {} }];
    if (operation in SEARCHES) return get(SEARCHES[operation] + encodeURIComponent(options.query));
    if (operation === "list.public.show") return get("/catalogue");
    if (channel === "opac-anon") return get(`/catalogue/items/${item.barcode}`);
    if (operation in LISTS) return get(LISTS[operation]);
    if (operation in ITEM) return get(ITEM[operation].replace("BARCODE", item.barcode));
    if (channel === "kiosk") return get("/kiosk/loans"); // its screen shows the one who stands before it
    return get(`/patrons/${patron.ids.patron}${{ ...ACCOUNT, ...OWN }[operation]}`);
  }

  /** Have it send its notices; answer when all were handed over. */
  async job(name) {
    await this.administration("POST", "/jobs", { job: name });
  }

  /** Have it be another moment there, until it is reset. */
  async setClock(at) {
    await this.administration("POST", "/clock", { at });
  }

  /** Close its input, which ends it. */
  async stop() {
    if (this.process && this.process.exitCode === null) {
      this.process.stdin.end();
      const late = setTimeout(() => this.process.kill("SIGKILL"), 4000);
      await once(this.process, "exit");
      clearTimeout(late);
    }
    rmSync(this.directory, { recursive: true, force: true });
  }

  async start() {
    const words = ["-m", "hushmark.example", "--database", join(this.directory, "library.sqlite3")];
    const env = { ...process.env, HUSHMARK_EXAMPLE_ADMIN: this.secret };
    this.process = spawn(this.python, words, { env, stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: this.process.stdout });
    const failed = new Refused(UNREACHABLE, `the library did not start with ${this.python}; name the Python that has Hushmark`);
    const [line] = await Promise.race([once(lines, "line"), once(this.process, "exit").then(() => [])]).catch(() => []);
    if (!line) throw failed;
    ({ url: this.url, sip2: this.sip2 } = JSON.parse(line));
  }

  async administration(method, path, body) {
    const headers = { Authorization: `Bearer ${this.secret}`, "Content-Type": "application/json" };
    let answer;
    try {
      answer = await fetch(`${this.url}/api/administration${path}`, { method, headers, body: body && JSON.stringify(body) });
    } catch (problem) {
      throw new Refused(UNREACHABLE, `the library does not answer at ${this.url}: ${problem.cause ?? problem}`);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Refused(SEED_FAILED, `${path} was answered with ${answer.status}: ${text.slice(0, 200)}`);
    return JSON.parse(text);
  }
}

/** Where something is entered, and what is said of it. */
function entry(entity, refs) {
  const ends = () => ({ card: refs[entity.patron].card, barcode: refs[entity.item].barcode });
  const some = (...names) => Object.fromEntries(names.filter((name) => name in entity).map((name) => [name, entity[name]]));
  switch (entity.type) {
    case "patron": // each asks the library to remember what she returned, so that it is seen who is shown it
      return [
        "/patrons",
        { ...entity.name, ...some("email", "phone", "address", "pin"), birth_date: entity.birthDate, keep_history: true },
      ];
    case "staff": { // a partner does the same work at another member library; one who left had it, and the account was closed
      const partner = { role: "circulation", library: "NORTH" };
      const former = { role: "circulation", closed: true };
      const job = { partner, former }[entity.role] ?? { role: entity.role };
      return ["/staff", { ...entity.name, ...job, password: entity.pin }];
    }
    case "item":
      return ["/items", some("title", "author")];
    case "loan":
      return ["/loans", { ...ends(), ...some("out", "due", "returned") }];
    case "hold":
      return ["/holds", { ...ends(), ...some("placed", "ready") }];
    case "charge":
      return ["/charges", { ...ends(), ...some("reason", "cents", "day") }];
    case "guardianLink": {
      const cards = { guardian_card: refs[entity.guardian].card, minor_card: refs[entity.minor].card };
      return ["/guardian-links", { ...cards, ...some("since", "ended") }];
    }
    case "consent": {
      const cards = { card: refs[entity.patron].card, friend_card: refs[entity.friend].card };
      return ["/consents", { ...cards, ...some("since", "until", "revoked") }];
    }
    case "request":
    case "list":
    case "search":
    case "booking":
      return ["/kept", { ...ends(), ...some("day"), kind: entity.type }];
    default:
      throw new Refused(UNSUPPORTED, `the library keeps no ${entity.type}`);
  }
}

/** Sign in at a page's form: fetch it, post it with its hidden token, and fetch the page that shows the way out. */
function byForm(place, ask, shown) {
  const hidden = (to) => `action="/${to}"><input type="hidden" name="csrf" value="([0-9a-f]{64})"`;
  const form = { csrf: "{{csrf}}", card: "{{card}}", pin: "{{pin}}" };
  const requests = [
    { method: "GET", url: ask },
    { method: "POST", url: `/${place}sign-in`, form },
    { method: "GET", url: shown },
  ];
  const capture = [
    { name: "csrf", request: 0, kind: "pattern", pattern: hidden(`${place}sign-in`) },
    { name: "out", request: 2, kind: "pattern", pattern: hidden(`${place}sign-out`) },
  ];
  return [requests, capture];
}

/** Sign in at an interface that answers with a token. */
function byToken(url, json) {
  return [[{ method: "POST", url, json }], [{ name: "token", request: 0, kind: "json", pointer: "/token" }]];
}

const SIGN_INS = {
  "opac-patron": byForm("", "/sign-in", "/account"),
  kiosk: byForm("kiosk/", "/kiosk", "/kiosk/loans"),
  "rest-patron": byToken("/api/session", { card: "{{card}}", pin: "{{pin}}" }),
  "rest-staff": byToken("/api/staff/session", { login: "{{login}}", password: "{{pin}}" }),
};
const SIGN_OUTS = {
  "opac-patron": { method: "POST", url: "/sign-out", form: { csrf: "{{out}}" } },
  kiosk: { method: "POST", url: "/kiosk/sign-out", form: { csrf: "{{out}}" } },
  "rest-patron": { method: "DELETE", url: "/api/session", headers: BEARER },
  "rest-staff": { method: "DELETE", url: "/api/staff/session", headers: BEARER },
};

// ---- The protocol: nothing below is about the product. What each message means is said in Hushmark's schema.json.

const PROTOCOL = "1.0";
const NO_PROTOCOL = 1006;
const NO_SUCH_METHOD = -32601;
const product = new Product(process.argv.slice(2));
const refs = {};
let visits = 0;

/** What was made under an alias. */
function made(alias) {
  if (!(alias in refs)) throw new Refused(SEED_FAILED, `${alias} was never made`);
  return refs[alias];
}

/** One function for each message: it takes the parameters, and returns the result. */
const methods = {
  async initialize({ protocol }) {
    if (!protocol.includes(PROTOCOL)) throw new Refused(NO_PROTOCOL, `this adapter speaks ${PROTOCOL}`);
    const [about, system] = await product.about();
    const wire = Object.entries(CHANNELS).map(([name, operations]) => [name, { access: "wire", operations }]);
    const absent = ABSENT.map((name) => [name, { access: "absent", operations: [] }]);
    return {
      protocol: PROTOCOL,
      adapter: ADAPTER,
      product: about,
      system,
      capabilities: {
        seed: SEEDS,
        staffRoles: ROLES,
        lacks: LACKS,
        channels: Object.fromEntries([...wire, ...absent]),
        decide: "none",
        clock: CLOCK ? "settable" : "none",
        ...(PAST_LOAN_DAYS === null ? {} : { pastLoanDays: PAST_LOAN_DAYS }),
        reset: "snapshot",
        parallel: PARALLEL,
      },
    };
  },

  async endpoints({ mail }) {
    return { channels: await product.places(mail) };
  },

  async reset() {
    for (const alias of Object.keys(refs)) delete refs[alias];
    return { patrons: await product.reset() };
  },

  async seed({ set }) {
    const answer = { refs: {}, refused: [] };
    for (const entity of set) {
      try {
        answer.refs[entity.alias] = refs[entity.alias] = await product.make(entity, refs);
      } catch (problem) {
        if (problem.code !== UNSUPPORTED) throw problem;
        answer.refused.push({ alias: entity.alias, code: "unsupported", detail: problem.message });
      }
    }
    return answer;
  },

  async open({ as: { type }, channel }) {
    const [requests, capture] = type === "anonymous" ? [[], []] : await product.signIn(channel, type);
    return { session: `${channel}/${type}/${(visits += 1)}`, requests, capture };
  },

  async perform({ session, operation, target, options }) {
    const [patron, item] = ["patron", "item"].map((kind) => (kind in target ? made(target[kind]) : null));
    return { requests: await product.ask(session.split("/")[0], operation, patron, item, options) };
  },

  async close({ session }) {
    const [channel, who] = session.split("/");
    return { requests: await product.signOut(channel, who) };
  },

  async job({ job }) {
    await product.job(job);
    return {};
  },

  async clock({ at }) {
    await product.setClock(at);
    return {};
  },
};

/** One message, answered: with a result, or with an error and its code. */
async function answer(line) {
  let id = null;
  try {
    const message = JSON.parse(line);
    id = message.id;
    if (!Object.hasOwn(methods, message.method)) throw new Refused(NO_SUCH_METHOD, `there is no method ${message.method}`);
    return { jsonrpc: "2.0", id, result: await methods[message.method](message.params) };
  } catch (problem) {
    const told = problem instanceof Refused;
    if (!told) console.error(problem); // on standard error, which Hushmark keeps
    const error = { code: told ? problem.code : -32000, message: String(told ? problem.message : problem).slice(0, 8000) };
    return { jsonrpc: "2.0", id, error };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
await product.stop();
