// @ts-check
// The search: what a word is, what it matches, in what order results come, and how they are shown.
// It is fetched with the index, which the build makes of the pages' texts (samverkan/site/search.py),
// when somebody is about to search.
(() => {
  "use strict";

  /**
   * @typedef {[address: string, kind: string, title: string, names: string, heads: string[], texts: number[]]} Page
   * @typedef {{pages: Page[], texts: string[], stop: string, numbers: Record<string, number>}} Texts
   * @typedef {Texts & {say: Record<string, string>}} Index
   * @typedef {{address: string, title: string, names: string, texts: number[]}} Shown
   * @typedef {{entry: Shown & {group: string}, score: number, words: Map<string, number>}} Hit
   * @typedef {Map<number, number>} Scores of entries, by their number
   */

  // What a word weighs where it stands, and how much less in a place that is longer than others.
  /** @type {Record<string, [number, number]>} */
  const FIELDS = { title: [8, 0.4], names: [6, 0.1], heads: [2, 0.6], lead: [2, 0.6], body: [1, 0.7] };
  // What a kind of page weighs, in the group in which it is shown; guidance of a kind not named here, 1.
  /** @type {Record<string, Record<string, number>>} */
  const GROUPS = {
    do: { page: 0.75, question: 0.6, list: 0.5, glossary: 0.4, "scenario-index": 0.4, start: 0.3 },
    clauses: { "clause-index": 0.5, clause: 0.35 },
    words: { term: 0.2, law: 0.2 },
    cases: { "exercise-index": 0.3, scenario: 0.2 },
  };
  /** @template K @param {Map<K, number>} map @param {K} key @param {number} value */
  const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);

  // --- words ----------------------------------------------------------------------------

  // The number of a clause, an act or a scenario; or letters and digits.
  const WORD = /\d+(?:[.:]\d+)+|s-?\d{1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/giu;
  const EXACT = /\d[.:]\d|^s-\d/;
  const ENDING = /(?:ing(?:en|ar(?:na)?)?|[aeo]rna|ande[nt]?|aren?|ade?|at|ies?|[aeo]r|[ae]n|e[td]|na|[aenoty])?s?$/;

  /** @type {Map<string, string>} */
  const stems = new Map();
  /** A word in small letters without diacritics and without a Swedish or English ending: of words, at
      least four letters stay. @param {string} said */
  const stem = (said) => {
    const kept = stems.get(said);
    if (kept !== undefined) return kept;
    let word = said.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
    if (/\d/.test(word)) word = word.replace(/^s-?(\d+)$/, (_, number) => `s-${number.padStart(3, "0")}`);
    else word = [word.replace(ENDING, ""), word.replace(/s$/, "")].find((bare) => bare.length >= 4) ?? word;
    stems.set(said, word);
    return word;
  };

  /** How many letters of two words differ, or of a word and the beginning of another; two that changed
      places are one. Counted no further than `most`. @param {string} a @param {string} b @param {number} most */
  const distance = (a, b, most, begins = false) => {
    if (a.length - b.length > most || (!begins && b.length - a.length > most)) return most + 1;
    let row = Array.from({ length: b.length + 1 }, (_, n) => n);
    for (let i = 1, before = row; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return begins ? Math.min(...row) : row[b.length];
  };

  /** @param {Texts} data */
  const engine = (data) => {
    const numbers = new Map(Object.entries(data.numbers).map(([word, number]) => [stem(word), String(number)]));

    /** The words of a text. A number and what it counts are one ("4 veckor"); in the index, each is also
        one by itself. @param {string} text */
    const split = (text, apart = false) => {
      /** @type {string[]} */
      const found = [];
      let number = "";
      for (const [said] of text.normalize("NFC").matchAll(WORD)) {
        const word = numbers.get(stem(said)) ?? stem(said);
        const counted = number && !/\d/.test(word);
        if (counted) found.splice(apart ? found.length : -1, apart ? 0 : 1, `${number} ${word}`);
        if (apart || !counted) found.push(word);
        number = /^\d+$/.test(word) ? word : "";
      }
      return found;
    };
    const stop = new Set(split(data.stop));
    /** The words that tell what is asked; all, if none does. @param {string} text */
    const telling = (text) => {
      const all = split(text);
      const left = all.filter((word) => !stop.has(word));
      return left.length ? left : all;
    };

    // --- the index ------------------------------------------------------------------------

    const entries = data.pages.map(([address, kind, title, names, heads, texts]) => {
      const named = names.split(",").concat(kind === "term" ? [] : title);
      const phrases = [...new Set(named.map((name) => telling(name).join(" ")))].filter(Boolean);
      const group = Object.keys(GROUPS).find((name) => kind in GROUPS[name]) ?? "do";
      const weight = GROUPS[group][kind] ?? 1;
      return { address, kind, title, names, heads, texts, phrases, group, weight };
    });
    /** @type {Map<string, Scores>} */
    const index = new Map();
    const inTexts = data.texts.map((text) => split(text, true));
    const fields = entries.map(({ title, names, heads, texts }) => ({
      title: split(title, true),
      names: split(names, true),
      heads: heads.flatMap((head) => split(head, true)),
      lead: inTexts[texts[0]] ?? [],
      body: texts.slice(1).flatMap((number) => inTexts[number]),
    }));
    for (const [name, [weight, sway]] of Object.entries(FIELDS)) {
      const said = fields.map((field) => field[/** @type {keyof typeof field} */ (name)]);
      const mean = said.flat().length / said.filter((words) => words.length).length;
      for (const [at, words] of said.entries()) {
        const each = weight / (1 - sway + (sway * words.length) / mean);
        for (const word of words) {
          const scores = index.get(word) ?? new Map();
          index.set(word, add(scores, at, each));
        }
      }
    }
    const vocabulary = [...index.keys()].filter((word) => !/\d/.test(word));

    // --- what a word of a query matches ---------------------------------------------------

    /** The nearest words of the index, or their beginnings. @param {string} word */
    const near = (word) => {
      /** @type {Map<string, number>} */
      const found = new Map();
      let most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
      for (const other of most ? vocabulary : []) {
        let away = distance(word, other, most);
        if (away > most && word.length > 5) away = distance(word, other, most - 1, true) + 1;
        if (away < most) found.clear();
        if (away <= most) found.set(other, 0.8 - 0.2 * (most = away));
      }
      return found;
    };

    /** The known parts of a compound that the index lacks, if they are most of it. @param {string} word */
    const parts = (word) => {
      let [found, most] = [new Map(), word.length * 0.4];
      for (let at = 4; at < word.length - 2; at++) {
        const heads = [word.slice(0, at), word.slice(0, at).replace(/[seou]$/, "")].map(stem);
        const both = [heads.find((head) => index.has(head)), [stem(word.slice(at))].find((tail) => index.has(tail))];
        const known = (both[0] ? at : 0) + (both[1] && word.length - at > 3 ? word.length - at : 0);
        if (known > most) [found, most] = [new Map(both.flatMap((part) => (part ? [[part, 0.6]] : []))), known];
      }
      return found;
    };

    /** Every word of the index that a word matches, and how well. @param {string} word */
    const matches = (word) => {
      /** @type {Map<string, number>} */
      const found = new Map(index.has(word) ? [[word, 1]] : []);
      if (/\d/.test(word)) return found;
      for (const other of word.length > 2 ? vocabulary : []) {
        const longer = other.length - word.length;
        if (longer < 0 && longer > -3 && other.length > 3 && word.startsWith(other)) found.set(other, 0.8);
        if (longer <= 0) continue;
        const most = index.has(word) ? 0.5 : 0.8;
        if (other.startsWith(word)) found.set(other, most * Math.sqrt(word.length / other.length));
        else if (word.length > 3 && other.endsWith(word)) found.set(other, 0.6);
      }
      return [found, parts(word)].find((some) => some.size) ?? near(word);
    };

    /** How rare a word is, and what it scores where (BM25F). @param {string} word */
    const weigh = (word) => {
      const others = matches(word);
      /** @type {Scores} */
      const sums = new Map();
      for (const [other, weight] of others)
        for (const [at, score] of index.get(other) ?? []) add(sums, at, weight * score);
      const count = index.get(word)?.size ?? sums.size;
      const rarity = Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
      return { rarity, others, scores: new Map([...sums].map(([at, sum]) => [at, (rarity * sum) / (sum + 4)])) };
    };

    // --- what a query finds ---------------------------------------------------------------

    // The term that the glossary prefers, for every other name of a concept.
    /** @type {Map<string, string[]>} */
    const preferred = new Map();
    for (const { kind, title, phrases } of entries)
      for (const name of kind === "term" ? phrases : [])
        if (name !== telling(title).join(" ") && !preferred.has(name)) preferred.set(name, telling(title));

    /** Other ways to say some words: as the glossary does, written together, or apart. @param {string[]} words */
    const ways = (words) => {
      const [whole, one] = [words.join(" "), stem(words.join(""))];
      const together = words.length === 2 && index.has(one) ? [one] : [];
      const apart = words.length === 1 && whole.includes(" ") ? whole.split(" ") : [];
      // What the pages call by this name themselves ("HVB") needs no other.
      const pages = [...(index.get(whole)?.keys() ?? [])].filter((at) => entries[at].group !== "words");
      const other = pages.length > 3 ? [] : (preferred.get(whole) ?? []);
      return [other, together, apart].filter((way) => way.length);
    };

    /** What some words of a query score where, said in the way that is best there. @param {string[]} words */
    const meet = (words) => {
      const said = [words, ...ways(words)].map((way) => way.map(weigh));
      const masses = said.map((way) => way.reduce((sum, { rarity }) => sum + rarity, 0));
      const mass = Math.max(...masses);
      /** @type {Scores} */
      const best = new Map();
      for (const [n, way] of said.entries()) {
        /** @type {Scores} */
        const sums = new Map();
        for (const { scores } of way) for (const [at, score] of scores) add(sums, at, score);
        const share = ((n ? 0.9 : 1) * mass) / masses[n];
        for (const [at, sum] of sums) best.set(at, Math.max(best.get(at) ?? 0, sum * share));
      }
      return { mass, best, matched: said.flat() };
    };

    /** @param {string} text @returns {Hit[]} the best first */
    const search = (text) => {
      const query = telling(text);
      /** @type {string[][]} */
      const groups = [];
      for (let at = 0; at < query.length; at = groups.flat().length) {
        const sizes = [4, 3, 2].filter((size) => at + size <= query.length);
        groups.push(query.slice(at, at + (sizes.find((size) => ways(query.slice(at, at + size)).length) ?? 1)));
      }
      const met = groups.map(meet);
      const whole = met.reduce((sum, { mass }) => sum + mass, 0);
      /** @type {[Scores, Scores]} */
      const [scores, shares] = [new Map(), new Map()];
      for (const { mass, best } of met)
        for (const [at, score] of best) {
          add(scores, at, score);
          add(shares, at, Math.min(mass, score * 2) / whole);
        }
      /** @type {Map<string, number>} */
      const words = new Map();
      for (const { others, rarity } of met.flatMap(({ matched }) => matched))
        for (const [word, weight] of others) words.set(word, weight * rarity);
      // The more of the query an entry meets the better, and most where the query has a name of it.
      const asked = [query, ...groups.flatMap(ways)].map((way) => ` ${way.join(" ")} `);
      const hits = [...scores].map(([at, score]) => {
        const entry = entries[at];
        const names = entry.phrases.filter((name) => asked.some((said) => said.includes(` ${name} `)));
        const named = names.map((name) => (EXACT.test(name) ? 20 : 1.5 * Math.min(1, name.length / (asked[0].length - 2))));
        const share = shares.get(at) ?? 0;
        return { entry, words, score: score * share * (1 + Math.max(0, ...named)) * entry.weight };
      });
      return hits.sort((a, b) => b.score - a.score);
    };

    /** The hits by group, without the weak beside the strong; the group of the best hit comes first.
        @param {string} text */
    const grouped = (text) => {
      const all = search(text);
      const names = new Set([...all.slice(0, 1).map(({ entry }) => entry.group), ...Object.keys(GROUPS)]);
      const groups = [...names].map((name) => {
        const own = all.filter(({ entry }) => entry.group === name);
        const least = Math.max((own[0]?.score ?? 0) / 8, (all[0]?.score ?? 0) / 100);
        return { name, hits: own.filter(({ score }) => score > least) };
      });
      return groups.filter(({ hits }) => hits.length);
    };

    /** The places in a text that a hit was found by. @param {string} text @param {Hit} hit */
    const places = (text, hit) =>
      [...text.matchAll(WORD)]
        .map(({ 0: said, index }) => ({ from: index, to: index + said.length, word: split(said)[0] }))
        .filter(({ word }) => hit.words.has(word));

    return { grouped, places };
  };

  Object.assign(globalThis, { samverkanSearch: { engine } });
  if (!globalThis.document) return;

  // --- what is shown --------------------------------------------------------------------

  /** @type {Index} */
  const data = /** @type {any} */ (globalThis).samverkanIndex;
  const { grouped, places } = engine(data);
  const LONGEST = 180;

  /** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  /** @param {string} key @param {number} [count] @param {string} [query] */
  const say = (key, count, query = "") => data.say[key].replace("%n", String(count)).replace("%s", () => query);

  /** Of the texts of a hit, the one that has most of what was asked, cut to where it does. @param {Hit} hit */
  const excerpt = (hit) => {
    const weight = (/** @type {string} */ text) => {
      const words = new Set(places(text, hit).map(({ word }) => word));
      return [...words].reduce((sum, word) => sum + (hit.words.get(word) ?? 0), 0);
    };
    const texts = hit.entry.texts.map((number) => data.texts[number]);
    const text = texts.reduce((best, next) => (weight(next) > weight(best) ? next : best), texts[0] ?? hit.entry.names);
    const first = places(text, hit)[0]?.from ?? 0;
    const start = first < LONGEST - 40 ? 0 : text.lastIndexOf(" ", first - 40) + 1;
    const end = text.length - start <= LONGEST ? text.length : text.lastIndexOf(" ", start + LONGEST);
    const shown = make("p", {}, start ? "… " : "");
    let at = start;
    for (const { from, to } of places(text, hit).filter((place) => place.from >= start && place.to <= end)) {
      shown.append(text.slice(at, from), make("mark", {}, text.slice(from, to)));
      at = to;
    }
    shown.append(text.slice(at, end), end < text.length ? " …" : "");
    return shown;
  };

  /** Show what is found while somebody writes: on the search page in its place, elsewhere below the form.
      @param {HTMLFormElement} form */
  const attach = (form) => {
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
    const page = document.getElementById("sg-search-page");
    const title = document.title;
    const status = make("p", { role: "status" });
    const lists = make("div");
    const close = make("button", { type: "button", class: "sg-hide" }, say("close"));
    const every = make("a", {}, say("every"));
    const panel = make("section", { class: "sg-found", "aria-label": say("results"), hidden: "" }, status, lists);
    if (!page) panel.append(every, close);
    form.after(panel);

    const item = (/** @type {Hit} */ hit) => {
      const href = (form.dataset.root ?? "") + hit.entry.address;
      return make("li", {}, make("a", { href }, hit.entry.title), excerpt(hit));
    };
    /** @param {string} name @param {Hit[]} hits */
    const group = (name, hits) => {
      const head = make(page ? "h2" : "p", { class: "sg-group", id: `sg-found-${name}` }, say(name));
      const [first, rest] = page ? [hits.slice(0, 5), hits.slice(5)] : [hits.slice(0, 3), []];
      const more = make("details", {}, make("summary", {}, say("more", rest.length)));
      more.addEventListener("toggle", () => more.append(make("ul", {}, ...rest.map(item))), { once: true });
      return [head, make("ul", { "aria-labelledby": head.id }, ...first.map(item)), ...(rest.length ? [more] : [])];
    };
    const show = () => {
      const query = input.value.trim();
      const address = query && `?q=${encodeURIComponent(query)}`;
      const groups = query ? grouped(query) : [];
      const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      status.textContent = query && say(count > 1 ? "many" : count ? "one" : "none", count, query);
      lists.replaceChildren(...groups.flatMap(({ name, hits }) => group(name, hits)));
      if (query && !count) lists.append(make("p", {}, say("ways")));
      panel.hidden = !query;
      every.setAttribute("href", form.action + address);
      if (!page) return;
      page.hidden = count > 0;
      document.title = query ? `${query} – ${title}` : title;
      history.replaceState(null, "", location.pathname + address + location.hash);
    };
    const hide = () => {
      panel.hidden = true;
      input.focus();
    };
    input.addEventListener("input", show);
    close.addEventListener("click", hide);
    if (page) input.value ||= new URLSearchParams(location.search).get("q") ?? "";
    else form.parentElement?.addEventListener("keydown", ({ key }) => key === "Escape" && !panel.hidden && hide());
    show();
  };
  for (const form of document.querySelectorAll("form.sg-search")) attach(/** @type {HTMLFormElement} */ (form));
})();
