"""Files that people write: errors in them, texts, YAML with its lines, and whole writing.

The lowest floor: imports nothing of the package but itself.
"""
