// Conditions over finite facts, three-valued: true, false, or null where nobody knows.
// The same logic as samverkan/model/conditions.py, and held to it case by case.

/**
 * A condition as the data has it: ["is", fact, [values]], ["number", fact, low, high],
 * ["happened", event, before], ["named", fact, value, meaning], ["not", part], ["all", part…] or
 * ["any", part…].
 * @typedef {[string, ...any[]]} Condition
 * @typedef {string | number | boolean | null} Known
 * @typedef {(key: string) => Known} Lookup
 */

/** The key by which a leaf is looked up. @param {Condition} leaf @returns {string} */
export const key = (leaf) =>
  leaf[0] === "happened" ? `${leaf[1]}<${leaf[2] ?? ""}` : leaf[1];

/** Whether a leaf holds of a known value. @param {Condition} leaf @param {Known} value */
function holds(leaf, value) {
  const [low, high] = [leaf[2], leaf[3]];
  if (leaf[0] === "is") return low.includes(value);
  if (leaf[0] === "happened") return value === true;
  const number = Number(value);
  return (low === null || number >= low) && (high === null || number < high);
}

/** Kleene's logic. @param {Condition} condition @param {Lookup} lookup @returns {boolean | null} */
export function decide(condition, lookup) {
  const kind = condition[0];
  if (kind === "named") return decide(condition[3], lookup);
  if (kind === "not") {
    const inner = decide(condition[1], lookup);
    return inner === null ? null : !inner;
  }
  if (kind === "all" || kind === "any") {
    const settling = kind === "any";
    /** @type {boolean | null} */
    let result = !settling;
    for (let index = 1; index < condition.length; index++) {
      const found = decide(condition[index], lookup);
      if (found === settling) return settling;
      if (found === null) result = null;
    }
    return result;
  }
  const value = lookup(key(condition));
  return value === null ? null : holds(condition, value);
}

/** The leaves, of the parts that are let in. @returns {Generator<Condition>}
 * @param {Condition} condition @param {(part: Condition) => boolean} among */
export function* leaves(condition, among = () => true) {
  if (!among(condition)) return;
  const [kind, ...parts] = condition;
  if (kind === "named") yield* leaves(parts[2], among);
  else if (kind === "not" || kind === "all" || kind === "any") {
    for (const part of parts) yield* leaves(part, among);
  } else yield condition;
}

/** The leaves that settled a decided condition, each once, in the order of the text.
 * @param {Condition} condition @param {Lookup} lookup @returns {Condition[]} */
export function support(condition, lookup) {
  const [kind, ...parts] = condition;
  if (kind === "named" || kind === "not") return support(parts.at(-1), lookup);
  if (kind !== "all" && kind !== "any") return [condition];
  const settled = parts.filter((part) => decide(part, lookup) === (kind === "any"));
  const found = (settled.length ? settled.slice(0, 1) : parts).flatMap((p) => support(p, lookup));
  return distinct(found);
}

/** Leaves that say different things, each once; most are one and the same in the data.
 * @param {Condition[]} leaves @returns {Condition[]} */
export function distinct(leaves) {
  const found = [...new Set(leaves)];
  if (found.length < 2) return found;
  return [...new Map(found.map((leaf) => [leaf.join(), leaf])).values()];
}

/** What is left to ask when what is known has been taken out.
 * @param {Condition} condition @param {Lookup} lookup @returns {Condition} */
export function remaining(condition, lookup) {
  const [kind, ...parts] = condition;
  if (decide(condition, lookup)) return ["all"];
  if (kind !== "all" && kind !== "any") return condition;
  const left = parts
    .filter((part) => decide(part, lookup) === null || decide(part, lookup) === (kind === "any"))
    .map((part) => remaining(part, lookup));
  return left.length === 1 ? left[0] : [kind, ...left];
}

/** What is known, and one thing more: an event that has not happened did so before none.
 * @param {Lookup} lookup @param {string} name @param {Known} value @returns {Lookup} */
export const supposing = (lookup, name, value) => (other) =>
  other === name || (value === false && name.endsWith("<") && other.startsWith(name))
    ? value
    : lookup(other);

/** Every value that a key can have: a number stands once for each interval.
 * @param {string} name @param {any} facts @returns {Known[]} */
export function domain(name, facts) {
  if (name.includes("<")) return [true, false];
  const { values, cuts } = facts[name];
  return values ?? [cuts[0] - 1, ...cuts];
}

/** The ways in which a condition comes out as wanted: for some keys, the values they may have.
 * @typedef {Map<string, Known[]>} Term
 * @param {Condition} condition @param {any} facts @param {boolean} wanted @returns {Term[]} */
export function terms(condition, facts, wanted = true) {
  const [kind, ...parts] = condition;
  if (kind === "named") return terms(parts[2], facts, wanted);
  if (kind === "not") return terms(parts[0], facts, !wanted);
  if ((kind === "all") === wanted && (kind === "all" || kind === "any")) {
    /** @type {Term[]} */
    let found = [new Map()];
    for (const part of parts) {
      const mine = terms(part, facts, wanted);
      found = smallest(found.flatMap((a) => mine.map((b) => merge(a, b)).filter((t) => t !== null)));
    }
    return found;
  }
  if (kind === "all" || kind === "any") {
    return smallest(parts.flatMap((part) => terms(part, facts, wanted)));
  }
  const values = domain(key(condition), facts).filter((v) => holds(condition, v) === wanted);
  return values.length ? [new Map([[key(condition), values]])] : [];
}

/** @param {Term} one @param {Term} other @returns {Term | null} */
function merge(one, other) {
  const merged = new Map(one);
  for (const [name, values] of other) {
    const both = merged.has(name) ? merged.get(name).filter((v) => values.includes(v)) : values;
    if (!both.length) return null;
    merged.set(name, both);
  }
  return merged;
}

/** The terms by size, without those that a wider one contains. @param {Term[]} found */
function smallest(found) {
  /** @type {Term[]} */
  const kept = [];
  for (const term of [...found].sort((a, b) => a.size - b.size)) {
    const inside = kept.some((wider) =>
      [...wider].every(([name, values]) => term.get(name)?.every((v) => values.includes(v))));
    if (!inside) kept.push(term);
  }
  return kept;
}

/** Whether one of some conditions holds in every case that what is known allows.
 * @param {Condition[]} parts @param {Lookup} lookup @param {any} facts @returns {boolean} */
export function certain(parts, lookup, facts) {
  /** @param {string} name @param {Known[]} values */
  const allowed = (name, values) => {
    const known = lookup(name);
    if (known === null || values.includes(known)) return true;
    const cuts = name.includes("<") ? [] : (facts[name].cuts ?? []);
    const below = cuts.filter((cut) => cut <= Number(known));
    return cuts.length > 0 && values.includes(below.length ? Math.max(...below) : cuts[0] - 1);
  };
  return !terms(["any", ...parts], facts, false).some((term) =>
    [...term].every(([name, values]) => allowed(name, values)));
}
