// My case: one question a screen, then what holds. Nothing is sent, nothing is stored.
// It decides nothing (engine.js does) and has no words of its own (data.json has them).

import { decideCase, nextQuestion } from "./engine.js";
import { calendar } from "./calendar.js";

const UNKNOWN = "?";
const FIRST = 5; // entries that stand unfolded

/** An element with attributes and children. @param {string} name @param {any} attributes @param {any[]} children */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick" || key === "onsubmit") node[key] = value;
    else if (value !== false && value !== null) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== ""));
  return node;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export class MyCase {
  /** @param {HTMLElement} root @param {any} data @param {number | null} at */
  constructor(root, { guide, words }, at) {
    Object.assign(this, { root, guide, words, ui: words.ui });
    this.answers = this.fromFragment();
    this.on = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    window.addEventListener("popstate", ({ state }) => this.show(state?.at ?? 0, true));
    window.history.replaceState({ at: 0 }, "");
    this.show(at ?? this.screens.length + 2, at === null);
  }

  say(name, values = {}) {
    return this.ui[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }

  day(iso) {
    const [year, month, date] = iso.split("-").map(Number);
    return `${date} ${this.words.months[month - 1]} ${year}`;
  }

  // --- the case and its questions ---

  get start() {
    return this.words.starts[this.answers.start];
  }

  /** The screens: where one works, what has happened, and those of the start that still matter. */
  get screens() {
    const asked = this.start ? this.start.asks : [];
    const matters = asked.filter((names) => names.some((name) => this.answers[name] !== undefined) ||
      nextQuestion(this.guide, this.caseOf(), names) !== null);
    return [["role"], ["start"], ...matters];
  }

  caseOf(more = {}) {
    const told = { ...(this.start?.tells ?? {}), ...this.answers, ...more };
    const found = { facts: {}, events: {}, on: this.on, role: told.role === UNKNOWN ? null : (told.role ?? null) };
    for (const [name, value] of Object.entries(told)) {
      if (value === UNKNOWN || name === "role" || name === "start") continue;
      if (name in this.guide.facts) found.facts[name] = this.guide.facts[name].cuts ? Number(value) : value;
      else found.events[name.slice(0, -1)] = value;
    }
    return found;
  }

  // --- the screens ---

  /** @param {number} at 0 is the beginning, then a question each, the check, the result */
  show(at, quiet = false) {
    const screens = this.screens;
    this.at = Math.min(at, screens.length + 2);
    if (!quiet) window.history.pushState({ at: this.at }, "");
    const make = this.at === 0 ? this.beginning()
      : this.at <= screens.length ? this.question(screens[this.at - 1], screens)
      : this.at === screens.length + 1 ? this.check(screens) : this.result();
    this.root.replaceChildren(...make);
    const heading = this.root.querySelector("h2");
    if (heading && (this.at > 0 || !quiet)) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  button(name, onclick, kind = "") {
    return el("button", { type: "button", class: `sg-button ${kind}`.trim(), onclick }, this.ui[name] ?? name);
  }

  beginning() {
    return [el("p", { class: "sg-note" }, this.ui.private),
      this.button("begin", () => this.show(1))];
  }

  question(names, screens) {
    const sets = names.map((name) => this.fieldset(name, names.length > 1));
    const title = names.length > 1 ? this.ui.home : this.titleOf(names[0]);
    const error = el("p", { class: "sg-error", role: "alert" });
    const submit = (event) => {
      event.preventDefault();
      const form = new FormData(event.target);
      if (names.some((name) => !form.get(name) || (form.get(name) === "day" && !form.get(`${name}-day`)))) {
        error.textContent = this.ui.choose;
        return;
      }
      for (const name of names) {
        const value = String(form.get(name));
        this.answers[name] = value === "day" ? String(form.get(`${name}-day`)) : value;
      }
      this.show(this.at + 1);
    };
    return [
      el("p", { class: "sg-meta" }, this.say("step", { n: this.at, of: Math.max(7, screens.length) })),
      el("form", { onsubmit: submit, autocomplete: "off", novalidate: true },
        el("h2", {}, title), error, ...sets,
        el("p", { class: "sg-actions" },
          el("button", { type: "submit", class: "sg-button" }, this.ui.next),
          this.button("back", () => window.history.back(), "sg-quiet"),
          this.at > 2 ? this.button("so-far", () => this.show(screens.length + 2), "sg-quiet") : null)),
    ];
  }

  titleOf(name) {
    if (name === "role") return this.ui.where;
    if (name === "start") return this.ui.what;
    return name in this.guide.facts ? this.words.facts[name].question
      : `${capital(this.words.events[name][1])}?`;
  }

  fieldset(name, titled) {
    const legend = el("legend", { class: titled ? "" : "sg-hidden" }, this.titleOf(name));
    const hint = this.words.hints[name];
    const options = this.options(name).map(([value, label]) => el("label", { class: "sg-option" },
      el("input", { type: "radio", name, value, checked: this.isChosen(name, value) }),
      el("span", {}, label, value === "day" ? el("input", {
        type: "date", name: `${name}-day`, "aria-label": this.ui["on-day"],
        value: /^\d/.test(this.answers[name] ?? "") ? this.answers[name] : this.on }) : "")));
    return el("fieldset", {}, legend, hint ? el("p", { class: "sg-meta" }, hint) : null, ...options);
  }

  isChosen(name, value) {
    const answer = this.answers[name];
    return value === "day" ? /^\d{4}-/.test(answer ?? "") : answer === value;
  }

  options(name) {
    const unknown = [UNKNOWN, this.ui.unknown];
    if (name === "role") return [...Object.entries(this.words.roles).map(([id, said]) => [id, capital(said)]), [UNKNOWN, this.ui.elsewhere]];
    if (name === "start") return Object.entries(this.words.starts).map(([id, { name: said }]) => [id, said]);
    if (!(name in this.guide.facts)) {
      return [["day", this.ui["on-day"]], ["some-day", this.ui["some-day"]], ["never", this.ui["not-yet"]], unknown];
    }
    const { cuts } = this.guide.facts[name];
    const { values, below, from } = this.words.facts[name];
    if (!cuts) {
      const yesNo = Object.keys(values).sort().join() === "no,yes";
      return [...Object.entries(values).map(([id, said]) => [id, yesNo ? this.ui[id] : capital(said)]), unknown];
    }
    const under = [String(cuts[0] - 1), capital(below.replace("{n}", cuts[0]))];
    return [under, ...cuts.map((cut) => [String(cut), capital(from.replace("{n}", cut))]), unknown];
  }

  labelOf(name, value) {
    if (/^\d{4}-/.test(value)) return this.day(value);
    return (this.options(name).find(([id]) => id === value) ?? ["", value])[1];
  }

  check(screens) {
    const rows = screens.flatMap((names, index) => names.map((name) => el("div", {},
      el("dt", {}, this.titleOf(name)),
      el("dd", {}, this.answers[name] ? this.labelOf(name, this.answers[name]) : this.ui.unknown, " ",
        el("button", { type: "button", class: "sg-link", onclick: () => this.show(index + 1) },
          this.ui.change, el("span", { class: "sg-hidden" }, ` ${this.titleOf(name)}`))))));
    return [el("h2", {}, this.ui.check), el("dl", { class: "sg-facts sg-answers" }, ...rows),
      el("p", { class: "sg-actions" }, this.button("show", () => this.show(this.at + 1)),
        this.button("back", () => window.history.back(), "sg-quiet"))];
  }

  // --- the result ---

  result() {
    const found = decideCase(this.guide, this.caseOf());
    const of = (whose, called) => found.entries.filter((e) => e.whose === whose && e.calledFor === called);
    const binding = (e) => e.binds !== false;
    const [mine, nobody, others] = ["mine", "nobody", "others"].map((whose) => of(whose, true).filter(binding));
    const first = this.first(mine, FIRST);
    const open = this.first(nobody, FIRST - 3);
    const addressed = [...of("mine", true), ...of("nobody", true)].filter((e) => !binding(e));
    const rest = (entries, shown) => entries.filter((e) => !shown.includes(e));
    return [
      el("h2", {}, this.ui.result), this.chips(), ...this.bearings(found),
      found.entries.length ? null : el("p", {}, this.ui.nothing),
      this.list("you", first, 3), this.list("besides", rest(mine, first), 3, true),
      this.list("nobody", open, 3), this.list("nobody-besides", rest(nobody, open), 3, true),
      this.list("to-you", others.filter((e) => e.toMe), 3, true),
      this.list("others", [...others.filter((e) => !e.toMe), ...of("others", true).filter((e) => !binding(e))], 3, true),
      this.list("addressed", addressed, 3, true),
      this.list("standing", [...of("mine", false), ...of("nobody", false)], 3, true),
      this.list("later", found.awaiting, 3, true),
      this.list("maybe", found.open.filter((e) => e.calledFor && e.whose !== "others"), 3, true),
      this.list("not-here", found.notHere.filter((e) => e.whose !== "others"), 3, true),
      this.more(found), this.tools(found),
    ].filter((node) => node !== null);
  }

  /** What is urgent or rests on what is told of this case, as much as is read at a glance. */
  first(entries, most) {
    const near = entries.filter((e) => e.due || e.kind === "prompt" || e.own);
    return (near.length ? near : entries).slice(0, most);
  }

  chips() {
    const told = Object.entries(this.answers).filter(([, value]) => value !== UNKNOWN);
    return el("details", { class: "sg-more" }, el("summary", {}, `${this.ui.answers} (${told.length})`),
      el("ul", { class: "sg-chips" }, ...told.map(([name, value]) => el("li", {}, this.labelOf(name, value)))));
  }

  bearings({ bearings, known }) {
    return bearings.filter(({ engaged }) => engaged !== false).map(({ code, binds }) => {
      const { name, validity } = this.words.texts[code];
      const said = known.role === null || binds === null ? "touches" : binds ? "binds" : "binds-not";
      return el("details", { class: "sg-aside" }, el("summary", {}, this.say(said, { text: name })),
        el("p", {}, validity.join(" ")));
    });
  }

  list(name, entries, level, folded = false) {
    if (!entries.length) return null;
    const cards = el("ul", { class: "sg-entries" }, ...entries.map((entry) => this.card(entry)));
    const title = this.ui[name];
    if (!folded) return el("section", {}, el(`h${level}`, {}, title), cards);
    return el("details", { class: "sg-more" }, el("summary", {}, `${title} (${entries.length})`), cards);
  }

  /** One entry: what, by when, to whom, where, who pays, where it stands, and why.
   * The rows tell the first part alone: what may be done stands apart from what must. */
  card(entry) {
    const told = this.words.rules[entry.code];
    const [first, ...more] = entry.parts.map((part) => part.map((n) => told[n]));
    const rules = entry.parts.flat().map((n) => told[n]);
    const pays = [entry.payer ? this.ui[`pays-${entry.payer}`] : "", this.cell(rules, "pays") && `${capital(this.cell(rules, "pays"))}.`];
    const rows = [...this.rows(first), [this.ui.pays, pays.filter(Boolean).join(" ")]];
    const notes = [...entry.law, ...entry.conflicts].map((name) => this.words.notes[name]);
    return el("li", { class: "sg-entry" },
      el("p", { class: "sg-act" }, this.titleOfEntry(entry, first[0]), entry.due ? [" ", this.due(entry)] : ""),
      el("dl", { class: "sg-facts" }, ...rows.filter(([, said]) => said).map(([name, said]) =>
        el("div", {}, el("dt", {}, name), el("dd", {}, said)))),
      ...more.filter((part) => this.rows(part).some(([, said]) => said)).map((part) => el("p", {}, this.again(entry, part))),
      el("p", { class: "sg-meta" }, ...this.clauses(entry),
        entry.unsaid.filter((aspect) => aspect !== "pays").map((aspect) => ` ${this.ui[`unsaid-${aspect}`]}`).join(""),
        entry.binds === false ? ` ${this.ui["not-bound"]}` : ""),
      ...notes.map(([lead, words]) => el("details", { class: "sg-aside" },
        el("summary", {}, lead.replace(/[.:]$/, "")), el("p", {}, words))),
      el("details", { class: "sg-why" }, el("summary", {}, this.ui.why),
        el("p", {}, `${this.reasons(entry)}.`), ...[...new Set(rules.map((rule) => rule.says))].map((n) =>
          el("p", {}, el("strong", {}, `${this.ui.says}: `), this.words.sentences[n]))));
  }

  cell(rules, aspect) {
    return [...new Set(rules.map((rule) => rule[aspect]).filter(Boolean))].join("; ");
  }

  rows(rules) {
    return [["to", "to"], ["place", "where"], ["when", "deadline"]].map(([name, aspect]) => [this.ui[name], this.cell(rules, aspect)]);
  }

  /** What else the text says of the same act, with its own force. */
  again({ whose, named }, part) {
    const said = this.rows(part).filter(([, words]) => words).map(([name, words]) => `${name.toLowerCase()}: ${words}`);
    return `${whose === "mine" && named ? part[0].mine : part[0].other} (${said.join("; ")}).`;
  }

  titleOfEntry(entry, rule) {
    if (entry.whose !== "mine" || !entry.named) return rule.other;
    const { force, normally, narrow } = this.guide.texts.find(({ code }) => code === entry.code).rules[entry.parts[0][0]];
    const bid = !normally && !narrow.length && this.words.acts[entry.act];
    return force === "must" && bid ? capital(bid) : rule.mine;
  }

  due({ due }) {
    return el("strong", { class: "sg-by" }, this.say(due < this.on ? "late" : "by", { day: this.day(due) }));
  }

  clauses({ code, rules }) {
    const numbers = [...new Set(rules.map((n) => this.words.rules[code][n].clause))];
    return numbers.flatMap((number, index) => [index ? ", " : "",
      el("a", { href: this.words.texts[code].pages[number] }, `${code}\u00a0${number}`)]);
  }

  reasons({ why }) {
    const { facts, presumed } = decideCase(this.guide, this.caseOf()).known;
    const said = why.map((leaf) => {
      const [kind, name, before] = leaf;
      if (kind === "happened") return this.words.events[`${name}<${before ?? ""}`][this.lookup(name, before) ? 1 : 0];
      const { values, is } = this.words.facts[name];
      const words = is ? is.replace("{n}", facts[name]) : values[facts[name]];
      return presumed.includes(name) ? `${words} (${this.ui.assumed})` : words;
    });
    return capital([...new Set(said)].join(", "));
  }

  lookup(name, before) {
    const { events } = this.caseOf();
    const when = events[name];
    if (!when || when === "never") return false;
    return before ? events[before] === "never" || when < events[before] : true;
  }

  /** The question that would change most, with its answers. */
  more(found) {
    const name = found.asked.find((key) => !/<./.test(key) && this.answers[key] === undefined);
    if (!name) return null;
    const now = JSON.stringify(found.entries.map(({ act, code, rules }) => [act, code, rules]));
    const choose = (value) => () => {
      this.answers[name] = value === "day" ? this.on : value;
      this.show(this.at, true);
    };
    const changed = (value) => {
      if (value === UNKNOWN) return 0;
      const then = decideCase(this.guide, this.caseOf({ [name]: value === "day" ? this.on : value })).entries;
      return then.filter(({ act, code, rules }) => !now.includes(JSON.stringify([act, code, rules]))).length;
    };
    const options = this.options(name);
    const most = Math.max(...options.map(([value]) => changed(value)));
    return el("section", { class: "sg-note sg-screen" }, el("h3", {}, this.ui.more), el("p", {}, this.titleOf(name), " ",
      most ? this.say("changes", { n: most }) : ""),
    el("p", { class: "sg-actions" }, ...options.map(([value, label]) => this.button(label, choose(value), "sg-quiet"))));
  }

  tools(found) {
    const said = el("p", { class: "sg-meta", role: "status" });
    const dated = found.entries.filter((e) => e.due && e.due >= this.on && e.whose !== "others");
    const copy = async () => {
      await navigator.clipboard.writeText(this.root.innerText);
      said.textContent = this.ui.copied;
    };
    const link = () => {
      const told = new URLSearchParams(this.answers);
      window.history.replaceState({ at: this.at }, "", `#${told}`);
      said.textContent = `${this.ui["link-note"]} ${window.location.href}`;
    };
    const again = () => {
      this.answers = {};
      window.history.replaceState({ at: 0 }, "", window.location.pathname);
      this.show(0);
    };
    return el("section", { class: "sg-screen" }, el("p", { class: "sg-actions" },
      dated.length ? this.button("calendar", () => this.download(dated)) : null,
      this.button("print", () => window.print(), "sg-quiet"), this.button("again", again, "sg-quiet")),
    dated.length ? el("p", { class: "sg-meta" }, this.ui["calendar-note"]) : null,
    el("details", { class: "sg-more" }, el("summary", {}, this.ui.keep), el("p", { class: "sg-actions" },
      this.button("copy", copy, "sg-quiet"), this.button("link", link, "sg-quiet")), said));
  }

  download(entries) {
    const events = entries.map((entry) => {
      const number = this.words.rules[entry.code][entry.rules[0]].clause;
      const page = new URL(this.words.texts[entry.code].pages[number], window.location.href).href.split("#")[0];
      const title = this.titleOfEntry(entry, this.words.rules[entry.code][entry.parts[0][0]]);
      return { day: entry.due, summary: `${title} (${entry.code} ${number})`, description: page };
    });
    const address = URL.createObjectURL(new Blob([calendar(events)], { type: "text/calendar" }));
    const anchor = el("a", { href: address, download: "samverkansguiden.ics" });
    anchor.click();
    URL.revokeObjectURL(address);
  }

  /** The answers that a link carries: only what the questions can hold. */
  fromFragment() {
    const told = Object.fromEntries(new URLSearchParams(window.location.hash.slice(1)));
    const known = (name) => name === "role" || name === "start" || name in this.guide.facts || name in this.words.events;
    return Object.fromEntries(Object.entries(told).filter(([name]) => known(name)));
  }
}
