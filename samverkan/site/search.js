/* Becomes part of Sphinx's language_data.js, which only the search page loads. */
{
  const fold = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "");

  /* As `stem` in lexicon.py. */
  if (document.documentElement.lang === "sv") {
    const Snowball = Stemmer;
    window.Stemmer = function () {
      const snowball = new Snowball();
      this.stemWord = (word) =>
        snowball
          .stemWord(word)
          .replace(/^(.*[aeiouy][^aeiouy]+)an$|^(.*[^aeiouy]{2})et$/, "$1$2")
          .replace(/mm$/, "m");
    };
  }

  const isIndexed = (word) => {
    const stem = new Stemmer().stemWord(word);
    const { terms, titleterms } = Search._index;
    return Object.hasOwn(terms, stem) || Object.hasOwn(titleterms, stem);
  };

  /* A word that no page has is looked for without a Swedish ending (on the English site), or as
     two words that pages do have: "familjehemsplacering" as "familjehem" and "placering". */
  const asIndexed = (word) => {
    if (stopwords.has(word) || isIndexed(word)) return [word];
    const bare = word.replace(/(?:[aeo]r(?:na)?|[ae]n|et|n)?s?$/, "");
    if (isIndexed(bare)) return [bare];
    for (let at = word.length - 3; at > 2; at--) {
      const head = word.slice(0, at);
      const tail = word.slice(at);
      const known = [head, head.replace(/[eos]$/, "")].find(isIndexed);
      if (known && isIndexed(tail)) return [known, tail];
    }
    return [word];
  };

  /* As `split` in search.py: words, or a clause's number. Short words are left out beside longer
     ones ("VG 3.4.3.1"): Sphinx does not ask for all of them. */
  var splitQuery = (query) => {
    const words = fold(query.toLowerCase()).match(/\d+(?:\.\d+)+|[\p{L}\p{N}_]+/gu) ?? [];
    const long = words.filter((word) => word.length > 2);
    return (long.length ? long : words).flatMap(asIndexed);
  };

  /* An excerpt shows the page's own text: no trail of pages, no definitions, no empty lines. */
  const textOf = Search.htmlToText;
  Search.htmlToText = (page, anchor) => {
    const html = new DOMParser().parseFromString(page, "text/html");
    html.querySelectorAll(".bd-header-article, .sg-definition").forEach((el) => el.remove());
    return textOf(html.documentElement.outerHTML, anchor).replace(/\s+/g, " ");
  };

  /* The excerpt under a result stands where the page has the word, spelt with its diacritics. */
  const excerpt = Search.makeSearchSummary;
  Search.makeSearchSummary = (page, words, anchor) => {
    const text = Search.htmlToText(page, anchor);
    const folded = fold(text.toLowerCase());
    const spelt = [...words]
      .filter((word) => folded.includes(word))
      .map((word) => text.substr(folded.indexOf(word), word.length));
    return excerpt(page, spelt.length ? spelt : [""], anchor);
  };

  /* Titles first, then the glossary's entry for exactly this term (Sphinx puts it before them),
     then texts; among equals guidance before clauses, clauses before scenarios. */
  const LATER = { avtal: 1, ordlista: 1, scenarier: 2 };
  Scorer.score = ([page, , , , score, , kind]) =>
    kind === "index" ? (score === 100 ? 14 : score / 50) : score - (LATER[page.split("/")[0]] ?? 0);
}
