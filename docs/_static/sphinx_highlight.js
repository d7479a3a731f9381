/* In place of Sphinx's own: it keeps what a reader searched for in the browser's storage so as
   to mark it on the next page, and nothing a reader types is stored here. */
const SPHINX_HIGHLIGHT_ENABLED = false;
