/* What the search shows, in Swedish: in place of Sphinx's own file, which speaks of "dokument"
   and of categories that this site does not have, and whose plural_expr gives true or false where
   doctools.js needs 0 or 1, so that no result count shows. A string missing here is English. */
Documentation.addTranslations({
    "locale": "sv",
    "messages": {
        "Search Results": "Sökresultat",
        "Searching": "Söker",
        "Preparing search...": "Förbereder sökningen …",
        "Search finished, found one page matching the search query.": [
            "1 sida hittades.",
            "${resultCount} sidor hittades."
        ],
        "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.": "Ingen sida hittades. Kontrollera stavningen eller prova ett annat ord.",
        ", in ": ", i "
    },
    "plural_expr": "n === 1 ? 0 : 1"
});
