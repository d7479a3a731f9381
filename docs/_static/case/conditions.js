// Conditions over finite facts, three-valued: true, false, or null where nobody knows.
// The same logic as samverkan/model/conditions.py, and held to it case by case.

/**
 * A condition as the data has it: ["is", fact, [values]], ["number", fact, low, high],
 * ["happened", event, before], ["not", part], ["all", part…] or ["any", part…].
 * @typedef {[string, ...any[]]} Condition
 * @typedef {string | number | boolean | null} Known
 * @typedef {(key: string) => Known} Lookup
 */

/** The key by which a leaf is looked up. @param {Condition} leaf @returns {string} */
export const key = ([kind, name, before]) =>
  kind === "happened" ? `${name}<${before ?? ""}` : name;

/** Whether a leaf holds of a known value. @param {Condition} leaf @param {Known} value */
function holds([kind, , low, high], value) {
  if (kind === "is") return low.includes(value);
  if (kind === "happened") return value === true;
  const number = Number(value);
  return (low === null || number >= low) && (high === null || number < high);
}

/** Kleene's logic. @param {Condition} condition @param {Lookup} lookup @returns {boolean | null} */
export function decide(condition, lookup) {
  const [kind, ...parts] = condition;
  if (kind === "not") {
    const inner = decide(parts[0], lookup);
    return inner === null ? null : !inner;
  }
  if (kind === "all" || kind === "any") {
    const settling = kind === "any";
    /** @type {boolean | null} */
    let result = !settling;
    for (const part of parts) {
      const found = decide(part, lookup);
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
  if (kind === "not" || kind === "all" || kind === "any") {
    for (const part of parts) yield* leaves(part, among);
  } else yield condition;
}

/** The leaves that settled a decided condition, each once, in the order of the text.
 * @param {Condition} condition @param {Lookup} lookup @returns {Condition[]} */
export function support(condition, lookup) {
  const [kind, ...parts] = condition;
  if (kind === "not") return support(parts[0], lookup);
  if (kind !== "all" && kind !== "any") return [condition];
  const settled = parts.filter((part) => decide(part, lookup) === (kind === "any"));
  const found = (settled.length ? settled.slice(0, 1) : parts).flatMap((p) => support(p, lookup));
  const seen = new Set();
  return found.filter((leaf) => {
    const name = JSON.stringify(leaf);
    return !seen.has(name) && seen.add(name);
  });
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
