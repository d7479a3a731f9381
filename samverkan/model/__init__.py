"""The model: what the agreements say, of a case and beside one another. Imports `files`.

Pure: it knows nothing of Sphinx, pytest, the clock, or the words that readers see.
"""
