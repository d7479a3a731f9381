"""The data: YAML files read, validated and checked against each other, into a `Guide`.

May import `files` and the model; nothing of words, scenarios or the site.
"""
