"""A new agreement: the files with which it begins. May import all but `site` and `cli`."""
