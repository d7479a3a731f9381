"""Sphinx settings of Samverkansguiden: values and their reasons, no logic and no network.

Swedish is the source; the English site is the same settings with `-D language=en`, below `en/`.
"""

from pathlib import Path

project = "Samverkansguiden"
language = "sv"
html_title = project  # not "Samverkansguiden  dokumentation"

extensions = ["myst_parser", "sphinx_design", "samverkan.site"]

# colon_fence: directives as :::, which editors and translators can read as prose.
# attrs_*: a class on a list, a block or a word without raw HTML; also {.language-sv} on a word.
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]

# A clause, term or page that is referred to and not found is a warning (an error with -W).
nitpicky = True
# Off: a quoted clause must come out as printed, and scenario text letter by letter as tested.
smartquotes = False
# A plain code block is not Python.
highlight_language = "none"

# What a system or an editor puts beside a file and hides is no page.
exclude_patterns = [".*", "**/.*", "~$*", "**/~$*"]

# A catalogue a page: translators find it by the page's name.
gettext_compact = False
gettext_last_translator = ""
gettext_language_team = ""
# Absolute, because Sphinx looks for sphinx.js from where it was started. Sphinx compiles
# sphinx.po here to sphinx.mo itself at every start, before its own and the theme's strings
# are loaded, and ours win; sphinx.js holds the few strings that the search shows.
locale_dirs = [str(Path(__file__).parent / "locales")]

html_theme = "pydata_sphinx_theme"
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = ["samverkan.css"]
html_favicon = "_static/favicon.svg"  # without one, browsers ask for /favicon.ico and get an error
# Follows the system's light or dark before the first paint, so that the page does not flash;
# the theme's own script does so only afterwards. Without JavaScript the site is light.
html_context = {"default_mode": "light"}
_FIRST_PAINT = """{
  const d = document.documentElement.dataset;
  if (!localStorage.getItem("mode")) d.mode = "auto";
  if (d.mode === "auto")
    d.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}"""
html_js_files = [(None, {"body": _FIRST_PAINT}), ("samverkan.js", {"defer": "defer"})]

# The section's own pages to the left. (Where there are none, the style sheet hides the heading.)
html_sidebars = {"**": ["sidebar-nav-bs"], "index": [], "search": []}
html_theme_options = {
    "logo": {"text": "Samverkans\N{SOFT HYPHEN}guiden"},  # two lines on the narrowest phones
    "header_links_before_dropdown": 5,
    "navbar_align": "left",
    # Persistent items stay in the header on a phone: the language link belongs beside the search.
    "navbar_persistent": ["language", "search-button-field"],
    "navbar_end": ["theme-switcher"],
    "article_header_end": ["prevails"],
    "secondary_sidebar_items": ["page-toc"],
    "show_toc_level": 2,
    # Only the branch one stands in: the whole tree on every page makes pages big and builds slow.
    "collapse_navigation": True,
    "navigation_depth": 2,
    # A page is one answer, not a chapter: the reader goes by situation, not by page order.
    "show_prev_next": False,
    # It floats over the text, and over what has focus.
    "back_to_top_button": False,
    "article_footer_items": ["foundation"],
    "footer_start": [],
    "footer_end": [],
}
html_show_copyright = False
html_show_sphinx = False
html_show_sourcelink = False
html_copy_source = False
# The glossary, the questions and the clause lists are the indices.
html_use_index = False
html_domain_indices = False
