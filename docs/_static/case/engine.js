// What the agreements say of a case: the entries of samverkan/model/entries.py, and nothing else.
// Every scenario and thousands of random cases hold it to them, field by field.

import { certain, decide, distinct, domain, key, leaves, remaining, support, supposing, terms } from "./conditions.js";
import { add, happenedBy, isDay, judge, years } from "./days.js";

/** @typedef {{facts: Record<string, any>, events: Record<string, any>, on: string | null, role: string | null,
 *   presumed?: string[]}} Case */

const WHOSE = ["mine", "nobody", "others"];
const FREE = ["may", "can", "has-right", "need-not"];
const LAST = "9999-12-31";

/** @template T @param {T[]} list @returns {T[]} each once, in order */
const once = (list) => [...new Set(list)];

/** @template T, K @param {Iterable<T>} list @param {(one: T) => K} by @returns {Map<K, T[]>} */
function grouped(list, by) {
  const found = new Map();
  for (const one of list) {
    const name = by(one);
    if (found.has(name)) found.get(name).push(one);
    else found.set(name, [one]);
  }
  return found;
}

/** The first difference decides. @param {any[]} a @param {any[]} b @returns {number} */
function compare(a, b) {
  for (let index = 0; index < a.length; index++) {
    if (a[index] < b[index]) return -1;
    if (a[index] > b[index]) return 1;
  }
  return 0;
}

/** What is known of a key. @param {Case} known @returns {(key: string) => any} */
function lookupOf(known) {
  return (name) => {
    const at = name.indexOf("<");
    if (at < 0) return known.facts[name] ?? null;
    const [event, before] = [name.slice(0, at), name.slice(at + 1)];
    const when = known.events[event] ?? null;
    if (when === null) return null;
    if (when === "never") return false;
    if (!before) return when === "some-day" || known.on === null || when <= known.on;
    const limit = known.events[before] ?? null;
    if (limit === "never") return true;
    return isDay(limit) && isDay(when) ? when < limit : null;
  };
}

/** The case with the ages that follow from days, and with what is presumed of it.
 * @param {any} guide @param {Case} told @returns {Case} */
function presume(guide, told) {
  const counted = Object.entries(guide.facts).flatMap(([name, fact]) => {
    const since = told.events[fact.since];
    return fact.since && told.on && isDay(since) && since <= told.on ? [[name, years(since, told.on)]] : [];
  });
  const facts = { ...Object.fromEntries(counted), ...told.facts };
  const lookup = lookupOf({ ...told, facts, on: null });
  const presumed = Object.keys(guide.facts).filter((name) => {
    const { presumed: value, unless } = guide.facts[name];
    return value && !(name in facts) && !(unless && decide(unless, lookup));
  });
  for (const name of presumed) facts[name] = guide.facts[name].presumed;
  return { ...told, facts, presumed };
}

/** One agreement, weighed in a case for a reader. */
class Weighed {
  /** @param {any} guide @param {any} text @param {Case} known */
  constructor(guide, text, known) {
    Object.assign(this, { guide, text, known, lookup: lookupOf(known) });
    this.role = guide.roles[known.role ?? ""];
    this.region = this.role ? (known.facts[this.role.in] ?? null) : null;
    this.engaged = decide(text.engaged, this.lookup);
    this.binds = this.region === null ? null : this.region === text.region;
    const parts = new Map();
    this.applies = text.rules.map((rule) => {
      let result = true;
      for (const part of rule.scopes) {
        if (!parts.has(part)) parts.set(part, decide(guide.conditions[part], this.lookup));
        if (parts.get(part) === false) return false;
        result = result && parts.get(part);
      }
      const own = decide(rule.own, this.lookup);
      return own === false ? false : result && own;
    });
  }

  /** The whole condition of a rule: its scopes and its own; put together once. */
  whole(rule) {
    rule.whole ??= rule.scopes.length
      ? ["all", ...rule.scopes.map((part) => this.guide.conditions[part]), rule.own]
      : rule.own;
    return rule.whole;
  }

  told(leaf) {
    return leaf[0] !== "number" && !this.known.presumed.includes(key(leaf));
  }

  authority(actor) {
    const named = actor === this.text.party || actor === this.text.partyCalled;
    return named && this.role.regional && this.region === this.text.region;
  }

  isMe(actor) {
    if (!this.role) return false;
    if (this.authority(actor)) return true;
    if (!this.role.actors.includes(actor) && !this.role.among.includes(actor)) return false;
    return !!this.guide.actors[actor].follows || this.region === null || this.region === this.text.region;
  }

  whose(rule) {
    if (!rule.who.length) return "nobody";
    return rule.who.some((actor) => this.isMe(actor)) ? "mine" : "others";
  }

  numbers(wanted) {
    return this.text.rules.map((_, number) => number).filter((n) => this.applies[n] === wanted);
  }

  get open() {
    return this.numbers(null);
  }

  /** The rules that wait, and of which one applies in any case. */
  get certain() {
    return (this.sure ??= this.foundCertain());
  }

  /** The rules of each act. @returns {Map<string, number[]>} */
  get byAct() {
    return (this.text.byAct ??= grouped(this.text.rules.keys(), (n) => this.text.rules[n].act));
  }

  foundCertain() {
    return [...this.byAct.values()].flatMap((all) => {
      const waiting = all.filter((n) => this.applies[n] === null);
      if (!waiting.length || all.some((n) => this.applies[n])) return [];
      const conditions = waiting.map((n) => this.whole(this.text.rules[n]));
      return certain(conditions, this.lookup, this.guide.facts) ? waiting : [];
    }).sort((a, b) => a - b);
  }

  /** The rules by act and whose they are; those that only tell more join the others. */
  *groups(numbers) {
    for (const [act, all] of grouped(numbers, (n) => this.text.rules[n].act)) {
      const joined = (n) => this.text.rules[n].joins.filter((other) => all.includes(other));
      const own = all.filter((n) => !joined(n).length);
      for (const [whose, mine] of grouped(own.length ? own : all, (n) => this.whose(this.text.rules[n]))) {
        const more = all.filter((n) => !mine.includes(n) && joined(n).some((o) => mine.includes(o)));
        yield [act, whose, all.filter((n) => mine.includes(n) || more.includes(n))];
      }
    }
  }

  *made(numbers, more = {}) {
    for (const [act, whose, found] of this.groups(numbers)) yield this.entry(act, whose, found, more);
  }

  holding() {
    return this.made([...this.numbers(true), ...this.certain]);
  }

  /** What may hold, with what is left to know; rules that wait for different things apart. */
  *opened() {
    const sure = this.certain;
    const left = (n) => JSON.stringify(remaining(this.whole(this.text.rules[n]), this.lookup));
    const waiting = this.open.filter((n) => !sure.includes(n));
    for (const [said, numbers] of grouped(waiting, left)) yield* this.made(numbers, { if: JSON.parse(said) });
  }

  /** The events that have not happened, and with which a rejected rule would hold. */
  awaits(number) {
    const rule = this.text.rules[number];
    let lookup = this.lookup;
    const names = [];
    for (const name of rule.keys) {
      if (name.endsWith("<") && lookup(name) === false) {
        lookup = supposing(lookup, name, true);
        names.push(name.slice(0, -1));
      }
    }
    return names.length && decide(this.whole(rule), lookup) ? names : [];
  }

  *awaiting() {
    const waiting = this.numbers(false).filter((n) => this.awaits(n).length);
    for (const [events, numbers] of grouped(waiting, (n) => this.awaits(n).join(" "))) {
      yield* this.made(numbers, { after: events.split(" ") });
    }
  }

  /** What one thing that somebody told rules out, where nothing else does. */
  *notHere() {
    const byKey = new Map();
    for (const n of this.numbers(false)) {
      const rule = this.text.rules[n];
      if (this.awaits(n).length || !rule.force) continue;
      const told = rule.keys.filter((name) => !this.known.presumed.includes(name));
      const found = told.find((name) => this.lookup(name) !== null &&
        decide(this.whole(rule), (other) => (other === name ? null : this.lookup(other))) !== false);
      if (found) byKey.set(found, [...(byKey.get(found) ?? []), n]);
    }
    for (const [out, numbers] of byKey) yield* this.made(numbers, { out });
  }

  /** The leaves of those parts of an open condition that hold. */
  speaking(condition) {
    if (decide(condition, this.lookup)) return support(condition, this.lookup);
    return condition[0] === "all" ? condition.slice(1).flatMap((part) => this.speaking(part)) : [];
  }

  /** The conflicts in which a rule can stand in the case. */
  conflicting(number) {
    if (this.applies[number] === false) return [];
    return this.conflictsOf(number).filter((conflict) => {
      const { mine, others, when } = conflict;
      if (when) return decide(when, this.lookup) !== false;
      const against = mine.includes(number) ? others : mine;
      return against.some((other) => this.applies[other] !== false && this.meet(number, other));
    });
  }

  conflictsOf(number) {
    const all = this.text.conflicts;
    return (this.text.rules[number].conflicts ??= all.filter(
      ({ mine, others }) => mine.includes(number) || others.includes(number)));
  }

  /** Whether two rules can hold at once in the case. */
  meet(one, other) {
    const left = [one, other].map((n) => remaining(this.whole(this.text.rules[n]), this.lookup));
    return terms(["all", ...left], this.guide.facts).length > 0;
  }

  /** One entry of the rules of one act. */
  entry(act, whose, found, more) {
    const { known, text } = this;
    const conflicts = once(found.flatMap((n) => this.conflicting(n)));
    const first = conflicts.filter((c) => c.prevails && found.some((n) => c.mine.includes(n)));
    const told = found.filter((n) => !first.some((c) => c.others.includes(n)));
    const done = this.guide.acts[act].done;
    const limits = told.flatMap((n) => text.rules[n].deadlines.map((deadline) =>
      ({ rule: n, deadline, ...judge(deadline, known.events, done, known.on) })));
    const why = this.why(found);
    const days = limits.flatMap((limit) => (limit.due ? [limit.due] : []));
    const own = found.map((n) =>
      distinct(this.speaking(text.rules[n].own)).filter((leaf) => leaf[0] !== "number").length);
    const laws = found.flatMap((n) => text.rules[n].law);
    return {
      act, code: text.code, whose, rules: found, parts: this.parts(told), limits, kind: this.kind(limits),
      due: days.length ? days.sort()[0] : null,
      done: !!done && happenedBy(known.events[done], known.on),
      payer: this.payer(act, found),
      toMe: found.some((n) => text.rules[n].to.some((actor) => this.isMe(actor))),
      named: !!this.role && found.some((n) => text.rules[n].who.some((a) => this.role.actors.includes(a))),
      binds: this.bindsWhom(whose, found),
      calledFor: days.length > 0 || why.some((leaf) => this.told(leaf)),
      own: Math.max(...own), why, conflicts: conflicts.map((c) => c.name),
      law: Object.keys(this.guide.laws).filter((name) => laws.includes(name) &&
        (known.on === null || this.guide.laws[name] <= known.on)),
      unsaid: this.unsaidOf(act, more),
      alternatives: more.if ? [] : told.filter((n) => this.applies[n] === null),
      if: null, after: [], out: null, ...more,
    };
  }

  /** What decided the rules, or of those that wait what speaks for them. */
  why(found) {
    const leavesOf = found.flatMap((n) => {
      const whole = this.whole(this.text.rules[n]);
      return this.applies[n] ? support(whole, this.lookup) : this.speaking(whole);
    });
    return distinct(leavesOf);
  }

  /** The rules by whom they bind, how, and how narrowly; first duties that the case meets. */
  parts(told) {
    const rules = told.map((n) => this.text.rules[n]);
    const named = rules.filter((rule) => rule.who.length);
    const parted = grouped(told, (n) => {
      const rule = this.text.rules[n];
      const as = (!rule.who.length && named.find((other) => other.force === rule.force)) || rule;
      return JSON.stringify([rule.force, as.who, as.either, as.normally || rule.normally, ...rule.narrow]);
    });
    const rank = (numbers) => {
      const { force } = this.text.rules[numbers[0]];
      const own = numbers.flatMap((n) => [...leaves(this.text.rules[n].own)]);
      return [force === null, FREE.includes(force), !own.some((leaf) => this.told(leaf))];
    };
    return [...parted.values()].sort((a, b) => compare(rank(a), rank(b)));
  }

  kind(limits) {
    if (limits.some((limit) => limit.due)) return "dated";
    if (limits.some(({ deadline }) => deadline.prompt)) return "prompt";
    return limits.some(({ deadline }) => deadline.within || deadline.before) ? "counted" : "undated";
  }

  payer(act, found) {
    if (!this.role || !this.guide.acts[act].asks.includes("pays")) return null;
    const paying = found.flatMap((n) => this.text.rules[n].pays);
    const spared = found.flatMap((n) => this.text.rules[n].free);
    if (paying.some((actor) => this.isMe(actor))) {
      if (!paying.every((actor) => this.isMe(actor))) return "shared";
      return paying.some((actor) => this.authority(actor)) ? "own" : "me";
    }
    if (paying.length || spared.some((actor) => this.isMe(actor))) return "not-me";
    // Another rule on the act, which holds or may hold, tells who pays.
    const told = this.byAct.get(act).some((n) => this.applies[n] !== false && this.text.rules[n].pays.length);
    return told ? null : "unsaid";
  }

  /** Whether the text can bind whom it addresses: the reader where it is the reader's. */
  bindsWhom(whose, found) {
    const laid = found.map((n) => this.text.rules[n]).filter(({ force }) => force && !FREE.includes(force));
    const actors = once(laid.flatMap((rule) => rule.who)).filter((a) => whose !== "mine" || this.isMe(a));
    if (!actors.length) return whose === "nobody" && this.binds === false && laid.length ? false : null;
    const bound = actors.map((actor) => {
      const { bound: binding, follows } = this.guide.actors[actor];
      if (!binding || !follows) return binding;
      const region = this.known.facts[follows] ?? null;
      return region === null ? null : region === this.text.region;
    });
    return bound.includes(true) ? true : bound.includes(null) ? null : false;
  }

  /** Of who, to whom and who pays, what the text leaves open. */
  unsaidOf(act, more) {
    if (more.if || more.after || more.out) return [];
    const all = this.byAct.get(act);
    if (!all.some((n) => this.applies[n])) return [];
    const fills = (aspect) => all.some((n) => this.applies[n] !== false && this.text.rules[n].fills.includes(aspect));
    return this.guide.acts[act].asks.filter((aspect) => !fills(aspect));
  }

  /** How much a rule matters to the reader. */
  concerns(rule, phases) {
    const toMe = rule.to.some((actor) => this.isMe(actor));
    if (this.role && !toMe && this.whose(rule) === "others") return 0;
    if (!phases.has(this.guide.acts[rule.act].phase)) return 1;
    const speaks = this.speaking(this.whole(rule)).some((leaf) => this.told(leaf));
    return 2 + (speaks ? 2 : 0) + (rule.deadlines.some((deadline) => deadline.within) ? 10 : 0);
  }
}

/** 0 for a last day, 1 for promptly, 2 for the rest. */
function urgency(entry, on) {
  const days = entry.limits.filter((limit) => limit.due);
  if (days.some(({ due, verdict }) => on === null || verdict === "overdue" || due >= on)) return 0;
  return entry.kind === "prompt" ? 1 : 2;
}

/** The rank of an entry among all: see the docstring of entries.py. */
function rank(guide, entry, on) {
  const hurry = urgency(entry, on);
  const rules = guide.texts.find((text) => text.code === entry.code).rules;
  const forces = entry.parts.map((part) => rules[part[0]].force);
  const act = guide.acts[entry.act];
  return [
    WHOSE.indexOf(entry.whose), entry.binds === false, entry.done, hurry,
    (hurry === 0 && entry.due) || LAST, forces.every((force) => force === null || FREE.includes(force)),
    !entry.calledFor, entry.whose === "mine" && !entry.named, !entry.own,
    guide.nearest.indexOf(act.phase), entry.if !== null, -entry.own, act.order, entry.code,
  ];
}

/** What is open, how many rules hang on it, and how much they weigh. */
function* undecided(guide, weighed, phases) {
  for (const one of weighed) {
    if (one.engaged === null) {
      const every = one.applies.filter((applies) => applies !== false).length;
      yield [one, one.text.engaged, every, every];
    }
    const ladder = one.engaged !== false && one.text.rules.some((rule, n) => rule.step && one.applies[n]);
    if (ladder && one.lookup(guide.tried) === null) yield [one, ["is", guide.tried, []], 1, 0];
    for (const number of one.engaged === false ? [] : one.open) {
      const rule = one.text.rules[number];
      const weight = guide.acts[rule.act].phase === "standing" ? 0 : one.weighs ? one.concerns(rule, phases) : 0;
      if (weight) yield [one, one.whole(rule), 1, weight];
    }
  }
}

/** The unknown facts, what settles most of what concerns the reader first. */
function questions(guide, weighed, found) {
  const called = found.filter((entry) => entry.calledFor);
  const phases = new Set(called.map((entry) => guide.acts[entry.act].phase));
  const decides = new Map();
  const settles = new Map();
  for (const [{ lookup }, condition, count, weight] of undecided(guide, weighed, phases)) {
    const open = leaves(condition, (part) => decide(part, lookup) === null);
    for (const name of once([...open].map(key))) {
      const values = domain(name, guide.facts);
      const settled = values.filter((v) => decide(condition, supposing(lookup, name, v)) !== null).length;
      decides.set(name, (decides.get(name) ?? 0) + count);
      settles.set(name, (settles.get(name) ?? 0) + weight * settled / values.length);
    }
  }
  const order = (name) => Math.max(0, guide.order.lastIndexOf(name.split("<")[0]));
  const weight = (name) => Math.round((settles.get(name) ?? 0) * 1e6);
  return [...decides.keys()].sort((a, b) =>
    compare([-weight(a), -decides.get(a), order(a), a], [-weight(b), -decides.get(b), order(b), b]));
}

/** All that a reader sees of a case. @param {any} guide @param {Case} told */
export function decideCase(guide, told) {
  const known = presume(guide, told);
  const weighed = guide.texts.map((text) => new Weighed(guide, text, known));
  weighed.sort((a, b) => Number(a.binds !== true) - Number(b.binds !== true));
  let heard = weighed.filter((one) => one.engaged === true);
  if (!heard.length) heard = weighed.filter((one) => one.engaged === null);
  for (const one of heard) one.weighs = true;
  /** @param {(one: any) => Iterable<any>} make */
  const made = (make) => {
    const found = heard.flatMap((one) => [...make(one)]);
    const ranks = new Map(found.map((entry) => [entry, rank(guide, entry, known.on)]));
    return found.sort((a, b) => compare(ranks.get(a), ranks.get(b)));
  };
  const entries = made((one) => one.holding());
  return {
    known,
    bearings: weighed.map(({ text, engaged, binds }) => ({ code: text.code, engaged, binds })),
    entries,
    open: made((one) => one.opened()),
    awaiting: made((one) => one.awaiting()),
    notHere: made((one) => one.notHere()),
    asked: questions(guide, weighed, entries),
  };
}

/** The first of some facts and events ("placement<") that is not told and would still change
 * something, or null: rules wait for it, or days are counted from it.
 * @param {any} guide @param {Case} told @param {string[]} among */
export function nextQuestion(guide, told, among) {
  const { asked, entries, known } = decideCase(guide, told);
  const events = entries.flatMap(({ limits }) =>
    limits.flatMap(({ deadline }) => [deadline.from, deadline.before, deadline.at]));
  for (const name of asked.filter((one) => one.includes("<"))) events.push(...name.split("<"));
  const facts = asked.filter((one) => !one.includes("<"));
  const matters = (name) => name.endsWith("<")
    ? events.includes(name.slice(0, -1)) && told.events[name.slice(0, -1)] === undefined
    : facts.includes(name) && (known.facts[name] === undefined || known.presumed.includes(name));
  return among.find(matters) ?? null;
}
