"""Sphinx settings of Samverkansguiden: values and their reasons, no logic and no network.

Swedish is the source; the English site is the same settings with `-D language=en`, below `en/`.
"""

from pathlib import Path

project = "Samverkansguiden"
language = "sv"

extensions = ["myst_parser", "samverkan.site"]

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
# Sphinx compiles sphinx.po here to sphinx.mo itself at every start, before its own strings are
# loaded, and ours win.
locale_dirs = [str(Path(__file__).parent / "locales")]

# Of `basic` only the name is used: the templates are our own (samverkan/site/frame.py).
html_theme = "basic"
html_static_path = ["_static"]
templates_path = ["_templates"]
# The glossary, the questions and the clause lists are the indices.
html_use_index = False
html_domain_indices = False

# For who publishes the guide: the site's whole address, which the list of pages for search engines
# (sitemap.xml) and the page for lost addresses (404.html) need; and who answers for it, as HTML.
html_baseurl = ""
samverkan_contact = ""
